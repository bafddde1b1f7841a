"""Channels: the lines on which the tradition strings its points. Data: `data/channels.yaml`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from acupress.core.body import Body, Line, Side, Spot, View
from acupress.core.placement import locate, place
from acupress.core.points import Location, Measure, Point
from acupress.core.text import Text


@dataclass(frozen=True)
class Station:
    """One place that a channel passes: a `point`, or a place measured like one."""

    point: str | None = None
    along: Measure | None = None
    across: Measure | None = None


@dataclass(frozen=True)
class Route:
    """A channel's way over the skin in the views of some regions, station by station.

    `background`: the route between the points rests on background knowledge.
    """

    regions: tuple[str, ...]
    stations: tuple[Station, ...]
    source: str
    background: bool


@dataclass(frozen=True)
class Channel:
    """A channel with its letters (BL), older letters (UB), and its lines on the skin.

    The lines are given for one side and stand for both; `midline` ones lie between.
    """

    name: Text
    code: str
    aliases: tuple[str, ...]
    tradition: Text
    lines: tuple[Route, ...] = ()
    midline: bool = False


def channel_lines(
    channel: Channel, view: View, body: Body, points: Mapping[str, Point]
) -> tuple[Line, ...]:
    """Return the channel's lines in a view, of both sides where it has two; maybe none.

    A station that this view cannot place is passed over.
    """
    sides: tuple[Side, ...] = ("midline",) if channel.midline else ("left", "right")
    found: list[Line] = []
    for route in channel.lines:
        if view.region not in route.regions:
            continue
        for side in sides:
            if view.shows(side):
                line = tuple(_spots(route, view, side, body, points))
                if len(line) > 1:
                    found.append(line)
    return tuple(found)


def _spots(
    route: Route, view: View, side: Side, body: Body, points: Mapping[str, Point]
) -> Iterator[Spot]:
    for station in route.stations:
        spot = _spot(station, view, side, body, points)
        if spot is not None:
            yield spot


def _spot(
    station: Station, view: View, side: Side, body: Body, points: Mapping[str, Point]
) -> Spot | None:
    if station.point is not None:
        point = points[station.point]
        if point.bilateral == (side == "midline"):
            return None
        placed = place(point, view, side, body, points)
        return None if placed is None else (placed.x, placed.y)
    assert station.along is not None
    assert station.across is not None
    location = Location(station.along, station.across, (view.region,))
    return locate(location, view, side, body, points)
