"""Steps and plans: what will be pressed, how, and why."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from acupress.core.breathing import SLOWEST, Pace
from acupress.core.points import Variant
from acupress.core.text import Text


@dataclass(frozen=True)
class Step:
    """One point with the way to press it. `breaths` is for each placement (side).

    `others` are further ways in which she can press it today, best first. `longer` holds breaths
    that she added while pressing, by side. `moved`: she has to be led into the posture, whatever
    the plan says of the step before. `only` is the one side on which it is pressed, where it is
    not both; `note` a word of her practitioner's, said as she presses.
    """

    point: str
    variant: Variant
    breaths: int
    reason: Text
    soft: bool = False
    known: bool = False
    others: tuple[Variant, ...] = ()
    longer: Mapping[str, int] = field(default_factory=dict, hash=False)
    moved: bool = False
    only: Literal["left", "right"] | None = None
    note: Text | None = None

    @property
    def rests(self) -> bool:
        """Whether the hand only rests there: then nothing may ask for more pressure."""
        return self.soft or self.variant.light or self.variant.technique == "palm"

    def pressed_by(self, way: Variant) -> "Step":
        """Return the step with another of its ways, the one left behind at the end of the rest."""
        rest = tuple(one for one in (*self.others, self.variant) if one != way)
        return replace(self, variant=way, others=rest)


Find = Literal["new", "always", "never"]
"""At which points the session waits until she has found them: those new to her, all, or none."""


@dataclass(frozen=True)
class Plan:
    """A routine fitted to today. `reasons` are whole sentences, most important first.

    A plan without steps is breathing only where `breaths` is set, and no session at all else.
    `pulse`: she presses in pulses instead of steadily. `own_breath` is how long, in s, a breath of
    hers lasts before the session; it begins there and slows to the pace over the first point.
    `title` names the routine that it follows, `opening` and `closing` are its words for her.
    """

    pattern: str | None
    minutes: int
    pace: Pace
    steps: tuple[Step, ...]
    reasons: tuple[Text, ...]
    settle_breaths: int = 0
    warm_seconds: float = 0.0
    breaths: int = 0
    find: Find = "new"
    pulse: bool = False
    own_breath: float | None = None
    title: str = ""
    opening: Text | None = None
    closing: Text | None = None

    def with_step(self, number: int, step: Step) -> "Plan":
        """Return the plan with one step changed."""
        return replace(self, steps=(*self.steps[:number], step, *self.steps[number + 1 :]))


def start_plan(plan: Plan, own: float) -> Plan:
    """Return the plan begun at her own breath, which lasts `own` s.

    Where hers is slower than the plan's pace she keeps it, down to the slowest that a pace may be,
    instead of being hurried: presses have fewer breaths then and last about as long as before, soft
    ones not longer. Pulses keep the pace at which presses and breaths stay together.
    """
    if own <= plan.pace.breath:
        return replace(plan, own_breath=own)
    if plan.pulse:
        return plan
    pace = plan.pace.lasting(min(own, 60 / SLOWEST))
    slower = pace.breath / plan.pace.breath
    steps = tuple(
        replace(step, breaths=_fewer(step, pace, step.breaths * plan.pace.breath))
        for step in plan.steps
    )
    breaths = max(1, round(plan.breaths / slower)) if plan.breaths else 0
    return replace(plan, pace=pace, steps=steps, breaths=breaths)


def _fewer(step: Step, pace: Pace, seconds: float) -> int:
    if step.soft:
        return max(1, math.floor(seconds / pace.breath + 1e-9))
    return pace.breaths_for(seconds)
