"""The chosen step's fields: what can be chosen, what stays, and what undo brings back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from acupress.core.breathing import Pace
from acupress.core.routine import RoutineStep, way_of
from acupress.ui.practice.note_field import MOST
from acupress.ui.practice.way_list import WayChoice
from tests.core.routines import of
from tests.ui.asking import make_desk
from tests.ui.practice.table import CTRL, FIVE, Table, settle, type_into


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table:
    return Table(qtbot, tmp_path, *FIVE)


def step(table: Table) -> RoutineStep:
    return table.bench.routine.steps[table.bench.step]


def sides(table: Table) -> list[str]:
    """The sides that can be chosen; the chosen one in capitals."""
    names = []
    for side, chip in table.panel.fields._chips.items():
        if chip.isVisible():
            names.append(side.upper() if chip.isChecked() else side)
    return names


def ways(table: Table) -> list[WayChoice]:
    return [one for one in table.panel.fields.findChildren(WayChoice) if one.isVisible()]


def take(table: Table, posture: str) -> None:
    """Click the first way in a posture."""
    (way, *_) = [one for one in ways(table) if one.way.posture == posture]
    way.click()
    settle()


def test_every_way_of_the_point_is_there_with_what_it_needs(table: Table) -> None:
    point = table.bench.content.catalogue.points["BL23"]
    shown = ways(table)
    assert [one.way for one in shown] == list(point.variants)
    ball = next(one for one in shown if one.way.technique == "ball_wall")
    words = [one.text() for one in ball.findChildren(QLabel)]
    assert words == [
        "Soft ball at the wall · standing, your back to a wall",
        table.desk.text(ball.way.how),
        "Both sides at once · needs a soft ball and a wall",
    ]
    assert [one.way for one in shown if one.isChecked()] == [way_of(step(table), point)]


def test_another_way_keeps_seconds_and_note(table: Table) -> None:
    table.panel.fields.seconds.number.setValue(120)
    type_into(table.panel.fields.note.field, "Softly")
    take(table, "standing_wall")
    found = step(table)
    assert (found.posture, found.seconds, found.note) == ("standing_wall", 120, "Softly")


def test_sides_go_as_far_as_the_way_allows(qtbot: QtBot, tmp_path: Path) -> None:
    table = Table(qtbot, tmp_path, "KI3", "GV4")
    assert sides(table) == ["TOGETHER"]
    assert table.panel.fields.elsewhere.isVisible(), "where one side alone is to be found"
    take(table, "sitting_baby")
    assert not table.panel.fields.elsewhere.isVisible()
    assert sides(table) == ["EACH", "left", "right"]
    table.click("Left only")
    assert step(table).sides == "left"
    take(table, "sitting_ankle_up")
    assert step(table).sides == "left", "one side alone stays alone"
    take(table, "sitting_feet_in_reach")
    assert step(table).sides == "together"
    table.bench.choose(1)
    assert sides(table) == []
    assert table.panel.fields.midline.isVisible()


def test_a_way_for_both_and_for_each_side_is_changed_by_its_sides(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path, "GB21")
    assert sides(table) == ["together", "EACH", "left", "right"]
    table.click("Both at once")
    found, point = step(table), table.bench.content.catalogue.points["GB21"]
    assert found.sides == "together"
    assert way_of(found, point) in [one.way for one in ways(table) if one.isChecked()]


@pytest.mark.parametrize(
    ("seconds", "pace", "told"),
    [
        (90, Pace(), "90 s = 9 breaths. Usual are 60 to 120 s."),
        (10, Pace(), "10 s = 1 breath. Usual are 60 to 120 s."),
        (94, Pace(), "9 breaths, 90 s: only whole breaths are played. Usual are 60 to 120 s."),
        (90, Pace(6, 6), "8 breaths, 96 s: only whole breaths are played. Usual are 60 to 120 s."),
        (300, Pace(), "300 s = 30 breaths. Usual are 60 to 120 s."),
    ],
)
def test_seconds_are_told_as_whole_breaths(
    qtbot: QtBot, tmp_path: Path, seconds: int, pace: Pace, told: str
) -> None:
    content = make_desk(tmp_path).content
    table = Table(qtbot, tmp_path, routine=of(content, "BL23", pace=pace))
    table.panel.fields.seconds.number.setValue(seconds)
    (line,) = table.panel.fields.seconds.findChildren(QLabel)
    assert line.text() == told
    assert line.property("role") == ("quiet" if 60 <= seconds <= 120 else "care")
    assert step(table).seconds == seconds
    breaths = table.bench.plan.steps[0].breaths
    assert f"{breaths} breath" in told, "as it is played"


def test_usual_seconds_are_one_click_away_and_none_beyond_the_limits(table: Table) -> None:
    table.click("60")
    assert step(table).seconds == 60
    number = table.panel.fields.seconds.number
    assert (number.minimum(), number.maximum()) == (10, 300)
    assert table.button("60").isChecked()
    number.setValue(70)
    assert not table.button("60").isChecked()


def test_letters_of_a_note_are_undone_together_from_within_the_field(table: Table) -> None:
    field = table.panel.fields.note.field
    type_into(field, "Softly")
    assert step(table).note == "Softly"
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (step(table).note, field.toPlainText()) == ("", "")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert (step(table).note, field.toPlainText()) == ("Softly", "Softly")


def test_typing_within_a_note_keeps_the_cursor(table: Table) -> None:
    field = table.panel.fields.note.field
    type_into(field, "Soly")
    QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClick(field, Qt.Key.Key_Left)
    type_into(field, "ft")
    assert step(table).note == "Softly"
    assert field.textCursor().position() == 4


def test_a_note_ends_at_its_most_letters_and_tells_before(table: Table) -> None:
    note = table.panel.fields.note
    (counter,) = note.findChildren(QLabel)
    note.field.insertPlainText("a" * 399)
    assert not counter.isVisible()
    note.field.insertPlainText("b")
    assert counter.text() == "100 letters left"
    note.field.insertPlainText("c" * 99)
    assert counter.text() == "1 letter left"
    note.field.moveCursor(note.field.textCursor().MoveOperation.Start)
    note.field.insertPlainText("de")
    kept = step(table).note
    assert kept == note.field.toPlainText()
    assert len(kept) == MOST
    assert kept == "d" + "a" * 399 + "b" + "c" * 99, "what stood there stays"


def test_undo_in_the_seconds_is_the_routines(table: Table) -> None:
    number = table.panel.fields.seconds.number
    number.setFocus()
    number.stepUp()
    number.stepUp()
    assert step(table).seconds == 110
    QTest.keyClick(number, Qt.Key.Key_Z, CTRL)
    assert (step(table).seconds, number.value()) == (90, 90)


def test_undo_shows_the_step_that_it_changes(table: Table) -> None:
    table.panel.fields.seconds.number.setValue(60)
    table.bench.choose(3)
    table.bench.undo()
    assert table.here == "0 BL23"
    assert table.panel.fields.seconds.number.value() == 90


def test_another_step_shows_its_own_things(qtbot: QtBot, tmp_path: Path) -> None:
    routine = of(make_desk(tmp_path).content, "BL23", "KI3")
    steps = (routine.steps[0], replace(routine.steps[1], note="Warm hands", seconds=60.0))
    table = Table(qtbot, tmp_path, routine=replace(routine, steps=steps))
    table.bench.choose(1)
    fields = table.panel.fields
    assert fields.title.text() == "2. KI3  Tàixī"
    assert (fields.note.field.toPlainText(), fields.seconds.number.value()) == ("Warm hands", 60)
    assert not table.bench.can_undo, "looking changes nothing"
