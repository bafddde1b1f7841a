"""Checks the drawn body and the points: names that lead nowhere, places that cannot be computed.

The body comes first. A point is placed only where nothing is wrong with the body, the point
itself and every point that it is measured from.
"""

from collections.abc import Iterable, Iterator, Mapping
from math import hypot, isclose
from typing import get_args

from acupress.core.body import AxisName, Body, Segment, Side, View, dot
from acupress.core.content import Content
from acupress.core.picture import picture_of, view_for
from acupress.core.placement import placements, sides
from acupress.core.points import Measure, Point, Ruler
from acupress.storage.problems import shown
from acupress.storage.reference_checks import Found, Where, listed, outside, unknown

NEEDS = dict.fromkeys(("ball", "wall", "partner", "baby", "nursing_chair"))
"""What a way of pressing may need at hand."""

_AXES = dict.fromkeys(get_args(AxisName))
_DOWN = {"superior_inferior", "proximal_distal", "anterior_posterior"}
_ACROSS = ("medial", "lateral", "radial", "ulnar", "anterior", "posterior")
_SIDES: tuple[Side, ...] = get_args(Side)
_FARTHEST = 40.0
"""No place lies so many cun or fingers from its landmark; the longest segment has 18 cun."""


def body_and_points(content: Content) -> Found:
    """Give all that is wrong with views, body and points."""
    points = content.catalogue.points
    body = [*_views(content.body), *_segments(content.body), *_scales(content.body)]
    body = body or [*_fingers(content.body)]
    yield from body
    yield from _names(points)
    located = {code: [*_location(point, content)] for code, point in points.items()}
    for code, point in points.items():
        placeable = not body and not any(located[one] for one in _measured_from(code, points))
        yield from _point(point, content, located[code], placeable=placeable)
        if placeable and not located[code]:
            yield from _whole(point, content)


def one_point(point: Point, content: Content) -> Found:
    """Give all that is wrong with a point of somebody's own; `content` holds it.

    It is measured from landmarks and from the shipped points only, and need not be on a whole
    figure.
    """
    if point.code in _measured_from(point.code, content.catalogue.points):
        at = ("points", point.code, "locations")
        yield "points", at, "a point measured from itself", "landmarks"
        return
    yield from _point(point, content, [*_location(point, content)], placeable=True)


def _point(
    point: Point, content: Content, located: list[tuple[str, Where, str, str]], *, placeable: bool
) -> Found:
    """What is wrong with one point; it is placed only where that can be done."""
    yield from _words(point, content)
    ruler = [*_ruler(point, content.body)]
    yield from (*located, *ruler)
    yield from _find(point, content)
    if placeable and not located:
        places = [*_shown(point, content)]
        yield from places
        if not (places or ruler):
            yield from _laid(point, content)


# --- the drawn body


def _views(body: Body) -> Found:
    for view in body.views.values():
        if view.mirrored:
            continue
        where = ("views", view.figure, "axes")
        strange = [*unknown("views", where, view.axes, _AXES)]
        yield from strange
        if not strange and not _is_cross(view.axes):
            allowed = "one axis down the body or limb and one across, each of length 1"
            yield "views", where, shown(dict(view.axes)), allowed


def _is_cross(axes: Mapping[str, tuple[float, float]]) -> bool:
    return (
        len(axes) == 2
        and bool(_DOWN & axes.keys())
        and all(isclose(hypot(*axis), 1, abs_tol=0.01) for axis in axes.values())
        and isclose(dot(*axes.values()), 0, abs_tol=0.01)
    )


def _segments(body: Body) -> Found:
    for name, segment in body.segments.items():
        at = ("segments", name)
        for end in ("start", "end"):
            yield from _landmark("body", (*at, end), getattr(segment, end), body.views.values())
        yield from outside("body", (*at, "cun"), segment.cun, 0.1, 100)
        if segment.start == segment.end:
            yield "body", (*at, "end"), f"{segment.end} twice", "two landmarks"


def _scales(body: Body) -> Found:
    regions = {view.region: view.figure for view in body.views.values()}
    yield from unknown("body", ("scales",), body.scales, regions)
    for region, view in regions.items():
        if region not in body.scales:
            found = f"no scale for {region}, the region of the view {view}"
            yield "body", ("scales",), found, "a scale for every region"
    for region, scale in body.scales.items():
        for axis in ("length", "width"):
            name = getattr(scale, axis)
            known = [name for name, segment in body.segments.items() if segment.axis == axis]
            if name is not None and name not in known:
                yield "body", ("scales", region, axis), name or "nothing", listed(known)


