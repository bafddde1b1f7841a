"""The page that stops: the most urgent first, and only two ways on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.stop_page import StopPage
from tests.ui.asking import WAYS, make_desk, problems, put

FLAGS = Answers(red_flags=frozenset({"RF20", "RF05", "RF10"}), facts={"fever": "yes"})


def shown(qtbot: QtBot, folder: Path, answers: Answers) -> StopPage:
    desk = make_desk(folder, answers)
    assert desk.assessment.verdict == "stop"
    page = StopPage(desk)
    put(qtbot, page, desk)
    return page


def texts(page: StopPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel)]


def test_the_most_urgent_stands_first(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, FLAGS)
    flags = page._desk.content.care.red_flags
    said = texts(page)
    places = [said.index(flags[flag].do["en"]) for flag in ("RF10", "RF05", "RF20")]
    assert places == sorted(places)
    for flag in ("RF10", "RF05", "RF20"):
        assert flags[flag].means["en"] in said
        assert page._desk.content.care.levels[flags[flag].level]["en"] in said
    fever = next(rule for rule in page._desk.assessment.rules if rule.effect == "stop")
    assert places[1] < said.index(fever.says["en"]) < places[2]


def test_there_are_two_ways_on_and_no_other(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, FLAGS)
    assert set(page.findChildren(QPushButton)) == {page.seen_button, page.review_button}
    with qtbot.waitSignal(page.seen), qtbot.assertNotEmitted(page.review):
        QTest.mouseClick(page.seen_button, Qt.MouseButton.LeftButton)
        assert "once more" in page.seen_button.text()
        QTest.mouseClick(page.seen_button, Qt.MouseButton.LeftButton)
    page.review_button.setFocus()
    with qtbot.waitSignal(page.review), qtbot.assertNotEmitted(page.seen):
        QTest.keyClick(page.review_button, Qt.Key.Key_Return)


def test_it_begins_at_the_harmless_button(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, FLAGS)
    assert page.review_button.hasFocus()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
        with qtbot.assertNotEmitted(page.seen), qtbot.assertNotEmitted(page.review):
            QTest.keyClick(page.review_button, key)


def test_fever_does_not_end_by_having_been_seen(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, Answers(facts={"fever": "yes"}))
    assert not page.seen_button.isVisible()
    assert page.review_button.isVisible()


@pytest.mark.parametrize(("kept", "word"), [("urgent", "Now"), ("call", "Today")])
def test_what_a_session_said_is_as_urgent_here(
    kept: str, word: str, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(qtbot, tmp_path, Answers(facts={"felt_wrong": kept}))
    titles = [one.text() for one in page.findChildren(QLabel)
              if one.property("role") == "care_title"]  # fmt: skip
    assert {"Now", "Today"}.intersection(titles) == {word}


@pytest.mark.parametrize(("size", "scale", "look"), WAYS)
def test_nothing_is_clipped(
    size: tuple[int, int], scale: int, look: str, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path, FLAGS, text_scale=scale, look=look)
    page = StopPage(desk)
    put(qtbot, page, desk, size)
    assert problems(page) == []
