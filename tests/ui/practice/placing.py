"""The page of a point of her own, in the hands of a practitioner."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.body import Side, Spot
from acupress.core.placement import place
from acupress.core.points import Point
from acupress.core.routine import step_for
from acupress.ui.practice.own_point_form import OwnPointForm
from acupress.ui.practice.own_point_page import OwnPointPage
from acupress.ui.practice.workbench import Workbench
from tests.core.routines import of, own_point
from tests.core.support import shipped
from tests.ui.asking import make_desk, put
from tests.ui.practice.table import settle

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
ON_THE_BACK: Spot = (330.0, 420.0)
"""A place of the lower back, at her left."""


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
