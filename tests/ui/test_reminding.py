"""Reminders come when they are due, once, and never at the wrong time. Nothing polls."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from acupress.core.reminders import LATE, SNOOZE, Quiet, Reminder, Reminders
from tests.ui.reminding import MORNING, NAP, Day

pytestmark = pytest.mark.usefixtures("qtbot")


def test_without_reminders_nothing_waits_and_nothing_is_asked_of_the_machine(
    tmp_path: Path,
) -> None:
    day = Day(tmp_path)
    day.reminding.begin()
    assert not day.timer.isActive()
    assert day.reminding.next is None


def test_a_reminder_comes_when_it_is_due_and_once(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.begin()
    woken = day.wait()
    assert day.now == MORNING.replace(hour=13)
    assert woken <= timedelta(hours=4) / LATE + 1, "it sleeps as long as it may"
    day.go_to(13, 1)
    day.go_to(20)
    assert day.shown == 1
    day.go_to(13, days=1)
    assert day.shown == 2


def test_it_says_nothing_of_body_or_illness(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.send_now()
    (notice,) = day.notifier.notices
    assert notice.title == "Your 10 minutes"
    assert (notice.start, notice.later) == ("Start", "Later")
    assert notice.silent is False
    said = f"{notice.title} {notice.text}".lower()
    assert not {"back", "pain", "press", "birth", "acupress", "nap"} & {*said.split()}


def test_at_night_it_makes_no_sound(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.desk.settings.change(look="night")
    day.reminding.send_now()
    assert day.notifier.notices[0].silent


@pytest.mark.parametrize(("minutes", "shown"), [(0, 1), (9, 1), (11, 0)])
def test_one_that_was_slept_through_is_silent(tmp_path: Path, minutes: int, shown: int) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.begin()
    day.go_to(13, minutes)
    assert day.shown == shown
    assert day.reminding.next is not None
    assert day.reminding.next.at == MORNING.replace(hour=13) + timedelta(1)


def test_waking_up_is_heard_at_once(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.begin()
    day.now = MORNING.replace(hour=13, minute=2)
    day.waking.woke.emit()
    assert day.shown == 1


def test_a_clock_set_back_loses_and_repeats_nothing(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.begin()
    day.go_to(13)
    day.go_to(12, 59)
    day.wait()
    assert day.shown == 2, "the first of the next day"
    assert day.now == MORNING.replace(hour=13) + timedelta(1)
    day.go_to(9, days=-1)
    day.wait()
    assert day.now == MORNING.replace(hour=13) - timedelta(1), "a day that had none"


def test_of_several_a_clock_set_back_repeats_none(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP, Reminder("r2", "bed", 13, 5))
    day.reminding.begin()
    for minutes in (0, 5, -10, 0, 5):
        day.go_to(13 if minutes >= 0 else 12, minutes % 60)
    assert day.shown == 2


def test_a_clock_set_forward_is_noticed_within_the_longest_wait(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.begin()
    assert day.timer.interval() <= LATE / timedelta(milliseconds=1)


def test_a_day_that_has_its_session_is_left_alone(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    journal = day.desk.journal
    assert journal is not None
    session = journal.begin(MORNING, None, 10, 600)
    journal.write(session, 600, ending="finished")
    day.reminding.begin()
    day.wait()
    assert day.now == MORNING.replace(hour=13) + timedelta(1)


@pytest.mark.parametrize(("seconds", "ending"), [(5, "finished"), (300, None)])
def test_one_that_was_only_looked_at_or_never_ended_is_no_session(
    tmp_path: Path, seconds: float, ending: str | None
) -> None:
    day = Day(tmp_path, NAP)
    assert day.desk.journal is not None
    session = day.desk.journal.begin(MORNING, None, 10, 600)
    day.desk.journal.write(session, seconds, ending=ending)  # type: ignore[arg-type]
    day.reminding.begin()
    day.wait()
    assert day.now == MORNING.replace(hour=13)


def test_who_wants_several_a_day_is_reminded_again(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP, several=True)
    assert day.desk.journal is not None
    session = day.desk.journal.begin(MORNING, None, 10, 600)
    day.desk.journal.write(session, 600, ending="finished")
    day.reminding.begin()
    day.wait()
    assert day.now == MORNING.replace(hour=13)


def test_later_is_after_this_feed(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.begin()
    day.go_to(13)
    day.notifier.later.emit()
    day.wait()
    assert day.now == MORNING.replace(hour=13) + SNOOZE
    day.notifier.later.emit()
    day.wait()
    assert day.now == MORNING.replace(hour=14), "as often as she likes"
    day.wait()
    assert day.now == MORNING.replace(hour=13) + timedelta(1)


def test_what_was_put_off_rests_when_she_has_begun_by_herself(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.go_to(13)
    day.notifier.later.emit()
    assert day.desk.journal is not None
    session = day.desk.journal.begin(day.now, None, 10, 600)
    day.desk.journal.write(session, 600, ending="early")
    day.wait()
    assert day.now == MORNING.replace(hour=13) + timedelta(1)


def test_nothing_comes_while_she_is_busy_or_wants_quiet(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP, Reminder("r2", "bed", 22))
    day.reminding.busy = lambda: day.now.hour == 13
    day.reminding.begin()
    for hour in (13, 14, 22, 23):
        day.go_to(hour)
    assert day.shown == 0
    day.reminding.change(replace(day.reminding.reminders, quiet=Quiet(0, 0)))
    day.go_to(22, days=1)
    assert day.shown == 1


def test_the_quiet_hours_may_be_those_of_the_sessions(tmp_path: Path) -> None:
    day = Day(tmp_path)
    day.desk.settings.change(quiet_from=12, quiet_until=14)
    day.reminding.change(Reminders((NAP,), quiet=None))
    assert day.reminding.next is None
    assert day.timer.isActive(), "she may set others"
    day.desk.settings.change(quiet_from=21, quiet_until=7)
    day.wait()
    assert day.now == MORNING.replace(hour=13)


def test_one_that_nobody_answered_goes_away_by_itself(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.go_to(13)
    assert day.notifier.hidden == 0
    for _ in range(3):
        day.now += timedelta(milliseconds=day.timer.interval() + 1)
        day.reminding.look()
    assert day.notifier.hidden == 1


def test_it_goes_when_it_is_too_late_for_it_and_no_later(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.go_to(13)
    day.now += LATE - timedelta(milliseconds=400)  # Qt's timers may come somewhat early
    day.reminding.look()
    day.now += timedelta(milliseconds=day.timer.interval())
    day.reminding.look()
    assert (day.notifier.hidden, day.now) == (1, MORNING.replace(hour=13) + LATE)


def test_one_missed_before_the_start_is_shown_only_where_that_was_wanted(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.now = MORNING.replace(hour=13, minute=5)
    day.reminding.begin()
    assert day.shown == 0
    day.reminding.begin(LATE)
    assert day.shown == 1


def test_where_nothing_shows_them_that_is_told_and_nothing_else_happens(
    tmp_path: Path, qtbot: QtBot
) -> None:
    day = Day(tmp_path, NAP)
    day.desk.system = replace(day.desk.system, notifier=lambda _: None)
    with qtbot.waitSignal(day.reminding.shown) as told:
        day.go_to(13)
    assert told.args == [False]


def test_what_she_sets_holds_at_once_and_is_kept(tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.begin()
    day.reminding.change(Reminders((Reminder("r1", "nap", 9, 5),)))
    day.wait()
    assert day.now == MORNING.replace(minute=5)
    again = Day(tmp_path)
    assert again.reminding.reminders == Reminders((Reminder("r1", "nap", 9, 5),))
    day.reminding.change(Reminders())
    day.go_to(15)
    day.go_to(16)
    assert not day.timer.isActive()


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "data" / "reminders.json"
    file.parent.mkdir()
    file.write_text("{")
    day = Day(tmp_path, NAP)
    assert str(file) in str(day.desk.problems)
    day.go_to(13)
    assert day.shown == 1
    assert file.read_text() == "{"


def test_a_routine_that_she_follows_is_as_long_as_it_is(tmp_path: Path) -> None:
    from tests.core.routines import from_pattern

    day = Day(tmp_path, NAP)
    day.desk.followed = from_pattern(day.desk.shipped)
    day.reminding.send_now()
    assert day.notifier.notices[0].title == "Your quiet minutes"


@pytest.mark.parametrize("before", range(1, 12))
def test_one_that_comes_due_while_it_looks_is_not_lost(tmp_path: Path, before: int) -> None:
    day = Day(tmp_path, NAP)
    day.reminding.begin()
    tick = timedelta(milliseconds=1)
    day.now = MORNING.replace(hour=13) - before * tick

    def ticking() -> datetime:
        day.now += tick
        return day.now

    day.desk.now = ticking
    day.reminding.look()
    assert day.shown or day.timer.interval() < 20
    day.reminding.look()
    day.reminding.look()
    assert day.shown == 1
