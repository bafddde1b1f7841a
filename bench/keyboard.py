"""Somebody with a keyboard and a screen reader: keys by xdotool, and where the focus is by AT-SPI.

Every key is counted. After each one the focus has to be somewhere, on something with a name, and
where it can be seen; what is not so is noted in `wrong`.
"""

import contextlib
import subprocess
import time
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    MatchRule,
    Message,
    Properties,
    message_bus,
    new_method_call,
)

from atspi import ACCESSIBLE, ROOT, SENSITIVE, SHOWING, Node, Reader, asked

FOCUSED = 12
"""A state."""
MENU_ITEM, WINDOWS = 35, frozenset({14, 16, 23, 69, 75})
"""Roles: what opens over everything else; and programs, dialogs, frames and windows."""
SETTLES, PATIENCE = 0.05, 2.5
"""Seconds between two looks at the focus, and those that a program has to settle."""
COMES = 20.0
"""Seconds in which something comes by itself."""
SEEN = 44
"""So much of something that is higher than its page has to be in sight, in pixels."""
RINGLESS = frozenset({19, 29})
"""Roles of what needs no ring: a session as a whole, and the title where a page begins."""
RING = 40
"""At least so many pixels change where the focus comes or goes."""


@dataclass(frozen=True)
class Place:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    def within(self, other: "Place") -> "Place":
        """Return the part that lies within another one."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Place(left, top, max(0, right - left), max(0, bottom - top))

    def wider(self, by: int) -> "Place":
        """Return it with some room around."""
        return Place(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)


@dataclass(frozen=True)
class _Seen:
    """What had the focus, and how the screen looked then."""

    node: Node
    place: Place
    picture: bytes


class UnreachableError(Exception):
    """What was looked for does not come, whatever is pressed."""


class Eyes(Reader):
    """Looks where the focus is."""

    def __init__(self, session: str) -> None:
        super().__init__(session)
        self._moved: deque[Message] = deque(maxlen=20)
        rule = MatchRule(
            type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged"
        )
        asked(self.bus, message_bus.AddMatch(rule))
        self.bus.filter(rule, queue=self._moved)
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
        registry = registry.with_interface("org.a11y.atspi.Registry")
        wanted: tuple[str, list[str], str] = ("object:state-changed:focused", [], "")
        asked(self.bus, new_method_call(registry, "RegisterEvent", "sass", wanted))
        self._last: tuple[str, str] | None = None

    def focused(self) -> Node | None:
        """Return what has the focus."""
        self.ask("org.a11y.atspi.Registry", ROOT, "GetRole")  # what was told comes along
        while self._moved:
            message = self._moved.popleft()
            if message.body[:2] == ("focused", 1):
                fields = message.header.fields
                self._last = (fields[7], fields[1])
        if self._last is not None:
            try:
                node = self.node(*self._last)
            except LookupError:
                node = None
            if node is not None and {FOCUSED, SHOWING} <= node.states:
                return node
        return next((one for one in self.tree() if FOCUSED in one.states), None)

    def place(self, node: Node) -> Place:
        """Return where something lies on the screen."""
        return self._place(node.bus, node.path)

    def in_sight(self, node: Node) -> Place:
        """Return the part of something that is not cut off by what it stands in."""
        seen, bus, path = self.place(node), node.bus, node.path
        while node.number != MENU_ITEM:
            parent = Properties(DBusAddress(path, bus, ACCESSIBLE)).get("Parent")
            bus, path = asked(self.bus, parent)[0][1]
            if not bus or path == ROOT:
                break
            around = self._place(bus, path)
            if around.width and around.height:
                seen = seen.within(around)
        return seen

    def _place(self, bus: str, path: str) -> Place:
        there = DBusAddress(path, bus, "org.a11y.atspi.Component")
        ((x, y, width, height),) = asked(self.bus, new_method_call(there, "GetExtents", "u", (0,)))
        return Place(x, y, width, height)


class Keyboard:
    """Presses keys and looks where they lead."""

    def __init__(self, environment: Mapping[str, str], session: str, size: tuple[int, int]) -> None:
        self._screen = Place(0, 0, *size)
        self._environment = dict(environment)
        self.eyes = Eyes(session)
        self.keys = 0
        self.wrong: list[str] = []
        self._left: _Seen | None = None

    def press(self, *keys: str) -> Node | None:
        """Press keys one after the other, as xdotool names them; return where the focus is."""
        node = None
        for key in keys:
            self._run("xdotool", "key", key)
            self.keys += 1
            node = self.look(key)
        return node

    def type(self, text: str) -> None:
        """Type a text into the field that has the focus."""
        self._run("xdotool", "type", "--delay", "20", text)
        self.keys += len(text)
        self.look(f"“{text}”")

    def look(self, after: str) -> Node | None:
        """Wait until the focus rests, and note what is wrong with it."""
        end, before = time.monotonic() + PATIENCE, None
        while True:
            time.sleep(SETTLES)
            node = self.eyes.focused()
            wrong = self._wrong(node)
            rests = before is not None and node is not None and node.path == before.path
            if (rests and not wrong) or time.monotonic() > end:
                break
            before = node
        wrong = wrong or self._without_ring(node)
        if wrong:
            self.wrong.append(f"after {after}: {wrong}")
        return node

    def go_to(self, name: str, about: str = "", key: str = "Tab", most: int = 40) -> Node:
        """Press a key until something of that name has the focus, of whose description `about` is
        a part."""
        been = []
        node = self.eyes.focused()
        for count in range(most + 1):
            if node is not None and called(node, name) and about in node.description:
                return node
            been.append(f"{node.role} {node.label or node.name}"[:40] if node else "nothing")
            if count < most:
                node = self.press(key)
        raise UnreachableError(f"{most} × {key} never come to {name!r}: {', '.join(been)}")

    def wait_for(self, name: str) -> Node:
        """Wait until the focus comes to something by itself."""
        end, node = time.monotonic() + COMES, self.eyes.focused()
        while node is None or not called(node, name):
            if time.monotonic() > end:
                raise UnreachableError(f"the focus is at {node}, and not at {name!r}")
            time.sleep(SETTLES)
            node = self.eyes.focused()
        self.look("waiting")
        return node

    def wait_away(self, name: str) -> None:
        """Wait until another page has taken the focus from what led to it."""
        end, node = time.monotonic() + PATIENCE, self.eyes.focused()
        while node is not None and called(node, name):
            if time.monotonic() > end:
                raise UnreachableError(f"the focus stays at {name!r}")
            time.sleep(SETTLES)
            node = self.eyes.focused()
        self.look("waiting")

    def read(self, *words: str) -> str:
        """Look for words on the screen, one or the other; return those that are there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            names = [one.name for one in self.eyes.tree()]
            for one in words:
                if any(one in name for name in names):
                    return one
            time.sleep(SETTLES)
        raise UnreachableError(f"{' or '.join(map(repr, words))} is not to be read")

    def _wrong(self, node: Node | None) -> str:
        if node is None or node.number in WINDOWS:
            return "nothing has the focus"
        if SENSITIVE not in node.states or not (node.name or node.label):
            return f"the focus is on {node}, which cannot be used or has no name"
        try:
            whole = self.eyes.place(node)
            seen = self.eyes.in_sight(node).within(self._screen)
        except LookupError:
            return f"{node} is gone, and has the focus"
        if seen.height < min(whole.height, SEEN) or seen.width < min(whole.width, SEEN):
            return f"{node} has the focus out of sight: {seen} of {whole}"
        return ""

    def _without_ring(self, node: Node | None) -> str:
        """Compare what had the focus before with the picture of it then."""
        seen, picture = self._left, self._photograph()
        self._left = None
        with contextlib.suppress(LookupError):
            if node is not None and node.number not in RINGLESS:
                self._left = _Seen(node, self.eyes.place(node), picture)
            if seen is None or (node is not None and node.path == seen.node.path):
                return ""
            if self.eyes.place(seen.node) == seen.place:
                ours = self._screen.within(seen.place.wider(4))
                changed = sum(
                    one != other
                    for row in range(ours.y, ours.y + ours.height)
                    for one, other in zip(
                        self._pixels(seen.picture, ours, row),
                        self._pixels(picture, ours, row),
                        strict=True,
                    )
                )
                if changed < RING:
                    return f"{seen.node} had the focus and did not show it"
        return ""

    def _pixels(self, picture: bytes, part: Place, row: int) -> Iterator[bytes]:
        begin = 3 * (row * self._screen.width + part.x)
        for at in range(begin, begin + 3 * part.width, 3):
            yield picture[at : at + 3]

    def _photograph(self) -> bytes:
        command = ("import", "-silent", "-window", "root", "-depth", "8", "rgb:-")
        run = subprocess.run(command, env=self._environment, capture_output=True, check=True)
        return run.stdout

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self._environment, check=True)


def called(node: Node, name: str) -> bool:
    """Whether something, or its label, is called so; a name that ends in … is how it begins."""
    if name.endswith("…"):
        return node.name.startswith(name[:-1]) or node.label.startswith(name[:-1])
    return name in (node.name, node.label)
