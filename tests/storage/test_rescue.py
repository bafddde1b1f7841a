"""A journal is damaged in 500 ways: it opens each time, and no row on a whole page is lost."""

import os
import signal
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from acupress.core.journal import Pressing
from acupress.storage.backups import back_up
from acupress.storage.directories import Directories
from acupress.storage.journal_file import JournalFile
from acupress.storage.journal_opening import open_journal
from acupress.storage.journal_tables import COLUMNS, VERSION
from acupress.storage.problems import BadFileError
from tests.storage.conftest import ordinary_user
from tests.storage.damages import (
    DAMAGES,
    DAY,
    PAGE,
    START,
    Damage,
    damages,
    good_journal,
    rows_by_page,
)

FIRST, LAST = date(2020, 1, 1), date(2030, 1, 1)
NOW = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
PRESSES = ("pressing", "wanted")
PARTS = 10
Rows = dict[str, dict[tuple[object, ...], frozenset[int]]]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Rows]:
    """A whole journal, and on which pages its rows lie."""
    file = tmp_path_factory.mktemp("good") / "journal.sqlite"
    return good_journal(file), rows_by_page(file)


@pytest.fixture(autouse=True)
def _no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is killed here: what is written need not have come to the disk."""
    monkeypatch.setattr(os, "fsync", lambda _handle: None)


@pytest.mark.parametrize("part", range(PARTS))
def test_no_damage_loses_a_row_that_lies_on_whole_pages(
    tmp_path: Path, good: tuple[bytes, Rows], part: int
) -> None:
    raw, rows = good
    seen: Counter[str] = Counter()
    for number, damage in enumerate(damages(len(raw))):
        if number % PARTS != part:
            continue
        file = tmp_path / str(number) / "journal.sqlite"
        file.parent.mkdir()
        bad = damage.change(raw)
        file.write_bytes(bad)
        journal, problems = open_journal(file, DAY)
        with closing(journal):
            if problems:  # its version has become that of a newer acupress
                assert "newer" in problems[0].found, damage.name
                assert file.read_bytes() == bad
                assert journal.path.name == "journal-2.sqlite"
                seen["newer"] += 1
                continue
            seen["rescued" if journal.rescue else "opened"] += 1
            assert journal.path == file
            _all_there(journal, rows, damage)
            if journal.rescue is not None:
                assert journal.rescue.aside is not None
                assert journal.rescue.aside.read_bytes() == bad, damage.name
                assert journal.rescue.sessions == journal.count()
    assert sum(seen.values()) == DAMAGES // PARTS
    assert seen["rescued"] > DAMAGES // PARTS // 2


def _all_there(journal: JournalFile, rows: Rows, damage: Damage) -> None:
    """Every row whose pages are whole is read, and the app's own questions find them, too."""
    whole = {
        table: {row for row, pages in of_table.items() if not pages & damage.pages}
        for table, of_table in rows.items()
    }
    sessions = {row[0] for row in whole["session"]}
    for table in PRESSES:  # what belongs to a session goes with it
        whole[table] = {row for row in whole[table] if row[0] in sessions}
    for table, wanted in whole.items():
        missing = wanted - {tuple(row) for row in journal.rows(table)}
        assert not missing, (damage.name, table, len(missing))
    found = {session.id for session in journal.sessions()}
    assert sessions <= found, damage.name
    assert found == {session.id for session in journal.between(FIRST, LAST)}, damage.name
    assert len(journal.ratings()) == len(found), damage.name
    days = {week.day.isoformat() for week in journal.care.weeks()}
    assert days >= {row[0] for row in whole["week"]}, damage.name
    assert len(journal.care.events()) >= len(whole["event"])
    assert len(journal.care.courses()) >= len(whole["course"])
    assert len(journal.care.signs_then()) >= len({row[0] for row in whole["sign"]})


def test_the_journal_that_is_damaged_has_everything(good: tuple[bytes, Rows]) -> None:
    raw, rows = good
    assert set(rows) == {*COLUMNS} - {"kept"}
    assert all(rows.values())
    assert len(raw) == PAGE * len({page for of in rows.values() for p in of.values() for page in p}
                                  | _other_pages(raw))  # fmt: skip
    assert any(len(pages) > 1 for pages in rows["session"].values()), "none is longer than a page"
    kinds = {damage.name.split()[1] for damage in damages(len(raw))}
    assert kinds == {"cut", "flipped", "empty", "swapped", "written", "header", "page"}


