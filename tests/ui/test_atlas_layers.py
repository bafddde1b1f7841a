"""The atlas's layers, her own view of it, and the walk from point to point by arrows."""

from collections import deque
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acupress.core.body import View
from acupress.core.picture import placed_in
from acupress.painting.figure import Figures
from acupress.painting.theme import theme
from acupress.ui.atlas_panel import AtlasPanel
from acupress.ui.atlas_view import AtlasView
from tests.core.support import shipped
from tests.ui.atlas_hands import ARROWS, closer, codes, panel_of, settle, spot_at

SHIPPED = shipped()
VIEWS = [view for view in SHIPPED.body.views.values() if view.limb != "right"]


def shot(panel: AtlasPanel) -> QImage:
    panel.atlas.setFocus()
    settle()
    return panel.atlas.grab().toImage()


@pytest.mark.parametrize("layer", ["bones", "channels"])
@pytest.mark.parametrize("view", ["lower_back", "inner_leg_left", "forearm_palm_right"])
def test_a_layer_changes_the_picture_and_goes_again(
    qtbot: QtBot, tmp_path: Path, view: str, layer: str
) -> None:
    panel = panel_of(qtbot, tmp_path, view)
    closer(panel.atlas, 2)
    plain, frame = shot(panel), panel.atlas.camera.frame()
    QTest.mouseClick(getattr(panel, layer), Qt.MouseButton.LeftButton)
    assert shot(panel) != plain
    assert panel.atlas.camera.frame() == frame, "a layer moves nothing"
    QTest.mouseClick(getattr(panel, layer), Qt.MouseButton.LeftButton)
    assert shot(panel) == plain


def lying(atlas: AtlasView) -> dict[str, tuple[float, float]]:
    """Where the dots that stand for one point lie, in the view's units."""
    frame = atlas.camera.frame()
    return {one.keys[0]: spot_at(frame, QPointF(one.x, one.y))
            for one in atlas.crowd().dots if len(one.keys) == 1}  # fmt: skip


def test_the_side_she_looks_at_stays_her_side(qtbot: QtBot, tmp_path: Path) -> None:
    panel = panel_of(qtbot, tmp_path, "inner_leg_right")
    points = panel._desk.content.catalogue.points
    for code, view in (("KI1", "sole_right"), ("BL23", "lower_back"), ("KI3", "inner_ankle_right")):
        panel.choose(points[code])
        assert panel.atlas.camera.view is not None
        assert panel.atlas.camera.view.id == view


@pytest.mark.parametrize("view", ["lower_back", "abdomen", "inner_leg_left", "inner_leg_right"])
def test_her_own_view_turns_picture_and_points_alike(
    qtbot: QtBot, tmp_path: Path, view: str
) -> None:
    panel = panel_of(qtbot, tmp_path, view)
    atlas = panel.atlas
    before, drawn, plain = lying(atlas), atlas.camera.view, shot(panel)
    assert drawn is not None
    QTest.mouseClick(panel.own, Qt.MouseButton.LeftButton)
    settle()
    after, turned = lying(atlas), atlas.camera.view
    assert turned is not None
    assert turned.pose == drawn.own.after(drawn.pose)
    both = before.keys() & after.keys()
    assert len(both) >= 4
    for key in both:
        wanted = drawn.own.spot(before[key], drawn.width, drawn.height)
        assert after[key] == pytest.approx(wanted, abs=1)
    assert panel._desk.settings.on("own_view")
    QTest.mouseClick(panel.own, Qt.MouseButton.LeftButton)
    assert shot(panel) == plain


# --- told to those who cannot see it


def test_what_is_chosen_is_announced(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    atlas = panel_of(qtbot, tmp_path).atlas
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    for key in (*ARROWS, *ARROWS):
        before, told = atlas.chosen, len(said)
        QTest.keyClick(atlas, key)
        assert len(said) - told == (atlas.chosen != before)
        assert said[-1].startswith(f"{atlas.chosen} ")
        assert atlas.accessibleDescription() == said[-1]


# --- walking


def walked(atlas: AtlasView, keys: tuple[Qt.Key, ...]) -> str:
    """Walk from the first point on; where she comes to."""
    atlas.choose("")
    QTest.keyClick(atlas, Qt.Key.Key_Right)
    for key in keys:
        QTest.keyClick(atlas, key)
    return atlas.chosen


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.id)
def test_arrows_lead_to_every_point_and_back(qtbot: QtBot, view: View) -> None:
    """The walk is a net of ways; from each of its places every point can be reached."""
    atlas = AtlasView(theme("day"), Figures())
    qtbot.addWidget(atlas)
    placed = placed_in(view, SHIPPED)
    names = {one.code: one.code for one in placed}
    atlas.show_view(view, placed, names)
    told: list[str] = []
    atlas.picked.connect(told.append)
    start = walked(atlas, ())
    ways: dict[str, tuple[Qt.Key, ...]] = {start: ()}
    leads: dict[str, set[str]] = {}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        leads[here] = {walked(atlas, (*ways[here], key)) for key in ARROWS}
        for key in ARROWS:
            there = walked(atlas, (*ways[here], key))
            if there not in ways:
                ways[there] = (*ways[here], key)
                waiting.append(there)
    assert set(ways) == set(names), f"never reached: {sorted(set(names) - set(ways))}"
    assert set(told) == set(names), "each is told of"
    back = {start}
    while more := {one for one, there in leads.items() if one not in back and there & back}:
        back |= more
    assert back == set(names), f"no way back from {sorted(set(names) - back)}"


@pytest.mark.parametrize("size", [(1000, 700), (700, 560), (480, 420)])
def test_a_chosen_point_is_never_below_the_buttons(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    panel = panel_of(qtbot, tmp_path, size=size)
    hidden = []
    for code, point in SHIPPED.catalogue.points.items():
        panel.choose(point)
        settle()
        dots = [dot for dot in panel.atlas.crowd().dots if code in codes(dot)]
        covered, seen = panel.atlas.covered, panel.atlas.rect()
        hidden += [code for dot in dots if covered.contains(dot.x, dot.y)
                   or not seen.contains(round(dot.x), round(dot.y))]  # fmt: skip
    assert hidden == []
