"""Settings files of earlier versions keep working, and say the same in today's words."""

import json
from pathlib import Path
from typing import Any

import pytest

from acupress.core.breathing import Pace
from acupress.core.settings import TABLE, defaults
from acupress.library import open_content
from acupress.storage.directories import Directories
from acupress.storage.settings_file import SettingsFile
from acupress.storage.wishes import pace_problem, wishes_from

FIRST = {
    "look": "night", "tone": "tan", "text_scale": 120, "minutes": 15, "seconds": 100,
    "inhale": 4.5, "exhale": 5.5, "wait_to_find": True, "hide_numbers": True,
    "reduced_motion": False, "characters": "simplified", "count_tongue": True, "own_view": False,
    "added_points": ["BL40"], "screen": 4.2, "four_fingers": 70.0, "thumb": 0,
    "window": [1, 2, 800, 600, 0],
}  # fmt: skip
"""A settings file as the first version wrote it."""
KEPT = {key: value for key, value in FIRST.items() if key in TABLE}


def read(tmp_path: Path, **changed: Any) -> SettingsFile:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({**FIRST, **changed}), encoding="utf-8")
    settings = SettingsFile(file)
    assert settings.problems == ()
    return settings


def test_what_is_the_same_is_kept(tmp_path: Path) -> None:
    settings = read(tmp_path)
    assert {key: settings[key] for key in TABLE} == defaults() | KEPT
    assert settings["find"] == "new"
    assert settings["pace"] == "calm"


@pytest.mark.parametrize(
    ("inhale", "exhale", "pace"),
    [
        (4, 6, Pace(4, 6)),
        (4.5, 5.0, Pace(4.5, 5.0)),
        (7.5, 7.5, Pace(7.5, 7.5)),
        (2.5, 3.5, Pace(2.5, 3.5)),
        (2.5, 2.5, Pace(3.0, 3.0)),
        (2.5, 3.0, Pace(2.7, 3.3)),
    ],
    ids=str,
)
def test_a_breath_of_two_numbers_becomes_her_pace(
    tmp_path: Path, inhale: float, exhale: float, pace: Pace
) -> None:
    """One that was quicker than any may be today slows down to the quickest."""
    settings = read(tmp_path, inhale=inhale, exhale=exhale)
    (mine,) = settings.own_paces
    assert mine.name == settings["pace"] == "My pace"
    assert (mine.pace.inhale, mine.pace.exhale) == pytest.approx((pace.inhale, pace.exhale))
    assert mine.pace.problem is None
    content = open_content(Directories(tmp_path, tmp_path, tmp_path))
    assert wishes_from(settings, content.paces).pace == mine.pace
    assert pace_problem(settings, content.paces) is None


def test_not_waiting_stays_not_waiting(tmp_path: Path) -> None:
    assert read(tmp_path, wait_to_find=False)["find"] == "never"


@pytest.mark.parametrize("value", [None, "x", [], {}, True, 99, -1, 10**400, float("nan")], ids=str)
def test_an_old_value_that_was_never_allowed_refuses_nothing(tmp_path: Path, value: Any) -> None:
    settings = read(tmp_path, inhale=value, exhale=value, wait_to_find="perhaps")
    assert {key: settings[key] for key in TABLE} == defaults() | KEPT


def test_what_is_said_in_new_words_stands_before_the_old(tmp_path: Path) -> None:
    settings = read(tmp_path, inhale=3, exhale=4, wait_to_find=False, pace="slow", find="always")
    assert (settings["pace"], settings["find"], settings.own_paces) == ("slow", "always", ())


def test_the_first_change_writes_the_new_words_only(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings = read(tmp_path, inhale=4, exhale=6, wait_to_find=False)
    settings.change(look="day")
    written = json.loads(file.read_text(encoding="utf-8"))
    assert set(written) == set(TABLE)
    assert written["own_paces"] == [{"name": "My pace", "inhale": 4, "hold": 0, "exhale": 6}]
    again = SettingsFile(file)
    assert {key: again[key] for key in TABLE} == {key: settings[key] for key in TABLE}
