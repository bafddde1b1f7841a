"""Routine files: `NAME.acupress`, YAML that a person can read, and its small form for a code.

A file may come from a stranger. It is data only: of bounded size, depth and number of values,
plain words, and checked whole before anything of it is used. See `docs/routine-file.md`.
"""

import json
import stat
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.storage.atomic import write_atomic
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.yaml_file import Lines, parse

VERSION = 1
_NAME = "acupress-routine/"
MOST_BYTES = 512 * 1024
"""A routine of sixty steps with notes has some 40 kB; the rest is room for a logo."""
MOST_VALUES = 20_000
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From a version to the next one; there has been one so far."""


def read_routine(path: Path, content: Content) -> Routine:
    """Return the routine in a file. Raises BadFileError with every problem in it.

    At most one byte more than is allowed is read, and only from a regular file: neither an endless
    one nor a pipe holds the app up.
    """
    file = str(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadFileError(Problem(file, 0, "", "something that is no file", "a file"))
        with path.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        found = getattr(error, "strerror", None) or str(error) or "an error"
        raise BadFileError(Problem(file, 0, "", found, "a readable file")) from None
    return parse_routine(raw, file, content)


def parse_routine(raw: bytes, file: str, content: Content, *, private: bool = False) -> Routine:
    """Return the routine in the bytes of a file. Raises BadFileError with every problem.

    With `private`, what only the practitioner's library keeps is read as well.
    """
    if len(raw) > MOST_BYTES:
        allowed = f"at most {MOST_BYTES // 1024} KiB; leave the logo out or make it smaller"
        found = f"more than {MOST_BYTES // 1024} KiB"
        raise BadFileError(Problem(file, 0, "", found, allowed))
    data, lines = parse(raw, file, most=MOST_VALUES)
    return check_routine(data, file, lines, content, private=private)


def check_routine(
    data: Any, file: str, lines: Lines, content: Content, *, private: bool = False
) -> Routine:
    """Return plain data as a routine. Raises BadFileError with every problem."""
    data = _brought_up(data, file)
    from pydantic import ValidationError

    from acupress.storage.checked import problem_of
    from acupress.storage.routine_model import RoutineFile
    from acupress.storage.routine_parts import to_routine
    from acupress.storage.routine_rules import check_rules

    try:
        model = RoutineFile.model_validate(data)
    except ValidationError as error:
        problems = (problem_of(dict(one), file, lines) for one in error.errors(include_url=False))
        raise BadFileError(*problems) from None
    if model.private is not None and not private:
        found = "what belongs in the practitioner's library only"
        raise BadFileError(Problem(file, _line(lines, "private"), "private", found, "no private"))
    routine = to_routine(model)
    check_rules(routine, model, file, lines, content, private=private)
    return routine


def routine_text(routine: Routine, *, private: bool = False) -> str:
    """Return the YAML of a routine; what is as usual is left out.

    With `private`, also what only the practitioner's library keeps.
    """
    from acupress.storage.yaml_text import yaml_text

    return yaml_text(_plain(routine, private=private))


def save_routine(path: Path, routine: Routine) -> None:
    """Write a routine as it is handed out. Raises OSError; the old file is then untouched."""
    write_atomic(path, routine_text(routine.handed_out()).encode(), shared=True)


def compact(routine: Routine) -> bytes:
    """Return a routine in its smallest form, without its logo: for a code on paper."""
    data = _plain(replace(routine.handed_out(), logo=b""), private=False)
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=str).encode()


def from_compact(data: bytes, file: str, content: Content) -> Routine:
    """Return what `compact` was given, without its logo. Raises BadFileError."""
    return parse_routine(data, file, content)  # JSON is YAML


def schema() -> dict[str, Any]:
    """Return the JSON Schema of a routine file."""
    from acupress.storage.routine_model import RoutineFile

    made = RoutineFile.model_json_schema()
    del made["properties"]["private"], made["$defs"]["PrivatePart"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def _plain(routine: Routine, *, private: bool) -> dict[str, Any]:
    from acupress.storage.routine_parts import from_routine

    model = from_routine(routine, private=private)
    data = model.model_dump(by_alias=True, exclude_defaults=True)
    return {"format": f"{_NAME}{VERSION}", **data}


def _brought_up(data: Any, file: str) -> Any:
    """Data of the format of today, whichever it was of. Raises BadFileError."""
    if not isinstance(data, dict):
        allowed = f"a routine, which begins with format: {_NAME}{VERSION}"
        raise BadFileError(Problem(file, 1, "", shown(data), allowed))
    format_ = data.get("format")
    name, _, number = format_.rpartition("/") if isinstance(format_, str) else ("", "", "")
    if f"{name}/" != _NAME or not number.isascii() or not number.isdigit() or len(number) > 9:
        allowed = f"{_NAME}{VERSION}"
        raise BadFileError(Problem(file, 1, "format", shown(format_), allowed))
    if int(number) > VERSION:
        found = f"{shown(format_)}, made by a newer acupress"
        allowed = f"{_NAME}{VERSION}; bring this acupress up to date to open it"
        raise BadFileError(Problem(file, 1, "format", found, allowed))
    for version in range(int(number), VERSION):
        if version not in MIGRATIONS:
            found, allowed = shown(format_), f"{_NAME}{VERSION}"
            raise BadFileError(Problem(file, 1, "format", found, allowed))
        data = MIGRATIONS[version](data)
    return data


def _line(lines: Lines, field: str) -> int:
    from acupress.storage.yaml_file import line_of

    return line_of(lines, (field,))
