"""Plans that change while they are played: a little longer, or pressed another way."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.adjust import MOST_ON_ONE, another_way, longer, where_to_go_on
from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.planner import Wishes, plan_today
from acupress.core.timeline import Timeline, compile_plan
from tests.core.support import PATTERNS, few, shipped


def timeline(**facts: str) -> Timeline:
    answers = Answers(facts={"ball": "yes", "partner": "yes", **facts})
    return compile_plan(plan_today(answers, Wishes(15, pattern="kidney-yin"), shipped()), shipped())


def number_of(line: Timeline, kind: str, nth: int = 0) -> int:
    return [at for at, cue in enumerate(line.cues) if cue.kind == kind][nth]


def test_a_press_gets_longer_by_whole_breaths_on_this_side_only() -> None:
    line = timeline()
    at = next(n for n, c in enumerate(line.cues) if c.kind == "press" and c.side == "left")
    plan = longer(line, at)
    assert plan is not None
    after = compile_plan(plan, shipped())
    assert after.cues[at].breaths == line.cues[at].breaths + 3
    assert after.total == pytest.approx(line.total + 30)
    others = [n for n, cue in enumerate(line.cues) if n != at]
    assert all(after.cues[n].length == line.cues[n].length for n in others)


def test_no_press_gets_longer_than_three_minutes() -> None:
    line = timeline()
    at = number_of(line, "press")
    while (plan := longer(line, at)) is not None:
        line = compile_plan(plan, shipped())
    assert MOST_ON_ONE - 30 < line.cues[at].length <= MOST_ON_ONE


def test_only_a_press_gets_longer_and_no_soft_one() -> None:
    line = timeline()
    for at, cue in enumerate(line.cues):
        if cue.kind != "press":
            assert longer(line, at) is None
    soft = replace(line.plan, steps=tuple(replace(one, soft=True) for one in line.plan.steps))
    assert longer(compile_plan(soft, shipped()), number_of(line, "press")) is None


@few
@given(st.sampled_from(PATTERNS), st.integers(0, 200), st.integers(1, 6))
def test_another_way_is_one_of_hers_and_all_come_round(
    pattern: str, picked: int, turns: int
) -> None:
    answers = Answers(facts={"ball": "yes", "partner": "yes"})
    line = compile_plan(plan_today(answers, Wishes(10, pattern=pattern), shipped()), shipped())
    at = picked % len(line.cues)
    cue = line.cues[at]
    if cue.step is None:
        assert another_way(line, at) is None
        return
    step = line.plan.steps[cue.step]
    ways = (step.variant, *step.others)
    for turn in range(1, turns + 1):
        plan = another_way(line, at)
        if plan is None:
            assert len(ways) == 1
            return
        after = compile_plan(plan, shipped())
        number = where_to_go_on(line, at, after)
        assert plan.steps[cue.step].variant == ways[turn % len(ways)]
        landed = after.cues[number]
        assert landed.step == cue.step or (cue.step == 0 and landed.kind == "settle")
        assert landed.kind != "press", "hands have to be moved first"
        now = plan.steps[cue.step].variant
        if line.cues[at].posture != now.posture:
            assert landed.kind in {"move", "settle"}
        line, at = after, number
        if line.cues[at].step is None:
            return


def test_a_point_she_has_found_is_not_searched_again(content: Content) -> None:
    line = timeline()
    same_posture = [
        n for n, cue in enumerate(line.cues)
        if cue.kind == "press" and cue.step is not None
        and (step := line.plan.steps[cue.step]).others
        and step.others[0].posture == step.variant.posture
    ]  # fmt: skip
    assert same_posture, "this plan has no such point"
    at = same_posture[0]
    plan = another_way(line, at)
    assert plan is not None
    after = compile_plan(plan, content)
    assert after.cues[where_to_go_on(line, at, after)].kind == "get_ready"
