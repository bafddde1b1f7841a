"""Steps and plans: what will be pressed, how, and why."""

from dataclasses import dataclass

from acupress.core.breathing import Pace
from acupress.core.points import Variant
from acupress.core.text import Text


@dataclass(frozen=True)
class Step:
    """One point with the way to press it. `breaths` is for each placement (side)."""

    point: str
    variant: Variant
    breaths: int
    reason: Text
    soft: bool = False
    known: bool = False


@dataclass(frozen=True)
class Plan:
    """A routine fitted to today. `reasons` are whole sentences, most important first.

    A plan without steps is breathing only where `breaths` is set, and no session at all else.
    """

    pattern: str | None
    minutes: int
    pace: Pace
    steps: tuple[Step, ...]
    reasons: tuple[Text, ...]
    settle_breaths: int = 0
    warm_seconds: float = 0.0
    breaths: int = 0
