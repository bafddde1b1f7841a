"""The settings: nothing is written over a file that could not be read."""

import json
from pathlib import Path

import pytest

from acupress.core.settings import SETTINGS, TABLE, Setting, Value, defaults
from acupress.storage.settings_file import SettingsFile
from tests.storage.conftest import ordinary_user

BAD_FILES = {
    "empty": b"",
    "cut": b'{\n  "look": "night"',
    "list": b"[]",
    "bytes": b'{"look": "\xff"}',
    "deep": b"[" * 100_000,
    "choice": b'{\n  "look": "dusk"\n}',
    "number": b'{\n  "seconds": 30\n}',
    "not a number": b'{\n  "seconds": NaN\n}',
    "text": b'{\n  "seconds": "90"\n}',
    "line": b'{\n  "midwife_number": "1\\n2"\n}',
    "pace": b'{\n  "pace": 6\n}',
    "paces": b'{\n  "own_paces": [{"name": "Mine"}]\n}',
    "switch": b'{\n  "hide_numbers": 1\n}',
    "place": b'{\n  "window": [1, 2]\n}',
    "unknown": b'{\n  "colour": "red"\n}',
    "unhashable": b'{\n  "look": ["day"]\n}',
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_without_a_file_the_defaults_are_used_and_nothing_is_written(file: Path) -> None:
    settings = SettingsFile(file)
    assert settings.problems == ()
    assert {key: settings[key] for key in TABLE} == defaults()
    assert not file.parent.exists()


def test_a_change_is_kept(file: Path) -> None:
    SettingsFile(file).change(look="night", seconds=120, hide_numbers=True, window=[1, 2, 3, 4])
    again = SettingsFile(file)
    assert again.problems == ()
    assert (again.name("look"), again.number("seconds")) == ("night", 120)
    assert again.on("hide_numbers")
    assert again["window"] == [1, 2, 3, 4]
    assert again["tone"] == "light"


def test_no_change_writes_nothing(file: Path) -> None:
    settings = SettingsFile(file)
    settings.change(look=settings["look"])
    assert not file.exists()


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_stays_as_it_is_and_defaults_are_used(file: Path, name: str) -> None:
    file.parent.mkdir()
    file.write_bytes(BAD_FILES[name])
    settings = SettingsFile(file)
    assert settings.problems
    assert settings.problems[0].file == str(file)
    assert {key: settings[key] for key in TABLE} == defaults()
    settings.change(look="night")
    assert settings["look"] == "night"
    assert file.read_bytes() == BAD_FILES[name]
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    ("name", "field"), [("choice", "look"), ("number", "seconds"), ("unknown", "colour")]
)
def test_a_bad_value_is_named_with_its_line(file: Path, name: str, field: str) -> None:
    file.parent.mkdir()
    file.write_bytes(BAD_FILES[name])
    (problem,) = SettingsFile(file).problems
    assert (problem.line, problem.field) == (2, field)
    assert problem.allowed


def test_every_bad_value_is_named_at_once(file: Path) -> None:
    file.parent.mkdir()
    file.write_text('{\n"look": "dusk",\n"tone": "tan",\n"minutes": 0,\n"x": 1\n}')
    found = SettingsFile(file).problems
    assert [(one.line, one.field) for one in found] == [(2, "look"), (4, "minutes"), (5, "x")]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("look", "dusk"), ("look", None), ("seconds", 59), ("seconds", 121), ("seconds", True),
        ("seconds", "90"), ("hide_numbers", 1), ("window", [1, 2]), ("window", [1.5, 2, 3, 4]),
        ("minutes", float("nan")), ("minutes", 61), ("minutes", 0),
        ("screen", 0.001), ("screen", 12.5), ("screen", 10**400), ("screen", float("nan")),
        ("four_fingers", 1), ("four_fingers", 49.9), ("thumb", 1), ("thumb", -21),
    ],
)  # fmt: skip
def test_a_value_that_is_not_allowed_is_refused(file: Path, key: str, value: Value) -> None:
    settings = SettingsFile(file)
    with pytest.raises(ValueError, match=key):
        settings.change(**{key: value})
    assert settings[key] == defaults()[key]
    assert not file.exists()


def test_one_bad_value_changes_none(file: Path) -> None:
    settings = SettingsFile(file)
    with pytest.raises(ValueError, match="seconds"):
        settings.change(look="night", seconds=5)
    assert settings["look"] == "day"


def test_a_folder_in_its_place_is_a_problem_and_stays(file: Path) -> None:
    file.mkdir(parents=True)
    settings = SettingsFile(file)
    assert settings.problems
    settings.change(look="night")
    assert file.is_dir()


def test_where_nothing_can_be_written_the_change_holds_and_the_problem_is_told(
    open_folder: Path,
) -> None:
    locked = open_folder / "locked"
    locked.mkdir()
    locked.chmod(0o555)
    with ordinary_user():
        settings = SettingsFile(locked / "settings.json")
        settings.change(look="night")
    assert settings["look"] == "night"
    (problem,) = settings.problems
    assert problem.file == str(locked / "settings.json")
    assert not list(locked.iterdir())


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_default_is_allowed_and_survives_json(setting: Setting) -> None:
    assert setting.problem(setting.default) is None
    assert setting.problem(json.loads(json.dumps(setting.default))) is None
    assert setting.problem(None)


def test_defaults_are_fresh_each_time() -> None:
    assert defaults() == defaults()
    assert defaults() is not defaults()
