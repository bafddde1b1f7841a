"""A kept session as one JSON text, and back. What is read is checked before it is used.

It is read at a start, before the first screen: pydantic alone would take longer than that start.
"""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from functools import cache
from math import isfinite
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from acupress.core.breathing import MOST_OWN, Pace
from acupress.core.kept import Kept
from acupress.core.text import FALLBACK_LANGUAGE, Text
from acupress.storage.plain import build, plain

MOST_BREATHS = 1000
"""No cue that anybody plays has more; a damaged number could ask for millions."""
MOST_SECONDS = 100_000.0


def to_text(kept: Kept) -> str:
    """Return everything but the session's number, which has a column of its own."""
    data = plain(kept)
    del data["session"]
    return json.dumps({**data, "saved": kept.saved.isoformat()}, ensure_ascii=False)


def from_text(text: str, session: int) -> Kept:
    """Return what `to_text` was given. Raises ValueError where it says anything else."""
    try:
        data = json.loads(text)
        saved = datetime.fromisoformat(data["saved"])
        kept = build(Kept, {**data, "session": session, "saved": saved})
        wrong = _wrong(Kept, kept, "") or _out_of_range(kept)
    except (TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError(f"no kept session: {error}") from None
    if wrong:
        raise ValueError(f"no kept session: {wrong}")
    return kept


def _wrong(kind: Any, value: Any, name: str) -> str:
    """Return the name of the first field whose value is not of its kind, '' where all are."""
    origin, parts = get_origin(kind), get_args(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        if not isinstance(value, kind):
            return name
        hints = _hints(kind)
        inner = ((hints[one.name], getattr(value, one.name), one.name) for one in fields(kind))
    elif origin in (Union, UnionType):
        found = [_wrong(part, value, name) for part in parts]
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
    return next(filter(None, (_wrong(*one) for one in inner)), "")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _out_of_range(kept: Kept) -> str:
    """Return the name of what no session can be, '' where all is sound."""
    plan, place = kept.plan, kept.place
    breaths = [plan.breaths, plan.settle_breaths]
    breaths += [count for step in plan.steps for count in (step.breaths, *step.longer.values())]
    sound = {
        "pace": _breathable(plan.pace),
        "breaths": all(0 <= count <= MOST_BREATHS for count in breaths),
        "own_breath": plan.own_breath is None or 1 <= plan.own_breath <= MOST_OWN,
        "warm_seconds": 0 <= plan.warm_seconds <= MOST_SECONDS,
        "place": place.cue >= 0 and place.offset >= 0,
        "played": kept.played >= 0,
        "saved": kept.saved.tzinfo is not None,
        "steps": bool(plan.steps or plan.breaths),
    }
    return next((name for name, good in sound.items() if not good), "")


def _breathable(pace: Pace) -> bool:
    return min(pace.inhale, pace.exhale) >= 1 and pace.hold >= 0 and pace.breath <= MOST_OWN * 2
