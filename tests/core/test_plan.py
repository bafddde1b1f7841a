"""Steps and plans: what is changed in them, and what stays."""

from dataclasses import replace

import pytest

from acupress.core.plan import Step
from acupress.core.points import Variant
from tests.mini import en, mini_content, mini_plan

THUMBS = Variant("thumbs", "sitting", "together", 2, en("Press with both thumbs."))
FISTS = replace(THUMBS, technique="fists")
BALL = replace(THUMBS, technique="ball")


def step(**changes: object) -> Step:
    return replace(Step("BL23", THUMBS, 9, en("because")), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "rests"),
    [
        (step(), False),
        (step(soft=True), True),
        (step(variant=replace(THUMBS, light=True)), True),
        (step(variant=replace(THUMBS, technique="palm")), True),
    ],
)
def test_where_a_hand_only_rests(one: Step, rests: bool) -> None:
    assert one.rests is rests


def test_another_way_changes_places_with_the_first() -> None:
    first = step(others=(FISTS, BALL), longer={"both": 3}, soft=True)
    second = first.pressed_by(FISTS)
    assert (second.variant, second.others) == (FISTS, (BALL, THUMBS))
    assert replace(second, variant=first.variant, others=first.others) == first


def test_going_through_all_ways_comes_back_to_the_first() -> None:
    one = step(others=(FISTS, BALL))
    seen = []
    for _ in range(3):
        one = one.pressed_by(one.others[0])
        seen.append(one.variant)
    assert seen == [FISTS, BALL, THUMBS]
    assert one == step(others=(FISTS, BALL))


def test_the_way_that_is_taken_already_stays() -> None:
    assert step(others=(FISTS,)).pressed_by(THUMBS) == step(others=(FISTS,))


@pytest.mark.parametrize("number", [0, 1, 2])
def test_one_step_of_a_plan_is_changed(number: int) -> None:
    plan = mini_plan(mini_content())
    changed = plan.with_step(number, step(breaths=7))
    assert changed.steps[number] == step(breaths=7)
    others = [one for one in range(3) if one != number]
    assert [changed.steps[one] for one in others] == [plan.steps[one] for one in others]
    assert replace(changed, steps=plan.steps) == plan
