"""A point of a practitioner's own, placed by a click: measured from the nearest landmark, in
fingers, so that a better drawing moves it along with that landmark.
"""

from collections.abc import Iterable
from dataclasses import replace
from math import dist
from typing import Literal, get_args

from acupress.core.body import FINGER_CUN, Body, Direction, Side, Spot, View, dot, middle
from acupress.core.content import Content
from acupress.core.finding import landmark_of
from acupress.core.picture import placed_in
from acupress.core.points import FindStep, Location, Measure, Names, Point, Variant, Zone
from acupress.core.routine import Routine, step_for, way_of
from acupress.core.text import Text, say

CHANNEL = "Extra"
MIDLINE = 0.35
"""A spot within so many fingers of the midline is meant to lie on it."""
NEAR = 3.0
"""Points within so many fingers say for whom a spot may not be pressed."""
PROPOSED_WAYS = 3
MOST = 999
_FAR_SIDE = {
    "medial_leg": ("lateral_malleolus_prominence",),
    "lateral_leg": ("medial_malleolus_prominence", "pubic_symphysis_top"),
    "posterior_leg": ("patella_apex", "patella_base"),
    "whole_body_back": ("patella_apex", "patella_base"),
    "whole_body_side": ("medial_malleolus_prominence",),
}
"""Landmarks that a region's drawings carry for their measure: nobody can feel them from there."""
_OUT: tuple[Direction, ...] = get_args(Direction)


def next_code(points: Iterable[str]) -> str:
    """Return the first code for a point of one's own that is not taken."""
    taken = set(points)
    return next(f"X{number}" for number in range(1, MOST + 1) if f"X{number}" not in taken)


def side_at(view: View, spot: Spot, body: Body) -> Side:
    """Return on which side of her a spot lies, or that it lies on the midline."""
    line = _median(view)
    if line is None:
        return view.limb or "left"
    outward = view.towards("lateral", "left")
    if outward is None:
        return "midline"  # the head from the side
    off = dot((spot[0] - line[0], spot[1] - line[1]), outward)
    if abs(off) < MIDLINE * body.finger(view):
        return "midline"
    return "left" if off > 0 else "right"


def location_at(view: View, side: Side, spot: Spot, body: Body) -> Location:
    """Return a spot (diagram units of the view) as a location, measured from a landmark.

    Raises ValueError where the view has no landmark to measure from on this side.
    """
    name = nearest(view, side, spot)
    along = _measure(name, view.along, view, side, spot, body)
    median = _median_name(view)
    if side == "midline" and median is not None:
        return Location(along, Measure(at=median), (view.region,), Zone())
    return Location(along, _measure(name, view.across, view, side, spot, body), (view.region,))


def nearest(view: View, side: Side, spot: Spot) -> str:
    """Return the landmark that is a spot itself, nearest to a spot, and on this side of her.

    Raises ValueError where there is none.
    """
    far = _FAR_SIDE.get(view.region, ())
    found = [
        (dist(line[0], spot), landmark_of(name))
        for name, line in view.landmarks.items()
        if len(line) == 1 and view.find(landmark_of(name), side) == line
        if landmark_of(name) not in far
    ]
    if not found:
        raise ValueError(f"view {view.id} has no landmark to measure from")
    return min(found)[1]


def described(location: Location, content: Content) -> Text:
    """Return in words where a location lies: ``2 fingers below the ankle bone``, in English."""
    parts = [
        _said(measure)
        for measure in (location.along, location.across)
        if measure.towards is not None and round(measure.fingers * 2) > 0
    ]
    name = location.along.at or ""
    landmark = content.landmarks.get(name)
    at = say(landmark.name) if landmark is not None else name.replace("_", " ")
    at = at if at.lower().startswith(("the ", "your ")) else f"the {at[:1].lower()}{at[1:]}"
    if not parts:
        return {"en": f"At {at}"}
    where = " and ".join(parts)
    return {"en": f"{where[:1].upper()}{where[1:]} {at}"}


def care_at(view: View, spot: Spot, content: Content) -> tuple[str, ...]:
    """Return the care tags of the points near a spot, in the order of the catalogue; those of the
    nearest one where none is near."""
    far = [(dist((one.x, one.y), spot), one.code) for one in placed_in(view, content)]
    points = content.catalogue.points
    near = {code for away, code in far if away <= NEAR * content.body.finger(view)}
    near = near or ({min(far)[1]} if far else set())
    tags = {tag for code in near for tag in points[code].care}
    return tuple(tag for tag in content.catalogue.care_tags if tag in tags)


def ways_at(view: View, side: Side, spot: Spot, content: Content) -> tuple[Variant, ...]:
    """Return the first ways of the nearest point as a proposal, as far as they fit a midline."""
    far = sorted((dist((one.x, one.y), spot), one.code) for one in placed_in(view, content))
    points = content.catalogue.points
    for _, code in far:
        ways = points[code].variants
        fitting = [way for way in ways if side != "midline" or way.sides == "together"]
        if fitting:
            return tuple(fitting[:PROPOSED_WAYS])
    return ()


