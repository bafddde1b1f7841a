"""Where a point of her own lies: put by a click, moved by arrows, on limbs and on the midline."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acupress.core.body import Side
from acupress.core.placement import place
from acupress.core.routine import Routine
from acupress.ui.practice.editor import Editor
from acupress.ui.practice.own_point_page import OwnPointPage
from acupress.ui.practice.placing_view import FINE
from tests.core.routines import of
from tests.core.support import shipped
from tests.ui.practice.placing import LEFT, ON_THE_BACK, SHIFT, Placing, mine
from tests.ui.practice.practising import editing
from tests.ui.practice.table import settle
from tests.ui.using import Person


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
