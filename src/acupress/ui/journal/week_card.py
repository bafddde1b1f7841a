"""Once a week she may look back: the worst and the usual pain. It can be left out."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from acupress.core.change import DAYS, worth_asking
from acupress.core.journal import Week
from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.ratings import PainRow, word_field
from acupress.ui.rows import ENTER
from acupress.ui.style import GRID, button, label

SKIPPED = "week_skipped"
"""The kind of event that says she did not want to be asked this week."""


def week_wanted(desk: Desk, journal: JournalFile) -> bool:
    """Return whether she shall be asked for her week today. Raises BadFileError."""
    today = desk.now().date()
    skipped = journal.care.events(SKIPPED, 1)
    if skipped and (today - skipped[0].at.date()).days < DAYS:
        return False
    return worth_asking(journal.care.weeks(), journal.first_day(), today)


class WeekCard(QFrame):
    """`changed` comes when a week is kept or taken back, `failed` with what went wrong."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: Desk, journal: JournalFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._care = desk, journal.care
        self._today = desk.now().date()
        self.setProperty("frame", "card")
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._inside.setSpacing(GRID)
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field keeps."""
        if event.key() in ENTER and isinstance(self.focusWidget(), QLineEdit):
            self._keep()
        else:
            super().keyPressEvent(event)

    def _ask(self) -> None:
        """The question alone: a row of numbers comes when she wants to answer."""
        body = self._anew()
        body.addWidget(label(self.tr("Looking back: how was your pain this week?"), "strong"))
        ways = Flow()
        self.answer = button(self.tr("Answer"), "quiet", self._open)
        self.skip = button(self.tr("Not this week"), "link", self._skip)
        ways.add(self.answer)
        ways.add(self.skip)
        body.addWidget(ways)

    def _open(self, week: Week | None = None) -> None:
        body = self._anew()
        body.setSpacing(GRID)
        body.addWidget(label(self.tr("The worst in these seven days, 0 (none) to 10"), "strong"))
        self.worst = PainRow(self.tr("Worst pain this week"))
        body.addWidget(self.worst)
        body.addWidget(label(self.tr("Usually, 0 to 10"), "strong"))
        self.usual = PainRow(self.tr("Usual pain this week"))
        body.addWidget(self.usual)
        body.addWidget(label(self.tr("A word, if you like"), "strong"))
        self.word = word_field(self.tr("A word, if you like"), week.word if week else "")
        body.addWidget(self.word)
        self._plea = label(role="care")
        self._plea.hide()
        body.addWidget(self._plea)
        if week is not None:
            self.worst.choose(week.worst)
            self.usual.choose(week.usual)
        ways = Flow()
        self.keep = button(self.tr("Keep"), "primary", self._keep)
        ways.add(self.keep)
        ways.add(button(self.tr("Not this week"), "link", self._skip))
        body.addWidget(ways)
        self.worst.first.setFocus()

    def _keep(self) -> None:
        worst, usual = self.worst.value, self.usual.value
        if worst is None or usual is None:
            self._plead(self.tr("Please choose a number in both rows."))
        elif worst < usual:
            self._plead(self.tr("The worst cannot be less than the usual."))
        else:
            week = Week(self._today, worst, usual, self.word.text().strip())
            try:
                self._care.put_week(week)
            except BadFileError as error:
                self.failed.emit(str(error))
                return
            self._told(week)
            self.changed.emit()

    def _told(self, week: Week) -> None:
        body = self._anew()
        said = self.tr("Kept: {0} at worst, {1} usually.").format(week.worst, week.usual)
        body.addWidget(label(said, "strong"))
        again = button(self.tr("Change"), "link", lambda: self._open(week))
        again.setAccessibleName(self.tr("Change what you said of this week"))
        ways = Flow()
        ways.add(again)
        body.addWidget(ways)
        again.setFocus()
        announce(self, said)

    def _skip(self) -> None:
        try:
            self._care.remove_week(self._today)
            self._care.note(self._desk.now(), SKIPPED)
        except BadFileError as error:
            self.failed.emit(str(error))
            return
        self.hide()
        self.changed.emit()

    def _plead(self, text: str) -> None:
        self._plea.setText(text)
        self._plea.show()
        announce(self, text)

    def _anew(self) -> QVBoxLayout:
        """Empty the card, and return the layout of what comes next."""
        while (item := self._inside.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addWidget(body)
        return inside
