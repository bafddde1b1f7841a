"""The drawn body: a drawing from `assets/views` in a theme's colours, whole or a part of it."""

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from math import floor, log2

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgRenderer

from acupress.core.body import Pose, View
from acupress.painting.soft import on_paper
from acupress.painting.theme import Theme
from acupress.resources import resource

KEPT_BYTES = 48 * 2**20
"""Rendered figures are kept up to this much memory; a full screen at 2560x1600 takes 12 MB."""
SOFT_PIXELS = 1_500_000
"""Shading is rendered at most so large and stretched beyond: it is soft, and its masks are slow."""
_SOFT, _SHARP = ("skin", "volume", "hair", "cloth"), ("lines", "contour")
"""The layers of a drawing below, and those above, which with the bones stay sharp at any zoom."""
_PALETTE = re.compile(rb'(<style id="palette">).*?(</style>)', re.DOTALL)
_BONES = re.compile(rb'(<g id="bones"[^>]*?)\s+display="none"')


def palette(theme: Theme) -> str:
    """Return the style rules that colour a drawing; the classes are the drawings' own."""
    fills = {
        "skin": theme.skin,
        "skin-light": theme.light,
        "skin-shade": theme.shade,
        "skin-deep": theme.deep,
        "ink": theme.contour,
        "hair": theme.hair,
        "brow": theme.brow,
        "lip": theme.lip,
        "nail": theme.nail,
        "cloth": theme.cloth,
        "cloth-shade": theme.cloth_shade,
    }
    stops = {
        "stop-skin": theme.skin,
        "stop-light": theme.light,
        "stop-shade": theme.shade,
        "stop-deep": theme.deep,
    }
    lines = {
        "contour": theme.contour,
        "hair-light": theme.hair_light,
        "cloth-line": theme.cloth_line,
    }
    line = "fill:none;stroke-linecap:round;stroke-linejoin:round;stroke"
    return " ".join(
        (
            *(f".{name}{{fill:{colour}}}" for name, colour in fills.items()),
            *(f".{name}{{stop-color:{colour}}}" for name, colour in stops.items()),
            *(f".{name}{{{line}:{colour}}}" for name, colour in lines.items()),
            f".bone{{fill:{theme.bone};stroke:{theme.bone_line}}}",
        )
    )


@cache
def _drawing(name: str) -> bytes:
    return resource(f"assets/views/{name}").read_bytes()


@dataclass(frozen=True)
class _Key:
    drawing: str
    theme: Theme
    pose: Pose
    bones: bool
    source: tuple[float, float, float, float]
    width: int
    height: int
    soft: bool = False


_RendererKey = tuple[str, Theme, bool, tuple[str, ...]]


SHADING_DPI = 250
"""Shading on paper has at most so many dots: soft as it is, more would not be seen."""


