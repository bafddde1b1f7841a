"""A picture for a page, as two layers of SVG markup: what lies below the halo and what lies above.

Sizes, places and shapes are those of the painter. Colours are CSS variables named after the roles
of a theme, so that a page changes its look without changing a shape. Coordinates are pixels of a
target that every page shows in the same proportions.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from html import escape
from itertools import combinations
from math import dist

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainterPath

from acupress.core.body import Spot
from acupress.core.picture import FINGER_LENGTH, Fingers, Picture, Span, Touch
from acupress.handouts.phone_drawing import laid
from acupress.painting import fonts
from acupress.painting.figure import Figures, palette
from acupress.painting.frame import Frame, close_up, whole
from acupress.painting.labels import Body, Sizes, place_labels, quietest
from acupress.painting.painter import halo_reach
from acupress.painting.ruler import TIPS, finger_outline, tip_offset
from acupress.painting.theme import Theme

TARGET = QRectF(0, 0, 360, 270)
"""The size of every picture; a page shows it larger or smaller in these proportions."""
TEXT_SCALE = 0.88
"""Labels are so much smaller than on a large screen."""
ROOM_FOR_FONT = 1.1
"""A phone writes in its own font: each label has so much more room than ours needs."""
ROLES = tuple(one.name for one in fields(Theme) if one.name not in {"look", "tone"})
"""The colours of a theme; each is a CSS variable of the page."""
_ZONE_STOPS = ((0.0, 0.5), (0.45, 0.36), (0.8, 0.16), (1.0, 0.0))
_FADING = ((0.0, 1.0), (0.55, 0.9), (0.85, 0.4), (1.0, 0.0))
_EDGE, _CHIP = 6.0, 8.0


@dataclass(frozen=True)
class Layers:
    """One picture: its drawing, how it is laid, markup below and above the halo, and halos.

    `halos` are the places of the points pressed now; `reach` is the radius of a full halo.
    `corner` is where the view's name covers least, or "nowhere".
    """

    drawing: str
    laid: str
    below: str
    above: str
    halos: tuple[Spot, ...]
    reach: float
    corner: str


@dataclass(frozen=True)
class Easel:
    """Makes pictures in one language. Its fonts need a QGuiApplication.

    `theme` is used where a drawing has to be looked at, not for colours.
    """

    theme: Theme
    figures: Figures
    language: str

    def frame(self, picture: Picture, finger: float | None) -> Frame:
        """Return the close-up of a picture; a whole figure is shown whole. `finger` is a finger's
        breadth in diagram units."""
        if picture.view.whole:
            return whole(picture.view, TARGET, _EDGE)
        edges = self.figures.edges(picture.view, self.theme)
        return close_up(picture, TARGET, edges, finger=finger)

    def layers(
        self, picture: Picture, frame: Frame, view: str, whole: Picture | None = None
    ) -> Layers:
        """Return a picture as it is seen in a frame, with room for the `view`'s name; where it is
        one stage of a `whole`, in the corner that suits all of them."""
        sizes = Sizes.of(picture, frame, TEXT_SCALE)
        markers = sorted(picture.markers, key=lambda one: one.here)
        here = tuple(_at(frame, (one.x, one.y)) for one in markers if one.here)
        below = [*_zones(picture, frame), *_rulers(picture, frame)]
        above = [part for touch in picture.touches for part in _touch(touch, frame, sizes.dot)]
        above += [_marker(_at(frame, (one.x, one.y)), sizes, here=one.here) for one in markers]
        body = Body(self.figures, picture.view, self.theme, frame)
        corner, taken = _corner(whole or picture, frame, view, body)
        above += self._labels(picture, frame, sizes, body, taken)
        return Layers(
            picture.view.drawing,
            laid(picture.view, frame),
            "".join(below),
            "".join(above),
            here,
            round(halo_reach(picture, frame), 1),
            corner,
        )

    def _labels(
        self, picture: Picture, frame: Frame, sizes: Sizes, body: Body, taken: QRectF
    ) -> Iterator[str]:
        roomy = Sizes.of(picture, frame, TEXT_SCALE * ROOM_FOR_FONT)
        placed = place_labels(picture, frame, roomy, self.language, (taken,), body)
        if any(one.intersects(other) for (_, one), (_, other) in combinations(placed, 2)):
            # No room for all: what the fingers measure is said in the sentence, too.
            named = tuple(one for one in picture.labels if one.beside == "landmark")
            picture = replace(picture, labels=named)
            placed = place_labels(picture, frame, roomy, self.language, (taken,), body)
        for label, (_, pill) in zip(picture.labels, placed, strict=True):
            if label.beside == "landmark":
                yield _leader(pill, _at(frame, (label.x, label.y)), sizes.dot)
        for text, pill in placed:
            yield _pill(text, pill, sizes.label, roomy.label)


def shared_markup() -> str:
    """Return the definitions that all pictures refer to."""
    outline = path_data(finger_outline(1.0, FINGER_LENGTH))
    nail = '<rect class="nail-plate" x=".1" y="-.27" width=".5" height=".54" rx=".2" ry=".24"/>'
    fingers = "".join(
        f'<g id="{name}"><path fill="url(#flesh)" d="{outline}"/><path class="edge"'
        f' stroke="url(#edge)" d="{outline}"/>{"".join(map(_joint, joints))}{nail}</g>'
        for name, joints in (("thumb", (1.5,)), ("finger", (1.3, 2.2)))
    )
    along = f'gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="{FINGER_LENGTH}" y2="0"'
    fading = "".join(
        f'<linearGradient id="{name}" {along}>'
        f"{_stops('ruler', ((at, strength * part) for at, part in _FADING))}</linearGradient>"
        for name, strength in (("flesh", 0.3), ("edge", 0.95))
    )
    zone = f'<radialGradient id="zone">{_stops("point", _ZONE_STOPS)}</radialGradient>'
    return zone + fading + fingers


def palette_rules() -> str:
    """Return the style rules of the drawings, with a CSS variable for each colour."""
    colours = {name: f"var(--{name.replace('_', '-')})" for name in ROLES}
    return palette(Theme(**colours, look="day", tone="light"))


def path_data(path: QPainterPath) -> str:
    """Return a path of lines and cubic curves as SVG path data."""
    data: list[str] = []
    for number in range(path.elementCount()):
        one = path.elementAt(number)
        letter = {
            QPainterPath.ElementType.MoveToElement: "M",
            QPainterPath.ElementType.LineToElement: "L",
            QPainterPath.ElementType.CurveToElement: "C",
        }.get(one.type, "")
        data.append(f"{letter}{one.x:.4g} {one.y:.4g}")
    return " ".join(data)


def _stops(role: str, stops: Iterable[tuple[float, float]]) -> str:
    return "".join(
        f'<stop class="of-{role}" offset="{at:g}" stop-opacity="{opacity:.3g}"/>'
        for at, opacity in stops
    )


def _joint(at: float) -> str:
    creases = ((-0.05, 0.2, -0.07), (0.05, 0.26, 0.07))
    return "".join(
        f'<path class="crease" d="M{at + shift:.4g} {-reach}Q{at + shift + bend:.4g} 0'
        f' {at + shift:.4g} {reach}"/>'
        for shift, reach, bend in creases
    )


def _corner(picture: Picture, frame: Frame, view: str, body: Body) -> tuple[str, QRectF]:
    """The corner in which the view's name covers least, and its place."""
    size = 1.25 * 15  # on a narrow phone it takes more of the picture
    width = QFontMetricsF(fonts.font(size, "semibold")).horizontalAdvance(view) + 2 * size
    place = QRectF(_CHIP, _CHIP, min(width, 0.7 * TARGET.width()), 2 * size)
    right, bottom = TARGET.right() - _CHIP, TARGET.bottom() - _CHIP
    corners = {}
    for name in ("top-left", "top-right", "bottom-left", "bottom-right"):
        if name.startswith("bottom"):
            place.moveBottom(bottom)
        (place.moveRight(right) if name.endswith("right") else place.moveLeft(_CHIP))
        corners[name] = QRectF(place)
    best = quietest(list(corners.values()), picture, frame, Sizes.of(picture, frame), body)
    return next((name for name, one in corners.items() if one == best), "nowhere"), best


