"""The rules see what they are to see, on a page that does everything wrong."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress.ui.style import TARGET
from tests.access import rules
from tests.access.tree import place, way


class Painted(QWidget):
    """Passes for one of ours."""

    __module__ = "acupress.ui.painted"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Do nothing."""


class OneWay(QPushButton):
    """Lets the focus go on, but not back."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus."""
        return super().focusNextPrevChild(True) if forward else True


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """An empty window."""
    made = QMainWindow()
    made.setCentralWidget(QWidget())
    qtbot.addWidget(made)
    made.resize(600, 600)
    return made


def put(window: QMainWindow, widget: QWidget, x: int = 0, y: int = 0) -> QWidget:
    """Put a widget somewhere, as large as a finger needs."""
    widget.setParent(window.centralWidget())
    widget.setGeometry(QRect(QPoint(x, y), QPoint(x + 200, y + TARGET)))
    widget.show()
    return widget


def show(window: QMainWindow) -> None:
    window.show()
    window.activateWindow()
    QApplication.processEvents()


def named(text: str, name: str = "", description: str = "") -> QPushButton:
    made = QPushButton(text)
    made.setAccessibleName(name or text)
    made.setAccessibleDescription(description)
    return made


Rule = Callable[[QWidget], list[str]]


def holds(rule: Rule, window: QMainWindow) -> bool:
    show(window)
    return rule(window) == []


def test_a_good_page_breaks_no_rule(window: QMainWindow) -> None:
    for number, words in enumerate(("Back", "Pause", "Skip")):
        put(window, named(words), y=number * 60)
    assert [rule for rule in rules.RULES if not holds(rule, window)] == []


def test_names(window: QMainWindow) -> None:
    field = put(window, QLineEdit())
    assert not holds(rules.has_a_name, window)
    field.setAccessibleName("Your name")
    assert holds(rules.has_a_name, window)
    views = QComboBox()
    views.addItem("Whole back")
    views.setAccessibleName("View")
    put(window, views, y=60)
    assert not holds(rules.has_a_name, window), "Qt says on Linux what is chosen"
    views.setAccessibleDescription("View")
    assert holds(rules.has_a_name, window)


def test_words_for_what_is_painted(window: QMainWindow) -> None:
    picture = put(window, Painted())
    assert not holds(rules.has_words, window)
    picture.setAccessibleName("Whole back")
    assert holds(rules.has_words, window)


def test_two_of_one_name(window: QMainWindow) -> None:
    put(window, named("Remove"))
    other = put(window, named("Remove"), y=60)
    assert not holds(rules.is_told_apart, window)
    other.setAccessibleDescription("The evening")
    assert holds(rules.is_told_apart, window)


def test_names_that_are_not_what_one_reads(window: QMainWindow) -> None:
    one = put(window, named("With voice", "Voice and chimes"))
    assert not holds(rules.is_named_as_it_is_labelled, window)
    one.setAccessibleName("With voice")
    field, title = QLineEdit(), QLabel("Until")
    field.setAccessibleName("To")
    title.setBuddy(put(window, field, y=60))
    put(window, title, y=120)
    assert not holds(rules.is_named_as_it_is_labelled, window)
    field.setAccessibleName("Quiet until")
    assert holds(rules.is_named_as_it_is_labelled, window)


def test_what_only_a_mouse_can_use(window: QMainWindow) -> None:
    picture, one = put(window, Painted()), put(window, named("Back"), y=60)
    assert not holds(rules.is_reached_by_keys, window)
    picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert holds(rules.is_reached_by_keys, window)
    one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert not holds(rules.is_reached_by_keys, window)


def test_where_tab_stays(window: QMainWindow) -> None:
    put(window, named("Back"))
    note = put(window, QPlainTextEdit(), y=60)
    assert isinstance(note, QPlainTextEdit)
    assert not holds(rules.is_read_in_order, window), "it takes the tab for a letter"
    note.setTabChangesFocus(True)
    assert holds(rules.is_read_in_order, window)
    assert set(way(window, Qt.Key.Key_Tab)) == {note, *window.findChildren(QPushButton)}


def test_where_one_cannot_go_back(window: QMainWindow) -> None:
    put(window, named("Back"))
    assert holds(rules.leads_back, window)
    put(window, OneWay("On"), y=60)
    assert not holds(rules.leads_back, window)
    assert holds(rules.is_read_in_order, window)


def test_what_jumps_about(window: QMainWindow) -> None:
    for y in (120, 0, 180, 60):
        put(window, named(f"At {y}"), y=y)
    assert not holds(rules.is_read_in_order, window)


def test_columns_are_read_one_after_the_other(window: QMainWindow) -> None:
    for x in (0, 300):
        for y in (0, 60, 120):
            put(window, named(f"At {x} {y}"), x, y)
    assert holds(rules.is_read_in_order, window)
    assert place(window.findChildren(QPushButton)[-1]).x() == 300


def test_what_is_too_small(window: QMainWindow) -> None:
    one = put(window, named("Back"))
    assert holds(rules.is_large_enough, window)
    one.resize(200, TARGET - 1)
    assert not holds(rules.is_large_enough, window)
