"""A file is written whole or not at all."""

from pathlib import Path

import pytest

from acupress.storage.atomic import write_atomic
from tests.storage.conftest import ordinary_user


def test_a_file_is_made_with_its_folders(tmp_path: Path) -> None:
    file = tmp_path / "a" / "b" / "file.json"
    write_atomic(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


def test_an_old_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(b"a much longer old text")
    write_atomic(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


def test_what_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    file.write_bytes(b"old")
    with pytest.raises(TypeError):
        write_atomic(file, "text and not bytes")  # type: ignore[arg-type]
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_in_its_place_stays(tmp_path: Path) -> None:
    file = tmp_path / "file.json"
    (file / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match=r"file\.json"):
        write_atomic(file, b"new")
    assert (file / "inside").is_dir()
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_in_place_of_the_folder_stays(tmp_path: Path) -> None:
    (tmp_path / "config").write_bytes(b"hers")
    with pytest.raises(OSError, match="config"):
        write_atomic(tmp_path / "config" / "file.json", b"new")
    assert (tmp_path / "config").read_bytes() == b"hers"


def test_a_folder_that_cannot_be_written_keeps_the_old_file(open_folder: Path) -> None:
    file = open_folder / "locked" / "file.json"
    file.parent.mkdir()
    file.write_bytes(b"old")
    file.parent.chmod(0o555)
    with ordinary_user(), pytest.raises(PermissionError):
        write_atomic(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(file.parent.iterdir()) == [file]


def test_a_shared_file_is_like_any_new_file_here(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_atomic(tmp_path / "shared", b"x", shared=True)
    write_atomic(tmp_path / "own", b"x")
    usual, shared, own = ((tmp_path / name).stat().st_mode for name in ("usual", "shared", "own"))
    assert shared == usual
    assert own & 0o077 == 0
