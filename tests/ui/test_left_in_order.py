"""What the window does with the journal's file when it closes."""

import time

import pytest

from acupress.storage.backups import listed
from acupress.storage.journal_mark import as_left, state
from tests.ui.using import EVENING, WELL, Person

HOUR = 3600.0


@pytest.fixture(autouse=True)
def _later(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that was changed only just now is not trusted."""
    now = time.time
    monkeypatch.setattr("acupress.storage.journal_mark.time.time", lambda: now() + HOUR)


def test_a_window_that_closes_leaves_the_journal_in_order(person: Person) -> None:
    person.start(WELL)
    assert not as_left(person.files.journal)
    person.window.close()
    assert as_left(person.files.journal)


def test_what_another_program_wrote_is_looked_through_next_time(person: Person) -> None:
    person.start(WELL)
    file = person.files.journal
    file.write_bytes(file.read_bytes())
    person.window.close()
    assert not as_left(file)


def test_a_damaged_journal_drives_no_back_up_out_and_is_looked_through_next_time(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of the disk changes neither length nor time; the back-up of the day finds it."""
    person.start(WELL)
    journal = person.window.desk.journal
    assert journal is not None
    for _ in range(300):
        journal.write(journal.begin(EVENING, None, 10, 600, routine="x" * 500), 60)
    file = person.files.journal
    untouched = state(file)
    raw = bytearray(file.read_bytes())
    # A page far from what is read on the way out.
    raw[-3 * 4096 : -2 * 4096] = b"\xff" * 4096
    file.write_bytes(raw)
    monkeypatch.setattr("acupress.storage.journal_base.state", lambda _: untouched)
    person.window.close()
    assert not listed(person.files.backups)
    assert person.window.desk.backup_problem
    assert not as_left(file)
