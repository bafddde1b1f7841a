"""A whole session by ear, laid out beforehand: when which chime rings and what is said.

In a session the conductor decides as it goes and has to guess how long a line takes. Here every
line's length is known, so each is said where it ends before the next bell. All times in seconds.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf

from acupress.core.heard import BELLS, CHIME_SECONDS, Chime, Heard, Line, Score
from acupress.core.timeline import Cue

PAUSE = 0.35
"""Between two lines."""
TO_FIND = 6.0
"""Left after the last word on how to find a point."""

LengthOf = Callable[[str], float | None]
"""How long saying a text takes; None where it cannot be said."""


@dataclass(frozen=True)
class Rung:
    """A chime at its time."""

    at: float
    chime: Chime


@dataclass(frozen=True)
class Spoken:
    """A text at its time."""

    at: float
    text: str


@dataclass(frozen=True)
class Narration:
    """A session by ear. `starts` are those of its cues."""

    rung: tuple[Rung, ...]
    spoken: tuple[Spoken, ...]
    starts: tuple[float, ...]
    total: float


def narrate(score: Score, length_of: LengthOf | None) -> Narration:
    """Return what is heard of a score; without `length_of` chimes only.

    Nobody can say here that she has found a point, so finding lasts as long as it takes to tell
    how, and some seconds more.
    """
    rung: list[Rung] = []
    spoken: list[Spoken] = []
    starts: list[float] = []
    start = 0.0
    cues = score.timeline.cues
    for number, cue in enumerate(cues):
        heard = score.at(number)
        last = number == len(cues) - 1
        said = _said(heard, cue, length_of, open_end=last or cue.kind == "find")
        starts.append(start)
        rung += [Rung(start + ring.at, ring.chime) for ring in heard.rings]
        spoken += [replace(one, at=start + one.at) for one, _ in said]
        end = max((one.at + length for one, length in said), default=0.0)
        length = max(cue.length, end + TO_FIND) if cue.kind == "find" else cue.length
        start += max(length, end) if last else length
    return Narration(tuple(rung), tuple(spoken), tuple(starts), start)


def _said(
    heard: Heard, cue: Cue, length_of: LengthOf | None, *, open_end: bool
) -> list[tuple[Spoken, float]]:
    """The lines of one cue that fit, with their lengths, weightier ones first."""
    if length_of is None:
        return []
    bells = [
        (ring.at, ring.at + CHIME_SECONDS[ring.chime])
        for ring in heard.rings
        if ring.chime in BELLS
    ]
    end = cue.length
    taken: list[tuple[float, float]] = list(bells)
    found: list[tuple[Spoken, float]] = []
    dropped: set[str] = set()
    after: dict[str, float] = {}
    for line in sorted(heard.lines, key=lambda one: -one.weight):
        if line.group in dropped:
            continue
        length = length_of(line.text)
        at = None
        if length is not None:
            begin = max(line.at, after.get(line.group, 0.0))
            until = inf if open_end else min(line.until, end - length)
            at = _place(begin, until, length, taken)
        if length is None or at is None:
            dropped.add(line.group or line.text)
            continue
        found.append((Spoken(at, line.text), length))
        taken.append((at, at + length + PAUSE))
        after[_group(line)] = at + length + PAUSE
    return sorted(found, key=lambda one: one[0].at)


def _group(line: Line) -> str:
    return line.group or line.text


def _place(
    begin: float, until: float, length: float, taken: list[tuple[float, float]]
) -> float | None:
    """The earliest moment from `begin` to `until` at which `length` seconds are free."""
    at = begin
    for start, end in sorted(taken):
        if at + length > start and at < end:
            at = end
    return at if at <= until + 1e-9 else None