def _other_pages(raw: bytes) -> set[int]:
    """The pages of indexes, of the list of tables, of tables without rows, and inner ones."""
    kinds = {
        number: raw[(number - 1) * PAGE + (100 if number == 1 else 0)]
        for number in range(1, len(raw) // PAGE + 1)
    }
    return {number for number, kind in kinds.items() if kind in (2, 5, 10) or number == 1} | {
        number for number, kind in kinds.items()
        if kind == 13 and raw[(number - 1) * PAGE + 3 : (number - 1) * PAGE + 5] == b"\0\0"
    }  # fmt: skip


def test_the_pages_of_a_row_are_really_those(good: tuple[bytes, Rows], tmp_path: Path) -> None:
    """Emptying the pages that the test takes for a row's does lose that row."""
    raw, rows = good
    row, pages = next(iter(rows["session"].items()))
    bad = bytearray(raw)
    for page in pages:
        bad[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    file = tmp_path / "journal.sqlite"
    file.write_bytes(bad)
    with closing(open_journal(file, DAY)[0]) as journal:
        assert row[0] not in {session.id for session in journal.sessions()}
        assert journal.rescue is not None
        assert journal.rescue.lost > 0


# --- back-ups


def folders(tmp_path: Path) -> Directories:
    return Directories(tmp_path / "data", tmp_path / "config", tmp_path / "cache")


@pytest.mark.parametrize("length", [0, 3000, 60_000])
def test_what_is_missing_comes_from_the_newest_back_up(tmp_path: Path, length: int) -> None:
    here = folders(tmp_path)
    raw = good_journal(here.journal, 40)
    back_up(here, NOW)
    with closing(JournalFile(here.journal)) as journal:
        journal.remove(5)
        journal.begin(NOW, None, 10, 600.0)
    here.journal.write_bytes(here.journal.read_bytes()[:length])
    with closing(open_journal(here.journal, DAY, here.backups)[0]) as journal:
        assert journal.rescue is not None
        assert journal.rescue.from_backup > 0
        assert journal.rescue.backup_day == NOW.date()
        assert {session.id for session in journal.sessions()} >= {*range(1, 41)} - {5}
        last = journal.session(40)
        assert last is not None
        assert len(last.pressed) == 3
        assert len(last.wanted) == 3
    assert len(raw) > length


def test_a_whole_journal_takes_nothing_from_a_back_up(tmp_path: Path) -> None:
    here = folders(tmp_path)
    good_journal(here.journal, 3)
    back_up(here, NOW)
    with closing(JournalFile(here.journal)) as journal:
        journal.remove(2)
    with closing(open_journal(here.journal, DAY, here.backups)[0]) as journal:
        assert journal.rescue is None
        assert journal.session(2) is None


def test_what_was_removed_does_not_come_back(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    good_journal(file, 60)
    with closing(JournalFile(file)) as journal:
        for number in range(11, 51):
            journal.remove(number)
    raw = bytearray(file.read_bytes())
    assert b"2026-01-10T" not in raw
    raw[18] = 0xFF
    file.write_bytes(raw)
    with closing(open_journal(file, DAY)[0]) as journal:
        assert journal.rescue is not None
        assert {session.id for session in journal.sessions()} == {*range(1, 11), *range(51, 61)}


# --- journals that cannot be written, or are something else


@contextmanager
def held(file: Path, how: str) -> Iterator[None]:
    """Another program holds the file."""
    with closing(sqlite3.connect(file, isolation_level=None)) as base:
        base.execute(f"BEGIN {how}")
        yield


@pytest.mark.parametrize("how", ["IMMEDIATE", "EXCLUSIVE"])
def test_a_journal_that_another_program_holds_is_read(
    tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acupress.storage.journal_base.PATIENCE", 0.01)
    file = tmp_path / "journal.sqlite"
    before = good_journal(file, 5)
    with held(file, how):
        journal, problems = open_journal(file, DAY)
        assert len(journal.sessions()) == 5
        assert [problem.found for problem in problems] == ["a file that another program holds"]
        with pytest.raises(BadFileError):
            journal.begin(NOW, None, 10, 600.0)
    with closing(journal):
        if how == "IMMEDIATE":
            journal.begin(NOW, None, 10, 600.0)  # it is free again
    assert how == "IMMEDIATE" or file.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["journal.sqlite"]


def test_an_old_journal_that_may_only_be_read_is_shown_as_a_new_one(open_folder: Path) -> None:
    file = open_folder / "journal.sqlite"
    with closing(sqlite3.connect(file)) as base:
        base.executescript(Path(__file__).with_name("journal-2.sql").read_text(encoding="utf-8"))
    before = file.read_bytes()
    file.chmod(0o444)
    with ordinary_user():
        journal, problems = open_journal(file, DAY)
        with closing(journal):
            assert problems
            assert journal.sessions()[0].pressed
            with pytest.raises(BadFileError):
                journal.begin(NOW, None, 10, 600.0)
    assert file.read_bytes() == before


def test_a_damaged_one_that_cannot_be_set_aside_is_read_all_the_same(open_folder: Path) -> None:
    folder = open_folder / "data"
    file = folder / "journal.sqlite"
    raw = bytearray(good_journal(file, 60))
    raw[PAGE : 2 * PAGE] = bytes(PAGE)
    file.write_bytes(raw)
    folder.chmod(0o555)
    with ordinary_user():
        journal, problems = open_journal(file, DAY)
        with closing(journal):
            assert problems == ()
            assert journal.rescue is not None
            assert journal.rescue.aside is None
            assert len(journal.sessions()) == journal.rescue.sessions == 60
            with pytest.raises(BadFileError):
                journal.begin(NOW, None, 10, 600.0)
    assert file.read_bytes() == raw
    assert list(folder.iterdir()) == [file]


@contextmanager
def full_disk(most: int) -> Iterator[None]:
    """No file may grow beyond so many bytes."""
    import resource  # not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # an error and no signal
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
@pytest.mark.parametrize("damaged", [False, True])
def test_on_a_full_disk_what_is_there_is_read(tmp_path: Path, damaged: bool) -> None:
    file = tmp_path / "journal.sqlite"
    raw = bytearray(good_journal(file, 40))
    raw[PAGE : 2 * PAGE] = bytes(PAGE) if damaged else raw[PAGE : 2 * PAGE]
    file.write_bytes(raw)
    with full_disk(0):
        journal, _ = open_journal(file, DAY)
        with closing(journal):
            assert len(journal.sessions()) == 40
            with pytest.raises(BadFileError):
                journal.begin(NOW, None, 10, 600.0)
    assert file.read_bytes() == raw
    assert list(tmp_path.iterdir()) == [file]


def test_a_newer_one_stays_and_another_is_begun(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    good_journal(file, 5)
    with closing(sqlite3.connect(file)) as base:
        base.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = file.read_bytes()
    journal, problems = open_journal(file, DAY)
    with closing(journal):
        assert "newer" in problems[0].found
        assert journal.path.name == "journal-2.sqlite"
    assert file.read_bytes() == before


def test_a_write_that_was_broken_off_is_not_laid_over_the_new_journal(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    raw = bytearray(good_journal(file, 30))
    raw[: 4 * PAGE] = bytes(4 * PAGE)
    file.write_bytes(raw)
    hot = tmp_path / "journal.sqlite-journal"
    hot.write_bytes(b"\0" * 512 + b"what a broken-off write has left")
    with closing(open_journal(file, DAY)[0]) as journal:
        assert journal.rescue is not None
        assert len(journal.sessions()) == journal.rescue.sessions > 0
        journal.begin(NOW, None, 10, 600.0)
    assert not hot.exists()
    with closing(open_journal(file, DAY)[0]) as journal:
        assert journal.rescue is None


def test_the_first_version_is_rescued_with_its_breaths_taken_together(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(sqlite3.connect(file)) as base:
        base.executescript(Path(__file__).with_name("journal-1.sql").read_text(encoding="utf-8"))
    with closing(sqlite3.connect(file)) as base:
        base.execute("ALTER TABLE pressing RENAME COLUMN side TO hand")
    with closing(open_journal(file, DAY)[0]) as journal:
        assert journal.rescue is not None
        second, first = journal.sessions()
        assert first.word == "leichter, 'gut'"
        assert Pressing("KI3", "left", 90.0) in first.pressed
        assert second.started.date() == date(2026, 11, 20)
    assert START.year == DAY.year
