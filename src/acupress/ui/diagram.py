"""A card with the body diagram. Only the halo moves, so only its squares are repainted."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from acupress.core.picture import Picture
from acupress.core.text import say
from acupress.painting.chip import chip_rect, paint_chip
from acupress.painting.figure import Figures
from acupress.painting.frame import Frame, close_up, whole
from acupress.painting.labels import Body, Sizes, place_labels, quietest
from acupress.painting.painter import (
    halo_image,
    halo_reach,
    halo_rects,
    paint_above,
    paint_below,
)
from acupress.painting.pixmaps import copy_part
from acupress.painting.theme import Theme
from acupress.ui.style import CORNER

_HALOS = 32
"""Sizes of the halo between an empty and a full breath: each is drawn once and kept."""


@dataclass(frozen=True)
class _Layers:
    """A picture as rendered for one size: what lies below and above the halo."""

    frame: Frame
    below: QPixmap
    above: QPixmap


class DiagramView(QWidget):
    """Shows one picture, close to its points, with notes at the top and the bottom left."""

    clicked = Signal()

    def __init__(self, theme: Theme, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(80, 80)
        self._theme = theme
        self._figures = figures
        self._picture: Picture | None = None
        self._finger: float | None = None
        self._focus: Picture | None = None
        self._notes = ("", "")
        self._language = "en"
        self._text_scale = 1.0
        self._halo: int | None = None
        self._halos: dict[int, QImage] = {}
        self._halo_look: tuple[object, ...] = ()
        self._layers: _Layers | None = None

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self._forget()

    def set_text_scale(self, scale: float) -> None:
        """Change the size of notes and labels."""
        if scale != self._text_scale:
            self._text_scale = scale
            self._forget()

    def show_picture(
        self,
        picture: Picture | None,
        top: str = "",
        bottom: str = "",
        language: str = "en",
        finger: float | None = None,
        focus: Picture | None = None,
    ) -> None:
        """Show another picture. `top` names the view, `bottom` tells what it should feel like.

        `finger` is the breadth of one finger in the view's units (`Body.finger`). `focus` is what
        has to be in sight where that is more than the picture itself.
        """
        new = (picture, (top, bottom), language)
        if new == (self._picture, self._notes, self._language):
            return
        self._picture, self._notes, self._language = new
        self._finger, self._focus = finger, focus
        name = picture.view.name if picture else {"en": ""}
        labels = ", ".join(say(one.text, language) for one in picture.labels) if picture else ""
        self.setAccessibleName(top or say(name, language))
        self.setAccessibleDescription(". ".join(part for part in (labels, bottom) if part))
        self._forget()

    def set_halo(self, fullness: float | None) -> None:
        """Let the halo follow the breath, 0 to 1; None takes it away."""
        level = None if fullness is None else round(fullness * _HALOS)
        if level == self._halo:
            return
        self._halo = level
        if self._layers is not None and self._picture is not None:
            for rect in halo_rects(self._picture, self._layers.frame):
                self.update(rect)

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    @property
    def frame(self) -> Frame | None:
        """Which part of the view is shown, and where; None without a picture."""
        return self._rendered().frame if self._picture is not None else None

    def sizeHint(self) -> QSize:
        """Return the size at a window of 1280x800."""
        return QSize(760, 616)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the layers and draw the halo between them."""
        painter = QPainter(self)
        if self._picture is None:
            self._paint_ground(painter)
            return
        layers = self._rendered()
        for rect in _dirty(event.region(), halo_rects(self._picture, layers.frame)):
            painter.setClipRect(rect)
            copy_part(painter, layers.below, rect)
            if self._halo is not None:
                self._paint_halos(painter, self._picture, layers.frame, self._halo)
            copy_part(painter, layers.above, rect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture to the new size."""
        self._forget()
        super().resizeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def _paint_halos(self, painter: QPainter, picture: Picture, frame: Frame, level: int) -> None:
        if level not in self._halos:
            ratio = self.devicePixelRatioF()
            self._halos[level] = halo_image(picture, self._theme, frame, level / _HALOS, ratio)
        halo = self._halos[level]
        half = halo.width() / halo.devicePixelRatio() / 2
        for marker in picture.markers:
            if marker.here:
                at = frame.at((marker.x, marker.y))
                painter.drawImage(QPointF(at.x() - half, at.y() - half), halo)

    def _forget(self) -> None:
        self._layers = None
        self.update()

    def _rendered(self) -> _Layers:
        if self._layers is None:
            assert self._picture is not None
            self._layers = self._render(self._picture)
        return self._layers

    def _render(self, picture: Picture) -> _Layers:
        target = QRectF(self.rect())
        notes = self._place_notes(target)
        clear = target.adjusted(
            0, notes[0].bottom() if notes[0].isValid() else 0,
            0, notes[1].top() - target.bottom() if notes[1].isValid() else 0,
        )  # fmt: skip
        if picture.view.whole:
            frame = whole(picture.view, target, 16)
        else:
            edges = self._figures.edges(picture.view, self._theme)
            focus = self._focus or picture
            frame = close_up(focus, target, edges, clear=clear, finger=self._finger)
        body = Body(self._figures, picture.view, self._theme, frame)
        notes = self._without_clash(picture, frame, notes, body)
        below = self._pixmap(QColor(self._theme.ground))  # opaque: the fastest to copy
        above = self._pixmap(Qt.GlobalColor.transparent)
        painter = QPainter(below)
        self._paint_ground(painter)
        painter.setClipPath(self._card())
        paint_below(painter, picture, self._theme, frame, self._figures)
        painter.end()
        painter = QPainter(above)
        painter.setClipPath(self._card())
        paint_above(
            painter,
            picture,
            self._theme,
            frame,
            language=self._language,
            text_scale=self._text_scale,
            taken=[note for note in notes if note.isValid()],
            body=body,
        )
        self._paint_notes(painter, notes)
        painter.end()
        look = (self._theme, halo_reach(picture, frame), self.devicePixelRatioF())
        if look != self._halo_look:
            self._halo_look, self._halos = look, {}
        return _Layers(frame, below, above)

    def _pixmap(self, colour: QColor | Qt.GlobalColor) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(colour)
        return made

    def _card(self) -> QPainterPath:
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        return path

    def _paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(self._theme.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.card))
        if self._theme.card == self._theme.ground:
            painter.setPen(QColor(self._theme.outline))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, CORNER, CORNER)

    def _place_notes(self, target: QRectF) -> tuple[QRectF, QRectF]:
        """Where the notes stand; one for which there is no room is left out."""
        size, edge = 15 * self._text_scale, max(10.0, min(20.0, target.height() * 0.03))
        widest = target.width() - 2 * edge
        top, bottom = QRectF(), QRectF()
        if self._notes[0]:
            top = chip_rect(self._notes[0], widest, size, strong=True)
            top.moveTopLeft(target.topLeft() + QRectF(edge, edge, 0, 0).topLeft())
        if self._notes[1]:
            bottom = chip_rect(self._notes[1], min(widest, 34 * size), size)
            bottom.moveBottomLeft(target.bottomLeft() + QRectF(edge, -edge, 0, 0).topLeft())
        if bottom.height() > 0.26 * target.height():
            bottom = QRectF()
        if top.height() > 0.26 * target.height():
            top = QRectF()
        return top, bottom

    def _without_clash(
        self, picture: Picture, frame: Frame, notes: tuple[QRectF, QRectF], body: Body
    ) -> tuple[QRectF, QRectF]:
        """Move the lower note to where it covers least of what she looks for.

        Leave out a note where the ruler's label has no other place: that one is needed more.
        """
        sizes = Sizes.of(picture, frame, self._text_scale)
        if notes[1].isValid() and not picture.view.whole:
            corners = _corners(self._notes[1], 15 * self._text_scale, frame.target, notes[1])
            notes = notes[0], quietest(corners, picture, frame, sizes, body)
        taken = [note for note in notes if note.isValid()]
        pills = [
            pill for _, pill in place_labels(picture, frame, sizes, self._language, taken, body)
        ]
        top, bottom = (
            QRectF() if any(note.intersects(pill) for pill in pills) else note for note in notes
        )
        return top, bottom

    def _paint_notes(self, painter: QPainter, notes: tuple[QRectF, QRectF]) -> None:
        size = 15 * self._text_scale
        for text, place, strong in zip(self._notes, notes, (True, False), strict=True):
            if place.isValid():
                paint_chip(painter, text, place, self._theme, size, strong=strong)


def _dirty(region: QRegion, halos: tuple[QRect, ...]) -> list[QRect]:
    """Return rectangles that cover what is dirty: the halos one by one where that is all.

    Qt copies pixels fast within one rectangle and slowly within a region of several.
    """
    rest = region
    for halo in halos:
        rest = rest.subtracted(QRegion(halo))
    if rest.isEmpty():
        return [halo for halo in halos if region.intersects(halo)]
    return [region.boundingRect()]


def _corners(text: str, size: float, target: QRectF, note: QRectF) -> list[QRectF]:
    """Places for the lower note, as it is or narrower, in the lower corners."""
    edge = note.left() - target.left()
    narrow = chip_rect(text, min(note.width(), 19 * size), size)
    narrow.moveBottom(note.bottom())
    made = []
    for one in (note, narrow):
        left, right = QRectF(one), QRectF(one)
        left.moveLeft(target.left() + edge)
        right.moveRight(target.right() - edge)
        if one.height() <= 0.3 * target.height():
            made += [left, right]
    return made or [note]
