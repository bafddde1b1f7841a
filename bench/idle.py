"""What acupress takes while it only waits for the next reminder, over ten minutes of real time.

    python bench/idle.py [--minutes 10]

Five programs wait side by side, each in a home of its own with four reminders a day, the next of
them some hours away: a bare window with one label; Today; Today minimised; the window closed and
an icon in the tray; and what is started at login, whose window has never been shown. Their
processor time comes from the kernel, in nanoseconds, and so do the times that each thread went
to sleep again after it had woken up. Trays and a window manager are Debian's trayer and openbox.
Ends with status 1 where acupress takes more than a thousandth of one core, or wakes up by itself
more than twice a minute more than the bare window.
"""

import argparse
import contextlib
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from machine import described, display, table
from paused import switches
from start import ANSWER
from watching import Watched, watched

STATES = {
    "bare window": ("bare", ""),
    "Today": ("acupress", ""),
    "minimised": ("acupress", "minimise"),
    "in the tray": ("acupress", "close"),
    "never shown": ("hidden", ""),
}
"""What runs, and what it is then told to do."""
SETTLE = 8.0
"""Seconds after which a start is over: the back-up and what comes after the first picture too."""
MOST_SHARE = 0.001
MOST_WAKES = 2.0
HOURS = (3, 5, 7, 9)
"""From now until each of the reminders."""


@dataclass
class Taken:
    """What a program has taken: nanoseconds of the processor and wake-ups, by thread."""

    spent: Mapping[tuple[int, str], int]
    wakes: Mapping[tuple[int, str], int]

    def since(self, before: "Taken") -> "Taken":
        """Return what came after; what a thread took that has ended since is not known."""
        return Taken(_more(self.spent, before.spent), _more(self.wakes, before.wakes))


def _more(
    after: Mapping[tuple[int, str], int], before: Mapping[tuple[int, str], int]
) -> dict[tuple[int, str], int]:
    return {key: value - before.get(key, 0) for key, value in after.items()}


def taken(process: int) -> Taken:
    """Return what a program has taken so far."""
    spent, wakes = {}, switches(process)
    for key in wakes:
        with contextlib.suppress(OSError):  # a thread may end while one looks
            file = Path(f"/proc/{process}/task/{key[0]}/schedstat")
            spent[key] = int(file.read_text(encoding="utf-8").split()[0])
    return Taken(spent, wakes)


def rss_mb(process: int) -> float:
    """Return the memory in use."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def home(environment: Mapping[str, str], name: str) -> dict[str, str]:
    """Return the environment of a new home of somebody who has set four reminders."""
    place = Path(environment["HOME"]) / name.replace(" ", "-")
    place.mkdir(mode=0o700)
    made = {**environment, "HOME": str(place), "XDG_RUNTIME_DIR": str(place)}
    subprocess.run([sys.executable, "-c", ANSWER], env=made, check=True, capture_output=True)
    now = datetime.now().astimezone()
    reminders = [
        {
            "id": f"r{hours}",
            "anchor": "nap",
            "at": f"{now + timedelta(hours=hours):%H:%M}",
            "days": list(range(7)),
            "on": True,
        }
        for hours in HOURS
    ]
    file = place / ".local/share/acupress/reminders.json"
    about = {"format": "acupress-reminders/1", "quiet": [0, 0], "several": True}
    stay = name == "in the tray"
    file.write_text(json.dumps({**about, "stay": stay, "reminders": reminders}), encoding="utf-8")
    return made


@contextlib.contextmanager
def desktop(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Give the environment of a session with a bus, a window manager and a tray, as far as they
    are here."""
    around = dict(environment)
    with contextlib.ExitStack() as stack:
        if shutil.which("dbus-daemon"):
            command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
            bus = stack.enter_context(
                subprocess.Popen(command, env=around, stdout=subprocess.PIPE, text=True)
            )
            stack.callback(bus.terminate)
            assert bus.stdout is not None
            around["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        for name in ("openbox", "trayer"):
            if shutil.which(name) is None:
                print(f"Without {name}, which is not here.")
                continue
            quiet = subprocess.DEVNULL
            program = subprocess.Popen([name], env=around, stdout=quiet, stderr=quiet)
            stack.callback(stack.enter_context(program).terminate)
        time.sleep(2)
        yield around


def measured(environment: Mapping[str, str], seconds: float) -> dict[str, tuple[Taken, float]]:
    """Let all wait; return what each has taken meanwhile, and its memory at the end."""
    with contextlib.ExitStack() as stack:
        apps: dict[str, Watched] = {}
        for name, (what, _) in STATES.items():
            if name == "in the tray" and shutil.which("trayer") is None:
                continue
            around = home(environment, name)
            app = stack.enter_context(watched(around, what, program="idling.py"))
            app.wait("there", 60)
            apps[name] = app
        time.sleep(SETTLE)
        for name, app in apps.items():
            if STATES[name][1]:
                app.order(STATES[name][1])
        time.sleep(SETTLE)
        before = {name: taken(app.process.pid) for name, app in apps.items()}
        time.sleep(seconds)
        found = {}
        for name, app in apps.items():
            if app.process.poll() is not None:
                sys.exit(f"“{name}” has ended before its time.")
            used = taken(app.process.pid).since(before[name])
            found[name] = (used, rss_mb(app.process.pid))
        return found


def judged(found: Mapping[str, tuple[Taken, float]], seconds: float) -> list[str]:
    """Print what each has taken; return which aims are missed."""
    rows = [["", "processor, ms", "% of a core", "wake-ups a minute", "by thread", "memory, MB"]]
    missed, least = [], sum(found["bare window"][0].wakes.values())
    for name, (used, memory) in found.items():
        count = sum(used.wakes.values())
        threads = [f"{key[1]} {value}" for key, value in used.wakes.items() if value]
        took, minutes = sum(used.spent.values()) / 1e9, seconds / 60
        share = took / seconds
        figures = [f"{took * 1000:.1f}", f"{share * 100:.4f}", f"{count / minutes:.2f}"]
        rows.append([name, *figures, ", ".join(threads) or "none", f"{memory:.0f}"])
        if share > MOST_SHARE:
            missed.append(f"“{name}” next to nothing")
        if (count - least) / minutes > MOST_WAKES:
            missed.append(f"“{name}” asleep")
    print(f"{seconds / 60:g} minutes\n{table(rows)}")
    return missed


def main() -> int:
    """Wait and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=10.0)
    options = parser.parse_args()
    print(described())
    with display() as bare, desktop(bare) as environment:
        found = measured(environment, options.minutes * 60)
    missed = judged(found, options.minutes * 60)
    print("Missed: " + "; ".join(missed) if missed else "Nothing of ours wakes up.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
