"""Search for a point: a field, and below it what was found, as she types."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from acupress.core.points import Point
from acupress.core.search import Entry, Found, index, search
from acupress.core.text import listed
from acupress.ui.announce import announce
from acupress.ui.desk import Desk
from acupress.ui.point_rows import BELOW, PointRows
from acupress.ui.style import GRID, label


class PointSearch(QWidget):
    """`picked` tells of a point that was chosen, `clicked` of one that was clicked on.

    `opened` tells of one that was entered.
    """

    picked = Signal(str)
    clicked = Signal(str)
    opened = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._points = desk.content.catalogue.points
        self._entries = self._index()
        self._kept: Mapping[str, str] = {}
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Code, name, or what for"))
        self.field.setAccessibleName(self.tr("Search points"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._open_first)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Points found"))
        self.list.setItemDelegate(PointRows(desk.theme, desk.scale, self.list))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._picked)
        self.list.itemClicked.connect(lambda item: self.clicked.emit(_code(item)))
        self.list.itemActivated.connect(lambda item: self.opened.emit(_code(item)))
        self.count = label("", "quiet")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(self.field)
        inside.addWidget(self.count)
        inside.addWidget(self.list, 1)
        inside.addStretch(0)  # takes the room while there is no list
        self._search("")

    def show_points(self, points: Mapping[str, Point], kept: Mapping[str, str]) -> None:
        """Look through `points` from now on. What `kept` says of a point stands with it."""
        others = dict(points)
        if others != dict(self._points):
            self._points = others
            self._entries = self._index()
        self._kept = kept
        self._search(self.field.text())

    def choose(self, code: str) -> None:
        """Mark a point in the list, without telling of it."""
        self.list.blockSignals(True)
        row = next((one for one in range(self.list.count())
                    if _code(self.list.item(one)) == code), -1)  # fmt: skip
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows wrap anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list, Escape empties the field."""
        if watched is self.field and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_Down and self.list.count():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                self.list.setCurrentRow(max(0, self.list.currentRow()))
                return True
            if pressed and event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _index(self) -> tuple[Entry, ...]:
        content, points = self._desk.content, self._points.values()
        tags = content.catalogue.care_tags
        return index(points, content.channels, tags, self._desk.language)

    def _search(self, words: str) -> None:
        found = search(words, self._entries)
        chosen = self.list.currentItem()
        kept = _code(chosen) if chosen is not None else ""
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            self.list.addItem(self._item(one))
        self.list.blockSignals(False)
        self.choose(kept)
        self.list.setVisible(bool(found))
        if len(found) == 1:
            told = self.tr("1 point")
        elif found:
            told = self.tr("{0} points").format(len(found))
        else:
            told = self.tr("Nothing found. Try a code such as KI3, a name, or what it is used for.")
        self.count.setText(told)
        announce(self, told)

    def _item(self, found: Found) -> QListWidgetItem:
        point, language = self._points[found.code], self._desk.language
        below = self._desk.text(point.where)
        if found.kind == "use":
            uses = listed((self._desk.text(use) for use in point.uses), language)
            below = self.tr("used for {0}").format(uses)
        if point.code in self._kept:
            below = f"✓ {self._kept[point.code]} · {below}"
        item = QListWidgetItem(f"{point.code}  {point.names.main(language)}")
        item.setData(BELOW, below)
        item.setData(Qt.ItemDataRole.UserRole, point.code)
        said = (
            f"{point.code}, {point.names.main(language)}, {point.names.meaning(language)}. {below}"
        )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _picked(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.picked.emit(_code(item))

    def _open_first(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self.opened.emit(_code(self.list.currentItem()))


def _code(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
