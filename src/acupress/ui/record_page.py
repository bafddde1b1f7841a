"""What changed in her plan, and why: newest first, in words."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from acupress.core.journal import Event, by_time
from acupress.core.record import told
from acupress.storage.problems import BadFileError
from acupress.ui import words
from acupress.ui.desk import Desk
from acupress.ui.everyday_page import EverydayPage
from acupress.ui.style import button, card, label

PIECE = 40
"""So many events are shown at once; older ones on request."""


class RecordPage(EverydayPage):
    """One card for each day on which something changed. `left` goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown = PIECE
        self._fill()

    def _fill(self) -> None:
        column = self.begin(self.tr("What changed, and why"))
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
        newest_first = reversed(by_time(events))
        said = ((event, told(event, desk.content)) for event in newest_first)
        return [(event, desk.text(text)) for event, text in said if text is not None]

    def _show_more(self) -> None:
        at = self.verticalScrollBar().value()
        self._shown += PIECE
        self._fill()
        self.verticalScrollBar().setValue(at)
        self.begin_at_top()
