"""Something feels wrong: what to stop for, and where to turn."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label
from acupress.ui.words import level_word


class WrongPage(Page):
    """Shown while the session is paused. Finishing here loses nothing."""

    go_on = Signal()
    finish = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        care = desk.content.care
        self._column.addWidget(label(self.tr("Take your hands away and rest"), "title"))
        self._column.addWidget(label(self.tr("The session is paused. Nothing is lost."), "lead"))
        self.finish_button = button(self.tr("Finish here"), "primary", self.finish.emit)
        buttons = Flow()
        buttons.add(self.finish_button)
        buttons.add(button(self.tr("It has passed, go on"), "quiet", self.go_on.emit))
        self._column.addWidget(buttons)
        frame, inside = card()
        inside.addWidget(label(self.tr("Stop for today if you notice"), "strong"))
        for sign in care.stop_signs:
            inside.addWidget(label("•  " + desk.text(sign)))
        self._column.addWidget(frame)
        frame, inside = card()
        inside.addWidget(label(self.tr("Where to turn"), "strong"))
        for name, level in care.levels.items():
            inside.addSpacing(GRID)
            inside.addWidget(label(level_word(name), "care"))
            inside.addWidget(label(desk.text(level)))
        self._column.addWidget(frame)
        self._column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)
