"""Stands for a session on the desktop, so that media keys and headset buttons reach it.

Linux desktops do not send such keys to the window but to a media player on the session bus.
Source: the MPRIS D-Bus Interface Specification, version 2.2. Nothing of what she does is told
there, because a locked screen shows it.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from acupress.ui.bus import Bus, open_bus

if TYPE_CHECKING:
    from jeepney import Message  # type: ignore[import-untyped]

NAME = "org.mpris.MediaPlayer2.acupress"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
KEYS = {
    "PlayPause": "toggle",
    "Play": "play",
    "Pause": "pause",
    "Stop": "pause",  # nothing is lost
    "Next": "skip",
    "Previous": "back",
}
"""Which signal tells what the desktop asks for."""
QUIET = {(ROOT, "Raise"), (ROOT, "Quit"), ("org.freedesktop.DBus.Peer", "Ping")}
"""What has to be there and does nothing."""
UNKNOWN = "org.freedesktop.DBus.Error.UnknownMethod"
ABOUT = {
    ROOT: {
        "Identity": ("s", "acupress"),
        "DesktopEntry": ("s", "acupress"),
        **dict.fromkeys(("CanQuit", "CanRaise", "HasTrackList"), ("b", False)),
        **dict.fromkeys(("SupportedUriSchemes", "SupportedMimeTypes"), ("as", [])),
    },
    PLAYER: {
        **dict.fromkeys(("CanControl", "CanPlay", "CanPause"), ("b", True)),
        **dict.fromkeys(("CanGoNext", "CanGoPrevious"), ("b", True)),
        "CanSeek": ("b", False),
        **dict.fromkeys(("Rate", "MinimumRate", "MaximumRate", "Volume"), ("d", 1.0)),
        "Position": ("x", 0),
        "Metadata": (
            "a{sv}",
            {"mpris:trackid": ("o", "/acupress/session"), "xesam:title": ("s", "acupress")},
        ),
    },
}
"""The properties that never change, by interface: each with its D-Bus type."""

Properties = dict[str, tuple[str, Any]]


class MediaPlayer(QObject):
    """There from `open` to `close`; what the desktop asks for comes as signals."""

    toggle = Signal()
    play = Signal()
    pause = Signal()
    skip = Signal()
    back = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._playing = False
        self._bus: Bus | None = None

    def open(self) -> bool:
        """Appear on the desktop; return whether there is one. A second acupress has to wait."""
        if self._bus is None and (bus := open_bus("session", self)) is not None:
            self._bus = bus
            bus.arrived.connect(self._take)
            bus.own(NAME)
        return self._bus is not None

    def show_playing(self, *, playing: bool) -> None:
        """Tell the desktop whether the session plays."""
        if playing == self._playing:
            return
        self._playing = playing
        if self._bus is not None:
            from jeepney import DBusAddress, new_signal

            where = DBusAddress(PATH, interface=PROPERTIES)
            changed: tuple[Any, ...] = (PLAYER, self._status(), [])
            self._bus.send(new_signal(where, "PropertiesChanged", "sa{sv}as", changed))

    def close(self) -> None:
        """Leave the desktop."""
        if self._bus is not None:
            self._bus.close()
            self._bus.deleteLater()
            self._bus = None

    def _status(self) -> Properties:
        return {"PlaybackStatus": ("s", "Playing" if self._playing else "Paused")}

    def _about(self, interface: str) -> Properties:
        return ABOUT.get(interface, {}) | (self._status() if interface == PLAYER else {})

    def _take(self, message: "Message") -> None:
        """Answer a call, and do what it asks for."""
        from jeepney import HeaderFields, MessageFlag, MessageType

        if message.header.message_type != MessageType.method_call or self._bus is None:
            return
        fields = message.header.fields
        interface, member = fields.get(HeaderFields.interface), fields[HeaderFields.member]
        answer = self._answer(message, interface, member)
        if not message.header.flags & MessageFlag.no_reply_expected:
            self._bus.send(answer)
        if interface == PLAYER and member in KEYS:
            getattr(self, KEYS[member]).emit()

    def _answer(self, call: "Message", interface: str | None, member: str) -> "Message":
        from jeepney import new_error, new_method_return

        if (interface == PLAYER and member in KEYS) or (interface, member) in QUIET:
            return new_method_return(call)
        if interface == PROPERTIES and member in {"Get", "GetAll"} and call.body:
            about = self._about(call.body[0])
            if member == "GetAll":
                return new_method_return(call, "a{sv}", (about,))
            if call.body[-1] in about:
                return new_method_return(call, "v", (about[call.body[-1]],))
        return new_error(call, UNKNOWN, "s", (f"There is no {member}.",))