class Figures:
    """Renders figures and keeps the last ones. A screen makes one and hands it to its diagrams."""

    def __init__(self) -> None:
        self._kept: OrderedDict[_Key, QImage] = OrderedDict()
        self._renderers: OrderedDict[_RendererKey, QSvgRenderer] = OrderedDict()
        self._edges: dict[tuple[str, Pose], frozenset[str]] = {}

    def paint(
        self,
        painter: QPainter,
        view: View,
        theme: Theme,
        source: QRectF,
        target: QRectF,
        *,
        bones: bool = False,
    ) -> None:
        """Paint the part `source` (diagram units) of a view's figure into `target`.

        On a screen or an image it is kept for the next time. On paper its lines stay lines; its
        shading is an image, as masks would become one anyway, at the device's own 1200 dpi. It is
        the whole drawing's, so that a PDF holds it once for all pages.
        """
        if on_paper(painter):
            scale = target.width() / source.width()
            corner = target.topLeft() - source.topLeft() * scale
            whole = QRectF(corner, QSizeF(view.width, view.height) * scale)
            dots = scale * painter.worldTransform().m11() / painter.device().logicalDpiX()
            painter.save()
            painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(whole, self._soft(view, theme, _printed_scale(view, dots)))
            self._draw(painter, view, theme, source, target, bones=bones, hidden=_SOFT)
            painter.restore()
            return
        ratio = painter.device().devicePixelRatioF() * max(1e-6, painter.worldTransform().m11())
        size = QSize(round(target.width() * ratio), round(target.height() * ratio))
        if not size.isEmpty():
            painter.drawImage(target, self.image(view, theme, source, size, bones=bones))

    def image(
        self, view: View, theme: Theme, source: QRectF, size: QSize, *, bones: bool = False
    ) -> QImage:
        """Return a part of a figure as a transparent image of `size` device pixels."""
        part = (source.x(), source.y(), source.width(), source.height())
        rounded = (round(part[0], 2), round(part[1], 2), round(part[2], 2), round(part[3], 2))
        key = _Key(view.drawing, theme, view.pose, bones, rounded, size.width(), size.height())
        target, most = QRectF(0, 0, size.width(), size.height()), _soft_scale(view)

        def draw(painter: QPainter) -> None:
            if size.width() <= most * source.width():
                self._draw(painter, view, theme, source, target, bones=bones)
                return
            seen = QTransform.fromScale(most, most).mapRect(source)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._soft(view, theme, most), seen)
            self._draw(painter, view, theme, source, target, bones=bones, hidden=_SOFT)

        return self._made(key, draw)

    def _soft(self, view: View, theme: Theme, scale: float) -> QImage:
        """Everything but the lines, the whole drawing, with `scale` pixels for each unit."""
        whole = (0.0, 0.0, view.width, view.height)
        wide, high = max(1, round(view.width * scale)), max(1, round(view.height * scale))
        key = _Key(view.drawing, theme, view.pose, False, whole, wide, high, True)
        source, target = QRectF(*whole), QRectF(0, 0, wide, high)
        return self._made(
            key, lambda painter: self._draw(painter, view, theme, source, target, hidden=_SHARP)
        )

    def _made(self, key: _Key, draw: Callable[[QPainter], None]) -> QImage:
        """Return the kept image of a key, or a transparent one that is drawn on now and kept."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        image = QImage(key.width, key.height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        draw(painter)
        painter.end()
        self._keep(key, image)
        return image

    def _keep(self, key: _Key, image: QImage) -> None:
        """Keep an image, and let the oldest go where they are too large together."""
        self._kept[key] = image
        while sum(one.sizeInBytes() for one in self._kept.values()) > KEPT_BYTES:
            if len(self._kept) == 1:
                break
            self._kept.popitem(last=False)

    def edges(self, view: View, theme: Theme) -> frozenset[str]:
        """Return the edges of the frame (left, top, right, bottom) at which the body is cut off."""
        key = (view.drawing, view.pose)
        if key not in self._edges:
            size = QSize(96, max(1, round(96 * view.height / view.width)))
            small = self.image(view, theme, QRectF(0, 0, view.width, view.height), size)
            across, down = range(size.width()), range(size.height())
            rows = {
                "left": [(0, y) for y in down],
                "top": [(x, 0) for x in across],
                "right": [(size.width() - 1, y) for y in down],
                "bottom": [(x, size.height() - 1) for x in across],
            }
            self._edges[key] = frozenset(
                edge
                for edge, places in rows.items()
                if sum(small.pixelColor(x, y).alpha() > 128 for x, y in places) > 2
            )
        return self._edges[key]

    def _draw(
        self,
        painter: QPainter,
        view: View,
        theme: Theme,
        source: QRectF,
        target: QRectF,
        *,
        bones: bool = False,
        hidden: tuple[str, ...] = (),
    ) -> None:
        across, down = target.width() / source.width(), target.height() / source.height()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(target.topLeft())
        painter.scale(across, down)
        painter.translate(-source.topLeft())
        width, height = _drawn_size(view)
        painter.setTransform(_laid(view.pose, width, height), combine=True)
        renderer = self._renderer(view.drawing, theme, bones=bones, hidden=hidden)
        renderer.render(painter, QRectF(0, 0, width, height))
        painter.restore()

    def _renderer(
        self, drawing: str, theme: Theme, *, bones: bool, hidden: tuple[str, ...]
    ) -> QSvgRenderer:
        key = (drawing, theme, bones, hidden)
        if key not in self._renderers:
            rules = b"\\g<1>" + palette(theme).encode() + b"\\g<2>"
            text = _PALETTE.sub(rules, _drawing(drawing), count=1)
            if bones:
                text = _BONES.sub(rb"\1", text, count=1)
            for layer in hidden:
                group = f'<g id="{layer}"'.encode()
                text = text.replace(group, group + b' display="none"', 1)
            self._renderers[key] = QSvgRenderer(QByteArray(text))
            if len(self._renderers) > 8:
                self._renderers.popitem(last=False)
        self._renderers.move_to_end(key)
        return self._renderers[key]


def _soft_scale(view: View) -> float:
    """Pixels for each unit beyond which shading is stretched."""
    return float((SOFT_PIXELS / (view.width * view.height)) ** 0.5)


def _printed_scale(view: View, inches: float) -> float:
    """Pixels for each unit of shading on paper, where a unit is so many inches long.

    It goes in steps of half an octave, so that pictures of about one size share an image.
    """
    steps = floor(2 * log2(max(1e-9, inches * SHADING_DPI)))
    return min(float(2 ** (steps / 2)), _soft_scale(view))


def _drawn_size(view: View) -> tuple[float, float]:
    """The size of the drawing before it was turned."""
    turned = view.pose.quarters % 2 == 1
    return (view.height, view.width) if turned else (view.width, view.height)


def _laid(pose: Pose, width: float, height: float) -> QTransform:
    """The transform that lays a drawing of this size as the pose says."""
    left, top = pose.spot((0.0, 0.0), width, height)
    (a, b), (c, d) = pose.direction((1.0, 0.0)), pose.direction((0.0, 1.0))
    return QTransform(a, b, c, d, left, top)
