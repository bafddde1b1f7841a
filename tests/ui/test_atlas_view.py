"""The atlas zooms, pans and lets a point be chosen, and is still when nothing moves."""

from pathlib import Path

import pytest
from PySide6.QtCore import (
    QAbstractEventDispatcher,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from acupress.ui.atlas_canvas import STEP
from acupress.ui.atlas_panel import AtlasPanel
from acupress.ui.atlas_view import AtlasView
from acupress.ui.camera import MOST_ZOOM
from tests.ui.atlas_hands import (
    ARROWS,
    CTRL,
    SHIFT,
    click,
    closer,
    codes,
    drag,
    is_at,
    panel_of,
    settle,
    spot_at,
    turn,
)

EDGE = 21
"""The body may be moved at most so many pixels off the atlas's edge."""


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> AtlasPanel:
    """The lower back, jumping instead of gliding."""
    return panel_of(qtbot, tmp_path)


@pytest.fixture
def atlas(panel: AtlasPanel) -> AtlasView:
    return panel.atlas


# --- zoom


def test_keys_zoom_in_steps_and_back_to_the_whole(atlas: AtlasView) -> None:
    whole = atlas.camera.frame()
    closer(atlas, 2)
    assert atlas.camera.zoom == pytest.approx(STEP**2)
    QTest.keyClick(atlas, Qt.Key.Key_Minus)
    assert atlas.camera.zoom == pytest.approx(STEP)
    closer(atlas, 20)
    assert atlas.camera.zoom == pytest.approx(MOST_ZOOM)
    for key in (Qt.Key.Key_0, Qt.Key.Key_Home):
        closer(atlas, 3)
        QTest.keyClick(atlas, key)
        assert atlas.camera.frame() == whole
    QTest.keyClick(atlas, Qt.Key.Key_Minus)
    assert atlas.camera.frame() == whole, "further away than the whole is nowhere"


@pytest.mark.parametrize("angle", [120, -120, 30, 360])
def test_the_place_below_the_mouse_stays_where_it_is(atlas: AtlasView, angle: int) -> None:
    closer(atlas, 5)
    place = QPointF(atlas.width() * 0.4, atlas.height() * 0.6)
    spot, before = spot_at(atlas.camera.frame(), place), atlas.camera.zoom
    turn(atlas, place, angle)
    assert atlas.camera.zoom == pytest.approx(min(before * STEP ** (angle / 120), MOST_ZOOM))
    assert is_at(atlas.camera.frame(), spot, place)


def test_it_stays_there_on_the_whole_way(qtbot: QtBot, tmp_path: Path) -> None:
    atlas = panel_of(qtbot, tmp_path).atlas
    closer(atlas, 5)
    atlas.camera.still = False
    place = QPointF(atlas.width() * 0.4, atlas.height() * 0.6)
    spot, way = spot_at(atlas.camera.frame(), place), []
    atlas.camera.moved.connect(lambda: way.append(is_at(atlas.camera.frame(), spot, place, 2.0)))
    with qtbot.waitSignal(atlas.camera.settled):
        turn(atlas, place, 120)
    assert len(way) > 2
    assert all(way)


def test_notches_in_a_row_add_up_while_it_glides(qtbot: QtBot, tmp_path: Path) -> None:
    atlas = panel_of(qtbot, tmp_path).atlas
    atlas.camera.still = False
    with qtbot.waitSignal(atlas.camera.settled):
        for _ in range(3):
            turn(atlas, QPointF(350, 350), 120)
    assert atlas.camera.zoom == pytest.approx(STEP**3)


def test_two_fingers_on_a_touchpad_pan(atlas: AtlasView) -> None:
    closer(atlas, 5)
    zoom, place = atlas.camera.zoom, QPointF(300, 300)
    spot = spot_at(atlas.camera.frame(), place)
    turn(atlas, place, 120, QPoint(24, -31))
    assert atlas.camera.zoom == zoom
    assert is_at(atlas.camera.frame(), spot, place + QPointF(24, -31))


def test_with_ctrl_they_zoom(atlas: AtlasView) -> None:
    closer(atlas, 5)
    zoom, place = atlas.camera.zoom, QPointF(300, 300)
    spot = spot_at(atlas.camera.frame(), place)
    turn(atlas, place, 60, QPoint(0, 15), CTRL)
    assert atlas.camera.zoom == pytest.approx(zoom * STEP**0.5)
    assert is_at(atlas.camera.frame(), spot, place)


def test_pinching_zooms_between_the_fingers(atlas: AtlasView) -> None:
    closer(atlas, 5)
    zoom, place = atlas.camera.zoom, QPointF(300, 300)
    spot = spot_at(atlas.camera.frame(), place)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        place, place, atlas.mapToGlobal(place), 0.2, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(atlas, pinch)
    assert atlas.camera.zoom == pytest.approx(zoom * 1.2)
    assert is_at(atlas.camera.frame(), spot, place)


@pytest.mark.parametrize(("name", "factor"), [("Closer", STEP), ("Further away", 1 / STEP)])
def test_the_buttons_zoom_too(atlas: AtlasView, qtbot: QtBot, name: str, factor: float) -> None:
    closer(atlas, 3)
    zoom = atlas.camera.zoom
    buttons = {one.accessibleName(): one for one in atlas.findChildren(QPushButton)}
    QTest.mouseClick(buttons[name], Qt.MouseButton.LeftButton)
    assert atlas.camera.zoom == pytest.approx(zoom * factor)
    QTest.mouseClick(buttons["Whole view"], Qt.MouseButton.LeftButton)
    assert atlas.camera.frame() == atlas.camera.whole()


# --- pan


def test_a_drag_moves_the_body_and_chooses_nothing(atlas: AtlasView) -> None:
    closer(atlas, 4)
    room = atlas.rect().adjusted(80, 80, -80, -160)
    dot = next(one for one in atlas.crowd().dots if room.contains(int(one.x), int(one.y)))
    start = QPoint(round(dot.x), round(dot.y))
    spot = spot_at(atlas.camera.frame(), QPointF(start))
    drag(atlas, start, QPoint(-40, 22))
    assert atlas.chosen == ""
    assert is_at(atlas.camera.frame(), spot, QPointF(start + QPoint(-40, 22)))
    dot = next(one for one in atlas.crowd().dots if room.contains(int(one.x), int(one.y)))
    drag(atlas, QPoint(round(dot.x), round(dot.y)), QPoint(2, 2))
    assert atlas.chosen in codes(dot), "a hand that shakes a little still clicks"


def test_shift_with_the_arrows_pans(atlas: AtlasView) -> None:
    closer(atlas, 6)
    for key, way in zip(ARROWS, ((-1, 0), (1, 0), (0, -1), (0, 1)), strict=True):
        before = atlas.camera.frame().source.center()
        QTest.keyClick(atlas, key, SHIFT)
        moved = atlas.camera.frame().source.center() - before
        length = moved.x() * way[0] + moved.y() * way[1]
        assert length * atlas.camera.frame().scale == pytest.approx(0.15 * 700, rel=0.2)
    assert atlas.chosen == ""


@pytest.mark.parametrize("way", [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1)])
@pytest.mark.parametrize("steps", [0, 3, 9])
def test_the_body_never_leaves_the_window(
    atlas: AtlasView, steps: int, way: tuple[int, int]
) -> None:
    closer(atlas, steps)
    for _ in range(5):
        turn(atlas, QPointF(300, 300), 0, QPoint(way[0], way[1]) * 5000)
    frame, view = atlas.camera.frame(), atlas.camera.view
    assert view is not None
    first, last = frame.at((0, 0)), frame.at((view.width, view.height))
    for low, high, most in (
        (first.x(), last.x(), atlas.width()),
        (first.y(), last.y(), atlas.height()),
    ):
        fits = high - low <= most
        assert (low >= 0 and high <= most) if fits else (low <= EDGE and high >= most - EDGE)
    if steps == 0:
        assert frame == atlas.camera.whole()


