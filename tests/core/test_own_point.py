"""Points placed by a click: where they were put, on the side where they were put, in every view."""

from dataclasses import replace
from itertools import product
from math import dist
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.body import Side, Spot, View
from acupress.core.content import Content
from acupress.core.own_point import (
    care_at,
    described,
    location_at,
    nearest,
    next_code,
    own_point,
    refitted,
    side_at,
)
from acupress.core.placement import locate, place
from acupress.core.routine import Routine, step_for, with_own_points
from acupress.core.text import say
from acupress.storage.routine_file import parse_routine, routine_text
from tests.core.support import shipped

VIEWS = sorted(shipped().body.views)
LAID = [
    *shipped().body.views.values(),
    *(view.as_own() for view in shipped().body.views.values()),
]


def placed(content: Content, view: View, spot: Spot) -> tuple[float, float]:
    """Where a point that was put at a spot lies."""
    point = own_point("X1", "Mine", view, side_at(view, spot, content.body), spot, content)
    everything = with_own_points(content, Routine("", points=(point,)))
    side = side_at(view, spot, content.body)
    found = place(point, view, side, everything.body, everything.catalogue.points)
    assert found is not None
    return found.x, found.y


@given(view=st.sampled_from(LAID), x=st.floats(0.02, 0.98), y=st.floats(0.02, 0.98))
def test_it_lies_where_it_was_put(view: View, x: float, y: float) -> None:
    content = shipped()
    spot = (x * view.width, y * view.height)
    there = placed(content, view, spot)
    off = (there[0] - spot[0], there[1] - spot[1])
    if side_at(view, spot, content.body) == "midline":
        along = off[0] * view.along[0] + off[1] * view.along[1]
        assert along == pytest.approx(0, abs=0.01)
    else:
        assert off == pytest.approx((0, 0), abs=0.01)


@pytest.mark.parametrize("name", VIEWS)
def test_a_better_drawing_moves_it_along(content: Content, name: str) -> None:
    view = content.body.views[name]
    spot = (0.4 * view.width, 0.5 * view.height)
    side = side_at(view, spot, content.body)
    point = own_point("X1", "Mine", view, side, spot, content)
    moved = {key: tuple((x + 10, y + 6) for x, y in line) for key, line in view.landmarks.items()}
    drawn = replace(view, landmarks=moved)
    found = place(point, drawn, side, content.body, content.catalogue.points)
    assert found is not None
    assert (found.x - spot[0], found.y - spot[1]) == pytest.approx((10, 6), abs=0.6)


@pytest.mark.parametrize("name", VIEWS)
def test_small_changes_of_a_drawing_move_it_a_little(content: Content, name: str) -> None:
    view, chance = content.body.views[name], Random(name)
    moved = {
        key: tuple((x + chance.uniform(-4, 4), y + chance.uniform(-4, 4)) for x, y in line)
        for key, line in view.landmarks.items()
    }
    drawn = replace(view, landmarks=moved)
    for x, y in product((0.1, 0.3, 0.5, 0.7, 0.9), repeat=2):
        spot = (x * view.width, y * view.height)
        side = side_at(view, spot, content.body)
        location = location_at(view, side, spot, content.body)
        found = [locate(location, one, side, content.body, {}) for one in (view, drawn)]
        assert found[0] is not None
        assert found[1] is not None
        assert dist(found[0], found[1]) < 20


def test_sides_are_hers(content: Content) -> None:
    back, front = content.body.views["lower_back"], content.body.views["abdomen"]
    for view, left in ((back, 0.3), (front, 0.7)):
        spot = (left * view.width, 0.4 * view.height)
        assert side_at(view, spot, content.body) == "left"
        mirrored = (view.width - spot[0], spot[1])
        assert side_at(view, mirrored, content.body) == "right"
        assert side_at(view, (view.width / 2, spot[1]), content.body) == "midline"
    for name in ("inner_leg_left", "inner_leg_right"):
        view = content.body.views[name]
        assert side_at(view, (200, 300), content.body) == view.limb


