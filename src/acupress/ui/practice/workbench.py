"""The routine on the practitioner's table: what every part of the editor shows and changes."""

from PySide6.QtCore import QObject, Signal

from acupress.core.content import Content
from acupress.core.editing import Change, History, with_plain_words
from acupress.core.follow import follow
from acupress.core.plan import Plan
from acupress.core.routine import Routine, with_own_points
from acupress.core.timeline import Timeline, compile_plan


class Workbench(QObject):
    """One routine being edited. `changed` comes after every change, undo and redo; `chose` with
    the number of the step that is looked at, -1 for none."""

    changed = Signal()
    chose = Signal(int)

    def __init__(self, routine: Routine, content: Content, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(routine)
        self._content = content
        self.step = -1
        """The step that is looked at, -1 for none."""

    @property
    def routine(self) -> Routine:
        """The routine as it is now."""
        return self._history.routine

    @property
    def content(self) -> Content:
        """The content together with the routine's own points."""
        return with_own_points(self._content, self.routine)

    @property
    def plan(self) -> Plan:
        """The routine as a plan, for a woman of whom nothing is known."""
        return follow(self.routine, self.content)

    @property
    def timeline(self) -> Timeline:
        """The routine as it will be played."""
        return compile_plan(self.plan, self.content)

    def change(self, change: Change, what: str = "") -> None:
        """Change the routine; changes of the same `what` in a row are undone together."""
        if self._history.change(with_plain_words(change(self.routine)), what):
            self._tell()

    def choose(self, number: int) -> None:
        """Look at a step, -1 for none."""
        if number != self.step:
            self.step = number
            self.chose.emit(number)

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return self._history.can_redo

    def undo(self) -> None:
        """Take the last change back."""
        self._history.undo()
        self._tell()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._history.redo()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
        if self.step >= len(self.routine.steps):
            self.choose(len(self.routine.steps) - 1)
