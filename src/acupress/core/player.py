"""Plays a timeline: told the time, it tells what happened.

Time is a monotonic clock in seconds that the caller hands in. Positions are always counted from
the moment a cue was due, so nothing accumulates drift. The player never asks for the time itself.
"""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from acupress.core.breathing import Breath, breath_in, breath_number
from acupress.core.timeline import Cue, CueSide, Timeline

WAITS_FOR_HER = ("settle", "warm", "move", "find", "get_ready", "switch_side")
"""Kinds of cues that she may end because she is ready; a press is ended by `enough`."""
LONGEST_WAIT = 600.0
"""A point that has not been found by then (s) is not being looked for: she is asleep, or gone."""
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
class Breathed:
    """A breath of the current cue begins; `number` counts from 1, the cue's first tells itself."""

    number: int


@dataclass(frozen=True)
class Pressed:
    """So many seconds were really pressed at a point."""

    point: str
    side: CueSide
    seconds: float


@dataclass(frozen=True)
class Paused:
    """Playing has stopped; `slept` when it was a gap in time, or a long silence of hers, rather
    than her wish."""

    slept: bool = False


@dataclass(frozen=True)
class Resumed:
    """Playing goes on."""


@dataclass(frozen=True)
class Ended:
    """The session is over."""

    outcome: Outcome


Event = CueStarted | Breathed | Pressed | Paused | Resumed | Ended
Events = tuple[Event, ...]


@dataclass(frozen=True)
class Moment:
    """What there is to show now. Times in seconds; `position` counts from the timeline's start.

    `presses` is false while a pulse lets go, and outside of presses.
    """

    cue: Cue
    elapsed: float
    left: float
    position: float
    breath: Breath | None
    waiting: bool
    presses: bool = False


@dataclass(frozen=True)
class Place:
    """Where a session stands: the number of a cue, and seconds into it."""

    cue: int = 0
    offset: float = 0.0


class Player:
    """One playing of a timeline. Every call takes `now` and returns what happened by it.

    At a cue that waits the clock goes on, but nothing follows until `go_on` says that she has
    found the point.
    """

    def __init__(self, timeline: Timeline) -> None:
        if not timeline.cues:
            raise ValueError("an empty timeline cannot be played")
        self.timeline = timeline
        self.outcome: Outcome | None = None
        self._index = self._breath = 0
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
    def place(self) -> Place:
        """Where going on would start: in a paced cue the start of a breath."""
        offset = self._offset if self._anchor is None else self._elapsed(self._seen)
        offset = min(offset, self.cue.length)
        return Place(self._index, _breath_start(self.cue, offset))

    def next_due(self, now: float) -> float | None:
        """Return in how many seconds something happens by itself; None where nothing will."""
        if self._anchor is None:
            return None
        due = self._next_end()
        return None if due is None else max(0.0, due - now)

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
        if self.cue.waits and self._elapsed(now) > LONGEST_WAIT:
            return self._pause(now, slept=True)
        events: list[Event] = []
        while (due := self._next_end()) is not None and due <= now:
            events += self._leave(due)
            if self._breath + 1 < self.cue.breaths:
                self._breath += 1
                events.append(Breathed(self._breath))
            else:
                events += self._enter(self._index + 1, due)
        return tuple(events)

    def pause(self, now: float) -> Events:
        """Stop the clock where it is."""
        return (*self.tick(now), *self._pause(now)) if self.playing else ()

    def resume(self, now: float) -> Events:
        """Go on, in a press from the start of the breath that was interrupted."""
        if self.playing or self.outcome is not None or not self._started:
            return ()
        self._stand(self.place)
        self._anchor = self._seen = self._run_start = now
        return (Resumed(),)

    def go_on(self, now: float) -> Events:
        """She has found the point (or is ready sooner): the next cue starts now."""
        events = self.tick(now)
        if not self.playing or self.cue.kind not in WAITS_FOR_HER:
            return events
        return (*events, *self._jump(self._index + 1, now))

    def enough(self, now: float) -> Events:
        """This placement has been pressed enough: the other side or the next point comes now."""
        events = self.tick(now)
        if self.cue.kind != "press":
            return events
        return (*events, *self._jump(self._index + 1, now))

    def take(self, timeline: Timeline, cue: int | None, now: float) -> Events:
        """Play a changed timeline from one of its cues, or (None) from where it stands now.

        Then every cue up to this one has to be as it was, and this one no shorter.
        """
        events = self.tick(now)
        if self.outcome is not None:
            return events
        if cue is None:
            self.timeline = timeline
            return events
        events = (*events, *self._leave(now))
        self.timeline = timeline
        return (*events, *self._enter(cue, now))

    def skip(self, now: float) -> Events:
        """Go to the next point, or to the close after the last one."""
        here = _step(self.cue)
        events = self.tick(now)
        if _step(self.cue) != here:
            return events  # it went on by itself in this very moment
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
        self._offset = self._elapsed(now)
        self._stop(now)
        return (*events, Ended("early"))

    def played(self, now: float) -> float:
        """Return the seconds that the clock has run, pauses left out."""
        return self._played + (max(0.0, now - self._run_start) if self.playing else 0.0)

    def moment(self, now: float) -> Moment:
        """Return what there is to show at `now`."""
        cue, elapsed = self.cue, self._elapsed(now)
        within = min(elapsed, cue.length)
        breath = breath_in(cue.rhythm, within, cue.breath_starts) if cue.rhythm else None
        presses = cue.kind == "press" and (cue.pulse is None or cue.pulse.presses(within))
        left, position = cue.length - within, cue.start + within
        return Moment(cue, elapsed, left, position, breath, cue.waits, presses)

    def seek(self, place: Place | float) -> None:
        """Stand, before the start, at a place or at a position in seconds of the timeline.

        Raises ValueError where the timeline has no such place.
        """
        if not isinstance(place, Place):
            number = max(0, bisect_right(self.timeline.starts, place) - 1)
            place = Place(number, place - self.timeline.starts[number])
        if not 0 <= place.cue < len(self.timeline.cues):
            raise ValueError(f"no cue {place.cue}")
        length = self.timeline.cues[place.cue].length
        if not 0 <= place.offset <= length + 1e-6:  # the total, too, was added up from floats
            raise ValueError(f"cue {place.cue} is not {place.offset:g} s long")
        self._stand(Place(place.cue, min(place.offset, length)))

    def _stand(self, place: Place) -> None:
        self._index = place.cue
        self._offset = self._counted = place.offset
        self._breath = breath_number(self.cue.rhythm, place.offset) if self.cue.rhythm else 0

    def _next_end(self) -> float | None:
        """When the current breath is over, or the cue where it does not pace the breath."""
        cue = self.cue
        if self._anchor is None or cue.waits:
            return None
        end = cue.length
        if self._breath + 1 < cue.breaths:
            end = cue.breath_starts[self._breath + 1]
        return self._anchor + end - self._offset

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
        self._breath = 0
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


def _breath_start(cue: Cue, offset: float) -> float:
    """The start of the breath that `offset` seconds into a cue lies in."""
    return cue.breath_starts[breath_number(cue.rhythm, offset)] if cue.rhythm else offset


def _step(cue: Cue) -> int:
    """A cue's step; what stands before and after all steps counts as -1."""
    return -1 if cue.step is None else cue.step
