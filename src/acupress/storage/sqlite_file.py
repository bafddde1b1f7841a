"""What the files that SQLite writes have in common: a damaged one stays, another is begun."""

import sqlite3
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from acupress.storage.problems import BadFileError, BusyFileError, DamagedFileError, Problem

Opened = TypeVar("Opened")
Value = int | float | str | bytes | None
"""What may stand in a row."""
_FREE = "a file that no other program holds; close that program and start acupress again"
_WRITABLE = "a file and a folder that you may write"
_ROOM = "some free room on the disk; make some and start acupress again"
_BUSY = {
    sqlite3.SQLITE_BUSY: ("a file that another program holds", _FREE),
    sqlite3.SQLITE_LOCKED: ("a file that another program holds", _FREE),
    sqlite3.SQLITE_READONLY: ("a file that may only be read", _WRITABLE),
    sqlite3.SQLITE_PERM: ("a file that may only be read", _WRITABLE),
    sqlite3.SQLITE_CANTOPEN: ("a file or folder that may only be read", _WRITABLE),
    sqlite3.SQLITE_FULL: ("no room on the disk", _ROOM),
    sqlite3.SQLITE_IOERR: ("a disk that takes nothing more", _ROOM),
}
"""What stands in the way of writing, and what to do about it, by SQLite's primary code."""
_DAMAGED = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_ERROR,  # a table or column is missing
    sqlite3.SQLITE_CONSTRAINT,  # an earlier version cannot be brought up
}
_MOST_VERSIONS = 1000
_READING = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ}


def bad_file(path: Path, error: Exception, allowed: str) -> BadFileError:
    """Return what went wrong with a file of SQLite's, told apart by what is to be done."""
    code = getattr(error, "sqlite_errorcode", None)
    damaged = type(error) is sqlite3.DatabaseError or (code or 0) & 0xFF in _DAMAGED
    if damaged or code in _READING:
        return DamagedFileError(Problem(str(path), 0, "", str(error), allowed))
    if code is not None and code & 0xFF in _BUSY and path.is_file():
        return BusyFileError(Problem(str(path), 0, "", *_BUSY[code & 0xFF]))
    return BadFileError(Problem(str(path), 0, "", str(error), allowed))


def beside(path: Path) -> tuple[Path, ...]:
    """Return where a file may lie, its own place first (``name-2.sqlite`` and so on)."""
    return (path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, 10)))


def open_or_beside(
    opened: Callable[[Path], Opened], path: Path
) -> tuple[Opened, tuple[Problem, ...]]:
    """Return what can be opened, and what was wrong with the files that could not.

    Those stay as they are; another is begun beside them (``name-2.sqlite`` and so on). Raises
    BadFileError where none can be made, such as on a full or locked disk.
    """
    problems: list[Problem] = []
    for one in beside(path):
        try:
            return opened(one), tuple(problems)
        except BadFileError as error:
            problems += error.problems
    raise BadFileError(*problems)


def known_version(
    base: sqlite3.Connection, path: Path, newest: int, tables: Collection[str], what: str
) -> int | None:
    """Return the version of a file, None for a new one without tables.

    Raises BadFileError where it was made by a newer acupress, or is no `what`: it lacks `tables`;
    sqlite3.DatabaseError where it says nothing that can be meant.
    """
    version: int = base.execute("PRAGMA user_version").fetchone()[0]
    if version > _MOST_VERSIONS:
        raise sqlite3.DatabaseError(f"a version of {version}")
    if version > newest:
        found = f"version {version}, made by a newer acupress"
        raise BadFileError(Problem(str(path), 0, "", found, f"version {newest}"))
    there = {row[0] for row in base.execute("SELECT name FROM sqlite_master")}
    if version == 0 and not there:
        return None
    if version == 0 and there.issuperset(tables):
        raise sqlite3.DatabaseError("no version")
    if not there.issuperset(tables):
        found = "another program's tables"
        raise BadFileError(Problem(str(path), 0, "", found, f"a {what} of acupress"))
    return version
