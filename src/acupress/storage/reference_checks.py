"""What the rules of the content give: where something is wrong, what stands there, what may."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from acupress.storage.problems import shown

Where = tuple[str | int, ...]
Found = Iterator[tuple[str, Where, str, str]]
"""File without its ending, path inside it, what was found, what is allowed."""


def unknown(file: str, where: Where, names: Iterable[str], known: Mapping[str, Any]) -> Found:
    """Give every name that is not among the known ones."""
    for name in names:
        if name not in known:
            yield file, where, name or "nothing", listed(known)


def outside(file: str, where: Where, number: float, least: float, most: float) -> Found:
    """Give a number that is not from `least` to `most`; no number at all is outside too."""
    if not least <= number <= most:
        yield file, where, shown(number), f"a number from {least:g} to {most:g}"


def listed(names: Iterable[str]) -> str:
    """Return names in a row, as what is allowed."""
    return ", ".join(sorted(names)) or "nothing is known here"
