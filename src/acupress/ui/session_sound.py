"""Carries out what the conductor decides: one session's chimes and voice."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from acupress.core.conductor import Actions, Conductor, Hush, Say
from acupress.core.heard import Ring, Score
from acupress.core.player import Events, Player
from acupress.ui.system import ChimePlayer, Speaker


class SessionSound(QObject):
    """Follows a player by ear. `chimes` and `voice` are None where nothing is to be heard."""

    def __init__(
        self,
        player: Player,
        score: Score,
        clock: Callable[[], float],
        chimes: ChimePlayer | None,
        voice: Speaker | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._clock = player, clock
        self._chimes, self._voice = chimes, voice
        self._muted = False
        has_voice = voice.available if voice is not None else False
        self._conductor = Conductor(score, chimes=chimes is not None, voice=has_voice)
        self._before = 0
        """So many texts that somebody else let the voice say have still to end."""
        if voice is not None:
            if voice.unfinished:
                voice.stop()
            self._before = voice.unfinished
            voice.ready.connect(self._voice_is)
            voice.finished.connect(self._finished)

    @property
    def audible(self) -> bool:
        """Whether there is anything to hear or to mute."""
        return self._chimes is not None or self._voice is not None

    @property
    def muted(self) -> bool:
        """Whether she has silenced it for now."""
        return self._muted

    def mute(self, *, muted: bool) -> None:
        """Silence everything for now, or let it be heard again."""
        self._muted = muted
        if muted:
            self.silence()

    def silence(self) -> None:
        """Stop whatever sounds."""
        if self._chimes is not None:
            self._chimes.stop()
        self._do(self._conductor.hush(self._clock()))

    def follow(self, events: Events = ()) -> None:
        """Let be heard what these events, or the passing of time, bring."""
        self._do(self._conductor.follow(events, self._player, self._clock()))

    def change(self, score: Score) -> None:
        """The timeline has changed."""
        self._conductor.change(score, self._player, self._clock())

    def next_due(self, now: float) -> float | None:
        """Return in how many seconds something is to be heard."""
        return self._conductor.next_due(self._player, now)

    def close(self) -> None:
        """Follow no longer. Where the session has come to its end, a last line may finish."""
        if self._player.outcome != "finished":
            self.silence()
        if self._voice is not None:
            self._voice.ready.disconnect(self._voice_is)
            self._voice.finished.disconnect(self._finished)
        self._voice = self._chimes = None

    def _voice_is(self, there: bool) -> None:
        self._do(self._conductor.voice_is(there=there, player=self._player, now=self._clock()))

    def _finished(self) -> None:
        if self._before:
            self._before -= 1
        else:
            self._go_on()

    def _go_on(self) -> None:
        """The line is over."""
        self._do(self._conductor.finished(self._player, self._clock()))

    def _do(self, actions: Actions) -> None:
        for action in actions:
            if isinstance(action, Ring):
                if self._chimes is not None and not self._muted:
                    self._chimes.play(action.chime)
            elif self._voice is not None:
                if isinstance(action, Hush):
                    self._voice.stop()
                elif isinstance(action, Say) and self._muted:
                    QTimer.singleShot(0, self, self._go_on)
                elif isinstance(action, Say):
                    self._voice.say(action.text)
