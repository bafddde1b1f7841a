"""A window on several screens; Qt is told of two that are not there, in a process of its own."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from acupress.ui.displays import same_place, to_next_screen

LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 720)
WALK = """
import json, sys
from PySide6.QtWidgets import QApplication, QWidget
from acupress.ui.displays import to_next_screen
app = QApplication([])
window = QWidget()
window.setGeometry(1420, 540, 400, 300)
window.show()
stops = []
for how in ("showNormal", "showNormal", "showMaximized", "showMaximized", "showFullScreen"):
    getattr(window, how)()
    app.processEvents()
    to_next_screen(window)
    app.processEvents()
    stops.append({
        "screen": window.screen().name(),
        "place": list(window.geometry().getRect()),
        "maximised": window.isMaximized(),
        "full": window.isFullScreen(),
        "shown": window.isVisible(),
    })
print(json.dumps(stops))
"""


@pytest.fixture(scope="module")
def walk(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """Return where a window was after each step from screen to screen."""
    screens = [
        {
            "name": name,
            "x": area.x(),
            "y": area.y(),
            "width": area.width(),
            "height": area.height(),
            "logicalDpi": 96,
            "logicalBaseDpi": 96,
            "dpr": 1,
        }
        for name, area in (("left", LEFT), ("right", RIGHT))
    ]
    told = tmp_path_factory.mktemp("screens") / "screens.json"
    told.write_text(json.dumps({"screens": screens}))
    run = subprocess.run(
        [sys.executable, "-c", WALK],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={told}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stderr == ""
    stops: list[dict[str, Any]] = json.loads(run.stdout)
    return stops


def test_the_window_goes_to_the_next_screen_and_around(walk: list[dict[str, Any]]) -> None:
    assert [stop["screen"] for stop in walk] == ["right", "left", "right", "left", "right"]
    assert all(stop["shown"] for stop in walk)


def test_a_window_keeps_its_size_and_corner(walk: list[dict[str, Any]]) -> None:
    left, top, wide, high = walk[0]["place"]
    assert (wide, high) == (400, 300)
    assert abs(left - RIGHT.left() - 1420 * (1280 - 400) / (1920 - 400)) < 5
    assert abs(top - 540 * (720 - 300) / (1080 - 300)) < 5
    assert walk[1]["place"] == pytest.approx([1420, 540, 400, 300], abs=2), "and back"


@pytest.mark.parametrize(("stop", "state"), [(2, "maximised"), (3, "maximised"), (4, "full")])
def test_a_window_that_fills_its_screen_fills_the_next(
    walk: list[dict[str, Any]], stop: int, state: str
) -> None:
    assert walk[stop][state]
    area = LEFT if walk[stop]["screen"] == "left" else RIGHT
    _, _, wide, high = walk[stop]["place"]
    assert abs(wide - area.width()) <= 4
    assert abs(high - area.height()) <= 4


def test_with_one_screen_nothing_moves(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(30, 40, 200, 100)
    window.show()
    to_next_screen(window)
    assert window.geometry() == QRect(30, 40, 200, 100)


@st.composite
def screen_areas(draw: st.DrawFn) -> QRect:
    """Areas of screens, also left of and above the first one."""
    corner = st.integers(-4000, 4000)
    return QRect(
        draw(corner), draw(corner), draw(st.integers(640, 4000)), draw(st.integers(480, 3000))
    )


@given(screen_areas(), screen_areas(), screen_areas())
def test_whatever_its_place_the_window_is_whole_on_the_next_screen(
    place: QRect, here: QRect, there: QRect
) -> None:
    moved = same_place(place, here, there)
    assert there.contains(moved)
    assert moved.size() == place.size().boundedTo(there.size())


def test_a_corner_stays_a_corner() -> None:
    small = QRect(0, 0, 360, 480)
    small.moveBottomRight(LEFT.bottomRight())
    assert same_place(small, LEFT, RIGHT).bottomRight() == RIGHT.bottomRight()
    small.moveTopLeft(LEFT.topLeft())
    assert same_place(small, LEFT, RIGHT).topLeft() == RIGHT.topLeft()
