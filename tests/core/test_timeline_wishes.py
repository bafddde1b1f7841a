"""What she can wish for in a timeline: when it waits, her own breath, pulses, a longer press."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.breathing import LEAST_OWN, MOST_OWN, Pace, Pulse, length_of
from acupress.core.plan import Find, Plan
from acupress.core.planner import Wishes, plan_today
from acupress.core.timeline import (
    FIND_SECONDS,
    GET_READY_KNOWN_SECONDS,
    GET_READY_SECONDS,
    Cue,
    Timeline,
    compile_plan,
)
from tests.core.support import answers_of, cues_of, few, shipped, wishes_of
from tests.mini import mini_content, mini_plan

any_plans = st.builds(plan_today, answers_of(shipped()), wishes_of(shipped()), st.just(shipped()))


def compiled(plan: Plan) -> Timeline:
    return compile_plan(plan, shipped())


def mini(**changes: object) -> Timeline:
    """The tiny plan with changes."""
    content = mini_content()
    return compile_plan(replace(mini_plan(content), **changes), content)  # type: ignore[arg-type]


def known_first(find: Find) -> Timeline:
    """She knows the first point of the tiny plan, and neither of the others."""
    plan = mini_plan(mini_content())
    return mini(steps=(replace(plan.steps[0], known=True), *plan.steps[1:]), find=find)


# --- finding


@pytest.mark.parametrize(
    ("find", "known", "new"),
    [
        # (kind, length, whether it waits) of what stands before the press
        (
            "new",
            [("get_ready", GET_READY_KNOWN_SECONDS, False)],
            [("find", FIND_SECONDS, True), ("get_ready", GET_READY_SECONDS, False)],
        ),
        (
            "always",
            [("find", FIND_SECONDS, True), ("get_ready", GET_READY_SECONDS, False)],
            [("find", FIND_SECONDS, True), ("get_ready", GET_READY_SECONDS, False)],
        ),
        (
            "never",
            [("get_ready", GET_READY_KNOWN_SECONDS, False)],
            [("find", FIND_SECONDS, False), ("get_ready", GET_READY_SECONDS, False)],
        ),
    ],
)
def test_a_point_is_found_as_she_wishes(
    find: Find, known: list[tuple[str, float, bool]], new: list[tuple[str, float, bool]]
) -> None:
    timeline = known_first(find)
    before = [
        [
            (cue.kind, cue.length, cue.waits)
            for cue in timeline.cues
            if cue.step == step and cue.kind in ("find", "get_ready")
        ]
        for step in (0, 1, 2)
    ]
    assert before == [known, new, new]


def test_a_point_she_knows_has_its_own_time_and_is_not_searched_for() -> None:
    wishes = Wishes(pattern="blood", known=frozenset({"SP6"}))
    timeline = compiled(plan_today(Answers(), wishes, shipped()))
    assert "SP6" not in {cue.point for cue in cues_of(timeline, "find")}
    for cue in cues_of(timeline, "get_ready"):
        expected = GET_READY_KNOWN_SECONDS if cue.point == "SP6" else GET_READY_SECONDS
        assert cue.length == expected == (10 if cue.point == "SP6" else 5)


@few
@given(any_plans, st.sampled_from(["new", "always", "never"]))
def test_nothing_but_finding_ever_waits(plan: Plan, find: Find) -> None:
    timeline = compiled(replace(plan, find=find))
    for cue in timeline.cues:
        assert cue.waits == (cue.kind == "find" and find != "never")


# --- her own breath


@st.composite
def breathing_quicker(draw: st.DrawFn) -> Plan:
    """A plan with points, for someone who comes breathing quicker than its pace."""
    plan = draw(any_plans.filter(lambda plan: bool(plan.steps)))
    return replace(plan, own_breath=draw(st.floats(LEAST_OWN, plan.pace.breath - 0.1)))


@few
@given(breathing_quicker())
def test_it_settles_at_her_own_pace_then_slows_and_stays_slow(plan: Plan) -> None:
    timeline, plain = compiled(plan), compiled(replace(plan, own_breath=None))
    assert plan.own_breath is not None
    own = plan.pace.lasting(plan.own_breath)
    settle, first, *later = [cue for cue in timeline.cues if cue.rhythm]
    usual_settle, usual_first, *usual_later = [cue for cue in plain.cues if cue.rhythm]

    assert settle.rhythm == (own,) * settle.breaths
    assert usual_settle.length >= settle.length - own.breath  # no more than a breath over what
    posture = shipped().catalogue.postures[plan.steps[0].variant.posture]  # is needed
    assert settle.length >= max(posture.seconds, plan.settle_breaths * plan.pace.breath) - 1e-6

    breaths = [pace.breath for pace in first.rhythm]
    assert breaths[0] == pytest.approx(own.breath)
    assert breaths[-1] == pytest.approx(plan.pace.breath)
    assert all(earlier < later for earlier, later in pairwise(breaths))
    assert abs(first.length - usual_first.length) <= plan.pace.breath
    if plan.steps[0].soft:
        assert first.length <= usual_first.length + 1e-6, "care asked for no more"
    else:
        assert min(60, usual_first.length) - 1e-6 <= first.length <= 120 + 1e-6

    assert [cue.rhythm for cue in later] == [cue.rhythm for cue in usual_later]
    assert all(set(cue.rhythm) == {plan.pace} for cue in later)


@pytest.mark.parametrize("own", [10.0, 10.5, MOST_OWN])
def test_whoever_breathes_slowly_already_is_not_made_to_breathe_quicker(own: float) -> None:
    """She begins at the plan's pace: nothing has to slow down."""
    assert mini(own_breath=own).cues == mini().cues