# --- choosing


def test_a_click_on_a_dot_for_several_comes_closer(qtbot: QtBot, tmp_path: Path) -> None:
    atlas = panel_of(qtbot, tmp_path, "whole_back", (400, 420)).atlas
    picked: list[str] = []
    atlas.picked.connect(picked.append)
    for _ in range(12):
        many = [one for one in atlas.crowd().dots if len(codes(one)) > 1]
        inside = [one for one in many if atlas.rect().contains(int(one.x), int(one.y))]
        free = [one for one in inside if not atlas.covered.contains(one.x, one.y)]
        if not free:
            break
        before, wanted = atlas.camera.zoom, codes(free[0])
        click(atlas, free[0])
        assert picked == []
        assert atlas.camera.zoom > before
        near = [one for one in atlas.crowd().dots if codes(one) & wanted]
        assert any(atlas.rect().contains(int(one.x), int(one.y)) for one in near)
    assert atlas.camera.zoom > 1
    single = next(one for one in atlas.crowd().dots if len(codes(one)) == 1
                  and atlas.rect().contains(int(one.x), int(one.y)))  # fmt: skip
    click(atlas, single)
    assert picked == list(codes(single))


def test_a_click_beside_every_dot_chooses_nothing(atlas: AtlasView) -> None:
    QTest.mouseClick(atlas, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.mouseClick(atlas, Qt.MouseButton.RightButton, pos=QPoint(350, 300))
    assert atlas.chosen == ""


def test_a_chosen_point_comes_into_sight_after_a_resize(panel: AtlasPanel) -> None:
    atlas = panel.atlas
    panel.choose(panel._points["BL54"])
    closer(atlas, 6)
    panel.choose(panel._points["KI3"])
    window = panel.window()
    for size in ((420, 500), (900, 480), (380, 700)):
        window.resize(*size)
        panel.resize(*size)
        settle()
        (dot,) = [one for one in atlas.crowd().dots if "KI3" in codes(one)]
        assert codes(dot) == {"KI3"}, "near enough to be told from its neighbours"
        assert atlas.rect().contains(int(dot.x), int(dot.y))


def test_once_she_has_moved_away_a_resize_brings_nothing_back(panel: AtlasPanel) -> None:
    panel.choose(panel._points["KI3"])
    closer(panel.atlas, 6)
    for _ in range(30):
        QTest.keyClick(panel.atlas, Qt.Key.Key_Left, SHIFT)
    before = panel.atlas.camera.frame().source.left()
    panel.resize(690, 700)
    settle()
    assert panel.atlas.camera.frame().source.left() == pytest.approx(before, abs=12)


# --- at rest


class Paintings(QObject):
    """Counts how often a widget is drawn."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.mark.parametrize("key", [Qt.Key.Key_Minus, Qt.Key.Key_0])
def test_nothing_runs_where_there_is_nowhere_to_go(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key
) -> None:
    """A picture that stands still would only turn soft for the while of a glide."""
    atlas = panel_of(qtbot, tmp_path, reduced_motion=False).atlas
    QTest.keyClick(atlas, key)
    assert not atlas.camera.moving
    turn(atlas, QPointF(300, 300))
    assert not atlas.camera.moving, "a wheel turned sideways is no zoom"


def test_nothing_runs_once_it_is_still(qtbot: QtBot, tmp_path: Path) -> None:
    panel = panel_of(qtbot, tmp_path)
    atlas = panel.atlas
    atlas.camera.still = False
    for act in (
        lambda: turn(atlas, QPointF(300, 300), 240),
        lambda: turn(atlas, QPointF(300, 300), 0, QPoint(9, 9)),
        lambda: QTest.keyClick(atlas, Qt.Key.Key_0),
    ):
        with qtbot.waitSignal(atlas.camera.settled):
            act()
    settle()
    assert not atlas.camera.moving
    assert not any(timer.isActive() for timer in panel.findChildren(QTimer))
    running = QVariantAnimation.State.Running
    assert not any(one.state() == running for one in panel.findChildren(QVariantAnimation))
    watch = Paintings()
    atlas.installEventFilter(watch)
    settle()
    assert watch.count == 0
    loop = QAbstractEventDispatcher.instance()
    assert loop is not None
    assert loop.registeredTimers(atlas) == []
