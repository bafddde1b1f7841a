"""The drawn body: views, their landmarks, and the proportional measure (cun).

A view is one body diagram. Its landmarks come from the drawing itself, so a better drawing moves
every point with it. Coordinates are diagram units of the view, x to the right, y downwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
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
class View:
    """One body diagram with its landmarks.

    `limb` names the side drawn where the view shows a single limb; such a drawing is shown
    mirrored for the other side. `landmarks` maps an id to one spot, or to the vertices of a line.
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
    mirrored: bool = False
    whole: bool = False

    @property
    def figure(self) -> str:
        """The drawing's name, the same for both sides of a limb."""
        return self.drawing.removesuffix(".svg")

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
        return View(
            id=self.id.removesuffix(self.limb) + other,
            name=self.name,
            region=self.region,
            drawing=self.drawing,
            width=self.width,
            height=self.height,
            axes={name: (-x, y) for name, (x, y) in self.axes.items()},
            landmarks={
                key: tuple((self.width - x, y) for x, y in line)
                for key, line in self.landmarks.items()
            },
            limb=other,
            mirrored=True,
            whole=self.whole,
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


def read_line(line: Line, level: float, along: Spot, across: Spot) -> float:
    """Return the across coordinate of a line at an along coordinate, its nearer end beyond it."""
    run = sorted((dot(spot, along), dot(spot, across)) for spot in line)
    if level <= run[0][0]:
        return run[0][1]
    for (a, x), (b, y) in pairwise(run):
        if level <= b:
            return x if b == a else x + (y - x) * (level - a) / (b - a)
    return run[-1][1]
