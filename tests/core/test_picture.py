"""What is drawn: markers, zones, the finger ruler and its label."""

from dataclasses import replace

import pytest

from acupress.core.body import Line, View, dot
from acupress.core.content import Content
from acupress.core.picture import Fingers, Picture, Span, picture_of, view_for
from acupress.core.placement import place, sides
from acupress.core.timeline import CueSide
from tests.core.support import shipped

CODES = sorted(shipped().catalogue.points)
RULERS = {code: ruler for code in CODES if (ruler := shipped().catalogue.points[code].ruler)}
FINGERS = [code for code, ruler in RULERS.items() if ruler.between is None]
SPANS = [code for code, ruler in RULERS.items() if ruler.between is not None]


def cue_sides(code: str) -> tuple[CueSide, ...]:
    return ("left", "right", "both") if shipped().catalogue.points[code].bilateral else ("midline",)


def pictures(code: str) -> list[tuple[CueSide, Picture]]:
    """The picture of a point in every view that shows it, for every side of a cue."""
    content = shipped()
    point = content.catalogue.points[code]
    found = []
    for side in cue_sides(code):
        for view in content.body.views.values():
            picture = picture_of(point, side, content, view=view)
            if picture.markers:
                found.append((side, picture))
    return found


def on_line(at: tuple[float, float], line: Line, along: tuple[float, float]) -> bool:
    """Whether a place has the along coordinate of a landmark, or lies between a line's ends."""
    levels = [dot(spot, along) for spot in line]
    return min(levels) - 0.01 <= dot(at, along) <= max(levels) + 0.01


def landmark(view: View, name: str, side: str) -> Line:
    line = view.find(name, side)  # type: ignore[arg-type]
    assert line is not None, (view.id, name)
    return line


@pytest.mark.parametrize("code", CODES)
def test_the_close_up_shows_the_side_that_is_pressed(content: Content, code: str) -> None:
    point = content.catalogue.points[code]
    for side in cue_sides(code):
        view = view_for(point, side, content)
        assert not view.whole
        assert view.limb in (None, "left" if side == "both" else side)
        assert view.drawing == f"{point.views[0]}.svg"


def test_a_point_that_no_view_shows_is_an_error(content: Content) -> None:
    point = content.catalogue.points["BL23"]
    with pytest.raises(ValueError, match="KI3"):
        view_for(
            type(point)(**{**vars(content.catalogue.points["KI3"]), "views": ("lower_back",)}),
            "left",
            content,
        )


@pytest.mark.parametrize("code", CODES)
def test_markers_and_zones_stand_at_the_placements(content: Content, code: str) -> None:
    point = content.catalogue.points[code]
    for side, picture in pictures(code):
        shown = (side,) if side in ("left", "right") else sides(point)
        placed = [
            found
            for one in shown
            if (found := place(point, picture.view, one, content.body, content.catalogue.points))  # type: ignore[arg-type]
        ]
        assert [(m.x, m.y, m.here, m.code) for m in picture.markers] == [
            (p.x, p.y, True, code) for p in placed
        ]
        assert [(z.x, z.y, z.rx, z.ry) for z in picture.zones] == [
            (p.x, p.y, p.rx, p.ry) for p in placed
        ]


@pytest.mark.parametrize("code", FINGERS)
def test_the_finger_ruler_starts_at_its_landmark_and_spans_its_cun(
    content: Content, code: str
) -> None:
    ruler = RULERS[code]
    assert ruler.origin is not None
    assert ruler.segment is not None
    for pressed, picture in pictures(code):
        view = picture.view
        side = view.limb or ("left" if pressed == "left" else "right")
        if not picture.rulers:
            continue
        (fingers,) = picture.rulers
        assert isinstance(fingers, Fingers)
        line = landmark(view, ruler.origin, side)
        cun = content.body.units_per_cun(ruler.segment, view, side)  # type: ignore[arg-type]
        assert cun is not None
        assert fingers.span == pytest.approx(ruler.cun * cun)
        assert fingers.count == ruler.fingers
        assert fingers.breadth * fingers.count == pytest.approx(fingers.span)
        assert on_line(fingers.start, line, fingers.direction)


