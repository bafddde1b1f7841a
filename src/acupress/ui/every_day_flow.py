"""The ways between the pages of every day: the journal and what belongs to it, reminders, courses,
tips, people and data. Each page is imported when it is shown."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from acupress.ui.desk import Desk

if TYPE_CHECKING:
    from acupress.ui.reminding import Reminding

Leave = Callable[[], None]
Show = Callable[[str | None, QWidget, Leave | None], None]


class EveryDayFlow(QObject):
    """Shows one page after the other through `show`, which takes its place in the navigation, the
    page, and what has to be done before it goes. `today` and `settings` ask for those pages."""

    today = Signal()
    settings = Signal()
    questionnaire = Signal()
    person_wanted = Signal(str, str)
    """As of the window."""
    people_changed = Signal()

    WAYS: ClassVar[dict[str, str]] = {
        "course": "show_course",
        "data": "show_data",
        "journal": "show_journal",
        "people": "show_people",
        "record": "show_record",
        "reminders": "show_reminders",
        "tips": "show_tips",
        "visit": "show_visit",
        "warmth": "show_warmth",
    }
    """What other pages may ask `go` for, with the method that shows it."""

    def __init__(self, desk: Desk, show: Show, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._show = desk, show
        self.reminding: Reminding | None = None
        """What reminds her, where it is there already."""

    def go(self, name: str) -> None:
        """Show the page of a name in `WAYS`."""
        getattr(self, self.WAYS[name])()

    def show_journal(self) -> None:
        """Show the sessions."""
        from acupress.ui.journal.page import JournalPage

        page = JournalPage(self._desk)
        page.visit.connect(self.show_visit)
        page.course.connect(partial(self.show_course, "journal", self.show_journal))
        page.record.connect(partial(self.show_record, "journal", self.show_journal))
        self._show("journal", page, None)

    def show_visit(self) -> None:
        """Show the page for the visit; from there back to the journal."""
        from acupress.ui.visit_page import VisitPage

        page = VisitPage(self._desk)
        page.left.connect(self.show_journal)
        self._show("journal", page, None)

    def show_reminders(self) -> None:
        """Show when she is reminded; from there back to the settings."""
        from acupress.ui.reminders_page import RemindersPage
        from acupress.ui.reminding import Reminding

        if self.reminding is None:
            self.reminding = Reminding(self._desk, self)
        page = RemindersPage(self._desk, self.reminding)
        page.left.connect(self.settings)
        self._show("settings", page, None)

    def show_tips(self, place: str = "today", then: Leave | None = None) -> None:
        """Show the tips of the week; from there back to Today, or by `then`."""
        from acupress.ui.tips_page import TipsPage

        page = TipsPage(self._desk)
        page.left.connect(then or self.today.emit)
        page.warmth.connect(partial(self.show_warmth, place, partial(self.show_tips, place, then)))
        self._show(place, page, None)

    def show_warmth(self, place: str = "today", then: Leave | None = None) -> None:
        """Show how a warm pack is made and used; from there back to Today, or by `then`."""
        from acupress.ui.warmth_page import WarmthPage

        page = WarmthPage(self._desk)
        page.left.connect(then or self.today.emit)
        self._show(place, page, None)

    def show_course(self, place: str = "today", then: Leave | None = None) -> None:
        """Show her course; from there back to Today, or by `then`."""
        from acupress.ui.course_page import CoursePage

        page = CoursePage(self._desk)
        page.left.connect(then or self.today.emit)
        page.questionnaire.connect(self.questionnaire)
        self._show(place, page, None)

    def show_record(self, place: str = "today", then: Leave | None = None) -> None:
        """Show what changed her plan; from there back to Today, or by `then`."""
        from acupress.ui.record_page import RecordPage

        page = RecordPage(self._desk)
        page.left.connect(then or self.today.emit)
        self._show(place, page, None)

    def show_people(self) -> None:
        """Show who uses acupress on this computer; from there back to the settings."""
        from acupress.ui.people_page import PeoplePage

        page = PeoplePage(self._desk)
        page.left.connect(self.settings)
        page.person_wanted.connect(lambda person: self.person_wanted.emit(person, ""))
        page.changed.connect(self.people_changed)
        self._show("settings", page, None)

    def show_data(self) -> None:
        """Show where her data lies, and what can be done with it; then back to the settings."""
        from acupress.ui.data_flow import DataFlow
        from acupress.ui.data_page import DataPage

        page = DataPage(self._desk)
        DataFlow(self._desk, page, partial(self._show, None), self.person_wanted.emit)
        page.left.connect(self.settings)
        self._show("settings", page, None)
