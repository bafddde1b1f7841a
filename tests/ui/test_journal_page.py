"""The journal page: how she is doing, and every session, newest first, to be put right."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.journal import Session
from acupress.core.text import clock as clock_text
from acupress.storage.journal_file import JournalFile
from acupress.ui import words
from acupress.ui.journal.session_form import SessionForm
from acupress.ui.journal.session_list import FIRST, MORE
from tests.ui.asking import NOW, WAYS, make_desk, problems
from tests.ui.journal import enter, journal_of, press, rows, shown, texts

NARROW = (*WAYS, ((360, 640), 200, "day"))


def test_an_empty_journal_says_how_it_fills(qtbot: QtBot, tmp_path: Path) -> None:
    said = texts(shown(qtbot, make_desk(tmp_path)))
    assert "Your sessions will stand here." in said


def test_everything_about_a_session_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, before=6, after=4, word="<b>softer</b> & warm", tags=("bad_night", "not_known"))
    said = texts(shown(qtbot, desk))
    local = NOW.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    assert "Today" in said
    assert f"{time} · 5 min" in said
    assert "Blood deficiency" in said
    assert "Sānyīnjiāo · XX99" in said, "each point once; one that is unknown by its code"
    assert "Pain 6 before, 4 after" in said
    assert "Bad night" in said
    assert "“<b>softer</b> & warm”" in said, "as she typed it, not as markup"


def test_a_practitioners_routine_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    number = journal_of(desk).begin(NOW, "blood", 10, 600, routine="After the birth")
    journal_of(desk).write(number, 300)
    assert "After the birth · stopped part-way, and it counts" in texts(shown(qtbot, desk))


def test_the_endings_are_told_kindly(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    for days, ending in ((2, "finished"), (1, "early"), (0, "interrupted")):
        enter(desk, days, ending)  # type: ignore[arg-type]
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
    enter(desk, before=before, after=after)
    assert said in texts(shown(qtbot, desk))


def test_what_was_only_looked_at_is_no_session(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, seconds=5)
    assert "Your sessions will stand here." in texts(shown(qtbot, desk))


def test_days_stand_above_their_sessions(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    for days in (2, 1.1, 1, 0):
        enter(desk, days)
    day = words.day((NOW - timedelta(days=2)).date())
    said = [text for text in texts(shown(qtbot, desk)) if text in {"Today", "Yesterday", day}]
    assert said == ["Today", "Yesterday", day], "each day once"


def test_older_sessions_come_on_request(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    for days in range(FIRST + MORE + 3, 0, -1):
        enter(desk, days)
    page = shown(qtbot, desk)
    assert page.list is not None
    assert len(rows(page)) == FIRST
    page.list.older.setFocus()
    QTest.keyClick(page.list.older, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert len(rows(page)) == FIRST + MORE
    assert QApplication.focusWidget() is rows(page)[FIRST], "the first of those that came"
    QTest.mouseClick(page.list.older, Qt.MouseButton.LeftButton)
    assert len(rows(page)) == FIRST + MORE + 3
    assert page.list.older.isHidden()


def test_only_what_is_shown_is_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(tmp_path)
    for days in range(3 * FIRST, 0, -1):
        enter(desk, days)
    read: list[int] = []
    sessions = JournalFile.sessions

    def counted(self: JournalFile, *given: object, **named: object) -> tuple[Session, ...]:
        found = sessions(self, *given, **named)  # type: ignore[arg-type]
        read.append(len(found))
        return found

    monkeypatch.setattr(JournalFile, "sessions", counted)
    shown(qtbot, desk)
    assert sum(read) <= FIRST + 3


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
    today = datetime(2026, 11, 20, 0, 5)
    assert said in words.day_and_time(moment, today)
    assert said in words.near_day(moment.date(), today.date())


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


def test_the_ways_on(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, make_desk(tmp_path))
    for name, signal in (
        ("For the visit", page.visit),
        ("My course", page.course),
        ("What changed, and why", page.record),
    ):
        with qtbot.waitSignal(signal):
            press(page, name)


@pytest.mark.parametrize(("size", "scale", "look"), NARROW)
def test_nothing_is_clipped(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    desk = make_desk(tmp_path, text_scale=scale, look=look)
    for days in (30, 29, 28, 9, 8, 7):
        enter(desk, days, "interrupted", before=10, after=9, word="a word of some length " * 8)
    page = shown(qtbot, desk, size)
    assert problems(page) == []
    press(page, "Answer")
    press(page, "The chart in words")
    press(page, "Find…")
    assert page.list is not None
    rows(page)[0].click()
    for _ in range(3):
        QApplication.processEvents()
    assert page.findChildren(SessionForm)
    assert problems(page) == []


def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, 8, before=3, after=2)
    page = shown(qtbot, desk)
    press(page, "Answer")
    press(page, "Find…")
    rows(page)[0].click()
    QApplication.processEvents()
    nameless = [
        one for one in page.findChildren(QPushButton) if not (one.accessibleName() or one.text())
    ]
    assert nameless == []
    assert page.card is not None
    assert page.card.view.accessibleName()
    assert "Pain from 0 to 10" in page.card.view.accessibleDescription()
