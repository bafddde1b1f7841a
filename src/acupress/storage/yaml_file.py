"""Reads YAML together with the line on which each value stands.

Keys are always text, as they are written: YAML would read `on` as a truth and `null` as nothing.
"""

from collections.abc import Hashable, Iterator
from typing import Any

from acupress.storage.problems import BadFileError, Problem, field_of, shown

Where = tuple[Hashable, ...]
Lines = dict[Where, int]

_DEEPEST = 100
_MOST = 1_000_000
_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
_LONGEST_NUMBER = 10_000
_TEXT = "tag:yaml.org,2002:str"


def parse(raw: bytes, file: str, most: int = _MOST) -> tuple[Any, Lines]:
    """Return the data of one YAML document and the line of every value in it, by its path.

    Raises BadFileError for anything that is not UTF-8, not YAML, says a key twice, repeats a part
    by an alias, lies too deep, or holds more than `most` values.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise BadFileError(
            Problem(file, line, "", "bytes that are not text", "a text file in UTF-8")
        ) from None
    import yaml  # costs 16 ms, and a start without changed content never needs it

    kind = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        _refuse_what_explodes(text, kind, file, most)
        loader = kind(text)
        try:
            return _read(loader, file)
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        raise BadFileError(_syntax(error, file)) from None


def line_of(lines: Lines, where: Where) -> int:
    """Return the line of a value, or of the nearest thing around it."""
    while where and where not in lines:
        where = where[:-1]
    return lines.get(where, 1)


def _refuse_what_explodes(text: str, kind: Any, file: str, most: int) -> None:
    """Deep nesting would overrun the C stack of the parser; aliases multiply what is read, and many
    small values take a thousand times their letters of memory."""
    import yaml

    depth = 0
    for number, event in enumerate(yaml.parse(text, Loader=kind)):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if number > most:
            raise BadFileError(Problem(file, line, "", f"more than {most} values", "fewer values"))
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.AliasEvent):
            found = "an alias, " + shown(f"*{event.anchor}")
            raise BadFileError(Problem(file, line, "", found, "YAML without aliases"))
        if depth > _DEEPEST:
            found = f"more than {_DEEPEST} levels inside each other"
            raise BadFileError(Problem(file, line, "", found, "fewer levels"))


def _read(loader: Any, file: str) -> tuple[Any, Lines]:
    node = loader.get_single_node()
    lines: Lines = {}
    if node is None:
        return None, lines
    problems = [
        Problem(file, line, field_of(where), found, allowed)
        for line, where, found, allowed in _walk(loader, node, (), lines)
    ]
    if problems:
        raise BadFileError(*problems)
    return loader.construct_document(node), lines


def _walk(
    loader: Any, node: Any, where: Where, lines: Lines
) -> Iterator[tuple[int, Where, str, str]]:
    """Note the line of every value and give what is wrong; keys become text on the way."""
    import yaml

    line = lines[where] = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            name, line = str(key.value), key.start_mark.line + 1
            if isinstance(key, yaml.ScalarNode):
                key.tag = _TEXT
            if name in seen:
                yield line, (*where, name), "the same key twice", "each key once"
            seen.add(name)
            yield from _walk(loader, value, (*where, name), lines)
            lines[(*where, name)] = line
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _walk(loader, value, (*where, index), lines)
    elif node.tag in _NUMBERS and len(node.value) > _LONGEST_NUMBER:
        yield line, where, "a very long number", "a shorter number"  # reading it takes minutes
    else:
        try:
            loader.construct_object(node)
        except (ValueError, ArithmeticError, LookupError, AttributeError):  # 2026-13-45, !!int x
            yield line, where, shown(node.value), "a number or date that can be read"


def _syntax(error: Exception, file: str) -> Problem:
    mark = getattr(error, "problem_mark", None)
    line = mark.line + 1 if mark is not None else 0
    found = getattr(error, "problem", None) or str(error).splitlines()[0]
    return Problem(file, line, "", shown(found), "valid YAML")
