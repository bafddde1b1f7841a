"""A practitioner in her room: what the tests of the library and of the editor share."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from acupress.core.routine import Routine
from acupress.storage.routine_library import Entry, RoutineLibrary
from acupress.ui.practice.editor import Editor
from acupress.ui.practice.practice_page import PracticePage
from tests.core.routines import of
from tests.core.support import shipped
from tests.ui.using import EVENING, WELL, Person

CTRL = Qt.KeyboardModifier.ControlModifier


def routine(title: str = "For Anna", *codes: str, **fields: Any) -> Routine:
    """A routine of these points."""
    made = of(shipped(), *(codes or ("BL23", "KI3", "SP6")))
    return replace(made, title=title, id=title.lower().replace(" ", "-"), **fields)


def library(person: Person) -> RoutineLibrary:
    """Her library, open."""
    found = person.window.desk.library
    assert found is not None
    return found


def entries(person: Person, words: str = "") -> list[Entry]:
    """What lies in her library."""
    return list(library(person).search(words))


def practising(person: Person, *routines: Routine, **settings: Any) -> PracticePage:
    """She is in her room, with these routines in the library, the last one changed last."""
    person.start(WELL, **settings)
    for number, one in enumerate(routines):
        library(person).put(one, EVENING - timedelta(days=len(routines) - number))
    person.window.show_practice()
    person.settle()
    return person.on(PracticePage)


def editing(person: Person, made: Routine | None = None, **settings: Any) -> Editor:
    """She has a routine on the table."""
    practising(person, made or routine(), **settings)
    person.press(Qt.Key.Key_Return)
    return person.on(Editor)


def kept(person: Person) -> Routine:
    """The routine that was changed last, as the library has it."""
    return library(person).get(entries(person)[0].key, shipped())


def keys(person: Person, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key together with another one, wherever the focus is."""
    QTest.keyClick(person.window.windowHandle(), key, modifier)
    person.settle()


def write(person: Person, field: QWidget, text: str) -> None:
    """Type a text at the end of what stands in a field."""
    field.setFocus()
    person.settle()
    assert QApplication.focusWidget() is field
    person.press(Qt.Key.Key_End)
    person.type(text)
