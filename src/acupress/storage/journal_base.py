"""The open database below the journal: one file, all or nothing, and its problems in words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from acupress.storage.journal_tables import prepare
from acupress.storage.problems import BadFileError, Problem

PATIENCE = 1.0
"""Seconds to wait for another program that holds the file: a session stands still meanwhile."""


class JournalBase:
    """Every call that changes something is on disk when it returns."""

    def __init__(self, path: Path) -> None:
        """Open or make the database. Raises BadFileError and leaves the file as it is."""
        self.path = path
        with self.problems():
            path.parent.mkdir(parents=True, exist_ok=True)
            self.base = sqlite3.connect(path, PATIENCE, isolation_level=None)
            try:
                prepare(self.base, path)
            except BaseException:
                self.base.close()
                raise

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Everything inside is on disk when it is over, or nothing of it."""
        with self.problems(), self.base:
            self.base.execute("BEGIN IMMEDIATE")
            yield

    @contextmanager
    def problems(
        self, allowed: str = "a journal of acupress in a folder that can be written"
    ) -> Iterator[None]:
        """What goes wrong inside is raised as BadFileError."""
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, TypeError) as error:
            raise BadFileError(Problem(str(self.path), 0, "", str(error), allowed)) from None
