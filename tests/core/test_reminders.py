"""When she is reminded: on her days, outside her quiet hours, and never too late."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.reminders import (
    EVERY_DAY,
    LATE,
    USUAL,
    Due,
    Quiet,
    Reminder,
    Reminders,
    anchor_words,
    due_now,
    next_due,
)

NEVER = Quiet(0, 0)
BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
FEED, NAP = Reminder("r1", "morning_feed", 8), Reminder("r2", "nap", 13)
LATE_ONE = Reminder("r3", "bed", 22)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("reminders", "after", "due"),
    [
        ([], MONDAY, None),
        ([FEED, NAP], MONDAY, Due(at(2, 13), "r2")),
        ([FEED, NAP], at(2, 13), Due(at(3, 8), "r1")),
        ([NAP, FEED], at(2, 7, 59), Due(at(2, 8), "r1")),
        ([Reminder("r1", "nap", 9, days=(0,))], MONDAY, Due(at(9, 9), "r1")),
        ([Reminder("r1", "nap", 9, days=(6,))], MONDAY, Due(at(8, 9), "r1")),
        ([Reminder("r1", "nap", 9, days=())], MONDAY, None),
        ([Reminder("r1", "nap", 11, on=False)], MONDAY, None),
        ([LATE_ONE], MONDAY, None),
        ([LATE_ONE, FEED], MONDAY, Due(at(3, 8), "r1")),
    ],
)
def test_the_next_is_the_first_that_may_come(
    reminders: list[Reminder], after: datetime, due: Due | None
) -> None:
    assert next_due(reminders, after, Quiet()) == due


def test_a_day_that_has_its_session_is_left_alone_and_the_next_is_not() -> None:
    done = date(2026, 3, 2)
    assert next_due([FEED, NAP], MONDAY, NEVER, done=done) == Due(at(3, 8), "r1")
    assert next_due([NAP], MONDAY, NEVER, at(2, 10, 30), done) == Due(at(3, 13), "r2")
    assert next_due([NAP], at(3, 9), NEVER, done=done) == Due(at(3, 13), "r2")


def test_what_was_put_off_comes_between() -> None:
    assert next_due([NAP], MONDAY, NEVER, at(2, 10, 30)) == Due(at(2, 10, 30))
    assert next_due([NAP], MONDAY, NEVER, at(2, 14)) == Due(at(2, 13), "r2")
    assert next_due([NAP], MONDAY, NEVER, at(2, 9)) == Due(at(2, 13), "r2")
    assert next_due([], at(2, 20, 50), Quiet(), at(2, 21, 20)) is None


@pytest.mark.parametrize(
    ("day", "wall", "moment"),
    [
        # The clock goes from 2:00 to 3:00 on 29 March, and from 3:00 to 2:00 on 25 October.
        ("2026-03-28", time(8), "2026-03-28T07:00"),
        ("2026-03-29", time(8), "2026-03-29T06:00"),
        ("2026-03-29", time(2, 30), "2026-03-29T01:30"),
        ("2026-10-25", time(2, 30), "2026-10-25T00:30"),
        ("2026-10-25", time(8), "2026-10-25T07:00"),
    ],
)
def test_the_wall_clock_counts_where_it_changes(day: str, wall: time, moment: str) -> None:
    reminder = Reminder("r1", "nap", wall.hour, wall.minute)
    after = datetime.combine(date.fromisoformat(day), time(0), BERLIN)
    due = next_due([reminder], after, NEVER)
    assert due is not None
    assert due.at.astimezone(UTC) == datetime.fromisoformat(moment).replace(tzinfo=UTC)
    again = next_due([reminder], due.at, NEVER)
    assert again is not None
    assert again.at.date() == due.at.date() + timedelta(1), "what comes twice counts once"


def test_a_time_that_is_left_out_is_silent_where_it_then_lies_in_the_quiet_hours() -> None:
    reminder = Reminder("r1", "nap", 2, 30)
    after = datetime(2026, 3, 29, 0, 0, tzinfo=BERLIN)
    due = next_due([reminder], after, Quiet(3, 7))
    assert due is not None
    assert due.at == datetime(2026, 3, 30, 2, 30, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("seen", "now", "due"),
    [
        (at(2, 12, 59), at(2, 12, 59), None),
        (at(2, 12, 59), at(2, 13), Due(at(2, 13), "r2")),
        (at(2, 12, 59), at(2, 13, 9), Due(at(2, 13), "r2")),
        (at(2, 12, 59), at(2, 13, 11), None),
        (at(2, 13), at(2, 13, 1), None),
        (at(1, 12), at(2, 13, 5), Due(at(2, 13), "r2")),
        (at(1, 12), at(2, 18), None),
    ],
)
def test_it_is_shown_once_and_not_too_late(seen: datetime, now: datetime, due: Due | None) -> None:
    assert due_now([NAP], seen, now, Quiet()) == due


def test_nothing_is_shown_in_the_quiet_hours_even_where_it_is_late() -> None:
    last = Reminder("r1", "bed", 20, 58)
    assert due_now([last], at(2, 20), at(2, 20, 59), Quiet()) == Due(at(2, 20, 58), "r1")
    assert due_now([last], at(2, 20), at(2, 21, 1), Quiet()) is None


def test_late_is_counted_in_minutes_that_pass_not_in_what_the_clock_shows() -> None:
    before = Reminder("r1", "nap", 1, 55)
    now = datetime(2026, 3, 29, 3, 4, tzinfo=BERLIN)  # nine minutes later
    due = due_now([before], now - timedelta(1), now, NEVER)
    assert due is not None
    assert due.at == datetime(2026, 3, 29, 1, 55, tzinfo=BERLIN)


ZONES = st.sampled_from([UTC, BERLIN, ZoneInfo("America/St_Johns"), timezone(timedelta(hours=9))])
MOMENTS = st.builds(
    lambda day, minute, zone: datetime(2026, 1, 1, tzinfo=zone) + timedelta(day, minute * 60),
    st.integers(0, 364), st.integers(0, 1439), ZONES,
)  # fmt: skip
QUIETS = st.builds(Quiet, st.integers(0, 48).map(lambda n: n / 2), st.integers(0, 24))
SETS = st.lists(
    st.builds(
        Reminder, st.sampled_from("abc"), st.just("nap"), st.integers(0, 23), st.integers(0, 59),
        st.lists(st.sampled_from(EVERY_DAY), unique=True).map(tuple), st.booleans(),
    ),
    max_size=3,
)  # fmt: skip


@given(SETS, MOMENTS, QUIETS, st.booleans())
def test_what_is_due_is_due(
    reminders: list[Reminder], after: datetime, quiet: Quiet, done_today: bool
) -> None:
    done = after.date() if done_today else None
    due = next_due(reminders, after, quiet, done=done)
    if due is None:
        return
    meant = [one for one in reminders if one.id == due.reminder and one.on]
    assert due.at.astimezone(UTC) > after.astimezone(UTC)
    assert due.at.date() != done
    assert not quiet.holds(due.at.time())
    assert any(due.at.weekday() in one.days for one in meant)
    assert any(abs(_minutes(due.at.time()) - _minutes(one.at)) in {0, 30, 60} for one in meant)
    assert due.at.astimezone(UTC) - after.astimezone(UTC) <= timedelta(8)


@given(SETS, MOMENTS.map(lambda moment: moment.replace(tzinfo=UTC)), QUIETS)
def test_nothing_due_is_passed_over(
    reminders: list[Reminder], after: datetime, quiet: Quiet
) -> None:
    """Against looking at every minute of the coming week."""
    due = next_due(reminders, after, quiet)
    wanted = {(one.hour, one.minute, day) for one in reminders if one.on for day in one.days}
    minute = after
    for hour, least, day in wanted:
        for ahead in range(8):
            minute = (after + timedelta(ahead)).replace(hour=hour, minute=least)
            if minute > after and minute.weekday() == day and not quiet.holds(minute.time()):
                assert due is not None
                assert due.at <= minute


@given(SETS, MOMENTS, st.integers(0, 600), QUIETS)
def test_looking_often_shows_what_looking_once_would(
    reminders: list[Reminder], start: datetime, seconds: int, quiet: Quiet
) -> None:
    """However the time until `LATE` is cut, the first reminder in it is shown exactly once."""
    zone = start.tzinfo
    looks = [start.astimezone(UTC) + timedelta(seconds=one) for one in (0, seconds, 600)]
    looks = [one.astimezone(zone) for one in looks]
    once = due_now(reminders, looks[0], looks[2], quiet)
    parts = [due_now(reminders, a, b, quiet) for a, b in pairwise(looks)]
    shown = [one for one in parts if one is not None]
    if once is not None:
        assert once in shown or quiet.holds(looks[1].time())
    assert len({one.at for one in shown}) == len(shown)


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def test_a_set_is_kept_in_the_order_of_the_day() -> None:
    kept = Reminders().put(NAP).put(LATE_ONE).put(FEED)
    assert [one.id for one in kept.all] == ["r1", "r2", "r3"]
    moved = kept.put(Reminder("r1", "nap", 23))
    assert [one.id for one in moved.all] == ["r2", "r3", "r1"]
    assert [one.id for one in kept.without("r2").all] == ["r1", "r3"]
    assert kept.without("r2").new_id() == "r2"
    assert kept.waiting
    assert not Reminders((Reminder("r1", "nap", 9, on=False),)).waiting
    assert not Reminders((Reminder("r1", "nap", 9, days=()),)).waiting


def test_the_usual_times_are_heard_in_the_usual_quiet_hours() -> None:
    for usual in USUAL.values():
        assert not Quiet().holds(usual)
    assert timedelta(minutes=10) == LATE


def test_an_anchor_is_a_phrase_or_her_own_words() -> None:
    phrases = {"anchor_nap": {"en": "At nap time", "es": "A la siesta"}}
    assert anchor_words("nap", phrases, "es") == "A la siesta"
    assert anchor_words("when he is asleep", phrases, "es") == "when he is asleep"
