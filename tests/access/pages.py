"""Every page of the app, one after the other, in one window."""

from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from acupress import app, tour
from acupress.ui.main_window import MainWindow

OPENED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("a routine explained", "show_today", ("Why these points?", "How will I press?")),
    ("a pace of her own", "show_settings", ("Add my own",)),
    ("a reminder made", "every_day.show_reminders", ("Add a reminder",)),
    ("a reminder changed", "every_day.show_reminders", ("Change 8:00",)),
    ("a reminder removed", "every_day.show_reminders", ("Remove 8:00",)),
    ("a session looked for", "every_day.show_journal", ("Find…",)),
    ("the chart in words", "every_day.show_journal", ("The chart in words",)),
    ("a session changed", "every_day.show_journal", ("Saturday, February 28",)),
    ("a session deleted", "every_day.show_journal", ("Friday, February 27", "Delete this")),
    ("all tips", "every_day.show_tips", ("Show all tips",)),
    ("somebody changed", "every_day.show_people", ("Change… Me",)),
    ("a back-up restored", "every_day.show_data", ("Back up now", "Restore the back-up")),
    ("a hand-out", "show_practice", ("Hand out…",)),
    ("a routine followed", "show_practice", ("Follow it…",)),
    ("a session", "show_today", ("Start",)),
)
"""What opens within a page: its name, what shows the page, and what is pressed then."""


def every_page(
    home: Path, patch: pytest.MonkeyPatch, size: tuple[int, int], scale: int
) -> Iterator[tuple[str, MainWindow]]:
    """Yield every page and state of the tour, then what opens within them.

    `scale` is the text size in percent.
    """
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    running.setStyle("Fusion")
    patch.setattr(app, "make_application", lambda _: running)
    patch.setattr(tour.Tour, "_every_point", lambda _: iter(()))
    one = tour.Tour(home, size, "day", scale)
    try:
        for name, window in one.screens():
            assert isinstance(window, MainWindow)
            yield name, window
        assert isinstance(one._open, MainWindow)
        yield from _opened(one._open)
    finally:
        one.let_go()
        running.setStyleSheet("")


def _opened(window: MainWindow) -> Iterator[tuple[str, MainWindow]]:
    for name, show, presses in OPENED:
        attrgetter(show)(window)()
        _settle()
        for words in presses:
            _press(window, words)
        yield name, window
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    _settle()
    yield "a session to be left", window


def _press(window: MainWindow, words: str) -> None:
    """Press the button whose name begins so."""
    named = [one for one in window.findChildren(QPushButton) if one.isVisible()]
    found = [one for one in named if one.accessibleName().startswith(words)]
    assert found, (words, [one.accessibleName() for one in named])
    found[0].click()
    _settle()


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
