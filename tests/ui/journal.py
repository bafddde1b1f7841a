"""What the tests of the journal page share."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.journal import Ending, Pressing
from acupress.storage.journal_file import JournalFile
from acupress.ui.desk import Desk
from acupress.ui.journal.page import JournalPage
from acupress.ui.journal.session_row import SessionRow
from tests.ui.asking import NOW, put


def journal_of(desk: Desk) -> JournalFile:
    """Return the journal that is there."""
    assert desk.journal is not None
    return desk.journal


def enter(
    desk: Desk,
    days: float = 0,
    ending: Ending = "finished",
    seconds: float = 300,
    before: int | None = None,
    after: int | None = None,
    word: str = "",
    tags: tuple[str, ...] = (),
) -> int:
    """Enter a session that was some days ago, and return its id."""
    journal = journal_of(desk)
    session = journal.begin(NOW - timedelta(days=days), "blood", 10, 600)
    pressed = [Pressing("SP6", side, 90) for side in ("left", "right")]
    journal.write(session, seconds, [*pressed, Pressing("XX99", "left", 9)], ending=ending)
    journal.rate(session, before, after, word, tags)
    return session


def shown(qtbot: QtBot, desk: Desk, size: tuple[int, int] = (800, 600)) -> JournalPage:
    """Return the page, as it is seen."""
    page = JournalPage(desk)
    put(qtbot, page, desk, size)
    return page


def texts(page: JournalPage) -> list[str]:
    """Return all that is written, from top to bottom."""
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def rows(page: JournalPage) -> list[SessionRow]:
    """Return the sessions that are shown as rows, from top to bottom."""
    QApplication.processEvents()  # what has just come is seen with the next look
    found = [one for one in page.findChildren(SessionRow) if one.isVisibleTo(page)]
    return sorted(found, key=lambda one: one.mapTo(page, one.rect().topLeft()).y())


def press(page: JournalPage, name: str) -> None:
    """Press the button of a name, by the keyboard."""
    [found] = [
        one
        for one in page.findChildren(QPushButton)
        if one.isVisibleTo(page) and name in {one.text(), one.accessibleName()}
    ]
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Space)
    for _ in range(2):
        QApplication.processEvents()
