"""The atlas with its controls: which view, which layers, as who sees it, closer and further."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QVBoxLayout, QWidget

from acupress.core.body import Pose, View
from acupress.core.channels import channel_lines
from acupress.core.content import Content
from acupress.core.picture import placed_in
from acupress.core.placement import place, sides
from acupress.core.points import Point
from acupress.painting.figure import Figures
from acupress.ui.announce import tell_what_it_is
from acupress.ui.atlas_view import AtlasView
from acupress.ui.column import Flow, Tall
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, TARGET, button
from acupress.ui.words import seen
from acupress.ui.zoom_buttons import ZoomButtons

_LEAST_BODY = 140
"""Pixels of the diagram's height that stay free of the zoom buttons; less of it is no use."""


class AtlasPanel(QWidget):
    """Shows one view at a time. `picked` tells of a point chosen in it, `opened` of one entered."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        desk: Desk,
        figures: Figures,
        parent: QWidget | None = None,
        kind: type[AtlasView] = AtlasView,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._kept: Mapping[str, str] = {}
        self._given: Content | None = None
        self.atlas = kind(desk.theme, figures)
        self.atlas.text_scale = desk.scale
        self.atlas.camera.still = desk.still
        self.atlas.picked.connect(self.picked)
        self.atlas.opened.connect(self.opened)
        self.views = QComboBox()
        self.views.setAccessibleName(self.tr("View"))
        tell_what_it_is(self.views)
        self.views.setMinimumWidth(3 * TARGET)
        # The whole body first, then by their names, so that one is found by its first letter.
        views = desk.content.body.views.values()
        figures_named = {view.figure: desk.text(view.name) for view in views}
        whole_ones = {view.figure for view in views if view.whole}
        for figure, name in sorted(
            figures_named.items(), key=lambda one: (one[0] not in whole_ones, one[1])
        ):
            self.views.addItem(name, figure)
        self.views.setMaxVisibleItems(len(figures_named))
        self.views.activated.connect(lambda _: self._show())
        self.left, self.right = (
            button(words, "chip", self._show) for words in (self.tr("Left"), self.tr("Right"))
        )
        self._sides = QButtonGroup(self)
        self._sides.addButton(self.left)
        self._sides.addButton(self.right)
        self.left.setChecked(True)
        self.own = button(self.tr("As I see myself"), "chip", self._turn)
        self.own.setChecked(desk.settings.on("own_view"))
        self.bones = button(self.tr("Bones"), "chip", self._show)
        self.channels = button(self.tr("Channels"), "chip", self._show)
        for chip, meaning in (
            (self.own, self.tr("As you look down at yourself, or into a mirror")),
            (self.bones, self.tr("Shows the bones below the skin")),
            (self.channels, self.tr("Shows the tradition's channels as faint lines")),
        ):
            chip.setToolTip(meaning)
            chip.setAccessibleDescription(meaning)
        column = self._column = Tall()
        column.inside.addWidget(self._controls())
        column.inside.addWidget(self.atlas, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self.atlas.setMinimumHeight(round(_LEAST_BODY + TARGET * desk.scale) + 2 * GRID)
        self._zoom = ZoomButtons(self.atlas)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Be laid as she has chosen elsewhere meanwhile."""
        super().showEvent(event)
        own = self._desk.settings.on("own_view")
        if own != self.own.isChecked():
            self.own.setChecked(own)
            self._show()

    def height_needed(self, width: int) -> int:
        """Return the height in pixels at which nothing of it has to scroll."""
        ground = self._column.inside.parentWidget()
        return ground.heightForWidth(width) if ground is not None else 0

    def show_points(self, content: Content, kept: Mapping[str, str]) -> None:
        """Show the points of `content` from now on; those `kept` stand out.

        What `kept` says of a point is said before its name.
        """
        self._given, self._kept = content, kept
        self.atlas.kept = frozenset(kept)
        self._show()

    def show_view(self, name: str) -> None:
        """Show a view by its id."""
        view = self._desk.content.body.views[name]
        if view != self._view():
            self.views.setCurrentIndex(self.views.findData(view.figure))
            if view.limb is not None:
                (self.right if view.limb == "right" else self.left).setChecked(True)
            self._show()

    def choose(self, point: Point) -> None:
        """Show a point: in the close-up shown where it can be seen, else in its best one.

        A limb is shown on the side that she looks at.
        """
        here = self._view()
        if here.whole or not self._shows(here, point):
            other = "left" if self.right.isChecked() else "right"
            all_views = self._desk.content.body.views.values()
            close_ups = (
                view.id
                for figure in point.views
                for view in sorted(all_views, key=lambda one: one.limb == other)
                if view.figure == figure and self._shows(view, point)
            )
            self.show_view(next(close_ups))
        self.atlas.choose(point.code, come=True)

    def _controls(self) -> Flow:
        flow = Flow()
        for one in (self.views, self.left, self.right, self.own, self.bones, self.channels):
            flow.add(one)
        return flow

    def _turn(self) -> None:
        self._desk.settings.change(own_view=self.own.isChecked())
        self._show()

    def _show(self) -> None:
        view = self._view()
        self.left.setVisible(view.limb is not None)
        self.right.setVisible(view.limb is not None)
        self.own.setVisible(view.own != Pose())
        if self.own.isChecked():
            view = view.as_own()
        content = self._content
        placed = placed_in(view, content)
        names = {one.code: self._said(self._points[one.code]) for one in placed}
        lines = [
            line
            for channel in content.channels.values()
            for line in channel_lines(channel, view, content.body, self._points)
        ] if self.channels.isChecked() else []  # fmt: skip
        self.atlas.title = seen(view, self._desk.text(view.name), own=self.own.isChecked())
        self.atlas.show_view(view, placed, names, lines, bones=self.bones.isChecked())

    @property
    def _content(self) -> Content:
        return self._given or self._desk.content

    @property
    def _points(self) -> Mapping[str, Point]:
        return self._content.catalogue.points

    @property
    def side(self) -> Literal["left", "right"]:
        """The limb that is looked at."""
        return "right" if self.right.isChecked() else "left"

    def _view(self) -> View:
        figure = str(self.views.currentData())
        views = [one for one in self._desk.content.body.views.values() if one.figure == figure]
        return next(one for one in views if one.limb in (None, self.side))

    def _shows(self, view: View, point: Point) -> bool:
        body = self._content.body
        return any(place(point, view, side, body, self._points) for side in sides(point))

    def _said(self, point: Point) -> str:
        said = (
            f"{point.code} {point.names.main(self._desk.language)}. {self._desk.text(point.where)}"
        )
        kept = self._kept.get(point.code)
        return f"{kept}: {said}" if kept else said
