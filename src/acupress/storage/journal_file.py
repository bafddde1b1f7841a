"""The journal as an SQLite file, written as a session goes.

SQLite's own defaults hold (a rollback journal, every commit synced): one file that may be copied at
any time, and nothing is lost when the power goes. Written once for each breath it costs 3 to 25 ms,
and 64 ms at worst on a busy machine: about the time between two pictures. A write-ahead log takes
6 to 8 ms there, but lies in two more files; its quicker form loses half a minute with the power.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from acupress.core.journal import Ending, Pressing, Session
from acupress.storage.journal_tables import COLUMNS, prepare
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.sqlite_file import open_or_beside

if TYPE_CHECKING:
    from acupress.core.kept import Kept

PATIENCE = 1.0
"""Seconds to wait for another program that holds the file: a session stands still meanwhile."""


class JournalFile:
    """An open journal. Every call that changes something is on disk when it returns.

    Any call raises BadFileError where the file turns out to be damaged or cannot be written.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the journal. Raises BadFileError and leaves the file as it is."""
        self.path = path
        with self._problems():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(path, PATIENCE, isolation_level=None)
            try:
                prepare(self._base, path)
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
        kept: "Kept | None" = None,
    ) -> int:
        """Enter a session that starts now and return its id. One that was kept is let go.

        `kept` is what to keep of the new one; it gets the id.
        """
        with self._at_once():
            row = self._base.execute(
                "INSERT INTO session (started, pattern, minutes, planned, pain_before)"
                " VALUES (?, ?, ?, ?, ?)",
                (started.isoformat(timespec="seconds"), pattern, minutes, planned, pain_before),
            )
            assert row.lastrowid is not None
            self._base.execute("DELETE FROM kept")
            if kept is not None:
                self._keep(replace(kept, session=row.lastrowid))
        return row.lastrowid

    def write(
        self,
        session: int,
        seconds: float,
        pressed: Sequence[Pressing] = (),
        kept: "Kept | None" = None,
        ending: Ending | None = None,
    ) -> None:
        """Write where a session stands, all or nothing: its seconds so far, what was pressed
        since the last time, and what to keep of it. With its ending nothing is kept any more."""
        with self._at_once():
            for one in pressed:
                self._base.execute(
                    "INSERT INTO pressing (session, point, side, seconds) VALUES (?, ?, ?, ?)"
                    " ON CONFLICT (session, point, side)"
                    " DO UPDATE SET seconds = seconds + excluded.seconds",
                    (session, one.point, one.side, one.seconds),
                )
            self._base.execute("UPDATE session SET seconds = ? WHERE id = ?", (seconds, session))
            if ending is not None:
                self._base.execute("UPDATE session SET ending = ? WHERE id = ?", (ending, session))
                self._base.execute("DELETE FROM kept WHERE session = ?", (session,))
            elif kept is not None:
                self._keep(kept)

    def kept(self) -> "Kept | None":
        """Return the session that has not ended, None where there is none to go on with.

        Raises BadFileError where it cannot be read; it is set aside then, and asked for again
        there is none.
        """
        with self._problems():
            rows = self._base.execute("SELECT session, aside FROM kept WHERE aside = 0").fetchall()
        if not rows:
            return None
        from acupress.storage.kept_text import from_text

        try:
            with self._problems("a session that was kept for later"):
                text = self._base.execute("SELECT CAST(text AS BLOB) FROM kept").fetchone()[0]
                return from_text(bytes(text).decode(), rows[0][0])
        except BadFileError:
            with self._problems():
                self._base.execute("UPDATE kept SET aside = 1")
            raise

    def drop_kept(self) -> None:
        """Let the kept session go: it has counted as what it was."""
        with self._problems():
            self._base.execute("DELETE FROM kept")

    def rate(
        self, session: int, pain_before: int | None, pain_after: int | None, word: str
    ) -> None:
        """Keep her ratings (0 to 10) and her word."""
        self._update(session, pain_before=pain_before, pain_after=pain_after, word=word)

    def sessions(self, most: int = -1, least_seconds: float = 0.0) -> tuple[Session, ...]:
        """Return the latest sessions of at least so many seconds, newest first."""
        with self._problems():
            rows = self._base.execute(
                f"SELECT {COLUMNS['session']} FROM session"  # noqa: S608 - names are ours
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

    def _keep(self, kept: "Kept") -> None:
        from acupress.storage.kept_text import to_text

        self._base.execute(
            "INSERT OR REPLACE INTO kept (id, session, text) VALUES (1, ?, ?)",
            (kept.session, to_text(kept)),
        )

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Everything inside is on disk when it is over, or nothing of it."""
        with self._problems(), self._base:
            self._base.execute("BEGIN IMMEDIATE")
            yield

    @contextmanager
    def _problems(
        self, allowed: str = "a journal of acupress in a folder that can be written"
    ) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, TypeError) as error:
            raise BadFileError(Problem(str(self.path), 0, "", str(error), allowed)) from None


def open_journal(path: Path) -> tuple[JournalFile, tuple[Problem, ...]]:
    """Return a journal that works, and what was wrong with those that did not.

    A damaged journal stays as it is; a new one is begun beside it (``journal-2.sqlite`` and so on).
    Raises BadFileError where none can be made, such as on a full or locked disk.
    """
    return open_or_beside(JournalFile, path)
