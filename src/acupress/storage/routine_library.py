"""The library of routines as an SQLite file: a practitioner's own, and those handed to her.

It is written as the journal is: one file, every change on disk when the call returns.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Literal, overload
from uuid import uuid4

from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.core.search import folded
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.routine_file import parse_routine, routine_text
from acupress.storage.routine_tables import prepare
from acupress.storage.routine_words import WordIndex, words_for
from acupress.storage.sqlite_file import open_or_beside

Origin = Literal["made", "received"]
"""Whether a routine was made here or handed to her."""

PATIENCE = 1.0
"""Seconds to wait for another program that holds the file."""
PAGE = 64
"""So many rows of a list are read at once."""


@dataclass(frozen=True)
class Entry:
    """One routine as a list shows it; `steps` is how many it has, `changed` in local time."""

    key: int
    title: str
    patient: str
    tags: tuple[str, ...]
    changed: datetime
    steps: int
    origin: Origin


class Entries(Sequence[Entry]):
    """A list of routines as it was when it was asked for; rows are read as they are looked at."""

    def __init__(self, library: "RoutineLibrary", keys: Sequence[int]) -> None:
        self._library, self._keys = library, keys
        self._read: dict[int, Entry] = {}

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._keys)

    @overload
    def __getitem__(self, at: int) -> Entry: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Entry]: ...
    def __getitem__(self, at: int | slice) -> Entry | Sequence[Entry]:
        """Return one row, or some as a list of their own. Raises BadFileError."""
        if isinstance(at, slice):
            return Entries(self._library, self._keys[at])
        key = self._keys[at]
        if key not in self._read:
            first = range(len(self._keys))[at] // PAGE * PAGE
            self._read.update(self._library.entries(self._keys[first : first + PAGE]))
        return self._read.get(key) or _entry(key)


class RoutineLibrary:
    """An open library. Every call that changes something is on disk when it returns.

    With `content`, a routine is found by the names of its points too. Any call raises BadFileError
    where the file turns out to be damaged or cannot be written.
    """

    def __init__(self, path: Path, content: Content | None = None) -> None:
        """Open or make the library. Raises BadFileError and leaves the file as it is."""
        self.path, self._content = path, content
        self._words = WordIndex()
        self._version = -1
        with self._problems():
            path.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(path, PATIENCE, isolation_level=None)
            try:
                prepare(self._base, path)
                self._forget_removed()
            except BaseException:
                self._base.close()
                raise

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def search(self, words: str = "", tag: str = "") -> Sequence[Entry]:
        """Return the routines with all these words and this tag, changed last first.

        The beginning of a word is enough; case, accents and hyphens do not count.
        """
        with self._problems():
            keys = self._all_words().find(words)
            if tag:
                rows = self._run("SELECT routine FROM tagged WHERE tag = ?", tag)
                tagged = {row[0] for row in rows}
                keys = [key for key in keys if key in tagged]
        return Entries(self, keys)

    def entries(self, keys: Sequence[int]) -> dict[int, Entry]:
        """Return what a list shows of the routines with these keys, as far as they are there."""
        marks = ", ".join("?" * len(keys))
        with self._problems():
            rows = self._run(
                "SELECT key, title, patient, tags, changed, steps, origin FROM routine"  # noqa: S608
                f" WHERE key IN ({marks})",
                *keys,
            ).fetchall()
        return {row[0]: _entry(*row) for row in rows}

    def get(self, key: int, content: Content) -> Routine:
        """Return a routine. Raises BadFileError where it is not there or cannot be read."""
        with self._problems():
            row = self._run(
                "SELECT title, CAST(text AS BLOB), data FROM routine"
                " JOIN written ON written.routine = key"
                " LEFT JOIN logo ON logo.digest = routine.logo WHERE key = ?",
                key,
            ).fetchone()
        if row is None:
            found = f"no routine {key}"
            raise BadFileError(Problem(str(self.path), 0, "", found, "one of its routines"))
        title, text, logo = row
        routine = parse_routine(bytes(text), str(title) or self.path.name, content, private=True)
        return replace(routine, logo=bytes(logo or b""))

    def put(
        self, routine: Routine, now: datetime, key: int | None = None, origin: Origin = "made"
    ) -> int:
        """Keep a routine, in place of the one with this key where it is given. Returns its key.

        One that was removed stays so: what comes late is there when it is restored.
        """
        text = routine_text(replace(routine, logo=b""), private=True)
        words = words_for(routine, self._content)
        logo = sha256(routine.logo).digest() if routine.logo else None
        row = {
            "key": key,
            "id": routine.id,
            "title": routine.title,
            "patient": routine.patient,
            "tags": json.dumps(routine.tags, ensure_ascii=False),
            "changed": now.astimezone(UTC).isoformat(timespec="microseconds"),
            "steps": len(routine.steps),
            "origin": origin,
            "words": words,
            "logo": logo,
        }
        with self._problems():
            known = self._all_words()
            with self._at_once():
                if logo is not None:
                    self._run("INSERT OR IGNORE INTO logo VALUES (?, ?)", logo, routine.logo)
                key = self._write(row)
                self._run("INSERT OR REPLACE INTO written VALUES (?, ?)", key, text)
                self._run("DELETE FROM tagged WHERE routine = ?", key)
                for tag in set(routine.tags):
                    self._run("INSERT INTO tagged VALUES (?, ?)", tag, key)
                self._forget_logos()
                removed = self._run("SELECT removed FROM routine WHERE key = ?", key).fetchone()[0]
        if not removed:
            known.put(key, words)
        return key

    def duplicate(self, key: int, title: str, now: datetime, content: Content) -> int:
        """Keep a copy under another title, as a routine of its own. Returns its key.

        Raises BadFileError where the routine cannot be read.
        """
        copy = replace(self.get(key, content), title=title, id=uuid4().hex, made_on=None)
        return self.put(copy, now)

    def remove(self, key: int) -> None:
        """Take a routine away. Until the library is closed and opened again it can be restored."""
        with self._problems():
            self._run("UPDATE routine SET removed = 1 WHERE key = ?", key)
            self._all_words().drop(key)

    def restore(self, key: int) -> None:
        """Take back a routine that was removed."""
        with self._problems():
            self._run("UPDATE routine SET removed = 0 WHERE key = ?", key)
        self._version = -1  # its place among the others is read again

    def tags(self) -> dict[str, int]:
        """Return all tags in the order of the alphabet, and how many routines carry each."""
        with self._problems():
            rows = self._run(
                "SELECT tag, COUNT(*) FROM tagged"
                " WHERE routine NOT IN (SELECT key FROM routine WHERE removed) GROUP BY tag"
            ).fetchall()
        return dict(sorted(rows, key=lambda row: (folded(row[0]), row[0])))

    def _all_words(self) -> WordIndex:
        version = self._run("PRAGMA data_version").fetchone()[0]
        if version != self._version:  # it was opened only now, or another program changed the file
            rows = self._run(
                "SELECT key, words FROM routine WHERE NOT removed ORDER BY changed, key"
            )
            self._words = WordIndex((key, str(words)) for key, words in rows)
            self._version = version
        return self._words

    def _write(self, row: Mapping[str, object]) -> int:
        """Write what a list shows of a routine; return its key."""
        changes = ", ".join(f"{name} = excluded.{name}" for name in row)
        marks = ", ".join("?" * len(row))
        written = self._run(
            f"INSERT INTO routine ({', '.join(row)}) VALUES ({marks})"  # noqa: S608 - ours
            f" ON CONFLICT (key) DO UPDATE SET {changes}",
            *row.values(),
        )
        key = row["key"] or written.lastrowid
        assert isinstance(key, int)
        return key

    def _forget_removed(self) -> None:
        """Let go for good what was removed while the library was open before."""
        if self._run("SELECT 1 FROM routine WHERE removed LIMIT 1").fetchone():
            with self._at_once():
                self._run("DELETE FROM routine WHERE removed")
                self._forget_logos()

    def _forget_logos(self) -> None:
        """Let go the logos that no routine has any more."""
        self._run(
            "DELETE FROM logo"
            " WHERE NOT EXISTS (SELECT 1 FROM routine WHERE routine.logo = logo.digest)"
        )

    def _run(self, question: str, *values: object) -> sqlite3.Cursor:
        return self._base.execute(question, values)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        """Everything inside is on disk when it is over, or nothing of it."""
        with self._base:
            self._run("BEGIN IMMEDIATE")
            yield

    @contextmanager
    def _problems(self) -> Iterator[None]:
        allowed = "a library of acupress in a folder that can be written"
        try:
            yield
        except (sqlite3.Error, OSError, ValueError, TypeError) as error:
            raise BadFileError(Problem(str(self.path), 0, "", str(error), allowed)) from None


def open_library(
    path: Path, content: Content | None = None
) -> tuple[RoutineLibrary, tuple[Problem, ...]]:
    """Return a library that works, and what was wrong with those that did not.

    A damaged library stays as it is; a new one is begun beside it (``routines-2.sqlite``). Raises
    BadFileError where none can be made, such as on a full or locked disk.
    """
    return open_or_beside(partial(RoutineLibrary, content=content), path)


def _entry(
    key: int,
    title: object = "",
    patient: object = "",
    tags: object = "",
    changed: object = "",
    steps: object = 0,
    origin: object = "made",
) -> Entry:
    """A row of a list; what cannot be read of it is empty, so that the others are there."""
    return Entry(
        key,
        str(title),
        str(patient),
        _tags(tags),
        _time(changed),
        steps if isinstance(steps, int) else 0,
        "received" if origin == "received" else "made",
    )


def _tags(text: object) -> tuple[str, ...]:
    try:
        return tuple(map(str, json.loads(str(text))))
    except (ValueError, TypeError):
        return ()


def _time(text: object) -> datetime:
    try:
        return datetime.fromisoformat(str(text)).astimezone()
    except (ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC).astimezone()
