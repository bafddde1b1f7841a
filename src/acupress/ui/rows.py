"""Large rows to choose from, and what the pages of questions have in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from acupress.ui.column import Page
from acupress.ui.style import GRID, Choice

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Row(Choice):
    """A choice with a small mark before its words: a tick box, a round one, or a key.

    A mark that can be checked shows whether the row is; it takes neither clicks nor focus.
    """

    def __init__(
        self, text: str, mark: QWidget, role: str = "body", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.words.setProperty("role", role)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        mark.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if isinstance(mark, QAbstractButton):
            mark.setAccessibleName(text)
            self.toggled.connect(mark.setChecked)
            # A screen reader may check the mark instead of the row.
            mark.toggled.connect(self._follow_mark)
        elif isinstance(mark, QLabel):
            mark.setWordWrap(False)
        # A tick box brings some room of its own.
        gap = 0 if isinstance(mark, QAbstractButton) else 2 * GRID
        inside = self._inside()
        assert isinstance(inside, QVBoxLayout)
        inside.removeWidget(self.words)
        inside.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        line = QHBoxLayout()
        line.setSpacing(gap)
        line.addWidget(mark)
        line.addWidget(self.words, 1)
        inside.addLayout(line)

    def _follow_mark(self, on: bool) -> None:
        if on != self.isChecked():
            self.click()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into sight: arrow keys, unlike Tab, do not make a page scroll by themselves."""
        super().focusInEvent(event)
        page = page_of(self)
        if page is not None and event.reason() in _BY_KEY:
            page.show_whole(self)


class AnswerRow(Row):
    """Ignores the second press of a double click: it would answer the next question unread."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Do nothing."""
        event.accept()


def page_of(widget: QWidget) -> Page | None:
    """Return the page that a widget stands on."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, Page):
        above = above.parentWidget()
    return above


def click_on_enter(screen: QWidget, event: QKeyEvent) -> bool:
    """Let Enter do what Space does. Returns whether there was a button to click."""
    focused = screen.focusWidget()
    if event.key() not in ENTER or event.isAutoRepeat() or not isinstance(focused, QPushButton):
        return False
    focused.click()
    return True
