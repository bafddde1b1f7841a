"""The questionnaire is gone through with keys and clicks, as a person does."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.question_list import NOTHING
from acupress.ui.questionnaire import Questionnaire
from tests.ui.asking import WAYS, make_desk, problems, put

Key = Qt.Key


def shown(qtbot: QtBot, folder: Path, answers: Answers | None = None) -> Questionnaire:
    desk = make_desk(folder)
    screen = Questionnaire(desk, answers)
    put(qtbot, screen, desk)
    return screen


def press(screen: QWidget, *keys: Key) -> None:
    """Press keys where the focus is."""
    for key in keys:
        QApplication.processEvents()
        focused = screen.focusWidget()
        assert focused is not None
        assert not focused.visibleRegion().isEmpty()
        QTest.keyClick(focused, key)


def button(screen: Questionnaire, text: str) -> QPushButton:
    found = [one for one in screen.findChildren(QPushButton) if one.text() == text]
    return next(one for one in found if one.isVisible())


def skip_to(screen: Questionnaire, name: str) -> None:
    while screen.question.id != name:
        screen.skip()


def test_keys_alone_complete_it(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path, Answers(facts={"birth": "caesarean"}))
    emitted: list[Answers] = []
    screen.done.connect(emitted.append)
    asked = []
    while not emitted:
        asked.append(screen.question)
        if screen.question.kind == "number":
            QTest.keyClicks(screen.focusWidget(), "30")
            press(screen, Key.Key_Return)
        else:
            press(screen, Key.Key_2)
    content = make_desk(tmp_path).content
    kinds = [question.kind for question in asked]
    assert kinds[:16] == ["sign"] * 16
    assert kinds[-2:] == ["tongue", "told"]
    [answers] = emitted
    assert answers.signs == dict.fromkeys(content.patterns.signs, 1)
    assert answers.tongue == "red-little-coating"
    assert answers.told == "kidney-yin"
    assert answers.facts["weeks_since_birth"] == 30
    asked_here = ("story", "at_hand")
    wanted = {name for name, fact in content.care.facts.items() if fact.group in asked_here}
    assert set(answers.facts) == wanted | {"birth", "weeks_since_birth"}


def test_story_comes_before_what_is_at_hand(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path, Answers(facts={"birth": "caesarean", "weeks_since_birth": 9}))
    names = [question.id for question in screen.questions]
    assert names.index("not_recovered") < names.index("ball") < names.index("tongue")
    assert "scar_feels" in names
    assert "weeks_since_birth" not in names
    assert "pregnant" not in names


def test_the_scar_is_asked_after_a_caesarean_only(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path, Answers(facts={"birth": "vaginal"}))
    assert "scar_feels" not in [question.id for question in screen.questions]


def test_a_click_chooses_and_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    first = screen.question
    assert screen.progress.text() == f"1 of {len(screen.questions)}"
    QTest.mouseClick(screen.asked.rows[3], Qt.MouseButton.LeftButton)
    assert screen.answers.signs == {first.id: 3}
    assert screen.progress.text() == f"2 of {len(screen.questions)}"


def test_a_double_click_answers_only_once(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    QTest.mouseClick(screen.asked.rows[3], Qt.MouseButton.LeftButton)
    QTest.mouseDClick(screen.asked.rows[3], Qt.MouseButton.LeftButton)
    assert screen.place <= 2
    place = screen.place
    row = screen.asked.rows[3]
    row.mouseDoubleClickEvent(_double())
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert screen.place == place


def _double():  # type: ignore[no-untyped-def]  # noqa: ANN202
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(5, 5)
    return QMouseEvent(QEvent.Type.MouseButtonDblClick, at, at, left, left, none)


def test_arrows_move_the_choice_and_enter_takes_it(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    first = screen.question
    press(screen, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert screen.place == 0
    assert screen.asked.rows[2].isChecked()
    assert screen.asked.rows[2].hasFocus()
    press(screen, Key.Key_Return)
    assert screen.place == 1
    assert screen.answers.signs == {first.id: 2}


def test_going_back_shows_the_answer_given(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    press(screen, Key.Key_5, Key.Key_1)
    press(screen, Key.Key_Backspace)
    assert screen.asked.rows[0].isChecked()
    QTest.keyClick(screen.focusWidget(), Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.asked.rows[4].isChecked()
    assert screen.asked.rows[4].hasFocus()
    press(screen, Key.Key_Backspace)
    assert screen.place == 0
    assert not screen.back_button.isVisible()
    press(screen, Key.Key_Return)
    QTest.mouseClick(screen.back_button, Qt.MouseButton.LeftButton)
    assert screen.place == 0


def test_skip_leaves_it_unanswered(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    press(screen, Key.Key_4)
    press(screen, Key.Key_Backspace)
    QTest.mouseClick(button(screen, "Skip"), Qt.MouseButton.LeftButton)
    assert screen.place == 1
    assert screen.answers.signs == {}


def test_escape_leaves_and_keeps_what_was_answered(qtbot: QtBot, tmp_path: Path) -> None:
    before = Answers(red_flags=frozenset({"RF05"}), facts={"pregnant": "no"})
    screen = shown(qtbot, tmp_path, before)
    press(screen, Key.Key_3, Key.Key_4)
    with qtbot.waitSignal(screen.left) as told, qtbot.assertNotEmitted(screen.done):
        press(screen, Key.Key_Escape)
    answers = told.args[0]
    assert list(answers.signs.values()) == [2, 3]
    assert answers.red_flags == {"RF05"}
    assert answers.facts == {"pregnant": "no"}
    again = Questionnaire(make_desk(tmp_path), answers)
    qtbot.addWidget(again)
    assert again.place == 2


def test_a_new_round_begins_at_the_start(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    skip_to(screen, "hands_free")
    press(screen, Key.Key_1)
    again = Questionnaire(make_desk(tmp_path), screen.answers)
    qtbot.addWidget(again)
    assert again.place == 0


def test_rather_not_looking_and_nobody_told(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path, Answers(tongue="pale", told="blood"))
    skip_to(screen, "tongue")
    QTest.mouseClick(screen.asked.rows[NOTHING], Qt.MouseButton.LeftButton)
    press(screen, Key.Key_Backspace)
    assert screen.asked.rows[NOTHING].isChecked()
    press(screen, Key.Key_Return)
    with qtbot.waitSignal(screen.done) as told:
        press(screen, Key.Key_5)
    assert told.args[0].tongue is None
    assert told.args[0].told is None


def test_weeks_can_be_typed_or_left_unsaid(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    skip_to(screen, "weeks_since_birth")
    box = screen.focusWidget()
    assert isinstance(box, QSpinBox)
    QTest.keyClicks(box, "107")
    press(screen, Key.Key_Backspace)
    assert screen.question.id == "weeks_since_birth"
    press(screen, Key.Key_Return)
    assert screen.answers.facts == {"weeks_since_birth": 10}
    press(screen, Key.Key_Backspace)
    assert screen.asked.value == 10
    screen.asked.number.set_value(None)  # type: ignore[union-attr]
    QTest.mouseClick(button(screen, "Go on"), Qt.MouseButton.LeftButton)
    assert screen.answers.facts == {}


def test_enter_on_skip_skips_and_held_keys_answer_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    button(screen, "Skip").setFocus()
    press(screen, Key.Key_Return)
    assert screen.place == 1
    assert screen.answers.signs == {}
    assert screen.asked.rows[0].hasFocus()
    _hold(screen, Key.Key_Return)
    _hold(screen, Key.Key_3)
    assert screen.place == 1


def _hold(screen: QWidget, key: Key) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, key, none, "", True)
    QApplication.sendEvent(screen.focusWidget(), event)


def test_choices_say_their_question_to_a_screen_reader(qtbot: QtBot, tmp_path: Path) -> None:
    screen = shown(qtbot, tmp_path)
    for row in screen.asked.rows.values():
        assert row.accessibleName() == row.text()
        assert screen.question.ask in row.accessibleDescription()
        assert "past two weeks" in row.accessibleDescription()


@pytest.mark.parametrize(("size", "scale", "look"), WAYS)
def test_nothing_is_clipped(
    size: tuple[int, int], scale: int, look: str, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path, text_scale=scale, look=look)
    screen = Questionnaire(desk, Answers(facts={"birth": "caesarean"}))
    put(qtbot, screen, desk, size)
    found = {}
    for place, question in enumerate(screen.questions):
        screen.place = place
        screen._ask()
        qtbot.wait(1)
        if problems(screen):
            found[question.id] = problems(screen)
    assert found == {}
