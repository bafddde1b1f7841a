"""After a session: nothing has to be answered, and what is said is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.journal import PAIN_MOST, Session
from acupress.core.player import Ended, Player, Pressed
from acupress.storage.problems import Problem
from acupress.ui.desk import Desk
from acupress.ui.finish import Finish
from acupress.ui.ratings import WORD_LENGTH
from acupress.ui.recorder import Recorder
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.using import WELL


def finished(qtbot: QtBot, desk: Desk, outcome: str = "finished") -> Finish:
    """Show the page after a session of half a minute."""
    player = Player(desk.timeline())
    recorder = Recorder(desk, player)
    player.start(0.0)
    desk.clock = lambda: 30.0
    recorder.take((Pressed("KI3", "left", 30.0), Ended("finished")))
    page = Finish(desk, recorder, outcome, 30.0)
    put(qtbot, page, desk)
    return page


def kept(desk: Desk) -> Session:
    [session] = desk.sessions()
    return session


def chip(page: Finish, name: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name)


def test_nothing_has_to_be_answered(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    page = finished(qtbot, desk)
    assert (page.before.value, page.after.value) == (None, None)
    with qtbot.waitSignal(page.done):
        QTest.keyClick(page, Qt.Key.Key_Return)
    session = kept(desk)
    assert (session.pain_before, session.pain_after, session.word) == (None, None, "")


def test_what_could_not_be_kept_is_told_in_her_words_first(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    recorder = Recorder(desk, Player(desk.timeline()))
    recorder.problem = Problem(str(tmp_path), 0, "", "disk is full", "room to write")
    page = Finish(desk, recorder, "finished", 30.0)
    put(qtbot, page, desk)
    (told,) = (one.text() for one in page.findChildren(QLabel) if "disk is full" in one.text())
    assert told.startswith("It could not be kept: ")


@pytest.mark.parametrize("number", [0, 1, PAIN_MOST])
def test_every_number_is_kept(qtbot: QtBot, tmp_path: Path, number: int) -> None:
    desk = make_desk(tmp_path, WELL)
    page = finished(qtbot, desk)
    QTest.mouseClick(chip(page, f"Pain before: {number}"), Qt.MouseButton.LeftButton)
    QTest.keyClick(chip(page, f"Pain now: {number}"), Qt.Key.Key_Space)
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    session = kept(desk)
    assert (session.pain_before, session.pain_after) == (number, number)


def test_a_number_chosen_by_mistake_can_be_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    page = finished(qtbot, desk)
    for _ in range(2):
        QTest.mouseClick(chip(page, "Pain now: 9"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(chip(page, "Pain before: 9"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(chip(page, "Pain before: 3"), Qt.MouseButton.LeftButton)
    assert (page.before.value, page.after.value) == (3, None)


def test_the_arrows_move_along_the_numbers(qtbot: QtBot, tmp_path: Path) -> None:
    page = finished(qtbot, make_desk(tmp_path, WELL))
    page.before.choose(4)
    four = chip(page, "Pain before: 4")
    four.setFocus()
    QTest.keyClick(four, Qt.Key.Key_Right)
    assert page.before.value == 5


def test_a_word_is_kept_without_the_room_around_it(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    page = finished(qtbot, desk)
    page.word.setFocus()
    page.word.insert("  über'm")
    QTest.keyClicks(page.word, " Kreuz; DROP TABLE session  ")
    QTest.keyClick(page.word, Qt.Key.Key_Return)
    assert kept(desk).word == "über'm Kreuz; DROP TABLE session"


def test_a_long_word_is_cut(qtbot: QtBot, tmp_path: Path) -> None:
    page = finished(qtbot, make_desk(tmp_path, WELL))
    page.word.insert("x" * 999)
    assert len(page.word.text()) == WORD_LENGTH


def test_both_ends_are_praised_in_their_own_words(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    for outcome, said in (("finished", "Well done"), ("early", "That counts, too")):
        texts = [one.text() for one in finished(qtbot, desk, outcome).findChildren(QLabel)]
        assert said in texts
        assert any(text.startswith("30 s for yourself") for text in texts)


@pytest.mark.parametrize(("size", "scale", "look"), WAYS)
def test_nothing_is_clipped(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    desk = make_desk(tmp_path, WELL, text_scale=scale, look=look)
    recorder = Recorder(desk, Player(desk.timeline()))
    page = Finish(desk, recorder, "early", 754.0)
    put(qtbot, page, desk, size)
    assert problems(page) == []


def test_what_the_day_was_like_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    page = finished(qtbot, desk)
    for name in ("Bad night", "Long feeds", "Rested", "Rested"):
        QTest.mouseClick(chip(page, name), Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert kept(desk).tags == ("bad_night", "long_feeds")


def test_what_she_has_said_of_it_already_stays_said(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    finished(qtbot, desk)
    assert desk.journal is not None
    desk.journal.rate(kept(desk).id, 7, None, "before the feed", ["ill"])
    before = kept(desk)
    recorder = Recorder(desk, Player(desk.timeline()))
    recorder.session = before.id
    page = Finish(desk, recorder, "finished", 30.0)
    put(qtbot, page, desk)
    QTest.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert desk.journal.session(before.id) == before
