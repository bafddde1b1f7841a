"""Plays a timeline: told the time, it tells what happened.

Time is a monotonic clock in seconds that the caller hands in. Positions are always counted from
the moment a cue was due, so nothing accumulates drift. The player never asks for the time itself.
"""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from acupress.core.breathing import Breath, breath_at
from acupress.core.timeline import Cue, CueSide, Timeline

GAP_SECONDS = 5.0
"""A longer silence between two ticks means that the machine slept: a true pause."""
BACK_RESTARTS_AFTER = 5.0
"""Back starts the same point again when it has run longer than this, else the one before."""

Outcome = Literal["finished", "early"]


@dataclass(frozen=True)
class CueStarted:
    """A cue begins."""

    cue: Cue


@dataclass(frozen=True)
class Pressed:
    """So many seconds were really pressed at a point."""

    point: str
    side: CueSide
    seconds: float


@dataclass(frozen=True)
class Paused:
    """Playing has stopped; `slept` when it was a gap in time rather than her wish."""

    slept: bool = False


@dataclass(frozen=True)
class Resumed:
    """Playing goes on."""


@dataclass(frozen=True)
class Ended:
    """The session is over."""

    outcome: Outcome


Event = CueStarted | Pressed | Paused | Resumed | Ended
Events = tuple[Event, ...]


@dataclass(frozen=True)
class Moment:
    """What there is to show now. Times in seconds; `position` counts from the timeline's start."""

    cue: Cue
    elapsed: float
    left: float
    position: float
    breath: Breath | None
    waiting: bool


