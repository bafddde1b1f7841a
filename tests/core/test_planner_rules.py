"""What holds for every plan, whatever she answers and wishes."""

from itertools import pairwise

from hypothesis import assume, example, given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.breathing import Pace
from acupress.core.plan import Plan, Step
from acupress.core.planner import FEW_POINTS, LEAST_SECONDS, Wishes, plan_today
from acupress.core.posture_order import arrange
from acupress.core.questionnaire import heat_signs
from acupress.core.safety import assess, concerns
from acupress.core.text import say
from acupress.core.timeline import compile_plan
from tests.core.support import answers_of, few, shipped, wishes_of

content = shipped()
any_answers = answers_of(content)
any_wishes = wishes_of(content)
CORE = ("BL23", "KI3", "SP6")


def too_short(plan: Plan) -> bool:
    return content.phrases["too_short"] in plan.reasons


@few
@given(any_answers, any_wishes)
def test_a_plan_fits_into_its_minutes(answers: Answers, wishes: Wishes) -> None:
    plan = plan_today(answers, wishes, content)
    total = compile_plan(plan, content).total
    if too_short(plan):
        assert len(plan.steps) == 1
    else:
        assert total <= wishes.minutes * 60


@few
@given(any_answers, any_wishes)
def test_every_press_is_whole_breaths_of_one_to_two_minutes(
    answers: Answers, wishes: Wishes
) -> None:
    plan = plan_today(answers, wishes, content)
    for step in plan.steps:
        assert 60 - 1e-9 <= step.breaths * plan.pace.breath <= 120 + 1e-9


@few
@given(any_answers, any_wishes)
def test_both_sides_are_pressed_alike(answers: Answers, wishes: Wishes) -> None:
    timeline = compile_plan(plan_today(answers, wishes, content), content)
    for number, step in enumerate(timeline.plan.steps):
        presses = [cue for cue in timeline.cues if cue.kind == "press" and cue.step == number]
        sides = [cue.side for cue in presses]
        if content.catalogue.points[step.point].bilateral:
            assert sides in (["both"], ["left", "right"], ["right", "left"])
        else:
            assert sides == ["midline"]
        assert len({cue.length for cue in presses}) == 1


@few
@given(any_answers, any_wishes)
def test_no_point_comes_twice_and_there_are_few(answers: Answers, wishes: Wishes) -> None:
    codes = [step.point for step in plan_today(answers, wishes, content).steps]
    assert len(codes) == len(set(codes))
    assert len(codes) <= FEW_POINTS + 1  # one more where time is left over


@few
@given(any_answers, any_wishes)
def test_nothing_that_a_rule_leaves_out_ever_appears(answers: Answers, wishes: Wishes) -> None:
    today = assess(answers, content.care)
    for step in plan_today(answers, wishes, content).steps:
        point = content.catalogue.points[step.point]
        assert today.removes(point) is None
        assert not today.forbids(point, step.variant)
        assert step.soft == (today.softens(point) is not None)


@few
@given(any_answers, any_wishes)
def test_warming_points_are_absent_on_heat_signs(answers: Answers, wishes: Wishes) -> None:
    assume(heat_signs(answers, content.patterns))
    plan = plan_today(answers, wishes, content)
    assert not {step.point for step in plan.steps} & {"GV4", "GV3"}
    assert plan.warm_seconds == 0


@few
@given(any_answers, any_wishes)
def test_the_warm_pack_comes_first_for_cold_damp(answers: Answers, wishes: Wishes) -> None:
    plan = plan_today(answers, wishes, content)
    assume(plan.steps and not too_short(plan))
    ruled_out = assess(answers, content.care).no_warmth or heat_signs(answers, content.patterns)
    kinds = [cue.kind for cue in compile_plan(plan, content).cues]
    if plan.pattern == "cold-damp" and not ruled_out:
        assert kinds[:2] == ["settle", "warm"]
    assert kinds.count("warm") == (plan.pattern == "cold-damp" and not ruled_out)


@few
@given(any_answers, any_wishes)
def test_a_posture_is_taken_up_once(answers: Answers, wishes: Wishes) -> None:
    plan = plan_today(answers, wishes, content)
    postures = [step.variant.posture for step in plan.steps]
    changes = sum(one != other for one, other in pairwise(postures))
    assert changes == max(0, len(set(postures)) - 1)
    moves = [cue for cue in compile_plan(plan, content).cues if cue.kind == "move"]
    assert len(moves) == changes


@few
@given(any_answers, any_wishes)
def test_with_one_hand_free_everything_takes_one_hand(answers: Answers, wishes: Wishes) -> None:
    one_handed = Answers(answers.signs, None, frozenset(), {**answers.facts, "hands_free": "one"})
    for step in plan_today(one_handed, wishes, content).steps:
        assert step.variant.hands == 1
        assert "ball" not in step.variant.needs


