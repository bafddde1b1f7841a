"""A point of the practitioner's own: put on the body by a click, and told of like every point."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from acupress.core.own_point import next_code, own_point, side_at, with_own
from acupress.core.placement import place, sides
from acupress.core.points import Point
from acupress.core.routine import Routine, with_own_points
from acupress.painting.figure import Figures
from acupress.ui.announce import announce
from acupress.ui.atlas_panel import AtlasPanel
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.practice.own_point_form import OwnPointForm
from acupress.ui.practice.placing_view import PlacingView
from acupress.ui.practice.workbench import Workbench
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, label

_WIDE = 860
"""From this width in pixels, at a text scale of 1, body and words stand side by side."""
_WORDS = 420
FIRST_VIEW = "lower_back"


class OwnPointPage(QFrame):
    """`code` is the point to be changed, empty for a new one. `done` carries the code of what was
    saved; `left` comes when nothing is changed, or the point was deleted."""

    done = Signal(str)
    left = Signal()

    def __init__(
        self, desk: Desk, bench: Workbench, code: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "screen")
        self._desk, self._bench = desk, bench
        self._new = not code
        self._code = code or next_code(point.code for point in bench.routine.points)
        self.panel = AtlasPanel(desk, Figures(), kind=PlacingView)
        view = cast("PlacingView", self.panel.atlas)
        view.put.connect(self._put)
        view.moved.connect(self._move)
        self.form: OwnPointForm | None = None
        self._point: Point | None = None
        self._words = QVBoxLayout()
        self._hint = label("", "lead")
        self._arrange()
        if code:
            self._take(next(one for one in bench.routine.points if one.code == code))
        else:
            self.panel.show_points(desk.content, {})
            self.panel.show_view(FIRST_VIEW)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin on the body."""
        super().showEvent(event)
        if not event.spontaneous():
            self.panel.atlas.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show body and words beside each other where there is room."""
        super().resizeEvent(event)
        self._place()

    def save(self) -> None:
        """Put the point into the routine."""
        assert self.form is not None
        point = self.form.point
        self._bench.change(lambda routine: with_own(routine, point))
        self.done.emit(point.code)

    def delete(self) -> None:
        """Take the point out of the routine; only where no step presses it."""
        code = self._code

        def without(routine: Routine) -> Routine:
            return replace(routine, points=tuple(p for p in routine.points if p.code != code))

        self._bench.change(without)
        self.left.emit()

    @property
    def _used(self) -> bool:
        return any(step.point == self._code for step in self._bench.routine.steps)

    def _arrange(self) -> None:
        head = Flow()
        self.save_button = button(self.tr("Save this point"), "primary", self.save)
        self.delete_button = button(self.tr("Delete it"), "quiet", self.delete)
        self.delete_button.setVisible(not self._new)
        head.add(button(self.tr("Back"), "link", self.left.emit))
        head.add(self.save_button)
        head.add(self.delete_button)
        self._tabs, group = Flow(), QButtonGroup(self)
        self._on_body, self._in_words = (
            button(words, "chip", self._place) for words in (self.tr("Body"), self.tr("Words"))
        )
        for chip in (self._on_body, self._in_words):
            group.addButton(chip)
            self._tabs.add(chip)
        self._on_body.setChecked(True)
        self._beside = QWidget()
        self._words = QVBoxLayout(self._beside)
        self._words.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(self.panel, 1)
        row.addWidget(self._beside, 1)
        inside = self._inside = QVBoxLayout(self)
        inside.setSpacing(GRID)
        title = self.tr("A point of your own") if self._new else self.tr("Your point")
        inside.addWidget(label(f"{title}: {self._code}", "title"))
        inside.addWidget(head)
        inside.addWidget(self._hint)
        inside.addWidget(self._tabs)
        inside.addLayout(row, 1)

    def _place(self) -> None:
        scale, width = self._desk.scale, self.width()
        wide = width >= _WIDE * scale
        edge = (3 if wide else 1) * GRID
        self._inside.setContentsMargins(edge, GRID, edge, edge)
        # Its room is kept from the start: the body must not move under the first click.
        self._beside.setMinimumWidth(round(_WORDS * scale) if wide else 0)
        self._beside.setMaximumWidth(round(_WORDS * scale) if wide else 16777215)
        told = self.form is not None
        self._tabs.setVisible(told and not wide)
        self.panel.setVisible(wide or not told or self._on_body.isChecked())
        self._beside.setVisible(wide or (told and self._in_words.isChecked()))

    def _put(self, x: float, y: float) -> None:
        """Put the point at a place of the view that is shown."""
        view, content = self.panel.atlas.camera.view, self._desk.content
        assert view is not None
        side = side_at(view, (x, y), content.body)
        name = self.form.point.names.english if self.form else self.tr("My point")
        try:
            point = own_point(self._code, name, view, side, (x, y), content)
        except ValueError as error:
            self._hint.setText(str(error))
            return
        if self.form is not None:
            said = self.form.point
            self.form.place(
                replace(
                    said, locations=point.locations, views=point.views, bilateral=point.bilateral,
                    where=point.where, find=point.find, care=point.care, ruler=None,
                ),
                proposals=self._new,
            )  # fmt: skip
            point = self.form.point
        self._take(point)
        announce(self.panel.atlas, self._desk.text(point.where))

    def _move(self, dx: float, dy: float) -> None:
        """Move it by so much of the view; the first key puts it into the middle."""
        view, content = self.panel.atlas.camera.view, self._desk.content
        assert view is not None
        if self._point is None:
            self._put(view.width / 2, view.height / 2)
            return
        everything = with_own_points(content, Routine("", points=(self._point,)))
        points = everything.catalogue.points
        placed = (
            place(self._point, view, side, content.body, points) for side in sides(self._point)
        )
        here = next((one for one in placed if one is not None), None)
        if here is not None:
            self._put(
                min(max(0.0, here.x + dx), view.width), min(max(0.0, here.y + dy), view.height)
            )

    def _take(self, point: Point) -> None:
        """Show the point with what is said of it."""
        first = self._point is None
        self._point = point
        if self.form is None:
            self.form = OwnPointForm(self._desk, point)
            self.form.changed.connect(self._changed)
            self._words.addWidget(self.form)
        everything = with_own_points(self._desk.content, Routine("", points=(point,)))
        self.panel.show_points(everything, {point.code: self.tr("your point")})
        if first and not self._new:
            self.panel.choose(point)
        else:
            self.panel.atlas.choose(point.code)
        self._place()
        self._tell()

    def _changed(self) -> None:
        assert self.form is not None
        self._point = self.form.point
        self._tell()

    def _tell(self) -> None:
        """Say what comes next, and whether it can be saved."""
        missing = self.form.missing if self.form else ""
        if self.form is None:
            told = self.tr("Choose a drawing and click where the point lies. Arrows move it.")
        else:
            told = missing or self.tr("Click again to move it; the arrows move it a little.")
        self._hint.setText(told)
        self.save_button.setEnabled(self.form is not None and not missing)
        self.delete_button.setEnabled(not self._used)
        if self._used:
            self.delete_button.setToolTip(self.tr("A step presses it; take that out first."))
