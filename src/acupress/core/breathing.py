"""Paced breathing as a pure function of time."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Literal

SLOWEST, QUICKEST = 4.0, 10.0
"""Breaths a minute that a pace may have."""
LEAST_PHASE = 2.0
"""Seconds that an in-breath and an out-breath last at least."""
LEAST_OWN, MOST_OWN = 2.0, 15.0
"""Seconds of a breath that she may tap: 30 to 4 breaths a minute."""
TAPS_NEEDED = 4
"""So many taps in a row make three whole breaths, enough to tell her own pace from."""


@dataclass(frozen=True)
class Pace:
    """One breath: seconds in, seconds held full, seconds out."""

    inhale: float = 4.5
    exhale: float = 5.5
    hold: float = 0.0

    @property
    def breath(self) -> float:
        """Seconds of one whole breath."""
        return self.inhale + self.hold + self.exhale

    @property
    def problem(self) -> str | None:
        """What is allowed where this is no pace to breathe at, else None."""
        slowest, quickest = 60 / SLOWEST, 60 / QUICKEST
        if not quickest - 1e-9 <= self.breath <= slowest + 1e-9:
            return f"{SLOWEST:g} to {QUICKEST:g} breaths a minute"
        if min(self.inhale, self.exhale) < LEAST_PHASE:
            return f"at least {LEAST_PHASE:g} s in and {LEAST_PHASE:g} s out"
        if not 0 <= self.hold <= self.inhale:
            return "a hold no longer than the in-breath"
        return None

    def breaths_for(self, seconds: float, least: float = 60.0, most: float = 120.0) -> int:
        """Return the whole number of breaths nearest to `seconds` within `least` and `most`.

        Where no whole number lies between the two, the fewest that reach `least`.
        """
        fewest = math.ceil(least / self.breath - 1e-9)
        largest = max(fewest, math.floor(most / self.breath + 1e-9))
        return min(max(round(seconds / self.breath), fewest), largest)

    def lasting(self, seconds: float) -> "Pace":
        """Return the same breath quicker or slower, `seconds` long."""
        part = seconds / self.breath
        return Pace(self.inhale * part, self.exhale * part, self.hold * part)


Rhythm = tuple[Pace, ...]
"""Breath after breath, each with its own pace."""
Starts = tuple[float, ...]
"""When each breath of a rhythm begins, in seconds from its start."""


@dataclass(frozen=True)
class Pulse:
    """Pressing in pulses: seconds of pressure and seconds of letting go."""

    on: float = 5.0
    off: float = 1.0

    def pace(self, wished: Pace) -> Pace:
        """Return the pace at which pulses and breaths stay together, near the one wished for.

        In and out last one pulse each, or both together one where she breathes quickly. So
        either a pulse begins with every in-breath and every out-breath, or with every breath.
        """
        pulse = self.on + self.off
        return Pace(pulse, pulse) if wished.breath >= 1.5 * pulse else Pace(pulse / 2, pulse / 2)

    def presses(self, elapsed: float) -> bool:
        """Whether there is pressure `elapsed` seconds after the start of a press."""
        return elapsed % (self.on + self.off) < self.on


@dataclass(frozen=True)
class Breath:
    """A moment of breathing. `fullness` runs 0 (empty) to 1 (full) as a sine; `left` in seconds."""

    phase: Literal["in", "hold", "out"]
    fullness: float
    left: float


def breath_at(pace: Pace, elapsed: float) -> Breath:
    """Return the breath `elapsed` seconds after the start of an in-breath."""
    within = elapsed % pace.breath
    if within < pace.inhale:
        part = within / pace.inhale
        return Breath("in", (1 - math.cos(math.pi * part)) / 2, pace.inhale - within)
    full = pace.inhale + pace.hold
    if within < full:
        return Breath("hold", 1.0, full - within)
    part = (within - full) / pace.exhale
    return Breath("out", (1 + math.cos(math.pi * part)) / 2, pace.breath - within)


def breath_in(rhythm: Rhythm, elapsed: float, starts: Starts | None = None) -> Breath:
    """Return the breath `elapsed` seconds after the start of a rhythm; it ends on the last one.

    Who asks often keeps the rhythm's `starts_of`.
    """
    starts = starts or starts_of(rhythm)
    number = breath_number(rhythm, elapsed, starts)
    pace = rhythm[number]
    return breath_at(pace, min(max(0.0, elapsed - starts[number]), pace.breath - 1e-9))


def breath_number(rhythm: Rhythm, elapsed: float, starts: Starts | None = None) -> int:
    """Return which breath of a rhythm, from 0, `elapsed` lies in."""
    return max(0, bisect_right(starts or starts_of(rhythm), elapsed + 1e-9) - 1)


def starts_of(rhythm: Rhythm) -> Starts:
    """Return when each breath begins, in seconds from the start of the rhythm."""
    return (0.0, *accumulate(pace.breath for pace in rhythm[:-1]))


def length_of(rhythm: Rhythm) -> float:
    """Return the seconds of a whole rhythm."""
    return math.fsum(pace.breath for pace in rhythm)


def slowing(own: float, target: Pace, seconds: float, least: float = 0.0) -> Rhythm:
    """Return breaths that begin at `own` seconds each and end at the target.

    Each lasts longer than the one before by the same time; proportions are the target's. All
    together last as long as whole breaths allow within `seconds`, but no less than `least`.
    """
    mean = (own + target.breath) / 2
    count = max(2, math.floor(seconds / mean + 1e-9), math.ceil(least / mean - 1e-9))
    step = (target.breath - own) / (count - 1)
    return tuple(target.lasting(own + number * step) for number in range(count))


def tapped(taps: Sequence[float]) -> float | None:
    """Return the seconds of a breath from the moments (s) at which she began to breathe in.

    None while there are too few or where they are no breathing; the latest taps count.
    """
    between = [later - earlier for earlier, later in pairwise(taps[-TAPS_NEEDED:])]
    if len(between) < TAPS_NEEDED - 1:
        return None
    from statistics import median  # takes 3 ms to import, and few ever tap

    breath = median(between)
    return breath if LEAST_OWN <= breath <= MOST_OWN else None
