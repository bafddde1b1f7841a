"""Putting points in: by name, on the body, several in a row, and points of her own."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acupress.painting.atlas import code_of
from acupress.ui.point_rows import BELOW
from acupress.ui.practice.add_points import AddPoints
from tests.core.routines import of, own_point
from tests.ui.asking import make_desk
from tests.ui.practice.table import FIVE, WIDE, Table, settle, type_into

ENTER = Qt.Key.Key_Return


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table:
    table = Table(qtbot, tmp_path, *FIVE, size=WIDE)
    table.click("Add points…")
    return table


def own(qtbot: QtBot, tmp_path: Path) -> Table:
    """A routine with a point of hers that no step uses yet."""
    content = make_desk(tmp_path).content
    routine = replace(of(content, "KI3"), points=(own_point(content),))
    table = Table(qtbot, tmp_path, routine=routine, size=WIDE)
    table.click("Add points…")
    return table


def points(table: Table) -> AddPoints:
    return table.panel.points


def below(table: Table, code: str) -> str:
    """The quiet line of a point in the list."""
    rows = points(table).search.list
    found = [rows.item(number) for number in range(rows.count())]
    return next(str(one.data(BELOW)) for one in found if one.text().split()[0] == code)


def spot(table: Table, code: str) -> QPoint:
    """Where a point's dot lies on the body."""
    atlas = points(table).panel.atlas
    dots = [dot for dot in atlas.crowd().dots if {code_of(key) for key in dot.keys} == {code}]
    return QPoint(round(dots[0].x), round(dots[0].y))


def test_points_are_put_in_one_after_the_other_by_name(table: Table) -> None:
    table.bench.choose(1)
    field = points(table).search.field
    assert field.hasFocus()
    for code in ("BL40", "LU7"):
        field.selectAll()
        type_into(field, code)
        QTest.keyClick(field, ENTER)
        settle()
    assert table.codes == "BL23 GV4 BL40 LU7 KI3 SP6 ST36"
    assert table.here == "3 LU7"
    assert points(table).isVisible(), "it stays open"
    table.bench.undo()
    assert (table.codes, table.bench.step) == ("BL23 GV4 BL40 KI3 SP6 ST36", 3)


def test_a_double_click_in_the_list_puts_in(table: Table) -> None:
    type_into(points(table).search.field, "BL40")
    rows = points(table).search.list
    place = rows.visualItemRect(rows.item(0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.codes == " ".join(FIVE), "one click only chooses"
    QTest.mouseDClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.codes == "BL23 BL40 GV4 KI3 SP6 ST36"


def test_a_point_is_put_in_from_the_body(table: Table) -> None:
    panel = points(table).panel
    panel.show_view("lower_back")
    settle()
    assert not table.button("Add: choose a point first").isEnabled()
    QTest.mouseClick(panel.atlas, Qt.MouseButton.LeftButton, pos=spot(table, "BL52"))
    table.click("Add BL52  Zhìshì after step 1")
    assert table.codes == "BL23 BL52 GV4 KI3 SP6 ST36"
    QTest.mouseDClick(panel.atlas, Qt.MouseButton.LeftButton, pos=spot(table, "BL36"))
    QTest.keyClick(panel.atlas, ENTER)
    assert table.codes == "BL23 BL52 BL36 BL52 GV4 KI3 SP6 ST36", "Enter takes the chosen one"


def test_points_of_the_routine_are_marked_with_their_steps(table: Table) -> None:
    assert below(table, "KI3").startswith("✓ step 3 · ")
    assert not below(table, "BL40").startswith("✓")
    assert points(table).panel.atlas.kept == set(FIVE)
    points(table).add("KI3")
    assert below(table, "KI3").startswith("✓ steps 2, 4 · ")
    table.bench.undo()
    assert below(table, "KI3").startswith("✓ step 3 · ")


def test_a_marked_dot_has_a_ring_on_the_body(table: Table) -> None:
    atlas = points(table).panel.atlas
    points(table).panel.show_view("lower_back")
    settle()
    with_ring = atlas.grab().toImage()
    atlas.kept = frozenset()
    atlas.update()
    without = atlas.grab().toImage()
    for code, marked in (("BL23", True), ("BL52", False)):
        at = spot(table, code)
        around = [at + QPoint(x, y) for x in range(-14, 15) for y in range(-14, 15)]
        changed = sum(with_ring.pixel(one) != without.pixel(one) for one in around)
        assert (changed > 40) == marked, code


def test_her_own_points_come_first_and_can_be_changed(qtbot: QtBot, tmp_path: Path) -> None:
    table = own(qtbot, tmp_path)
    rows = points(table).search.list
    assert rows.item(0).text() == "X1  Sore spot"
    asked: list[str] = []
    table.panel.own_point_wanted.connect(asked.append)
    table.click("New point of my own…")
    rows.setCurrentRow(0)
    settle()
    table.click("Change this point…")
    assert asked == ["", "X1"]
    table.click("Add X1  Sore spot after step 1")
    assert table.codes == "KI3 X1"
    rows.setCurrentRow(3)
    settle()
    assert not points(table).change_button.isVisible()


def test_a_point_of_hers_that_is_gone_is_no_longer_offered(qtbot: QtBot, tmp_path: Path) -> None:
    table = own(qtbot, tmp_path)
    points(table).search.list.setCurrentRow(0)
    settle()
    table.bench.change(lambda routine: replace(routine, points=()))
    settle()
    assert points(table).search.list.item(0).text() != "X1  Sore spot"
    assert not points(table).add_button.isEnabled()
    points(table).add("X1")
    assert table.codes == "KI3"


def test_escape_and_done_go_back_to_the_steps(table: Table) -> None:
    QTest.keyClick(points(table).search.field, Qt.Key.Key_Escape)
    settle()
    assert not points(table).isVisible()
    assert table.rows.hasFocus()
    table.click("Add points…")
    table.click("Done")
    assert table.panel.fields.isVisible()


def test_an_empty_routine_begins_with_the_search(qtbot: QtBot, tmp_path: Path) -> None:
    table = Table(qtbot, tmp_path)
    table.panel.begin()
    assert points(table).search.field.hasFocus()
    type_into(points(table).search.field, "KI3")
    QTest.keyClick(points(table).search.field, ENTER)
    settle()
    assert (table.codes, table.here) == ("KI3", "0 KI3")
    assert table.rows.isVisible()
