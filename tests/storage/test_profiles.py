"""Several people on one computer: names, folders, and a file that may be damaged."""

from pathlib import Path

import pytest

from acupress.storage.directories import Directories
from acupress.storage.profiles import FIRST, MOST, NAME_LENGTH, Profile, Profiles


@pytest.fixture
def root(tmp_path: Path) -> Directories:
    return Directories(tmp_path / "data", tmp_path / "config", tmp_path / "cache")


def test_one_alone_needs_no_file(root: Directories) -> None:
    profiles = Profiles(root)
    assert profiles.all == (Profile(FIRST, ""),)
    assert not profiles.several
    assert profiles.directories() == root
    assert profiles.choose(FIRST) is None
    assert not root.data.exists()


def test_another_has_folders_of_their_own(root: Directories) -> None:
    profiles = Profiles(root)
    added = profiles.add("  Jonas   Maier ", "partner")
    assert (added.name, added.kind) == ("Jonas Maier", "partner")
    files = profiles.directories(added.id)
    assert files.journal == root.data / "people" / added.id / "journal.sqlite"
    assert files.settings == root.config / "people" / added.id / "settings.json"
    assert files.cache == root.cache
    assert profiles.directories() == root, "the first one's files stay where they are"
    assert profiles.choose(added.id) is None
    again = Profiles(root)
    assert (again.opened, again.profile, again.several) == (added.id, added, True)
    assert again.directories() == files


def test_names_are_told_apart(root: Directories) -> None:
    profiles = Profiles(root)
    profiles.change(FIRST, "Anna", "mother")
    added = profiles.add("Jonas", "partner")
    assert profiles.problem_with("  ") == "empty"
    assert profiles.problem_with("a\nb") == ""
    assert profiles.problem_with("\u200b\x00") == "empty"
    assert profiles.problem_with("x" * (NAME_LENGTH + 1)) == "long"
    assert profiles.problem_with("ANNA") == "taken"
    assert profiles.problem_with("anna", FIRST) == ""
    with pytest.raises(ValueError, match="taken"):
        profiles.change(added.id, "Anna", "partner")
    profiles.change(added.id, "Joni", "practice")
    assert Profiles(root)[added.id] == Profile(added.id, "Joni", "practice")


def test_one_who_is_removed_is_gone_with_all_files(root: Directories) -> None:
    profiles = Profiles(root)
    added = profiles.add("Jonas", "partner")
    folders = profiles.directories(added.id)
    for path in (folders.journal, folders.settings, folders.backups / "x.zip"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("his")
    root.journal.write_text("hers")
    profiles.remove(added.id)
    assert not folders.data.exists()
    assert not folders.config.exists()
    assert root.journal.read_text() == "hers"
    assert Profiles(root).all == profiles.all == (Profile(FIRST, ""),)


def test_the_first_and_the_one_who_is_open_stay(root: Directories) -> None:
    profiles = Profiles(root)
    added = profiles.add("Jonas", "partner")
    profiles.choose(added.id)
    for one in (FIRST, added.id):
        with pytest.raises(ValueError, match="stays"):
            profiles.remove(one)


def test_what_cannot_be_erased_keeps_its_owner(
    root: Directories, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles = Profiles(root)
    added = profiles.add("Jonas", "partner")
    profiles.directories(added.id).data.mkdir(parents=True)
    monkeypatch.setattr("shutil.rmtree", lambda *_args, **_more: None)
    with pytest.raises(OSError, match="cannot be deleted"):
        profiles.remove(added.id)
    assert added in Profiles(root).all


def test_there_is_an_end_to_it(root: Directories) -> None:
    profiles = Profiles(root)
    for number in range(1, MOST):
        profiles.add(f"Nr {number}", "practice")
    with pytest.raises(ValueError, match=str(MOST)):
        profiles.add("one more", "practice")


def people(*rows: str, opened: str = "me", version: int = 1) -> str:
    listed = ", ".join(rows)
    return f'{{"format": "acupress-people/{version}", "opened": "{opened}", "people": [{listed}]}}'


ONE = '{"id": "me", "name": "", "kind": "mother"}'
DAMAGED = {
    "empty": "",
    "list": "[1]",
    "bytes": "\udcff",
    "newer": people(ONE, version=9),
    "nobody": people(),
    "opened": people(ONE, opened="you"),
    "twice": people(ONE, ONE),
    "number": people(ONE, "7"),
    "way out": people(ONE, '{"id": "../../x", "name": "", "kind": "mother"}'),
    "no first": people('{"id": "12345678", "name": "", "kind": "mother"}', opened="12345678"),
    "name": people('{"id": "me", "name": 5, "kind": "mother"}'),
    "kind": people('{"id": "me", "name": "", "kind": "cat"}'),
}


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_stays_and_the_first_one_opens(root: Directories, text: str) -> None:
    root.data.mkdir()
    raw = text.encode("utf-8", "surrogateescape")
    root.people.write_bytes(raw)
    profiles = Profiles(root)
    assert profiles.problems
    assert profiles.problems[0].file == str(root.people)
    assert (profiles.opened, profiles.directories()) == (FIRST, root)
    with pytest.raises(OSError, match=r"people\.json"):
        profiles.add("Jonas", "partner")
    assert root.people.read_bytes() == raw


def test_one_who_cannot_be_remembered_is_open_all_the_same(root: Directories) -> None:
    profiles = Profiles(root)
    added = profiles.add("Jonas", "partner")
    root.people.unlink()
    root.people.mkdir()
    problem = profiles.choose(added.id)
    assert problem is not None
    assert profiles.opened == added.id
