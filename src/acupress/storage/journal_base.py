"""The open database below the journal: one file, all or nothing, and its problems in words."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from acupress.storage.journal_mark import as_left, mark, state, unmark
from acupress.storage.journal_sense import makes_sense
from acupress.storage.journal_tables import COLUMNS, look, look_through, prepare, set_up
from acupress.storage.problems import DamagedFileError, Problem
from acupress.storage.sqlite_file import bad_file

PATIENCE = 1.0
"""Seconds to wait for another program that holds the file: a session stands still meanwhile."""
_IMPATIENCE = 0.05
"""As `PATIENCE`, once it is known that another program holds it."""


class JournalBase:
    """Every call that changes something is on disk when it returns."""

    def __init__(self, path: Path, *, checked: bool = True, held: bytes | None = None) -> None:
        """Open or make the database. Raises BadFileError and leaves the file as it is.

        Not `checked`, it is a sound one that cannot be written now: it is read, and whatever is
        to be written is tried. `held` is shown in place of what the file holds; nothing of it can
        be changed.
        """
        self.path = path
        self._sound = checked and held is None
        """Whether all of the file is known to be sound."""
        self._state = b""
        """The file as this journal left it with its last question or write."""
        self.senseless: Problem | None = None
        """What was left out when it was read, because no sense could be made of it."""
        with self.problems():
            path.parent.mkdir(parents=True, exist_ok=True)
            place = path if held is None else ":memory:"
            patience = PATIENCE if checked else _IMPATIENCE
            self.base = sqlite3.connect(place, patience, isolation_level=None)
            try:
                if held is not None:
                    self.base.deserialize(held)
                if checked:
                    prepare(self.base, path, known=self._sound and as_left(path))
                else:
                    look(self.base)
                    set_up(self.base)
                if held is not None:
                    self.base.execute("PRAGMA query_only = ON")
            except BaseException:
                self.base.close()
                raise

    def leave(self) -> None:
        """Nothing more is to be written for now: a sound file need not be looked through at the
        next start, as long as nobody has touched it until then."""
        self._look_whether_touched()
        if self._sound and not self.base.in_transaction:
            mark(self.path)

    def look_through(self) -> None:
        """Look through the whole file. Raises BadFileError where any of it is damaged; then what
        can be read is rescued when it is opened next."""
        # What this connection has in memory may be better than what lies on the disk.
        with self.problems(), closing(sqlite3.connect(self.path, PATIENCE)) as another:
            look_through(another)

    def rows(
        self, table: str, which: str = "", values: Sequence[object] = ()
    ) -> list[tuple[Any, ...]]:
        """Return the rows of a table that make sense; `which` is the rest of the question.

        Raises sqlite3.Error: to be called where `problems` watches.
        """
        question = f"SELECT {COLUMNS[table]} FROM {table} {which}"  # noqa: S608 - names are ours
        found = self.ask(question, values)
        good = [row for row in found if makes_sense(table, row)]
        if len(good) < len(found) and self.senseless is None:
            left_out = f"rows in {table} that make no sense: they are left out"
            allowed = "rows as acupress writes them"
            self.senseless = Problem(str(self.path), 0, "", left_out, allowed)
        return good

    def ask(self, question: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Return all rows of a question; text that is none is read as far as it can be.

        Raises sqlite3.Error: to be called where `problems` watches.
        """
        try:
            return self.base.execute(question, values).fetchall()
        except sqlite3.OperationalError as error:
            if "decode" not in str(error):
                raise
            # Slower for every text, so only from here on.
            self.base.text_factory = lambda raw: raw.decode("utf-8", "replace")
            return self.base.execute(question, values).fetchall()

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
        self._look_whether_touched()
        try:
            yield
            self._state = self._state_now()
        except (sqlite3.Error, OSError, ValueError, TypeError) as error:
            bad = bad_file(self.path, error, allowed)
            if isinstance(bad, DamagedFileError):
                self._sound = False
                unmark(self.path)
            raise bad from None

    def _look_whether_touched(self) -> None:
        """What another program has written is looked through at the next start."""
        if self._state and self._state != self._state_now():
            self._sound = False

    def _state_now(self) -> bytes:
        try:
            return state(self.path)
        except OSError:
            return b"?"
