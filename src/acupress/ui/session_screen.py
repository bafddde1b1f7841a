"""The session: she is led from point to point; nothing has to be clicked.

One timer asks the player what is due, and only while it plays and can be seen.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from acupress.core.content import Content
from acupress.core.player import CueStarted, Ended, Events, Paused, Player, Resumed
from acupress.core.text import clock as clock_text
from acupress.core.text import say
from acupress.core.timeline import Cue, Timeline
from acupress.painting.theme import Theme
from acupress.ui import words
from acupress.ui.announce import announce
from acupress.ui.session_ask import AskToFinish
from acupress.ui.session_layout import arrange
from acupress.ui.session_parts import Parts
from acupress.ui.session_scene import Director, Scene, tr, widest_clock

KEYS = {
    **dict.fromkeys((Qt.Key.Key_Space, Qt.Key.Key_MediaTogglePlayPause), "toggle"),
    **dict.fromkeys((Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_MediaNext), "skip"),
    **dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious), "back"),
    **dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), "go_on"),
    Qt.Key.Key_MediaPlay: "toggle",
    Qt.Key.Key_MediaPause: "pause",
    Qt.Key.Key_Escape: "ask_to_finish",
}
"""What a key does: the screen's method of this name. A presenter's clicker sends page keys."""
FRAME_MS = 50
"""20 looks at the clock a second: the breath moves half a pixel in that time, more is not seen."""


@dataclass(frozen=True)
class SessionOptions:
    """What she has chosen. `scale` is the text size, 1.0 to 2.0; `title` the routine's name."""

    scale: float = 1.0
    language: str = "en"
    reduced_motion: bool = False
    hide_numbers: bool = False
    characters: str = "traditional"
    own_view: bool = False
    title: str = ""

    def director(self, timeline: Timeline, content: Content) -> Director:
        """Return what makes the scenes of a timeline as she likes them."""
        return Director(timeline, content, self.language, self.characters, self.own_view)


