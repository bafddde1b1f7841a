"""The note to the patient: a few lines, of which the last letters are counted."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from acupress.ui.style import GRID, label

MOST = 500
"""So many letters a note may have."""
_TOLD = 100
"""From so many letters before the end on, what is left is told."""


class NoteField(QWidget):
    """`written` carries the note whenever she has changed it. Other words of at most `most`
    letters are written in the same way, with a name and a hint of their own."""

    written = Signal(str)

    def __init__(
        self,
        scale: float,
        name: str = "",
        hint: str = "",
        most: int = MOST,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._most = most
        self.field = QPlainTextEdit()
        self.field.setAccessibleName(name or self.tr("Note to the patient"))
        hint = hint or self.tr("What she is to mind here. It is read to her.")
        self.field.setPlaceholderText(hint)
        self.field.setTabChangesFocus(True)
        self.field.setUndoRedoEnabled(False)
        self.field.setFixedHeight(round(84 * scale))
        self._left = label("", "quiet")
        self._left.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addWidget(self.field)
        inside.addWidget(self._left)
        self.field.textChanged.connect(self._written)

    def show_note(self, note: str) -> None:
        """Show a note, without telling of it. What stands there already keeps its cursor."""
        if note != self.field.toPlainText():
            self.field.blockSignals(True)
            at = self.field.textCursor().position()
            self.field.setPlainText(note)
            cursor = self.field.textCursor()
            cursor.setPosition(min(at, len(note)))
            self.field.setTextCursor(cursor)
            self.field.blockSignals(False)
        self._count(note)

    def _written(self) -> None:
        note = self.field.toPlainText()
        if len(note) > self._most:
            self._cut(len(note) - self._most)
            note = self.field.toPlainText()
        self._count(note)
        self.written.emit(note)

    def _cut(self, letters: int) -> None:
        """Take back what was just written too much, where it was written."""
        cursor = self.field.textCursor()
        self.field.blockSignals(True)
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, letters
        )
        cursor.removeSelectedText()
        rest = self.field.toPlainText()
        if len(rest) > self._most:
            self.field.setPlainText(rest[: self._most])
            self.field.moveCursor(QTextCursor.MoveOperation.End)
        self.field.blockSignals(False)

    def _count(self, note: str) -> None:
        left = self._most - len(note)
        self._left.setVisible(left <= _TOLD)
        if left == 1:
            self._left.setText(self.tr("1 letter left"))
        else:
            self._left.setText(self.tr("{0} letters left").format(left))
