"""Reads and writes small JSON files of the user's; a line is named when something is wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from acupress.storage.atomic import write_atomic
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.yaml_file import Lines

T = TypeVar("T")


def read_json(path: Path, check: Callable[[Any, str, Lines], T]) -> T | None:
    """Return what `check(data, file, lines)` makes of a file, None where there is no file.

    Lines are looked up only when `check` finds a problem. Raises BadFileError.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        found = error.strerror or "an error"
        raise BadFileError(Problem(str(path), 0, "", found, "a readable file")) from None
    try:
        data = json.loads(raw)
    except json.JSONDecodeError as error:
        allowed = "valid JSON"
        raise BadFileError(
            Problem(str(path), error.lineno, "", shown(error.msg), allowed)
        ) from None
    except (ValueError, RecursionError) as error:
        raise BadFileError(Problem(str(path), 0, "", *_unreadable(error))) from None
    try:
        return check(data, str(path), {})
    except BadFileError:
        from acupress.storage.yaml_file import parse

        _, lines = parse(raw, str(path))  # JSON is YAML, and YAML knows its lines
        return check(data, str(path), lines)


def _unreadable(error: Exception) -> tuple[str, str]:
    """What `json` did not find wrong with the grammar: (found, allowed)."""
    if isinstance(error, UnicodeDecodeError):
        return "bytes that are not text", "a text file in UTF-8"
    if isinstance(error, RecursionError):
        return "too many levels inside each other", "fewer levels"
    return "a very long number", "a shorter number"


def write_json(path: Path, data: Any) -> None:
    """Write `data` in one piece, one entry a line. Raises OSError."""
    write_atomic(path, (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode())
