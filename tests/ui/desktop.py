"""A desktop's message buses, played by the tests: nothing of the real ones is touched."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    new_method_call,
    new_signal,
)
from pytestqt.qtbot import QtBot

from acupress.ui.bus import open_bus

DAEMON = shutil.which("dbus-daemon")
needs_bus = pytest.mark.skipif(DAEMON is None, reason="there is no dbus-daemon here")
RULES = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/>
  </policy>
</busconfig>"""
"""A bus that starts no services of the machine it runs on."""


class Desktop:
    """Another program on the bus. It hears what `hear` and `own` of its `bus` bring."""

    def __init__(self, qtbot: QtBot, daemon: "subprocess.Popen[str]") -> None:
        bus = open_bus("session")
        assert bus is not None
        self.bus = bus
        self.came: list[Message] = []
        bus.arrived.connect(self.came.append)
        self.daemon = daemon
        self._qtbot = qtbot

    def tell(self, path: str, interface: str, name: str, *values: bool) -> None:
        """Send a signal to everybody."""
        where = DBusAddress(path, interface=interface)
        assert self.bus.send(new_signal(where, name, "b" * len(values), values))

    def ask(self, address: DBusAddress, method: str, *values: str) -> Message:
        """Call a method; return what is answered, which may be an error."""
        number = self.bus.send(new_method_call(address, method, "s" * len(values), values))
        return self.wait(HeaderFields.reply_serial, number)

    def wait(self, field: HeaderFields, value: object) -> Message:
        """Return the next message that carries a value in a field of its header."""

        def found() -> list[Message]:
            return [each for each in self.came if each.header.fields.get(field) == value]

        self._qtbot.waitUntil(lambda: bool(found()))
        message = found()[0]
        self.came.remove(message)
        return message


@contextmanager
def private_desktop(qtbot: QtBot, folder: Path, patch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """Run a bus that serves as session and as system bus."""
    rules = folder / "bus.conf"
    rules.write_text(RULES)
    command = [DAEMON or "", f"--config-file={rules}", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        patch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        desktop = Desktop(qtbot, daemon)
        try:
            yield desktop
        finally:
            desktop.bus.close()
            daemon.terminate()
