"""Something feels wrong: asked by keys alone, kept at once, and never a dead end."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.desk import Desk
from acupress.ui.finish import Finish
from acupress.ui.session_screen import SessionScreen
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from acupress.ui.wrong_page import WrongPage, point_pressed
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.using import ENTER, ESCAPE, WELL, Person

ONE, TWO, THREE, FOUR = Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4
BACKSPACE, DOWN = Qt.Key.Key_Backspace, Qt.Key.Key_Down
URGENT, HARM = (ONE,), (THREE,)
BLEEDING, SHARP_GONE = (TWO, THREE), (TWO, ONE, ONE)
SHARP_STAYS, FAINT_EASING = (TWO, ONE, THREE), (TWO, TWO, TWO)
SORE_GONE, SORE_EASING, SORE_STAYS = (TWO, FOUR, ONE), (TWO, FOUR, TWO), (TWO, FOUR, THREE)
EVERY = (URGENT, HARM, BLEEDING, SHARP_GONE, SHARP_STAYS, FAINT_EASING, SORE_GONE, SORE_EASING,
         SORE_STAYS)  # fmt: skip
WINDOWS = (*WAYS, ((360, 480), 100, "day"), ((360, 640), 100, "night"), ((360, 480), 200, "day"))


def shown(
    qtbot: QtBot, folder: Path, point: str | None = "BL23", answers: Answers = WELL
) -> tuple[WrongPage, Desk]:
    desk = make_desk(folder, answers, country="GB", midwife_number="0123 456")
    page = WrongPage(desk, point)
    put(qtbot, page, desk)
    return page, desk


def press(page: WrongPage, *keys: Qt.Key) -> None:
    """Press keys where the focus is, as a person does."""
    for key in keys:
        QTest.keyClick(page.window().focusWidget(), key)
        for _ in range(3):
            QApplication.processEvents()


def texts(page: WrongPage) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.isVisible() and one.text()]


def on_disk(folder: Path) -> tuple[object, list[str]]:
    """What felt wrong, and the points left out, as they are kept in her files."""
    answers = json.loads((folder / "data" / "answers.json").read_text())
    settings = json.loads((folder / "config" / "settings.json").read_text())
    return answers.get("felt_wrong"), settings["left_out"]


# --- what she reads first


def test_hands_away_and_the_number_come_before_any_answer(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = shown(qtbot, tmp_path)
    said = texts(page)
    assert said[0] == "Take your hands away and rest"
    assert said.index("999") < said.index("Is one of these happening now?")
    assert "Nothing is lost" in said[1]


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
def test_the_number_is_in_sight_at_once(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    desk = make_desk(tmp_path, WELL, text_scale=scale, look=look, country="GB")
    page = WrongPage(desk, "BL23")
    put(qtbot, page, desk, size)
    (number,) = [one for one in page.findChildren(QLabel) if one.text() == "999"]
    place = QRect(number.mapTo(page, QPoint()), number.size())
    assert page.rect().contains(place)
    first = next(one for one in page.findChildren(QLabel) if one.isVisible())
    assert page.rect().contains(first.mapTo(page, QPoint()))


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
@pytest.mark.parametrize("keys", [(), (TWO,), (TWO, ONE), *EVERY])
def test_nothing_is_clipped(
    qtbot: QtBot,
    tmp_path: Path,
    size: tuple[int, int],
    scale: int,
    look: str,
    keys: tuple[Qt.Key, ...],
) -> None:
    desk = make_desk(tmp_path, WELL, text_scale=scale, look=look,
                     midwife_number="+4917012345678, Annamariechristina")  # fmt: skip
    page = WrongPage(desk, "BL23")
    put(qtbot, page, desk, size)
    press(page, *keys)
    assert problems(page) == []
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            page.ensureWidgetVisible(button)
            corner = button.mapTo(page, QPoint())
            assert page.rect().intersects(QRect(corner, button.size())), button.text()


# --- by keyboard


@pytest.mark.parametrize("keys", EVERY)
def test_three_keys_lead_to_what_to_do(
    qtbot: QtBot, tmp_path: Path, keys: tuple[Qt.Key, ...]
) -> None:
    page, desk = shown(qtbot, tmp_path)
    press(page, *keys)
    outcome = page.outcome
    assert outcome is not None
    said = texts(page)
    for text in (outcome.title, *outcome.says):
        assert desk.text(text) in said
    if outcome.level is not None:
        assert desk.text(desk.content.care.levels[outcome.level]) in said
    assert {"999", "0123 456", "111"} <= set(said)
    with qtbot.waitSignal(page.finish):
        page.finish_button.setFocus()
        press(page, ENTER)


def test_arrows_and_enter_answer_too(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = shown(qtbot, tmp_path)
    with qtbot.assertNotEmitted(page.finish):
        press(page, DOWN, DOWN, ENTER)
        assert page.rows[0].hasFocus()
        press(page, DOWN, DOWN, DOWN, ENTER, ENTER)
    assert page.outcome is not None
    assert page.outcome.id == "sore-gone"


def test_enter_in_haste_answers_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = shown(qtbot, tmp_path)
    with qtbot.waitSignal(page.finish):
        press(page, ENTER)
    assert on_disk(tmp_path) == (None, ["BL23"]), "she said that it felt wrong, and no more"


def test_a_double_click_answers_one_question(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = shown(qtbot, tmp_path)
    press(page, TWO)
    for row in page.rows:
        QTest.mouseDClick(row, Qt.MouseButton.LeftButton)
        break
    assert page.outcome is None


def test_escape_goes_back_question_by_question(qtbot: QtBot, tmp_path: Path) -> None:
    page, _ = shown(qtbot, tmp_path)
    press(page, TWO, ONE)
    with qtbot.assertNotEmitted(page.back):
        press(page, BACKSPACE)
        assert page.question.id == "feels"
        press(page, ESCAPE)
        assert page.question.id == "now"
        press(page, BACKSPACE)
    with qtbot.waitSignal(page.back):
        press(page, ESCAPE)


@pytest.mark.parametrize("keys", EVERY)
def test_an_outcome_is_left_by_its_buttons_alone(
    qtbot: QtBot, tmp_path: Path, keys: tuple[Qt.Key, ...]
) -> None:
    page, _ = shown(qtbot, tmp_path)
    press(page, *keys)
    before = page.outcome
    with qtbot.assertNotEmitted(page.back):
        press(page, ESCAPE, ESCAPE, BACKSPACE, ONE, TWO)
    assert page.outcome == before


@pytest.mark.parametrize(
    ("keys", "point", "ways"),
    [
        (SORE_GONE, "BL23", {"go_on", "go_on_without"}),
        (SORE_EASING, "BL23", {"go_on_without"}),
        (SORE_GONE, None, {"go_on"}),
        (SORE_EASING, None, {"go_on"}),
        *((keys, "BL23", set()) for keys in EVERY if keys not in (SORE_GONE, SORE_EASING)),
    ],
)
def test_it_goes_on_only_where_it_may(
    qtbot: QtBot, tmp_path: Path, keys: tuple[Qt.Key, ...], point: str | None, ways: set[str]
) -> None:
    page, _ = shown(qtbot, tmp_path, point)
    press(page, *keys)
    told: set[str] = set()
    for name in ("go_on", "go_on_without", "finish"):
        getattr(page, name).connect(lambda name=name: told.add(name))
    for button in page.findChildren(QPushButton):
        if button.accessibleName() in ("It has passed, go on", "Go on", "Go on without this point",
                                       "Finish here"):  # fmt: skip
            button.click()
    assert told == ways | {"finish"}


# --- what is kept


@pytest.mark.parametrize(
    ("keys", "kept"),
    [
        ((), (None, ["BL23"])),
        ((TWO,), (None, ["BL23"])),
        (URGENT, ("urgent", ["BL23"])),
        (HARM, (None, [])),
        (BLEEDING, ("call", ["BL23"])),
        (SHARP_GONE, ("eased", ["BL23"])),
        (SORE_GONE, (None, [])),
        (SORE_EASING, (None, [])),
        (SORE_STAYS, (None, ["BL23"])),
    ],
)
def test_each_answer_is_kept_at_once(
    qtbot: QtBot, tmp_path: Path, keys: tuple[Qt.Key, ...], kept: tuple[object, list[str]]
) -> None:
    page, _ = shown(qtbot, tmp_path)
    press(page, *keys)
    assert on_disk(tmp_path) == kept


@pytest.mark.parametrize("keys", EVERY)
def test_an_answer_taken_back_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, keys: tuple[Qt.Key, ...]
) -> None:
    page, desk = shown(qtbot, tmp_path)
    press(page, *keys)
    for _ in keys:
        page.go_back()
    assert on_disk(tmp_path) == (None, ["BL23"])
    page.go_back()
    assert on_disk(tmp_path) == (None, [])
    assert desk.answers == WELL


def test_a_point_left_out_before_stays_so(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, WELL)
    desk.leave_out("BL23", left_out=True)
    page = WrongPage(desk, "BL23")
    put(qtbot, page, desk)
    press(page, *SORE_GONE)
    assert desk.left_out == ("BL23",)
    assert any("is left out from now on" in text for text in texts(page))


def test_what_only_ached_can_be_left_out_as_well(qtbot: QtBot, tmp_path: Path) -> None:
    page, desk = shown(qtbot, tmp_path)
    press(page, *SORE_GONE)
    (leave,) = [
        one for one in page.findChildren(QPushButton)
        if one.accessibleName() == "Leave it out next time, too"
    ]  # fmt: skip
    leave.click()
    QApplication.processEvents()
    assert desk.left_out == ("BL23",)
    assert any(text.startswith("BL23 Shènshū is left out") for text in texts(page))


def test_what_cannot_be_kept_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    page, desk = shown(qtbot, tmp_path)
    (tmp_path / "data" / "answers.json").unlink()
    (tmp_path / "data" / "answers.json").mkdir()
    press(page, *URGENT)
    assert any("holds until you quit" in text for text in texts(page))
    assert desk.assessment.verdict == "stop"


# --- in the whole window


def to_the_page(person: Person, **settings: object) -> str:
    """Play into the first press, and ask for help there. Returns the point pressed."""
    person.start(WELL, **settings).press(ENTER)
    person.play_to("press")
    person.pass_time(5)
    point = person.on(SessionScreen).cue.point
    assert point is not None
    person.click("Something feels wrong?")
    assert person.on(WrongPage).point == point
    return point


def test_back_to_the_paused_session(person: Person) -> None:
    to_the_page(person)
    person.press(ESCAPE)
    person.pass_time(3)
    assert person.on(SessionScreen).cue.kind == "press"
    assert person.window.desk.left_out == ()
    person.close()
    seconds = [row[0] for row in person.rows("SELECT seconds FROM pressing")]
    assert seconds == [pytest.approx(5)], "it stood still"


def test_going_on_without_the_point(person: Person) -> None:
    point = to_the_page(person)
    person.press(*SORE_EASING, ENTER)
    assert person.on(SessionScreen).cue.point not in (point, None)
    assert person.window.desk.left_out == ()
    person.play_until(lambda _: False)
    person.on(Finish)


def test_the_next_plan_leaves_the_point_out_until_she_says_so(person: Person) -> None:
    point = to_the_page(person)
    person.press(*SORE_STAYS, ENTER)
    person.on(Finish)
    person.close()
    person.start()
    today = person.on(Today)
    assert point not in [step.point for step in today.timeline.plan.steps]
    person.click("Why these points?")
    assert person.reads(f"Left out: {point} ")
    person.window.show_points(point)
    person.click("Use it again")
    assert person.window.desk.left_out == ()
    person.window.show_today()
    person.settle()
    assert point in [step.point for step in person.on(Today).timeline.plan.steps]


def test_a_window_closed_in_haste_leaves_the_point_out(person: Person) -> None:
    point = to_the_page(person)
    person.press(TWO)
    person.close()
    person.start()
    assert point not in [step.point for step in person.on(Today).timeline.plan.steps]


def test_an_emergency_sign_stops_until_she_was_seen(person: Person) -> None:
    point = to_the_page(person, country="GB")
    person.press(*URGENT, ENTER)
    person.on(StopPage)
    person.close()
    person.start()
    stop = person.on(StopPage)
    assert person.reads("In a session you noticed a sign")
    assert person.reads("999")
    for _ in range(2):
        person.click(stop.seen_button.text())
    person.window.show_today()
    person.settle()
    today = person.on(Today)
    codes = [step.point for step in today.timeline.plan.steps]
    assert codes, "nobody is locked out"
    assert point not in codes, "the point itself waits for her word"


def test_what_has_passed_is_ended_in_the_safety_check(person: Person) -> None:
    to_the_page(person)
    person.press(*SHARP_GONE, ENTER)
    person.on(Finish)
    person.window.show_today()
    assert all(step.soft for step in person.on(Today).timeline.plan.steps)
    person.window.show_safety()
    person.settle()
    person.click("All is well again, or I was seen and told I can go on")
    person.click("None of these, go on")
    assert not any(step.soft for step in person.on(Today).timeline.plan.steps)


def test_before_anything_felt_wrong_nobody_is_asked(person: Person) -> None:
    person.start(WELL)
    person.window.show_safety()
    person.settle()
    assert not person.reads("In a session something felt wrong")


def test_enter_in_haste_does_not_lead_away_from_a_number_to_ring(person: Person) -> None:
    to_the_page(person, country="GB")
    person.press(Qt.Key.Key_3, ENTER)
    page = person.on(WrongPage)
    assert page.outcome is not None
    assert page.outcome.crisis
    assert person.reads("999")
    person.click("Finish here")
    person.on(Today)


@pytest.mark.parametrize("kind", ["settle", "find", "press", "close"])
def test_the_point_is_the_one_pressed_last(tmp_path: Path, kind: str) -> None:
    timeline = make_desk(tmp_path, WELL).timeline()
    presses = [cue for cue in timeline.cues if cue.kind == "press"]
    expected = {
        "settle": None, "find": None, "press": presses[0].point, "close": presses[-1].point,
    }  # fmt: skip
    cue = next(cue for cue in timeline.cues if cue.kind == kind)
    assert point_pressed(timeline, cue) == expected[kind]
