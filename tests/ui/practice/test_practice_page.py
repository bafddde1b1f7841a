"""The library: what lies there, how it is found, and what can be done with it by keys alone."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn, overload

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from acupress.core.routine import Maker, Routine
from acupress.painting.theme import theme
from acupress.storage import routine_library
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.routine_library import Entry
from acupress.ui.practice.editor import Editor
from acupress.ui.practice.new_routine import NewRoutinePage
from acupress.ui.practice.practice_page import PracticePage
from acupress.ui.practice.routine_list import RoutineList, when
from tests.ui.practice.practising import (
    entries,
    kept,
    keys,
    library,
    practising,
    routine,
    write,
)
from tests.ui.using import ENTER, EVENING, WELL, Person

ANNA = routine("For Anna", "BL23", "KI3", patient="Anna", tags=("caesarean",))
MEI = routine("Warm and slow", "SP6", patient="Mei Lin", tags=("cold", "twins"))


def titles(page: PracticePage) -> list[str]:
    """What the list shows."""
    shown = page.list.entries
    return [str(shown.index(row, 0).data()) for row in range(shown.rowCount())]


def test_an_empty_room_says_how_to_begin(person: Person) -> None:
    practising(person)
    assert person.reads("Your routines will lie here")
    person.press(ENTER)
    person.on(NewRoutinePage)


def test_from_a_pattern_and_minutes_to_a_routine_by_keys(person: Person) -> None:
    practising(person)
    person.press(ENTER, Qt.Key.Key_Down)
    person.reach("15 min")
    person.press(Qt.Key.Key_Space)
    page = person.on(NewRoutinePage)
    write(person, page.patient, "Anna")
    person.press(ENTER)
    made = person.on(Editor).bench.routine
    assert (made.pattern, made.patient, made.made_on) == ("kidney-yin", "Anna", EVENING.date())
    assert made.id
    assert 5 <= len(made.steps) <= 7
    assert kept(person) == made


def test_with_nothing_in_it(person: Person) -> None:
    practising(person)
    person.press(ENTER)
    person.click("Nothing: I put it together myself")
    person.click("Begin")
    assert person.on(Editor).bench.routine.steps == ()
    assert len(entries(person)) == 1


def test_escape_makes_none(person: Person) -> None:
    practising(person)
    person.press(ENTER, Qt.Key.Key_Escape)
    person.on(PracticePage)
    assert entries(person) == []


def test_a_new_one_has_the_letterhead_of_the_latest_made_here(person: Person) -> None:
    mine, other = Maker("Mei Lin", "Park clinic"), Maker("Somebody else")
    practising(person, routine("Old", maker=Maker("Long ago")), routine("Mine", maker=mine))
    library(person).put(routine("Handed over", maker=other), EVENING, origin="received")
    keys(person, Qt.Key.Key_N)
    person.click("Begin")
    assert person.on(Editor).bench.routine.maker == mine


def test_the_list_says_what_a_routine_is(person: Person) -> None:
    page = practising(person, ANNA, MEI)
    assert titles(page) == ["Warm and slow", "For Anna"]
    row = page.list.entries.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert row == "For Anna · for Anna · 2 points · 2 days ago · tags: caesarean"


def test_search_as_she_types_and_on_into_the_list(person: Person) -> None:
    page = practising(person, ANNA, MEI)
    keys(person, Qt.Key.Key_F)
    person.type("ann")
    assert titles(page) == ["For Anna"]
    person.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list
    keys(person, Qt.Key.Key_F)
    person.press(Qt.Key.Key_Escape)
    assert len(titles(page)) == 2
    person.type("nobody")
    assert titles(page) == []
    assert person.reads("Nothing found")


def test_a_tag_shows_its_own_and_is_left_again(person: Person) -> None:
    page = practising(person, ANNA, MEI)
    person.click("twins")
    assert titles(page) == ["Warm and slow"]
    person.click("twins")
    assert len(titles(page)) == 2


def test_enter_and_a_double_click_open(person: Person) -> None:
    page = practising(person, ANNA, MEI)
    person.press(Qt.Key.Key_Down, ENTER)
    assert person.on(Editor).bench.routine.title == "For Anna"
    person.click("All routines")
    page = person.on(PracticePage)
    assert page.list.chosen is not None
    assert page.list.chosen.title == "For Anna"
    place = page.list.visualRect(page.list.entries.index(0, 0)).center()
    viewport = page.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert person.on(Editor).bench.routine.title == "Warm and slow"


def test_a_copy_is_a_routine_of_its_own(person: Person) -> None:
    page = practising(person, ANNA)
    keys(person, Qt.Key.Key_D)
    assert titles(page) == ["For Anna (copy)", "For Anna"]
    assert kept(person).id != ANNA.id
    assert kept(person).steps == ANNA.steps


def test_delete_and_bring_back(person: Person) -> None:
    page = practising(person, ANNA, MEI)
    person.press(Qt.Key.Key_Delete)
    assert titles(page) == ["For Anna"]
    assert person.reads("“Warm and slow” is deleted.")
    person.press(Qt.Key.Key_Delete)
    assert person.reads("Your routines will lie here")
    keys(person, Qt.Key.Key_Z)
    assert titles(page) == ["For Anna"]
    keys(person, Qt.Key.Key_Z)
    assert len(titles(page)) == 2
    assert page.list.chosen is not None
    assert page.list.chosen.title == "Warm and slow"


def test_delete_in_the_search_field_deletes_a_letter(person: Person) -> None:
    page = practising(person, ANNA, MEI)
    keys(person, Qt.Key.Key_F)
    person.type("an")
    person.press(Qt.Key.Key_Home, Qt.Key.Key_Delete)
    assert page.search.text() == "n"
    assert len(entries(person)) == 2


def test_hand_out_and_import_are_asked_for(
    person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = practising(person, ANNA)
    with qtbot.waitSignal(page.handed_out) as asked:
        keys(person, Qt.Key.Key_P)
    assert asked.args == [entries(person)[0].key]
    questions: list[str] = []

    def choose(_: object, title: str, *__: object) -> tuple[list[str], str]:
        questions.append(title)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    person.window.show_practice()
    person.click("Import…")
    assert questions == ["Open a routine"]


def test_a_routine_is_handed_out_as_of_today(person: Person, qtbot: QtBot) -> None:
    practising(person, ANNA)
    flow = person.window.practice
    with qtbot.waitSignal(flow.hand_out) as asked:
        person.click("Hand out…")
    handed = asked.args[0]
    assert isinstance(handed, Routine)
    assert (handed.title, handed.made_on) == ("For Anna", EVENING.date())


def test_in_a_narrow_window_everything_is_in_a_menu(person: Person) -> None:
    page = practising(person, ANNA)
    person.window.resize(360, 640)
    person.settle()
    person.button("Open")
    person.button("More")
    deeds = [action.text() for action in page.list.actions()]
    assert deeds == ["Open", "Try it", "Hand out…", "Follow it…", "Duplicate", "Delete"]
    page.list.actions()[-1].trigger()
    assert entries(person) == []


def test_one_that_cannot_be_read_is_told_and_the_others_open(person: Person) -> None:
    practising(person, ANNA, MEI)
    with sqlite3.connect(person.files.routines) as base:
        base.execute(
            "UPDATE written SET text = 'nothing' WHERE routine ="
            " (SELECT key FROM routine WHERE title = 'For Anna')"
        )
    base.close()
    person.press(Qt.Key.Key_Down, ENTER)
    person.on(PracticePage)
    assert person.reads("It cannot be opened.")
    person.press(Qt.Key.Key_Up, ENTER)
    assert person.on(Editor).bench.routine.title == "Warm and slow"


def test_a_library_that_cannot_be_made_is_told(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, *_: object) -> NoReturn:
        raise BadFileError(Problem(str(path), 0, "", "a full disk", "some room"))

    monkeypatch.setattr(routine_library, "open_library", refuse)
    person.start(WELL)
    person.window.show_practice()
    person.settle()
    assert person.reads("Your routines cannot be read now.")
    assert person.reads("a full disk")


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(minutes=30), "21:00"),
        (timedelta(days=1), "yesterday"),
        (timedelta(days=3), "3 days ago"),
        (timedelta(days=60), "1 Jan 2026"),
        (timedelta(days=-1), "3 Mar 2026"),
    ],
)
def test_when_it_was_changed(ago: timedelta, said: str) -> None:
    entry = Entry(1, "", "", (), EVENING - ago, 0, "made")
    assert when(entry, EVENING) == said


class Counted(Sequence[Entry]):
    """Ten thousand entries; it remembers which were read."""

    def __init__(self) -> None:
        self.read: set[int] = set()

    def __len__(self) -> int:
        return 10_000

    @overload
    def __getitem__(self, at: int) -> Entry: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Entry]: ...
    def __getitem__(self, at: int | slice) -> Entry | Sequence[Entry]:
        assert isinstance(at, int)
        self.read.add(at)
        return Entry(
            at, f"Routine {at}", "", (), datetime.fromtimestamp(0, EVENING.tzinfo), 3, "made"
        )


def test_of_ten_thousand_only_those_in_sight_are_read(qtbot: QtBot) -> None:
    many, shown = Counted(), RoutineList(theme("day", "light"), 1.0)
    qtbot.addWidget(shown)
    shown.entries.show_entries(many, EVENING)
    shown.resize(600, 400)
    shown.show()
    shown.grab()
    assert 4 <= len(many.read) <= 40
    shown.choose(9_999)
    shown.scrollTo(shown.currentIndex())
    shown.grab()
    assert 9_999 in many.read
    assert len(many.read) <= 80
