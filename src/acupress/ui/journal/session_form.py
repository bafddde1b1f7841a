"""One session, opened to be changed: pain before and after, the day, a word; or to be deleted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from acupress.core.journal import Session
from acupress.ui import words
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.journal.session_row import time_of
from acupress.ui.ratings import PainRow, TagRow, word_field
from acupress.ui.rows import ENTER
from acupress.ui.style import GRID, button, label


class SessionForm(QFrame):
    """`kept`, `left` and `removed` say what she wants; Escape leaves it as it was."""

    kept = Signal()
    left = Signal()
    removed = Signal()

    def __init__(self, session: Session, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inside.setSpacing(GRID)
        day = words.day(session.started.date())
        inside.addWidget(label(f"{day}, {time_of(session)}", "heading"))
        self.before = PainRow(self.tr("Pain before"))
        self.after = PainRow(self.tr("Pain after"))
        self.before.choose(session.pain_before)
        self.after.choose(session.pain_after)
        self.tags = TagRow(desk, session.tags)
        self.word = word_field(self.tr("A word"), session.word)
        for title, field in (
            (self.tr("Pain before, 0 (none) to 10 (worst)"), self.before),
            (self.tr("Pain after"), self.after),
            (self.tr("The day"), self.tags),
            (self.tr("A word"), self.word),
        ):
            inside.addWidget(label(title, "strong"))
            inside.addWidget(field)
        ways = Flow()
        ways.add(button(self.tr("Keep"), "primary", self.kept.emit))
        ways.add(button(self.tr("Cancel"), "link", self.left.emit))
        delete = button(self.tr("Delete"), "care", self.removed.emit)
        delete.setAccessibleName(self.tr("Delete this session"))
        ways.add(delete)
        inside.addSpacing(GRID)
        inside.addWidget(ways)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter in the field keeps."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and self.word.hasFocus():
            self.kept.emit()
        else:
            super().keyPressEvent(event)
