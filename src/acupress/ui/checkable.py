"""Buttons that show whether they are chosen, and can be chosen by assistive technology, too."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton


class Checkable(QPushButton):
    """What a screen reader does to a checkable button is to toggle it, which Qt does without a
    click, so that nobody hears of it. Here it becomes the click that it stands for."""

    _ours = False
    """Whether the program or a click checks it now."""

    def setChecked(self, checked: bool) -> None:
        """Check it, or not, without a click."""
        before, self._ours = self._ours, True
        super().setChecked(checked)
        self._ours = before

    def nextCheckState(self) -> None:
        """Be clicked."""
        before, self._ours = self._ours, True
        super().nextCheckState()
        self._ours = before

    def checkStateSet(self) -> None:
        """Hear of every change. What is not ours, and not that of a group in which another one
        was chosen, is a screen reader's."""
        super().checkStateSet()
        group = self.group()
        alone = group is None or not group.exclusive()
        if not self._ours and (alone or self.isChecked()):
            QTimer.singleShot(0, self, self._click)

    def _click(self) -> None:
        group = self.group()
        if group is None or not group.exclusive():  # a click changes it once more
            self.blockSignals(True)
            self.setChecked(not self.isChecked())
            self.blockSignals(False)
        self.click()
