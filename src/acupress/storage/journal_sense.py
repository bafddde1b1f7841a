"""What a row of the journal has to be to make sense; one that does not is left out when read.

A flipped bit that still makes a sound number or date cannot be seen; SQLite keeps no sums.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from math import isfinite

from acupress.storage.sqlite_file import Value

_ADAPTED = r"minutes=\d{1,3}/\d{1,3}|left_out=[^/]+|way=[^/]+/[^/]+/[^/]+"
_ABOUT = {
    "softened": r"\d{1,2}(\.\d+)?",
    "adapted": _ADAPTED,
    "taken_back": _ADAPTED,
}
"""What is reckoned with in an event has to be of this form."""
_ENDINGS = ("finished", "early", "interrupted")
_MOST_SECONDS = 1_000_000.0
_YEARS = range(1990, 2200)
_MOST_ID = 2**40


def makes_sense(table: str, row: Sequence[Value]) -> bool:
    """Whether the values of a row, in the order of `journal_tables.COLUMNS`, can be meant."""
    try:
        return _TABLES[table](row)
    except (TypeError, ValueError, OverflowError):
        return False


def _session(row: Sequence[Value]) -> bool:
    number, started, pattern, minutes, planned, seconds, ending, before, after, *told = row
    return (
        _id(number)
        and _moment(started)
        and (pattern is None or isinstance(pattern, str))
        and _whole(minutes, 0, 10_000)
        and _seconds(planned)
        and _seconds(seconds)
        and ending in _ENDINGS
        and _pain(before)
        and _pain(after)
        and len(told) == 3
        and all(isinstance(text, str) for text in told)
    )


def _press(row: Sequence[Value]) -> bool:
    session, point, side, seconds = row
    return _id(session) and _name(point) and _name(side) and _seconds(seconds)


def _kept(row: Sequence[Value]) -> bool:
    number, session, text, aside = row
    return number == 1 and _id(session) and isinstance(text, str | bytes) and _whole(aside, 0, 1)


def _week(row: Sequence[Value]) -> bool:
    day, worst, usual, word = row
    return _day(day) and _whole(worst, 0, 10) and _whole(usual, 0, 10) and isinstance(word, str)


def _event(row: Sequence[Value]) -> bool:
    number, at, kind, about = row
    if not (_id(number) and _moment(at) and _name(kind) and isinstance(about, str)):
        return False
    form = _ABOUT.get(str(kind))
    return form is None or re.fullmatch(form, about) is not None


def _course(row: Sequence[Value]) -> bool:
    number, started, days, goal, ended = row
    lasts = _whole(days, 1, 10_000) and isinstance(days, int) and _whole(goal, 1, days)
    return _id(number) and _day(started) and lasts and (ended is None or _day(ended))


def _sign(row: Sequence[Value]) -> bool:
    at, sign, answer = row
    return _moment(at) and _name(sign) and _whole(answer, 0, 4)


_TABLES: Mapping[str, Callable[[Sequence[Value]], bool]] = {
    "session": _session,
    "pressing": _press,
    "wanted": _press,
    "kept": _kept,
    "week": _week,
    "event": _event,
    "course": _course,
    "sign": _sign,
}


def _id(value: Value) -> bool:
    return _whole(value, 1, _MOST_ID)


def _whole(value: Value, least: int, most: int) -> bool:
    return isinstance(value, int) and least <= value <= most


def _pain(value: Value) -> bool:
    return value is None or _whole(value, 0, 10)


def _seconds(value: Value) -> bool:
    return isinstance(value, int | float) and isfinite(value) and 0 <= value <= _MOST_SECONDS


def _name(value: Value) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 100 and value.isprintable()


def _moment(value: Value) -> bool:
    return isinstance(value, str) and datetime.fromisoformat(value).year in _YEARS


def _day(value: Value) -> bool:
    return isinstance(value, str) and date.fromisoformat(value).year in _YEARS
