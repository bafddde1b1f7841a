"""Finding a point step by step: what is said and what is shown at each step.

First the landmarks to feel for, then the fingers laid from them, then the zone and the point, what
it feels like there, and the usual mistake. The sentences alone are enough; the pictures follow.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from acupress.core.body import Line, View, middle
from acupress.core.content import Content
from acupress.core.picture import Label, Picture, Touch, picture_of, roomier
from acupress.core.points import Point
from acupress.core.text import Text
from acupress.core.timeline import CueSide

Kind = Literal["step", "feels", "mistake"]


@dataclass(frozen=True)
class Stage:
    """One step of finding: a sentence with its picture.

    `feels` completes "You are on it when …"; `mistake` is the usual one. `whole` is all that any
    of the steps shows, so that they can all be seen in the same frame.
    """

    kind: Kind
    says: Text
    picture: Picture
    whole: Picture


def stages(
    point: Point, side: CueSide | None, content: Content, view: View | None = None
) -> tuple[Stage, ...]:
    """Return the steps of finding a point on a side, in its close-up or in another view."""
    full = picture_of(point, side, content, view=view)
    bare = replace(full, rulers=(), labels=(), zones=(), markers=())
    felt = dict.fromkeys(name for step in point.find for name in step.feel)
    whole = replace(full, touches=touches_of(felt, full.view, side))
    found: list[Stage] = []
    laid = False
    for number, step in enumerate(point.find):
        last = number == len(point.find) - 1
        laid = laid or step.ruler or last
        shown = full if last else replace(bare, rulers=full.rulers, labels=full.labels)
        shown = shown if laid else bare
        touches = touches_of(step.feel, full.view, side)
        labels = (*shown.labels, *_names(touches, full.view, content))
        picture = replace(shown, touches=touches, labels=labels)
        found.append(Stage("step", step.say, picture, whole))
    there = replace(full, rulers=(), labels=())
    found.append(Stage("feels", point.feels, there, whole))
    if any(point.mistake.values()):
        found.append(Stage("mistake", point.mistake, there, whole))
    return tuple(found)


def touches_of(
    landmarks: Iterable[str], view: View, side: CueSide | None = None
) -> tuple[Touch, ...]:
    """Return landmarks as they lie in a view, on one side or on both; those it has."""
    names = [f"{name}_{one}" for name in landmarks for one in _sides(side)]
    plain = [name for name in landmarks if name in view.landmarks]
    found = [name for name in dict.fromkeys((*plain, *names)) if name in view.landmarks]
    return tuple(Touch(name, view.landmarks[name]) for name in found)


def _names(touches: Iterable[Touch], view: View, content: Content) -> tuple[Label, ...]:
    """Each landmark's name, once where it is shown on both sides."""
    named = {landmark_of(touch.landmark): touch for touch in touches}
    found = []
    for name, touch in named.items():
        x, y = middle(_within(touch.line, view))
        towards = roomier(view, (x, y))
        found.append(Label(x, y, content.landmarks[name].name, towards, "landmark"))
    return tuple(found)


def _within(line: Line, view: View) -> Line:
    """The vertices that lie in the frame; a line may go on beyond it."""
    inside = tuple((x, y) for x, y in line if 0 <= x <= view.width and 0 <= y <= view.height)
    return inside or line


def landmark_of(name: str) -> str:
    """Return a landmark's id without the side that a view adds to it."""
    return name.removesuffix("_left").removesuffix("_right")


def _sides(side: CueSide | None) -> tuple[str, ...]:
    return (side,) if side in ("left", "right") else ("left", "right")
