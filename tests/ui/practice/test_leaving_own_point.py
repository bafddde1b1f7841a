"""Leaving the page of a point of her own without its buttons: what was told is not lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from acupress.ui.practice.editor import Editor
from acupress.ui.practice.own_point_page import OwnPointPage
from acupress.ui.today import Today
from tests.core.routines import own_point
from tests.core.support import shipped
from tests.ui.practice.practising import editing, kept, keys, routine, write
from tests.ui.using import Person


def placing(person: Person) -> OwnPointPage:
    """She changes a point of her own."""
    made = replace(routine(), points=(own_point(shipped()),))
    editor = editing(person, made)
    editor.steps.own_point_wanted.emit("X1")
    person.settle()
    page = editor.findChild(OwnPointPage)
    assert page is not None
    return page


def rename(page: OwnPointPage, name: str) -> None:
    """Type another name."""
    assert page.form is not None
    page.form.name.setText(name)
    page.form.name.textEdited.emit(name)


def test_what_was_told_is_kept_and_the_editor_opens_again(person: Person) -> None:
    rename(placing(person), "Where it hurts")
    person.window.show_today()
    person.on(Today)
    assert kept(person).points[0].names.english == "Where it hurts"
    person.window.show_practice()
    person.press(Qt.Key.Key_Return)
    assert person.on(Editor).part == "steps"


def test_what_cannot_be_kept_leaves_the_point_as_it_was(person: Person) -> None:
    rename(placing(person), "")
    person.window.show_today()
    assert kept(person).points[0].names.english == "Sore spot"
    person.window.show_practice()
    person.press(Qt.Key.Key_Return)
    assert person.on(Editor).part == "steps"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_P])
def test_a_key_that_leaves_the_editor_keeps_it_too(person: Person, key: Qt.Key) -> None:
    rename(placing(person), "Where it hurts")
    keys(person, key)
    assert kept(person).points[0].names.english == "Where it hurts"
    person.window.practice.go_back()
    assert person.on(Editor).part == "steps"


def test_what_was_saved_is_offered_whatever_was_searched_before(person: Person) -> None:
    made = replace(routine(), points=(own_point(shipped()),))
    editor = editing(person, made)
    person.click("Add points…")
    write(person, editor.steps.points.search.field, "taichong")
    editor.steps.own_point_wanted.emit("X1")
    person.settle()
    person.click("Save this point")
    steps = len(editor.bench.routine.steps)
    person.press(Qt.Key.Key_Return)
    assert editor.bench.routine.steps[editor.bench.step].point == "X1"
    assert len(editor.bench.routine.steps) == steps + 1
