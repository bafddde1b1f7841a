"""The editor's frame: what is typed is kept, can be undone, and is never lost."""

from dataclasses import replace
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.routine import Maker, Routine
from acupress.storage.problems import BadFileError, Problem
from acupress.ui.journal.page import JournalPage
from acupress.ui.practice import autosave
from acupress.ui.practice.details import Details
from acupress.ui.practice.editor import Editor
from acupress.ui.practice.own_point_page import OwnPointPage
from acupress.ui.practice.practice_page import PracticePage
from tests.ui.practice.practising import editing, entries, kept, keys, library, routine, write
from tests.ui.using import Person

Modifier = Qt.KeyboardModifier
BOTH = Modifier.ControlModifier | Modifier.ShiftModifier


def details(person: Person) -> Details:
    """Go to the routine's details."""
    person.click("Details")
    form = person.on(Editor).form("details")
    assert isinstance(form, Details)
    return form


def buttons(person: Person) -> list[QPushButton]:
    """All buttons that are shown."""
    return [one for one in person.window.findChildren(QPushButton) if one.isVisible()]


def refuse_to_write(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the disk is full."""

    def put(*_: object, **__: object) -> NoReturn:
        raise BadFileError(Problem("routines.sqlite", 0, "", "a full disk", "some room"))

    monkeypatch.setattr(library(person), "put", put)


def test_what_is_typed_is_kept_a_moment_later(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "AFTER", 0)
    editor = editing(person)
    write(person, details(person).title, ", again")
    assert kept(person).title == "For Anna, again"
    assert editor.head.state.text() == "Saved"
    assert editor.head.title.text() == "For Anna, again"


def test_nothing_is_written_while_she_types(person: Person) -> None:
    editor = editing(person)
    write(person, details(person).title, "!")
    assert editor.head.state.text() == "Saving …"
    assert kept(person).title == "For Anna"


@pytest.mark.parametrize("way", ["All routines", "Journal"])
def test_leaving_writes_at_once(person: Person, way: str) -> None:
    editing(person)
    write(person, details(person).title, "!")
    person.click(way)
    assert kept(person).title == "For Anna!"
    person.on(PracticePage if way == "All routines" else JournalPage)


def test_closing_writes_at_once(person: Person) -> None:
    editing(person)
    write(person, details(person).title, "!")
    assert person.window.close()
    assert kept(person).title == "For Anna!"


def test_undo_and_redo_from_inside_a_field(person: Person) -> None:
    editor = editing(person)
    field = details(person).title
    write(person, field, " B")
    keys(person, Qt.Key.Key_Z)
    assert (editor.bench.routine.title, field.text()) == ("For Anna", "For Anna")
    assert not editor.bench.can_undo
    keys(person, Qt.Key.Key_Z, BOTH)
    assert field.text() == "For Anna B"
    keys(person, Qt.Key.Key_Z)
    keys(person, Qt.Key.Key_Y)
    assert editor.bench.routine.title == "For Anna B"


def test_the_buttons_say_whether_there_is_something_to_undo(person: Person) -> None:
    editing(person)
    assert not person.button("Undo").isEnabled()
    write(person, details(person).title, "!")
    person.click("Undo")
    assert not person.button("Undo").isEnabled()
    assert person.button("Redo").isEnabled()


def test_the_cursor_stays_where_she_types(person: Person) -> None:
    editing(person)
    field = details(person).title
    write(person, field, "")
    person.press(Qt.Key.Key_Home)
    person.type("Now ")
    assert (field.text(), field.cursorPosition()) == ("Now For Anna", 4)


def test_what_she_undid_can_be_redone_after_a_look_at_the_library(person: Person) -> None:
    editing(person)
    write(person, details(person).title, "!")
    person.click("All routines")
    person.press(Qt.Key.Key_Return)
    keys(person, Qt.Key.Key_Z)
    assert person.on(Editor).bench.routine.title == "For Anna"


def test_pasted_markup_becomes_plain_words(person: Person) -> None:
    editing(person)
    field = details(person).title
    field.setFocus()
    field.selectAll()
    QApplication.clipboard().setText("<b>Rest</b>\u202e now")
    keys(person, Qt.Key.Key_V)
    assert field.text() == "< b>Rest< /b> now"
    person.click("All routines")
    assert kept(person).title == "< b>Rest< /b> now"


def test_a_failure_is_told_and_tried_again(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autosave, "AFTER", 0)
    monkeypatch.setattr(autosave, "AGAIN", 0)
    editor = editing(person)
    with monkeypatch.context() as full:
        refuse_to_write(person, full)
        write(person, details(person).title, "!")
        assert editor.head.state.text() == "Not saved"
        assert person.reads("a full disk")
    person.settle()
    assert editor.head.state.text() == "Saved"
    assert not person.reads("a full disk")
    assert kept(person).title == "For Anna!"


def test_what_could_not_be_written_waits_for_her(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    editing(person)
    with monkeypatch.context() as full:
        refuse_to_write(person, full)
        write(person, details(person).title, "!")
        person.click("All routines")
        person.press(Qt.Key.Key_Return)
        assert person.on(Editor).bench.routine.title == "For Anna!"
        person.click("Journal")
        assert not person.window.close()
        assert person.on(Editor).bench.routine.title == "For Anna!"
        assert person.reads("a full disk")
        assert person.window.close()
    assert person.window.practice.may_close()
    assert kept(person).title == "For Anna!"


def test_what_could_not_be_read_again_is_not_written(person: Person) -> None:
    editor = editing(person)
    first = editor.bench.routine.steps[0]
    long = replace(first, seconds=300.0)
    editor.bench.change(lambda routine: replace(routine, steps=(long,) * 30))
    editor.leave()
    assert person.reads("at most 120 minutes in all. Undo brings it back.")
    assert len(kept(person).steps) == 3
    person.click("Undo")
    editor.leave()
    assert editor.head.state.text() == "Saved"
    assert not person.reads("Undo brings it back.")


def test_a_received_routine_stays_a_received_one(person: Person) -> None:
    editing(person)
    key = entries(person)[0].key
    library(person).put(kept(person), person.now, key, "received")
    person.click("All routines")
    person.window.practice._drafts.clear()
    person.press(Qt.Key.Key_Return)
    write(person, details(person).title, "!")
    person.click("All routines")
    assert [(one.title, one.origin) for one in entries(person)] == [("For Anna!", "received")]


def test_hand_out_asks_for_what_is_on_the_table(person: Person, qtbot: QtBot) -> None:
    editing(person)
    write(person, details(person).title, "!")
    with qtbot.waitSignal(person.window.practice.hand_out) as asked:
        keys(person, Qt.Key.Key_P)
    assert isinstance(asked.args[0], Routine)
    assert asked.args[0].title == "For Anna!"


def test_an_empty_routine_is_neither_tried_nor_handed_out(person: Person) -> None:
    editor = editing(person, Routine("Nothing yet", id="nothing"))
    assert not person.button("Try it").isEnabled()
    assert not person.button("Hand out…").isEnabled()
    keys(person, Qt.Key.Key_Return)
    assert person.on(Editor) is editor


def test_in_a_narrow_window_parts_and_deeds_are_menus(person: Person) -> None:
    editor = editing(person)
    person.window.resize(360, 640)
    person.settle()
    parts = {action.text(): action for action in editor.head.parts.actions()}
    assert list(parts)[:4] == ["Steps", "Details", "Letterhead", "Your patient"]
    parts["Details"].trigger()
    assert editor.part == "details"
    assert person.button("Details").isVisible()
    person.button("More")
    deeds = [action.text() for action in editor.head.menu.actions()]
    assert deeds == ["All routines", "Undo", "Redo", "Try it", "Hand out…"]


def test_a_copy_of_somebody_elses_stands_under_her_own_letterhead(person: Person) -> None:
    mine, other = Maker("Mei Lin", "Park clinic"), Maker("Somebody else")
    editing(person, routine("Mine", maker=mine))
    person.window.practice.edit_copy(routine("Theirs", maker=other, patient="Anna"))
    copy = person.on(Editor).bench.routine
    assert (copy.title, copy.patient, copy.maker) == ("Theirs", "Anna", mine)
    assert copy.id not in ("", "theirs")
    assert kept(person) == copy


def test_a_warning_leads_to_its_step(person: Person) -> None:
    editor = editing(person, routine("One", "BL23", "SP6", told={"pregnant": "yes"}))
    assert any(one.text().startswith("Warnings ") for one in buttons(person))
    person.click("Details")
    editor.warnings.chosen.emit(1)
    assert (editor.part, editor.bench.step) == ("steps", 1)
    assert editor.steps.isVisible()


def test_wide_windows_show_the_warnings_beside(person: Person) -> None:
    editor = editing(person)
    person.window.resize(1600, 800)
    person.settle()
    assert editor.steps.isVisible()
    assert editor.warnings.isVisible()
    person.window.resize(1200, 800)
    person.settle()
    assert not editor.warnings.isVisible()
    person.click("Warnings")
    assert editor.warnings.isVisible()
    assert not editor.steps.isVisible()


def test_a_point_of_her_own_is_made_over_the_parts_and_back(person: Person) -> None:
    editor = editing(person)
    editor.steps.own_point_wanted.emit("")
    person.settle()
    page = editor.findChild(OwnPointPage)
    assert page is not None
    assert page.isVisible()
    assert not editor.head.isVisible()
    page.left.emit()
    person.settle()
    assert editor.findChild(OwnPointPage) is None
    assert editor.steps.isVisible()
    assert editor.head.isVisible()
