"""Five hundred ways in which a journal's file may be damaged, the same on every run."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from acupress.core.journal import Week
from acupress.storage.journal_file import JournalFile
from acupress.storage.journal_tables import COLUMNS

PAGE = 4096
DAY = date(2026, 3, 2)
START = datetime(2026, 1, 1, 8, 0, tzinfo=UTC)
SESSIONS = 60
DAMAGES = 500


@dataclass(frozen=True)
class Damage:
    """`change` makes other bytes of the good ones; `pages` are those it touches, from 1 on."""

    name: str
    change: Callable[[bytes], bytes]
    pages: frozenset[int]


def good_journal(path: Path, sessions: int = SESSIONS) -> bytes:
    """Write a journal with something in each of its tables, and return its bytes."""
    with closing(JournalFile(path)) as journal:
        journal.base.execute("PRAGMA synchronous = OFF")
        journal.base.execute("BEGIN")
        _fill(journal, sessions)
    return path.read_bytes()


def _fill(journal: JournalFile, sessions: int) -> None:
    points = ("BL23", "KI3", "SP6")
    base = journal.base
    for number in range(1, sessions + 1):
        at = START + timedelta(hours=8 * number)
        word = "lighter " * 700 if number % 25 == 7 else "ganz gut, 好"
        base.execute(
            "INSERT INTO session VALUES (?, ?, 'blood', 10, 590.0, ?, 'finished', ?, ?, ?, ?, '')",
            (number, at.isoformat(), 500.5 + number, number % 11, number % 7, word, "rested ill"),
        )
        for table, factor in (("pressing", 1), ("wanted", 2)):
            base.executemany(
                f"INSERT INTO {table} (session, point, side, seconds) VALUES (?, ?, 'both', ?)",
                [(number, point, factor * 45.5) for point in points],
            )
    base.execute("COMMIT")
    for number in range(sessions // 10):
        day = START + timedelta(days=7 * number)
        journal.care.put_week(Week(day.date(), 7, number % 7, "so"))
        journal.care.note(day, "checked", f"answer {number}")
        journal.care.put_signs(day, {"fatigue": 3, "dizziness": number % 5})
    journal.care.end_course(journal.care.begin_course(START.date(), 14, 10).id, DAY)


def rows_by_page(path: Path) -> dict[str, dict[tuple[object, ...], frozenset[int]]]:
    """Return the rows of each table, each with the pages that it lies on, as SQLite says."""
    found: dict[str, dict[tuple[object, ...], frozenset[int]]] = {}
    with closing(sqlite3.connect(path)) as base:
        for table in ("session", "week", "event", "course", "sign", "pressing", "wanted"):
            rows = base.execute(f"SELECT {COLUMNS[table]} FROM {table} ORDER BY rowid").fetchall()
            found[table] = dict(zip(rows, _pages(path, table), strict=True))
    return found


def _pages(path: Path, table: str) -> Iterator[frozenset[int]]:
    """The pages of each row of a table: those of the tree are read here a second way."""
    raw = path.read_bytes()
    with closing(sqlite3.connect(path)) as base:
        root = base.execute(
            "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)
        ).fetchone()[0]
    yield from _below(raw, root)


def _below(raw: bytes, number: int) -> Iterator[frozenset[int]]:
    page = raw[(number - 1) * PAGE : number * PAGE]
    count = int.from_bytes(page[3:5], "big")
    leaf = page[0] == 13
    places = [
        int.from_bytes(page[at : at + 2], "big")
        for at in range(8 if leaf else 12, (8 if leaf else 12) + 2 * count, 2)
    ]
    if not leaf:
        for place in places:
            yield from _below(raw, int.from_bytes(page[place : place + 4], "big"))
        yield from _below(raw, int.from_bytes(page[8:12], "big"))
        return
    for place in places:
        length, at = _number(page, place)
        _, at = _number(page, at)
        pages = {number}
        if length > PAGE - 35:
            least = (PAGE - 12) * 32 // 255 - 23
            here = least + (length - least) % (PAGE - 4)
            at += here if here <= PAGE - 35 else least
            following = int.from_bytes(page[at : at + 4], "big")
            while following:
                pages.add(following)
                start = (following - 1) * PAGE
                following = int.from_bytes(raw[start : start + 4], "big")
        yield frozenset(pages)


def _number(page: bytes, at: int) -> tuple[int, int]:
    value = 0
    while True:
        value = value << 7 | page[at] & 0x7F
        at += 1
        if page[at - 1] < 0x80:
            return value, at


def damages(size: int) -> tuple[Damage, ...]:
    """Return all damages for a file of so many bytes."""
    chance = Random(6)
    makers = (_cut, _flip, _zero, _swap, _scribble, _header, _shift)
    return tuple(makers[number % len(makers)](size, chance, number) for number in range(DAMAGES))


def _all(size: int) -> range:
    return range(1, size // PAGE + 1)


def _cut(size: int, chance: Random, number: int) -> Damage:
    """The end is missing."""
    length = chance.choice([0, 1, 17, 99, PAGE - 1, PAGE, *[chance.randrange(size)] * 20])
    gone = frozenset(page for page in _all(size) if page * PAGE > length)
    return Damage(f"{number} cut at {length}", lambda raw: raw[:length], gone)


def _flip(size: int, chance: Random, number: int) -> Damage:
    """Some bits are flipped."""
    places = [chance.randrange(size) for _ in range(chance.choice([1, 1, 3, 20]))]
    bits = [chance.randrange(8) for _ in places]

    def change(raw: bytes) -> bytes:
        changed = bytearray(raw)
        for place, bit in zip(places, bits, strict=True):
            changed[place] ^= 1 << bit
        return bytes(changed)

    pages = frozenset(place // PAGE + 1 for place in places)
    return Damage(f"{number} flipped at {places}", change, pages)


def _zero(size: int, chance: Random, number: int) -> Damage:
    """Whole pages are empty."""
    pages = frozenset(chance.sample(_all(size), chance.choice([1, 1, 2, 5])))
    return Damage(f"{number} empty {sorted(pages)}", lambda raw: _laid(raw, pages, b"\0"), pages)


def _swap(size: int, chance: Random, number: int) -> Damage:
    """Two pages have changed places: both are whole, but not where they are looked for."""
    one, other = chance.sample(_all(size), 2)

    def change(raw: bytes) -> bytes:
        pages = [raw[at : at + PAGE] for at in range(0, len(raw), PAGE)]
        pages[one - 1], pages[other - 1] = pages[other - 1], pages[one - 1]
        return b"".join(pages)

    return Damage(f"{number} swapped {one} and {other}", change, frozenset({one, other}))


def _scribble(size: int, chance: Random, number: int) -> Damage:
    """Another program has written there."""
    pages = frozenset(chance.sample(_all(size), chance.choice([1, 2])))
    junk = chance.randbytes(97)
    return Damage(f"{number} written {sorted(pages)}", lambda raw: _laid(raw, pages, junk), pages)


def _header(_size: int, chance: Random, number: int) -> Damage:
    """The first hundred bytes, which say what the file is."""
    start = chance.choice([0, 16, 18, 20, 24, 28, 32, 36, 44, 56, 60, 92])
    junk = chance.randbytes(chance.choice([1, 4, 8]))

    def change(raw: bytes) -> bytes:
        return raw[:start] + junk + raw[start + len(junk) :]

    return Damage(f"{number} header {junk.hex()} at {start}", change, frozenset({1}))


def _shift(size: int, chance: Random, number: int) -> Damage:
    """A page is there twice, in the place of another."""
    one, other = chance.sample(_all(size), 2)

    def change(raw: bytes) -> bytes:
        again = raw[(one - 1) * PAGE : one * PAGE]
        return raw[: (other - 1) * PAGE] + again + raw[other * PAGE :]

    return Damage(f"{number} page {one} again at {other}", change, frozenset({other}))


def _laid(raw: bytes, pages: frozenset[int], filling: bytes) -> bytes:
    changed = bytearray(raw)
    for page in pages:
        changed[(page - 1) * PAGE : page * PAGE] = (filling * PAGE)[:PAGE]
    return bytes(changed)
