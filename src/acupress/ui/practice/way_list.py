"""All ways to press one point, to choose one of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from acupress.core.points import Point, Variant
from acupress.core.text import bare
from acupress.ui.desk import Desk
from acupress.ui.practice.step_words import way_note, way_title
from acupress.ui.style import GRID, Choice, label


class WayList(QWidget):
    """A large option for each way; `chosen` carries the one that was taken."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._point: Point | None = None
        self._ways: list[WayChoice] = []
        self._group = QButtonGroup(self)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GRID)

    def show_ways(self, point: Point, way: Variant | None) -> None:
        """Show a point's ways with one of them chosen."""
        if point != self._point:
            self._point = point
            self._fill(point)
        for option in self._ways:
            if option.way == way:
                option.setChecked(True)

    def _fill(self, point: Point) -> None:
        for old in self._ways:
            self._group.removeButton(old)
            self._inside.removeWidget(old)
            old.hide()  # it stays until the event loop comes round
            old.deleteLater()
        self._ways = [WayChoice(self._desk, point, way) for way in point.variants]
        for option in self._ways:
            option.clicked.connect(lambda _=False, way=option.way: self.chosen.emit(way))
            self._group.addButton(option)
            self._inside.addWidget(option)


class WayChoice(Choice):
    """One way: what presses and how she sits, how it is done, and what it needs."""

    def __init__(self, desk: Desk, point: Point, way: Variant) -> None:
        super().__init__(way_title(desk, way))
        self.way = way
        self.words.setProperty("role", "strong")
        inside = self._inside()
        inside.setContentsMargins(2 * GRID, GRID + 2, 2 * GRID, GRID + 2)
        inside.setSpacing(2)
        how, note = desk.text(way.how), way_note(point, way)
        for words, role in ((how, "body"), (note, "quiet")):
            if words:
                inside.addWidget(label(words, role, self))
        said = ". ".join(bare(part) for part in (self.text(), how, note) if part)
        self.setAccessibleName(said)
