"""The order of steps: no other choice of postures and no other order asks her to move less."""

from itertools import pairwise, permutations, product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.plan import Step
from acupress.core.planner import Wishes, plan_today
from acupress.core.points import Posture, Spot, Variant
from acupress.core.posture_order import CHANGE_COST, arrange
from tests.core.support import answers_of, few, shipped, wishes_of

content = shipped()
SPOTS: dict[str, Spot] = {
    "chair": "chair", "feet up": "chair", "leaning": "table", "wall": "wall", "bed": "bed",
}  # fmt: skip
POSTURES = {
    name: Posture(name, {"en": name}, {"en": name}, 10.0 + 5 * number, spot)
    for number, (name, spot) in enumerate(SPOTS.items())
}


def step(number: int, posture: str) -> Step:
    way = Variant("thumbs", posture, "together", 2, {"en": posture})
    return Step(f"P{number}", way, 9, {"en": "why"})


def options(*ways: tuple[str, ...]) -> list[list[Step]]:
    return [[step(number, name) for name in names] for number, names in enumerate(ways)]


def moves(steps: tuple[Step, ...] | list[Step]) -> tuple[int, int]:
    """How often she changes posture, and how often the spot."""
    names = [one.variant.posture for one in steps]
    spots = [SPOTS[name] for name in names]
    return (
        sum(one != other for one, other in pairwise(names)),
        sum(one != other for one, other in pairwise(spots)),
    )


def order(*ways: tuple[str, ...], lead: bool = False) -> list[str]:
    return [one.variant.posture for one in arrange(options(*ways), POSTURES, lead=lead)]


some_ways = st.lists(st.sampled_from(sorted(SPOTS)), min_size=1, max_size=3, unique=True)
some_options = st.lists(some_ways.map(tuple), min_size=1, max_size=5)


@given(some_options, st.booleans())
def test_no_other_order_of_the_same_steps_asks_her_to_move_less(
    ways: list[tuple[str, ...]], lead: bool
) -> None:
    found = arrange(options(*ways), POSTURES, lead=lead)
    assert {one.point for one in found} == {f"P{number}" for number in range(len(ways))}
    fewest = [min(every) for every in zip(*map(moves, permutations(found)), strict=True)]
    assert list(moves(found)) == fewest


@given(some_options)
def test_no_other_choice_of_ways_costs_less(ways: list[tuple[str, ...]]) -> None:
    all_options = options(*ways)

    def cost(steps: tuple[Step, ...]) -> float:
        places = sum(ways[int(one.point[1:])].index(one.variant.posture) for one in steps)
        return places + CHANGE_COST * len({one.variant.posture for one in steps})

    assert cost(arrange(all_options, POSTURES)) == min(map(cost, product(*all_options)))


@given(some_options, st.booleans())
def test_she_ends_sitting_or_lying_where_it_costs_nothing(
    ways: list[tuple[str, ...]], lead: bool
) -> None:
    found = arrange(options(*ways), POSTURES, lead=lead)
    spots = list(dict.fromkeys(SPOTS[one.variant.posture] for one in found))
    if len(spots) > 1 + lead:
        assert spots[-1] != "wall"
    if lead:
        assert found[0].variant.posture == next(o for o in found if o.point == "P0").variant.posture


@pytest.mark.parametrize(
    ("ways", "lead", "expected"),
    [
        ([("bed",), ("chair",)], False, ["bed", "chair"]),
        ([("chair",), ("bed",), ("feet up",)], False, ["chair", "feet up", "bed"]),
        ([("chair",), ("wall",), ("feet up",)], False, ["wall", "chair", "feet up"]),
        ([("chair",), ("wall",), ("feet up",)], True, ["chair", "feet up", "wall"]),
        ([("chair",), ("bed",), ("wall",)], True, ["chair", "wall", "bed"]),
        ([("wall",)], False, ["wall"]),
        ([("chair",), ("wall", "chair")], False, ["chair", "chair"]),
        ([("wall", "chair"), ("wall", "chair")], False, ["wall", "wall"]),
        ([("chair",), ("bed", "feet up")], False, ["chair", "bed"]),
    ],
)
def test_the_order_of_groups(ways: list[tuple[str, ...]], lead: bool, expected: list[str]) -> None:
    assert order(*ways, lead=lead) == expected


def test_of_equal_choices_the_one_on_the_same_spot_wins() -> None:
    ways = [("feet up",), ("bed", "wall", "chair"), ("chair", "wall", "bed")]
    assert order(*ways) == ["feet up", "chair", "chair"]


def test_a_step_without_any_way_is_refused() -> None:
    with pytest.raises(ValueError, match="without any way"):
        arrange([[], [step(1, "chair")]], POSTURES)


@few
@example(Answers(facts={"reach_back": "no", "ball": "yes"}), Wishes(15, pattern="cold-damp"))
@given(answers_of(content), wishes_of(content))
def test_every_plan_moves_her_as_little_as_its_steps_allow(
    answers: Answers, wishes: Wishes
) -> None:
    plan = plan_today(answers, wishes, content)
    names = [one.variant.posture for one in plan.steps]
    spots = [content.catalogue.postures[name].spot for name in names]
    for row in (names, spots):
        changes = sum(one != other for one, other in pairwise(row))
        assert changes == max(0, len(set(row)) - 1)
