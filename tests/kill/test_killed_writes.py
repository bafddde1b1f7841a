"""A process that is gone before a write is over has written nothing of it."""

import sqlite3
from contextlib import closing
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import pytest

from acupress.core.answers import Answers
from acupress.core.kept import Kept
from acupress.core.planner import Wishes, plan_today
from acupress.core.player import Place
from acupress.storage.journal_file import JournalFile
from tests.core.support import shipped
from tests.kill.children import NOW, migrate_and_die, write_and_die

VERSION_1 = Path(__file__).parents[1] / "storage" / "journal-1.sql"
KILLED = -9


def killed(forks: ForkServerContext, target: Any, *values: Any) -> None:
    """Run something that ends itself with SIGKILL."""
    child = forks.Process(target=target, args=values)
    child.start()
    child.join()
    assert child.exitcode == KILLED


def whole(file: Path) -> None:
    with closing(sqlite3.connect(file)) as base:
        assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("statement", range(1, 6))
def test_in_a_write(forks: ForkServerContext, tmp_path: Path, statement: int) -> None:
    """BEGIN, two presses, the seconds, what is kept, COMMIT: journal and place stay together."""
    file = tmp_path / "journal.sqlite"
    plan = plan_today(Answers(), Wishes(), shipped())
    kept = Kept(plan, Place(3, 10.0), 1, 50.0, NOW, "playing")
    with closing(JournalFile(file)) as journal:
        journal.begin(NOW, None, 10, 590.0, kept=kept)
        before = journal.sessions(), journal.kept()
    killed(forks, write_and_die, file, kept, statement)
    whole(file)
    with closing(JournalFile(file)) as journal:
        assert (journal.sessions(), journal.kept()) == before


@pytest.mark.parametrize("statement", range(1, 9))
def test_while_a_journal_becomes_one_of_this_version(
    forks: ForkServerContext, tmp_path: Path, statement: int
) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(sqlite3.connect(file)) as base:
        base.executescript(VERSION_1.read_text(encoding="utf-8"))
        before = list(base.iterdump())
    killed(forks, migrate_and_die, file, statement)
    whole(file)
    with closing(sqlite3.connect(file)) as base:
        assert list(base.iterdump()) == before
    with closing(JournalFile(file)) as journal:
        assert [len(one.pressed) for one in journal.sessions()] == [0, 3]
