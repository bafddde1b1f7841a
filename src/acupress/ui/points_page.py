"""The Points page: search, the atlas, and what is known of the point chosen.

On a wide window all three stand side by side; on a narrower one the point takes the place of the
list; on a narrow one each has the page to itself and a row of chips goes between them.
"""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from acupress.painting.figure import Figures
from acupress.ui.atlas_panel import AtlasPanel
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.finder import Finder
from acupress.ui.part_chips import part_chips
from acupress.ui.point_panel import PointPanel
from acupress.ui.point_search import PointSearch
from acupress.ui.style import GRID, button

Room = Literal["wide", "medium", "narrow"]
Part = Literal["list", "body", "point"]

_WIDE, _MEDIUM = 1080, 720
"""From these widths in pixels, at a text scale of 1, there is room for three or for two parts."""
_SIDE = 312


class PointsPage(QFrame):
    """Every point, found by its name or on the body."""

    measure_hand = Signal()
    take_along = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "screen")
        self._desk = desk
        figures = Figures()
        self.search = PointSearch(desk)
        self.panel = AtlasPanel(desk, figures)
        self.finder = Finder(desk, figures)
        self.point = PointPanel(desk)
        self._part: Part = "list"
        self._room: Room | None = None
        self._middle = QStackedWidget()
        self._middle.addWidget(self.panel)
        self._middle.addWidget(self.finder)
        self._tabs, self._chips = self._made_tabs()
        self._back = button(self.tr("All points"), "link", self._close_point)
        self._left = QWidget()
        self._arrange()
        self.search.picked.connect(self._picked_in_list)
        self.search.clicked.connect(self._clicked)
        self.search.opened.connect(self._open)
        self.panel.picked.connect(self._picked_on_body)
        self.panel.opened.connect(self._open)
        self.point.wanted.connect(self.lead_to)
        self.point.closed.connect(self._close_point)
        self.point.take_along.connect(self.take_along)
        self.finder.done.connect(self._end_finding)
        self.finder.measure_hand.connect(self.measure_hand)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        keys.activated.connect(self._to_search)

    @property
    def chosen(self) -> str:
        """The code of the chosen point, empty for none."""
        return self.point.code if self._has_point else ""

    def choose(self, code: str) -> None:
        """Choose a point: it is shown on the body and told of."""
        if self._part == "list":
            self._part = "body"
        self._picked_in_list(code)

    def lead_to(self, code: str) -> None:
        """Lead to a point step by step."""
        point = self._desk.content.catalogue.points[code]
        self._part = "body"
        self.finder.lead_to(point, self.panel.side)
        self._middle.setCurrentWidget(self.finder)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the search field."""
        super().showEvent(event)
        if not event.spontaneous():  # a window that comes back keeps its focus
            self.search.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many parts as there is room for."""
        super().resizeEvent(event)
        self._place()

    def _made_tabs(self) -> tuple[Flow, dict[Part, QPushButton]]:
        names: tuple[tuple[Part, str], ...] = (
            ("list", self.tr("List")), ("body", self.tr("Body")), ("point", self.tr("Point"))
        )  # fmt: skip
        return part_chips(self, names, self._go)

    def _arrange(self) -> None:
        self._has_point = False
        beside = QVBoxLayout(self._left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GRID)
        beside.addWidget(self.search)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(self._left)
        row.addWidget(self._middle, 1)
        right = self._right = QWidget()
        told = QVBoxLayout(right)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(0)
        told.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        told.addWidget(self.point, 1)
        row.addWidget(right)
        inside = self._inside = QVBoxLayout(self)
        inside.setSpacing(GRID)
        inside.addWidget(self._tabs)
        inside.addLayout(row, 1)

    def _place(self) -> None:
        """Show the parts for which there is room."""
        scale, width = self._desk.scale, self.width()
        room: Room = "wide" if width >= _WIDE * scale else "medium"
        self._room = "narrow" if width < _MEDIUM * scale else room
        narrow, told = self._room == "narrow", self._has_point
        side, edge = round(_SIDE * scale), (1 if narrow else 3) * GRID
        self._inside.setContentsMargins(edge, GRID, edge, edge)
        for part in (self._left, self._right):
            part.setMinimumWidth(0 if narrow else side)
            part.setMaximumWidth(16777215 if narrow else side + (48 if part is self._right else 0))
        finding = self._middle.currentWidget() is self.finder
        self._tabs.setVisible(narrow and not (finding and self._part == "body"))
        self._chips["point"].setVisible(told)
        if narrow:
            shown = self._part if told or self._part != "point" else "list"
            self._chips[shown].setChecked(True)
            for one, widget in (
                ("list", self._left),
                ("body", self._middle),
                ("point", self._right),
            ):
                widget.setVisible(one == shown)
            self._back.hide()
            return
        listed = not told or self._part == "list"
        self._middle.show()
        self._right.setVisible(told if self._room == "wide" else not listed)
        self._left.setVisible(self._room == "wide" or listed)
        self._back.setVisible(self._room == "medium")

    def _go(self, part: Part) -> None:
        self._part = part
        self._place()
        if part == "list":
            self.search.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, code: str) -> None:
        self._end_finding()
        self._has_point = True
        self.point.show_point(self._desk.content.catalogue.points[code])
        self._place()

    def _picked_in_list(self, code: str) -> None:
        """Tell of a point; the list stays, for she may be on her way through it by keys."""
        self._tell(code)
        self.panel.choose(self._desk.content.catalogue.points[code])

    def _clicked(self, code: str) -> None:
        if self._room == "narrow":
            self._open(code)
        else:
            self.choose(code)

    def _picked_on_body(self, code: str) -> None:
        self._part = "body"
        self._tell(code)
        self.search.choose(code)

    def _open(self, code: str) -> None:
        """Enter on a point: to what is known of it."""
        self.choose(code)
        self._part = "point"
        self._place()
        self.point.find_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _close_point(self) -> None:
        self._has_point = False
        self._part = "list"
        self._end_finding()
        self._place()
        self.search.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _end_finding(self) -> None:
        if self._middle.currentWidget() is self.finder:
            focus = self.focusWidget()
            inside = focus is not None and self.finder.isAncestorOf(focus)
            self._middle.setCurrentWidget(self.panel)
            self._place()
            if inside:
                self.panel.atlas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_search(self) -> None:
        self._part = "list"
        if self._room == "medium":
            self._has_point = False
        self._place()
        self.search.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.selectAll()
