"""Looks at printed pages: their text, their size, and what is drawn where."""

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

MM = 72 / 25.4


class Pages:
    """The pages of a PDF."""

    def __init__(self, data: bytes) -> None:
        self._bytes = QByteArray(data)
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument()
        self._document.load(self._buffer)
        assert self._document.status() == QPdfDocument.Status.Ready

    @property
    def count(self) -> int:
        """How many there are."""
        return self._document.pageCount()

    def size(self, page: int = 0) -> tuple[float, float]:
        """Width and height in mm."""
        size = self._document.pagePointSize(page)
        return size.width() / MM, size.height() / MM

    def text(self, page: int | None = None) -> str:
        """The words of a page or of all, each break of a line being a space."""
        wanted = range(self.count) if page is None else (page,)
        return " ".join(" ".join(self._document.getAllText(one).text().split()) for one in wanted)

    def place(self, words: str, page: int = 0) -> QRectF:
        """Where words stand on a page, in mm; empty where they are not."""
        start = self._document.getAllText(page).text().find(words)
        if start < 0:
            return QRectF()
        box = self._document.getSelectionAtIndex(page, start, len(words)).boundingRectangle()
        return QRectF(box.topLeft() / MM, box.size() / MM)

    def image(self, page: int = 0, dpi: float = 100) -> QImage:
        """A page on white paper."""
        size = self._document.pagePointSize(page)
        pixels = QSize(round(size.width() / 72 * dpi), round(size.height() / 72 * dpi))
        image = self._document.render(page, pixels)
        paper = QImage(pixels, QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFFFF)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        return paper


def grey_rows(image: QImage) -> list[bytes]:
    """The rows of an image, a byte for each pixel."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, step = bytes(grey.constBits()), grey.bytesPerLine()
    return [data[y * step : y * step + grey.width()] for y in range(grey.height())]


def edges_are_clear(image: QImage, edge: int) -> bool:
    """Whether nothing is drawn within `edge` pixels of the paper's edges."""
    rows = grey_rows(image)
    strips = [*rows[:edge], *rows[-edge:], *(row[:edge] + row[-edge:] for row in rows)]
    return all(set(strip) == {255} for strip in strips)


def longest_line(image: QImage, dark: int = 110) -> int:
    """The pixels of the longest dark line across."""
    longest = 0
    for row in grey_rows(image):
        run = 0
        for value in row:
            run = run + 1 if value < dark else 0
            longest = max(longest, run)
    return longest
