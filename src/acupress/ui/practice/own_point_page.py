"""A point of the practitioner's own: put on the body by a click, and told of like every point."""

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from acupress.core.body import Spot, View
from acupress.core.own_point import next_code, own_point, side_at, with_own
from acupress.core.placement import place, sides
from acupress.core.points import Point
from acupress.core.routine import Routine, with_own_points
from acupress.painting.figure import Figures
from acupress.ui.announce import announce
from acupress.ui.atlas_panel import AtlasPanel
from acupress.ui.column import Flow, Tall
from acupress.ui.desk import Desk
from acupress.ui.practice.one_line import OneLine
from acupress.ui.practice.own_point_form import OwnPointForm
from acupress.ui.practice.placing_view import PlacingView
from acupress.ui.practice.workbench import Workbench
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, label

_WIDE = 860
"""From this width in pixels, at a text scale of 1, body and words stand side by side."""
_WORDS = 420
_LEAST_WORDS = 240
"""Pixels of the words' height at least; where there is less, all scrolls as one."""
_FREE = 16777215
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
        self._view = cast("PlacingView", self.panel.atlas)
        self._view.put.connect(lambda x, y: self._put((x, y)))
        self._view.moved.connect(self._move)
        self.form: OwnPointForm | None = None
        self._arrange()
        if code:
            self._take(next(one for one in bench.routine.points if one.code == code))
        else:
            self.panel.show_points(desk.shipped, {})
            self.panel.show_view(FIRST_VIEW)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin on the body."""
        super().showEvent(event)
        if not event.spontaneous():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _arrange(self) -> None:
        title = self.tr("A new point of your own") if self._new else self.tr("Your own point")
        self.setAccessibleName(f"{title}: {self._code}")
        self._title, self.hint = OneLine("heading"), label()
        self._title.setText(f"{self._code}  {title}")
        self.save_button = button(self.tr("Save"), "primary", self.save)
        self.save_button.setAccessibleName(self.tr("Save this point"))
        self.delete_button = button(self.tr("Delete"), "quiet", self.delete)
        self.delete_button.setAccessibleName(self.tr("Delete this point"))
        self.turn_button = button("", "quiet", self._turn)
        self._in_words = False
        deeds = Flow()
        for one in (self.save_button, self.turn_button, self.delete_button):
            deeds.add(one)
        self._beside = QWidget()
        self._words = QVBoxLayout(self._beside)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._later = label(
            self.tr("Its name, and how it is found and pressed, come here."), "quiet"
        )
        self._words.addWidget(self._later)
        column = self._inside = Tall()
        line = QHBoxLayout()
        line.setSpacing(GRID)
        back = button(self.tr("Back"), "link", self.left.emit)
        back.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._title, 1)
        line.addWidget(deeds)
        column.inside.addLayout(line)
        column.inside.addWidget(self.hint)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(self.panel, 1)
        row.addWidget(self._beside, 1)
        column.inside.addLayout(row, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)

    def _place(self) -> None:
        """Show what there is room for."""
        scale, told = self._desk.scale, self.form is not None
        wide = self.width() >= _WIDE * scale
        edge = (3 if wide else 1) * GRID
        self._inside.inside.setContentsMargins(edge, GRID, edge, edge)
        # Its room is kept from the start: the body must not move under the first click.
        self._beside.setMinimumWidth(round(_WORDS * scale) if wide else 0)
        self._beside.setMaximumWidth(round(_WORDS * scale) if wide else _FREE)
        self._beside.setMinimumHeight(round(_LEAST_WORDS * scale))
        self.panel.setMinimumHeight(0 if wide else self.panel.height_needed(self.width()))
        self._title.setVisible(wide)
        self.turn_button.setVisible(not wide)
        self.turn_button.setEnabled(told)
        self.turn_button.setText(self.tr("Body") if self._in_words else self.tr("Words"))
        self.turn_button.setAccessibleName(
            self.tr("Show it on the body") if self._in_words else self.tr("Say it in words")
        )
        self.delete_button.setVisible(not self._new)
        self.panel.setVisible(wide or not self._in_words)
        self._beside.setVisible(wide or self._in_words)
        self._tell()

    def _turn(self) -> None:
        """Show words instead of the body, or the body again."""
        self._in_words = not self._in_words
        self._place()

    def _put(self, spot: Spot) -> None:
        """Put the point at a place of the view that is shown."""
        view = self._view.camera.view
        if view is None or not self._view.on_body(*spot):
            self._say(self.tr("That is beside the body. Click on it."))
            return
        try:
            proposal = self._proposed(view, spot)
        except ValueError:
            self._say(self.tr("There is nothing to measure from here. Try another drawing."))
            return
        if self.form is not None:
            self.form.move_to(proposal)
            self._show(self.form.point)
        else:
            self._take(proposal)
        self._tell()
        announce(self._view, self._desk.text(proposal.where))

    def _move(self, dx: float, dy: float) -> None:
        """Move it by so much of the view; the first key puts it into the middle."""
        view = self._view.camera.view
        if view is None:
            return
        here = self._lies_at(self.form.point, view) if self.form is not None else None
        if here is None:
            here, dx, dy = (view.width / 2, view.height / 2), 0.0, 0.0
        self._put((here[0] + dx, here[1] + dy))

    def _proposed(self, view: View, spot: Spot) -> Point:
        content = self._desk.shipped
        side = side_at(view, spot, content.body)
        return own_point(self._code, self.tr("My point"), view, side, spot, content)

    def _lies_at(self, point: Point, view: View) -> Spot | None:
        """Where a point lies in a view, on the first side on which it is seen."""
        content = self._desk.shipped
        for side in sides(point):
            found = place(point, view, side, content.body, content.catalogue.points)
            if found is not None:
                return found.x, found.y
        return None

    def _take(self, point: Point) -> None:
        """Begin with a point."""
        self._show(point)
        if not self._new:
            self.panel.choose(point)
        view = self._view.camera.view
        spot = self._lies_at(point, view) if view is not None else None
        proposal = self._proposed(view, spot) if view is not None and spot is not None else point
        self.form = OwnPointForm(self._desk, point, proposal)
        self.form.changed.connect(self._tell)
        self._later.hide()
        self._words.addWidget(self.form)
        self._place()

    def _show(self, point: Point) -> None:
        """Show on the body where the point lies."""
        everything = with_own_points(self._desk.shipped, Routine("", points=(point,)))
        self.panel.show_points(everything, {point.code: self.tr("your point")})
        self._view.choose(point.code)

    def _tell(self) -> None:
        """Say what comes next, and whether it can be saved."""
        missing = self.form.missing if self.form is not None else ""
        used = any(step.point == self._code for step in self._bench.routine.steps)
        if self.form is None:
            told = self.tr("Choose a drawing and click where the point lies.")
        elif missing:
            told = missing
        elif not self._view.isVisibleTo(self):
            told = ""
        else:
            told = self.tr("Click again to move it; the arrow keys move it a little.")
        if used and not missing:
            told += " " + self.tr("A step presses it, so it cannot be deleted.")
        self._say(told.strip())
        self.save_button.setEnabled(self.form is not None and not missing)
        self.delete_button.setEnabled(not used)

    def _say(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
