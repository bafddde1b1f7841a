"""Puts everything together and runs the window."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from acupress.core.languages import fitting

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from acupress.storage.directories import Directories
    from acupress.storage.problems import BadFileError
    from acupress.ui.desk import Desk
    from acupress.ui.interface import Speech
    from acupress.ui.main_window import MainWindow
    from acupress.ui.presence import Presence
    from acupress.ui.this_machine import ThisMachine

LOCK = "lock"
"""The file beside which a second start is heard; see `ui.only_one`."""


@dataclass(frozen=True)
class _Staying:
    """What stays when the window of another person takes the place of this one."""

    speech: "Speech"
    machine: "ThisMachine"
    harm: dict[str, frozenset[str]] = field(default_factory=dict)
    """What each person has told of harm: it is held until the app ends, and in no file."""


SOON_MS = 50
"""After this the first picture stands, and what else there is to do may begin."""
NO_DISPLAY = (
    "acupress: there is no display here to open a window on."
    " `acupress tour --out pictures` draws every screen to picture files instead."
)


def run(files: "Sequence[Path]" = (), *, hidden: bool = False) -> int:
    """Open the window, with what a routine's files hold, and stay until it is closed.

    Where acupress runs already, its window comes up instead. A `hidden` start shows no window and
    waits for the next reminder; without one it ends. Returns the exit status.
    """
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C in the terminal ends the idle app, too
    from acupress.storage.directories import user_directories
    from acupress.storage.problems import BadFileError

    place = user_directories().running
    if (place / LOCK).exists():  # a look that costs a start nothing
        from acupress.ui.only_one import ask_the_first

        if ask_the_first(place, None if hidden else files):
            return 0
    try:
        return _wait_unseen(place) if hidden else _show_window(place, files)
    except BadFileError as error:
        return tell_broken(error)


def _show_window(place: "Path", files: "Sequence[Path]") -> int:
    from PySide6.QtCore import QTimer

    app, window = open_window(sys.argv[:1])
    if files:
        window.open_routine(files)
    window.show()
    QTimer.singleShot(SOON_MS, lambda: _be_there(place, window.desk, lambda: window, window))
    return app.exec()


def _wait_unseen(place: "Path") -> int:
    app, desk, staying = _open_desk(sys.argv[:1])
    presence = _be_there(place, desk, lambda: _made_window(desk, staying))
    return app.exec() if presence.reminding.reminders.waiting else 0


def _be_there(
    place: "Path",
    desk: "Desk",
    make: "Callable[[], MainWindow]",
    window: "MainWindow | None" = None,
) -> "Presence":
    """Remind her, and hear when acupress is started again. `place` is for what tells of that."""
    from PySide6.QtWidgets import QApplication

    from acupress.ui.only_one import OnlyOne
    from acupress.ui.presence import Presence

    app = QApplication.instance()
    presence = Presence(desk, make, window, app)
    only = OnlyOne(place, app)
    only.wanted.connect(presence.open)
    if only.listen() and app is not None:
        app.aboutToQuit.connect(only.leave)
    return presence


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

    # As an argument: a style that comes back to Python brings all its enumerations along, 4 ms.
    app = QApplication([*arguments, "-style", "Fusion"])
    app.setApplicationName("acupress")
    app.setDesktopFileName("acupress")
    return app


def open_window(
    arguments: Sequence[str], directories: "Directories | None" = None
) -> "tuple[QApplication, MainWindow]":
    """Return the application and its window, not yet shown.

    Where a content file is damaged it goes on with what was last whole and says so; raises
    BadFileError where nothing is kept from before.
    """
    gc.disable()  # nothing that is made from here on is garbage: looking for it costs 10 ms
    app, desk, staying = _open_desk(arguments, directories)
    window = _made_window(desk, staying)
    gc.freeze()
    gc.enable()
    return app, window


def _open_desk(
    arguments: Sequence[str], directories: "Directories | None" = None
) -> "tuple[QApplication, Desk, _Staying]":
    from acupress.resources import resource
    from acupress.storage.directories import user_directories

    # All that needs no Qt comes first: once PySide6 is imported, it looks into every module that
    # is imported after it.
    desk = _made_desk(directories or user_directories())
    app = make_application(arguments)
    from acupress.ui.interface import Speech
    from acupress.ui.this_machine import ThisMachine

    speech = Speech(resource("data/languages"))
    speech.speak(desk.language)
    sounds, icon = resource("assets/sounds"), resource("assets/icon/acupress.svg")
    machine = ThisMachine(sounds, desk.settings, icon)
    desk.system = machine.system()
    return app, desk, _Staying(speech, machine)


def _made_desk(root: "Directories", person: str | None = None) -> "Desk":
    """The things of a person, None for the one who was there last. `root`: acupress's folders."""
    from acupress.library import open_content, open_content_or_last_good
    from acupress.steady_clock import steady_clock
    from acupress.storage.profiles import Profiles
    from acupress.storage.settings_file import SettingsFile
    from acupress.ui.desk import Desk

    profiles = Profiles(root)
    problem = profiles.choose(person) if person is not None else None
    directories = profiles.directories()
    settings = SettingsFile(directories.settings)
    language = spoken(settings.name("language"))
    content, problems = open_content_or_last_good(root, language)
    desk = Desk(content, directories, settings, steady_clock(), _now, language, profiles)
    desk.open_content = partial(open_content, root)
    desk.traces = erase_traces
    desk.note(*problems, *([problem] if problem else []))
    return desk


