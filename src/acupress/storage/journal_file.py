"""The journal as an SQLite file, written as a session goes.

SQLite's own defaults hold (a rollback journal, every commit synced): one file that may be copied at
any time, and nothing is lost when the power goes. Written once for each breath it costs 3 to 25 ms,
and 64 ms at worst on a busy machine: about the time between two pictures. A write-ahead log takes
6 to 8 ms there, but lies in two more files; its quicker form loses half a minute with the power.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from acupress.core.change import Rating
from acupress.core.journal import ANY, Ending, Pressing, Session, Wanted
from acupress.storage.care_record import CareRecord
from acupress.storage.journal_base import JournalBase
from acupress.storage.journal_search import condition
from acupress.storage.journal_tables import COLUMNS
from acupress.storage.problems import BadFileError

if TYPE_CHECKING:
    from acupress.core.kept import Kept
    from acupress.storage.put_right import Rescue

_NO_ID = 2**62
"""No session has an id as high as this."""


class JournalFile(JournalBase):
    """An open journal. Every call that changes something is on disk when it returns.

    Any call raises BadFileError where the file turns out to be damaged or cannot be written.
    """

    rescue: "Rescue | None" = None
    """What became of the file that was found damaged when this journal was opened."""

    @cached_property
    def care(self) -> CareRecord:
        """What is kept beside the sessions."""
        return CareRecord(self)

    def close(self) -> None:
        """Let go of the file."""
        self.leave()
        self._sound = False  # what becomes of it from here on is not seen
        self.base.close()

    def begin(
        self,
        started: datetime,
        pattern: str | None,
        minutes: int,
        planned: float,
        pain_before: int | None = None,
        kept: "Kept | None" = None,
        routine: str = "",
        wanted: Iterable[Pressing] = (),
    ) -> int:
        """Enter a session that starts now and return its id. One that was kept is let go.

        `kept` is what to keep of the new one; it gets the id. `wanted` is what its plan would
        have pressed, `routine` the title of the one that she follows.
        """
        with self.at_once():
            row = self.base.execute(
                "INSERT INTO session (started, pattern, minutes, planned, pain_before, routine)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (_text(started), pattern, minutes, planned, pain_before, routine),
            )
            assert row.lastrowid is not None
            self._add("wanted", row.lastrowid, wanted)
            self.base.execute("DELETE FROM kept")
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
        with self.at_once():
            self._add("pressing", session, pressed)
            self.base.execute("UPDATE session SET seconds = ? WHERE id = ?", (seconds, session))
            if ending is not None:
                self.base.execute("UPDATE session SET ending = ? WHERE id = ?", (ending, session))
                self.base.execute("DELETE FROM kept WHERE session = ?", (session,))
            elif kept is not None:
                self._keep(kept)

    def kept(self) -> "Kept | None":
        """Return the session that has not ended, None where there is none to go on with.

        Raises BadFileError where it cannot be read; it is set aside then, and asked for again
        there is none.
        """
        with self.problems():
            rows = self.base.execute("SELECT session, aside FROM kept WHERE aside = 0").fetchall()
        if not rows:
            return None
        from acupress.storage.kept_text import from_text

        try:
            with self.problems("a session that was kept for later"):
                text = self.base.execute("SELECT CAST(text AS BLOB) FROM kept").fetchone()[0]
                return from_text(bytes(text).decode(), rows[0][0])
        except BadFileError:
            with self.problems():
                self.base.execute("UPDATE kept SET aside = 1")
            raise

    def drop_kept(self) -> None:
        """Let the kept session go: it has counted as what it was."""
        with self.problems():
            self.base.execute("DELETE FROM kept")

    def rate(
        self,
        session: int,
        pain_before: int | None,
        pain_after: int | None,
        word: str,
        tags: Sequence[str] = (),
    ) -> None:
        """Keep her ratings (0 to 10), her word and what she said of the day."""
        values = {
            "pain_before": pain_before, "pain_after": pain_after, "word": word,
            "tags": " ".join(tags),
        }  # fmt: skip
        self._update(session, **values)

    def sessions(
        self,
        most: int = -1,
        least_seconds: float = 0.0,
        before: int | None = None,
        wanted: Wanted = ANY,
    ) -> tuple[Session, ...]:
        """Return the latest sessions of at least so many seconds, newest first.

        With `before` only those that were entered before the session of that id.
        """
        which, values = condition(self.base, wanted)
        return self._sessions(
            f"{which} AND seconds >= ? AND id < ? ORDER BY id DESC LIMIT ?",
            (*values, least_seconds, _NO_ID if before is None else before, most),
        )

    def ratings(self, least_seconds: float = 0.0) -> tuple[Rating, ...]:
        """Return her pain before every session of at least so many seconds, as it was entered."""
        with self.problems():
            rows = self.ask(
                "SELECT substr(started, 1, 10), pain_before FROM session"
                " WHERE pain_before IS NOT NULL AND seconds >= ? ORDER BY id",
                (least_seconds,),
            )
            try:
                return tuple([Rating(date.fromisoformat(day), int(pain)) for day, pain in rows])
            except (ValueError, TypeError):  # a row that makes no sense is left out
                rated = self.rows(
                    "session", "WHERE pain_before IS NOT NULL AND seconds >= ?", (least_seconds,)
                )
                return tuple(Rating(date.fromisoformat(row[1][:10]), row[7]) for row in rated)

    def between(self, first: date, last: date, least_seconds: float = 0.0) -> tuple[Session, ...]:
        """Return the sessions of these days, both included, oldest first."""
        until = last + timedelta(days=1)
        return self._sessions(
            "started >= ? AND started < ? AND seconds >= ? ORDER BY started, id",
            (first.isoformat(), until.isoformat(), least_seconds),
        )

    def session(self, number: int) -> Session | None:
        """Return the session of an id, None where there is none."""
        found = self._sessions("id = ?", (number,))
        return found[0] if found else None

    def count(self, least_seconds: float = 0.0) -> int:
        """Return how many sessions of at least so many seconds there are."""
        with self.problems():
            row = self.base.execute(
                "SELECT COUNT(*) FROM session WHERE seconds >= ?", (least_seconds,)
            ).fetchone()
        return int(row[0])

    def first_day(self) -> date | None:
        """Return the day of the first session, None before there is one."""
        with self.problems():
            rows = self.rows("session", "ORDER BY started LIMIT 10")
            return datetime.fromisoformat(rows[0][1]).date() if rows else None

    def remove(self, number: int) -> Session:
        """Delete a session with all that belongs to it. Returns it, for `put_back`.

        Raises KeyError where there is none.
        """
        session = self.session(number)
        if session is None:
            raise KeyError(number)
        with self.problems():
            self.base.execute("DELETE FROM session WHERE id = ?", (number,))
        return session

    def put_back(self, session: Session) -> None:
        """Enter a session that was removed, as it was."""
        one = session
        with self.at_once():
            self.base.execute(
                f"INSERT INTO session ({COLUMNS['session']})"  # noqa: S608 - names are ours
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    one.id, _text(one.started), one.pattern, one.minutes, one.planned,
                    one.seconds, one.ending, one.pain_before, one.pain_after, one.word,
                    " ".join(one.tags), one.routine,
                ),
            )  # fmt: skip
            self._add("pressing", one.id, one.pressed)
            self._add("wanted", one.id, one.wanted)

    def known_points(self, least_seconds: float = 30.0) -> frozenset[str]:
        """Return the points she has pressed at least this long in all."""
        with self.problems():
            rows = self.base.execute(
                "SELECT point FROM pressing GROUP BY point HAVING SUM(seconds) >= ?",
                (least_seconds,),
            ).fetchall()
        return frozenset(row[0] for row in rows)

    def _sessions(self, which: str, values: tuple[object, ...]) -> tuple[Session, ...]:
        """The sessions that a condition chooses, each with what was pressed in it."""
        with self.problems():
            rows = self.rows("session", f"WHERE {which}", values)
            numbers = [row[0] for row in rows]
            pressed, wanted = (self._of(table, numbers) for table in ("pressing", "wanted"))
            return tuple(
                _session(row, tuple(pressed.get(row[0], ())), tuple(wanted.get(row[0], ())))
                for row in rows
            )

    def _of(self, table: str, numbers: list[int]) -> dict[int, list[Pressing]]:
        """What `pressing` or `wanted` hold of the sessions, in the order of the presses."""
        found: dict[int, list[Pressing]] = {}
        if numbers:
            for session, point, side, seconds in self.rows(
                table, "WHERE session BETWEEN ? AND ? ORDER BY rowid", (min(numbers), max(numbers))
            ):
                found.setdefault(session, []).append(Pressing(point, side, float(seconds)))
        return found

    def _add(self, table: str, session: int, presses: Iterable[Pressing]) -> None:
        self.base.executemany(
            f"INSERT INTO {table} (session, point, side, seconds)"  # noqa: S608 - names are ours
            " VALUES (?, ?, ?, ?) ON CONFLICT (session, point, side)"
            " DO UPDATE SET seconds = seconds + excluded.seconds",
            [(session, one.point, one.side, one.seconds) for one in presses],
        )

    def _update(self, session: int, **values: object) -> None:
        columns = ", ".join(f"{name} = ?" for name in values)
        with self.problems():
            self.base.execute(
                f"UPDATE session SET {columns} WHERE id = ?",  # noqa: S608 - names are ours
                (*values.values(), session),
            )

    def _keep(self, kept: "Kept") -> None:
        from acupress.storage.kept_text import to_text

        self.base.execute(
            "INSERT OR REPLACE INTO kept (id, session, text) VALUES (1, ?, ?)",
            (kept.session, to_text(kept)),
        )


def _session(
    row: tuple[Any, ...], pressed: tuple[Pressing, ...], wanted: tuple[Pressing, ...]
) -> Session:
    number, started, pattern, minutes, planned, seconds, ending, before, after, *told = row
    word, tags, routine = told
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
        pressed=pressed,
        tags=tuple(str(tags).split()),
        routine=str(routine),
        wanted=wanted,
    )


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")