def _fingers(body: Body) -> Found:
    """The drawn finger gives rulers and zones their size, so each view needs a cun."""
    for view in body.views.values():
        if not view.mirrored and not (body.cun(view, "length") or body.cun(view, "width")):
            found = f"a drawing without the landmarks of the scale for {view.region}"
            yield "views", ("views", view.figure), found, "both ends of its segment, apart"


# --- the points


def _names(points: Mapping[str, Point]) -> Found:
    names: dict[str, str] = {}
    for code, point in points.items():
        for name in (code, *point.aliases):
            owner = names.setdefault(name.upper(), code)
            if owner != code:
                where = ("points", code, "aliases")
                yield "points", where, f"{name}, also {owner}", "a name of its own"


def _words(point: Point, content: Content) -> Found:
    catalogue, at = content.catalogue, ("points", point.code)
    yield from unknown("points", (*at, "care"), point.care, catalogue.care_tags)
    yield from unknown("points", (*at, "sources"), point.sources, catalogue.sources)
    yield from unknown("points", (*at, "evidence"), (point.evidence,), catalogue.evidence)
    for number, variant in enumerate(point.variants):
        where = (*at, "variants", number)
        yield from unknown("points", where, (variant.technique,), catalogue.techniques)
        yield from unknown("points", where, (variant.posture,), catalogue.postures)
        yield from unknown("points", (*where, "needs"), variant.needs, NEEDS)
        if variant.sides == "each" and not point.bilateral:
            yield "points", where, "each", "together, for a point on the midline"


def _location(point: Point, content: Content) -> Found:
    body, points = content.body, content.catalogue.points
    regions = {view.region: None for view in body.views.values()}
    if not point.locations:
        yield "points", ("points", point.code, "locations"), "nothing", "at least one location"
    seen: dict[str, int] = {}
    for number, location in enumerate(point.locations):
        at: Where = ("points", point.code, "locations", number)
        yield from unknown("points", (*at, "regions"), location.regions, regions)
        for region in location.regions:
            if seen.setdefault(region, number) != number:
                yield "points", (*at, "regions"), f"{region} again", "each region once"
        if not location.regions:
            yield "points", (*at, "regions"), "nothing", "at least one region"
        for axis, half in (("along", location.zone.along), ("across", location.zone.across)):
            yield from outside("points", (*at, "zone", axis), half, 0.05, 10)
        views = [view for view in body.views.values() if view.region in location.regions]
        for part, measure in (("along", location.along), ("across", location.across)):
            where = (*at, part)
            yield from measured(where, measure, body)
            yield from located(where, measure, content, views, sides(point))
    if point.code in _measured_from(point.code, points):
        at = ("points", point.code, "locations")
        yield "points", at, "a point measured from itself", "landmarks"


def _find(point: Point, content: Content) -> Found:
    """What she is told to feel for has a name and is in the close-up; fingers need a ruler."""
    close_ups = [view for view in content.body.views.values() if view.figure in point.views]
    if not point.find:
        yield "points", ("points", point.code, "find"), "nothing", "at least one step"
    for number, step in enumerate(point.find):
        where = ("points", point.code, "find", number)
        yield from unknown("points", (*where, "feel"), step.feel, content.landmarks)
        for name in step.feel:
            yield from _landmark("points", (*where, "feel"), name, close_ups)
        if step.ruler and point.ruler is None:
            yield "points", (*where, "ruler"), "true", "false, for a point without a ruler"


def _ruler(point: Point, body: Body) -> Found:
    if point.ruler is None:
        return
    where, ruler = ("points", point.code, "ruler"), point.ruler
    yield from _measure("points", where, ruler, ruler.origin, body)
    if ruler.origin is not None:
        if ruler.towards is None:
            yield "points", where, "fingers that lead nowhere", "towards, segment and cun"
        yield from outside("points", (*where, "cun"), ruler.cun, 0.1, _FARTHEST)
        yield from outside("points", (*where, "fingers"), ruler.fingers, 0, 4)
    close_ups = [view for view in body.views.values() if view.figure in point.views]
    for name in _starts(ruler, ruler.origin):
        yield from _landmark("points", where, name, close_ups, sides(point))


def located(
    where: Where,
    measure: Measure,
    content: Content,
    views: Iterable[View],
    on: tuple[Side, ...] = _SIDES,
    file: str = "points",
) -> Found:
    """Give the landmarks of a coordinate that are in none of the views."""
    views = tuple(views)
    for name in _starts(measure, measure.at):
        if measure.on is not None or name not in content.catalogue.points:
            yield from _landmark(file, where, name, views, on)
    lines = (view.find(measure.on, side) for view in views for side in on if measure.on)
    if any(line is not None and len(line) < 2 for line in lines):
        yield file, (*where, "on"), f"{measure.on}, which is one spot", "a landmark that is a line"


