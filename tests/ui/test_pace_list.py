"""Choosing a pace, and making, changing and removing one of her own."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.breathing import Pace
from acupress.ui.desk import Desk
from acupress.ui.pace_editor import PaceEditor
from acupress.ui.pace_list import PaceList
from acupress.ui.settings_page import SettingsPage
from tests.ui.asking import WAYS, make_desk, problems, put

MINE = {"name": "Mine", "inhale": 4.0, "hold": 1.0, "exhale": 5.0}


class Hands:
    """Her hands on the settings page."""

    def __init__(self, qtbot: QtBot, desk: Desk, size: tuple[int, int] = (800, 600)) -> None:
        self.page = SettingsPage(desk)
        put(qtbot, self.page, desk, size)
        found = self.page.findChild(PaceList)
        assert found is not None
        self.desk, self.list = desk, found

    def button(self, words: str) -> QPushButton:
        (one,) = [
            one
            for one in self.list.findChildren(QPushButton)
            if words in (one.text(), one.accessibleName()) and one.isVisible()
        ]
        return one

    def press(self, words: str) -> None:
        """Press a button with the keyboard."""
        self.button(words).setFocus()
        QTest.keyClick(self.button(words), Qt.Key.Key_Return)
        self.settle()

    @staticmethod
    def settle() -> None:
        """Let words wrap, and what stands below make room for them."""
        for _ in range(8):
            QApplication.processEvents()

    def has(self, words: str) -> bool:
        return any(
            one.text() == words and one.isVisible() for one in self.list.findChildren(QPushButton)
        )

    def reads(self, part: str) -> bool:
        labels = self.list.findChildren(QLabel)
        return any(part in one.text() and one.isVisible() for one in labels)

    @property
    def editor(self) -> PaceEditor:
        (found,) = [one for one in self.list.findChildren(PaceEditor) if one.isVisible()]
        return found

    def type(self, name: str) -> None:
        self.editor.name.selectAll()
        QTest.keyClicks(self.editor.name, name)

    @property
    def names(self) -> list[str]:
        return [one.name for one in self.desk.settings.own_paces]


def test_each_pace_is_shown_with_its_speed_and_chosen_by_key(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, make_desk(tmp_path))
    assert hands.list.row("calm").isChecked()
    assert hands.reads("In 4.5 s, out 5.5 s.")
    for key, one in hands.desk.content.paces.items():
        row = hands.list.row(key)
        assert row.text().startswith(f"{one.name['en']}: {60 / one.pace.breath:g} breaths")
    with qtbot.waitSignal(hands.page.changed) as told:
        hands.list.row("gentle").setFocus()
        QTest.keyClick(hands.list.row("gentle"), Qt.Key.Key_Space)
    assert told.args == ["pace"]
    assert hands.reads("In 3.5 s, out 4.5 s.")
    assert hands.desk.wishes().pace == Pace(3.5, 4.5)
    again = make_desk(tmp_path)
    assert again.wishes().pace == Pace(3.5, 4.5)
    assert again.timeline(10).plan.pace == Pace(3.5, 4.5)


def test_she_makes_a_pace_of_her_own(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, make_desk(tmp_path))
    hands.press("Add my own")
    assert hands.editor.name.hasFocus()
    assert not hands.has("Add my own")
    hands.type("Sea")
    for spin, key in ((hands.editor.inhale, Qt.Key.Key_Up), (hands.editor.hold, Qt.Key.Key_Up)):
        spin.setFocus()
        QTest.keyClick(spin, key)
    assert hands.reads("5.5 breaths a minute")
    hands.press("Keep this pace")
    assert hands.names == ["Sea"]
    assert hands.desk.wishes().pace == Pace(5.0, 5.5, 0.5)
    assert hands.list.row("Sea").isChecked()
    assert hands.list.row("Sea").hasFocus()
    assert hands.reads("In 5 s, hold 0.5 s, out 5.5 s.")
    assert not hands.has("Keep this pace")
    again = Hands(qtbot, make_desk(tmp_path))
    assert again.list.row("Sea").isChecked()


@pytest.mark.parametrize(
    ("inhale", "hold", "exhale", "speed", "reason"),
    [
        (2.0, 0.0, 2.0, "15 breaths a minute", "4 to 10 breaths a minute"),
        (9.0, 0.0, 9.0, "3.3 breaths a minute", "4 to 10 breaths a minute"),
        (2.0, 3.0, 5.0, "6 breaths a minute", "a hold no longer than the in-breath"),
    ],
)
def test_what_is_no_pace_is_refused_with_the_reason_at_once(
    qtbot: QtBot, tmp_path: Path, inhale: float, hold: float, exhale: float, speed: str, reason: str
) -> None:
    hands = Hands(qtbot, make_desk(tmp_path))
    hands.press("Add my own")
    hands.type("Sea")
    for spin, value in (
        (hands.editor.inhale, inhale), (hands.editor.hold, hold), (hands.editor.exhale, exhale),
    ):  # fmt: skip
        spin.setValue(value)
    assert hands.reads(f"{speed}. Allowed: {reason}.")
    hands.press("Keep this pace")
    assert hands.names == []
    assert hands.editor.inhale.hasFocus() or hands.editor.inhale.lineEdit().hasFocus()
    hands.editor.hold.setValue(0)
    hands.editor.inhale.setValue(5)
    hands.editor.exhale.setValue(5)
    hands.press("Keep this pace")
    assert hands.names == ["Sea"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("", "a name of 1"), ("calm", "no other pace"), ("MINE", "no other pace"), ("Even", "other")],
)
def test_a_name_is_needed_that_no_other_pace_has(
    qtbot: QtBot, tmp_path: Path, name: str, reason: str
) -> None:
    hands = Hands(qtbot, make_desk(tmp_path, own_paces=[MINE]))
    hands.press("Add my own")
    hands.type(name)
    QTest.keyClick(hands.editor.name, Qt.Key.Key_Return)
    assert hands.reads(reason)
    assert hands.names == ["Mine"]
    assert hands.editor.name.hasFocus()


def test_she_changes_it(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, make_desk(tmp_path, own_paces=[MINE], pace="Mine"))
    hands.press("Change Mine")
    assert hands.editor.name.text() == "Mine"
    hands.type("Ours")
    hands.editor.exhale.setValue(6)
    hands.press("Keep this pace")
    assert hands.names == ["Ours"]
    assert hands.desk.wishes().pace == Pace(4, 6, 1)


def test_escape_leaves_everything_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, make_desk(tmp_path, own_paces=[MINE], pace="Mine"))
    hands.press("Change Mine")
    hands.type("Ours")
    QTest.keyClick(hands.editor.exhale, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert hands.names == ["Mine"]
    assert hands.button("Change Mine").hasFocus()


def test_she_removes_it_and_brings_it_back(qtbot: QtBot, tmp_path: Path) -> None:
    other = {**MINE, "name": "Other"}
    hands = Hands(qtbot, make_desk(tmp_path, own_paces=[MINE, other], pace="Mine"))
    hands.press("Remove Mine")
    assert hands.names == ["Other"]
    assert hands.desk.settings["pace"] == "calm"
    assert hands.list.row("calm").isChecked()
    assert hands.reads("“Mine” is removed.")
    assert hands.button("Bring Mine back").hasFocus()
    assert not hands.has("Remove it")
    hands.press("Bring Mine back")
    assert hands.names == ["Mine", "Other"]
    assert hands.desk.wishes().pace == Pace(4, 5, 1)
    assert hands.list.row("Mine").isChecked()
    assert not hands.has("Bring it back")


def test_what_she_chooses_after_it_is_her_word(qtbot: QtBot, tmp_path: Path) -> None:
    hands = Hands(qtbot, make_desk(tmp_path, own_paces=[MINE], pace="Mine"))
    hands.press("Remove Mine")
    QTest.mouseClick(hands.list.row("slow"), Qt.MouseButton.LeftButton)
    assert hands.desk.settings["pace"] == "slow"
    assert not hands.has("Bring it back")


def test_a_pace_that_is_not_known_is_told_and_the_usual_one_used(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path, pace="Gone")
    assert desk.wishes().pace == Pace()
    (problem,) = desk.problems
    assert (problem.field, problem.found) == ("pace", "'Gone'")
    assert "calm" in problem.allowed
    hands = Hands(qtbot, desk)
    assert hands.reads("“Gone” is not known. Until you choose one it is “Calm”.")
    QTest.mouseClick(hands.list.row("calm"), Qt.MouseButton.LeftButton)
    assert desk.problems == ()


@pytest.mark.parametrize(("size", "scale", "look"), WAYS)
def test_nothing_is_clipped_while_she_makes_one(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    long = {**MINE, "name": "W" * 24}
    desk = make_desk(tmp_path, text_scale=scale, look=look, own_paces=[long], pace="W" * 24)
    hands = Hands(qtbot, desk, size)
    assert problems(hands.page) == []
    hands.press("Change it")
    hands.editor.inhale.setValue(2)
    hands.settle()
    assert problems(hands.page) == []
    for field in (hands.editor.name, hands.editor.inhale, hands.editor.hold, hands.editor.exhale):
        assert field.width() >= field.minimumSizeHint().width()
        corner = field.mapTo(hands.editor, QPoint())
        assert hands.editor.rect().contains(QRect(corner, field.size()))
