"""What changed in her plan, and why: newest first, in words."""

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from acupress.core.journal import Event
from acupress.core.record import told
from acupress.storage.problems import BadFileError
from acupress.ui import words
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label

PIECE = 40
"""So many events are shown at once; older ones on request."""


class RecordPage(Page):
    """One card for each day on which something changed. `left` goes back."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk = desk
        self._shown = PIECE
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the way back."""
        super().showEvent(event)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _fill(self) -> None:
        column = self.start()
        column.setSpacing(2 * GRID)
        self._back = button(self.tr("Back"), "link", self.left.emit)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(label(self.tr("What changed, and why"), "title"))
        column.addWidget(
            label(self.tr("It stays on this computer. Answers about harm are never kept."), "body")
        )
        events = self._events()
        if not events:
            frame, inside = card()
            inside.addWidget(label(self.tr("Nothing has changed yet."), "lead"))
            words_ = self.tr("What you answer, and what it changes in your routine, will be here.")
            inside.addWidget(label(words_, "quiet_body"))
            column.addWidget(frame)
        for day, told_then in groupby(events[: self._shown], lambda one: one[0].at.date()):
            frame, inside = card()
            inside.addWidget(label(words.day(day), "strong"))
            for _, text in told_then:
                inside.addWidget(label(text, "body"))
            column.addWidget(frame)
        if len(events) > self._shown:
            more = button(self.tr("Show older ones"), "quiet", self._show_more)
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _events(self) -> list[tuple[Event, str]]:
        """What she can read, newest first, with its words."""
        desk = self._desk
        try:
            events = desk.journal.care.events() if desk.journal is not None else ()
        except BadFileError as error:
            desk.note(*error.problems)
            return []
        said = ((event, told(event, desk.content)) for event in events)
        return [(event, desk.text(text)) for event, text in said if text is not None]

    def _show_more(self) -> None:
        at = self.verticalScrollBar().value()
        self._shown += PIECE
        self._fill()
        self.verticalScrollBar().setValue(at)
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)
