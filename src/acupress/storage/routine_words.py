"""The words by which a routine is found, and the search through those of a whole library.

All words lie in one text in memory, 0.8 kB for each routine: one look through it is quicker than
SQLite's own search, and needs no module of it.
"""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from io import StringIO

from acupress.core.content import Content
from acupress.core.points import Names
from acupress.core.routine import Routine
from acupress.core.search import folded

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_JOINT = re.compile("['’-]")
_OF_ITS_OWN = re.compile("([\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff])")
"""Characters that are written without spaces: each counts as a word."""


class WordIndex:
    """The words of many routines by their keys, the one that was put last at the end.

    One that is put again leaves its old words behind: nobody changes so many in a day.
    """

    def __init__(self, rows: Iterable[tuple[int, str]] = ()) -> None:
        """Take keys and words as `words_for` gives them."""
        self._keys: list[int | None] = []
        self._places: dict[int, int] = {}
        self._starts = [0]
        text = StringIO()
        for key, words in rows:
            text.write(words)
            self._append(key, words)
        self._text = text.getvalue()

    def put(self, key: int, words: str) -> None:
        """Take in the words of a routine, in place of those that it had."""
        self.drop(key)
        if self._keys and self._keys[-1] is None:  # the same one again and again, as it is edited
            del self._keys[-1], self._starts[-1]
        self._text = self._text[: self._starts[-1]] + words
        self._append(key, words)

    def drop(self, key: int) -> None:
        """Take out a routine that is there no more."""
        place = self._places.pop(key, None)
        if place is not None:
            self._keys[place] = None

    def find(self, words: str) -> list[int]:
        """Return the keys of the routines that have all these words, or words that begin so; the
        one that was put last comes first. No words: all of them."""
        # The longest word first: it leaves the fewest for the others.
        wanted = [f" {word}" for word in sorted(set(words_of(words)), key=len, reverse=True)]
        keys, starts, find = self._keys, self._starts, self._text.find
        places: Iterable[int] = self._having(wanted[0]) if wanted else range(len(keys))
        for word in wanted[1:]:
            places = [at for at in places if find(word, starts[at], starts[at + 1]) >= 0]
        found = [key for at in places if (key := keys[at]) is not None]
        return found[::-1]

    def _append(self, key: int, words: str) -> None:
        self._places[key] = len(self._keys)
        self._keys.append(key)
        self._starts.append(self._starts[-1] + len(words))

    def _having(self, word: str) -> Iterator[int]:
        find, starts = self._text.find, self._starts
        at = find(word)
        while at >= 0:
            place = bisect(starts, at)
            yield place - 1
            at = find(word, starts[place])


def words_for(routine: Routine, content: Content | None) -> str:
    """Return all words by which a routine is found, each once, with a space before each.

    They are those of its title, patient, tags and points, the latter by code and by all names.
    """
    points = {point.code: point for point in routine.points}
    texts = [routine.title, routine.patient, *routine.tags]
    for code in dict.fromkeys(step.point for step in routine.steps):
        point = points.get(code)
        if point is None and content is not None:
            point = content.catalogue.points.get(code)
        texts.append(code)
        if point is not None:
            texts += [*point.aliases, *_all(point.names)]
    whole = " ".join(texts)
    # Both halves of a double name are words too.
    apart = words_of(_JOINT.sub(" ", whole))
    return "".join(f" {word}" for word in dict.fromkeys((*words_of(whole), *apart)))


def words_of(text: str) -> Iterator[str]:
    """Give the words of a text without case, accents and hyphens."""
    for part in _WORD.findall(_OF_ITS_OWN.sub(r" \1 ", text)):
        word = folded(part)
        if word:
            yield word


def _all(names: Names) -> tuple[str, ...]:
    joined = names.pinyin.replace(" ", "")
    return names.pinyin, joined, names.english, names.traditional, names.simplified