class SessionScreen(QWidget):
    """Plays one timeline.

    `events` carries every batch of the player's events, `ended` the outcome. `something_wrong`
    comes when she asks for help; the session is paused by then.
    """

    events = Signal(tuple)
    something_wrong = Signal()
    ended = Signal(str)

    def __init__(
        self,
        player: Player,
        content: Content,
        theme: Theme,
        clock: Callable[[], float],
        options: SessionOptions | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 420)
        self._player, self._clock = player, clock
        self._options = options or SessionOptions()
        self._director = self._options.director(player.timeline, content)
        self._title = title_of(player, content, self._options)
        self._slept = False
        self._second = -1
        self._phase: str | None = None
        self.parts = Parts(self, theme, reduced_motion=self._options.reduced_motion)
        self.ask = AskToFinish(self)
        self.ask.go_on.connect(self.resume)
        self.ask.finish.connect(self.finish)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)
        self._connect()
        self._cue, self._scene = player.cue, self._director.scene(player.cue)
        self._fill()

    def begin(self) -> None:
        """Start playing, from where the player stands."""
        self._take(self._player.start(self._clock()))
        self._show_moment()

    def pause(self) -> None:
        """Stop the clock; nothing is lost."""
        self._take(self._player.pause(self._clock()))

    def resume(self) -> None:
        """Go on."""
        self.ask.hide()
        self._take(self._player.resume(self._clock()))
        self.setFocus()

    def toggle(self) -> None:
        """Pause, or go on."""
        if self._player.playing:
            self.pause()
        else:
            self.resume()

    def skip(self) -> None:
        """Go to the next point."""
        self._take(self._player.skip(self._clock()))

    def back(self) -> None:
        """Start this point again, or go to the one before."""
        self._take(self._player.back(self._clock()))

    def go_on(self) -> None:
        """She has found the point, or is ready sooner."""
        self._take(self._player.go_on(self._clock()))

    def finish(self) -> None:
        """End here. It counts as a session."""
        self._take(self._player.finish(self._clock()))

    @property
    def cue(self) -> Cue:
        """The cue that is shown."""
        return self._cue

    @property
    def running(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.parts.set_theme(theme)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything by keyboard, presenter's clicker or media keys."""
        if not self._press(Qt.Key(event.key()), again=event.isAutoRepeat()):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the session's keys working where a button has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(watched, QPushButton):
                watched.click()
                return True
            if self._press(key, again=event.isAutoRepeat()):
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys; run while playing."""
        super().showEvent(event)
        self._arrange()
        self.setFocus()
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        """What she cannot see does not run on without her."""
        super().hideEvent(event)
        self.pause()
        self._run()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find a place for everything."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        parts = self.parts
        for part in (parts.pause, parts.diagram, parts.ring):
            part.clicked.connect(self.toggle)
        parts.back.clicked.connect(self.back)
        parts.skip.clicked.connect(self.skip)
        parts.found.clicked.connect(self.go_on)
        parts.care.clicked.connect(self._ask_for_help)
        for button in parts.buttons:
            button.installEventFilter(self)

    def _press(self, key: Qt.Key, *, again: bool) -> bool:
        """Act on a key. A key held down acts once."""
        if key not in KEYS:
            return False
        if not again:
            getattr(self, KEYS[key])()
        return True

    def ask_to_finish(self) -> None:
        """Pause, and ask whether to finish here."""
        self.pause()
        if self._player.outcome is None:
            self.ask.open()
            self.parts.care.raise_()  # help stays in reach while a question is open

    def _ask_for_help(self) -> None:
        self.pause()
        self.ask.hide()
        self.something_wrong.emit()

    def _take(self, events: Events) -> None:
        """Follow what happened, then tell others."""
        for event in events:
            if isinstance(event, CueStarted):
                self._enter(event.cue)
            elif isinstance(event, Paused):
                self._slept = event.slept
        if any(isinstance(event, Paused | Resumed) for event in events):
            self._show_playing()
        self._run()
        if events:
            self._show_moment()
            self.events.emit(events)
        for event in events:
            if isinstance(event, Ended):
                self.ended.emit(event.outcome)

    def _run(self) -> None:
        """The timer runs while there is something to see and never else."""
        if self._player.playing and self.isVisible():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def refresh(self) -> None:
        """Show what is due at this moment of the clock."""
        self._tick()

    def _tick(self) -> None:
        events = self._player.tick(self._clock())
        if events:
            self._take(events)
        else:
            self._show_moment()

    def _enter(self, cue: Cue) -> None:
        self._cue, self._scene = cue, self._director.scene(cue)
        self._fill()
        self._arrange()
        announce(self, spoken(self._scene))

    def _show_moment(self) -> None:
        """Everything that changes between two cues: called for every picture."""
        moment, parts = self._player.moment(self._clock()), self.parts
        if (second := int(moment.left + 0.999)) != self._second:
            self._second = second
            clock = "" if moment.waiting or self._options.hide_numbers else clock_text(second)
            parts.show_clock(self._scene, clock, waiting=moment.waiting)
            steps = self._director.step_done(self._cue, moment.position)
            parts.steps.show_steps(self._director.step_names, *steps)
        parts.ring.set_progress(moment.elapsed / max(1e-6, self._cue.length))
        breath = moment.breath
        if breath is not None:
            parts.ring.set_fullness(breath.fullness)
        still = self._options.reduced_motion or breath is None
        parts.diagram.set_halo(0.4 if still or breath is None else breath.fullness)
        phase = breath.phase if breath is not None and self._player.playing else None
        if phase is not None and phase != self._phase:
            parts.ring.set_words(*self._director.breath_words(self._cue, phase))
        self._phase = phase

    def _show_playing(self) -> None:
        parts, playing = self.parts, self._player.playing
        parts.say_playing(playing=playing)
        if playing:
            parts.ring.set_words(self._scene.resting)
        elif self._player.outcome is None:
            again = tr("welcome back") if self._slept else tr("your place is kept")
            parts.ring.set_words(tr("Paused"), again)

    def _fill(self) -> None:
        """Put the scene's words and picture in place."""
        self._second, self._phase = -1, None
        self.parts.show_scene(self._scene, *self._title, self._options.language)
        if self._player.playing:
            self.parts.ring.set_words(self._scene.resting)
        if self._player.cue.breaths == 0:
            self.parts.ring.set_fullness(0.35)

    def _arrange(self) -> None:
        waits = self._player.open_ended
        clock = "" if waits or self._options.hide_numbers else widest_clock(self._cue)
        needs = self.parts.needs(self._scene, *self._title, clock, waiting=waits)
        self.parts.place(arrange(needs, self.size(), self._options.scale), needs)
        self.ask.set_scale(self.parts.scale)


def title_of(player: Player, content: Content, options: SessionOptions) -> tuple[str, str]:
    """Return the routine's name, and its pattern and length."""
    length = words.minutes(60 * max(1, round(player.timeline.total / 60)))
    pattern = content.patterns.patterns.get(player.timeline.plan.pattern or "")
    name = say(pattern.name, options.language) if pattern else ""
    return options.title or tr("Your routine"), " · ".join(filter(None, (name, length)))


def spoken(scene: Scene) -> str:
    """Return what assistive technology reads aloud at a new cue: no more than she needs."""
    parts = (scene.name, scene.line, scene.instruction, *scene.steps)
    return ". ".join(part.rstrip(".") for part in parts if part)
