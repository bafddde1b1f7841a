"""Runs the app as somebody would, and prints what it did that has to do with a network.

Started by `test_no_socket.py` as a process of its own. Every socket that Python opens, connects or
binds is told by an audit hook; what libraries open below Python is found among the sockets of this
process that the kernel lists for the internet. Nothing is stopped here: the test judges.
"""

import json
import sys
from pathlib import Path

SOCKETS: list[list[str]] = []
"""What was done, with the kind of socket, and with where to."""
INTERNET = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6")


def _heard(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__":
        SOCKETS.append([event, str(arguments[1]), ""])
    elif event in ("urllib.Request", "http.client.connect"):
        SOCKETS.append([event, "", str(arguments)])
    elif event.startswith("socket.") and event != "socket.gethostname":
        family = getattr(arguments[0], "family", "") if arguments else ""
        SOCKETS.append([event, str(family), str(arguments[1:])])


sys.addaudithook(_heard)  # before anything else is imported

from PySide6.QtPrintSupport import QPrinter  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from acupress.app import open_window  # noqa: E402
from acupress.core.answers import Answers  # noqa: E402
from acupress.core.editing import routine_of  # noqa: E402
from acupress.handouts.export import export  # noqa: E402
from acupress.handouts.making import HAND_OUTS, HandOutWishes, Kind  # noqa: E402
from acupress.storage.answers_file import save_answers  # noqa: E402
from acupress.storage.directories import user_directories  # noqa: E402
from acupress.ui.main_window import MainWindow  # noqa: E402
from acupress.ui.print_dialog import print_on, printed_of, printer_for  # noqa: E402

WELL = Answers(facts={"pregnant": "no", "clot": "no", "blood_thinner": "no", "fever": "no"})
KINDS: tuple[Kind, ...] = ("file", "sheet", "phone", "calendar")
"""Of hand-outs: one of each way of making."""


def internet_sockets() -> list[str]:
    """Return the sockets of this process that the kernel lists for the internet."""
    mine = set()
    for handle in Path("/proc/self/fd").iterdir():
        try:
            target = str(handle.readlink())
        except OSError:
            continue
        if target.startswith("socket:["):
            mine.add(target[8:-1])
    found = []
    for table in INTERNET:
        path = Path("/proc/self/net", table)
        lines = path.read_text().splitlines()[1:] if path.exists() else []
        found += [f"{table} {line}" for line in lines if mine & set(line.split()[9:10])]
    return found


class _Tour:
    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self._app, self._window = app, window
        self.seen: list[str] = []
        self.internet: list[str] = []

    def look(self) -> None:
        """Let the app do what is due, and see what is open."""
        for _ in range(3):
            self._app.processEvents()
        self.seen.append(type(self._window.screen_shown).__name__)
        self.internet += internet_sockets()

    def pages(self) -> None:
        """Every place of the navigation, and every everyday page."""
        window = self._window
        for show in (
            window.show_today, window.show_questionnaire, window.show_points, window.show_practice,
            window.show_safety, window.show_settings,
        ):  # fmt: skip
            show()
            self.look()
        for name in window.every_day.WAYS:
            window.every_day.go(name)
            self.look()

    def session(self) -> None:
        """A short one, with sound and voice."""
        window = self._window
        window.desk.settings.change(sound="voice")
        window.show_session(window.desk.timeline(3))
        self.look()
        window.show_today()
        self.look()

    def hand_outs(self) -> None:
        """Exported, made and printed."""
        desk = self._window.desk
        made = export(desk.directories, desk.journal, desk.content.care, desk.now(), desk.text)
        routine = routine_of(desk.timeline(3).plan, "Mine", "")
        wishes = HandOutWishes(now=desk.now())
        for kind in KINDS:
            made += HAND_OUTS[kind].make(routine, desk.content, wishes, None)
        printed = printed_of("sheet", routine, desk.content, wishes)
        printer = printer_for(printed)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(desk.directories.cache / "printed.pdf"))
        print_on(printer, printed)
        self.look()


def main() -> None:
    """Go through it all and print what was seen, as JSON."""
    save_answers(user_directories().answers, WELL)
    app, window = open_window(["acupress"])
    window.show()
    tour = _Tour(app, window)
    tour.look()
    tour.pages()
    tour.session()
    modules = sorted(sys.modules)
    tour.hand_outs()
    window.close()
    tour.internet += internet_sockets()
    told = {
        "seen": tour.seen,
        "sockets": SOCKETS,
        "internet": tour.internet,
        "modules": modules,
    }
    print(json.dumps(told))  # noqa: T201 - it is what the test reads


if __name__ == "__main__":
    main()
