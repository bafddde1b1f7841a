"""A journal that nobody has touched since it was left is not looked through whole; any other is."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import DamagedFileError
from tests.storage.damages import good_journal

LONG_AGO = 1_700_000_000_000_000_000
"""Nanoseconds. What was changed only just now is not trusted."""


@pytest.fixture
def left(file: Path) -> Path:
    """A journal that was written some time ago and left in order."""
    good_journal(file, 20)
    os.utime(file, ns=(LONG_AGO, LONG_AGO))
    JournalFile(file).close()
    return file


def looked_through(file: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Open and close it; return whether the whole file was read for damage on the way."""
    asked: list[str] = []

    class Told(sqlite3.Connection):
        def execute(self, question: str, *values: object) -> sqlite3.Cursor:
            asked.append(question)
            return super().execute(question, *values)  # type: ignore[arg-type]

    connect = sqlite3.connect
    with monkeypatch.context() as patch:
        patch.setattr(
            sqlite3, "connect", lambda *given, **named: connect(*given, factory=Told, **named)
        )
        JournalFile(file).close()
    return any("_check" in question for question in asked)


def test_an_untouched_one_is_opened_at_once(left: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not looked_through(left, monkeypatch)
    assert not looked_through(left, monkeypatch)


def test_one_that_was_never_left_is_looked_through(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good_journal(file, 20)
    assert looked_through(file, monkeypatch)
    assert looked_through(file, monkeypatch)  # it was changed only just now


def write_something(left: Path) -> None:
    with closing(sqlite3.connect(left)) as base, base:
        base.execute("UPDATE session SET minutes = 11 WHERE id = 1")


def put_another_back(left: Path) -> None:
    raw = left.read_bytes()
    left.unlink()
    left.write_bytes(raw)
    os.utime(left, ns=(LONG_AGO, LONG_AGO))


def break_off_a_write(left: Path) -> None:
    left.with_name(f"{left.name}-journal").touch()


def lose_the_mark(left: Path) -> None:
    left.with_name(f"{left.name}-left").unlink()


def spoil_the_mark(left: Path) -> None:
    left.with_name(f"{left.name}-left").write_bytes(b"\xff")


@pytest.mark.parametrize(
    "touch",
    [write_something, put_another_back, break_off_a_write, lose_the_mark, spoil_the_mark],
)
def test_any_other_is_looked_through(
    left: Path, touch: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert callable(touch)
    touch(left)
    assert looked_through(left, monkeypatch)


def test_what_another_program_has_damaged_is_seen_though_its_time_was_set_back(left: Path) -> None:
    raw = bytearray(left.read_bytes())
    raw[-4096:] = b"\xff" * 4096
    left.write_bytes(raw)
    os.utime(left, ns=(LONG_AGO, LONG_AGO))
    with pytest.raises(DamagedFileError):
        JournalFile(left)


@pytest.mark.parametrize("then", [JournalFile.count, JournalFile.drop_kept])
def test_what_another_program_damages_while_it_is_open_is_not_left_as_sound(
    left: Path, then: Callable[[JournalFile], object]
) -> None:
    with closing(JournalFile(left)) as journal:
        raw = bytearray(left.read_bytes())
        raw[-4096:] = b"\xff" * 4096
        left.write_bytes(raw)
        os.utime(left, ns=(LONG_AGO, LONG_AGO))
        then(journal)
    with pytest.raises(DamagedFileError):
        JournalFile(left)


def test_once_found_damaged_it_is_looked_through_next_time(
    left: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a fault of the disk, which changes neither its length nor its time."""
    mark = left.with_name(f"{left.name}-left")
    with closing(JournalFile(left)) as journal:
        raw = bytearray(left.read_bytes())
        raw[4096:] = b"\xff" * (len(raw) - 4096)
        left.write_bytes(raw)
        os.utime(left, ns=(LONG_AGO, LONG_AGO))
        with pytest.raises(DamagedFileError):
            journal.look_through()
        assert not mark.exists()
    assert not mark.exists()


def test_where_no_mark_can_be_kept_nothing_is_said(left: Path) -> None:
    mark = left.with_name(f"{left.name}-left")
    mark.unlink()
    mark.mkdir()
    with closing(JournalFile(left)) as journal:
        assert journal.count() == 20
    assert mark.is_dir()
