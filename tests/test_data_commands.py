"""The command for one's own data."""

import io
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from acupress.cli import main
from acupress.core.answers import Answers
from acupress.storage.answers_file import save_answers
from acupress.storage.backups import listed
from acupress.storage.directories import Directories, user_directories
from acupress.storage.journal_file import JournalFile
from acupress.storage.profiles import Profiles

NOW = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)


@pytest.fixture
def hers(home: Path) -> Directories:
    """Her files, in her home."""
    found = user_directories()
    save_answers(found.answers, Answers(facts={"pregnant": "no"}))
    with closing(JournalFile(found.journal)) as journal:
        journal.write(journal.begin(NOW, None, 10, 600.0), 600.0, ending="finished")
    return found


def test_where_it_lies(hers: Directories, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["data", "--where"]) == 0
    assert capsys.readouterr().out.splitlines() == [str(hers.data), str(hers.config)]
    assert main(["data", "--backup"]) == 0
    (backup,) = listed(hers.backups)
    assert capsys.readouterr().out.strip() == str(backup.path)
    assert main(["data", "--where"]) == 0
    assert str(backup.path) in capsys.readouterr().out


def test_export(hers: Directories, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "out.zip"
    assert main(["data", "--export", str(file)]) == 0
    assert capsys.readouterr().out.strip() == str(file)
    with zipfile.ZipFile(file) as made:
        assert {"journal.sqlite", "answers.json", "README.txt"} <= {*made.namelist()}
    assert file.stat().st_mode & 0o077 == 0, "it is hers only"


def test_of_another_person(
    hers: Directories, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profiles = Profiles(hers)
    added = profiles.add("Jonas", "partner")
    assert main(["data", "--where", "--person", "jonas"]) == 0
    assert added.id in capsys.readouterr().out
    assert main(["data", "--where", "--person", "Klaus"]) == 1
    assert "there is nobody called Klaus; there are me, Jonas" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["", "yes\n", "ERASE!\n"])
def test_nothing_is_erased_without_the_word(
    hers: Directories, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert main(["data", "--erase"]) == 1
    assert hers.journal.exists()


def test_everything_is_erased_and_looked_at_again(
    hers: Directories, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["associate"]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("erase\n"))
    capsys.readouterr()
    assert main(["data", "--erase"]) == 0
    said = capsys.readouterr().out
    assert not hers.data.exists()
    assert f"{hers.data}: nothing left" in said
    entry = Path.home() / ".local/share/applications/acupress.desktop"
    assert not entry.exists()
    assert f"{entry}: nothing left" in said
    assert "autostart/acupress.desktop: nothing left" in said


def test_what_is_asked_for_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["data"])
    assert "required" in capsys.readouterr().err
