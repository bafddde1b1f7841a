"""A session that she has not ended: what is left of it, and whether it may still be played."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.plan import Plan, Step
from acupress.core.planner import LEAST_SECONDS, MOST_SECONDS
from acupress.core.player import Place
from acupress.core.safety import Assessment, assess
from acupress.core.timeline import Timeline, compile_plan

OFFERED_FOR = timedelta(hours=24)
"""A kept session is offered this long. A routine is fitted to its day: by then another one is due,
and how she is may have changed without her having said so."""

Why = Literal["playing", "paused", "baby"]
"""What she was doing when it was kept; `playing` is what a crash leaves behind."""
Refusal = Literal["old", "care", "left_out", "gone"]
"""Why it is not offered: too long ago, a care rule, a point that felt wrong, other content."""


@dataclass(frozen=True)
class Kept:
    """A session as it stood at `saved`. `session` is its number in the journal, `played` its
    seconds so far. The whole plan is kept, as she may have changed it while playing."""

    plan: Plan
    place: Place
    session: int
    played: float
    saved: datetime
    why: Why


@dataclass(frozen=True)
class Left:
    """What is still to come: seconds, and points that are not pressed to their end."""

    seconds: float
    points: int


def left(timeline: Timeline, place: Place) -> Left:
    """Return what is left of a timeline from a place on."""
    cues = timeline.cues
    seconds = timeline.total - cues[place.cue].start - place.offset
    points = {cue.step for cue in cues[place.cue :] if cue.kind == "press"}
    return Left(max(0.0, seconds), len(points))


def point_again(timeline: Timeline, place: Place) -> Place | None:
    """Return where the point at a place begins; None before the first point and after the last."""
    step = timeline.cues[place.cue].step
    if step is None:
        return None
    return Place(next(number for number, cue in enumerate(timeline.cues) if cue.step == step))


def refusal(
    kept: Kept,
    answers: Answers,
    content: Content,
    now: datetime,
    left_out: Collection[str] = (),
) -> Refusal | None:
    """Return why a kept session may not be played today, None where it may.

    `left_out` are points that she does not want pressed any more. What stands behind her in the
    session is held to the care rules, too: she may go back to it.
    """
    if abs(now - kept.saved) > OFFERED_FOR:  # a clock that was set back counts as well
        return "old"
    if not _still_there(kept.plan, content):
        return "gone"
    timeline = compile_plan(kept.plan, content)
    cues = timeline.cues
    if not kept.place.cue < len(cues) or kept.place.offset > cues[kept.place.cue].length:
        return "gone"
    if _against_care(kept.plan, assess(answers, content.care), content):
        return "care"
    if any(cue.point in left_out for cue in cues[kept.place.cue :]):
        return "left_out"
    return None


def _still_there(plan: Plan, content: Content) -> bool:
    """Whether the content still has what the plan speaks of; an update may have changed it."""
    catalogue = content.catalogue
    return all(
        step.point in catalogue.points
        and way.technique in catalogue.techniques
        and way.posture in catalogue.postures
        for step in plan.steps
        for way in (step.variant, *step.others)
    )


def _against_care(plan: Plan, assessment: Assessment, content: Content) -> bool:
    if assessment.verdict == "stop" or (assessment.verdict == "breathe" and plan.steps):
        return True
    if plan.warm_seconds and assessment.no_warmth is not None:
        return True
    return any(_forbidden(step, plan, assessment, content) for step in plan.steps)


def _forbidden(step: Step, plan: Plan, assessment: Assessment, content: Content) -> bool:
    point = content.catalogue.points[step.point]
    ways = (step.variant, *step.others)  # with one key she presses it another way
    if assessment.removes(point) is not None or any(assessment.forbids(point, way) for way in ways):
        return True
    if assessment.softens(point) is None:
        return False
    cap = assessment.most_seconds(point) or MOST_SECONDS
    return not step.soft or step.breaths > plan.pace.breaths_for(cap, LEAST_SECONDS, MOST_SECONDS)
