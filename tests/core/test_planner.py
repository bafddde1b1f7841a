"""Plans for chosen situations: what is in them, in which order, and what is said about it."""

from itertools import pairwise

import pytest

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.plan import Plan
from acupress.core.planner import FEW_POINTS, Wishes, plan_today
from acupress.core.text import say
from acupress.core.timeline import compile_plan
from tests.core.anatomy import LEG_POINTS
from tests.core.support import PATTERNS, cues_of, planned

CORE = {"BL23", "KI3", "SP6"}


def codes(plan: Plan) -> list[str]:
    return [step.point for step in plan.steps]


def said(plan: Plan) -> list[str]:
    return [say(reason) for reason in plan.reasons]


@pytest.mark.parametrize("minutes", [6, 10, 15, 30])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_the_shared_core_stands_in_every_plan(content: Content, pattern: str, minutes: int) -> None:
    assert set(codes(planned(content, pattern, minutes).plan)) >= CORE


@pytest.mark.parametrize("pattern", PATTERNS)
def test_more_minutes_never_give_a_much_shorter_session(content: Content, pattern: str) -> None:
    totals = [planned(content, pattern, minutes).total for minutes in range(1, 61)]
    assert all(later > total - 90 for total, later in pairwise(totals))


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_short_time_means_fewer_points_and_not_shorter_presses(
    content: Content, pattern: str
) -> None:
    short, long = (planned(content, pattern, minutes) for minutes in (3, 15))
    assert 1 <= len(short.plan.steps) < len(long.plan.steps)
    assert min(cue.length for cue in cues_of(short, "press")) >= 60


@pytest.mark.parametrize("pattern", PATTERNS)
def test_few_points_are_kept_up(content: Content, pattern: str) -> None:
    counts = [len(planned(content, pattern, minutes).plan.steps) for minutes in range(1, 61)]
    assert max(counts) <= FEW_POINTS + 1
    assert counts[9] >= FEW_POINTS - 1


@pytest.mark.parametrize(
    ("pattern", "further"),
    [("kidney-qi", "GV4"), ("kidney-yin", "KI6"), ("blood", "ST36"), ("cold-damp", "GV4")],
)
def test_each_pattern_shapes_the_routine(content: Content, pattern: str, further: str) -> None:
    assert further in codes(planned(content, pattern, 15).plan)


def test_cold_comes_with_the_warm_pack_before_the_first_point(content: Content) -> None:
    for minutes in (6, 10, 15):
        timeline = planned(content, "cold-damp", minutes)
        assert [cue.kind for cue in timeline.cues[:2]] == ["settle", "warm"]
        assert minutes == 6 or codes(timeline.plan)[0] == "GV4"
    assert not cues_of(planned(content, "kidney-qi", 15), "warm")


@pytest.mark.parametrize(
    "facts",
    [
        {"numb_skin": "yes"},
        {"scar_feels": "numb"},
        {"wound": "healing"},
        {"epidural": "site_sore"},
        {"hands_free": "one"},
    ],
)
def test_no_warm_pack_where_warmth_is_ruled_out(
    content: Content, facts: dict[str, str | int]
) -> None:
    assert not cues_of(planned(content, "cold-damp", 15, **facts), "warm")


def test_no_warmth_and_no_warming_point_on_heat_signs(content: Content) -> None:
    hot = Answers(signs={"night-sweats": 3})
    for pattern in PATTERNS:
        plan = plan_today(hot, Wishes(minutes=30, pattern=pattern), content)
        assert not {"GV4", "GV3"} & set(codes(plan))
        assert plan.warm_seconds == 0
    assert say(content.phrases["no_warmth_on_heat"]) in said(
        plan_today(hot, Wishes(pattern="cold-damp"), content)
    )


@pytest.mark.parametrize("minutes", range(1, 16))
def test_the_warm_pack_is_announced_only_when_it_comes(content: Content, minutes: int) -> None:
    timeline = planned(content, "cold-damp", minutes)
    announced = say(content.phrases["warm_first"]) in said(timeline.plan)
    assert announced == bool(cues_of(timeline, "warm"))


@pytest.mark.parametrize("minutes", range(1, 6))
@pytest.mark.parametrize("pattern", PATTERNS)
def test_too_short_is_said_only_when_it_is_true(
    content: Content, pattern: str, minutes: int
) -> None:
    timeline = planned(content, pattern, minutes)
    told = say(content.phrases["too_short"]) in said(timeline.plan)
    assert told == (timeline.total > minutes * 60)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_sacral_ache_brings_bl32(content: Content, pattern: str) -> None:
    assert "BL32" in codes(planned(content, pattern, 15, sacral_ache="yes").plan)
    assert "BL32" not in codes(planned(content, pattern, 15, sacral_ache="no").plan)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_clot_leaves_no_leg_point(content: Content, pattern: str) -> None:
    plan = planned(content, pattern, 60, clot="past_or_treated").plan
    assert codes(plan)
    assert not set(codes(plan)) & LEG_POINTS
    rule = next(rule for rule in content.care.rules if rule.id == "clot-no-legs")
    assert say(rule.says) in said(plan)


