"""The journal: sessions with pain ratings, weekly ratings, courses, and what changed the plan."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

Ending = Literal["finished", "early", "interrupted"]

PAIN_LEAST, PAIN_MOST = 0, 10
LEAST_SECONDS = 10.0
"""What was played for less than a breath was only looked at, and does not count as a session."""
TAGS = (
    "bad_night", "carried_a_lot", "long_standing", "long_sitting", "long_feeds", "ill",
    "good_night", "rested",
)  # fmt: skip
"""What she may say of the day with a tap; their words are the phrases ``tag_...``."""


@dataclass(frozen=True)
class Pressing:
    """Seconds really pressed at a point in one session."""

    point: str
    side: str
    seconds: float


@dataclass(frozen=True)
class Session:
    """One session. `ending` is ``interrupted`` while it plays and when it never came to an end.

    Pain runs from 0 to 10; None where she did not say. `seconds` is the time really played.
    `routine` is the title of her practitioner's routine, "" where she followed none; `wanted`
    what the plan would have had pressed.
    """

    id: int
    started: datetime
    pattern: str | None
    minutes: int
    planned: float
    seconds: float
    ending: Ending
    pain_before: int | None = None
    pain_after: int | None = None
    word: str = ""
    pressed: tuple[Pressing, ...] = field(default=())
    tags: tuple[str, ...] = ()
    routine: str = ""
    wanted: tuple[Pressing, ...] = ()

    @property
    def change(self) -> int | None:
        """Pain after minus pain before; less than 0 is relief."""
        if self.pain_before is None or self.pain_after is None:
            return None
        return self.pain_after - self.pain_before


@dataclass(frozen=True)
class Wanted:
    """Which sessions to look for: with a part of her word, with a tag, with or without a rating.

    "" and None leave it open.
    """

    word: str = ""
    tag: str = ""
    rated: bool | None = None


ANY = Wanted()
"""All sessions."""


@dataclass(frozen=True)
class Week:
    """Her pain over a week, looked back upon on one day: the worst and the usual, 0 to 10."""

    day: date
    worst: int
    usual: int
    word: str = ""


@dataclass(frozen=True)
class Event:
    """Something that changed her plan, or was asked: `kind` with what it is `about`.

    Answers about harm never become one.
    """

    id: int
    at: datetime
    kind: str
    about: str = ""


@dataclass(frozen=True)
class Course:
    """So many days with a session on `goal` of them; `ended` is the day of its review."""

    id: int
    started: date
    days: int
    goal: int
    ended: date | None = None

    @property
    def last(self) -> date:
        """Its last day."""
        return self.started + timedelta(days=self.days - 1)


@dataclass(frozen=True)
class SignsThen:
    """How she answered the questionnaire at one time: sign id to 0 (never) .. 4 (always)."""

    at: datetime
    signs: Mapping[str, int]


def by_time(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return events by when they were, oldest first, also where a clock was set back meanwhile."""
    return tuple(sorted(events, key=lambda one: (one.at.timestamp(), one.id)))