def _at(frame: Frame, spot: Spot) -> Spot:
    at = frame.at(spot)
    return (round(at.x(), 1), round(at.y(), 1))


def _zones(picture: Picture, frame: Frame) -> Iterator[str]:
    for zone in picture.zones:
        x, y = _at(frame, (zone.x, zone.y))
        rx, ry = zone.rx * frame.scale, zone.ry * frame.scale
        yield f'<ellipse fill="url(#zone)" cx="{x}" cy="{y}" rx="{rx:.1f}" ry="{ry:.1f}"/>'


def _rulers(picture: Picture, frame: Frame) -> Iterator[str]:
    for ruler in picture.rulers:
        if isinstance(ruler, Span):
            yield _measure(_at(frame, ruler.start), _at(frame, ruler.end))
            continue
        if not ruler.lengthwise:
            drop = -0.45 * ruler.breadth
            start = _moved(ruler.start, ruler.tips, drop)
            end = _moved(start, ruler.direction, ruler.span)
            yield _measure(_at(frame, start), _at(frame, end))
        yield from _fingers(ruler, frame)


def _fingers(ruler: Fingers, frame: Frame) -> Iterator[str]:
    turn = {(-1.0, 0.0): "", (1.0, 0.0): "rotate(180)"}.get(ruler.tips, "rotate(90)")
    breadth = ruler.breadth * frame.scale
    name = "thumb" if ruler.count == 1 else "finger"
    for number in range(ruler.count):
        spot = _moved(ruler.start, ruler.direction, (number + 0.5) * ruler.breadth)
        x, y = _at(frame, spot)
        back = TIPS.get(ruler.count, (0.0,) * ruler.count)[number] + tip_offset(ruler)
        where = f"translate({x} {y}){turn}scale({breadth:.2f})translate({back:.3g} 0)"
        yield f'<use href="#{name}" transform="{where}"/>'


