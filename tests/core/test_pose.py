"""A view turned or mirrored on the page shows the same body: all that lies on it turns with it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.body import Line, Pose, Side, Spot, View, dot, middle
from acupress.core.content import Content
from acupress.core.picture import picture_of
from acupress.core.placement import place, placements, sides
from tests.core.support import shipped

POSES = [Pose(mirrored, quarters) for mirrored in (False, True) for quarters in range(4)]
WIDTH, HEIGHT = 300.0, 500.0
SPOT = (10.0, 20.0)
"""Ten from the left, twenty from the top of a page of 300 by 500."""
VIEWS = list(shipped().body.views.values())
LIMBS = [view for view in VIEWS if view.limb == "left"]
coordinates = st.floats(-50, 550, allow_nan=False)


def back(pose: Pose) -> Pose:
    """What undoes a pose: a mirrored one is its own opposite."""
    return Pose(pose.mirrored, pose.quarters if pose.mirrored else -pose.quarters % 4)


def page(pose: Pose, width: float, height: float) -> tuple[float, float]:
    return (width, height) if pose.quarters % 2 == 0 else (height, width)


def laid(line: Line, view: View) -> Line:
    """Where a drawing's line comes to lie as its view is laid for herself, worked out by hand."""
    found: list[Spot] = []
    for from_left, y in line:
        x = view.width - from_left if view.own.mirrored else from_left
        ways = (
            (x, y),
            (view.height - y, x),
            (view.width - x, view.height - y),
            (y, view.width - x),
        )
        found.append(ways[view.own.quarters])
    return tuple(found)


def nearly(spot: Spot, other: Spot) -> bool:
    return spot == pytest.approx(other, abs=1e-6)


# --- the pose itself


@pytest.mark.parametrize(
    ("pose", "spot"),
    [
        (Pose(), (10, 20)),
        (Pose(mirrored=True), (290, 20)),
        (Pose(quarters=1), (480, 10)),
        (Pose(quarters=2), (290, 480)),
        (Pose(quarters=3), (20, 290)),
        (Pose(mirrored=True, quarters=1), (480, 290)),
        (Pose(mirrored=True, quarters=2), (10, 480)),
        (Pose(quarters=-1), (20, 290)),
        (Pose(quarters=5), (480, 10)),
    ],
)
def test_where_a_spot_comes_to_lie(pose: Pose, spot: Spot) -> None:
    """A clockwise quarter brings what was at the top to the right."""
    assert pose.spot(SPOT, WIDTH, HEIGHT) == spot


@given(st.sampled_from(POSES), coordinates, coordinates)
def test_turned_and_turned_back_is_itself(pose: Pose, x: float, y: float) -> None:
    assert back(pose).after(pose) == Pose()
    there = pose.spot((x, y), WIDTH, HEIGHT)
    assert nearly(back(pose).spot(there, *page(pose, WIDTH, HEIGHT)), (x, y))


@given(st.sampled_from(POSES), st.sampled_from(POSES), coordinates, coordinates)
def test_one_pose_after_another_is_one_pose(first: Pose, then: Pose, x: float, y: float) -> None:
    both = then.after(first)
    step = then.spot(first.spot((x, y), WIDTH, HEIGHT), *page(first, WIDTH, HEIGHT))
    assert nearly(both.spot((x, y), WIDTH, HEIGHT), step)
    assert both.direction((x, y)) == pytest.approx(then.direction(first.direction((x, y))))


@given(st.sampled_from(POSES), st.sampled_from(POSES), st.sampled_from(POSES))
def test_it_does_not_matter_which_two_of_three_are_joined(a: Pose, b: Pose, c: Pose) -> None:
    assert c.after(b).after(a) == c.after(b.after(a))


@given(st.sampled_from(POSES), coordinates, coordinates)
def test_a_direction_turns_as_the_way_between_two_spots(pose: Pose, x: float, y: float) -> None:
    (ax, ay), (bx, by) = (pose.spot(spot, WIDTH, HEIGHT) for spot in (SPOT, (x, y)))
    assert nearly(pose.direction((x - SPOT[0], y - SPOT[1])), (bx - ax, by - ay))


# --- views


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_a_view_says_how_its_drawing_lies(content: Content, view: View) -> None:
    """Its landmarks are those of the drawing, laid by its pose; also once more, for herself."""
    drawn = next(one for one in VIEWS if one.figure == view.figure and one.pose == Pose())
    for shown in (view, view.as_own()):
        assert (shown.width, shown.height) == page(shown.pose, drawn.width, drawn.height)
        assert shown.landmarks.keys() == drawn.landmarks.keys()
        for name, line in drawn.landmarks.items():
            moved = [shown.pose.spot(spot, drawn.width, drawn.height) for spot in line]
            assert all(map(nearly, shown.landmarks[name], moved)), name


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_her_own_view_is_the_view_turned(view: View) -> None:
    own = view.as_own()
    assert own.own == Pose()
    assert own.as_own() == own
    assert (own.id, own.region, own.limb, own.figure) == (
        view.id, view.region, view.limb, view.figure,
    )  # fmt: skip
    for name, line in view.landmarks.items():
        assert all(map(nearly, own.landmarks[name], laid(line, view))), name


