"""The editor's steps: the timeline, the list, the chosen step's fields, adding, the preview.

On a wide window list, fields and preview stand side by side; on a narrower one fields and preview
share a place, with chips to go between them; on a narrow one each has the width to itself.
"""

from functools import partial
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from acupress.core.editing import step_to_look_at
from acupress.ui.column import Flow, Tall
from acupress.ui.desk import Desk
from acupress.ui.part_chips import part_chips
from acupress.ui.practice.add_points import AddPoints
from acupress.ui.practice.preview import Preview
from acupress.ui.practice.step_fields import StepFields
from acupress.ui.practice.step_rows import StepRows
from acupress.ui.practice.step_words import tr
from acupress.ui.practice.timeline_strip import TimelineStrip
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID, button, label

Part = Literal["list", "step", "preview"]
_WIDE, _MEDIUM = 1040, 680
"""From these widths in pixels, at a text scale of 1, there is room for three or for two parts."""
_LIST = 320
_LEAST = 260
"""Pixels of height that the parts below the timeline have at least."""


class StepsPanel(QWidget):
    """All of a routine that is steps. `own_point_wanted` asks for the page of her own points,
    with the code of the one to be changed, empty for a new one."""

    own_point_wanted = Signal(str)

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, bench
        self._steps = bench.routine.steps
        self._timeline = bench.timeline
        if bench.step < 0 and self._steps:
            bench.choose(0)
        self._part: Part = "list"
        self._adding = not self._steps
        self.strip = TimelineStrip(desk, bench)
        self.rows = StepRows(desk, bench)
        self.fields = StepFields(desk, bench)
        self.preview = Preview(desk, bench)
        self._points: AddPoints | None = None
        self._nothing = label(
            tr("No steps yet. Find the first point by its name, or on the body."), "lead"
        )
        self._tabs, self._chips = self._made_tabs()
        self._left, self._moves = self._made_left()
        self._arrange()
        self.rows.opened.connect(self._to_fields)
        self.fields.double_button.clicked.connect(self.rows.double_step)
        self.fields.remove_button.clicked.connect(self.rows.remove_step)
        bench.changed.connect(self._refresh)
        bench.chose.connect(lambda _: self._show_step())
        self._refresh()

    @property
    def points(self) -> AddPoints:
        """Where points are added; made when it is first looked at."""
        if self._points is None:
            self._points = AddPoints(self._desk, self._bench)
            self._points.own_point_wanted.connect(self.own_point_wanted)
            self._points.left.connect(self._end_adding)
            self._put_right(self._points)
        return self._points

    def set_warned(self, steps: set[int]) -> None:
        """Mark the steps, counted from 0, of which there is a warning."""
        self.rows.set_warned(steps)

    def begin(self) -> None:
        """Take the focus where one goes on: to the steps, or to what makes the first one."""
        search = self.points.search.field if self._adding else self.add_button
        (self.rows if self._steps else search).setFocus(Qt.FocusReason.OtherFocusReason)

    def add_points(self) -> None:
        """Open the search for points."""
        self._adding = True
        self._place()
        self.points.begin()

    def offer(self, code: str) -> None:
        """Offer a point to be put in, where points are being put in."""
        if self._adding:
            self.points.offer(code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many parts as there is room for."""
        super().resizeEvent(event)
        self._place()

    # --- what is shown

    def _refresh(self) -> None:
        """Show the routine as it is now, and the step that it is sensible to look at."""
        before, self._steps = self._steps, self._bench.routine.steps
        self._timeline = self._bench.timeline
        self.strip.show_timeline(self._timeline)
        self.rows.show_steps(self._timeline)
        self._bench.choose(step_to_look_at(before, self._steps, self._bench.step))
        if self._points is not None:
            self._points.refresh()
        self._show_step()

    def _show_step(self) -> None:
        number, count = self._bench.step, len(self._steps)
        if number >= len(self._timeline.plan.steps) or self._steps != self._bench.routine.steps:
            return  # the bench has gone on already, and tells of it next
        self.fields.show_step()
        self.preview.show_step(self._timeline)
        self.rows.setVisible(count > 0)
        self._nothing.setVisible(not count)
        for way, possible in ((-1, number > 0), (1, 0 <= number < count - 1)):
            self._moves[way].setEnabled(possible)
            self._moves[way].setVisible(count > 0)
        self._place()

    # --- how it is arranged

    def _made_tabs(self) -> tuple[Flow, dict[Part, QPushButton]]:
        names: tuple[tuple[Part, str], ...] = (
            ("list", tr("List")), ("step", tr("Step")), ("preview", tr("Preview"))
        )  # fmt: skip
        return part_chips(self, names, self._go)

    def _made_left(self) -> tuple[QWidget, dict[int, QPushButton]]:
        """The list, and below it what adds to it and orders it without keys or dragging."""
        self.add_button = button(tr("Add points…"), "primary", self.add_points)
        row, moves = Flow(), {}
        row.add(self.add_button)
        for way, sign, said in ((-1, "↑", tr("Move the step up")), (1, "↓", tr("Move it down"))):
            one = button(sign, "quiet", partial(self.rows.move_step, way))
            one.setProperty("shape", "number")
            one.setAccessibleName(said)
            one.setToolTip(said)
            row.add(one)
            moves[way] = one
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(self.rows, 1)
        inside.addWidget(self._nothing)
        inside.addWidget(row)
        inside.addStretch(0)
        return left, moves

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        self._right = QWidget()
        right = self._beside = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GRID)
        self._shown = QHBoxLayout()
        self._shown.setSpacing(3 * GRID)
        for part in (self.fields, self.preview):
            self._put_right(part)
        right.addLayout(self._shown, 1)
        row.addWidget(self._left)
        row.addWidget(self._right, 1)
        column = self._column = Tall()
        column.inside.addWidget(self.strip)
        column.inside.addWidget(self._tabs)
        column.inside.addLayout(row, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self.rows.setMinimumHeight(_LEAST)

    def _put_right(self, part: QWidget) -> None:
        part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        if part is not self._points:  # that one knows better what it needs
            part.setMinimumHeight(_LEAST)
        self._shown.addWidget(part, 1)

    def _place(self) -> None:
        """Show the parts for which there is room."""
        scale, width = self._desk.scale, self.width()
        wide, narrow = width >= _WIDE * scale, width < _MEDIUM * scale
        adding, part = self._adding, self._part
        self.strip.fold(narrow=narrow)
        if not narrow and part == "list":
            part = "step"
        self._chips[part].setChecked(True)
        self._chips["list"].setVisible(narrow)
        if narrow:
            self._column.inside.insertWidget(1, self._tabs)
        else:
            self._beside.insertWidget(0, self._tabs)
        self._tabs.setVisible(not wide and not adding and bool(self._steps))
        self.strip.setVisible(not narrow or (part == "list" and not adding))
        listed = not narrow or (part == "list" and not adding)
        self._left.setVisible(listed)
        self._left.setMaximumWidth(16777215 if narrow else round(_LIST * scale))
        self._left.setMinimumWidth(0 if narrow else round(_LIST * scale))
        self._right.setVisible(not narrow or not listed)
        if adding or self._points is not None:
            self.points.setVisible(adding)
        self.fields.setVisible(not adding and (wide or part == "step"))
        self.preview.setVisible(not adding and (wide or part == "preview"))
        self.add_button.setVisible(not adding)

    def _go(self, part: Part) -> None:
        self._part = part
        self._place()

    def _to_fields(self) -> None:
        """From a step in the list to what can be changed of it."""
        self._adding, self._part = False, "step"
        self._place()
        self.fields.to_first()

    def _end_adding(self) -> None:
        self._adding, self._part = False, "list"
        self._place()
        (self.rows if self._steps else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