def refitted(way: Variant, technique: str, posture: str, content: Content) -> Variant:
    """Return a way with another technique or posture, and what it takes then: hands, and what
    must be at hand, as in the ways of the catalogue that are pressed so."""
    if (way.technique, way.posture) == (technique, posture):
        return way
    known = [one for point in content.catalogue.points.values() for one in point.variants]
    made = replace(way, technique=technique, posture=posture)
    for one in known:
        if (one.technique, one.posture) == (technique, posture):
            return replace(made, needs=one.needs, hands=one.hands, light=one.light)
    needs = [
        *_always_needed(one for one in known if one.technique == technique),
        *_always_needed(one for one in known if one.posture == posture),
    ]
    hands: Literal[1, 2] = 1 if "baby" in needs else 2
    return replace(made, needs=tuple(dict.fromkeys(needs)), hands=hands, light=False)


def _always_needed(ways: Iterable[Variant]) -> tuple[str, ...]:
    needs = [way.needs for way in ways]
    return tuple(one for one in needs[0] if all(one in each for each in needs)) if needs else ()


def own_point(
    code: str,
    name: str,
    view: View,
    side: Side,
    spot: Spot,
    content: Content,
) -> Point:
    """Return a new point at a spot, with proposals for all that is to be said of it.

    Raises ValueError where it cannot be measured there.
    """
    location = location_at(view, side, spot, content.body)
    where = described(location, content)
    find = _found(location, where, content)
    return Point(
        code=code,
        aliases=(),
        names=Names(name, "", "", name),
        channel=CHANNEL,
        bilateral=side != "midline",
        where=where,
        locations=(location,),
        find=find,
        feels={"en": "it feels tender"},
        mistake={"en": ""},
        spoken={"en": " ".join(say(step.say) for step in find)},
        variants=ways_at(view, side, spot, content),
        care=care_at(view, spot, content),
        uses=(),
        evidence="expert",
        sources=(),
        background=(),
        checked_by=None,
        views=(view.figure,),
    )


def _found(location: Location, where: Text, content: Content) -> tuple[FindStep, ...]:
    """The landmark is felt for first, then the way from there."""
    there = FindStep({"en": f"The point lies {where['en'][:1].lower()}{where['en'][1:]}."})
    landmark = content.landmarks.get(location.along.at or "")
    if landmark is None or location.along.at is None:
        return (there,)
    return FindStep(landmark.feel, (location.along.at,)), there


def with_own(routine: Routine, point: Point) -> Routine:
    """Return a routine with a point of one's own, new or changed.

    Steps whose way of pressing the point has no more go on with its first one.
    """
    kept = tuple(point if one.code == point.code else one for one in routine.points)
    points = kept if point in kept else (*routine.points, point)
    steps = tuple(
        replace(step_for(point, seconds=step.seconds), note=step.note)
        if step.point == point.code and way_of(step, point) is None
        else step
        for step in routine.steps
    )
    return replace(routine, points=points, steps=steps)


def _measure(name: str, axis: Spot, view: View, side: Side, spot: Spot, body: Body) -> Measure:
    line = view.find(name, side)
    assert line is not None
    off = dot(spot, axis) - dot(middle(line), axis)
    if abs(off) < 1e-6:
        return Measure(at=name)
    towards = _direction(view, side, axis if off > 0 else (-axis[0], -axis[1]))
    segment, cun = _segment(view, side, body)
    fingers = abs(off) / (FINGER_CUN * cun)
    return Measure(at=name, fingers=fingers, towards=towards, segment=segment)


def _direction(view: View, side: Side, wanted: Spot) -> Direction:
    """The anatomical word for a direction along one of the view's axes."""
    for name in _OUT:
        vector = view.towards(name, side)
        if vector is not None and dot(vector, wanted) > 0.99:
            return name
    raise ValueError(f"view {view.id} has no word for this direction")


def _segment(view: View, side: Side, body: Body) -> tuple[str, float]:
    """A segment that gives the view its scale on this side, and its units per cun."""
    scale = body.scales[view.region]
    # On the midline a segment between landmarks of one side has no ends.
    for segment in (scale.length, scale.width, *body.segments):
        cun = body.units_per_cun(segment, view, side) if segment else None
        if segment is not None and cun:
            return segment, cun
    raise ValueError(f"view {view.id} has no scale on this side")


def _median_name(view: View) -> str | None:
    return next((name for name in view.landmarks if name.endswith("median_line")), None)


def _median(view: View) -> Spot | None:
    """A spot on the midline, None where one limb alone is drawn."""
    name = _median_name(view)
    return None if name is None or view.limb is not None else middle(view.landmarks[name])


def _said(measure: Measure) -> str:
    assert measure.towards is not None
    halves = round(measure.fingers * 2)
    number = f"{halves // 2}" + ("½" if halves % 2 else "") if halves > 1 else "half"
    fingers = {1: "half a finger", 2: "1 finger"}.get(halves, f"{number} fingers")
    return f"{fingers} {_WORDS[measure.towards]}"


_WORDS: dict[Direction, str] = {
    "superior": "above",
    "inferior": "below",
    "proximal": "above",
    "distal": "below",
    "medial": "inward from",
    "lateral": "outward from",
    "anterior": "in front of",
    "posterior": "behind",
    "radial": "towards the thumb from",
    "ulnar": "towards the little finger from",
}
