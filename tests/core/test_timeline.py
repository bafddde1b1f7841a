"""A plan compiled to cues; and the golden timelines of the four patterns."""

import dataclasses
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.breathing import length_of
from acupress.core.content import Content
from acupress.core.planner import Wishes, plan_today
from acupress.core.timeline import CLOSE_SECONDS, Cue, Timeline, compile_plan
from tests.core.support import (
    PATTERNS,
    answers_of,
    few,
    planned,
    shipped,
    wishes_of,
)

GOLDEN = Path(__file__).parents[1] / "golden"
any_answers = answers_of(shipped())
any_wishes = st.builds(
    dataclasses.replace,
    wishes_of(shipped()),
    find=st.sampled_from(["new", "always", "never"]),
    pulse=st.booleans(),
)


def timeline_for(answers: Answers, wishes: Wishes) -> Timeline:
    return compile_plan(plan_today(answers, wishes, shipped()), shipped())


def described(timeline: Timeline) -> str:
    """A timeline for a reviewer's eye, without the wording: one line for each cue."""
    plan = timeline.plan
    lines = [
        f"{plan.pattern}, {plan.minutes} minutes",
        f"{len(plan.steps)} points, {timeline.total:g} s in all",
        "",
    ]
    for cue in timeline.cues:
        what = " ".join(part for part in (cue.point, cue.side) if part)
        breaths = f"{cue.breaths} breaths" if cue.breaths else ""
        line = f"{cue.start:6g} {cue.length:4g}  {cue.kind:<12}{what:<14}{cue.posture or '':<24}"
        lines.append((line + (breaths or "waits" * cue.waits)).rstrip())
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("minutes", [3, 6, 10, 15])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_timeline_is_the_one_that_was_reviewed(
    content: Content, pattern: str, minutes: int, update_golden: bool
) -> None:
    """Look at a change with ``git diff tests/golden`` after running with --update-golden."""
    file = GOLDEN / f"timeline-{pattern}-{minutes}.txt"
    today = described(planned(content, pattern, minutes))
    if update_golden:
        file.write_text(today, encoding="utf-8", newline="\n")
    assert today == file.read_text(encoding="utf-8")


def test_no_golden_file_is_left_over() -> None:
    expected = {f"timeline-{pattern}-{m}.txt" for pattern in PATTERNS for m in (3, 6, 10, 15)}
    assert {path.name for path in GOLDEN.glob("timeline-*.txt")} == expected


@few
@given(any_answers, any_wishes)
def test_cues_follow_each_other_without_gaps(answers: Answers, wishes: Wishes) -> None:
    timeline = timeline_for(answers, wishes)
    assert timeline.cues[0].start == 0
    for cue, later in pairwise(timeline.cues):
        assert later.start == cue.end
    assert all(cue.length > 0 for cue in timeline.cues)
    assert timeline.total == pytest.approx(sum(cue.length for cue in timeline.cues))
    assert timeline.starts == tuple(cue.start for cue in timeline.cues)


@few
@given(any_answers, any_wishes)
def test_paced_cues_are_whole_breaths(answers: Answers, wishes: Wishes) -> None:
    timeline = timeline_for(answers, wishes)
    for cue in timeline.cues:
        if cue.breaths:
            assert cue.rhythm == (wishes.breathing,) * cue.breaths
            assert cue.length == pytest.approx(cue.breaths * wishes.breathing.breath)
            assert cue.length == length_of(cue.rhythm)
        assert bool(cue.breaths) == (cue.kind in ("press", "settle", "rest"))


def to_find(timeline: Timeline, cue: Cue) -> bool:
    """Whether the point of a cue has to be found before it is pressed."""
    assert cue.step is not None
    return timeline.plan.find == "always" or not timeline.plan.steps[cue.step].known


