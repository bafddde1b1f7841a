"""Strategies and small makers for the tests of the core."""

from dataclasses import replace
from functools import cache
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.breathing import Pace
from acupress.core.content import Content
from acupress.core.planner import Wishes, plan_today
from acupress.core.timeline import Cue, Timeline, compile_plan
from acupress.resources import resource
from acupress.storage.content import load_content

few = settings(max_examples=max(1, settings().max_examples * 2 // 5))
"""For a property that costs a whole plan for each example."""

PATTERNS = ("kidney-qi", "kidney-yin", "blood", "cold-damp")


@cache
def shipped() -> Content:
    """The shipped content, for strategies, which no fixture reaches."""
    return load_content(resource("data"), resource("assets/views"), None)


@st.composite
def _paces(draw: st.DrawFn) -> Pace:
    breath = draw(st.integers(12, 30))
    inhale = draw(st.integers(4, breath - 4))
    hold = draw(st.just(0) | st.integers(0, min(inhale, breath - inhale - 4)))
    return Pace(inhale / 2, (breath - inhale - hold) / 2, hold / 2)


paces = _paces()
"""Every pace in half seconds that is no problem to breathe at."""


def some_of(values: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """A dictionary with a few of these keys, or with about half of all."""
    few_keys = st.sets(st.sampled_from(sorted(values)), min_size=1, max_size=3)
    sparse = few_keys.flatmap(
        lambda keys: st.fixed_dictionaries({key: values[key] for key in sorted(keys)})
    )
    dense = st.fixed_dictionaries({key: st.none() | value for key, value in values.items()})
    return sparse | dense.map(
        lambda found: {key: value for key, value in found.items() if value is not None}
    )


def facts_of(
    content: Content, without: frozenset[str] = frozenset()
) -> st.SearchStrategy[dict[str, Any]]:
    """Any set of facts about her; weeks since birth mostly few."""
    return some_of(
        {
            name: st.integers(0, 12) | st.integers(0, fact.most)
            if fact.kind == "number"
            else st.sampled_from([choice.id for choice in fact.choices])
            for name, fact in content.care.facts.items()
            if name not in without
        }
    )


NO_PRESSING = frozenset({"pregnant", "fever", "felt_wrong"})


def answers_of(
    content: Content,
    without: frozenset[str] = NO_PRESSING,
    flags: bool = False,
) -> st.SearchStrategy[Answers]:
    """Any answers; without the facts that end in no pressing at all unless asked for."""
    patterns = content.patterns
    signs = {name: st.integers(0, 4) for name in patterns.signs}
    flagged = st.frozensets(st.sampled_from(sorted(content.care.red_flags)), max_size=2)
    return st.builds(
        Answers,
        signs=st.just({}) | some_of(signs),
        tongue=st.none() | st.sampled_from(sorted(patterns.tongues)),
        red_flags=flagged if flags else st.just(frozenset[str]()),
        facts=facts_of(content, without),
        told=st.none() | st.sampled_from(PATTERNS),
    )


def wishes_of(content: Content) -> st.SearchStrategy[Wishes]:
    """Any wishes that the settings allow."""
    return st.builds(
        Wishes,
        minutes=st.integers(1, 60),
        seconds=st.integers(6, 12).map(lambda tens: tens * 10.0),
        pace=paces,
        known=st.frozensets(st.sampled_from(sorted(content.catalogue.points)), max_size=6),
        pattern=st.none() | st.sampled_from(PATTERNS),
        added=st.just(()) | added_points(content),
    )


def added_points(content: Content) -> st.SearchStrategy[tuple[str, ...]]:
    """A few points of the whole catalogue that she has put into her routine herself."""
    some = st.lists(st.sampled_from(sorted(content.catalogue.points)), max_size=5, unique=True)
    return some.map(tuple)


def planned(content: Content, pattern: str, minutes: int, **facts: str | int) -> Timeline:
    """The timeline for a pattern, with facts about her."""
    wishes = Wishes(minutes=minutes, pattern=pattern)
    return compile_plan(plan_today(Answers(facts=facts), wishes, content), content)


def by_itself(timeline: Timeline) -> Timeline:
    """The same session where no point has to be found first: it needs nobody to go on."""
    return compile_plan(replace(timeline.plan, find="never"), shipped())


def cues_of(timeline: Timeline, kind: str) -> list[Cue]:
    return [cue for cue in timeline.cues if cue.kind == kind]
