"""The shipped content, and the form of it that is kept for a quick start."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from acupress.core.content import Content
from acupress.resources import resource
from acupress.storage.content import last_good_content, load_content
from acupress.storage.problems import BadFileError
from tests.storage.conftest import ordinary_user


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the content that a test may change."""
    folder = tmp_path / "data"
    shutil.copytree(str(resource("data")), folder)
    return folder


@pytest.fixture(scope="module")
def drawings() -> Path:
    return Path(str(resource("assets/views")))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "content.json"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, drawings: Path) -> bytes:
    """The kept form of the shipped content."""
    cache = tmp_path_factory.mktemp("kept") / "content.json"
    load_content(Path(str(resource("data"))), drawings, cache)
    return cache.read_bytes()


def rename_point(data: Path, name: str) -> None:
    file = data / "points.yaml"
    text = file.read_text(encoding="utf-8")
    assert "pinyin: Tàixī" in text
    file.write_text(text.replace("pinyin: Tàixī", f"pinyin: {name}"), encoding="utf-8")


def test_reading_keeps_the_checked_form(data: Path, drawings: Path, cache: Path) -> None:
    fresh = load_content(data, drawings, cache)
    assert cache.is_file()
    assert load_content(data, drawings, cache) == fresh
    assert load_content(data, drawings, None) == fresh


def test_the_kept_form_is_really_used(
    data: Path, drawings: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = load_content(data, drawings, cache)
    monkeypatch.setattr("acupress.storage.content.compile_content", lambda _: pytest.fail("read"))
    assert load_content(data, drawings, cache) == fresh


def test_changed_content_is_read_again(data: Path, drawings: Path, cache: Path) -> None:
    load_content(data, drawings, cache)
    rename_point(data, "Changed")
    assert load_content(data, drawings, cache).catalogue.points["KI3"].names.pinyin == "Changed"
    before = cache.read_bytes()
    assert load_content(data, drawings, cache).catalogue.points["KI3"].names.pinyin == "Changed"
    assert cache.read_bytes() == before


def test_a_changed_drawing_is_read_again(
    data: Path, drawings: Path, cache: Path, tmp_path: Path
) -> None:
    views = tmp_path / "views"
    shutil.copytree(drawings, views)
    before = load_content(data, views, cache).body.views["sole_left"]
    drawing = views / "sole.svg"
    text = drawing.read_text(encoding="utf-8")
    box = f'viewBox="0 0 {before.width:g} {before.height:g}"'
    assert box in text
    wider = f'viewBox="0 0 {before.width + 8:g} {before.height:g}"'
    drawing.write_text(text.replace(box, wider), encoding="utf-8")
    assert load_content(data, views, cache).body.views["sole_left"].width == before.width + 8


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"key": 1}',
        b"[" * 100_000,
        b'{"key": ' + b"9" * 5000 + b"}",
    ],
    ids=["empty", "cut", "null", "list", "nothing", "bytes", "key", "deep", "huge"],
)
def test_a_damaged_kept_form_is_made_again(
    content: Content, data: Path, drawings: Path, cache: Path, kept: bytes, damage: bytes
) -> None:
    cache.parent.mkdir()
    cache.write_bytes(damage)
    assert load_content(data, drawings, cache) == content
    assert cache.read_bytes() == kept


@pytest.mark.parametrize(
    ("part", "damage"),
    [
        ("content", None),
        ("content", []),
        ("content", {"catalogue": {}}),
        ("catalogue", []),
        ("catalogue", {"points": []}),
        ("body", "gone"),
        ("body", {"views": {"sole_left": 5}, "segments": {}, "scales": {}}),
        ("care", {"surprise": 1}),
    ],
)
def test_a_kept_form_of_another_shape_is_made_again(
    content: Content,
    data: Path,
    drawings: Path,
    cache: Path,
    kept: bytes,
    part: str,
    damage: object,
) -> None:
    whole = json.loads(kept.partition(b"\n")[2])
    if part == "content":
        whole["content"] = damage
    elif isinstance(damage, dict):
        whole["content"][part] |= damage
    else:
        whole["content"][part] = damage
    cache.parent.mkdir()
    text = json.dumps(whole).encode()
    cache.write_bytes(hashlib.sha256(text).hexdigest().encode() + b"\n" + text)
    assert load_content(data, drawings, cache) == content


def test_one_changed_letter_of_the_kept_form_is_noticed(
    content: Content, data: Path, drawings: Path, cache: Path, kept: bytes
) -> None:
    cache.parent.mkdir()
    cache.write_bytes(kept.replace("Tàixī".encode(), "Tàixi".encode()))
    assert load_content(data, drawings, cache) == content
    assert cache.read_bytes() == kept


def test_what_another_release_kept_is_not_taken_for_what_was_last_whole(
    data: Path, drawings: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Points and views are built late: what they held then would fail only when it is shown."""
    with monkeypatch.context() as other:
        other.setattr("acupress.storage.content._CACHE_FORMAT", "0")
        load_content(data, drawings, cache)
    assert last_good_content(cache) is None
    load_content(data, drawings, cache)
    assert last_good_content(cache) is not None


def test_a_folder_in_its_place_does_no_harm(data: Path, drawings: Path, cache: Path) -> None:
    cache.mkdir(parents=True)
    (cache / "something").write_text("hers")
    assert load_content(data, drawings, cache).catalogue.points
    assert (cache / "something").read_text() == "hers"


def test_a_file_in_place_of_the_folder_does_no_harm(
    data: Path, drawings: Path, cache: Path
) -> None:
    cache.parent.write_text("hers")
    assert load_content(data, drawings, cache).catalogue.points
    assert cache.parent.read_text() == "hers"


def test_a_folder_that_cannot_be_written_does_no_harm(
    content: Content, open_folder: Path, tmp_path: Path
) -> None:
    assert content.catalogue.points
    source = open_folder / "source"
    shutil.copytree(str(resource("data")), source / "data")
    shutil.copytree(str(resource("assets/views")), source / "views")
    for path in [source, *source.rglob("*")]:
        path.chmod(0o755)
    locked = open_folder / "locked"
    locked.mkdir()
    locked.chmod(0o555)
    with ordinary_user():
        found = load_content(source / "data", source / "views", locked / "content.json")
    assert found == content
    assert not list(locked.iterdir())


def test_a_missing_file_is_an_error_that_names_it(data: Path, drawings: Path) -> None:
    (data / "care.yaml").unlink()
    with pytest.raises((OSError, BadFileError), match=r"care\.yaml"):
        load_content(data, drawings, None)
