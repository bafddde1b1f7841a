"""Whether a screen reader finds a name for everything, on every page of the running app.

    python bench/accessible.py [--tree] [--page NAME]

Needs dbus-daemon and at-spi2-core, and Xvfb where there is no display. Runs acupress on a session
bus of its own, goes to each page by the actions that a screen reader has, and looks at the tree
that is told of it. --tree prints the trees. Ends with status 1 where a control has no name, a
picture no words, or a page cannot be reached.
"""

import argparse
import contextlib
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from acupress.core.answers import Answers
from acupress.storage.answers_file import save_answers
from atspi import PATIENCE, Node, Reader, accessible, session_bus
from machine import described, display

YESTERDAY = f"{datetime.now().astimezone() - timedelta(days=1):%A}"
"""How a row of the journal begins."""
YEARS = "0.1"
"""Of sessions in the journal of someone who has used acupress."""
SETTLES, TRIES = 0.1, 15
"""Seconds between two looks for what is to be pressed next, and how often."""
COLUMNS = (20, 6, 9, 9)
ANSWERS = Answers(
    signs=dict.fromkeys(("dull-low-back-pain", "fatigue", "weak-knees"), 3),
    facts=dict.fromkeys(("pregnant", "clot", "blood_thinner", "fever"), "no"),
    told="cold-damp",
)
"""What she has told."""


@dataclass(frozen=True)
class Page:
    """One page or state: what is pressed on the way to it, by the beginning of its name."""

    name: str
    way: tuple[str, ...] = ()
    new: bool = False
    """Whether she has never used acupress."""


PAGES = (
    Page("first start", new=True),
    Page("first practice", ("I am a practitioner",), new=True),
    Page("today"),
    Page("today, explained", ("Why these points?", "How will I press?")),
    Page("safety check", ("Safety check",)),
    Page("questionnaire", ("My pattern", "Answer again")),
    Page("pattern", ("My pattern",)),
    Page("tips", ("My pattern", "Tips for this week", "Show all tips")),
    Page("warm pack", ("The warm pack",)),
    Page("session", ("Start",)),
    Page("session paused", ("Start", "Pause")),
    Page("something wrong", ("Start", "Something feels wrong?")),
    Page("baby woke", ("Start", "Baby woke")),
    Page("points", ("Points",)),
    Page("practice", ("Practice",)),
    Page("new routine", ("Practice", "New routine")),
    Page("steps", ("Practice", "New routine", "Begin")),
    Page("journal", ("Journal",)),
    Page("chart in words", ("Journal", "The chart in words")),
    Page("find a session", ("Journal", "Find")),
    Page("a session changed", ("Journal", YESTERDAY)),
    Page("a session deleted", ("Journal", YESTERDAY, "Delete this session")),
    Page("visit", ("Journal", "For the visit")),
    Page("course", ("Journal", "My course")),
    Page("what changed", ("Journal", "What changed")),
    Page("settings", ("Settings",)),
    Page("own pace", ("Settings", "Add my own")),
    Page("hand", ("Settings", "Measure my hand")),
    Page("reminders", ("Settings", "Reminders")),
    Page("a reminder", ("Settings", "Reminders", "Add a reminder")),
    Page("people", ("Settings", "People")),
    Page("data", ("Settings", "Your data")),
)


@contextlib.contextmanager
def running(environment: Mapping[str, str], session: str) -> Iterator[Reader]:
    """Run acupress, and look at it."""
    command = [sys.executable, "-m", "acupress"]
    with subprocess.Popen(command, env=accessible(environment, session)) as app:
        reader = Reader(session)
        try:
            yield reader
        finally:
            reader.close()
            app.terminate()
            app.wait(PATIENCE)


def missed(reader: Reader, page: Page) -> str:
    """Go to a page; return what could not be pressed on the way."""
    for name in page.way:
        for _ in range(TRIES):
            time.sleep(SETTLES)
            if reader.press(name):
                break
        else:
            return name
    time.sleep(5 * SETTLES)
    return ""


def look(page: Page, environment: Mapping[str, str], session: str) -> tuple[str, list[Node]]:
    """Return what could not be pressed on the way to a page, and what is told there."""
    with running(environment, session) as reader:
        return missed(reader, page), reader.tree()


def looked_at(wanted: str, trees: bool) -> bool:
    """Look at the pages whose name begins as `wanted`; return whether everything is named."""
    wrong: list[str] = []
    show("page", "parts", "controls", "nameless")
    with display() as new, display() as old:
        lived = [sys.executable, str(Path(__file__).with_name("lived.py")), YEARS]
        subprocess.run(lived, env=old, check=True, stdout=subprocess.DEVNULL)
        save_answers(next(Path(old["HOME"]).rglob("answers.json")), ANSWERS)
        for page in filter(lambda page: page.name.startswith(wanted), PAGES):
            environment = new if page.new else old
            with session_bus(environment) as session:
                lost, nodes = look(page, environment, session)
            nameless = [node for node in nodes if node.nameless]
            usable = sum(node.usable for node in nodes)
            show(page.name, *map(str, (len(nodes), usable, len(nameless))))
            wrong += [f"{page.name}: {node}" for node in nameless]
            wrong += [f"{page.name}: there is no {lost!r} to press"] if lost else []
            if trees:
                print(page.name, *map(drawn, nodes), sep="\n")
    print(*wrong, sep="\n")
    return not wrong


def show(*cells: str) -> None:
    """Print a row as soon as it is known."""
    print(*map(str.ljust, cells, COLUMNS), flush=True)


def drawn(node: Node) -> str:
    """Return a line of a tree."""
    mark = "*" if node.usable else " "
    return f"{mark} {'  ' * len(node.way)}{node.role} {node.name!r} {node.description!r}"


def main() -> int:
    """Look at everything; return the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--tree", action="store_true", help="print the tree of every page")
    parser.add_argument("--page", default="", help="only pages whose name begins so")
    arguments = parser.parse_args()
    if shutil.which("dbus-daemon") is None:
        sys.exit("Please install dbus and at-spi2-core.")
    print(described())
    return 0 if looked_at(arguments.page, arguments.tree) else 1


if __name__ == "__main__":
    sys.exit(main())
