"""The body, on which a point of one's own is put: by a click, or moved by the arrows."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from acupress.ui.atlas_view import AtlasView

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
FINE = 3.0
"""Pixels of one step by key; closer, they are less of the body."""
_COARSE = 0.5
"""Pixels for a unit of the view, to see where the body ends."""


class PlacingView(AtlasView):
    """`put` carries a place in the view's units, `moved` a step in them."""

    put = Signal(float, float)
    moved = Signal(float, float)

    def on_body(self, x: float, y: float) -> bool:
        """Whether a place of the view is on the body drawn, not beside it."""
        view = self.camera.view
        if view is None or not (0 <= x < view.width and 0 <= y < view.height):
            return False
        size = QSize(round(view.width * _COARSE), round(view.height * _COARSE))
        all_of = QRectF(0, 0, view.width, view.height)
        image = self._figures.image(view, self._theme, all_of, size)
        return image.pixelColor(int(x * _COARSE), int(y * _COARSE)).alpha() > 0

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click without a drag puts the point there."""
        click = event.button() == Qt.MouseButton.LeftButton and self._pressed is not None
        if not click or self._dragged or self.camera.view is None:
            super().mouseReleaseEvent(event)
            return
        self._pressed = None
        frame = self.camera.frame()
        at = (event.position() - frame.target.topLeft()) / frame.scale + frame.source.topLeft()
        self.put.emit(at.x(), at.y())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second click puts it once more, instead of coming closer."""
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the point; with Shift they move the view, as in the atlas."""
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _STEPS and not shift and self.camera.view is not None:
            step = QPointF(*_STEPS[key]) * (FINE / self.camera.frame().scale)
            self.moved.emit(step.x(), step.y())
        else:
            super().keyPressEvent(event)
