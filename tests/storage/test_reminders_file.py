"""Her reminders as a file: kept whole, and never written over where it could not be read."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.reminders import EVERY_DAY, MOST, Quiet, Reminder, Reminders
from acupress.storage.reminders_file import RemindersFile

SET = Reminders(
    (
        Reminder("r1", "nap", 13, 5, (0, 2)),
        Reminder("r2", "when she sleeps · 她睡了", 20, on=False),
    ),
    Quiet(20.5, 7),
    several=True,
    stay=True,
)
ONE = {"id": "r1", "anchor": "nap", "at": "13:00", "days": [0], "on": True}
WHOLE = {
    "format": "acupress-reminders/1",
    "quiet": None,
    "several": False,
    "stay": False,
    "reminders": [ONE],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "reminders.json"


def test_they_come_back_as_they_were(file: Path) -> None:
    assert RemindersFile(file).reminders == Reminders()
    assert not file.exists()
    RemindersFile(file).change(SET)
    assert RemindersFile(file).reminders == SET
    assert RemindersFile(file).problems == ()


@given(
    st.builds(
        Reminders,
        st.lists(
            st.builds(
                Reminder, st.just("r1"), st.text("ab · 她", min_size=1, max_size=40),
                st.integers(0, 23), st.integers(0, 59),
                st.sets(st.sampled_from(EVERY_DAY)).map(lambda days: tuple(sorted(days))),
                st.booleans(),
            ),
            max_size=1,
        ).map(tuple),
        st.none() | st.builds(Quiet, st.integers(0, 24), st.floats(0, 24)),
        st.booleans(),
        st.booleans(),
    )
)  # fmt: skip
def test_any_set_comes_back(reminders: Reminders) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        kept = Path(folder, "reminders.json")
        RemindersFile(kept).change(reminders)
        back = RemindersFile(kept)
    assert back.problems == ()
    assert back.reminders == reminders


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"format": "acupress-reminders/2"}, "acupress-reminders/2"),
        ({"quiet": [21]}, "two hours from 0 to 24"),
        ({"quiet": [21, True]}, "two hours from 0 to 24"),
        ({"quiet": [-1, 7]}, "two hours from 0 to 24"),
        ({"several": 1}, "several: found 1; allowed: true or false"),
        ({"stay": None}, "stay"),
        ({"more": 1}, "more"),
        ({"reminders": {}}, "a list of at most"),
        ({"reminders": [ONE] * (MOST + 1)}, "a list of at most"),
        ({"reminders": [ONE, ONE]}, "each id once"),
        ({"reminders": [{**ONE, "at": "25:00"}]}, "reminders.0.at: found '25:00'"),
        ({"reminders": [{**ONE, "at": "9:00"}]}, "a time such as 20:30"),
        ({"reminders": [{**ONE, "at": 9}]}, "a time such as 20:30"),
        ({"reminders": [{**ONE, "days": [7]}]}, "reminders.0.days"),
        ({"reminders": [{**ONE, "days": [True]}]}, "reminders.0.days"),
        ({"reminders": [{**ONE, "days": 3}]}, "reminders.0.days"),
        ({"reminders": [{**ONE, "on": "yes"}]}, "reminders.0.on"),
        ({"reminders": [{**ONE, "anchor": ""}]}, "reminders.0.anchor"),
        ({"reminders": [{**ONE, "anchor": "a\nb"}]}, "one line of at most 40 letters"),
        ({"reminders": [{**ONE, "anchor": "a" * 41}]}, "one line of at most 40 letters"),
        ({"reminders": [{**ONE, "id": 3}]}, "reminders.0.id"),
        ({"reminders": [{"id": "r1"}]}, "a reminder with id, anchor, at, days, on"),
        ({"reminders": ["nap"]}, "a reminder with"),
    ],
)
def test_what_is_wrong_is_told_and_the_file_waits(
    file: Path, change: dict[str, Any], told: str
) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({**WHOLE, **change}))
    before = file.read_bytes()
    kept = RemindersFile(file)
    assert told in "\n".join(map(str, kept.problems))
    assert all(str(file) == problem.file for problem in kept.problems)
    assert kept.reminders == Reminders()
    kept.change(SET)
    assert kept.reminders == SET
    assert file.read_bytes() == before


@pytest.mark.parametrize("data", [b"{", b"\xff", b"[]", b"7"])
def test_a_damaged_file_is_told(file: Path, data: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(data)
    assert RemindersFile(file).problems
    assert file.read_bytes() == data


def test_a_folder_that_cannot_be_written_is_told(file: Path) -> None:
    file.parent.write_bytes(b"no folder")
    kept = RemindersFile(file)
    kept.change(SET)
    assert kept.reminders == SET
    assert kept.problems
