"""Reminders as a calendar file (RFC 5545) that any phone takes: of a routine, or her own.

Times float: they mean the same hour of the day wherever the phone is. No patient's name stands in
it, as calendars are shared and shown on locked screens.
"""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.reminders import EVERY_DAY, anchor_words
from acupress.core.routine import Routine, with_own_points
from acupress.core.text import parted, say, stopped
from acupress.core.timeline import compile_plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from icalendar import Event

    from acupress.core.reminders import Reminder
    from acupress.core.text import Text

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
USUAL_DAYS = 14
"""A first course, where nothing says when the routine is to be looked at again."""


def calendar_bytes(
    routine: Routine,
    at: time,
    start: date,
    until: date | None,
    content: Content,
    stamp: datetime,
) -> bytes:
    """Return a reminder at `at` each day from `start` to `until`, both included.

    Without `until` it lasts two weeks. `stamp` is when it is made, with its distance from UTC.
    """
    content = with_own_points(content, routine)
    timeline = compile_plan(follow(routine, content), content)
    last = until if until is not None and until >= start else start + timedelta(USUAL_DAYS - 1)
    minutes = max(1, round(timeline.total / 60))
    event = _event(
        f"{_name(routine)}-{at:%H%M}",
        _filled(content, "calendar_title", routine, minutes=minutes),
        datetime.combine(start, at.replace(tzinfo=None)),  # no zone: the time floats
        minutes,
        {"FREQ": "DAILY", "COUNT": (last - start).days + 1},
        stamp,
        routine.title,
    )
    event.add("description", "\n".join(_lines(routine, content)))
    return _calendar(event)


def reminders_bytes(
    reminders: "Sequence[Reminder]",
    minutes: int,
    content: Content,
    stamp: datetime,
    language: str = "en",
) -> bytes:
    """Return her own reminders, each on its days from the day of `stamp` on, without an end.

    Those that are off are left out. `minutes` is how long a session takes.
    """
    title = say(content.phrases["reminder_title"], language)
    events = []
    for one in reminders:
        if not (one.on and one.days):
            continue
        ahead = min((day - stamp.weekday()) % 7 for day in one.days)
        start = stamp.date() + timedelta(ahead)
        rule: dict[str, object] = {"FREQ": "DAILY"}
        if one.days != EVERY_DAY:
            rule = {"FREQ": "WEEKLY", "BYDAY": [_WEEKDAYS[day] for day in one.days]}
        event = _event(
            f"reminder-{one.id}",
            f"{title} · {anchor_words(one.anchor, content.phrases, language)}",
            datetime.combine(start, one.at),
            minutes,
            rule,
            stamp,
            title,
        )
        events.append(event)
    return _calendar(*events)


def _event(
    name: str,
    summary: str,
    begins: datetime,
    minutes: int,
    rule: dict[str, object],
    stamp: datetime,
    alarm_words: str,
) -> "Event":
    """An event that comes again and again, with an alarm when it begins."""
    from datetime import UTC

    from icalendar import Alarm, Event
    from icalendar.prop import vRecur

    event = Event()
    event.add("uid", f"{name}@acupress")
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("summary", summary)
    event.add("dtstart", begins)
    event.add("duration", timedelta(minutes=minutes))
    event.add("rrule", vRecur(rule))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", alarm_words)
    alarm.add("trigger", timedelta(0))
    event.add_component(alarm)
    return event


def _calendar(*events: "Event") -> bytes:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//acupress//acupress//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for event in events:
        calendar.add_component(event)
    data: bytes = calendar.to_ical()
    return data


def _name(routine: Routine) -> str:
    """What stays the same for a routine, so that a later file takes the place of an earlier one."""
    from zlib import crc32

    return routine.id or f"{crc32(routine.title.encode()):08x}"


def _lines(routine: Routine, content: Content) -> list[str]:
    """The points in their order, and when to stop."""
    points = content.catalogue.points
    lines = [f"{say(points[step.point].label)}: {step.seconds:g} s" for step in routine.steps]
    language = routine.language
    stop = parted((say(sign, language) for sign in content.care.stop_signs), language)
    return [*lines, "", f"{_filled(content, 'card_stop', routine)}: {stopped(stop, language)}"]


def _filled(content: Content, phrase: str, routine: Routine, **parts: object) -> str:
    text: Text = content.phrases[phrase]
    return say(text, routine.language).format(title=routine.title, **parts)
