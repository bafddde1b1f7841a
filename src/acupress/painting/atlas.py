"""The atlas's markers over a figure: many points as dots with their codes, one of them chosen."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from acupress.core.body import Line
from acupress.core.crowd import Box, Crowd, Dot, Item, Sizes, arrange
from acupress.core.placement import Placement
from acupress.painting import fonts
from acupress.painting.chip import edge_pen
from acupress.painting.frame import Frame
from acupress.painting.theme import Theme

NAME_SIZE = 13.0
"""Pixels of a name's text at a text scale of 1."""


def key_of(placed: Placement) -> str:
    """Return what tells a point's two sides apart in a crowd."""
    return f"{placed.code} {placed.side}"


def code_of(key: str) -> str:
    """Return the point's code of such a key."""
    return key.rsplit(" ", 1)[0]


def crowd_of(
    placed: Sequence[Placement],
    frame: Frame,
    chosen: str = "",
    text_scale: float = 1.0,
    taken: Iterable[QRectF] = (),
) -> Crowd:
    """Return dots and names for placements in a frame; the chosen point comes first."""
    size = NAME_SIZE * text_scale
    metrics = QFontMetricsF(fonts.font(size, "semibold"))
    items = []
    for one in sorted(placed, key=lambda one: one.code != chosen):
        at = frame.at((one.x, one.y))
        width = metrics.horizontalAdvance(one.code) + 0.9 * size
        items.append(Item(key_of(one), at.x(), at.y(), width, 1.35 * size))
    target = frame.target.adjusted(4, 4, -4, -4)
    room = (target.left(), target.top(), target.right(), target.bottom())
    return arrange(items, room, _sizes(frame), [_box(one) for one in taken])


def crowd_of_landmarks(
    landmarks: Mapping[str, Line], frame: Frame, text_scale: float = 1.0
) -> Crowd:
    """Return places for the names of landmarks, each beside the middle of what is in sight."""
    size = NAME_SIZE * text_scale
    metrics = QFontMetricsF(fonts.font(size, "regular"))
    items = []
    for name, line in landmarks.items():
        spots = [at for spot in line if frame.target.contains(at := frame.at(spot))]
        at = spots[len(spots) // 2] if spots else frame.at(line[0])
        items.append(Item(name, at.x(), at.y(), metrics.horizontalAdvance(name) + 4, 1.2 * size))
    target = frame.target
    room = (target.left(), target.top(), target.right(), target.bottom())
    return arrange(items, room, Sizes(3.0, 0.1, 0.5))


def paint_landmarks(
    painter: QPainter,
    landmarks: Mapping[str, Line],
    crowd: Crowd,
    theme: Theme,
    frame: Frame,
    text_scale: float = 1.0,
) -> None:
    """Draw landmarks as crosses and lines, with the names for which there is room."""
    painter.save()
    painter.setClipRect(frame.target)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.ruler), 1.2))
    for line in landmarks.values():
        spots = [frame.at(spot) for spot in line]
        if len(spots) > 1:
            painter.drawPolyline(QPolygonF(spots))
            continue
        for dx, dy in ((4, 0), (0, 4)):
            cross = QPointF(dx, dy)
            painter.drawLine(spots[0] - cross, spots[0] + cross)
    painter.setFont(fonts.font(NAME_SIZE * text_scale, "regular"))
    painter.setPen(QColor(theme.ink))
    for name in crowd.names:
        left, top, right, bottom = name.box
        place = QRectF(left, top, right - left, bottom - top)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name.dot.keys[0])
    painter.restore()


def paint_crowd(
    painter: QPainter,
    crowd: Crowd,
    theme: Theme,
    *,
    chosen: str = "",
    pointed: Dot | None = None,
    kept: Collection[str] = (),
    text_scale: float = 1.0,
) -> None:
    """Draw dots and names. `chosen` is a point's code, `pointed` the dot below the mouse.

    The codes `kept` stand out by a ring: they are in the routine already.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for dot in crowd.dots:
        here = any(code_of(key) == chosen for key in dot.keys)
        _paint_dot(painter, dot, theme, here=here, pointed=dot == pointed)
        if any(code_of(key) in kept for key in dot.keys):
            _paint_kept(painter, dot, theme)
    painter.setFont(fonts.font(NAME_SIZE * text_scale, "semibold"))
    for name in crowd.names:
        left, top, right, bottom = name.box
        here = any(code_of(key) == chosen for key in name.dot.keys)
        place, code = QRectF(left, top, right - left, bottom - top), code_of(name.dot.keys[0])
        _paint_name(painter, code, place, theme, here=here)
    painter.restore()


def _sizes(frame: Frame) -> Sizes:
    shorter = min(frame.target.width(), frame.target.height())
    most = min(max(shorter / 90, 6.0), 11.0)
    return Sizes(most, 0.42 * most, 2.0)


def _box(place: QRectF) -> Box:
    return (place.left(), place.top(), place.right(), place.bottom())


def _paint_dot(painter: QPainter, dot: Dot, theme: Theme, *, here: bool, pointed: bool) -> None:
    at, ring = QPointF(dot.x, dot.y), min(2.0, 0.3 * dot.radius)
    painter.setPen(Qt.PenStyle.NoPen)
    if here or pointed:
        glow = QColor(theme.point)
        glow.setAlphaF(0.3 if here else 0.2)
        painter.setBrush(glow)
        painter.drawEllipse(at, 2.3 * dot.radius, 2.3 * dot.radius)
    painter.setBrush(QColor(theme.point_ring))
    painter.drawEllipse(at, dot.radius, dot.radius)
    inner = dot.radius - ring
    painter.setBrush(QColor(theme.point))
    painter.drawEllipse(at, inner, inner)
    if len(dot.keys) > 1:  # a plus: there are more points here for who comes closer
        painter.setBrush(QColor(theme.point_ring))
        for half, thick in ((0.6 * inner, 0.15 * inner), (0.15 * inner, 0.6 * inner)):
            painter.drawRect(QRectF(at.x() - half, at.y() - thick, 2 * half, 2 * thick))


def _paint_kept(painter: QPainter, dot: Dot, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.ruler), 2.5))
    painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius + 2.5, dot.radius + 2.5)
    painter.setPen(Qt.PenStyle.NoPen)


def _paint_name(painter: QPainter, text: str, place: QRectF, theme: Theme, *, here: bool) -> None:
    ground = QColor(theme.action if here else theme.card)
    if not here:
        ground.setAlphaF(0.86)
    painter.setPen(edge_pen(theme) if here else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(ground)
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.setPen(QColor(theme.on_action if here else theme.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
