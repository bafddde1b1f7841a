"""The rows of the step list: what each says, for the eye and for assistive technology."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from acupress.core.timeline import Timeline
from acupress.ui.desk import Desk
from acupress.ui.practice.step_words import called, posture, sides_pressed, tr, way_in_short
from acupress.ui.practice.workbench import Workbench

Index = QModelIndex | QPersistentModelIndex
STEP_TYPE = "application/x-acupress-step"
"""What is dragged: the number of a step."""


@dataclass(frozen=True)
class StepRow:
    """One step in the list. `posture` is what she changes to before it, empty where she stays."""

    number: int
    name: str
    below: str
    posture: str = ""
    warned: bool = False

    @property
    def said(self) -> str:
        """What assistive technology reads."""
        parts = [f"{self.number}. {self.name}", self.below]
        if self.posture:
            parts.append(tr("Change to: {0}").format(self.posture))
        parts += [tr("See the warnings")] if self.warned else []
        return ". ".join(parts)


def rows_of(
    desk: Desk, bench: Workbench, timeline: Timeline, warned: AbstractSet[int]
) -> tuple[StepRow, ...]:
    """Return the rows of the routine on the table; `timeline` is its own."""
    rows, here = [], ""
    points = bench.content.catalogue.points
    for number, step in enumerate(timeline.plan.steps):
        there = step.variant.posture
        cues = [cue for cue in timeline.cues if cue.step == number]
        parts = (
            way_in_short(desk, step.variant),
            sides_pressed(cues),
            tr("{0}\u00a0s").format(f"{step.breaths * timeline.plan.pace.breath:g}"),
            tr("with a note") if step.note else "",
        )
        rows.append(
            StepRow(
                number + 1,
                called(points[step.point], desk),
                " · ".join(part for part in parts if part),
                posture(desk, there) if there != here else "",
                warned=number in warned,
            )
        )
        here = there
    return tuple(rows)


class StepModel(QAbstractListModel):
    """Holds the rows; only what differs is told anew, so that a list keeps its place."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[StepRow, ...] = ()

    def show_rows(self, rows: Sequence[StepRow]) -> None:
        """Take other rows."""
        rows = tuple(rows)
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many steps there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row itself, its name, or what is read out."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        return row.said if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Steps can be dragged, and dropped between each other."""
        usual = super().flags(index)
        if not index.isValid():
            return usual | Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Dragging moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the kind of what is dragged."""
        return [STEP_TYPE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the number of the step that is dragged."""
        made = QMimeData()
        made.setData(STEP_TYPE, str(indexes[0].row()).encode())
        return made
