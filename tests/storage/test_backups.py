"""Back-ups, and all of her data in one file: made, thinned out, checked whole and taken in."""

import json
import os
import sqlite3
import tracemalloc
import zipfile
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.journal import Pressing, Week
from acupress.core.text import say
from acupress.handouts.export import export
from acupress.storage.answers_file import load_answers, save_answers
from acupress.storage.backups import (
    DAYS,
    OTHERS,
    WEEKS,
    Backup,
    back_up,
    due,
    listed,
    newest_journal,
    too_old,
)
from acupress.storage.bundle import contents, install, pack, unpack
from acupress.storage.bundle_check import checked
from acupress.storage.directories import Directories
from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError
from acupress.storage.routine_library import open_library
from acupress.storage.settings_file import SettingsFile

NOW = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)


@pytest.fixture
def here(tmp_path: Path) -> Directories:
    """Her files, with something in each of the usual ones."""
    made = Directories(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    save_answers(made.answers, Answers(facts={"pregnant": "no"}))
    SettingsFile(made.settings).change(look="night")
    with closing(JournalFile(made.journal)) as journal:
        number = journal.begin(NOW, "blood", 10, 600.0)
        journal.write(number, 600.0, [Pressing("KI3", "left", 90.0)], ending="finished")
        journal.rate(number, 6, 4, "=besser, 好")
        journal.care.put_week(Week(NOW.date(), 7, 4))
    return made


def names(path: Path) -> set[str]:
    with zipfile.ZipFile(path) as opened:
        return set(opened.namelist())


# --- back-ups


def test_a_back_up_holds_every_file_and_gives_it_back(here: Directories, content: Content) -> None:
    before = contents(here)
    assert set(before) == {"answers.json", "journal.sqlite", "settings.json"}
    backup = back_up(here, NOW)
    assert backup.path.parent == here.data / "backups"
    assert backup.path.stat().st_mode & 0o077 == 0, "it is hers only"
    assert names(backup.path) == {"acupress.json", *before}
    assert unpack(backup.path).files == before
    with closing(JournalFile(here.journal)) as journal:
        journal.remove(1)
    here.answers.write_text("{}")
    (here.data / "followed.json").write_text("{}")
    install(checked(backup.path, content).files, here)
    assert contents(here).keys() == before.keys(), "what came later is gone"
    assert load_answers(here.answers, content) == Answers(facts={"pregnant": "no"})
    with closing(JournalFile(here.journal)) as journal:
        assert journal.sessions()[0].word == "=besser, 好"


def test_one_a_day_by_itself(here: Directories) -> None:
    assert due(here.backups, NOW)
    back_up(here, NOW, "asked")
    assert due(here.backups, NOW), "one that she asked for is no daily one"
    back_up(here, NOW)
    assert not due(here.backups, NOW + timedelta(hours=2))
    assert due(here.backups, NOW + timedelta(days=1))


def test_a_journal_in_use_is_backed_up_between_two_writes(here: Directories) -> None:
    with closing(JournalFile(here.journal)) as journal:
        journal.begin(NOW, None, 10, 600.0)
        backup = back_up(here, NOW)
        journal.begin(NOW, None, 10, 600.0)
    made = newest_journal(here.backups)
    assert made is not None
    assert made[0] == backup.made.date()
    again = here.data / "again.sqlite"
    again.write_bytes(made[1])
    with closing(JournalFile(again)) as journal:
        assert journal.count() == 2


def made_at(*days_before: int, why: str = "daily") -> list[Backup]:
    moments = [NOW - timedelta(days=days) for days in days_before]
    return [Backup(Path(f"{moment:%F}-{why}"), moment, why) for moment in moments]  # type: ignore[arg-type]


def test_seven_days_and_four_weeks_are_kept() -> None:
    backups = made_at(*range(100))
    kept = [one for one in backups if one not in too_old(backups)]
    assert kept[:DAYS] == backups[:DAYS]
    assert len(kept) == DAYS + WEEKS
    weeks = [one.made.isocalendar()[:2] for one in kept[DAYS:]]
    assert len(set(weeks)) == WEEKS
    assert kept[-1].made > NOW - timedelta(days=7 * (WEEKS + 2))


def test_thinned_day_by_day_they_reach_back_for_weeks() -> None:
    there: list[Backup] = []
    for day in range(120, -1, -1):
        there = [*made_at(day), *there]
        gone = too_old(there)
        there = [one for one in there if one not in gone]
        assert len(there) <= DAYS + WEEKS
    assert there[0].made == NOW
    assert there[-1].made <= NOW - timedelta(days=7 * (WEEKS - 1))


def test_pauses_cost_no_back_up() -> None:
    backups = made_at(0, 40, 41, 90, 91, 200, 300)
    assert too_old(backups) == ()


def test_a_few_of_the_others_are_kept() -> None:
    backups = made_at(*range(9), why="before")
    assert too_old(backups) == tuple(backups[OTHERS:])


def test_other_files_in_the_folder_are_passed_over(here: Directories) -> None:
    backup = back_up(here, NOW)
    for name in ("notes.txt", "2026-03-02-daily.zip", "x-daily.zip", "2026-03-02-213000-mine.zip"):
        (here.backups / name).write_text("hers")
    (here.backups / "2026-03-03-213000-daily.zip").write_text("no zip")
    assert [one.path.name for one in listed(here.backups)][1:] == [backup.path.name]
    found = newest_journal(here.backups)
    assert found is not None, "one that is broken is passed over"
    assert found[0] == NOW.date()
    assert listed(here.data / "nowhere") == ()


def test_where_none_can_be_written_it_is_an_error_and_nothing_else(here: Directories) -> None:
    here.backups.write_text("a file where the folder should be")
    with pytest.raises(OSError, match="backups"):
        back_up(here, NOW)
    with closing(JournalFile(here.journal)) as journal:
        assert journal.count() == 1


def test_a_damaged_library_keeps_nothing_else_from_being_backed_up(
    here: Directories, content: Content
) -> None:
    here.routines.write_bytes(b"no library")
    back_up(here, NOW)
    assert set(contents(here)) == {"answers.json", "journal.sqlite", "settings.json"}
    open_library(here.routines)[0].close()  # begun beside it
    backup = back_up(here, NOW + timedelta(days=1))
    install(checked(backup.path, content).files, here)
    assert (here.data / "routines-damaged-1.sqlite").read_bytes() == b"no library"
    library, told = open_library(here.routines)
    library.close()
    assert told == ()


def test_where_there_is_no_room_for_all_nothing_is_installed(
    here: Directories, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(here)
    written: list[int] = []

    def fill_up(handle: int) -> None:
        written.append(handle)
        if len(written) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fill_up)
    with pytest.raises(OSError, match="No space"):
        install({**dict.fromkeys(before, b"other"), "followed.json": b"{}"}, here)
    assert contents(here) == before
    assert not [path for path in here.data.iterdir() if path.name.startswith(".")]


# --- export and import


def test_an_export_is_read_by_people_and_by_another_computer(
    here: Directories, content: Content, tmp_path: Path
) -> None:
    with closing(JournalFile(here.journal)) as journal:
        made = export(here, journal, content.care, NOW, lambda text: say(text).upper())
    file = tmp_path / "out.zip"
    file.write_bytes(made)
    assert names(file) >= {"README.txt", "readable/journal.csv", "readable/journal.json"}
    with zipfile.ZipFile(file) as opened:
        assert b"EVERYTHING THAT ACUPRESS KEEPS OF YOU" in opened.read("README.txt")
        table = opened.read("readable/journal.csv").decode("utf-8-sig")
        assert "'=besser, 好" in table, "no formula"
        assert json.loads(opened.read("readable/journal.json"))["weeks"]
    there = Directories(tmp_path / "new", tmp_path / "new-config", tmp_path / "cache")
    install(checked(file, content).files, there)
    assert contents(there) == contents(here)


def bundle(tmp_path: Path, files: dict[str, bytes], **about: object) -> Path:
    """A file as another computer, or somebody with evil in mind, may have made it."""
    told = {"format": "acupress-data/1", "made": NOW.isoformat(), **about}
    file = tmp_path / "in.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("acupress.json", json.dumps(told))
        for name, data in files.items():
            out.writestr(name, data)
    return file


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("../answers.json", "found '../answers.json'"),
        ("/etc/passwd", "found '/etc/passwd'"),
        ("people.json", "found 'people.json'"),
        ("people/5f3a9c01/answers.json", "people/5f3a9c01"),
        ("answers.json/", "answers.json/"),
        ("ANSWERS.JSON", "ANSWERS.JSON"),
    ],
)
def test_other_names_are_refused(tmp_path: Path, name: str, part: str) -> None:
    with pytest.raises(BadFileError, match=part.replace("/", "/")):
        unpack(bundle(tmp_path, {name: b"{}"}))


