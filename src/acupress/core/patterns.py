"""Signs and patterns of Chinese medicine, as `data/patterns.yaml` gives them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from acupress.core.text import Text


@dataclass(frozen=True)
class Sign:
    """A symptom asked on five steps from never (0) to always (4), over the past two weeks.

    `short` is the noun used in reasons; `ordinary` is the plain medical reading shown beside it;
    `heat` marks a heat sign, on which warming points are left out.
    """

    id: str
    ask: Text
    short: Text
    ordinary: Text
    heat: bool = False


@dataclass(frozen=True)
class TongueLook:
    """One choice for the look of the tongue; it speaks for at most one pattern."""

    id: str
    look: Text
    heat: bool = False


@dataclass(frozen=True)
class Choice:
    """A point in a pattern's routine with the reason; `role` says how the planner treats it."""

    point: str
    role: Literal["core", "main", "further"]
    reason: Text


@dataclass(frozen=True)
class Pattern:
    """A named set of signs, and how it shapes the routine. `choices` stand in order of weight."""

    id: str
    name: Text
    chinese: str
    summary: Text
    symptoms: tuple[str, ...]
    tongue: str
    pulse: Text
    organs: tuple[Text, ...]
    principles: tuple[Text, ...]
    choices: tuple[Choice, ...]
    shaped: Text
    warm_pack: bool = False
    warmth_harms: bool = False


@dataclass(frozen=True)
class Patterns:
    """Everything the questionnaire and the planner need to know about patterns.

    `warming` lists the points that are left out on heat signs, `left_out_on_heat` says why.
    """

    signs: Mapping[str, Sign]
    tongues: Mapping[str, TongueLook]
    patterns: Mapping[str, Pattern]
    organs: Mapping[str, Text]
    sacral: Choice
    warming: tuple[str, ...]
    left_out_on_heat: Text
