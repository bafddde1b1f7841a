"""What to look for among the sessions: a part of her word, a tag, with or without a rating."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from acupress.core.journal import TAGS, Wanted
from acupress.ui.announce import tell_what_it_is
from acupress.ui.column import Flow
from acupress.ui.desk import Desk


class FindRow(Flow):
    """`wanted` comes with every change; Escape empties it, and `left` comes when it was empty."""

    wanted = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = QLineEdit()
        self.word.setPlaceholderText(self.tr("A part of your word"))
        self.word.setAccessibleName(self.tr("Find sessions by a part of your word"))
        self.word.setClearButtonEnabled(True)
        self.tag, self.rated = QComboBox(), QComboBox()
        self.tag.setAccessibleName(self.tr("Find sessions by what the day was like"))
        self.tag.addItem(self.tr("Any day"), "")
        for tag in TAGS:
            self.tag.addItem(desk.phrase(f"tag_{tag}"), tag)
        self.rated.setAccessibleName(self.tr("Find sessions with or without a rating"))
        for text, rated in (
            (self.tr("Rated or not"), None),
            (self.tr("With a rating"), True),
            (self.tr("Without a rating"), False),
        ):
            self.rated.addItem(text, rated)
        for one in (self.word, self.tag, self.rated):
            self.add(one)
        for one in (self.tag, self.rated):
            tell_what_it_is(one)
        self.word.textChanged.connect(self._tell)
        self.tag.currentIndexChanged.connect(self._tell)
        self.rated.currentIndexChanged.connect(self._tell)

    @property
    def value(self) -> Wanted:
        """What she looks for."""
        return Wanted(self.word.text().strip(), self.tag.currentData(), self.rated.currentData())

    def clear(self) -> None:
        """Look for nothing."""
        self.word.clear()
        self.tag.setCurrentIndex(0)
        self.rated.setCurrentIndex(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties it, and closes it when it is empty."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.value == Wanted():
            self.left.emit()
        else:
            self.clear()

    def _tell(self) -> None:
        self.wanted.emit(self.value)
