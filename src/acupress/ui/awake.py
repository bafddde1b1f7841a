"""Keeps screen and machine awake while a session plays, through wakepy (MIT licence).

wakepy asks the desktop on the session bus on Linux (GNOME's session manager, else
org.freedesktop.ScreenSaver), `caffeinate` on macOS and SetThreadExecutionState on Windows; only
Linux has been tried. All of them let go when this process is killed. On Windows a thread of
wakepy's would keep an app running that ends without letting go, hence `aboutToQuit`.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject


class Keeping(Protocol):
    """What a back-end yields: whether it really keeps the machine awake."""

    active: bool


Keep = Callable[[], AbstractContextManager[Keeping]]
Run = Callable[[Callable[[], None]], Any]


class Awake(QObject):
    """`hold` and `release` at will: they return at once, raise nothing, and the last one counts.

    The work is done in a thread that stands still while there is nothing to do: importing wakepy
    takes 0.1 s, and a desktop that does not answer is given up only after 2 s or more.
    """

    def __init__(
        self, parent: QObject | None = None, keep: Keep | None = None, run: Run | None = None
    ) -> None:
        super().__init__(parent)
        self.possible: bool | None = None
        """Whether it works here; None as long as it has not been tried."""
        self._keep = keep or _presenting
        self._run = run or ThreadPoolExecutor(1, "awake").submit
        self._wanted = False
        self._held: AbstractContextManager[Keeping] | None = None
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.release)

    def hold(self) -> None:
        """Keep awake from now on."""
        self._want(True)

    def release(self) -> None:
        """Let the machine sleep when it likes."""
        self._want(False)

    def _want(self, wanted: bool) -> None:
        if wanted != self._wanted:
            self._wanted = wanted
            self._run(self._follow)

    def _follow(self) -> None:
        """Do what is wanted by now. wakepy wants all of it done in one thread."""
        if self._wanted and self._held is None:
            self.possible = False
            held = self._keep()
            self.possible = held.__enter__().active
            self._held = held
        elif not self._wanted and self._held is not None:
            held, self._held = self._held, None
            held.__exit__(None, None, None)


def _presenting() -> AbstractContextManager[Keeping]:
    from wakepy import keep

    return keep.presenting(on_fail="pass")
