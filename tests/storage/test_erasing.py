"""Erasing takes everything that is ours and nothing else, and says what is left."""

from pathlib import Path

import pytest

from acupress.storage.directories import Directories
from acupress.storage.erasing import erase, size


@pytest.fixture
def here(tmp_path: Path) -> Directories:
    """Some of her files, and a back-up."""
    made = Directories(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    backup = made.backups / "2026-03-02-213000-daily.zip"
    for path in (made.answers, made.journal, made.settings, backup):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("hers")
    return made


def test_erasing_leaves_nothing_and_looks_again(here: Directories, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text("not ours")
    (here.data / "link").symlink_to(elsewhere)
    assert size((here.data, here.config))[0] == 5
    looked = erase((here.data, here.config, here.cache))
    assert [one.place for one in looked] == [here.data, here.config, here.cache]
    assert not any(one.left for one in looked)
    assert not here.data.exists()
    assert (elsewhere / "letter.txt").read_text() == "not ours"


def test_what_cannot_be_erased_is_told(here: Directories, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.rmtree", lambda *_args, **_more: None)
    (looked,) = erase((here.data,))
    assert here.journal in looked.left


def test_what_she_keeps_elsewhere_by_a_link_is_told_and_left(
    here: Directories, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    here.data.rename(disk)
    here.data.symlink_to(disk)
    (disk / "backups").rename(tmp_path / "more")
    (disk / "backups").symlink_to(tmp_path / "more")
    (looked,) = erase((here.data,))
    assert not here.data.is_symlink()
    assert {disk, disk / "journal.sqlite"} <= {*looked.left}, "it is not said that nothing is left"
    (looked,) = erase((disk,))
    assert looked.left[0] == tmp_path / "more"
    assert len(looked.left) == 2, "and the back-up in it"
