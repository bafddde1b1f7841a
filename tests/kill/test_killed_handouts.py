"""A hand-out or a library that was being written is the old one or the new one, never half.

The writers are killed at random moments; a full disk and a locked folder stop them with a sentence.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from random import Random

import pytest

from acupress.core.routine import Routine
from acupress.storage.atomic import write_atomic
from acupress.storage.routine_file import routine_text, save_routine
from acupress.storage.routine_library import RoutineLibrary
from tests.core.support import shipped
from tests.kill.children import NOW
from tests.kill.versions import BIG, numbered
from tests.kill.writers import (
    fill_the_disk,
    put_and_die,
    put_on_and_on,
    save_on_and_on,
    write_on_and_on,
)

KILLS = 34
"""For each kind of file; some 100 in all."""
LATEST = 0.03
"""A kill comes up to so many seconds after a write was told."""

Writer = Callable[[Path, Connection], None]


def killed(forks: ForkServerContext, writer: Writer, file: Path, random: Random) -> int:
    """Let it write, kill it at a random moment, and return which write it told last."""
    told, telling = forks.Pipe(duplex=False)
    child = forks.Process(target=writer, args=(file, telling))
    child.start()
    telling.close()
    last = 0
    for _ in range(random.randint(1, 4)):
        last = told.recv()
    child.join(random.uniform(0, LATEST))
    child.kill()
    while True:
        try:
            last = told.recv()
        except EOFError:
            break
    child.join()
    assert child.exitcode == -9
    return last


def test_a_big_hand_out(forks: ForkServerContext, tmp_path: Path) -> None:
    file, random, torn = tmp_path / "page.html", Random(1), 0
    write_atomic(file, bytes(BIG))
    for _ in range(KILLS):
        before = file.read_bytes()[0]
        last = killed(forks, write_on_and_on, file, random)
        found = file.read_bytes()
        assert len(found) == BIG
        assert found == found[:1] * BIG
        assert found[0] in {last % 256, (last - 1) % 256 if last > 1 else before}
        left = [one for one in tmp_path.iterdir() if one != file]
        torn += bool(left)
        for one in left:
            one.unlink()
    assert torn > KILLS / 4, "most kills have to come in the middle of a write"


def test_a_routine_file(forks: ForkServerContext, tmp_path: Path) -> None:
    file, random, before = tmp_path / "Maria.acupress", Random(2), numbered(0)
    save_routine(file, before)
    for _ in range(KILLS):
        last = killed(forks, save_on_and_on, file, random)
        old = numbered(last - 1) if last > 1 else before
        whole = {routine_text(one.handed_out()): one for one in (old, numbered(last))}
        before = whole[file.read_text(encoding="utf-8")]


def test_the_library(forks: ForkServerContext, tmp_path: Path) -> None:
    file, random = tmp_path / "routines.sqlite", Random(3)
    before = numbered(0)
    with closing(RoutineLibrary(file)) as library:
        assert library.put(before, NOW) == 1
    for _ in range(KILLS):
        last = killed(forks, put_on_and_on, file, random)
        found = kept(file)
        assert found in {numbered(last), numbered(last - 1) if last > 1 else before}
        before = found


def kept(file: Path) -> Routine:
    """The one routine of a library that is whole, row by row of the same moment."""
    with closing(sqlite3.connect(file)) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    with closing(RoutineLibrary(file)) as library:
        (entry,) = library.search()
        routine = library.get(entry.key, shipped())
        assert (entry.title, entry.patient, entry.tags) == (
            routine.title,
            routine.patient,
            routine.tags,
        )
        assert library.tags() == {routine.title: 1}
        assert [one.key for one in library.search(routine.title)] == [entry.key]
        return routine


@pytest.mark.parametrize("statement", range(1, 7))
def test_in_a_put(forks: ForkServerContext, tmp_path: Path, statement: int) -> None:
    """BEGIN, the row, its text, the tags out, the tag in, the logos, COMMIT: all or nothing."""
    file = tmp_path / "routines.sqlite"
    with closing(RoutineLibrary(file)) as library:
        library.put(numbered(1), NOW)
    child = forks.Process(target=put_and_die, args=(file, statement))
    child.start()
    child.join()
    assert child.exitcode == -9
    assert kept(file) == numbered(1)


def test_a_full_disk_keeps_the_old_files_and_is_told(
    forks: ForkServerContext, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    write_atomic(file, b"old")
    save_routine(tmp_path / "page.acupress", numbered(1))
    with closing(RoutineLibrary(tmp_path / "routines.sqlite")) as library:
        library.put(numbered(1), NOW)
        most = library.path.stat().st_size + 8192
    before = {one: one.read_bytes() for one in tmp_path.iterdir()}
    told, telling = forks.Pipe(duplex=False)
    child = forks.Process(target=fill_the_disk, args=(file, most, telling))
    child.start()
    telling.close()
    big, routine, library_told = told.recv(), told.recv(), told.recv()
    child.join()
    assert big == routine == "OSError: [Errno 27] File too large"
    assert library_told.startswith("BadFileError: ")
    assert str(tmp_path / "routines.sqlite") in library_told
    assert library_told.endswith("allowed: a library of acupress in a folder that can be written")
    assert kept(tmp_path / "routines.sqlite") == numbered(1)
    assert {one: one.read_bytes() for one in tmp_path.iterdir()} == before
