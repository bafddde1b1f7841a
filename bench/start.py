"""How long until the first painted window, and how much memory then, against a bare window.

    python bench/start.py [--rounds 7] [--noise]

Both run in turn, several times; the ratio is taken inside each round, so that whatever slows the
machine slows both. One run of each goes before and is not counted: it fills the caches.
"""

import argparse
import random
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from machine import answer, described, display, spread, table

WINDOW = [sys.executable, str(Path(__file__).with_name("window.py"))]
ANSWER = """
from acupress.core.answers import Answers
from acupress.storage.answers_file import save_answers
from acupress.storage.directories import user_directories
save_answers(user_directories().answers, Answers())
print("{}")
"""
"""Somebody who has answered the first questions: the app opens with her routine of the day."""
SECONDS_AT_MOST = 60.0


def measure(command: list[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """Return the seconds from exec to the first picture, and the memory in MB."""
    begun = time.monotonic()
    told = answer(command, environment, SECONDS_AT_MOST)
    return told["painted"] - begun, told["rss_kb"] / 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--noise", action="store_true", help="compare the bare window with itself")
    arguments = parser.parse_args()
    sides = {
        "bare": "bare",
        **({"bare again": "bare"} if arguments.noise else {"acupress": "acupress"}),
    }
    names = list(sides)
    times: dict[str, list[float]] = {name: [] for name in names}
    memory: dict[str, list[float]] = {name: [] for name in names}
    print(described())
    with display() as environment:
        if not arguments.noise:
            answer([sys.executable, "-c", ANSWER], environment, SECONDS_AT_MOST)
        for number in range(arguments.rounds + 1):
            for name in random.sample(names, len(names)):
                seconds, megabytes = measure([*WINDOW, sides[name]], environment)
                if number:
                    times[name].append(seconds)
                    memory[name].append(megabytes)
    rows = [["", "first picture, s", "x bare", "memory, MB", "x bare"]]
    for name in names:
        slower = [a / b for a, b in zip(times[name], times["bare"], strict=True)]
        larger = [a / b for a, b in zip(memory[name], memory["bare"], strict=True)]
        figures = [spread(times[name]), spread(slower, 2), spread(memory[name], 0)]
        rows.append([name, *figures, spread(larger, 2)])
    print(f"{arguments.rounds} rounds, median (least-greatest)\n{table(rows)}")


if __name__ == "__main__":
    main()
