"""Says what was saved and where, or why it was not."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.ui.announce import announce
from acupress.ui.style import GRID, button, label


class SavedLine(QWidget):
    """Nothing is shown until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._words = label(role="strong")
        self._show = button(self.tr("Show the folder"), "link", self._open)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addWidget(self._words)
        inside.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def saved(self, paths: Sequence[Path]) -> None:
        """Say what was saved."""
        if not paths:
            self._tell(self.tr("Stopped. Nothing was saved."))
            return
        self._folder = paths[0].parent
        if len(paths) == 1:
            self._tell(self.tr("Saved: {0}").format(paths[0]))
        else:
            words = self.tr("{0} files saved in {1}").format(len(paths), self._folder)
            self._tell(words)
        self._show.show()

    def failed(self, path: Path, why: str) -> None:
        """Say why a file could not be saved."""
        words = self.tr("{0} could not be saved: {1}. Please choose another folder.")
        self._tell(words.format(path.name, why))

    def _tell(self, words: str) -> None:
        self._words.setText(words)
        self._show.hide()
        self.show()
        announce(self, words)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
