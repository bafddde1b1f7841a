"""Whether what was read back from our own JSON still has the shape of its dataclass.

It says less than pydantic does, and takes no time at a start; see `storage.checked` for files that
people write.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from math import isfinite
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from acupress.core.text import FALLBACK_LANGUAGE, Text


def wrong_field(kind: Any, value: Any, name: str = "") -> str:
    """Return the name of the first field whose value is not of its kind, '' where all are."""
    origin, parts = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        if not isinstance(value, kind):
            return name
        hints = _hints(kind)
        inner = ((hints[one.name], getattr(value, one.name), one.name) for one in fields(kind))
    elif origin in (Union, UnionType):
        found = [wrong_field(part, value, name) for part in parts]
        return "" if "" in found else found[0]
    elif origin is Literal:
        return "" if value in parts else name
    elif origin is tuple:
        if not isinstance(value, tuple):
            return name
        inner = ((parts[0], item, name) for item in value)
    elif origin is not None and issubclass(origin, Mapping):
        if not isinstance(value, Mapping) or (kind == Text and FALLBACK_LANGUAGE not in value):
            return name
        inner = ((part, item, name) for pair in value.items() for part, item in zip(parts, pair))  # noqa: B905
    elif kind is float:
        return "" if type(value) in {int, float} and isfinite(value) else name
    else:
        return "" if type(value) is kind or (kind is type(None) and value is None) else name
    return next(filter(None, (wrong_field(*one) for one in inner)), "")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)
