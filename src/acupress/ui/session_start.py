"""Makes a session: the player, its screen, and the recorder that writes the journal."""

from collections.abc import Callable

from acupress.core.player import Player
from acupress.core.timeline import Timeline
from acupress.ui.desk import Desk
from acupress.ui.recorder import Recorder
from acupress.ui.session_screen import SessionOptions, SessionScreen


def made_session(
    desk: Desk, timeline: Timeline, position: float
) -> tuple[SessionScreen, Recorder, Callable[[], float]]:
    """Return the screen of a session that begins at a position in seconds, and its recorder.

    The third part tells the seconds that were really played, jumps and pauses left out.
    """
    player = Player(timeline, wait_to_find=desk.settings.on("wait_to_find"))
    player.seek(position)
    recorder = Recorder(desk, timeline)
    options = SessionOptions(
        scale=desk.scale,
        language=desk.language,
        reduced_motion=desk.settings.on("reduced_motion"),
        hide_numbers=desk.settings.on("hide_numbers"),
        characters=desk.settings.name("characters"),
        own_view=desk.settings.on("own_view"),
    )
    screen = SessionScreen(player, desk.content, desk.theme, desk.clock, options)

    def played() -> float:
        return player.played(desk.clock())

    screen.events.connect(lambda events: recorder.take(events, played()))
    return screen, recorder, played
