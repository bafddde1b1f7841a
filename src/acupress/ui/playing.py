"""Plays a session in real time: the one timer of the app, and everything that follows the player.

The timer asks the player and the conductor what is due, and only while the session plays and can
be seen; else it stands still.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from acupress.core import adjust
from acupress.core.content import Content
from acupress.core.heard import Score
from acupress.core.plan import Plan
from acupress.core.player import Events, Paused, Player
from acupress.core.timeline import Timeline, compile_plan
from acupress.ui.session_sound import SessionSound
from acupress.ui.system import Around, System

FRAME = 0.05
"""Seconds between two pictures: the breath moves half a pixel in that time, more is not seen."""


class Playing(QObject):
    """Runs one player. `happened` carries every batch of its events; `passed` says that time has
    passed without any. `replanned` comes before the events of a changed timeline.
    """

    happened = Signal(tuple)
    passed = Signal()
    replanned = Signal()

    def __init__(
        self,
        player: Player,
        content: Content,
        clock: Callable[[], float],
        language: str,
        system: System,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.player, self.clock = player, clock
        self._content, self._language = content, language
        self._seen = self._told = False
        chimes, voice = system.chimes(), system.voice(language)
        self.sound = SessionSound(player, self._score(), clock, chimes, voice, self)
        self._eye = system.awake()
        self._around = self._listen(system)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def set_seen(self, *, seen: bool) -> None:
        """What she cannot see does not run on without her."""
        self._seen = seen
        if not seen:
            self.pause()
        self._run()

    def begin(self) -> None:
        """Start playing, from where the player stands."""
        self._take(self.player.start(self.clock()))

    def pause(self) -> None:
        """Stop the clock; nothing is lost."""
        self._take(self.player.pause(self.clock()))

    def resume(self) -> None:
        """Go on."""
        self._take(self.player.resume(self.clock()))

    def toggle(self) -> None:
        """Pause, or go on."""
        if self.player.playing:
            self.pause()
        else:
            self.resume()

    def skip(self) -> None:
        """Go to the next point."""
        self._take(self.player.skip(self.clock()))

    def back(self) -> None:
        """Start this point again, or go to the one before."""
        self._take(self.player.back(self.clock()))

    def go_on(self) -> None:
        """She has found the point, or is ready sooner."""
        self._take(self.player.go_on(self.clock()))

    def found(self) -> None:
        """The button that ends a search or a move does what it says in a pause, too."""
        self.resume()
        self.go_on()

    def next(self) -> None:
        """What a clicker or a media key means: she has the point, or on to the next one."""
        if self.player.playing and self.player.cue.waits:
            self.go_on()
        else:
            self.skip()

    def enough(self) -> None:
        """This placement has been pressed enough; the other side or the next point comes."""
        self._take(self.player.enough(self.clock()))

    def finish(self) -> None:
        """End here. It counts as a session."""
        self._take(self.player.finish(self.clock()))

    def longer(self) -> None:
        """Press a little longer here, if it may be."""
        now = self._catch_up()
        plan = adjust.longer(self.player.timeline, self.player.place.cue)
        if plan is not None:
            self._replan(plan, None, now)

    def another_way(self) -> None:
        """Press this point the next way that suits her, if there is one."""
        now = self._catch_up()
        before, cue = self.player.timeline, self.player.place.cue
        plan = adjust.another_way(before, cue)
        if plan is not None:
            after = compile_plan(plan, self._content)
            self._replan(plan, adjust.where_to_go_on(before, cue, after), now)

    def mute(self) -> None:
        """Silence everything, or let it be heard again."""
        self.sound.mute(muted=not self.sound.muted)

    def look(self) -> None:
        """See what is due at this moment of the clock."""
        events = self.player.tick(self.clock())
        if events:
            self._take(events)
            return
        try:
            self.sound.follow()
            self.passed.emit()
        finally:
            self._run()

    def close(self) -> None:
        """Pause without a word, and let go of the machine around it."""
        self.sound.close()
        self.pause()
        if self._eye is not None:
            self._eye.release()
        if self._around is not None:
            self._around.close()
        self._eye = self._around = None

    def _listen(self, system: System) -> Around | None:
        """Follow what the machine tells."""
        around = system.around(self)
        if around is not None:
            around.pause.connect(self.pause)
            around.play.connect(self._if_seen(self.resume))
            around.toggle.connect(self._if_seen(self.toggle))
            around.skip.connect(self._if_seen(self.next))
            around.back.connect(self._if_seen(self.back))
        return around

    def _if_seen(self, act: Callable[[], None]) -> Callable[[], None]:
        """A media key reaches a session that is hidden, or under the page on what feels wrong."""

        def heeded() -> None:
            if self._seen:
                act()

        return heeded

    def _score(self) -> Score:
        return Score(self.player.timeline, self._content, self._language)

    def _catch_up(self) -> float:
        """Let happen what is due, so that a change is not made to what is over. Return the time."""
        now = self.clock()
        self._take(self.player.tick(now))
        return now

    def _replan(self, plan: Plan, cue: int | None, now: float) -> None:
        """Play a changed plan, from one of its cues or from where it stands."""
        timeline: Timeline = compile_plan(plan, self._content)
        events = self.player.take(timeline, cue, now)
        self.sound.change(self._score())
        self.replanned.emit()
        self._take(events)

    def _take(self, events: Events) -> None:
        """Let all others follow. Whatever fails in there, the session goes on."""
        try:
            self.sound.follow(events)
            if any(isinstance(event, Paused) and event.slept for event in events):
                self.sound.silence()  # what the machine fell asleep over would go on now
            if self.player.playing != self._told:
                self._tell_machine()
        finally:
            if events:
                self.happened.emit(events)
            self._run()

    def _tell_machine(self) -> None:
        """The screen stays awake while the session plays, and only then."""
        self._told = playing = self.player.playing
        if self._eye is not None:
            (self._eye.hold if playing else self._eye.release)()
        if self._around is not None:
            self._around.show_playing(playing=playing)

    def _run(self) -> None:
        """Wake up for the next picture, or sooner where something is due."""
        if not (self.player.playing and self._seen):
            self._timer.stop()
            return
        now = self.clock()
        dues = (FRAME, self.player.next_due(now), self.sound.next_due(now))
        wait = min(due for due in dues if due is not None)
        self._timer.start(int(1000 * wait + 0.999))