def test_it_is_told_by_the_landmark_next_to_it(content: Content) -> None:
    view = content.body.views["inner_ankle_left"]
    (ankle,) = view.landmarks["medial_malleolus_prominence"]
    finger = content.body.finger(view)
    spot = (ankle[0], ankle[1] - 2 * finger)
    assert nearest(view, "left", (ankle[0] + 1, ankle[1])) == "medial_malleolus_prominence"
    location = location_at(view, "left", (ankle[0], ankle[1] - finger * 0.2), content.body)
    assert say(described(location, content)).startswith("At the ")
    words = say(described(location_at(view, "left", spot, content.body), content))
    assert words == "2 fingers above the inner ankle bone"


@pytest.mark.parametrize(
    ("name", "hidden"),
    [
        ("back_leg_left", "patella"),
        ("whole_back", "patella"),
        ("inner_ankle_left", "lateral_malleolus"),
        ("outer_ankle_right", "medial_malleolus"),
    ],
)
def test_it_is_told_by_what_can_be_felt_from_there(
    content: Content, name: str, hidden: str
) -> None:
    view = content.body.views[name]
    marks = {key: line for key, line in view.landmarks.items() if key.startswith(hidden)}
    assert marks
    for key, line in marks.items():
        side: Side = "right" if "right" in key or view.limb == "right" else "left"
        assert not nearest(view, side, line[0]).startswith(hidden)


def test_its_landmark_is_felt_for_first(content: Content) -> None:
    view = content.body.views["inner_ankle_left"]
    (ankle,) = view.landmarks["medial_malleolus_prominence"]
    spot = (ankle[0], ankle[1] - 2 * content.body.finger(view))
    point = own_point("X1", "Mine", view, "left", spot, content)
    assert [step.feel for step in point.find] == [("medial_malleolus_prominence",), ()]
    assert say(point.steps[1]) == "The point lies 2 fingers above the inner ankle bone."


@pytest.mark.parametrize(
    ("technique", "posture", "needs", "hands"),
    [
        ("thumbs", "sitting_forward", (), 2),
        ("ball_wall", "standing_wall", ("ball", "wall"), 2),
        ("one_thumb", "sitting_baby", ("baby",), 1),
        ("partner", "lying_back", ("partner",), 2),
        ("heel_hand", "nursing_chair", ("nursing_chair",), 2),
    ],
)
def test_a_way_takes_what_it_takes_in_the_catalogue(
    content: Content, technique: str, posture: str, needs: tuple[str, ...], hands: int
) -> None:
    way = content.catalogue.points["BL23"].variants[3]
    assert refitted(way, way.technique, way.posture, content) is way
    other = refitted(way, technique, posture, content)
    assert (other.technique, other.posture, other.how) == (technique, posture, way.how)
    assert (other.needs, other.hands) == (needs, hands)


def test_it_takes_over_what_its_neighbours_are_careful_of(content: Content) -> None:
    for code, name in (("BL23", "lower_back"), ("SP6", "inner_ankle_left")):
        view, point = content.body.views[name], content.catalogue.points[code]
        found = place(point, view, "left", content.body, content.catalogue.points)
        assert found is not None
        assert set(care_at(view, (found.x, found.y), content)) >= set(point.care)


@given(view=st.sampled_from(LAID[: len(VIEWS)]), x=st.floats(0.1, 0.9), y=st.floats(0.1, 0.9))
def test_it_travels_in_a_file(view: View, x: float, y: float) -> None:
    content = shipped()
    spot = (x * view.width, y * view.height)
    point = own_point("X1", "Mine", view, side_at(view, spot, content.body), spot, content)
    routine = Routine("With mine", (step_for(point),), points=(point,))
    again = parse_routine(routine_text(routine).encode(), "a file", content)
    assert again.points == (point,)


def test_codes_are_new() -> None:
    assert next_code(()) == "X1"
    assert next_code(("X1", "X3", "KI3")) == "X2"
