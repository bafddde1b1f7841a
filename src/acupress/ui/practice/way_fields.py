"""One way to press a point of one's own: what presses, in which posture, on which sides, how."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QWidget

from acupress.core.points import Sides, Variant
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, button, card, label

MOST = 240


class WayFields(QWidget):
    """`changed` comes when something of it has changed, `removed` when it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, desk: Desk, way: Variant, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = way
        catalogue, say = desk.content.catalogue, desk.text
        self.technique = self._combo(
            self.tr("What presses"), {k: say(v.name) for k, v in catalogue.techniques.items()},
            way.technique,
        )  # fmt: skip
        self.posture = self._combo(
            self.tr("Posture"), {k: say(v.name) for k, v in catalogue.postures.items()},
            way.posture,
        )  # fmt: skip
        sides = {"together": self.tr("Both sides at once"), "each": self.tr("One after the other")}
        self.sides = self._combo(self.tr("Sides"), sides, way.sides)
        self.how = QLineEdit(say(way.how))
        self.how.setMaxLength(MOST)
        self.how.setAccessibleName(self.tr("How"))
        self.how.setPlaceholderText(self.tr("How, in one sentence"))
        self.how.textEdited.connect(self._take)
        frame, inside = card(self, "panel")
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row = Flow()
        for box in (self.technique, self.posture, self.sides):
            row.add(box)
        inside.addWidget(row)
        inside.addWidget(self.how)
        if way.needs:
            inside.addWidget(label(self.tr("It needs: {0}").format(", ".join(way.needs)), "quiet"))
        remove = button(self.tr("Remove this way"), "link", self.removed.emit)
        inside.addWidget(remove)
        _fill(self, frame)

    def way(self, midline: bool) -> Variant:
        """Return what the fields say; on the midline there are no sides."""
        sides = cast("Sides", "together" if midline else str(self.sides.currentData()))
        return replace(
            self._way,
            technique=str(self.technique.currentData()),
            posture=str(self.posture.currentData()),
            sides=sides,
            how={"en": self.how.text().strip()},
        )

    def _combo(self, name: str, choices: dict[str, str], chosen: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(14)
        for value, words in choices.items():
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(chosen))
        box.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        box.activated.connect(self._take)
        return box

    def _take(self) -> None:
        self.changed.emit()


def _fill(outer: QWidget, frame: QFrame) -> None:
    from PySide6.QtWidgets import QVBoxLayout

    whole = QVBoxLayout(outer)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.addWidget(frame)