@pytest.mark.parametrize("view", LIMBS, ids=lambda view: view.id)
def test_the_other_limb_is_the_mirror_image(content: Content, view: View) -> None:
    other = content.body.views[view.id.removesuffix("left") + "right"]
    assert (other.limb, other.mirrored, view.mirrored) == ("right", True, False)
    again = other.mirror()
    assert replace(again, landmarks={}) == replace(view, landmarks={})
    for name, line in view.landmarks.items():
        assert other.landmarks[name] == tuple((view.width - x, y) for x, y in line)
        assert all(map(nearly, again.landmarks[name], line))


@pytest.mark.parametrize("view", LIMBS, ids=lambda view: view.id)
def test_she_sees_the_other_limb_as_the_mirror_image_too(content: Content, view: View) -> None:
    left, right = view.as_own(), view.mirror().as_own()
    assert (left.width, left.height) == (right.width, right.height)
    for name, line in left.landmarks.items():
        mirrored = [(left.width - x, y) for x, y in line]
        assert all(map(nearly, right.landmarks[name], mirrored)), name


LOOKED_DOWN_ON = {"abdomen", "front_leg", "outer_leg", "outer_ankle", "foot_top", "head_top"}
"""What she sees upside down, bending over herself."""
IN_A_MIRROR = {
    "whole_front", "whole_back", "lower_back", "upper_back", "chest", "head_front", "head_back",
}  # fmt: skip


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_how_she_sees_herself(view: View) -> None:
    """Feet are furthest from her eyes; the inner ankle lies on her other knee, toes away."""
    own = view.as_own()
    if view.figure in IN_A_MIRROR:
        assert own.along == view.along == (0, 1)
        for name in view.landmarks:
            if name.endswith("_left"):
                left = middle(own.landmarks[name])[0]
                right = middle(own.landmarks[name.removesuffix("_left") + "_right"])[0]
                assert (left < right) == ("back" not in view.figure), name
    elif view.figure in LOOKED_DOWN_ON:
        assert own.along == (-view.along[0], -view.along[1])
    elif view.figure in {"inner_leg", "inner_ankle"}:
        heel = {"left": (-1.0, 0.0), "right": (1.0, 0.0)}[view.limb or "left"]
        assert own.across[1] == pytest.approx(1), "the heel is next to her"
        assert abs(dot(own.along, heel)) == pytest.approx(1), "the leg lies across"


# --- placements


def turned(x: float, y: float, view: View) -> Spot:
    return laid(((x, y),), view)[0]


@pytest.mark.parametrize("code", sorted(shipped().catalogue.points))
def test_a_placement_turns_with_its_view(content: Content, code: str) -> None:
    points, body = content.catalogue.points, content.body
    seen = 0
    for view in body.views.values():
        for side in sides(points[code]):
            found = place(points[code], view, side, body, points)
            own = place(points[code], view.as_own(), side, body, points)
            assert (found is None) == (own is None), view.id
            if found is not None and own is not None:
                assert nearly((own.x, own.y), turned(found.x, found.y, view)), view.id
                radii = (found.rx, found.ry)
                lying = view.own.quarters % 2 == 1
                assert (own.rx, own.ry) == pytest.approx(radii[::-1] if lying else radii)
                seen += 1
    assert seen == len(placements(points[code], body, points)) >= 2


@pytest.mark.parametrize("code", sorted(shipped().catalogue.points))
def test_a_placement_on_the_other_limb_is_mirrored(content: Content, code: str) -> None:
    points, body = content.catalogue.points, content.body
    for view in LIMBS:
        shown: tuple[Side, Side] = ("left", "right")
        if not points[code].bilateral:
            shown = ("midline", "midline")
        left = place(points[code], view, shown[0], body, points)
        right = place(points[code], view.mirror(), shown[1], body, points)
        assert (left is None) == (right is None), view.id
        if left is not None and right is not None:
            assert nearly((right.x, right.y), (view.width - left.x, left.y)), view.id
            assert (right.rx, right.ry) == pytest.approx((left.rx, left.ry))


@pytest.mark.parametrize("code", sorted(shipped().catalogue.points))
def test_the_picture_of_her_own_view_is_the_picture_turned(content: Content, code: str) -> None:
    """Marker, zone and where the fingers begin; how they point follows the page."""
    point = content.catalogue.points[code]
    for view in VIEWS:
        plain = picture_of(point, None, content, view=view)
        own = picture_of(point, None, content, view=view.as_own())
        assert len(own.markers) == len(plain.markers)
        assert len(own.rulers) == len(plain.rulers)
        for one, other in zip(plain.markers, own.markers, strict=True):
            assert nearly((other.x, other.y), turned(one.x, one.y, view))
        for ruler, laid_ruler in zip(plain.rulers, own.rulers, strict=True):
            assert nearly(laid_ruler.start, turned(*ruler.start, view)), view.id
