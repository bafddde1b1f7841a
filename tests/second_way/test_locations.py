"""Every point lies where its written fact puts it, in every view, on both sides."""

import pytest

from tests.second_way import arm, back, foot, front, head, leg
from tests.second_way.atlas import Atlas, Sight, Spot
from tests.second_way.tables import RULES

assert all((arm, back, foot, front, head, leg)), "their rules are kept when they are imported"

MIDLINE = frozenset("GV3 GV4 GV14 GV20 GV29 EX-B8 CV3 CV4 CV6 CV8 CV12 CV17".split())
"""Written down from the facts: all other points lie on both sides."""
COUNT = 73
ROUNDING = 0.012
"""Drawing units: the document gives two digits."""


def test_every_point_has_a_rule_in_every_region(atlas: Atlas) -> None:
    shown = {
        (code, atlas.views[one["view"]]["region"])
        for code, point in atlas.points.items()
        for one in point["placements"]
    }
    assert set(RULES) == shown
    assert len({code for code, _ in RULES}) == len(atlas.points) == COUNT


@pytest.mark.parametrize(("code", "region"), sorted(RULES))
def test_a_point_lies_where_its_fact_says(atlas: Atlas, code: str, region: str) -> None:
    sights = atlas.sights(code, region)
    assert sights
    for sight in sights:
        spot = sight.placed(code)
        want = RULES[code, region](sight)
        off = want.off(spot)
        down, out = (value / sight.cun for value in want.frame.read(spot))
        assert max(off) <= ROUNDING, (
            f"{code} in {sight.view} on the {sight.side} is off by {off[0] / sight.cun:.2f} cun "
            f"down and {off[1] / sight.cun:.2f} across: placed at {down:.2f}, {out:.2f}; wanted "
            f"{_said(want.down, sight)} and {_said(want.out, sight)}"
        )


def _said(spans: tuple, sight: Sight) -> str:
    return " or ".join(
        "{:.2f} to {:.2f}".format(*sorted((span.one / sight.cun, span.other / sight.cun)))
        for span in spans
    )


@pytest.mark.parametrize(("code", "region"), sorted(RULES))
def test_a_rule_is_worth_something(atlas: Atlas, code: str, region: str) -> None:
    """A place 3 cun off is refused whichever way it lies, a place 1.5 cun off most ways."""
    for sight in atlas.sights(code, region):
        want = RULES[code, region](sight)
        here = sight.placed(code)
        ways = [(1, 0), (-1, 0), (0, 1), (0, -1)]
        far = [max(want.off(_moved(here, way, 3 * sight.cun))) > ROUNDING for way in ways]
        near = [max(want.off(_moved(here, way, 1.5 * sight.cun))) > ROUNDING for way in ways]
        assert all(far)
        assert sum(near) >= 3


def _moved(spot: Spot, way: tuple[int, int], by: float) -> Spot:
    return (spot[0] + way[0] * by, spot[1] + way[1] * by)


def test_a_point_has_the_sides_that_it_has_on_the_body(atlas: Atlas) -> None:
    assert {code for code, point in atlas.points.items() if not point["bilateral"]} == MIDLINE
    for code, point in atlas.points.items():
        found: dict[str, list[str]] = {}
        for one in point["placements"]:
            found.setdefault(one["view"], []).append(one["side"])
        for view, sides in found.items():
            limb = atlas.views[view]["limb"]
            if code in MIDLINE:
                assert sides == ["midline"], (code, view)
            else:
                assert sides == ([limb] if limb else ["left", "right"]), (code, view)


def test_both_sides_are_each_others_mirror(atlas: Atlas) -> None:
    for code, point in atlas.points.items():
        for one in point["placements"]:
            if one["side"] != "left":
                continue
            left = Sight(atlas, one["view"], "left")
            other = one["view"].removesuffix("_left")
            other += "_right" if other != one["view"] else ""
            right = Sight(atlas, other, "right")
            if other == one["view"]:
                here, there = (s.frame.read(s.placed(code)) for s in (left, right))
                assert here == pytest.approx(there, abs=0.02), (code, other)
                assert here[1] > 0, (code, other)
            else:
                x, y = right.placed(code)
                assert (left.data["width"] - x, y) == pytest.approx(left.placed(code), abs=0.02)


def test_a_point_is_on_a_whole_figure_and_close_up_on_each_of_its_sides(atlas: Atlas) -> None:
    for code, point in atlas.points.items():
        sides = {"midline"} if code in MIDLINE else {"left", "right"}
        whole = {p["side"] for p in point["placements"] if p["view"].startswith("whole_")}
        close = {p["side"] for p in point["placements"] if not p["view"].startswith("whole_")}
        assert whole == sides, code
        assert close == sides, code


def test_a_point_lies_within_the_frame(atlas: Atlas) -> None:
    for code, point in atlas.points.items():
        for one in point["placements"]:
            view = atlas.views[one["view"]]
            assert 0 < one["x"] < view["width"], (code, one["view"])
            assert 0 < one["y"] < view["height"], (code, one["view"])
