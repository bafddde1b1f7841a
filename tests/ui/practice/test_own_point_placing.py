"""A point of her own: put on the body, told of in words, saved, changed and deleted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.body import Side, Spot
from acupress.core.placement import place
from acupress.core.points import Point
from acupress.core.routine import Routine, step_for, way_of, with_own_points
from acupress.core.text import say
from acupress.storage.routine_file import parse_routine, routine_text
from acupress.ui.practice.editor import Editor
from acupress.ui.practice.own_point_form import MOST_WAYS, OwnPointForm
from acupress.ui.practice.own_point_page import OwnPointPage
from acupress.ui.practice.placing_view import FINE
from acupress.ui.practice.workbench import Workbench
from tests.core.routines import of, own_point
from tests.core.support import shipped
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.practice.practising import editing
from tests.ui.practice.table import settle, type_into
from tests.ui.using import Person

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
ON_THE_BACK: Spot = (330.0, 420.0)
"""A place of the lower back, at her left."""
WINDOWS = (*WAYS, ((360, 640), 100, "day"), ((360, 640), 200, "night"))


def mine(like: str = "BL52") -> Point:
    """A point of her own that was made before."""
    return own_point(shipped(), like=like)


class Placing:
    """The page over a routine; `code` is the point that is changed, empty for a new one."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *points: Point,
        steps: bool = False,
        code: str = "",
        size: tuple[int, int] = (1280, 800),
        **settings: object,
    ) -> None:
        desk = make_desk(folder, None, **{"reduced_motion": True, **settings})
        routine = replace(of(desk.shipped, "BL23", "KI3"), points=points)
        if steps:
            pressed = tuple(replace(step_for(one), note="Softly.", seconds=75) for one in points)
            routine = replace(routine, steps=(*routine.steps, *pressed))
        self.before = routine
        self.bench = Workbench(routine, desk.shipped)
        self.page = OwnPointPage(desk, self.bench, code)
        self.ended: list[str] = []
        self.page.done.connect(self.ended.append)
        self.page.left.connect(lambda: self.ended.append("left"))
        put(qtbot, self.page, desk, size)
        self.atlas = self.page.panel.atlas

    def show(self, view: str) -> None:
        """Choose a drawing."""
        self.page.panel.show_view(view)
        settle()

    def click_at(self, spot: Spot = ON_THE_BACK) -> None:
        """Click at a place of the view that is shown."""
        at = self.atlas.camera.frame().at(spot)
        QTest.mouseClick(self.atlas, LEFT, pos=QPoint(round(at.x()), round(at.y())))
        settle()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on the body."""
        QTest.keyClick(self.atlas, key, held)
        settle()

    def button(self, words: str) -> QPushButton:
        """Return the one visible button with this text or this name."""
        (found,) = [
            one
            for one in self.page.findChildren(QPushButton)
            if one.isVisible() and words in (one.text(), one.accessibleName())
        ]
        return found

    def click(self, words: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.button(words), LEFT)
        settle()

    @property
    def form(self) -> OwnPointForm:
        """What is said of the point."""
        assert self.page.form is not None
        return self.page.form

    @property
    def made(self) -> Point:
        """The point as it is said now."""
        return self.form.point

    def lies_at(self, side: Side, view: str = "lower_back") -> Spot:
        """Where the point lies in a view."""
        content = shipped()
        shown = content.body.views[view]
        found = place(self.made, shown, side, content.body, content.catalogue.points)
        assert found is not None
        return found.x, found.y


@pytest.fixture
def placing(qtbot: QtBot, tmp_path: Path) -> Placing:
    """The page of a new point."""
    return Placing(qtbot, tmp_path)


@pytest.fixture
def placed(placing: Placing) -> Placing:
    """The page after a click on her back."""
    placing.click_at()
    return placing


# --- where it lies


@pytest.mark.parametrize("own", [False, True])
def test_the_keyboard_begins_on_the_body(person: Person, own: bool) -> None:
    routine = Routine("Mine", of(shipped(), "KI3").steps, id="mine", points=(mine(),))
    editor = editing(person, routine)
    editor.steps.own_point_wanted.emit("X1" if own else "")
    person.settle()
    page = editor.findChild(OwnPointPage)
    assert page is not None
    assert QApplication.focusWidget() is page.panel.atlas
    person.press(Qt.Key.Key_Down)
    assert page.form is not None
    person.press(Qt.Key.Key_Escape)
    assert person.on(Editor).part == "steps"


def test_it_lies_where_she_clicked(placing: Placing) -> None:
    assert placing.page.form is None
    assert not placing.button("Save this point").isEnabled()
    placing.click_at()
    pixel = 1 / placing.atlas.camera.frame().scale
    assert placing.lies_at("left") == pytest.approx(ON_THE_BACK, abs=pixel)
    width = shipped().body.views["lower_back"].width
    mirrored = (width - ON_THE_BACK[0], ON_THE_BACK[1])
    assert placing.lies_at("right") == pytest.approx(mirrored, abs=pixel + 2)
    assert placing.atlas.chosen == placing.made.code == "X1"
    assert placing.button("Save this point").isEnabled()


def test_a_second_click_moves_it(placed: Placing) -> None:
    there = (ON_THE_BACK[0] + 40, ON_THE_BACK[1] - 60)
    placed.click_at(there)
    pixel = 1 / placed.atlas.camera.frame().scale
    assert placed.lies_at("left") == pytest.approx(there, abs=pixel)


def test_a_drag_moves_the_body_and_not_the_point(placed: Placing) -> None:
    for _ in range(4):
        placed.key(Qt.Key.Key_Plus)
    before, frame = placed.made, placed.atlas.camera.frame()
    start = placed.atlas.rect().center()
    QTest.mousePress(placed.atlas, LEFT, pos=start)
    QTest.mouseMove(placed.atlas, start + QPoint(30, 20))
    QTest.mouseRelease(placed.atlas, LEFT, pos=start + QPoint(60, 40))
    settle()
    assert placed.made == before
    assert placed.atlas.camera.frame() != frame


@pytest.mark.parametrize(
    ("key", "dx", "dy"),
    [
        (Qt.Key.Key_Left, -1, 0),
        (Qt.Key.Key_Right, 1, 0),
        (Qt.Key.Key_Up, 0, -1),
        (Qt.Key.Key_Down, 0, 1),
    ],
)
def test_arrows_move_it_a_little(placed: Placing, key: Qt.Key, dx: int, dy: int) -> None:
    x, y = placed.lies_at("left")
    step = FINE / placed.atlas.camera.frame().scale
    for _ in range(3):
        placed.key(key)
    assert placed.lies_at("left") == pytest.approx((x + 3 * dx * step, y + 3 * dy * step), abs=0.1)


def test_closer_they_move_it_less(placed: Placing) -> None:
    for _ in range(4):
        placed.key(Qt.Key.Key_Plus)
    x, _ = placed.lies_at("left")
    placed.key(Qt.Key.Key_Right)
    moved = placed.lies_at("left")[0] - x
    scale = placed.atlas.camera.frame().scale
    assert scale > placed.atlas.camera.whole().scale * 1.5
    assert moved == pytest.approx(FINE / scale, abs=0.1)


def test_the_first_arrow_puts_it_into_the_middle_without_a_mouse(placing: Placing) -> None:
    placing.key(Qt.Key.Key_Down)
    view = shipped().body.views["lower_back"]
    assert placing.lies_at("midline") == pytest.approx((view.width / 2, view.height / 2), abs=5)


def test_arrows_with_shift_move_the_view(placed: Placing) -> None:
    for _ in range(4):
        placed.key(Qt.Key.Key_Plus)
    before, frame = placed.made, placed.atlas.camera.frame()
    placed.key(Qt.Key.Key_Right, SHIFT)
    assert placed.made == before
    assert placed.atlas.camera.frame() != frame


def test_on_the_midline_it_lies_once_and_has_no_sides(placed: Placing) -> None:
    assert placed.form.ways[0].sides.isVisible()
    placed.click_at((shipped().body.views["lower_back"].width / 2, 300))
    assert not placed.made.bilateral
    assert {way.sides for way in placed.made.variants} == {"together"}
    assert not placed.form.ways[0].sides.isVisible()
    placed.click_at()
    assert placed.made.bilateral
    assert placed.form.ways[0].sides.isVisible()


@pytest.mark.parametrize("limb", ["left", "right"])
def test_on_a_limb_the_other_one_has_it_too(placing: Placing, limb: Side) -> None:
    other: Side = "right" if limb == "left" else "left"
    view = shipped().body.views[f"inner_ankle_{limb}"]
    points = shipped().catalogue.points
    ki3 = place(points["KI3"], view, limb, shipped().body, points)
    assert ki3 is not None
    placing.show(view.id)
    placing.click_at((ki3.x, ki3.y))
    pixel = 1 / placing.atlas.camera.frame().scale
    here, there = (placing.lies_at(side, f"inner_ankle_{side}") for side in (limb, other))
    assert here == pytest.approx((ki3.x, ki3.y), abs=pixel)
    assert there == pytest.approx((view.width - here[0], here[1]), abs=1)
    assert placing.made.bilateral
    assert set(points["KI3"].care) <= set(placing.made.care), "cares of the points next to it"


def test_it_can_be_moved_to_another_drawing(placed: Placing) -> None:
    placed.form.name.setText("Mine")
    placed.show("abdomen")
    view = shipped().body.views["abdomen"]
    placed.click_at((view.width * 0.6, view.height * 0.5))
    pixel = 1 / placed.atlas.camera.frame().scale
    there = placed.lies_at("left", "abdomen")
    assert there == pytest.approx((view.width * 0.6, view.height * 0.5), abs=pixel)
    assert placed.made.views == ("abdomen",)
    assert {one for place in placed.made.locations for one in place.regions} == {view.region}
    assert placed.made.names.english == "Mine"


def test_beside_the_body_there_is_no_point(placing: Placing) -> None:
    placing.click_at((3, 3))
    assert placing.page.form is None
    assert "beside the body" in placing.page.hint.text()
    placing.click_at()
    before = placing.made
    placing.click_at((3, 3))
    assert placing.made == before


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


def test_a_way_takes_what_its_technique_takes(placed: Placing) -> None:
    way = placed.form.ways[0]
    for box, value in ((way.technique, "ball_wall"), (way.posture, "standing_wall")):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    assert placed.made.variants[0].needs == ("ball", "wall")


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
