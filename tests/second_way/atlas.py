"""The printed catalogue, read by somebody who knows bodies and not the program.

Nothing here is shared with the code that places points: only the document of
``acupress points --json`` is read, and the few rules of geometry are written anew.

Tolerances are said in B-cun, a 75th of the stature (WHO 2008, p. 10), or in fingers of three
quarters of that. What a view gives for one is measured from two of its landmarks.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from math import copysign, dist, hypot
from typing import Any

Spot = tuple[float, float]
Line = tuple[Spot, ...]

B_CUN = 1000 / 75
"""In thousandths of the stature."""
FINGER = B_CUN * 3 / 4
"""Four fingers together are 3 cun."""

RULERS: dict[str, tuple[str, str, str]] = {
    # region: (a landmark, another one, the whole figure that shows the same two)
    "posterior_trunk": ("C7_spinous_process", "L4_spinous_process", "whole_back"),
    "anterior_trunk": ("suprasternal_notch", "umbilicus", "whole_front"),
    "head_front": ("vertex", "suprasternal_notch", "whole_front"),
    "head_back": ("vertex", "C7_spinous_process", "whole_back"),
    "head_side": ("vertex", "C7_spinous_process", "whole_side_left"),
    "head_top": ("ear_apex_left", "ear_apex_right", "whole_front"),
    "medial_leg": ("patella_apex", "medial_malleolus_prominence", "whole_side_left"),
    "lateral_leg": ("popliteal_crease", "lateral_malleolus_prominence", "whole_side_left"),
    "anterior_leg": ("patella_apex", "medial_malleolus_prominence", "whole_front"),
    "posterior_leg": ("popliteal_crease", "lateral_malleolus_prominence", "whole_back"),
    "forearm_anterior": ("cubital_crease", "palmar_wrist_crease", "whole_front"),
    "forearm_posterior": ("cubital_crease", "dorsal_wrist_crease", "whole_back"),
    "hand_palmar": ("cubital_crease", "palmar_wrist_crease", "whole_front"),
    "hand_dorsal": ("cubital_crease", "dorsal_wrist_crease", "whole_back"),
    "foot_sole": ("heel_back", "web_margin_toes_2_3", "whole_side_left"),
    "foot_dorsal": ("medial_malleolus_prominence", "web_margin_toes_2_3", "whole_side_left"),
}
"""How the size of a close-up is told from the whole figure."""
FLAT = {"head_top": "x", "foot_sole": "y", "foot_dorsal": "y", "head_front": "y"}
"""Where the whole figure shows only one coordinate of the ruler: which one of the close-up."""


@dataclass(frozen=True)
class Frame:
    """Two directions to read a place by: `down` the body or limb, and `out` across it."""

    down: Spot
    out: Spot
    origin: Spot = (0.0, 0.0)

    def read(self, spot: Spot) -> Spot:
        """Return a spot as (down, out)."""
        x, y = spot[0] - self.origin[0], spot[1] - self.origin[1]
        return (x * self.down[0] + y * self.down[1], x * self.out[0] + y * self.out[1])


@dataclass(frozen=True)
class Span:
    """From here to there, whichever is first."""

    one: float
    other: float

    def off(self, value: float) -> float:
        """How far a value lies outside; 0 within."""
        return max(min(self.one, self.other) - value, value - max(self.one, self.other), 0.0)


@dataclass(frozen=True)
class Want:
    """Where a point is to lie: spans down and out, in the words of a frame; one of each will do."""

    down: tuple[Span, ...]
    out: tuple[Span, ...]
    frame: Frame

    def off(self, spot: Spot) -> Spot:
        """How far a spot lies outside, down and out."""
        down, out = self.frame.read(spot)
        return (
            min((span.off(down) for span in self.down), default=0.0),
            min((span.off(out) for span in self.out), default=0.0),
        )


class Atlas:
    """The document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.views: Mapping[str, Any] = document["views"]
        self.points: Mapping[str, Any] = document["points"]

    def sights(self, code: str, region: str | None = None) -> list["Sight"]:
        """Return every view with a side in which a point is placed."""
        return [
            Sight(self, one["view"], one["side"])
            for one in self.points[code]["placements"]
            if region is None or self.views[one["view"]]["region"] == region
        ]

    def placed(self, code: str, view: str, side: str) -> Spot | None:
        """Return where a point lies."""
        for one in self.points[code]["placements"]:
            if (one["view"], one["side"]) == (view, side):
                return (one["x"], one["y"])
        return None


