"""What the files that SQLite writes have in common: a damaged one stays, another is begun."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from acupress.storage.problems import BadFileError, Problem

Opened = TypeVar("Opened")


def open_or_beside(
    opened: Callable[[Path], Opened], path: Path
) -> tuple[Opened, tuple[Problem, ...]]:
    """Return what can be opened, and what was wrong with the files that could not.

    Those stay as they are; another is begun beside them (``name-2.sqlite`` and so on). Raises
    BadFileError where none can be made, such as on a full or locked disk.
    """
    problems: list[Problem] = []
    for number in range(1, 10):
        name = path.stem if number == 1 else f"{path.stem}-{number}"
        try:
            return opened(path.with_name(name + path.suffix)), tuple(problems)
        except BadFileError as error:
            problems += error.problems
    raise BadFileError(*problems)
