"""How long until the first painted window, and how much memory then, against a bare window.

    python bench/start.py [--rounds 7] [--noise]

Both run in turn, several times; the ratio is taken inside each round, so that whatever slows the
machine slows both. On a busy machine the processor time tells more: waiting does not count. One run
of each goes before and is not counted: it fills the caches.
"""

import argparse
import random
import sys
import time
from collections.abc import Mapping, Sequence
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


def measure(command: list[str], environment: Mapping[str, str]) -> tuple[float, float, float]:
    """Return the seconds from exec to the first picture, those of the processor, and the MB."""
    begun = time.monotonic()
    told = answer(command, environment, SECONDS_AT_MOST)
    return told["painted"] - begun, told["cpu"], told["rss_kb"] / 1024


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
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in names}
    print(described())
    with display() as environment:
        if not arguments.noise:
            answer([sys.executable, "-c", ANSWER], environment, SECONDS_AT_MOST)
        for number in range(arguments.rounds + 1):
            for name in random.sample(names, len(names)):
                one = measure([*WINDOW, sides[name]], environment)
                if number:
                    found[name].append(one)
    print(f"{arguments.rounds} rounds, median (least-greatest)\n{compared(found, 'bare')}")


def compared(found: Mapping[str, Sequence[tuple[float, float, float]]], first: str) -> str:
    """Return a table of what was measured, each beside its ratio to the `first`, round by round."""
    rows = [["first picture", "s", "x", "of it processor, s", "x", "memory, MB", "x"]]
    for name, rounds in found.items():
        rows.append([name])
        for part, digits in enumerate((3, 3, 0)):
            values = [one[part] for one in rounds]
            ratios = [a[part] / b[part] for a, b in zip(rounds, found[first], strict=True)]
            rows[-1] += [spread(values, digits), spread(ratios, 2)]
    return table(rows)


if __name__ == "__main__":
    main()
