"""The journal's chart. Shapes tell everything, so that nobody needs the colours for it:

a disc is pain before a session and a ring pain after it, with a line between the two; a long bar is
the middle of a week, thin where it rests on few ratings; a triangle is what she called the worst of
a week and a diamond what she called usual. What lies on the tinted band at the bottom is a clear
change to the better; the dashed line is the start.

All lengths are multiples of `size`, the height of the letters, so that screen and paper agree.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from acupress.core.chart import Bar, Chart, Dot, Tick, WeekMark
from acupress.core.journal import PAIN_LEAST, PAIN_MOST
from acupress.painting import fonts
from acupress.painting.theme import Theme

Sign = Literal["before", "after", "week", "worst", "usual", "band", "start"]

_STEP = 2
"""Points of pain between two lines of the scale."""
_DISC, _RING, _MARK = 0.3, 0.44, 0.42
_RING_LINE, _MARK_LINE = 0.14, 0.12
_GAP = 0.12
"""So much is kept free around a sign: it may lie on a bar, a line or another sign."""
_NEAR = 1.5
"""So many letters' heights beside a session it can still be touched."""


@dataclass(frozen=True)
class Plot:
    """Where on a picture a day and a number of pain lie."""

    box: QRectF
    days: int

    def x(self, day: float) -> float:
        """Return how far right a day is."""
        return self.box.left() + self.box.width() * day / self.days

    def y(self, pain: float) -> float:
        """Return how far down a pain is."""
        return self.box.bottom() - self.box.height() * pain / PAIN_MOST


def plot(chart: Chart, box: QRectF, size: float) -> Plot:
    """Return where things lie when a chart with its words fills a box."""
    inner = box.adjusted(2.2 * size, 0.8 * size, -0.8 * size, -2.0 * size)
    return Plot(inner, chart.days)


def dot_at(chart: Chart, box: QRectF, size: float, place: QPointF) -> Dot | None:
    """Return the session that is touched at a place, None where there is none near."""
    where = plot(chart, box, size)
    near = [(abs(where.x(dot.x) - place.x()), dot) for dot in chart.dots]
    far, dot = min(near, key=lambda one: one[0], default=(_NEAR * size, None))
    return dot if far < _NEAR * size else None


def paint_chart(
    painter: QPainter,
    chart: Chart,
    box: QRectF,
    theme: Theme,
    size: float,
    tick_text: Callable[[Tick], str],
    chosen: int | None = None,
) -> None:
    """Draw a chart into a box, with letters `size` high; `chosen` is the session looked at."""
    where = plot(chart, box, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_scale(painter, chart, where, theme, size)
    _paint_start(painter, chart, where, theme, size)
    _paint_ticks(painter, chart, where, theme, size, tick_text)
    for bar in chart.bars:
        _paint_bar(painter, bar, where, theme, size)
    small = _fitting(len(chart.dots), where, size)
    for dot in chart.dots:
        if dot.session == chosen:
            _paint_chosen(painter, dot, where, theme, size)
        _paint_dot(painter, dot, where, theme, small)
    for mark in chart.marks:
        _paint_mark(painter, mark, where, theme, _fitting(len(chart.marks), where, size))
    painter.restore()


def paint_sign(painter: QPainter, sign: Sign, box: QRectF, theme: Theme, size: float) -> None:
    """Draw one of the chart's signs in the middle of a box, for a legend."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = box.center()
    if sign == "before":
        _disc(painter, middle, theme, size)
    elif sign == "after":
        _ring(painter, middle, theme, size)
    elif sign == "week":
        _level(painter, box.left(), box.right(), middle.y(), theme, size, enough=True)
    elif sign == "worst":
        _triangle(painter, middle, theme, size)
    elif sign == "usual":
        _diamond(painter, middle, theme, size)
    elif sign == "start":
        _dashes(painter, box.left(), box.right(), middle.y(), theme, size)
    else:
        _tint(painter, box, theme, size)
    painter.restore()


def _paint_scale(painter: QPainter, chart: Chart, where: Plot, theme: Theme, size: float) -> None:
    """Draw the band and the lines on it. They only lead the eye; strokes at the edge are clear."""
    box, band = where.box, chart.band
    if band is not None and band.better >= PAIN_LEAST:
        top = where.y(band.better)
        _tint(painter, QRectF(box.left(), top, box.width(), box.bottom() - top), theme, size)
    painter.setFont(fonts.font(size))
    for pain in range(PAIN_LEAST, PAIN_MOST + 1, _STEP):
        y = where.y(pain)
        for role, left, right in (
            ("hairline", box.left(), box.right()),
            ("outline", box.left() - 0.35 * size, box.left()),
        ):
            painter.setPen(QPen(QColor(getattr(theme, role)), 0.07 * size))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setPen(QColor(theme.quiet))
        room = QRectF(box.left() - 2.2 * size, y - size, 1.7 * size, 2 * size)
        painter.drawText(room, _AT_RIGHT, str(pain))


def _paint_start(painter: QPainter, chart: Chart, where: Plot, theme: Theme, size: float) -> None:
    if chart.band is not None:
        y = where.y(chart.band.start)
        _keep_free(painter, theme, _GAP * size)  # of a line of the scale, which would fill the gaps
        painter.drawLine(QPointF(where.box.left(), y), QPointF(where.box.right(), y))
        _dashes(painter, where.box.left(), where.box.right(), y, theme, size)


def _paint_ticks(
    painter: QPainter,
    chart: Chart,
    where: Plot,
    theme: Theme,
    size: float,
    tick_text: Callable[[Tick], str],
) -> None:
    """Write the dates, each below its place; one that would stand on the last is left out."""
    metrics = QFontMetricsF(painter.font())
    free = where.box.left() - size
    for tick in chart.ticks:
        text, x = tick_text(tick), where.x(tick.x)
        wide = metrics.horizontalAdvance(text) + 1
        left = min(max(x - wide / 2, where.box.left() - size), where.box.right() + size - wide)
        if tick.unit != "weekday":
            painter.setPen(QPen(QColor(theme.outline), 0.07 * size))
            bottom = where.box.bottom()
            painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + 0.35 * size))
        if left < free:
            continue
        painter.setPen(QColor(theme.quiet))
        room = QRectF(left, where.box.bottom() + 0.45 * size, wide, 1.5 * size)
        painter.drawText(room, _IN_THE_MIDDLE, text)
        free = left + wide + 0.6 * size


def _paint_bar(painter: QPainter, bar: Bar, where: Plot, theme: Theme, size: float) -> None:
    left, right = where.x(bar.x1), where.x(bar.x2)
    gap = 0.25 * size if right - left > size else 0.0
    _level(painter, left + gap, right - gap, where.y(bar.level), theme, size, enough=bar.enough)


def _paint_dot(painter: QPainter, dot: Dot, where: Plot, theme: Theme, size: float) -> None:
    x = where.x(dot.x)
    before = None if dot.before is None else QPointF(x, where.y(dot.before))
    after = None if dot.after is None else QPointF(x, where.y(dot.after))
    for place, reach in ((before, _DISC), (after, _RING + _RING_LINE / 2)):
        if place is not None:
            _keep_free(painter, theme, _GAP * size)
            painter.drawEllipse(place, reach * size, reach * size)
    if before is not None and after is not None and before != after:
        painter.setPen(QPen(QColor(theme.outline), 0.11 * size))
        painter.drawLine(before, after)
    if after is not None:
        _ring(painter, after, theme, size)
    if before is not None:
        _disc(painter, before, theme, size)


def _paint_chosen(painter: QPainter, dot: Dot, where: Plot, theme: Theme, size: float) -> None:
    x, box = where.x(dot.x), where.box
    painter.setPen(QPen(QColor(theme.focus), 0.1 * size))
    painter.drawLine(QPointF(x, box.top() - 0.4 * size), QPointF(x, box.bottom()))


def _paint_mark(painter: QPainter, mark: WeekMark, where: Plot, theme: Theme, size: float) -> None:
    x = where.x(mark.x)
    _triangle(painter, QPointF(x, where.y(mark.worst)), theme, size)
    _diamond(painter, QPointF(x, where.y(mark.usual)), theme, size)


def _fitting(count: int, where: Plot, size: float) -> float:
    """The letters' height that so many signs are drawn for: smaller where they stand close."""
    each = where.box.width() / max(1, count)
    return size * min(1.0, max(0.5, each / (0.9 * size)))


def _disc(painter: QPainter, middle: QPointF, theme: Theme, size: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.point))
    painter.drawEllipse(middle, _DISC * size, _DISC * size)


