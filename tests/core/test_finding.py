"""Finding a point step by step: landmark, fingers, zone, what it feels like, the usual mistake."""

from dataclasses import replace
from itertools import pairwise

import pytest

from acupress.core.body import Line, Spot, View
from acupress.core.content import Content
from acupress.core.finding import Stage, landmark_of, stages, touches_of
from acupress.core.picture import Picture, picture_of, view_for
from acupress.core.placement import placements
from acupress.core.points import Point
from acupress.core.timeline import CueSide
from tests.core.support import shipped
from tests.mini import SP6_LEFT, mini_content

POINTS = shipped().catalogue.points
CODES = sorted(POINTS)


def cue_sides(point: Point) -> tuple[CueSide, ...]:
    return ("left", "right", "both") if point.bilateral else ("midline",)


CASES = [(code, side) for code in CODES for side in cue_sides(POINTS[code])]


def found(code: str, side: CueSide, *, own: bool = False) -> tuple[View, tuple[Stage, ...]]:
    """The close-up of a point and its stages there, or in her own view of it."""
    content = shipped()
    view = view_for(POINTS[code], side, content)
    view = view.as_own() if own else view
    return view, stages(POINTS[code], side, content, view)


def steps_of(all_stages: tuple[Stage, ...]) -> tuple[Stage, ...]:
    return tuple(stage for stage in all_stages if stage.kind == "step")


def in_frame(spot: Spot, view: View) -> bool:
    return 0 <= spot[0] <= view.width and 0 <= spot[1] <= view.height


def in_sight(line: Line, view: View) -> bool:
    """Whether any part of a landmark can be seen in the frame, also between its vertices."""
    between = (
        (ax + (bx - ax) * part / 100, ay + (by - ay) * part / 100)
        for (ax, ay), (bx, by) in pairwise(line)
        for part in range(101)
    )
    return any(in_frame(spot, view) for spot in (*line, *between))


def shows(picture: Picture) -> set[str]:
    parts = {
        "ruler": picture.rulers, "zone": picture.zones, "marker": picture.markers,
        "touch": picture.touches,
    }  # fmt: skip
    return {name for name, part in parts.items() if part}


# --- order and words


@pytest.mark.parametrize("code", CODES)
def test_steps_come_first_then_what_it_feels_like_then_the_mistake(code: str) -> None:
    point = POINTS[code]
    for side in cue_sides(point):
        _, all_stages = found(code, side)
        count = len(point.find)
        assert 2 <= count <= 4
        assert [one.kind for one in all_stages] == ["step"] * count + ["feels", "mistake"]
        sentences = [step.say for step in point.find]
        assert [one.says for one in all_stages] == [*sentences, point.feels, point.mistake]


@pytest.mark.parametrize(("code", "side"), CASES)
def test_landmark_then_ruler_then_zone(code: str, side: CueSide) -> None:
    """Nothing of the point before the last step; the fingers from the step that lays them."""
    point = POINTS[code]
    _, all_stages = found(code, side)
    *before, last = steps_of(all_stages)
    laid = False
    for stage, step in zip(before, point.find, strict=False):
        laid = laid or step.ruler
        expected = {"touch"} if step.feel else set()
        assert shows(stage.picture) == expected | ({"ruler"} if laid else set())
    expected = {"zone", "marker"} | ({"touch"} if point.find[-1].feel else set())
    assert shows(last.picture) == expected | ({"ruler"} if point.ruler else set())


@pytest.mark.parametrize("code", CODES)
def test_a_landmark_is_felt_for_before_any_finger_is_laid(code: str) -> None:
    first = next((n for n, step in enumerate(POINTS[code].find) if step.ruler), None)
    upto = POINTS[code].find[: None if first is None else first + 1]
    assert any(step.feel for step in upto)


@pytest.mark.parametrize(("code", "side"), CASES)
def test_the_last_stages_show_the_point_alone(content: Content, code: str, side: CueSide) -> None:
    view, all_stages = found(code, side)
    plain = picture_of(POINTS[code], side, content, view=view)
    for stage in all_stages[-2:]:
        assert shows(stage.picture) == {"zone", "marker"}
        assert stage.picture.labels == ()
        assert (stage.picture.markers, stage.picture.zones) == (plain.markers, plain.zones)


# --- highlights


@pytest.mark.parametrize(("code", "side"), CASES)
def test_every_landmark_of_a_step_is_shown_on_the_side_that_is_pressed(
    code: str, side: CueSide
) -> None:
    view, all_stages = found(code, side)
    for stage, step in zip(steps_of(all_stages), POINTS[code].find, strict=True):
        touched = [touch.landmark for touch in stage.picture.touches]
        assert {landmark_of(name) for name in touched} == set(step.feel)
        assert len(touched) == len(set(touched))
        for touch in stage.picture.touches:
            assert touch.line == view.landmarks[touch.landmark]
            if side in {"left", "right"} and view.limb is None:
                other = "right" if side == "left" else "left"
                assert not touch.landmark.endswith(f"_{other}")
        if side in {"both", "midline"} and view.limb is None:
            for name in step.feel:
                two = {f"{name}_left", f"{name}_right"} & view.landmarks.keys()
                assert two <= set(touched)


@pytest.mark.parametrize("own", [False, True], ids=["partner", "own"])
@pytest.mark.parametrize(("code", "side"), CASES)
def test_highlights_and_their_names_are_in_the_view(code: str, side: CueSide, own: bool) -> None:
    view, all_stages = found(code, side, own=own)
    for number, stage in enumerate(all_stages):
        for touch in stage.picture.touches:
            assert in_sight(touch.line, view), (number, touch.landmark)
        for label in stage.picture.labels:
            assert in_frame((label.x, label.y), view), (number, label.text["en"])


