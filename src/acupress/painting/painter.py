"""Draws a picture: figure, zones, ruler, markers, labels. The halo is an overlay of its own.

The same functions draw on screen, on paper and into files. Sizes follow the target: a marker is as
easy to see on a phone-sized widget as across a room.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import ceil, hypot

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QRadialGradient

from acupress.core.picture import Fingers, Label, Picture, Span
from acupress.core.text import say
from acupress.painting import fonts
from acupress.painting.figure import Figures
from acupress.painting.frame import Frame, close_up
from acupress.painting.ruler import outline_of, paint_fingers, paint_span
from acupress.painting.theme import Theme

HALO_STEPS = ((1.0, 0.13), (0.73, 0.16), (0.47, 0.26))
"""The halo's discs: part of its radius, and opacity."""


@dataclass(frozen=True)
class Sizes:
    """Sizes in pixels of what does not grow with the drawing."""

    dot: float
    ring: float
    hollow: float
    halo: float
    label: float

    @classmethod
    def of(cls, picture: Picture, frame: Frame, text_scale: float = 1.0) -> "Sizes":
        """Return the sizes for a picture in its frame; close points get smaller dots."""
        k = min(max(min(frame.target.width(), frame.target.height()) / 600, 0.72), 2.6)
        here = [frame.at((one.x, one.y)) for one in picture.markers if one.here]
        apart = [hypot(one.x() - other.x(), one.y() - other.y())
                 for one, other in combinations(here, 2)]  # fmt: skip
        # Two dots never touch: each with its ring takes less than half of what lies between.
        dot = min([9.5 * k, *(max(2.5, 0.33 * part) for part in apart)])
        small = dot / 9.5
        return cls(
            dot, 2.6 * small, min(5.0 * k, 0.7 * dot + 1), 52 * small, 15 * max(text_scale, 0.8)
        )


def paint(
    painter: QPainter,
    picture: Picture,
    theme: Theme,
    target: QRectF,
    figures: Figures,
    *,
    language: str = "en",
    frame: Frame | None = None,
    finger: float | None = None,
    text_scale: float = 1.0,
    taken: Sequence[QRectF] = (),
) -> Frame:
    """Draw a whole picture into `target` and return the frame used.

    Without a `frame` it comes close to the points; `finger` is then one finger's breadth in
    diagram units (`Body.finger`). `taken` are places where no label may stand, such as chips.
    """
    if frame is None:
        edges = figures.edges(picture.view, theme)
        frame = close_up(picture, target, edges, finger=finger)
    painter.save()
    painter.setClipRect(target, Qt.ClipOperation.IntersectClip)
    paint_below(painter, picture, theme, frame, figures)
    paint_above(
        painter, picture, theme, frame, language=language, text_scale=text_scale, taken=taken
    )
    painter.restore()
    return frame


def paint_below(
    painter: QPainter, picture: Picture, theme: Theme, frame: Frame, figures: Figures
) -> None:
    """Draw what lies below the halo: figure, zones and rulers."""
    figures.paint(painter, picture.view, theme, frame.source, frame.target, bones=picture.bones)
    for zone in picture.zones:
        _paint_zone(painter, frame.at((zone.x, zone.y)), zone.rx, zone.ry, theme, frame)
    for ruler in picture.rulers:
        if isinstance(ruler, Fingers):
            paint_fingers(painter, ruler, theme, frame)
        else:
            paint_span(painter, ruler, theme, frame)


