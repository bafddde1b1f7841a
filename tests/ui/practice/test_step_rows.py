"""The list of steps: what it says, and ordering it by keys, buttons and dragging."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from acupress.ui.practice import step_rows
from tests.ui.practice.table import ALT, CTRL, FIVE, Table

UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table:
    return Table(qtbot, tmp_path, *FIVE)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that assistive technology was told by the list."""
    said: list[str] = []
    monkeypatch.setattr(step_rows, "announce", lambda _, text: said.append(text))
    return said


def test_a_row_says_point_way_sides_and_seconds(table: Table) -> None:
    said = table.said(2)
    assert said.startswith("3. KI3  Tàixī. thumbs, sitting · both at once · 90\u00a0s")
    assert "Change to: Sitting, both feet within reach" in said
    assert "Change to" not in table.said(1), "she sits there already"


def test_sides_are_told_in_the_order_in_which_they_are_pressed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path, "LU7", "LU7")
    assert "left, then right" in table.said(0)
    assert "right, then left" in table.said(1), "it goes on where the last one ended"


def test_arrows_move_the_choice(table: Table) -> None:
    assert table.here == "0 BL23"
    table.press(DOWN)
    assert table.here == "1 GV4"


def test_alt_and_arrows_move_the_step(table: Table, told: list[str]) -> None:
    table.bench.choose(1)
    table.press(DOWN, ALT)
    assert (table.codes, table.here) == ("BL23 KI3 GV4 SP6 ST36", "2 GV4")
    table.press(UP, ALT)
    table.press(UP, ALT)
    assert (table.codes, table.here) == ("GV4 BL23 KI3 SP6 ST36", "0 GV4")
    assert told[0] == "GV4 is now step 3 of 5."
    table.press(UP, ALT)
    assert (table.codes, len(told)) == ("GV4 BL23 KI3 SP6 ST36", 3), "it stands first already"


def test_delete_removes_and_undo_brings_back(table: Table, told: list[str]) -> None:
    table.bench.choose(4)
    table.press(Qt.Key.Key_Delete)
    assert (table.codes, table.here) == ("BL23 GV4 KI3 SP6", "3 SP6")
    assert told == ["ST36 removed. Undo brings it back."]
    table.bench.undo()
    assert (table.codes, table.here) == (" ".join(FIVE), "4 ST36")


def test_all_can_be_removed_and_come_back(table: Table) -> None:
    for _ in FIVE:
        table.press(Qt.Key.Key_Delete)
    assert (table.codes, table.here) == ("", "")
    assert table.panel.strip.total.text() == "0:00"
    table.press(Qt.Key.Key_Delete)
    table.press(Qt.Key.Key_D, CTRL)
    assert table.codes == ""
    for _ in FIVE:
        table.bench.undo()
    assert table.codes == " ".join(FIVE)


def test_a_step_is_doubled_after_itself(table: Table) -> None:
    table.press(Qt.Key.Key_D, CTRL)
    assert (table.codes, table.here) == ("BL23 BL23 GV4 KI3 SP6 ST36", "1 BL23")
    table.click("Remove")
    assert (table.codes, table.here) == (" ".join(FIVE), "1 GV4")
    table.click("Duplicate")
    assert table.codes == "BL23 GV4 GV4 KI3 SP6 ST36"


def test_buttons_do_what_the_keys_do(table: Table) -> None:
    assert not table.button("Move the step up").isEnabled()
    table.click("Move it down")
    assert (table.codes, table.here) == ("GV4 BL23 KI3 SP6 ST36", "1 BL23")
    table.bench.choose(4)
    assert not table.button("Move it down").isEnabled()
    table.click("Move the step up")
    assert table.codes == "GV4 BL23 KI3 ST36 SP6"


@pytest.mark.parametrize(
    ("number", "row", "part", "codes"),
    [
        (0, 2, 0.9, "GV4 KI3 BL23 SP6 ST36"),
        (0, 2, 0.1, "GV4 BL23 KI3 SP6 ST36"),
        (3, 0, 0.1, "SP6 BL23 GV4 KI3 ST36"),
        (2, 2, 0.9, "BL23 GV4 KI3 SP6 ST36"),
        (1, 1, 0.1, "BL23 GV4 KI3 SP6 ST36"),
    ],
)
def test_a_step_is_dropped_between_others(
    table: Table, number: int, row: int, part: float, codes: str
) -> None:
    table.drag(number, table.edge(row, part))
    assert table.codes == codes
    moved = codes != " ".join(FIVE)
    assert table.bench.can_undo == moved
    if moved:
        assert table.here.split()[1] == FIVE[number], "what was moved is looked at"


def test_dropped_below_all_it_stands_last(table: Table) -> None:
    table.drag(1, QPoint(60, table.rows.viewport().height() - 2))
    assert table.codes == "BL23 KI3 SP6 ST36 GV4"


def test_a_line_shows_where_it_would_be_put(table: Table) -> None:
    at = table.edge(2, 0.9)
    action = QColor(table.desk.theme.action)

    def line() -> bool:
        image = table.rows.viewport().grab().toImage()
        y = table.edge(3, 0.0).y()
        return all(image.pixelColor(x, y) == action for x in range(20, image.width() - 20, 7))

    assert not line()
    table.drag(0, at, drop=False)
    assert line()
    table.drag(0, at)
    assert not line()


def test_a_warning_marks_its_step_and_leaves_it(table: Table) -> None:
    table.panel.set_warned({1})
    assert table.said(1).endswith("See the warnings")
    assert not table.said(0).endswith("See the warnings")
    table.panel.set_warned(set())
    assert not table.said(1).endswith("See the warnings")


def test_enter_goes_on_to_the_fields(table: Table) -> None:
    table.press(Qt.Key.Key_Return)
    assert table.panel.fields.isAncestorOf(table.panel.window().focusWidget())
