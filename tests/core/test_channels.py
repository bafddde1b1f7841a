"""The channels' lines: each is drawn where it says, on the body, and through its own points."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from math import ceil, dist

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from acupress.core.body import Line, Spot, View
from acupress.core.channels import Channel, Route, Station, channel_lines
from acupress.core.content import Content
from acupress.core.placement import place, sides
from acupress.core.points import Measure, Point
from acupress.resources import resource
from tests.core.support import shipped
from tests.mini import mini_content

CHANNELS = shipped().channels
ROUTES = [
    (name, number, region)
    for name, channel in CHANNELS.items()
    for number, route in enumerate(channel.lines)
    for region in route.regions
]
NEAR = 0.5
"""Fingers' breadths that a line may run beside a point of its own."""
ELSEWHERE = {
    ("Small Intestine", "SI3"): "on the edge of the hand, seen also from the palm's side",
    ("Lung", "LU7"): "on the edge of the forearm, seen also from behind",
    ("Kidney", "KI1"): "on the sole, of which only the edge is seen from the side",
}
"""Points that a view shows at its edge, while the channel runs on the side turned away."""


def lines_of(channel: Channel, view: View) -> tuple[Line, ...]:
    content = shipped()
    return channel_lines(channel, view, content.body, content.catalogue.points)


def alone(channel: Channel, number: int) -> Channel:
    """The channel with one of its routes only."""
    return replace(channel, lines=(channel.lines[number],))


def inside(spot: Spot, view: View) -> bool:
    return 0 <= spot[0] <= view.width and 0 <= spot[1] <= view.height


def away(spot: Spot, line: Line) -> float:
    """How far a spot lies from a line's stretches."""
    found = []
    for (ax, ay), (bx, by) in pairwise(line):
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        part = ((spot[0] - ax) * dx + (spot[1] - ay) * dy) / length if length else 0.0
        part = min(max(part, 0.0), 1.0)
        found.append(dist(spot, (ax + part * dx, ay + part * dy)))
    return min(found)


# --- what there is


def test_there_are_the_twelve_channels_and_two_vessels(content: Content) -> None:
    assert [channel.code for channel in content.channels.values()] == (
        "LU LI ST SP HT SI BL KI PC TE GB LR GV CV".split()
    )
    assert {channel.code for channel in content.channels.values() if channel.midline} == {
        "GV", "CV",
    }  # fmt: skip


def test_a_point_lies_on_the_channel_of_its_code(content: Content) -> None:
    """GV29 was an extra point once; the extra points lie on no channel."""
    for code, point in content.catalogue.points.items():
        if code.startswith("EX-"):
            assert point.channel not in content.channels
            continue
        channel = content.channels[point.channel]
        assert code.rstrip("0123456789") == channel.code
        assert point.bilateral != channel.midline


def test_no_letters_stand_for_two_channels(content: Content) -> None:
    """P is Pericardium or Lung, C Heart or Large Intestine, T a vertebra too."""
    letters = [
        one for channel in content.channels.values() for one in (channel.code, *channel.aliases)
    ]
    assert len(letters) == len(set(letters))
    assert not {"P", "C", "T"} & set(letters)


def test_points_of_a_channel_share_its_letters(content: Content) -> None:
    """An older code has the letters of its channel; names such as Yintang have no number."""
    for point in content.catalogue.points.values():
        channel = content.channels.get(point.channel)
        if channel is None or point.code == "GV29":
            continue
        for alias in point.aliases:
            assert alias.rstrip("0123456789") in channel.aliases, point.code


# --- where it is drawn


@pytest.mark.parametrize(("name", "number", "region"), ROUTES)
def test_a_channel_draws_in_each_region_it_names(
    content: Content, name: str, number: int, region: str
) -> None:
    """Each single route of it, on both sides where the view has both."""
    channel = CHANNELS[name]
    views = [view for view in content.body.views.values() if view.region == region]
    drawn = {view.id: lines_of(alone(channel, number), view) for view in views}
    assert any(drawn.values())
    for view in views:
        both = 1 if channel.midline or view.limb else 2
        assert len(drawn[view.id]) in {0, both}, view.id


@pytest.mark.parametrize("name", CHANNELS)
def test_no_station_is_lost_in_every_view(content: Content, name: str) -> None:
    """A station that no view of its regions can place says nothing to anybody."""
    channel = CHANNELS[name]
    for route in channel.lines:
        views = [view for view in content.body.views.values() if view.region in route.regions]
        for number, station in enumerate(route.stations):
            twice = replace(channel, lines=(replace(route, stations=(station, station)),))
            assert any(lines_of(twice, view) for view in views), (route.regions, number)


