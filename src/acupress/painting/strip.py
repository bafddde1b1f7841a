"""A timeline drawn to scale: a block for each cue. Height and pattern tell the kinds apart, so
that nobody needs the colours for it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from acupress.core.text import clock
from acupress.core.timeline import Cue, Kind, Timeline
from acupress.painting import fonts
from acupress.painting.theme import Theme

_PATTERNS: dict[Kind, tuple[str, Qt.BrushStyle]] = {
    "settle": ("quiet", Qt.BrushStyle.HorPattern),
    "warm": ("point", Qt.BrushStyle.CrossPattern),
    "move": ("ink", Qt.BrushStyle.BDiagPattern),
    "find": ("action", Qt.BrushStyle.Dense5Pattern),
    "get_ready": ("action", Qt.BrushStyle.NoBrush),
    "press": ("action", Qt.BrushStyle.SolidPattern),
    "switch_side": ("ink", Qt.BrushStyle.VerPattern),
    "rest": ("quiet", Qt.BrushStyle.HorPattern),
    "close": ("quiet", Qt.BrushStyle.HorPattern),
}
"""The colour role and the pattern of each kind; only a press is filled."""
_LOW = 0.62
"""Height of everything but presses and warmth, as a part of theirs."""
_TICKS = (30.0, 60.0, 120.0, 300.0, 600.0, 1200.0)
_ROOM = 4.0
"""Between two marks of time lie at least so many heights of their letters."""


def block_rects(cues: Sequence[Cue], bar: QRectF) -> list[QRectF]:
    """Return the block of each cue; all together are as wide as the bar."""
    total = cues[-1].end if cues else 1.0
    made = []
    for cue in cues:
        high = bar.height() * (1.0 if cue.kind in {"press", "warm"} else _LOW)
        left = bar.left() + bar.width() * cue.start / total
        width = bar.width() * cue.length / total
        made.append(QRectF(left, bar.bottom() - high, width, high))
    return made


def paint_strip(
    painter: QPainter, timeline: Timeline, bar: QRectF, theme: Theme, size: float, step: int = -1
) -> None:
    """Draw the blocks, with codes of `size` pixels where there is room, and the chosen step."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rects = block_rects(timeline.cues, bar)
    for cue, rect in zip(timeline.cues, rects, strict=True):
        paint_block(painter, cue.kind, rect, theme)
    painter.setFont(fonts.font(size, "semibold"))
    painter.setPen(QColor(theme.on_action))
    for cue, rect in zip(timeline.cues, rects, strict=True):
        if cue.kind == "press":
            _paint_code(painter, cue.point or "", rect, size)
    chosen = [rect for cue, rect in zip(timeline.cues, rects, strict=True) if cue.step == step]
    if chosen and step >= 0:
        left, right = chosen[0].left(), chosen[-1].right()
        pen = QPen(QColor(theme.point), 3)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = bar.bottom() + 3.5
        painter.drawLine(QPointF(left, y), QPointF(max(right, left + 4), y))


def _paint_code(painter: QPainter, code: str, rect: QRectF, size: float) -> None:
    """Write a code along the block, or up it where it is narrow, nothing where it has no room."""
    wide = QFontMetricsF(painter.font()).horizontalAdvance(code)
    if wide < rect.width() - 3:
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, code)
    elif 1.15 * size < rect.width() and wide < rect.height() - 3:
        painter.save()
        painter.translate(rect.center())
        painter.rotate(-90)
        upright = QRectF(-rect.height() / 2, -rect.width() / 2, rect.height(), rect.width())
        painter.drawText(upright, Qt.AlignmentFlag.AlignCenter, code)
        painter.restore()


def paint_block(painter: QPainter, kind: Kind, rect: QRectF, theme: Theme) -> None:
    """Draw one block in the look of its kind; the hair's breadth at its right parts it."""
    role, pattern = _PATTERNS[kind]
    colour = QColor(getattr(theme, role))
    inner = rect.adjusted(0, 0, -min(1.0, 0.3 * rect.width()), 0)
    if kind == "press":
        painter.fillRect(inner, colour)
        return
    painter.fillRect(inner, QColor(theme.tint))
    if pattern != Qt.BrushStyle.NoBrush:
        painter.fillRect(inner, QBrush(colour, pattern))
    if inner.width() > 3:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1))
        painter.drawRect(inner.adjusted(0.5, 0.5, -0.5, -0.5))


def paint_ticks(painter: QPainter, total: float, bar: QRectF, theme: Theme, size: float) -> None:
    """Write minutes below the bar, as often as there is room for them."""
    if total <= 0:
        return
    every = next((one for one in _TICKS if bar.width() * one / total > _ROOM * size), _TICKS[-1])
    painter.setFont(fonts.font(size, "regular"))
    painter.setPen(QColor(theme.quiet))
    top, metrics = bar.bottom() + 6, QFontMetricsF(painter.font())
    for number in range(int(total // every) + 1):
        text = clock(number * every)
        x = bar.left() + bar.width() * number * every / total
        wide = metrics.horizontalAdvance(text)
        if x + wide > bar.right() + 1:
            break
        painter.drawText(QRectF(x, top, wide + 2, 1.4 * size), Qt.AlignmentFlag.AlignLeft, text)
