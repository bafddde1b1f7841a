"""A reminder really shown by a notification service, and acted on.

    python bench/reminder.py [--out DIR]

Needs dbus-run-session, dunst, xdotool and a window manager (openbox); runs them, and acupress as it
is started at login, on a display of its own. A reminder is due with the next full minute. It is put
off by the service's own menu, one more is sent at once and taken up, and acupress is started a
second time. Ends with status 1 where something of that does not happen. With --out the screen is
photographed (ImageMagick's import) whenever something is shown.
"""

import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, TYPE_CHECKING

from machine import described, display

if TYPE_CHECKING:
    from acupress.ui.reminding import Reminding

NEEDED = ("dbus-run-session", "dbus-daemon", "dunst", "dunstctl", "openbox", "xdotool")
SETTINGS = """[global]
    dmenu = {folder}/choose
    font = Sans 11
    width = 360
    origin = top-right
    offset = 24x24
"""
CHOOSE = """#!/bin/sh
grep Later
"""
"""Stands for the hand that picks from the service's menu."""
INSIDE = "--inside"
PATIENCE = 75.0
"""Seconds until the next full minute, and some more."""
AT_MOST = 240
"""Seconds for all of it."""


def app() -> int:
    """Run acupress as at login, tell what happens as lines of JSON, and take orders as lines."""
    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtWidgets import QApplication, QPushButton

    import acupress.app
    from acupress.core.answers import Answers
    from acupress.core.reminders import Quiet, Reminder, Reminders
    from acupress.storage.answers_file import save_answers
    from acupress.storage.directories import user_directories
    from acupress.storage.reminders_file import RemindersFile

    folders = user_directories()
    facts = dict.fromkeys(("pregnant", "clot", "blood_thinner", "fever"), "no")
    save_answers(folders.answers, Answers(facts=facts))
    at = datetime.now().astimezone() + timedelta(minutes=1)
    reminders = Reminders((Reminder("r1", "nap", at.hour, at.minute),), Quiet(0, 0))
    RemindersFile(folders.reminders).change(reminders)
    tell("due", at=at.replace(second=0, microsecond=0).timestamp())
    be_there = acupress.app._be_there  # noqa: SLF001 - watched from outside

    def watched(*arguments, **named):  # type: ignore[no-untyped-def]  # noqa: ANN002, ANN003, ANN202
        presence = be_there(*arguments, **named)
        presence.reminding.shown.connect(lambda through: tell("shown", through=through))
        presence.reminding.changed.connect(lambda: tell_next(presence.reminding))
        orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, presence)
        orders.activated.connect(lambda: order(presence, sys.stdin.readline().strip()))
        return presence

    def order(presence, word: str) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        window = presence.window
        if word == "send":
            presence.reminding.send_now()
        elif word == "look":
            focus = QApplication.focusWidget()
            tell(
                "seen",
                visible=window is not None and window.isVisible(),
                screen=type(window.screen_shown).__name__ if window else "",
                focus=focus.text() if isinstance(focus, QPushButton) else "",
            )
        else:
            QApplication.quit()

    acupress.app._be_there = watched  # noqa: SLF001
    return acupress.app.run(hidden=True)


def tell_next(reminding: "Reminding") -> None:
    """Tell until when a reminder was put off."""
    due = reminding.next
    assert due is not None
    tell("put off", until=due.at.timestamp())


def tell(what: str, **more: object) -> None:
    """Print a line for `inside`."""
    print(json.dumps({"what": what, "now": time.time(), **more}), flush=True)


class Script:
    """What happens one after the other, each with whether it did."""

    def __init__(self, environment: Mapping[str, str], out: Path | None) -> None:
        self.environment, self.out = environment, out
        self.failed = False
        self.pictures = 0

    def check(self, what: str, holds: bool, more: str = "") -> None:
        """Print whether something was so."""
        self.failed = self.failed or not holds
        print(f"{'yes' if holds else 'NO '}  {what}{f': {more}' if more else ''}", flush=True)

    def run(self, *command: str) -> str:
        """Run a program of the desktop; return what it prints."""
        run = subprocess.run(
            command, env=dict(self.environment), capture_output=True, text=True, check=False
        )
        return run.stdout.strip()

    def until(self, holds: Callable[[], bool], seconds: float) -> bool:
        """Wait until something holds."""
        end = time.monotonic() + seconds
        while not holds() and time.monotonic() < end:
            time.sleep(0.2)
        return holds()

    def displayed(self) -> int:
        """How many notifications the service shows now."""
        return int(self.run("dunstctl", "count", "displayed") or 0)

    def photograph(self, name: str) -> None:
        """Keep what is to be seen on the screen."""
        if self.out is not None and shutil.which("import"):
            self.pictures += 1
            self.run("import", "-window", "root", str(self.out / f"{self.pictures}-{name}.png"))


