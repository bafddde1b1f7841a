"""Plays the chimes of a session, one at a time."""

import os
from contextlib import ExitStack
from importlib.resources import as_file
from typing import TYPE_CHECKING
from weakref import finalize

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot

from acupress.sound.quiet import no_warnings, quiet
from acupress.sound.synth import CHIMES
from acupress.sound.volume import gain

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

READY = ("PULSE_LATENCY_MSEC", "200")
"""So many ms of sound lie ready with a PulseAudio server. Qt asks for about 10, which run dry on a
busy machine, and the chime breaks. All chimes come 0.12 s after `play` for it."""
FADE_STEPS, SILENT_STEPS, STEP = 24, 40, 5
"""A chime that is cut short fades in so many steps of so many ms, as a plain stop is a pop. It then
plays silence: what still lies in the output's buffer is heard before the next chime."""


class Chimes(QObject):
    """The chimes of `synth.CHIMES`, loaded when it is made and played on the default output.

    `folder` holds a WAV file for each (`assets/sounds`). Where there is nothing to play on, all
    methods do nothing, until an output appears.
    """

    def __init__(self, folder: "Traversable", volume: float, parent: QObject | None = None) -> None:
        """Take the volume as heard, from 0 (silent) to 1."""
        super().__init__(parent)
        files = ExitStack()
        finalize(self, files.close)
        self._files = {
            name: files.enter_context(as_file(folder / f"{name}.wav")) for name in CHIMES
        }
        self._volume = volume
        self._gain = 0.0
        self._effects: dict[str, QSoundEffect] = {}
        self._now: QSoundEffect | None = None
        self._next: QSoundEffect | None = None
        self._left = 0
        self._fading = QTimer(self, interval=STEP, timerType=Qt.TimerType.PreciseTimer)
        self._fading.timeout.connect(self._fade)
        self._outputs = self._watch_outputs()
        self._follow()

    @property
    def available(self) -> bool:
        """Whether there is something to play on."""
        return self._outputs is not None and not self._outputs.defaultAudioOutput().isNull()

    def play(self, name: str) -> None:
        """Play a chime from its start; one that still sounds fades first. Returns at once."""
        self._next = self._effects.get(name)
        self._go_on()

    def stop(self) -> None:
        """Fade what sounds."""
        self._next = None
        self._go_on()

    def set_volume(self, volume: float) -> None:
        """Set the volume as heard, from 0 to 1: half is heard as half as loud."""
        self._volume = volume
        if self._effects:
            self._gain = gain(volume)
            for effect in self._effects.values():
                if effect is not self._now or not self._fading.isActive():
                    effect.setVolume(self._gain)

    def _go_on(self) -> None:
        """Play what is next, or fade what still sounds."""
        if self._fading.isActive():
            return
        if self._now is not None and self._now.isPlaying():
            self._left = FADE_STEPS + SILENT_STEPS
            self._fading.start()
            return
        self._now, self._next = self._next, None
        if self._now is not None:
            self._now.play()

    @Slot()
    def _fade(self) -> None:
        assert self._now is not None
        self._left -= 1
        self._now.setVolume(self._gain * max(0, self._left - SILENT_STEPS) / FADE_STEPS)
        if self._left == 0:
            self._fading.stop()
            self._now.stop()
            self._now.setVolume(self._gain)
            self._go_on()

    def _watch_outputs(self) -> "QMediaDevices | None":
        quiet()
        os.environ.setdefault(*READY)  # her own choice stays
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:  # a system library of it is missing
            return None
        with no_warnings():
            outputs = QMediaDevices(self)
            outputs.audioOutputs()
        outputs.audioOutputsChanged.connect(self._follow)
        return outputs

    @Slot()
    def _follow(self) -> None:
        """Play on what is the default output now."""
        if not self.available:
            return
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        output = QMediaDevices.defaultAudioOutput()
        for name, path in self._files.items():
            if name not in self._effects:
                self._effects[name] = QSoundEffect(output, self)
                self._effects[name].setSource(QUrl.fromLocalFile(str(path)))
            elif self._effects[name].audioDevice() != output:
                self._effects[name].setAudioDevice(output)
        self.set_volume(self._volume)
