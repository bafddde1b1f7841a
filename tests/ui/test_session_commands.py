"""Everything she can do while a session plays, by key, click, clicker and media key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.planner import Wishes, plan_today
from acupress.core.player import Breathed, Paused, Pressed, Resumed
from acupress.core.timeline import Timeline, compile_plan
from tests.core import support
from tests.mini import mini_content, mini_timeline
from tests.ui.machine import Machine
from tests.ui.playing import Played, clipped, play


@pytest.fixture
def content() -> Content:
    """The tiny content."""
    return mini_content()


@pytest.fixture(scope="module")
def shipped() -> Content:
    return support.shipped()


def routine(content: Content, **facts: str) -> Timeline:
    wishes = Wishes(minutes=10, pattern="kidney-qi")
    return compile_plan(
        plan_today(Answers(facts={"ball": "yes", **facts}), wishes, content), content
    )


def press(played: Played, key: Qt.Key) -> None:
    QTest.keyClick(played.screen, key)
    QApplication.processEvents()


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_X,
        Qt.Key.Key_1, Qt.Key.Key_MediaNext, Qt.Key.Key_Down, Qt.Key.Key_Period,
    ],
)  # fmt: skip
def test_any_key_says_that_she_has_it(qtbot: QtBot, content: Content, key: Qt.Key) -> None:
    played = play(qtbot, content, mini_timeline(find="new"))
    played.until("find")
    played.pass_time(60)
    press(played, key)
    assert played.player.playing
    assert (played.screen.cue.kind, played.screen.cue.step) == ("get_ready", 0)


@pytest.mark.parametrize("part", ["diagram", "found", "name", "list"])
def test_any_click_says_that_she_has_it(qtbot: QtBot, content: Content, part: str) -> None:
    played = play(qtbot, content, mini_timeline(find="new"))
    played.until("find")
    QTest.mouseClick(played.screen.parts.placed[part], Qt.MouseButton.LeftButton)
    assert played.screen.cue.kind == "get_ready"
    assert played.player.playing


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_VolumeUp, Qt.Key.Key_F5])
def test_nobody_means_these_by_any_key(qtbot: QtBot, content: Content, key: Qt.Key) -> None:
    played = play(qtbot, content, mini_timeline(find="new"))
    played.until("find")
    press(played, key)
    assert played.screen.cue.kind == "find"


def test_the_window_s_own_shortcuts_are_no_answer(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(find="new"))
    played.until("find")
    QTest.keyClick(played.screen, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert played.screen.cue.kind == "find"


def test_while_it_waits_back_pause_and_help_are_still_there(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline(find="new"))
    played.until("find", 0)
    press(played, Qt.Key.Key_Return)
    played.until("find", 1)
    QTest.mouseClick(played.screen.parts.pause, Qt.MouseButton.LeftButton)
    assert not played.player.playing
    press(played, Qt.Key.Key_Space)
    assert played.player.playing, "in a pause Space goes on"
    assert played.screen.cue.kind == "find"
    press(played, Qt.Key.Key_Left)
    assert played.screen.cue.step == 0


@pytest.mark.parametrize("part", ["diagram", "ring", "countdown", "instruction", "name"])
def test_a_click_anywhere_large_pauses_and_goes_on(
    qtbot: QtBot, content: Content, part: str
) -> None:
    played = play(qtbot, content, mini_timeline())
    played.until("press")
    widget = played.screen.parts.placed[part]
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    assert not played.player.playing
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    assert played.player.playing
    QTest.mouseClick(played.screen, Qt.MouseButton.RightButton)
    assert played.player.playing


def test_a_little_longer_without_stopping(qtbot: QtBot, shipped: Content) -> None:
    played = play(qtbot, shipped, routine(shipped))
    while played.screen.cue.kind != "press":
        played.pass_time(1)
        if played.screen.cue.waits:
            press(played, Qt.Key.Key_Return)
    played.pass_time(20)
    before = played.player.moment(played.clock.now)
    press(played, Qt.Key.Key_L)
    after = played.player.moment(played.clock.now)
    assert played.player.playing
    assert after.elapsed == before.elapsed
    assert after.left == pytest.approx(before.left + 30)
    assert (
        played.screen.parts.countdown.text() == f"{int(after.left) // 60}:{int(after.left) % 60:02}"
    )
    for _ in range(10):
        press(played, Qt.Key.Key_L)
    assert played.player.cue.length <= 180
    QApplication.processEvents()
    assert not played.screen.parts.longer.isVisible(), "there is no longer to be had"
    end = played.player.cue.end - played.player.moment(played.clock.now).position
    played.told.clear()
    played.pass_time(end + 0.5)
    pressed = sum(one.seconds for one in played.told if isinstance(one, Pressed))
    assert pressed == pytest.approx(end, abs=10.01)


def test_enough_here_goes_to_the_other_side_and_counts_what_was(
    qtbot: QtBot, content: Content
) -> None:
    played = play(qtbot, content, mini_timeline())
    played.until("press", 2)
    assert played.screen.cue.side == "left"
    played.pass_time(7)
    played.told.clear()
    QTest.mouseClick(played.screen.parts.enough, Qt.MouseButton.LeftButton)
    assert played.player.playing
    assert (played.screen.cue.kind, played.screen.cue.side) == ("switch_side", "right")
    pressed = played.told[0]
    assert isinstance(pressed, Pressed)
    assert (pressed.point, pressed.side, round(pressed.seconds, 6)) == ("SP6", "left", 7)
    press(played, Qt.Key.Key_E)
    assert played.screen.cue.kind == "switch_side", "there is nothing to have enough of"


def test_another_way_changes_the_words_and_is_pressed_that_way(
    qtbot: QtBot, shipped: Content
) -> None:
    played = play(qtbot, shipped, routine(shipped))
    while not played.screen.cue.waits:
        played.pass_time(1)
    step = played.player.timeline.plan.steps[0]
    assert step.others, "this point has one way only"
    seen = [step.variant]
    for _ in step.others:
        QTest.mouseClick(played.screen.parts.way, Qt.MouseButton.LeftButton)
        now = played.player.timeline.plan.steps[0]
        seen.append(now.variant)
        if played.screen.cue.kind == "settle":
            move = shipped.catalogue.postures[now.variant.posture].move["en"]
            assert move in played.screen.parts.instruction.text()
        while not played.screen.cue.waits:
            played.pass_time(1)
    assert set(map(repr, seen)) == set(map(repr, (step.variant, *step.others)))
    press(played, Qt.Key.Key_Return)
    while played.screen.cue.kind != "press":
        played.pass_time(1)
    how = played.player.timeline.plan.steps[0].variant.how["en"]
    assert how in played.screen.parts.instruction.text()
    assert clipped(played.screen) == []


def test_another_way_is_named_at_once_even_in_a_pause(qtbot: QtBot, shipped: Content) -> None:
    played = play(qtbot, shipped, routine(shipped))
    while played.screen.cue.kind != "get_ready":
        played.screen.playing.go_on()
        played.pass_time(1)
    press(played, Qt.Key.Key_Space)
    line = played.screen.parts.line
    assert "loose fists" in line.text()
    press(played, Qt.Key.Key_W)
    way = played.player.timeline.plan.steps[0].variant.technique
    assert shipped.catalogue.techniques[way].name["en"].lower() in line.text()
    assert "loose fists" not in line.text()


@pytest.mark.parametrize("way", ["key", "button", "question"])
def test_the_baby_wakes(qtbot: QtBot, content: Content, way: str) -> None:
    played = play(qtbot, content, mini_timeline())
    woken: list[bool] = []
    played.screen.baby_woke.connect(lambda: woken.append(True))
    played.until("press")
    if way == "key":
        press(played, Qt.Key.Key_B)
    elif way == "button":
        QTest.mouseClick(played.screen.parts.baby, Qt.MouseButton.LeftButton)
    else:
        press(played, Qt.Key.Key_Escape)
        QTest.keyClick(played.screen.ask.go_on_button, Qt.Key.Key_B)
    assert woken == [True]
    assert not played.player.playing
    assert played.player.outcome is None, "the rest is for later"
    assert not played.screen.playing.running


def test_sound_follows_the_session(qtbot: QtBot, content: Content) -> None:
    machine = Machine()
    played = play(qtbot, content, mini_timeline(), system=machine.system())
    assert machine.chimes.rung == ["in"]
    played.until("find")
    assert machine.chimes.rung[-1] == "bell"
    played.pass_time(3)
    assert machine.voice.said[-1].startswith("Kidney")
    stopped = machine.voice.stopped
    press(played, Qt.Key.Key_Space)
    assert machine.voice.stopped == stopped + 1
    rung = len(machine.chimes.rung)
    played.pass_time(60)
    assert len(machine.chimes.rung) == rung
    assert machine.voice.said[-1] == "Paused."


def test_sound_can_be_turned_off_and_on_again(qtbot: QtBot, content: Content) -> None:
    machine = Machine()
    played = play(qtbot, content, mini_timeline(), system=machine.system())
    assert played.screen.parts.mute.text() == "Sound off"
    press(played, Qt.Key.Key_M)
    assert played.screen.parts.mute.text() == "Sound on"
    heard = (len(machine.chimes.rung), len(machine.voice.said))
    played.until("press", 1)
    QApplication.processEvents()
    assert (len(machine.chimes.rung), len(machine.voice.said)) == heard
    press(played, Qt.Key.Key_M)
    played.until("close")
    assert machine.chimes.rung[-1] == "done"


def test_without_sound_there_is_no_button_for_it(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline())
    assert not played.screen.parts.mute.isVisible()


def test_the_screen_is_kept_awake_only_while_playing(qtbot: QtBot, content: Content) -> None:
    machine = Machine()
    played = play(qtbot, content, mini_timeline(), system=machine.system())
    assert machine.eye.open
    press(played, Qt.Key.Key_Space)
    assert not machine.eye.open
    press(played, Qt.Key.Key_Space)
    assert machine.eye.open
    played.until("close")
    played.pass_time(30)
    assert not machine.eye.open
    assert machine.around.playing == [True, False, True, False]
    assert machine.around.closed


@pytest.mark.parametrize("told", ["pause", "toggle"])
def test_what_the_machine_tells_is_a_true_pause(qtbot: QtBot, content: Content, told: str) -> None:
    """Sleep, a locked screen, the media key of a headset."""
    machine = Machine()
    played = play(qtbot, content, mini_timeline(), system=machine.system())
    played.until("press")
    getattr(machine.around, told).emit()
    assert isinstance(played.told[-1], Paused)
    assert not played.screen.playing.running
    getattr(machine.around, "play" if told == "pause" else told).emit()
    assert isinstance(played.told[-1], Resumed)
    machine.around.skip.emit()
    assert played.screen.cue.step == 1
    machine.around.back.emit()
    assert played.screen.cue.step == 0


def test_after_an_hour_of_sleep_it_is_paused_and_nothing_comes_in_a_burst(
    qtbot: QtBot, content: Content
) -> None:
    machine = Machine()
    played = play(qtbot, content, mini_timeline(), system=machine.system())
    played.until("press")
    played.pass_time(3)
    heard = (len(machine.chimes.rung), len(machine.voice.said))
    played.told.clear()
    played.clock.now += 3600
    played.screen.playing.look()
    assert [type(one) for one in played.told] == [Pressed, Paused]
    assert (len(machine.chimes.rung), len(machine.voice.said)) == heard
    assert not played.screen.playing.running
    assert not machine.eye.open
    press(played, Qt.Key.Key_Space)
    assert played.player.moment(played.clock.now).elapsed == 0


def test_every_breath_is_told_as_it_begins(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline())
    played.until("press")
    played.told.clear()
    played.pass_time(10.0)
    pressed, breathed = played.told
    assert breathed == Breathed(1)
    assert isinstance(pressed, Pressed)
    assert pressed.seconds == pytest.approx(10)


def test_the_timer_wakes_up_exactly_when_something_is_due(qtbot: QtBot, content: Content) -> None:
    """Not a picture later: what is due between two pictures has a waking of its own."""
    played = play(qtbot, content, mini_timeline())
    played.until("press")
    due = played.player.next_due(played.clock.now)
    assert due is not None
    played.pass_time(due - 0.013)
    timer = played.screen.playing._timer
    assert timer.isSingleShot()
    assert 12 <= timer.interval() <= 14


def test_pulses_are_shown_as_pressing_and_letting_go(qtbot: QtBot, shipped: Content) -> None:
    wishes = Wishes(minutes=6, pattern="kidney-qi", pulse=True, find="never")
    timeline = compile_plan(plan_today(Answers(), wishes, shipped), shipped)
    played = play(qtbot, shipped, timeline)
    played.until("press")
    played.pass_time(2)
    shown = []
    for _ in range(12):
        shown.append(played.screen.parts.ring._words.hint)
        played.pass_time(1)
    assert any("let go" in words for words in shown)
    assert any("press" in words for words in shown)


def test_the_focus_is_never_lost_with_a_button_that_goes(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline())
    played.until("press")
    played.screen.activateWindow()
    played.screen.parts.enough.setFocus()
    assert played.screen.parts.enough.hasFocus()
    QTest.keyClick(played.screen.parts.enough, Qt.Key.Key_Return)
    assert not played.screen.parts.enough.isVisible()
    assert played.screen.hasFocus()
    played.until("press", 1)
    press(played, Qt.Key.Key_Space)
    assert not played.player.playing


def test_enter_goes_on_after_a_pause(qtbot: QtBot, content: Content) -> None:
    played = play(qtbot, content, mini_timeline())
    played.until("press")
    press(played, Qt.Key.Key_Space)
    press(played, Qt.Key.Key_Return)
    assert played.player.playing
    assert played.screen.cue.kind == "press"


def test_a_pause_shows_while_she_looks_for_a_point_and_i_have_it_ends_it(
    qtbot: QtBot, content: Content
) -> None:
    played = play(qtbot, content, mini_timeline(find="new"))
    played.until("find")
    parts = played.screen.parts
    for _ in range(2):
        QTest.mouseClick(parts.pause, Qt.MouseButton.LeftButton)
        assert parts.hint.text() == "Paused"
        QTest.mouseClick(parts.pause, Qt.MouseButton.LeftButton)
        assert parts.hint.text() == "Take the time you need: it waits for you"
    press(played, Qt.Key.Key_Escape)
    QTest.keyClick(played.screen.ask.go_on_button, Qt.Key.Key_Escape)
    assert not played.player.playing
    QTest.mouseClick(parts.found, Qt.MouseButton.LeftButton)
    assert played.player.playing
    assert played.screen.cue.kind == "get_ready"