@pytest.mark.parametrize("code", FINGERS)
def test_the_finger_ruler_ends_at_the_point(code: str) -> None:
    """At its level where it is laid along the body, on its line where it is laid across."""
    for _, picture in pictures(code):
        for fingers in picture.rulers:
            assert isinstance(fingers, Fingers)
            at = picture.markers[-1]
            reach = dot((at.x, at.y), fingers.direction) - dot(fingers.start, fingers.direction)
            a_little_more = fingers.breadth if code == "EX-B7" else 0.35 * fingers.breadth
            assert reach == pytest.approx(fingers.span, abs=a_little_more), picture.view.id


@pytest.mark.parametrize("code", SPANS)
def test_a_span_joins_its_landmarks_on_either_side_of_the_point(code: str) -> None:
    for _, picture in pictures(code):
        for span in picture.rulers:
            assert isinstance(span, Span)
            at = picture.markers[-1]
            low, high = sorted((span.start, span.end))
            left, right = low[0] - 1, high[0] + 1
            top, bottom = sorted((span.start[1], span.end[1]))
            wide = right - left > bottom - top
            assert left <= at.x <= right if wide else top - 1 <= at.y <= bottom + 1


@pytest.mark.parametrize("code", list(RULERS))
def test_every_close_up_of_a_measured_point_has_its_ruler_with_a_label_inside(
    content: Content, code: str
) -> None:
    point = content.catalogue.points[code]
    for side in cue_sides(code):
        picture = picture_of(point, side, content)
        assert len(picture.rulers) == len(picture.labels) == 1, (side, picture.view.id)
        (label,) = picture.labels
        assert 0 <= label.x <= picture.view.width
        assert 0 <= label.y <= picture.view.height
        assert label.text["en"].strip()
        away = label.x + label.towards[0], label.y + label.towards[1]
        assert away != (label.x, label.y)


def test_a_picture_without_its_ruler(content: Content) -> None:
    picture = picture_of(content.catalogue.points["SP6"], "left", content, ruler=False)
    assert (picture.rulers, picture.labels) == ((), ())
    assert len(picture.markers) == len(picture.zones) == 1


def test_other_steps_stand_small_where_the_view_shows_them(content: Content) -> None:
    point = content.catalogue.points["BL23"]
    picture = picture_of(point, "both", content, others=["GV4", "BL23", "SP6", "GV4", "BL52"])
    here = [marker for marker in picture.markers if marker.here]
    others = [marker.code for marker in picture.markers if not marker.here]
    assert [marker.code for marker in here] == ["BL23", "BL23"]
    assert others == ["GV4", "BL52", "BL52"]


def test_on_a_limb_both_sides_are_shown_on_the_left_one(content: Content) -> None:
    picture = picture_of(content.catalogue.points["KI3"], "both", content)
    assert picture.view.id == "inner_ankle_left"
    assert len(picture.markers) == 1


def test_the_right_limb_is_the_mirrored_picture(content: Content) -> None:
    point = content.catalogue.points["SP6"]
    left, right = (picture_of(point, side, content) for side in ("left", "right"))  # type: ignore[arg-type]
    assert right.view.mirrored
    assert right.markers[0].x == pytest.approx(left.view.width - left.markers[0].x)
    assert right.rulers[0].start[0] == pytest.approx(left.view.width - left.rulers[0].start[0])


def test_a_ruler_reads_a_slanted_line_also_where_the_limb_points_up(content: Content) -> None:
    """As on the sole, whose toes are at the top of the drawing."""
    view = content.body.views["lower_back"]
    flipped = {
        name: tuple((x, view.height - y) for x, y in line) for name, line in view.landmarks.items()
    }
    flipped["posterior_median_line"] = ((400.0, 0.0), (600.0, view.height))
    upside_down = replace(
        view,
        axes={"superior_inferior": (0.0, -1.0), "medial_lateral": (1.0, 0.0)},
        landmarks=flipped,
    )
    body = replace(content.body, views={**content.body.views, view.id: upside_down})
    shown = picture_of(
        content.catalogue.points["BL23"], "right", replace(content, body=body), view=upside_down
    )
    (ruler,) = shown.rulers
    assert isinstance(ruler, Fingers)
    assert ruler.start[0] == pytest.approx(400 + 200 * ruler.start[1] / view.height)
