"""What ten years of daily use cost: start, journal, a new session, hand-outs, memory.

    python bench/years.py [--rounds 9]

Journals of nothing, a week, one, three and ten years (three sessions a day) are made, each in a
home of its own. The app is started with each in turn, and the ratio to a week's taken inside each
round; then a process for each works with its journal (`bench/one_journal.py`), whose processor time
is told. Growth is the least time for ten years as a multiple of that for one: linear is 10.
Ends with status 1 where an aim is missed: the start with ten years no slower than with a week (two
sides of the same machine differ by less than 10 %), the journal page under 100 ms, and nothing
of every day that grows worse than linearly.
"""

import argparse
import contextlib
import os
import random
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from machine import answer, described, display, spread, table
from start import WINDOW, compared, measure

SIZES = {"nothing": 0.0, "a week": 7 / 365, "1 year": 1.0, "3 years": 3.0, "10 years": 10.0}
ONE, TEN, WEEK = "1 year", "10 years", "a week"
STARTED = ("nothing", WEEK, TEN)
HERE = Path(__file__).parent
SAME = 1.1
"""A start up to so much slower counts as unchanged."""
PAGE = 100.0
"""Milliseconds in which the journal opens."""
LINEAR, LEAST = 12.0, 20.0
"""Growth from one to ten years that counts as worse than linear; in ms, below which it is noise."""
TOLD = ("read for a visit, of all", "JSON of all", "CSV of all", "export of everything")
"""Not judged: Python looks for garbage again and again in so much that was read, which alone makes
13 of 10."""
WORK_SECONDS = 600.0


def homes(environment: Mapping[str, str], folder: Path) -> dict[str, dict[str, str]]:
    """Return the environment of a home for each size, with its journal."""
    found = {}
    for name, years in SIZES.items():
        home = folder / name.replace(" ", "-")
        home.mkdir(mode=0o700)
        found[name] = {**environment, "HOME": str(home), "XDG_RUNTIME_DIR": str(home)}
        lived = [sys.executable, str(HERE / "lived.py"), str(years)]
        told = answer(lived, found[name], WORK_SECONDS)
        size = told["bytes"] / 1e6
        print(f"{name}: {told['sessions']:,.0f} sessions, {size:.1f} MB", flush=True)
    return found


def starts(there: Mapping[str, dict[str, str]], rounds: int) -> list[str]:
    """Print how the starts compare; return which aims are missed."""
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in STARTED}
    for number in range(rounds + 1):
        for name in random.sample(STARTED, len(STARTED)):
            one = measure([*WINDOW, "acupress"], there[name])
            if number:
                found[name].append(one)
    print(f"{rounds} rounds, median (least-greatest)\n{compared(found, WEEK)}\n", flush=True)
    # The least of many: whatever else the machine does only adds to it.
    ten, week = (min(one[1] for one in found[name]) for name in (TEN, WEEK))
    return ["start unchanged"] if ten > SAME * week else []


def work(there: Mapping[str, dict[str, str]]) -> list[str]:
    """Print how long each thing takes with each journal; return which aims are missed."""
    command = [sys.executable, str(HERE / "one_journal.py")]
    found: dict[str, dict[str, list[float]]] = {}
    for name, environment in there.items():
        found[name] = answer(command, environment, WORK_SECONDS)  # type: ignore[assignment]
    rows, missed = [["ms, median (least-greatest)", *found, "10 years / 1"]], []
    for what in found[TEN]:
        # The least times: whatever else the machine does only adds to them.
        growth = min(found[TEN][what]) / max(min(found[ONE][what]), 1e-3)
        spreads = [spread(found[name][what], 1) for name in found]
        rows.append([what, *spreads, f"{growth:.1f}"])
        if what not in TOLD and growth > LINEAR and min(found[TEN][what]) > LEAST:
            missed.append(f"{what} grows no worse than linearly")
        if what == "the journal page" and min(found[TEN][what]) > PAGE:
            missed.append("the journal page under 100 ms")
    print(table(rows))
    return missed


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--no-start", action="store_true", help="leave the starts out")
    options = parser.parse_args()
    print(described())
    with contextlib.ExitStack() as stack:
        environment = stack.enter_context(display())
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="acupress-bench-"))
        there = homes(environment, Path(folder))
        missed = [] if options.no_start else starts(there, options.rounds)
        missed += work(there)
    print("Missed: " + "; ".join(missed) if missed else "Every aim is reached.")
    return 1 if missed else 0


if __name__ == "__main__":
    os.environ.pop("XDG_DATA_HOME", None)
    sys.exit(main())
