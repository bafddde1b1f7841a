"""Where points are put into the routine: found by their name, or on the body."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from acupress.core.editing import with_step_at
from acupress.core.routine import step_for
from acupress.painting.figure import Figures
from acupress.ui.announce import announce
from acupress.ui.atlas_panel import AtlasPanel
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.fitting import fit_words
from acupress.ui.part_chips import part_chips
from acupress.ui.point_search import PointSearch
from acupress.ui.practice.step_words import called, tr
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID, button, label

Part = Literal["list", "body"]
_BOTH = 640
"""From this width in pixels on, at a text scale of 1, list and body stand side by side."""
_LIST = 280
_LEAST = 260
"""Pixels of the search's height at least."""


class AddPoints(QFrame):
    """Stays open to put in several points, each after the chosen step.

    `own_point_wanted` asks for a new point of her own, or for one to be changed; `left` goes back.
    """

    own_point_wanted = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, bench
        self._code, self._part = "", "list"
        self._fresh = False
        self.search = PointSearch(desk)
        self.panel = AtlasPanel(desk, Figures())
        self.add_button = button("", "primary", lambda: self.add(self._code))
        self.done_button = button(tr("Done"), "quiet", self.left.emit)
        self.new_button = button(
            tr("New point of my own…"), "link", lambda: self.own_point_wanted.emit("")
        )
        self.change_button = button(
            tr("Change this point…"), "link", lambda: self.own_point_wanted.emit(self._code)
        )
        self._said = label("", "quiet_body")
        self._tabs, self._chips = self._made_tabs()
        self._arrange()
        self.search.picked.connect(self._picked_in_list)
        self.search.clicked.connect(self._picked_in_list)
        self.search.opened.connect(self.add)
        self.panel.picked.connect(self._picked_on_body)
        self.panel.opened.connect(self.add)
        bench.chose.connect(lambda _: self._tell())

    def refresh(self) -> None:
        """Take in what has changed in the routine, once it is seen."""
        self._fresh = False
        if self.isVisible():
            self._show_points()

    def add(self, code: str) -> None:
        """Put a point in after the chosen step, pressed in its first way as long as usual."""
        if code not in self._bench.content.catalogue.points:
            return
        point = self._bench.content.catalogue.points[code]
        at = self._bench.step + 1
        self._bench.change(lambda routine: with_step_at(routine, at, step_for(point)))
        self._bench.choose(at)
        said = tr("{0} is in, as step {1}.").format(point.code, at + 1)
        self._said.setText(said)
        self._said.show()
        announce(self, said)

    def offer(self, code: str) -> None:
        """Choose a point, whatever was searched before, so that Enter puts it in."""
        self._said.hide()
        self.search.field.clear()
        self.search.choose(code)
        self._picked_in_list(code)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Begin in the search field."""
        self._said.hide()
        self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.field.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the steps."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed meanwhile."""
        super().showEvent(event)
        if not self._fresh:
            self._show_points()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and body together where there is room, and break words where there is none."""
        super().resizeEvent(event)
        for one in (self.change_button, self.new_button):
            fit_words(one, self.width())
        self._place()

    def _made_tabs(self) -> tuple[Flow, dict[Part, QPushButton]]:
        names: tuple[tuple[Part, str], ...] = (("list", tr("By name")), ("body", tr("On the body")))
        row, chips = part_chips(self, names, self._go)
        chips["list"].setChecked(True)
        return row, chips

    def _arrange(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(2 * GRID)
        self.search.setMinimumHeight(_LEAST)
        sides.addWidget(self.search)
        sides.addWidget(self.panel, 1)
        actions = Flow()
        for one in (self.add_button, self.done_button, self.change_button, self.new_button):
            actions.add(one)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(self._tabs)
        inside.addLayout(sides, 1)
        inside.addWidget(self._said)
        inside.addWidget(actions)
        self._said.hide()
        self._tell()

    def _place(self) -> None:
        scale = self._desk.scale
        both = self.width() >= _BOTH * scale
        self._tabs.setVisible(not both)
        self.search.setVisible(both or self._part == "list")
        self.panel.setVisible(both or self._part == "body")
        self.search.setMaximumWidth(round(_LIST * scale) if both else 16777215)
        self.search.setMinimumWidth(round(_LIST * scale) if both else 0)
        # Rather all scrolls as one than a small part of it by itself.
        beside = round(_LIST * scale) + 2 * GRID if both else 0
        needed = self.panel.height_needed(self.width() - beside)
        self.panel.setMinimumHeight(needed + round(80 * (scale - 1)))

    def _go(self, part: Part) -> None:
        self._part = part
        self._chips[part].setChecked(True)
        self._place()

    def _show_points(self) -> None:
        """Points of her own come first; those in the routine are marked with their steps."""
        self._fresh = True
        content, routine = self._bench.content, self._bench.routine
        steps: dict[str, list[str]] = {}
        for number, step in enumerate(routine.steps, 1):
            steps.setdefault(step.point, []).append(str(number))
        kept = {
            code: (tr("step {0}") if len(found) == 1 else tr("steps {0}")).format(", ".join(found))
            for code, found in steps.items()
        }
        own = {point.code: point for point in routine.points}
        self.search.show_points({**own, **content.catalogue.points}, kept)
        self.panel.show_points(content, kept)
        if self._code not in content.catalogue.points:
            self._code = ""
        self._tell()

    def _picked_in_list(self, code: str) -> None:
        self._code = code
        self.panel.choose(self._bench.content.catalogue.points[code])
        self._tell()

    def _picked_on_body(self, code: str) -> None:
        self._code = code
        self.search.choose(code)
        self._tell()

    def _tell(self) -> None:
        """Say what the button would do."""
        points = self._bench.content.catalogue.points
        point = points.get(self._code)
        self.add_button.setEnabled(point is not None)
        self.add_button.setText(tr("Add {0}").format(point.code) if point else tr("Add"))
        after = self._bench.step + 1
        told = tr("Add {0} after step {1}") if after else tr("Add {0} as the first step")
        self.add_button.setAccessibleName(
            told.format(called(point, self._desk), after)
            if point
            else tr("Add: choose a point first")
        )
        own = {one.code for one in self._bench.routine.points}
        self.change_button.setVisible(self._code in own)
