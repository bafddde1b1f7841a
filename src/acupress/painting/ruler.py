"""The finger ruler: the user's own fingers, laid from a landmark to the point."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from acupress.core.picture import FINGER_LENGTH, Fingers, Span
from acupress.painting.frame import Frame
from acupress.painting.theme import Theme

TIPS = {
    1: (0.0,),
    2: (0.08, 0.0),
    3: (0.14, 0.0, 0.16),
    4: (0.42, 0.12, 0.0, 0.18),
}
"""How far each fingertip stays behind the longest, in breadths, counted from the landmark: four
fingers are laid with the little finger at the landmark."""


def paint_fingers(painter: QPainter, ruler: Fingers, theme: Theme, frame: Frame) -> None:
    """Draw the fingers side by side, their pads at the point's level or just below its dot."""
    breadth = ruler.breadth * frame.scale
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not ruler.lengthwise:
        _paint_bar(painter, ruler, theme, frame)
    for number in range(ruler.count):
        middle = (number + 0.5) * ruler.breadth
        behind = TIPS.get(ruler.count, (0.0,) * ruler.count)[number]
        painter.save()
        painter.translate(
            frame.at(
                (
                    ruler.start[0] + ruler.direction[0] * middle,
                    ruler.start[1] + ruler.direction[1] * middle,
                )
            )
        )
        # From here on x runs from the fingertip to its base and y across the finger.
        painter.rotate({(-1.0, 0.0): 0.0, (1.0, 0.0): 180.0}.get(ruler.tips, 90.0))
        painter.translate((behind + tip_offset(ruler)) * breadth, 0)
        _paint_finger(painter, breadth, theme, thumb=ruler.count == 1)
        painter.restore()
    painter.restore()


def paint_own_fingers(painter: QPainter, place: QRectF, count: int, theme: Theme) -> None:
    """Draw fingers side by side, tips up, together exactly as wide as `place`."""
    breadth = place.width() / max(1, count)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(place.adjusted(-1, -1, 1, 1))
    for number in range(count):
        behind = TIPS.get(count, (0.0,) * count)[number]
        painter.save()
        painter.translate(place.left() + (number + 0.5) * breadth, place.top() + behind * breadth)
        painter.rotate(90)
        _paint_finger(painter, breadth, theme, thumb=count == 1)
        painter.restore()
    painter.restore()


def tip_offset(ruler: Fingers) -> float:
    """How far the longest fingertip stays behind the point's line, in breadths.

    Fingers that measure along the body lie with their pads on the line; fingers that measure
    across it end below the dot, so that nothing covers it.
    """
    return -0.62 if ruler.lengthwise else 0.75


def outline_of(ruler: Fingers, frame: Frame) -> QRectF:
    """Return what the fingers cover in the target."""
    start = tip_offset(ruler) * ruler.breadth
    end = start + FINGER_LENGTH * ruler.breadth
    corners = [
        frame.at(
            (
                ruler.start[0] + ruler.direction[0] * along - ruler.tips[0] * back,
                ruler.start[1] + ruler.direction[1] * along - ruler.tips[1] * back,
            )
        )
        for along in (0.0, ruler.span)
        for back in (start, end)
    ]
    return QRectF(corners[0], corners[3]).normalized()


def painted_place(ruler: Fingers | Span, frame: Frame) -> QRectF:
    """Return where in the target there is any colour of a ruler, with its bar and stops."""
    if isinstance(ruler, Span):
        place, room = QRectF(frame.at(ruler.start), frame.at(ruler.end)).normalized(), 0.0
    else:
        place, room = outline_of(ruler, frame), ruler.breadth * frame.scale
    room += 7 * _weight(frame)
    return place.adjusted(-room, -room, room, room)


def paint_span(painter: QPainter, span: Span, theme: Theme, frame: Frame) -> None:
    """Draw the stretch between two landmarks, with an end stop at each."""
    start, end = frame.at(span.start), frame.at(span.end)
    _paint_measure(painter, start, end, theme, _weight(frame))


def _weight(frame: Frame) -> float:
    return max(1.4, min(frame.target.width(), frame.target.height()) / 340)


def _paint_bar(painter: QPainter, ruler: Fingers, theme: Theme, frame: Frame) -> None:
    """The measured breadth as a bar between the dot and the fingertips."""
    drop = 0.45 * ruler.breadth
    start = (ruler.start[0] - ruler.tips[0] * drop, ruler.start[1] - ruler.tips[1] * drop)
    end = (
        start[0] + ruler.direction[0] * ruler.span,
        start[1] + ruler.direction[1] * ruler.span,
    )
    _paint_measure(painter, frame.at(start), frame.at(end), theme, _weight(frame))


