"""The journal: the sessions, newest first."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from acupress.storage.problems import BadFileError
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.rows import click_on_enter
from acupress.ui.session_line import session_line
from acupress.ui.style import GRID, button, card, label

FIRST = 30
"""So many sessions are shown at first; the rest on request."""


class JournalPage(Page):
    """Every session counts, the short and the broken off too."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._desk = desk
        self._column.addWidget(label(self.tr("Journal"), "title"))
        try:
            sessions = desk.sessions()
        except BadFileError as error:
            self._add_note(self.tr("The journal could not be read."), str(error))
            sessions = ()
        if desk.journal is None:
            self._add_note(self.tr("There is no journal today."), self.tr("Today says why."))
        elif not sessions:
            self._add_note(
                self.tr("Your sessions will stand here."),
                self.tr("The first one is entered as soon as you press Start."),
            )
        self._rest = list(sessions[FIRST:])
        for session in sessions[:FIRST]:
            self._column.addWidget(session_line(session, desk))
        if self._rest:
            text = self.tr("Show {0} older sessions").format(len(self._rest))
            self._more = button(text, "quiet", self._show_rest)
            self._column.addWidget(self._more)
        self._column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _add_note(self, title: str, text: str) -> None:
        frame, inside = card()
        inside.addWidget(label(title, "lead"))
        inside.addWidget(label(text, "quiet_body"))
        self._column.addWidget(frame)

    def _show_rest(self) -> None:
        self._more.hide()
        for session in self._rest:
            self._column.insertWidget(self._column.count() - 1, session_line(session, self._desk))
        self._rest.clear()
