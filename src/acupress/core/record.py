"""What changed her plan, in words: one sentence for each kind of event."""

from collections.abc import Callable, Mapping

from acupress.core.content import Content
from acupress.core.journal import Event
from acupress.core.over_time import answer_words
from acupress.core.text import Text, filled

Parts = Mapping[str, Text]
BEFORE = "before"
"""About a check that nobody saw: only from here on its days are counted."""


def told(event: Event, content: Content) -> Text | None:
    """Return an event as a sentence, None for one that is not hers to read.

    What the content no longer knows is said by the name that it had.
    """
    how = _KINDS.get(event.kind)
    if how is None or (event.kind == "checked" and event.about == BEFORE):
        return None
    phrase, parts = how(event.about, content)
    return filled(content.phrases[phrase], **parts)


def _plain(phrase: str) -> Callable[[str, Content], tuple[str, Parts]]:
    return lambda _about, _content: (phrase, {})


def _named(phrase: str) -> Callable[[str, Content], tuple[str, Parts]]:
    """About a point."""
    return lambda about, content: (phrase, {"point": _point(about, content)})


def _titled(phrase: str) -> Callable[[str, Content], tuple[str, Parts]]:
    """About a routine, by its title."""
    return lambda about, _content: (phrase, {"title": {"en": about}})


def _signed(phrase: str) -> Callable[[str, Content], tuple[str, Parts]]:
    """About a red flag."""

    def parts(about: str, content: Content) -> tuple[str, Parts]:
        flag = content.care.red_flags.get(about)
        return phrase, {"sign": (flag.short or flag.ask) if flag else {"en": about}}

    return parts


def _counted(phrase: str, *names: str) -> Callable[[str, Content], tuple[str, Parts]]:
    """About numbers, one for each name."""

    def parts(about: str, _content: Content) -> tuple[str, Parts]:
        numbers = about.split() + [""] * len(names)
        return phrase, {name: {"en": one} for name, one in zip(names, numbers, strict=False)}

    return parts


def _fitted(phrase: str) -> Callable[[str, Content], tuple[str, Parts]]:
    """About an adaptation, see `core.course.Adaptation`."""

    def parts(about: str, content: Content) -> tuple[str, Parts]:
        what, _, to = about.partition("=")
        if what == "minutes":
            return f"{phrase}_minutes", {"minutes": {"en": to.partition("/")[0]}}
        which = "way" if what == "way" else "left_out"
        return f"{phrase}_{which}", {"point": _point(to.partition("/")[0], content)}

    return parts


def _checked(about: str, _content: Content) -> tuple[str, Parts]:
    return "record_checked_whole" if about == "whole" else "record_checked", {}


def _answered(about: str, content: Content) -> tuple[str, Parts]:
    name, _, answer = about.partition("=")
    fact = content.care.facts.get(name)
    if fact is None:
        return "record_answered", {"ask": {"en": name}, "answer": {"en": answer}}
    return "record_answered", {"ask": fact.ask, "answer": answer_words(fact, answer)}


def _pattern(about: str, content: Content) -> tuple[str, Parts]:
    if not about:
        return "record_no_pattern", {}
    pattern = content.patterns.patterns.get(about)
    return "record_pattern", {"pattern": pattern.name if pattern else {"en": about}}


def _point(code: str, content: Content) -> Text:
    point = content.catalogue.points.get(code)
    return point.label if point else {"en": code}


_KINDS: Mapping[str, Callable[[str, Content], tuple[str, Parts]]] = {
    "checked": _checked,
    "answered": _answered,
    "red_flag": _signed("record_red_flag"),
    "red_flag_over": _signed("record_red_flag_over"),
    "seen_by_someone": _plain("record_seen_by_someone"),
    "softened": _plain("record_softened"),
    "softened_over": _plain("record_softened_over"),
    "left_out": _named("record_left_out"),
    "taken_in": _named("record_taken_in"),
    "added": _named("record_added"),
    "removed": _named("record_removed"),
    "pattern": _pattern,
    "followed": _titled("record_followed"),
    "unfollowed": _titled("record_unfollowed"),
    "course_begun": _counted("record_course_begun", "days", "goal"),
    "course_reviewed": _counted("record_course_reviewed", "done", "days"),
    "course_left": _counted("record_course_left", "done", "days"),
    "adapted": _fitted("record_adapted"),
    "taken_back": _fitted("record_taken_back"),
}
"""Every kind of event that she can read, with the phrase it is said in."""
