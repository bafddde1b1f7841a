"""The result: patterns ranked with their reasons, and the way to the tips."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.result import Result
from tests.ui.asking import WAYS, make_desk, problems, put

KIDNEY_QI = {
    "dull-low-back-pain": 3,
    "fatigue": 4,
    "weak-knees": 1,
    "worse-with-exertion": 3,
    "frequent-urination": 2,
}
REST = dict.fromkeys(
    "chronic-soreness night-sweats dry-mouth insomnia dizziness soreness-after-delivery "
    "pale-complexion palpitations heavy-aching-back worse-cold-damp better-warmth".split(),
    0,
)
CLEAR = Answers(signs=KIDNEY_QI | REST, tongue="pale")
COLD = {"heavy-aching-back": 4, "worse-cold-damp": 4, "better-warmth": 4}
LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, folder: Path, answers: Answers, **settings: bool | str) -> Result:
    desk = make_desk(folder, answers, **settings)
    page = Result(desk)
    put(qtbot, page, desk)
    return page


def texts(page: Result) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def buttons(page: Result, name: str) -> list[QPushButton]:
    return [
        one
        for one in page.findChildren(QPushButton)
        if one.accessibleName().startswith(name) and one.isVisibleTo(page)
    ]


def headline(page: Result) -> str:
    return next(one.text() for one in page.findChildren(QLabel) if one.property("role") == "title")


def test_the_score_is_shown_with_its_arithmetic(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, CLEAR)
    assert headline(page) == "Most like Kidney Qi deficiency"
    said = texts(page)
    assert "13 of 20 = 65 %, often matches" in said
    assert any("tiredness (always)" in one for one in said)
    assert "weak knees (rarely)" in said
    assert not any("you have " in one.lower() for one in said)


def test_the_answer_and_the_way_on_are_on_the_first_screen(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, CLEAR)
    assert page.done_button.hasFocus()
    assert not page.done_button.visibleRegion().isEmpty()
    assert page.verticalScrollBar().value() == 0
    with qtbot.waitSignal(page.done):
        QTest.keyClick(page.done_button, Qt.Key.Key_Return)


def test_mixed_tied_little_and_too_few_are_said(qtbot: QtBot, tmp_path: Path) -> None:
    mixed = replace(CLEAR, signs={**CLEAR.signs, "better-warmth": 4, "heavy-aching-back": 3})
    assert headline(shown(qtbot, tmp_path, mixed)).startswith("Mixed: most like Kidney Qi")
    tied = Answers(signs=dict.fromkeys(CLEAR.signs, 2))
    assert headline(shown(qtbot, tmp_path, tied)).startswith("Tied: ")
    little = Answers(signs=dict.fromkeys(CLEAR.signs, 1))
    assert headline(shown(qtbot, tmp_path, little)) == "No pattern stands out from your answers"
    few = shown(qtbot, tmp_path, Answers(signs={"fatigue": 4}))
    assert headline(few).startswith("Too few answers")
    assert texts(few).count("Too few answers for a score") == 4


def test_one_click_uses_what_the_practitioner_told(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, CLEAR)
    assert len(buttons(page, "Use this pattern")) == 4
    [blood] = buttons(page, "Use this pattern: Blood deficiency")
    with qtbot.waitSignal(page.use) as used:
        QTest.mouseClick(blood, LEFT)
    assert used.args == ["blood"]
    qtbot.waitUntil(lambda: len(buttons(page, "Use this pattern")) == 3)
    assert headline(page) == "Your practitioner told you: Blood deficiency"
    assert "What the tradition says of Blood deficiency" in texts(page)
    with qtbot.waitSignal(page.use) as used:
        QTest.mouseClick(buttons(page, "Go by my answers")[0], LEFT)
    assert used.args == [""]
    assert headline(page) == "Most like Kidney Qi deficiency"


def test_the_tips_are_one_click_away(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, CLEAR)
    with qtbot.waitSignal(page.tips):
        QTest.mouseClick(buttons(page, "Tips for this week")[0], LEFT)
    assert not any("traditional food" in one for one in texts(page)), "never all of them at once"


def test_strong_signs_get_their_ordinary_reading(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, CLEAR)
    signs = page._desk.content.patterns.signs
    said = texts(page)
    assert signs["fatigue"].ordinary["en"] in said
    assert signs["weak-knees"].ordinary["en"] not in said
    assert "Pulse, for your practitioner" in said


def test_a_tongue_she_could_not_tell_speaks_for_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, replace(CLEAR, tongue="other"))
    assert not any("tongue (none of these" in one for one in texts(page))


def test_characters_can_be_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, CLEAR, characters="none")
    assert not any("腎氣虛" in one for one in texts(page))


def test_tab_goes_through_all_buttons_in_order(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, CLEAR)
    places = []
    for _ in range(6):
        focused, body = page.focusWidget(), page.widget()
        assert body is not None
        assert not focused.visibleRegion().isEmpty()
        at = focused.mapTo(body, focused.rect().topLeft())
        places.append((at.y(), at.x()))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert places == sorted(places)
    assert len(set(places)) == 6


@pytest.mark.parametrize(("size", "scale", "look"), WAYS)
def test_nothing_is_clipped(
    size: tuple[int, int], scale: int, look: str, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path, replace(CLEAR, told="cold-damp"), text_scale=scale, look=look)
    page = Result(desk)
    put(qtbot, page, desk, size)
    assert problems(page) == []
