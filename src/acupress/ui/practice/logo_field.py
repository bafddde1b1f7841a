"""The picture on a routine's letterhead: chosen from a file, shown small, taken away again."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from acupress.ui.column import Flow
from acupress.ui.practice.bound_fields import Part
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID, button, label

MOST_BYTES = 240 * 1024
"""In base64, with its line ends, it still fits into a routine's file."""
SIZES = (1200, 800, 500, 280)
"""Pixels of the longer side to which a picture is made smaller, until it fits."""
MOST_PIXELS = 60_000_000
_SHOWN = QSize(200, 96)


class LogoField(QWidget):
    """A picture that is too large is made smaller; the file that it came from stays as it is."""

    def __init__(self, bench: Workbench, scale: float) -> None:
        super().__init__()
        self._part = Part(bench, "logo")
        self._most = _SHOWN * scale
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("Your logo"))
        self.problem = label("", "care")
        self.problem.hide()
        self._choose = button(self.tr("Choose…"), "quiet", self._ask)
        self._choose.setAccessibleName(self.tr("Choose a picture for your logo"))
        self._remove = button(self.tr("Remove it"), "link", lambda: self._part.take(b""))
        self._remove.setAccessibleName(self.tr("Remove the logo"))
        row = Flow()
        row.add(self._choose)
        row.add(self._remove)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        for one in (self.picture, self.problem, row):
            inside.addWidget(one)
        self._shown: bytes | None = None
        bench.changed.connect(self._show)
        self._show()

    def take(self, path: Path) -> None:
        """Take the picture in a file, or say why it cannot be taken."""
        logo = logo_from(path)
        self.problem.setVisible(logo is None)
        if logo is None:
            words = self.tr("{0} cannot be used. Please choose a PNG or a JPEG.")
            self.problem.setText(words.format(path.name))
        else:
            self._part.take(logo)

    def _ask(self) -> None:
        kinds = self.tr("Pictures ({0})").format("*.png *.jpg *.jpeg")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose your logo"), "", kinds)
        if name:
            self.take(Path(name))

    def _show(self) -> None:
        logo = self._part.value
        if logo == self._shown:
            return
        self._shown = logo
        picture = QPixmap()
        picture.loadFromData(logo)
        if not picture.isNull() and picture.size().boundedTo(self._most) != picture.size():
            picture = picture.scaled(
                self._most,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        self.picture.setPixmap(picture)
        self.picture.setVisible(bool(logo))
        self._remove.setVisible(bool(logo))


def logo_from(path: Path) -> bytes | None:
    """Return the picture in a file, made smaller where it has to be; None where there is none."""
    from acupress.storage.routine_rules import logo_problem

    reader = QImageReader(str(path))
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return None
    image = reader.read()
    if image.isNull():
        return None
    try:
        raw = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    except OSError:
        return None
    if raw and logo_problem(raw) is None:
        return raw
    return next(filter(None, (_smaller(image, side) for side in SIZES)), None)


def _smaller(image: QImage, side: int) -> bytes:
    """The picture as a PNG within a square, empty where that is still too large."""
    box = QSize(side, side).boundedTo(image.size())
    small = image.scaled(
        box, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(small)
    return bytes(made.data()) if made.size() <= MOST_BYTES else b""
