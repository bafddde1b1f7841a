"""The atlas in her hands: zoom, pan, walk from point to point, choose one.

The mouse wheel and + and - zoom, dragging and Shift with the arrows pan, the arrows alone walk to
the next point in that direction, 0 shows the whole diagram again. A touchpad's two fingers pan,
pinching zooms.
"""

from math import hypot

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from acupress.core.crowd import Dot
from acupress.core.placement import Placement
from acupress.painting.atlas import code_of, key_of
from acupress.painting.figure import Figures
from acupress.painting.theme import Theme
from acupress.ui.announce import announce
from acupress.ui.atlas_canvas import REACH, STEP, AtlasCanvas
from acupress.ui.camera import MOST_ZOOM

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class AtlasView(AtlasCanvas):
    """`picked` tells of a point that was chosen here, `opened` of one that was entered."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(theme, figures, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._side = ""
        self._pressed: QPointF | None = None
        self._dragged = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom, pan, and walk from point to point."""
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS and shift:
            dx, dy = _ARROWS[key]
            self._coming = False
            self.camera.step(QPointF(-dx, -dy) * 0.15 * min(self.width(), self.height()))
        elif key in _ARROWS:
            self._walk(*_ARROWS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Home):
            self.show_whole()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._chosen:
            self.opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel zooms; two fingers on a touchpad pan, and with Ctrl they zoom too."""
        pad = not event.pixelDelta().isNull()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if pad and not ctrl:
            self._pan(QPointF(event.pixelDelta()))
        else:
            turned = event.angleDelta().y() / 120
            self.zoom_by(STEP**turned, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the diagram."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or light up the dot below the mouse."""
        if self._pressed is not None:
            moved = event.position() - self._pressed
            if self._dragged or hypot(moved.x(), moved.y()) > 5:
                self._dragged, self._pressed = True, event.position()
                self._pan(moved)
            return
        pointed = self._dot_at(event.position())
        if pointed != self._pointed:
            self._pointed = pointed
            hand = Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor
            self.setCursor(hand)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag chooses; on a dot that stands for several it comes closer."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self._dragged:
            return
        dot = self._dot_at(event.position())
        if dot is None:
            return
        found = {one.code: one for one in self._placed if key_of(one) in dot.keys}
        codes = list(found)
        if len(codes) > 1 and self.camera.zoom < MOST_ZOOM:
            self.zoom_by(STEP**3, event.position())
            return
        after = codes.index(self._chosen) + 1 if self._chosen in codes else 0
        self._pick(found[codes[after % len(codes)]])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Enter a point on its dot, come closer elsewhere."""
        dot = self._dot_at(event.position())
        codes = {code_of(key) for key in dot.keys} if dot else set()
        if len(codes) == 1:
            self.opened.emit(codes.pop())
        else:
            self.zoom_by(STEP**2, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of what was lit up."""
        if self._pointed is not None:
            self._pointed = None
            self.update()
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """Pinch to zoom; say what a dot is where the mouse rests."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            dot = self._dot_at(QPointF(event.pos()))
            codes = dict.fromkeys(code_of(key) for key in dot.keys) if dot else ()
            QToolTip.showText(
                event.globalPos(), "\n".join(self._names.get(code, code) for code in codes), self
            )
            return True
        return super().event(event)

    def _pan(self, pixels: QPointF) -> None:
        self._coming = False
        self.camera.pan(pixels)

    def _walk(self, dx: int, dy: int) -> None:
        """Choose the nearest point in a direction from the chosen one, or the first of all."""
        if not self._placed:
            return
        here = self._here()
        if here is None:
            self._pick(self._placed[0], come=True)
            return
        best: tuple[float, Placement] | None = None
        for one in self._placed:
            along = (one.x - here.x) * dx + (one.y - here.y) * dy
            aside = abs((one.x - here.x) * dy) + abs((one.y - here.y) * dx)
            if one.code == here.code or along <= 1e-6 or aside > 3 * along:
                continue
            far = along + 1.5 * aside
            if best is None or far < best[0]:
                best = (far, one)
        if best is not None:
            self._pick(best[1], come=True)

    def _here(self) -> Placement | None:
        """The chosen point on the side where it was chosen last."""
        found = [one for one in self._placed if one.code == self._chosen]
        return next((one for one in found if one.side == self._side), found[0] if found else None)

    def _pick(self, placed: Placement, *, come: bool = False) -> None:
        self._side = placed.side
        self.choose(placed.code, come=come)
        said = self._names.get(placed.code, placed.code)
        announce(self, said)
        self.picked.emit(placed.code)

    def _dot_at(self, place: QPointF) -> Dot | None:
        return None if self.camera.view is None else self.crowd().at(place.x(), place.y(), REACH)
