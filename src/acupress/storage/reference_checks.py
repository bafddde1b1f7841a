"""What the rules of the content give: where something is wrong, what stands there, what may."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from acupress.core.safety import Fact, When
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


def condition(file: str, where: Where, when: When, facts: Mapping[str, Fact]) -> Found:
    """Give what is wrong with a condition: a choice is compared with choices, a number with
    limits."""
    fact = facts.get(when.fact)
    if fact is None:
        yield file, where, when.fact, listed(facts)
        return
    choices = (*when.is_one_of, *when.none_of)
    known = {f"{fact.id}={choice.id}": choice for choice in fact.choices}
    yield from unknown(file, where, (f"{fact.id}={choice}" for choice in choices), known)
    counted = when.below is not None or when.at_least is not None
    if fact.kind == "choice" and (counted or not choices):
        yield file, where, f"a limit or nothing for {fact.id}", "is_one_of or none_of"
    if fact.kind == "number" and not counted:
        yield file, where, f"no limit for {fact.id}", "below or at_least"
