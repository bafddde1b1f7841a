"""The drawn body: views, their landmarks, and the proportional measure (cun).

A view is one body diagram. Its landmarks come from the drawing itself, so a better drawing moves
every point with it. Coordinates are diagram units of the view, x to the right, y downwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from math import dist, inf
from typing import Literal

from acupress.core.text import Text

Side = Literal["left", "right", "midline"]
AxisName = Literal[
    "superior_inferior",
    "medial_lateral",
    "proximal_distal",
    "anterior_posterior",
    "radial_ulnar",
]
Direction = Literal[
    "superior",
    "inferior",
    "medial",
    "lateral",
    "proximal",
    "distal",
    "anterior",
    "posterior",
    "radial",
    "ulnar",
]
Spot = tuple[float, float]
Line = tuple[Spot, ...]

FINGER_CUN = 0.75
"""One finger's breadth in cun: four fingers held together are 3 cun (WHO 2008, p. 10)."""

_LENGTHWISE = ("superior_inferior", "proximal_distal")
_LEFT_IS_LEFT = {"posterior_trunk", "head_back", "posterior_leg", "whole_body_back"}


@dataclass(frozen=True)
class Segment:
    """A stretch of the body that is divided into its own number of cun (WHO 2008, p. 12 to 13).

    `start` and `end` are landmark ids; `axis` says whether it measures along the body or across it.
    """

    start: str
    end: str
    cun: float
    axis: Literal["length", "width"]
    source: str


@dataclass(frozen=True)
class Scale:
    """Which segments give a region its units per cun; None where the tradition defines none."""

    length: str | None = None
    width: str | None = None


@dataclass(frozen=True)
class Landmark:
    """What a landmark is called, and one sentence on how to find it by hand or eye."""

    name: Text
    feel: Text


@dataclass(frozen=True)
class Pose:
    """How a drawing is laid on the page: mirrored first, then turned clockwise by quarters."""

    mirrored: bool = False
    quarters: int = 0

    def after(self, first: "Pose") -> "Pose":
        """Return the pose that does the same as `first` and then this one."""
        turned = -first.quarters if self.mirrored else first.quarters
        return Pose(self.mirrored != first.mirrored, (self.quarters + turned) % 4)

    def spot(self, spot: Spot, width: float, height: float) -> Spot:
        """Return where a spot of a page of this size comes to lie."""
        x, y = (width - spot[0] if self.mirrored else spot[0]), spot[1]
        for _ in range(self.quarters % 4):
            x, y, width, height = height - y, x, height, width
        return (x, y)

    def direction(self, vector: Spot) -> Spot:
        """Return where a direction comes to point."""
        x, y = (-vector[0] if self.mirrored else vector[0]), vector[1]
        for _ in range(self.quarters % 4):
            x, y = -y, x
        return (x, y)


@dataclass(frozen=True)
class View:
    """One body diagram with its landmarks.

    `limb` names the side drawn where the view shows a single limb; such a drawing is shown
    mirrored for the other side. `landmarks` maps an id to one spot, or to the vertices of a line.
    `pose` is how the drawing lies here, `own` how it has to be laid for the woman herself to see
    it as she does: looking down at her leg, or in a mirror.
    """

    id: str
    name: Text
    region: str
    drawing: str
    width: float
    height: float
    axes: Mapping[str, Spot]
    landmarks: Mapping[str, Line]
    limb: Literal["left", "right"] | None = None
    whole: bool = False
    pose: Pose = Pose()
    own: Pose = Pose()

    @property
    def figure(self) -> str:
        """The drawing's name, the same for both sides of a limb."""
        return self.drawing.removesuffix(".svg")

    @property
    def mirrored(self) -> bool:
        """Whether the drawing lies mirrored here."""
        return self.pose.mirrored

    @cached_property
    def along(self) -> Spot:
        """Direction down the body or the limb, or front to back where a view has neither."""
        for name in (*_LENGTHWISE, "anterior_posterior"):
            if name in self.axes:
                return self.axes[name]
        raise ValueError(f"view {self.id} states no lengthwise axis")

    @cached_property
    def across(self) -> Spot:
        """The view's other direction."""
        return next(vector for vector in self.axes.values() if vector != self.along)

    def towards(self, direction: Direction, side: Side) -> Spot | None:
        """Return the unit vector of an anatomical direction on `side`, None if not in view."""
        for name, vector in self.axes.items():
            first, second = name.split("_")
            if direction not in (first, second):
                continue
            sign = 1.0 if direction == second else -1.0
            if name == "medial_lateral" and self.limb is None:
                sign *= self._outward(side)
            return (vector[0] * sign, vector[1] * sign)
        return None

    def find(self, landmark: str, side: Side) -> Line | None:
        """Return a landmark's vertices (one for a point), of `side` where it has two sides."""
        return self.landmarks.get(f"{landmark}_{side}") or self.landmarks.get(landmark)

    def shows(self, side: Side) -> bool:
        """Whether this view can carry something on `side`."""
        return self.limb is None or side in (self.limb, "midline")

    def mirror(self) -> "View":
        """Return the same drawing as the view of the other limb."""
        assert self.limb is not None
        other: Literal["left", "right"] = "right" if self.limb == "left" else "left"
        name = self.id.removesuffix(self.limb) + other
        own = Pose(self.own.mirrored, -self.own.quarters % 4)
        return replace(self._laid(Pose(mirrored=True)), id=name, limb=other, own=own)

    def as_own(self) -> "View":
        """Return the view as the woman sees herself."""
        return replace(self._laid(self.own), own=Pose())

    def _laid(self, pose: Pose) -> "View":
        upright = pose.quarters % 2 == 0
        return replace(
            self,
            width=self.width if upright else self.height,
            height=self.height if upright else self.width,
            axes={name: pose.direction(vector) for name, vector in self.axes.items()},
            landmarks={
                key: tuple(pose.spot(spot, self.width, self.height) for spot in line)
                for key, line in self.landmarks.items()
            },
            pose=pose.after(self.pose),
        )

    def _outward(self, side: Side) -> float:
        """+1 where `side` lies towards the positive across direction."""
        left = -1.0 if self.region in _LEFT_IS_LEFT else 1.0
        return left if side == "left" else -left


