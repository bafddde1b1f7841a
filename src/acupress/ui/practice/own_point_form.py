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
from acupress.ui.style import GRID, button

MOST_NAME, MOST_SENTENCE, MOST_STEPS, MOST_WAYS = 80, 240, 12, 12


class OwnPointForm(Form):
    """`changed` comes after each change; `point` is the point with what the fields say."""

    changed = Signal()

    def __init__(self, desk: Desk, point: Point, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._desk, self._point = desk, point
        self.section(self.tr("The point"))
        self.name = self._line(self.tr("Name"), point.names.english, MOST_NAME)
        self.where = self._line(
            self.tr("Where it is"), desk.text(point.where), MOST_SENTENCE,
            self.tr("Proposed from the landmark next to it. Say it in your own words."),
        )  # fmt: skip
        find = "\n".join(desk.text(step.say) for step in point.find)
        self.finding = self._lines(
            self.tr("How to find it"), find, self.tr("One step a line, as you would say it.")
        )
        feels = self.tr("Goes on from: You are on it when …")
        self.feels = self._line(
            self.tr("What it feels like there"), desk.text(point.feels), MOST_SENTENCE, feels
        )
        self.mistake = self._line(
            self.tr("The usual mistake"), desk.text(point.mistake), MOST_SENTENCE
        )
        self._add_ways(point)
        self._add_care(point)
        self.end()

    def place(self, point: Point, *, proposals: bool) -> None:
        """Take the place of a point; with `proposals` its words and cares, too."""
        self._point = point
        if not proposals:
            return
        self.where.setText(self._desk.text(point.where))
        if len(point.find) == 1:
            self.finding.show_note(self._desk.text(point.find[0].say))
        for tag, box in self.care.items():
            box.setChecked(tag in point.care)
        if not self.ways:
            for way in point.variants[:2]:
                self._add_way(way)

    @property
    def point(self) -> Point:
        """The point as the fields say it is."""
        steps = [line.strip() for line in self.finding.field.toPlainText().split("\n")]
        said = [plain(step)[:MOST_SENTENCE] for step in steps if step][:MOST_STEPS]
        before = {self._desk.text(step.say): step for step in self._point.find}
        name = plain(self.name.text().strip())
        # A step that stays as it was keeps the landmarks that are felt for.
        find = tuple(before.get(step) or FindStep({"en": step}) for step in said)
        return replace(
            self._point,
            names=Names(name, "", "", name),
            where={"en": plain(self.where.text().strip())},
            find=find,
            feels={"en": plain(self.feels.text().strip())},
            mistake={"en": plain(self.mistake.text().strip())},
            spoken={"en": " ".join(said)},
            variants=tuple(way.way(not self._point.bilateral) for way in self.ways),
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
        if not point.variants:
            return self.tr("It needs a way to press it.")
        if any(not way.how["en"] for way in point.variants):
            return self.tr("Say how it is pressed.")
        ways = [(way.technique, way.posture, way.sides) for way in point.variants]
        if len(set(ways)) < len(ways):
            return self.tr("Two of the ways are the same.")
        return ""

    def _line(self, words: str, text: str, most: int, hint: str = "") -> QLineEdit:
        field = QLineEdit(text)
        field.setMaxLength(most)
        field.setAccessibleName(words)
        field.textEdited.connect(lambda _: self.changed.emit())
        self.add(words, field, hint)
        return field

    def _lines(self, words: str, text: str, hint: str) -> NoteField:
        field = NoteField(self._desk.scale, words, hint, MOST_SENTENCE * 4)
        field.show_note(text)
        field.written.connect(lambda _: self.changed.emit())
        self.add(words, field)
        return field

    def _add_ways(self, point: Point) -> None:
        self.section(self.tr("How it is pressed"))
        self.ways: list[WayFields] = []
        ground = QWidget()
        self._ways = QVBoxLayout(ground)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._ways.setSpacing(GRID)
        self.put(ground)
        for way in point.variants:
            self._add_way(way)
        self._another = button(self.tr("Another way"), "quiet", self._new_way)
        self.put(self._another)

    def _new_way(self) -> None:
        last = self.ways[-1].way(not self._point.bilateral) if self.ways else None
        usual = Variant("one_thumb", "sitting_forward", "together", 2, {"en": ""})
        self._add_way(replace(last, how={"en": ""}) if last else usual)
        self.changed.emit()

    def _add_way(self, way: Variant) -> None:
        fields = WayFields(self._desk, way)
        fields.changed.connect(self.changed)
        fields.removed.connect(lambda: self._remove_way(fields))
        self.ways.append(fields)
        self._ways.addWidget(fields)

    def _remove_way(self, fields: WayFields) -> None:
        self.ways.remove(fields)
        self._ways.removeWidget(fields)
        fields.hide()
        fields.deleteLater()
        self.changed.emit()

    def _add_care(self, point: Point) -> None:
        self.section(
            self.tr("For whom it is not"),
            self.tr("Proposed from the points near it. The care rules hold by these."),
        )
        self.care: dict[str, Row] = {}
        short = self._desk.content.catalogue.care_short
        for tag, text in short.items():
            row = Row(self._desk.text(text), QCheckBox())
            row.setChecked(tag in point.care)
            row.toggled.connect(lambda _: self.changed.emit())
            self.care[tag] = row
            self.put(row)
