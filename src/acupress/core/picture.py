"""What to draw, as plain records by layer. The painter draws them on screen, paper or a file.

Coordinates are diagram units of the picture's view. Layers lie in this order: figure, channels,
zone, ruler, landmark, marker, label. Halo, hover and selection are overlays that a screen adds and
paper never asks for.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from acupress.core.body import Line, Spot, View, dot, middle, read_line
from acupress.core.content import Content
from acupress.core.placement import Placement, place, sides
from acupress.core.points import Point, Ruler
from acupress.core.text import Text
from acupress.core.timeline import CueSide

FINGER_LENGTH = 2.9
"""Length of the drawn finger in finger breadths."""


@dataclass(frozen=True)
class Zone:
    """Somewhere here: an ellipse with half axes `rx`, `ry`."""

    x: float
    y: float
    rx: float
    ry: float


@dataclass(frozen=True)
class Touch:
    """A landmark to feel for: one spot, or the vertices of a line."""

    landmark: str
    line: Line


@dataclass(frozen=True)
class Marker:
    """A point: `here` is pressed now (solid dot), otherwise it is another step (small ring)."""

    x: float
    y: float
    here: bool
    code: str


@dataclass(frozen=True)
class Fingers:
    """The finger ruler: `count` fingers side by side from `start`, over `span` units.

    `direction` is the way they are laid; their tips point along `tips`. `breadth` of one finger.
    `lengthwise`: they measure along the body, so their pads lie on the point's line; fingers that
    measure across it end beside the dot, so that nothing covers it.
    """

    start: Spot
    direction: Spot
    tips: Spot
    span: float
    count: int
    breadth: float
    lengthwise: bool = False


@dataclass(frozen=True)
class Span:
    """The stretch between two landmarks, with the point within."""

    start: Spot
    end: Spot


@dataclass(frozen=True)
class Label:
    """A short text; `towards` is the side on which there is room.

    It stands beside the ruler, or beside the landmark at its own place.
    """

    x: float
    y: float
    text: Text
    towards: Spot
    beside: Literal["ruler", "landmark"] = "ruler"


@dataclass(frozen=True)
class Picture:
    """One diagram with everything on it but the overlays."""

    view: View
    rulers: tuple[Fingers | Span, ...] = ()
    zones: tuple[Zone, ...] = ()
    markers: tuple[Marker, ...] = ()
    labels: tuple[Label, ...] = ()
    touches: tuple[Touch, ...] = ()
    channels: tuple[Line, ...] = ()
    bones: bool = False


def view_for(point: Point, side: CueSide | None, content: Content) -> View:
    """Return the close-up that shows a point best on this side (the left limb for both sides)."""
    shown = _shown(point, side)
    for name in point.views:
        for view in content.body.views.values():
            if view.figure != name:
                continue
            if any(_place(point, view, one, content) for one in shown):
                return view
    raise ValueError(f"no view shows {point.code}")


def placed_in(view: View, content: Content) -> tuple[Placement, ...]:
    """Return every point that a view shows, on each side that it shows it on."""
    found = (
        _place(point, view, side, content)
        for point in content.catalogue.points.values()
        for side in sides(point)
    )
    return tuple(one for one in found if one is not None)


def picture_of(
    point: Point,
    side: CueSide | None,
    content: Content,
    others: Iterable[str] = (),
    view: View | None = None,
    ruler: bool = True,
) -> Picture:
    """Return the picture of a point: its zone, marker and ruler, and other steps' small markers."""
    view = view or view_for(point, side, content)
    found = [placed for one in _shown(point, side) if (placed := _place(point, view, one, content))]
    rulers, labels = _ruler(point, view, found, content) if ruler and found else ((), ())
    markers = [Marker(placed.x, placed.y, True, point.code) for placed in found]
    for code in dict.fromkeys(others):
        other = content.catalogue.points[code]
        if code == point.code:
            continue
        for one in sides(other):
            placed = _place(other, view, one, content)
            if placed is not None:
                markers.append(Marker(placed.x, placed.y, False, code))
    zones = tuple(Zone(placed.x, placed.y, placed.rx, placed.ry) for placed in found)
    return Picture(view, rulers, zones, tuple(markers), labels)


