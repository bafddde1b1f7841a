"""Her files, opened once: answers, the routine she follows, journal and library."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.journal import LEAST_SECONDS, Session
from acupress.core.routine import Routine, with_own_points
from acupress.core.safety import without_harm
from acupress.core.trouble import settled
from acupress.storage.answers_file import load_answers, save_answers
from acupress.storage.directories import Directories
from acupress.storage.followed_file import load_followed, save_followed
from acupress.storage.journal_file import JournalFile
from acupress.storage.journal_opening import open_journal
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.settings_file import SettingsFile
from acupress.storage.wishes import pace_problem
from acupress.ui.over_time import OverTime

if TYPE_CHECKING:
    from acupress.core.kept import Kept
    from acupress.storage.routine_library import RoutineLibrary


class HerFiles:
    """Files that cannot be used stay as they are and are told in `problems`."""

    def __init__(
        self,
        content: Content,
        directories: Directories,
        settings: SettingsFile,
        now: Callable[[], datetime],
    ) -> None:
        self.shipped = content
        """What acupress knows by itself."""
        self.settings = settings
        self.now = now
        self.directories = directories
        """Where her files lie."""
        self.backup_problem = ""
        """Why the last back-up that was tried could not be made."""
        self._answers_file: Path = directories.answers
        self._keep_answers = self._keep_followed = True
        self._problems: list[Problem] = []
        self._library_file: Path = directories.routines
        self._followed_file: Path = directories.followed
        self.followed: Routine | None = self._load_followed()
        """The routine of her practitioner's that she follows, None where she follows none."""
        self._told: Answers | None = self._load_answers()
        self.journal = self._open_journal(directories)
        self.over_time = OverTime(self)
        """Her answers as time goes by, and the record of what changed her plan."""

    @property
    def content(self) -> Content:
        """What acupress knows, with the points that the routine she follows brings along."""
        if self.followed is None:
            return self.shipped
        return with_own_points(self.shipped, self.followed)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with her files, each told once."""
        pace = pace_problem(self.settings, self.content.paces)
        senseless = self.journal.senseless if self.journal else None
        single = [problem for problem in (pace, senseless) if problem]
        found = (*self.settings.problems, *single, *self._problems)
        return tuple(dict.fromkeys(found))

    def note(self, *problems: Problem) -> None:
        """Remember what turned out to be wrong with a file."""
        self._problems += problems

    @property
    def answers(self) -> Answers | None:
        """What she has told, as it holds today; None before she has told anything."""
        return None if self._told is None else self.over_time.held(self._told)

    @property
    def new(self) -> bool:
        """Whether she has answered nothing yet."""
        return self._told is None and self._keep_answers

    def keep(self, answers: Answers) -> Problem | None:
        """Take new answers and keep them. Returns what went wrong with the file, if anything.

        Answers about harm are held until the app ends, and never written.
        """
        self._told = self.over_time.take(answers, self._told)
        return self._write_answers()

    def seen_by_someone(self) -> Problem | None:
        """She has been seen: take her red flags back, and what felt wrong in a session."""
        before = without_harm(self._told or Answers(), self.content.care)
        problem = self.keep(settled(self._told or Answers(), self.content.trouble))
        if settled(before, self.content.trouble) != before:
            self.over_time.note("seen_by_someone")
        return problem

    def follow(self, routine: Routine | None) -> Problem | None:
        """Follow a routine from now on, None for none. Returns what went wrong with the file.

        A file of hers that could not be read is not written over.
        """
        if self._keep_followed:
            try:
                save_followed(self._followed_file, routine)
            except OSError as error:
                return _unwritten(self._followed_file, error)
        if routine is not None:
            self.over_time.note("followed", routine.title)
        elif self.followed is not None:
            self.over_time.note("unfollowed", self.followed.title)
        self.followed = routine
        kept, known = self.kept, self.shipped.catalogue.points
        if kept is not None and any(step.point not in known for step in kept.plan.steps):
            self.drop_kept()  # another routine may call another point X1
        return None

    @cached_property
    def library(self) -> "RoutineLibrary | None":
        """The practitioner's library, opened when it is first asked for; None without one."""
        from acupress.storage.routine_library import open_library

        try:
            library, problems = open_library(self._library_file, self.shipped)
        except BadFileError as error:
            self._problems += error.problems
            return None
        self._problems += problems
        return library

    @property
    def kept(self) -> "Kept | None":
        """The session that she has not ended, None where there is none to go on with."""
        try:
            return self.journal.kept() if self.journal else None
        except BadFileError as error:
            self.note(*error.problems)
            return None

    def drop_kept(self) -> None:
        """Let the kept session go. It has counted as what it was."""
        try:
            if self.journal:
                self.journal.drop_kept()
        except BadFileError as error:
            self.note(*error.problems)

    def sessions(self, most: int = -1) -> tuple[Session, ...]:
        """Return her latest sessions that count, newest first. Raises BadFileError."""
        return self.journal.sessions(most, LEAST_SECONDS) if self.journal else ()

    @property
    def harm(self) -> frozenset[str]:
        """The red flags about harm that hold, and that are in no file."""
        told = self._told or Answers()
        return told.red_flags - without_harm(told, self.content.care).red_flags

    def hold(self, flags: frozenset[str]) -> None:
        """Hold on to red flags that she told before her files were opened anew."""
        told = self.answers or Answers()
        if not flags <= told.red_flags:
            problem = self.keep(replace(told, red_flags=told.red_flags | flags))
            self.note(*([problem] if problem else []))

    def close(self) -> None:
        """Let go of all her files. Nothing of hers is written any more."""
        self._keep_answers = self._keep_followed = False
        self.settings.let_go()
        journal, self.journal = self.journal, None
        if journal is not None:
            journal.close()
        library = vars(self).get("library")
        if library is not None:
            library.close()

    def _write_answers(self) -> Problem | None:
        if self._told is None or not self._keep_answers:
            return None
        if self.harm and not self._answers_file.exists():
            return None  # so she is asked again at the next start
        try:
            save_answers(self._answers_file, without_harm(self._told, self.content.care))
        except OSError as error:
            return _unwritten(self._answers_file, error)
        return None

    def _load_answers(self) -> Answers | None:
        try:
            found = load_answers(self._answers_file, self.content)
        except BadFileError as error:
            self._keep_answers = False
            self._problems += error.problems
            return None
        if found is not None and found != without_harm(found, self.content.care):
            self._told = found  # an earlier version wrote it: it holds on, but leaves the file
            problem = self._write_answers()
            self._problems += [problem] if problem else []
        return found

    def _load_followed(self) -> Routine | None:
        try:
            return load_followed(self._followed_file, self.shipped)
        except BadFileError as error:
            self._keep_followed = False
            self._problems += error.problems
            return None

    def _open_journal(self, directories: Directories) -> JournalFile | None:
        try:
            journal, problems = open_journal(
                directories.journal, self.now().date(), directories.backups
            )
        except BadFileError as error:
            self._problems += error.problems
            return None
        self._problems += problems
        return journal


def _unwritten(path: Path, error: OSError) -> Problem:
    return Problem(str(path), 0, "", error.strerror or "an error", "a folder to write in")
