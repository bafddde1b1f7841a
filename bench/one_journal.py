"""Works with the journal of this home as the app does, and tells what each thing takes, in ms.

    python bench/one_journal.py      `bench/years.py` does it with journals of different sizes

The last line is a JSON object: what was done, and the times of each round.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from acupress.core.journal import Pressing
from acupress.handouts.visit_data import VisitWishes, gather, visit_csv, visit_json
from acupress.storage.journal_file import JournalFile
from acupress.storage.journal_opening import open_journal

if TYPE_CHECKING:
    from acupress.ui.main_window import MainWindow

ROUNDS, FEW = 9, 3
SIZE = (1280, 800)
WRITES = 60
"""Breaths of a session that are written."""
RESTED = 2.5
"""Seconds: a file that was changed only just now is looked through whole when it is opened."""

Act = Callable[[], object]


def times(
    act: Act, rounds: int = ROUNDS, clock: Callable[[], float] = time.process_time
) -> list[float]:
    """Return how long something takes each time, in ms; of the processor where nothing is said."""
    took = []
    for _ in range(rounds):
        start = clock()
        act()
        took.append((clock() - start) * 1000)
    return took


def rss_mb() -> float:
    """Return the memory in use now."""
    with open("/proc/self/status", encoding="utf-8") as status:  # noqa: PTH123 - opened often
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS")) / 1024


def open_it(window: "MainWindow") -> None:
    """Open the journal file as a start does, and close it."""
    directories = window.desk.directories
    open_journal(directories.journal, window.desk.now().date(), directories.backups)[0].close()


def paint(show: Act, window: "MainWindow") -> Act:
    """Return what shows a page and waits until it has been painted."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    def act() -> None:
        show()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        window.repaint()

    return act


def show_all(window: "MainWindow") -> None:
    """Let the journal's chart show everything there is."""
    from acupress.ui.journal.page import JournalPage

    page = window.screen_shown
    if isinstance(page, JournalPage) and page.card is not None:
        page.card.show_range("all")


def add_session(window: "MainWindow") -> None:
    """Begin a session, write it as it goes, and rate it."""
    desk = window.desk
    assert desk.journal is not None
    timeline = desk.timeline(10)
    presses = [cue for cue in timeline.cues if cue.kind == "press"]
    wanted = [Pressing(cue.point or "", cue.side or "", cue.length) for cue in presses]
    number = desk.journal.begin(desk.now(), "kidney-qi", 10, timeline.total, wanted=wanted)
    for write in range(1, WRITES + 1):
        one = wanted[write * len(wanted) // (WRITES + 1)]
        desk.journal.write(number, write * 10.0, [Pressing(one.point, one.side, 10.0)])
    desk.journal.write(number, 600.0, ending="finished")
    desk.journal.rate(number, 5, 3, "a word", ("rested",))


def everything(window: "MainWindow") -> bytes:
    """Return all that is kept, as one file."""
    from acupress.handouts.export import export

    desk = window.desk
    return export(desk.directories, desk.journal, desk.content.care, desk.now(), desk.text)


def measured(window: "MainWindow") -> dict[str, list[float]]:
    """Return the times of everything."""
    desk = window.desk
    journal = desk.journal
    assert isinstance(journal, JournalFile)
    show = window.every_day.show_journal
    time.sleep(RESTED)
    journal.leave()
    found = {"open the file": times(lambda: open_it(window))}
    found["look it through"] = times(journal.look_through, FEW)
    found["Today, shown again"] = times(paint(window.show_today, window))
    found["the journal page, first"] = times(paint(show, window), 1)
    before = rss_mb()
    found["the journal page"] = times(paint(show, window))
    found["all of the chart"] = times(paint(lambda: show_all(window), window), FEW)
    found["MB more with the page"] = [rss_mb() - before]
    window.show_today()
    found["add a session"] = times(lambda: add_session(window), FEW)
    by_the_clock = times(lambda: add_session(window), FEW, time.perf_counter)
    found["add a session, on the disk"] = by_the_clock
    found |= _handed_out(window, journal)
    found["MB at the end"] = [rss_mb()]
    return found


def _handed_out(window: "MainWindow", journal: JournalFile) -> dict[str, list[float]]:
    """What leaves the app: the visit, of four weeks and of everything, and all files."""
    from acupress.handouts.visit import visit_bytes
    from acupress.storage.bundle import contents, pack

    desk, today = window.desk, window.desk.now()
    first = journal.first_day() or today.date()
    four = VisitWishes(today.date() - timedelta(days=27), today.date(), today)
    all_of_it = VisitWishes(first, today.date(), today, notes=True, changes=True)
    found = {}
    for name, wishes in (("of 4 weeks", four), ("of all", all_of_it)):
        visit = gather(journal, wishes, desk.content.care)

        def made(wishes: VisitWishes = wishes) -> object:
            return gather(journal, wishes, desk.content.care)

        found[f"read for a visit, {name}"] = times(made, FEW)
        found[f"CSV {name}"] = times(lambda visit=visit: visit_csv(visit), FEW)  # type: ignore[misc]
        found[f"JSON {name}"] = times(lambda visit=visit: visit_json(visit), FEW)  # type: ignore[misc]
        found[f"PDF {name}"] = times(lambda visit=visit: visit_bytes(visit, desk.content), FEW)  # type: ignore[misc]
    files = contents(desk.directories)
    found["export of everything"] = times(lambda: everything(window), FEW)
    found["back-up of all files"] = times(lambda: pack(contents(desk.directories), today), FEW)
    found["MB of the back-up"] = [len(pack(files, today)) / 1e6]
    return found


def main() -> int:
    """Open the window, work, and tell."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from acupress.app import open_window

    _, window = open_window(["acupress"])
    window.resize(*SIZE)
    window.show()
    print(json.dumps(measured(window)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
