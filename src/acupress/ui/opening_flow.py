"""The way of a routine that is handed over: chosen, dropped or pasted, looked at, and taken over or
left."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from acupress.core.routine import Routine
from acupress.storage.problems import BadFileError, Problem
from acupress.ui.desk import Desk
from acupress.ui.drops import Drops
from acupress.ui.opening import PICTURES, routine_in, routine_in_files


class OpeningFlow(QObject):
    """Shows one screen after the other through `show`. `done` comes when the way is over, `kept`
    with its key when a routine lies in the library, `edit` with a routine to edit as a copy."""

    done = Signal()
    kept = Signal(int)
    edit = Signal(object)

    def __init__(self, desk: Desk, show: Callable[[QWidget], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._show, self._window = desk, show, parent

    def listen(self, free: Callable[[], bool]) -> None:
        """Take what is dropped or pasted onto the window, and Ctrl O, while that is free for it."""

        def ask() -> None:
            if free():
                self.ask()

        Drops(self._window, self.open_data, free)
        opening = QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self._window)
        opening.activated.connect(ask)

    def ask(self) -> None:
        """Let her choose a file, and look at it."""
        from PySide6.QtWidgets import QFileDialog

        pictures = " ".join(f"*{ending}" for ending in sorted(PICTURES))
        kinds = (
            self.tr("Routines and pictures of their codes ({0})").format(f"*.acupress {pictures}"),
            self.tr("All files ({0})").format("*"),
        )
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Open a routine"), "", ";;".join(kinds)
        )
        if names:
            self.open_files([Path(name) for name in names])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Look at the routine in a file, or in pictures of its codes."""
        self._open(lambda: routine_in_files(paths, self._desk.shipped))

    def open_data(self, data: QMimeData) -> None:
        """Look at the routine in something dropped or copied."""
        self._open(lambda: routine_in(data, self._desk.shipped))

    def _open(self, read: Callable[[], Routine]) -> None:
        try:
            routine = read()
        except BadFileError as error:
            self._tell(error)
            return
        self.look_at(routine)

    def look_at(self, routine: Routine) -> None:
        """Show what a routine holds, and let her follow, keep or edit it."""
        from acupress.ui.opening_page import OpeningPage

        page = OpeningPage(self._desk, routine)
        page.follow.connect(self._follow)
        page.keep.connect(self._keep)
        page.edit.connect(self.edit)
        page.left.connect(self.done)
        self._show(page)
        page.follow_button.setFocus()

    def _tell(self, error: BadFileError) -> None:
        from acupress.ui.refused_page import RefusedPage

        page = RefusedPage(self._desk, error.problems)
        page.another.connect(self.ask)
        page.left.connect(self.done)
        self._show(page)
        page.another_button.setFocus()

    def _follow(self, routine: Routine) -> None:
        self._note(self._desk.follow(routine))
        self.done.emit()

    def _keep(self, routine: Routine) -> None:
        library = self._desk.library
        if library is None:
            self.done.emit()  # Today tells what is wrong with it
            return
        try:
            key = library.put(routine, self._desk.now(), origin="received")
        except BadFileError as error:
            self._note(*error.problems)
            self.done.emit()
            return
        self.kept.emit(key)

    def _note(self, *problems: Problem | None) -> None:
        self._desk.note(*(problem for problem in problems if problem is not None))