@pytest.mark.parametrize("name", CHANNELS)
def test_a_line_stays_in_a_whole_figure(content: Content, name: str) -> None:
    for view in content.body.views.values():
        if view.whole:
            spots = [spot for line in lines_of(CHANNELS[name], view) for spot in line]
            assert all(inside(spot, view) for spot in spots), view.id


@pytest.mark.parametrize("name", CHANNELS)
def test_a_line_leaves_a_close_up_only_where_the_body_goes_on(content: Content, name: str) -> None:
    """At the ends along the body or limb, never beside it."""
    for view in content.body.views.values():
        for line in lines_of(CHANNELS[name], view):
            for x, y in line:
                beside, wide = (x, view.width) if view.along[0] == 0 else (y, view.height)
                assert 0 <= beside <= wide, (view.id, (x, y))


@cache
def drawn_body(drawing: str) -> QImage:
    """Skin and hair of a drawing alone, one pixel for one diagram unit."""
    renderer = QSvgRenderer(QByteArray(resource(f"assets/views/{drawing}").read_bytes()))
    frame = renderer.viewBoxF()
    image = QImage(int(frame.width()), int(frame.height()), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    for layer in ("skin", "hair"):
        if renderer.elementExists(layer):
            renderer.render(painter, layer, renderer.boundsOnElement(layer))
    painter.end()
    return image


def around(spot: Spot, reach: float) -> Iterator[tuple[int, int]]:
    """The pixels within reach of a spot, from the middle outwards."""
    wide = range(-ceil(reach), ceil(reach) + 1)
    near = sorted((dist((0, 0), (dx, dy)), dx, dy) for dx in wide for dy in wide)
    for far, dx, dy in near:
        if far <= reach:
            yield int(spot[0]) + dx, int(spot[1]) + dy


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", CHANNELS)
def test_a_station_lies_on_the_body_that_is_drawn(content: Content, name: str) -> None:
    """Or within half a finger of its contour, where a channel runs along the edge."""
    for view in content.body.views.values():
        if view.mirrored:
            continue
        image, reach = drawn_body(view.drawing), NEAR * content.body.finger(view)
        for line in lines_of(CHANNELS[name], view):
            for spot in line:
                if inside(spot, view):
                    assert any(
                        image.valid(x, y) and image.pixelColor(x, y).alpha() == 255
                        for x, y in around(spot, reach)
                    ), (view.id, spot)


def drawn_points(name: str) -> Iterator[tuple[Point, View, Spot]]:
    """The points of a channel in each view that shows them, on each side."""
    content = shipped()
    for point in content.catalogue.points.values():
        if point.channel != name:
            continue
        for view in content.body.views.values():
            for side in sides(point):
                placed = place(point, view, side, content.body, content.catalogue.points)
                if placed is not None:
                    yield point, view, (placed.x, placed.y)


@pytest.mark.parametrize("name", CHANNELS)
def test_a_line_passes_through_the_points_of_its_channel(content: Content, name: str) -> None:
    off = {}
    for point, view, spot in drawn_points(name):
        lines = lines_of(CHANNELS[name], view)
        if not lines and (name, point.code) in ELSEWHERE:
            continue
        fingers = min((away(spot, line) for line in lines), default=99.0)
        fingers /= content.body.finger(view)
        if fingers > NEAR:
            off[point.code, view.id] = round(fingers, 2)
    assert off == {}, "fingers' breadths from the line"


# --- by hand


def at(landmark: str) -> Measure:
    return Measure(at=landmark)


SPINE = at("posterior_median_line")
STATIONS = (
    Station(along=at("L2_spinous_lower_border"), across=SPINE),
    Station(point="GV4"),
    Station(point="BL23"),
    Station(along=at("a_landmark_elsewhere"), across=SPINE),
)


def drawn(midline: bool, stations: tuple[Station, ...] = STATIONS) -> tuple[Line, ...]:
    content = mini_content()
    route = Route(("posterior_trunk",), stations, "test", background=True)
    channel = replace(content.channels["Bladder"], lines=(route,), midline=midline)
    view = content.body.views["lower_back"]
    assert channel_lines(channel, content.body.views["inner_ankle_left"],
                         content.body, content.catalogue.points) == ()  # fmt: skip
    return channel_lines(channel, view, content.body, content.catalogue.points)


def test_a_midline_channel_passes_its_midline_points_only() -> None:
    assert drawn(midline=True) == (((528, 400), (528, 440)),)


def test_a_channel_of_two_sides_has_one_line_for_each_without_midline_points() -> None:
    assert drawn(midline=False) == (((528, 400), (450, 400)), ((528, 400), (606, 400)))


def test_fewer_than_two_places_are_no_line() -> None:
    assert drawn(midline=True, stations=STATIONS[1:]) == ()