@pytest.mark.parametrize(
    ("about", "part"),
    [
        ({"format": "acupress-data/2"}, "version 2, made by a newer acupress"),
        ({"format": "recipes/1"}, "recipes/1"),
        ({"made": "soon"}, "nothing that says what this is"),
        ({"format": None}, "nothing"),
    ],
)
def test_what_it_says_of_itself_is_read(
    tmp_path: Path, about: dict[str, object], part: str
) -> None:
    with pytest.raises(BadFileError, match=part):
        unpack(bundle(tmp_path, {}, **about))


def test_a_zip_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = bundle(tmp_path, {"journal.sqlite": bytes(2_000_000)})
    monkeypatch.setattr("acupress.storage.bundle._MOST_IN_ALL", 1_000_000)
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("it was unpacked"))
    with pytest.raises(BadFileError, match="more than fits"):
        unpack(file)


def test_a_zip_that_lies_about_its_sizes_is_no_whole_one(tmp_path: Path) -> None:
    file = bundle(tmp_path, {"journal.sqlite": bytes(100_000)})
    raw = file.read_bytes()
    file.write_bytes(raw.replace((100_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    with pytest.raises(BadFileError, match="no whole zip"):
        unpack(file)


def test_a_bomb_that_says_it_is_small_takes_no_room(tmp_path: Path) -> None:
    file = bundle(tmp_path, {"journal.sqlite": bytes(20_000_000)})
    raw = file.read_bytes()
    file.write_bytes(raw.replace((20_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    tracemalloc.start()
    with pytest.raises(BadFileError, match="no whole zip"):
        unpack(file)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 5_000_000


@pytest.mark.parametrize("what", ["TRIGGER x AFTER INSERT ON week BEGIN DELETE FROM session; END",
                                  "VIEW x AS SELECT 1"])  # fmt: skip
def test_a_database_that_does_something_by_itself_is_refused(
    here: Directories, tmp_path: Path, content: Content, what: str
) -> None:
    with closing(sqlite3.connect(here.journal)) as base:
        base.execute(f"CREATE {what}")
    file = bundle(tmp_path, {"journal.sqlite": here.journal.read_bytes()})
    with pytest.raises(BadFileError, match="tables and indexes"):
        checked(file, content)


@pytest.mark.parametrize("damage", ["cut", "empty", "text", "flipped", "folder", "missing"])
def test_a_broken_file_is_told(here: Directories, tmp_path: Path, damage: str) -> None:
    raw = pack(contents(here), NOW)
    file = tmp_path / "in.zip"
    if damage == "folder":
        file.mkdir()
    elif damage != "missing":
        flipped = bytearray(raw)
        flipped[len(raw) // 2] ^= 0xFF
        file.write_bytes(
            {"cut": raw[:-30], "empty": b"", "text": b"Dear diary", "flipped": bytes(flipped)}[
                damage
            ]
        )
    with pytest.raises(BadFileError, match=r"in\.zip"):
        unpack(file)


def test_every_file_in_it_is_read_before_any_is_used(tmp_path: Path, content: Content) -> None:
    file = bundle(
        tmp_path,
        {
            "answers.json": b'{\n"fatigue": 9\n}',
            "settings.json": b'{"look": "dusk"}',
            "reminders.json": b"[]",
            "followed.json": b"{}",
            "journal.sqlite": b"SQLite format 3\0" + b"\xff" * 5000,
            "routines.sqlite": b"no library",
        },
    )
    with pytest.raises(BadFileError) as caught:
        checked(file, content)
    said = {problem.file.rpartition(": ")[2] for problem in caught.value.problems}
    assert said == {
        "answers.json", "settings.json", "reminders.json", "followed.json", "journal.sqlite",
        "routines.sqlite",
    }  # fmt: skip
    assert all(str(file) in problem.file for problem in caught.value.problems)


def test_a_journal_of_an_earlier_version_is_brought_up(tmp_path: Path, content: Content) -> None:
    old = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(old)) as base:
        base.executescript(Path(__file__).with_name("journal-1.sql").read_text(encoding="utf-8"))
    found = checked(bundle(tmp_path, {"journal.sqlite": old.read_bytes()}), content)
    new = tmp_path / "new.sqlite"
    new.write_bytes(found.files["journal.sqlite"])
    with closing(JournalFile(new)) as journal:
        assert journal.count() == 2


def test_more_than_one_file_of_a_name_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "in.zip"
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as opened:
        opened.writestr("acupress.json", "{}")
        with pytest.warns(UserWarning, match="Duplicate"):
            opened.writestr("acupress.json", "{}")
    file.write_bytes(out.getvalue())
    with pytest.raises(BadFileError, match="each once"):
        unpack(file)
