"""The editor: one routine on the table, part by part."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from acupress.ui.desk import Desk
from acupress.ui.practice.autosave import Autosave
from acupress.ui.practice.editor_head import EditorHead
from acupress.ui.practice.steps_panel import StepsPanel
from acupress.ui.practice.warnings_panel import WarningsPanel
from acupress.ui.practice.workbench import Workbench
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID

if TYPE_CHECKING:
    from acupress.ui.practice.form import Form
    from acupress.ui.practice.own_point_page import OwnPointPage

_VERY_WIDE, _WIDE = 1480, 720
"""From these widths in pixels, at a text scale of 1, the warnings stand beside the other parts; and
there is room for the head's buttons."""
_BESIDE = 340


class Editor(QFrame):
    """`try_it` carries the timeline and the step to begin at, `hand_out` the routine; `left` goes
    back to the library. `part` is the part that is shown: steps, details, letterhead, patient or
    warnings.
    """

    try_it = Signal(object, int)
    hand_out = Signal(object)
    left = Signal()

    def __init__(
        self,
        desk: Desk,
        bench: Workbench,
        saving: Autosave,
        part: str = "steps",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "screen")
        self._desk, self.bench, self._saving = desk, bench, saving
        self.part = part
        self.head = EditorHead(bench, saving, self._named_parts())
        self.steps = StepsPanel(desk, bench)
        self.warnings = WarningsPanel(desk, bench)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.steps)
        self._forms: dict[str, Form] = {}
        self._own_point: OwnPointPage | None = None
        self._connect()
        self._arrange()
        self.go(part)

    def leave(self) -> None:
        """Keep what is told of a point of her own, as far as it goes; write what is not written."""
        page = self._own_point
        if page is not None and page.save_button.isEnabled():
            page.save()
        elif page is not None:
            self._end_point(page)
        self._saving.save()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the part that is shown."""
        super().showEvent(event)
        if not event.spontaneous() and self.part == "steps":
            self.steps.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._place()

    def _named_parts(self) -> tuple[tuple[str, str], ...]:
        return (
            ("steps", self.tr("Steps")),
            ("details", self.tr("Details")),
            ("letterhead", self.tr("Letterhead")),
            ("patient", self.tr("Your patient")),
            ("warnings", self.tr("Warnings")),
        )

    def _connect(self) -> None:
        bench, head = self.bench, self.head
        head.left.connect(self.left)
        head.tried.connect(self._try)
        head.handed_out.connect(self._hand_out)
        head.gone.connect(self.go)
        self.steps.own_point_wanted.connect(self._make_point)
        self.warnings.chosen.connect(self._go_to_step)
        self.warnings.told_wanted.connect(partial(self.go, "patient"))
        self.warnings.count_changed.connect(head.count_warnings)
        self.warnings.steps_changed.connect(self.steps.set_warned)
        redo = QKeySequence.keyBindings(QKeySequence.StandardKey.Redo)
        for keys, act in (
            ([QKeySequence(QKeySequence.StandardKey.Undo)], bench.undo),
            ([*redo, QKeySequence("Ctrl+Y")], bench.redo),
            ([QKeySequence("Ctrl+Return")], self._try),
            ([QKeySequence(QKeySequence.StandardKey.Print)], self._hand_out),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(keys)
            shortcut.activated.connect(act)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(self._stack, 1)
        row.addWidget(self.warnings, 1)
        self._inside = QVBoxLayout(self)
        self._inside.setSpacing(GRID)
        self._inside.addWidget(self.head)
        self._inside.addLayout(row, 1)

    def _place(self) -> None:
        scale, width = self._desk.scale, self.width()
        beside, narrow = width >= _VERY_WIDE * scale, width < _WIDE * scale
        edge = (1 if narrow else 3) * GRID
        self._inside.setContentsMargins(edge, GRID, edge, 2 * GRID)
        self.head.fold(narrow=narrow, scale=scale)
        alone = self.part == "warnings" and not beside
        self.warnings.setMaximumWidth(round(_BESIDE * scale) if beside else 16777215)
        self.warnings.setVisible(alone or (beside and self.part != "point"))
        self._stack.setVisible(not alone)

    def go(self, part: str) -> None:
        """Show a part."""
        self.part = part
        if part in ("steps", "warnings"):
            self._stack.setCurrentWidget(self.steps)
        else:
            self._stack.setCurrentWidget(self.form(part))
        self.head.mark(part)
        self._place()

    def form(self, part: str) -> "Form":
        """Return a part that is a form; it is made when it is first asked for."""
        if part not in self._forms:
            from acupress.ui.practice.details import Details
            from acupress.ui.practice.letterhead import Letterhead
            from acupress.ui.practice.told_form import ToldForm

            kinds = {"details": Details, "letterhead": Letterhead, "patient": ToldForm}
            self._forms[part] = kinds[part](self._desk, self.bench)
            self._stack.addWidget(self._forms[part])
        return self._forms[part]

    def _go_to_step(self, step: int) -> None:
        self.bench.choose(step)
        self.go("steps")
        self.steps.begin()

    def _make_point(self, code: str) -> None:
        """Show the page of a point of her own, over all parts."""
        from acupress.ui.practice.own_point_page import OwnPointPage

        page = OwnPointPage(self._desk, self.bench, code)
        page.done.connect(partial(self._end_point, page))
        page.left.connect(partial(self._end_point, page))
        self._own_point = page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.head.hide()
        self.part = "point"
        self._place()

    def _end_point(self, page: QWidget, saved: str = "") -> None:
        self._own_point = None
        self._stack.removeWidget(page)
        page.deleteLater()
        self.head.show()
        self.go("steps")
        self.steps.begin()
        if saved:
            self.steps.offer(saved)

    def _try(self) -> None:
        if self.bench.routine.steps:
            self.try_it.emit(self.bench.timeline, self.bench.step)

    def _hand_out(self) -> None:
        if self.bench.routine.steps:
            self.hand_out.emit(self.bench.routine)
