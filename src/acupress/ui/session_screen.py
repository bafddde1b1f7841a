"""The session: she is led from point to point; nothing has to be clicked."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from acupress.core.content import Content
from acupress.core.player import CueStarted, Ended, Events, Paused, Player, Resumed
from acupress.core.text import bare, say
from acupress.core.timeline import Cue, Timeline
from acupress.painting.theme import Theme
from acupress.ui import words
from acupress.ui.announce import announce
from acupress.ui.playing import Playing
from acupress.ui.session_ask import AskToFinish
from acupress.ui.session_keys import Keys
from acupress.ui.session_layout import arrange
from acupress.ui.session_moment import Moments
from acupress.ui.session_parts import Parts
from acupress.ui.session_scene import Director, Scene, tr, widest_clock
from acupress.ui.system import System

FAR_SCALE = 1.6
"""Full screen is for looking from across the room: so large is the text there at least."""


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
    comes when she asks for help, `baby_woke` when the rest is for later; the session is paused by
    then.
    """

    events = Signal(tuple)
    something_wrong = Signal()
    baby_woke = Signal()
    ended = Signal(str)

    def __init__(
        self,
        player: Player,
        content: Content,
        theme: Theme,
        clock: Callable[[], float],
        options: SessionOptions | None = None,
        system: System | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 420)
        self._player = player
        self._options = options or SessionOptions()
        self._director = self._options.director(player.timeline, content)
        self._title = title_of(player, content, self._options)
        self.setAccessibleName(". ".join(filter(None, self._title)))
        self._slept = False
        self.playing = Playing(
            player, content, clock, self._options.language, system or System(), self
        )
        self.playing.happened.connect(self._take)
        self.playing.passed.connect(self._show_moment)
        self.playing.replanned.connect(self._replan)
        still = self._options.reduced_motion
        self.parts = Parts(self, theme, reduced_motion=still)
        self._moments = Moments(
            self.parts, hide_numbers=self._options.hide_numbers, reduced_motion=still
        )
        self.ask = AskToFinish(self)
        self.ask.go_on.connect(self.resume)
        self.ask.finish.connect(self.playing.finish)
        self.ask.baby.connect(self.baby)
        self._keys = Keys(self, self)
        self._connect()
        self._cue, self._scene = player.cue, self._director.scene(player.cue)
        self._fill()

    def begin(self) -> None:
        """Start playing, from where the player stands."""
        self.playing.begin()
        self._show_moment()

    def leave(self) -> None:
        """Stop without a word, and let go of the machine: the session may go on another time."""
        self.playing.close()

    def resume(self) -> None:
        """Go on."""
        self.ask.hide()
        self.playing.resume()
        self.setFocus()

    def toggle(self) -> None:
        """Pause, or go on."""
        if self._player.playing:
            self.playing.pause()
        else:
            self.resume()

    def go_on(self) -> None:
        """She has found the point, or is ready sooner; in a pause, to go on."""
        if self._player.playing:
            self.playing.go_on()
        else:
            self.resume()

    def touch(self) -> None:
        """A click anywhere large: she has found the point where it waits for her, else a pause."""
        if self.waiting:
            self.playing.go_on()
        else:
            self.toggle()

    def baby(self) -> None:
        """The baby woke: pause, and keep the rest for later."""
        self.playing.pause()
        self.ask.hide()
        if self._player.outcome is None:
            self.baby_woke.emit()

    def mute(self) -> None:
        """Silence everything, or let it be heard again."""
        self.playing.mute()
        self._show_extras()
        self._arrange()

    @property
    def cue(self) -> Cue:
        """The cue that is shown."""
        return self._cue

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self.parts.set_theme(theme)
        self._arrange()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """All that is not a button is one large button."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.touch()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys; run while playing."""
        super().showEvent(event)
        self._arrange()
        self.setFocus()
        self.playing.set_seen(seen=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """What she cannot see does not run on without her."""
        super().hideEvent(event)
        self.playing.set_seen(seen=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find a place for everything."""
        super().resizeEvent(event)
        self._arrange()

    def _connect(self) -> None:
        parts, playing = self.parts, self.playing
        parts.pause.clicked.connect(self.toggle)
        for part in (parts.diagram, parts.ring):
            part.clicked.connect(self.touch)
        parts.back.clicked.connect(playing.back)
        parts.skip.clicked.connect(playing.skip)
        parts.found.clicked.connect(playing.found)
        parts.care.clicked.connect(self._ask_for_help)
        parts.baby.clicked.connect(self.baby)
        parts.longer.clicked.connect(playing.longer)
        parts.enough.clicked.connect(playing.enough)
        parts.way.clicked.connect(playing.another_way)
        parts.mute.clicked.connect(self.mute)
        for widget in (self, *parts.buttons):
            widget.installEventFilter(self._keys)

    def do(self, deed: str) -> None:
        """Act on a key, by the name of what it does here or in the playing."""
        getattr(self if hasattr(self, deed) else self.playing, deed)()

    @property
    def waiting(self) -> bool:
        """Whether the session waits for her to find a point."""
        return self._player.playing and self._cue.waits

    def ask_to_finish(self) -> None:
        """Pause, and ask whether to finish here."""
        self.playing.pause()
        if self._player.outcome is None:
            self.ask.open()
            self.parts.care.raise_()  # help stays in reach while a question is open

    def _ask_for_help(self) -> None:
        self.playing.pause()
        self.ask.hide()
        if self._player.outcome is None:
            self.something_wrong.emit()

    def _take(self, events: Events) -> None:
        """Show what happened, then tell others."""
        for event in events:
            if isinstance(event, CueStarted):
                self._enter(event.cue)
            elif isinstance(event, Paused):
                self._slept = event.slept
            elif isinstance(event, Resumed) and self.ask.isVisible():
                self.ask.close_question()
        if any(isinstance(event, Paused | Resumed) for event in events):
            self._show_playing()
        self._show_moment()
        self.events.emit(events)
        for event in events:
            if isinstance(event, Ended):
                self.playing.close()
                self.ended.emit(event.outcome)

    def _replan(self) -> None:
        """The timeline has changed; the cue shown may have become longer."""
        self._director = replace(self._director, timeline=self._player.timeline)
        self._cue = self._player.cue
        self._scene = self._director.scene(self._cue)
        self._moments.forget()
        self._show_extras()
        self._arrange()
        self._show_moment()

    def _enter(self, cue: Cue) -> None:
        self._cue, self._scene = cue, self._director.scene(cue)
        self._fill()
        self._arrange()
        announce(self, spoken(self._scene))

    def _show_moment(self) -> None:
        moment = self._player.moment(self.playing.clock())
        playing = self._player.playing
        self._moments.show(moment, self._scene, self._director, playing=playing)

    def _show_playing(self) -> None:
        parts, playing = self.parts, self._player.playing
        self._moments.forget()  # the hint says whether it stands still
        parts.say_playing(playing=playing)
        if playing:
            parts.ring.set_words(self._scene.resting)
        elif self._player.outcome is None:
            again = tr("welcome back") if self._slept else tr("your place is kept")
            parts.ring.set_words(tr("Paused"), again)
        announce(self, tr("Going on") if playing else tr("Paused. Your place is kept."))

    def _fill(self) -> None:
        """Put the scene's words and picture in place."""
        self._moments.forget()
        self.parts.show_scene(self._scene, *self._title, self._options.language)
        if self._player.playing:
            self.parts.ring.set_words(self._scene.resting)
        if self._player.cue.breaths == 0:
            self.parts.ring.set_fullness(0.35)
        self._show_extras()

    def _show_extras(self) -> None:
        """Offer what can be done now beside pausing."""
        sound = self.playing.sound
        self.parts.show_extras(
            self._director.extras(self._cue), audible=sound.audible, muted=sound.muted
        )

    def _arrange(self) -> None:
        waits, far = self._player.cue.waits, self.window().isFullScreen()
        scale = max(self._options.scale, FAR_SCALE) if far else self._options.scale
        clock = "" if waits or self._options.hide_numbers else widest_clock(self._cue)
        needs = self.parts.needs(self._scene, *self._title, clock, waiting=waits, far=far)
        self.parts.place(arrange(needs, self.size(), scale), needs)
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
    return ". ".join(bare(part) for part in parts if part)
