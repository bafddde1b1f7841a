"""How often the app wakes up a second while nothing plays: paused, minimised, and back on Today.

    python bench/paused.py [--seconds 20] [--sound voice|chimes|silent]

A session plays in a real window first, so that all that it uses is there. Then the voluntary
context switches of every thread are counted from outside: a thread that sleeps makes none, one that
wakes up for a moment makes one or more. Threads are told by their names: the first is the app's
own, the others belong to Qt, the display's connection, the sound server's client and the voice.
Ends with status 1 where the app's own thread wakes up.
"""

import argparse
import contextlib
import sys
import time
from pathlib import Path

from audio import SOUNDS, heard, possible
from machine import described, display, table
from watching import Watched, watched

PLAY, SETTLE = 15.0, 6.0
"""Seconds that a session plays before; and after a change, until what it does itself is over."""
NONE = 0.2
"""Wake-ups a second that count as none: a display or sound server may ask something once."""

Counts = dict[tuple[int, str], int]


def switches(process: int) -> Counts:
    """Return how often each thread has gone to sleep so far, by number and name."""
    found = {}
    for task in Path(f"/proc/{process}/task").iterdir():
        with contextlib.suppress(OSError):  # a thread may end while one looks
            name = (task / "comm").read_text(encoding="utf-8").strip()
            for line in (task / "status").read_text(encoding="utf-8").splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    found[int(task.name), name] = int(line.split()[1])
    return found


def cpu_seconds(process: int) -> float:
    """Return the processor time that a process has used, in seconds."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def measure(app: Watched, seconds: float) -> tuple[dict[str, float], float]:
    """Return the wake-ups a second of the first thread (`ours`) and others, and the CPU in %."""
    process = app.process.pid
    app.listen(SETTLE)
    before, used, begun = switches(process), cpu_seconds(process), time.monotonic()
    time.sleep(seconds)
    after, took = switches(process), time.monotonic() - begun
    rates: dict[str, float] = {"ours": 0.0}
    for (number, name), count in after.items():
        rate = (count - before.get((number, name), 0)) / took
        key = "ours" if number == process else name
        rates[key] = rates.get(key, 0.0) + rate
    return rates, (cpu_seconds(process) - used) / took * 100


def main() -> int:
    """Play, pause, count and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--sound", choices=SOUNDS, default="voice")
    options = parser.parse_args()
    sound = possible(options.sound)
    print(described())
    found: dict[str, tuple[dict[str, float], float]] = {}
    with contextlib.ExitStack() as stack:
        environment = stack.enter_context(heard(stack.enter_context(display()), sound))
        app = stack.enter_context(
            watched(environment, "--minutes", "10", "--sound", sound, "--before", "2")
        )
        app.wait("begun", 60)
        app.listen(PLAY)
        found["playing"] = measure(app, options.seconds)
        app.order("pause")
        found["paused"] = measure(app, options.seconds)
        app.order("resume")
        app.order("minimise")
        found["minimised"] = measure(app, options.seconds)
        app.order("restore")
        app.order("today")
        found["on Today"] = measure(app, options.seconds)
    names = sorted({name for rates, _ in found.values() for name in rates}, key=str.casefold)
    names = ["ours", *(name for name in names if name != "ours")]
    rows = [["wake-ups a second", *found]]
    rows += [
        [name, *(f"{rates.get(name, 0):.2f}" for rates, _ in found.values())] for name in names
    ]
    rows.append(["processor, %", *(f"{share:.2f}" for _, share in found.values())])
    print(f"{options.seconds:g} s each, with sound “{sound}”\n{table(rows)}")
    bad = [where for where, (rates, _) in found.items() if rates["ours"] > NONE]
    bad = [where for where in bad if where != "playing"]
    print(f"Wakes up: {', '.join(bad)}." if bad else "Nothing of ours wakes up.")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
