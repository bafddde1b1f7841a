"""The tables of the library of routines."""

import sqlite3
from pathlib import Path

from acupress.storage.sqlite_file import known_version

VERSION = 1
COLUMNS = {
    "routine": "key, id, title, patient, tags, changed, steps, origin, words, removed, logo",
    "written": "routine, text",
    "tagged": "tag, routine",
    "logo": "digest, data",
}
_TABLES = """
CREATE TABLE routine (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    patient TEXT NOT NULL,
    tags TEXT NOT NULL,
    changed TEXT NOT NULL,
    steps INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('made', 'received')),
    words TEXT NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0,
    logo BLOB REFERENCES logo (digest)
);
CREATE INDEX routine_logo ON routine (logo);
CREATE INDEX routine_removed ON routine (removed) WHERE removed;
CREATE TABLE written (
    routine INTEGER PRIMARY KEY REFERENCES routine (key) ON DELETE CASCADE,
    text TEXT NOT NULL
);
CREATE TABLE tagged (
    tag TEXT NOT NULL,
    routine INTEGER NOT NULL REFERENCES routine (key) ON DELETE CASCADE,
    PRIMARY KEY (tag, routine)
) WITHOUT ROWID;
CREATE INDEX tagged_routine ON tagged (routine);
CREATE TABLE logo (
    digest BLOB PRIMARY KEY,
    data BLOB NOT NULL
);
"""
"""A routine's text lies apart from what a list shows, and a logo, the same in most routines, once:
so a list is read from few pages, and a change writes few."""


def prepare(base: sqlite3.Connection, path: Path) -> None:
    """Make the tables of a new library, or make sure that they are those of this version.

    Raises BadFileError where the file is another program's or made by a newer acupress, and
    sqlite3.Error where it is damaged or cannot be written. The file then stays as it is.
    """
    version = known_version(base, path, VERSION, COLUMNS.keys(), "library")
    if version is None:
        _run(base, f"{_TABLES} PRAGMA user_version = {VERSION};", "COMMIT")
    else:
        # Only what every list needs: a damaged text is told when it is opened.
        found = base.execute("PRAGMA quick_check('routine')").fetchone()[0]
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        for table, columns in COLUMNS.items():
            base.execute(f"SELECT {columns} FROM {table} LIMIT 0")  # noqa: S608 - ours
        # Whether it can be written shows only when something is; nothing of it is kept.
        _run(base, f"PRAGMA user_version = {VERSION};", "ROLLBACK")
    base.execute("PRAGMA foreign_keys = ON")  # has no effect inside of a transaction
    base.execute("PRAGMA secure_delete = ON")  # what was removed is a patient's


def _run(base: sqlite3.Connection, script: str, end: str) -> None:
    base.executescript(f"BEGIN IMMEDIATE; {script} {end};")