@few
@given(any_answers, any_wishes)
def test_every_press_comes_after_finding_and_getting_ready(
    answers: Answers, wishes: Wishes
) -> None:
    timeline = timeline_for(answers, wishes)
    for before, cue in pairwise(timeline.cues):
        if cue.kind == "press":
            assert before.kind in ("get_ready", "switch_side")
            assert (before.point, before.side) == (cue.point, cue.side)
        if cue.kind == "get_ready":
            assert (before.kind == "find") == to_find(timeline, cue)
            assert before.step == cue.step or before.kind != "find"


@few
@given(any_answers, any_wishes)
def test_it_opens_with_settling_and_ends_with_the_close(answers: Answers, wishes: Wishes) -> None:
    timeline = timeline_for(answers, wishes)
    if not timeline.plan.steps:
        return
    kinds = [cue.kind for cue in timeline.cues]
    assert kinds[0] == "settle"
    assert (kinds[-1], kinds.count("close")) == ("close", 1)
    assert "warm" not in kinds[2:]


@few
@given(any_answers, any_wishes)
def test_cues_name_their_step_point_and_posture(answers: Answers, wishes: Wishes) -> None:
    timeline = timeline_for(answers, wishes)
    steps = timeline.plan.steps
    for cue in timeline.cues:
        if cue.step is None:
            assert cue.point is None
            continue
        assert cue.point == steps[cue.step].point
        assert cue.posture == steps[cue.step].variant.posture
    numbers = [cue.step for cue in timeline.cues if cue.step is not None]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(len(steps)))


@few
@given(any_answers, any_wishes)
def test_there_is_a_move_exactly_where_the_posture_changes(
    answers: Answers, wishes: Wishes
) -> None:
    timeline = timeline_for(answers, wishes)
    postures = shipped().catalogue.postures
    here = timeline.cues[0].posture
    for cue in timeline.cues[1:]:
        if cue.kind == "close":
            break
        assert (cue.posture != here) == (cue.kind == "move")
        if cue.kind == "move":
            assert cue.posture is not None
            assert cue.length == postures[cue.posture].seconds
        here = cue.posture


def test_both_sides_one_after_the_other(content: Content) -> None:
    timeline = planned(content, "kidney-yin", 30)
    each = next(n for n, step in enumerate(timeline.plan.steps) if step.variant.sides == "each")
    kinds = [(cue.kind, cue.side) for cue in timeline.cues if cue.step == each]
    assert kinds[-5:] == [
        ("find", "left"),
        ("get_ready", "left"),
        ("press", "left"),
        ("switch_side", "right"),
        ("press", "right"),
    ]


@few
@given(any_answers, any_wishes)
def test_she_has_time_to_take_up_the_first_posture(answers: Answers, wishes: Wishes) -> None:
    """The total is the true one, moves included: also the move into the first posture."""
    timeline = timeline_for(answers, wishes)
    postures = shipped().catalogue.postures
    if timeline.plan.steps:
        first = postures[timeline.plan.steps[0].variant.posture]
        assert timeline.cues[0].kind == "settle"
        assert timeline.cues[0].length >= first.seconds - 1e-6


@few
@given(any_answers, any_wishes)
def test_what_is_said_is_whole(answers: Answers, wishes: Wishes) -> None:
    for cue in timeline_for(answers, wishes).cues:
        assert cue.text["en"].strip()
        assert "{" not in cue.text["en"]
        assert cue.kind == "press" or cue.text["en"].endswith((".", "!", "?"))


def test_texts_keep_only_the_languages_that_all_parts_have(content: Content) -> None:
    phrases = {**content.phrases, "settle": {"en": "Settle.", "de": "Ankommen."}}
    richer = dataclasses.replace(content, phrases=phrases)
    timeline = compile_plan(planned(content, "blood", 6).plan, richer)
    assert set(timeline.cues[0].text) == {"en"}


def test_a_plan_that_stops_everything_has_no_cues(content: Content) -> None:
    timeline = planned(content, "blood", 10, fever="yes")
    assert (timeline.cues, timeline.total, timeline.starts) == ((), 0, ())


def test_the_close_has_its_time(content: Content) -> None:
    assert planned(content, "blood", 10).cues[-1].length == CLOSE_SECONDS
