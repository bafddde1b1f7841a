"""What is said of a point of one's own: the same as of every point."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from acupress.core.plain_words import plain
from acupress.core.points import FindStep, Names, Point, Variant
from acupress.ui.desk import Desk
from acupress.ui.practice.form import Form
from acupress.ui.practice.note_field import NoteField
from acupress.ui.practice.way_fields import WayFields
from acupress.ui.rows import Row
from acupress.ui.style import GRID, button, label

MOST_NAME, MOST_SENTENCE, MOST_STEPS, MOST_WAYS = 80, 240, 12, 12
_LINE = 22
"""Pixels of a line's height at a text scale of 1."""


class OwnPointForm(Form):
    """`changed` comes after each change; `point` is the point with what the fields say.

    `proposal` is what is proposed for the place where it lies. Words that still are a proposal
    follow the point when it is moved; her own words stay.
    """

    changed = Signal()

    def __init__(
        self, desk: Desk, point: Point, proposal: Point, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, parent)
        self._desk, self._point, self._proposal = desk, point, proposal
        self.section(self.tr("The point"))
        self.name = self._line(self.tr("Name"), point.names.english, MOST_NAME)
        self.where = self._lines(self.tr("Where it is"), desk.text(point.where), 2, MOST_SENTENCE)
        self.finding = self._lines(
            self.tr("How to find it"), self._said(point), 4, MOST_SENTENCE * MOST_STEPS,
            self.tr("One step a line, as you would say it."),
        )  # fmt: skip
        self.feels = self._line(
            self.tr("What it feels like there"), desk.text(point.feels), MOST_SENTENCE,
            self.tr("Goes on from: You are on it when …"),
        )  # fmt: skip
        self.mistake = self._line(
            self.tr("The usual mistake, if there is one"), desk.text(point.mistake), MOST_SENTENCE
        )
        self._sides = label("", "quiet_body")
        self._inside.addSpacing(GRID)
        self.put(self._sides)
        self._add_ways(point)
        self._add_care(point)
        self.end()
        self._show_sides()

    def move_to(self, proposal: Point) -> None:
        """Take another place, with what is proposed for it."""
        said, before = self.point, self._proposal
        if said.where == before.where:
            self.where.show_note(self._desk.text(proposal.where))
        if said.steps == before.steps:
            self.finding.show_note(self._said(proposal))
        if said.care == before.care:
            self._show_care(proposal)
        self._proposal = proposal
        self._point = replace(
            self._point, locations=proposal.locations, views=proposal.views,
            bilateral=proposal.bilateral, ruler=None,
        )  # fmt: skip
        self._show_sides()

    @property
    def point(self) -> Point:
        """The point as the fields say it is."""
        lines = self.finding.field.toPlainText().split("\n")
        said = [step for line in lines if (step := _one_line(line)[:MOST_SENTENCE])][:MOST_STEPS]
        # A step that stays as it was keeps the landmarks that are felt for.
        known = (*self._point.find, *self._proposal.find)
        before = {self._desk.text(step.say): step for step in known}
        name = _one_line(self.name.text())
        return replace(
            self._point,
            names=Names(name, "", "", name),
            where={"en": _one_line(self.where.field.toPlainText())},
            find=tuple(before.get(step) or FindStep({"en": step}) for step in said),
            feels={"en": _one_line(self.feels.text())},
            mistake={"en": _one_line(self.mistake.text())},
            spoken={"en": " ".join(said)},
            variants=tuple(way.way(midline=not self._point.bilateral) for way in self.ways),
            care=tuple(tag for tag, box in self.care.items() if box.isChecked()),
        )

    @property
    def missing(self) -> str:
        """What is still to be said before it can be saved, '' where all is there."""
        point = self.point
        if not point.names.english:
            return self.tr("It needs a name.")
        if not point.where["en"]:
            return self.tr("Say where it is.")
        if not point.find:
            return self.tr("Say how to find it.")
        if not point.feels["en"]:
            return self.tr("Say what it feels like there.")
        if not point.variants:
            return self.tr("It needs a way to press it.")
        if any(not way.how["en"] for way in point.variants):
            return self.tr("Say how it is pressed.")
        ways = [(way.technique, way.posture, way.sides) for way in point.variants]
        if len(set(ways)) < len(ways):
            return self.tr("Two of the ways are the same.")
        return ""

    def _said(self, point: Point) -> str:
        """The steps of finding, one a line."""
        return "\n".join(map(self._desk.text, point.steps))

    def _line(self, words: str, text: str, most: int, hint: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(most)
        field.setCursorPosition(0)
        field.setAccessibleName(words)
        field.textEdited.connect(lambda _: self.changed.emit())
        self.add(words, field, hint)
        return field

    def _lines(self, words: str, text: str, lines: int, most: int, hint: str = "") -> NoteField:
        scale = self._desk.scale
        field = NoteField(scale, words, hint or words, most)
        field.field.setFixedHeight(round((lines * _LINE + 2.5 * GRID) * scale))
        field.show_note(text)
        field.written.connect(lambda _: self.changed.emit())
        self.add(words, field, hint)
        return field

    def _show_sides(self) -> None:
        both = self._point.bilateral
        self._sides.setText(
            self.tr("It lies on both sides, once on each.")
            if both
            else self.tr("It lies in the middle, once.")
        )
        for way in self.ways:
            way.show_midline(midline=not both)

    def _add_ways(self, point: Point) -> None:
        self.section(self.tr("How it is pressed"))
        self.ways: list[WayFields] = []
        ground = QWidget()
        self._ways = QVBoxLayout(ground)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._ways.setSpacing(GRID)
        self.put(ground)
        self.another = button(self.tr("Another way"), "quiet", self._new_way)
        self.put(self.another)
        for way in point.variants:
            self._add_way(way)

    def _new_way(self) -> None:
        midline = not self._point.bilateral
        usual = Variant("one_thumb", "sitting_forward", "together", 2, {"en": ""})
        way = self.ways[-1].way(midline=midline) if self.ways else usual
        self._add_way(replace(way, how={"en": ""}))
        self.ways[-1].technique.setFocus()
        self.changed.emit()

    def _add_way(self, way: Variant) -> None:
        fields = WayFields(self._desk, way)
        fields.changed.connect(self.changed)
        fields.removed.connect(lambda: self._remove_way(fields))
        fields.show_midline(midline=not self._point.bilateral)
        self.ways.append(fields)
        self._ways.addWidget(fields)
        self.another.setEnabled(len(self.ways) < MOST_WAYS)

    def _remove_way(self, fields: WayFields) -> None:
        self.ways.remove(fields)
        self._ways.removeWidget(fields)
        fields.hide()
        fields.deleteLater()
        self.another.setEnabled(True)
        self.another.setFocus()
        self.changed.emit()

    def _add_care(self, point: Point) -> None:
        self.section(
            self.tr("What to take care of"),
            self.tr("Proposed from the points near it. The care rules go by these."),
        )
        self.care: dict[str, Row] = {}
        for tag, text in self._desk.shipped.catalogue.care_short.items():
            row = Row(self._desk.text(text), QCheckBox())
            self.care[tag] = row
            self.put(row)
        self._show_care(point)
        for row in self.care.values():
            row.toggled.connect(lambda _: self.changed.emit())

    def _show_care(self, point: Point) -> None:
        for tag, row in self.care.items():
            row.setChecked(tag in point.care)


def _one_line(text: str) -> str:
    """A text as it may stand in a file, on one line."""
    return " ".join(plain(text).split())