@dataclass(frozen=True)
class Sight:
    """One view, with the side that is looked at."""

    atlas: Atlas
    view: str
    side: str

    @property
    def data(self) -> Mapping[str, Any]:
        """What the document says of the view."""
        return self.atlas.views[self.view]

    @property
    def region(self) -> str:
        """The view's region."""
        return str(self.data["region"])

    def has(self, name: str) -> bool:
        """Whether the view carries a landmark."""
        marks = self.data["landmarks"]
        return name in marks or f"{name}_{self._this_side}" in marks

    @property
    def _this_side(self) -> str:
        """The side, for the midline the left one: its levels are as good."""
        return "left" if self.side == "midline" else self.side

    def line(self, name: str) -> Line:
        """Return a landmark's vertices, of this side where there are two."""
        marks = self.data["landmarks"]
        found = marks.get(f"{name}_{self._this_side}", marks.get(name))
        assert found is not None, f"{self.view} has no {name}"
        return tuple((x, y) for x, y in (found if isinstance(found[0], list) else [found]))

    def spot(self, name: str) -> Spot:
        """Return a landmark's place; of a line, the middle of its two ends."""
        line = self.line(name)
        return halfway(line[0], line[-1])

    def placed(self, code: str) -> Spot:
        """Return where the program puts a point here."""
        found = self.atlas.placed(code, self.view, self.side)
        assert found is not None, f"{code} is not placed in {self.view}"
        return found

    @cached_property
    def frame(self) -> Frame:
        """The view's own directions; out is away from the median line, or to the rear, or ulnar."""
        axes = {name: (x, y) for name, (x, y) in self.data["axes"].items()}
        lengthwise = next(
            name
            for name in ("superior_inferior", "proximal_distal", "anterior_posterior")
            if name in axes
        )
        down = axes.pop(lengthwise)
        (out,) = axes.values()
        if "medial_lateral" not in axes or self.data["limb"]:
            return Frame(down, out)
        x = self.spot(self._midline())[0]
        sign = self._lateral() if self.side != "midline" else 1.0
        return Frame(down, (out[0] * sign, out[1] * sign), (x, 0.0))

    def _midline(self) -> str:
        names = ("posterior_median_line", "anterior_median_line", "head_median_line")
        return next(name for name in names if self.has(name))

    def _lateral(self) -> float:
        """Which way this side's paired landmarks lie from those of the other side."""
        marks = self.data["landmarks"]
        other = "right" if self.side == "left" else "left"
        apart = 0.0
        for name, here in marks.items():
            if name.endswith(f"_{self.side}") and not isinstance(here[0], list):
                there = marks[name.removesuffix(self.side) + other]
                apart += here[0] - there[0]
        return copysign(1.0, apart)

    def down(self, name: str) -> float:
        """How far down a landmark lies."""
        return self.frame.read(self.spot(name))[0]

    def out(self, name: str) -> float:
        """How far out (or to the rear, or ulnar) a landmark lies."""
        return self.frame.read(self.spot(name))[1]

    def cross(self, name: str, level: float, frame: Frame | None = None) -> float:
        """How far out a line runs at a level; beyond its ends, where its nearer end is."""
        return crossing([(frame or self.frame).read(spot) for spot in self.line(name)], level)

    def level(self, name: str, out: float, frame: Frame | None = None) -> float:
        """How far down a line that runs across lies, at a place across."""
        read = (frame or self.frame).read
        return crossing([read(spot)[::-1] for spot in self.line(name)], out)

    @cached_property
    def unit(self) -> float:
        """Drawing units for a thousandth of the stature, told from the landmarks."""
        if self.view.startswith("whole_"):
            return (self.spot("sole")[1] - self.spot("vertex")[1]) / 1000
        one, other, whole = RULERS[self.region]
        there = Sight(self.atlas, whole, self.side)
        flat = FLAT.get(self.region)
        apart = length(self.spot(one), self.spot(other), flat)
        axis = "x" if self.region.startswith("foot") or flat == "x" else flat
        return apart / (length(there.spot(one), there.spot(other), axis) / there.unit)

    @property
    def cun(self) -> float:
        """A B-cun here."""
        return B_CUN * self.unit

    @property
    def finger(self) -> float:
        """A finger's breadth here."""
        return FINGER * self.unit

    def want(
        self,
        down: "Span | Iterable[Span]",
        out: "Span | Iterable[Span]",
        frame: Frame | None = None,
    ) -> Want:
        """Say where a point is to lie."""
        return Want(spans(down), spans(out), frame or self.frame)

    def near(self, value: float, cun: float) -> Span:
        """Within so many B-cun of a value."""
        return Span(value - cun * self.cun, value + cun * self.cun)


