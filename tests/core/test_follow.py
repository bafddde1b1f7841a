"""A routine fitted to a woman and her day: what was wished for, held to the care rules."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.follow import Day, follow
from acupress.core.plan import Plan
from acupress.core.routine import Routine, step_for, with_own_points
from acupress.core.safety import assess
from acupress.core.text import say
from acupress.core.timeline import compile_plan
from tests.core.routines import from_pattern, of, own_point, step
from tests.core.support import PATTERNS, facts_of, few, planned, shipped


def codes(plan: Plan) -> list[str]:
    return [one.point for one in plan.steps]


def said(plan: Plan) -> str:
    return " ".join(say(reason) for reason in plan.reasons)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_s_routine_is_played_as_it_was_planned(content: Content, pattern: str) -> None:
    plan = planned(content, pattern, 15)
    again = compile_plan(follow(from_pattern(content, pattern), content), content)
    assert again.total == plan.total
    assert [(cue.kind, cue.point, cue.side) for cue in again.cues] == [
        (cue.kind, cue.point, cue.side) for cue in plan.cues
    ]


def test_steps_keep_the_practitioner_s_order(content: Content) -> None:
    routine = of(content, "SP6", "BL23", "KI3", "GV4")
    assert codes(follow(routine, content)) == ["SP6", "BL23", "KI3", "GV4"]


@pytest.mark.parametrize(("sides", "played"), [("left", ["left"]), ("right", ["right"])])
def test_one_side_alone_is_pressed_on_that_side(
    content: Content, sides: str, played: list[str]
) -> None:
    routine = Routine("One side", (step(content, "SP6", sides),))
    cues = compile_plan(follow(routine, content), content).cues
    assert [cue.side for cue in cues if cue.kind == "press"] == played
    assert not [cue for cue in cues if cue.kind == "switch_side"]


def test_the_next_point_begins_where_one_side_ended(content: Content) -> None:
    steps = (step(content, "SP6", "right"), step(content, "SP9", "each"))
    cues = compile_plan(follow(Routine("Sides", steps), content), content).cues
    assert [cue.side for cue in cues if cue.kind == "press"] == ["right", "right", "left"]


def test_words_and_notes_are_said_where_they_belong(content: Content) -> None:
    routine = of(content, "BL23", "KI3", opening="Dear Anna.", closing="Sleep well.")
    routine = replace(routine, steps=(replace(routine.steps[0], note="A bit lower."),))
    cues = compile_plan(follow(routine, content), content).cues
    assert say(cues[0].text).startswith("Dear Anna. ")
    assert say(cues[-1].text).endswith(" Sleep well.")
    (press,) = (cue for cue in cues if cue.kind == "press")
    assert say(press.text).endswith(" A bit lower.")


def test_there_is_time_to_hear_long_words(content: Content) -> None:
    plain = compile_plan(follow(of(content, "BL23"), content), content)
    words = "Take your time with this. " * 20
    told = of(content, "BL23", opening=words, closing=words)
    longer = compile_plan(follow(told, content), content)
    for number in (0, -1):
        grown = longer.cues[number].length - plain.cues[number].length
        assert grown >= len(words) / 15


def test_words_in_another_language_are_said_beside_english_sentences(content: Content) -> None:
    routine = of(content, "BL23", opening="Guten Abend.", language="de")
    text = compile_plan(follow(routine, content), content).cues[0].text
    assert say(text, "de").startswith("Guten Abend.")


@pytest.mark.parametrize("seconds", [10, 30, 90, 300])
def test_a_press_lasts_what_was_wished_in_whole_breaths(content: Content, seconds: float) -> None:
    routine = Routine("Long", (step(content, "KI3", seconds=seconds),))
    (pressed,) = follow(routine, content).steps
    assert pressed.breaths * routine.pace.breath == pytest.approx(seconds, abs=5)


def test_a_red_flag_wins_over_every_practitioner(content: Content) -> None:
    flag = next(iter(content.care.red_flags))
    plan = follow(from_pattern(content), content, Day(Answers(red_flags=frozenset({flag}))))
    assert not plan.steps
    assert not plan.breaths
    assert plan.reasons


def test_possibly_pregnant_means_breathing_only(content: Content) -> None:
    plan = follow(from_pattern(content), content, Day(Answers(facts={"pregnant": "yes"})))
    assert not plan.steps
    assert plan.breaths > 0


def test_no_warmth_where_a_rule_forbids_it(content: Content) -> None:
    routine = replace(from_pattern(content, "cold-damp"), warm_seconds=60)
    assert follow(routine, content).warm_seconds == 60
    forbidding = next(rule for rule in content.care.rules if rule.effect == "no_warmth")
    when = forbidding.when[0]
    plan = follow(routine, content, Day(Answers(facts={when.fact: when.is_one_of[0]})))
    assert plan.warm_seconds == 0
    assert say(forbidding.says) in said(plan)


def test_what_felt_wrong_is_left_out_and_said(content: Content) -> None:
    plan = follow(of(content, "BL23", "KI3"), content, Day(left_out=("KI3",)))
    assert codes(plan) == ["BL23"]
    assert "KI3" in said(plan)


def test_with_few_minutes_the_last_points_are_left_out(content: Content) -> None:
    routine = from_pattern(content)
    whole, short = follow(routine, content), follow(routine, content, Day(minutes=6))
    assert codes(short) == codes(whole)[: len(short.steps)]
    assert 0 < len(short.steps) < len(whole.steps)
    assert compile_plan(short, content).total <= 6 * 60
    assert "left out today" in said(short)


def test_one_minute_still_leaves_one_point(content: Content) -> None:
    assert len(follow(from_pattern(content), content, Day(minutes=1)).steps) == 1


def test_a_ball_wished_for_is_used_unless_she_says_there_is_none(content: Content) -> None:
    point = content.catalogue.points["BL23"]
    ball = next(way for way in point.variants if "ball" in way.needs)
    routine = Routine("Ball", (step_for(point, ball),))
    assert follow(routine, content).steps[0].variant == ball
    none = follow(routine, content, Day(Answers(facts={"ball": "no"})))
    assert none.steps[0].variant != ball


def test_a_chair_that_is_not_asked_about_makes_no_reach_behind_her_back(content: Content) -> None:
    point = content.catalogue.points["BL23"]
    chair = next(way for way in point.variants if way.needs == ("nursing_chair",))
    routine = Routine("Chair", (step_for(point, chair),))
    assert follow(routine, content).steps[0].variant == chair
    stiff = follow(routine, content, Day(Answers(facts={"reach_back": "no"})))
    assert not stiff.steps or {"ball", "partner"} & set(stiff.steps[0].variant.needs)


def test_with_one_hand_a_way_for_one_hand_is_found(content: Content) -> None:
    day = Day(Answers(facts={"hands_free": "one"}))
    plan = follow(from_pattern(content), content, day)
    assert plan.steps
    assert {one.variant.hands for one in plan.steps} == {1}


@pytest.mark.parametrize(
    ("day", "told"),
    [
        (date(2026, 3, 1), "begin on 2 March 2026"),
        (date(2026, 3, 2), ""),
        (date(2026, 3, 16), ""),
        (date(2026, 3, 17), "looked at again on 16 March 2026"),
    ],
)
def test_its_dates_are_told_when_they_matter(content: Content, day: date, told: str) -> None:
    routine = of(content, "BL23", valid_from=date(2026, 3, 2), review_on=date(2026, 3, 16))
    plan = follow(routine, content, Day(day=day))
    assert plan.steps
    assert (told in said(plan)) if told else not plan.reasons


def test_own_points_are_always_looked_for(content: Content) -> None:
    point = own_point(content)
    routine = Routine("Mine", (step_for(point),), points=(point,))
    everything = with_own_points(content, routine)
    plan = follow(routine, everything, Day(known={"X1"}))
    assert next(cue.kind for cue in compile_plan(plan, everything).cues if cue.point) == "find"


@few
@given(facts=facts_of(shipped()), pattern=st.sampled_from(PATTERNS))
def test_nothing_that_a_rule_forbids_is_ever_pressed(facts: dict, pattern: str) -> None:
    content = shipped()
    answers = Answers(facts=facts)
    today = assess(answers, content.care)
    plan = follow(from_pattern(content, pattern), content, Day(answers))
    if today.verdict != "go":
        assert not plan.steps
    for one in plan.steps:
        point = content.catalogue.points[one.point]
        assert today.removes(point) is None
        assert not any(today.forbids(point, way) for way in (one.variant, *one.others))
        softens = today.softens(point)
        if softens is not None:
            assert one.soft
            assert one.breaths * plan.pace.breath <= (softens.most_seconds or 300)


def test_an_own_point_is_found_as_its_maker_says_whatever_presses_it(content: Content) -> None:
    point = own_point(content)
    ball = next(way for way in point.variants if "ball" in way.needs)
    assert point.finding(ball) == point.steps
    shipped_one = content.catalogue.points["BL23"]
    assert shipped_one.finding(ball) == (ball.how,)
