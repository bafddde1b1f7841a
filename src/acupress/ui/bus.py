"""The way to the desktop's message buses, D-Bus, through jeepney (MIT licence, pure Python).

Qt's own D-Bus classes are not used: a thread of theirs asks our objects for their metaobject while
PySide holds Python's lock in `connectToBus`, and the app stands still for good.

Addresses: D-Bus specification, "Well-known Message Bus Instances".
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

if TYPE_CHECKING:
    from jeepney import Message  # type: ignore[import-untyped]
    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]

SYSTEM_BUS = "unix:path=/var/run/dbus/system_bus_socket"
PATIENCE = 1.0
"""Seconds that a bus has to answer; it takes less than one thousandth of that."""


class Bus(QObject):
    """One connection. `arrived` carries each message (jeepney.Message) as it comes."""

    arrived = Signal(object)

    def __init__(self, connection: "DBusConnection", parent: QObject | None) -> None:
        super().__init__(parent)
        self._connection: DBusConnection | None = connection
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self.destroyed.connect(connection.close)  # whoever owned this has not said good-bye

    def send(self, message: "Message") -> int:
        """Send a message; return its number, which a reply names, or 0 when the bus is gone."""
        if self._connection is None:
            return 0
        serial = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except OSError:
            self.close()
            return 0
        return int(serial)

    def hear(self, **rule: str) -> None:
        """Let signals arrive that match a rule: interface, member, sender, path."""
        from jeepney import MatchRule, message_bus

        self._ask(message_bus.AddMatch(MatchRule(type="signal", **rule)))

    def own(self, name: str) -> None:
        """Take a name on the bus, as soon as nobody else has it."""
        from jeepney import message_bus

        self._ask(message_bus.RequestName(name, 0))

    def close(self) -> None:
        """Leave the bus, with all names and rules."""
        if self._connection is not None:
            self._notifier.setEnabled(False)
            self._connection.close()
            self._connection = None

    def _ask(self, message: "Message") -> None:
        """Ask the bus itself, which answers at once."""
        if self._connection is None:
            return
        try:
            self._connection.send_and_get_reply(message, timeout=PATIENCE)
        except OSError:
            self.close()
        QTimer.singleShot(0, self._read)  # what came with the answer wakes nobody

    def _read(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:  # that was all
                return
            except OSError:
                self.close()
                return
            self.arrived.emit(message)


def open_bus(kind: Literal["session", "system"], parent: QObject | None = None) -> Bus | None:
    """Return a connection, None where there is no such bus. Whoever opens it closes it."""
    address = _address(kind)
    if not address:
        return None
    from jeepney.io.blocking import open_dbus_connection

    try:
        return Bus(open_dbus_connection(bus=address), parent)
    except (OSError, RuntimeError, ValueError):  # gone, of a kind not known, or not an address
        return None


def _address(kind: Literal["session", "system"]) -> str:
    if not sys.platform.startswith("linux"):
        return ""
    if kind == "system":
        return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or SYSTEM_BUS
    if told := os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return told
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus")
    return f"unix:path={usual}" if usual.exists() else ""
