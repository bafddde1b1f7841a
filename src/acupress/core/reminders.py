"""When she is reminded: anchored to her day, never in her quiet hours, and a missed one is gone.

Times of day are those of the wall clock, whatever it is set to. A time that a change of the clock
leaves out comes as much later as the clock is put forward; one that comes twice counts once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from acupress.core.quiet import night_now
from acupress.core.text import Text, say

EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
"""Monday is 0."""
USUAL: Mapping[str, time] = {
    "morning_feed": time(8, 0),
    "nap": time(13, 0),
    "evening_bath": time(18, 30),
    "bed": time(20, 30),
}
"""The anchors that acupress offers, each with its usual time; ``anchor_<id>`` is its phrase."""
OWN_WORDS = 40
"""An anchor in her own words has at most so many letters."""
MOST = 12
"""So many reminders are enough for any day, and find room on a page."""
LATE = timedelta(minutes=10)
"""What could not be shown for longer than this is missed, and nobody speaks of it."""
SNOOZE = timedelta(minutes=30)
"""After this feed."""


@dataclass(frozen=True)
class Reminder:
    """One time of her day. `anchor` is an id of `USUAL`, or her own words for what comes before."""

    id: str
    anchor: str
    hour: int
    minute: int = 0
    days: tuple[int, ...] = EVERY_DAY
    on: bool = True

    @property
    def at(self) -> time:
        """The time of day."""
        return time(self.hour, self.minute)


@dataclass(frozen=True)
class Quiet:
    """Hours in which nobody reminds her, 0 to 24 with parts; over midnight where they end earlier
    than they begin. Where both are the same there are none."""

    start: float = 21
    end: float = 7

    def holds(self, at: time) -> bool:
        """Whether a time of day lies in them."""
        return night_now(False, at.hour + at.minute / 60, self.start, self.end) is not None


@dataclass(frozen=True)
class Reminders:
    """All that she has set. `quiet` is None where the quiet hours of the sessions hold.

    With `several` she is reminded also on a day that has its session already. With `stay` acupress
    goes on in the tray when its window is closed.
    """

    all: tuple[Reminder, ...] = ()
    quiet: Quiet | None = Quiet()
    several: bool = False
    stay: bool = False

    @property
    def waiting(self) -> bool:
        """Whether there is anything to wait for."""
        return any(one.on and one.days for one in self.all)

    def put(self, reminder: Reminder) -> "Reminders":
        """Return these with a reminder added, or changed where its id is there already."""
        others = (one for one in self.all if one.id != reminder.id)
        return replace(self, all=tuple(sorted((*others, reminder), key=_in_the_day)))

    def without(self, id_: str) -> "Reminders":
        """Return these without one."""
        return replace(self, all=tuple(one for one in self.all if one.id != id_))

    def new_id(self) -> str:
        """Return an id that none of them has."""
        taken = {one.id for one in self.all}
        return next(name for number in range(1, MOST + 2) if (name := f"r{number}") not in taken)


@dataclass(frozen=True)
class Due:
    """A moment to remind her. `reminder` is an id, empty where she had put it off."""

    at: datetime
    reminder: str = ""


def anchor_words(anchor: str, phrases: Mapping[str, Text], language: str) -> str:
    """Return what a reminder is anchored to, in a language, or in her own words."""
    return say(phrases[f"anchor_{anchor}"], language) if anchor in USUAL else anchor


def next_due(
    reminders: Sequence[Reminder],
    after: datetime,
    quiet: Quiet,
    snoozed_until: datetime | None = None,
    done: date | None = None,
) -> Due | None:
    """Return what is due first after a moment, None where nothing is within a week.

    `after` is aware, and its zone decides what the wall clock shows. `done` is a day that has its
    session, and is left alone.
    """
    found = [_next_of(one, after, quiet, done) for one in reminders if one.on]
    if snoozed_until is not None:
        again = Due(snoozed_until.astimezone(after.tzinfo))
        allowed = again.at.date() != done and not quiet.holds(again.at.time())
        found += [again] if allowed and _utc(again.at) > _utc(after) else []
    return min(filter(None, found), key=lambda due: _utc(due.at), default=None)


def due_now(
    reminders: Sequence[Reminder],
    seen: datetime,
    now: datetime,
    quiet: Quiet,
    snoozed_until: datetime | None = None,
    done: date | None = None,
) -> Due | None:
    """Return what has come due after `seen` and up to `now`, None where nothing has.

    Of several the first counts; what is older than `LATE` is missed, and silent. Nothing is shown
    in the quiet hours, even where it came due before.
    """
    after = max(_utc(seen), _utc(now) - LATE).astimezone(now.tzinfo)
    due = next_due(reminders, after, quiet, snoozed_until, done)
    if due is None or _utc(due.at) > _utc(now) or quiet.holds(now.time()):
        return None
    return due


def _next_of(reminder: Reminder, after: datetime, quiet: Quiet, done: date | None) -> Due | None:
    for ahead in range(8):
        day = after.date() + timedelta(ahead)
        if day.weekday() not in reminder.days or day == done:
            continue
        moment = _utc(datetime.combine(day, reminder.at, after.tzinfo))
        at = moment.astimezone(after.tzinfo)  # where the clock leaves it out, that is later
        if moment > _utc(after) and not quiet.holds(at.time()):
            return Due(at, reminder.id)
    return None


def _utc(moment: datetime) -> datetime:
    """Times of one zone would be compared by what the wall clock shows."""
    return moment.astimezone(UTC)


def _in_the_day(reminder: Reminder) -> tuple[time, str]:
    return reminder.at, reminder.id
