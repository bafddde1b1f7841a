"""A page that says one thing, and has one button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from acupress.ui.column import Page
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label


class NoticePage(Page):
    """`done` comes with its button. `lines` are (words, label role)."""

    done = Signal()

    def __init__(
        self,
        scale: float,
        title: str,
        lines: Sequence[tuple[str, str]],
        go_on: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(scale, parent)
        column = self.start()
        column.setSpacing(2 * GRID)
        column.addWidget(label(title, "title"))
        frame, inside = card()
        for said, role in lines:
            inside.addWidget(label(said, role))
        column.addWidget(frame)
        self._button = button(go_on, "primary", self.done.emit)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Enter goes on."""
        super().showEvent(event)
        self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)
