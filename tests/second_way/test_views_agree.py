"""The same point is at the same place of the body in every view that shows it."""

from itertools import combinations

import pytest

from tests.second_way.atlas import Atlas, Sight, Spot

PLANES = {
    "whole_back": "lower_back upper_back head_back back_leg forearm_back hand_back",
    "whole_front": "abdomen chest head_front front_leg forearm_palm hand_palm",
    "whole_side": "outer_leg outer_ankle outer_hip head_side",
}
"""Close-ups drawn in the plane of a whole figure. Foot and inner leg are seen from elsewhere."""
CLOSE_UPS = [(whole, close) for whole, all_of in PLANES.items() for close in all_of.split()]
SLANTING = ("forearm_back", "forearm_palm", "hand_back", "hand_palm")
NEAR = 5.0
"""Thousandths of the stature, half a finger."""
SPREAD = {"SI1": 15.0}
"""The fingers are spread otherwise in the close-up: a finger and a half."""
UPRIGHT = (
    "whole_back whole_front whole_side lower_back abdomen inner_leg inner_ankle outer_leg "
    "outer_ankle front_leg upper_back chest outer_hip back_leg head_front head_back head_side"
).split()


def sides_of(atlas: Atlas, close: str) -> list[tuple[str, str]]:
    """A close-up's views, with a side for each."""
    names = [close, f"{close}_left", f"{close}_right"]
    found = [(name, atlas.views[name]["limb"]) for name in names if name in atlas.views]
    return [(name, side) for name, limb in found for side in ([limb] if limb else SIDES)]


SIDES = ["left", "right"]


def shared(one: Sight, other: Sight) -> list[tuple[Spot, Spot]]:
    """The places of all single spots that both views carry, of this side and of the midline."""
    names = {
        name.removesuffix(f"_{one.side}")
        for name, place in one.data["landmarks"].items()
        if not isinstance(place[0], list)
    }
    both = sorted(name for name in names if one.has(name) and other.has(name))
    return [(one.spot(name), other.spot(name)) for name in both]


def carried(spot: Spot, pairs: list[tuple[Spot, Spot]], turn: bool) -> Spot:
    """A spot of one view in the other: the scale and shift (and turn) that fit the pairs best."""
    one, other = ([complex(*pair[i]) for pair in pairs] for i in (0, 1))
    here, there = sum(one) / len(one), sum(other) / len(other)
    drawn = sum((b - there) * (a - here).conjugate() for a, b in zip(one, other, strict=True))
    grown = drawn / sum(abs(a - here) ** 2 for a in one)
    found = there + (complex(*spot) - here) * (grown if turn else grown.real)
    return (found.real, found.imag)


@pytest.mark.parametrize(("whole", "close"), CLOSE_UPS)
def test_a_close_up_shows_a_point_where_the_whole_figure_does(
    atlas: Atlas, whole: str, close: str
) -> None:
    off: dict[str, float] = {}
    for view, side in sides_of(atlas, close):
        figure = f"{whole}_{side}" if f"{whole}_{side}" in atlas.views else whole
        here, there = Sight(atlas, view, side), Sight(atlas, figure, side)
        pairs = shared(here, there)
        assert len(pairs) >= 6
        for code in atlas.points:
            for which in (side, "midline"):
                one, other = atlas.placed(code, view, which), atlas.placed(code, figure, which)
                if one is None or other is None:
                    continue
                x, y = carried(one, pairs, close in SLANTING)
                apart = abs(complex(x - other[0], y - other[1])) / there.unit
                off[f"{code} {side}"] = max(apart, off.get(f"{code} {side}", 0.0))
    assert off
    far = {
        code: round(apart, 1)
        for code, apart in off.items()
        if apart > SPREAD.get(code.split()[0], NEAR)
    }
    assert not far, "in thousandths of the stature"


def height(sight: Sight, code: str) -> float | None:
    """How high a point lies above the floor, in thousandths of the stature."""
    placed = sight.atlas.placed(code, sight.view, sight.side)
    if placed is None or not sight.has("sole"):
        return None
    return (sight.spot("sole")[1] - placed[1]) / sight.unit


def test_a_point_has_one_height_however_it_is_looked_at(atlas: Atlas) -> None:
    """From inside, from behind, in front and beside: for all that stands on its sole."""
    views = [view for name in UPRIGHT for view in dict(sides_of(atlas, name))]
    far = {}
    for code in atlas.points:
        heights = {
            view: found
            for view in views
            if (found := height(Sight(atlas, view, atlas.views[view]["limb"] or "left"), code))
            is not None
        }
        for one, other in combinations(heights, 2):
            if abs(heights[one] - heights[other]) > NEAR:
                far[code, one, other] = round(abs(heights[one] - heights[other]), 1)
    assert not far, "in thousandths of the stature"
