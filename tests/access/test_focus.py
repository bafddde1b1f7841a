"""The focus is never lost, and comes into sight wherever it goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress.ui.column import Page
from acupress.ui.finish import Finish
from acupress.ui.reading_order import ReadingWindow
from acupress.ui.settings_page import SettingsPage
from acupress.ui.window_place import USUAL, fit_screen
from tests.ui.using import ENTER, ESCAPE, SPACE, TAB, WELL, Person

HIGH = 600
LEFT = Qt.Key.Key_Left


class Long:
    """A window with a button on top, and below it a page that is longer than the window."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, ground = ReadingWindow(), QWidget()
        qtbot.addWidget(self.window)
        layout = QVBoxLayout(ground)
        self.outside, self.page = QPushButton("outside"), Page(1.0)
        layout.addWidget(self.outside)
        layout.addWidget(self.page)
        self.column = self.page.start()
        self.first, self.last = QPushButton("first"), QTimeEdit()
        self.add(self.first)
        self.add(QPushButton("middle"))
        self.add(self.last)
        self.window.setCentralWidget(ground)
        self.window.setMinimumSize(400, 400)  # else Qt tells the platform of each new part
        self.window.resize(400, 400)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def add(self, widget: QWidget) -> None:
        """Put a widget below all others, far from them."""
        self.column.addSpacing(HIGH)
        self.column.addWidget(widget)

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window.windowHandle(), key)
        self.settle()

    def sees(self, widget: QWidget) -> bool:
        """Whether a widget has the focus, and the whole of it is in sight."""
        view = self.page.viewport()
        place = QRect(widget.mapTo(view, QPoint()), widget.size())
        return widget.hasFocus() and view.rect().contains(place)


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Someone who opens the app for the first time."""
    someone = Person(qtbot, tmp_path / "her")
    yield someone
    someone.close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet("")


@pytest.fixture
def long(qtbot: QtBot) -> Long:
    return Long(qtbot)


def test_tab_from_outside_brings_into_sight(long: Long) -> None:
    long.outside.setFocus()
    long.press(TAB)
    assert long.sees(long.first)
    long.outside.setFocus()
    long.press(Qt.Key.Key_Backtab)
    assert long.sees(long.last)


def test_what_is_given_the_focus_comes_into_sight(long: Long) -> None:
    long.first.setFocus()
    long.settle()
    assert long.page.verticalScrollBar().value() == 0, "a page that opens shows its beginning"
    long.last.setFocus()
    long.settle()
    assert long.sees(long.last), "as a whole, not only the cursor in it"
    new = QPushButton("new")
    long.add(new)
    new.setFocus()
    long.settle()
    assert long.sees(new), "also where it has yet to find its place"


def test_tab_comes_to_the_one_that_is_chosen(long: Long) -> None:
    row, group = [QPushButton(text) for text in ("one", "two", "three")], QButtonGroup(long.page)
    for chip in row:
        chip.setCheckable(True)
        group.addButton(chip)
        long.column.insertWidget(0, chip)
    row[1].setChecked(True)
    long.settle()
    for key in (TAB, Qt.Key.Key_Backtab):
        (long.outside if key == TAB else long.first).setFocus()
        long.press(key)
        assert row[1].hasFocus()
    long.press(Qt.Key.Key_Down)
    assert not row[1].isChecked(), "the arrows choose another one"
    long.first.setFocus()
    long.press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is group.checkedButton()


def test_a_click_moves_nothing(long: Long) -> None:
    long.first.setFocus()
    long.settle()
    bar = long.page.verticalScrollBar()
    bar.setValue(HIGH + long.first.height())  # half of it is to be seen
    before = bar.value()
    QTest.mousePress(long.first, Qt.MouseButton.LeftButton)
    long.settle()
    QTest.mouseRelease(long.first, Qt.MouseButton.LeftButton)
    assert bar.value() == before


def test_after_a_session_space_answers_nothing(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.pass_time(30)
    person.press(ESCAPE, LEFT, ENTER)
    page = person.on(Finish)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLabel)
    assert focused.text() == "That counts, too"
    person.press(SPACE)
    assert person.on(Finish) is page
    assert (page.before.value, page.after.value) == (None, None)
    person.press(TAB)
    assert QApplication.focusWidget() is page.before.first


def test_in_another_language_the_focus_stays(person: Person) -> None:
    person.start(WELL)
    window = person.window
    window.language_wanted.connect(window.speak_anew)
    window.show_settings()
    for _ in range(2):
        page = person.on(SettingsPage)
        page.begin_at("language")
        person.press(Qt.Key.Key_Down)
        focused = QApplication.focusWidget()
        assert person.on(SettingsPage) is not page
        assert focused is not None
        assert focused.objectName() == "language"


def test_the_first_window_fits_its_screen(person: Person) -> None:
    person.start(WELL)
    window = person.window
    room = window.screen().availableSize()
    window.resize(*USUAL)
    fit_screen(window)
    assert window.width() == min(USUAL[0], room.width())
    assert window.height() < room.height(), "its frame has room, too"
    window.resize(QSize(400, 500))
    fit_screen(window)
    assert window.size() == QSize(400, 500)
