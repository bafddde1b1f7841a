"""The journal: a real database, written as a session goes; no damaged file is ever touched."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from acupress.core.journal import Pressing, Session
from acupress.storage.journal_file import JournalFile
from acupress.storage.journal_opening import open_journal
from acupress.storage.journal_tables import VERSION
from acupress.storage.problems import BadFileError
from tests.storage.conftest import ordinary_user

MORNING = datetime(2026, 11, 20, 8, 30, tzinfo=timezone(timedelta(hours=1)))


def test_a_session_from_begin_to_rating(journal: JournalFile) -> None:
    number = journal.begin(MORNING, "blood", 10, 590.0, pain_before=6)
    journal.write(number, 120.0, [Pressing("SP6", "both", 90.0)])
    journal.write(number, 180.0, [Pressing("ST36", "left", 40.0)])
    journal.write(number, 240.0, [Pressing("ST36", "left", 50.0)])
    journal.write(number, 590.0, ending="finished")
    journal.rate(number, 6, 3, "lighter")
    (session,) = journal.sessions()
    assert session == Session(
        number, MORNING, "blood", 10, 590.0, 590.0, "finished", 6, 3, "lighter",
        (Pressing("SP6", "both", 90.0), Pressing("ST36", "left", 90.0)),
    )  # fmt: skip
    assert session.change == -3


def test_what_was_pressed_is_on_disk_at_once(journal: JournalFile, file: Path) -> None:
    """The power may go at any moment: another reader sees it without a close."""
    number = journal.begin(MORNING, None, 3, 160.0)
    journal.write(number, 75.0, [Pressing("KI3", "left", 60.0)])
    with closing(JournalFile(file)) as other:
        (session,) = other.sessions()
    assert (session.ending, session.seconds) == ("interrupted", 75.0)
    assert session.pressed == (Pressing("KI3", "left", 60.0),)
    assert (session.pattern, session.change, session.word) == (None, None, "")


def test_sessions_stand_newest_first_and_may_be_few(journal: JournalFile) -> None:
    numbers = [journal.begin(MORNING + timedelta(days=day), "blood", 10, 1.0) for day in range(5)]
    assert [session.id for session in journal.sessions()] == numbers[::-1]
    assert [session.id for session in journal.sessions(2)] == numbers[:2:-1]


def test_points_are_known_once_pressed_for_long_enough(journal: JournalFile) -> None:
    for seconds in (20.0, 9.0):
        number = journal.begin(MORNING, "blood", 10, 1.0)
        journal.write(number, seconds, [Pressing("SP6", "both", seconds)])
        journal.write(number, seconds, [Pressing("KI3", "left", seconds / 2)])
        journal.write(number, seconds, [Pressing("KI3", "right", seconds / 2 + 1)])
    assert journal.known_points() == {"KI3"}
    assert journal.known_points(29.0) == {"KI3", "SP6"}


def test_ratings_stay_on_the_scale(journal: JournalFile) -> None:
    number = journal.begin(MORNING, "blood", 10, 1.0)
    for before, after in [(11, 0), (0, -1)]:
        with pytest.raises(BadFileError):
            journal.rate(number, before, after, "")
    journal.rate(number, 0, 10, "")
    assert journal.sessions()[0].change == 10


def test_a_press_of_no_session_leaves_no_trace(journal: JournalFile) -> None:
    with pytest.raises(BadFileError):
        journal.write(99, 90.0, [Pressing("SP6", "both", 90.0)])
    assert journal.known_points() == frozenset()
    number = journal.begin(MORNING, "blood", 10, 1.0)
    journal.write(number, 90.0, [Pressing("SP6", "both", 90.0)])
    assert journal.known_points() == {"SP6"}


def test_it_is_there_the_next_day(file: Path) -> None:
    with closing(JournalFile(file)) as journal:
        number = journal.begin(MORNING, "blood", 10, 590.0)
    found, problems = open_journal(file)
    with closing(found):
        assert problems == ()
        assert [session.id for session in found.sessions()] == [number]


# --- files that are no journal


def foreign(file: Path, version: int, *tables: str) -> None:
    with closing(sqlite3.connect(file)) as base:
        for table in tables:
            base.execute(f"CREATE TABLE {table} (x)")
        base.execute("INSERT INTO " + tables[0] + " VALUES ('hers')")
        base.execute(f"PRAGMA user_version = {version}")
        base.commit()


def damaged(file: Path) -> None:
    with closing(JournalFile(file)) as journal:
        for _ in range(30):
            number = journal.begin(MORNING, "blood", 10, 1.0)
            journal.write(number, 1.0, [Pressing("SP6", "both", 90.0)])
    raw = bytearray(file.read_bytes())
    raw[4096:8192] = b"\x5a" * 4096
    file.write_bytes(raw)


def cut_short(file: Path) -> None:
    damaged(file)
    file.write_bytes(file.read_bytes()[:5000])


DAMAGED = {
    "text": lambda file: file.write_text("Dear diary, " * 500),
    "bytes": lambda file: file.write_bytes(bytes(range(256)) * 64),
    "header only": lambda file: file.write_bytes(b"SQLite format 3\0"),
    "damaged": damaged,
    "cut short": cut_short,
    "other columns of version 1": lambda file: foreign(file, 1, "session", "pressing"),
    "other columns": lambda file: foreign(file, VERSION, "session", "pressing", "kept"),
}
OTHERS = {
    "foreign": lambda file: foreign(file, 0, "bookmarks"),
    "foreign with a version": lambda file: foreign(file, 1, "bookmarks"),
    "half a journal": lambda file: foreign(file, 1, "session"),
    "newer": lambda file: foreign(file, VERSION + 1, "session", "pressing", "mood"),
}


@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_no_journal_stays_as_it_is_and_another_one_is_begun(
    tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "journal.sqlite"
    OTHERS[kind](file)
    before = file.read_bytes()
    journal, problems = open_journal(file)
    with closing(journal):
        assert journal.path == tmp_path / "journal-2.sqlite"
        assert problems
        assert problems[0].file == str(file)
        assert problems[0].found
        number = journal.begin(MORNING, "blood", 10, 1.0)
        assert [session.id for session in journal.sessions()] == [number]
    assert file.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"journal.sqlite", "journal-2.sqlite"}


@pytest.mark.parametrize("kind", DAMAGED)
def test_a_damaged_one_is_set_aside_and_another_lies_in_its_place(
    tmp_path: Path, kind: str
) -> None:
    file = tmp_path / "journal.sqlite"
    DAMAGED[kind](file)
    before = file.read_bytes()
    journal, problems = open_journal(file, MORNING.date())
    with closing(journal):
        assert (journal.path, problems) == (file, ())
        assert journal.rescue is not None
        assert journal.rescue.aside == tmp_path / "journal-damaged-2026-11-20.sqlite"
        assert journal.rescue.aside.read_bytes() == before
        number = journal.begin(MORNING, "blood", 10, 1.0)
        assert journal.sessions()[0].id == number
        assert len(journal.sessions()) == journal.rescue.sessions + 1
    with closing(open_journal(file)[0]) as journal:
        assert journal.rescue is None
        assert journal.sessions()[0].id == number
    assert {path.name for path in tmp_path.iterdir()} == {
        "journal.sqlite", "journal-damaged-2026-11-20.sqlite"
    }  # fmt: skip


def test_a_newer_journal_says_that_it_is_newer(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    OTHERS["newer"](file)
    with pytest.raises(BadFileError, match="newer"):
        JournalFile(file)


def test_the_second_one_is_used_again_the_next_day(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    OTHERS["foreign"](file)
    with closing(open_journal(file)[0]) as journal:
        number = journal.begin(MORNING, "blood", 10, 1.0)
    with closing(open_journal(file)[0]) as journal:
        assert journal.path.name == "journal-2.sqlite"
        assert [session.id for session in journal.sessions()] == [number]


def test_a_folder_in_its_place_stays(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    file.mkdir()
    (file / "inside").write_text("hers")
    journal, problems = open_journal(file)
    with closing(journal):
        assert (journal.path.name, len(problems)) == ("journal-2.sqlite", 1)
    assert (file / "inside").read_text() == "hers"


@pytest.mark.parametrize("folder_too", [False, True])
def test_a_journal_that_may_only_be_read_is_read(open_folder: Path, folder_too: bool) -> None:
    folder = open_folder / "data"
    file = folder / "journal.sqlite"
    with closing(JournalFile(file)) as journal:
        number = journal.begin(MORNING, "blood", 10, 1.0)
    before = file.read_bytes()
    file.chmod(0o444)
    folder.chmod(0o555 if folder_too else 0o777)
    with ordinary_user():
        journal, problems = open_journal(file)
        with closing(journal):
            assert [session.id for session in journal.sessions()] == [number]
            with pytest.raises(BadFileError, match="may only be read"):
                journal.begin(MORNING, "blood", 10, 1.0)
        assert [problem.found for problem in problems] == ["a file that may only be read"]
    assert file.read_bytes() == before
    assert list(folder.iterdir()) == [file]


def test_a_file_in_place_of_its_folder_says_so(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("hers")
    with pytest.raises(BadFileError, match="data"):
        open_journal(tmp_path / "data" / "journal.sqlite")
    assert (tmp_path / "data").read_text() == "hers"


def test_an_empty_file_becomes_a_journal(file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    journal, problems = open_journal(file)
    with closing(journal):
        assert (journal.path, problems) == (file, ())


def test_a_row_that_makes_no_sense_is_left_out_and_told(journal: JournalFile, file: Path) -> None:
    lost, good = (journal.begin(MORNING, "blood", 10, 1.0) for _ in range(2))
    with closing(sqlite3.connect(file)) as base:
        base.execute("UPDATE session SET started = 'yesterday' WHERE id = ?", (lost,))
        base.commit()
    assert journal.senseless is None
    assert [session.id for session in journal.sessions()] == [good]
    assert journal.senseless is not None
    assert "session" in journal.senseless.found


@pytest.mark.parametrize(
    ("kind", "about"),
    [("softened", "s"), ("adapted", "minutes=/10"), ("adapted", "way=BL23"), ("taken_back", "")],
)
def test_an_event_that_cannot_be_reckoned_with_is_left_out(
    journal: JournalFile, kind: str, about: str
) -> None:
    journal.care.note(MORNING, kind, about)
    assert journal.care.events() == ()
    assert journal.senseless is not None


def test_a_folder_that_nobody_may_look_into_is_told(open_folder: Path) -> None:
    file = open_folder / "data" / "journal.sqlite"
    JournalFile(file).close()
    file.parent.chmod(0o700)
    with ordinary_user(), pytest.raises(BadFileError, match="Permission denied"):
        open_journal(file)


def test_a_journal_of_version_2_keeps_all_it_has(tmp_path: Path) -> None:
    file = tmp_path / "journal.sqlite"
    with closing(sqlite3.connect(file)) as base:
        base.executescript(Path(__file__).with_name("journal-2.sql").read_text(encoding="utf-8"))
    journal, problems = open_journal(file)
    with closing(journal):
        assert problems == ()
        second, first = journal.sessions()
        assert (first.pain_before, first.pain_after, first.word) == (6, 3, "lighter, 'good'")
        assert first.pressed == (Pressing("SP6", "both", 90.0), Pressing("KI3", "left", 80.5))
        assert (second.ending, second.tags, second.routine, second.wanted) == (
            "interrupted", (), "", (),
        )  # fmt: skip
        journal.rate(second.id, None, 4, "", ("ill",))
        assert journal.sessions(1)[0].tags == ("ill",)
        assert journal.care.events() == ()
