"""What acupress needs of the machine around it: for a session sound, an open eye on the screen and
its signals; for reminders someone who shows them.

Everything is made when a session first asks for it, and what is missing is no error.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the desk is set up before Qt is loaded
    from PySide6.QtCore import QObject, SignalInstance


class ChimePlayer(Protocol):
    """Plays chimes by name."""

    def play(self, name: str) -> None:
        """Begin a chime."""

    def stop(self) -> None:
        """Be silent at once."""


class Speaker(Protocol):
    """Says one text at a time. Shared by all sessions, as making one takes seconds.

    `ready` tells whether there is a voice at all, which `available` is None before. Each text gets
    exactly one `finished`, in their order.
    """

    ready: "SignalInstance"
    finished: "SignalInstance"

    @property
    def available(self) -> bool | None:
        """Whether there is a voice."""

    @property
    def unfinished(self) -> int:
        """How many texts have not got their `finished` yet."""

    def say(self, text: str) -> None:
        """Begin to speak."""

    def stop(self) -> None:
        """Fall silent; `finished` follows."""


class Eye(Protocol):
    """Keeps the screen awake."""

    def hold(self) -> None:
        """From now on."""

    def release(self) -> None:
        """No longer."""


class Around(Protocol):
    """What the machine tells a session: that it sleeps or is locked, and what media keys ask."""

    pause: "SignalInstance"
    play: "SignalInstance"
    toggle: "SignalInstance"
    skip: "SignalInstance"
    back: "SignalInstance"

    def show_playing(self, *, playing: bool) -> None:
        """Tell the desktop whether the session plays."""

    def close(self) -> None:
        """Listen no longer."""


class Notifier(Protocol):
    """Shows one notification at a time. `shown` tells after each `show` whether it came through.

    That it came through does not mean that it was seen: a desktop may keep it for later.
    """

    start: "SignalInstance"
    """She wants to begin."""
    later: "SignalInstance"
    """She wants to be asked again."""
    shown: "SignalInstance"

    def show(self, notice: "Notice") -> None:
        """Show it, in the place of an earlier one."""

    def hide(self) -> None:
        """Take it away again, if it is still there."""


class InTray(Protocol):
    """An icon among those of the desktop's tray."""

    open: "SignalInstance"
    """She wants to see the window."""
    quit: "SignalInstance"

    def possible(self) -> bool:
        """Whether there is a tray here now."""

    def stay(self, *, wanted: bool) -> None:
        """Have the icon there, or no longer."""


@dataclass(frozen=True)
class Notice:
    """What a notification says, and what its two answers are called. A locked screen shows it."""

    title: str
    text: str
    start: str
    later: str
    silent: bool = False


@dataclass(frozen=True)
class System:
    """Makers of these pieces; each returns None where there is none. The default has none."""

    chimes: Callable[[], ChimePlayer | None] = lambda: None
    voice: Callable[[str], Speaker | None] = lambda _: None
    """With the language."""
    voice_known: Callable[[], bool | None] = lambda: None
    """Whether there is a voice, as far as it has been needed by now."""
    awake: Callable[[], Eye | None] = lambda: None
    around: "Callable[[QObject], Around | None]" = lambda _: None
    """With the object as long as which it lives."""
    notifier: "Callable[[QObject], Notifier | None]" = lambda _: None
    """With the object as long as which it lives."""
    woke: "Callable[[QObject], SignalInstance | None]" = lambda _: None
    """What tells that the machine has slept, as long as the object lives."""
    tray: Callable[[], InTray | None] = lambda: None
    zone: tzinfo | None = None
    """What its wall clock goes by; None for that of `Desk.now`."""
    still: Callable[[], bool] = lambda: False
    """Whether its user wants less motion in all programs."""
