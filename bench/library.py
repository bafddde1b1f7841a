"""How long the library takes to be opened and searched, and to keep a routine.

    python bench/library.py

Libraries of 10, 100, 1,000 and 10,000 routines are filled through the library's own door. A search
counts until the rows of a full page of the list are there. Opening is the file and the first list.
Growth is the least time for ten times as many routines as a multiple of the one before: linear is
10, and whatever else the machine does only adds to a time.
Ends with status 1 where an aim is missed: a search under one frame (16 ms) at 10,000 routines, and
growth no worse than linear.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import median

from acupress.core.content import Content
from acupress.core.routine import Maker, Routine, step_for
from acupress.resources import resource
from acupress.storage.content import load_content
from acupress.storage.routine_library import RoutineLibrary, open_library
from machine import described, spread, table

SIZES = (10, 100, 1000, 10_000)
FRAME = 16.0
"""Milliseconds."""
LINEAR = 12.0
"""From this on, for ten times as many, growth counts as worse than linear: figures vary."""
LEAST = 2.0
"""Milliseconds: growth below this time is that of noise."""
RUNS, PUTS = 15, 40
SHOWN = 40
"""Rows of a list that stand in a window at once."""
SEARCHES = (
    "",
    "ma",
    "maria",
    "SP6",
    "sanyinjiao",
    "low back maria",
    "三陰交",
    "nobody",
    "follow-up",
)
NOW = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)
FIRST = "Maria Ana Léa Núria Zoë Ines Sofie Aylin Mei Hana Olga Ruth Chloé Ida Priya".split()
LAST = "García Weiß Okafor Lindqvist Tanaka Rossi Moreau Yıldız Novák Smith Dupont Costa".split()
WORDS = "low back after birth evening short warm calm sacrum legs first week again gentle".split()
TAGS = ("follow-up", "warmth", "night", "first visit", "caesarean", "twins")

Act = Callable[[], object]


def routines(content: Content, count: int) -> list[Routine]:
    """Return so many routines of five to ten points, all different."""
    random, points = Random(count), list(content.catalogue.points)
    made = []
    for number in range(count):
        steps = [
            replace(step_for(content.catalogue.points[code]), note=f"Note {number}")
            for code in random.sample(points, random.randint(5, 10))
        ]
        made.append(
            Routine(
                " ".join(random.sample(WORDS, 4)),
                tuple(steps),
                id=f"routine-{number}",
                patient=f"{random.choice(FIRST)} {random.choice(LAST)}",
                maker=Maker("A practitioner", "A clinic", "a@b.example"),
                logo=b"logo" * 10_000,
                tags=tuple(random.sample(TAGS, random.randint(0, 3))),
            )
        )
    return made


def times(act: Act, runs: int = RUNS) -> list[float]:
    """Return how long something takes each time, in ms."""
    took = []
    for _ in range(runs):
        start = time.perf_counter()
        act()
        took.append((time.perf_counter() - start) * 1000)
    return took


def shown(library: RoutineLibrary, words: str = "", tag: str = "") -> None:
    """Search, and read the rows that a window shows."""
    list(library.search(words, tag)[:SHOWN])


def opened(path: Path, content: Content) -> None:
    """Open a library, show its list, and close it."""
    with closing(open_library(path, content)[0]) as library:
        shown(library)


def measured(path: Path, content: Content, count: int) -> dict[str, list[float]]:
    """Fill a library and return what takes how long, in ms."""
    made = routines(content, count)
    with closing(open_library(path, content)[0]) as library:
        for number, routine in enumerate(made):
            library.put(routine, NOW + timedelta(minutes=number))
    found = {"open and list": times(lambda: opened(path, content))}
    with closing(open_library(path, content)[0]) as library:
        shown(library)
        for words in SEARCHES:
            name = f"search “{words}”"
            found[name] = times(lambda words=words: shown(library, words))  # type: ignore[misc]
        found["search a tag"] = times(lambda: shown(library, "maria", "warmth"))
        found["all tags"] = times(library.tags)
        found["get"] = times(lambda: library.get(count // 2, content))
        later = iter(range(count, count + PUTS))
        found["put"] = times(
            lambda: library.put(made[0], NOW + timedelta(minutes=next(later)), 1), PUTS
        )
    return found


def judged(found: dict[int, dict[str, list[float]]]) -> list[str]:
    """Print the figures; return which aims are missed."""
    head = ["ms, median (least-most)", *(f"{size:,}" for size in SIZES), "growth"]
    rows, missed = [head], []
    for name in found[SIZES[0]]:
        values = [min(found[size][name]) for size in SIZES]
        growth = [after / before for before, after in pairwise(values)]
        spreads = [spread(found[size][name], 2) for size in SIZES]
        rows.append([name, *spreads, " ".join(f"{one:.1f}" for one in growth)])
        if name.startswith("search") and median(found[SIZES[-1]][name]) > FRAME:
            missed.append(f"{name} under one frame")
        if any(
            one > LINEAR and value > LEAST for one, value in zip(growth, values[1:], strict=True)
        ):
            missed.append(f"{name} grows no worse than linear")
    print(table(rows))
    return missed


def main() -> int:
    """Measure and print."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None).parse_args()
    print(described())
    content = load_content(resource("data"), resource("assets/views"), None)
    found = {}
    with tempfile.TemporaryDirectory(prefix="acupress-bench-") as folder:
        for size in SIZES:
            path = Path(folder) / f"{size}.sqlite"
            found[size] = measured(path, content, size)
            print(f"{size:,} routines: {path.stat().st_size / 2**20:.1f} MB")
    missed = judged(found)
    print("Missed: " + "; ".join(missed) if missed else "Every aim is reached.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
