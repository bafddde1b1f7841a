"""How long it takes to open a routine's file, and how much memory: a usual one and the largest.

    python bench/routine_file.py [--rounds 5]

Each is opened in a process of its own, after the content: reading, checking and compiling it, with
the libraries that only this needs. The ratio is taken inside each round.
"""

import argparse
import json
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from machine import answer, at_home, described, peak_mb, spread, table

USUAL = Path(__file__).parents[1] / "docs" / "example.acupress"


def open_one(path: Path) -> None:
    """Open a file and print what that took."""
    from acupress.library import open_content
    from acupress.storage.directories import user_directories
    from acupress.storage.routine_file import read_routine

    content = open_content(user_directories())
    before = peak_mb()
    begun = time.perf_counter()
    routine = read_routine(path, content)
    seconds = time.perf_counter() - begun
    peak = peak_mb()
    told = {
        "seconds": seconds,
        "mb": peak - before,
        "kb": path.stat().st_size / 1024,
        "steps": len(routine.steps),
    }
    print(json.dumps(told))


def largest(path: Path) -> None:
    """Write about the largest file that is allowed: many steps, notes, own points and a logo."""
    from acupress.library import open_content
    from acupress.storage.directories import user_directories
    from acupress.storage.routine_file import MOST_BYTES, read_routine, routine_text

    routine = read_routine(USUAL, open_content(user_directories()))
    own = routine.points[0]
    steps = tuple(replace(routine.steps[2], note="w" * 500, seconds=10) for _ in range(60))
    points = tuple(
        replace(own, code=f"X{n}", variants=own.variants * 12, find=own.find * 6)
        for n in range(1, 31)
    )
    head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (64).to_bytes(4, "big") * 2
    full = replace(routine, steps=steps, points=points, logo=head)
    room = MOST_BYTES - len(routine_text(full).encode()) - 4096
    logo = head + bytes(min(250 * 1024, int(room * 0.73)))
    path.write_text(routine_text(replace(full, logo=logo)), encoding="utf-8")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--open", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.open:
        open_one(arguments.open)
        return
    print(described())
    with tempfile.TemporaryDirectory(prefix="acupress-bench-") as folder:
        big = Path(folder) / "largest.acupress"
        largest(big)
        sides = {"usual": USUAL, "largest": big}
        found: dict[str, list[dict[str, float]]] = {name: [] for name in sides}
        for _ in range(arguments.rounds):
            for name, path in sides.items():
                command = [sys.executable, __file__, "--open", str(path)]
                found[name].append(answer(command, at_home(folder), 60))
    usual = [one["seconds"] for one in found["usual"]]
    rows = [["", "KiB", "steps", "s", "x usual", "memory, MB"]]
    for name, told in found.items():
        seconds = [one["seconds"] for one in told]
        ratio = [one / base for one, base in zip(seconds, usual, strict=True)]
        rows.append(
            [
                name,
                f"{told[0]['kb']:.0f}",
                f"{told[0]['steps']:.0f}",
                spread(seconds, 3),
                spread(ratio, 1),
                spread([one["mb"] for one in told], 0),
            ]
        )
    print(table(rows))


if __name__ == "__main__":
    main()
