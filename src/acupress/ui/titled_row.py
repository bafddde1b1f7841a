"""A row of chips with a word that says what they choose."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from acupress.ui.style import GRID, label

_WORD = 72
"""Pixels for the word where it stands beside the chips, so that those of all rows align."""
_WIDE = 480
"""From this width on the word stands beside the chips, else above; both at a text scale of 1."""


class TitledRow(QWidget):
    """The word stands beside the row where there is room, else above it."""

    def __init__(self, word: str, row: QWidget, scale: float) -> None:
        super().__init__()
        self._wide = round(_WIDE * scale)
        self._word_width = round(_WORD * scale)
        self._word = label(word, "quiet_body")
        self._row = row
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(GRID // 2)
        self._line.addWidget(self._word)
        self._line.addWidget(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the two as there is room."""
        super().resizeEvent(event)
        beside = self.width() >= self._wide
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._line.direction():
            self._line.setDirection(way)
            self._line.setSpacing(2 * GRID if beside else GRID // 2)
            self._word.setMinimumWidth(self._word_width if beside else 0)
            self._word.setMaximumWidth(self._word_width if beside else 16777215)
            self.updateGeometry()
