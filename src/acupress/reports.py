"""What the command line prints: JSON for programs, plain text for people."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from acupress.core.body import View
from acupress.core.content import Content
from acupress.core.placement import placements
from acupress.core.points import Point
from acupress.core.questionnaire import Match, Reason, Result
from acupress.core.safety import RedFlag
from acupress.core.text import clock, say
from acupress.core.timeline import Timeline
from acupress.storage.plain import plain
from acupress.storage.problems import Problem

WIDTH = 88
"""Columns of printed text."""


def as_json(data: dict[str, Any]) -> str:
    """Return JSON that people can read too."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def problems(files: Iterable[object], found: Iterable[Problem]) -> dict[str, Any]:
    """Return the document ``acupress-check/1``: what is wrong with files, by file."""
    told = [plain(problem) for problem in found]
    return {"format": "acupress-check/1", "files": [str(one) for one in files], "problems": told}


def points(found: Iterable[Point], content: Content) -> dict[str, Any]:
    """Return the document ``acupress-points/1`` for these points, with all views."""
    return {
        "format": "acupress-points/1",
        "views": {name: _view(view, content) for name, view in content.body.views.items()},
        "points": {point.code: _point(point, content) for point in found},
    }


def _view(view: View, content: Content) -> dict[str, Any]:
    return {
        "name": say(view.name),
        "region": view.region,
        "limb": view.limb,
        "width": view.width,
        "height": view.height,
        "axes": {name: list(vector) for name, vector in view.axes.items()},
        "landmarks": {
            name: _spot(*line[0]) if len(line) == 1 else [_spot(*vertex) for vertex in line]
            for name, line in view.landmarks.items()
        },
        "cun": {
            axis: None if (cun := content.body.cun(view, axis)) is None else round(cun, 3)
            for axis in ("length", "width")
        },
    }


def _point(point: Point, content: Content) -> dict[str, Any]:
    placed = [
        {
            "view": place.view,
            "side": place.side,
            "x": round(place.x, 2),
            "y": round(place.y, 2),
            "zone": {"rx": round(place.rx, 2), "ry": round(place.ry, 2)},
        }
        for place in placements(point, content.body, content.catalogue.points)
    ]
    return {**plain(point), "placements": placed}


def _spot(x: float, y: float) -> list[float]:
    return [round(x, 2), round(y, 2)]


def points_text(found: Iterable[Point], content: Content, full: bool) -> str:
    """Return the points as a table, or in full."""
    if full:
        return "\n\n".join("\n".join(_point_lines(point, content)) for point in found)
    return "\n".join(
        f"{point.code:<7}{point.names.pinyin:<15}{say(point.where)}" for point in found
    )


def _point_lines(point: Point, content: Content) -> Iterator[str]:
    names, catalogue = point.names, content.catalogue
    yield f"{point.code}  {names.pinyin}  {names.traditional}  {names.english}"
    yield f"also called {', '.join(point.aliases)}; {point.channel}"
    yield from _wrapped(say(point.where) + ".")
    for number, step in enumerate(point.steps, 1):
        yield from _wrapped(f"{number}. {say(step)}", "   ")
    yield from _wrapped(f"You are on it when {say(point.feels)}.")
    yield from _wrapped(f"The usual mistake: {say(point.mistake)}")
    for variant in point.variants:
        technique = say(catalogue.techniques[variant.technique].name)
        yield from _wrapped(f"{technique}: {say(variant.how)}", "   ")
    yield from _wrapped(
        "In the tradition used for " + ", ".join(say(use) for use in point.uses) + "."
    )
    for tag in point.care:
        yield from _wrapped(f"Care: {say(catalogue.care_tags[tag])}", "   ")
    yield from _wrapped(f"Evidence: {say(catalogue.evidence[point.evidence])}")


def matches(result: Result, flags: Iterable[RedFlag], content: Content) -> dict[str, Any]:
    """Return the document ``acupress-match/1``."""
    return {
        "format": "acupress-match/1",
        "mixed": result.mixed,
        "matches": [_match(found, content) for found in result.matches],
        "flags": [_flag(flag) for flag in flags],
    }


