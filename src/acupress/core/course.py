"""Courses: some weeks with a session on most days, where she stands, how it went, and what in her
plan follows from what she really did.

Two weeks at first, then four and four again. Ten of fourteen days, twenty of twenty-eight: most
days, with room for the others. Nothing here counts days in a row.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from acupress.core.change import Change, change, middle, ratings_of
from acupress.core.content import Content
from acupress.core.journal import Course, Event, Pressing, Session, SignsThen
from acupress.core.plan import Plan
from acupress.core.ways import name_of

FIRST, LATER = (14, 10), (28, 20)
"""Days of a course, and on how many of them there is to be a session."""
LAST_SESSIONS, OFTEN = 5, 3
"""What happened in so many of her last sessions is taken for what she does."""
SHORT = 0.5
"""A point pressed for less than this part of its time counts as skipped."""
EARLY = 0.8
"""A session that lasted for less than this part of its time counts as ended early."""
_SOON = timedelta(days=2)
"""Answers given this soon after a course began still tell how it began."""


@dataclass(frozen=True)
class Mark:
    """One day of a course; `done` is a day with a session."""

    day: date
    done: bool
    when: Literal["past", "today", "ahead"]


@dataclass(frozen=True)
class Standing:
    """Where she stands: days with a session, and days that are left, today too if it is free."""

    course: Course
    marks: tuple[Mark, ...]

    @property
    def done(self) -> int:
        """The days with a session."""
        return sum(mark.done for mark in self.marks)

    @property
    def left(self) -> int:
        """The days on which there may still be a session."""
        return sum(not mark.done and mark.when != "past" for mark in self.marks)

    @property
    def over(self) -> bool:
        """Whether its last day is past, so that it is time to look back."""
        return all(mark.when == "past" for mark in self.marks)


@dataclass(frozen=True)
class Moved:
    """A sign as it was answered then and now, 0 (never) to 4 (always)."""

    sign: str
    then: int
    now: int


@dataclass(frozen=True)
class Adaptation:
    """A change of her plan: other minutes, a point left out, or a way that gives way to another.

    `about` is how it is written down: ``minutes=6/10`` (from 10 to 6), ``left_out=BL32``,
    ``way=BL23/fists/sitting_back``.
    """

    kind: Literal["minutes", "left_out", "way"]
    about: str

    @property
    def point(self) -> str:
        """The point that it is about, "" for the minutes."""
        return "" if self.kind == "minutes" else self.parts[0]

    @property
    def parts(self) -> tuple[str, ...]:
        """What stands behind the kind: minutes to and from, a point, or a point with its way."""
        return tuple(self.about.partition("=")[2].split("/"))


@dataclass(frozen=True)
class Finding:
    """What her last sessions say: in `times` of `of` she skipped a point, or ended early (""),
    after about so many `minutes`; and what may follow, the mildest first."""

    point: str
    times: int
    of: int
    offers: tuple[Adaptation, ...]
    minutes: int = 0


def next_course(courses: Iterable[Course]) -> tuple[int, int]:
    """Return the days and the goal of the course to begin next."""
    carried = any(one.ended is not None and one.ended >= one.last for one in courses)
    return LATER if carried else FIRST


def running(courses: Sequence[Course]) -> Course | None:
    """Return the course that she is in or that has not been looked back on, None without one."""
    return next((one for one in reversed(courses) if one.ended is None), None)


def stand(course: Course, days: Collection[date], today: date) -> Standing:
    """Return where she stands; `days` are those with a session that counts."""
    marks = []
    for number in range(course.days):
        day = course.started + timedelta(days=number)
        when: Literal["past", "today", "ahead"] = (
            "today" if day == today else "past" if day < today else "ahead"
        )
        marks.append(Mark(day, day in days, when))
    return Standing(course, tuple(marks))


def pain_in(course: Course, sessions: Iterable[Session]) -> Change:
    """Return what her ratings within a course say, its first week against its last."""
    inside = [one for one in sessions if course.started <= one.started.date() <= course.last]
    return change(ratings_of(inside), course.last)


def signs_moved(course: Course, answered: Sequence[SignsThen]) -> tuple[Moved, ...]:
    """Return every sign that was answered at the start of a course and again since then, those
    that moved most first; nothing where she has answered only once."""
    if not answered:
        return ()
    begun = [one for one in answered if one.at.date() <= course.started + _SOON]
    then, now = begun[-1] if begun else answered[0], answered[-1]
    both = [sign for sign in then.signs if sign in now.signs] if now is not then else []
    moved = [Moved(sign, then.signs[sign], now.signs[sign]) for sign in both]
    return tuple(sorted(moved, key=lambda one: -abs(one.now - one.then)))


def core_points(content: Content) -> frozenset[str]:
    """Return the points of the shared core: they are never left out by themselves."""
    patterns = content.patterns.patterns.values()
    return frozenset(
        choice.point for one in patterns for choice in one.choices if choice.role == "core"
    )


def findings(
    sessions: Sequence[Session],
    plan: Plan,
    lengths: Sequence[int],
    core: Collection[str],
) -> tuple[Finding, ...]:
    """Return what her last sessions propose for her plan; nothing where all was done for a week.

    `sessions` come newest first, those only in which her own plan was played as it is now;
    `lengths` are the minutes that a session may have.
    """
    last = [one for one in sessions[:LAST_SESSIONS] if one.wanted]
    if len(last) < OFTEN or _all_done_for_a_week(last):
        return ()
    shorter = sorted(number for number in lengths if number < plan.minutes)
    found = []
    early = [one for one in last if _early(one)]
    if len(early) >= OFTEN and shorter:
        really = middle([one.seconds / 60 for one in early])
        nearest = min(shorter, key=lambda number: abs(number - really))
        offer = Adaptation("minutes", f"minutes={nearest}/{plan.minutes}")
        found.append(Finding("", len(early), len(last), (offer,), round(really)))
    for step in plan.steps:
        times = sum(step.point in skipped(one) for one in last)
        if times < OFTEN:
            continue
        offers = []
        if step.others:
            offers.append(Adaptation("way", f"way={name_of(step.point, step.variant)}"))
        if shorter and len(early) < OFTEN:
            offers.append(Adaptation("minutes", f"minutes={shorter[-1]}/{plan.minutes}"))
        if step.point not in core:
            offers.append(Adaptation("left_out", f"left_out={step.point}"))
        if offers:
            found.append(Finding(step.point, times, len(last), tuple(offers)))
    return tuple(found)


def skipped(session: Session) -> frozenset[str]:
    """Return the points that she passed over or cut short, without those that she did not reach."""
    wanted, pressed = _by_point(session.wanted), _by_point(session.pressed)
    order = list(wanted)
    reached = max((order.index(point) for point in pressed if point in wanted), default=-1)
    if session.ending == "finished":
        reached = len(order)
    return frozenset(
        point
        for point, seconds in wanted.items()
        if order.index(point) < reached and pressed.get(point, 0.0) < SHORT * seconds
    )


def in_force(events: Iterable[Event]) -> tuple[Adaptation, ...]:
    """Return the adaptations that were not taken back, oldest first; events come newest first."""
    found: list[Adaptation] = []
    for event in reversed(tuple(events)):
        kind = event.about.partition("=")[0]
        if kind not in ("minutes", "left_out", "way"):
            continue
        one = Adaptation(kind, event.about)  # type: ignore[arg-type]
        if event.kind == "adapted":
            found = [other for other in found if other != one]
            found.append(one)
        elif event.kind == "taken_back":
            found = [other for other in found if other != one]
    return tuple(found)


def _early(session: Session) -> bool:
    return session.ending != "finished" and session.seconds < EARLY * session.planned


def _all_done_for_a_week(sessions: Sequence[Session]) -> bool:
    """Whether each session of the week before the newest was done as it was planned."""
    newest = sessions[0].started
    week = [one for one in sessions if newest - one.started < timedelta(days=7)]
    return not any(_early(one) or skipped(one) for one in week)


def _by_point(pressings: Iterable[Pressing]) -> dict[str, float]:
    found: dict[str, float] = {}
    for one in pressings:
        found[one.point] = found.get(one.point, 0.0) + one.seconds
    return found
