"""Small notes on a picture: a rounded, slightly translucent ground with quiet or strong text."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from acupress.painting import fonts
from acupress.painting.theme import Theme

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


def chip_rect(text: str, widest: float, size: float, *, strong: bool = False) -> QRectF:
    """Return a chip's rectangle at the origin; it wraps within `widest` pixels."""
    weight: fonts.Weight = "semibold" if strong else "regular"
    metrics = QFontMetricsF(fonts.font(size, weight))
    room = QRectF(0, 0, max(20.0, widest - 2.1 * size), 1e5)
    inside = metrics.boundingRect(room, int(_FLAGS), text)
    # The narrowest chip of as many lines: no last line of one word.
    for part in (0.9, 0.8, 0.7, 0.6):
        narrower = QRectF(room)
        narrower.setWidth(room.width() * part)
        tried = metrics.boundingRect(narrower, int(_FLAGS), text)
        if tried.height() > inside.height() or tried.width() > narrower.width():
            break
        inside = tried
    return QRectF(0, 0, inside.width() + 2.1 * size + 1, inside.height() + 0.95 * size)


def edge_pen(theme: Theme) -> QPen:
    """Return what borders a note on a picture: a line of ink in high contrast, else nothing."""
    if theme.look != "high_contrast":
        return QPen(Qt.PenStyle.NoPen)
    return QPen(QColor(theme.ink), 1.0)


def paint_chip(
    painter: QPainter, text: str, rect: QRectF, theme: Theme, size: float, *, strong: bool = False
) -> None:
    """Draw a chip into the rectangle that `chip_rect` gave, moved to its place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground = QColor(theme.ground)
    ground.setAlphaF(0.93)
    painter.setPen(edge_pen(theme))
    painter.setBrush(ground)
    corner = min(rect.height() / 2, 1.3 * size)
    painter.drawRoundedRect(rect, corner, corner)
    painter.setFont(fonts.font(size, "semibold" if strong else "regular"))
    painter.setPen(QColor(theme.ink))
    inner = rect.adjusted(1.05 * size, 0, -1.05 * size + 1, 0)
    painter.drawText(inner, int(_FLAGS), text)