def erase_traces() -> "tuple[Path, ...]":
    """Take away what acupress has set up with the desktop; return where that was, or would be."""
    from acupress.desktop_files import data_home, forget, places
    from acupress.storage.autostart import autostart_file, start_at_login

    with suppress(OSError):  # what is still there is found when the places are looked at
        start_at_login(wanted=False)
        forget(data_home())
    login = autostart_file()
    return (*places(data_home()), *([login] if login else []))


def _made_window(desk: "Desk", staying: "_Staying") -> "MainWindow":
    from acupress.ui.main_window import MainWindow
    from acupress.ui.window_place import fit_screen

    window = MainWindow(desk)
    if not desk.settings["window"]:
        fit_screen(window)
    window.language_wanted.connect(partial(_speak_anew, window, staying.speech))
    window.person_wanted.connect(partial(_begin_anew, window, staying))
    return window


def _begin_anew(old: "MainWindow", staying: "_Staying", person: str, page: str) -> None:
    """Let the window of a person take the place of this one, as if acupress were started anew."""
    profiles = old.desk.profiles
    if person != profiles.opened and not old.practice.may_close():
        return
    staying.harm[profiles.opened], told = old.desk.harm, old.desk.answers
    old.let_go()
    desk = _made_desk(profiles.root, person)
    if not desk.new:  # else she is asked anew
        desk.hold(staying.harm.get(person, frozenset()))
        if person == profiles.opened:  # other files have taken the place of hers
            desk.hold(told.red_flags if told else frozenset())
            desk.over_time.ask_anew()
    staying.machine.go_by(desk.settings)
    desk.system = staying.machine.system()
    staying.speech.speak(desk.language)
    window = _made_window(desk, staying)
    window.setGeometry(old.geometry())
    window.setWindowState(old.windowState())
    if page and not desk.new:
        window.every_day.go(page)
    window.show()
    old.replaced.emit(window)
    old.hide()
    old.deleteLater()


def spoken(wanted: str) -> str:
    """Return the language to speak where she wants this one, or what her computer says."""
    return fitting(system_languages()) if wanted == "auto" else wanted


def system_languages() -> list[str]:
    """Return the languages that this computer's user wants, the best first."""
    if sys.platform.startswith("linux"):
        # As programs there do; Qt would have to be imported to ask it.
        names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        usual = next((name for name in names if name), "")
        first = os.environ.get("LANGUAGE", "") if usual not in ("", "C", "POSIX") else ""
        return [name for name in (*first.split(":"), usual) if name]
    from PySide6.QtCore import QLocale

    return list(QLocale.system().uiLanguages())


def _speak_anew(window: "MainWindow", speech: "Speech") -> None:
    """Go on in the language that she has chosen; where its files are damaged, say so instead."""
    from acupress.storage.problems import BadFileError

    desk = window.desk
    language = spoken(desk.settings.name("language"))
    try:
        desk.speak(language)
    except BadFileError as error:
        desk.note(*error.problems)
        window.show_today()
        return
    speech.speak(language)
    window.speak_anew()


def _now() -> datetime:
    """The time of day here, with its distance from universal time."""
    return datetime.now().astimezone()
