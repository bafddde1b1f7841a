"""What happens in a session between two things: at its seams, unseen, and after another one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from acupress.core.content import Content
from acupress.core.heard import Score
from acupress.core.player import CueStarted, Paused, Player, Resumed
from acupress.core.timeline import Timeline
from acupress.ui.session_screen import SessionScreen
from acupress.ui.session_sound import SessionSound
from tests.mini import mini_content, mini_timeline
from tests.ui.machine import Chimes, Machine, Voice
from tests.ui.playing import Clock, Played, play
from tests.ui.using import ENTER, WELL, Person


@pytest.fixture
def content() -> Content:
    """The tiny content."""
    return mini_content()


def at_press(qtbot: QtBot, content: Content, machine: Machine | None = None) -> Played:
    """Play a tiny session into its first press."""
    system = machine.system() if machine is not None else None
    played = play(qtbot, content, mini_timeline(), system=system)
    played.until("press")
    played.pass_time(3)
    return played


def past_the_cue(played: Played) -> None:
    """Let the clock pass the end of the cue, before anybody has looked at it."""
    while (left := played.player.moment(played.clock.now).left) > 2:
        played.pass_time(min(1.0, left - 1.5))
    played.clock.now += left + 0.02


# --- at the seams: the clock has gone past something that nobody has seen yet


def test_a_little_longer_asked_when_the_press_is_just_over_comes_too_late(
    qtbot: QtBot, content: Content
) -> None:
    played = at_press(qtbot, content)
    timeline = played.player.timeline
    past_the_cue(played)
    QTest.keyClick(played.screen, Qt.Key.Key_L)
    assert played.player.timeline == timeline, "what is over gets no longer"
    assert played.screen.cue == played.player.cue
    assert played.screen.cue.kind != "press"
    played.pass_time(2)


def test_help_asked_for_when_the_session_is_just_over_is_the_end_of_it(
    qtbot: QtBot, content: Content
) -> None:
    played = play(qtbot, content, mini_timeline())
    played.until("close")
    past_the_cue(played)
    QTest.mouseClick(played.screen.parts.care, Qt.MouseButton.LeftButton)
    assert played.outcomes == ["finished"]
    assert played.cries == [], "there is no session any more to come back to"


def test_return_held_down_on_a_button_presses_it_once(qtbot: QtBot, content: Content) -> None:
    played = at_press(qtbot, content)
    skip = played.screen.parts.skip
    played.screen.activateWindow()
    skip.setFocus()
    played.told.clear()
    QTest.keyClick(skip, Qt.Key.Key_Return)
    for _ in range(3):
        QTest.simulateEvent(skip, True, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
    assert len([one for one in played.told if isinstance(one, CueStarted)]) == 1


# --- what she cannot see does not run on without her


@pytest.mark.parametrize("key", ["play", "toggle", "skip", "back"])
def test_no_media_key_moves_what_cannot_be_seen(qtbot: QtBot, content: Content, key: str) -> None:
    machine = Machine()
    played = at_press(qtbot, content, machine)
    played.screen.hide()
    assert isinstance(played.told[-1], Paused)
    place, heard = played.player.place, (list(machine.chimes.rung), list(machine.voice.said))
    getattr(machine.around, key).emit()
    assert not played.player.playing
    assert not machine.eye.open
    assert played.player.place == place
    assert (machine.chimes.rung, machine.voice.said) == heard
    played.screen.show()
    machine.around.play.emit()
    assert played.player.playing


def test_a_media_key_that_goes_on_answers_the_open_question(qtbot: QtBot, content: Content) -> None:
    machine = Machine()
    played = at_press(qtbot, content, machine)
    QTest.keyClick(played.screen, Qt.Key.Key_Escape)
    assert played.screen.ask.isVisible()
    machine.around.play.emit()
    assert isinstance(played.told[-1], Resumed)
    assert not played.screen.ask.isVisible()
    QApplication.processEvents()
    focused: QWidget | None = played.screen.window().focusWidget()
    assert focused is played.screen, "the keys are the session's again"


def test_nothing_is_said_of_the_point_that_is_gone_on_without(person: Person) -> None:
    machine = Machine()
    person.start(WELL).window.desk.system = machine.system()
    person.window.desk.settings.change(night_sound="voice")
    person.press(ENTER)
    person.play_to("press")
    person.pass_time(5)
    person.click("Something feels wrong?")
    rung, said = len(machine.chimes.rung), len(machine.voice.said)
    person.press(Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_2, ENTER)  # sore, and easing
    session = person.on(SessionScreen)
    assert session.playing.player.playing
    person.pass_time(1)
    told = machine.voice.said[said:]
    assert told[0] == "Going on."
    assert "in" not in machine.chimes.rung[rung:], "no breath of the point that is left"


# --- the voice is shared


class SlowVoice(Voice):
    """A voice that tells the end of a text only when the test lets it."""

    def say(self, text: str) -> None:
        super().say(text)
        self.unfinished += 1

    def stop(self) -> None:
        self.stopped += 1

    def end(self) -> None:
        """Come to the end of a text."""
        self.unfinished -= 1
        self.finished.emit()


def sounding(
    qtbot: QtBot, content: Content, timeline: Timeline, voice: Voice
) -> tuple[SessionSound, Player, Clock]:
    """A session that is only heard, at its start."""
    player, clock = Player(timeline), Clock()
    score = Score(timeline, content)
    sound = SessionSound(player, score, clock, Chimes(), voice)
    sound.follow(player.start(clock.now))
    return sound, player, clock


def test_the_end_of_what_another_let_it_say_ends_no_line_of_ours(
    qtbot: QtBot, content: Content
) -> None:
    """A sentence tried in the settings, or the last words of the session before."""
    voice = SlowVoice()
    voice.say("The other's words.")
    sound, player, clock = sounding(qtbot, content, mini_timeline(), voice)
    assert voice.stopped == 1, "the other's words are over"
    clock.now += 1.0
    sound.follow(player.tick(clock.now))
    assert len(voice.said) == 2
    voice.end()
    assert len(voice.said) == 2, "ours is still being said"
    voice.end()
    assert len(voice.said) == 3, "and now the next"


def test_a_line_that_was_silenced_says_nothing_about_how_fast_the_voice_is(
    qtbot: QtBot, content: Content
) -> None:
    voice = SlowVoice()
    sound, player, clock = sounding(qtbot, content, mini_timeline(find="new"), voice)
    while len(voice.said[-1:]) == 0 or len(voice.said[-1]) < 20:
        clock.now += 0.25
        sound.follow(player.tick(clock.now))
        if player.cue.waits and voice.unfinished:
            voice.end()
    before = sound._conductor._rate
    clock.now += 1.1
    sound.mute(muted=True)
    voice.end()
    assert sound._conductor._rate == before
