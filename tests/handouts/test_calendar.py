"""The calendar: a daily reminder that any phone takes."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from icalendar import Calendar

from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.reminders import Reminder
from acupress.core.routine import Routine
from acupress.core.timeline import compile_plan
from acupress.handouts.calendar import calendar_bytes, reminders_bytes
from tests.core.routines import from_pattern

START, STAMP = date(2026, 11, 27), datetime(2026, 11, 26, 10, 0, tzinfo=UTC)


def made(content: Content, routine: Routine, until: date | None = None) -> Any:
    """The one event of a calendar file, read back."""
    data = calendar_bytes(routine, time(20, 30), START, until, content, STAMP)
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    return event


def test_it_reminds_each_day_for_two_weeks(content: Content) -> None:
    event = made(content, from_pattern(content))
    assert event["RRULE"] == {"FREQ": ["DAILY"], "COUNT": [14]}
    assert event["DTSTART"].dt == datetime(2026, 11, 27, 20, 30)
    assert event["DTSTART"].dt.tzinfo is None
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(0)
    assert alarm["ACTION"] == "DISPLAY"


def test_it_ends_on_the_day_of_the_review(content: Content) -> None:
    event = made(content, from_pattern(content), date(2026, 12, 4))
    assert event["RRULE"]["COUNT"] == [8]
    past = made(content, from_pattern(content), date(2026, 1, 1))
    assert past["RRULE"]["COUNT"] == [14]


def test_it_says_what_to_do_and_names_nobody(content: Content) -> None:
    routine = replace(from_pattern(content), patient="Anna Schmidt")
    data = calendar_bytes(routine, time(20, 30), START, None, content, STAMP).decode()
    event = made(content, routine)
    minutes = round(compile_plan(follow(routine, content), content).total / 60)
    assert event["SUMMARY"] == f"For the low back ({minutes} min)"
    assert event["DESCRIPTION"].startswith("BL23 Shènshū: 90 s\n")
    assert "Stop when: Sharp, electric" in event["DESCRIPTION"]
    assert "Anna" not in data


def test_a_later_file_takes_the_place_of_an_earlier_one(content: Content) -> None:
    routine = replace(from_pattern(content), id="r-1")
    later = replace(routine, title="Another title")
    assert made(content, routine)["UID"] == made(content, later)["UID"]
    other = replace(from_pattern(content), title="Another")
    assert made(content, other)["UID"] != made(content, from_pattern(content))["UID"]


def test_its_form_is_the_standard_s(content: Content) -> None:
    data = calendar_bytes(from_pattern(content), time(7), START, None, content, STAMP)
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert b"DTSTAMP:20261126T100000Z" in lines
    assert b"DTSTART:20261127T070000" in lines


def test_her_own_reminders_come_on_their_days_without_an_end(content: Content) -> None:
    reminders = (
        Reminder("r1", "nap", 13, 5),
        Reminder("r2", "when she sleeps", 20, 0, (0, 2)),
        Reminder("r3", "bed", 20, 30, on=False),
        Reminder("r4", "bed", 20, 30, days=()),
    )
    data = reminders_bytes(reminders, 10, content, STAMP)  # on a Thursday
    events: Any = Calendar.from_ical(data).walk("VEVENT")
    daily, weekly = events
    assert daily["RRULE"] == {"FREQ": ["DAILY"]}
    assert daily["DTSTART"].dt == datetime(2026, 11, 26, 13, 5)
    assert daily["SUMMARY"] == "Your quiet minutes · At nap time"
    assert weekly["RRULE"] == {"FREQ": ["WEEKLY"], "BYDAY": ["MO", "WE"]}
    assert weekly["DTSTART"].dt == datetime(2026, 11, 30, 20, 0)
    assert weekly["SUMMARY"] == "Your quiet minutes · when she sleeps"
    assert daily["UID"] != weekly["UID"]
    for event in (daily, weekly):
        assert event["DURATION"].dt == timedelta(minutes=10)
        (alarm,) = event.walk("VALARM")
        assert alarm["DESCRIPTION"] == "Your quiet minutes"
