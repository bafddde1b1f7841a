"""One way to press a point of one's own: what presses, in which posture, on which sides, how."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from acupress.core.own_point import refitted
from acupress.core.plain_words import plain
from acupress.core.points import Sides, Variant
from acupress.ui.desk import Desk
from acupress.ui.practice.note_field import NoteField
from acupress.ui.style import GRID, button, card

MOST = 240
_HOW = 64
"""Pixels of height for two lines of how it is pressed."""


class _Choices(QComboBox):
    """A list of choices by their words; the wheel scrolls the page instead."""

    def __init__(self, name: str, choices: dict[str, str], chosen: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        for value, words in choices.items():
            self.addItem(words, value)
        self.setCurrentIndex(self.findData(chosen))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


class WayFields(QWidget):
    """`changed` comes when something of it has changed, `removed` when it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, desk: Desk, way: Variant, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._way = desk, way
        catalogue, say = desk.shipped.catalogue, desk.text
        techniques = {one.id: say(one.name) for one in catalogue.techniques.values()}
        postures = {one.id: say(one.name) for one in catalogue.postures.values()}
        sides = {"together": self.tr("Both sides at once"), "each": self.tr("One after the other")}
        self.technique = _Choices(self.tr("What presses"), techniques, way.technique)
        self.posture = _Choices(self.tr("Posture"), postures, way.posture)
        self.sides = _Choices(self.tr("Sides"), sides, way.sides)
        self.how = NoteField(desk.scale, self.tr("How"), self.tr("How, in one sentence"), MOST)
        self.how.field.setFixedHeight(round(_HOW * desk.scale))
        self.how.show_note(say(way.how))
        self.how.written.connect(lambda _: self.changed.emit())
        frame, inside = card(None, "panel")
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, GRID)
        for box in (self.technique, self.posture, self.sides):
            box.activated.connect(lambda _: self.changed.emit())
            inside.addWidget(box)
        inside.addWidget(self.how)
        inside.addWidget(button(self.tr("Remove this way"), "link", self.removed.emit))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)

    def show_midline(self, *, midline: bool) -> None:
        """On the midline there are no sides to choose."""
        self.sides.setVisible(not midline)

    def way(self, *, midline: bool) -> Variant:
        """Return what the fields say; on the midline there are no sides."""
        sides = cast("Sides", "together" if midline else str(self.sides.currentData()))
        technique, posture = self.technique.currentData(), self.posture.currentData()
        made = refitted(self._way, str(technique), str(posture), self._desk.shipped)
        how = " ".join(plain(self.how.field.toPlainText()).split())
        return replace(made, sides=sides, how={"en": how})
