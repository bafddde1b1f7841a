"""The steps fit every window, text size and look, and each part can be come to."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from acupress.ui.style import TARGET
from tests.ui.asking import WAYS, problems
from tests.ui.practice.table import FIVE, WIDE, Table, settle

WINDOWS = (*WAYS, ((360, 560), 100, "day"), ((360, 560), 200, "night"))
LONG = ("BL17", "BL32", "LU7", "GB21", "EX-HN22", "KI3", "SP6", "ST18")


@pytest.mark.parametrize(
    ("size", "scale", "look", "codes"),
    [*((*window, LONG) for window in WINDOWS), *((*window, ()) for window in WINDOWS[2::3])],
)
def test_every_part_fits(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str,
    codes: tuple[str, ...],
) -> None:  # fmt: skip
    table = Table(qtbot, tmp_path, *codes, size=size, text_scale=scale, look=look)
    assert problems(table.panel) == []
    for words in ("Step", "Preview", "List"):
        for chip in table.panel.findChildren(QPushButton):
            if chip.isVisible() and chip.text() == words:
                chip.click()
                settle()
                assert problems(table.panel) == [], words
    table.panel.add_points()
    settle()
    assert problems(table.panel) == []
    for words in ("On the body", "By name"):
        for chip in table.panel.points.findChildren(QPushButton):
            if chip.isVisible() and chip.text() == words:
                chip.click()
                settle()
                assert problems(table.panel) == [], words


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [360, 1240])
def test_rows_can_be_hit_and_hold_their_words(
    qtbot: QtBot, tmp_path: Path, width: int, scale: int
) -> None:
    table = Table(qtbot, tmp_path, *LONG, size=(width, 640), text_scale=scale)
    rows = [table.rows.visualRect(table.rows.model().index(row, 0)) for row in range(len(LONG))]
    assert all(rect.height() >= TARGET for rect in rows)
    assert all(one.bottom() < other.top() for one, other in pairwise(rows))
    assert all(rect.width() <= table.rows.viewport().width() for rect in rows)


def shown(table: Table) -> set[str]:
    parts = {
        "list": table.rows,
        "strip": table.panel.strip,
        "fields": table.panel.fields,
        "preview": table.panel.preview,
        "points": table.panel._points,
    }
    return {name for name, part in parts.items() if part is not None and part.isVisible()}


def test_a_wide_window_shows_list_fields_and_preview_side_by_side(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path, *FIVE, size=WIDE)
    assert shown(table) == {"list", "strip", "fields", "preview"}
    parts = (table.rows, table.panel.fields, table.panel.preview)
    places = [QRect(one.mapTo(table.panel, QPoint()), one.size()) for one in parts]
    assert places[0].right() < places[1].left()
    assert places[1].right() < places[2].left()
    table.click("Add points…")
    assert shown(table) == {"list", "strip", "points"}


def test_a_middling_window_shows_fields_or_preview_beside_the_list(
    qtbot: QtBot, tmp_path: Path
) -> None:
    table = Table(qtbot, tmp_path, *FIVE, size=(780, 600))
    assert shown(table) == {"list", "strip", "fields"}
    table.click("Preview")
    assert shown(table) == {"list", "strip", "preview"}
    table.click("Step")
    assert shown(table) == {"list", "strip", "fields"}


def test_a_narrow_window_shows_one_part(qtbot: QtBot, tmp_path: Path) -> None:
    table = Table(qtbot, tmp_path, *FIVE, size=(360, 640))
    assert shown(table) == {"list", "strip"}
    table.rows.opened.emit()
    assert shown(table) == {"fields"}
    table.click("Preview")
    assert shown(table) == {"preview"}
    table.click("List")
    table.click("Add points…")
    assert shown(table) == {"points"}
    table.click("Done")
    assert shown(table) == {"list", "strip"}


def test_a_window_made_wide_shows_all_that_was_hidden(qtbot: QtBot, tmp_path: Path) -> None:
    table = Table(qtbot, tmp_path, *FIVE, size=(360, 640))
    table.click("Preview")
    table.panel.window().resize(1240, 700)
    table.panel.resize(1240, 700)
    settle()
    assert shown(table) == {"list", "strip", "fields", "preview"}
