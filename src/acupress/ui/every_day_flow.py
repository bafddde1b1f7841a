"""The ways between the pages of every day: the journal and what belongs to it, reminders, courses,
tips, people and data. Each page is imported when it is shown."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from acupress.ui.desk import Desk

Leave = Callable[[], None]
Show = Callable[[str | None, QWidget, Leave | None], None]


class EveryDayFlow(QObject):
    """Shows one page after the other through `show`, which takes its place in the navigation, the
    page, and what has to be done before it goes. `today` and `settings` ask for those pages."""

    today = Signal()
    settings = Signal()
    questionnaire = Signal()

    WAYS: ClassVar[dict[str, str]] = {"journal": "show_journal"}
    """What other pages may ask `go` for, with the method that shows it."""

    def __init__(self, desk: Desk, show: Show, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._show = desk, show

    def go(self, name: str) -> None:
        """Show the page of a name in `WAYS`."""
        getattr(self, self.WAYS[name])()

    def show_journal(self) -> None:
        """Show the sessions."""
        from acupress.ui.journal_page import JournalPage

        self._show("journal", JournalPage(self._desk), None)
