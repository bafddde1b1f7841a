"""Paces by name: those that come with acupress, and her own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from acupress.core.breathing import Pace
from acupress.core.text import Text

NAME_LENGTH = 24
"""Letters that a name of hers has at most."""


@dataclass(frozen=True)
class NamedPace:
    """A pace that comes with acupress: seconds in, held full and out, and a sentence about it."""

    id: str
    name: Text
    inhale: float
    exhale: float
    about: Text
    source: str
    hold: float = 0.0

    @property
    def pace(self) -> Pace:
        """The pace itself."""
        return Pace(self.inhale, self.exhale, self.hold)


@dataclass(frozen=True)
class OwnPace:
    """A pace that she made herself."""

    name: str
    pace: Pace

    def kept(self) -> dict[str, str | float]:
        """Return it as it is kept among her settings."""
        one = self.pace
        return {"name": self.name, "inhale": one.inhale, "hold": one.hold, "exhale": one.exhale}


_KEYS = frozenset(OwnPace("", Pace()).kept())


def own_paces(value: Sequence[Mapping[str, str | float]]) -> tuple[OwnPace, ...]:
    """Return her paces from what is kept of them, which was checked by `own_paces_problem`."""
    return tuple(OwnPace(str(entry["name"]), _pace(entry)) for entry in value)


def own_paces_problem(value: object) -> str | None:
    """Return what is allowed where `value` is no list of her paces, else None."""
    if not isinstance(value, list):
        return "a list of paces"
    names: list[str] = []
    for entry in value:
        if not isinstance(entry, dict) or set(entry) != _KEYS:
            return "paces with name, inhale, hold and exhale"
        problem = name_problem(entry["name"], names) or _numbers_problem(entry)
        if problem is not None:
            return problem
        names.append(entry["name"])
    return None


def name_problem(name: object, taken: Sequence[str] = ()) -> str | None:
    """Return what is allowed where `name` cannot be a pace's name, else None."""
    if not isinstance(name, str) or name != name.strip() or not name.isprintable():
        return "a name in plain letters"
    if not 1 <= len(name) <= NAME_LENGTH:
        return f"a name of 1 to {NAME_LENGTH} letters"
    if name.casefold() in (other.casefold() for other in taken):
        return "a name that no other pace has"
    return None


def find_pace(wanted: str, own: Sequence[OwnPace], shipped: Mapping[str, NamedPace]) -> Pace | None:
    """Return the pace of this id or of this name of hers, None where there is none."""
    for one in own:
        if one.name == wanted:
            return one.pace
    return shipped[wanted].pace if wanted in shipped else None


def _numbers_problem(entry: Mapping[str, object]) -> str | None:
    numbers = [entry[key] for key in ("inhale", "hold", "exhale")]
    if not all(isinstance(one, int | float) and not isinstance(one, bool) for one in numbers):
        return "seconds as numbers"
    if not all(abs(one) < 60 for one in numbers):  # type: ignore[arg-type]  # nor is NaN
        return "seconds below 60"
    return _pace(entry).problem


def _pace(entry: Mapping[str, object]) -> Pace:
    inhale, hold, exhale = (float(entry[key]) for key in ("inhale", "hold", "exhale"))  # type: ignore[arg-type]
    return Pace(inhale, exhale, hold)