def _ring(painter: QPainter, middle: QPointF, theme: Theme, size: float) -> None:
    painter.setPen(QPen(QColor(theme.action), _RING_LINE * size))
    painter.setBrush(QColor(theme.card))
    painter.drawEllipse(middle, _RING * size, _RING * size)


def _level(
    painter: QPainter,
    left: float,
    right: float,
    y: float,
    theme: Theme,
    size: float,
    *,
    enough: bool,
) -> None:
    pen = QPen(QColor(theme.ink if enough else theme.quiet), (0.3 if enough else 0.11) * size)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _triangle(painter: QPainter, middle: QPointF, theme: Theme, size: float) -> None:
    _shape(painter, middle, ((0, -1), (0.95, 0.75), (-0.95, 0.75)), theme, size)


def _diamond(painter: QPainter, middle: QPointF, theme: Theme, size: float) -> None:
    _shape(painter, middle, ((0, -1), (1, 0), (0, 1), (-1, 0)), theme, size)


def _shape(
    painter: QPainter,
    middle: QPointF,
    corners: tuple[tuple[float, float], ...],
    theme: Theme,
    size: float,
) -> None:
    far = _MARK * size
    shape = QPolygonF([QPointF(middle.x() + far * x, middle.y() + far * y) for x, y in corners])
    _keep_free(painter, theme, (_MARK_LINE / 2 + _GAP) * size)
    painter.drawPolygon(shape)
    pen = QPen(QColor(theme.ink), _MARK_LINE * size)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolygon(shape)


def _keep_free(painter: QPainter, theme: Theme, around: float) -> None:
    """Let what is drawn next take away what lies below it and so far around it."""
    pen = QPen(QColor(theme.card), 2 * around)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QColor(theme.card))


def _dashes(
    painter: QPainter, left: float, right: float, y: float, theme: Theme, size: float
) -> None:
    pen = QPen(QColor(theme.quiet), 0.11 * size)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _tint(painter: QPainter, box: QRectF, theme: Theme, size: float) -> None:
    """A tinted field with a line on top, which shows where the tint is too faint to be seen."""
    painter.fillRect(box, QColor(theme.tint))
    painter.setPen(QPen(QColor(theme.action), 0.09 * size))
    painter.drawLine(box.topLeft(), box.topRight())


_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_IN_THE_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
