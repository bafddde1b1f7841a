"""The journal as an SQLite file, written as a session goes."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from acupress.core.journal import Ending, Pressing, Session
from acupress.storage.problems import BadFileError, Problem

VERSION = 1
_COLUMNS = {
    "session": "id, started, pattern, minutes, planned, seconds, ending, pain_before, pain_after,"
    " word",
    "pressing": "session, point, side, seconds",
}
_TABLES = """
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    pattern TEXT,
    minutes INTEGER NOT NULL,
    planned REAL NOT NULL,
    seconds REAL NOT NULL DEFAULT 0,
    ending TEXT NOT NULL DEFAULT 'interrupted'
        CHECK (ending IN ('finished', 'early', 'interrupted')),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    word TEXT NOT NULL DEFAULT ''
);
CREATE TABLE pressing (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    point TEXT NOT NULL,
    side TEXT NOT NULL,
    seconds REAL NOT NULL
);
CREATE INDEX pressing_session ON pressing (session);
"""


class JournalFile:
    """An open journal. Every call that changes something is on disk when it returns.

    Any call raises BadFileError where the file turns out to be damaged or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the journal. Raises BadFileError and leaves the file as it is."""
        self.path = path
        with self._problems():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(path, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._base.close()
                raise

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def begin(
        self,
        started: datetime,
        pattern: str | None,
        minutes: int,
        planned: float,
        pain_before: int | None = None,
    ) -> int:
        """Enter a session that starts now and return its id."""
        with self._problems():
            row = self._base.execute(
                "INSERT INTO session (started, pattern, minutes, planned, pain_before)"
                " VALUES (?, ?, ?, ?, ?)",
                (started.isoformat(timespec="seconds"), pattern, minutes, planned, pain_before),
            )
        assert row.lastrowid is not None
        return row.lastrowid

    def add_pressing(self, session: int, pressing: Pressing, played: float) -> None:
        """Add seconds pressed; `played` is the time of the whole session so far."""
        with self._problems(), self._base:
            self._base.execute("BEGIN")
            self._base.execute(
                "INSERT INTO pressing (session, point, side, seconds) VALUES (?, ?, ?, ?)",
                (session, pressing.point, pressing.side, pressing.seconds),
            )
            self._base.execute("UPDATE session SET seconds = ? WHERE id = ?", (played, session))

    def end(self, session: int, ending: Ending, seconds: float) -> None:
        """Say how a session ended."""
        self._update(session, ending=ending, seconds=seconds)

    def rate(
        self, session: int, pain_before: int | None, pain_after: int | None, word: str
    ) -> None:
        """Keep her ratings (0 to 10) and her word."""
        self._update(session, pain_before=pain_before, pain_after=pain_after, word=word)

    def sessions(self, most: int = -1, least_seconds: float = 0.0) -> tuple[Session, ...]:
        """Return the latest sessions of at least so many seconds, newest first."""
        with self._problems():
            rows = self._base.execute(
                f"SELECT {_COLUMNS['session']} FROM session"  # noqa: S608 - names are ours
                " WHERE seconds >= ? ORDER BY id DESC LIMIT ?",
                (least_seconds, most),
            ).fetchall()
            return tuple(self._session(row) for row in rows)

    def known_points(self, least_seconds: float = 30.0) -> frozenset[str]:
        """Return the points she has pressed at least this long in all."""
        with self._problems():
            rows = self._base.execute(
                "SELECT point FROM pressing GROUP BY point HAVING SUM(seconds) >= ?",
                (least_seconds,),
            ).fetchall()
        return frozenset(row[0] for row in rows)

    def _session(self, row: tuple[Any, ...]) -> Session:
        pressed = self._base.execute(
            "SELECT point, side, SUM(seconds) FROM pressing WHERE session = ?"
            " GROUP BY point, side ORDER BY MIN(rowid)",
            (row[0],),
        ).fetchall()
        number, started, pattern, minutes, planned, seconds, ending, before, after, word = row
        return Session(
            id=number,
            started=datetime.fromisoformat(str(started)).astimezone(),
            pattern=pattern,
            minutes=int(minutes),
            planned=float(planned),
            seconds=float(seconds),
            ending=ending,
            pain_before=None if before is None else int(before),
            pain_after=None if after is None else int(after),
            word=str(word),
            pressed=tuple(Pressing(point, side, float(took)) for point, side, took in pressed),
        )

    def _update(self, session: int, **values: object) -> None:
        columns = ", ".join(f"{name} = ?" for name in values)
        with self._problems():
            self._base.execute(
                f"UPDATE session SET {columns} WHERE id = ?",  # noqa: S608 - names are ours
                (*values.values(), session),
            )

    def _prepare(self) -> None:
        base = self._base
        base.execute("PRAGMA foreign_keys = ON")
        version = base.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            found = f"version {version}, made by a newer acupress"
            raise BadFileError(Problem(str(self.path), 0, "", found, f"version {VERSION}"))
        tables = {row[0] for row in base.execute("SELECT name FROM sqlite_master")}
        if version == 0 and not tables:
            base.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {VERSION}; COMMIT;")
        elif version == 0 or not _COLUMNS.keys() <= tables:
            found = "another program's tables"
            raise BadFileError(Problem(str(self.path), 0, "", found, "a journal of acupress"))
        else:
            found = base.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise sqlite3.DatabaseError(found)
            for table, columns in _COLUMNS.items():
                base.execute(f"SELECT {columns} FROM {table} LIMIT 0")  # noqa: S608
            # Whether it can be written shows only when something is; nothing of it is kept.
            base.executescript(f"BEGIN IMMEDIATE; PRAGMA user_version = {VERSION}; ROLLBACK;")

    @contextmanager
    def _problems(self) -> Iterator[None]:
        allowed = "a journal of acupress in a folder that can be written"
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, TypeError) as error:
            raise BadFileError(Problem(str(self.path), 0, "", str(error), allowed)) from None


def open_journal(path: Path) -> tuple[JournalFile, tuple[Problem, ...]]:
    """Return a journal that works, and what was wrong with those that did not.

    A damaged journal stays as it is; a new one is begun beside it (``journal-2.sqlite`` and so on).
    Raises BadFileError where none can be made, such as on a full or locked disk.
    """
    problems: list[Problem] = []
    for number in range(1, 10):
        name = path.stem if number == 1 else f"{path.stem}-{number}"
        try:
            return JournalFile(path.with_name(name + path.suffix)), tuple(problems)
        except BadFileError as error:
            problems += error.problems
    raise BadFileError(*problems)
