"""Tips on food and daily life, a few at a time. See `data/tips.yaml`."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from acupress.core.answers import Answers
from acupress.core.safety import When, holds
from acupress.core.text import Text

AT_A_TIME = 3
"""So many tips are shown for a week: few are tried, many are not."""


@dataclass(frozen=True)
class Tip:
    """Something to try. `patterns` are those it belongs to; without any it is for all.

    `evidence` is one of the catalogue's labels, `sources` are keys of `Tips.sources`. `caution`
    corrects it. It is hidden where one of `avoid_when` holds, and where it `warms` also where
    warmth is left out today.
    """

    id: str
    kind: Literal["food", "habit", "pressing", "warmth"]
    text: Text
    evidence: str
    sources: tuple[str, ...]
    patterns: tuple[str, ...] = ()
    caution: Text | None = None
    avoid_when: tuple[When, ...] = ()
    warms: bool = False


@dataclass(frozen=True)
class Tips:
    """All tips by id, in the order in which they come, and what their sources are."""

    tips: Mapping[str, Tip]
    sources: Mapping[str, str]


def suiting(tips: Tips, pattern: str | None, answers: Answers, *, warm: bool) -> tuple[Tip, ...]:
    """Return the tips that suit her: those of her pattern first. `warm`: warmth is hers today."""
    known = (
        tip
        for tip in tips.tips.values()
        if (warm or not tip.warms) and not any(holds(when, answers) for when in tip.avoid_when)
    )
    fitting = [tip for tip in known if not tip.patterns or pattern in tip.patterns]
    return tuple(sorted(fitting, key=lambda tip: not tip.patterns))


def tips_today(
    tips: Tips,
    pattern: str | None,
    answers: Answers,
    day: date,
    *,
    warm: bool,
    away: Collection[str] = (),
) -> tuple[Tip, ...]:
    """Return the few tips of the week in which `day` lies, Monday to Sunday.

    One is of her pattern, the others are for all; from week to week every one has its turn. For one
    that she has put `away` the next one steps in, and the others stay.
    """
    all_of_them = suiting(tips, pattern, answers, warm=warm)
    own = [tip for tip in all_of_them if tip.patterns]
    shared = [tip for tip in all_of_them if not tip.patterns]
    week = (day.toordinal() - 1) // 7
    first = _turn(own, week, 1, away)
    rest = AT_A_TIME - len(first)
    return (*first, *_turn(shared, week * (AT_A_TIME - 1), rest, away))


def _turn(ring: Sequence[Tip], start: int, count: int, away: Collection[str]) -> tuple[Tip, ...]:
    """So many tips of a ring from one place on, without those put away."""

    def from_there() -> Iterator[Tip]:
        for step in range(len(ring)):
            tip = ring[(start + step) % len(ring)]
            if tip.id not in away:
                yield tip

    return tuple(tip for tip, _ in zip(from_there(), range(count)))  # noqa: B905 - the shorter one
