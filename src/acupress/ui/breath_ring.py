"""The breathing circle in its progress ring, as a widget that repaints as little as it can."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from acupress.painting.pixmaps import copy_part
from acupress.painting.ring import (
    Ring,
    Words,
    bar_rect,
    paint_bar,
    paint_disc,
    paint_ring,
    paint_words,
)
from acupress.painting.theme import Theme

_STEP = 0.0034
"""A disc that grew by a smaller part of the ring's radius than this is not drawn anew."""
_ARC_STEP = 0.012
"""Progress that moved by a smaller part of the radius along the ring is not drawn anew."""


class BreathRing(QWidget):
    """Shows how full the breath is, how far the cue has come, and one or two words."""

    clicked = Signal()

    def __init__(
        self, theme: Theme, *, reduced_motion: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Breathing circle"))
        self.setMinimumSize(48, 48)
        self._theme = theme
        self._reduced = reduced_motion
        self._fullness = 0.35
        self._progress = 0.0
        self._words = Words()
        self._ring = Ring.within(QRectF(self.rect()))
        self._still: QPixmap | None = None
        self._written: QPixmap | None = None

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._forget()

    def set_words(self, title: str, hint: str = "") -> None:
        """Change what the disc says."""
        if self._words != Words(title, hint):
            self._words = Words(title, hint)
            self._written = None
            self.update(self._inside())

    def set_progress(self, progress: float) -> None:
        """Change how far the ring is filled, 0 to 1; small steps wait for the next."""
        moved = abs(progress - self._progress) * 6.2832
        if moved >= _ARC_STEP or (progress in {0.0, 1.0} and moved > 0):
            self._progress = progress
            self._still = None
            self.update()

    def set_fullness(self, fullness: float) -> None:
        """Change how full the breath is, 0 to 1; steps too small to see are left out."""
        reach = self._ring.disc(1.0) - self._ring.disc(0.0)
        if self._reduced:
            reach = bar_rect(self._ring).width()
        if abs(fullness - self._fullness) * reach >= _STEP * self._ring.radius:
            self._fullness = fullness
            self.update(bar_rect(self._ring).toAlignedRect() if self._reduced else self._inside())

    @property
    def fullness(self) -> float:
        """The fullness that is shown."""
        return self._fullness

    @property
    def ring(self) -> Ring:
        """Where the ring lies in this widget."""
        return self._ring

    def sizeHint(self) -> QSize:
        """Return the size at a text scale of 1."""
        return QSize(296, 296)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring from memory and the disc anew."""
        painter = QPainter(self)
        if self._still is None:
            self._still = self._paint_still()
        copy_part(painter, self._still, event.rect())
        if self._reduced:
            paint_bar(painter, self._ring, self._theme, self._fullness)
        else:
            paint_disc(painter, self._ring, self._theme, self._fullness)
        if self._written is None:
            self._written = self._paint_written()
        painter.drawPixmap(self._inside().topLeft(), self._written)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the ring to the new size."""
        self._ring = Ring.within(QRectF(self.rect()))
        self._forget()
        super().resizeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def _forget(self) -> None:
        self._still = self._written = None
        self.update()

    def _inside(self) -> QRect:
        return self._ring.inside.toAlignedRect().intersected(self.rect())

    def _pixmap(self, size: QSize, colour: QColor | Qt.GlobalColor) -> QPixmap:
        made = QPixmap(size * self.devicePixelRatioF())
        made.setDevicePixelRatio(self.devicePixelRatioF())
        made.fill(colour)
        return made

    def _paint_still(self) -> QPixmap:
        made = self._pixmap(self.size(), QColor(self._theme.ground))
        painter = QPainter(made)
        paint_ring(painter, self._ring, self._theme, self._progress)
        painter.end()
        return made

    def _paint_written(self) -> QPixmap:
        inside = self._inside()
        made = self._pixmap(inside.size(), Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.translate(-inside.topLeft())
        paint_words(painter, self._ring, self._theme, self._words, bar=self._reduced)
        painter.end()
        return made