def spans(given: Span | Iterable[Span]) -> tuple[Span, ...]:
    """Return one or several as several."""
    return (given,) if isinstance(given, Span) else tuple(given)


def length(one: Spot, other: Spot, axis: str | None = None) -> float:
    """How far two spots are apart, or how far along one axis."""
    if axis is None:
        return dist(one, other)
    index = "xy".index(axis)
    return abs(one[index] - other[index])


def halfway(one: Spot, other: Spot) -> Spot:
    """The middle of two spots."""
    return part(one, other, 1 / 2)


def part(one: Spot, other: Spot, fraction: float) -> Spot:
    """The spot at a fraction of the straight way."""
    return (one[0] + (other[0] - one[0]) * fraction, one[1] + (other[1] - one[1]) * fraction)


def crossing(line: Sequence[Spot], level: float) -> float:
    """Where a line of (down, out) crosses a level; where its nearer end is, beyond them."""
    for (a, p), (b, q) in pairwise(line):
        if min(a, b) <= level <= max(a, b) and a != b:
            return p + (q - p) * (level - a) / (b - a)
    return min(line, key=lambda spot: abs(spot[0] - level))[1]


@cache
def _way(line: Line, start: Spot, end: Spot) -> list[Spot]:
    """The way along a line, in steps of a thousandth of its pieces."""
    fine = [part(a, b, step / 1000) for a, b in pairwise(line) for step in range(1000)]
    fine.append(line[-1])
    first, last = (min(range(len(fine)), key=lambda i: dist(fine[i], at)) for at in (start, end))
    return fine[first : last + 1] if first <= last else fine[last : first + 1][::-1]


def walk(line: Line, start: Spot, end: Spot, fraction: float) -> Spot:
    """The spot at a fraction of the way along a line."""
    way = _way(line, start, end)
    whole = sum(dist(a, b) for a, b in pairwise(way))
    done = 0.0
    for a, b in pairwise(way):
        done += dist(a, b)
        if done >= whole * fraction:
            return b
    return way[-1]


def limb_frame(top: Spot, end: Spot, towards: Spot, away: Spot) -> Frame:
    """A frame along a slanting limb: down from `top` to `end`, out from `away` to `towards`."""
    long = dist(top, end)
    down = ((end[0] - top[0]) / long, (end[1] - top[1]) / long)
    out = (-down[1], down[0])
    if (towards[0] - away[0]) * out[0] + (towards[1] - away[1]) * out[1] < 0:
        out = (-out[0], -out[1])
    assert abs(hypot(*down) - 1) < 1e-9
    return Frame(down, out, top)
