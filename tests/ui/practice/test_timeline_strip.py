"""The strip: the true total, what a click and the arrows choose, what is said of a stretch."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from acupress.core.text import clock
from acupress.ui.practice.timeline_strip import LegendItem, StripBar
from tests.ui.practice.table import FIVE, Table, settle


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table:
    return Table(qtbot, tmp_path, *FIVE)


def bar(table: Table) -> StripBar:
    return table.panel.strip.bar


def at(table: Table, step: int, kind: str = "press") -> QPoint:
    """The middle of a stretch on the bar."""
    timeline = table.bench.timeline
    cue = next(one for one in timeline.cues if (one.step, one.kind) == (step, kind))
    part = (cue.start + cue.length / 2) / timeline.total
    return QPoint(round(1 + part * (bar(table).width() - 2)), 30)


def legend(table: Table) -> list[str]:
    items = table.panel.strip.findChildren(LegendItem)
    return [one.accessibleName() for one in items if one.isVisible()]


def test_the_total_is_that_of_the_timeline_and_follows_at_once(table: Table) -> None:
    strip = table.panel.strip
    before = table.bench.timeline.total
    assert strip.total.text() == clock(before)
    table.panel.fields.seconds.number.setValue(120)
    assert table.bench.timeline.total == before + 30
    assert strip.total.text() == clock(before + 30)
    table.bench.undo()
    assert strip.total.text() == clock(before)


def test_changes_of_position_are_counted(table: Table) -> None:
    moves = sum(cue.kind == "move" for cue in table.bench.timeline.cues)
    assert moves == 1
    assert table.panel.strip.moves.text() == "with moves, 1 change of position"


def test_the_legend_tells_only_of_what_occurs_and_how_long_it_is(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path, "BL23")
    assert legend(table) == [
        "Settle in 0:20",
        "Find the point 0:15",
        "Get ready 0:05",
        "Press 1:30",
    ]
    table.panel.points.add("LU7")
    assert "Change sides 0:10" in legend(table)
    assert "Press 4:30" in legend(table)


def test_on_a_narrow_window_the_legend_comes_when_it_is_asked_for(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path, "BL23", size=(360, 640))
    assert legend(table) == []
    table.click("Legend")
    assert "Press 1:30" in legend(table)
    table.click("Legend")
    assert legend(table) == []


def test_a_click_chooses_the_step(table: Table) -> None:
    for step in (3, 1, 4):
        QTest.mouseClick(bar(table), Qt.MouseButton.LeftButton, pos=at(table, step))
        assert table.bench.step == step
        assert table.rows.currentIndex().row() == step
    QTest.mouseClick(bar(table), Qt.MouseButton.LeftButton, pos=at(table, 2, "find"))
    assert table.bench.step == 2


def test_arrows_walk_from_stretch_to_stretch(table: Table) -> None:
    bar(table).setFocus()
    settle()
    assert bar(table).accessibleDescription().startswith("BL23 · Find the point")
    QTest.keyClick(bar(table), Qt.Key.Key_Right)
    QTest.keyClick(bar(table), Qt.Key.Key_Right)
    assert bar(table).accessibleDescription() == "BL23 · Press · 1 min 30 s · from 0:40"
    for _ in range(2):
        QTest.keyClick(bar(table), Qt.Key.Key_Right)
    assert table.here == "1 GV4"
    QTest.keyClick(bar(table), Qt.Key.Key_End)
    assert bar(table).accessibleDescription().startswith("Rest a moment")
    assert table.here == "1 GV4", "the end is no step"
    for _ in range(3):
        QTest.keyClick(bar(table), Qt.Key.Key_Left)
    assert table.here == "4 ST36"
    QTest.keyClick(bar(table), Qt.Key.Key_Home)
    assert bar(table).accessibleDescription().startswith("Settle in")


def test_the_mouse_is_told_what_lies_below_it(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text: told.append(text))
    place = at(table, 2, "find")
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, bar(table).mapToGlobal(place))
    bar(table).event(event)
    (said,) = told
    assert said.startswith("KI3 · Find the point · about 15 s, until she has it · from")


def test_without_steps_there_is_no_timeline(qtbot: QtBot, tmp_path: Path) -> None:
    table = Table(qtbot, tmp_path)
    assert table.panel.strip.total.text() == "0:00"
    assert not bar(table).isVisible()
    assert legend(table) == []
