"""Something feels wrong: every way of answering has its outcome, and the next plan follows it.

The table is written by hand from the stop rules of the fact sheet on safety (sections 1 and 5).
"""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.planner import Wishes, plan_today
from acupress.core.safety import assess
from acupress.core.trouble import Outcome, outcome_of, remembered, settled
from tests.core.support import answers_of, few, shipped, wishes_of

URGENT = ("emergency", "same_day")
TABLE = {
    # (now, feels, passed): (outcome, level, goes on, what is kept, the point is left out)
    ("harm", "*", "*"): ("thoughts-of-harm", "emergency", "no", None, False),
    ("sign", "*", "*"): ("emergency-sign", "emergency", "no", "urgent", True),
    ("none", "bleeding", "*"): ("bleeding-or-wound", "same_day", "no", "call", True),
    ("none", "sharp", "stays"): ("sharp-stays", "same_day", "no", "call", True),
    ("none", "sharp", "easing"): ("sharp-easing", "within_days", "no", "eased", True),
    ("none", "sharp", "gone"): ("sharp-gone", None, "no", "eased", True),
    ("none", "unwell", "stays"): ("unwell-stays", "same_day", "no", "call", True),
    ("none", "unwell", "easing"): ("unwell-easing", "within_days", "no", "eased", True),
    ("none", "unwell", "gone"): ("unwell-gone", None, "no", "eased", True),
    ("none", "sore", "stays"): ("sore-stays", None, "no", None, True),
    ("none", "sore", "easing"): ("sore-easing", None, "next", None, False),
    ("none", "sore", "gone"): ("sore-gone", None, "here", None, False),
}


def ways(content: Content) -> list[dict[str, str]]:
    """All ways of answering all three questions."""
    questions = content.trouble.questions
    choices = [[choice.id for choice in question.choices] for question in questions]
    return [dict(zip([one.id for one in questions], way, strict=True)) for way in product(*choices)]


def expected(way: dict[str, str]) -> tuple[object, ...]:
    found = [
        told
        for pattern, told in TABLE.items()
        if all(want in ("*", has) for want, has in zip(pattern, way.values(), strict=True))
    ]
    assert len(found) == 1, way
    return found[0]


def reached(content: Content, *answers: str) -> Outcome:
    """The outcome of some answers, in the order of the questions."""
    names = [question.id for question in content.trouble.questions]
    found = outcome_of(dict(zip(names, answers, strict=False)), content.trouble)
    assert found is not None
    return found


def outcome_id(answers: dict[str, str], content: Content) -> str | None:
    found = outcome_of(answers, content.trouble)
    return found.id if found else None


def test_there_are_three_questions_and_every_way_of_answering_has_its_outcome(
    content: Content,
) -> None:
    assert len(content.trouble.questions) == 3
    seen = set()
    for way in ways(content):
        one = outcome_of(way, content.trouble)
        assert one is not None
        seen.add(one.id)
        assert (one.id, one.level, one.goes_on, one.keeps, one.leaves_out) == expected(way)
    assert seen == set(content.trouble.outcomes), "none of them is out of reach"


def test_no_further_question_where_it_changes_nothing(content: Content) -> None:
    for way in ways(content):
        for asked in range(len(way)):
            so_far = dict(list(way.items())[:asked])
            found = outcome_id(so_far, content)
            same = {
                outcome_id(whole, content)
                for whole in ways(content)
                if so_far.items() <= whole.items()
            }
            assert (found is not None) == (len(same) == 1), so_far
            assert found is None or {found} == same


def test_an_emergency_sign_or_doubt_wins_over_everything(content: Content) -> None:
    for way in ways(content):
        if way["now"] == "sign":
            assert outcome_of(way, content.trouble) == content.trouble.outcomes["emergency-sign"]
    asked = content.trouble.questions[0]
    assert "not sure" in asked.choices[0].label["en"]
    emergencies = {
        name for name, flag in content.care.red_flags.items() if flag.level == "emergency"
    }
    assert set(asked.signs) == emergencies - {"RF17"}, "thoughts of harm are an answer of their own"


def test_what_goes_on_needs_no_call_and_has_passed_or_is_left(content: Content) -> None:
    for way in ways(content):
        one = outcome_of(way, content.trouble)
        assert one is not None
        if one.goes_on != "no":
            assert one.level is None
            assert way["feels"] == "sore"
            assert way["passed"] == ("gone" if one.goes_on == "here" else "easing")


