"""Her reminders as a file of the app's own. One that cannot be read stays as it is.

    {"format": "acupress-reminders/1", "quiet": [21, 7], "several": false, "stay": false,
     "reminders": [
      {"id": "r1", "anchor": "nap", "at": "13:00", "days": [0, 1, 2, 3, 4, 5, 6], "on": true}]}

`quiet` is null where the quiet hours of the sessions hold.
"""

from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Any

from acupress.core.reminders import MOST, OWN_WORDS, Quiet, Reminder, Reminders
from acupress.storage.json_file import read_json, write_json
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.yaml_file import Lines, line_of

_FORMAT = "acupress-reminders/1"
_NAMES = ("format", "quiet", "several", "stay", "reminders")
_PARTS = ("id", "anchor", "at", "days", "on")

Wrong = tuple[tuple[object, ...], object, str]
"""Where, what was found, what is allowed."""


class RemindersFile:
    """The reminders in use. While there are problems nothing is written: the file waits."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.reminders = Reminders()
        self.problems: tuple[Problem, ...] = ()
        try:
            self.reminders = read_json(path, _check) or self.reminders
        except BadFileError as error:
            self.problems = error.problems

    def change(self, reminders: Reminders) -> None:
        """Take other reminders and keep them."""
        if reminders == self.reminders:
            return
        self.reminders = reminders
        if self.problems:
            return
        try:
            write_json(self._path, _data(reminders))
        except OSError as error:
            found = error.strerror or "an error"
            self.problems = (Problem(str(self._path), 0, "", found, "a folder to write in"),)


def _data(reminders: Reminders) -> dict[str, Any]:
    quiet = reminders.quiet
    return {
        "format": _FORMAT,
        "quiet": [quiet.start, quiet.end] if quiet else None,
        "several": reminders.several,
        "stay": reminders.stay,
        "reminders": [
            {
                "id": one.id,
                "anchor": one.anchor,
                "at": f"{one.at:%H:%M}",
                "days": list(one.days),
                "on": one.on,
            }
            for one in reminders.all
        ],
    }


def _check(data: Any, file: str, lines: Lines) -> Reminders:
    problems = [
        Problem(file, line_of(lines, where), ".".join(map(str, where)), shown(found), allowed)
        for where, found, allowed in _wrong(data)
    ]
    if problems:
        raise BadFileError(*problems)
    quiet = data["quiet"]
    return Reminders(
        tuple(_reminder(one) for one in data["reminders"]),
        Quiet(*quiet) if quiet is not None else None,
        data["several"],
        data["stay"],
    )


def _reminder(data: dict[str, Any]) -> Reminder:
    at = time.fromisoformat(data["at"])
    days = tuple(sorted(set(data["days"])))
    return Reminder(data["id"], data["anchor"], at.hour, at.minute, days, data["on"])


def _wrong(data: Any) -> Iterator[Wrong]:
    if not isinstance(data, dict) or data.get("format") != _FORMAT:
        yield ("format",), data.get("format") if isinstance(data, dict) else data, _FORMAT
        return
    if set(data) != {*_NAMES}:
        yield (), sorted(set(data) ^ {*_NAMES}), ", ".join(_NAMES)
        return
    quiet = data["quiet"]
    hours = isinstance(quiet, list) and len(quiet) == 2 and all(map(_is_hour, quiet))
    if quiet is not None and not hours:
        yield ("quiet",), quiet, "null, or two hours from 0 to 24"
    for name in ("several", "stay"):
        if not isinstance(data[name], bool):
            yield (name,), data[name], "true or false"
    given = data["reminders"]
    if not isinstance(given, list) or len(given) > MOST:
        yield ("reminders",), given, f"a list of at most {MOST} reminders"
        return
    for number, one in enumerate(given):
        yield from _wrong_one(("reminders", number), one)
    ids = [one.get("id") for one in given if isinstance(one, dict)]
    if len({*map(str, ids)}) < len(ids):
        yield ("reminders",), ids, "each id once"


def _wrong_one(where: tuple[object, ...], one: Any) -> Iterator[Wrong]:
    if not isinstance(one, dict) or set(one) != {*_PARTS}:
        yield where, one, "a reminder with " + ", ".join(_PARTS)
        return
    for name in ("id", "anchor"):
        text = one[name]
        if not isinstance(text, str) or not 0 < len(text) <= OWN_WORDS or not text.isprintable():
            yield (*where, name), text, f"one line of at most {OWN_WORDS} letters"
    if not _is_time(one["at"]):
        yield (*where, "at"), one["at"], "a time such as 20:30"
    days = one["days"]
    if not isinstance(days, list) or not all(type(day) is int and 0 <= day <= 6 for day in days):
        yield (*where, "days"), days, "days from 0 (Monday) to 6"
    if not isinstance(one["on"], bool):
        yield (*where, "on"), one["on"], "true or false"


def _is_hour(value: object) -> bool:
    return type(value) in {int, float} and 0 <= value <= 24  # type: ignore[operator]


def _is_time(value: object) -> bool:
    if not isinstance(value, str) or len(value) != len("20:30"):
        return False
    try:
        time.fromisoformat(value)
    except ValueError:
        return False
    return True
