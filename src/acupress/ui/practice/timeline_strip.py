"""The true timeline of the routine, to scale: its length, every stretch, and what they mean."""

from bisect import bisect_right
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from acupress.core.text import clock
from acupress.core.timeline import Kind, Timeline
from acupress.painting.strip import block_rects, paint_block, paint_strip, paint_ticks
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.practice import step_words
from acupress.ui.practice.step_words import tr
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID, TARGET, button, label, metrics, role_font

_CODE = 16.0
"""Pixels of a code's letters at most: the bar grows no higher with the text."""
_KINDS: tuple[Kind, ...] = ("settle", "warm", "move", "find", "get_ready", "press", "switch_side")


class TimelineStrip(QFrame):
    """The total, large; the strip; and a legend of what occurs in it."""

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        self._desk = desk
        self._empty = True
        self.total, self.moves = label("", "title"), label("", "quiet_body")
        self.total.setWordWrap(False)
        self.total.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.bar = StripBar(desk, bench)
        self._legend = {kind: LegendItem(desk, kind) for kind in _KINDS}
        self.explain = button(tr("Legend"), "link", self._explain)
        self._folded = self._explained = False
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.total)
        head.addWidget(self.moves, 1)
        legend = self.legend = Flow()
        for item in self._legend.values():
            legend.add(item)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        inside.setSpacing(GRID // 2)
        inside.addLayout(head)
        inside.addWidget(self.bar)
        inside.addWidget(self.explain, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(legend)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline; one without steps shows that there is nothing yet."""
        empty = not timeline.plan.steps
        self.bar.setVisible(not empty)
        self._empty = empty
        self._place_legend()
        self.total.setText(tr("0:00") if empty else clock(timeline.total))
        told = tr("Nothing in it yet") if empty else step_words.moves(timeline)
        self.moves.setText(told if empty else tr("with moves, {0}").format(told))
        for kind, item in self._legend.items():
            seconds = sum(cue.length for cue in timeline.cues if cue.kind == kind)
            item.setVisible(seconds > 0)
            item.show_seconds(seconds)
        self.bar.show_timeline(timeline)

    def fold(self, *, narrow: bool) -> None:
        """On a narrow window the legend comes when it is asked for."""
        if narrow != self._folded:
            self._folded = narrow
            self._place_legend()

    def _explain(self) -> None:
        self._explained = not self._explained
        self._place_legend()

    def _place_legend(self) -> None:
        self.explain.setVisible(self._folded and not self._empty)
        self.legend.setVisible(not self._empty and (self._explained or not self._folded))


class StripBar(QWidget):
    """The blocks. A click chooses a step; the arrows walk from stretch to stretch."""

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, bench
        self._timeline: Timeline | None = None
        self._here = 0
        """The stretch that was gone to by keys."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bench.chose.connect(self._chose)

    def show_timeline(self, timeline: Timeline) -> None:
        """Show another timeline."""
        self._timeline = timeline
        self._here = min(self._here, max(0, len(timeline.cues) - 1))
        said = tr("Timeline, {0} in all, {1}")
        self.setAccessibleName(said.format(clock(timeline.total), step_words.moves(timeline)))
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of blocks and times."""
        return QSize(320, round(TARGET + 8 + 1.5 * self._size))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: it may be narrow, but stays high enough to hit."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the strip, times below it, and where the keys are."""
        if self._timeline is None or not self._timeline.plan.steps:
            return
        painter, theme, bar = QPainter(self), self._desk.theme, self._bar
        paint_strip(painter, self._timeline, bar, theme, min(self._size, _CODE), self._bench.step)
        paint_ticks(painter, self._timeline.total, bar, theme, self._size)
        if self.hasFocus():
            rect = block_rects(self._timeline.cues, bar)[self._here]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), 3))
            place = QRectF(rect.left() - 1, bar.top(), max(8.0, rect.width()), bar.height())
            painter.drawRoundedRect(place.adjusted(0, -1, 0, 1), 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the step of a stretch."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(self._cue_at(event.position()), told=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along."""
        last = len(self._timeline.cues) - 1 if self._timeline else 0
        ways = {
            Qt.Key.Key_Left: self._here - 1,
            Qt.Key.Key_Right: self._here + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        to = ways.get(Qt.Key(event.key()))
        if to is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            self._go(min(max(0, to), last), told=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the chosen step."""
        super().focusInEvent(event)
        self._chose(self._bench.step)

    def event(self, event: QEvent) -> bool:
        """Say what lies below the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._said(self._cue_at(QPointF(event.pos()))))
            return True
        return super().event(event)

    @property
    def _size(self) -> float:
        """Pixels of the letters."""
        return float(role_font("quiet", self._desk.scale).pixelSize())

    @property
    def _bar(self) -> QRectF:
        return QRectF(1, 2, self.width() - 2, TARGET)

    def _cue_at(self, place: QPointF) -> int:
        if self._timeline is None:
            return 0
        bar = self._bar
        seconds = (place.x() - bar.left()) / bar.width() * self._timeline.total
        return max(0, bisect_right(self._timeline.starts, seconds) - 1)

    def _said(self, number: int) -> str:
        cues = self._timeline.cues if self._timeline else ()
        return step_words.stretch(cues[number], self._desk) if number < len(cues) else ""

    def _go(self, number: int, *, told: bool) -> None:
        if self._timeline is None or number >= len(self._timeline.cues):
            return
        self._here = number
        step = self._timeline.cues[number].step
        if step is not None:
            self._bench.choose(step)
        self._describe()
        self.update()
        if told:
            announce(self, self._said(number))

    def _chose(self, step: int) -> None:
        """Keep to the chosen step, unless the keys are in a stretch of it already."""
        cues = self._timeline.cues if self._timeline else ()
        numbers = [number for number, cue in enumerate(cues) if cue.step == step]
        if numbers and self._here not in numbers:
            self._here = numbers[0]
            self._describe()
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._said(self._here))


class LegendItem(QWidget):
    """A piece of the strip with what it means and how long all of it takes."""

    def __init__(self, desk: Desk, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._text = step_words.role(kind)
        self.setMinimumWidth(TARGET)  # where it is narrower than its words, these are smaller

    def show_seconds(self, seconds: float) -> None:
        """Tell how long all stretches of this kind are together."""
        self._text = f"{step_words.role(self._kind)} {clock(seconds)}"
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the piece and its words."""
        measures = metrics("quiet", self._desk.scale)
        wide = measures.horizontalAdvance(self._text)
        return QSize(ceil(self._side + 6 + wide + GRID), ceil(measures.height()) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the piece and its words."""
        painter, side = QPainter(self), self._side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = 0.62 * side
        piece = QRectF(0, (self.height() - high) / 2, side, high)
        paint_block(painter, self._kind, piece, self._desk.theme)
        words = QRectF(side + 6, 0, self.width() - side - 6, self.height())
        wide = metrics("quiet", self._desk.scale).horizontalAdvance(self._text)
        painter.setFont(role_font("quiet", self._desk.scale * min(1.0, words.width() / wide)))
        painter.setPen(QColor(self._desk.theme.quiet))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)

    @property
    def _side(self) -> float:
        return 20 * self._desk.scale
