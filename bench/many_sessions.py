"""Whether memory stays flat over many sessions, played with a fake clock in the real window.

    python bench/many_sessions.py [--sessions 200] [--minutes 6]

Each session begins at Today, is played to its end, rated on the page after it, and looked at in the
journal; now and then Settings, tips and Points are shown, too. Three sessions a day, with the
weekly check whenever it comes. What is left is counted back on Today, when Qt has deleted what it
was to delete and Python has looked for garbage: the process's memory, Python's objects, widgets.
`--who` tells which types of objects have become more.
Ends with status 1 where there are more widgets or objects after the last session than after the
first twenty, or memory has grown by more than 5 %.
"""

import argparse
import gc
import json
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from machine import described, table
from one_journal import rss_mb

if TYPE_CHECKING:
    from acupress.ui.main_window import MainWindow

LOOKS_AT = (20, 50, 100, 200)
TICK = 2.0
"""Seconds between two looks at the clock."""
PAINTED = 15
"""Every so many looks what is shown is painted."""
MORE_MB, MORE_OBJECTS = 1.05, 1.01
"""Growth that still counts as none."""
PAGES = ("show_settings", "show_points", "show_pattern", "show_practice")


class Time:
    """A clock and a time of day that stand until they are moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.start = datetime.now().astimezone()

    def __call__(self) -> float:
        """Return the clock's seconds."""
        return self.seconds

    def now(self) -> datetime:
        """Return the time of day."""
        return self.start + timedelta(seconds=self.seconds)


def settle(*, tidy: bool = False) -> None:
    """Let Qt do what is due; where it is to be `tidy`, Python too."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    if tidy:
        gc.collect()


def play(window: "MainWindow", time: Time) -> None:
    """Play today's routine, rate it, and look at the journal."""
    from acupress.ui.fact_field import FactField
    from acupress.ui.finish import Finish
    from acupress.ui.session_screen import SessionScreen
    from acupress.ui.today import Today

    today = window.screen_shown
    assert isinstance(today, Today)
    check = today.care.check
    if check is not None:
        for field in check.findChildren(FactField):
            field.set_value("no")
        check.same_button.click()
        settle()
    today.start_button.click()
    looks = 0
    while isinstance(screen := window.screen_shown, SessionScreen):
        time.seconds += TICK
        screen.playing.look()
        if screen.waiting:
            screen.go_on()
        looks += 1
        if looks % PAINTED == 0:
            settle()
    assert isinstance(screen, Finish)
    screen.before.choose(6)
    screen.after.choose(4)
    settle()
    screen.keep.click()
    settle()
    window.every_day.show_journal()
    settle()


def look_around(window: "MainWindow", number: int) -> None:
    """Show one of the other pages."""
    if number % 5 == 0:
        getattr(window, PAGES[number // 5 % len(PAGES)])()
        settle()


def left() -> tuple[float, int, int, Counter[str]]:
    """Return the memory in MB, Python's objects, the widgets, and the objects by type."""
    from PySide6.QtWidgets import QApplication

    settle(tidy=True)
    objects = gc.get_objects()
    types = Counter(type(one).__name__ for one in objects)
    return rss_mb(), len(objects), len(QApplication.allWidgets()), types


def measured(
    window: "MainWindow", time: Time, sessions: int
) -> dict[int, tuple[float, int, int, Counter[str]]]:
    """Play so many sessions; return what is left after some of them."""
    found = {}
    for number in range(1, sessions + 1):
        play(window, time)
        look_around(window, number)
        window.show_today()
        settle()
        time.seconds += 8 * 3600
        window.show_today()
        settle()
        if number in LOOKS_AT or number == sessions:
            found[number] = left()
            print(f"{number} sessions: {found[number][0]:.0f} MB", flush=True)
    return found


def open_one(home: Path, time: Time, minutes: int) -> "tuple[Callable[[], object], MainWindow]":
    """Return what ends the app, and its window, with a user who has answered what is asked."""
    from acupress.app import open_window
    from acupress.core.answers import Answers
    from acupress.storage.answers_file import save_answers
    from acupress.storage.directories import Directories
    from acupress.storage.settings_file import SettingsFile

    places = Directories(home / "data", home / "config", home / "cache")
    SettingsFile(places.settings).change(minutes=minutes, sound="silent", night_sound="silent")
    app, window = open_window(["acupress"], places)
    desk = window.desk
    needed = [fact.id for fact in desk.content.care.facts.values() if fact.needed]
    save_answers(places.answers, Answers(facts=dict.fromkeys(needed, "no"), told="kidney-qi"))
    desk.keep(Answers(facts=dict.fromkeys(needed, "no"), told="kidney-qi"))
    desk.clock, desk.now = time, time.now
    assert desk.journal is not None
    desk.journal.base.execute("PRAGMA synchronous = OFF")  # nobody cares for this one
    window.resize(1280, 800)
    window.show()
    window.show_today()
    settle()
    return app.quit, window


def judged(found: dict[int, tuple[float, int, int, Counter[str]]], *, who: bool) -> list[str]:
    """Print what is left; return what has grown."""
    rows = [["after sessions", "memory, MB", "Python objects", "widgets"]]
    rows += [
        [str(number), f"{memory:.1f}", f"{objects:,}", str(widgets)]
        for number, (memory, objects, widgets, _) in found.items()
    ]
    print(table(rows))
    first, last = found[min(found)], found[max(found)]
    if who:
        more = last[3] - first[3]
        print("more:", json.dumps(dict(more.most_common(15))))
    missed = []
    if last[0] > first[0] * MORE_MB:
        missed.append("memory is flat")
    if last[1] > first[1] * MORE_OBJECTS:
        missed.append("no objects stay")
    if last[2] > first[2]:
        missed.append("no widgets stay")
    return missed


def main() -> int:
    """Play and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sessions", type=int, default=200)
    parser.add_argument("--minutes", type=int, default=6)
    parser.add_argument("--who", action="store_true", help="tell which types have become more")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(described())
    time = Time()
    with tempfile.TemporaryDirectory(prefix="acupress-bench-") as home:
        _, window = open_one(Path(home), time, options.minutes)
        found = measured(window, time, options.sessions)
        window.close()
    missed = judged(found, who=options.who)
    print("Missed: " + "; ".join(missed) if missed else "Nothing stays.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
