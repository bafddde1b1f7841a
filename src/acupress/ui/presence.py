"""acupress being there: with its window, as an icon in the tray, or waiting unseen."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from acupress.core.reminders import LATE
from acupress.ui.reminding import Reminding

if TYPE_CHECKING:
    from acupress.ui.desk import Desk
    from acupress.ui.main_window import MainWindow
    from acupress.ui.system import InTray


class Presence(QObject):
    """Holds the window, and makes it where there is none yet.

    Begun without a window (at login) it stays as long as there is a reminder to wait for. Otherwise
    it ends with its window, unless she wants it to stay in the tray and there is one.
    """

    def __init__(
        self,
        desk: "Desk",
        make_window: "Callable[[], MainWindow]",
        window: "MainWindow | None" = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._make = desk, make_window
        self._window: MainWindow | None = None
        self._unseen = window is None
        self._remind()
        if window is not None:
            self._hold(window)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app = app
        app.lastWindowClosed.connect(self._put_away)
        self._tray: InTray | None = None
        """The icon, once she has wanted it."""
        self._stay_or_not()
        # Who opens the window herself needs no word of what came due a moment ago.
        self.reminding.begin(LATE if self._unseen else timedelta(0))

    @property
    def window(self) -> "MainWindow | None":
        """The window, None as long as it has never been needed."""
        return self._window

    @property
    def stays(self) -> bool:
        """Whether it goes on when the window is closed."""
        return (self._unseen and self.reminding.reminders.waiting) or self._in_tray

    def show_window(self) -> "MainWindow":
        """Bring the window up, as it is."""
        window = self._window or self._hold(self._make())
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def show_today(self) -> None:
        """Bring the window up with today's routine, where Enter begins; a session goes on."""
        window = self.show_window()
        if window.free:
            window.show_today()

    def open(self, files: Sequence[Path]) -> None:
        """Bring the window up, with what a routine's files hold if there are any."""
        window = self.show_window()
        if files and window.free:
            window.open_routine(files)

    def quit(self) -> None:
        """End, unless something in the window has to be settled first."""
        if self._window is None or not self._window.isVisible() or self._window.close():
            self._app.quit()

    def take(self, window: "MainWindow") -> None:
        """Go on with the window of another person, which has taken the place of this one."""
        self.reminding.end()
        self.reminding.deleteLater()
        self._desk = window.desk
        self._remind()
        self._hold(window)
        self._stay_or_not()
        self.reminding.begin()

    def _hold(self, window: "MainWindow") -> "MainWindow":
        self._window = window
        window.replaced.connect(self.take)
        window.every_day.reminding = self.reminding
        return window

    def _remind(self) -> None:
        self.reminding = Reminding(self._desk, self)
        self.reminding.busy = self._busy
        self.reminding.start.connect(self.show_today)
        self.reminding.changed.connect(self._stay_or_not)

    @property
    def _in_tray(self) -> bool:
        wanted = self.reminding.reminders.stay
        tray = self._desk.system.tray() if wanted else None
        return tray is not None and tray.possible()

    def _stay_or_not(self) -> None:
        wanted = self.reminding.reminders.stay
        if wanted and self._tray is None:
            self._tray = self._desk.system.tray()
            if self._tray is not None:
                self._tray.open.connect(self.show_window)
                self._tray.quit.connect(self.quit)
        if self._tray is not None:
            self._tray.stay(wanted=wanted)  # at login it may be there before the tray is
        self._app.setQuitOnLastWindowClosed(not self.stays)

    def _put_away(self) -> None:
        """The window was closed: what was on it has been left, and the next look is Today's."""
        window = self._window
        if self.stays and window is not None and not window.isVisible():
            (window.show_safety if self._desk.new else window.show_today)()

    def _busy(self) -> bool:
        window = self._window
        return window is not None and window.isVisible() and not window.free