@few
@given(any_answers, any_wishes)
def test_only_what_is_at_hand_is_used(answers: Answers, wishes: Wishes) -> None:
    for step in plan_today(answers, wishes, content).steps:
        for need in ("ball", "partner", "nursing_chair"):
            assert need not in step.variant.needs or answers.has(f"{need}=yes")


@few
@given(answers_of(content, without=frozenset(), flags=True), any_wishes)
def test_there_is_always_a_reason(answers: Answers, wishes: Wishes) -> None:
    plan = plan_today(answers, wishes, content)
    assert plan.reasons
    sentences = [say(reason) for reason in plan.reasons]
    assert all(sentence.strip() and "{" not in sentence for sentence in sentences)
    verdict = assess(answers, content.care).verdict
    timeline = compile_plan(plan, content)
    if verdict == "stop":
        assert timeline.cues == ()
    elif verdict == "breathe":
        assert [cue.kind for cue in timeline.cues] == ["rest"]
        assert timeline.total <= wishes.minutes * 60
    else:
        assert timeline.cues


@few
@given(answers_of(content, without=frozenset(), flags=True), any_wishes)
def test_nothing_is_said_twice(answers: Answers, wishes: Wishes) -> None:
    sentences = [say(reason) for reason in plan_today(answers, wishes, content).reasons]
    assert len(sentences) == len(set(sentences))


@few
@given(any_answers, any_wishes)
def test_every_step_and_every_softening_is_explained(answers: Answers, wishes: Wishes) -> None:
    plan = plan_today(answers, wishes, content)
    sentences = [say(reason) for reason in plan.reasons]
    today = assess(answers, content.care)
    for step in plan.steps:
        assert any(sentence.startswith(f"{step.point} ") for sentence in sentences)
        rule = today.softens(content.catalogue.points[step.point])
        assert rule is None or say(rule.says) in sentences


def possible_core(answers: Answers, pace: Pace, pattern: str) -> list[list[Step]]:
    """For every core point that may be pressed today the ways of doing it, at a minute each."""
    today = assess(answers, content.care)
    needs = {need: f"{need}=yes" for need in ("ball", "partner", "nursing_chair")}
    needs["baby"] = "hands_free=one"
    core = []
    for choice in content.patterns.patterns[pattern].choices:
        point = content.catalogue.points[choice.point]
        if choice.role != "core" or today.removes(point):
            continue
        ways = [
            Step(point.code, variant, pace.breaths_for(LEAST_SECONDS), choice.reason)
            for variant in point.variants
            if not today.forbids(point, variant)
            and all(answers.has(needs[need]) for need in variant.needs if need in needs)
            and (answers.facts.get("hands_free") != "one" or variant.hands == 1)
            and (
                answers.facts.get("reach_back") != "no"
                or not point.seen_in("posterior_trunk")
                or {"ball", "partner"} & set(variant.needs)
            )
        ]
        together = [step for step in ways if step.variant.sides == "together"]
        if ways:
            core.append(together or ways)
    return core


@example(Answers(), Wishes(minutes=6, pattern="kidney-qi"))
@example(Answers(facts={"hands_free": "one"}), Wishes(minutes=9, pattern="blood"))
@given(any_answers, any_wishes)
def test_the_core_is_kept_whenever_it_fits(answers: Answers, wishes: Wishes) -> None:
    plan = plan_today(answers, wishes, content)
    assume(plan.pattern is not None and plan.steps and not too_short(plan))
    assert plan.pattern is not None
    core = possible_core(answers, wishes.pace, plan.pattern)
    assume(core)
    cold = plan.pattern == "cold-damp"
    steps = arrange(core, content.catalogue.postures, lead=cold)
    alone = Plan(
        plan.pattern, wishes.minutes, wishes.pace, steps, (), plan.settle_breaths, plan.warm_seconds
    )
    known = sum(7.0 for step in steps if step.point in wishes.known)
    if compile_plan(alone, content).total - known <= wishes.minutes * 60:
        missing = {step.point for step in steps} - {step.point for step in plan.steps}
        assert not missing


@few
@given(st.integers(1, 60), st.sampled_from(sorted(content.patterns.patterns)))
def test_the_same_answers_give_the_same_plan(minutes: int, pattern: str) -> None:
    wishes = Wishes(minutes=minutes, pattern=pattern)
    assert plan_today(Answers(), wishes, content) == plan_today(Answers(), wishes, content)


@few
@given(any_answers, any_wishes)
def test_no_rule_lengthens_what_another_one_shortens(answers: Answers, wishes: Wishes) -> None:
    plan, today = plan_today(answers, wishes, content), assess(answers, content.care)
    for step in plan.steps:
        point = content.catalogue.points[step.point]
        caps = [
            rule.most_seconds
            for rule in today.rules
            if rule.effect == "soften" and rule.most_seconds and concerns(rule, point)
        ]
        least = plan.pace.breaths_for(LEAST_SECONDS, LEAST_SECONDS, LEAST_SECONDS)
        most = max(min(caps, default=120.0), least * plan.pace.breath)
        assert step.breaths * plan.pace.breath <= most + 1e-9
