"""The journal page shows every session as it was, newest first."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.journal import Ending, Pressing
from acupress.core.text import clock as clock_text
from acupress.ui import words
from acupress.ui.desk import Desk
from acupress.ui.journal_page import FIRST, JournalPage
from tests.ui.asking import NOW, WAYS, make_desk, problems, put


def enter(
    desk: Desk, days: float = 0, ending: Ending = "finished", seconds: float = 300, **rated: object
) -> None:
    """Enter a session that was some days ago."""
    assert desk.journal is not None
    session = desk.journal.begin(NOW - timedelta(days=days), "blood", 10, 600)
    desk.journal.write(session, seconds, [Pressing("SP6", "left", 90)])
    desk.journal.write(session, seconds, [Pressing("SP6", "right", 90)])
    desk.journal.write(session, seconds, [Pressing("XX99", "left", 9)])
    desk.journal.write(session, seconds, ending=ending)
    if rated:
        desk.journal.rate(session, rated["before"], rated["after"], str(rated["word"]))  # type: ignore[arg-type]


def shown(qtbot: QtBot, desk: Desk, size: tuple[int, int] = (800, 600)) -> JournalPage:
    page = JournalPage(desk)
    put(qtbot, page, desk, size)
    return page


def texts(page: JournalPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def test_an_empty_journal_says_how_it_fills(qtbot: QtBot, tmp_path: Path) -> None:
    said = texts(shown(qtbot, make_desk(tmp_path)))
    assert "Your sessions will stand here." in said


def test_everything_about_a_session_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, before=6, after=4, word="<b>softer</b> & warm")
    said = texts(shown(qtbot, desk))
    local = NOW.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    assert f"Today, {time} · 5 min" in said
    assert "Blood deficiency" in said
    assert "Sānyīnjiāo · XX99" in said, "each point once; one that is unknown by its code"
    assert "Pain 6 before, 4 after" in said
    assert "“<b>softer</b> & warm”" in said, "as she typed it, not as markup"


def test_the_endings_are_told_kindly(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, 2, "finished")
    enter(desk, 1, "early")
    enter(desk, 0, "interrupted")
    said = [text for text in texts(shown(qtbot, desk)) if text.startswith("Blood")]
    assert said == [
        "Blood deficiency · stopped part-way, and it counts",
        "Blood deficiency · finished early, and it counts",
        "Blood deficiency",
    ]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [(0, 0, "Pain 0 before, 0 after"), (3, None, "Pain 3 before"), (None, 0, "Pain 0 after")],
)
def test_half_a_rating_is_shown_as_it_is(
    qtbot: QtBot, tmp_path: Path, before: int | None, after: int | None, said: str
) -> None:
    desk = make_desk(tmp_path)
    enter(desk, before=before, after=after, word="")
    assert said in texts(shown(qtbot, desk))


def test_what_was_only_looked_at_is_no_session(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, seconds=5)
    assert "Your sessions will stand here." in texts(shown(qtbot, desk))


def test_older_sessions_come_on_request(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    for days in range(FIRST + 7, 0, -1):
        enter(desk, days)
    page = shown(qtbot, desk)

    def cards() -> list[QFrame]:
        return [one for one in page.findChildren(QFrame) if one.property("frame") == "card"]

    assert len(cards()) == FIRST
    [more] = [one for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]
    assert more.text() == "Show 7 older sessions"
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert len(cards()) == FIRST + 7
    assert not more.isVisible()
    lines = [text for text in texts(page) if text.endswith("· 5 min")]
    assert lines[0].startswith("Yesterday")
    oldest = words.day_and_time((NOW - timedelta(days=FIRST + 7)).astimezone(), NOW.astimezone())
    assert lines[-1].startswith(oldest)


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 11, 20, 0, 1), "Today"),
        (datetime(2026, 11, 19, 23, 59), "Yesterday"),
        (datetime(2026, 11, 18, 12), "2026"),
        (datetime(2026, 11, 21, 12), "2026"),
    ],
)
def test_days_change_at_midnight(qtbot: QtBot, moment: datetime, said: str) -> None:
    assert said in words.day_and_time(moment, datetime(2026, 11, 20, 0, 5))


@pytest.mark.parametrize(
    ("seconds", "said", "clock"),
    [
        (0, "0 s", "0:00"), (59.4, "59 s", "0:59"), (59.6, "1 min", "1:00"),
        (61, "1 min 1 s", "1:01"), (600, "10 min", "10:00"), (3725, "62 min 5 s", "62:05"),
    ],
)  # fmt: skip
def test_lengths_as_people_say_them(qtbot: QtBot, seconds: float, said: str, clock: str) -> None:
    assert (words.minutes(seconds), clock_text(seconds)) == (said, clock)


def test_no_journal_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    desk.journal = None
    assert "There is no journal today." in texts(shown(qtbot, desk))


@pytest.mark.parametrize(("size", "scale", "look"), WAYS)
def test_nothing_is_clipped(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    desk = make_desk(tmp_path, text_scale=scale, look=look)
    enter(desk, 30, "interrupted", before=10, after=9, word="a word of some length " * 8)
    assert problems(shown(qtbot, desk, size)) == []
