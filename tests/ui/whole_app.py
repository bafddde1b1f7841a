"""The whole app in one process, on a computer of paper: windows that take each other's place, other
languages, and reminders that come when the clock of the tests says so."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from acupress import app
from acupress.storage.settings_file import SettingsFile
from acupress.ui.interface import Speech
from acupress.ui.main_window import MainWindow
from acupress.ui.presence import Presence
from acupress.ui.reminding import Reminding
from acupress.ui.system import System
from tests.ui.reminding import Notifier, Tray
from tests.ui.using import Person


class Computer:
    """Stands for the machine that the app finds, and holds its windows as the app does."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.notifier, self.tray = Notifier(), Tray()
        self.presence: Presence | None = None

    def system(self) -> System:
        """Return it as the screens see it: it shows notices and has a tray, and makes no sound."""
        return System(notifier=lambda _: self.notifier, tray=lambda: self.tray)

    def go_by(self, _settings: SettingsFile) -> None:
        """Have no loudness to set."""

    @property
    def reminding(self) -> Reminding:
        """What reminds the person whose window is open."""
        assert self.presence is not None
        return self.presence.reminding

    @property
    def windows(self) -> int:
        """How many of the app's windows can be seen."""
        everything = QApplication.topLevelWidgets()
        return sum(isinstance(one, MainWindow) and one.isVisible() for one in everything)

    def hold(self, window: MainWindow) -> None:
        """Let the person use this window, and the one that takes its place."""
        self.person.opened = window
        window.replaced.connect(self.hold)
        window.setUpdatesEnabled(self.person.painted)
        window.activateWindow()

    def until(self, moment: datetime) -> None:
        """Let time pass, piece by piece as the one timer of the reminders waits for it."""
        while self.person.now < moment:
            (timer,) = self.reminding.findChildren(QTimer)
            part = moment - self.person.now
            if timer.isActive():
                part = min(part, timedelta(milliseconds=timer.interval()))
            self.person.now += part
            self.reminding.look()
        self.person.settle()


@contextmanager
def whole_app(person: Person, **settings: Any) -> Iterator[Computer]:
    """Start the app for someone, after `settings` were kept; English is spoken again afterwards."""
    if settings:
        SettingsFile(person.files.settings).change(**settings)
    computer, running = Computer(person), QApplication.instance()
    assert isinstance(running, QApplication)
    running.setStyle("Fusion")
    spoken: list[Speech] = []

    def speech(*folder: object) -> Speech:
        spoken.append(Speech(*folder))  # type: ignore[arg-type]
        return spoken[-1]

    def now() -> datetime:
        return person.now.astimezone()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "make_application", lambda _: running)
        patch.setattr(app, "_now", now)
        patch.setattr("acupress.steady_clock.steady_clock", lambda: person.clock)
        patch.setattr("acupress.ui.this_machine.ThisMachine", lambda *_: computer)
        patch.setattr("acupress.ui.interface.Speech", speech)
        patch.setattr("acupress.ui.backing_up.SOON_MS", 0)  # a moment by her clock, not by ours
        try:
            _, window = app.open_window(["acupress"], person.files)
            window.show()
            computer.hold(window)
            computer.presence = Presence(window.desk, lambda: window, window, running)
            person.settle()
            yield computer
        finally:
            for one in spoken:
                one.speak("en")
            if computer.presence is not None:
                computer.presence.deleteLater()
            running.setQuitOnLastWindowClosed(True)
