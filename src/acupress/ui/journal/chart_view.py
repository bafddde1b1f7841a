"""The journal's chart on screen. It stands still; arrow keys go from session to session."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupress.core.chart import Chart
from acupress.painting.chart import Sign, dot_at, paint_chart, paint_sign
from acupress.painting.theme import Theme
from acupress.ui.journal.chart_words import tick_text
from acupress.ui.rows import ENTER

_LETTERS = 13
_HIGH = 236
_FOCUS = 3
_GROWS = 0.6
"""Larger letters need a higher chart, but not by as much as they grow."""


class ChartView(QWidget):
    """`chose` comes with the session that is looked at, `opened` when she wants to see it."""

    chose = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, _LETTERS * scale
        self._high = round(_HIGH * (1 + _GROWS * (scale - 1)))
        self._chart: Chart | None = None
        self.chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Chart of your pain"))

    def show_chart(self, chart: Chart, described: str) -> None:
        """Show a chart, with what it says in words."""
        self._chart, self.chosen = chart, None
        self.setAccessibleDescription(described)
        self.update()

    def choose(self, session: int) -> None:
        """Look at a session."""
        self.chosen = session
        self.update()
        self.chose.emit(session)

    def sizeHint(self) -> QSize:
        """Return the height it always has."""
        return QSize(320, self._high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, and a frame where the keys are."""
        if self._chart is None:
            return
        painter = QPainter(self)
        paint_chart(
            painter, self._chart, self._box, self._theme, self._size, tick_text, self.chosen
        )
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.focus), _FOCUS))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = _FOCUS / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 10, 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from session to session, Home and End to the ends; Enter opens."""
        sessions = [dot.session for dot in self._chart.dots] if self._chart else []
        key = event.key()
        if key in ENTER and self.chosen is not None:
            self.opened.emit(self.chosen)
        elif sessions and key in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
        ):
            self.choose(sessions[self._next(key, sessions)])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the session under the hand."""
        if self._chart is not None:
            dot = dot_at(self._chart, self._box, self._size, QPointF(event.position()))
            if dot is not None:
                self.choose(dot.session)

    @property
    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(2 * _FOCUS, 2 * _FOCUS, -2 * _FOCUS, -2 * _FOCUS)

    def _next(self, key: int, sessions: list[int]) -> int:
        last = len(sessions) - 1
        if key == Qt.Key.Key_Home:
            return 0
        if key == Qt.Key.Key_End or self.chosen not in sessions:
            return last  # the newest is where one begins to look
        step = 1 if key == Qt.Key.Key_Right else -1
        return min(last, max(0, sessions.index(self.chosen) + step))


class SignView(QWidget):
    """One of the chart's signs, for its legend."""

    def __init__(
        self, sign: Sign, theme: Theme, scale: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sign, self._theme, self._size = sign, theme, _LETTERS * scale
        wide = 2.2 if sign in {"week", "start", "band"} else 1.2
        self.setFixedSize(round(wide * self._size), round(1.3 * self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        room = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        paint_sign(QPainter(self), self._sign, room, self._theme, self._size)