def measured(where: Where, measure: Measure, body: Body, file: str = "points") -> Found:
    """Give what is wrong with one coordinate of a place."""
    yield from _measure(file, where, measure, measure.at, body)
    if measure.on is not None and measure.between is None:
        yield file, where, "on without between", "between, the two ends of the way along it"
    yield from outside(file, (*where, "fraction"), measure.fraction, 0, 1)
    yield from outside(file, (*where, "cun"), measure.cun, 0, _FARTHEST)
    yield from outside(file, (*where, "fingers"), measure.fingers, 0, _FARTHEST)


def _measure(
    file: str, where: Where, measure: Measure | Ruler, start: str | None, body: Body
) -> Found:
    if (start is None) == (measure.between is None):
        name = "at" if isinstance(measure, Measure) else "origin"
        yield file, where, f"both or neither of {name} and between", "one of them"
    on = measure.on if isinstance(measure, Measure) else None
    # Along a line the same twice is its middle.
    if on is None and measure.between is not None and measure.between[0] == measure.between[1]:
        yield file, (*where, "between"), f"{measure.between[0]} twice", "two landmarks"
    if measure.towards is None:
        if measure.cun or measure.fingers:
            yield file, where, "a distance without a direction", "towards and segment"
        return
    segment = body.segments.get(measure.segment or "")
    if segment is None:
        found = f"segment {measure.segment}" if measure.segment else "no segment"
        yield file, where, found, listed(body.segments)
    elif isinstance(measure, Measure):
        yield from _direction(file, where, measure, segment)


def _direction(file: str, where: Where, measure: Measure, segment: Segment) -> Found:
    if measure.cun and (measure.towards in _ACROSS) != (segment.axis == "width"):
        found = f"{segment.axis} cun used {measure.towards}"
        yield file, where, found, "width cun across, length cun along"


def _starts(measure: Measure | Ruler, start: str | None) -> tuple[str, ...]:
    line = measure.on if isinstance(measure, Measure) else None
    return (*(measure.between or ()), *(name for name in (start, line) if name is not None))


def _landmark(
    file: str, where: Where, name: str, views: Iterable[View], on: tuple[Side, ...] = _SIDES
) -> Found:
    """A landmark has to be in one of the views; without a view something else is named."""
    views = tuple(views)
    if views and not any(view.find(name, side) for view in views for side in on):
        drawn = {landmark for view in views for landmark in view.landmarks}
        yield file, where, f"landmark {name}", listed(drawn)


def _measured_from(code: str, points: Mapping[str, Point]) -> set[str]:
    """Every point that the place of one is computed from, directly or not."""
    found: set[str] = set()
    ahead = [code]
    while ahead:
        new = set(_points_named(points[ahead.pop()], points)) - found
        found |= new
        ahead += new
    return found


def _points_named(point: Point, points: Mapping[str, Point]) -> Iterator[str]:
    for location in point.locations:
        for measure in (location.along, location.across):
            yield from (name for name in _starts(measure, measure.at) if name in points)


def _shown(point: Point, content: Content) -> Found:
    """Where a point lies, each of its sides and each of its close-ups must be able to show."""
    body, at = content.body, ("points", point.code)
    placed = placements(point, body, content.catalogue.points)
    views = {body.views[place.view].figure for place in placed}
    for name in point.views:
        if name not in views:
            yield "points", (*at, "views"), f"{name}, which cannot show it", listed(views)
    if not point.views:
        yield "points", (*at, "views"), "no view", "at least one close-up"
    if {place.side for place in placed} != set(sides(point)):
        yield "points", (*at, "locations"), "a side that no view shows", listed(sides(point))
    for number, location in enumerate(point.locations):
        shown = {body.views[place.view].region for place in placed}
        for region in location.regions:
            if region not in shown:
                where = (*at, "locations", number, "regions")
                yield "points", where, f"{region}, where it cannot be placed", listed(shown)


def _whole(point: Point, content: Content) -> Found:
    """A shipped point lies on a whole figure, too."""
    body = content.body
    placed = placements(point, body, content.catalogue.points)
    if not any(body.views[place.view].whole for place in placed):
        wholes = {view.region for view in body.views.values() if view.whole}
        if wholes:
            where = ("points", point.code, "locations")
            yield "points", where, "no whole-body region", listed(wholes)


def _laid(point: Point, content: Content) -> Found:
    """The close-up can show the ruler."""
    if point.ruler is None:
        return
    for side in sides(point):
        view = view_for(point, side, content)
        if not picture_of(point, side, content, view=view).rulers:
            found = f"a ruler that {view.figure} cannot show"
            yield "points", ("points", point.code, "ruler"), found, "directions seen in it"
            return
