"""A screen reader's view of a running program, over AT-SPI: the tree, its names, and its actions.

Interfaces and numbers: AT-SPI2 D-Bus protocol (Accessible, Action), atspi-constants.h.
"""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped]
    DBusConnection,
    open_dbus_connection,
)

ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
ROOT = "/org/a11y/atspi/accessible/root"
SENSITIVE, SHOWING, FOCUSABLE = 24, 25, 11
"""States, by their bits."""
COMBO_BOX, IMAGE = 11, 27
"""Roles."""
LABELLED_BY = 2
"""A relation."""
PATIENCE = 20.0
"""Seconds in which a program has to answer, or to appear."""


@dataclass(frozen=True)
class Node:
    """One object of the tree. `way` leads to it, for her who looks for it."""

    bus: str
    path: str
    role: str
    number: int
    """The role's number."""
    name: str
    description: str
    label: str
    """What the label beside it says, "" where there is none."""
    states: frozenset[int]
    way: tuple[str, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether it can be seen and take the focus."""
        return {SHOWING, FOCUSABLE, SENSITIVE} <= self.states

    @property
    def nameless(self) -> bool:
        """Whether she who hears it does not know what it is. A list is told by what is chosen in
        it, so that it needs a label or a description."""
        if self.number == COMBO_BOX and self.usable:
            return not (self.label or self.description)
        return (self.usable or self.number == IMAGE) and not (self.name or self.label)

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} in {' > '.join(self.way[-3:])}"


class Reader:
    """Looks at the one program on an accessibility bus."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            there = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = asked(bus, new_method_call(there, "GetAddress"))
        self.bus = open_dbus_connection(address)
        self._program = self._found()

    def tree(self) -> list[Node]:
        """Return everything that shows."""
        return list(self._below(*self._program, ()))

    def press(self, name: str) -> bool:
        """Do what a control does whose name begins so; return whether there is one."""
        named = [one for one in self.tree() if one.usable and one.name.startswith(name)]
        for node in sorted(named, key=lambda one: one.name != name):
            there = DBusAddress(node.path, node.bus, ACTION)
            (actions,) = asked(self.bus, new_method_call(there, "GetActions"))
            wanted = [number for number, one in enumerate(actions) if one[0] in _DOES]
            if wanted:
                asked(self.bus, new_method_call(there, "DoAction", "i", (wanted[0],)))
                return True
        return False

    def close(self) -> None:
        """Look no more."""
        self.bus.close()

    def _found(self) -> tuple[str, str]:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(LookupError):
                children = self.ask("org.a11y.atspi.Registry", ROOT, "GetChildren")
                for bus, path in children:
                    if self.ask(bus, path, "GetChildren"):
                        return bus, path
            time.sleep(0.1)
        sys.exit("No program has come to the accessibility bus.")

    def _below(self, bus: str, path: str, way: tuple[str, ...]) -> Iterator[Node]:
        try:
            node = replace(self.node(bus, path), way=way)
            if way and SHOWING not in node.states:
                return
            yield node
            for child_bus, child in self.ask(bus, path, "GetChildren"):
                yield from self._below(child_bus, child, (*way, node.name or node.role))
        except LookupError:
            return  # it has gone while we looked

    def node(self, bus: str, path: str) -> Node:
        about = Properties(DBusAddress(path, bus, ACCESSIBLE))
        name, description = (
            str(asked(self.bus, about.get(one))[0][1]).strip() for one in ("Name", "Description")
        )
        low, high = self.ask(bus, path, "GetState")
        bits = low | high << 32
        related = dict(self.ask(bus, path, "GetRelationSet"))
        label = self._name(*related[LABELLED_BY][0]) if LABELLED_BY in related else ""
        return Node(
            bus,
            path,
            self.ask(bus, path, "GetRoleName"),
            self.ask(bus, path, "GetRole"),
            name,
            description,
            label,
            frozenset(bit for bit in range(64) if bits >> bit & 1),
        )

    def _name(self, bus: str, path: str) -> str:
        about = Properties(DBusAddress(path, bus, ACCESSIBLE))
        return str(asked(self.bus, about.get("Name"))[0][1]).strip()

    def ask(self, bus: str, path: str, what: str) -> Any:
        (answer,) = asked(self.bus, new_method_call(DBusAddress(path, bus, ACCESSIBLE), what))
        return answer


_DOES = {"Press", "Toggle"}
"""What is done to a button, as Qt names it."""


def asked(bus: DBusConnection, message: Message) -> tuple[Any, ...]:
    reply = bus.send_and_get_reply(message, timeout=PATIENCE)
    if reply.header.message_type == MessageType.error:
        raise LookupError(reply.body)
    answer: tuple[Any, ...] = reply.body
    return answer


@contextlib.contextmanager
def session_bus(environment: Mapping[str, str]) -> Iterator[str]:
    """Run a session bus of its own, on which assistive technology can be; yield its address."""
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    bus_environment = {**environment, "GTK_USE_PORTAL": "0"}
    with subprocess.Popen(
        command, env=bus_environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        try:
            assert daemon.stdout is not None
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


def accessible(environment: Mapping[str, str], session: str) -> dict[str, str]:
    """Return the environment of a program that tells its tree from the start."""
    found = dict(environment)
    found["DBUS_SESSION_BUS_ADDRESS"] = session
    found["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    found.setdefault("LANG", os.environ.get("LANG", "C.UTF-8"))
    return found
