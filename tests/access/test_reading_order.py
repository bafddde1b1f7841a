"""Tab follows what is read, also where parts came later or stand the other way round."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acupress.ui.column import Flow, Page
from acupress.ui.reading_order import ReadingWindow
from tests.access.tree import way


def shown(qtbot: QtBot, ground: QWidget) -> ReadingWindow:
    window = ReadingWindow()
    window.setCentralWidget(ground)
    qtbot.addWidget(window)
    window.setMinimumSize(400, 400)  # else Qt tells the platform of each new part
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def words(window: ReadingWindow, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """Where a key leads, from the button that is read first on."""
    been = [one.text() for one in way(window, key) if isinstance(one, QPushButton)]
    first = been.index("first")
    return been[first:] + been[:first]


def test_what_comes_later_has_its_turn_where_it_stands(qtbot: QtBot) -> None:
    page = Page(1.0)
    column = page.start()
    row = Flow()
    for text in ("first", "last"):
        column.addWidget(QPushButton(text))
    window = shown(qtbot, page)
    column.insertWidget(1, row)
    for text in ("second", "third"):
        row.add(QPushButton(text))
    row.show()
    QApplication.processEvents()
    assert words(window) == ["first", "second", "third", "last"]
    assert words(window, Qt.Key.Key_Backtab) == ["first", "last", "third", "second"]


def test_a_layout_may_stand_the_other_way_round(qtbot: QtBot) -> None:
    ground = QWidget()
    layout = QBoxLayout(QBoxLayout.Direction.BottomToTop, ground)
    for text in ("last", "second", "first"):
        layout.addWidget(QPushButton(text))
    assert words(shown(qtbot, ground)) == ["first", "second", "last"]


def test_from_outside_it_begins_with_what_is_read_first(qtbot: QtBot) -> None:
    ground = QWidget()
    layout = QVBoxLayout(ground)
    buttons = {text: QPushButton(text) for text in ("last", "first")}
    layout.addWidget(buttons["first"])
    layout.addWidget(buttons["last"])
    window = shown(qtbot, ground)
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is buttons["first"]
