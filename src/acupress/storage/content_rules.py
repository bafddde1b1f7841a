"""Checks that the content files agree with each other: every id that one names, another defines."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from acupress.core.content import Content
from acupress.core.placement import placements, sides
from acupress.core.points import Measure, Point
from acupress.core.safety import Fact
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.yaml_file import Lines, line_of

PHRASES = (
    "settle", "warm", "get_ready", "press", "press_soft", "press_light", "switch_left",
    "switch_right", "breathe_only", "close", "asked_for", "told", "no_pattern", "best_match",
    "best_mixed", "best_tied", "warm_first", "no_warmth_on_heat", "out_of_reach", "instead",
    "nothing_left", "too_short", "no_time_for_warmth", "step_reason", "step_0", "step_1",
    "step_2", "step_3", "step_4",
)  # fmt: skip
"""The phrases that the planner, the timeline and the questionnaire use."""

Where = tuple[str | int, ...]
Found = Iterator[tuple[str, Where, str, str]]


def check_references(content: Content, lines: Mapping[str, Lines]) -> None:
    """Raise BadFileError with every reference that leads nowhere."""
    found = (*_points(content), *_patterns(content), *_care(content), *_phrases(content))
    problems = [
        Problem(
            f"{file}.yaml",
            line_of(lines[file], where),
            ".".join(map(str, where[1:])),
            what,
            allowed,
        )
        for file, where, what, allowed in found
    ]
    if problems:
        raise BadFileError(*problems)


def _points(content: Content) -> Found:
    catalogue, body = content.catalogue, content.body
    names: dict[str, str] = {}
    for code, point in catalogue.points.items():
        at = ("points", code)
        for name in (code, *point.aliases):
            if names.setdefault(name.upper(), code) != code:
                yield (
                    "points",
                    (*at, "aliases"),
                    f"{name}, also {names[name.upper()]}",
                    "a name of its own",
                )
        yield from _unknown("points", (*at, "care"), point.care, catalogue.care_tags)
        yield from _unknown("points", (*at, "sources"), point.sources, catalogue.sources)
        for number, variant in enumerate(point.variants):
            where = (*at, "variants", number)
            yield from _unknown("points", where, (variant.technique,), catalogue.techniques)
            yield from _unknown("points", where, (variant.posture,), catalogue.postures)
            if variant.sides == "each" and not point.bilateral:
                yield "points", where, "each", "together, for a point on the midline"
        for part, measure in _measures(point):
            yield from _measure(content, (*at, "location", part), measure)
        placed = {
            body.views[place.view].drawing.removesuffix(".svg")
            for place in placements(point, body, catalogue.points)
        }
        for view in point.views:
            if view not in placed:
                yield "points", (*at, "views"), f"{view}, which cannot show it", _list(placed)
        if not point.views:
            yield "points", (*at, "views"), "no view", "at least one close-up"
        seen = {place.side for place in placements(point, body, catalogue.points)}
        if seen != set(sides(point)):
            yield "points", (*at, "location"), "a side that no view shows", _list(sides(point))


def _measures(point: Point) -> Iterator[tuple[str, Measure]]:
    yield "along", point.location.along
    yield "across", point.location.across


def _measure(content: Content, where: Where, measure: Measure) -> Found:
    if (measure.at is None) == (measure.between is None):
        yield "points", where, "both or neither of at and between", "one of them"
    if measure.towards is None:
        if measure.cun or measure.fingers:
            yield "points", where, "a distance without a direction", "towards and segment"
        return
    segment = content.body.segments.get(measure.segment or "")
    if segment is None:
        yield "points", where, f"segment {measure.segment}", _list(content.body.segments)
        return
    across = measure.towards in ("medial", "lateral", "radial", "ulnar", "anterior", "posterior")
    if measure.cun and across != (segment.axis == "width"):
        yield (
            "points",
            where,
            f"{segment.axis} cun used {measure.towards}",
            "width cun across, length cun along",
        )


def _patterns(content: Content) -> Found:
    known, points = content.patterns, content.catalogue.points
    for name, pattern in known.patterns.items():
        at = ("patterns", name)
        yield from _unknown("patterns", (*at, "symptoms"), pattern.symptoms, known.signs)
        yield from _unknown("patterns", (*at, "tongue"), (pattern.tongue,), known.tongues)
        codes = [choice.point for choice in pattern.choices]
        yield from _unknown("patterns", (*at, "choices"), codes, points)
        for tip in pattern.tips:
            yield from _conditions("patterns", (*at, "tips"), tip.avoid_with, content.care.facts)
    yield from _unknown("patterns", ("sacral",), (known.sacral.point,), points)
    yield from _unknown("patterns", ("warming",), known.warming, points)
    for tip in known.shared_tips:
        yield from _conditions("patterns", ("shared_tips",), tip.avoid_with, content.care.facts)


def _care(content: Content) -> Found:
    care, catalogue = content.care, content.catalogue
    levels = {flag.level for flag in care.red_flags.values()}
    yield from _unknown("care", ("red_flags",), levels, care.levels)
    for number, rule in enumerate(care.rules):
        at: Where = ("rules", number)
        yield from _unknown("care", at, rule.tags, catalogue.care_tags)
        yield from _unknown("care", at, (*rule.codes, *rule.instead), catalogue.points)
        yield from _unknown("care", at, rule.techniques, catalogue.techniques)
        yield from _unknown("care", at, rule.postures, catalogue.postures)
        for when in rule.when:
            choices = [f"{when.fact}={choice}" for choice in (*when.is_one_of, *when.none_of)] or [
                when.fact
            ]
            yield from _conditions("care", at, choices, care.facts)


def _conditions(
    file: str, where: Where, conditions: Iterable[str], facts: Mapping[str, Fact]
) -> Found:
    for condition in conditions:
        name, _, choice = condition.partition("=")
        if name not in facts:
            yield file, where, condition, _list(facts)
        elif choice and choice not in [known.id for known in facts[name].choices]:
            yield file, where, condition, _list(known.id for known in facts[name].choices)


def _phrases(content: Content) -> Found:
    yield from _unknown("phrases", ("phrases",), PHRASES, content.phrases, "no phrase ")


def _unknown(
    file: str,
    where: Where,
    names: Iterable[str],
    known: Mapping[str, Any],
    label: str = "",
) -> Found:
    for name in names:
        if name not in known:
            yield file, where, label + name, _list(known)


def _list(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "nothing is known here"
