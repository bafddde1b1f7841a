"""What the journal knows of days: periods, deleting with a way back, and what stands beside."""

from datetime import date, datetime, timedelta, timezone

import pytest

from acupress.core.journal import Course, Event, Pressing, SignsThen, Week
from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError

FIRST = datetime(2026, 11, 1, 23, 30, tzinfo=timezone(timedelta(hours=1)))
WANTED = (Pressing("BL23", "both", 90.0), Pressing("KI3", "left", 90.0))


def session(journal: JournalFile, day: int, seconds: float = 300.0) -> int:
    number = journal.begin(
        FIRST + timedelta(days=day), "blood", 10, 590.0, routine="From Anna", wanted=WANTED
    )
    journal.write(number, seconds, WANTED[:1], ending="early")
    journal.rate(number, 5, 4, "so so", ("bad_night", "long_feeds"))
    return number


def test_days_are_those_of_where_she_was_and_both_ends_count(journal: JournalFile) -> None:
    numbers = [session(journal, day) for day in range(5)]
    found = journal.between(date(2026, 11, 2), date(2026, 11, 4))
    assert [one.id for one in found] == numbers[1:4]
    assert journal.between(date(2026, 11, 6), date(2026, 12, 6)) == ()
    assert (journal.first_day(), journal.count()) == (date(2026, 11, 1), 5)


def test_what_was_only_looked_at_is_left_out_where_that_is_wished(journal: JournalFile) -> None:
    session(journal, 0, seconds=4.0)
    session(journal, 1)
    assert len(journal.between(date(2026, 11, 1), date(2026, 11, 2), 10.0)) == 1
    assert (journal.count(10.0), journal.count()) == (1, 2)


def test_older_sessions_come_in_pieces(journal: JournalFile) -> None:
    numbers = [session(journal, day) for day in range(5)]
    newest = journal.sessions(2)
    older = journal.sessions(2, before=newest[-1].id)
    assert [one.id for one in (*newest, *older)] == numbers[:0:-1]


def test_a_deleted_session_is_gone_and_comes_back_whole(journal: JournalFile) -> None:
    numbers = [session(journal, day) for day in range(3)]
    before = journal.sessions()
    assert (before[0].routine, before[0].wanted) == ("From Anna", WANTED)
    removed = journal.remove(numbers[1])
    assert [one.id for one in journal.sessions()] == [numbers[2], numbers[0]]
    left = journal.base.execute("SELECT COUNT(*) FROM pressing WHERE session = ?", (numbers[1],))
    assert left.fetchone() == (0,)
    journal.put_back(removed)
    assert journal.sessions() == before
    with pytest.raises(KeyError):
        journal.remove(99)


def test_a_weekly_rating_stands_once_a_day(journal: JournalFile) -> None:
    later, sooner = Week(date(2026, 11, 8), 7, 4), Week(date(2026, 11, 1), 8, 5, "hard")
    for week in (later, sooner, Week(date(2026, 11, 8), 6, 4)):
        journal.care.put_week(week)
    assert journal.care.weeks() == (sooner, Week(date(2026, 11, 8), 6, 4))
    journal.care.remove_week(date(2026, 11, 1))
    assert len(journal.care.weeks()) == 1
    with pytest.raises(BadFileError):
        journal.care.put_week(Week(date(2026, 11, 9), 11, 4))


def test_events_stand_newest_first_and_can_be_asked_by_kind(journal: JournalFile) -> None:
    checked = journal.care.note(FIRST, "checked")
    left = journal.care.note(FIRST + timedelta(hours=1), "left_out", "SP6")
    assert journal.care.events() == (left, checked)
    assert journal.care.events("checked") == (Event(checked.id, FIRST, "checked"),)
    assert journal.care.events(most=1) == (left,)
    journal.care.forget(left.id)
    assert journal.care.events() == (checked,)


def test_a_course_begins_and_ends(journal: JournalFile) -> None:
    course = journal.care.begin_course(date(2026, 11, 2), 14, 10)
    assert course.last == date(2026, 11, 15)
    journal.care.end_course(course.id, date(2026, 11, 16))
    ended = Course(course.id, date(2026, 11, 2), 14, 10, date(2026, 11, 16))
    assert journal.care.courses() == (ended,)
    journal.care.end_course(course.id, None)
    assert journal.care.courses() == (course,)


def test_signs_are_kept_for_each_time_they_were_asked(journal: JournalFile) -> None:
    journal.care.put_signs(FIRST, {"fatigue": 3, "night_sweats": 0})
    journal.care.put_signs(FIRST + timedelta(days=14), {"fatigue": 1})
    first, second = journal.care.signs_then()
    assert first == SignsThen(FIRST, {"fatigue": 3, "night_sweats": 0})
    assert second.signs == {"fatigue": 1}
