"""Shows how far work has come, and lets her stop it."""

from types import TracebackType
from typing import Self

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

STEPS = 100
WIDTH = 360
"""In pixels: so that it stays as it is while the names in it change."""


class StoppedError(Exception):
    """She has stopped the work."""


class Waiting:
    """A window that comes up at once: while the work lets events through, nothing behind it may be
    clicked. The work calls `part` often."""

    def __init__(self, words: str, count: int, parent: QWidget) -> None:
        self._dialog = QProgressDialog(words, "", 0, count * STEPS, parent)
        self._dialog.setCancelButtonText(QCoreApplication.translate("Waiting", "Stop"))
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(0)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        bar = QProgressBar()
        bar.setTextVisible(False)  # the bar is lower than its letters
        self._dialog.setBar(bar)
        self._dialog.setMinimumWidth(WIDTH)
        self._begun = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._dialog.close()
        self._dialog.deleteLater()

    def begin(self, words: str) -> None:
        """Go on to the next piece of work."""
        self._begun += 1
        self._dialog.setLabelText(words)
        self.part(0, 1)

    def part(self, done: int, whole: int) -> None:
        """So much of the piece is done. Raises StoppedError."""
        if self._dialog.wasCanceled():
            raise StoppedError
        self._dialog.setValue(round((self._begun + done / max(1, whole)) * STEPS))
        QCoreApplication.processEvents()
        if self._dialog.wasCanceled():
            raise StoppedError
