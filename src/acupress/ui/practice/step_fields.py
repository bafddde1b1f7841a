"""What can be said of the chosen step: its sides, seconds, note, and how it is pressed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from acupress.core.editing import with_step_changed
from acupress.core.points import Point, Variant
from acupress.core.routine import RoutineStep, StepSides, step_for, way_of
from acupress.ui import words
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.practice.note_field import NoteField
from acupress.ui.practice.seconds_field import SecondsField
from acupress.ui.practice.step_words import called, tr
from acupress.ui.practice.undo_keys import UndoKeys
from acupress.ui.practice.way_list import WayList
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID, button, label

SIDES: tuple[StepSides, ...] = ("together", "each", "left", "right")


class StepFields(Page):
    """The fields of the bench's chosen step. Each change goes through the bench."""

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk, self._bench = desk, bench
        self.title, self.where = label("", "heading"), label("", "quiet_body")
        self.double_button = button(tr("Duplicate"), "link")
        self.remove_button = button(tr("Remove"), "link")
        self.sides, self._chips = self._made_sides()
        self.midline = label(tr("On the midline: there are no sides to choose."), "quiet_body")
        self.elsewhere = label(tr("Other ways below press one side alone."), "quiet")
        self.seconds = SecondsField(desk.scale)
        self.note = NoteField(desk.scale)
        self.ways = WayList(desk)
        UndoKeys(bench, self.seconds.number)
        UndoKeys(bench, self.note.field)
        self._fields = self._arrange()
        self.seconds.given.connect(self._give_seconds)
        self.note.written.connect(self._write)
        self.ways.chosen.connect(self._press_by)

    def show_step(self) -> None:
        """Show the step that is chosen now, as it is now."""
        number, steps = self._bench.step, self._bench.routine.steps
        self._fields.setVisible(0 <= number < len(steps))
        if not 0 <= number < len(steps):
            return
        step = steps[number]
        point = self._bench.content.catalogue.points[step.point]
        self.title.setText(f"{number + 1}. {called(point, self._desk)}")
        self.where.setText(self._desk.text(point.where))
        self._show_sides(step, point)
        each = point.bilateral and step.sides == "each"
        self.seconds.show_seconds(step.seconds, self._bench.routine.pace, each=each)
        self.note.show_note(step.note)
        self.ways.show_ways(point, way_of(step, point))

    def to_first(self) -> None:
        """Take the focus in the first field."""
        chips = [chip for chip in self._chips.values() if chip.isChecked() and not chip.isHidden()]
        (chips[0] if chips else self.seconds.number).setFocus()

    def _made_sides(self) -> tuple[Flow, dict[StepSides, QPushButton]]:
        row, group = Flow(), QButtonGroup(self)
        chips = {}
        short = (tr("Both at once"), tr("One by one"), tr("Left only"), tr("Right only"))
        for one, name in zip(SIDES, short, strict=True):
            chip = button(name, "chip", partial(self._take_sides, one))
            chip.setAccessibleName(words.sides(one))
            group.addButton(chip)
            row.add(chip)
            chips[one] = chip
        return row, chips

    def _arrange(self) -> QWidget:
        fields = QWidget()
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(self.title)
        inside.addWidget(self.where)
        actions = Flow()
        for one in (self.double_button, self.remove_button):
            actions.add(one)
        inside.addWidget(actions)
        for name, parts in (
            (tr("Sides"), (self.sides, self.midline, self.elsewhere)),
            (tr("How long"), (self.seconds,)),
            (tr("Note to the patient"), (self.note,)),
            (tr("How it is pressed"), (self.ways,)),
        ):
            inside.addSpacing(GRID)
            inside.addWidget(_heading(name))
            for part in parts:
                inside.addWidget(part)
        column = self.start()
        column.setContentsMargins(0, 0, 0, 2 * GRID)
        column.addWidget(fields)
        column.addStretch(1)
        return fields

    def _show_sides(self, step: RoutineStep, point: Point) -> None:
        """Only the sides that some way with this technique and posture knows."""
        for one, chip in self._chips.items():
            chip.setVisible(way_of(replace(step, sides=one), point) is not None)
            chip.setChecked(one == step.sides)
        self.sides.setVisible(point.bilateral)
        self.midline.setVisible(not point.bilateral)
        others = any(way.sides == "each" for way in point.variants)
        alone = not self._chips["each"].isHidden()
        self.elsewhere.setVisible(point.bilateral and others and not alone)

    def _take_sides(self, sides: StepSides) -> None:
        self._change(lambda step: replace(step, sides=sides))

    def _give_seconds(self, seconds: int) -> None:
        self._change(lambda step: replace(step, seconds=float(seconds)), "seconds")

    def _write(self, note: str) -> None:
        self._change(lambda step: replace(step, note=note), "note")

    def _press_by(self, way: Variant) -> None:
        """Another way; one side alone stays alone where the way presses one at a time."""

        def changed(step: RoutineStep) -> RoutineStep:
            point = self._bench.content.catalogue.points[step.point]
            new = replace(step_for(point, way, step.seconds), note=step.note)
            kept = replace(new, sides=step.sides)
            return kept if way_of(kept, point) == way else new

        self._change(changed)

    def _change(self, change: Callable[[RoutineStep], RoutineStep], what: str = "") -> None:
        number = self._bench.step
        self._bench.change(
            lambda routine: with_step_changed(routine, number, change(routine.steps[number])),
            f"{what} {number}" if what else "",
        )


def _heading(name: str) -> QLabel:
    return label(name, "strong")
