"""A daily reminder as a calendar file (RFC 5545) that any phone takes.

Times float: they mean the same hour of the day wherever the phone is. No patient's name stands in
it, as calendars are shared and shown on locked screens.
"""

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.routine import Routine, with_own_points
from acupress.core.text import say
from acupress.core.timeline import compile_plan

if TYPE_CHECKING:
    from acupress.core.text import Text

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
    from datetime import UTC

    from icalendar import Alarm, Calendar, Event
    from icalendar.prop import vRecur

    content = with_own_points(content, routine)
    timeline = compile_plan(follow(routine, content), content)
    last = until if until is not None and until >= start else start + timedelta(USUAL_DAYS - 1)
    minutes = max(1, round(timeline.total / 60))
    event = Event()
    event.add("uid", f"{_name(routine)}-{at:%H%M}@acupress")
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("summary", _filled(content, "calendar_title", routine, minutes=minutes))
    event.add("description", "\n".join(_lines(routine, content)))
    begins = datetime.combine(start, at.replace(tzinfo=None))  # no zone: the time floats
    event.add("dtstart", begins)
    event.add("duration", timedelta(minutes=minutes))
    event.add("rrule", vRecur({"FREQ": "DAILY", "COUNT": (last - start).days + 1}))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", routine.title)
    alarm.add("trigger", timedelta(0))
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//acupress//acupress//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
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
    stop = "; ".join(say(sign, routine.language) for sign in content.care.stop_signs)
    return [*lines, "", f"{_filled(content, 'card_stop', routine)}: {stop}."]


def _filled(content: Content, phrase: str, routine: Routine, **parts: object) -> str:
    text: Text = content.phrases[phrase]
    return say(text, routine.language).format(title=routine.title, **parts)