def _match(found: Match, content: Content) -> dict[str, Any]:
    return {
        "pattern": found.pattern,
        "score": None if found.score is None else round(found.score, 1),
        "band": found.band,
        "points": found.points,
        "of": found.of,
        "for": [reason_text(reason, content) for reason in found.supporting],
        "against": [reason_text(reason, content) for reason in found.opposing],
    }


def _flag(flag: RedFlag) -> dict[str, str]:
    return {"id": flag.id, "level": flag.level, "ask": say(flag.ask), "do": say(flag.do)}


def reason_text(reason: Reason, content: Content, language: str = "en") -> str:
    """Return a sign with its answer, such as ``night sweats: often``."""
    if reason.answer is None:
        return say(content.patterns.tongues[reason.sign].look, language)
    sign = say(content.patterns.signs[reason.sign].short, language)
    return f"{sign}: {say(content.phrases[f'step_{reason.answer}'], language)}"


def matches_text(result: Result, flags: Iterable[RedFlag], content: Content) -> str:
    """Return the ranked patterns for people. Red flags stand first."""
    lines: list[str] = []
    for flag in flags:
        level = say(content.care.levels[flag.level])
        lines += [f"! {say(flag.ask)}", *_wrapped(say(flag.do), "  "), *_wrapped(level, "  "), ""]
    if result.tied:
        lines += ["The best two patterns are tied.", ""]
    elif result.mixed:
        lines += ["Mixed: the best two patterns are close to each other.", ""]
    for found in result.matches:
        lines += [*_match_lines(found, content), ""]
    lines += _wrapped("This says what your answers are most like. It is not a diagnosis.")
    return "\n".join(lines)


_BANDS = {
    "often": "often matches",
    "partly": "partly matches",
    "little": "matches little",
    "unscored": "too few answers",
}


def _match_lines(found: Match, content: Content) -> Iterator[str]:
    name = say(content.patterns.patterns[found.pattern].name)
    if found.score is None:
        yield f"{name}: {_BANDS[found.band]}"
    else:
        yield f"{name}: {found.points} of {found.of} = {found.score:.1f} %, {_BANDS[found.band]}"
    for label, reasons in (("for", found.supporting), ("against", found.opposing)):
        if reasons:
            listed = "; ".join(reason_text(reason, content) for reason in reasons)
            yield from _wrapped(f"{label}: {listed}", "    ")


def plan(timeline: Timeline) -> dict[str, Any]:
    """Return the document ``acupress-plan/1``. Times in seconds."""
    return {
        "format": "acupress-plan/1",
        "pattern": timeline.plan.pattern,
        "total": round(timeline.total, 3),
        "reasons": [say(reason) for reason in timeline.plan.reasons],
        "cues": [
            {
                "kind": cue.kind,
                "start": round(cue.start, 3),
                "length": round(cue.length, 3),
                "point": cue.point,
                "side": cue.side,
                "posture": cue.posture,
                "breaths": cue.breaths,
                "text": say(cue.text),
            }
            for cue in timeline.cues
        ],
    }


def plan_text(timeline: Timeline, content: Content) -> str:
    """Return a plan for people."""
    lines = [*(line for reason in timeline.plan.reasons for line in _wrapped(say(reason))), ""]
    for cue in timeline.cues:
        point = content.catalogue.points[cue.point] if cue.point else None
        name = f"{point.code} {point.names.pinyin}" if point else ""
        label = " ".join(part for part in (name, cue.side) if part)
        lines += _wrapped(f"{clock(cue.start)}  {cue.kind:<12}{label}", "      ")
        lines += _wrapped(f"      {say(cue.text)}", "      ")
    lines.append(f"{clock(timeline.total)}  in all")
    return "\n".join(lines)


def _wrapped(text: str, indent: str = "") -> list[str]:
    import textwrap

    return textwrap.wrap(text, WIDTH, subsequent_indent=indent)
