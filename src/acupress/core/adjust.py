"""Changes to a plan while it is played: a little longer here, or pressed another way."""

from dataclasses import replace

from acupress.core.plan import Plan
from acupress.core.timeline import Timeline

LONGER_SECONDS = 30.0
"""What "a little longer" adds, as the nearest whole number of breaths."""
MOST_ON_ONE = 180.0
"""No placement is pressed longer than 3 min, the most that guides and trials name."""


def longer(timeline: Timeline, number: int) -> Plan | None:
    """Return the plan with a longer press at this cue; None where it may not get longer."""
    cue = timeline.cues[number]
    if cue.kind != "press" or cue.step is None or cue.side is None:
        return None
    breath = timeline.plan.pace.breath
    breaths = max(1, round(LONGER_SECONDS / breath))
    step = timeline.plan.steps[cue.step]
    # Where care asks for a soft press, its length is part of what makes it soft.
    if step.soft or cue.length + breaths * breath > MOST_ON_ONE + 1e-6:
        return None
    added = {**step.longer, cue.side: step.longer.get(cue.side, 0) + breaths}
    return timeline.plan.with_step(cue.step, replace(step, longer=added))


def another_way(timeline: Timeline, number: int) -> Plan | None:
    """Return the plan with the next way to press the point of this cue; None without one."""
    cue = timeline.cues[number]
    if cue.step is None:
        return None
    step = timeline.plan.steps[cue.step]
    if not step.others:
        return None
    way = step.pressed_by(step.others[0])
    moved = cue.step > 0 and way.variant.posture != cue.posture
    return timeline.plan.with_step(cue.step, replace(way, longer={}, moved=moved or step.moved))


def where_to_go_on(before: Timeline, number: int, after: Timeline) -> int:
    """Return the cue of `after` from which a point pressed another way goes on.

    What she has done already is not asked again: only a new posture has to be taken up.
    """
    cue = before.cues[number]
    assert cue.step is not None
    of_step = [at for at, one in enumerate(after.cues) if one.step == cue.step]
    moved = (
        before.plan.steps[cue.step].variant.posture != after.plan.steps[cue.step].variant.posture
    )
    if moved:
        return 0 if cue.step == 0 else of_step[0]
    searching = cue.kind in {"move", "find"}
    wanted = ("move", "find", "get_ready") if searching else ("get_ready",)
    same = [at for at in of_step if searching and after.cues[at].kind == cue.kind]
    return next(iter(same or [at for at in of_step if after.cues[at].kind in wanted]))
