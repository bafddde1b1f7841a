"""Keeps the routine on the table in the library, a moment after each change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.storage.problems import BadFileError, Problem
from acupress.ui.practice.workbench import Workbench

if TYPE_CHECKING:
    from acupress.storage.routine_library import Origin, RoutineLibrary

State = Literal["saved", "waiting", "failed"]

AFTER, AGAIN = 500, 5000
"""Milliseconds from a change to its being written, and from a failure to the next attempt."""


class Autosave(QObject):
    """Writes what has changed. `told` comes whenever `state` does; `problem` is why it failed; it
    names a field where that cannot be kept as it is. `content` is the shipped one.

    It lives as long as its bench: what could not be written is tried again, also when the editor
    was left.
    """

    told = Signal()

    def __init__(
        self,
        library: "RoutineLibrary",
        bench: Workbench,
        key: int,
        origin: "Origin",
        content: Content,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(bench)
        self._library, self._bench, self._now = library, bench, now
        self._content = content
        self._key, self._origin = key, origin
        self.state: State = "saved"
        self.problem: Problem | None = None
        self._kept = bench.routine
        self._told: tuple[State, Problem | None] = ("saved", None)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)
        bench.changed.connect(self._changed)

    def save(self) -> bool:
        """Write what has changed, at once. Returns whether everything is written now."""
        self._timer.stop()
        routine = self._bench.routine
        if routine != self._kept:
            try:
                self._check(routine)
                self._library.put(routine, self._now(), self._key, self._origin)
            except BadFileError as error:
                self.problem = error.problems[0]
                self._tell("failed")
                self._timer.start(AGAIN)
                return False
            self._kept = routine
        self.problem = None
        self._tell("saved")
        return True

    def _check(self, routine: Routine) -> None:
        """Raise BadFileError where what is written could not be read again."""
        from acupress.storage.routine_file import parse_routine, routine_text

        text = routine_text(replace(routine, logo=b""), private=True)
        parse_routine(text.encode(), routine.title, self._content, private=True)

    def _changed(self) -> None:
        self._timer.start(AFTER)
        self._tell("failed" if self.problem is not None else "waiting")

    def _tell(self, state: State) -> None:
        now = (state, self.problem)
        if now != self._told:
            self.state, self._told = state, now
            self.told.emit()
