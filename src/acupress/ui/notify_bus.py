"""Notifications through the desktop, with answers on them.

Source: the Desktop Notifications Specification, version 1.2 (and `ActivationToken` of 1.3).
"""

import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from acupress.ui.bus import Bus, open_bus
from acupress.ui.system import Notice

if TYPE_CHECKING:
    from jeepney import Message  # type: ignore[import-untyped]

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
CLICK, START, LATER = "default", "start", "later"
"""The keys of the answers: a click on the notification itself, which has no button, and two."""
NORMAL = 1
"""Its urgency: neither low nor critical, which would break through Do not disturb."""
PATIENCE_MS = 5000
"""A service that is started only now may take some seconds."""
_SERVERS_TIME = -1


class BusNotifier(QObject):
    """Speaks to whatever shows notifications on this desktop, from the first `show` on."""

    start = Signal()
    later = Signal()
    shown = Signal(bool)

    def __init__(self, parent: QObject | None = None, icon: str = "acupress") -> None:
        """`icon` is the name of an icon, or the URI of its file."""
        super().__init__(parent)
        self._icon = icon
        self._bus: Bus | None = None
        self._number = 0
        """The notification's number at the service, 0 where none is there."""
        self._notice: Notice | None = None
        """What waits to be shown."""
        self._asked = self._sent = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._fail)

    def show(self, notice: Notice) -> None:
        """Ask what the service can do, and let it show this then."""
        if self._bus is None and not self._open():
            QTimer.singleShot(0, self, self._fail)
            return
        self._notice = notice
        self._patience.start(PATIENCE_MS)
        self._asked = self._call("GetCapabilities")
        if not self._asked:  # the desktop has gone
            QTimer.singleShot(0, self, self._fail)

    def hide(self) -> None:
        """Take it away again."""
        if self._number:
            self._call("CloseNotification", "u", (self._number,))
            self._number = 0

    def _open(self) -> bool:
        self._bus = bus = open_bus("session", self)
        if bus is None:
            return False
        bus.arrived.connect(self._take)
        for member in ("ActionInvoked", "NotificationClosed", "ActivationToken"):
            bus.hear(interface=NAME, member=member, path=PATH)
        return True

    def _call(self, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> int:
        from jeepney import DBusAddress, new_method_call

        if self._bus is None:
            return 0
        where = DBusAddress(PATH, NAME, NAME)
        return self._bus.send(new_method_call(where, method, signature or None, body))

    def _take(self, message: "Message") -> None:
        from jeepney import HeaderFields, MessageType

        kind, fields = message.header.message_type, message.header.fields
        answers = fields.get(HeaderFields.reply_serial, 0)
        if kind == MessageType.error and answers and answers in {self._asked, self._sent}:
            self._fail()
        elif kind == MessageType.method_return and answers == self._asked:
            self._send(message.body[0])
        elif kind == MessageType.method_return and answers == self._sent:
            self._patience.stop()
            self._number = message.body[0]
            self.shown.emit(True)
        elif kind == MessageType.signal and message.body[:1] == (self._number,):
            self._hear(fields[HeaderFields.member], message.body[1:])

    def _send(self, capabilities: list[str]) -> None:
        notice, self._notice = self._notice, None
        if notice is None:
            return
        answers = (CLICK, notice.start, START, notice.start, LATER, notice.later)
        hints = {
            "urgency": ("y", NORMAL),
            "desktop-entry": ("s", "acupress"),
            "suppress-sound": ("b", notice.silent),
        }
        self._sent = self._call(
            "Notify",
            "susssasa{sv}i",
            (
                "acupress", self._number, self._icon, notice.title, notice.text,
                list(answers) if "actions" in capabilities else [], hints, _SERVERS_TIME,
            ),
        )  # fmt: skip

    def _hear(self, member: str, told: tuple[Any, ...]) -> None:
        if member == "ActivationToken":
            os.environ["XDG_ACTIVATION_TOKEN"] = told[0]  # lets the window come to the front
        elif member == "NotificationClosed":
            self._number = 0
        elif member == "ActionInvoked" and told[0] in {CLICK, START, LATER}:
            self.hide()
            (self.later if told[0] == LATER else self.start).emit()

    def _fail(self) -> None:
        """Nobody shows notifications here, or not now; the next time it is tried anew."""
        self._patience.stop()
        self._notice = None
        if self._bus is not None:
            self._bus.close()
            self._bus.deleteLater()
            self._bus = None
        self._number = self._asked = self._sent = 0
        self.shown.emit(False)
