"""The sessions by day, newest first, read in pieces: ten years must open as fast as ten days."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.core.journal import ANY, LEAST_SECONDS, Session, Wanted
from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError
from acupress.ui import words
from acupress.ui.announce import announce
from acupress.ui.desk import Desk
from acupress.ui.journal.session_slot import SessionSlot
from acupress.ui.style import GRID, button, label

FIRST, MORE = 6, 30
"""So many sessions are shown at first, and so many more each time she asks."""


class SessionList(QWidget):
    """`changed` comes when a session is changed, deleted or brought back; `failed` with what went
    wrong. Everything can be taken back, one step after the other."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, journal: JournalFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._journal = desk, journal
        self._today = desk.now().date()
        self._wanted = ANY
        self._before: int | None = None
        """Only sessions before the one with this id are shown; None for the newest."""
        self._slots: dict[int, SessionSlot] = {}
        self._day: date | None = None
        self._done: list[Session] = []
        """The sessions as they were before each change, the last one at the end."""
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GRID)
        self.newest = button(self.tr("Show the newest"), "quiet", self.show_newest)
        self._none = label(self.tr("No session like this."), "quiet_body")
        self.older = button(self.tr("Show older"), "quiet", self._show_older)
        self.older.setAccessibleName(self.tr("Show older sessions"))
        self._column = QVBoxLayout()
        self._column.setSpacing(GRID)
        self._inside.addWidget(self.newest)
        self._inside.addLayout(self._column)
        self._inside.addWidget(self._none)
        self._inside.addWidget(self.older)
        self._load()

    def look_for(self, wanted: Wanted) -> None:
        """Show only some sessions, from the newest on."""
        self._wanted, self._before = wanted, None
        self._load()
        if not self._slots:
            announce(self, self._none.text())

    def show_newest(self) -> None:
        """Go back to the top."""
        self.look_for(self._wanted)

    def reach(self, number: int) -> None:
        """Open a session; where it is not shown yet the list begins with it."""
        if number not in self._slots:
            self._wanted, self._before = ANY, number + 1
            self._load()
        if number in self._slots:
            self._slots[number].unfold()

    def undo(self, number: int | None = None) -> None:
        """Take the last change back; with a number the last one of that session."""
        places = [
            place for place, old in enumerate(self._done) if number is None or old.id == number
        ]
        if places:
            self._take_back(places[-1])

    def _take_back(self, place: int) -> None:
        old = self._done[place]
        try:
            if self._journal.session(old.id) is None:
                self._journal.put_back(old)
            else:
                self._journal.rate(old.id, old.pain_before, old.pain_after, old.word, old.tags)
        except BadFileError as error:
            self.failed.emit(str(error))
            return
        del self._done[place]
        if old.id in self._slots:
            self._slots[old.id].show_row(old).setFocus()
        else:
            self._load()
        announce(self, self.tr("Taken back."))
        self.changed.emit()

    def _load(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._slots.clear()
        self._day = None
        self._add(FIRST, self._before)
        self.newest.setVisible(self._before is not None)
        self._none.setVisible(not self._slots)

    def _show_older(self) -> None:
        last = min(self._slots)
        self._add(MORE, last)
        following = [number for number in self._slots if number < last]
        if following:
            self._slots[max(following)].focus()

    def _add(self, most: int, before: int | None) -> None:
        """Read one session more than is shown, to know whether there is another."""
        try:
            found = self._journal.sessions(most + 1, LEAST_SECONDS, before, self._wanted)
        except BadFileError as error:
            self.failed.emit(str(error))
            found = ()
        for session in found[:most]:
            day = session.started.date()
            if day != self._day:
                if self._day is not None:
                    self._column.addSpacing(GRID)
                self._day = day
                self._column.addWidget(label(words.near_day(day, self._today), "strong"))
            slot = SessionSlot(session, self._desk, self._journal)
            slot.changed.connect(self._take)
            slot.undo.connect(self.undo)
            slot.failed.connect(self.failed)
            self._slots[session.id] = slot
            self._column.addWidget(slot)
        self.older.setVisible(len(found) > most)

    def _take(self, old: Session) -> None:
        self._done.append(old)
        self.changed.emit()