def _paint_measure(
    painter: QPainter, start: QPointF, end: QPointF, theme: Theme, weight: float
) -> None:
    along = end - start
    length = max(1e-6, (along.x() ** 2 + along.y() ** 2) ** 0.5)
    stop = QPointF(-along.y(), along.x()) * (4.5 * weight / length)
    lines = ((start, end), (start - stop, start + stop), (end - stop, end + stop))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    casing = QColor(theme.light)
    casing.setAlphaF(0.75)
    # The casing lifts the line off the body's own lines.
    for colour, width in ((casing, 2.6 * weight), (QColor(theme.ruler), weight)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for line in lines:
            painter.drawLine(*line)
    painter.restore()


def _paint_finger(painter: QPainter, breadth: float, theme: Theme, *, thumb: bool) -> None:
    """One finger seen from its back: tip at x = 0, base towards +x where it fades out."""
    length = FINGER_LENGTH * breadth
    shape = finger_outline(breadth, length)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_fading(theme.ruler, length, 0.30))
    painter.drawPath(shape)
    pen = QPen(_fading(theme.ruler, length, 0.95), max(1.2, breadth / 26))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)
    for joint in (1.5,) if thumb else (1.3, 2.2):
        _paint_joint(painter, joint * breadth, breadth, theme)
    _paint_nail(painter, breadth, theme)


def finger_outline(breadth: float, length: float) -> QPainterPath:
    """Return a finger as an open outline, slightly waisted between the joints; its tip is 0, 0."""
    half = 0.475 * breadth
    # Half the finger: (x in breadths, y in halves), three control points for each curve.
    curves = (
        ((2.6, 1.0), (2.4, 1.02), (2.2, 1.02)),
        ((1.95, 1.02), (1.75, 0.93), (1.3, 0.99)),
        ((1.0, 1.02), (0.7, 0.92), (0.42, 0.9)),
        ((0.16, 0.88), (0.0, 0.5), (0.0, 0.0)),
    )
    shape = QPainterPath(QPointF(length, -half))
    for curve in curves:
        shape.cubicTo(*(QPointF(x * breadth, -y * half) for x, y in curve))
    ends = [(length / breadth, 1.0), *(curve[2] for curve in curves)]
    for curve, end in zip(reversed(curves), reversed(ends[:-1]), strict=True):
        back = (curve[1], curve[0], end)
        shape.cubicTo(*(QPointF(x * breadth, y * half) for x, y in back))
    return shape


def _fading(colour: str, length: float, strength: float) -> QBrush:
    """A colour that is `strength` opaque at the tip and gone at the finger's base."""
    gradient = QLinearGradient(0, 0, length, 0)
    for place, part in ((0.0, 1.0), (0.55, 0.9), (0.85, 0.4), (1.0, 0.0)):
        shade = QColor(colour)
        shade.setAlphaF(strength * part)
        gradient.setColorAt(place, shade)
    return QBrush(gradient)


def _paint_joint(painter: QPainter, at: float, breadth: float, theme: Theme) -> None:
    colour = QColor(theme.ruler)
    colour.setAlphaF(0.55)
    painter.setPen(QPen(colour, max(1.0, breadth / 36)))
    for shift, reach in ((-0.05, 0.2), (0.05, 0.26)):
        x = at + shift * breadth
        crease = QPainterPath(QPointF(x, -reach * breadth))
        bend = x + (0.07 if shift > 0 else -0.07) * breadth
        crease.quadTo(bend, 0, x, reach * breadth)
        painter.drawPath(crease)


def _paint_nail(painter: QPainter, breadth: float, theme: Theme) -> None:
    nail = QPainterPath()
    nail.addRoundedRect(
        QRectF(0.1 * breadth, -0.27 * breadth, 0.5 * breadth, 0.54 * breadth),
        0.2 * breadth,
        0.24 * breadth,
    )
    light = QColor(theme.nail)
    light.setAlphaF(0.72)
    line = QColor(theme.ruler)
    line.setAlphaF(0.85)
    painter.setPen(QPen(line, max(1.0, breadth / 34)))
    painter.setBrush(light)
    painter.drawPath(nail)