def test_her_own_breath_on_the_tiny_plan() -> None:
    timeline = mini(own_breath=4.0)
    settle, press = timeline.cues[0], cues_of(timeline, "press")[0]
    assert [pace.breath for pace in settle.rhythm] == pytest.approx([4, 4, 4])
    assert [pace.breath for pace in press.rhythm] == pytest.approx([4, 7, 10])
    assert (press.start, press.length) == (pytest.approx(32), pytest.approx(21))


def test_only_the_first_side_of_the_first_point_slows_down() -> None:
    plan = mini_plan(mini_content())
    timeline = mini(steps=plan.steps[2:], own_breath=4.0)
    left, right = cues_of(timeline, "press")
    assert len(set(left.rhythm)) == left.breaths == 3
    assert right.rhythm == (Pace(), Pace())


# --- pulses


@few
@given(answers_of(shipped()), wishes_of(shipped()), st.booleans())
def test_presses_have_a_pulse_where_she_wishes_and_no_hand_only_rests(
    answers: Answers, wishes: Wishes, pulse: bool
) -> None:
    timeline = compiled(plan_today(answers, replace(wishes, pulse=pulse), shipped()))
    for cue in timeline.cues:
        if cue.kind != "press":
            assert cue.pulse is None
            continue
        assert cue.step is not None
        rests = timeline.plan.steps[cue.step].rests
        assert cue.pulse == (Pulse() if pulse and not rests else None)
        if cue.pulse is not None:
            assert cue.length % (cue.pulse.on + cue.pulse.off) == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("gentle", ["soft", "light", "palm"])
def test_a_hand_that_only_rests_has_no_pulse(gentle: str) -> None:
    content = mini_content()
    content = replace(content, phrases={**content.phrases, "press_light": {"en": "{how} Rest."}})
    plan = replace(mini_plan(content), pulse=True, pace=Pace(6, 6))
    first = plan.steps[0]
    changed = {
        "soft": replace(first, soft=True),
        "light": replace(first, variant=replace(first.variant, light=True)),
        "palm": replace(first, variant=replace(first.variant, technique="palm")),
    }[gentle]
    timeline = compile_plan(plan.with_step(0, changed), content)
    pulses = [cue.pulse for cue in cues_of(timeline, "press")]
    assert pulses == [None, Pulse(), Pulse(), Pulse()]


