"""Reads size and landmarks out of a drawing (`assets/views/*.svg`)."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from acupress.core.body import Line
from acupress.storage.problems import BadFileError, Problem, shown

LAYERS = ("skin", "volume", "lines", "contour", "landmarks")
"""Groups that every drawing has, by id."""
_FARTHEST = 100_000.0
"""No drawing is so large, and no landmark so far out, in diagram units."""


@dataclass(frozen=True)
class Drawing:
    """Size in diagram units and the landmarks by id."""

    width: float
    height: float
    landmarks: dict[str, Line]


def read_drawing(raw: bytes, file: str) -> Drawing:
    """Return what placement needs of an SVG. Raises BadFileError naming what is missing."""
    try:
        svg = ET.fromstring(raw)
    except ET.ParseError as error:
        found = f"text that is not XML ({error.msg.split(':')[0]})"
        raise BadFileError(Problem(file, error.position[0], "", found, "an SVG drawing")) from None
    try:
        left, top, width, height = (float(part) for part in svg.get("viewBox", "").split())
    except ValueError:
        found = shown(svg.get("viewBox"))
        raise BadFileError(Problem(file, 1, "viewBox", found, "0 0 width height")) from None
    sized = 0 < width < _FARTHEST and 0 < height < _FARTHEST
    if (left, top) != (0, 0) or not sized:
        found = shown(svg.get("viewBox"))
        raise BadFileError(Problem(file, 1, "viewBox", found, "0 0 width height"))
    groups = {element.get("id"): element for element in svg.iter()}
    missing = [layer for layer in LAYERS if layer not in groups]
    if missing:
        found = "no group " + ", ".join(missing)
        raise BadFileError(Problem(file, 0, "layers", found, "groups " + ", ".join(LAYERS)))
    if groups["landmarks"].get("transform"):
        raise BadFileError(Problem(file, 0, "landmarks", "a transform", "coordinates alone"))
    landmarks: dict[str, Line] = {}
    for element in groups["landmarks"]:
        name = element.get("id") or ""
        try:
            landmarks[name] = _vertices(element)
        except (ValueError, TypeError):
            allowed = "a circle with cx and cy, or a polyline with points; no transform"
            raise BadFileError(Problem(file, 0, f"landmark {name}", "no place", allowed)) from None
    return Drawing(width, height, landmarks)


def _vertices(element: ET.Element) -> Line:
    """Where a landmark lies. Raises ValueError where that cannot be told."""
    if element.get("transform"):
        raise ValueError(element.get("transform"))
    numbers = _numbers(element)
    if len(numbers) < 2 or len(numbers) % 2 or not all(abs(one) < _FARTHEST for one in numbers):
        raise ValueError(numbers)
    return tuple(zip(numbers[::2], numbers[1::2], strict=True))


def _numbers(element: ET.Element) -> list[float]:
    if element.tag.endswith("circle"):
        return [float(element.get(name, "")) for name in ("cx", "cy")]
    return [float(part) for part in element.get("points", "").replace(",", " ").split()]
