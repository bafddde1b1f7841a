"""The numbers to ring: on every page that stops her, and as she has set them."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.desk import Desk
from acupress.ui.first_start import FirstStart
from acupress.ui.numbers import breakable, numbers
from acupress.ui.point_panel import PointPanel
from acupress.ui.settings_page import SettingsPage
from acupress.ui.stop_page import StopPage
from acupress.ui.wrong_page import WrongPage
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.using import WELL

FLAGGED = Answers(red_flags=frozenset({"RF10"}))
HARM = Answers(red_flags=frozenset({"RF17"}))
FEVER = Answers(facts={"fever": "yes"})
FELT = Answers(facts={**WELL.facts, "felt_wrong": "call"})


def texts(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel)]


def point_page(desk: Desk) -> PointPanel:
    panel = PointPanel(desk)
    panel.show_point(desk.content.catalogue.points["BL23"])
    return panel


@pytest.mark.parametrize("make", [StopPage, FirstStart, WrongPage, point_page])
def test_every_page_that_stops_her_shows_the_number(
    qtbot: QtBot, tmp_path: Path, make: Callable[[Desk], QWidget]
) -> None:
    desk = make_desk(tmp_path, FLAGGED)
    for country, number in (("US", "911"), ("TW", "119")):
        desk.settings.change(country=country)
        page = make(desk)
        qtbot.addWidget(page)
        assert number in texts(page)
    desk.settings.change(emergency_number="144")
    page = make(desk)
    qtbot.addWidget(page)
    assert "144" in texts(page)
    assert "119" not in texts(page)


def test_a_point_page_shows_none_where_nothing_stops_her(qtbot: QtBot, tmp_path: Path) -> None:
    page = point_page(make_desk(tmp_path, WELL, country="US"))
    qtbot.addWidget(page)
    assert "911" not in texts(page)


def test_a_crisis_line_stands_by_thoughts_of_harm_alone(qtbot: QtBot, tmp_path: Path) -> None:
    for answers, shown in ((FLAGGED, False), (HARM, True)):
        page = StopPage(make_desk(tmp_path, answers, country="US"))
        qtbot.addWidget(page)
        assert ("988" in texts(page)) == shown


def test_a_guess_is_said_to_be_one(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    panel = numbers(desk)
    qtbot.addWidget(panel)
    assert "112" in texts(panel), "the tests' system has no region"
    assert any("Choose your country in the settings" in text for text in texts(panel))
    desk.settings.change(country="DE")
    chosen = numbers(desk)
    qtbot.addWidget(chosen)
    assert texts(chosen)[1:] == ["112", "Doctors on call, when surgeries are closed", "116117"]


def test_a_number_can_be_copied_and_is_read_aloud_whole(qtbot: QtBot, tmp_path: Path) -> None:
    panel = numbers(make_desk(tmp_path, WELL, country="GB", midwife_number="07700900123"))
    qtbot.addWidget(panel)
    shown = {one.text(): one for one in panel.findChildren(QLabel)}
    number = shown["0770 0900 123"]
    assert number.accessibleName() == "Your midwife or doctor: 07700900123"
    assert number.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("112", "112"),
        ("116117", "116117"),
        ("+4917012345678", "+4917 0123 4567 8"),
        ("0123 456", "0123 456"),
        ("Annamaria", "Annamari\u200ba"),
        ("", ""),
    ],
)
def test_long_numbers_are_grouped(given: str, shown: str) -> None:
    assert breakable(given) == shown


@pytest.mark.parametrize(("answers", "seen"), [(FLAGGED, True), (FELT, True), (FEVER, False)])
def test_what_being_seen_can_end(
    qtbot: QtBot, tmp_path: Path, answers: Answers, seen: bool
) -> None:
    desk = make_desk(tmp_path, answers)
    page = StopPage(desk)
    put(qtbot, page, desk)
    assert page.seen_button.isVisible() == seen
    desk.seen_by_someone()
    assert (desk.assessment.verdict == "go") == seen


@pytest.mark.parametrize("key", ["emergency_number", "midwife_number"])
def test_her_own_number_is_typed_and_kept_letter_by_letter(
    qtbot: QtBot, tmp_path: Path, key: str
) -> None:
    desk = make_desk(tmp_path, WELL)
    page = SettingsPage(desk)
    put(qtbot, page, desk)
    line = page.findChild(QLineEdit, key)
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "0123 Anna")
    assert make_desk(tmp_path).settings.name(key) == "0123 Anna"
    QTest.keyClicks(line, "1" * 99)
    assert len(make_desk(tmp_path).settings.name(key)) == 40
    line.clear()
    QTest.keyClicks(line, "1")
    assert make_desk(tmp_path).settings.name(key) == "1"


@pytest.mark.parametrize("value", ["1\n2", "1\t2", "\x00", "1" * 41, 112, None, ["1"]])
def test_what_is_no_number_is_refused(tmp_path: Path, value: object) -> None:
    settings = make_desk(tmp_path, WELL).settings
    with pytest.raises(ValueError, match="midwife_number"):
        settings.change(midwife_number=value)  # type: ignore[arg-type]
    assert settings.name("midwife_number") == ""


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS, ((360, 480), 200, "day")])
def test_nothing_is_clipped(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    answers = Answers(red_flags=HARM.red_flags, facts=FELT.facts)
    desk = make_desk(tmp_path, answers, text_scale=scale, look=look, country="US",
                     midwife_number="1234567890123456789012345678901234567890")  # fmt: skip
    pages: list[QWidget] = [StopPage(desk)]
    if size[0] >= 480:
        pages.append(FirstStart(desk, answers))
    for page in pages:
        put(qtbot, page, desk, size)
        assert problems(page) == []


@pytest.mark.parametrize(("size", "scale"), [((480, 800), 200), ((360, 640), 100)])
def test_a_point_that_was_left_out_fits(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int
) -> None:
    desk = make_desk(tmp_path, WELL, text_scale=scale)
    desk.leave_out("BL23", left_out=True)
    page = point_page(desk)
    put(qtbot, page, desk, size)
    assert problems(page) == []
    assert not page.add_button.isVisible()
    page.again_button.click()
    assert desk.left_out == ()
    assert page.add_button.isVisible()
    assert not page.again_button.isVisible()


def test_the_safety_check_does_not_say_none_while_something_is_waiting(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path, FELT)
    page = FirstStart(desk, FELT)
    put(qtbot, page, desk)
    assert page.go_button.accessibleName() == "Go on"
    page.field("felt_wrong").button("over").click()
    assert page.go_button.accessibleName() == "None of these, go on"
