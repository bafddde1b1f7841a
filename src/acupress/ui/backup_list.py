"""The back-ups of her files, newest first, each to be restored."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.storage.backups import DAYS, WEEKS, Backup, listed
from acupress.ui import words
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.rows import page_of
from acupress.ui.style import GRID, button, label

FEW = 5
"""So many are shown at first."""


class BackupList(QWidget):
    """`back_up` asks for a new one, `restore` for what one holds."""

    back_up = Signal()
    restore = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._all = desk, False
        self._asked = QWidget()
        """What stands of the one that is asked about."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID)
        self.fill()

    def fill(self, asked: Backup | None = None) -> None:
        """Show those that there are; one may be asked about."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()  # it may hold the button whose click brought us here
                old.deleteLater()
        said = self.tr(
            "On each day on which you use acupress a back-up is made by itself. It keeps {0} days,"
            " and one of each of the {1} weeks before."
        )
        self._column.addWidget(label(said.format(DAYS, WEEKS)))
        if self._desk.backup_problem:
            failed = self.tr("The last one could not be made: {0}")
            self._column.addWidget(label(failed.format(self._desk.backup_problem), "care"))
        row = Flow()
        self._first = button(self.tr("Back up now"), "quiet", self.back_up.emit)
        row.add(self._first)
        self._column.addWidget(row)
        found = listed(self._desk.directories.backups)
        if not found:
            self._column.addWidget(label(self.tr("There is none yet."), "quiet_body"))
        elif found[0].why == "before" and asked is None:
            self._add_undo(found[0])
        for one in found if self._all else found[:FEW]:
            self._add(one, asked=one == asked)
        if len(found) > FEW and not self._all:
            more = button(self.tr("Show all {0}").format(len(found)), "link", self._show_all)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._all = True
        self._leave_it()

    def _ask(self, one: Backup) -> None:
        self.fill(one)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        page = page_of(self)
        if page is not None:
            page.show_below(self._asked, self._first)  # which one it is, and its buttons

    def _leave_it(self) -> None:
        self.fill()
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_undo(self, one: Backup) -> None:
        """Something has taken the place of what was here: that is offered back."""
        said = self.tr("What is here now took the place of something else. That is kept.")
        self._column.addSpacing(GRID)
        self._column.addWidget(label(said, "strong"))
        row = Flow()
        row.add(button(self.tr("Take it back"), "quiet", partial(self.restore.emit, one)))
        self._column.addWidget(row)

    def _add(self, one: Backup, *, asked: bool) -> None:
        when = words.day_and_time(one.made, self._desk.now())
        why = {
            "daily": self.tr("made by itself"),
            "asked": self.tr("you asked for it"),
            "before": self.tr("before something took its place"),
        }[one.why]
        line = QWidget()
        inside = QVBoxLayout(line)
        inside.setContentsMargins(0, GRID, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addWidget(label(when, "strong"))
        inside.addWidget(label(f"{why}, {words.size(one.size)}", "quiet_body"))
        row = Flow()
        if asked:
            self._asked = line
            said = self.tr(
                "All goes back to how it was then. What is here now is kept as a back-up first."
            )
            inside.addWidget(label(said))
            self._first = button(self.tr("Restore"), "primary", partial(self.restore.emit, one))
            row.add(self._first)
            row.add(button(self.tr("Leave it"), "link", self._leave_it))
        else:
            ask = button(self.tr("Restore…"), "link", partial(self._ask, one))
            ask.setAccessibleName(self.tr("Restore the back-up of {0}").format(when))
            row.add(ask)
        inside.addWidget(row)
        self._column.addWidget(line)
