"""Checks plain data against a core dataclass, whole, with every problem named.

pydantic does the checking and is imported only here, when a file really has to be checked:
what was checked before is read back by `storage.plain` in a fraction of the time.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args, get_type_hints

from acupress.storage.problems import BadFileError, Problem, field_of, shown
from acupress.storage.yaml_file import Lines, line_of

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")
_STRICT = {"extra": "forbid", "allow_inf_nan": False}


def check(kind: type[T], data: object, file: str, lines: Lines) -> T:
    """Return `data` as `kind`. Raises BadFileError with every problem.

    Unknown keys are refused, and numbers that are none (`.nan`, `.inf`).
    """
    from pydantic import ValidationError

    try:
        checked: T = _adapter(cast(Any, kind)).validate_python(data)
    except ValidationError as error:
        raise BadFileError(
            *(problem_of(dict(item), file, lines) for item in error.errors())
        ) from None
    return checked


@cache
def _adapter(kind: Any) -> "TypeAdapter[Any]":
    """What checks one kind; kept, as there are many views, and making it takes longer than that."""
    from pydantic import TypeAdapter

    _be_strict(kind, set())
    return TypeAdapter(kind)


def with_ids(data: object, key: str = "id") -> object:
    """Return a mapping of mappings in which every entry carries its own key as `key`."""
    if not isinstance(data, Mapping):
        return data
    return {
        name: {key: name, **entry} if isinstance(entry, Mapping) else entry
        for name, entry in data.items()
    }


def _be_strict(kind: object, done: set[object]) -> None:
    if kind in done:
        return
    if isinstance(kind, type) and is_dataclass(kind):
        done.add(kind)
        kind.__pydantic_config__ = _STRICT  # type: ignore[attr-defined]
        hints = get_type_hints(kind)
        for field in fields(kind):
            _be_strict(hints[field.name], done)
    for part in get_args(kind):
        if isinstance(part, type) or get_args(part):
            _be_strict(part, done)


def problem_of(error: dict[str, Any], file: str, lines: Lines) -> Problem:
    """Return one error of pydantic's as a problem of a file."""
    where = tuple(error["loc"])
    field = field_of(where)
    if error["type"] in ("missing", "missing_argument"):
        return Problem(file, line_of(lines, where[:-1]), field, "nothing", "this field is needed")
    if error["type"] in ("extra_forbidden", "unexpected_keyword_argument"):
        found = "a field that acupress does not know"
        return Problem(file, line_of(lines, where), field, found, "only the documented fields")
    allowed = error["msg"].removeprefix("Input should be ").removeprefix("Value error, ")
    return Problem(file, line_of(lines, where), field, shown(error.get("input")), allowed)
