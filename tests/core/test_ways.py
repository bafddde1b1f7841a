"""The ways in which a point can be pressed: which there are, and which are offered to her today."""

import pytest
from hypothesis import assume, example, given

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.planner import Wishes, plan_today
from acupress.core.points import Point, Variant
from acupress.core.safety import assess
from acupress.core.timeline import compile_plan
from acupress.core.ways import ways_today
from tests.core.anatomy import BELLY_POINTS, REACHED_BEHIND
from tests.core.support import PATTERNS, answers_of, few, planned, shipped, wishes_of

content = shipped()
any_answers = answers_of(content)
any_wishes = wishes_of(content)

IN_PATTERNS = sorted(
    {choice.point for pattern in content.patterns.patterns.values() for choice in pattern.choices}
    | {content.patterns.sacral.point}
    | {code for rule in content.care.rules for code in rule.instead}
)
NO_ONE_HAND = {
    "BL20": "own hands do not reach it",
    "HT7": "it lies on the arm that holds the baby, or needs that arm to press",
    "PC6": "it lies on the arm that holds the baby, or needs that arm to press",
}
BACK = REACHED_BEHIND & set(IN_PATTERNS)
OFF_THE_CHAIR = {"BL33", "BL34", "BL54", "EX-B2", "EX-B8", "GV3", "GV4"}
"""On the spine or too close to it, on the side of the hip, or so low on the sacrum that the seat
and the tailbone are in the way: no ball against a chair's back."""
AT_HAND = {"ball": "ball", "partner": "partner", "nursing_chair": "nursing_chair"}


def what_is_wrong(point: Point, way: Variant, answers: Answers) -> list[str]:
    """Why she must not be offered a way today, in the words of whom it would break faith with."""
    facts = answers.facts
    wrong = [
        f"no {need}" for need, fact in AT_HAND.items() if need in way.needs
        and facts.get(fact) != "yes"
    ]  # fmt: skip
    one_hand = facts.get("hands_free") == "one"
    if "baby" in way.needs and not one_hand:
        wrong.append("no baby in her arm")
    if one_hand and (way.hands == 2 or "ball" in way.needs or way.posture == "standing_wall"):
        wrong.append("the baby is in her arm")
    if facts.get("reach_back") == "no" and point.code in REACHED_BEHIND:
        wrong += [] if {"ball", "partner"} & {*way.needs} else ["out of her reach"]
    for rule in assess(answers, content.care).rules:
        everywhere = not rule.tags and not rule.codes
        concerned = everywhere or point.code in rule.codes or {*rule.tags} & {*point.care}
        if concerned and (way.technique in rule.techniques or way.posture in rule.postures):
            wrong.append(rule.id)
    return wrong


@few
@example(Answers(facts={"hands_free": "one"}), Wishes(15, pattern="kidney-qi"))
@example(Answers(facts={"nursing_chair": "yes", "ball": "yes"}), Wishes(15, pattern="cold-damp"))
@example(
    Answers(facts={"hands_free": "one", "wound": "healing", "partner": "yes"}),
    Wishes(15, pattern="cold-damp"),
)
@given(any_answers, any_wishes)
def test_every_way_that_a_plan_offers_is_allowed(answers: Answers, wishes: Wishes) -> None:
    for step in plan_today(answers, wishes, content).steps:
        point = content.catalogue.points[step.point]
        for way in (step.variant, *step.others):
            assert what_is_wrong(point, way, answers) == [], (point.code, way)


@few
@given(any_answers, any_wishes)
def test_all_that_is_possible_is_offered_once(answers: Answers, wishes: Wishes) -> None:
    for step in plan_today(answers, wishes, content).steps:
        point = content.catalogue.points[step.point]
        offered = (step.variant, *step.others)
        allowed = [way for way in point.variants if not what_is_wrong(point, way, answers)]
        assert sorted(offered, key=point.variants.index) == allowed


@few
@given(any_answers, any_wishes)
def test_ways_without_a_move_come_first(answers: Answers, wishes: Wishes) -> None:
    for step in plan_today(answers, wishes, content).steps:
        away = [way.posture != step.variant.posture for way in step.others]
        assert away == sorted(away)


