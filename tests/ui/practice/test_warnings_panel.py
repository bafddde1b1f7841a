"""The warnings beside a routine: grouped, each with its reason and the way to its step."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.routine import Routine
from acupress.core.text import say
from acupress.ui.practice.warnings_panel import WarningsPanel
from acupress.ui.practice.workbench import Workbench
from tests.core.routines import of
from tests.core.support import shipped
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.practice.table import settle

CORE = ("BL23", "KI3", "SP6")
KNOWN: dict[str, str | int] = {
    fact.id: fact.most if fact.kind == "number" else fact.choices[0].id
    for fact in shipped().care.facts.values()
    if fact.group == "safety" and not fact.when_told
}
"""All of a patient is known, and nothing to care about."""


class Shown:
    """The panel on a window, and what it told."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        routine: Routine,
        size: tuple[int, int] = (800, 600),
        **settings: Any,
    ) -> None:
        self.desk = make_desk(folder, None, **settings)
        self.bench = Workbench(routine, self.desk.shipped)
        self.panel = WarningsPanel(self.desk, self.bench)
        self.counts: list[int] = []
        self.steps: list[set[int]] = []
        self.chosen: list[int] = []
        self.told: list[bool] = []
        self.panel.count_changed.connect(self.counts.append)
        self.panel.steps_changed.connect(self.steps.append)
        self.panel.chosen.connect(self.chosen.append)
        self.panel.told_wanted.connect(lambda: self.told.append(True))
        put(qtbot, self.panel, self.desk, size)

    @property
    def words(self) -> str:
        """All that is read, from above."""
        ground = self.panel.widget()
        assert ground is not None
        return "\n".join(one.text() for one in ground.findChildren(QLabel))

    def buttons(self) -> list[QPushButton]:
        ground = self.panel.widget()
        assert ground is not None
        return ground.findChildren(QPushButton)

    def tell(self, **facts: str | int) -> None:
        """Say more of the patient."""
        self.bench.change(lambda routine: replace(routine, told={**routine.told, **facts}))
        settle()


Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Show:
    return lambda routine, **more: Shown(qtbot, tmp_path, routine, **more)


def test_it_is_calm_where_nothing_speaks_against_it(show: Show) -> None:
    shown = show(of(shipped(), *CORE, told=KNOWN))
    assert "Nothing speaks against it." in shown.words
    assert shown.counts == [0]
    assert shown.buttons() == []


def test_it_follows_the_routine_live_and_back(show: Show) -> None:
    shown = show(of(shipped(), *CORE, told=KNOWN))
    shown.tell(clot="past_or_treated")
    rule = next(rule for rule in shipped().care.rules if rule.id == "clot-no-legs")
    assert "Take care" in shown.words
    assert say(rule.says) in shown.words
    assert (shown.counts, shown.steps[-1]) == ([0, 2], {1, 2})
    shown.tell(pregnant="unsure")
    assert shown.words.index("Not today") < shown.words.index("Take care")
    assert shown.counts[-1] == 3
    shown.bench.undo()
    shown.bench.undo()
    settle()
    assert "Nothing speaks against it." in shown.words
    assert (shown.counts[-1], shown.steps[-1]) == (0, set())


def test_hints_are_told_but_not_counted(show: Show) -> None:
    shown = show(of(shipped(), "BL23", "KI3", told=KNOWN))
    assert "To think of" in shown.words
    assert "SP6" in shown.words
    assert shown.counts == [0]


@pytest.mark.parametrize("by_key", [False, True])
def test_it_leads_to_the_step(show: Show, by_key: bool) -> None:
    shown = show(of(shipped(), *CORE, told={**KNOWN, "clot": "past_or_treated"}))
    first, second = shown.buttons()
    assert (first.text(), second.text()) == ("Go to step 2", "Go to step 3")
    assert "KI3" in first.accessibleDescription()
    if by_key:
        second.setFocus()
        QTest.keyClick(second, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    assert shown.chosen == [2]


def test_what_is_not_said_of_her_stands_together_and_leads_there(show: Show) -> None:
    shown = show(of(shipped(), *CORE))
    assert "Not said of your patient" in shown.words
    assert "To think of" not in shown.words
    (tell,) = shown.buttons()
    tell.click()
    assert shown.told
    assert shown.counts == [0]
    shown.tell(**KNOWN)
    assert "Nothing speaks against it." in shown.words


def test_a_day_of_review_that_is_past_is_told(show: Show) -> None:
    routine = of(shipped(), *CORE, told=KNOWN)
    shown = show(routine)
    today = shown.desk.now().date()
    shown.bench.change(lambda routine: replace(routine, review_on=today))
    assert "Nothing speaks against it." in shown.words
    day = today.replace(day=today.day - 1)
    shown.bench.change(lambda routine: replace(routine, review_on=day))
    settle()
    assert day.isoformat() in shown.words


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS, ((360, 640), 200, "day")])
def test_it_fits(show: Show, size: tuple[int, int], scale: int, look: str) -> None:
    routine = of(shipped(), *CORE, *CORE, "CV6", told={"weeks_since_birth": 2, "fever": "yes"})
    shown = show(routine, size=size, text_scale=scale, look=look)
    assert problems(shown.panel) == []


def test_a_change_that_brings_nothing_new_leaves_the_focus_on_its_link(show: Show) -> None:
    shown = show(of(shipped(), *CORE, told={**KNOWN, "clot": "past_or_treated"}))
    link = shown.buttons()[0]
    link.setFocus()
    shown.bench.change(lambda routine: replace(routine, title="Another title"))
    settle()
    assert shown.buttons()[0] is link
    assert link.hasFocus()
    assert len(shown.counts) == 1
