"""What is wrong with a file, said so that its owner can put it right."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """One thing wrong in one file. `line` counts from 1; 0 where no line can be named."""

    file: str
    line: int
    field: str
    found: str
    allowed: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        field = f", {self.field}" if self.field else ""
        return f"{place}{field}: found {self.found}; allowed: {self.allowed}"


class BadFileError(Exception):
    """A file that cannot be used. Nothing was changed; `problems` lists all that was found."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class DamagedFileError(BadFileError):
    """A file whose bytes are not what they were."""


class BusyFileError(BadFileError):
    """A sound file that cannot be written now: held by another program, read-only, no room."""


def field_of(where: Iterable[object]) -> str:
    """Return the name of a field from the way to it, each part cut to a readable length."""
    parts = (str(part) for part in where)
    return ".".join(part if len(part) <= 60 else part[:57] + "..." for part in parts)


def shown(value: object) -> str:
    """Return a value as it is quoted in a problem, cut to a readable length."""
    try:
        text = "nothing" if value is None else repr(value)
    except ValueError:  # Python writes no number of more than 4300 digits
        return "a very long number"
    except RecursionError:
        return "lists inside lists, very deep"
    return text if len(text) <= 60 else text[:57] + "..."
