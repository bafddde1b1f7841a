"""What fades cannot be a gradient on paper: Qt's PDF engine leaves its transparency out.

There it becomes an image, finely enough that its lines are still sharp.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter

LINES_DPI = 400


def on_paper(painter: QPainter) -> bool:
    """Whether a painter paints on paper or into a PDF."""
    return painter.paintEngine().type() != QPaintEngine.Type.Raster


def paint_soft(painter: QPainter, place: QRectF, draw: Callable[[QPainter], None]) -> None:
    """Let `draw` paint what fades within `place`, in the painter's own coordinates."""
    if not on_paper(painter):
        draw(painter)
        return
    dots = painter.worldTransform().m11() / painter.device().logicalDpiX() * LINES_DPI
    size = QSize(round(place.width() * dots), round(place.height() * dots))
    if size.isEmpty():
        return
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    inside = QPainter(image)
    inside.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside.scale(size.width() / place.width(), size.height() / place.height())
    inside.translate(-place.topLeft())
    draw(inside)
    inside.end()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