def _measure(start: Spot, end: Spot) -> str:
    """A stretch with an end stop at each end, on a casing that lifts it off the body's lines."""
    length = max(1e-6, dist(start, end))
    weight = 1.4
    x, y = (
        (start[1] - end[1]) * 4.5 * weight / length,
        (end[0] - start[0]) * 4.5 * weight / length,
    )
    data = f"M{start[0]} {start[1]}L{end[0]} {end[1]}" + "".join(
        f"M{at[0] - x:.1f} {at[1] - y:.1f}L{at[0] + x:.1f} {at[1] + y:.1f}" for at in (start, end)
    )
    return (
        f'<path class="casing" stroke-width="{2.6 * weight:.3g}" d="{data}"/>'
        f'<path class="measure" stroke-width="{weight}" d="{data}"/>'
    )


def _touch(touch: Touch, frame: Frame, reach: float) -> Iterator[str]:
    """A landmark to feel for: a ring around its spot, or a soft band along its line."""
    spots = [_at(frame, spot) for spot in touch.line]
    thin = f"{0.27 * reach:.2f}"
    if len(spots) == 1:
        circle = f'cx="{spots[0][0]}" cy="{spots[0][1]}" r="{1.5 * reach:.1f}"'
        yield f'<circle class="touch-casing" stroke-width="{0.55 * reach:.2f}" {circle}/>'
        yield f'<circle class="touch-line" stroke-width="{thin}" {circle}/>'
        return
    points = " ".join(f"{x},{y}" for x, y in spots)
    yield f'<polyline class="touch-band" stroke-width="{1.7 * reach:.2f}" points="{points}"/>'
    yield f'<polyline class="touch-line" stroke-width="{thin}" points="{points}"/>'


def _marker(at: Spot, sizes: Sizes, *, here: bool) -> str:
    place = f'cx="{at[0]}" cy="{at[1]}"'
    if not here:
        line = max(1.4, sizes.hollow * 0.34)
        return f'<circle class="other" stroke-width="{line:.2f}" {place} r="{sizes.hollow:.1f}"/>'
    return (
        f'<circle class="dot-ring" {place} r="{sizes.dot + sizes.ring:.1f}"/>'
        f'<circle class="dot" {place} r="{sizes.dot:.1f}"/>'
    )


def _leader(note: QRectF, at: Spot, reach: float) -> str:
    """A thin line from a note to the landmark it names, unless it stands beside it."""
    half = note.height() / 2
    near = (
        min(max(at[0], note.left() + half), note.right() - half),
        min(max(at[1], note.top()), note.bottom()),
    )
    length = dist(at, near)
    if length < 3.5 * reach or not TARGET.contains(QPointF(*at)):
        return ""
    part = 1.6 * reach / length  # from the ring on
    start = (at[0] + (near[0] - at[0]) * part, at[1] + (near[1] - at[1]) * part)
    data = f"M{start[0]:.1f} {start[1]:.1f}L{near[0]:.1f} {near[1]:.1f}"
    return (
        f'<path class="casing" stroke-width="{0.45 * reach:.2f}" d="{data}"/>'
        f'<path class="leader" stroke-width="1.2" d="{data}"/>'
    )


def _pill(text: str, pill: QRectF, size: float, roomy: float) -> str:
    corner = min(pill.height() / 2, 1.4 * size)
    lines = _lines(text, roomy, pill.width() - 2.4 * roomy + 2)
    middle, step = pill.center(), 1.22 * size
    top = middle.y() - step * (len(lines) - 1) / 2
    rows = "".join(
        f'<text x="{middle.x():.1f}" y="{top + number * step + 0.34 * size:.1f}">'
        f"{escape(line)}</text>"
        for number, line in enumerate(lines)
    )
    return (
        f'<g class="pill" font-size="{size:g}"><rect x="{pill.x():.1f}" y="{pill.y():.1f}"'
        f' width="{pill.width():.1f}" height="{pill.height():.1f}" rx="{corner:.1f}"/>{rows}</g>'
    )


def _lines(text: str, size: float, room: float) -> list[str]:
    """Break a text into lines where the painter's font would break it."""
    metrics = QFontMetricsF(fonts.font(size, "semibold"))
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _moved(spot: Spot, direction: Spot, units: float) -> Spot:
    return (spot[0] + direction[0] * units, spot[1] + direction[1] * units)
