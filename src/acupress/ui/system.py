"""What a session needs of the machine around it: sound, an open eye on the screen, its signals.

Everything is made when a session first asks for it, and what is missing is no error.
"""

from collections.abc import Callable
from dataclasses import dataclass
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
