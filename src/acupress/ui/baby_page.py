"""The baby woke: a kind end for now. There is nothing to fill in and nothing to decide."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from acupress.ui import words
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, button, label

_LARGE = 1.5
"""From this text scale on the title is set smaller, so that the button is in sight."""


class BabyPage(Page):
    """Says that what was done counts and that the rest is kept. Any of its keys leaves it."""

    done = Signal()

    def __init__(
        self, desk: Desk, seconds: float, *, kept: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.scale, parent)
        column = self.start()
        column.setSpacing(2 * GRID)
        column.addStretch(1)
        large = desk.scale >= _LARGE
        column.addWidget(label(self.tr("Go to your baby"), "title" if large else "display"))
        counts = self.tr("What you have done counts: {0}.").format(words.minutes(seconds))
        rest = self.tr("The rest is kept for later.") if kept else ""
        column.addWidget(label(" ".join(filter(None, (counts, rest))), "lead"))
        self.fine = button(self.tr("Fine"), "primary", self.done.emit)
        self.fine.setProperty("shape", "large")
        column.addWidget(self.fine)
        column.addStretch(2)
        for key in ("Return", "Enter", "Escape"):
            QShortcut(QKeySequence(key), self, self.done.emit).setAutoRepeat(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Have the one button at hand."""
        super().showEvent(event)
        QTimer.singleShot(0, self.fine, self.fine.setFocus)
