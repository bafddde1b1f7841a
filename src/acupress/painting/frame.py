"""Which part of a view is shown, and where: whole, or close to the points and their ruler."""

from dataclasses import dataclass
from functools import reduce

from PySide6.QtCore import QPointF, QRectF

from acupress.core.body import Spot, View
from acupress.core.picture import FINGER_LENGTH, Fingers, Picture, Span

COMFORT = 0.055
"""A finger's breadth, as a part of the target's shorter side, at which a point is easy to see."""

LEAST = 24.0
"""A finger's breadth in pixels that is aimed at however small the target is."""


@dataclass(frozen=True)
class Frame:
    """The part `source` of a view (diagram units) shown in `target` (pixels or points)."""

    source: QRectF
    target: QRectF

    @property
    def scale(self) -> float:
        """Pixels per diagram unit."""
        return self.target.width() / self.source.width()

    def at(self, spot: Spot) -> QPointF:
        """Return where a spot of the view lies in the target."""
        return QPointF(
            self.target.x() + (spot[0] - self.source.x()) * self.scale,
            self.target.y() + (spot[1] - self.source.y()) * self.scale,
        )


def whole(view: View, target: QRectF, margin: float = 0.0) -> Frame:
    """Return the frame that shows a whole view, centred, `margin` pixels from the target's edge."""
    room = target.adjusted(margin, margin, -margin, -margin)
    scale = min(room.width() / view.width, room.height() / view.height)
    width, height = target.width() / scale, target.height() / scale
    source = QRectF((view.width - width) / 2, (view.height - height) / 2, width, height)
    return Frame(source, target)


def close_up(
    picture: Picture,
    target: QRectF,
    edges: frozenset[str],
    *,
    clear: QRectF | None = None,
    finger: float | None = None,
) -> Frame:
    """Return the frame that shows the points and their ruler comfortably large.

    As much of the body around them is shown as leaves them so. `edges` are those at which the
    drawing cuts the body off: they never lie inside the target. `clear` is the part of the target
    that nothing else covers, `finger` the breadth of one finger in diagram units (`Body.finger`);
    without it, it is guessed from what the picture holds.
    """
    clear, finger = clear or target, finger or finger_of(picture)
    view, focus = picture.view, focus_of(picture, finger)
    across, down = target.width() / view.width, target.height() / view.height
    contain = least = min(across, down)
    if {"top", "bottom"} <= edges:
        least = max(least, down)
    if {"left", "right"} <= edges:
        least = max(least, across)
    fits = 0.92 * min(clear.width() / focus.width(), clear.height() / focus.height())
    comfort = max(COMFORT * min(target.width(), target.height()), LEAST) / finger
    scale = max(least, min(comfort, fits)) if fits >= least else max(contain, fits)
    width, height = target.width() / scale, target.height() / scale
    # What is in focus comes to the middle of the clear part, not of the whole target.
    aside = (target.center() - clear.center()) / scale
    x, y = focus.center().x() + aside.x(), focus.center().y() + aside.y()
    left = _start(x, width, view.width, ("left" in edges, "right" in edges))
    top = _start(y, height, view.height, ("top" in edges, "bottom" in edges))
    return Frame(QRectF(left, top, width, height), target)


def _start(centre: float, length: float, whole_length: float, cut: tuple[bool, bool]) -> float:
    """Where to begin along one axis so that `centre` is seen and no cut edge is."""
    if length < whole_length:
        return min(max(centre - length / 2, 0.0), whole_length - length)
    if cut[0] and not cut[1]:
        return 0.0
    if cut[1] and not cut[0]:
        return whole_length - length
    return (whole_length - length) / 2


def finger_of(picture: Picture) -> float:
    """Return about one finger's breadth in diagram units, from what the picture holds."""
    for ruler in picture.rulers:
        if isinstance(ruler, Fingers):
            return ruler.breadth
    if picture.zones:
        # A search zone is about 0.7 fingers from its centre to its edge.
        return max(1.0, sum(zone.rx + zone.ry for zone in picture.zones) / len(picture.zones) / 1.4)
    return picture.view.width / 20


def focus_of(picture: Picture, finger: float) -> QRectF:
    """Return what has to be seen, in diagram units: zones, rulers, and some body around them."""
    box = QRectF()
    for zone in picture.zones:
        box = box.united(QRectF(zone.x - zone.rx, zone.y - zone.ry, 2 * zone.rx, 2 * zone.ry))
    for ruler in picture.rulers:
        box = box.united(_bounds(ruler.start, _end(ruler)))
        if isinstance(ruler, Fingers):
            back = ruler.breadth * FINGER_LENGTH
            behind = (ruler.start[0] - ruler.tips[0] * back, ruler.start[1] - ruler.tips[1] * back)
            box = box.united(_bounds(ruler.start, behind))
    seen = QRectF(0, 0, picture.view.width, picture.view.height)
    for touch in picture.touches:
        spots = [_bounds(spot, spot) for spot in touch.line]
        line = reduce(QRectF.united, spots) & seen
        # A line that passes by is seen anyhow; it need not be seen to its ends.
        if not line.isEmpty() and not line.intersects(box):
            box = box.united(line)
    if box.isNull():
        return QRectF(0, 0, picture.view.width, picture.view.height)
    around = (1.0 if picture.rulers else 2.5) * finger
    return box.adjusted(-around, -around, around, around)


def _end(ruler: Fingers | Span) -> Spot:
    if isinstance(ruler, Span):
        return ruler.end
    return (
        ruler.start[0] + ruler.direction[0] * ruler.span,
        ruler.start[1] + ruler.direction[1] * ruler.span,
    )


def _bounds(one: Spot, other: Spot) -> QRectF:
    # A rectangle without area would vanish when united.
    return QRectF(QPointF(*one), QPointF(*other)).normalized().adjusted(-0.5, -0.5, 0.5, 0.5)
