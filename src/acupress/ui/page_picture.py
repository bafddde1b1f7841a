"""A page as it will be printed, seen on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupress.core.sheets import Size
from acupress.handouts.paper import UNITS, Paper
from acupress.painting.figure import Figures
from acupress.painting.theme import Theme

_LEAST = 200
"""Pixels of width."""


class PagePicture(QWidget):
    """As wide as its place, and as high as the paper's shape makes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = Size(210, 297)
        self._paint: Callable[[Paper], None] = lambda _paper: None
        self._theme: Theme | None = None
        self._language = ""
        self._image: QImage | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(
        self, size: Size, paint: Callable[[Paper], None], theme: Theme, language: str, told: str
    ) -> None:
        """Show another page, in mm; `told` says in words what is on it."""
        self._size, self._paint, self._theme = size, paint, theme
        self._language, self._image = language, None
        self.setAccessibleName(told)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of paper as wide as that."""
        return round(width * self._size.height / self._size.width)

    def sizeHint(self) -> QSize:
        """Return the size of a page that can be read."""
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        """Return the least width, with the height for the width there is."""
        return QSize(_LEAST, self.heightForWidth(max(_LEAST, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page, painted anew only when it or the width has changed."""
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(self.width() * ratio), round(self.height() * ratio))
        if self._image is None or self._image.size() != wanted:
            self._image = self._painted(wanted)
            self._image.setDevicePixelRatio(ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(Qt.GlobalColor.lightGray)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _painted(self, pixels: QSize) -> QImage:
        image = QImage(pixels, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        if self._theme is not None:
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            scale = pixels.width() / self._size.width / UNITS
            painter.scale(scale, scale)
            self._paint(Paper(painter, self._theme, Figures(), self._language))
            painter.end()
        return image
