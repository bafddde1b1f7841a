"""Two weeks of a life with acupress, from the very first start to the page for the visit.

By keys and clicks alone, with a clock that is moved: in the tests unseen, and by
`bench/two_weeks.py` in a real window, with a picture of each step. What she does on her days stands
in `two_weeks_care.py`, `two_weeks_home.py` and `two_weeks_journal.py`.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from acupress.ui.finish import Finish
from acupress.ui.first_start import FirstStart
from acupress.ui.today import Today
from tests.ui import two_weeks_care as care
from tests.ui import two_weeks_home as home
from tests.ui import two_weeks_journal as record
from tests.ui.two_weeks_care import SKIPPED
from tests.ui.two_weeks_life import Life
from tests.ui.using import ENTER, EVENING, Person
from tests.ui.whole_app import whole_app

PAIN = (7, 6, 7, 6, 6, 6, 5, 5, 4, 5, 4, 4, 3, 4, 3)
"""Before the session of each day."""
OFTEN, RARELY = 3, 1
SIGNS = ("dull-low-back-pain", "fatigue", "weak-knees", "worse-with-exertion", "frequent-urination")
"""What she has often at the start; all else rarely."""


class TwoWeeks:
    """`seen` is told the name of each step, to take a picture of it."""

    def __init__(self, person: Person, seen: Callable[[str], None]) -> None:
        self.person, self.seen = person, seen
        self.day = 0

    def live(self, visit: Path) -> None:
        """Live through them; the page for the visit is saved as `visit`, and beside it as a table
        and as data."""
        self.person.now = EVENING.replace(tzinfo=None).astimezone()  # wherever this runs
        with whole_app(self.person, minutes=3) as computer:
            life = Life(self.person, computer, self._saw)
            for live_day in (
                first_day, reminded_day, broken_day, spanish_day, lent_day, free_day, fitted_day,
                day_of_the_week, short_day, free_day, plain_day, plain_day,
                day_of_putting_right, plain_day, day_of_not_knowing,
            ):  # fmt: skip
                self.begin_day(life)
                live_day(life, PAIN[self.day])
                self.day += 1
            self.begin_day(life)
            last_day(life, visit)
            assert computer.windows == 1
            self.person.close()

    def begin_day(self, life: Life) -> None:
        """Let a day go by, but for the one on which a reminder calls, and look at Today."""
        if self.day > 1:
            evening = self.person.now.replace(hour=21, minute=30)
            life.computer.until(evening + timedelta(days=1))
            life.go("Hoy" if life.person.window.desk.language == "es" else "Today")
            self._saw("today")

    def _saw(self, name: str) -> None:
        self.seen(f"day-{self.day + 1:02}-{name}")


def first_day(life: Life, pain: int) -> None:
    """The safety page, the first session, the questions, a course, and a reminder."""
    person = life.person
    person.on(FirstStart)
    life.seen("first-start")
    life.answer_safety()
    life.reads("For every mother")
    life.seen("today")
    person.press(ENTER)
    person.play_to("press")
    life.seen("press")
    person.play_to("find")
    life.seen("find")
    life.play()
    finish = person.on(Finish)
    person.click(f"Pain before: {pain}")
    person.click(f"Pain now: {pain - 2}")
    person.click("Bad night")
    life.seen("finish")
    person.click_on(finish.keep)
    assert life.last("pain_before, pain_after, tags") == (pain, pain - 2, "bad_night")
    person.click("Find my pattern")
    life.seen("question")
    life.answer_questions(dict.fromkeys(SIGNS, OFTEN), RARELY)
    life.reads("Most like Kidney Qi deficiency")
    life.seen("pattern")
    assert life.kept("answers")["fatigue"] == OFTEN
    life.go("Journal")
    person.click("My course")
    person.click("Begin today")
    life.reads("1 of 10 days")
    life.seen("course")
    assert life.events("course_begun") == [("course_begun", "14 10")]
    home.make_a_reminder(life)


def reminded_day(life: Life, pain: int) -> None:
    """The reminder comes at its time, and later again; with it she begins."""
    home.be_reminded(life)
    life.session(pain, skip=SKIPPED)
    assert SKIPPED not in life.pressed()


def broken_day(life: Life, pain: int) -> None:
    """She reads of tips and warmth; then the baby wakes, and it goes on later."""
    home.read_tips(life)
    home.try_the_warm_pack(life)
    life.go("Today")
    home.go_on_later(life)
    life.session(pain, skip=SKIPPED)
    assert life.person.rows("SELECT * FROM kept") == []


def spanish_day(life: Life, pain: int) -> None:
    """A day in Spanish, with its session."""
    home.speak_spanish(life)
    life.session(pain, skip=SKIPPED, title="Bien hecho")
    life.reads("Ayer")


def lent_day(life: Life, pain: int) -> None:
    """English again; somebody else tries it, then she has her own session."""
    home.speak_as_before(life)
    home.lend_it_to_somebody(life)
    life.session(pain, skip=SKIPPED)


def free_day(life: Life, _pain: int) -> None:
    """No session, and nothing is said of it."""
    assert life.person.buttons("Start")


def fitted_day(life: Life, pain: int) -> None:
    """What she always skips is left out; and she tells how her week was."""
    care.leave_out_what_she_skips(life)
    life.session(pain)
    assert SKIPPED not in life.pressed()
    record.say_how_the_week_was(life)


def day_of_the_week(life: Life, pain: int) -> None:
    """The check of the week; a session with a stop sign; one when somebody has looked at it; and a
    back-up that is needed."""
    care.check_nothing_has_changed(life)
    care.feel_something_wrong(life)
    life.session(pain)
    home.back_up_and_restore(life)


def short_day(life: Life, pain: int) -> None:
    """She wants the point again; she ends early, which counts."""
    care.take_it_back(life)
    life.session(pain, early="Finish here")


def plain_day(life: Life, pain: int) -> None:
    """A session as it was planned."""
    life.session(pain)
    assert SKIPPED in life.pressed()


def day_of_putting_right(life: Life, pain: int) -> None:
    """She puts right what she said of a session."""
    life.session(pain)
    record.put_a_session_right(life)


def day_of_not_knowing(life: Life, pain: int) -> None:
    """Something has changed at the check of the week: there is only breathing."""
    care.may_be_pregnant(life)
    life.session(pain)
    assert life.pressed() == set()


def last_day(life: Life, visit: Path) -> None:
    """She knows better, looks back on it all, and takes it along to a visit."""
    care.know_that_she_is_not(life)
    assert life.person.on(Today).care.check is None
    record.look_back(life)
    record.read_the_journal(life)
    record.take_along(life, visit)
