"""Every point lies where its measured location says.

The places are computed here a second time, from the landmarks alone and with figures written down
by hand from the standard (WHO 2008), so that an error in the data or in the code shows up.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.body import Body, Line, Spot, View
from acupress.core.content import Content
from acupress.core.placement import Placement, place, placements, sides
from tests.core.support import shipped

FINGER = 0.75


@dataclass(frozen=True)
class Drawn:
    """One side of one view, as a reader with a ruler sees it. All views stand upright but soles."""

    view: View
    side: str

    def line(self, name: str) -> Line:
        marks = self.view.landmarks
        return marks[f"{name}_{self.side}"] if f"{name}_{self.side}" in marks else marks[name]

    def x(self, name: str) -> float:
        return (self.line(name)[0][0] + self.line(name)[-1][0]) / 2

    def y(self, name: str) -> float:
        return (self.line(name)[0][1] + self.line(name)[-1][1]) / 2

    def x_at(self, name: str, y: float) -> float:
        """Where a line crosses a height; its nearer end beyond it."""
        spots = sorted(self.line(name), key=lambda spot: spot[1])
        for (x1, y1), (x2, y2) in pairwise(spots):
            if y1 <= y <= y2:
                return x1 if y1 == y2 else x1 + (x2 - x1) * (y - y1) / (y2 - y1)
        return spots[0][0] if y < spots[0][1] else spots[-1][0]

    def outward(self) -> float:
        """The sign of "away from the middle" in the drawing."""
        if self.view.limb:
            return self.view.axes["medial_lateral"][0]
        seen_from_behind = self.view.region in ("posterior_trunk", "whole_body_back")
        return (-1 if self.side == "left" else 1) * (1 if seen_from_behind else -1)

    def backward(self) -> float:
        return self.view.axes["anterior_posterior"][0]

    def thumbward(self) -> float:
        return -self.view.axes["radial_ulnar"][0]

    # cun of each segment, divided by its own number
    def back_width(self) -> float:
        return abs(self.x("scapula_medial_border") - self.x("posterior_median_line")) / 3

    def belly(self) -> float:
        return (self.y("pubic_symphysis_top") - self.y("umbilicus")) / 5

    def thigh(self) -> float:
        return (self.y("patella_base") - self.y("pubic_symphysis_top")) / 18

    def shin(self) -> float:
        return (self.y("medial_malleolus_prominence") - self.y("patella_apex")) / 15

    def shin_below_condyle(self) -> float:
        top = self.y("medial_tibial_condyle_lower_border")
        return (self.y("medial_malleolus_prominence") - top) / 13

    def outer_leg(self) -> float:
        return (self.y("lateral_malleolus_prominence") - self.y("popliteal_crease")) / 16

    def ankle(self) -> float:
        return (self.y("sole") - self.y("medial_malleolus_prominence")) / 3

    def forearm(self) -> float:
        return (self.y("palmar_wrist_crease") - self.y("cubital_crease")) / 12


Where = Callable[[Drawn], Spot]


def beside_spine(vertebra: str, cun: float) -> Where:
    def where(d: Drawn) -> Spot:
        y = d.y(f"{vertebra}_spinous_lower_border")
        out = d.outward() * cun * d.back_width() if cun else 0
        return d.x_at("posterior_median_line", y) + out, y

    return where


def foramen(number: int) -> Where:
    return lambda d: (d.x(f"sacral_foramen_{number}"), d.y(f"sacral_foramen_{number}"))


def below_navel(cun: float) -> Where:
    def where(d: Drawn) -> Spot:
        y = d.y("umbilicus") + cun * d.belly()
        return d.x_at("anterior_median_line", y), y

    return where


def ki1(d: Drawn) -> Spot:
    """The front third of the line from the web of the second and third toe to the heel."""
    x, y = d.x("web_margin_toes_2_3"), d.y("web_margin_toes_2_3")
    return x + (d.x("heel_back") - x) / 3, y + (d.y("heel_back") - y) / 3


def ki3(d: Drawn) -> Spot:
    y = d.y("medial_malleolus_prominence")
    return (d.x("medial_malleolus_prominence") + d.x_at("calcaneal_tendon", y)) / 2, y


def ki6(d: Drawn) -> Spot:
    return d.x("medial_malleolus_prominence"), d.y("medial_malleolus_prominence") + d.ankle()


def ki7(d: Drawn) -> Spot:
    cun = d.shin_below_condyle()
    y = d.y("medial_malleolus_prominence") - 2 * cun
    return d.x_at("calcaneal_tendon", y) - d.backward() * 0.3 * FINGER * cun, y


def sp6(d: Drawn) -> Spot:
    cun = d.shin_below_condyle()
    y = d.y("medial_malleolus_prominence") - 3 * cun
    return d.x_at("tibia_medial_border", y) + d.backward() * 0.4 * FINGER * cun, y


def sp9(d: Drawn) -> Spot:
    return d.x("medial_tibial_condyle_lower_border"), d.y("medial_tibial_condyle_lower_border")


def sp10(d: Drawn) -> Spot:
    return d.x("patella_base_medial_end"), d.y("patella_base_medial_end") - 2 * d.thigh()


def st35(d: Drawn) -> Spot:
    out = d.outward() * 1.1 * FINGER * d.shin()
    return d.x("patella_apex") + out, d.y("patella_apex")


def st36(d: Drawn) -> Spot:
    """3 cun below ST35, on the line from ST35 to ST41, which is 16 cun long."""
    knee, ankle = st35(d), st41(d)
    return knee[0] + (ankle[0] - knee[0]) * 3 / 16, knee[1] + 3 * d.shin()


def st41(d: Drawn) -> Spot:
    inner, outer = "medial_malleolus_prominence", "lateral_malleolus_prominence"
    return (d.x(inner) + d.x(outer)) / 2, (d.y(inner) + d.y(outer)) / 2


def st40(d: Drawn) -> Spot:
    y = d.y("lateral_malleolus_prominence") - 8 * d.outer_leg()
    return d.x_at("tibialis_anterior_lateral_border", y), y


def gb34(d: Drawn) -> Spot:
    finger = 0.9 * FINGER * d.outer_leg()
    return d.x("fibular_head_centre") - d.backward() * finger, d.y("fibular_head_centre") + finger


def lr3(d: Drawn) -> Spot:
    base, head = d.y("metatarsal_2_base"), d.y("metatarsal_2_head")
    y = base + 0.3 * (head - base)
    return (d.x_at("metatarsal_1", y) + d.x_at("metatarsal_2", y)) / 2, y


def bl60(d: Drawn) -> Spot:
    """In the hollow: a little nearer the tendon, for the malleolus itself is broad."""
    x, y = d.x("lateral_malleolus_prominence"), d.y("lateral_malleolus_prominence")
    return x + 0.6 * (d.x_at("calcaneal_tendon", y) - x), y


def ht7(d: Drawn) -> Spot:
    y = d.y("palmar_wrist_crease")
    finger = 0.4 * FINGER * d.forearm()
    return d.x_at("flexor_carpi_ulnaris_tendon", y) + d.thumbward() * finger, y


def pc6(d: Drawn) -> Spot:
    y = d.y("palmar_wrist_crease") - 2 * d.forearm()
    cords = ("palmaris_longus_tendon", "flexor_carpi_radialis_tendon")
    return sum(d.x_at(cord, y) for cord in cords) / 2, y


PLACES: dict[str, Where] = {
    "BL20": beside_spine("T11", 1.5), "BL23": beside_spine("L2", 1.5),
    "BL25": beside_spine("L4", 1.5), "BL26": beside_spine("L5", 1.5),
    "BL52": beside_spine("L2", 3), "EX-B7": beside_spine("L4", 3.5),
    "GV3": beside_spine("L4", 0), "GV4": beside_spine("L2", 0),
    "BL31": foramen(1), "BL32": foramen(2), "BL33": foramen(3),
    "CV4": below_navel(3), "CV6": below_navel(1.5),
    "KI1": ki1, "KI3": ki3, "KI6": ki6, "KI7": ki7, "BL60": bl60, "LR3": lr3,
    "SP6": sp6, "SP9": sp9, "SP10": sp10,
    "ST35": st35, "ST36": st36, "ST40": st40, "ST41": st41, "GB34": gb34,
    "HT7": ht7, "PC6": pc6,
}  # fmt: skip


def all_placements(content: Content) -> list[Placement]:
    return [
        placed
        for point in content.catalogue.points.values()
        for placed in placements(point, content.body, content.catalogue.points)
    ]


def test_every_point_is_in_the_table(content: Content) -> None:
    assert set(PLACES) == set(content.catalogue.points)


@pytest.mark.parametrize("code", PLACES)
def test_a_point_lies_where_it_is_measured(content: Content, code: str) -> None:
    point = content.catalogue.points[code]
    found = placements(point, content.body, content.catalogue.points)
    assert found
    for placed in found:
        drawn = Drawn(content.body.views[placed.view], placed.side)
        assert (placed.x, placed.y) == pytest.approx(PLACES[code](drawn), abs=0.02), placed.view


@pytest.mark.parametrize("code", PLACES)
def test_a_close_up_shows_every_side_of_a_point(content: Content, code: str) -> None:
    point = content.catalogue.points[code]
    for name in point.views:
        seen = {
            placed.side
            for placed in placements(point, content.body, content.catalogue.points)
            if content.body.views[placed.view].drawing == f"{name}.svg"
        }
        assert seen == set(sides(point))
    assert any(not content.body.views[v].whole for v in content.body.views)


def test_left_and_right_mirror_each_other_about_the_middle(content: Content) -> None:
    found = {(p.code, p.view, p.side): p for p in all_placements(content)}
    for (code, view_id, side), left in found.items():
        view = content.body.views[view_id]
        if side != "left" or view.limb:
            continue
        middle = next(name for name in view.landmarks if name.endswith("median_line"))
        right = found[code, view_id, "right"]
        axis = view.landmarks[middle][0][0]
        assert left.x + right.x == pytest.approx(2 * axis, abs=1.0), (code, view_id)
        assert left.y == pytest.approx(right.y, abs=1.0), (code, view_id)
        seen_from_behind = view.region in ("posterior_trunk", "whole_body_back")
        assert (left.x < right.x) == seen_from_behind, (code, view_id)


def test_a_limb_is_mirrored_whole(content: Content) -> None:
    found = {(p.code, p.view): p for p in all_placements(content)}
    for view in content.body.views.values():
        if view.limb != "left":
            continue
        other = view.mirror()
        assert (other.mirrored, other.limb) == (True, "right")
        for name, line in other.mirror().landmarks.items():
            assert [*map(pytest.approx, line)] == list(view.landmarks[name])
        for (code, view_id), left in found.items():
            if view_id == view.id:
                right = found[code, other.id]
                assert (right.side, right.y) == ("right", pytest.approx(left.y))
                assert right.x == pytest.approx(view.width - left.x)
                assert (right.rx, right.ry) == pytest.approx((left.rx, left.ry))


def moved(view: View, scale: float, dx: float, dy: float) -> View:
    def spot(at: Spot) -> Spot:
        return at[0] * scale + dx, at[1] * scale + dy

    landmarks = {name: tuple(map(spot, line)) for name, line in view.landmarks.items()}
    frame = 4000.0 * scale
    return replace(view, landmarks=landmarks, width=frame + dx, height=frame + dy)


@given(st.sampled_from(sorted(shipped().body.views)), st.floats(0.2, 4), st.integers(0, 500))
def test_a_better_drawing_moves_every_point_with_it(view_id: str, scale: float, shift: int) -> None:
    body, points = shipped().body, shipped().catalogue.points
    view = moved(body.views[view_id], 1, 0, 0)
    other = moved(view, scale, shift, 2 * shift)
    other_body = Body({view_id: other}, body.segments, body.scales)
    for point in points.values():
        for side in sides(point):
            here = place(point, view, side, body, points)
            there = place(point, other, side, other_body, points)
            if here is not None:
                assert there is not None
                expected = here.x * scale + shift, here.y * scale + 2 * shift
                assert (there.x, there.y) == pytest.approx(expected, abs=1e-6)
                assert (there.rx, there.ry) == pytest.approx((here.rx * scale, here.ry * scale))


def test_a_view_without_the_landmarks_does_not_show_the_point(content: Content) -> None:
    view = content.body.views["lower_back"]
    bare = replace(
        view, landmarks={k: v for k, v in view.landmarks.items() if not k.startswith("L2")}
    )
    points = content.catalogue.points
    assert place(points["BL23"], bare, "left", content.body, points) is None
    assert place(points["BL25"], bare, "left", content.body, points) is not None


def test_a_limb_carries_only_its_own_side(content: Content) -> None:
    points = content.catalogue.points
    view = content.body.views["inner_ankle_left"]
    assert place(points["KI3"], view, "right", content.body, points) is None
    assert place(points["KI3"], view, "left", content.body, points) is not None
