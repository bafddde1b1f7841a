"""What runs in the processes that are killed. Nothing here makes a QApplication when imported.

A child plays a session as the app does: the real window (offscreen), the real files. Only its
clock is driven, so that a session of minutes takes a second. It reports after every step.
"""

import os
import signal
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from acupress import resources
from acupress.app import make_application
from acupress.core.journal import Pressing
from acupress.core.kept import Kept
from acupress.core.player import Events, Pressed
from acupress.library import open_content
from acupress.storage.directories import Directories
from acupress.storage.journal_file import JournalFile
from acupress.storage.journal_tables import prepare
from acupress.storage.settings_file import SettingsFile
from acupress.ui.desk import Desk
from acupress.ui.finish import Finish
from acupress.ui.go_on_card import GoOnCard
from acupress.ui.main_window import MainWindow
from acupress.ui.session_flow import SessionFlow
from acupress.ui.session_screen import SessionScreen
from acupress.ui.session_start import made_session
from acupress.ui.today import Today

IMPORTED = (resources, SessionFlow, made_session, Finish)
"""Imported here, so that no child has to do it."""
NOW = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
LEAST_STEP, MOST_STEP = 0.1, 0.8
"""Seconds of the session between two looks at the clock."""


@dataclass(frozen=True)
class Found:
    """What a new start finds: whether it offers to go on, its words, and what is kept."""

    offers: bool
    words: tuple[str, ...]
    kept: Kept | None


@dataclass(frozen=True)
class Step:
    """Where the session stands after one step, in s: into its cue, and since this start played
    and pressed in all. `cue` is None once it has ended."""

    cue: int | None
    elapsed: float = 0.0
    played: float = 0.0
    pressed: float = 0.0


def play(files: Directories, seed: int, out: Connection) -> None:
    """Start the app, go on with what is offered, and play to the end, unless killed before."""
    random, clock = Random(seed), _Clock()
    app = make_application(["acupress"])
    desk = Desk(open_content(files), files, SettingsFile(files.settings), clock, lambda: NOW)
    window = MainWindow(desk)
    window.setUpdatesEnabled(False)  # painting takes most of the time and is not what is tried
    window.show()
    window.activateWindow()
    _settle(app)
    today = window.screen_shown
    assert isinstance(today, Today)
    out.send(_found(today, desk))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)  # the offer has the focus, else Start
    session = window.screen_shown
    assert isinstance(session, SessionScreen)
    _play(app, window, session, clock, random, out)
    assert isinstance(window.screen_shown, Finish)
    out.send(Step(None))
    out.close()


class _Clock:
    """A clock that only the child moves."""

    def __init__(self) -> None:
        self.now = 5000.0

    def __call__(self) -> float:
        return self.now


def _settle(app: QApplication) -> None:
    for _ in range(2):
        app.processEvents()


def _found(today: Today, desk: Desk) -> Found:
    cards = today.findChildren(GoOnCard)
    words = tuple(one.text() for card in cards for one in card.findChildren(QLabel))
    return Found(bool(cards), words, desk.kept)


def _play(
    app: QApplication,
    window: MainWindow,
    session: SessionScreen,
    clock: _Clock,
    random: Random,
    out: Connection,
) -> None:
    """Step by step: mostly time passes; now and then she pauses, or has found her point."""
    player, told = session.playing.player, [0.0]

    def count(events: Events) -> None:
        told[0] += sum(event.seconds for event in events if isinstance(event, Pressed))

    session.events.connect(count)
    while window.screen_shown is session:
        moment, place = player.moment(clock.now), player.place
        untold = moment.elapsed - player._counted if moment.cue.kind == "press" else 0.0
        played = player.played(clock.now)
        out.send(Step(place.cue, moment.elapsed, played, told[0] + untold))
        chance = random.random()
        if chance < 0.01:
            session.toggle()
            clock.now += random.uniform(0, 600)
            session.toggle()
        elif moment.waiting and chance < 0.1:
            session.playing.go_on()
        else:
            clock.now += random.uniform(LEAST_STEP, MOST_STEP)
            session.playing.look()
        if chance > 0.99:
            app.processEvents()


def die_while(act: Callable[[sqlite3.Connection], None], base: sqlite3.Connection, at: int) -> None:
    """Let the process be killed at a statement of what it does, counted from its BEGIN."""
    seen: list[str] = []

    def trace(sql: str) -> None:
        if seen or sql.startswith("BEGIN"):
            seen.append(sql)
        if len(seen) > at:
            os.kill(os.getpid(), signal.SIGKILL)

    base.set_trace_callback(trace)
    act(base)


def write_and_die(file: Path, kept: Kept, at: int) -> None:
    """Be killed in the middle of a write of a session."""
    journal = JournalFile(file)
    pressed = (Pressing("KI3", "left", 9.0), Pressing("KI3", "right", 9.0))
    die_while(lambda _: journal.write(1, 99.0, pressed, kept), journal.base, at)


def migrate_and_die(file: Path, at: int) -> None:
    """Be killed while a journal becomes one of this version."""
    base = sqlite3.connect(file, isolation_level=None)
    die_while(lambda base: prepare(base, file), base, at)
