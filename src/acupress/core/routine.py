"""A routine: what a practitioner builds and hands out. An ordered list of steps and the words
around them.

A routine says what is wished for; `core.follow` fits it to a woman and her day.
"""

from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, cast

from acupress.core.breathing import Pace
from acupress.core.content import Content
from acupress.core.points import Point, Variant
from acupress.core.text import FALLBACK_LANGUAGE, Text

StepSides = Literal["together", "each", "left", "right"]
"""Both sides at once, one after the other, or one of them alone; `together` for midline points."""

LEAST_STEP, MOST_STEP = 10.0, 300.0
"""Seconds that a press may be given at all; what is usual is narrower and only warned about."""
USUAL_SECONDS = 90.0
FIRST_YEAR, LAST_YEAR = 1900, 2999
"""Of its days: others mean nothing, and from the last day of all nobody can count on."""


@dataclass(frozen=True)
class RoutineStep:
    """One point: which of its ways to press it, its sides, seconds for each side, and a note.

    `technique`, `posture` and `sides` together name one of the point's variants; `left` and
    `right` are one half of a variant that presses each side in turn.
    """

    point: str
    technique: str
    posture: str
    sides: StepSides
    seconds: float = USUAL_SECONDS
    note: str = ""


@dataclass(frozen=True)
class Maker:
    """Who made a routine; all may be empty."""

    name: str = ""
    clinic: str = ""
    contact: str = ""


@dataclass(frozen=True)
class Routine:
    """What is handed out. `points` are points of the practitioner's own that it brings along.

    `id` stays the same through all versions of a routine. `told` is what the practitioner knows of
    the patient, by the ids of `Care.facts`; with `tags` it never leaves the practitioner's library
    (`handed_out`). `logo` is the bytes of a PNG or JPEG. `warm_seconds` of a wrapped warm pack come
    before the first point.
    """

    title: str
    steps: tuple[RoutineStep, ...] = ()
    id: str = ""
    language: str = FALLBACK_LANGUAGE
    patient: str = ""
    maker: Maker = Maker()
    logo: bytes = b""
    made_on: date | None = None
    valid_from: date | None = None
    review_on: date | None = None
    pattern: str | None = None
    pace: Pace = Pace()
    warm_seconds: float = 0.0
    opening: str = ""
    closing: str = ""
    tags: tuple[str, ...] = ()
    told: Mapping[str, str | int] = field(default_factory=dict, hash=False)
    points: tuple[Point, ...] = ()

    def handed_out(self) -> "Routine":
        """Return the routine as it leaves the practitioner: without what is hers alone, and with
        only those of her own points that a step needs."""
        needed = {step.point for step in self.steps}
        points = tuple(point for point in self.points if point.code in needed)
        return replace(self, tags=(), told={}, points=points)

    def text(self, words: str) -> Text:
        """Return words of the practitioner's as a text: they are there in one language only."""
        return {FALLBACK_LANGUAGE: words, self.language: words}


def with_own_points(content: Content, routine: Routine) -> Content:
    """Return the content together with the points that a routine brings along."""
    if not routine.points:
        return content
    own = {point.code: point for point in routine.points}
    known = cast("dict[str, Point]", content.catalogue.points)
    points = ChainMap(own, known)  # not one dictionary: that would build all points now
    return replace(content, catalogue=replace(content.catalogue, points=points))


def way_of(step: RoutineStep, point: Point) -> Variant | None:
    """Return the variant that a step means, None where the point has no such way."""
    wanted = "together" if step.sides == "together" else "each"
    ways = (way for way in point.variants if _same(way, step) and way.sides == wanted)
    return next(ways, None)


def step_for(point: Point, way: Variant | None = None, seconds: float = 0.0) -> RoutineStep:
    """Return a step for a point, pressed in its first way or the one given, as long as usual."""
    way = way or point.variants[0]
    sides: StepSides = way.sides if point.bilateral else "together"
    return RoutineStep(point.code, way.technique, way.posture, sides, seconds or USUAL_SECONDS)


def _same(way: Variant, step: RoutineStep) -> bool:
    return way.technique == step.technique and way.posture == step.posture
