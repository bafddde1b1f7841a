"""What a mother does in a session, and what she then sees."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.content import Content
from acupress.core.player import CueStarted, Ended, Paused, Pressed, Resumed
from acupress.core.timeline import compile_plan
from acupress.ui.session_screen import SessionOptions
from tests.mini import en, mini_content, mini_plan, mini_timeline
from tests.ui.playing import Played, play


@pytest.fixture
def content() -> Content:
    """The tiny content."""
    return mini_content()


@pytest.fixture
def played(qtbot: QtBot, content: Content) -> Played:
    """A session that has just begun."""
    return play(qtbot, content, mini_timeline())


def press(played: Played, key: Qt.Key) -> None:
    QTest.keyClick(played.screen, key)


def click(played: Played, name: str) -> None:
    widget = played.screen.parts.placed[name]
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_she_is_led_through_without_a_click(played: Played) -> None:
    parts = played.screen.parts
    assert parts.name.text() == "Settle in"
    played.until("find")
    assert (parts.eyebrow.text(), parts.name.text()) == ("1 of 3", "Shènshū")
    assert parts.line.text() == "BL23 · thumbs · both sides together"
    assert parts.found.isVisible()
    shown = [one.text() for one in parts.list.findChildren(QLabel) if one.isVisible()]
    assert shown == ["1", "Find the bone.", "2", "Lay your fingers beside it.", "3",
                     "Stop in the hollow."]  # fmt: skip
    played.until("press")
    assert parts.instruction.text() == "Press with both thumbs. Aim at 4 to 6 of 10."
    assert parts.next.text() == "Next: Mìngmén, lower back"
    assert not parts.found.isVisible()
    played.until("press", 2)
    assert parts.line.text() == "SP6 · one_thumb · left side"
    assert parts.next.text() == "Next: the right side"
    played.until("close")
    assert parts.name.text() == "Rest a moment"
    played.pass_time(30)
    assert played.outcomes == ["finished"]
    assert played.told[-1] == Ended("finished")
    assert sum(one.seconds for one in played.told if isinstance(one, Pressed)) == pytest.approx(80)
    assert not played.screen.playing.running


def test_everything_the_player_tells_is_passed_on(played: Played) -> None:
    played.until("close")
    started = [one.cue for one in played.told if isinstance(one, CueStarted)]
    assert tuple(started) == played.player.timeline.cues


def test_the_countdown_counts_down(played: Played) -> None:
    played.until("press")
    played.clock.now = 100.0 + played.player.timeline.starts[3]
    played.screen.playing.look()
    before = played.screen.parts.countdown.text()
    played.pass_time(3)
    after = played.screen.parts.countdown.text()
    assert (before, after) == ("0:20", "0:17")


def test_space_pauses_and_goes_on(played: Played) -> None:
    played.until("press")
    press(played, Qt.Key.Key_Space)
    assert not played.player.playing
    assert not played.screen.playing.running
    assert played.screen.parts.pause.text() == "Go on"
    assert isinstance(played.told[-1], Paused)
    played.clock.now += 500
    press(played, Qt.Key.Key_Space)
    assert played.player.playing
    assert played.screen.playing.running
    assert isinstance(played.told[-1], Resumed)
    assert played.screen.parts.pause.text() == "Pause"


@pytest.mark.parametrize("name", ["diagram", "ring", "pause"])
def test_a_click_pauses(played: Played, name: str) -> None:
    played.until("press")
    click(played, name)
    assert not played.player.playing


@pytest.mark.parametrize(
    ("key", "back"),
    [(Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
     (Qt.Key.Key_MediaNext, Qt.Key.Key_MediaPrevious)],
)  # fmt: skip
def test_keys_and_a_clicker_go_on_and_back(played: Played, key: Qt.Key, back: Qt.Key) -> None:
    played.until("press")
    press(played, key)
    assert played.screen.parts.name.text() == "Mìngmén"
    press(played, back)
    assert played.screen.parts.name.text() == "Shènshū"


def test_buttons_go_on_and_back(played: Played) -> None:
    played.until("press")
    click(played, "skip")
    assert played.screen.parts.name.text() == "Mìngmén"
    played.pass_time(1)
    click(played, "back")
    assert played.screen.parts.name.text() == "Shènshū"


def test_she_takes_the_time_she_needs_to_find_a_point(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(find="new"))
    played.until("find")
    played.pass_time(200)
    assert played.screen.cue.kind == "find"
    assert not played.screen.parts.countdown.isVisible()
    assert played.screen.parts.hint.text() == "Take the time you need: it waits for you"
    assert played.screen.parts.found.text() == "I have it"
    press(played, Qt.Key.Key_Return)
    assert played.screen.cue.kind == "get_ready"


def test_what_goes_on_by_itself_says_so(played: Played) -> None:
    played.until("find")
    before = played.screen.parts.hint.text()
    played.pass_time(3)
    assert before.startswith("Goes on by itself in 0:")
    assert played.screen.parts.hint.text() < before
    assert not played.screen.parts.countdown.isVisible()
    played.until("press")
    assert not played.screen.parts.hint.isVisible()


@pytest.mark.parametrize("gentle", ["soft", "light", "palm"])
def test_where_a_hand_only_rests_nothing_asks_for_pressure(
    qtbot: QtBot, content: Content, gentle: str
) -> None:
    content = replace(content, phrases={**content.phrases, "press_light": en("{how} Rest.")})
    plan = mini_plan(content)
    first = plan.steps[0]
    changed = {
        "soft": replace(first, soft=True),
        "light": replace(first, variant=replace(first.variant, light=True)),
        "palm": replace(first, variant=replace(first.variant, technique="palm")),
    }[gentle]
    timeline = compile_plan(replace(plan, steps=(changed, *plan.steps[1:])), content)
    director = play(qtbot, content, timeline).screen._director
    cues = [cue for cue in timeline.cues if cue.kind == "press"]
    assert director.breath_words(cues[0], "in") == ("Breathe in", "keep the touch")
    assert director.breath_words(cues[0], "out") == ("Breathe out", "soften")
    assert director.breath_words(cues[1], "out") == ("Breathe out", "let the pressure deepen")


def test_next_is_what_comes_next(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(warm=120.0))
    director = played.screen._director
    timeline = played.player.timeline
    said = {(cue.kind, cue.step): director.scene(cue).next for cue in reversed(timeline.cues)}
    assert said["settle", None] == "Next: warm pack"
    assert said["warm", None] == "Next: Shènshū, lower back"
    assert said["press", 1] == "Next: Sānyīnjiāo, inner ankle, left"


def test_the_big_button_says_that_she_has_it(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(find="new"))
    played.until("find")
    click(played, "found")
    assert played.screen.cue.kind == "get_ready"


def test_escape_asks_kindly_and_loses_nothing(played: Played) -> None:
    played.until("press")
    played.pass_time(4)
    press(played, Qt.Key.Key_Escape)
    assert played.screen.ask.isVisible()
    assert not played.player.playing
    QTest.keyClick(played.screen.ask.go_on_button, Qt.Key.Key_Return)
    assert not played.screen.ask.isVisible()
    assert played.player.playing
    assert played.screen.cue.kind == "press"
    assert played.outcomes == []


def test_escape_twice_only_pauses(played: Played) -> None:
    played.until("press")
    press(played, Qt.Key.Key_Escape)
    QTest.keyClick(played.screen.ask.go_on_button, Qt.Key.Key_Escape)
    assert not played.screen.ask.isVisible()
    assert not played.player.playing
    assert played.outcomes == []


def test_finishing_early_counts(played: Played) -> None:
    played.until("press")
    played.pass_time(6)
    press(played, Qt.Key.Key_Escape)
    QTest.mouseClick(played.screen.ask.finish_button, Qt.MouseButton.LeftButton)
    assert played.outcomes == ["early"]
    assert sum(one.seconds for one in played.told if isinstance(one, Pressed)) >= 6


@pytest.mark.parametrize("kind", ["settle", "find", "press", "close"])
def test_something_feels_wrong_is_always_there(played: Played, kind: str) -> None:
    if kind != "settle":
        played.until(kind)
    assert played.screen.parts.care.isVisible()
    click(played, "care")
    assert played.cries == [True]
    assert not played.player.playing


def test_it_is_there_in_a_pause_too(played: Played) -> None:
    press(played, Qt.Key.Key_Escape)
    middle = played.screen.parts.care.geometry().center()
    assert played.screen.childAt(middle) is played.screen.parts.care


def test_out_of_sight_nothing_runs(played: Played) -> None:
    played.until("press")
    played.screen.hide()
    assert not played.screen.playing.running
    assert not played.player.playing
    played.screen.show()
    assert not played.screen.playing.running


def test_a_computer_that_slept_waits_for_her(played: Played) -> None:
    played.until("press")
    played.clock.now += 3600
    played.screen.playing.look()
    assert not played.player.playing
    assert not played.screen.playing.running
    assert played.screen.parts.pause.text() == "Go on"


def test_the_breath_is_shown_and_said(played: Played) -> None:
    played.until("press")
    start = played.clock.now
    played.pass_time(4.4, 0.1)
    full = played.screen.parts.ring.fullness
    assert played.screen.parts.ring._words.title == "Breathe in"
    played.pass_time(start + 9.5 - played.clock.now, 0.1)
    assert played.screen.parts.ring._words.title == "Breathe out"
    assert played.screen.parts.ring.fullness < 0.2 < full


def test_numbers_can_be_hidden(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(), options=SessionOptions(hide_numbers=True))
    played.until("press")
    assert not played.screen.parts.countdown.isVisible()
    assert played.screen.parts.ring.isVisible()


def test_with_less_motion_the_halo_stands_still(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(), options=SessionOptions(reduced_motion=True))
    played.until("press")
    halos = set()
    for _ in range(30):
        played.pass_time(0.3)
        halos.add(played.screen.parts.diagram._halo)
    assert len(halos) == 1


def test_characters_can_be_left_out(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(), options=SessionOptions(characters="none"))
    played.until("press")
    assert not played.screen.parts.characters.isVisible()


def test_without_a_chinese_font_there_are_no_boxes(
    qtbot: QtBot, content: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acupress.painting.fonts.chinese_family", lambda _: None)
    played = play(qtbot, content, mini_timeline())
    played.until("press")
    assert not played.screen.parts.characters.isVisible()


def test_breathing_only_has_no_points(qtbot: QtBot, content: Content) -> None:
    plan = replace(mini_plan(content), steps=(), breaths=3, settle_breaths=0)
    played = play(qtbot, content, compile_plan(plan, content))
    assert played.screen.parts.name.text() == "Breathe"
    assert played.screen.parts.ring.isVisible()


def test_warmth_comes_first_and_can_be_cut_short(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(warm=120.0))
    played.until("warm")
    assert played.screen.parts.name.text() == "Warmth first"
    press(played, Qt.Key.Key_Return)
    assert played.screen.cue.kind == "find"


def test_the_picture_follows_the_side(played: Played) -> None:
    played.until("press", 2)
    picture = played.screen.parts.diagram.picture
    assert picture is not None
    assert not picture.view.mirrored
    played.until("press", 3)
    picture = played.screen.parts.diagram.picture
    assert picture is not None
    assert picture.view.mirrored


def test_every_control_has_a_name_for_those_who_cannot_see_it(played: Played) -> None:
    played.until("find")
    for button in played.screen.findChildren(QPushButton):
        assert button.accessibleName()
    for name in ("diagram", "ring", "steps"):
        assert played.screen.parts.placed[name].accessibleName()
    assert "fingers" in played.screen.parts.diagram.accessibleDescription()


def test_a_cue_is_announced_once(played: Played, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    played.until("find")
    played.pass_time(5, 0.1)
    assert len(said) == 1
    assert said[0].startswith("Shènshū. BL23 · thumbs · both sides together. Find the bone.")


def test_tab_reaches_every_button_and_keys_stay_the_session_s(played: Played) -> None:
    played.until("press")
    reached = set()
    for _ in range(8):
        QTest.keyClick(played.screen.focusWidget(), Qt.Key.Key_Tab)
        reached.add(played.screen.focusWidget())
    parts = played.screen.parts
    assert {parts.care, parts.back, parts.pause, parts.skip} <= reached
    parts.skip.setFocus()
    QTest.keyClick(parts.skip, Qt.Key.Key_Space)
    assert played.screen.cue.kind == "press"
    assert not played.player.playing


def test_a_key_held_down_acts_once(played: Played) -> None:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    played.until("press")
    held = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier,
                     " ", True)  # fmt: skip
    QApplication.sendEvent(played.screen, held)
    assert played.player.playing


def test_only_what_changed_is_painted(played: Played) -> None:
    played.until("press")
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    painted: list[str] = []

    class Spy:
        """Counts who paints."""

    for name, widget in played.screen.parts.placed.items():
        original = widget.paintEvent

        def paint(event: object, name: str = name, original: object = original) -> None:
            painted.append(name)
            original(event)  # type: ignore[operator]

        widget.paintEvent = paint  # type: ignore[method-assign]
    played.pass_time(0.05)
    QApplication.processEvents()
    assert set(painted) <= {"ring", "diagram", "countdown", "steps"}
    assert QPoint(0, 0) == played.screen.rect().topLeft()
