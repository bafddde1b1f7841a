"""The tour's pages of every day, after three weeks with sessions, ratings and a course."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol

from acupress.core.answers import Answers
from acupress.core.journal import Pressing, Week
from acupress.core.reminders import Reminder, Reminders

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from acupress.storage.journal_file import JournalFile
    from acupress.ui.main_window import MainWindow

WELL = {"pregnant": "no", "clot": "no", "blood_thinner": "no", "fever": "no"}
DAYS = 21
RATINGS = (7, 6, 7, 6, 6, 5, 6, 5, 6, 5, 5, 5, 4, 5, 4, 4, 5, 4, 3, 4, 3)
"""Pain before the sessions of these days."""
LEFT_OUT = {3, 8, 9, 15}
"""Days without a session."""
SKIPPED = "SP6"
"""A point that was mostly skipped."""


class Touring(Protocol):
    """What shows one window after the other."""

    now: datetime

    def window(self, answers: Answers | None = None) -> "MainWindow":
        """A new window for someone with these answers."""

    def shown(self, name: str, window: "QWidget") -> tuple[str, "QWidget"]:
        """The window with its name, once everything in it has settled."""


class EveryDay:
    """Makes three weeks of a life in the tour's folder, and shows what comes of them."""

    def __init__(self, tour: Touring, signs: dict[str, int]) -> None:
        self._tour, self._signs = tour, signs

    def screens(self) -> Iterator[tuple[str, "QWidget"]]:
        """Every page of every day."""
        window = self._tour.window(Answers(signs=self._signs, facts=WELL))
        journal = window.desk.journal
        assert journal is not None
        self._live(journal)
        window = self._tour.window(Answers(signs=self._signs, facts=WELL))
        show = partial(self._show, window)
        pages = window.every_day
        yield show("today-weekly", window.show_today)
        window.desk.over_time.note_check(window.desk.answers or Answers(), whole=False)
        yield show("today-course", window.show_today)
        yield show("journal-weeks", pages.show_journal)
        yield show("visit", pages.show_visit)
        yield show("course", pages.show_course)
        yield show("record", pages.show_record)
        yield show("tips", pages.show_tips)
        yield show("warmth", pages.show_warmth)
        yield show("people", pages.show_people)
        yield show("data", pages.show_data)
        pages.show_reminders()
        assert pages.reminding is not None
        feed, bed = Reminder("r1", "morning_feed", 8), Reminder("r2", "bed", 20, 30, (0, 2, 4))
        pages.reminding.change(Reminders((feed, bed)))
        yield show("reminders", pages.show_reminders)

    def _show(
        self, window: "MainWindow", name: str, page: Callable[[], None]
    ) -> tuple[str, "QWidget"]:
        page()
        return self._tour.shown(name, window)

    def _live(self, journal: "JournalFile") -> None:
        """Sessions on most days, a rating of each week, and a course that waits for its review."""
        start = self._tour.now - timedelta(days=DAYS, hours=1)
        journal.care.put_signs(start, self._signs)
        journal.care.note(start, "checked")
        journal.care.begin_course((start + timedelta(days=6)).date(), 14, 10)
        journal.care.note(start + timedelta(days=6), "course_begun", "14 10")
        wanted = [Pressing(code, "both", 90.0) for code in ("BL23", "KI3", SKIPPED)]
        for day in (day for day in range(DAYS) if day not in LEFT_OUT):
            number = journal.begin(
                start + timedelta(days=day), "kidney-qi", 10, 560.0, wanted=wanted
            )
            pressed = [one for one in wanted if one.point != SKIPPED or day % 4 == 0]
            journal.write(number, 540.0, pressed, ending="finished")
            before = RATINGS[day]
            tags = ("bad_night",) if day % 5 == 0 else ()
            journal.rate(number, before, max(0, before - 1 - day % 2), "", tags)
        for week, (worst, usual) in enumerate(((8, 6), (7, 5), (6, 4))):
            journal.care.put_week(Week((start + timedelta(days=7 * week + 6)).date(), worst, usual))
