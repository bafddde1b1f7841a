"""The paces to choose from: those that come with acupress, and her own, which she makes here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from acupress.core.breathing import Pace
from acupress.core.paces import OwnPace
from acupress.core.settings import TABLE
from acupress.ui import words
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.pace_editor import PaceEditor
from acupress.ui.rows import Row
from acupress.ui.style import GRID, button, label


class PaceList(QWidget):
    """A row for each pace. `changed` tells the setting's key; everything holds at once."""

    changed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._removed: tuple[list[OwnPace], str] | None = None
        self._editor: PaceEditor | None = None
        self._rows: dict[str, Row] = {}
        self._group = QButtonGroup(self)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GRID)
        self._inside.addWidget(label(self.tr("Pace of your breath"), "strong"))
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._inside.addLayout(self._list)
        self._about = label(role="quiet_body")
        self._inside.addWidget(self._about)
        self._add = button(self.tr("Add my own"), "quiet", lambda: self._edit(None))
        self._change = button(self.tr("Change it"), "link", lambda: self._edit(self._mine))
        self._remove = button(self.tr("Remove it"), "link", self._remove_it)
        self._undo = button(self.tr("Bring it back"), "link", self._bring_back)
        self._links = Flow()
        for one in (self._add, self._change, self._remove, self._undo):
            self._links.add(one)
        self._inside.addWidget(self._links)
        self._fill()

    def row(self, key: str) -> Row:
        """Return the row of a pace, by its id or its name."""
        return self._rows[key]

    @property
    def _own(self) -> list[OwnPace]:
        return list(self._desk.settings.own_paces)

    @property
    def _chosen(self) -> str:
        return self._desk.settings.name("pace")

    @property
    def _mine(self) -> OwnPace | None:
        """The pace chosen, where it is one of hers."""
        return next((one for one in self._own if one.name == self._chosen), None)

    def _fill(self) -> None:
        """Make the rows anew, as the paces are kept now."""
        for row in self._rows.values():
            self._group.removeButton(row)
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        for one in self._desk.content.paces.values():
            self._add_row(one.id, self._desk.text(one.name), one.pace)
        for own in self._own:
            self._add_row(own.name, words.breakable(own.name), own.pace)
        self._tell()

    def _add_row(self, key: str, name: str, pace: Pace) -> None:
        row = Row(f"{name}: {words.breaths_a_minute(pace)}", QRadioButton())
        row.setAccessibleName(row.text().replace(words.BREAK, ""))
        row.setChecked(key == self._chosen)
        row.clicked.connect(lambda: self._keep(pace=key))
        self._rows[key] = row
        self._group.addButton(row)
        self._list.addWidget(row)

    def _tell(self) -> None:
        """Say what the pace chosen is like, and offer what can be done with it."""
        mine, paces = self._mine, self._desk.content.paces
        if mine is not None:
            about = words.seconds_of(mine.pace)
        elif self._chosen in paces:
            one = paces[self._chosen]
            about = f"{words.seconds_of(one.pace)} {self._desk.text(one.about)}"
        else:
            usual = self._desk.text(paces[str(TABLE["pace"].default)].name)
            about = self.tr("The pace “{0}” is not known. Until you choose one it is “{1}”.")
            about = about.format(words.breakable(self._chosen), usual)
        self._about.setText(about)
        removed = self._removed is not None
        self._change.setVisible(mine is not None)
        self._remove.setVisible(mine is not None)
        self._undo.setVisible(removed)
        if mine is not None:
            self._change.setAccessibleName(self.tr("Change {0}").format(mine.name))
            self._remove.setAccessibleName(self.tr("Remove {0}").format(mine.name))

    def _keep(self, *, pace: str, own: list[OwnPace] | None = None) -> None:
        """Keep what she chose, and her paces where they have changed."""
        if own is None:
            self._removed = None
            self._desk.settings.change(pace=pace)
            self._tell()
        else:
            self._desk.settings.change(pace=pace, own_paces=[one.kept() for one in own])
            self._fill()
        self.changed.emit("pace")

    def _edit(self, old: OwnPace | None) -> None:
        """Let her make a pace, or change an old one."""
        paces = self._desk.content.paces.values()
        taken = [name for one in paces for name in (one.id, self._desk.text(one.name))]
        taken += [one.name for one in self._own if one != old]
        self._editor = PaceEditor(self._desk.scale, taken, old)
        self._editor.kept.connect(lambda new: self._take(old, new))
        self._editor.left.connect(lambda: self._close(self._change if old else self._add))
        self._links.hide()
        self._about.hide()
        self._inside.addWidget(self._editor)
        self._editor.begin()

    def _take(self, old: OwnPace | None, new: OwnPace) -> None:
        own = self._own
        if old is None:
            own.append(new)
        else:
            own[own.index(old)] = new
        self._removed = None
        self._keep(pace=new.name, own=own)
        self._close(self._rows[new.name])

    def _close(self, then: QWidget) -> None:
        """Put the editor away; `then` takes the focus."""
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self._links.show()
        self._about.show()
        then.setFocus()

    def _remove_it(self) -> None:
        gone = self._mine
        assert gone is not None
        self._removed = (self._own, gone.name)
        own = [one for one in self._own if one != gone]
        self._keep(pace=str(TABLE["pace"].default), own=own)
        self._about.setText(self.tr("“{0}” is removed.").format(words.breakable(gone.name)))
        self._undo.setAccessibleName(self.tr("Bring {0} back").format(gone.name))
        announce(self, self._about.text())
        self._undo.setFocus()

    def _bring_back(self) -> None:
        assert self._removed is not None
        (own, pace), self._removed = self._removed, None
        self._keep(pace=pace, own=own)
        self._rows[pace].setFocus()
