"""Her courses, and the changes of her plan that follow from what she really does."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from acupress.core.change import Change
from acupress.core.course import (
    LAST_SESSIONS,
    Adaptation,
    Finding,
    Moved,
    Standing,
    core_points,
    findings,
    in_force,
    next_course,
    pain_in,
    running,
    signs_moved,
    stand,
)
from acupress.core.journal import LEAST_SECONDS, Course, Event, Session
from acupress.storage.problems import BadFileError
from acupress.ui.desk import Desk
from acupress.ui.minutes_row import MINUTES

if TYPE_CHECKING:
    from acupress.storage.care_record import CareRecord

_KINDS = ("adapted", "taken_back", "left_as_it_is")
"""Events after which only what comes later speaks for another change."""
_LAST_WORDS = 3
_LOOKED_AT = 12
"""Among so many sessions those of her own routine are looked for."""


class Courses:
    """Reads and changes them. A journal that fails is told at the desk; then there is no course."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def standing(self) -> Standing | None:
        """Where she stands in her course, None where she is in none."""
        try:
            care = self._care
            course = running(care.courses()) if care is not None else None
            if course is None:
                return None
            days = {one.started.date() for one in self._sessions(course)}
        except BadFileError as error:
            self._desk.note(*error.problems)
            return None
        return stand(course, days, self._today)

    @property
    def next(self) -> tuple[int, int]:
        """The days and the goal of the course to begin next."""
        try:
            return next_course(self._care.courses() if self._care is not None else ())
        except BadFileError as error:
            self._desk.note(*error.problems)
            return next_course(())

    def begin(self) -> None:
        """Begin the next course today; one that has not been looked back on ends."""
        self.end()
        days, goal = self.next
        try:
            if self._care is not None:
                self._care.begin_course(self._today, days, goal)
                self._desk.over_time.note("course_begun", f"{days} {goal}")
        except BadFileError as error:
            self._desk.note(*error.problems)

    def end(self) -> None:
        """End the course that she is in, at its review or before."""
        standing = self.standing
        if standing is None or self._care is None:
            return
        try:
            self._care.end_course(standing.course.id, self._today)
        except BadFileError as error:
            self._desk.note(*error.problems)
            return
        kind = "course_reviewed" if standing.over else "course_left"
        self._desk.over_time.note(kind, f"{standing.done} {standing.course.days}")

    def pain(self, standing: Standing) -> Change:
        """Return what her ratings in a course say. Raises BadFileError."""
        return pain_in(standing.course, self._sessions(standing.course))

    def words(self, standing: Standing) -> tuple[str, ...]:
        """Return the last words that she wrote in a course, oldest first. Raises BadFileError."""
        sessions = self._sessions(standing.course)
        return tuple(one.word for one in sessions if one.word)[-_LAST_WORDS:]

    def moved(self, standing: Standing) -> tuple[Moved, ...]:
        """Return how her signs moved in a course. Raises BadFileError."""
        care, known = self._care, self._desk.content.patterns.signs
        moved = signs_moved(standing.course, care.signs_then() if care is not None else ())
        return tuple(one for one in moved if one.sign in known)

    def findings(self) -> tuple[Finding, ...]:
        """Return what her last sessions propose; a routine of her practitioner's stays as it is."""
        desk = self._desk
        if desk.followed is not None or desk.assessment.verdict != "go":
            return ()
        try:
            sessions = self._own_sessions()
        except BadFileError as error:
            desk.note(*error.problems)
            return ()
        return findings(sessions, desk.timeline().plan, MINUTES, core_points(desk.content))

    @property
    def in_force(self) -> tuple[Adaptation, ...]:
        """The changes that hold still, oldest first."""
        return tuple(one for one in in_force(self._events()) if self._holds(one))

    @property
    def last(self) -> Event | None:
        """What was noted last of all."""
        try:
            return next(iter(self._care.events(most=1)), None) if self._care is not None else None
        except BadFileError as error:
            self._desk.note(*error.problems)
            return None

    def adapt(self, one: Adaptation) -> None:
        """Change her plan."""
        settings, parts = self._desk.settings, one.parts
        if one.kind == "minutes":
            minutes = int(parts[0])
            settings.change(minutes=minutes, fitted_minutes=minutes)
        elif one.kind == "left_out":
            self._list("left_out", one.point, kept=True)
            self._list("often_skipped", one.point, kept=True)
        else:
            self._list("other_ways", "/".join(parts), kept=True)
        self._desk.over_time.note("adapted", one.about)

    def take_back(self, one: Adaptation) -> None:
        """Change her plan back to what it was."""
        settings, parts = self._desk.settings, one.parts
        if one.kind == "minutes":
            settings.change(minutes=int(parts[1]), fitted_minutes=0)
        elif one.kind == "left_out":
            self._list("left_out", one.point, kept=False)
            self._list("often_skipped", one.point, kept=False)
        else:
            self._list("other_ways", "/".join(parts), kept=False)
        self._desk.over_time.note("taken_back", one.about)

    def leave_as_it_is(self, found: Finding) -> None:
        """Propose nothing more from the sessions up to now."""
        self._desk.over_time.note("left_as_it_is", found.point)

    @property
    def _today(self) -> date:
        return self._desk.now().astimezone().date()

    @property
    def _care(self) -> "CareRecord | None":
        return self._desk.journal.care if self._desk.journal is not None else None

    def _list(self, key: str, value: str, *, kept: bool) -> None:
        """Put a value into a list of the settings, or take it out."""
        others = [one for one in self._desk.settings.codes(key) if one != value]
        self._desk.settings.change(**{key: [*others, value] if kept else others})

    def _holds(self, one: Adaptation) -> bool:
        settings = self._desk.settings
        if one.kind == "minutes":
            numbers = {settings.number("fitted_minutes"), settings.number("minutes")}
            return numbers == {int(one.parts[0])}
        key = "left_out" if one.kind == "left_out" else "other_ways"
        return "/".join(one.parts) in settings.codes(key)

    def _events(self) -> Sequence[Event]:
        """Her changes and what she said of proposals, newest first."""
        try:
            events = self._care.events() if self._care is not None else ()
        except BadFileError as error:
            self._desk.note(*error.problems)
            return ()
        return [event for event in events if event.kind in _KINDS]

    def _sessions(self, course: Course) -> tuple[Session, ...]:
        """Her sessions in a course, oldest first.

        A day more is asked for on either side: one entered in another time zone lies on the day
        that it is here.
        """
        journal, around = self._desk.journal, timedelta(days=1)
        if journal is None:
            return ()
        found = journal.between(course.started - around, course.last + around, LEAST_SECONDS)
        return tuple(one for one in found if course.started <= one.started.date() <= course.last)

    def _own_sessions(self) -> tuple[Session, ...]:
        """Her last sessions with her own routine as it is now, newest first."""
        since = next((event.at for event in self._events()), None)
        own = (
            one
            for one in self._desk.sessions(_LOOKED_AT)
            if not one.routine and (since is None or one.started > since)
        )
        return tuple(own)[:LAST_SESSIONS]