def test_thoughts_of_harm_leave_nothing_behind(content: Content) -> None:
    harm = reached(content, "harm")
    before = Answers(facts={"fever": "no"})
    assert remembered(before, harm, content.trouble, content.care) == before
    assert not harm.leaves_out
    assert harm.crisis


@pytest.mark.parametrize("name", shipped().trouble.outcomes)
def test_what_needs_a_call_stops_the_next_plan(content: Content, name: str) -> None:
    outcome = content.trouble.outcomes[name]
    kept = remembered(Answers(), outcome, content.trouble, content.care)
    plan = plan_today(kept, Wishes(minutes=10), content)
    stops = outcome.level in URGENT and outcome.keeps is not None
    assert assess(kept, content.care).verdict == ("stop" if stops else "go")
    assert bool(plan.steps) == (not stops)
    assert all(step.soft for step in plan.steps) == (outcome.keeps is not None)
    after = plan_today(settled(kept, content.trouble), Wishes(minutes=10), content)
    assert after == plan_today(Answers(), Wishes(minutes=10), content), "nobody is locked out"


def test_what_is_kept_is_never_made_milder(content: Content) -> None:
    order = [choice.id for choice in content.care.facts["felt_wrong"].choices]
    assert order == ["urgent", "call", "eased", "over"]
    for stands in order:
        for outcome in content.trouble.outcomes.values():
            before = Answers(facts={"felt_wrong": stands})
            after = remembered(before, outcome, content.trouble, content.care).facts["felt_wrong"]
            assert order.index(str(after)) <= order.index(stands)
            assert outcome.keeps is None or order.index(str(after)) <= order.index(outcome.keeps)


def test_having_been_seen_clears_what_felt_wrong_and_the_flags_alone(content: Content) -> None:
    told = Answers(
        {"fatigue": 2}, "pale", frozenset({"RF10"}), {"felt_wrong": "urgent", "clot": "no"}
    )
    assert settled(told, content.trouble) == Answers({"fatigue": 2}, "pale", facts={"clot": "no"})


def test_every_outcome_says_what_to_do_and_where_it_comes_from(content: Content) -> None:
    for name, outcome in content.trouble.outcomes.items():
        assert outcome.says, name
        assert outcome.sources, name
        rests = any("Background knowledge" in source for source in outcome.sources)
        assert rests == (name in content.trouble.background), name
        words = " ".join(text["en"] for text in (outcome.title, *outcome.says)).lower()
        assert "you have a" not in words, f"{name} names an illness"


# --- points left out


@few
@given(
    answers_of(shipped()),
    wishes_of(shipped()),
    st.sets(st.sampled_from(sorted(shipped().catalogue.points)), max_size=6),
)
def test_a_point_left_out_is_in_no_plan(answers: Answers, wishes: Wishes, out: set[str]) -> None:
    wished = Wishes(
        wishes.minutes, wishes.seconds, pattern=wishes.pattern,
        added=(*wishes.added, *sorted(out)), left_out=tuple(sorted(out)),
    )  # fmt: skip
    plan = plan_today(answers, wished, shipped())
    assert not out & {step.point for step in plan.steps}


@pytest.mark.parametrize("code", ["BL23", "KI3", "SP6"])
def test_a_point_left_out_is_told_and_can_come_back(content: Content, code: str) -> None:
    usual = plan_today(Answers(), Wishes(minutes=15), content)
    assert code in [step.point for step in usual.steps]
    without = plan_today(Answers(), Wishes(minutes=15, left_out=(code,)), content)
    assert code not in [step.point for step in without.steps]
    said = [reason["en"] for reason in without.reasons]
    (told,) = [text for text in said if text.startswith("Left out: ")]
    assert told.startswith(f"Left out: {code} ")
    assert "You can take it in again on its page" in told
    assert not any(text.startswith(f"{code} ") for text in said)


def test_what_stands_in_for_others_is_left_out_too(content: Content) -> None:
    clot = Answers(facts={"clot": "past_or_treated"})
    codes = [step.point for step in plan_today(clot, Wishes(minutes=15), content).steps]
    assert "PC6" in codes
    wishes = Wishes(minutes=15, left_out=("PC6",))
    assert "PC6" not in [step.point for step in plan_today(clot, wishes, content).steps]


def test_with_everything_left_out_there_is_still_breathing(content: Content) -> None:
    wishes = Wishes(minutes=10, left_out=tuple(content.catalogue.points))
    plan = plan_today(Answers(), wishes, content)
    assert not plan.steps
    assert plan.breaths
