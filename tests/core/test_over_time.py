"""Care over time: when to ask again, weeks that are counted on, rising pain, and what changes."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.journal import Event, Session
from acupress.core.over_time import (
    changed,
    check_due,
    counted_on,
    held,
    last_answer,
    new_answers,
    pregnancy_due,
    rising_from,
    still_high,
)
from acupress.core.planner import Wishes, plan_today
from acupress.core.safety import without_harm
from tests.core.support import shipped

TODAY = date(2026, 3, 20)


@pytest.fixture(scope="module")
def content() -> Content:
    return shipped()


def session(days_ago: int, pain: int | None) -> Session:
    """Return a session of so many days ago."""
    at = datetime(2026, 3, 20, 9, tzinfo=UTC) - timedelta(days=days_ago)
    return Session(1, at, None, 10, 600, 600, "finished", pain)


def rated(before: str, now: str) -> tuple[Session, ...]:
    """Return sessions of the week before and of this week with these pains, a day for each."""
    week = [session(7 + day, int(pain)) for day, pain in enumerate(before)]
    return (*week, *(session(day, int(pain)) for day, pain in enumerate(now)))


@pytest.mark.parametrize(
    ("days", "due"), [(None, False), (0, False), (6, False), (7, True), (70, True)]
)
def test_the_safety_check_is_due_after_a_week(days: int | None, due: bool) -> None:
    checked = None if days is None else TODAY - timedelta(days=days)
    assert check_due(checked, TODAY) == due


@pytest.mark.parametrize(("days", "due"), [(0, False), (30, False), (31, True)])
def test_a_pregnancy_is_asked_for_anew_each_month(days: int, due: bool) -> None:
    assert pregnancy_due(TODAY - timedelta(days=days), TODAY) == due


@pytest.mark.parametrize(
    ("told", "days", "weeks"),
    [(5, 0, 5), (5, 6, 5), (5, 7, 6), (5, 70, 15), (519, 700, 520), (5, -9, 5)],
)
def test_weeks_since_birth_are_counted_on(
    content: Content, told: int, days: int, weeks: int
) -> None:
    answers = Answers(facts={"weeks_since_birth": told, "birth": "vaginal"})
    counted = counted_on(answers, TODAY - timedelta(days=days), TODAY, content.care)
    assert counted.facts == {"weeks_since_birth": weeks, "birth": "vaginal"}


def test_nothing_is_counted_on_that_she_has_not_told(content: Content) -> None:
    assert counted_on(Answers(), TODAY - timedelta(days=50), TODAY, content.care) == Answers()
    told = Answers(facts={"weeks_since_birth": 5})
    assert counted_on(told, None, TODAY, content.care) == told


def test_the_last_answer_of_a_fact_is_found() -> None:
    at = datetime(2026, 3, 1, tzinfo=UTC)
    events = [
        Event(4, at, "left_out", "pregnant=yes"),
        Event(3, at, "answered", "pregnant=no"),
        Event(2, at - timedelta(days=9), "answered", "pregnant=unsure"),
    ]
    assert last_answer(events, "pregnant") == ("no", at.date())
    assert last_answer(events, "fever") is None


@pytest.mark.parametrize(
    ("before", "now", "level"),
    [
        ("333", "555", 3),
        ("333", "444", None),  # one point is nothing
        ("33", "999", None),  # too few ratings
        ("333", "99", None),
        ("343", "649", 3),  # the middle one counts, not the worst
        ("393", "444", None),
        ("3344", "6666", 3.5),
        ("0000", "2222", 0),
    ],
)
def test_pain_rises_by_two_points(before: str, now: str, level: float | None) -> None:
    assert rising_from(rated(before, now), TODAY) == level


def test_only_the_last_two_weeks_count() -> None:
    early = tuple(session(20 + day, 1) for day in range(5))
    assert rising_from((*early, *rated("", "666")), TODAY) is None
    unrated = tuple(session(day, None) for day in range(14))
    assert rising_from((*unrated, *rated("33", "555")), TODAY) is None


def test_a_clock_that_ran_ahead_puts_no_question_off() -> None:
    ahead = TODAY + timedelta(days=400)
    assert check_due(ahead, TODAY)
    assert pregnancy_due(ahead, TODAY)
    tomorrow = TODAY + timedelta(days=1)  # she has flown west
    assert not check_due(tomorrow, TODAY)
    assert not pregnancy_due(tomorrow, TODAY)


@given(st.lists(st.integers(0, 10), min_size=3, max_size=7), st.integers(0, 10))
def test_a_steady_pain_never_rises(pains: list[int], level: int) -> None:
    text = [str(min(9, pain)) for pain in pains]
    assert rising_from(rated("".join(text), "".join(text)), TODAY) is None
    assert rising_from(rated(str(min(9, level)) * 3, str(min(9, level)) * 3), TODAY) is None


@pytest.mark.parametrize(
    ("now", "days", "high"),
    [("555", 3, True), ("444", 3, False), ("44", 3, True), ("999", 28, False)],
)
def test_presses_stay_soft_until_the_pain_is_down(now: str, days: int, high: bool) -> None:
    began = TODAY - timedelta(days=days)
    assert still_high(rated("", now), 3, began, TODAY) == high


def test_rising_pain_makes_presses_short_and_light_and_says_so(content: Content) -> None:
    usual = plan_today(Answers(), Wishes(), content)
    soft = plan_today(Answers(facts={"pain_rising": "yes"}), Wishes(), content)
    rule = next(one for one in content.care.rules if one.id == "pain-rising-soft")
    assert not any(step.soft for step in usual.steps)
    assert all(step.soft for step in soft.steps)
    assert all(step.breaths * soft.pace.breath <= 60 for step in soft.steps)
    assert rule.says in soft.reasons
    assert "have it looked at" in " ".join(rule.says["en"].split())


def test_what_changes_is_told_with_its_reason(content: Content) -> None:
    def said(before: Answers, after: Answers) -> str:
        texts = changed(before, after, content.care, content.phrases)
        return " ".join(" ".join(text["en"] for text in texts).split())

    well, carrying = Answers(facts={"pregnant": "no"}), Answers(facts={"pregnant": "yes"})
    assert said(well, well) == ""
    assert "you are or may be pregnant" in said(well, carrying)
    assert "Could you be pregnant? No" in said(carrying, well)
    young = Answers(facts={"weeks_since_birth": 5, "clot": "no"})
    old = Answers(facts={"weeks_since_birth": 6, "clot": "no"})
    assert "counted on from your answer: 6." in said(young, old)
    rising = Answers(facts={"pregnant": "no", "pain_rising": "yes"})
    assert "at least 2 points higher" in said(well, rising)
    eased = Answers(facts={"pregnant": "no", "pain_rising": "no"})
    assert "Your pain has come down again" in said(rising, eased)
    assert said(rising, well) == "The time of short and light presses was over."
    flagged = Answers(red_flags=frozenset({"RF10"}))
    assert "Do not press or rub the leg" in said(well, flagged)
    assert "no longer tick" in said(flagged, well)


def test_what_is_at_hand_is_no_change(content: Content) -> None:
    one_hand = Answers(facts={"hands_free": "one"})
    assert held(one_hand, content.care) == frozenset()
    assert changed(Answers(), one_hand, content.care, content.phrases) == ()


def test_harm_leaves_no_trace(content: Content) -> None:
    harm = Answers(red_flags=frozenset({"RF17", "RF10"}))
    assert held(harm, content.care) == {"RF10"}
    assert without_harm(harm, content.care).red_flags == {"RF10"}
    assert changed(Answers(), Answers(red_flags=frozenset({"RF17"})), content.care, {}) == ()


def test_new_answers_are_those_that_differ_or_that_a_rule_holds_for(content: Content) -> None:
    first = Answers(
        facts={"pregnant": "no", "clot": "no", "varicose": "yes", "weeks_since_birth": 30}
    )
    assert set(new_answers(Answers(), first, content.care)) == {
        "pregnant=no",
        "varicose=yes",
        "weeks_since_birth=30",
    }
    later = Answers(facts={**first.facts, "clot": "past_or_treated", "ball": "yes"})
    assert new_answers(first, later, content.care) == ["clot=past_or_treated"]
    back = Answers(facts={**first.facts, "varicose": "no"})
    assert new_answers(first, back, content.care) == ["varicose=no"]
