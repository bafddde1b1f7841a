"""How late cues, breaths and chimes come in a session played in real time, with a core kept busy.

    python bench/cues.py [--minutes 20] [--sound voice|chimes|silent]

The real app in a real window, with its own timer and the real clock; the other core is loaded by a
process that does nothing but count. Late is the time from the moment that the timeline names to
the moment when the app handles it; `shown` is when the new cue stands on the screen's widgets. Ends
with status 1 where an aim is missed: no more than one frame late in the median, 50 ms at worst,
and no drift.
"""

import argparse
import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from statistics import median, quantiles

from audio import SOUNDS, heard, possible
from machine import described, display, table
from watching import Told, Watched, watched

MEDIAN_AIM, WORST_AIM = 50.0, 50.0
"""Milliseconds: a frame of the session lasts 50."""
DRIFT_AIM = 2.0
"""Milliseconds: timers wait whole ones, so two medians may differ by this much without a drift."""


@contextlib.contextmanager
def busy() -> Iterator[None]:
    """Keep one core busy."""
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as process:
        try:
            yield
        finally:
            process.kill()


def lateness(app: Watched) -> dict[str, list[tuple[float, float]]]:
    """Return by kind when each was due (s of the timeline) and how late it came (ms)."""
    begun = app.all("begun")[0]
    zero = begun["at"] - begun["position"]

    def late(one: Told, due: float) -> tuple[float, float]:
        return due, (one["at"] - zero - due) * 1000

    found = {name: [late(one, one["due"]) for one in app.all(name)] for name in ("cue", "breath")}
    planned = [(at, chime) for at, chime in app.all("plan")[0]["rings"] if at >= begun["position"]]
    rung = []
    for one in app.all("ring"):
        near = [at for at, chime in planned if chime == one["chime"]]
        rung.append(late(one, min(near, key=lambda at: abs(at - (one["at"] - zero)))))
    shown = [late(one, one["due"]) for one in app.all("shown")]
    return {**found, "chime": rung, "shown": shown}


def row(name: str, late: Sequence[float]) -> list[str]:
    """Return a row of the table."""
    if len(late) < 2:
        return [name, str(len(late)), "", "", ""]
    high = quantiles(late, n=100, method="inclusive")[-1]
    figures = (median(late), high, max(late))
    return [name, str(len(late)), *(f"{figure:.1f}" for figure in figures)]


def judged(found: dict[str, list[tuple[float, float]]], total: float) -> list[str]:
    """Print the figures; return which aims are missed."""
    rows = [["late, ms", "how many", "median", "99 of 100", "worst"]]
    rows += [row(name, [late for _, late in values]) for name, values in found.items()]
    handled = sorted(found["cue"] + found["breath"] + found["chime"])
    every = [late for _, late in handled]
    rows.append(row("cue, breath and chime", every))
    first = median([late for due, late in handled if due <= 60])
    last = median([late for due, late in handled if due >= total - 60])
    print(table(rows))
    print(f"drift, the last minute's median less the first's: {last - first:+.1f} ms")
    aims = (
        (median(every) <= MEDIAN_AIM, "one frame late in the median"),
        (max(every) <= WORST_AIM, "50 ms late at worst"),
        (abs(last - first) <= DRIFT_AIM, "no drift"),
    )
    return [name for reached, name in aims if not reached]


def main() -> int:
    """Play, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=int, default=20)
    parser.add_argument("--sound", choices=SOUNDS, default="voice")
    options = parser.parse_args()
    sound = possible(options.sound)
    print(described())
    with contextlib.ExitStack() as stack:
        environment = stack.enter_context(heard(stack.enter_context(display()), sound))
        stack.enter_context(busy())
        words = ("--minutes", str(options.minutes), "--sound", sound)
        app = stack.enter_context(watched(environment, *words))
        plan = app.wait("plan", 60)
        used = time.monotonic()
        app.wait("ended", plan["total"] + 60)
        print(
            f"{plan['total'] / 60:.1f} min with sound “{sound}”, {time.monotonic() - used:.0f} s "
            f"by the clock; load at the end {os.getloadavg()[0]:.1f}"
        )
    found = lateness(app)
    missed = judged(found, plan["total"])
    lost = len(plan["rings"]) - len(found["chime"])
    if sound != "silent" and lost:
        missed.append(f"no chime left out ({lost} of {len(plan['rings'])} were)")
    print("Missed: " + "; ".join(missed) if missed else "Every aim is reached.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
