"""Paced breathing as a pure function of time."""

import math
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Pace:
    """One breath: seconds in and seconds out, without holds."""

    inhale: float = 4.5
    exhale: float = 5.5

    @property
    def breath(self) -> float:
        """Seconds of one whole breath."""
        return self.inhale + self.exhale

    def breaths_for(self, seconds: float, least: float = 60.0, most: float = 120.0) -> int:
        """Return the whole number of breaths nearest to `seconds` within `least` and `most`.

        Where no whole number lies between the two, the fewest that reach `least`.
        """
        fewest = math.ceil(least / self.breath - 1e-9)
        largest = max(fewest, math.floor(most / self.breath + 1e-9))
        return min(max(round(seconds / self.breath), fewest), largest)


@dataclass(frozen=True)
class Breath:
    """A moment of breathing. `fullness` runs 0 (empty) to 1 (full) as a sine; `left` in seconds."""

    phase: Literal["in", "out"]
    fullness: float
    left: float


def breath_at(pace: Pace, elapsed: float) -> Breath:
    """Return the breath `elapsed` seconds after the start of an in-breath."""
    within = elapsed % pace.breath
    if within < pace.inhale:
        part = within / pace.inhale
        return Breath("in", (1 - math.cos(math.pi * part)) / 2, pace.inhale - within)
    part = (within - pace.inhale) / pace.exhale
    return Breath("out", (1 + math.cos(math.pi * part)) / 2, pace.breath - within)
