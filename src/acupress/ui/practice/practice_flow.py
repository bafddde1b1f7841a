"""The way through the practitioner's room: library, a new routine, the editor, and trying one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from acupress.core.routine import Routine
from acupress.core.timeline import Timeline
from acupress.storage.problems import BadFileError
from acupress.ui.desk import Desk
from acupress.ui.practice.autosave import Autosave
from acupress.ui.practice.workbench import Workbench

if TYPE_CHECKING:
    from acupress.storage.routine_library import RoutineLibrary
    from acupress.ui.practice.practice_page import PracticePage

Leave = Callable[[], None]
Show = Callable[[str | None, QWidget, Leave | None], None]


@dataclass
class Draft:
    """A routine on the table: its bench with all that can be undone, and what keeps it."""

    bench: Workbench
    saving: Autosave
    part: str = "steps"
    """The part of the editor that was shown last."""


class PracticeFlow(QObject):
    """Shows one screen after the other through `show`, which takes its place in the
    navigation, the screen, and what has to be done before it goes.

    `hand_out` carries a routine to be handed out, `import_wanted` asks for one from outside; both
    come back by `go_back`. `follow_wanted` carries a routine that she may want to follow herself,
    `care_first` leads to what she has to read or answer before anything is pressed.
    """

    hand_out = Signal(object)
    import_wanted = Signal()
    follow_wanted = Signal(object)
    care_first = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget, show: Show, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._stack, self._show = desk, stack, show
        self._drafts: dict[int, Draft] = {}
        """The one that was open last, and any that could not be written yet."""
        self._key: int | None = None
        """What is edited now, None in the library."""
        self._last: int | None = None
        """What was edited, tried or handed out last."""
        self._warned = False

    def show_library(self, key: int | None = None, problem: str = "") -> None:
        """Show all routines; choose the one with this key, else the one that was open last."""
        from acupress.ui.practice.practice_page import PracticePage

        key = self._last if key is None else key
        self._key = None
        page = PracticePage(self._desk)
        page.new.connect(self.show_new)
        page.opened.connect(self.show_editor)
        page.tried.connect(lambda key: self._with_routine(key, self._try))
        page.handed_out.connect(lambda key: self._with_routine(key, self._hand_out))
        page.followed.connect(lambda key: self._with_routine(key, self.follow_wanted.emit))
        page.duplicated.connect(lambda key: self._duplicate(page, key))
        page.import_wanted.connect(self.import_wanted)
        self._show("practice", page, None)
        if key is not None:
            page.refresh(key)
        if problem:
            page.tell(problem)

    def show_new(self) -> None:
        """Ask what to begin from."""
        from acupress.ui.practice.new_routine import NewRoutinePage

        page = NewRoutinePage(self._desk)
        page.made.connect(self._begin)
        page.left.connect(self.show_library)
        self._show("practice", page, None)

    def show_editor(self, key: int) -> None:
        """Show one routine of the library, to be changed."""
        draft = self._draft(key)
        if draft is None:
            return
        from acupress.ui.practice.editor import Editor

        self._key = self._last = key
        bench = draft.bench
        editor = Editor(self._desk, bench, draft.saving, draft.part)
        editor.try_it.connect(lambda timeline, step: self._play(bench, timeline, step))
        editor.hand_out.connect(self._hand_out)
        editor.left.connect(self.show_library)

        def leave() -> None:
            editor.leave()
            draft.part = editor.part

        self._show("practice", editor, leave)

    def edit_copy(self, routine: Routine) -> None:
        """Put a copy of a routine from outside into the library, and show it to be changed. It is
        hers from now on, and stands under her letterhead."""
        from uuid import uuid4

        from acupress.ui.practice.new_routine import latest_made

        mine = latest_made(self._desk) or Routine("")
        copy = replace(routine, id=uuid4().hex, maker=mine.maker, logo=mine.logo)
        self._begin(replace(copy, made_on=self._desk.now().date()))

    def go_back(self) -> None:
        """Show what was shown last: the editor, or the library."""
        if self._key is None:
            self.show_library()
        else:
            self.show_editor(self._key)

    def may_close(self) -> bool:
        """Write what is not written yet. Where that fails she is told once, and may close then."""
        failed = [key for key, draft in self._drafts.items() if not draft.saving.save()]
        if not failed or self._warned:
            self._warned = False
            return True
        self._warned = True
        self.show_editor(failed[0])
        return False

    @property
    def _library(self) -> "RoutineLibrary | None":
        return self._desk.library

    def _draft(self, key: int) -> Draft | None:
        """A routine with its bench; the one of before where it is still there."""
        for other, draft in list(self._drafts.items()):
            if other != key and draft.saving.state == "saved":
                self._drafts.pop(other).bench.deleteLater()
        if key not in self._drafts:
            library = self._library
            if library is None:
                return None
            try:
                routine = library.get(key, self._desk.shipped)
                origin = library.entries([key])[key].origin
            except (BadFileError, KeyError) as error:
                self.show_library(key, self.tr("It cannot be opened. {0}").format(error))
                return None
            bench = Workbench(routine, self._desk.shipped, self)
            bench.choose(0 if routine.steps else -1)
            desk = self._desk
            saving = Autosave(library, bench, key, origin, desk.shipped, desk.now)
            self._drafts[key] = Draft(bench, saving)
        return self._drafts[key]

    def _begin(self, routine: Routine) -> None:
        """Put a new routine into the library, and show it."""
        library = self._library
        if library is None:
            return
        try:
            key = library.put(routine, self._desk.now())
        except BadFileError as error:
            self.show_library(problem=str(error))
            return
        self.show_editor(key)

    def _duplicate(self, page: "PracticePage", key: int) -> None:
        library, now = self._library, self._desk.now()
        assert library is not None
        try:
            title = library.entries([key])[key].title
            title = self.tr("{0} (copy)").format(title[:110])
            page.refresh(library.duplicate(key, title, now, self._desk.shipped))
        except (BadFileError, KeyError) as error:
            page.tell(str(error))

    def _with_routine(self, key: int, act: Callable[[Routine], None]) -> None:
        """Do something with a routine of the library, and come back to it."""
        draft = self._draft(key)
        if draft is not None:
            self._key, self._last = None, key
            act(draft.bench.routine)

    def _hand_out(self, routine: Routine) -> None:
        self.hand_out.emit(replace(routine, made_on=self._desk.now().date()))

    def _try(self, routine: Routine) -> None:
        bench = Workbench(routine, self._desk.shipped)
        self._play(bench, bench.timeline, 0)

    def _play(self, bench: Workbench, timeline: Timeline, step: int) -> None:
        """Play it from a step; nothing of it is kept. It is her own body on which it is tried: what
        she has told of that stops her here, too."""
        told = self._desk
        if told.answers is not None and (told.over_time.due or told.assessment.verdict != "go"):
            self.care_first.emit()
            return
        from acupress.ui.practice.try_flow import TrialDesk, TryFlow, second_of

        desk, show = TrialDesk(self._desk, bench.content), partial(self._show, None)
        flow = TryFlow(desk, self._stack, show, self)
        flow.done.connect(flow.deleteLater)
        flow.done.connect(self.go_back)
        flow.play(timeline, second_of(timeline, step))
