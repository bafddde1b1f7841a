"""Makes a session: the player, its screen, and the recorder that writes the journal."""

from dataclasses import replace

from acupress.core.kept import Kept
from acupress.core.player import Place, Player
from acupress.core.timeline import Timeline
from acupress.ui.desk import Desk
from acupress.ui.recorder import Recorder
from acupress.ui.session_screen import SessionOptions, SessionScreen
from acupress.ui.system import System


def made_session(
    desk: Desk, timeline: Timeline, start: Place | float = 0.0, kept: Kept | None = None
) -> tuple[SessionScreen, Recorder]:
    """Return the screen of a session and its recorder, which knows the seconds really played.

    It begins at a place or at a position in seconds. `kept` is a session that goes on: its
    timeline has to be that of the plan kept.
    """
    player = Player(timeline)
    player.seek(start)
    recorder = Recorder(desk, player, kept)
    options = SessionOptions(
        scale=desk.scale,
        language=desk.language,
        reduced_motion=desk.still,
        hide_numbers=desk.settings.on("hide_numbers"),
        characters=desk.settings.name("characters"),
        own_view=desk.settings.on("own_view"),
        title=timeline.plan.title,
    )
    system = heard_now(desk)
    screen = SessionScreen(player, desk.content, desk.theme, desk.clock, options, system)
    screen.events.connect(recorder.take)
    screen.playing.passed.connect(recorder.look)
    return screen, recorder


def heard_now(desk: Desk) -> System:
    """Return the machine with as much sound as she wants now."""
    mute = System()
    if desk.sound == "silent":
        return replace(desk.system, chimes=mute.chimes, voice=mute.voice)
    return desk.system if desk.sound == "voice" else replace(desk.system, voice=mute.voice)
