"""Puts everything together and runs the window."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from acupress.storage.directories import Directories
    from acupress.storage.problems import BadFileError
    from acupress.ui.main_window import MainWindow

NO_DISPLAY = (
    "acupress: there is no display here to open a window on."
    " `acupress tour --out pictures` draws every screen to picture files instead."
)


def run(files: "Sequence[Path]" = ()) -> int:
    """Open the window, with what a routine's files hold, and stay until it is closed.

    Returns the exit status.
    """
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal ends the idle app, too
    from acupress.storage.problems import BadFileError

    try:
        app, window = open_window(sys.argv[:1])
    except BadFileError as error:
        return tell_broken(error)
    if files:
        window.open_routine(files)
    window.show()
    return app.exec()


def tell_broken(error: "BadFileError") -> int:
    """Say in a window, and on stderr, why there is nothing to show. Returns the exit status."""
    from PySide6.QtWidgets import QApplication, QMessageBox

    print(f"acupress: {error}", file=sys.stderr)
    app = QApplication.instance() or make_application(sys.argv[:1])
    title = "acupress cannot read its own content. Please install it again."
    QMessageBox.critical(None, app.applicationName(), f"{title}\n\n{error}")
    return 1


def has_display() -> bool:
    """Whether a window can be shown."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application(arguments: Sequence[str]) -> "QApplication":
    """Return the application object, styled the same on every system."""
    from PySide6.QtWidgets import QApplication

    app = QApplication(list(arguments))
    app.setApplicationName("acupress")
    app.setDesktopFileName("acupress")
    app.setStyle("Fusion")
    return app


def open_window(
    arguments: Sequence[str], directories: "Directories | None" = None
) -> "tuple[QApplication, MainWindow]":
    """Return the application and its window, not yet shown.

    Where a content file is damaged it goes on with what was last whole and says so; raises
    BadFileError where nothing is kept from before.
    """
    from acupress.library import open_content_or_last_good
    from acupress.resources import resource
    from acupress.steady_clock import steady_clock
    from acupress.storage.directories import user_directories
    from acupress.storage.settings_file import SettingsFile
    from acupress.ui.desk import Desk

    gc.disable()  # nothing that is made from here on is garbage: looking for it costs 10 ms
    # All that needs no Qt comes first: once PySide6 is imported, it looks into every module that
    # is imported after it.
    directories = directories or user_directories()
    content, problems = open_content_or_last_good(directories)
    desk = Desk(content, directories, SettingsFile(directories.settings), steady_clock(), _now)
    desk.note(*problems)
    app = make_application(arguments)
    from acupress.ui.main_window import MainWindow
    from acupress.ui.this_machine import ThisMachine

    desk.system = ThisMachine(resource("assets/sounds"), desk.settings).system()
    window = MainWindow(desk)
    gc.freeze()
    gc.enable()
    return app, window


def _now() -> datetime:
    """The time of day here, with its distance from universal time."""
    return datetime.now().astimezone()