def test_pulses_stay_with_the_breath_whatever_breath_she_comes_with() -> None:
    """The first press does not slow down: breaths of changing length would leave the pulses."""
    timeline = mini(pulse=True, pace=Pace(6, 6), own_breath=4.0)
    assert {cue.rhythm for cue in cues_of(timeline, "press")} == {(Pace(6, 6),) * 2}
    assert timeline.cues[0].rhythm[0].breath == pytest.approx(4)


# --- longer


@few
@given(any_plans.filter(lambda plan: bool(plan.steps)), st.data())
def test_a_longer_press_changes_nothing_else(plan: Plan, data: st.DataObject) -> None:
    plain = compiled(plan)
    cue = data.draw(st.sampled_from(cues_of(plain, "press")))
    more = data.draw(st.integers(1, 6))
    assert cue.step is not None
    assert cue.side is not None
    step = plan.steps[cue.step]
    longer = compiled(plan.with_step(cue.step, replace(step, longer={cue.side: more})))
    number = plain.cues.index(cue)
    extra = (plan.pace,) * more

    def without_start(cues: tuple[Cue, ...]) -> list[Cue]:
        return [replace(one, start=0.0) for one in cues]

    assert longer.cues[:number] == plain.cues[:number]
    changed = longer.cues[number]
    assert changed == replace(cue, rhythm=cue.rhythm + extra, length=length_of(cue.rhythm + extra))
    assert without_start(longer.cues[number + 1 :]) == without_start(plain.cues[number + 1 :])
    assert longer.total == pytest.approx(plain.total + length_of(extra))


def test_breaths_are_added_to_the_side_she_was_at() -> None:
    plan = mini_plan(mini_content())
    timeline = mini(steps=(*plan.steps[:2], replace(plan.steps[2], longer={"right": 3})))
    assert [cue.breaths for cue in cues_of(timeline, "press")] == [2, 2, 2, 5]


def test_breaths_that_are_added_to_a_slowing_press_are_slow() -> None:
    plan = mini_plan(mini_content())
    step = replace(plan.steps[0], longer={"both": 2})
    timeline = mini(steps=(step, *plan.steps[1:]), own_breath=4.0)
    breaths = [pace.breath for pace in cues_of(timeline, "press")[0].rhythm]
    assert breaths == pytest.approx([4, 7, 10, 10, 10])


# --- everything together


@few
@given(
    any_plans,
    st.sampled_from(["new", "always", "never"]),
    st.none() | st.floats(LEAST_OWN, MOST_OWN),
    st.booleans(),
    st.dictionaries(st.sampled_from(["left", "right", "both", "midline"]), st.integers(0, 5)),
)
def test_the_total_stays_the_sum_and_nothing_is_left_between(
    plan: Plan, find: Find, own: float | None, pulse: bool, longer: dict[str, int]
) -> None:
    steps = tuple(replace(step, longer=longer) for step in plan.steps)
    timeline = compiled(replace(plan, find=find, own_breath=own, pulse=pulse, steps=steps))
    assert timeline.cues[0].start == 0
    for cue, later in pairwise(timeline.cues):
        assert later.start == cue.end
    assert all(cue.length > 0 for cue in timeline.cues)
    assert timeline.total == pytest.approx(sum(cue.length for cue in timeline.cues))
    for cue in timeline.cues:
        if cue.rhythm:
            assert cue.length == length_of(cue.rhythm)
        if cue.kind == "press":
            assert cue.step is not None
            soft = plan.steps[cue.step].soft  # kept within what care allows, a breath shorter
            assert cue.length >= 60 - (plan.pace.breath if soft and own else 1e-6)
