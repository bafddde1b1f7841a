"""Sessions are opened, put right, deleted and brought back; the week is asked for; all by keys."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress.core.journal import Wanted, Week
from acupress.storage.problems import BadFileError, Problem
from acupress.ui.journal.chart_words import MOST_WEEKS
from acupress.ui.journal.page import JournalPage
from acupress.ui.journal.session_form import SessionForm
from acupress.ui.journal.session_list import FIRST
from acupress.ui.journal.week_card import WeekCard
from tests.ui.asking import NOW, make_desk
from tests.ui.journal import enter, journal_of, press, rows, shown, texts

SAID = {"before": 6, "after": 4, "word": "warm", "tags": ("bad_night",)}


def keys(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    where = QApplication.focusWidget()
    assert where is not None
    QTest.keyClick(where, key, modifier)
    for _ in range(2):
        QApplication.processEvents()


def opened(page: JournalPage, place: int = 0) -> SessionForm:
    rows(page)[place].setFocus()
    keys(Qt.Key.Key_Return)
    return form(page)


def form(page: JournalPage) -> SessionForm:
    [found] = [one for one in page.findChildren(SessionForm) if one.isVisibleTo(page)]
    return found


def undo() -> None:
    keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_session_is_put_right_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    number = enter(desk, **SAID)  # type: ignore[arg-type]
    page = shown(qtbot, desk)
    found = opened(page)
    assert found.word.text() == "warm"
    assert QApplication.focusWidget() is found.before.first
    keys(Qt.Key.Key_Right)
    press(page, "Bad night")
    press(page, "Rested")
    found.word.setFocus()
    QTest.keyClicks(found.word, "er ")
    keys(Qt.Key.Key_Return)
    session = journal_of(desk).session(number)
    assert session is not None
    assert (session.pain_before, session.pain_after) == (7, 4)
    assert (session.word, session.tags) == ("warmer", ("rested",))
    assert QApplication.focusWidget() is rows(page)[0]
    assert "Pain 7 before, 4 after" in texts(page)
    undo()
    assert journal_of(desk).session(number).word == "warm"  # type: ignore[union-attr]
    assert "Pain 6 before, 4 after" in texts(page)


def test_a_rating_can_be_taken_away(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    number = enter(desk, **SAID)  # type: ignore[arg-type]
    page = shown(qtbot, desk)
    opened(page)
    press(page, "Pain after: 4")
    press(page, "Keep")
    assert journal_of(desk).session(number).pain_after is None  # type: ignore[union-attr]


def test_escape_leaves_it_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    number = enter(desk, **SAID)  # type: ignore[arg-type]
    page = shown(qtbot, desk)
    before = journal_of(desk).session(number)
    for leave in (lambda: keys(Qt.Key.Key_Escape), lambda: press(page, "Cancel")):
        opened(page)
        press(page, "Pain before: 1")
        leave()
        assert QApplication.focusWidget() is rows(page)[0]
        assert journal_of(desk).session(number) == before
    undo()
    assert journal_of(desk).session(number) == before


def test_deleted_sessions_come_back_whole_and_in_any_order(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    numbers = [enter(desk, days, **SAID) for days in (2, 1, 0)]  # type: ignore[arg-type]
    before = journal_of(desk).sessions()
    page = shown(qtbot, desk)
    for _ in range(2):
        opened(page)
        press(page, "Delete this session")
    assert [one.id for one in journal_of(desk).sessions()] == numbers[:1]
    said = texts(page)
    assert said.count("The session is deleted.") == 2
    assert said.index("Today") < said.index("The session is deleted.") < said.index("Yesterday")
    keys(Qt.Key.Key_Return)  # the focus is on the way back of the last one
    assert [one.id for one in journal_of(desk).sessions()] == [numbers[1], numbers[0]]
    undo()
    assert journal_of(desk).sessions() == before
    assert len(rows(page)) == 3
    undo()
    assert journal_of(desk).sessions() == before, "there is no more to take back"


def test_what_is_taken_back_is_found_again_whatever_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, 1, word="other")
    enter(desk, **SAID)  # type: ignore[arg-type]
    page = shown(qtbot, desk)
    assert page.list is not None
    opened(page)
    press(page, "Delete this session")
    page.list.look_for(Wanted(word="OTH"))
    assert len(rows(page)) == 1
    page.undo()
    assert len(rows(page)) == 1, "it does not fit what she looks for"
    page.list.look_for(Wanted())
    assert len(rows(page)) == 2


def test_sessions_are_found(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, 3, word="Über 100 % müde_")
    enter(desk, 2, tags=("ill", "rested"))
    enter(desk, 1, before=4)
    enter(desk, 0, after=0, word="ruhig", tags=("rested",))
    page = shown(qtbot, desk)
    rows(page)[0].setFocus()
    keys(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    find = page.finding
    assert find is not None
    assert QApplication.focusWidget() is find.word

    def found(word: str = "", tag: int = 0, rated: int = 0) -> int:
        find.word.setText(word)
        find.tag.setCurrentIndex(tag)
        find.rated.setCurrentIndex(rated)
        QApplication.processEvents()
        return len(rows(page))

    tags = {find.tag.itemData(place): place for place in range(find.tag.count())}
    assert found() == 4
    assert [found("über"), found("100 %"), found("e_"), found("_e"), found("%u")] == [1, 1, 1, 0, 0]
    assert [found(tag=tags["rested"]), found(tag=tags["ill"])] == [2, 1]
    assert [found(rated=1), found(rated=2)] == [2, 2]
    assert found("ru", tags["rested"], 1) == 1
    assert found("ru", tags["ill"]) == 0
    assert "No session like this." in texts(page)
    find.word.setFocus()
    keys(Qt.Key.Key_Escape)
    assert len(rows(page)) == 4
    keys(Qt.Key.Key_Escape)
    assert find.isHidden()
    assert QApplication.focusWidget() is not None


def test_the_chart_is_gone_through_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    numbers = [enter(desk, days, before=days, after=0) for days in (9, 8, 2, 1)]
    enter(desk, 0)
    page = shown(qtbot, desk)
    assert page.card is not None
    view = page.card.view
    view.setFocus()
    seen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left,
                Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right):  # fmt: skip
        keys(key)
        seen.append(view.chosen)
    last, third, second, first = reversed(numbers)
    assert seen == [last, third, first, first, second, last, last]
    assert any("Pain 1 before, 0 after" in text and "·" in text for text in texts(page))
    keys(Qt.Key.Key_Return)
    assert form(page).word.text() == ""
    page.card.chips["week"].click()
    assert view.chosen is None
    view.setFocus()
    keys(Qt.Key.Key_Home)
    assert view.chosen == third


def test_a_session_of_long_ago_is_opened_from_the_chart(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    numbers = [enter(desk, days, before=5) for days in range(FIRST + 5, 0, -1)]
    page = shown(qtbot, desk)
    assert page.card is not None
    page.card.opened.emit(numbers[0])
    QApplication.processEvents()
    assert form(page).isVisible()
    assert len(rows(page)) == 0
    press(page, "Show the newest")
    assert len(rows(page)) == FIRST


def test_changes_move_the_chart_and_its_words(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    for days in (9, 8, 7, 2, 1, 0):
        enter(desk, days, before=6 if days > 6 else 3)
    page = shown(qtbot, desk)
    assert "3 of the last 7 days" in texts(page)
    assert any(text.startswith("Better. ") and " 3 now " in text for text in texts(page))
    for _ in range(2):
        opened(page)
        press(page, "Pain before: 6")
        press(page, "Keep")
        opened(page, 1)
        press(page, "Delete this session")
    assert "1 of the last 7 days" in texts(page)
    assert any(text.startswith("Too early to tell.") for text in texts(page))


def test_without_a_rating_there_is_no_chart(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, 9)
    page = shown(qtbot, desk)
    assert page.card is not None
    assert not page.card.view.isVisible()
    assert not any("last 7 days" in text for text in texts(page)), "nobody is told of zero days"


def test_her_week_is_asked_for_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    enter(desk, 6)
    page = shown(qtbot, desk)
    [card] = page.findChildren(WeekCard)
    press(page, "Answer")
    press(page, "Worst pain this week: 3")
    press(page, "Keep")
    assert "Please choose a number in both rows." in texts(page)
    press(page, "Usual pain this week: 5")
    press(page, "Keep")
    assert "The worst cannot be less than the usual." in texts(page)
    press(page, "Worst pain this week: 8")
    card.word.setFocus()
    QTest.keyClicks(card.word, "a long week")
    keys(Qt.Key.Key_Return)
    today = NOW.date()
    assert journal_of(desk).care.weeks() == (Week(today, 8, 5, "a long week"),)
    assert "Kept: 8 at worst, 5 usually." in texts(page)
    press(page, "Change")
    press(page, "Worst pain this week: 7")
    press(page, "Keep")
    assert journal_of(desk).care.weeks() == (Week(today, 7, 5, "a long week"),)
    assert not shown(qtbot, desk).findChildren(WeekCard)


@pytest.mark.parametrize("later", [0, 6, 7])
def test_a_week_that_is_left_out_is_left_alone(qtbot: QtBot, tmp_path: Path, later: int) -> None:
    desk = make_desk(tmp_path)
    enter(desk, 20)
    page = shown(qtbot, desk)
    press(page, "Not this week")
    [card] = page.findChildren(WeekCard)
    assert not card.isVisible()
    assert journal_of(desk).care.weeks() == ()
    desk.now = lambda: NOW + timedelta(days=later)
    assert bool(shown(qtbot, desk).findChildren(WeekCard)) is (later == 7)


def test_a_journal_that_fails_is_told_and_nothing_is_lost(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(tmp_path)
    enter(desk, 6, **SAID)  # type: ignore[arg-type]
    page = shown(qtbot, desk)

    def fails(*_: object, **__: object) -> None:
        raise BadFileError(Problem("journal.sqlite", 0, "", "the disk is full", "room"))

    for name in ("rate", "remove"):
        monkeypatch.setattr(type(journal_of(desk)), name, fails)
    monkeypatch.setattr(type(journal_of(desk).care), "put_week", fails)
    monkeypatch.setattr(type(journal_of(desk).care), "note", fails)
    found = opened(page)
    found.word.setText("not to be lost")
    for name in ("Keep", "Delete this session"):
        press(page, name)
        assert any("the disk is full" in text for text in texts(page))
        assert form(page).word.text() == "not to be lost"
    press(page, "Cancel")
    press(page, "Not this week")
    press(page, "Answer")
    press(page, "Worst pain this week: 3")
    press(page, "Usual pain this week: 3")
    press(page, "Keep")
    [card] = page.findChildren(WeekCard)
    assert card.worst.value == 3
    for name in ("between", "session", "sessions"):
        monkeypatch.setattr(type(journal_of(desk)), name, fails)
    assert page.card is not None
    page.card.view.choose(1)
    page.card.chips["all"].click()
    press(page, "Find…")
    assert page.finding is not None
    page.finding.word.setText("warm")
    assert any("the disk is full" in text for text in texts(page))


def test_the_chart_is_told_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    for days in range(7 * 20 - 1, -1, -1):
        enter(desk, days, before=8 if days == 139 else 4)
    journal_of(desk).care.put_week(Week(NOW.date(), 9, 3))
    page = shown(qtbot, desk)
    assert page.card is not None
    view = page.card.view
    assert view.accessibleDescription().endswith(
        "A clear change to the better: 2.8 or less. Week from 24 Oct: 4. Week from 31 Oct: 4."
        " Week from 7 Nov: 4. Week from 14 Nov: 4. You said: 9 at worst, 3 usually."
        " Sessions with a rating: 28."
    )
    page.card.chips["all"].click()
    assert "Earlier weeks lay between 4 and 4." in view.accessibleDescription()
    assert view.accessibleDescription().count("Week from") == MOST_WEEKS
    press(page, "The chart in words")
    assert view.accessibleDescription() in texts(page)
