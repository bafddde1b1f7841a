"""A machine that slept while a session played: nothing goes on sounding when it comes back."""

from pytestqt.qtbot import QtBot

from acupress.core.player import Paused
from tests.mini import mini_content, mini_timeline
from tests.ui.machine import Machine
from tests.ui.playing import play


def test_the_rest_of_a_chime_is_not_played_on_return(qtbot: QtBot) -> None:
    machine = Machine()
    played = play(qtbot, mini_content(), mini_timeline(), system=machine.system())
    played.until("press")
    rung, said = len(machine.chimes.rung), len(machine.voice.said)
    played.told.clear()
    played.clock.now += 3600
    played.screen.playing.look()
    assert [event for event in played.told if isinstance(event, Paused)] == [Paused(slept=True)]
    assert machine.chimes.stopped == 1
    assert (len(machine.chimes.rung), len(machine.voice.said)) == (rung, said), "no burst"


def test_a_pause_lets_a_chime_ring_out(qtbot: QtBot) -> None:
    machine = Machine()
    played = play(qtbot, mini_content(), mini_timeline(), system=machine.system())
    played.until("press")
    played.screen.playing.pause()
    assert machine.chimes.stopped == 0
