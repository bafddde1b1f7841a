"""Where to turn: numbers by country, and her own before them. See `data/help.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from acupress.core.text import Text

NumberKind = Literal["emergency", "midwife", "advice", "crisis"]
"""Life in danger; her own midwife or doctor; an advice line; thoughts of harm."""
AUTO = "auto"
"""The setting `country` that follows the system's region."""


@dataclass(frozen=True)
class Number:
    """One number to ring, and what it is called."""

    kind: NumberKind
    number: str
    name: Text


@dataclass(frozen=True)
class Country:
    """The numbers of one country, or of several that share them.

    `regions` are the two-letter codes (ISO 3166) of the system regions that it is chosen for.
    """

    id: str
    numbers: tuple[Number, ...]
    sources: tuple[str, ...]
    regions: tuple[str, ...] = ()


@dataclass(frozen=True)
class Help:
    """All countries; `fallback` is the one that stands in for those that are not known.

    `own` names her own emergency and midwife numbers. `guessed` is said where nobody chose the
    country, `elsewhere` where it is not even known.
    """

    countries: Mapping[str, Country]
    fallback: str
    own: Mapping[str, Text]
    guessed: Text
    elsewhere: Text
    background: tuple[str, ...] = ()


@dataclass(frozen=True)
class Turn:
    """Whom to ring, the most urgent first, and a word about the country where it was guessed."""

    numbers: tuple[Number, ...]
    word: Text | None = None


def where_to_turn(
    content: Help, country: str, region: str, own: Mapping[str, str], *, crisis: bool = False
) -> Turn:
    """Return the numbers to show.

    `country` is her setting, `region` the system's two-letter region, or "" or anything else where
    there is none. `own` maps emergency and midwife to her own numbers; an empty one is none, any
    other stands in place of the country's of its kind. Crisis lines are left out unless asked for.
    """
    known = {code: one for one in content.countries.values() for code in (one.id, *one.regions)}
    chosen = region.upper() if country == AUTO else country
    found = known.get(chosen, content.countries[content.fallback])
    hers = [
        Number(kind, own[kind].strip(), content.own[kind])
        for kind in ("emergency", "midwife")
        if own.get(kind, "").strip()
    ]
    told = {number.kind for number in hers}
    numbers = [*hers, *(one for one in found.numbers if one.kind not in told)]
    order: list[NumberKind] = ["emergency", "crisis", "midwife", "advice"]
    shown = [one for one in numbers if crisis or one.kind != "crisis"]
    shown.sort(key=lambda one: order.index(one.kind))
    if country != AUTO or "emergency" in told:
        return Turn(tuple(shown))
    return Turn(tuple(shown), content.guessed if chosen in known else content.elsewhere)
