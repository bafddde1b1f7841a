"""What is left of a session that was kept, and whether it may still be played."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.kept import OFFERED_FOR, Kept, Left, left, point_again, refusal
from acupress.core.plan import Plan, Step
from acupress.core.planner import Wishes, plan_today
from acupress.core.player import Place
from acupress.core.timeline import Timeline, compile_plan
from tests.core.support import shipped

START = Place()
NOW = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
WELL = Answers(facts={"pregnant": "no", "clot": "no", "blood_thinner": "no", "fever": "no"})


def told(**facts: str | int) -> Answers:
    return replace(WELL, facts={**WELL.facts, **facts})


def kept(plan: Plan | None = None, place: Place = START, **changes: object) -> Kept:
    plan = plan or plan_today(WELL, Wishes(), shipped())
    return replace(Kept(plan, place, 1, 60.0, NOW, "playing"), **changes)  # type: ignore[arg-type]


def timeline_of(one: Kept) -> Timeline:
    return compile_plan(one.plan, shipped())


def without(content: Content, **parts: str) -> Content:
    """Return the content as a later version might have it, without one entry of each part."""
    catalogue = content.catalogue
    for part, name in parts.items():
        entries = {key: one for key, one in getattr(catalogue, part).items() if key != name}
        catalogue = replace(catalogue, **{part: entries})  # type: ignore[arg-type]
    return replace(content, catalogue=catalogue)


def changed(one: Kept, **step: object) -> Kept:
    """Return the kept session with its first step changed."""
    first = replace(one.plan.steps[0], **step)  # type: ignore[arg-type]
    return replace(one, plan=one.plan.with_step(0, first))


# --- what is left


def test_at_the_start_all_is_left() -> None:
    one = kept()
    timeline = timeline_of(one)
    assert left(timeline, Place()) == Left(timeline.total, len(one.plan.steps))


def test_what_is_left_gets_less_with_every_place() -> None:
    one = kept()
    timeline = timeline_of(one)
    places = [Place(number, part * cue.length) for number, cue in enumerate(timeline.cues)
              for part in (0.0, 0.5, 1.0)]  # fmt: skip
    seconds = [left(timeline, place).seconds for place in places]
    points = [left(timeline, place).points for place in places]
    assert seconds == sorted(seconds, reverse=True)
    assert points == sorted(points, reverse=True)
    assert seconds[-1] == pytest.approx(0)
    assert points[-1] == 0
    assert set(points) == set(range(len(one.plan.steps) + 1))


def test_a_point_counts_until_its_last_press_is_over() -> None:
    timeline = timeline_of(kept())
    presses = [number for number, cue in enumerate(timeline.cues) if cue.kind == "press"]
    assert left(timeline, Place(presses[-1], 1.0)).points == 1
    assert left(timeline, Place(presses[-1] + 1)).points == 0


def test_a_point_begins_again_where_it_began() -> None:
    timeline = timeline_of(kept())
    for number, cue in enumerate(timeline.cues):
        place = point_again(timeline, Place(number, cue.length / 2))
        if cue.step is None:
            assert place is None
            continue
        assert place is not None
        assert place.offset == 0.0
        assert timeline.cues[place.cue].step == cue.step
        assert timeline.cues[place.cue - 1].step != cue.step


# --- whether it may be played


def test_what_was_planned_today_may_be_played_today() -> None:
    assert refusal(kept(), WELL, shipped(), NOW + timedelta(hours=3)) is None


@pytest.mark.parametrize(
    ("later", "why"),
    [
        (timedelta(), None),
        (OFFERED_FOR, None),
        (OFFERED_FOR + timedelta(seconds=1), "old"),
        (timedelta(days=400), "old"),
        (-timedelta(hours=2), None),
        (-timedelta(days=2), "old"),
    ],
)
def test_it_is_offered_for_a_day(later: timedelta, why: str | None) -> None:
    assert refusal(kept(), WELL, shipped(), NOW + later) == why


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        (WELL, None),
        (replace(WELL, red_flags=frozenset({"RF01"})), "care"),
        (told(pregnant="yes"), "care"),
        (told(pregnant="unsure"), "care"),
        (told(fever="yes"), "care"),
        (told(clot="past_or_treated"), "care"),
        (told(blood_thinner="yes"), "care"),
        (Answers(), None),
    ],
)
def test_the_care_rules_of_today_hold(answers: Answers, why: str | None) -> None:
    assert refusal(kept(), answers, shipped(), NOW) == why


def test_whatever_is_planned_for_her_may_be_gone_on_with() -> None:
    """Planned and kept under the same answers, there is nothing to refuse."""
    for facts in ({}, {"blood_thinner": "yes"}, {"pregnant": "yes"}, {"hands_free": "one"},
                  {"birth": "caesarean", "weeks": 3}):  # fmt: skip
        answers = told(**facts)  # type: ignore[arg-type]
        for pattern in (None, *shipped().patterns.patterns):
            plan = plan_today(answers, Wishes(minutes=15, pattern=pattern), shipped())
            if plan.steps or plan.breaths:
                assert refusal(kept(plan), answers, shipped(), NOW) is None, (facts, pattern)


def test_a_session_of_breathing_goes_on_where_nothing_may_be_pressed() -> None:
    careful = told(pregnant="yes")
    plan = plan_today(careful, Wishes(), shipped())
    assert plan.breaths
    assert refusal(kept(plan), careful, shipped(), NOW) is None
    assert refusal(kept(plan), WELL, shipped(), NOW) is None


def test_a_softened_point_has_to_be_pressed_softly_and_not_too_long() -> None:
    thinner = told(blood_thinner="yes")
    plan = plan_today(thinner, Wishes(), shipped())
    soft = next(number for number, step in enumerate(plan.steps) if step.soft)
    one = kept(plan)
    assert refusal(one, thinner, shipped(), NOW) is None
    hard = plan.with_step(soft, replace(plan.steps[soft], soft=False))
    assert refusal(replace(one, plan=hard), thinner, shipped(), NOW) == "care"
    long = plan.with_step(soft, replace(plan.steps[soft], breaths=60))
    assert refusal(replace(one, plan=long), thinner, shipped(), NOW) == "care"


def test_warmth_that_is_not_good_today_is_not_gone_on_with() -> None:
    plan = plan_today(WELL, Wishes(pattern="cold-damp"), shipped())
    assert plan.warm_seconds
    assert refusal(kept(plan), told(fever="yes"), shipped(), NOW) == "care"


def test_a_point_that_felt_wrong_is_not_gone_on_with() -> None:
    one = kept()
    timeline = timeline_of(one)
    first, last = one.plan.steps[0].point, one.plan.steps[-1].point
    at_last = Place(next(n for n, cue in enumerate(timeline.cues) if cue.point == last))
    assert refusal(one, WELL, shipped(), NOW, [first]) == "left_out"
    assert refusal(replace(one, place=at_last), WELL, shipped(), NOW, [first]) is None
    assert refusal(replace(one, place=at_last), WELL, shipped(), NOW, [last]) == "left_out"


def test_content_that_has_changed_since() -> None:
    one, content = kept(), shipped()
    step = one.plan.steps[0]
    gone = [
        without(content, points=step.point),
        without(content, postures=step.variant.posture),
        without(content, techniques=step.variant.technique),
    ]
    for later in gone:
        assert refusal(one, WELL, later, NOW) == "gone"
    for place in (Place(len(timeline_of(one).cues)), Place(0, 1e6)):
        assert refusal(replace(one, place=place), WELL, content, NOW) == "gone"


def test_another_way_that_is_gone_or_forbidden_counts_as_well() -> None:
    """She could choose it with one key while she plays."""
    content, early = shipped(), told(weeks_since_birth=3)
    point = content.catalogue.points["ST36"]
    usual = point.variants[0]
    for other, why in (
        (replace(usual, technique="fists"), "care"),
        (replace(usual, technique="no such way"), "gone"),
        (replace(usual, posture="no such posture"), "gone"),
        (usual, None),
    ):
        step = Step(point.code, usual, 9, {"en": ""}, soft=True, others=(other,))
        one = kept(replace(kept().plan, steps=(step,)))
        assert refusal(one, early, content, NOW) == why, other


def test_a_way_that_a_rule_forbids() -> None:
    """In the first six weeks no fists on the legs, however softly."""
    content, early = shipped(), told(weeks_since_birth=3)
    point = content.catalogue.points["ST36"]
    for technique, why in (("fists", "care"), (point.variants[0].technique, None)):
        way = replace(point.variants[0], technique=technique)
        step = Step(point.code, way, 9, {"en": ""}, soft=True)
        one = kept(replace(kept().plan, steps=(step,)))
        assert refusal(one, early, content, NOW) == why
