"""What is said fits the way of pressing: which hands are free, what holds the baby, pulses."""

import pytest

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.planner import Wishes, plan_today
from acupress.core.timeline import Cue, Timeline, compile_plan
from tests.core.anatomy import REACHED_BEHIND
from tests.core.support import PATTERNS, cues_of, planned

CAESAREAN: dict[str, str | int] = {
    "birth": "caesarean", "weeks_since_birth": 3, "wound": "healing",
    "ball": "yes", "nursing_chair": "yes",
}  # fmt: skip


def finds(timeline: Timeline) -> list[Cue]:
    """The cues that look for a point which lies behind her."""
    found = [cue for cue in cues_of(timeline, "find") if cue.point in REACHED_BEHIND]
    assert found
    return found


def asks_of_hands(cue: Cue) -> bool:
    words = cue.text["en"].lower()
    return any(part in words for part in ("your hands", "thumbs", "fingertips", "lay two fingers"))


@pytest.mark.parametrize("pattern", PATTERNS)
@pytest.mark.parametrize("facts", [CAESAREAN, {"reach_back": "no", "ball": "yes"}])
def test_whoever_must_not_reach_behind_is_not_asked_to_feel_for_a_point_there(
    content: Content, pattern: str, facts: dict[str, str | int]
) -> None:
    timeline = planned(content, pattern, 15, **facts)
    for cue in finds(timeline):
        assert cue.step is not None
        assert cue.text == timeline.plan.steps[cue.step].variant.how
        assert not asks_of_hands(cue), cue.text


@pytest.mark.parametrize("pattern", PATTERNS)
def test_with_the_baby_on_one_arm_one_hand_is_asked_for(content: Content, pattern: str) -> None:
    for cue in finds(planned(content, pattern, 15, hands_free="one")):
        assert not asks_of_hands(cue), cue.text


@pytest.mark.parametrize("pattern", PATTERNS)
def test_with_the_baby_on_one_arm_she_stays_seated(content: Content, pattern: str) -> None:
    timeline = planned(content, pattern, 15, hands_free="one", partner="yes", ball="yes")
    for step in timeline.plan.steps:
        for way in (step.variant, *step.others):
            assert way.posture.startswith("sitting"), way


def test_with_both_hands_free_the_point_is_felt_for_step_by_step(content: Content) -> None:
    for cue in finds(planned(content, "kidney-qi", 15)):
        assert cue.point is not None
        steps = content.catalogue.points[cue.point].steps
        assert cue.text["en"] == " ".join(step["en"] for step in steps)


def test_the_baby_goes_to_the_other_arm_before_the_other_side_of_the_back(
    content: Content,
) -> None:
    timeline = planned(content, "kidney-qi", 15, hands_free="one")
    behind = {
        cue.posture: cue.text["en"].endswith(" Move the baby to your other arm first.")
        for cue in cues_of(timeline, "switch_side")
    }
    assert behind == {"sitting_baby_behind": True, "sitting_baby": False}


def test_in_pulses_she_is_told_so_where_she_really_presses(content: Content) -> None:
    wishes = Wishes(minutes=15, pattern="cold-damp", pulse=True)
    timeline = compile_plan(plan_today(Answers(), wishes, content), content)
    presses = cues_of(timeline, "press")
    told = {"ease off for one" in cue.text["en"]: cue.pulse is not None for cue in presses}
    assert told == {True: True, False: False}
