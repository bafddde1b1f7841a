"""Her own fingers at life size, where hand and screen have been measured."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from acupress.core.hand import Hand
from acupress.painting.ruler import paint_own_fingers
from acupress.painting.theme import Theme
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, button, label

_WORDS = 120
"""Pixels that the words beside the fingers need, at a text scale of 1."""
_DOWN_TO_JOINT = {1: 2.0}
"""How far from the tips the joints lie at which a hand is measured, with room, in breadths."""


class LifeRuler(QWidget):
    """So many fingers as broad as hers; without a measure it offers to take one."""

    measure = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.fingers = FingerStrip(desk.theme)
        self.words = label("", "quiet_body")
        self.offer = button(self.tr("Measure my hand"), "link", self.measure.emit)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * GRID)
        line.addWidget(self.fingers)
        line.addWidget(self.words, 1)
        line.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)

    def show_fingers(self, count: int, room: int) -> None:
        """Show this many fingers, none for 0, within so many pixels.

        What does not fit at life size is told in words alone: a smaller hand would be wrong.
        """
        hand = self._desk.hand
        breadth = hand.breadth(count) if count else None
        self.setVisible(bool(count))
        self.offer.setVisible(breadth is None)
        self.words.setVisible(breadth is not None)
        if breadth is not None:
            self.words.setText(self.tr("On you about {0} mm").format(round(breadth)))
        fits = (hand.pixels(count) or 0) + 2 * GRID + _WORDS * self._desk.scale <= room
        self.fingers.show_fingers(count if fits else 0, hand)


class FingerStrip(QWidget):
    """Fingers side by side, drawn at life size: their tips, or down to the `joints`."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, joints: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._joints = joints
        self._count, self._width = 0, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_fingers(self, count: int, hand: Hand) -> None:
        """Show fingers as broad as this hand's, nothing where that is not known."""
        self._count, self._width = count, hand.pixels(count) or 0.0
        self.setVisible(bool(self._width))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the fingers take."""
        breadth = self._width / max(1, self._count)
        high = _DOWN_TO_JOINT.get(self._count, 2.7) * breadth if self._joints else 62
        return QSize(round(self._width) + 2, round(high) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw them."""
        if self._count and self._width:
            painter = QPainter(self)
            place = QRectF(1, 1, self._width, self.height() - 2)
            paint_own_fingers(painter, place, self._count, self._theme)
