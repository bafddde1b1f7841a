"""Her data: where it lies, back-ups, taking it along, and erasing it."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from acupress.storage.backups import Backup
from acupress.storage.erasing import size
from acupress.ui import words
from acupress.ui.announce import announce
from acupress.ui.backup_list import BackupList
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.erase_form import EraseForm
from acupress.ui.everyday_page import EverydayPage
from acupress.ui.practice.saved_line import SavedLine
from acupress.ui.rescue_card import rescue_card
from acupress.ui.style import GRID, button, card, label


class DataPage(EverydayPage):
    """Asks for what is to be done; `tell` says what came of it. `left` goes back."""

    back_up = Signal()
    restore = Signal(object)
    export = Signal()
    bring_in = Signal()
    taken_in = Signal()
    """What was read of a file is to take the place of what is here."""
    erase = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.saved = SavedLine()
        self._told = label(role="strong")
        self._told.hide()
        self._asking: QFrame | None = None
        self._column = self.begin(self.tr("Your data"))
        self._column.addWidget(self._told)
        rescue = rescue_card(desk)
        if rescue is not None:
            self._column.addWidget(rescue)
        self._add_place()
        self.backups = BackupList(desk)
        self.backups.back_up.connect(self.back_up)
        self.backups.restore.connect(self.restore)
        self._add(self.tr("Back-ups"), self.backups)
        self._add_along()
        self._add(self.tr("Erase everything"), EraseForm(desk, self.erase.emit))
        self._column.addStretch(1)

    def tell(self, said: str) -> None:
        """Say what came of it."""
        self._told.setText(said)
        self._told.show()
        announce(self, said)
        self.show_whole(self._told)

    def ask_to_take_in(self, said: str) -> None:
        """Ask whether what a file holds is to take the place of what is here."""
        self._let_go_of_question()
        self._asking, inside = card(frame="panel")
        inside.addWidget(label(said))
        row = Flow()
        yes = button(self.tr("Bring it in"), "primary", self.taken_in.emit)
        row.add(yes)
        row.add(button(self.tr("Leave it"), "link", self._let_go_of_question))
        inside.addWidget(row)
        self._along.addWidget(self._asking)
        yes.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, said)

    def backed_up(self, backup: Backup) -> None:
        """Say that a back-up was made, and list it."""
        self.backups.fill()
        self.begin_at_top()
        self.tell(self.tr("Backed up: {0}").format(backup.path.name))

    def _let_go_of_question(self) -> None:
        if self._asking is not None:
            self._asking.hide()
            self._asking.deleteLater()
            self._asking = None

    def _add(self, title: str, *widgets: QWidget) -> QVBoxLayout:
        self._column.addSpacing(GRID)
        self._column.addWidget(label(title, "heading"))
        frame, inside = card()
        for widget in widgets:
            inside.addWidget(widget)
        self._column.addWidget(frame)
        return inside

    def _add_place(self) -> None:
        data, config = self._desk.directories.data, self._desk.directories.config
        files, number = size((data, config))
        said = self.tr("Everything stays on this computer. Nothing is ever sent anywhere.")
        much = self.tr("Files: {0}. Size: {1}.").format(files, words.size(number))
        places = [_place(path) for path in dict.fromkeys((data, config))]
        inside = self._add(self.tr("Where it lies"), label(said), *places, label(much))
        row = Flow()
        row.add(button(self.tr("Open the folder"), "quiet", self._open_folder))
        inside.addWidget(row)

    def _add_along(self) -> None:
        """Out of here, and in from another computer."""
        said = self.tr(
            "One file with all of it: the journal also as a table that any spreadsheet opens."
        )
        row = Flow()
        row.add(button(self.tr("Export everything…"), "quiet", self.export.emit))
        self._add(self.tr("Take it along"), label(said), row, self.saved)
        steps = (
            self.tr("1. Here: export everything, and copy the file to the other computer."),
            self.tr("2. There: start acupress and open Settings, then “Your data”."),
            self.tr("3. There: choose “Bring data in”, and the file."),
        )
        inward = Flow()
        inward.add(button(self.tr("Bring data in…"), "quiet", self.bring_in.emit))
        title = self.tr("Move to another computer")
        self._along = self._add(title, *(label(step) for step in steps), inward)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.directories.data)))


def _place(path: Path) -> QWidget:
    """A path that can be taken along with the mouse, and may break anywhere."""
    shown = label(words.BREAK.join(str(path)), "quiet_body")
    shown.setAccessibleName(str(path))
    return shown
