"""Where the atlas looks: how close, at what, and gliding from one place to the next."""

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QRectF, QTimer, QVariantAnimation, Signal

from acupress.core.body import View
from acupress.painting.frame import Frame, whole

MOST_ZOOM = 8.0
"""So many times larger than the whole diagram."""
_MARGIN = 20.0
_MOVE_MS = 220
_SETTLE_MS = 90


class Camera(QObject):
    """Looks at one view through a window of `target` pixels. `moved` tells of every change."""

    moved = Signal()
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.still = False
        """Whether it jumps instead of gliding (less motion)."""
        self.target = QRectF(0, 0, 1, 1)
        self.view: View | None = None
        self.zoom, self._middle = 1.0, QPointF()
        self._way = ((1.0, QPointF()), (1.0, QPointF()))
        self._glide = QVariantAnimation(self, duration=_MOVE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.valueChanged.connect(self._glided)
        self._glide.finished.connect(self.settled)
        self._pause = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._pause.timeout.connect(self.settled)

    @property
    def moving(self) -> bool:
        """Whether it has not come to rest yet."""
        return self._gliding or self._pause.isActive()

    @property
    def _gliding(self) -> bool:
        return self._glide.state() == QVariantAnimation.State.Running

    def look_at(self, view: View) -> None:
        """Look at another view, whole."""
        self._glide.stop()
        self.view = view
        self.zoom, self._middle = 1.0, QPointF(view.width / 2, view.height / 2)
        self.moved.emit()

    def frame(self) -> Frame:
        """The part of the view that is shown now."""
        return self.framed(self.zoom, self._middle)

    def whole(self) -> Frame:
        """The frame that shows the whole view."""
        assert self.view is not None
        return whole(self.view, self.target, _MARGIN)

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Come closer or go away, around a place in the window."""
        frame = self.frame()
        place = around if around is not None else self.target.center()
        fixed = frame.source.topLeft() + (place - frame.target.topLeft()) / frame.scale
        now = self._way[1][0] if self._gliding else self.zoom
        zoom = min(max(now * factor, 1.0), MOST_ZOOM)
        self.go(zoom, fixed + (self._middle - fixed) * (self.zoom / zoom))

    def pan(self, pixels: QPointF) -> None:
        """Move the view by so many pixels, at once."""
        self._glide.stop()
        middle = self._middle - pixels / self.frame().scale
        self._middle = self.framed(self.zoom, middle).source.center()
        self._pause.start()
        self.moved.emit()

    def step(self, pixels: QPointF) -> None:
        """Glide by so many pixels."""
        self.go(self.zoom, self._middle - pixels / self.frame().scale)

    def show_whole(self) -> None:
        """Glide to where the whole view is seen."""
        assert self.view is not None
        self.go(1.0, QPointF(self.view.width / 2, self.view.height / 2))

    def go(self, zoom: float, middle: QPointF, *, glide: bool = True) -> None:
        """Go to a zoom and a middle in units of the view."""
        self._glide.stop()
        held = self.framed(zoom, middle).source.center()
        if (zoom, held) == (self.zoom, self.frame().source.center()):
            self.settled.emit()
            return
        if self.still or not glide:
            self.zoom, self._middle = zoom, held
            self.moved.emit()
            return
        self._way = ((self.zoom, QPointF(self._middle)), (zoom, held))
        self._glide.start()

    def framed(self, zoom: float, middle: QPointF) -> Frame:
        """Return the frame at a zoom; the middle is moved so that the view stays in sight."""
        assert self.view is not None
        fit = self.whole()
        width, height = fit.source.width() / zoom, fit.source.height() / zoom
        edge = _MARGIN / (fit.scale * zoom)
        x = _between(middle.x(), width, self.view.width, edge)
        y = _between(middle.y(), height, self.view.height, edge)
        return Frame(QRectF(x - width / 2, y - height / 2, width, height), fit.target)

    def _glided(self, part: object) -> None:
        assert isinstance(part, float)
        (zoom, middle), (new_zoom, new_middle) = self._way
        self.zoom = zoom * (new_zoom / zoom) ** part
        if abs(new_zoom - zoom) > 1e-6:
            # The place that is kept still while it grows is reached in step with the zoom.
            part = (1 / zoom - 1 / self.zoom) / (1 / zoom - 1 / new_zoom)
        self._middle = middle + (new_middle - middle) * part
        self.moved.emit()


def _between(middle: float, length: float, whole_length: float, edge: float) -> float:
    """Keep a stretch around `middle` within the whole one and its edge; centre what is larger."""
    if length >= whole_length + 2 * edge:
        return whole_length / 2
    return min(max(middle, length / 2 - edge), whole_length + edge - length / 2)
