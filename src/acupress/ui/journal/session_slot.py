"""The place of one session in the list: its row, its form, or the way back when it is deleted."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from acupress.core.journal import Session
from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError
from acupress.ui.announce import announce
from acupress.ui.desk import Desk
from acupress.ui.journal.session_form import SessionForm
from acupress.ui.journal.session_row import SessionRow
from acupress.ui.rows import page_of
from acupress.ui.style import GRID, button, label


class SessionSlot(QWidget):
    """`changed` comes with the session as it was before, `undo` asks for it again, and `failed`
    comes with what went wrong."""

    changed = Signal(object)
    undo = Signal(int)
    failed = Signal(str)

    def __init__(self, session: Session, desk: Desk, journal: JournalFile) -> None:
        super().__init__()
        self.session = session
        self._desk, self._journal = desk, journal
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self.show_row()

    def show_row(self, session: Session | None = None) -> SessionRow:
        """Show the session, as it is now where one is given."""
        self.session = session or self.session
        row = SessionRow(self.session, self._desk)
        row.clicked.connect(self.unfold)
        self._put(row)
        return row

    def focus(self) -> None:
        """Let the keys come here."""
        if self._shown is not None:
            self._shown.setFocus()

    def unfold(self) -> None:
        """Open the session to be changed."""
        form = SessionForm(self.session, self._desk)
        form.left.connect(lambda: self.show_row().setFocus())
        form.kept.connect(lambda: self._keep(form))
        form.removed.connect(self._remove)
        self._put(form)
        form.before.first.setFocus()
        QTimer.singleShot(0, form, partial(self._show_whole, form))

    def _show_whole(self, form: SessionForm) -> None:
        """Scroll to a form, once it has its place."""
        page = page_of(self)
        if page is not None:
            page.show_whole(form)

    def _keep(self, form: SessionForm) -> None:
        old = self.session
        told = replace(
            old,
            pain_before=form.before.value,
            pain_after=form.after.value,
            tags=form.tags.value,
            word=form.word.text().strip(),
        )
        try:
            self._journal.rate(old.id, told.pain_before, told.pain_after, told.word, told.tags)
        except BadFileError as error:
            self.failed.emit(str(error))
            return
        self.show_row(told).setFocus()
        if told != old:
            self.changed.emit(old)

    def _remove(self) -> None:
        try:
            old = self._journal.remove(self.session.id)
        except BadFileError as error:
            self.failed.emit(str(error))
            return
        self._show_way_back()
        self.changed.emit(old)

    def _show_way_back(self) -> None:
        frame = QFrame()
        frame.setProperty("frame", "panel")
        said = self.tr("The session is deleted.")
        back = button(self.tr("Undo"), "link", lambda: self.undo.emit(self.session.id))
        back.setAccessibleName(self.tr("Undo: bring the session back"))
        line = QHBoxLayout(frame)
        line.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        line.addWidget(label(said), 1)
        line.addWidget(back)
        self._put(frame)
        back.setFocus()
        announce(self, said)

    def _put(self, widget: QWidget) -> None:
        old, self._shown = self._shown, widget
        if old is not None:
            self._inside.removeWidget(old)
            old.hide()
            old.deleteLater()  # it may hold the button whose click brought us here
        self._inside.addWidget(widget)
