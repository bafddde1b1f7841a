"""Red flags and care rules: what stops, replaces or softens a routine. See `data/care.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from acupress.core.answers import Answers
from acupress.core.points import Point, Variant
from acupress.core.text import Text

Level = Literal["emergency", "same_day", "within_days"]
Effect = Literal["stop", "breathe", "remove", "soften", "no_warmth", "note"]
"""From hardest to mildest: no session; breathing; points left out; lighter; no heat; a word."""


@dataclass(frozen=True)
class RedFlag:
    """Something that needs medical care before any pressing. It always wins.

    `short` says it in a few words, for a list that has to be read in a hurry; with `crisis` a
    crisis line is one of the numbers to ring.
    """

    id: str
    level: Level
    ask: Text
    means: Text
    do: Text
    sources: tuple[str, ...]
    short: Text | None = None
    crisis: bool = False


@dataclass(frozen=True)
class FactChoice:
    """One answer to a question about her."""

    id: str
    label: Text


@dataclass(frozen=True)
class Fact:
    """A question about her that is not a sign: pregnancy, scar, what she has at hand, and so on.

    `group` says where it is asked: safety page, the back's story, or what is at hand; one of the
    `record` is never asked, but worked out from what she has rated.
    `kind` number takes a whole number up to `most`; choice takes one of `choices`. Without an
    answer to a `needed` one no session begins. One that is asked only `when_told` comes up where
    an answer is kept already.
    """

    id: str
    group: Literal["safety", "story", "at_hand", "record"]
    ask: Text
    kind: Literal["choice", "number"] = "choice"
    choices: tuple[FactChoice, ...] = ()
    most: int = 0
    hint: Text | None = None
    needed: bool = False
    when_told: bool = False


@dataclass(frozen=True)
class When:
    """A condition on one fact: one of these choices, or a number below or from a limit.

    `none_of` holds as long as none of its choices was given: no answer is not a yes.
    """

    fact: str
    is_one_of: tuple[str, ...] = ()
    none_of: tuple[str, ...] = ()
    below: int | None = None
    at_least: int | None = None


@dataclass(frozen=True)
class Rule:
    """A care rule: holds when all of `when` hold, and acts on points by care tag or code.

    `techniques` are ways of pressing that it rules out; `postures` likewise; `instead` names
    points to offer in place of those left out; `most_seconds` caps a press on softened points.
    """

    id: str
    when: tuple[When, ...]
    effect: Effect
    says: Text
    sources: tuple[str, ...]
    tags: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    techniques: tuple[str, ...] = ()
    postures: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    most_seconds: int | None = None

    def asks(self, fact: str) -> bool:
        """Whether it depends on a fact about her."""
        return any(when.fact == fact for when in self.when)


@dataclass(frozen=True)
class Care:
    """All safety content."""

    red_flags: Mapping[str, RedFlag]
    facts: Mapping[str, Fact]
    rules: tuple[Rule, ...]
    levels: Mapping[str, Text]
    intro: Text
    pressure: Text
    stop_signs: tuple[Text, ...]
    background: tuple[str, ...] = ()


@dataclass(frozen=True)
class Assessment:
    """What holds for her today: red flags first, then the rules in the order of the data."""

    flags: tuple[RedFlag, ...]
    rules: tuple[Rule, ...]

    @property
    def verdict(self) -> Literal["stop", "breathe", "go"]:
        """Whether a session may be played, and which kind. A red flag always wins."""
        if self.flags or any(rule.effect == "stop" for rule in self.rules):
            return "stop"
        return "breathe" if any(rule.effect == "breathe" for rule in self.rules) else "go"

    @property
    def no_warmth(self) -> Rule | None:
        """The rule that forbids warmth today."""
        return next((rule for rule in self.rules if rule.effect == "no_warmth"), None)

    def removes(self, point: Point) -> Rule | None:
        """The rule that leaves a point out."""
        return self._acting("remove", point)

    def softens(self, point: Point) -> Rule | None:
        """The rule that asks for a lighter press on a point."""
        return self._acting("soften", point)

    def most_seconds(self, point: Point) -> float | None:
        """The longest press that every rule allows which softens a point, None for no limit."""
        acting = (rule for rule in self.rules if rule.effect == "soften" and concerns(rule, point))
        caps = [rule.most_seconds for rule in acting if rule.most_seconds is not None]
        return min(caps, default=None)

    def forbids(self, point: Point, variant: Variant) -> bool:
        """Whether a rule rules out this way of pressing this point."""
        return any(
            (variant.technique in rule.techniques or variant.posture in rule.postures)
            and (concerns(rule, point) or not (rule.tags or rule.codes))
            for rule in self.rules
        )

    def _acting(self, effect: Effect, point: Point) -> Rule | None:
        acting = (rule for rule in self.rules if rule.effect == effect)
        return next((rule for rule in acting if concerns(rule, point)), None)


def assess(answers: Answers, care: Care) -> Assessment:
    """Return the red flags and rules that hold for these answers."""
    return Assessment(
        flags=tuple(flag for name, flag in care.red_flags.items() if name in answers.red_flags),
        rules=tuple(rule for rule in care.rules if all(holds(when, answers) for when in rule.when)),
    )


def without_harm(answers: Answers, care: Care) -> Answers:
    """Return answers without those about harming herself or her baby: they are never written."""
    crisis = {name for name, flag in care.red_flags.items() if flag.crisis}
    return replace(answers, red_flags=answers.red_flags - crisis)


def no_pressing(assessment: Assessment, care: Care) -> tuple[Text, ...]:
    """Return why nothing is pressed today, red flags first with where to turn; else nothing."""
    told: list[Text] = []
    flags = (text for flag in assessment.flags for text in (care.levels[flag.level], flag.do))
    rules = (rule.says for rule in assessment.rules if rule.effect == assessment.verdict)
    for text in (*flags, *rules):
        if text not in told:
            told.append(text)
    return tuple(told)


def holds(when: When, answers: Answers) -> bool:
    """Return whether a condition on one fact holds for these answers."""
    value = answers.facts.get(when.fact)
    if when.none_of:
        return value not in when.none_of
    if value is None:
        return False
    if isinstance(value, str):
        return value in when.is_one_of
    return (when.below is None or value < when.below) and (
        when.at_least is None or value >= when.at_least
    )


def concerns(rule: Rule, point: Point) -> bool:
    """Whether a rule names a point, by its code or by one of its care tags."""
    return point.code in rule.codes or any(tag in point.care for tag in rule.tags)
