"""Checks the channels: names that lead nowhere, stations that are no place."""

from dataclasses import replace

from acupress.core.channels import Channel, channel_lines
from acupress.core.content import Content
from acupress.storage.point_rules import located, measured
from acupress.storage.reference_checks import Found, Where, listed, unknown

EXTRA = "Extra point"
"""The channel of the points that lie on none."""


def channels(content: Content, *, drawable: bool = True) -> Found:
    """Give all that is wrong with the channels, and the points that name one that is not there.

    Lines are only tried where body and points are `drawable`.
    """
    known = [*content.channels, EXTRA]
    for code, point in content.catalogue.points.items():
        if point.channel not in known:
            yield "points", ("points", code, "channel"), point.channel, listed(known)
    for name, channel in content.channels.items():
        found = [*_routes(name, channel, content)]
        yield from found
        if drawable and not found:
            yield from _drawn(name, channel, content)


def _routes(name: str, channel: Channel, content: Content) -> Found:
    body, points = content.body, content.catalogue.points
    regions = {view.region: None for view in body.views.values()}
    for number, route in enumerate(channel.lines):
        at: Where = ("channels", name, "lines", number)
        yield from unknown("channels", (*at, "regions"), route.regions, regions)
        if not route.regions:
            yield "channels", (*at, "regions"), "nothing", "at least one region"
        sources = content.catalogue.sources
        yield from unknown("channels", (*at, "source"), (route.source,), sources)
        for place, station in enumerate(route.stations):
            where = (*at, "stations", place)
            parts = (station.along, station.across)
            if (station.point is None) == (None in parts) or (station.point and any(parts)):
                yield "channels", where, "no place", "a point, or along and across"
                continue
            if station.point is not None:
                yield from unknown("channels", where, (station.point,), points)
                point = points.get(station.point)
                if point is not None and point.bilateral == channel.midline:
                    sides = ("both sides", "the midline")
                    found, allowed = sides if channel.midline else sides[::-1]
                    yield (
                        "channels", where,
                        f"{point.code}, a point on {found}", f"points on {allowed}",
                    )  # fmt: skip
            views = [view for view in body.views.values() if view.region in route.regions]
            for part in parts:
                if part is not None:
                    yield from measured(where, part, body, "channels")
                    yield from located(where, part, content, views, file="channels")


def _drawn(name: str, channel: Channel, content: Content) -> Found:
    """Each line can be drawn in one of the views of each region that it names."""
    body, points = content.body, content.catalogue.points
    for number, route in enumerate(channel.lines):
        alone = replace(channel, lines=(route,))
        for region in route.regions:
            views = [view for view in body.views.values() if view.region == region]
            if not any(channel_lines(alone, view, body, points) for view in views):
                where = ("channels", name, "lines", number, "regions")
                found = f"{region}, where no line can be drawn"
                yield "channels", where, found, "at least two stations that it can place"