def heard(lines: IO[str], what: str) -> dict[str, object]:
    """Return the next line of that name that the app tells."""
    for line in lines:
        told: dict[str, object] = json.loads(line)
        if told["what"] == what:
            return told
    sys.exit("The app has ended before its time.")


@contextlib.contextmanager
def running(script: Script, *command: str) -> "Iterator[subprocess.Popen[str]]":
    """Run a program until this is over."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=dict(script.environment), stdin=pipe, stdout=pipe, text=True
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def inside(out: Path | None) -> int:
    """Do it all; the display and the session bus are there."""
    home = os.environ["HOME"]
    folder = Path(home, "dunst")
    folder.mkdir()
    (folder / "dunstrc").write_text(SETTINGS.format(folder=folder), encoding="utf-8")
    (folder / "choose").write_text(CHOOSE, encoding="utf-8")
    (folder / "choose").chmod(0o755)
    script = Script(os.environ, out)
    signal.signal(signal.SIGALRM, lambda *_: sys.exit("Something that was to happen did not."))
    signal.alarm(AT_MOST)
    with (
        running(script, "openbox"),
        running(script, "dunst", "-config", str(folder / "dunstrc")),
        running(script, sys.executable, __file__, "--app") as acupress,
    ):
        play(script, acupress)
    return int(script.failed)


def play(script: Script, acupress: "subprocess.Popen[str]") -> None:
    """Wait for the reminder, put it off, send one more, take it up, and start a second time."""
    assert acupress.stdin is not None
    assert acupress.stdout is not None
    orders, lines = acupress.stdin, acupress.stdout

    def order(word: str) -> None:
        orders.write(word + "\n")
        orders.flush()

    due = float(str(heard(lines, "due")["at"]))
    came = script.until(lambda: script.displayed() == 1, PATIENCE)
    script.check("the reminder is shown by the service", came)
    late = float(str(heard(lines, "shown")["now"])) - due
    script.check("at its time", 0 <= late < 5, f"{late:.1f} s late")
    script.photograph("shown")
    order("look")
    script.check("without a window", not heard(lines, "seen")["visible"])
    script.run("dunstctl", "context")
    until = float(str(heard(lines, "put off")["until"])) - time.time()
    script.check("Later puts it off by 30 minutes", abs(until - 1800) < 10, f"{until:.0f} s")
    gone = script.until(lambda: script.displayed() == 0, 5)
    script.check("and takes it away", gone)
    order("send")
    script.check("one can be sent at once", bool(heard(lines, "shown")["through"]))
    script.photograph("sent")
    script.run("dunstctl", "action", "0")
    time.sleep(3)
    order("look")
    seen = heard(lines, "seen")
    today = (seen["visible"], seen["screen"], seen["focus"]) == (True, "Today", "Start")
    script.check("Start brings Today, where Enter begins", today, json.dumps(seen))
    script.photograph("started")
    script.run("xdotool", "getactivewindow", "windowminimize")
    begun = time.monotonic()
    second = subprocess.run([sys.executable, "-m", "acupress"], timeout=30, check=False)
    took = time.monotonic() - begun
    script.check("a second start leaves the first alone", second.returncode == 0, f"{took:.2f} s")
    active = script.until(
        lambda: "acupress" in script.run("xdotool", "getactivewindow", "getwindowname"), 5
    )
    script.check("and brings its window up", active)
    order("quit")
    script.check("it ends when it is told to", acupress.wait(10) == 0)


def main() -> int:
    """Find what is needed, and run it all on a display and a session bus of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--app", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument(INSIDE, action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.app:
        return app()
    if options.inside:
        return inside(options.out)
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        sys.exit(f"Not run: please install what is missing here: {', '.join(missing)}")
    print(described())
    out = ["--out", str(options.out.resolve())] if options.out else []
    if options.out:
        options.out.mkdir(parents=True, exist_ok=True)
    with display() as environment, tempfile.TemporaryDirectory() as sockets:
        command = ["dbus-run-session", "--", sys.executable, __file__, INSIDE, *out]
        kept = {**environment, "XDG_RUNTIME_DIR": sockets}
        return subprocess.run(command, env=kept, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
