"""Landmarks that are felt for, and the faint lines of the channels."""

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from acupress.core.body import Line
from acupress.core.picture import Touch
from acupress.painting.frame import Frame
from acupress.painting.theme import Theme


def paint_touch(painter: QPainter, touch: Touch, theme: Theme, frame: Frame, reach: float) -> None:
    """Draw a landmark to feel for: a ring around its spot, or a soft band along its line.

    `reach` is the radius of a point's dot in pixels, from which all sizes follow.
    """
    glow, edge = QColor(theme.ruler), QColor(theme.ruler)
    glow.setAlphaF(0.28)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    casing = QColor(theme.light)
    casing.setAlphaF(0.8)
    if len(touch.line) == 1:
        at = frame.at(touch.line[0])
        painter.setBrush(glow)
        for colour, width in ((casing, 0.55 * reach), (edge, 0.27 * reach)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, 1.5 * reach, 1.5 * reach)
            painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        path = QPainterPath(frame.at(touch.line[0]))
        for spot in touch.line[1:]:
            path.lineTo(frame.at(spot))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((glow, 1.7 * reach), (edge, 0.27 * reach)):
            pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(path)
    painter.restore()


def paint_leader(
    painter: QPainter, note: QRectF, at: QPointF, theme: Theme, frame: Frame, reach: float
) -> None:
    """Draw a thin line from a note to the landmark it names, unless it stands beside it."""
    near = QPointF(
        min(max(at.x(), note.left() + note.height() / 2), note.right() - note.height() / 2),
        min(max(at.y(), note.top()), note.bottom()),
    )
    way = QLineF(at, near)
    if way.length() < 3.5 * reach or not frame.target.contains(at):
        return
    way.setP1(way.pointAt(1.6 * reach / way.length()))  # from the ring on
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    casing = QColor(theme.light)
    casing.setAlphaF(0.75)
    for colour, width in ((casing, 0.45 * reach), (QColor(theme.action), 0.17 * reach)):
        painter.setPen(
            QPen(colour, max(1.2, width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        painter.drawLine(way)
    painter.restore()


def paint_channel(painter: QPainter, line: Line, theme: Theme, frame: Frame) -> None:
    """Draw a channel as a faint smooth line through its stations."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    weight = max(1.2, min(frame.target.width(), frame.target.height()) / 420)
    path = _smooth([frame.at(spot) for spot in line])
    # The casing keeps it in sight over hair.
    for name, strength, width in ((theme.light, 0.28, 2.4 * weight), (theme.ruler, 0.5, weight)):
        colour = QColor(name)
        colour.setAlphaF(strength)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)
    painter.restore()


def _smooth(spots: list[QPointF]) -> QPainterPath:
    """A curve through all spots that never runs far ahead of them (Catmull-Rom, tension 1/6)."""
    path = QPainterPath(spots[0])
    around = [spots[0], *spots, spots[-1]]
    for number, (start, end) in enumerate(pairwise(spots)):
        before, after = around[number], around[number + 3]
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    return path
