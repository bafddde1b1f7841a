"""Today asks whether both hands are free, plans again at once, and tells how she will press."""

from dataclasses import replace

import pytest

from acupress.core.answers import Answers
from acupress.core.timeline import Timeline
from acupress.storage.answers_file import load_answers
from acupress.ui.today import Today
from tests.ui.asking import problems
from tests.ui.using import ENTER, SPACE, WELL, Person

BOTH, ONE = "Both free", "Baby in arm"


def told(**facts: str) -> Answers:
    return replace(WELL, facts={**WELL.facts, **facts})


def hands(person: Person) -> set[int]:
    """How many hands the routine on the screen takes."""
    return {step.variant.hands for step in person.on(Today).timeline.plan.steps}


def kept(person: Person) -> str | int | None:
    """What her file says."""
    answers = load_answers(person.files.answers, person.window.desk.content)
    assert answers is not None
    return answers.facts.get("hands_free")


def test_one_click_plans_for_one_hand_and_one_for_both_again(person: Person) -> None:
    person.start(WELL, minutes=15)
    before = person.on(Today).timeline
    assert person.button(BOTH).isChecked()
    assert kept(person) is None
    person.click(ONE)
    assert (hands(person), kept(person)) == ({1}, "one")
    assert person.on(Today).timeline.plan.minutes == 15
    person.click(BOTH)
    assert (person.on(Today).timeline, kept(person)) == (before, "both")


def test_the_keyboard_does_the_same(person: Person) -> None:
    person.start(WELL, minutes=10)
    person.reach(ONE)
    person.press(SPACE)
    assert (hands(person), kept(person)) == ({1}, "one")
    begun: list[Timeline] = []
    person.on(Today).begin.connect(begun.append)
    person.press(ENTER)  # a chip leaves Enter to Start
    assert len(begun) == 1
    assert {step.variant.hands for step in begun[0].plan.steps} == {1}


def test_it_keeps_to_the_minutes_chosen_just_now(person: Person) -> None:
    person.start(WELL, minutes=15)
    person.click("6 min")
    person.click(ONE)
    assert person.on(Today).timeline.plan.minutes == 6


def test_what_falls_away_is_told(person: Person) -> None:
    person.start(told(), minutes=15)
    assert not person.reads("none of the ways to press there suits today")
    person.click(ONE)
    person.click("Why these points?")
    assert person.reads("none of the ways to press there suits today: PC6")


def test_it_is_remembered_on_the_next_start(person: Person) -> None:
    person.start(WELL)
    person.click(ONE)
    person.close()
    person.start()
    assert person.button(ONE).isChecked()
    assert hands(person) == {1}


def test_nothing_left_for_one_hand_is_no_dead_end(person: Person) -> None:
    person.start(told(clot="past_or_treated", bone="yes", wound="healing", birth="caesarean"))
    assert person.on(Today).timeline.plan.steps
    person.click(ONE)
    assert not person.on(Today).timeline.plan.steps
    assert person.reads("No point is suitable today")
    person.click(BOTH)
    assert person.on(Today).timeline.plan.steps


def test_where_nothing_is_pressed_it_is_not_asked(person: Person) -> None:
    person.start(told(pregnant="yes"))
    assert person.texts()
    assert not person.on(Today)._hands.isVisible()


def test_how_she_will_press_stands_under_each_posture(person: Person) -> None:
    person.start(WELL, minutes=10)
    person.reach("How will I press?")
    person.press(ENTER)
    content, plan = person.window.desk.content, person.on(Today).timeline.plan
    lines = []
    for step in plan.steps:
        posture = content.catalogue.postures[step.variant.posture].name["en"]
        if posture not in lines:
            lines.append(posture)
        technique = content.catalogue.techniques[step.variant.technique].name["en"]
        lines.append(f"{content.catalogue.points[step.point].names.pinyin}: {technique}")
    shown = [text for text in person.texts() if text in lines]
    assert shown == lines
    person.click("Why these points?")
    assert not person.reads(lines[1])
    person.click("How will I press?")
    person.click(ONE)
    assert person.reads("one side after the other")
    person.click("How will I press?")
    assert not person.reads("one side after the other")


def test_what_has_to_lie_ready_is_told_before_the_start(person: Person) -> None:
    person.start(told(ball="yes", nursing_chair="yes", reach_back="no"), minutes=10)
    assert person.reads("Have a soft ball ready.")
    person.click(ONE)
    assert not person.reads("ball ready")


@pytest.mark.parametrize("hand", [BOTH, ONE])
@pytest.mark.parametrize(
    ("size", "scale", "look"),
    [
        ((1280, 800), 100, "day"),
        ((360, 640), 100, "night"),
        ((480, 800), 200, "high_contrast"),
        ((360, 480), 200, "day"),
    ],
)
def test_nothing_is_clipped(
    person: Person, hand: str, size: tuple[int, int], scale: int, look: str
) -> None:
    person.start(
        told(ball="yes", nursing_chair="yes", reach_back="no"), text_scale=scale, look=look
    )
    person.window.resize(*size)
    person.settle()
    person.click(hand)
    person.click("How will I press?")
    assert problems(person.window.screen_shown) == []
