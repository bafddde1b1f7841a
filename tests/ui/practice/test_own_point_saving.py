"""A point of her own: told of in words, saved, changed, deleted, and in every window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.routine import step_for, way_of, with_own_points
from acupress.core.text import say
from acupress.storage.routine_file import parse_routine, routine_text
from acupress.ui.practice.own_point_form import MOST_WAYS, OwnPointForm
from acupress.ui.practice.workbench import Workbench
from tests.core.support import shipped
from tests.ui.asking import WAYS, problems
from tests.ui.practice.placing import LEFT, ON_THE_BACK, Placing, mine
from tests.ui.practice.table import settle, type_into

WINDOWS = (*WAYS, ((360, 640), 100, "day"), ((360, 640), 200, "night"))


# --- what is said of it


def test_it_is_proposed_and_follows_until_she_writes_her_own(placed: Placing) -> None:
    first = placed.made
    assert say(first.where)
    assert first.variants
    placed.click_at((ON_THE_BACK[0], ON_THE_BACK[1] - 120))
    second = placed.made
    assert say(second.where) != say(first.where)
    assert second.steps != first.steps
    field = placed.form.where.field
    field.selectAll()
    type_into(field, "Beside the lowest rib")
    placed.click_at()
    assert say(placed.made.where) == "Beside the lowest rib"
    assert placed.made.steps == first.steps, "what she did not write still follows"
    assert placed.made.locations == first.locations


def test_cares_that_she_chose_stay(placed: Placing) -> None:
    tag, box = next(iter(placed.form.care.items()))
    box.click()
    chosen = placed.made.care
    assert (tag in chosen) == box.isChecked()
    placed.click_at((ON_THE_BACK[0], ON_THE_BACK[1] - 120))
    assert placed.made.care == chosen


def test_long_words_are_seen_from_their_beginning(qtbot: QtBot, tmp_path: Path) -> None:
    long = "Two fingers outward from the spine, where the muscle is thick, " * 3
    point = replace(mine(), feels={"en": long}, where={"en": long}, mistake={"en": long})
    form = Placing(qtbot, tmp_path, point, code="X1", size=(800, 600)).form
    assert form.feels.cursorPosition() == form.mistake.cursorPosition() == 0
    assert form.where.field.verticalScrollBar().value() == 0


def empty_name(form: OwnPointForm) -> None:
    form.name.clear()
    form.name.textEdited.emit("")


def empty_where(form: OwnPointForm) -> None:
    form.where.field.clear()


def empty_finding(form: OwnPointForm) -> None:
    form.finding.field.setPlainText(" \n ")


def empty_feels(form: OwnPointForm) -> None:
    form.feels.clear()
    form.feels.textEdited.emit("")


def no_way(form: OwnPointForm) -> None:
    for way in tuple(form.ways):
        way.removed.emit()


def no_how(form: OwnPointForm) -> None:
    form.ways[0].how.field.clear()


def one_way_twice(form: OwnPointForm) -> None:
    form.another.click()
    form.ways[-1].how.field.setPlainText("Press it.")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (empty_name, "It needs a name."),
        (empty_where, "Say where it is."),
        (empty_finding, "Say how to find it."),
        (empty_feels, "Say what it feels like there."),
        (no_way, "It needs a way to press it."),
        (no_how, "Say how it is pressed."),
        (one_way_twice, "Two of the ways are the same."),
    ],
)
def test_what_is_missing_is_told_and_nothing_is_saved(
    placed: Placing, spoil: Callable[[OwnPointForm], None], told: str
) -> None:
    assert placed.button("Save this point").isEnabled()
    spoil(placed.form)
    settle()
    assert told in placed.page.hint.text()
    assert placed.page.hint.isVisible()
    assert not placed.button("Save this point").isEnabled()


def test_ways_come_and_go(placed: Placing) -> None:
    before = placed.made.variants
    placed.form.another.click()
    assert len(placed.made.variants) == len(before) + 1
    assert say(placed.made.variants[-1].how) == ""
    box = placed.form.ways[-1].technique
    assert QApplication.focusWidget() is box
    while len(placed.form.ways) < MOST_WAYS:
        placed.form.another.click()
    assert not placed.form.another.isEnabled()
    for way in placed.form.ways[len(before) :]:
        way.removed.emit()
    assert placed.made.variants == before
    assert placed.form.another.isEnabled()


def test_the_wheel_scrolls_the_page_instead_of_changing_a_way(placed: Placing) -> None:
    before, box = placed.made, placed.form.ways[0].technique
    middle = QPointF(box.rect().center())
    event = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert placed.made == before


# --- saved, changed, deleted


def test_saved_it_is_among_the_routines_points_and_can_be_undone(placed: Placing) -> None:
    placed.form.name.end(False)
    type_into(placed.form.name, " of pain")
    point = placed.made
    assert point.names.english == "My point of pain"
    placed.click("Save this point")
    assert placed.ended == ["X1"]
    assert placed.bench.routine.points == (point,)
    placed.bench.undo()
    assert placed.bench.routine == placed.before
    placed.bench.redo()
    assert placed.bench.routine.points == (point,)


def test_what_she_wrote_travels_in_a_file(placed: Placing) -> None:
    placed.form.where.field.setPlainText("<b>Here</b>\nand here\u202e")
    placed.form.finding.field.setPlainText("Sit down.\n\nFeel for it.\n")
    placed.click("Save this point")
    point = placed.bench.routine.points[0]
    assert "\n" not in say(point.where)
    assert [say(step.say) for step in point.find] == ["Sit down.", "Feel for it."]
    routine = replace(placed.bench.routine, steps=(step_for(point),), title="A routine")
    again = parse_routine(routine_text(routine.handed_out()).encode(), "a file", shipped())
    assert again.points == (point,)
    bench = Workbench(again, shipped())
    assert [one.point for one in bench.plan.steps] == ["X1"]
    assert any("Feel for it." in say(cue.text) for cue in bench.timeline.cues)


def test_the_next_one_has_another_code(qtbot: QtBot, tmp_path: Path) -> None:
    placing = Placing(qtbot, tmp_path, mine())
    placing.click_at()
    placing.click("Save this point")
    assert [one.code for one in placing.bench.routine.points] == ["X1", "X2"]


@pytest.mark.parametrize("way", ["Back", "Escape"])
def test_left_without_saving_nothing_is_changed(placed: Placing, way: str) -> None:
    if way == "Back":
        placed.click(way)
    else:
        placed.key(Qt.Key.Key_Escape)
    assert placed.ended == ["left"]
    assert not placed.bench.can_undo


def test_one_made_before_is_shown_where_it_lies(qtbot: QtBot, tmp_path: Path) -> None:
    placing = Placing(qtbot, tmp_path, mine("KI3"), code="X1")
    view = placing.atlas.camera.view
    assert view is not None
    assert view.region in {one for place in mine("KI3").locations for one in place.regions}
    assert placing.atlas.chosen == "X1"
    assert placing.form.name.text() == "Sore spot"
    assert say(placing.made.where) == say(mine("KI3").where)


def test_a_change_comes_to_the_steps_that_press_it(qtbot: QtBot, tmp_path: Path) -> None:
    placing = Placing(qtbot, tmp_path, mine(), steps=True, code="X1")
    placing.form.name.end(False)
    type_into(placing.form.name, "!")
    gone = placing.made.variants[0]
    assert (step := placing.bench.routine.steps[-1]).technique == gone.technique
    placing.form.ways[0].removed.emit()
    settle()
    placing.click("Save this point")
    routine = placing.bench.routine
    (point,) = routine.points
    assert point.names.english == "Sore spot!"
    assert gone not in point.variants
    changed = routine.steps[-1]
    assert way_of(changed, point) == point.variants[0]
    assert (changed.note, changed.seconds) == (step.note, step.seconds) == ("Softly.", 75)
    assert routine.steps[:-1] == placing.before.steps[:-1]
    with_own_points(shipped(), routine)
    placing.bench.undo()
    assert placing.bench.routine == placing.before


def test_one_that_a_step_presses_is_not_deleted(qtbot: QtBot, tmp_path: Path) -> None:
    placing = Placing(qtbot, tmp_path, mine(), steps=True, code="X1")
    delete = placing.button("Delete this point")
    assert not delete.isEnabled()
    assert "A step presses it" in placing.page.hint.text()


def test_one_that_no_step_presses_is_deleted_and_can_be_brought_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    placing = Placing(qtbot, tmp_path, mine(), code="X1")
    placing.click("Delete this point")
    assert placing.ended == ["left"]
    assert placing.bench.routine.points == ()
    placing.bench.undo()
    assert placing.bench.routine.points == (mine(),)


# --- in its window


def turn(placing: Placing, words: str) -> None:
    """Show words or body where only one of them has room."""
    for one in placing.page.findChildren(QPushButton):
        if one.isVisible() and one.text() == words:
            QTest.mouseClick(one, LEFT)
            settle()
            return


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
def test_it_fits(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    placing = Placing(qtbot, tmp_path, mine(), code="X1", size=size, text_scale=scale, look=look)
    assert problems(placing.page) == []
    assert placing.atlas.isVisible()
    turn(placing, "Words")
    assert problems(placing.page) == []
    assert placing.form.isVisible()
    assert placing.form.height() >= 150, "there is room to write"
    turn(placing, "Body")
    assert placing.atlas.isVisible()


@pytest.mark.parametrize(
    ("size", "scale"), [((360, 640), 100), ((360, 640), 200), ((800, 600), 200)]
)
def test_in_a_narrow_window_body_and_words_take_turns(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int
) -> None:
    placing = Placing(qtbot, tmp_path, mine(), code="X1", size=size, text_scale=scale)
    assert not placing.form.isVisible()
    turn(placing, "Words")
    assert not placing.atlas.isVisible()
    assert placing.form.isVisible()
    assert placing.button("Save this point").isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert placing.form.isAncestorOf(focused) or focused is placing.button("Body")
