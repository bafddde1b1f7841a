"""A point of one's own and where it lies: what is proposed there, and what stays when it moves."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from acupress.core.body import Spot
from acupress.core.placement import place
from acupress.core.points import Point
from acupress.core.routine import Routine, step_for
from acupress.core.text import say
from acupress.ui.practice.own_point_form import OwnPointForm
from acupress.ui.practice.own_point_page import OwnPointPage
from acupress.ui.practice.workbench import Workbench
from tests.core.routines import of
from tests.ui.asking import make_desk, put
from tests.ui.practice.table import settle

SPOT: Spot = (410.0, 620.0)
"""A place of the lower back, left of the spine."""
BESIDE: Spot = (30.0, 620.0)


class Page:
    """The page on a window, with a routine on the workbench."""

    def __init__(
        self, qtbot: QtBot, folder: Path, routine: Routine | None = None, code: str = ""
    ) -> None:
        desk = make_desk(folder, None, reduced_motion=True)
        self.content = desk.shipped
        self.bench = Workbench(routine or of(self.content, "BL23"), self.content)
        self.page = OwnPointPage(desk, self.bench, code)
        put(qtbot, self.page, desk, (1280, 800))
        self.atlas = self.page.panel.atlas

    @property
    def form(self) -> OwnPointForm:
        assert self.page.form is not None
        return self.page.form

    @property
    def point(self) -> Point:
        return self.form.point

    def click(self, spot: Spot = SPOT) -> None:
        """Click a place of the view that is shown."""
        at = self.atlas.camera.frame().at(spot)
        QTest.mouseClick(
            self.atlas, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y()))
        )
        settle()

    def lies_at(self, side: Any = "left") -> Spot:
        """Where the point lies in the view that is shown."""
        view, content = self.atlas.camera.view, self.content
        assert view is not None
        found = place(self.point, view, side, content.body, content.catalogue.points)
        assert found is not None
        return found.x, found.y

    def unit(self) -> float:
        """A pixel in units of the view."""
        return 1 / self.atlas.camera.frame().scale


Opened = Callable[..., Page]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Opened:
    """Opens the page; the further words are those of `Page`."""
    return lambda **more: Page(qtbot, tmp_path, **more)


@pytest.fixture
def saved(opened: Opened) -> Routine:
    """A routine with a point that was made with nothing but proposals."""
    page = opened()
    page.click()
    page.page.save()
    return page.bench.routine


def test_a_click_puts_it_on_both_sides_and_proposes_the_rest(opened: Opened) -> None:
    page = opened()
    assert page.page.form is None
    assert not page.page.save_button.isEnabled()
    page.click()
    near = page.unit()
    assert page.lies_at() == pytest.approx(SPOT, abs=near)
    assert page.lies_at("right") == pytest.approx((1056 - SPOT[0], SPOT[1]), abs=near)
    assert "finger" in page.form.where.field.toPlainText()
    assert {"UNIV", "ANTICOAG"} <= set(page.point.care)
    assert page.form.ways
    assert page.atlas.chosen == "X1"
    assert page.page.save_button.isEnabled()


def test_a_click_beside_the_body_leaves_it_where_it_is(opened: Opened) -> None:
    page = opened()
    page.click()
    before = page.point
    page.click(BESIDE)
    assert "beside the body" in page.page.hint.text()
    assert page.point == before
    page.click((300.0, 900.0))
    assert "beside the body" not in page.page.hint.text()


def test_as_she_sees_herself_it_lies_where_it_was_clicked(opened: Opened) -> None:
    page = opened()
    page.page.panel.show_view("inner_ankle_left")
    page.page.panel.own.click()
    settle()
    view = page.atlas.camera.view
    assert view is not None
    (ankle,) = view.landmarks["medial_malleolus_prominence"]
    page.click((ankle[0] + 40, ankle[1] + 40))
    near = page.unit()
    assert page.lies_at() == pytest.approx((ankle[0] + 40, ankle[1] + 40), abs=near)


@pytest.mark.parametrize(
    ("technique", "posture", "needs", "hands"),
    [
        ("ball_wall", "standing_wall", {"ball", "wall"}, 2),
        ("pinch", "sitting_baby", {"baby"}, 1),
        ("partner", "lying_back", {"partner"}, 2),
        ("thumbs", "nursing_chair", {"nursing_chair"}, 2),
    ],
)
def test_a_changed_way_keeps_its_words_and_takes_what_it_takes(
    opened: Opened, technique: str, posture: str, needs: set[str], hands: int
) -> None:
    page = opened()
    page.click()
    way, how = page.form.ways[0], page.point.variants[0].how
    way.technique.setCurrentIndex(way.technique.findData(technique))
    way.posture.setCurrentIndex(way.posture.findData(posture))
    made = page.point.variants[0]
    assert (made.technique, made.posture, made.how) == (technique, posture, how)
    assert (set(made.needs), made.hands) == (needs, hands)


def test_opened_again_proposals_still_follow_it(opened: Opened, saved: Routine) -> None:
    page = opened(routine=saved, code="X1")
    assert page.lies_at() == pytest.approx(SPOT, abs=page.unit())
    before = page.point
    page.click((300.0, 900.0))
    assert page.point.where != before.where
    assert page.point.steps != before.steps
    assert page.point.names == before.names


def test_opened_again_her_own_words_stay(opened: Opened, saved: Routine) -> None:
    mine = replace(saved.points[0], where={"en": "Where it hurts"}, care=("NECK",))
    page = opened(routine=replace(saved, points=(mine,)), code="X1")
    page.click((300.0, 900.0))
    assert say(page.point.where) == "Where it hurts"
    assert page.point.care == ("NECK",)
    assert page.point.locations != mine.locations


def test_a_step_whose_way_is_gone_goes_on_with_another(opened: Opened, saved: Routine) -> None:
    step = replace(step_for(saved.points[0]), note="Softly.", seconds=60.0)
    page = opened(routine=replace(saved, steps=(step,)), code="X1")
    page.form.ways[0].removed.emit()
    page.page.save()
    (now,) = page.bench.routine.steps
    way = page.point.variants[0]
    assert (now.technique, now.posture) == (way.technique, way.posture)
    assert (now.note, now.seconds) == ("Softly.", 60.0)


def test_what_was_undone_meanwhile_is_saved_all_the_same(opened: Opened) -> None:
    page = opened()
    page.click()
    page.page.save()
    page.bench.undo()
    page.page.save()
    assert page.bench.routine.points == (page.point,)