@pytest.mark.parametrize(("code", "side"), CASES)
def test_a_highlight_has_its_name_once(content: Content, code: str, side: CueSide) -> None:
    _, all_stages = found(code, side)
    for stage, step in zip(steps_of(all_stages), POINTS[code].find, strict=True):
        named = [one.text for one in stage.picture.labels if one.beside == "landmark"]
        expected = [content.landmarks[name].name for name in dict.fromkeys(step.feel)]
        assert sorted(named, key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(("code", "side"), CASES)
def test_the_whole_of_it_holds_all_that_any_step_shows(code: str, side: CueSide) -> None:
    """All stages can be seen in one frame."""
    view, all_stages = found(code, side)
    assert all_stages[0].whole.view == view
    for stage in all_stages:
        assert stage.whole == all_stages[0].whole
        assert set(stage.picture.touches) <= set(stage.whole.touches)
        assert set(stage.picture.rulers) <= set(stage.whole.rulers)
        assert set(stage.picture.markers) <= set(stage.whole.markers)
        assert set(stage.picture.zones) <= set(stage.whole.zones)


# --- other views


def turned(x: float, y: float, view: View) -> Spot:
    return view.own.spot((x, y), view.width, view.height)


@pytest.mark.parametrize(("code", "side"), CASES)
def test_her_own_view_says_and_shows_the_same_turned(code: str, side: CueSide) -> None:
    view, plain = found(code, side)
    own_view, own = found(code, side, own=True)
    assert [(one.kind, one.says) for one in own] == [(one.kind, one.says) for one in plain]
    for one, mine in zip(plain, own, strict=True):
        assert mine.picture.view == own_view
        assert shows(mine.picture) == shows(one.picture)
        for touch, laid in zip(one.picture.touches, mine.picture.touches, strict=True):
            assert laid.landmark == touch.landmark
            for spot, there in zip(touch.line, laid.line, strict=True):
                assert there == pytest.approx(turned(*spot, view), abs=1e-6)
        for dot, moved in zip(one.picture.markers, mine.picture.markers, strict=True):
            assert (moved.x, moved.y) == pytest.approx(turned(dot.x, dot.y, view), abs=1e-6)


@pytest.mark.parametrize("code", CODES)
def test_it_can_be_found_in_every_view_that_shows_it(content: Content, code: str) -> None:
    """Where a view lacks a landmark the sentence still stands, and the point is shown at last."""
    point = POINTS[code]
    for placed in placements(point, content.body, POINTS):
        view = content.body.views[placed.view]
        side = placed.side if placed.side != "midline" else "midline"
        all_stages = stages(point, side, content, view)
        assert len(all_stages) == len(point.find) + 2
        (marker,) = all_stages[-1].picture.markers
        assert (marker.x, marker.y) == (placed.x, placed.y)
        for stage in all_stages:
            for touch in stage.picture.touches:
                assert touch.landmark in view.landmarks


# --- by hand


def test_the_steps_of_a_made_up_point() -> None:
    """Bone, then four fingers above it, then the hollow."""
    content = mini_content()
    bone, fingers, hollow, feels, mistake = stages(content.catalogue.points["SP6"], "left", content)
    assert [touch.line for touch in bone.picture.touches] == [((300, 400),)]
    assert [label.text["en"] for label in bone.picture.labels] == ["medial malleolus prominence"]
    assert shows(fingers.picture) == {"ruler"}
    assert [label.text["en"] for label in fingers.picture.labels] == [
        "4 fingers above the ankle bone"
    ]
    assert shows(hollow.picture) == {"ruler", "zone", "marker"}
    for stage in (hollow, feels, mistake):
        assert [(one.x, one.y) for one in stage.picture.markers] == [SP6_LEFT]
    assert (feels.says["en"], mistake.says["en"]) == ("it feels tender", "Too far up.")


def test_landmarks_of_one_side_of_both_or_without_sides() -> None:
    view = mini_content().body.views["lower_back"]
    names = ["scapula_medial_border", "L2_spinous_lower_border", "not_in_view"]
    left, both = touches_of(names, view, "left"), touches_of(names, view, "both")
    assert {touch.landmark for touch in left} == {
        "L2_spinous_lower_border", "scapula_medial_border_left",
    }  # fmt: skip
    assert {touch.landmark for touch in both} == {
        "L2_spinous_lower_border", "scapula_medial_border_left", "scapula_medial_border_right",
    }  # fmt: skip
    assert touches_of(names, view) == both


def test_where_a_landmark_is_out_of_view_its_sentence_still_stands() -> None:
    content = mini_content()
    ankle = content.body.views["inner_ankle_left"]
    bare = replace(ankle, landmarks={})
    all_stages = stages(content.catalogue.points["SP6"], "left", content, bare)
    assert [one.says["en"] for one in steps_of(all_stages)] == [
        "Find the bone.", "Lay your fingers beside it.", "Stop in the hollow.",
    ]  # fmt: skip
    assert all(shows(one.picture) == set() for one in all_stages)


@pytest.mark.parametrize(
    ("name", "plain"),
    [("patella_apex_left", "patella_apex"), ("patella_apex_right", "patella_apex"),
     ("sole", "sole"), ("left_out", "left_out")],
)  # fmt: skip
def test_a_landmark_without_its_side(name: str, plain: str) -> None:
    assert landmark_of(name) == plain


def test_a_point_without_a_usual_mistake_ends_with_what_it_feels_like() -> None:
    content = mini_content()
    point = replace(content.catalogue.points["SP6"], mistake={"en": ""})
    assert [one.kind for one in stages(point, "left", content)][-2:] == ["step", "feels"]
