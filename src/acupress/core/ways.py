"""In which ways she can press a point today: what is at hand, her reach, the care rules."""

from dataclasses import replace

from acupress.core.answers import Answers
from acupress.core.plan import Step
from acupress.core.points import Point, Variant
from acupress.core.safety import Assessment

AT_HAND = {
    "ball": "ball=yes",
    "partner": "partner=yes",
    "baby": "hands_free=one",
    "nursing_chair": "nursing_chair=yes",
}
"""What a way of pressing may need, and the fact that says it is there. A wall always is."""


def name_of(code: str, way: Variant) -> str:
    """Return the name that a way of pressing a point is kept under, ``BL23/fists/sitting_back``."""
    return f"{code}/{way.technique}/{way.posture}"


def ways_today(point: Point, answers: Answers, today: Assessment) -> tuple[Variant, ...]:
    """Return the ways in which she can press a point today, best first.

    `today` is the assessment of these answers. Whether the point may be pressed at all is not
    asked here (`Assessment.removes`).
    """
    return tuple(way for way in point.variants if _possible(point, way, answers, today))


def with_others(step: Step, point: Point, answers: Answers, today: Assessment) -> Step:
    """Return a step with the further ways in which she can press it today.

    Those for which she can stay as she is come first.
    """
    here = step.variant.posture
    others = (way for way in ways_today(point, answers, today) if way != step.variant)
    return replace(step, others=tuple(sorted(others, key=lambda way: way.posture != here)))


def _possible(point: Point, way: Variant, answers: Answers, today: Assessment) -> bool:
    if not all(answers.has(AT_HAND[need]) for need in way.needs if need in AT_HAND):
        return False
    if answers.has("hands_free=one") and (way.hands == 2 or "ball" in way.needs):
        return False
    if point.behind and answers.has("reach_back=no") and not {"ball", "partner"} & set(way.needs):
        return False
    return not today.forbids(point, way)
