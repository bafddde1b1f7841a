"""A plan compiled to a flat list of cues, each with its start and length.

The same list feeds the player, the total that is shown, and everything that is handed out.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from acupress.core.breathing import Pulse, Rhythm, Starts, length_of, slowing, starts_of
from acupress.core.content import Content
from acupress.core.plan import Plan, Step
from acupress.core.points import Point
from acupress.core.text import Text, filled, joined

Kind = Literal[
    "settle", "warm", "move", "find", "get_ready", "press", "switch_side", "rest", "close"
]
CueSide = Literal["left", "right", "both", "midline"]
Hand = Literal["left", "right"]

FIND_SECONDS = 15.0
"""Expected time to find a point; where the session waits for her it takes what she needs."""
GET_READY_SECONDS = 5.0
GET_READY_KNOWN_SECONDS = 10.0
"""A point that she knows is not searched for: she has this long to lay her hands there."""
SWITCH_SECONDS = 10.0
"""Least time to change sides; where the posture has to be taken up anew, its own time."""
CLOSE_SECONDS = 10.0
LETTERS_A_SECOND = 12.0
"""How fast words are read out, so that a practitioner's words can be heard to their end."""
LEAST_PRESS = 60.0
"""No press gets shorter than this by slowing down, in seconds."""
_OTHER: dict[Hand, Hand] = {"left": "right", "right": "left"}


@dataclass(frozen=True)
class Cue:
    """One stretch of a timeline; times in seconds. `step` counts the plan's steps from 0.

    `rhythm` is set on cues that pace the breath: they last that many whole breaths. A cue that
    `waits` ends when she says so; its length is what is expected. `pulse` is set on presses that
    are not steady.
    """

    kind: Kind
    start: float
    length: float
    text: Text
    step: int | None = None
    point: str | None = None
    side: CueSide | None = None
    posture: str | None = None
    rhythm: Rhythm = ()
    waits: bool = False
    pulse: Pulse | None = None

    @property
    def breaths(self) -> int:
        """How many whole breaths it lasts, 0 where it does not pace the breath."""
        return len(self.rhythm)

    @cached_property
    def breath_starts(self) -> Starts:
        """When each of its breaths begins, in seconds from its start."""
        return starts_of(self.rhythm)

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
    phrases = content.phrases
    if plan.breaths:
        rhythm = (plan.pace,) * plan.breaths
        yield _paced(Cue("rest", 0, 0, phrases["breathe_only"]), rhythm)
    if not plan.steps:
        return
    postures = content.catalogue.postures
    posture = plan.steps[0].variant.posture
    text = joined(*_given(plan.opening), postures[posture].move, phrases["settle"])
    settling = _settling(plan, postures[posture].seconds + _reading(plan.opening))
    yield _paced(Cue("settle", 0, 0, text, posture=posture), settling)
    if plan.warm_seconds:
        yield Cue("warm", 0, plan.warm_seconds, phrases["warm"], posture=posture)
    here: Hand = "left"
    for number, step in enumerate(plan.steps):
        if step.variant.posture != posture or step.moved:
            posture, here = step.variant.posture, "left"
            there = postures[posture]
            yield Cue("move", 0, there.seconds, there.move, number, step.point, None, posture)
        yield from _press(number, plan, content, here)
        here = _side_left_at(step, content.catalogue.points[step.point], here)
    text = joined(phrases["close"], *_given(plan.closing))
    yield Cue("close", 0, CLOSE_SECONDS + _reading(plan.closing), text)


def _side_left_at(step: Step, point: Point, here: Hand) -> Hand:
    """The side on which a step ends: there the next one begins."""
    if step.only is not None:
        return step.only
    return _OTHER[here] if point.bilateral and step.variant.sides == "each" else here


def _reading(words: Text | None) -> float:
    """Seconds that it takes to say a practitioner's own words."""
    return max(map(len, words.values())) / LETTERS_A_SECOND if words else 0.0


def _given(words: Text | None) -> tuple[Text, ...]:
    return (words,) if words else ()


def _settling(plan: Plan, seconds: float) -> Rhythm:
    """Breaths at the pace she comes with, for as long as she needs to take up the posture."""
    own = _own_breath(plan)
    pace = plan.pace if own is None else plan.pace.lasting(own)
    seconds = max(seconds, plan.settle_breaths * plan.pace.breath)
    return (pace,) * math.ceil(seconds / pace.breath - 1e-9)


def _own_breath(plan: Plan) -> float | None:
    """Where she breathes quicker than the plan, at what. Whoever is slower is not hurried."""
    own = plan.own_breath
    return own if own is not None and own < plan.pace.breath else None


def _rhythm(plan: Plan, number: int, side: CueSide, *, first: bool) -> Rhythm:
    """The breaths of one press; the session's very first slows from her own pace to the plan's."""
    step, own = plan.steps[number], _own_breath(plan)
    rhythm = (plan.pace,) * step.breaths
    if first and number == 0 and own is not None and not plan.pulse:
        seconds = length_of(rhythm)
        # A soft press keeps within what care allows it, also where it gets short by that.
        least = 0.0 if step.soft else min(LEAST_PRESS, seconds)
        rhythm = slowing(own, plan.pace, seconds, least)
    return rhythm + (plan.pace,) * step.longer.get(side, 0)


def _paced(cue: Cue, rhythm: Rhythm) -> Cue:
    return replace(cue, rhythm=rhythm, length=length_of(rhythm))


def _press(number: int, plan: Plan, content: Content, here: Hand) -> Iterator[Cue]:
    """One step. `here` is the side at hand: the next point starts where the last one ended."""
    step = plan.steps[number]
    point = content.catalogue.points[step.point]
    phrases, posture = content.phrases, step.variant.posture
    sides: tuple[CueSide, ...]
    if not point.bilateral:
        sides = ("midline",)
    elif step.only is not None:
        sides = (step.only,)
    else:
        sides = (here, _OTHER[here]) if step.variant.sides == "each" else ("both",)

    def cue(kind: Kind, length: float, text: Text, side: CueSide) -> Cue:
        return Cue(kind, 0, length, text, number, step.point, side, posture)

    press = filled(phrases[_strength(plan, step)], how=step.variant.how)
    press = joined(press, *_given(step.note))
    found = step.known and plan.find != "always"
    if not found:
        find = cue("find", FIND_SECONDS, joined(*point.finding(step.variant)), sides[0])
        yield replace(find, waits=plan.find != "never")
    ready = GET_READY_KNOWN_SECONDS if found else GET_READY_SECONDS
    yield cue("get_ready", ready, phrases["get_ready"], sides[0])
    for side in sides:
        if side != sides[0]:
            there = content.catalogue.postures[posture]
            text = phrases[f"switch_{side}"]
            text = joined(text, there.switch) if there.switch else text
            yield cue("switch_side", max(SWITCH_SECONDS, there.seconds), text, side)
        pressing = _paced(
            cue("press", 0, press, side), _rhythm(plan, number, side, first=side == sides[0])
        )
        # A hand that only rests there has no pulse.
        yield replace(pressing, pulse=Pulse() if plan.pulse and not step.rests else None)


def _strength(plan: Plan, step: Step) -> str:
    """The phrase that says how strongly a step is pressed."""
    if step.variant.light:
        return "press_light"
    if step.soft:
        return "press_soft"
    return "press_pulse" if plan.pulse and not step.rests else "press"
