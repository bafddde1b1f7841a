"""The practitioner's room: all her routines, found at once, and what can be done with them."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from acupress.storage.problems import BadFileError
from acupress.ui.announce import announce
from acupress.ui.column import Flow, Tall
from acupress.ui.desk import Desk
from acupress.ui.practice.library_parts import EmptyLibrary, UndoBar
from acupress.ui.practice.routine_actions import Deed, RoutineActions
from acupress.ui.practice.routine_list import RoutineList, title_of
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, label

MOST_TAGS = 12
"""So many tags stand below the search field, those of most routines; it finds all of them."""
_WIDE = 640
"""From this width in pixels, at a text scale of 1, there is room for the tags."""
_HIGH = 640
"""From this height on, in the same pixels, there is room for a title."""
_COLUMN = 920


class PracticePage(QFrame):
    """The library. What is wanted of a routine is told by its key in the library."""

    new = Signal()
    opened = Signal(int)
    tried = Signal(int)
    handed_out = Signal(int)
    followed = Signal(int)
    duplicated = Signal(int)
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "screen")
        self._desk = desk
        self._tag = ""
        self._removed: list[int] = []
        """Those that were deleted here, the last one at the end."""
        self.search = self._made_search()
        self.list = RoutineList(desk.theme, desk.scale)
        self.list.activated.connect(lambda _: self._tell(self.opened))
        self._title = label(self.tr("Practice"), "title")
        self._tags, self._tag_group = Flow(), QButtonGroup(self)
        self._tag_group.setExclusive(False)
        self.problem, self.count = label("", "care"), label("", "quiet")
        self._actions = RoutineActions(self._deeds(), self.list, desk.scale)
        self._undo = UndoBar()
        self._undo.undo.connect(self._bring_back)
        self._full, self._empty = self._made_full(), EmptyLibrary()
        self._empty.new.connect(self.new)
        self._empty.import_wanted.connect(self.import_wanted)
        self._arrange()
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._to_search),
            (QKeySequence(QKeySequence.StandardKey.New), self.new.emit),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._bring_back),
        ):
            QShortcut(keys, self).activated.connect(act)
        self.refresh()

    def refresh(self, key: int | None = None) -> None:
        """Read the library anew; choose the routine with this key, else the first."""
        self._show_tags()
        self._look()
        self.list.choose_key(key)

    def tell(self, problem: str) -> None:
        """Say what went wrong."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            announce(self, problem)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the list: the routine that was open last is one key away."""
        super().showEvent(event)
        if not event.spontaneous():
            first = self._empty.first if self._full.isHidden() else self.list
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide = self.width() >= _WIDE * self._desk.scale
        self._title.setVisible(wide and self.height() >= _HIGH * self._desk.scale)
        way = QBoxLayout.Direction
        self._head.setDirection(way.RightToLeft if wide else way.TopToBottom)
        self._tags.setVisible(wide and bool(self._tag_group.buttons()))
        edge = (3 if wide else 1) * GRID
        self._inside.setContentsMargins(edge, GRID, edge, 2 * GRID)
        self._actions.fold(self.width() - 2 * edge)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field into the list, Escape empties the field."""
        if watched is self.search and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if pressed and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _made_search(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Title, patient, tag or point"))
        field.setAccessibleName(self.tr("Search routines"))
        field.setClearButtonEnabled(True)
        field.installEventFilter(self)
        field.textChanged.connect(self._look)
        field.returnPressed.connect(lambda: self._tell(self.opened))
        return field

    def _deeds(self) -> tuple[Deed, ...]:
        return (
            Deed(self.tr("Open"), partial(self._tell, self.opened)),
            Deed(self.tr("Try it"), partial(self._tell, self.tried), "Ctrl+Return"),
            Deed(self.tr("Hand out…"), partial(self._tell, self.handed_out), "Ctrl+P"),
            Deed(self.tr("Follow it…"), partial(self._tell, self.followed)),
            Deed(self.tr("Duplicate"), partial(self._tell, self.duplicated), "Ctrl+D"),
            Deed(self.tr("Delete"), self._delete, "Del"),
        )

    def _made_full(self) -> Tall:
        """What is shown where there are routines."""
        full = Tall()
        ways = Flow()
        ways.add(button(self.tr("New routine"), "primary", self.new.emit))
        ways.add(button(self.tr("Import…"), "quiet", self.import_wanted.emit))
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(GRID)
        self._head.addWidget(ways)
        self._head.addWidget(self.search, 1)
        full.inside.addLayout(self._head)
        for one in (self._tags, self.count):
            full.inside.addWidget(one)
        full.inside.addWidget(self.list, 1)
        full.inside.addWidget(self._actions)
        full.inside.addStretch(0)  # takes the room while there is no list
        return full

    def _arrange(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        column = QWidget()
        column.setMaximumWidth(round(_COLUMN * self._desk.scale))
        line.addStretch(1)
        line.addWidget(column, 1000)
        line.addStretch(1)
        self._inside = QVBoxLayout(column)
        self._inside.setSpacing(GRID)
        for one in (self._title, self.problem):
            self._inside.addWidget(one)
        self._inside.addWidget(self._full, 1)
        self._inside.addWidget(self._empty, 1)
        self._inside.addWidget(self._undo)
        self.problem.hide()

    def _look(self) -> None:
        """Show what the words and the tag find."""
        library, words = self._desk.library, self.search.text()
        if library is None:
            self._full.hide()
            self._empty.hide()
            known = "\n".join(map(str, self._desk.problems))
            self.tell(self.tr("Your routines cannot be read now. {0}").format(known))
            return
        try:
            found = library.search(words, self._tag)
        except BadFileError as error:
            self.tell(str(error))
            return
        empty = not (found or words or self._tag)
        self._empty.setVisible(empty)
        self._full.setVisible(not empty)
        self.list.entries.show_entries(found, self._desk.now())
        self.list.choose(0)
        self.list.setVisible(bool(found))
        self._actions.setVisible(bool(found))
        self._tell_count(len(found))

    def _tell_count(self, found: int) -> None:
        if found == 1:
            said = self.tr("1 routine")
        elif found:
            said = self.tr("{0} routines").format(found)
        else:
            said = self.tr("Nothing found. Try fewer words, or another tag.")
        self.count.setText(said)
        if self.search.text():
            announce(self, said)

    def _show_tags(self) -> None:
        """Make a chip for each of the tags that most routines have."""
        for chip in self._tag_group.buttons():
            self._tag_group.removeButton(chip)
            self._tags.take(chip)
        try:
            tags = self._desk.library.tags() if self._desk.library else {}
        except BadFileError as error:
            self.tell(str(error))
            return
        most = sorted(tags, key=lambda tag: -tags[tag])[:MOST_TAGS]
        self._tag = self._tag if self._tag in tags else ""
        for tag in tags:
            if tag in most or tag == self._tag:
                chip = button(tag, "chip", partial(self._choose_tag, tag))
                chip.setChecked(tag == self._tag)
                self._tag_group.addButton(chip)
                self._tags.add(chip)
                chip.show()
        self._place()

    def _choose_tag(self, tag: str) -> None:
        """Only those with this tag; once more, and it is left again."""
        self._tag = "" if tag == self._tag else tag
        for chip in self._tag_group.buttons():
            chip.setChecked(chip.text() == self._tag)
        self._look()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _tell(self, signal: SignalInstance) -> None:
        """Tell what is wanted of the routine that is chosen."""
        entry = self.list.chosen
        if entry is not None:
            signal.emit(entry.key)

    def _delete(self) -> None:
        entry, library = self.list.chosen, self._desk.library
        if entry is None or library is None:
            return
        row = self.list.currentIndex().row()
        try:
            library.remove(entry.key)
        except BadFileError as error:
            self.tell(str(error))
            return
        self._removed.append(entry.key)
        self._undo.tell(title_of(entry))
        self._show_tags()
        self._look()
        self.list.choose(row)

    def _bring_back(self) -> None:
        """Take back the routine that was deleted last."""
        library = self._desk.library
        if not self._removed or library is None:
            return
        key = self._removed.pop()
        try:
            library.restore(key)
        except BadFileError as error:
            self.tell(str(error))
            return
        self._undo.hide()
        self.refresh(key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
