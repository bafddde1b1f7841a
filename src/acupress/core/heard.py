"""What is heard at a cue: chimes, and lines to be spoken. Times in seconds from the cue's start.

The same list serves the session, and whatever plays a routine without a screen.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from math import inf
from typing import Literal

from acupress.core.content import Content
from acupress.core.text import Text, flowing, say
from acupress.core.timeline import Cue, Timeline

Chime = Literal["in", "out", "bell", "side", "done", "let_go"]

CHIME_SECONDS: Mapping[Chime, float] = {
    "in": 0.95,
    "out": 1.2,
    "bell": 1.7,
    "side": 1.3,
    "done": 2.4,
    "let_go": 0.3,
}
"""How long each chime sounds at most."""
APART = 0.1
"""Seconds from the end of one chime to the next at least: each is followed by some silence."""
BELLS: tuple[Chime, ...] = ("bell", "side", "done")
"""Chimes that nobody talks over."""
WORDS_FOR_BREATHS = 2
"""So many breaths are spoken at the start of a press; then the chimes lead."""
LAST_SECONDS = 10.0
"""The end of a press is told this long before."""
LEAST_TO_TELL_THE_END = 45.0
LETTERS_OF_A_CHARACTER = 3.5
"""An English voice says about 15 letters in a second, a Chinese one about 4 characters."""
_FIRST_CHINESE = "\u2e80"
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s*(?=\S)")


class Weight(IntEnum):
    """What is said first where two things want to be said."""

    BREATH = 0
    GUIDE = 1
    PLACE = 2
    CHANGE = 3


@dataclass(frozen=True)
class Ring:
    """A chime."""

    at: float
    chime: Chime


@dataclass(frozen=True)
class Line:
    """Something to say. It may begin from `at` on, and is not said at all after `until`.

    Lines of a `group` make sense only in order: where one falls away, the later ones do.
    """

    at: float
    until: float
    text: str
    weight: Weight
    group: str = ""


@dataclass(frozen=True)
class Heard:
    """What is heard at one cue, each in the order of its time."""

    rings: tuple[Ring, ...] = ()
    lines: tuple[Line, ...] = ()


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text: what is said in one go."""
    return tuple(part.strip() for part in _SENTENCE.split(text) if part.strip())


def spoken_letters(text: str) -> float:
    """Return how long a text takes to say, in letters: a Chinese character is a whole syllable."""
    chinese = sum(letter >= _FIRST_CHINESE for letter in text)
    return len(text) + chinese * (LETTERS_OF_A_CHARACTER - 1)


