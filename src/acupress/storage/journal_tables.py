"""The tables of the journal, and how a journal of an earlier version becomes one of this."""

import sqlite3
from pathlib import Path

from acupress.storage.sqlite_file import known_version

VERSION = 3
COLUMNS = {
    "session": "id, started, pattern, minutes, planned, seconds, ending, pain_before, pain_after,"
    " word, tags, routine",
    "pressing": "session, point, side, seconds",
    "kept": "id, session, text, aside",
    "wanted": "session, point, side, seconds",
    "week": "day, worst, usual, word",
    "event": "id, at, kind, about",
    "course": "id, started, days, goal, ended",
    "sign": "at, sign, answer",
}
"""All tables with their columns."""
_SESSION = """
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
    word TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    routine TEXT NOT NULL DEFAULT ''
);
"""
_TOLD_MORE = """
ALTER TABLE session ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE session ADD COLUMN routine TEXT NOT NULL DEFAULT '';
"""
_PRESSING = """
CREATE TABLE pressing (
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    point TEXT NOT NULL,
    side TEXT NOT NULL,
    seconds REAL NOT NULL,
    UNIQUE (session, point, side)
);
"""
_KEPT = """
CREATE TABLE kept (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    aside INTEGER NOT NULL DEFAULT 0
);
"""
_EVERY_DAY = """
CREATE INDEX session_started ON session (started);
CREATE INDEX pressing_point ON pressing (point, seconds);
CREATE TABLE wanted (
    point TEXT NOT NULL,
    side TEXT NOT NULL,
    seconds REAL NOT NULL,
    session INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    UNIQUE (session, point, side)
);
CREATE TABLE week (
    day TEXT PRIMARY KEY,
    worst INTEGER NOT NULL CHECK (worst BETWEEN 0 AND 10),
    usual INTEGER NOT NULL CHECK (usual BETWEEN 0 AND 10),
    word TEXT NOT NULL DEFAULT ''
);
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT ''
);
CREATE TABLE course (
    id INTEGER PRIMARY KEY,
    started TEXT NOT NULL,
    days INTEGER NOT NULL CHECK (days > 0),
    goal INTEGER NOT NULL CHECK (goal BETWEEN 1 AND days),
    ended TEXT
);
CREATE TABLE sign (
    at TEXT NOT NULL,
    sign TEXT NOT NULL,
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 4),
    UNIQUE (at, sign)
);
"""
"""The columns of `wanted` stand in another order than those of `pressing`: so each row tells to
which it belongs, even where the file is damaged."""
_SET_ASIDE = """
DROP INDEX IF EXISTS pressing_session;
ALTER TABLE pressing RENAME TO pressing_1;
"""
_SUM_UP = """
INSERT INTO pressing (session, point, side, seconds)
    SELECT session, point, side, SUM(seconds) FROM pressing_1
    GROUP BY session, point, side ORDER BY MIN(rowid);
DROP TABLE pressing_1;
"""
_FROM_1 = _SET_ASIDE + _PRESSING + _SUM_UP + _KEPT
"""One row for each breath becomes one for each point and side, in the order of the presses."""
_FROM_2 = _TOLD_MORE + _EVERY_DAY


def prepare(base: sqlite3.Connection, path: Path, *, known: bool = False) -> None:
    """Make the tables of a new journal, or bring one of an earlier version up to this.

    The whole file is looked through first, unless it is `known` to be sound.
    Raises BadFileError where the file is another program's or made by a newer acupress, and
    sqlite3.Error where it is damaged or cannot be written. The file then stays as it is.
    """
    version = known_version(base, path, VERSION, {"session", "pressing"}, "journal")
    if version is None:
        _run(base, _SESSION + _PRESSING + _KEPT + _EVERY_DAY, "COMMIT")
    else:
        if not known:
            look_through(base)
        if version < VERSION:
            _run(base, (_FROM_1 if version == 1 else "") + _FROM_2, "COMMIT")
        else:
            look(base)
            # Whether it can be written shows only when something is; nothing of it is kept.
            _run(base, "", "ROLLBACK")
    set_up(base)


def look_through(base: sqlite3.Connection) -> None:
    """Let it fail where anything in the file is damaged. It takes 5 to 15 ms a year of use."""
    found = base.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def _run(base: sqlite3.Connection, script: str, end: str) -> None:
    base.executescript(f"BEGIN IMMEDIATE; {script} PRAGMA user_version = {VERSION}; {end};")


def set_up(base: sqlite3.Connection) -> None:
    """Have SQLite do what it does not by itself, outside of a transaction."""
    base.execute("PRAGMA foreign_keys = ON")
    base.execute("PRAGMA secure_delete = ON")  # what she removes is gone from the file, too


def look(base: sqlite3.Connection) -> None:
    """Let it fail where a table is missing or has other columns."""
    for table, columns in COLUMNS.items():
        base.execute(f"SELECT {columns} FROM {table} LIMIT 0")  # noqa: S608 - names are ours
