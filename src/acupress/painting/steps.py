"""The bar of steps: one segment for each, filled as far as it has come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from acupress.painting import fonts
from acupress.painting.theme import Theme

GAP = 8.0
"""Between two segments, in pixels."""


@dataclass(frozen=True)
class Segments:
    """Names of the steps, the one playing now (None before and after), and its part done."""

    names: tuple[str, ...]
    here: int | None
    done: float
    past: int


def segment_rects(count: int, room: QRectF, thickness: float) -> list[QRectF]:
    """Return the segments' bars along the top of `room`."""
    width = (room.width() - GAP * (count - 1)) / max(1, count)
    return [
        QRectF(room.x() + number * (width + GAP), room.y(), width, thickness)
        for number in range(count)
    ]


def names_fit(names: Sequence[str], room: QRectF, size: float) -> bool:
    """Whether every name can be read, at most elided by a letter or two."""
    if not names:
        return False
    width = (room.width() - GAP * (len(names) - 1)) / len(names)
    metrics = QFontMetricsF(fonts.font(size, "semibold"))
    return all(metrics.horizontalAdvance(name) <= 1.15 * width for name in names)


def paint_segments(
    painter: QPainter, segments: Segments, theme: Theme, room: QRectF, thickness: float
) -> None:
    """Draw the bars only."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    corner = thickness / 2
    for number, bar in enumerate(segment_rects(len(segments.names), room, thickness)):
        painter.setBrush(QColor(theme.track))
        painter.drawRoundedRect(bar, corner, corner)
        part = segments.done if number == segments.here else float(number < segments.past)
        if part > 0:
            filled = QRectF(bar)
            filled.setWidth(max(thickness, bar.width() * min(part, 1.0)))
            painter.setBrush(QColor(theme.point))
            painter.drawRoundedRect(filled, corner, corner)


def paint_names(
    painter: QPainter, segments: Segments, theme: Theme, room: QRectF, top: float, size: float
) -> None:
    """Write the names below the bars; the step playing now stands out."""
    for number, bar in enumerate(segment_rects(len(segments.names), room, 1)):
        here = number == segments.here
        used = fonts.font(size, "semibold" if here else "regular")
        painter.setFont(used)
        painter.setPen(QColor(theme.ink if here else theme.quiet))
        name = QFontMetricsF(used).elidedText(
            segments.names[number], Qt.TextElideMode.ElideRight, bar.width()
        )
        line = QRectF(bar.x(), top, bar.width(), 1.5 * size)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
