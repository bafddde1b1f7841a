"""Reads what a bundle holds as the app would read it, before anything of it is used."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from acupress.core.content import Content
from acupress.storage.answers_file import load_answers
from acupress.storage.atomic import write_atomic
from acupress.storage.bundle import Bundle, contents, unpack
from acupress.storage.directories import Directories
from acupress.storage.followed_file import load_followed
from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.reminders_file import RemindersFile
from acupress.storage.routine_library import RoutineLibrary
from acupress.storage.settings_file import SettingsFile


def checked(path: Path, content: "Content") -> Bundle:
    """Return what such a file holds after every file in it was read as the app would read it.

    Journals of an earlier version are brought up to this one. Raises BadFileError with all that
    is wrong.
    """
    bundle = unpack(path)
    with TemporaryDirectory(prefix="acupress-") as name:
        there = Directories(Path(name), Path(name), Path(name))
        for one, data in bundle.files.items():
            write_atomic(there.files[one], data)
        problems = [
            Problem(f"{path}: {Path(problem.file).name}", problem.line, problem.field,
                    problem.found, problem.allowed)
            for problem in _wrong(there, content)
        ]  # fmt: skip
        if problems:
            raise BadFileError(*problems)
        return Bundle(bundle.made, contents(there))


def _wrong(there: Directories, content: "Content") -> Iterator[Problem]:
    """What each file's own reader finds wrong."""
    yield from SettingsFile(there.settings).problems
    yield from RemindersFile(there.reminders).problems
    for read in (
        lambda: load_answers(there.answers, content),
        lambda: load_followed(there.followed, content),
        lambda: _open(JournalFile, there.journal),
        lambda: _open(RoutineLibrary, there.routines),
        lambda: _passive(there.journal),
        lambda: _passive(there.routines),
    ):
        try:
            read()
        except BadFileError as error:
            yield from error.problems


def _open(opened: Callable[[Path], JournalFile | RoutineLibrary], path: Path) -> None:
    if path.is_file():
        with closing(opened(path)):
            return


def _passive(path: Path) -> None:
    """Raise BadFileError where a database does something by itself: ours never do."""
    if not path.is_file():
        return
    try:
        with closing(sqlite3.connect(path)) as base:
            of_type = "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')"
            found = base.execute(of_type).fetchone()
    except sqlite3.Error:
        return  # it is told already
    if found is not None:
        raise BadFileError(Problem(str(path), 0, "", shown(found[0]), "tables and indexes"))