def test_what_stands_in_is_reachable_and_allowed(content: Content) -> None:
    plan = planned(content, "kidney-yin", 30, clot="past_or_treated", bone="yes").plan
    assert set(codes(plan)) == {"PC6", "HT7"}


@pytest.mark.parametrize("pregnant", ["yes", "unsure"])
def test_pregnancy_leaves_only_breathing(content: Content, pregnant: str) -> None:
    timeline = planned(content, "blood", 10, pregnant=pregnant)
    assert [cue.kind for cue in timeline.cues] == ["rest"]
    assert timeline.total == 600
    assert timeline.plan.reasons
    assert planned(content, "blood", 1, pregnant=pregnant).total == 60
    assert planned(content, "blood", 60, pregnant=pregnant).total == 600


def test_a_red_flag_leaves_nothing_and_says_where_to_turn(content: Content) -> None:
    flag = content.care.red_flags["RF10"]
    answers = Answers(red_flags=frozenset({"RF10"}), facts={"pregnant": "yes"})
    plan = plan_today(answers, Wishes(pattern="blood"), content)
    assert compile_plan(plan, content).cues == ()
    assert said(plan)[:2] == [say(content.care.levels["emergency"]), say(flag.do)]


def test_fever_leaves_nothing(content: Content) -> None:
    timeline = planned(content, "blood", 10, fever="yes")
    assert timeline.cues == ()
    assert timeline.plan.reasons


@pytest.mark.parametrize("pattern", PATTERNS)
def test_with_the_baby_on_her_lap_one_hand_is_enough(content: Content, pattern: str) -> None:
    plan = planned(content, pattern, 30, hands_free="one").plan
    assert codes(plan)
    assert all(step.variant.hands == 1 for step in plan.steps)


def test_nothing_is_held_that_is_not_at_hand(content: Content) -> None:
    for pattern in PATTERNS:
        for step in planned(content, pattern, 60).plan.steps:
            assert not {"ball", "partner", "baby"} & set(step.variant.needs)
    with_ball = planned(content, "kidney-qi", 15, reach_back="no", ball="yes").plan
    bl23 = next(step for step in with_ball.steps if step.point == "BL23")
    assert "ball" in bl23.variant.needs


def test_what_she_cannot_reach_is_left_out_and_said(content: Content) -> None:
    plan = planned(content, "kidney-qi", 15, reach_back="no").plan
    assert "BL23" not in codes(plan)
    assert any(line.startswith("Left out") and "BL23" in line for line in said(plan))


def test_points_she_knows_are_found_sooner(content: Content) -> None:
    new = plan_today(Answers(), Wishes(pattern="blood"), content)
    known = plan_today(Answers(), Wishes(pattern="blood", known=frozenset({"SP6"})), content)
    assert not any(step.known for step in new.steps)
    assert [step.point for step in known.steps if step.known] == ["SP6"]


def test_the_length_of_a_press_follows_the_wish_within_its_limits(content: Content) -> None:
    for wished, pressed in [(60, 60), (90, 90), (120, 120), (10, 60), (500, 120)]:
        plan = plan_today(Answers(), Wishes(30, seconds=wished, pattern="blood"), content)
        assert {step.breaths * 10 for step in plan.steps} == {pressed}


def test_soft_presses_are_capped_where_a_rule_says_so(content: Content) -> None:
    plan = planned(content, "blood", 30, blood_thinner="yes_prescriber_agrees").plan
    assert all(step.soft and step.breaths == 6 for step in plan.steps)


def test_what_is_told_or_asked_for_stands_before_every_score(content: Content) -> None:
    signs = dict.fromkeys(content.patterns.patterns["cold-damp"].symptoms, 4)
    scored = plan_today(Answers(signs=signs), Wishes(), content)
    told = plan_today(Answers(signs=signs, told="blood"), Wishes(), content)
    asked = plan_today(Answers(signs=signs, told="blood"), Wishes(pattern="kidney-yin"), content)
    assert [plan.pattern for plan in (scored, told, asked)] == ["cold-damp", "blood", "kidney-yin"]
    assert all("most like" in said(plan)[0] for plan in (scored,))


def test_without_a_pattern_the_shared_points_remain(content: Content) -> None:
    plan = plan_today(Answers(), Wishes(minutes=30), content)
    assert plan.pattern is None
    assert set(codes(plan)) >= CORE
    shared = [
        {choice.point for choice in pattern.choices}
        for pattern in content.patterns.patterns.values()
    ]
    assert set(codes(plan)) <= set.intersection(*shared)


def test_an_unknown_pattern_is_refused(content: Content) -> None:
    with pytest.raises(ValueError, match="kidney-qi"):
        plan_today(Answers(), Wishes(pattern="spleen"), content)
    with pytest.raises(ValueError, match="kidney-qi"):
        plan_today(Answers(told="spleen"), Wishes(), content)


def test_no_reason_names_its_point_twice(content: Content) -> None:
    plan = planned(content, "kidney-yin", 30, clot="past_or_treated", bone="yes").plan
    for sentence in said(plan):
        for code in codes(plan):
            assert sentence.count(code) <= 1, sentence
