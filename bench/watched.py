"""The real app in its real window, playing a session, and telling on stdout what happens when.

    python bench/watched.py --minutes 3 --sound voice

Each line is a JSON object: `what` happened and `at` which second of the app's clock. It obeys the
words pause, resume, minimise, restore, today and quit on stdin. `watching.py` is its other end.
"""

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QSocketNotifier, QTimer, SignalInstance

import acupress.ui.session_start
from acupress.core.answers import Answers
from acupress.core.breathing import starts_of
from acupress.core.heard import Score
from acupress.core.player import Breathed, CueStarted, Ended, Events, Paused, Player, Resumed
from acupress.core.timeline import Cue, Timeline
from acupress.sound.voice import Voice
from acupress.ui.main_window import MainWindow
from acupress.ui.session_screen import SessionScreen
from acupress.ui.system import ChimePlayer
from audio import SOUNDS

PATTERN = "kidney-qi"
BEGIN_AFTER = 1500
"""Milliseconds from the window to the session: what the start costs is over by then."""


def tell(what: str, at: float, **more: object) -> None:
    """Say what happened."""
    print(json.dumps({"what": what, "at": at, **more}), flush=True)


class WatchedPlayer(Player):
    """Tells every cue and breath, with the second of the timeline at which it was due."""

    def start(self, now: float) -> Events:
        """Tell when the session began, and from which position."""
        tell("begun", now, position=self.moment(now).position)
        return super().start(now)

    def tick(self, now: float) -> Events:
        """Tell what came by itself."""
        cue = self.cue
        events = super().tick(now)
        for event in events:
            if isinstance(event, CueStarted):
                cue = event.cue
                tell("cue", now, due=cue.start, kind=cue.kind)
            elif isinstance(event, Breathed):
                tell("breath", now, due=cue.start + starts_of(cue.rhythm)[event.number])
            elif isinstance(event, Ended):
                tell("end", now, due=self.timeline.total)
        return events


class WatchedChimes:
    """Tells what is rung."""

    def __init__(self, chimes: ChimePlayer, clock: Callable[[], float]) -> None:
        self._chimes, self._clock = chimes, clock

    def play(self, name: str) -> None:
        """Tell, and ring."""
        tell("ring", self._clock(), chime=name)
        self._chimes.play(name)

    def stop(self) -> None:
        """Fall silent."""
        self._chimes.stop()


class WatchedVoice:
    """Tells what is said."""

    ready: SignalInstance
    finished: SignalInstance

    def __init__(self, voice: Voice, clock: Callable[[], float]) -> None:
        self._voice, self._clock = voice, clock
        self.ready, self.finished = voice.ready, voice.finished
        voice.ready.connect(lambda there: tell("voice", clock(), there=there))
        voice.finished.connect(lambda: tell("said", clock()))

    @property
    def available(self) -> bool | None:
        """Whether there is a voice."""
        return self._voice.available

    @property
    def unfinished(self) -> int:
        """How many texts have not come to their end."""
        return self._voice.unfinished

    def say(self, text: str) -> None:
        """Tell, and speak."""
        tell("say", self._clock(), text=text)
        self._voice.say(text)

    def stop(self) -> None:
        """Tell, and fall silent."""
        tell("hush", self._clock())
        self._voice.stop()


class SkippingClock:
    """A clock that has gone on by `skip` seconds when the process goes on after it was stopped."""

    def __init__(self, clock: Callable[[], float], skip: float) -> None:
        self._clock, self._skip, self._skipped = clock, skip, 0.0
        signal.signal(signal.SIGCONT, self._go_on)

    def __call__(self) -> float:
        """Return the time in seconds."""
        return self._clock() + self._skipped

    def _go_on(self, *_: object) -> None:
        self._skipped += self._skip


