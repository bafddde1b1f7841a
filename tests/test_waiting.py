"""A start at login: no window, as little as possible loaded, and heard when it is started again."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from acupress.core.reminders import Quiet, Reminder, Reminders
from acupress.library import open_content
from acupress.storage.directories import user_directories
from acupress.storage.reminders_file import RemindersFile

WAIT = """
import json, sys
from acupress import app
be_there = app._be_there

def watched(*arguments):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    presence = be_there(*arguments)
    windows = len(QApplication.topLevelWidgets())
    timers = [timer for timer in presence.reminding.findChildren(QTimer) if timer.isActive()]
    told = {"modules": sorted(sys.modules), "windows": windows, "timers": len(timers)}
    QTimer.singleShot(0, lambda: print(json.dumps(told), flush=True))
    open_ = presence.open
    def opened(files):
        print(json.dumps([str(path) for path in files]), flush=True)
        QApplication.quit()
    presence.open = opened
    return presence

app._be_there = watched
sys.exit(app.run(hidden=True))
"""
UNNEEDED = {
    "acupress.ui.column",
    "acupress.ui.main_window",
    "acupress.ui.notify_bus",
    "acupress.ui.session_flow",
    "acupress.ui.today",
    "acupress.ui.tray",
    "acupress.painting.fonts",
    "pydantic",
    "yaml",
}


@contextmanager
def waiting() -> "Iterator[subprocess.Popen[str]]":
    """Acupress as it is started at login, with the checked content there."""
    open_content(user_directories())
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", WAIT]
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_it_waits_without_a_window_and_hears_a_second_start() -> None:
    at = datetime.now() + timedelta(hours=2)
    reminders = Reminders((Reminder("r1", "nap", at.hour, at.minute),), Quiet(0, 0))
    RemindersFile(user_directories().reminders).change(reminders)
    with waiting() as first:
        assert first.stdout is not None
        told = json.loads(first.stdout.readline())
        assert (told["windows"], told["timers"]) == (0, 1)
        assert set(told["modules"]) & UNNEEDED == set()
        run = [sys.executable, "-m", "acupress"]
        unseen = subprocess.run([*run, "run", "--hidden"], check=False, timeout=30)
        assert unseen.returncode == 0, "one that waits is enough"
        second = subprocess.run([*run, "open", "a b.acupress"], check=False, timeout=30)
        assert second.returncode == 0
        (wanted,) = json.loads(first.stdout.readline())
        assert wanted.endswith("/a b.acupress")
        assert first.wait(10) == 0


def test_without_reminders_it_does_not_stay() -> None:
    off = Reminders((Reminder("r1", "nap", 9, on=False),))
    RemindersFile(user_directories().reminders).change(off)
    run = subprocess.run(
        [sys.executable, "-m", "acupress", "run", "--hidden"],
        capture_output=True, text=True, check=False, timeout=30,
    )  # fmt: skip
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    assert not list(user_directories().running.glob("*"))
