"""What stands above the editor's parts: the title, whether it is saved, and what to do with it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from acupress.storage.problems import Problem
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.practice.autosave import Autosave
from acupress.ui.practice.one_line import OneLine
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID, button, label

_BESIDE = 480
"""From this width in pixels, at a text scale of 1, the menu of parts stands beside the title."""


class EditorHead(QWidget):
    """`left`, `tried` and `handed_out` tell what she wants, `gone` with the part to be shown.

    On a narrow window parts and deeds fold into a menu each.
    """

    left = Signal()
    tried = Signal()
    handed_out = Signal()
    gone = Signal(str)

    def __init__(
        self, bench: Workbench, saving: Autosave, parts: tuple[tuple[str, str], ...]
    ) -> None:
        super().__init__()
        self._bench, self._saving = bench, saving
        self._names = dict(parts)
        self._part = ""
        self.title, self.state = OneLine("heading"), label("", "quiet")
        self.state.setWordWrap(False)
        self.problem = label("", "care")
        self.problem.hide()
        self.back = button(self.tr("All routines"), "link", self.left.emit)
        self.menu, self.parts = QMenu(self), QMenu(self)
        """What can be done, and where to go, where the window is narrow."""
        self._deeds, self._folded_deeds = self._made_deeds()
        self._chips, self._folded_parts = self._made_parts()
        self._arrange()
        bench.changed.connect(self._show)
        saving.told.connect(self._show_state)
        self._show()
        self._show_state()

    def mark(self, part: str) -> None:
        """Show which part is shown."""
        self._part = part
        self._buttons[part].setChecked(True)
        self._folded_parts.setText(self._buttons[part].text())

    def count_warnings(self, count: int) -> None:
        """Say beside their name how many warnings there are."""
        name = self._names["warnings"]
        words = f"{name} {count}" if count else name
        self._buttons["warnings"].setText(words)
        self._buttons["warnings"].setAccessibleName(words)
        self._part_actions["warnings"].setText(words)
        if self._part == "warnings":
            self._folded_parts.setText(words)
        self._chips.updateGeometry()

    def fold(self, *, narrow: bool, scale: float) -> None:
        """Show what there is room for."""
        beside = narrow and self.width() >= _BESIDE * scale
        self._above.removeWidget(self._folded_parts)
        self._line.removeWidget(self._folded_parts)
        if beside:
            self._line.insertWidget(0, self._folded_parts)
        else:
            self._above.insertWidget(0, self._folded_parts)
        self._deeds.setVisible(not narrow)
        self._chips.setVisible(not narrow)
        self._folded_parts.setVisible(narrow)
        self._folded_deeds.setVisible(narrow)
        self.back.setVisible(not narrow)

    def _made_deeds(self) -> tuple[QWidget, QPushButton]:
        row, menu = QWidget(), self.menu
        menu.addAction(self.back.text(), self.left.emit)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        deeds: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("undo", self.tr("Undo"), self._bench.undo),
            ("redo", self.tr("Redo"), self._bench.redo),
            ("try", self.tr("Try it"), self.tried.emit),
            ("hand_out", self.tr("Hand out…"), self.handed_out.emit),
        )
        self._of_deed: dict[str, tuple[QPushButton, QAction]] = {}
        for name, words, act in deeds:
            made = button(words, "primary" if name == "hand_out" else "quiet", act)
            line.addWidget(made)
            self._of_deed[name] = (made, menu.addAction(words, act))
        folded = button("⋯", "quiet")
        folded.setProperty("shape", "number")
        folded.setAccessibleName(self.tr("More"))
        corner = folded.rect().bottomLeft
        folded.clicked.connect(lambda: menu.popup(folded.mapToGlobal(corner())))
        return row, folded

    def _made_parts(self) -> tuple[Flow, QPushButton]:
        row, group, menu = Flow(), QButtonGroup(self), self.parts
        self._buttons: dict[str, QPushButton] = {}
        self._part_actions: dict[str, QAction] = {}
        for part, words in self._names.items():
            chip = button(words, "chip", partial(self.gone.emit, part))
            group.addButton(chip)
            row.add(chip)
            self._buttons[part] = chip
            self._part_actions[part] = menu.addAction(words, partial(self.gone.emit, part))
        folded = button("", "quiet")
        folded.setProperty("shape", "menu")
        folded.setMenu(menu)
        return row, folded

    def _arrange(self) -> None:
        self._above, self._line = QHBoxLayout(), QHBoxLayout()
        self._above.addStretch(1)
        line = self._line
        line.setSpacing(GRID)
        line.addWidget(self.back)
        line.addWidget(self.title, 1)
        line.addWidget(self.state)
        line.addWidget(self._deeds)
        line.addWidget(self._folded_deeds)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addLayout(self._above)
        inside.addLayout(line)
        inside.addWidget(self.problem)
        inside.addWidget(self._chips)

    def _show(self) -> None:
        """Show the title, and what can be done now."""
        bench = self._bench
        routine = bench.routine
        self.title.setText(routine.title or self.tr("Without a title"))
        for name, can in (
            ("undo", bench.can_undo),
            ("redo", bench.can_redo),
            ("try", bool(routine.steps)),
            ("hand_out", bool(routine.steps)),
        ):
            made, action = self._of_deed[name]
            made.setEnabled(can)
            action.setEnabled(can)

    def _show_state(self) -> None:
        words = {
            "saved": self.tr("Saved"),
            "waiting": self.tr("Saving …"),
            "failed": self.tr("Not saved"),
        }
        self.state.setText(words[self._saving.state])
        problem = self._saving.problem
        if problem is not None:
            told = self._failure(problem)
            announce(self, told)
            self.problem.setText(told)
        self.problem.setVisible(problem is not None)

    def _failure(self, problem: Problem) -> str:
        """Why it is not saved, and what she can do."""
        if problem.field:
            words = self.tr(
                "It cannot be saved like this ({0}); allowed: {1}. Undo brings it back."
            )
            return words.format(problem.field, problem.allowed)
        words = self.tr(
            "This cannot be saved now: {0}. It is tried again every few seconds. Nothing is lost"
            " while acupress stays open."
        )
        return words.format(problem.found)
