"""The steps of a routine in their order: chosen, moved by drag or keys, doubled and taken out."""

from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from acupress.core.editing import with_step_at, with_step_moved, without_step
from acupress.core.timeline import Timeline
from acupress.ui.announce import announce
from acupress.ui.desk import Desk
from acupress.ui.practice.step_model import STEP_TYPE, Index, StepModel, rows_of
from acupress.ui.practice.step_painter import StepPainter
from acupress.ui.practice.workbench import Workbench

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_BESIDE = 12
"""Pixels from the mouse to the picture of what is dragged."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StepRows(QListView):
    """Shows and orders the steps. `opened` says that a step was entered, to change it."""

    opened = Signal()

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, bench
        self._warned: frozenset[int] = frozenset()
        self._timeline: Timeline | None = None
        self._drop_at: int | None = None
        self._model = StepModel()
        self.setModel(self._model)
        self.setItemDelegate(StepPainter(desk.theme, desk.scale, self))
        self.setAccessibleName(self.tr("Steps"))
        self.setAccessibleDescription(
            self.tr(
                "Alt with the up and down arrows moves a step, Ctrl+D doubles it, Delete removes it"
            )
        )
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)  # drawn here, to be seen from afar
        bench.chose.connect(self._chose)
        self.activated.connect(lambda _: self.opened.emit())

    def show_steps(self, timeline: Timeline) -> None:
        """Show the steps of the bench's routine; `timeline` is its own."""
        self._timeline = timeline
        self._model.show_rows(rows_of(self._desk, self._bench, timeline, self._warned))
        self.scheduleDelayedItemsLayout()
        self._chose(self._bench.step)

    def set_warned(self, steps: set[int]) -> None:
        """Mark the steps, counted from 0, of which there is a warning."""
        self._warned = frozenset(steps)
        if self._timeline is not None:
            self.show_steps(self._timeline)

    # --- changes

    def move_step(self, by: int) -> None:
        """Move the chosen step up or down."""
        self._move(self._bench.step, self._bench.step + by)

    def double_step(self) -> None:
        """Put the chosen step in once more, after itself."""
        number = self._bench.step
        if number < 0:
            return
        step = self._bench.routine.steps[number]
        self._bench.change(lambda routine: with_step_at(routine, number + 1, step))
        self._bench.choose(number + 1)
        self._tell(self.tr("{0} once more, as step {1}.").format(step.point, number + 2))

    def remove_step(self) -> None:
        """Take the chosen step out."""
        number = self._bench.step
        if number < 0:
            return
        code = self._bench.routine.steps[number].point
        self._bench.change(lambda routine: without_step(routine, number))
        self._bench.choose(min(number, len(self._bench.routine.steps) - 1))
        self._tell(self.tr("{0} removed. Undo brings it back.").format(code))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Order, double and remove by keys; Enter goes on to the step's fields."""
        key, held = event.key(), event.modifiers()
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if held & _ALT and key in ways:
            self.move_step(ways[Qt.Key(key)])
        elif held & _CTRL and key == Qt.Key.Key_D:
            self.double_step()
        elif key == Qt.Key.Key_Delete and not held:
            self.remove_step()
        elif key in _ENTER and self._bench.step >= 0:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Look at the step that was gone to."""
        super().currentChanged(current, previous)
        if current.isValid():
            self._bench.choose(current.row())

    # --- drag and drop

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Drag the row's picture beside the mouse, so that it does not cover where it would go."""
        index = self.currentIndex()
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData([index]))
        drag.setPixmap(self.viewport().grab(self.visualRect(index)))
        drag.setHotSpot(QPoint(-_BESIDE, -_BESIDE))
        drag.exec(actions, Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a step that is dragged."""
        if _dragged(event) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the step would come to stand."""
        super().dragMoveEvent(event)  # it scrolls where the mouse comes near an edge
        if _dragged(event) is None:
            event.ignore()
            return
        self._show_drop(self._gap_at(event.position()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing will be dropped."""
        super().dragLeaveEvent(event)
        self._show_drop(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Move the step to where it was dropped."""
        number, gap = _dragged(event), self._gap_at(event.position())
        self._show_drop(None)
        if number is None:
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # nothing is left for Qt to take away
        event.accept()
        self._move(number, gap - (gap > number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows, and the line at which a dragged step would be put in."""
        super().paintEvent(event)
        if self._drop_at is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(self._desk.theme.action), 4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        y = self._edge(self._drop_at)
        painter.drawLine(QPointF(6, y), QPointF(self.viewport().width() - 6, y))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _gap_at(self, place: QPointF) -> int:
        """The number of the row before which something at a place is put in."""
        index = self.indexAt(place.toPoint())
        if not index.isValid():
            return 0 if place.y() < self._edge(0) else self._model.rowCount()
        rect = self.visualRect(index)
        return index.row() + (place.y() > rect.center().y())

    def _edge(self, gap: int) -> float:
        """Where the line of a gap is drawn."""
        last = self._model.rowCount() - 1
        if gap > last:
            return min(self.visualRect(self._model.index(last)).bottom(), self._bottom)
        return max(2.0, float(self.visualRect(self._model.index(gap)).top()))

    @property
    def _bottom(self) -> float:
        return self.viewport().height() - 3.0

    def _show_drop(self, gap: int | None) -> None:
        if gap != self._drop_at:
            self._drop_at = gap
            self.viewport().update()

    def _move(self, number: int, to: int) -> None:
        steps = self._bench.routine.steps
        if not (0 <= number < len(steps) and 0 <= to < len(steps)) or number == to:
            return
        code = steps[number].point
        self._bench.change(lambda routine: with_step_moved(routine, number, to))
        self._bench.choose(to)
        self._tell(self.tr("{0} is now step {1} of {2}.").format(code, to + 1, len(steps)))

    def _chose(self, number: int) -> None:
        index = self._model.index(number) if number >= 0 else QModelIndex()
        if index.row() != self.currentIndex().row():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def _tell(self, said: str) -> None:
        announce(self, said)


def _dragged(event: QDropEvent) -> int | None:
    """The number of the step that is dragged, None where it is something else."""
    number = bytes(event.mimeData().data(STEP_TYPE).data())
    return int(number) if number.isdigit() else None
