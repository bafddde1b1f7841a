"""From answers to ranked patterns, with the answers that speak for and against each.

The scheme is open on purpose: each symptom counts 0 to 4, a pattern's score is the share of what it
could reach, in percent. Bands and the rule for "mixed" are borrowed from the Constitution in
Chinese Medicine Questionnaire (Wang Qi); nothing here is validated, and nothing is diagnosed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from acupress.core.answers import ALWAYS, Answers
from acupress.core.patterns import Pattern, Patterns

Band = Literal["often", "partly", "little", "unscored"]

OFTEN, PARTLY = 40.0, 30.0
"""Scores from which a pattern "often matches" and "partly matches"."""
MIXED_WITHIN = 10.0
"""The two best patterns are called mixed when they differ by less than this."""
ENOUGH = 0.6
"""Share of a pattern's symptoms that must be answered before it gets a score."""
SPEAKS_FOR = 2
"""From this answer on (sometimes) a sign speaks for a pattern, below it against."""


@dataclass(frozen=True)
class Reason:
    """One sign with its answer, or the look of the tongue (then `answer` is None)."""

    sign: str
    answer: int | None = None


@dataclass(frozen=True)
class Match:
    """How well one pattern fits. `score` runs from 0 to 100; None where too little is answered."""

    pattern: str
    score: float | None
    band: Band
    supporting: tuple[Reason, ...]
    opposing: tuple[Reason, ...]
    points: int
    of: int


@dataclass(frozen=True)
class Result:
    """All patterns, best first. `mixed`: the best two are too close to call; `tied`: equal."""

    matches: tuple[Match, ...]
    mixed: bool
    tied: bool

    @property
    def best(self) -> Match | None:
        """The first pattern that at least partly matches."""
        first = self.matches[0] if self.matches else None
        return first if first is not None and first.band in ("often", "partly") else None


def match(answers: Answers, patterns: Patterns, count_tongue: bool = False) -> Result:
    """Rank all patterns. With `count_tongue` the tongue counts as one more symptom."""
    matches = [
        _match(pattern, answers, patterns, count_tongue) for pattern in patterns.patterns.values()
    ]
    matches.sort(key=lambda found: -1.0 if found.score is None else found.score, reverse=True)
    scores = [found.score for found in matches[:2] if found.score is not None]
    close = len(scores) == 2 and scores[0] >= PARTLY and scores[0] - scores[1] < MIXED_WITHIN
    return Result(tuple(matches), mixed=close, tied=close and scores[0] == scores[1])


def heat_signs(answers: Answers, patterns: Patterns) -> tuple[Reason, ...]:
    """Return the heat signs on which warming points are left out.

    One that she has only sometimes is not enough by itself: a nursing mother is often thirsty.
    """
    found = [
        Reason(sign, answer)
        for sign, answer in answers.signs.items()
        if answer >= SPEAKS_FOR and patterns.signs[sign].heat
    ]
    if answers.tongue is not None and patterns.tongues[answers.tongue].heat:
        found.append(Reason(answers.tongue))
    return () if [reason.answer for reason in found] == [SPEAKS_FOR] else tuple(found)


def _match(pattern: Pattern, answers: Answers, patterns: Patterns, count_tongue: bool) -> Match:
    given = {sign: answers.signs[sign] for sign in pattern.symptoms if sign in answers.signs}
    points, items = sum(given.values()), len(given)
    supporting, opposing = _reasons(given)
    if answers.tongue in {other.tongue for other in patterns.patterns.values()}:
        assert answers.tongue is not None
        agrees = answers.tongue == pattern.tongue
        (supporting if agrees else opposing).append(Reason(answers.tongue))
        if count_tongue:
            points, items = points + ALWAYS * agrees, items + 1
    if len(given) < ENOUGH * len(pattern.symptoms):
        score = None
    else:
        score = 100 * points / (ALWAYS * items)
    return Match(
        pattern.id, score, _band(score), tuple(supporting), tuple(opposing), points, ALWAYS * items
    )


def _reasons(given: Mapping[str, int]) -> tuple[list[Reason], list[Reason]]:
    ranked = sorted(given.items(), key=lambda item: -item[1])
    supporting = [Reason(sign, answer) for sign, answer in ranked if answer >= SPEAKS_FOR]
    opposing = [Reason(sign, answer) for sign, answer in ranked if answer < SPEAKS_FOR]
    return supporting, opposing


def _band(score: float | None) -> Band:
    if score is None:
        return "unscored"
    if score >= OFTEN:
        return "often"
    return "partly" if score >= PARTLY else "little"
