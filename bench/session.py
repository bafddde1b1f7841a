"""How much processor time a playing session takes, against one circle painted as often.

    python bench/session.py [--rounds 2] [--seconds 30]

The session stands in the middle of a press, at 1280 by 800: breath, halo and countdown move. The
bare side is a window of that size in which a circle of the breath ring's size grows and falls, with
as many pictures a second as the session has just been seen to paint. Where a sound server and a
voice are there, the session plays once more with both. Only the program's own time is counted, not
the display's, the sound server's or the synthesizer's.
"""

import argparse
import contextlib
import json
import math
import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from audio import audio, missing
from machine import answer, described, display, spread, table

if TYPE_CHECKING:
    from acupress.ui.system import System

SIZE = (1280, 800)
SETTLE_SECONDS = 4.0
"""Making the voice takes 2."""
PATTERN, MINUTES = "kidney-qi", 10


class Frames(QObject):
    """Counts how often a window is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count one picture: Qt paints what has changed at an update request."""
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False


class Circle(QWidget):
    """A disc that breathes."""

    def __init__(self, parent: QWidget, diameter: float) -> None:
        super().__init__(parent)
        self.resize(round(diameter), round(diameter))
        self.move((SIZE[0] - self.width()) // 2, (SIZE[1] - self.height()) // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc as large as the breath is now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#2F6F6B"))
        breath = (1 - math.cos(2 * math.pi * time.monotonic() / 10)) / 2
        edge = self.width() * 0.2 * (1 - breath)
        painter.drawEllipse(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))


def bare(rate: float, diameter: float) -> Callable[[], QWidget]:
    """Return what makes the window with the circle."""

    def make() -> QWidget:
        window = QWidget()
        circle = Circle(window, diameter)
        timer = QTimer(window)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(circle.update)
        timer.start(round(1000 / rate))
        return window

    return make


def session(*, sounding: bool = False) -> QWidget:
    """Return the session's screen, playing, ten seconds into its first press."""
    from acupress.core.answers import Answers
    from acupress.core.planner import Wishes, plan_today
    from acupress.core.player import Player
    from acupress.core.timeline import compile_plan
    from acupress.painting.theme import theme
    from acupress.resources import resource
    from acupress.storage.content import load_content
    from acupress.ui.session_screen import SessionScreen
    from acupress.ui.style import app_font, stylesheet
    from acupress.ui.system import System

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    look = theme("day")
    app.setStyle("Fusion")
    app.setFont(app_font(1.0))
    app.setStyleSheet(stylesheet(look, 1.0))
    content = load_content(resource("data"), resource("assets/views"), None)
    plan = plan_today(Answers(), Wishes(minutes=MINUTES, pattern=PATTERN), content)
    timeline = compile_plan(plan, content)
    player = Player(timeline)
    player.seek(next(cue.start for cue in timeline.cues if cue.kind == "press") + 10)
    system = machine_with_sound() if sounding else System()
    screen = SessionScreen(player, content, look, time.monotonic, system=system)
    screen.begin()
    return screen


def machine_with_sound() -> "System":
    """Return what the app hands to a session that is heard."""
    from acupress.resources import resource
    from acupress.storage.directories import user_directories
    from acupress.storage.settings_file import SettingsFile
    from acupress.ui.this_machine import ThisMachine

    settings = SettingsFile(user_directories().settings)
    sounds, icon = resource("assets/sounds"), resource("assets/icon/acupress.svg")
    machine = ThisMachine(sounds, settings, icon)
    machine.setParent(QApplication.instance())  # it keeps what it has made
    return machine.system()


def ring(window: QWidget) -> float:
    """Return the diameter of the session's breath ring; nothing where there is none."""
    from acupress.ui.breath_ring import BreathRing

    found = window.findChild(BreathRing)
    return 2 * found.ring.radius if isinstance(found, BreathRing) else 0.0


def measure(make: Callable[[], QWidget], seconds: float) -> None:
    """Run a window, and print the share of one core it takes and its pictures a second."""
    app = QApplication(sys.argv[:1])
    window = make()
    window.resize(*SIZE)
    window.show()
    frames = Frames(window)
    begun: list[float] = []

    def now() -> list[float]:
        used = os.times()
        return [time.monotonic(), used.user + used.system, frames.count]

    def end() -> None:
        wall, used, painted = (b - a for a, b in zip(begun, now(), strict=True))
        found = {"share": used / wall, "rate": painted / wall, "diameter": ring(window)}
        print(json.dumps(found), flush=True)
        app.exit()

    QTimer.singleShot(round(SETTLE_SECONDS * 1000), lambda: begun.extend(now()))
    QTimer.singleShot(round((SETTLE_SECONDS + seconds) * 1000), end)
    app.exec()


def compare(rounds: int, seconds: float) -> None:
    """Measure all in turn and print."""
    print(described())
    sides = ["session", "bare", *([] if missing() else ["sounding"])]
    diameter = 0.0
    shares: dict[str, list[float]] = {name: [] for name in sides}
    rates: dict[str, list[float]] = {name: [] for name in sides}
    with contextlib.ExitStack() as stack:
        environment = stack.enter_context(display(f"{SIZE[0]}x{SIZE[1]}"))
        if "sounding" in sides:
            environment = stack.enter_context(audio(environment))
        for _ in range(rounds):
            rate = 0.0
            for name in sides:
                command = [sys.executable, __file__, "--seconds", str(seconds), "--side", name]
                command += ["--rate", str(rate), "--diameter", str(diameter)]
                found = answer(command, environment, seconds + 60)
                rate, diameter = found["rate"], found["diameter"] or diameter
                shares[name].append(found["share"] * 100)
                rates[name].append(rate)
    rows = [["", "one core, %", "pictures a second", "x bare"]]
    for name in sides:
        ratios = [a / b for a, b in zip(shares[name], shares["bare"], strict=True)]
        rows.append([name, spread(shares[name], 2), spread(rates[name], 1), spread(ratios, 1)])
    print(f"{rounds} rounds of {seconds:g} s, median (least-greatest)\n{table(rows)}")
    print(f"the circle is {diameter:.0f} pixels wide")
    if lacking := missing():
        print(f"Not measured with sound, as {', '.join(lacking)} is not here.")


def main() -> None:
    """Compare, or be one of the sides."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--side", choices=["session", "sounding", "bare"], help=argparse.SUPPRESS)
    parser.add_argument("--diameter", type=float, default=240.0, help=argparse.SUPPRESS)
    parser.add_argument("--rate", type=float, default=30.0, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.side is None:
        compare(options.rounds, options.seconds)
    elif options.side == "bare":
        measure(bare(options.rate, options.diameter), options.seconds)
    else:
        measure(lambda: session(sounding=options.side == "sounding"), options.seconds)


if __name__ == "__main__":
    main()
