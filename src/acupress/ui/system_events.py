"""Hears from the system that the machine goes to sleep or the screen is locked.

Only on Linux, over D-Bus. On Windows and macOS sleep is seen by the gap in the session's clock
afterwards, and a locked screen is not seen.

Sources: org.freedesktop.login1(5) for `PrepareForSleep` and `Lock`; the desktops' screen savers
tell `ActiveChanged` under names of their own.
"""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from acupress.ui.bus import Bus, open_bus

if TYPE_CHECKING:
    from jeepney import Message  # type: ignore[import-untyped]

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.kde.screensaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
LOGIN = "org.freedesktop.login1"


class SystemEvents(QObject):
    """Says `sleeping` before the machine sleeps, `woke` afterwards, and `locked` when the screen is
    locked or dark.

    Listens from `start` to `stop`. One event may be told more than once.
    """

    sleeping = Signal()
    woke = Signal()
    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._buses: list[Bus] = []

    def start(self, *, locks: bool = True) -> None:
        """Listen, as far as there is someone to listen to; without `locks` to sleep alone."""
        self.stop()
        if locks and (session := open_bus("session", self)) is not None:
            for saver in SCREEN_SAVERS:
                session.hear(interface=saver, member="ActiveChanged")
            self._follow(session)
        if (system := open_bus("system", self)) is not None:
            system.hear(sender=LOGIN, interface=f"{LOGIN}.Manager", member="PrepareForSleep")
            if locks and (name := os.environ.get("XDG_SESSION_ID")):
                path = session_path(name)
                system.hear(sender=LOGIN, interface=f"{LOGIN}.Session", member="Lock", path=path)
            self._follow(system)

    def stop(self) -> None:
        """Listen no longer."""
        for bus in self._buses:
            bus.close()
            bus.deleteLater()
        self._buses.clear()

    def _follow(self, bus: Bus) -> None:
        bus.arrived.connect(self._take)
        self._buses.append(bus)

    def _take(self, message: "Message") -> None:
        from jeepney import HeaderFields

        member = message.header.fields.get(HeaderFields.member)
        begins = message.body[:1] == (True,)  # False tells the end of it
        if member == "Lock" or (member == "ActiveChanged" and begins):
            self.locked.emit()
        elif member == "PrepareForSleep":
            (self.sleeping if begins else self.woke).emit()


def session_path(session: str) -> str:
    """Return where a login session is found on the bus, as sd_bus_path_encode(3) writes it."""
    kept = [
        sign if sign.isascii() and sign.isalnum() and (place or not sign.isdigit()) else None
        for place, sign in enumerate(session)
    ]
    coded = "".join(k or f"_{ord(s):02x}" for k, s in zip(kept, session, strict=True))
    return f"/org/freedesktop/login1/session/{coded}"
