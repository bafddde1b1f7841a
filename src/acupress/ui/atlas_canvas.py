"""The atlas's picture: a view's figure with dots for its points, seen through a camera."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from acupress.core.body import Line, View
from acupress.core.crowd import Crowd, Dot
from acupress.core.placement import Placement
from acupress.painting.atlas import code_of, crowd_of, paint_crowd
from acupress.painting.figure import Figures
from acupress.painting.frame import Frame
from acupress.painting.landmarks import paint_channel
from acupress.painting.theme import Theme
from acupress.ui.camera import MOST_ZOOM, Camera
from acupress.ui.style import CORNER

STEP = 1.35
"""One key press or one notch of the wheel zooms by this much."""
REACH = 24.0
"""How near to a dot, in pixels, a click has to be: fingers and tired hands are not exact."""


class AtlasCanvas(QWidget):
    """Shows a view's points, one of them chosen. Nothing runs while nothing moves."""

    def __init__(self, theme: Theme, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(160, 160)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.text_scale = 1.0
        self.title = ""
        """What the view is called aloud; it is told with the next view shown."""
        self.camera = Camera(self)
        self.camera.moved.connect(self._changed)
        self.camera.settled.connect(self.update)
        self._theme, self._figures = theme, figures
        self._placed: tuple[Placement, ...] = ()
        self._names: dict[str, str] = {}
        self._channels: tuple[Line, ...] = ()
        self._bones = False
        self.kept: frozenset[str] = frozenset()
        """Points that stand out by a ring; told with the next view shown."""
        self._chosen = ""
        self._pointed: Dot | None = None
        self._coming = False
        """Whether the chosen point still has to be brought into sight, until she moves away."""
        self.covered = QRectF()
        """What stands over the diagram: no name is written below it."""
        self._crowd: Crowd | None = None

    # --- what is shown

    def show_view(
        self,
        view: View,
        placed: Sequence[Placement],
        names: dict[str, str],
        channels: Sequence[Line] = (),
        *,
        bones: bool = False,
    ) -> None:
        """Show a view with its points; `names` says what a code is called aloud.

        Zoom and place stay where only layers or points change.
        """
        before = self.camera.view
        other = before is None or (view.id, view.pose) != (before.id, before.pose)
        self._placed, self._names = tuple(placed), names
        self._channels, self._bones = tuple(channels), bones
        self._pointed = None
        if other:
            self.camera.look_at(view)
        self._describe()
        self._changed()

    def choose(self, code: str, *, come: bool = False) -> None:
        """Show a point as the chosen one; `come` brings it into sight and close enough to see."""
        self._chosen = code
        self._describe()
        self._coming = come
        if come and self.isVisible():
            self._come_to(code)
        self._changed()

    @property
    def chosen(self) -> str:
        """The code of the chosen point, empty where none is."""
        return self._chosen

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Come closer or go away, around a place of the widget."""
        self._coming = False
        self.camera.zoom_by(factor, around)

    def show_whole(self) -> None:
        """Show the whole diagram."""
        self._coming = False
        self.camera.show_whole()

    def crowd(self) -> Crowd:
        """Dots and names as they are shown now."""
        if self._crowd is None:
            taken = (self.covered,) if self.covered.isValid() else ()
            self._crowd = crowd_of(
                self._placed, self.camera.frame(), self._chosen, self.text_scale, taken
            )
        return self._crowd

    # --- painting

    def sizeHint(self) -> QSize:
        """Return a size that suits a diagram."""
        return QSize(560, 640)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure, its faint layers, and the dots above them."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        card.addRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        painter.fillPath(card, QColor(self._theme.card))
        if self.camera.view is None:
            return
        painter.setClipPath(card)
        frame = self.camera.frame()
        self._paint_figure(painter, frame)
        for line in self._channels:
            paint_channel(painter, line, self._theme, frame)
        paint_crowd(
            painter,
            self.crowd(),
            self._theme,
            chosen=self._chosen,
            pointed=self._pointed,
            kept=self.kept,
            text_scale=self.text_scale,
        )
        painter.setClipping(False)
        self._paint_edge(painter)

    def _paint_figure(self, painter: QPainter, frame: Frame) -> None:
        """While it moves a kept figure is stretched; a sharp one follows when it has settled."""
        view = self.camera.view
        assert view is not None
        if not self.camera.moving:
            self._figures.paint(
                painter, view, self._theme, frame.source, frame.target, bones=self._bones
            )
            return
        all_of = QRectF(0, 0, view.width, view.height)
        size = (all_of.size() * self.camera.whole().scale * self.devicePixelRatioF()).toSize()
        image = self._figures.image(view, self._theme, all_of, size, bones=self._bones)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(frame.at((0, 0)), frame.at((view.width, view.height))), image)

    def _paint_edge(self, painter: QPainter) -> None:
        edge = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 3))
        elif self._theme.card == self._theme.ground:
            painter.setPen(QPen(QColor(self._theme.outline), 1))
        else:
            return
        painter.drawRoundedRect(edge, CORNER - 1.5, CORNER - 1.5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the diagram to the new size."""
        super().resizeEvent(event)
        self._crowd = None
        self.camera.target = QRectF(self.rect())
        if self._coming and self._chosen:
            self._come_to(self._chosen, glide=False)
        self._changed()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the chosen point into sight if it was chosen meanwhile."""
        super().showEvent(event)
        if self._coming and self._chosen:
            self._come_to(self._chosen, glide=False)

    def _come_to(self, code: str, *, glide: bool = True) -> None:
        """Bring a point to the middle, unless it is in sight, and near enough to be one dot."""
        spots = [(one.x, one.y) for one in self._placed if one.code == code]
        if not spots:
            return
        middle = QPointF(
            sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots)
        )
        crowd = self.crowd()
        alone = all(
            len({code_of(key) for key in dot.keys}) == 1
            for dot in crowd.dots
            if any(code_of(key) == code for key in dot.keys)
        )
        if alone and self._sees(spots, self.camera.frame()):
            return
        first = self.camera.zoom * (1 if alone else STEP**4)
        # At the edge of the view only a step closer moves a spot away from what stands over it.
        zooms = [min(first * STEP**step, MOST_ZOOM) for step in range(4)]
        seen = (zoom for zoom in zooms if self._sees(spots, self.camera.framed(zoom, middle)))
        self.camera.go(next(seen, zooms[0]), middle, glide=glide)

    def _sees(self, spots: Sequence[tuple[float, float]], frame: Frame) -> bool:
        """Whether spots lie well within a frame, with nothing over them."""
        room = QRectF(self.rect()).adjusted(REACH, REACH, -REACH, -REACH)
        places = [frame.at(spot) for spot in spots]
        return all(room.contains(one) and not self.covered.contains(one) for one in places)

    def _describe(self) -> None:
        if self.camera.view is None:
            return
        count = len({one.code for one in self._placed})
        said = self.tr("Diagram with {0} points").format(count)
        if count == 1:
            said = self.tr("Diagram with 1 point")
        self.setAccessibleName(f"{self.title}. {said}" if self.title else said)
        self.setAccessibleDescription(self._names.get(self._chosen, ""))

    def _changed(self) -> None:
        self._crowd = None
        self.update()
