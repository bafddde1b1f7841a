"""How places are computed: they follow the drawing, and need what they are measured from.

That each point lies where its written fact puts it is tested in `tests/second_way`, which derives
every place from the printed catalogue without this code.
"""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.body import Body, Line, Spot, View
from acupress.core.content import Content
from acupress.core.placement import Placement, place, placements, sides
from acupress.core.points import Location, Measure, Point
from tests.core.support import shipped

WIDTHS_IN_CUN = "BL17 BL18 BL20 BL21 BL22 BL23 BL24 BL25 BL26 BL28 BL52 BL54 EX-B2 EX-B7 ST25"
"""Measured so many cun beside the midline: nothing lengthwise may change that."""
LENGTHS_IN_CUN = "CV3 CV4 CV6 CV12 KI6 KI7 SP6 SP9 SP10 ST36 ST40 GB39 PC6 TE5 LU7"
"""Measured so many cun up or down: nothing crosswise may change that."""
ACROSS = {"medial", "lateral", "anterior", "posterior", "radial", "ulnar"}


def all_placements(content: Content) -> list[Placement]:
    return [
        placed
        for point in content.catalogue.points.values()
        for placed in placements(point, content.body, content.catalogue.points)
    ]


@pytest.mark.parametrize("code", sorted(shipped().catalogue.points))
def test_each_view_that_a_point_names_shows_all_its_sides(content: Content, code: str) -> None:
    point = content.catalogue.points[code]
    found = placements(point, content.body, content.catalogue.points)
    for name in point.views:
        views = {v.id for v in content.body.views.values() if v.figure == name}
        assert views
        assert {p.side for p in found if p.view in views} == set(sides(point))
        assert not any(content.body.views[v].whole for v in views), "the first is a close-up"
    assert any(content.body.views[placed.view].whole for placed in found)


@pytest.mark.parametrize("code", sorted(shipped().catalogue.points))
def test_a_region_that_a_point_names_shows_it(content: Content, code: str) -> None:
    """A slip in a landmark's name would silently leave the point out of that region."""
    point = content.catalogue.points[code]
    found = placements(point, content.body, content.catalogue.points)
    shown = {content.body.views[placed.view].region for placed in found}
    assert {region for location in point.locations for region in location.regions} == shown
    for placed in found:
        assert placed.rx > 0
        assert placed.ry > 0


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
                mirrored = "right" if left.side == "left" else "midline"
                assert (right.side, right.y) == (mirrored, pytest.approx(left.y))
                assert right.x == pytest.approx(view.width - left.x)
                assert (right.rx, right.ry) == pytest.approx((left.rx, left.ry))


def moved(view: View, scale: Spot, dx: float, dy: float) -> View:
    """The view with every landmark moved, in a frame that has room for it."""

    def spot(at: Spot) -> Spot:
        return at[0] * scale[0] + dx, at[1] * scale[1] + dy

    landmarks: dict[str, Line] = {
        name: tuple(map(spot, line)) for name, line in view.landmarks.items()
    }
    frame = 4000.0 * max(scale)
    return replace(view, landmarks=landmarks, width=frame + dx, height=frame + dy)


@given(st.sampled_from(sorted(shipped().body.views)), st.floats(0.2, 4), st.integers(0, 500))
def test_a_better_drawing_moves_every_point_with_it(view_id: str, scale: float, shift: int) -> None:
    body, points = shipped().body, shipped().catalogue.points
    view = moved(body.views[view_id], (1, 1), 0, 0)
    other = moved(view, (scale, scale), shift, 2 * shift)
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


def stretched(codes: Iterable[str], scale: Spot) -> Iterable[tuple[str, Placement, Placement]]:
    """Points in every upright view, and in the same one drawn longer or broader."""
    body, points = shipped().body, shipped().catalogue.points
    for code in codes:
        for placed in placements(points[code], body, points):
            if abs(body.views[placed.view].along[1]) == 1:
                view = moved(body.views[placed.view], scale, 0, 0)
                found = place(points[code], view, placed.side, body, points)
                assert found is not None
                yield code, placed, found


def test_a_width_stays_what_it_is_on_a_longer_body() -> None:
    """A length cun used across would carry the point outwards."""
    for code, here, there in stretched(WIDTHS_IN_CUN.split(), (1, 1.5)):
        assert there.x == pytest.approx(here.x), (code, here.view)
        assert there.y == pytest.approx(here.y * 1.5), (code, here.view)


def test_a_length_stays_what_it_is_on_a_broader_body() -> None:
    """A width cun used lengthwise would carry the point down."""
    for code, here, there in stretched(LENGTHS_IN_CUN.split(), (1.5, 1)):
        assert there.y == pytest.approx(here.y), (code, here.view)


def test_a_cun_runs_the_way_of_its_segment(content: Content) -> None:
    """Said of the data: a cun across is of a width, a cun lengthwise of a length."""
    for point in content.catalogue.points.values():
        for measure in (m for one in point.locations for m in (one.along, one.across)):
            if measure.cun:
                assert measure.segment is not None
                axis = content.body.segments[measure.segment].axis
                assert axis == ("width" if measure.towards in ACROSS else "length"), point.code


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


def test_a_place_out_of_the_frame_is_not_shown(content: Content) -> None:
    points = content.catalogue.points
    view = content.body.views["inner_ankle_left"]
    for low in (replace(view, height=10.0), replace(view, width=10.0)):
        assert place(points["KI3"], low, "left", content.body, points) is None


# ---- part of the way along a line

BEND: Line = ((0, 0), (0, 30), (40, 30), (40, 60))
"""100 long, with two corners."""


def on_the_bend(fraction: float, start: str = "top", end: str = "foot") -> Spot:
    """Where a point lies that is part of the way along the bend."""
    way = Measure(on="bend", between=(start, end), fraction=fraction)
    marks = {"bend": BEND, "top": (BEND[0],), "foot": (BEND[-1],), "beside": ((20, 33),)}
    view = replace(
        shipped().body.views["lower_back"],
        landmarks={**shipped().body.views["lower_back"].landmarks, **marks},
    )
    point: Point = replace(
        shipped().catalogue.points["GV4"],
        locations=(Location(way, way, (view.region,)),),
    )
    found = place(point, view, "midline", shipped().body, {})
    assert found is not None
    return (found.x, found.y)


@pytest.mark.parametrize(
    ("fraction", "where"),
    [(0, (0, 0)), (0.15, (0, 15)), (0.3, (0, 30)), (0.5, (20, 30)), (0.7, (40, 30)), (1, (40, 60))],
)
def test_a_part_of_a_line_is_measured_along_it(fraction: float, where: Spot) -> None:
    assert on_the_bend(fraction) == pytest.approx(where)
    assert on_the_bend(1 - fraction, "foot", "top") == pytest.approx(where)


def test_a_landmark_beside_a_line_counts_as_its_nearest_place() -> None:
    assert on_the_bend(0, "beside") == pytest.approx((20, 30))
    assert on_the_bend(0.5, "beside") == pytest.approx((40, 35))
