"""What changes on a session's screen between two cues, for every picture."""

from acupress.core.player import Moment
from acupress.core.text import clock as clock_text
from acupress.ui.session_parts import Parts
from acupress.ui.session_scene import Director, Scene, going_on, tr


class Moments:
    """Puts moments into the widgets of a screen; what is as it was is not touched again."""

    def __init__(self, parts: Parts, *, hide_numbers: bool, reduced_motion: bool) -> None:
        self._parts = parts
        self._hide_numbers, self._reduced_motion = hide_numbers, reduced_motion
        self._second = -1
        self._phase: tuple[str, bool] | None = None

    def forget(self) -> None:
        """Show everything anew with the next moment."""
        self._second, self._phase = -1, None

    def show(self, moment: Moment, scene: Scene, director: Director, *, playing: bool) -> None:
        """Show a moment of a scene."""
        if (second := int(moment.left + 0.999)) != self._second:
            self._second = second
            self._show_second(moment, scene, director, playing=playing)
        parts, breath = self._parts, moment.breath
        parts.ring.set_progress(moment.elapsed / max(1e-6, moment.cue.length))
        if breath is not None:
            parts.ring.set_fullness(breath.fullness)
        still = self._reduced_motion or breath is None
        parts.diagram.set_halo(0.4 if still or breath is None else breath.fullness)
        phase = None if breath is None or not playing else (breath.phase, moment.presses)
        if phase is not None and phase != self._phase:
            parts.ring.set_words(*director.breath_words(moment.cue, *phase))
        self._phase = phase

    def _show_second(
        self, moment: Moment, scene: Scene, director: Director, *, playing: bool
    ) -> None:
        clock = "" if moment.waiting or self._hide_numbers else clock_text(self._second)
        hint = going_on(scene, clock, waiting=moment.waiting)
        self._parts.show_clock(clock, hint if playing else hint and tr("Paused"))
        steps = director.step_done(moment.cue, moment.position)
        self._parts.steps.show_steps(director.step_names, *steps)
