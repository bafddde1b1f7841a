"""What to think of in a routine, each with its reason and the way to its step."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.core.routine_warnings import LEVELS, UNTOLD, Warned, warnings_of
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID, button, card, label

WORST = ("stop", "care")
"""What counts: hints are hints."""


class WarningsPanel(Page):
    """Follows the workbench. `chosen` carries the step to go to, `count_changed` how many there
    are that speak against something, `steps_changed` the steps they speak of; `told_wanted` asks
    for the page on which she tells of her patient."""

    chosen = Signal(int)
    told_wanted = Signal()
    count_changed = Signal(int)
    steps_changed = Signal(object)

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk, self._bench = desk, bench
        self.warned: tuple[Warned, ...] = ()
        self._shown: tuple[Warned, ...] | None = None
        bench.changed.connect(self._look)
        QTimer.singleShot(0, self, self._look)  # whoever made it listens by then

    def _look(self) -> None:
        """Look at the routine anew."""
        today = self._desk.now().date()
        self.warned = warnings_of(self._bench.routine, self._desk.shipped, today)
        if self.warned != self._shown:
            self._shown = self.warned
            self._fill()
            worst = [one for one in self.warned if one.level in WORST]
            self.count_changed.emit(len(worst))
            self.steps_changed.emit({one.step for one in worst if one.step is not None})

    def _fill(self) -> None:
        inside = self.start()
        inside.setContentsMargins(0, 0, 0, 2 * GRID)
        inside.setSpacing(2 * GRID)
        if not self.warned:
            frame, column = card()
            column.addWidget(label(self.tr("Nothing speaks against it."), "strong"))
            inside.addWidget(frame)
        titles = {
            "stop": self.tr("Not today"),
            "care": self.tr("Take care"),
            "hint": self.tr("To think of"),
        }
        for level in LEVELS:
            found = [one for one in self.warned if one.level == level and one.source not in UNTOLD]
            if found:
                inside.addWidget(self._group(titles[level], found))
        self._add_untold(inside)
        note = self.tr(
            "Her own acupress holds the care rules in any case: what they rule out is left out"
            " there, and said. Paper, phone page and sound file know nothing of her: for those,"
            " change the routine itself."
        )
        inside.addWidget(label(note, "quiet"))
        inside.addStretch(1)

    def _add_untold(self, inside: QVBoxLayout) -> None:
        """What is not said of the patient stands together: it is said in one go."""
        found = [one for one in self.warned if one.source in UNTOLD]
        if not found:
            return
        frame, column = card()
        column.setSpacing(GRID)
        column.addWidget(label(self.tr("Not said of your patient"), "heading"))
        for one in found:
            column.addWidget(label(self._desk.text(one.says), "body"))
        column.addWidget(
            button(self.tr("Tell of your patient"), "link", self.told_wanted.emit),
            0, Qt.AlignmentFlag.AlignLeft,
        )  # fmt: skip
        inside.addWidget(frame)

    def _group(self, title: str, found: list[Warned]) -> QWidget:
        frame, column = card()
        column.setSpacing(GRID)
        column.addWidget(label(title, "heading"))
        for one in found:
            self._add(one, column)
        return frame

    def _add(self, one: Warned, column: QVBoxLayout) -> None:
        column.addWidget(
            label(self._desk.text(one.says), "body" if one.level == "hint" else "care")
        )
        if one.step is not None:
            go = button(
                self.tr("Go to step {0}").format(one.step + 1),
                "link",
                partial(self.chosen.emit, one.step),
            )
            go.setAccessibleDescription(self._desk.text(one.says))
            column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