def paint_above(
    painter: QPainter,
    picture: Picture,
    theme: Theme,
    frame: Frame,
    *,
    language: str = "en",
    text_scale: float = 1.0,
    taken: Sequence[QRectF] = (),
) -> None:
    """Draw what lies above the halo: markers and labels."""
    sizes = Sizes.of(picture, frame, text_scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for marker in sorted(picture.markers, key=lambda one: one.here):
        _paint_marker(painter, frame.at((marker.x, marker.y)), theme, sizes, here=marker.here)
    for text, place in place_labels(picture, frame, sizes, language, taken):
        _paint_label(painter, text, place, theme, sizes)


def paint_halo(
    painter: QPainter, picture: Picture, theme: Theme, frame: Frame, fullness: float
) -> None:
    """Draw the halo around the points pressed now; it grows with the breath, 0 to 1."""
    radius = halo_reach(picture, frame, fullness)
    for marker in picture.markers:
        if marker.here:
            _paint_one_halo(painter, frame.at((marker.x, marker.y)), radius, theme)


def _paint_one_halo(painter: QPainter, at: QPointF, radius: float, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for part, opacity in HALO_STEPS:
        colour = QColor(theme.point)
        colour.setAlphaF(opacity)
        painter.setBrush(colour)
        painter.drawEllipse(at, radius * part, radius * part)


def halo_image(
    picture: Picture, theme: Theme, frame: Frame, fullness: float, ratio: float
) -> QImage:
    """Return one halo, centred, as an image at a device pixel ratio: for a screen to keep."""
    side = 2 * ceil(halo_reach(picture, frame, fullness)) + 2
    image = QImage(QSize(side, side) * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _paint_one_halo(
        painter, QPointF(side / 2, side / 2), halo_reach(picture, frame, fullness), theme
    )
    painter.end()
    return image


def halo_rects(picture: Picture, frame: Frame) -> tuple[QRect, ...]:
    """Return the parts of the target that the halo may change, in whole pixels."""
    reach = halo_reach(picture, frame) + 2
    return tuple(
        QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect()
        for marker in picture.markers
        if marker.here
        for at in (frame.at((marker.x, marker.y)),)
    )


def halo_reach(picture: Picture, frame: Frame, fullness: float = 1.0) -> float:
    """Return the halo's radius in pixels at a fullness of the breath from 0 to 1."""
    return Sizes.of(picture, frame).halo * (0.62 + 0.38 * fullness)


def _paint_zone(
    painter: QPainter, at: QPointF, rx: float, ry: float, theme: Theme, frame: Frame
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    painter.scale(max(rx, 1e-3) * frame.scale, max(ry, 1e-3) * frame.scale)
    glow = QRadialGradient(0, 0, 1)
    for place, opacity in ((0.0, 0.5), (0.45, 0.36), (0.8, 0.16), (1.0, 0.0)):
        colour = QColor(theme.point)
        colour.setAlphaF(opacity)
        glow.setColorAt(place, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()


def _paint_marker(
    painter: QPainter, at: QPointF, theme: Theme, sizes: Sizes, *, here: bool
) -> None:
    if here:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.point_ring))
        painter.drawEllipse(at, sizes.dot + sizes.ring, sizes.dot + sizes.ring)
        painter.setBrush(QColor(theme.point))
        painter.drawEllipse(at, sizes.dot, sizes.dot)
        return
    painter.setPen(QPen(QColor(theme.point), max(1.4, sizes.hollow * 0.34)))
    painter.setBrush(QColor(theme.point_ring))
    painter.drawEllipse(at, sizes.hollow, sizes.hollow)


def place_labels(
    picture: Picture,
    frame: Frame,
    sizes: Sizes,
    language: str,
    taken: Sequence[QRectF] = (),
) -> tuple[tuple[str, QRectF], ...]:
    """Return each label's text and pill: inside the frame and never on a marker."""
    keep = sizes.dot + 3 * sizes.ring
    dots = [
        QRectF(at.x() - keep, at.y() - keep, 2 * keep, 2 * keep)
        for marker in picture.markers
        for at in (frame.at((marker.x, marker.y)),)
    ]
    fingers = [_covered_by(one, frame) for one in picture.rulers]
    placed: list[tuple[str, QRectF]] = []
    for label in picture.labels:
        text = say(label.text, language)
        pills = [pill for _, pill in placed]
        best = min(
            _candidates(label, text, frame, sizes, fingers),
            key=lambda pill: _cost(pill, dots, fingers, [*taken, *pills]),
        )
        placed.append((text, best))
    return tuple(placed)


def _covered_by(ruler: Fingers | Span, frame: Frame) -> QRectF:
    if isinstance(ruler, Fingers):
        return outline_of(ruler, frame)
    return QRectF(frame.at(ruler.start), frame.at(ruler.end)).normalized().adjusted(-8, -8, 8, 8)


def _candidates(
    label: Label, text: str, frame: Frame, sizes: Sizes, fingers: list[QRectF]
) -> list[QRectF]:
    """Places for a pill, best first: beside the ruler where there is room, then around it."""
    room = frame.target.adjusted(12, 12, -12, -12)
    pill = _pill(text, sizes, room)
    at = frame.at((label.x, label.y))
    around = fingers[0] if fingers else QRectF(at.x() - 2, at.y() - 2, 4, 4)
    gap = 0.75 * sizes.label + (0 if fingers else sizes.dot)
    sideways = (pill.width() + around.width()) / 2 + gap
    upright = (pill.height() + around.height()) / 2 + gap
    middle = around.center()
    towards = label.towards
    steps = sorted(
        [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (1.0, -1.0),
         (-1.0, -1.0)],
        key=lambda step: -(step[0] * towards[0] + step[1] * towards[1]),
    )  # fmt: skip
    made = []
    for reach in (1.0, 1.35, 1.8, 2.6):
        for dx, dy in steps:
            moved = QRectF(pill)
            moved.moveCenter(middle + QPointF(dx * sideways * reach, dy * upright * reach))
            made.append(_kept_inside(moved, room))
    return made


def _pill(text: str, sizes: Sizes, room: QRectF) -> QRectF:
    metrics = QFontMetricsF(fonts.font(sizes.label, "semibold"))
    inside = metrics.boundingRect(
        QRectF(0, 0, max(40.0, min(room.width() - 2 * sizes.label, 19 * sizes.label)), 1e4),
        Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
        text,
    )
    return QRectF(0, 0, inside.width() + 2.4 * sizes.label, inside.height() + 0.95 * sizes.label)


def _kept_inside(pill: QRectF, room: QRectF) -> QRectF:
    left = min(max(pill.left(), room.left()), room.right() - pill.width())
    top = min(max(pill.top(), room.top()), room.bottom() - pill.height())
    return QRectF(left, top, pill.width(), pill.height())


def _cost(
    pill: QRectF, dots: list[QRectF], fingers: list[QRectF], taken: Sequence[QRectF]
) -> float:
    """How bad a place is: on a dot worst, then on something taken, then on the fingers."""

    def covered(places: Sequence[QRectF]) -> float:
        shared = (pill.intersected(place) for place in places if pill.intersects(place))
        return sum(one.width() * one.height() for one in shared)

    return 1e6 * covered(dots) + 1e3 * covered(taken) + covered(fingers)


def _paint_label(painter: QPainter, text: str, pill: QRectF, theme: Theme, sizes: Sizes) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.action))
    corner = min(pill.height() / 2, 1.4 * sizes.label)
    painter.drawRoundedRect(pill, corner, corner)
    painter.setFont(fonts.font(sizes.label, "semibold"))
    painter.setPen(QColor(theme.on_action))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)


def without_ruler(picture: Picture) -> Picture:
    """Return the same picture without ruler and labels, for when nothing has to be found."""
    return replace(picture, rulers=(), labels=())
