"""A session that begins at her own breath."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.breathing import LEAST_OWN, MOST_OWN, Pace, Pulse, length_of
from acupress.core.plan import Plan, Step, start_plan
from acupress.core.timeline import compile_plan
from tests.mini import en, mini_content

CONTENT = mini_content()
STEPS = tuple(
    Step(code, CONTENT.catalogue.points[code].variants[0], breaths, en("because"), soft=soft)
    for code, breaths, soft in (("BL23", 9, False), ("GV4", 6, True), ("SP6", 12, False))
)
PLAN = Plan("qi", 10, Pace(), STEPS, (en("Planned by hand."),), 2)


def test_a_quicker_breath_is_where_the_session_begins() -> None:
    plan = start_plan(PLAN, 4.0)
    assert (plan.pace, plan.own_breath, plan.steps) == (PLAN.pace, 4.0, PLAN.steps)
    cues = compile_plan(plan, CONTENT).cues
    assert cues[0].rhythm[0].breath == pytest.approx(4.0)
    first, later = [cue for cue in cues if cue.kind == "press"][:2]
    assert first.rhythm[0].breath == pytest.approx(4.0)
    assert first.rhythm[-1].breath == pytest.approx(10.0)
    assert {pace.breath for pace in later.rhythm} == {10.0}


def test_a_slower_breath_stays_hers() -> None:
    plan = start_plan(PLAN, 14.0)
    assert plan.pace.breath == pytest.approx(14.0)
    assert plan.own_breath is None
    assert plan.pace.inhale / plan.pace.exhale == pytest.approx(4.5 / 5.5)
    assert [step.breaths for step in plan.steps] == [6, 4, 8]
    for cue in compile_plan(plan, CONTENT).cues:
        assert all(pace.breath == pytest.approx(14.0) for pace in cue.rhythm)


@given(own=st.floats(LEAST_OWN, MOST_OWN))
def test_nobody_is_hurried_and_no_press_leaves_its_limits(own: float) -> None:
    plan = start_plan(PLAN, own)
    assert plan.pace.problem is None
    assert plan.pace.breath >= min(own, MOST_OWN) - 1e-9
    for before, after in zip(PLAN.steps, plan.steps, strict=True):
        seconds = after.breaths * plan.pace.breath
        if before.soft:
            assert seconds <= before.breaths * PLAN.pace.breath + 1e-6
        else:
            assert 60 - 1e-6 <= seconds <= 120 + 1e-6
    rhythms = [cue.rhythm for cue in compile_plan(plan, CONTENT).cues if cue.rhythm]
    breaths = [pace.breath for rhythm in rhythms for pace in rhythm]
    assert all(later >= earlier - 1e-9 for earlier, later in pairwise(breaths))


def test_pulses_keep_their_pace() -> None:
    pulsed = Plan("qi", 10, Pulse().pace(Pace()), STEPS, (), 2, pulse=True)
    assert start_plan(pulsed, 14.0) == pulsed
    assert start_plan(pulsed, 5.0).pace == pulsed.pace


def test_breathing_alone_lasts_as_long_at_her_own_pace() -> None:
    breathing = Plan(None, 10, Pace(), (), (), breaths=60)
    plan = start_plan(breathing, 15.0)
    assert plan.breaths == 40
    (cue,) = compile_plan(plan, CONTENT).cues
    assert length_of(cue.rhythm) == pytest.approx(600)
