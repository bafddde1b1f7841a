"""The drawn body for a page: a drawing of `assets/views` as the smallest markup that looks alike.

Only what is seen is kept, and only the ids that something refers to. One drawing stands in a page
at a time, so that ids of several need not differ.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from html import escape

from acupress.core.body import View
from acupress.painting.frame import Frame
from acupress.resources import resource

_UNSEEN = {"title", "style", "metadata"}
_HREF = "{http://www.w3.org/1999/xlink}href"
_REFERENCE = re.compile(r"url\(#([^)]+)\)")
_LONG_NUMBER = re.compile(r"\d+\.\d\d+")


@cache
def drawing_markup(drawing: str) -> str:
    """Return what is inside the `<svg>` of a drawing (the name of its file), without bones and
    landmarks. Its colours are the classes of `painting.figure.palette`."""
    svg = ET.fromstring(resource(f"assets/views/{drawing}").read_bytes())
    used = {name: f"i{number}" for number, name in enumerate(dict.fromkeys(_references(svg)))}
    return "".join(_markup(child, used) for child in svg)


def laid(view: View, frame: Frame) -> str:
    """Return the SVG transform that lays a view's drawing as its pose and the frame show it."""
    width, height = _drawn_size(view)
    left, top = view.pose.spot((0.0, 0.0), width, height)
    (a, b), (c, d) = view.pose.direction((1.0, 0.0)), view.pose.direction((0.0, 1.0))
    scale = frame.scale
    x, y = frame.at((left, top)).toTuple()
    parts = (a * scale, b * scale, c * scale, d * scale, x, y)
    return (
        f"matrix({' '.join(f'{part:.4g}' if abs(part) < 10 else f'{part:.2f}' for part in parts)})"
    )


def _drawn_size(view: View) -> tuple[float, float]:
    """The size of the drawing before it was turned."""
    upright = view.pose.quarters % 2 == 0
    return (view.width, view.height) if upright else (view.height, view.width)


def _seen(element: ET.Element) -> bool:
    """Whether an element is part of what is seen; also what is only referred to counts."""
    return _name(element) not in _UNSEEN and element.get("display") != "none"


def _references(element: ET.Element) -> Iterator[str]:
    """The ids that what is seen refers to."""
    if not _seen(element):
        return
    for name, value in element.attrib.items():
        if name in {"href", _HREF}:
            yield value.removeprefix("#")
        else:
            yield from _REFERENCE.findall(value)
    for child in element:
        yield from _references(child)


def _markup(element: ET.Element, used: dict[str, str]) -> str:
    if not _seen(element):
        return ""
    attributes = "".join(f' {name}="{value}"' for name, value in sorted(_attributes(element, used)))
    inside = "".join(_markup(child, used) for child in element)
    name = _name(element)
    return f"<{name}{attributes}>{inside}</{name}>" if inside else f"<{name}{attributes}/>"


def _attributes(element: ET.Element, used: dict[str, str]) -> Iterator[tuple[str, str]]:
    for name, value in element.attrib.items():
        if name == "id":
            if value in used:
                yield name, used[value]
        elif name in {"href", _HREF}:
            yield "href", f"#{used[value.removeprefix('#')]}"
        elif name in {"d", "points"}:
            yield name, _LONG_NUMBER.sub(lambda found: f"{float(found[0]):.1f}", value)
        else:
            put = _REFERENCE.sub(lambda found: f"url(#{used[found[1]]})", value)
            yield name.rpartition("}")[2], escape(put)


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]
