"""Parts of pictures that are kept as pixmaps."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap


def copy_part(painter: QPainter, kept: QPixmap, rect: QRect) -> None:
    """Draw the part `rect` (logical pixels) of a kept picture onto the same place."""
    ratio = kept.devicePixelRatioF()
    part = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
    painter.drawPixmap(QRectF(rect), kept, part)
