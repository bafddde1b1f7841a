"""Core dataclasses to plain JSON data and back, for data that was checked before.

A mapping may be kept with every entry as a JSON text of its own (`late`): then an entry is read
when it is first asked for, and a start reads only what it shows.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Builder = Callable[[Any], Any]


def plain(value: Any) -> Any:
    """Return a dataclass as mappings, lists and scalars."""
    return asdict(value)


def build(kind: type[T], data: Any) -> T:
    """Return `data`, made by `plain`, as `kind` again. It is trusted, not checked."""
    made: T = _builder(kind)(data)  # type: ignore[arg-type]  # a type is hashable
    return made


def late(entries: Mapping[str, Any]) -> dict[str, str]:
    """Return plain entries as texts, to be built when they are asked for."""
    return {key: json.dumps(entry, ensure_ascii=False) for key, entry in entries.items()}


class _Late(Mapping[str, Any]):
    """Entries that are built from their texts one by one, each once."""

    def __init__(self, texts: Mapping[str, str], inner: Builder) -> None:
        self._texts, self._inner = texts, inner
        self._built: dict[str, Any] = {}

    def __getitem__(self, key: str) -> Any:
        if key not in self._built:
            self._built[key] = self._inner(json.loads(self._texts[key]))
        return self._built[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def __contains__(self, key: object) -> bool:
        return key in self._texts


@cache
def _builder(kind: Any) -> Builder:
    origin, parts = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_builder(kind)
    if origin in (Union, UnionType):
        inner = next(part for part in parts if part is not type(None))
        return _optional(_builder(inner))
    if origin is tuple:
        if len(parts) == 2 and parts[1] is Ellipsis:
            return _sequence(_builder(parts[0]))
        return tuple
    if origin is not None and origin is not Literal and issubclass(origin, Mapping):
        return _mapping(_builder(parts[1]))
    return _as_is


def _as_is(data: Any) -> Any:
    return data


def _optional(inner: Builder) -> Builder:
    return inner if inner is _as_is else lambda data: None if data is None else inner(data)


def _sequence(inner: Builder) -> Builder:
    return tuple if inner is _as_is else lambda data: tuple([inner(item) for item in data])


def _mapping(inner: Builder) -> Builder:
    if inner is _as_is:
        return _as_is

    def make(data: Mapping[str, Any]) -> Mapping[str, Any]:
        if any(isinstance(value, str) for value in data.values()):
            return _Late(data, inner)
        return {key: inner(value) for key, value in data.items()}

    return make


def _dataclass_builder(kind: type[Any]) -> Builder:
    hints = get_type_hints(kind)
    special = {
        field.name: inner
        for field in fields(kind)
        if (inner := _builder(hints[field.name])) is not _as_is
    }

    def make(data: Any) -> Any:
        values = dict(data)
        for name, inner in special.items():
            if name in values:
                values[name] = inner(values[name])
        return kind(**values)

    return make