@few
@given(any_answers, any_wishes)
def test_a_step_pressed_another_way_still_gives_both_sides_their_turn(
    answers: Answers, wishes: Wishes
) -> None:
    plan = plan_today(answers, wishes, content)
    assume(any(step.others for step in plan.steps))
    for number, step in enumerate(plan.steps):
        for way in step.others:
            changed = plan.with_step(number, step.pressed_by(way))
            assert changed.steps[number].soft == step.soft
            cues = compile_plan(changed, content).cues
            sides = [cue.side for cue in cues if cue.kind == "press" and cue.step == number]
            if not content.catalogue.points[step.point].bilateral:
                assert sides == ["midline"]
            elif way.sides == "together":
                assert sides == ["both"]
            else:
                assert sorted(map(str, sides)) == ["left", "right"]


# --- which ways there are


def ways(code: str, **facts: str | int) -> tuple[Variant, ...]:
    answers = Answers(facts=facts)
    return ways_today(content.catalogue.points[code], answers, assess(answers, content.care))


@pytest.mark.parametrize("code", IN_PATTERNS)
def test_alone_she_can_press_every_point_that_a_pattern_uses(code: str) -> None:
    assert ways(code, ball="yes", partner="no", nursing_chair="no")


@pytest.mark.parametrize("code", IN_PATTERNS)
def test_one_hand_is_enough_where_one_hand_can_reach(code: str) -> None:
    assert bool(ways(code, hands_free="one", partner="no")) == (code not in NO_ONE_HAND)


@pytest.mark.parametrize("code", sorted(BACK))
def test_a_partner_can_press_every_point_of_the_back(code: str) -> None:
    helped = ways(code, partner="yes", reach_back="no")
    assert any("partner" in way.needs for way in helped)


@pytest.mark.parametrize("code", sorted(REACHED_BEHIND - OFF_THE_CHAIR))
def test_in_a_nursing_chair_a_ball_needs_no_wall(code: str) -> None:
    seated = ways(code, ball="yes", nursing_chair="yes", fragile_standing="yes", reach_back="no")
    assert {way.posture for way in seated} == {"nursing_chair"}


@pytest.mark.parametrize("code", sorted(BACK))
@pytest.mark.parametrize("early", [{"wound": "healing"}, {"weeks_since_birth": 2}])
def test_nothing_behind_her_in_the_first_weeks_after_a_caesarean(
    code: str, early: dict[str, str | int]
) -> None:
    facts = {"birth": "caesarean", "ball": "yes", "nursing_chair": "yes", "partner": "yes", **early}
    for one_handed in ({}, {"hands_free": "one"}):
        for way in ways(code, **facts, **one_handed):
            assert {"ball", "partner"} & {*way.needs}, (code, way)


@pytest.mark.parametrize("code", sorted(BELLY_POINTS))
@pytest.mark.parametrize("hands", ["both", "one"])
def test_with_a_gap_between_the_belly_muscles_she_lies_down(code: str, hands: str) -> None:
    for way in ways(code, diastasis="yes", nursing_chair="yes", hands_free=hands):
        assert way.posture in {"lying_back", "side_lying"}, way


def test_what_one_arm_holds_is_said_where_a_way_needs_it(content: Content) -> None:
    for point in content.catalogue.points.values():
        for way in point.variants:
            held = way.posture.startswith("sitting_baby")
            assert held == ("baby" in way.needs), (point.code, way.how)
            assert not held or way.hands == 1
            if way.posture == "nursing_chair":
                assert "nursing_chair" in way.needs
                assert way.hands == 2


@pytest.mark.parametrize("pattern", PATTERNS)
def test_with_the_baby_on_one_arm_the_shared_core_stays(content: Content, pattern: str) -> None:
    timeline = planned(content, pattern, 10, hands_free="one")
    assert {step.point for step in timeline.plan.steps} >= {"BL23", "KI3", "SP6"}
    assert timeline.total <= 600


def test_with_ball_and_nursing_chair_nobody_stands(content: Content) -> None:
    for pattern in PATTERNS:
        plan = planned(content, pattern, 15, ball="yes", nursing_chair="yes", reach_back="no").plan
        assert "nursing_chair" in {step.variant.posture for step in plan.steps}
        assert "standing_wall" not in {step.variant.posture for step in plan.steps}
