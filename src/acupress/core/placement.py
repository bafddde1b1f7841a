"""Where a point lies in a view: computed from its measured location, never typed in."""

from collections.abc import Mapping
from dataclasses import dataclass

from acupress.core.body import (
    FINGER_CUN,
    Body,
    Side,
    Spot,
    View,
    along_line,
    dot,
    middle,
    read_line,
)
from acupress.core.points import Location, Measure, Point


@dataclass(frozen=True)
class Placement:
    """A point in a view. All lengths in diagram units; `rx`, `ry` are the zone's half axes."""

    code: str
    view: str
    side: Side
    x: float
    y: float
    rx: float
    ry: float


def place(
    point: Point, view: View, side: Side, body: Body, points: Mapping[str, Point]
) -> Placement | None:
    """Return where `point` lies, or None where this view does not show it on that side.

    A view shows a point if its region is among the point's regions, every landmark of the
    measured location is there, and the place lies inside the frame.
    """
    location = point.location_in(view.region)
    if location is None or not view.shows(side):
        return None
    spot = locate(location, view, side, body, points)
    if spot is None or not (0 <= spot[0] <= view.width and 0 <= spot[1] <= view.height):
        return None
    finger, zone = body.finger(view), location.zone
    along, across = abs(view.along[1]), abs(view.along[0])
    rx = finger * (zone.across * along + zone.along * across)
    ry = finger * (zone.along * along + zone.across * across)
    return Placement(point.code, view.id, side, spot[0], spot[1], rx, ry)


def locate(
    location: Location, view: View, side: Side, body: Body, points: Mapping[str, Point]
) -> Spot | None:
    """Return where a location lies, None where a landmark that it needs is not in the view."""
    return _Placer(view, side, body, points).spot(location)


def sides(point: Point) -> tuple[Side, ...]:
    """Return the sides on which a point lies."""
    return ("left", "right") if point.bilateral else ("midline",)


def placements(point: Point, body: Body, points: Mapping[str, Point]) -> tuple[Placement, ...]:
    """Return every placement of a point, in the order of the views."""
    found = (
        place(point, view, side, body, points)
        for view in body.views.values()
        for side in sides(point)
    )
    return tuple(placement for placement in found if placement is not None)


@dataclass(frozen=True)
class _Placer:
    view: View
    side: Side
    body: Body
    points: Mapping[str, Point]

    def spot(self, location: Location) -> Spot | None:
        level = self._coordinate(location.along, self.view.along, None)
        if level is None:
            return None
        place = self._coordinate(location.across, self.view.across, level)
        if place is None:
            return None
        along, across = self.view.along, self.view.across
        return (
            level * along[0] + place * across[0],
            level * along[1] + place * across[1],
        )

    def _coordinate(self, measure: Measure, axis: Spot, level: float | None) -> float | None:
        """Coordinate along `axis`; lines are read at `level` where one is given."""
        if measure.on is not None:
            found = self._on_line(measure)
            if found is None:
                return None
            start = dot(found, axis)
        elif measure.between is not None:
            first, second = (self._read(name, axis, level) for name in measure.between)
            if first is None or second is None:
                return None
            start = first + (second - first) * measure.fraction
        else:
            assert measure.at is not None
            read = self._read(measure.at, axis, level)
            if read is None:
                return None
            start = read
        if measure.towards is None:
            return start
        assert measure.segment is not None
        direction = self.view.towards(measure.towards, self.side)
        cun = self.body.units_per_cun(measure.segment, self.view, self.side)
        if direction is None or cun is None:
            return None
        return start + (measure.cun + measure.fingers * FINGER_CUN) * cun * dot(direction, axis)

    def _on_line(self, measure: Measure) -> Spot | None:
        """The spot part of the way between two landmarks, along the line on which both lie."""
        assert measure.on is not None
        assert measure.between is not None
        line = self.view.find(measure.on, self.side)
        first, second = (self.view.find(name, self.side) for name in measure.between)
        if line is None or first is None or second is None:
            return None
        return along_line(line, middle(first), middle(second), measure.fraction)

    def _read(self, name: str, axis: Spot, level: float | None) -> float | None:
        if name in self.points:
            location = self.points[name].location_in(self.view.region)
            spot = None if location is None else self.spot(location)
            return None if spot is None else dot(spot, axis)
        line = self.view.find(name, self.side)
        if line is None:
            return None
        if level is not None and len(line) > 1:
            return read_line(line, level, self.view.along, axis)
        return dot(middle(line), axis)