def open_watched(sound: str, skip: float) -> tuple[Callable[[], int], MainWindow]:
    """Return what runs the app, and its window, with a user who has answered everything."""
    from acupress.app import open_window

    app, window = open_window(["acupress"])
    desk = window.desk
    needed = [fact.id for fact in desk.content.care.facts.values() if fact.needed]
    desk.keep(Answers(facts=dict.fromkeys(needed, "no"), told=PATTERN))
    desk.settings.change(sound=sound, night_sound=sound, find="never")
    if skip:
        desk.clock = SkippingClock(desk.clock, skip)
    machine, clock = desk.system, desk.clock

    def chimes() -> ChimePlayer | None:
        made = machine.chimes()
        return WatchedChimes(made, clock) if made is not None else None

    def voice(language: str) -> WatchedVoice | None:
        made = machine.voice(language)
        return WatchedVoice(made, clock) if isinstance(made, Voice) else None

    desk.system = replace(machine, chimes=chimes, voice=voice)
    acupress.ui.session_start.Player = WatchedPlayer  # type: ignore[attr-defined]
    return app.exec, window


def begin(window: MainWindow, minutes: int, before: float | None) -> None:
    """Start a session: from the beginning, or `before` seconds before its first press."""
    desk = window.desk
    window.show_today()  # with the answers that it has by now
    timeline = desk.timeline(minutes)
    press = next(cue.start for cue in timeline.cues if cue.kind == "press")
    start = 0.0 if before is None else press - before
    rings = list(rings_of(timeline, Score(timeline, desk.content)))
    tell("plan", desk.clock(), total=timeline.total, start=start, press=press, rings=rings)
    window.show_session(timeline, start)
    screen = window.screen_shown
    assert isinstance(screen, SessionScreen)
    screen.events.connect(lambda events: tell_shown(events, desk.clock()))


def rings_of(timeline: Timeline, score: Score) -> Iterator[tuple[float, str]]:
    """Yield every chime that the timeline has, with its second and name."""
    for number, cue in enumerate(timeline.cues):
        for ring in score.at(number).rings:
            yield cue.start + ring.at, ring.chime


def tell_shown(events: Events, now: float) -> None:
    """Tell what the screen has shown by now, and what else has happened."""
    shown: list[Cue] = [event.cue for event in events if isinstance(event, CueStarted)]
    for cue in shown:
        tell("shown", now, due=cue.start, kind=cue.kind)
    for event in events:
        if isinstance(event, Paused):
            tell("paused", now, slept=event.slept)
        elif isinstance(event, Resumed):
            tell("resumed", now)
        elif isinstance(event, Ended):
            tell("ended", now, outcome=event.outcome)


def obey(window: MainWindow, quit_app: Callable[[], object]) -> QSocketNotifier:
    """Follow the words that come on stdin."""
    playing = None

    def act() -> None:
        nonlocal playing
        screen = window.screen_shown
        playing = screen.playing if isinstance(screen, SessionScreen) else playing
        deeds: dict[str, Callable[[], object]] = {
            "minimise": window.showMinimized,
            "restore": window.showNormal,
            "today": window.show_today,
            "close": window.close,
            "quit": quit_app,
        }
        if playing is not None:
            deeds |= {"pause": playing.pause, "resume": playing.resume}
        for word in os.read(0, 4096).decode().split() or ["quit"]:
            deeds[word]()
            tell("done", window.desk.clock(), deed=word)

    listener = QSocketNotifier(0, QSocketNotifier.Type.Read)
    listener.activated.connect(act)
    return listener


def main() -> int:
    """Open the window, play, and stay until told to end."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=int, default=3)
    parser.add_argument("--sound", choices=SOUNDS, default="voice")
    parser.add_argument("--before", type=float, help="begin so many seconds before a press")
    parser.add_argument("--skip", type=float, default=0.0, help="seconds that a stop lasts longer")
    options = parser.parse_args()
    run, window = open_watched(options.sound, options.skip)
    window.show()
    QTimer.singleShot(BEGIN_AFTER, lambda: begin(window, options.minutes, options.before))
    listener = obey(window, window.close)
    status = run()
    listener.setEnabled(False)
    return status


if __name__ == "__main__":
    sys.exit(main())
