"""The machine that acupress runs on, made piece by piece when it is first asked for."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from acupress.ui.here import Here
from acupress.ui.system import Around, ChimePlayer, Eye, Notifier, Speaker, System

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from acupress.sound.chimes import Chimes
    from acupress.sound.voice import Voice
    from acupress.storage.settings_file import SettingsFile
    from acupress.ui.awake import Awake
    from acupress.ui.tray import Tray

RATES = {"slower": -0.35, "usual": 0.0, "quicker": 0.35}
"""How fast the voice speaks, from -1 to 1, by the setting's name."""


class ThisMachine(QObject):
    """Keeps what is made once for all sessions. `sounds` is the folder with the chimes, `icon` the
    picture of acupress, as SVG."""

    def __init__(
        self, sounds: "Traversable", settings: "SettingsFile", icon: "Traversable"
    ) -> None:
        super().__init__()
        self._sounds, self._settings, self._icon = sounds, settings, icon
        self._chimes: Chimes | None = None
        self._voice: Voice | None = None
        self._language = ""
        self._eye: Awake | None = None
        self._tray: Tray | None = None
        self._still: bool | None = None

    def system(self) -> System:
        """Return the makers of its pieces."""
        return System(
            self.chimes, self.voice, self.voice_known, self.awake, self.around, self.notifier,
            self.woke, self.tray, Here(), self.still,
        )  # fmt: skip

    def go_by(self, settings: "SettingsFile") -> None:
        """Go by the settings of another person."""
        self._settings = settings

    def chimes(self) -> ChimePlayer:
        """Return the chimes at the volume she has chosen."""
        from acupress.sound.chimes import Chimes

        volume = self._settings.number("volume") / 100
        if self._chimes is None:
            self._chimes = Chimes(self._sounds, volume, self)
        self._chimes.set_volume(volume)
        return self._chimes

    def voice(self, language: str) -> Speaker:
        """Return the voice of a language, at the volume and speed she has chosen."""
        from acupress.sound.voice import Voice

        if self._voice is None or language != self._language:
            if self._voice is not None:
                self._voice.close()
            self._voice, self._language = Voice(language, self), language
        self._voice.set_volume(self._settings.number("volume") / 100)
        self._voice.set_rate(RATES[self._settings.name("speech_speed")])
        return self._voice

    def voice_known(self) -> bool | None:
        """Return whether there is a voice; None before one has been looked for."""
        return None if self._voice is None else self._voice.available

    def awake(self) -> Eye:
        """Return what keeps the screen awake."""
        from acupress.ui.awake import Awake

        if self._eye is None:
            self._eye = Awake(self)
        return self._eye

    def around(self, owner: QObject) -> Around:
        """Return what the desktop tells, for as long as `owner` lives."""
        return Desktop(owner)

    def notifier(self, owner: QObject) -> Notifier:
        """Return what shows notifications: the desktop's service on Linux, else the tray's icon."""
        from acupress.ui.notifying import Notifying

        ways: list[Notifier] = [self.tray()]
        if sys.platform.startswith("linux"):
            from acupress.ui.notify_bus import BusNotifier

            icon = self._icon.as_uri() if isinstance(self._icon, Path) else "acupress"
            ways.insert(0, BusNotifier(owner, icon))
        return Notifying(ways, owner)

    def woke(self, owner: QObject) -> SignalInstance:
        """Return what tells that the machine has slept; off Linux it is never told."""
        from acupress.ui.system_events import SystemEvents

        events = SystemEvents(owner)
        events.start(locks=False)
        return events.woke

    def still(self) -> bool:
        """Return whether the desktop asks for less motion; it is asked once."""
        from acupress.ui.less_motion import less_motion_asked_for

        if self._still is None:
            self._still = less_motion_asked_for()
        return self._still

    def tray(self) -> "Tray":
        """Return the icon in the tray, which is not to be seen before it is asked for."""
        from acupress.ui.tray import Tray

        if self._tray is None:
            self._tray = Tray(self._icon.read_bytes(), self)
        return self._tray


class Desktop(QObject):
    """What the desktop tells: pauses by sleep and lock, and the media keys."""

    pause = Signal()
    play = Signal()
    toggle = Signal()
    skip = Signal()
    back = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        from acupress.ui.media_player import MediaPlayer
        from acupress.ui.system_events import SystemEvents

        self._events = SystemEvents(self)
        self._events.sleeping.connect(self.pause)
        self._events.locked.connect(self.pause)
        self._events.start()
        self._player = MediaPlayer(self)
        for name in ("pause", "play", "toggle", "skip", "back"):
            getattr(self._player, name).connect(getattr(self, name))
        self._player.open()

    def show_playing(self, *, playing: bool) -> None:
        """Tell the desktop whether the session plays."""
        self._player.show_playing(playing=playing)

    def close(self) -> None:
        """Listen no longer."""
        self._events.stop()
        self._player.close()
