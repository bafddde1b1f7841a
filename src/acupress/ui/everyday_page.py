"""The frame of the pages of every day: a way back, a title, and keys that do the expected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, label


class EverydayPage(Page):
    """`left` goes back, which Escape and the first button ask for."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk = desk

    def begin(self, title: str) -> QVBoxLayout:
        """Begin with nothing but the way back and a title, and return the column's layout."""
        column = self.start()
        column.setSpacing(2 * GRID)
        self.back_button = button(self.tr("Back"), "link", self.left.emit)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(title, "title"))
        return column

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, at the top, so that Escape goes back at once."""
        super().showEvent(event)
        if not event.spontaneous():
            self.begin_at_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    def begin_at_top(self) -> None:
        """Let the first control have the keyboard."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)
