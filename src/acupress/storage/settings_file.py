"""Keeps the settings. A file that cannot be read stays as it is, and defaults are used."""

from pathlib import Path
from typing import Any, cast

from acupress.core.paces import OwnPace, own_paces
from acupress.core.settings import TABLE, Value, defaults
from acupress.storage.json_file import read_json, write_json
from acupress.storage.older_settings import brought_up
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.yaml_file import Lines, line_of


class SettingsFile:
    """The settings in use, with the problems of their file.

    While there are problems nothing is written: the file waits to be put right.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = defaults()
        self._keep = True
        self.problems: tuple[Problem, ...] = ()
        try:
            self._values |= read_json(path, _check) or {}
        except BadFileError as error:
            self.problems = error.problems

    @property
    def file(self) -> str:
        """The path of the file."""
        return str(self._path)

    def __getitem__(self, key: str) -> Value:
        return self._values[key]

    def number(self, key: str) -> float:
        """Return a setting that is a number."""
        value = self._values[key]
        assert isinstance(value, int | float)
        return value

    def on(self, key: str) -> bool:
        """Return a setting that is a switch."""
        return bool(self._values[key])

    def name(self, key: str) -> str:
        """Return a setting that is a choice or a text."""
        return str(self._values[key])

    def codes(self, key: str) -> tuple[str, ...]:
        """Return a setting that is a list of words, such as point codes."""
        value = self._values[key]
        assert isinstance(value, list)
        return tuple(str(code) for code in value)

    @property
    def own_paces(self) -> tuple[OwnPace, ...]:
        """The paces that she made herself."""
        return own_paces(cast("list[dict[str, str | float]]", self._values["own_paces"]))

    def let_go(self) -> None:
        """Write nothing any more: from now on changes hold only here."""
        self._keep = False

    def change(self, **values: Value) -> None:
        """Take new values and keep them. Raises ValueError for a value that is not allowed."""
        for key, value in values.items():
            allowed = TABLE[key].problem(value)
            if allowed is not None:
                raise ValueError(f"{key}: found {shown(value)}; allowed: {allowed}")
        if all(self._values[key] == value for key, value in values.items()):
            return
        self._values |= values
        if self.problems or not self._keep:
            return
        try:
            write_json(self._path, self._values)
        except OSError as error:
            found = error.strerror or "an error"
            self.problems = (Problem(str(self._path), 0, "", found, "a folder to write in"),)


def _check(data: Any, file: str, lines: Lines) -> dict[str, Value]:
    if not isinstance(data, dict):
        raise BadFileError(Problem(file, 1, "", shown(data), "settings by name"))
    problems = []
    settings = brought_up(data)
    for key, value in settings.items():
        if key not in TABLE:
            allowed: str | None = ", ".join(TABLE)
        else:
            allowed = TABLE[key].problem(value)
        if allowed is not None:
            problems.append(Problem(file, line_of(lines, (key,)), key, shown(value), allowed))
    if problems:
        raise BadFileError(*problems)
    return settings
