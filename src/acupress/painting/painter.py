"""Draws a picture: figure, zones, ruler, markers, labels. The halo is an overlay of its own.

The same functions draw on screen, on paper and into files. Sizes follow the target: a marker is as
easy to see on a phone-sized widget as across a room.
"""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QRadialGradient

from acupress.core.picture import Fingers, Picture
from acupress.painting import fonts
from acupress.painting.chip import edge_pen
from acupress.painting.figure import Figures
from acupress.painting.frame import Frame, close_up
from acupress.painting.labels import Body, Sizes, place_labels
from acupress.painting.landmarks import paint_channel, paint_leader, paint_touch
from acupress.painting.ruler import paint_fingers, paint_span, painted_place
from acupress.painting.soft import paint_soft
from acupress.painting.theme import Theme

HALO_STEPS = ((1.0, 0.13), (0.73, 0.16), (0.47, 0.26))
"""The halo's discs: part of its radius, and opacity."""


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
        painter,
        picture,
        theme,
        frame,
        language=language,
        text_scale=text_scale,
        taken=taken,
        body=Body(figures, picture.view, theme, frame),
    )
    painter.restore()
    return frame


def paint_below(
    painter: QPainter, picture: Picture, theme: Theme, frame: Frame, figures: Figures
) -> None:
    """Draw what lies below the halo: figure, zones and rulers."""
    figures.paint(painter, picture.view, theme, frame.source, frame.target, bones=picture.bones)
    for line in picture.channels:
        paint_channel(painter, line, theme, frame)
    if picture.zones or picture.rulers:
        place = _fading_place(picture, frame) & frame.target
        paint_soft(painter, place, lambda one: _paint_fading(one, picture, theme, frame))


def _paint_fading(painter: QPainter, picture: Picture, theme: Theme, frame: Frame) -> None:
    for zone in picture.zones:
        _paint_zone(painter, frame.at((zone.x, zone.y)), zone.rx, zone.ry, theme, frame)
    for ruler in picture.rulers:
        if isinstance(ruler, Fingers):
            paint_fingers(painter, ruler, theme, frame)
        else:
            paint_span(painter, ruler, theme, frame)


def _fading_place(picture: Picture, frame: Frame) -> QRectF:
    """What zones and rulers cover."""
    place = QRectF()
    for zone in picture.zones:
        corner = frame.at((zone.x - zone.rx, zone.y - zone.ry))
        place |= QRectF(corner, QSizeF(2 * zone.rx, 2 * zone.ry) * frame.scale)
    for ruler in picture.rulers:
        place |= painted_place(ruler, frame)
    return place


def paint_above(
    painter: QPainter,
    picture: Picture,
    theme: Theme,
    frame: Frame,
    *,
    language: str = "en",
    text_scale: float = 1.0,
    taken: Sequence[QRectF] = (),
    body: Body | None = None,
) -> None:
    """Draw what lies above the halo: markers and labels, these beside the `body` if they can."""
    sizes = Sizes.of(picture, frame, text_scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for touch in picture.touches:
        paint_touch(painter, touch, theme, frame, sizes.dot)
    for marker in sorted(picture.markers, key=lambda one: one.here):
        _paint_marker(painter, frame.at((marker.x, marker.y)), theme, sizes, here=marker.here)
    placed = place_labels(picture, frame, sizes, language, taken, body)
    for label, (_, place) in zip(picture.labels, placed, strict=True):
        if label.beside == "landmark":
            paint_leader(painter, place, frame.at((label.x, label.y)), theme, frame, sizes.dot)
    for text, place in placed:
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


def _paint_label(painter: QPainter, text: str, pill: QRectF, theme: Theme, sizes: Sizes) -> None:
    painter.setPen(edge_pen(theme))
    painter.setBrush(QColor(theme.action))
    corner = min(pill.height() / 2, 1.4 * sizes.label)
    painter.drawRoundedRect(pill, corner, corner)
    painter.setFont(fonts.font(sizes.label, "semibold"))
    painter.setPen(QColor(theme.on_action))
    # As wide as it was measured, so that the lines break where they did.
    inner = pill.adjusted(1.2 * sizes.label - 1, 0, 1 - 1.2 * sizes.label, 0)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
