"""The safety page is filled in with keys and clicks, as a person does."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.first_start import FirstStart
from acupress.ui.practice.practice_page import PracticePage
from acupress.ui.today import Today
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.using import ENTER, WELL, Person

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, folder: Path, answers: Answers | None = None) -> FirstStart:
    desk = make_desk(folder)
    page = FirstStart(desk, answers)
    put(qtbot, page, desk)
    return page


def test_ticked_flags_and_facts_end_in_the_answers(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    QTest.mouseClick(page.flag_row("RF10"), LEFT)
    QTest.mouseClick(page.flag_row("RF17"), LEFT)
    QTest.mouseClick(page.flag_row("RF17"), LEFT)
    QTest.mouseClick(page.field("pregnant").button("unsure"), LEFT)
    with qtbot.waitSignal(page.done) as told:
        QTest.mouseClick(page.go_button, LEFT)
    answers = told.args[0]
    assert answers.red_flags == {"RF10"}
    assert answers.facts == {"pregnant": "unsure"}


def test_a_practitioner_need_not_answer_for_herself(person: Person) -> None:
    person.start()
    person.click("I am a practitioner")
    person.on(PracticePage)
    person.click("Today")
    person.on(Today)
    person.press(ENTER)
    person.on(FirstStart)  # nobody presses a point without them
    person.start(WELL)
    person.window.show_safety()
    assert not [one for one in person.window.findChildren(QPushButton) if "pract" in one.text()]


def test_the_button_says_what_it_does(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    assert page.go_button.text() == "None of these, go on"
    QTest.keyClick(page.flag_row("RF01"), Qt.Key.Key_Space)
    assert page.go_button.text() == page.go_button.accessibleName() == "Go on"
    QTest.keyClick(page.flag_row("RF01"), Qt.Key.Key_Return)
    assert page.go_button.text() == "None of these, go on"


def test_what_is_needed_comes_before_going_on(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    field = page.field("pregnant")
    with qtbot.assertNotEmitted(page.done):
        QTest.mouseClick(page.go_button, LEFT)
    pleas = [one for one in field.findChildren(QLabel) if one.property("role") == "care"]
    assert [one.isVisible() for one in pleas] == [True]
    assert field.first.hasFocus()
    assert not field.visibleRegion().isEmpty()
    below = page.field("clot")
    QApplication.processEvents()
    stood = below.y()
    QTest.keyClick(field.first, Qt.Key.Key_Space)
    assert not pleas[0].isVisible()
    QApplication.processEvents()
    assert below.y() == stood, "no answer moves away under her finger"
    for name in ("clot", "blood_thinner", "fever"):
        with qtbot.assertNotEmitted(page.done):
            QTest.mouseClick(page.go_button, LEFT)
        QTest.keyClick(page.field(name).first, Qt.Key.Key_Space)
    page.go_button.setFocus()
    with qtbot.waitSignal(page.done) as told:
        QTest.keyClick(page.go_button, Qt.Key.Key_Return)
    assert told.args[0].facts == dict.fromkeys(("pregnant", "clot", "blood_thinner", "fever"), "no")


def test_the_wound_is_asked_after_a_caesarean_only(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    wound, birth = page.field("wound"), page.field("birth")
    assert not wound.isVisible()
    QTest.mouseClick(birth.button("caesarean"), LEFT)
    assert wound.isVisible()
    QTest.mouseClick(wound.button("healing"), LEFT)
    assert page.answers.has("wound=healing")
    QTest.mouseClick(birth.button("vaginal"), LEFT)
    assert not wound.isVisible()
    assert "wound" not in page.answers.facts


def test_weeks_show_months_and_may_stay_unsaid(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    box = page.field("weeks_since_birth").first
    assert isinstance(box, QSpinBox)
    assert "weeks_since_birth" not in page.answers.facts
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "30")
    assert page.answers.facts["weeks_since_birth"] == 30
    assert box.accessibleDescription() == "weeks, about 7 months"
    box.setValue(0)
    assert page.answers.facts["weeks_since_birth"] == 0
    box.setValue(box.minimum())
    assert "weeks_since_birth" not in page.answers.facts


def test_what_was_told_before_is_filled_in_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    before = Answers(
        signs={"fatigue": 3},
        tongue="pale",
        told="blood",
        red_flags=frozenset({"RF05"}),
        facts={
            "pregnant": "no",
            "birth": "caesarean",
            "wound": "healing",
            "weeks_since_birth": 3,
            "ball": "yes",
        },
    )
    page = shown(qtbot, tmp_path, before)
    assert page.flag_row("RF05").isChecked()
    assert page.field("wound").isVisible()
    assert page.answers == before


def test_it_begins_at_the_first_row_and_tab_reaches_the_button(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(qtbot, tmp_path)
    assert page.flag_row("RF01").hasFocus()
    for _ in range(80):
        if page.go_button.hasFocus():
            break
        focused = page.focusWidget()
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert not page.focusWidget().visibleRegion().isEmpty()
    assert page.go_button.hasFocus()


def test_rows_stand_most_urgent_first(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    flags = page._desk.content.care.red_flags
    order = sorted(flags, key=lambda flag: page.flag_row(flag).y())
    levels = [flags[flag].level for flag in order]
    assert levels == sorted(levels, key=["emergency", "same_day", "within_days"].index)
    assert len({page.flag_row(flag).y() for flag in flags}) == len(flags)


@pytest.mark.parametrize(("size", "scale", "look"), WAYS)
def test_nothing_is_clipped(
    size: tuple[int, int], scale: int, look: str, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path, text_scale=scale, look=look)
    told = Answers(facts={"birth": "caesarean", "weeks_since_birth": 30})
    page = FirstStart(desk, told)
    put(qtbot, page, desk, size)
    assert problems(page) == []
