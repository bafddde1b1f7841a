"""The whole window in the hands of a person: keys, clicks, and a clock that stands until told."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.library import open_content
from acupress.storage.answers_file import save_answers
from acupress.storage.directories import Directories
from acupress.storage.settings_file import SettingsFile
from acupress.ui.desk import Desk
from acupress.ui.main_window import MainWindow
from acupress.ui.session_screen import SessionScreen
from tests.ui.playing import Clock

Screen = TypeVar("Screen", bound=QWidget)

WELL = Answers(facts={"pregnant": "no", "clot": "no", "blood_thinner": "no", "fever": "no"})
"""All that has to be answered before a session, with nothing to care about."""
_CONTROL = Qt.KeyboardModifier.ControlModifier
NEAR = 24
"""Pixels that are seen above and below what is scrolled to."""
EVENING = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
ENTER, TAB, SPACE, ESCAPE = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
)


@cache
def _content(folder: Path) -> Content:
    """Read the shipped content once for all tests of a run."""
    return open_content(Directories(folder, folder, folder))


@dataclass
class Person:
    """Someone with her files below `folder`; `start` opens the app, `close` ends it."""

    qtbot: QtBot
    folder: Path
    clock: Clock = field(default_factory=Clock)
    now: datetime = EVENING
    opened: MainWindow | None = None
    painted: bool = False
    """Painting takes most of the time, and pictures are looked at by the tests of the tour."""

    @property
    def files(self) -> Directories:
        """Where her files lie."""
        return Directories(
            self.folder / "data", self.folder / "config", self.folder.parent / "content"
        )

    @property
    def window(self) -> MainWindow:
        """The open window."""
        assert self.opened is not None
        return self.opened

    def start(self, answers: Answers | None = None, **settings: Any) -> "Person":
        """Open the window, after `answers` and `settings` were kept earlier."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what earlier tests let go of
        if answers is not None:
            save_answers(self.files.answers, answers)
        kept = SettingsFile(self.files.settings)
        if settings:
            kept.change(**settings)
        content = _content(self.files.cache)
        desk = Desk(content, self.files, kept, self.clock, lambda: self.now)
        self.opened = MainWindow(desk)
        self.opened.setUpdatesEnabled(self.painted)
        self.qtbot.addWidget(self.opened)
        self.opened.show()
        self.opened.activateWindow()
        self.settle()
        return self

    def close(self) -> None:
        """Close the window, and let go of it and of the files."""
        window, self.opened = self.window, None
        window.close()
        if window.desk.journal is not None:
            window.desk.journal.close()
        window.hide()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self) -> None:
        """Let the app do what is due."""
        for _ in range(3):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def on(self, kind: type[Screen]) -> Screen:
        """Return the screen that is shown, which must be of this kind."""
        shown = self.window.screen_shown
        assert isinstance(shown, kind), f"{type(shown).__name__} is shown: {self.texts()}"
        return shown

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        """Press keys. They go where the focus is, as from a real keyboard."""
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(self.window.windowHandle(), key, modifier)
            self.settle()

    def type(self, text: str) -> None:
        """Type a text."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)  # type: ignore[call-overload]
        self.settle()

    def click(self, words: str) -> None:
        """Click the button with these words, wherever on the screen it is."""
        self.click_on(self.button(words))

    def click_on(self, widget: QWidget) -> None:
        """Click the middle of a widget as the mouse does: scrolled to, and nothing lies over it."""
        self.scroll_to(widget)
        window, middle = widget.window(), widget.rect().center()
        there = widget.mapTo(window, middle)
        hit = window.childAt(there)
        hidden = f"{widget} cannot be seen at {there}; {hit} is there"
        assert hit is not None, hidden
        assert hit is widget or widget.isAncestorOf(hit), hidden
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton, pos=hit.mapFrom(window, there))
        self.settle()

    def scroll_to(self, widget: QWidget) -> None:
        """Scroll whatever a widget lies in until it can be seen."""
        self.settle()  # what has just come has its place only now
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(widget, 0, NEAR)
            around = around.parentWidget()

    def write(self, name: str, text: str) -> None:
        """Click into the line with this accessible name, and type in place of what is there."""
        found = [
            one
            for one in self.window.findChildren(QLineEdit)
            if one.accessibleName() == name and one.isVisible()
        ]
        assert len(found) == 1, (name, [one.accessibleName() for one in found])
        self.click_on(found[0])
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_A, _CONTROL)
        self.press(Qt.Key.Key_Backspace)
        self.type(text)

    def choose(self, list_: QComboBox, words: str) -> None:
        """Open a list, go down or up in it to some words, and take them with Enter."""
        self.click_on(list_)
        steps = list_.findText(words) - list_.currentIndex()
        key = Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up
        self.press(*[key] * abs(steps), ENTER)

    def button(self, words: str) -> QPushButton:
        """Return the one visible button whose text or accessible name is `words`."""
        found = self.buttons(words)
        assert len(found) == 1, (words, [one.text() for one in found])
        return found[0]

    def buttons(self, words: str) -> list[QPushButton]:
        """Return every visible button whose text or accessible name is `words`."""
        return [
            one
            for one in self.window.findChildren(QPushButton)
            if words in (one.text(), one.accessibleName()) and one.isVisible()
        ]

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus."""
        for _ in range(100):
            if QApplication.focusWidget() is widget:
                return
            self.press(TAB)
        raise AssertionError(f"the keyboard never comes to {widget}")

    def reach(self, words: str) -> None:
        """Move the focus to a button with Tab, and with the arrows among chips of one group."""
        for _ in range(100):
            focused, wanted = QApplication.focusWidget(), self.button(words)
            if focused is wanted:
                return
            group = wanted.group()
            row = group.buttons() if group is not None else []
            if focused in row:
                ahead = row.index(focused) < row.index(wanted)
                self.press(Qt.Key.Key_Right if ahead else Qt.Key.Key_Left)
            else:
                self.press(TAB)
        raise AssertionError(f"the keyboard never comes to {words}")

    def texts(self) -> list[str]:
        """Everything that is written on the screen, buttons left out."""
        labels = self.window.findChildren(QLabel)
        return [one.text() for one in labels if one.isVisible() and one.text()]

    def reads(self, part: str) -> bool:
        """Whether some text on the screen holds this part."""
        return any(part in text for text in self.texts())

    def sees(self, part: str) -> bool:
        """Whether a text that holds this part is in sight as a whole, without scrolling."""
        found = [one for one in self.window.findChildren(QLabel) if part in one.text()]
        return any(
            one.isVisible() and one.visibleRegion().boundingRect() == one.rect() for one in found
        )

    def pass_time(self, seconds: float, step: float = 2.0) -> None:
        """Let time pass in the session that is shown."""
        session = self.on(SessionScreen)
        while seconds > 1e-9 and self.window.screen_shown is session:
            part = min(step, seconds)
            self.clock.now += part
            seconds -= part
            session.playing.look()

    def play_until(self, wanted: Callable[[SessionScreen], bool]) -> None:
        """Play, with Enter at every point that she has found, until something holds."""
        session = self.on(SessionScreen)
        for _ in range(4000):
            if self.window.screen_shown is not session or wanted(session):
                return
            if session.cue.kind == "find":
                self.pass_time(4)
                self.press(ENTER)
            else:
                self.pass_time(1)
        raise AssertionError("that never comes")

    def play_to(self, kind: str) -> None:
        """Play up to the next cue of a kind."""
        self.play_until(lambda session: session.cue.kind == kind)

    def rows(self, question: str) -> list[tuple[Any, ...]]:
        """Ask the journal's file, as any other program could; of whose window is open."""
        files = self.files if self.opened is None else self.opened.desk.directories
        base = sqlite3.connect(files.journal)
        try:
            return base.execute(question).fetchall()
        finally:
            base.close()
