"""Routines for tests: from a pattern, or of single steps."""

from dataclasses import replace
from typing import Any

from acupress.core.content import Content
from acupress.core.editing import routine_of
from acupress.core.points import Names, Point
from acupress.core.routine import Routine, RoutineStep, step_for
from tests.core.support import planned


def from_pattern(content: Content, pattern: str = "kidney-qi", minutes: int = 15) -> Routine:
    """The routine that a practitioner begins from."""
    return routine_of(planned(content, pattern, minutes).plan, "For the low back")


def step(content: Content, code: str, sides: str | None = None, **fields: Any) -> RoutineStep:
    """A step at a point, in its first way that fits the sides."""
    point = content.catalogue.points[code]
    wanted = "each" if sides in {"left", "right", "each"} else "together"
    ways = [way for way in point.variants if sides is None or way.sides == wanted]
    made = step_for(point, ways[0])
    if sides is not None:
        fields["sides"] = sides
    return replace(made, **fields)


def of(content: Content, *codes: str, **fields: Any) -> Routine:
    """A routine of these points, each in its first way."""
    steps = tuple(step(content, code) for code in codes)
    return Routine("A routine", steps, **fields)


def own_point(content: Content, code: str = "X1", like: str = "BL23") -> Point:
    """A point of a practitioner's own, where another one lies."""
    point = content.catalogue.points[like]
    names = Names("Sore spot", "", "", "Sore spot")
    return replace(point, code=code, aliases=(), names=names)
