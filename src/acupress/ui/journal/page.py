"""The journal: how she is doing, and every session, to be looked at and put right."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from acupress.core.journal import LEAST_SECONDS
from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError
from acupress.ui.announce import announce
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.journal.chart_card import ChartCard
from acupress.ui.journal.find_row import FindRow
from acupress.ui.journal.session_list import SessionList
from acupress.ui.journal.week_card import WeekCard, week_wanted
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label


class JournalPage(Page):
    """Every session counts, the short and the broken off too.

    `visit`, `course` and `record` ask for the page for a visit, her course, and what changed.
    """

    visit = Signal()
    course = Signal()
    record = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._desk = desk
        self._column.addWidget(label(self.tr("Journal"), "title"))
        self._problem = label(role="care")
        self._problem.hide()
        self._column.addWidget(self._problem)
        self.card: ChartCard | None = None
        self.list: SessionList | None = None
        if desk.journal is None:
            self._add_note(self.tr("There is no journal today."), self.tr("Today says why."))
        else:
            try:
                self._fill(desk.journal)
            except BadFileError as error:
                self._add_note(self.tr("The journal could not be read."), str(error))
        self._column.addStretch(1)
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
            (QKeySequence(QKeySequence.StandardKey.Find), self._find),
        ):
            QShortcut(keys, self).activated.connect(act)

    def undo(self) -> None:
        """Take the last change of a session back."""
        if self.list is not None:
            self.list.undo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _fill(self, journal: JournalFile) -> None:
        self._column.addWidget(self._ways())
        if not journal.sessions(1, LEAST_SECONDS):
            self._add_note(
                self.tr("Your sessions will stand here."),
                self.tr("The first one is entered as soon as you press Start."),
            )
            return
        if week_wanted(self._desk, journal):
            week = WeekCard(self._desk, journal)
            week.changed.connect(self._refresh)
            week.failed.connect(self._tell)
            self._column.addWidget(week)
        self.card = ChartCard(self._desk, journal)
        self.card.opened.connect(self._open)
        self.card.failed.connect(self._tell)
        self._column.addWidget(self.card)
        self.list = SessionList(self._desk, journal)
        self.list.changed.connect(self._refresh)
        self.list.failed.connect(self._tell)
        self._add_finding()
        self._column.addWidget(self.list)

    def _ways(self) -> QWidget:
        ways = Flow()
        changed = button(self.tr("What changed"), "quiet", self.record.emit)
        changed.setAccessibleName(self.tr("What changed, and why"))
        ways.add(button(self.tr("For the visit"), "quiet", self.visit.emit))
        ways.add(button(self.tr("My course"), "quiet", self.course.emit))
        ways.add(changed)
        return ways

    def _add_finding(self) -> None:
        """The heading of the list, with a way to look for some sessions only."""
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Your sessions"), "heading"), 1)
        self._find_button = button(self.tr("Find…"), "link", self._find)
        head.addWidget(self._find_button)
        self._column.addLayout(head)
        self.finding: FindRow | None = None
        self._find_place = self._column.count()

    def _find(self) -> None:
        """Show what to look for; shown already, go there."""
        if self.list is None:
            return
        if self.finding is None:
            self.finding = FindRow(self._desk)
            self.finding.wanted.connect(self.list.look_for)
            self.finding.left.connect(self._find_no_more)
            self._column.insertWidget(self._find_place, self.finding)
        self.finding.show()
        self.finding.word.setFocus()

    def _find_no_more(self) -> None:
        assert self.finding is not None
        self.finding.hide()
        self._find_button.setFocus()

    def _open(self, number: int) -> None:
        if self.list is not None:
            self.list.reach(number)

    def _refresh(self) -> None:
        try:
            if self.card is not None:
                self.card.refresh()
        except BadFileError as error:
            self._tell(str(error))

    def _tell(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.show()
        self.show_whole(self._problem)
        announce(self, problem)

    def _add_note(self, title: str, text: str) -> None:
        frame, inside = card()
        inside.addWidget(label(title, "lead"))
        inside.addWidget(label(text, "quiet_body"))
        self._column.addWidget(frame)
