"""The lists on the page for the visit: what was pressed, what she noted, what changed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from acupress.core.content import Content
from acupress.core.record import told
from acupress.core.text import say
from acupress.handouts.visit_data import Visit
from acupress.handouts.visit_words import word

_LONGEST = 180
"""Letters of one note or title at most."""
_MOST_POINTS = 24
_MOST_ROUTINES = 4


@dataclass(frozen=True)
class Item:
    """Something with its day."""

    day: date
    words: str


def notes_of(visit: Visit) -> tuple[Item, ...]:
    """Return her notes, oldest first."""
    return tuple(Item(on, shortened(note)) for on, note in visit.notes)


def changes_of(visit: Visit, content: Content) -> tuple[Item, ...]:
    """Return what changed her plan and why, oldest first; a check that changed nothing is none."""
    found = [(event, told(event, content)) for event in visit.events if event.kind != "checked"]
    return tuple(
        Item(event.at.date(), shortened(say(words, visit.wishes.language)))
        for event, words in found
        if words is not None
    )


def pressed_lines(visit: Visit, content: Content) -> tuple[str, ...]:
    """Return for which pattern or by which routine she pressed, and the points with how often."""
    if not visit.sessions:
        return (word("no_sessions", visit.wishes.language),)
    return (*_plans(visit, content), *_points(visit))


def _plans(visit: Visit, content: Content) -> Iterator[str]:
    language, patterns = visit.wishes.language, content.patterns.patterns
    count = Counter((one.routine, one.pattern) for one in visit.sessions)
    for (routine, pattern), times in count.most_common(_MOST_ROUTINES):
        if routine:
            yield word("of_routine", language, shortened(routine, 60), times)
        elif pattern is not None and pattern in patterns:
            yield word("of_pattern", language, say(patterns[pattern].name, language), times)
        else:
            yield word("of_none", language, times)


def _points(visit: Visit) -> Iterator[str]:
    language, points = visit.wishes.language, visit.points
    named = [word("point", language, code, times) for code, times in points[:_MOST_POINTS]]
    if len(points) > _MOST_POINTS:
        named.append(word("more_points", language, len(points) - _MOST_POINTS))
    if named:
        yield in_a_row(named)


def tag_words(visit: Visit, content: Content) -> str:
    """Return what she said of the days, with how often; "" where she said nothing."""
    language, phrases = visit.wishes.language, content.phrases
    return in_a_row(
        word("tag", language, say(phrases[f"tag_{tag}"], language), times)
        for tag, times in visit.tags
        if f"tag_{tag}" in phrases
    )


def in_a_row(things: Iterable[str]) -> str:
    """Return things on a line that breaks between them only."""
    return " · ".join(thing.replace(" ", "\u00a0") for thing in things)


def shortened(words: str, most: int = _LONGEST) -> str:
    """Return words on one line, of at most so many letters."""
    line = " ".join(words.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
