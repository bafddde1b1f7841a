"""Two weeks of a life with acupress, from the very first start to the page for the visit.

By keys and clicks alone, with a clock that is moved: in the tests unseen, and by
`bench/two_weeks.py` in a real window, with a picture of each step.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from acupress.ui.finish import Finish
from acupress.ui.first_start import FirstStart
from acupress.ui.journal.session_row import SessionRow
from acupress.ui.session_screen import SessionScreen
from acupress.ui.today import Today
from tests.ui.using import ENTER, Person

PAIN = (7, 6, 7, 6, 6, 6, 5, 5, 4, 5, 4, 4, 3, 4)
"""Before the session of each day."""
FREE = {5, 9}
"""Days without a session: the third day is one, too, but the baby decides that."""


class TwoWeeks:
    """`seen` is told the name of each step, to take a picture of it."""

    def __init__(self, person: Person, seen: Callable[[str], None]) -> None:
        self.person, self.seen = person, seen

    def live(self, visit: Path) -> None:
        """Live through them; the page for the visit is saved as `visit`."""
        self.first_day()
        for day in range(1, 14):
            self.person.now += timedelta(days=1)
            self.go("Today")
            self.seen(f"day-{day + 1:02}-today")
            self.check_of_the_week()
            if day not in FREE:
                self.session(day)
        self.person.now += timedelta(days=1)
        self.look_back()
        self.journal()
        self.page_for_the_visit(visit)

    def first_day(self) -> None:
        """The safety page, the first session, the questions, and a course."""
        person = self.person.start(minutes=3)
        page = person.on(FirstStart)
        self.seen("day-01-first-start")
        for fact in ("pregnant", "clot", "blood_thinner", "fever"):
            no = next(b for b in page.field(fact).findChildren(QPushButton) if b.text() == "No")
            no.click()
        person.settle()
        page.go_button.click()
        person.settle()
        self.seen("day-01-today")
        self.session(0)
        person.click("Find my pattern")
        for _ in range(60):
            if person.window.screen_shown.metaObject().className() != "Questionnaire":
                break
            person.press(Qt.Key.Key_4)
        self.seen("day-01-pattern")
        self.go("Journal")
        person.click("My course")
        person.click("Begin today")
        assert person.reads("1 of 10 days")
        self.seen("day-01-course")

    def session(self, day: int) -> None:
        """One session: on the third day the baby wakes, on the eighth she ends early."""
        person = self.person
        person.press(ENTER)
        person.on(SessionScreen)
        if day == 2:
            person.play_to("press")
            person.pass_time(30)
            person.press(Qt.Key.Key_B)
            self.seen("day-03-baby")
            person.press(ENTER)
            assert person.reads("since your baby woke")
            person.now += timedelta(hours=2)
            person.press(ENTER)  # it goes on where she was
        if day == 7:
            person.play_to("press")
            person.pass_time(60)
            person.press(Qt.Key.Key_Escape)
            person.click("Finish here")
        else:
            person.play_until(lambda _: False)
        finish = person.on(Finish)
        QTest.mouseClick(finish.before.findChildren(QPushButton)[PAIN[day]], _LEFT)
        QTest.mouseClick(finish.after.findChildren(QPushButton)[max(0, PAIN[day] - 2)], _LEFT)
        if day == 0:
            person.click("Bad night")
            self.seen("day-01-finish")
        person.click("Done")
        rows = person.rows("SELECT pain_before, pain_after, ending FROM session ORDER BY id DESC")
        assert rows[0][:2] == (PAIN[day], max(0, PAIN[day] - 2))
        assert rows[0][2] == ("early" if day == 7 else "finished")

    def check_of_the_week(self) -> None:
        """Once a week one tap; until then no session begins."""
        person = self.person
        if person.on(Today).care.check is None:
            return
        person.press(ENTER)
        assert person.reads("Please answer this first")
        self.seen("weekly-check")
        person.click("Nothing has changed")
        assert person.on(Today).care.check is None

    def look_back(self) -> None:
        """The course is over: how it went."""
        person = self.person
        self.go("Today")
        self.check_of_the_week()
        assert person.reads("Your course is complete: time to look back.")
        person.click("Look at the course")
        assert person.reads("A session on 12 of 14 days.")
        assert person.reads("Better. Your pain before sessions is 4 now and was 6 at the start")
        self.seen("day-15-review")

    def journal(self) -> None:
        """What she sees of it, and a session deleted and brought back."""
        person = self.person
        self.go("Journal")
        assert person.reads("5 of the last 7 days")
        self.seen("day-15-journal")
        for span in ("Week", "All", "Month"):
            person.click(span)
        before = person.rows("SELECT COUNT(*) FROM session")
        row = person.window.screen_shown.findChildren(SessionRow)[0]
        row.setFocus()
        person.press(ENTER)
        person.click("Delete this session")
        assert person.rows("SELECT COUNT(*) FROM session") != before
        person.click("Undo: bring the session back")
        assert person.rows("SELECT COUNT(*) FROM session") == before
        person.click("What changed")
        assert person.reads("A course began: 14 days, a session on 10 of them.")
        self.seen("day-15-record")

    def page_for_the_visit(self, visit: Path) -> None:
        """One page of it all, saved."""
        person = self.person
        self.go("Journal")
        person.click("For the visit")
        self.seen("day-15-visit")
        ask = QFileDialog.getSaveFileName
        QFileDialog.getSaveFileName = lambda *_a, **_k: (str(visit), "")  # type: ignore[method-assign, assignment]
        try:
            person.click("Save PDF…")
        finally:
            QFileDialog.getSaveFileName = ask  # type: ignore[method-assign]
        assert visit.read_bytes().startswith(b"%PDF")

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        self.person.click(place)


_LEFT = Qt.MouseButton.LeftButton
