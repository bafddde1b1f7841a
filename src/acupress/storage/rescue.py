"""Makes a new journal of what can still be read of a damaged one, and of the newest back-up."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from acupress.storage.journal_sense import makes_sense
from acupress.storage.journal_tables import COLUMNS, prepare
from acupress.storage.sqlite_file import Value
from acupress.storage.sqlite_pages import Leaf, Pages, Row

Rows = dict[tuple[Value, ...], tuple[Value, ...]]
"""Rows of one table by what may stand there once only."""

_NUMBERED = frozenset({"session", "kept", "event", "course"})
"""Tables whose first column is the row's number, kept as nothing inside the row."""
_ONCE: Mapping[str, int] = {"pressing": 3, "wanted": 3, "sign": 2}
"""How many of the first columns may stand there once only, where it is not one."""
_SHORTEST_SESSION = 10
"""Columns of a session before version 3; the further ones were empty."""


@dataclass
class Found:
    """The rows that were found, table by table."""

    rows: dict[str, Rows] = field(default_factory=lambda: {table: {} for table in COLUMNS})
    lost: int = 0
    """Sessions of which only the presses are left."""

    @property
    def sessions(self) -> int:
        """How many sessions."""
        return len(self.rows["session"])

    def take(self, table: str, row: tuple[Value, ...]) -> None:
        """Take one row, unless it is there already."""
        self.rows[table].setdefault(row[: _ONCE.get(table, 1)], row)

    def add(self, older: "Found") -> int:
        """Take from a back-up what is missing here. Returns how many sessions came from there.

        What belongs to a session comes along with it only: of one that is here, it is here.
        """
        here = set(self.rows["session"])
        for table, rows in older.rows.items():
            if table == "kept":
                continue  # where she stood then is long over
            for row in rows.values():
                if table not in ("pressing", "wanted") or row[:1] not in here:
                    self.take(table, row)
        return self.sessions - len(here)

    def let_go(self) -> None:
        """Leave out what belongs to no session: another one would get that number, and it."""
        here = self.rows["session"]
        gone: set[Value] = set()
        for table, place in (("pressing", 0), ("wanted", 0), ("kept", 1)):
            rows = self.rows[table]
            for key, row in list(rows.items()):
                if (row[place],) not in here:
                    gone.add(row[place])
                    del rows[key]
        self.lost = len(gone)


def found_in(raw: bytes) -> Found:
    """Return every row that makes sense in the bytes of a journal, whole or not."""
    pages, found = Pages(raw), Found()
    leaves = list(pages.leaves())
    places = _places(pages, leaves)
    first_version = pages.version == 1
    # What stands where it belongs comes first; of a row that is there twice the first one counts.
    for leaf in sorted(leaves, key=lambda leaf: leaf.number not in places):
        table = _table_of(leaf, places.get(leaf.number))
        for row in _rows(table, leaf.rows) if table else ():
            summed = first_version and table == "pressing"
            found.take(table, _summed(row, found) if summed else row)
    return found


def journal_of(found: Found) -> bytes:
    """Return a new journal that holds these rows, as the bytes of a file."""
    base = sqlite3.connect(":memory:", isolation_level=None)
    try:
        prepare(base, Path("journal.sqlite"))
        base.execute("PRAGMA foreign_keys = OFF")
        base.execute("BEGIN")
        for table, columns in COLUMNS.items():
            marks = ", ".join("?" * (columns.count(",") + 1))
            base.executemany(
                f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})",  # noqa: S608 - ours
                found.rows[table].values(),
            )
        base.execute("COMMIT")
        return base.serialize()
    finally:
        base.close()


def _places(pages: Pages, leaves: Sequence[Leaf]) -> dict[int, str]:
    """The table of each page, as far as the file tells."""
    places: dict[int, str] = {}
    for leaf in leaves:
        for _, row in leaf.rows:
            if _is_schema(row) and row[1] in COLUMNS:
                for number in pages.below(int(str(row[3]))):
                    places.setdefault(number, str(row[1]))
    return places


def _is_schema(row: Sequence[Value]) -> bool:
    """Whether a row is one of SQLite's own list of tables."""
    return len(row) == 5 and row[0] == "table" and isinstance(row[3], int)


def _table_of(leaf: Leaf, told: str | None) -> str:
    """The table to which a leaf's rows belong: the one it stands in, if they make sense there."""
    if told and sum(1 for _ in _rows(told, leaf.rows)) == len(leaf.rows):
        return told
    counts = {table: sum(1 for _ in _rows(table, leaf.rows)) for table in COLUMNS}
    best = max(counts.values())
    if best == 0:
        return ""
    if told and counts[told] == best:
        return told
    return next(table for table, count in counts.items() if count == best)


def _rows(table: str, rows: Sequence[Row]) -> Iterator[tuple[Value, ...]]:
    """The rows that make sense in a table, with all its columns."""
    wide = COLUMNS[table].count(",") + 1
    for number, values in rows:
        row = values
        if table in _NUMBERED:
            if not row or row[0] is not None:
                continue
            row = (number, *row[1:])
        if table == "session" and _SHORTEST_SESSION <= len(row) < wide:
            row += ("",) * (wide - len(row))
        if table == "wanted":
            row = (*row[3:], *row[:3])  # they lie in another order
        if len(row) == wide and makes_sense(table, row):
            yield row


def _summed(row: tuple[Value, ...], found: Found) -> tuple[Value, ...]:
    """A journal of version 1 has a row for each breath: their seconds are taken together."""
    before = found.rows["pressing"].pop(row[:3], None)
    if before is None:
        return row
    return (*row[:3], float(str(row[3])) + float(str(before[3])))