def _shown(point: Point, side: CueSide | None) -> tuple[str, ...]:
    if side in ("left", "right"):
        return (side,)
    return sides(point)


def _place(point: Point, view: View, side: str, content: Content) -> Placement | None:
    return place(point, view, side, content.body, content.catalogue.points)  # type: ignore[arg-type]


def _ruler(
    point: Point, view: View, placed: list[Placement], content: Content
) -> tuple[tuple[Fingers | Span, ...], tuple[Label, ...]]:
    """The ruler at the last placement: on her right where a view shows both sides."""
    ruler, at = point.ruler, placed[-1]
    if ruler is None:
        return (), ()
    if ruler.between is not None:
        return _span(ruler, view, at)
    return _fingers(ruler, view, at, content)


def _span(ruler: Ruler, view: View, at: Placement) -> tuple[tuple[Span, ...], tuple[Label, ...]]:
    assert ruler.between is not None
    ends = [view.find(name, at.side) for name in ruler.between]
    if ends[0] is None or ends[1] is None:
        return (), ()
    level = dot((at.x, at.y), view.along)
    start, end = (_at_level(line, level, view) for line in ends if line is not None)
    middle_of = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    label = Label(*middle_of, ruler.label, roomier(view, middle_of))
    return (Span(start, end),), (label,)


def _at_level(line: Line, level: float, view: View) -> Spot:
    """A line's place at a level; a point landmark is itself."""
    if len(line) == 1:
        return line[0]
    across = read_line(line, level, view.along, view.across)
    return (
        level * view.along[0] + across * view.across[0],
        level * view.along[1] + across * view.across[1],
    )


def _fingers(
    ruler: Ruler, view: View, at: Placement, content: Content
) -> tuple[tuple[Fingers, ...], tuple[Label, ...]]:
    line = view.find(ruler.origin or "", at.side)
    direction = view.towards(ruler.towards, at.side) if ruler.towards else None
    cun = content.body.units_per_cun(ruler.segment or "", view, at.side) if ruler.segment else None
    if line is None or direction is None or cun is None:
        return (), ()
    lengthwise = abs(dot(direction, view.along)) > 0.5
    level = dot((at.x, at.y), view.along)
    start = middle(line) if len(line) == 1 or lengthwise else _at_level(line, level, view)
    base = dot(start, direction)
    rest = (at.x - direction[0] * dot((at.x, at.y), direction),
            at.y - direction[1] * dot((at.x, at.y), direction))  # fmt: skip
    start = (rest[0] + direction[0] * base, rest[1] + direction[1] * base)
    span = ruler.cun * cun
    count = max(1, ruler.fingers)
    tips = _tips(view, at, direction)
    fingers = Fingers(start, direction, tips, span, count, span / count, lengthwise)
    back = fingers.breadth * FINGER_LENGTH * 0.55
    x = start[0] + direction[0] * span / 2 - tips[0] * back
    y = start[1] + direction[1] * span / 2 - tips[1] * back
    return (fingers,), (Label(x, y, ruler.label, (-tips[0], -tips[1])),)


def _tips(view: View, at: Placement, direction: Spot) -> Spot:
    """Finger tips point to the marker's column from the side on which there is more room.

    Fingers laid side by side across the picture come from below, as her hand does.
    """
    if abs(direction[0]) > abs(direction[1]):
        return (0.0, -1.0)
    return (-1.0, 0.0) if at.x < view.width / 2 else (1.0, 0.0)


def roomier(view: View, spot: Spot) -> Spot:
    return (1.0, 0.0) if spot[0] < view.width / 2 else (-1.0, 0.0)
