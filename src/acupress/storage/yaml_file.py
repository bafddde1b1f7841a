"""Reads YAML together with the line on which each value stands."""

from collections.abc import Hashable
from typing import Any

from acupress.storage.problems import BadFileError, Problem, shown

Where = tuple[Hashable, ...]
Lines = dict[Where, int]


def parse(raw: bytes, file: str) -> tuple[Any, Lines]:
    """Return the data of one YAML document and the line of every value in it, by its path.

    Raises BadFileError for anything that is not UTF-8, not YAML, or says a key twice.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise BadFileError(
            Problem(file, line, "", "bytes that are not text", "a text file in UTF-8")
        ) from None
    import yaml  # costs 16 ms, and a start without changed content never needs it

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    try:
        node = loader.get_single_node()
        lines: Lines = {}
        problems: list[Problem] = []
        _walk(node, (), lines, problems, file)
        if problems:
            raise BadFileError(*problems)
        return (None if node is None else loader.construct_document(node)), lines
    except yaml.YAMLError as error:
        raise BadFileError(_syntax(error, file)) from None
    except (RecursionError, ValueError, OverflowError) as error:
        found = f"text that cannot be read ({type(error).__name__})"
        raise BadFileError(Problem(file, 0, "", found, "plain YAML")) from None
    finally:
        loader.dispose()


def line_of(lines: Lines, where: Where) -> int:
    """Return the line of a value, or of the nearest thing around it."""
    while where and where not in lines:
        where = where[:-1]
    return lines.get(where, 1)


def _walk(node: Any, where: Where, lines: Lines, problems: list[Problem], file: str) -> None:
    import yaml

    if node is None:
        return
    lines[where] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            name = str(key.value)
            line = key.start_mark.line + 1
            if name in seen:
                field = ".".join(map(str, (*where, name)))
                problems.append(Problem(file, line, field, "the same key twice", "each key once"))
            seen.add(name)
            _walk(value, (*where, name), lines, problems, file)
            lines[(*where, name)] = line
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            _walk(value, (*where, index), lines, problems, file)


def _syntax(error: Exception, file: str) -> Problem:
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark is not None else 0
    found = getattr(error, "problem", None) or str(error).splitlines()[0]
    return Problem(file, line, "", shown(found), "valid YAML")