class Player:
    """One playing of a timeline. Every call takes `now` and returns what happened by it.

    With `wait_to_find` the clock waits at a point that is new to her until `go_on` says that she
    has found it.
    """

    def __init__(self, timeline: Timeline, wait_to_find: bool = False) -> None:
        if not timeline.cues:
            raise ValueError("an empty timeline cannot be played")
        self.timeline = timeline
        self.outcome: Outcome | None = None
        self._wait_to_find = wait_to_find
        self._index = 0
        self._offset = 0.0
        self._anchor: float | None = None
        self._seen = 0.0
        self._counted = 0.0
        self._played = 0.0
        self._run_start = 0.0
        self._started = False

    @property
    def playing(self) -> bool:
        """Whether time runs."""
        return self._anchor is not None

    @property
    def cue(self) -> Cue:
        """The current cue."""
        return self.timeline.cues[self._index]

    @property
    def open_ended(self) -> bool:
        """Whether the current cue waits for her."""
        cue = self.cue
        if not self._wait_to_find or cue.kind != "find" or cue.step is None:
            return False
        return not self.timeline.plan.steps[cue.step].known

    def start(self, now: float) -> Events:
        """Begin."""
        self._started, self._anchor, self._seen, self._run_start = True, now, now, now
        return (CueStarted(self.cue),)

    def tick(self, now: float) -> Events:
        """Let time pass up to `now`."""
        if self._anchor is None:
            return ()
        if now - self._seen > GAP_SECONDS:
            return self._pause(self._seen, slept=True)
        self._seen = now
        events: list[Event] = []
        while self._anchor is not None and not self.open_ended:
            due = self._anchor + self.cue.length - self._offset
            if now < due:
                break
            events += self._leave(due)
            events += self._enter(self._index + 1, due)
        return tuple(events)

    def pause(self, now: float) -> Events:
        """Stop the clock where it is."""
        return (*self.tick(now), *self._pause(now)) if self.playing else ()

    def resume(self, now: float) -> Events:
        """Go on, in a press from the start of the breath that was interrupted."""
        if self.playing or self.outcome is not None or not self._started:
            return ()
        if self.cue.breaths:
            breath = self.timeline.plan.pace.breath
            self._offset -= self._offset % breath
        self._counted = self._offset
        self._anchor = self._seen = self._run_start = now
        return (Resumed(),)

    def go_on(self, now: float) -> Events:
        """She has found the point (or is ready sooner): the next cue starts now."""
        events = self.tick(now)
        if not self.playing or self.cue.kind not in ("find", "move", "warm", "settle"):
            return events
        return (*events, *self._leave(now), *self._enter(self._index + 1, now))

    def skip(self, now: float) -> Events:
        """Go to the next point, or to the close after the last one."""
        events = self.tick(now)
        here = _step(self.cue)
        cues = self.timeline.cues
        later = (
            number
            for number in range(self._index + 1, len(cues))
            if cues[number].kind == "close" or _step(cues[number]) > here
        )
        return (*events, *self._jump(next(later, len(cues)), now))

    def back(self, now: float) -> Events:
        """Start this point again, or the one before when this one has only just begun."""
        events = self.tick(now)
        cues = self.timeline.cues
        first = self._first_of(self.cue.step)
        run = self.moment(now).position - cues[first].start
        if run <= BACK_RESTARTS_AFTER and first > 0:
            first = self._first_of(cues[first - 1].step)
        return (*events, *self._jump(first, now))

    def finish(self, now: float) -> Events:
        """End early. It counts as a session."""
        if self.outcome is not None:
            return ()
        events = list(self.tick(now))
        if self.outcome is not None:
            return tuple(events)
        events += self._leave(now)
        self.outcome = "early"
        self._stop(now)
        return (*events, Ended("early"))

    def played(self, now: float) -> float:
        """Return the seconds that the clock has run, pauses left out."""
        return self._played + (max(0.0, now - self._run_start) if self.playing else 0.0)

    def moment(self, now: float) -> Moment:
        """Return what there is to show at `now`."""
        cue, elapsed = self.cue, self._elapsed(now)
        within = min(elapsed, cue.length)
        breath = breath_at(self.timeline.plan.pace, within) if cue.breaths else None
        return Moment(
            cue, elapsed, cue.length - within, cue.start + within, breath, self.open_ended
        )

    def seek(self, position: float) -> None:
        """Stand, before the start, at a position of the timeline (to go on with a kept session)."""
        self._index = max(0, bisect_right(self.timeline.starts, position) - 1)
        self._offset = self._counted = position - self.cue.start

    def _elapsed(self, now: float) -> float:
        if self._anchor is None:
            return self._offset
        return self._offset + max(0.0, now - self._anchor)

    def _pause(self, at: float, slept: bool = False) -> Events:
        if self._anchor is None:
            return ()
        events = self._leave(at)
        self._offset = self._elapsed(at)
        self._counted = self._offset
        self._stop(at)
        return (*events, Paused(slept))

    def _stop(self, at: float) -> None:
        self._played, self._anchor = self.played(at), None

    def _leave(self, at: float) -> Events:
        """Tell what was pressed in the current cue since it was last told."""
        cue = self.cue
        elapsed = min(self._elapsed(at), cue.length)
        seconds, self._counted = elapsed - self._counted, elapsed
        if cue.kind != "press" or seconds <= 0 or cue.point is None or cue.side is None:
            return ()
        return (Pressed(cue.point, cue.side, seconds),)

    def _enter(self, index: int, at: float) -> Events:
        self._offset = self._counted = 0.0
        if index >= len(self.timeline.cues):
            self._offset = self._counted = self.cue.length
            self.outcome = "finished"
            self._stop(at)
            return (Ended("finished"),)
        self._index = index
        if self._anchor is not None:
            self._anchor = at
        return (CueStarted(self.cue),)

    def _jump(self, index: int, now: float) -> Events:
        if self.outcome is not None:
            return ()
        return (*self._leave(now), *self._enter(index, now))

    def _first_of(self, step: int | None) -> int:
        cues = self.timeline.cues
        if step is None:
            return 0 if self.cue.kind != "close" else len(cues) - 1
        return next(number for number, cue in enumerate(cues) if cue.step == step)


def _step(cue: Cue) -> int:
    """A cue's step; what stands before and after all steps counts as -1."""
    return -1 if cue.step is None else cue.step
