"""Finding points by what a person may type: a code, a name with or without tones, a use.

Every word typed has to be found. A point whose code or name it is comes first, then those whose
code or name begins with it, then those that only speak of it. Words are compared without case,
tone marks, spaces and hyphens.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from acupress.core.channels import Channel
from acupress.core.points import Point
from acupress.core.text import Text, say

Kind = Literal["code", "name", "channel", "use", "care", "place"]
"""What a word was found in."""

_EXACT, _START, _INSIDE = 0, 1, 2
_RANKS: dict[Kind, int] = {"code": 0, "name": 0, "channel": 3, "use": 6, "place": 9, "care": 12}


@dataclass(frozen=True)
class Entry:
    """What is known of one point, ready to be compared: pairs of kind and plain text.

    `whole` is what is its own in one text, so that most points are passed over at one look; what
    many points share, the words of care, is not written again for each.
    """

    code: str
    fields: tuple[tuple[Kind, str], ...]
    whole: str
    care: tuple[str, ...]

    def holds(self, word: str) -> bool:
        """Whether a word is anywhere in it."""
        return word in self.whole or _in_any(word, self.care)


@dataclass(frozen=True)
class Found:
    """A point that was found; `kind` is what the words were found in, the best of all words."""

    code: str
    kind: Kind


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return a text without case, tone marks, hyphens and repeated spaces."""
    return " ".join(_folded(text, kept="").split())


def _code(text: str) -> str:
    """Return a code as it is compared: two dots stay, for Dü is another channel than Du."""
    return _folded(text, kept="\N{COMBINING DIAERESIS}").replace(" ", "")


@lru_cache(maxsize=1024)  # the same few sets of care words stand behind all points
def _in_any(word: str, texts: tuple[str, ...]) -> bool:
    return any(word in text for text in texts)


def _folded(text: str, kept: str) -> str:
    parts = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(one for one in parts if one in kept or not unicodedata.combining(one))
    return plain.replace("-", "").replace("'", "").replace("’", "")


def index(
    points: Iterable[Point],
    channels: Mapping[str, Channel],
    care_tags: Mapping[str, Text],
    language: str = "en",
) -> tuple[Entry, ...]:
    """Return what `search` looks through."""
    found = ((one.code, tuple(_fields(one, channels, care_tags, language))) for one in points)
    return tuple(
        Entry(
            code,
            fields,
            "\n".join(text for kind, text in fields if kind != "care"),
            tuple(text for kind, text in fields if kind == "care"),
        )
        for code, fields in found
    )


def search(words: str, entries: Iterable[Entry]) -> tuple[Found, ...]:
    """Return the points that match, best first; all of them, as they come, for no words."""
    wanted, exact = folded(words), _code(words)
    if not wanted:
        return tuple(Found(entry.code, "name") for entry in entries)
    # "san yin jiao" is one name of three syllables, "low back" two words, "Sea of Qi" one name.
    typed = dict.fromkeys(words.split())
    each = tuple((folded(word), _code(word)) for word in typed if folded(word))
    ways = dict.fromkeys((each, ((wanted.replace(" ", ""), exact),), ((wanted, exact),)))
    ranked: list[tuple[int, int, Found]] = []
    for number, entry in enumerate(entries):
        ranks = [rank for way in ways if (rank := _rank(way, entry)) is not None]
        if ranks:
            best, kind = min(ranks)
            ranked.append((best, number, Found(entry.code, kind)))
    return tuple(found for _, _, found in sorted(ranked, key=lambda one: one[:2]))


def _rank(words: Iterable[tuple[str, str]], entry: Entry) -> tuple[int, Kind] | None:
    """The worst of the words' places decides; None where a word is nowhere."""
    places = []
    for word, code in words:
        if not entry.holds(word) and code not in entry.whole:
            return None
        fits = [
            (rank, kind)
            for kind, text in entry.fields
            if (rank := _fit(code if kind == "code" else word, kind, text)) is not None
        ]
        if not fits:
            return None
        places.append(min(fits))
    return max(places)


def _fit(word: str, kind: Kind, text: str) -> int | None:
    """How well a word fits a text: it is the text, the beginning of a word in it, or inside it."""
    at = text.find(word)
    if at < 0:
        return None
    if word == text:
        return _RANKS[kind] + _EXACT
    if at == 0 or f" {word}" in text:
        return _RANKS[kind] + _START
    # A letter or two inside of words would find everything, and codes begin with what is typed.
    telling = len(word) > 2 or not word.isascii()
    return _RANKS[kind] + _INSIDE if telling and kind != "code" else None


def _fields(
    point: Point, channels: Mapping[str, Channel], care_tags: Mapping[str, Text], language: str
) -> Iterable[tuple[Kind, str]]:
    names = point.names
    for code in (point.code, *point.aliases):
        yield "code", _code(code)
    number = "".join(filter(str.isdigit, point.code))
    yield "code", _code(point.channel) + number
    yield "name", folded(names.pinyin).replace(" ", "")
    for name in dict.fromkeys((names.traditional, names.simplified)):
        yield "name", folded(name)
    for name in dict.fromkeys((names.english, names.meaning(language))):
        yield "name", folded(name)
    yield "channel", folded(point.channel)
    channel = channels.get(point.channel)
    if channel is not None:
        yield "channel", folded(say(channel.name, language))
        yield "channel", folded(say(channel.tradition, language))
        for code in (channel.code, *channel.aliases):
            yield "channel", folded(code)
    for use in point.uses:
        yield "use", folded(say(use, language))
    yield "place", folded(say(point.where, language))
    for tag in point.care:
        yield "care", folded(tag)
        yield "care", folded(say(care_tags.get(tag, {"en": tag}), language))