@dataclass(frozen=True)
class Body:
    """All views and the measure: what placements are computed from."""

    views: Mapping[str, View]
    segments: Mapping[str, Segment]
    scales: Mapping[str, Scale]

    def units_per_cun(self, segment: str, view: View, side: Side) -> float | None:
        """Return diagram units per cun of one segment in a view, None if its ends are not there.

        Each segment is divided in itself; a cun is never carried from one region to another.
        """
        measure = self.segments[segment]
        start, end = view.find(measure.start, side), view.find(measure.end, side)
        if start is None or end is None:
            return None
        direction = view.along if measure.axis == "length" else view.across
        return abs(dot(middle(end), direction) - dot(middle(start), direction)) / measure.cun

    def cun(self, view: View, axis: Literal["length", "width"]) -> float | None:
        """Return the units per cun that stand for a whole view, None where none is defined."""
        segment = getattr(self.scales.get(view.region, Scale()), axis)
        return self.units_per_cun(segment, view, view.limb or "left") if segment else None

    def finger(self, view: View) -> float:
        """Return the breadth of one finger of the drawn woman in a view's units."""
        cun = self.cun(view, "length") or self.cun(view, "width")
        if cun is None:
            raise ValueError(f"view {view.id} has no scale: its cun landmarks are missing")
        return cun * FINGER_CUN


def dot(a: Spot, b: Spot) -> float:
    """Return the scalar product."""
    return a[0] * b[0] + a[1] * b[1]


def middle(line: Line) -> Spot:
    """Return the mean of a line's ends; a point is its own middle."""
    return ((line[0][0] + line[-1][0]) / 2, (line[0][1] + line[-1][1]) / 2)


def along_line(line: Line, start: Spot, end: Spot, fraction: float) -> Spot:
    """Return the spot at a fraction of a line's own length between two spots that lie on it.

    Each of the two counts as the place on the line that is nearest to it.
    """
    first, last = _reach(line, start), _reach(line, end)
    wanted = first + (last - first) * fraction
    done = 0.0
    for a, b in pairwise(line):
        length = dist(a, b)
        if length and done + length >= wanted:
            part = (wanted - done) / length
            return (a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part)
        done += length
    return line[-1]


def _reach(line: Line, spot: Spot) -> float:
    """How far along a line the place nearest to a spot lies."""
    done, best, found = 0.0, inf, 0.0
    for a, b in pairwise(line):
        length = dist(a, b)
        if not length:
            continue
        way = ((b[0] - a[0]) / length, (b[1] - a[1]) / length)
        reach = min(max(dot((spot[0] - a[0], spot[1] - a[1]), way), 0.0), length)
        off = dist(spot, (a[0] + way[0] * reach, a[1] + way[1] * reach))
        if off < best:
            best, found = off, done + reach
        done += length
    return found


def read_line(line: Line, level: float, along: Spot, across: Spot) -> float:
    """Return the across coordinate of a line at an along coordinate, its nearer end beyond it."""
    run = sorted((dot(spot, along), dot(spot, across)) for spot in line)
    if level <= run[0][0]:
        return run[0][1]
    for (a, x), (b, y) in pairwise(run):
        if level <= b:
            return x if b == a else x + (y - x) * (level - a) / (b - a)
    return run[-1][1]
