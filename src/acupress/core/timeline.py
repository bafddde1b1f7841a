"""A plan compiled to a flat list of cues, each with its start and length.

The same list feeds the player, the total that is shown, and everything that is handed out.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from acupress.core.content import Content
from acupress.core.routine import Plan, Step
from acupress.core.text import Text

Kind = Literal[
    "settle", "warm", "move", "find", "get_ready", "press", "switch_side", "rest", "close"
]
CueSide = Literal["left", "right", "both", "midline"]
Hand = Literal["left", "right"]

FIND_SECONDS = 15.0
"""Expected time to find a point that is new to her; the app waits longer if she needs it."""
FIND_KNOWN_SECONDS = 8.0
GET_READY_SECONDS = 5.0
SWITCH_SECONDS = 10.0
"""Least time to change sides; where the posture has to be taken up anew, its own time."""
CLOSE_SECONDS = 10.0
_OTHER: dict[Hand, Hand] = {"left": "right", "right": "left"}


@dataclass(frozen=True)
class Cue:
    """One stretch of a timeline; times in seconds. `step` counts the plan's steps from 0.

    `breaths` is set on cues that pace the breath: their length is that many whole breaths.
    """

    kind: Kind
    start: float
    length: float
    text: Text
    step: int | None = None
    point: str | None = None
    side: CueSide | None = None
    posture: str | None = None
    breaths: int = 0

    @property
    def end(self) -> float:
        """Second at which the cue is over."""
        return self.start + self.length


@dataclass(frozen=True)
class Timeline:
    """All cues of a session, without gaps."""

    plan: Plan
    cues: tuple[Cue, ...]

    @property
    def total(self) -> float:
        """The true length in seconds, moves included."""
        return self.cues[-1].end if self.cues else 0.0

    @cached_property
    def starts(self) -> tuple[float, ...]:
        """The starts of all cues, for looking one up by time."""
        return tuple(cue.start for cue in self.cues)


def compile_plan(plan: Plan, content: Content) -> Timeline:
    """Return the timeline of a plan. A plan that stops everything gives an empty one."""
    start = 0.0
    cues = []
    for cue in _cues(plan, content):
        cues.append(replace(cue, start=start))
        start += cue.length
    return Timeline(plan, tuple(cues))


def _cues(plan: Plan, content: Content) -> Iterator[Cue]:
    phrases, breath = content.phrases, plan.pace.breath
    if plan.breaths:
        length = plan.breaths * breath
        yield Cue("rest", 0, length, phrases["breathe_only"], breaths=plan.breaths)
    if not plan.steps:
        return
    postures = content.catalogue.postures
    posture = plan.steps[0].variant.posture
    breaths = max(plan.settle_breaths, math.ceil(postures[posture].seconds / breath))
    text = _joined(postures[posture].move, phrases["settle"])
    yield Cue("settle", 0, breaths * breath, text, posture=posture, breaths=breaths)
    if plan.warm_seconds:
        yield Cue("warm", 0, plan.warm_seconds, phrases["warm"], posture=posture)
    here: Hand = "left"
    for number, step in enumerate(plan.steps):
        if step.variant.posture != posture:
            posture, here = step.variant.posture, "left"
            there = postures[posture]
            yield Cue("move", 0, there.seconds, there.move, number, step.point, None, posture)
        yield from _press(number, step, plan, content, here)
        if content.catalogue.points[step.point].bilateral and step.variant.sides == "each":
            here = _OTHER[here]
    yield Cue("close", 0, CLOSE_SECONDS, phrases["close"])


def _press(number: int, step: Step, plan: Plan, content: Content, here: Hand) -> Iterator[Cue]:
    """One step. `here` is the side at hand: the next point starts where the last one ended."""
    point = content.catalogue.points[step.point]
    phrases, posture = content.phrases, step.variant.posture
    sides: tuple[CueSide, ...]
    if not point.bilateral:
        sides = ("midline",)
    else:
        sides = (here, _OTHER[here]) if step.variant.sides == "each" else ("both",)

    def cue(kind: Kind, length: float, text: Text, side: CueSide, breaths: int = 0) -> Cue:
        return Cue(kind, 0, length, text, number, step.point, side, posture, breaths)

    strength = "press_light" if step.variant.light else "press_soft" if step.soft else "press"
    press = _filled(phrases[strength], step.variant.how)
    find = FIND_KNOWN_SECONDS if step.known else FIND_SECONDS
    yield cue("find", find, _joined(*point.steps), sides[0])
    yield cue("get_ready", GET_READY_SECONDS, phrases["get_ready"], sides[0])
    for side in sides:
        if side != sides[0]:
            seconds = max(SWITCH_SECONDS, content.catalogue.postures[posture].seconds)
            yield cue("switch_side", seconds, phrases[f"switch_{side}"], side)
        yield cue("press", step.breaths * plan.pace.breath, press, side, step.breaths)


def _joined(*texts: Text) -> Text:
    """One text of several sentences, in every language that all of them have."""
    return {
        language: " ".join(text[language] for text in texts)
        for language in texts[0]
        if all(language in text for text in texts)
    }


def _filled(phrase: Text, how: Text) -> Text:
    return {
        language: sentence.format(how=how[language])
        for language, sentence in phrase.items()
        if language in how
    }