@dataclass
class Score:
    """What is heard at the cues of one timeline, in one language; made when it is asked for."""

    timeline: Timeline
    content: Content
    language: str = "en"
    _made: dict[int, Heard] = field(default_factory=dict)

    def at(self, number: int) -> Heard:
        """Return what is heard at the cue of this number."""
        if number not in self._made:
            cue = self.timeline.cues[number]
            rings = sorted(self._rings(number, cue), key=lambda ring: ring.at)
            lines = sorted(self._lines(number, cue), key=lambda line: line.at)
            self._made[number] = Heard(tuple(rings), tuple(lines))
        return self._made[number]

    def phrase(self, which: str, /, **parts: str) -> str:
        """Return a phrase of the content in the language spoken."""
        return say(self.content.phrases[which], self.language).format(**parts)

    def going_on(self, number: int) -> str:
        """Return what is said when a session goes on in this cue."""
        cue = self.timeline.cues[number]
        if cue.kind != "press":
            return self.phrase("voice_on")
        return flowing((self.phrase("voice_on"), *self._where(cue)))

    def _say(self, text: Text) -> str:
        return say(text, self.language)

    def _rings(self, number: int, cue: Cue) -> Iterator[Ring]:
        opening = self._opening(number, cue)
        if opening is not None:
            yield Ring(0.0, opening)
        for start, pace in zip(cue.breath_starts, cue.rhythm, strict=False):
            yield Ring(start, "in")
            full = pace.inhale + pace.hold
            # Her own breath may be quick at first: then only its beginning rings.
            if full >= CHIME_SECONDS["in"] + APART and pace.exhale >= CHIME_SECONDS["out"] + APART:
                yield Ring(start + full, "out")
        if cue.pulse is not None:
            every = cue.pulse.on + cue.pulse.off
            for pulse in range(int((cue.length + 1e-6) // every)):
                yield Ring(pulse * every + cue.pulse.on, "let_go")

    def _opening(self, number: int, cue: Cue) -> Chime | None:
        """A bell where a new point or position comes, or the other side; never two for one."""
        if cue.kind in {"warm", "move"}:
            return "bell"
        if cue.kind in {"find", "get_ready"}:
            before = self.timeline.cues[number - 1] if number else None
            return "bell" if before is None or before.step != cue.step else None
        if cue.kind == "switch_side":
            return "side"
        return "done" if cue.kind == "close" else None

    def _lines(self, number: int, cue: Cue) -> Iterator[Line]:
        opening = self._opening(number, cue)
        start = CHIME_SECONDS[opening] + 0.1 if opening else 0.0
        end = inf if cue.waits else cue.length
        if cue.kind == "press":
            yield from self._pressing(number, cue)
        elif cue.kind == "find":
            yield from _row((self._point(cue), *self._where(cue)), start, end, Weight.PLACE)
            steps = sentences(self._say(cue.text))
            asked = (self.phrase("voice_have_it"),) if cue.waits else ()
            yield from _row((*steps, *asked), start, end, Weight.GUIDE)
        elif cue.kind == "get_ready":
            new = self._opening(number, cue) is not None or self.timeline.cues[number - 1].kind == (
                "move"
            )
            told = (self._point(cue), *self._where(cue)) if new else ()
            yield from _row((*told, self.phrase("voice_ready")), start, end, Weight.PLACE)
        elif cue.kind == "close":
            told = (self.phrase("voice_done"), *sentences(self._say(cue.text)))
            yield from _row(told, start, end, Weight.PLACE)
        else:
            weight = Weight.CHANGE if cue.kind == "switch_side" else Weight.PLACE
            late = CHIME_SECONDS["in"] if cue.rhythm else start
            yield from _row(sentences(self._say(cue.text)), late, end, weight)
            yield from self._breaths(cue, 1)

    def _pressing(self, number: int, cue: Cue) -> Iterator[Line]:
        first = self.timeline.cues[number - 1].kind != "switch_side"
        if first:
            begin = CHIME_SECONDS["in"]
            yield from _row(sentences(self._say(cue.text)), begin, cue.length, Weight.GUIDE)
        yield from self._breaths(cue, 1 if first else 0)
        if cue.length >= LEAST_TO_TELL_THE_END:
            told = (self.phrase("voice_ten"), self._then(number))
            last = cue.length - LAST_SECONDS
            yield Line(last, last + 2.0, told[0], Weight.PLACE)
            yield Line(last, cue.length, told[1], Weight.GUIDE)

    def _breaths(self, cue: Cue, skipped: int) -> Iterator[Line]:
        """The words for the first breaths, after those that leave room for other words."""
        breaths = list(zip(cue.breath_starts, cue.rhythm, strict=False))
        for start, pace in breaths[skipped : skipped + WORDS_FOR_BREATHS]:
            out = start + pace.inhale + pace.hold
            yield Line(start, start + 0.5, self.phrase("voice_in"), Weight.BREATH)
            yield Line(out, out + 0.5, self.phrase("voice_out"), Weight.BREATH)

    def _point(self, cue: Cue) -> str:
        assert cue.point is not None
        point = self.content.catalogue.points[cue.point]
        return self.phrase(
            "voice_point", name=point.names.meaning(self.language), where=self._say(point.where)
        )

    def _where(self, cue: Cue) -> tuple[str, ...]:
        """The side, where there is one to choose."""
        return (self.phrase(f"voice_{cue.side}"),) if cue.side in {"left", "right"} else ()

    def _then(self, number: int) -> str:
        """What comes after a press."""
        coming = self.timeline.cues[number + 1] if number + 1 < len(self.timeline.cues) else None
        if coming is None or coming.point is None:
            return self.phrase("voice_then_rest")
        if coming.kind == "switch_side":
            return self.phrase(f"voice_then_{coming.side}")
        point = self.content.catalogue.points[coming.point]
        return self.phrase("voice_then", name=point.names.meaning(self.language))


def _row(texts: Iterable[str], at: float, until: float, weight: Weight) -> Iterator[Line]:
    """Texts to be said one after the other."""
    for text in texts:
        yield Line(at, until, text, weight, group=weight.name)
