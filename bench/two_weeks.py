"""Two weeks lived through in a real window, from the first start to the page for the visit.

    python bench/two_weeks.py --out pictures

The steps are those of `tests/ui/two_weeks.py`: keys and clicks, and a clock that is moved. Each is
kept as a picture, as the screen shows it; the page for the visit as a PDF.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, cast

from machine import SOURCE, display

ROOT = SOURCE.parent


class Holder:
    """Keeps what a test's helper would keep."""

    def __init__(self) -> None:
        self.widgets: list[Any] = []

    def addWidget(self, widget: Any) -> None:
        """Keep a widget for as long as the program runs."""
        self.widgets.append(widget)


def live(out: Path) -> None:
    """Live through them in this process, on the display that there is."""
    from acupress.app import make_application
    from tests.ui.two_weeks import TwoWeeks
    from tests.ui.using import Person

    app = make_application(["acupress"])
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        person = Person(cast("Any", Holder()), Path(home) / "her", painted=True)

        def seen(name: str) -> None:
            person.settle()
            screen = app.primaryScreen()
            place = person.window.geometry()
            shot = screen.grabWindow(0, place.x(), place.y(), place.width(), place.height())
            shot.save(str(out / f"{name}.png"))
            print(person.now.date(), name, flush=True)

        began = time.monotonic()
        TwoWeeks(person, seen).live(out / "visit.pdf")
        print(f"two weeks in {time.monotonic() - began:.0f} s")


def main() -> None:
    """Start a display where there is none, and live through them there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        live(options.out)
        return
    with display("1280x800") as environment:
        path = f"{environment['PYTHONPATH']}:{ROOT}"
        command = [sys.executable, __file__, "--here", "--out", str(options.out.resolve())]
        sys.exit(
            subprocess.run(
                command, env={**environment, "PYTHONPATH": path, "LC_ALL": "C.UTF-8"}, check=False
            ).returncode
        )


if __name__ == "__main__":
    main()
