"""What the files that SQLite writes have in common: a damaged one stays, another is begun."""

import sqlite3
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from acupress.storage.problems import BadFileError, Problem

Opened = TypeVar("Opened")


def open_or_beside(
    opened: Callable[[Path], Opened], path: Path
) -> tuple[Opened, tuple[Problem, ...]]:
    """Return what can be opened, and what was wrong with the files that could not.

    Those stay as they are; another is begun beside them (``name-2.sqlite`` and so on). Raises
    BadFileError where none can be made, such as on a full or locked disk.
    """
    problems: list[Problem] = []
    for number in range(1, 10):
        name = path.stem if number == 1 else f"{path.stem}-{number}"
        try:
            return opened(path.with_name(name + path.suffix)), tuple(problems)
        except BadFileError as error:
            problems += error.problems
    raise BadFileError(*problems)


def known_version(
    base: sqlite3.Connection, path: Path, newest: int, tables: Collection[str], what: str
) -> int | None:
    """Return the version of a file, None for a new one without tables.

    Raises BadFileError where it was made by a newer acupress, or is no `what`: it lacks `tables`.
    """
    version: int = base.execute("PRAGMA user_version").fetchone()[0]
    if version > newest:
        found = f"version {version}, made by a newer acupress"
        raise BadFileError(Problem(str(path), 0, "", found, f"version {newest}"))
    there = {row[0] for row in base.execute("SELECT name FROM sqlite_master")}
    if version == 0 and not there:
        return None
    if version == 0 or not there.issuperset(tables):
        found = "another program's tables"
        raise BadFileError(Problem(str(path), 0, "", found, f"a {what} of acupress"))
    return version
