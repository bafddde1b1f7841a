"""Courses: where she stands, looking back, and what her last sessions propose."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.course import (
    FIRST,
    LATER,
    Adaptation,
    core_points,
    findings,
    in_force,
    next_course,
    pain_in,
    running,
    signs_moved,
    skipped,
    stand,
)
from acupress.core.journal import Course, Event, Pressing, Session, SignsThen
from acupress.core.plan import Plan
from acupress.core.planner import Wishes, plan_today
from acupress.core.ways import name_of
from tests.core.support import shipped

START = date(2026, 3, 2)
COURSE = Course(1, START, 14, 10)
LENGTHS = (3, 6, 10, 15)


@pytest.fixture(scope="module")
def content() -> Content:
    return shipped()


@pytest.fixture(scope="module")
def plan(content: Content) -> Plan:
    return plan_today(Answers(), Wishes(minutes=10, pattern="kidney-qi"), content)


def day(number: int) -> date:
    return START + timedelta(days=number)


def session(
    number: int, plan: Plan | None = None, left: str = "", ending: str = "finished", part: float = 1
) -> Session:
    """Return the session of a day of the course, with points `left` unpressed, played in part."""
    at = datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(days=number)
    steps = plan.steps if plan else ()
    wanted = tuple(Pressing(step.point, "both", 90) for step in steps)
    reached = wanted[: round(part * len(wanted))]
    pressed = tuple(one for one in reached if one.point not in left.split())
    made = Session(number + 1, at, None, 10, 600, 600 * part, "finished", 5)
    return replace(made, wanted=wanted, pressed=pressed, ending=ending)  # type: ignore[arg-type]


def test_two_weeks_come_first_then_four_and_four_again() -> None:
    assert next_course(()) == FIRST == (14, 10)
    left = replace(COURSE, ended=day(5))
    assert next_course([left]) == FIRST
    reviewed = replace(COURSE, ended=day(14))
    assert next_course([left, reviewed]) == LATER == (28, 20)
    assert next_course([reviewed, Course(2, day(15), 28, 20, day(43))]) == LATER


def test_the_course_that_runs_is_the_one_not_looked_back_on() -> None:
    ended = replace(COURSE, ended=day(14))
    assert running([ended]) is None
    assert running([ended, replace(COURSE, id=2)]) == replace(COURSE, id=2)


def test_where_she_stands() -> None:
    standing = stand(COURSE, {day(0), day(1), day(3), day(40)}, day(8))
    assert (standing.done, standing.left, standing.over) == (3, 6, False)
    assert [mark.when for mark in standing.marks] == ["past"] * 8 + ["today"] + ["ahead"] * 5
    after = stand(COURSE, {day(8)}, day(8))
    assert (after.done, after.left) == (1, 5)
    assert not stand(COURSE, (), day(13)).over
    assert stand(COURSE, (), day(14)).over
    assert stand(COURSE, (), day(14)).left == 0


@given(st.sets(st.integers(-3, 40)), st.integers(0, 60))
def test_no_day_counts_twice(days: set[int], today: int) -> None:
    standing = stand(COURSE, {day(one) for one in days}, day(today))
    assert standing.done == len([one for one in days if 0 <= one < 14])
    assert standing.done + standing.left <= 14
    assert standing.over == (today >= 14)


def test_pain_is_compared_within_the_course() -> None:
    before = [replace(session(-number), pain_before=9) for number in range(1, 8)]
    first = [replace(session(number), pain_before=6) for number in range(4)]
    last = [replace(session(number), pain_before=3) for number in range(8, 12)]
    found = pain_in(COURSE, [*before, *first, *last])
    assert (found.verdict, found.now) == ("better", 3)
    assert found.band is not None
    assert found.band.start == 6
    assert pain_in(COURSE, [*before, *first[:2]]).verdict == "too_early"


def test_signs_are_compared_with_the_start() -> None:
    def then(number: int, **signs: int) -> SignsThen:
        return SignsThen(datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(days=number), signs)

    early, start, now = then(-90, ache=4), then(-1, ache=3, tired=2, knees=1), then(14)
    now = replace(now, signs={"ache": 1, "tired": 2, "new": 4})
    assert signs_moved(COURSE, ()) == ()
    assert signs_moved(COURSE, (early, start)) == ()
    moved = signs_moved(COURSE, (early, start, now))
    assert [(one.sign, one.then, one.now) for one in moved] == [("ache", 3, 1), ("tired", 2, 2)]
    late = then(9, ache=2)
    assert [one.then for one in signs_moved(COURSE, (late, now))] == [2]


def test_a_point_that_was_not_reached_is_not_skipped(plan: Plan) -> None:
    points = [step.point for step in plan.steps]
    assert skipped(session(0, plan)) == frozenset()
    assert skipped(session(0, plan, left=points[1])) == {points[1]}
    assert skipped(session(0, plan, left=points[-1])) == {points[-1]}
    early = session(0, plan, left=points[0], ending="early", part=0.6)
    assert skipped(early) == {points[0]}
    short = replace(session(0, plan), pressed=(Pressing(points[0], "both", 44.0),))
    assert points[0] in skipped(short)


def kinds(plan: Plan, content: Content, *sessions: Session) -> list[tuple[str, list[str]]]:
    """Return what sessions propose, oldest given first."""
    found = findings(sessions[::-1], plan, LENGTHS, core_points(content))
    return [(one.point, [offer.kind for offer in one.offers]) for one in found]


def test_a_point_skipped_in_three_of_five_sessions_is_spoken_of(
    content: Content, plan: Plan
) -> None:
    last = next(one for one in plan.steps if one.point not in core_points(content))
    days = [
        session(number, plan, left=last.point if number in (0, 2, 4) else "") for number in range(5)
    ]
    ((point, offers),) = kinds(plan, content, *days)
    assert point == last.point
    assert offers == (["way"] if last.others else []) + ["minutes", "left_out"]
    assert kinds(plan, content, *days[:4]) == [], "twice is not often"
    assert kinds(plan, content, *days[:2]) == []


def test_the_shared_core_is_never_left_out(content: Content, plan: Plan) -> None:
    assert core_points(content) == {"BL23", "KI3", "SP6"}
    days = [session(number, plan, left="BL23 KI3 SP6") for number in range(5)]
    proposed = kinds(plan, content, *days)
    assert {point for point, _ in proposed} <= {"BL23", "KI3", "SP6"}
    assert proposed
    assert all("left_out" not in offers for _, offers in proposed)


def test_sessions_mostly_ended_early_make_the_routine_as_long_as_they_were(
    content: Content, plan: Plan
) -> None:
    days = [session(number, plan, ending="early", part=0.55) for number in range(5)]
    (found,) = findings(days[::-1], plan, LENGTHS, core_points(content))
    assert (found.point, found.times, found.of, found.minutes) == ("", 5, 5, 6)
    assert found.offers == (Adaptation("minutes", "minutes=6/10"),)
    shortest = replace(plan, minutes=3)
    assert findings(days[::-1], shortest, LENGTHS, ()) == ()


def test_all_done_for_a_week_proposes_nothing(content: Content, plan: Plan) -> None:
    bad = [session(number, plan, left="GV4 KI3") for number in range(3)]
    good = [session(number, plan) for number in (12, 13)]
    assert kinds(plan, content, *bad, *good) == []
    assert kinds(plan, content, *(session(number, plan) for number in range(5))) == []


def test_adaptations_hold_until_they_are_taken_back() -> None:
    def event(number: int, kind: str, about: str) -> Event:
        return Event(number, datetime(2026, 3, 2, tzinfo=UTC), kind, about)

    events = [
        event(5, "adapted", "way=BL23/fists/sitting_back"),
        event(4, "left_as_it_is", "KI3"),
        event(3, "taken_back", "minutes=6/10"),
        event(2, "adapted", "left_out=GV4"),
        event(1, "adapted", "minutes=6/10"),
    ]
    found = in_force(events)
    assert [one.about for one in found] == ["left_out=GV4", "way=BL23/fists/sitting_back"]
    assert [one.point for one in found] == ["GV4", "BL23"]
    assert Adaptation("minutes", "minutes=6/10").parts == ("6", "10")


def test_the_plan_follows_and_says_why(content: Content, plan: Plan) -> None:
    def said(planned: Plan) -> str:
        return " ".join(" ".join(reason["en"] for reason in planned.reasons).split())

    wishes = Wishes(minutes=10, pattern="kidney-qi")
    out = plan_today(Answers(), replace(wishes, left_out=("GV4",), skipped=("GV4",)), content)
    assert "GV4" not in [step.point for step in out.steps]
    assert "because you have mostly skipped it" in said(out)
    felt = plan_today(Answers(), replace(wishes, left_out=("GV4",)), content)
    assert "felt wrong" in said(felt)
    step = next(one for one in plan.steps if one.others)
    gone = name_of(step.point, step.variant)
    other = plan_today(Answers(), replace(wishes, other_ways=(gone,)), content)
    (now,) = [one for one in other.steps if one.point == step.point]
    assert name_of(now.point, now.variant) != gone
    assert "pressed another way" in said(other)
    fitted = plan_today(Answers(), replace(wishes, minutes=6, fitted=6), content)
    assert "as long as your sessions really were: 6 minutes" in said(fitted)
    assert "really were" not in said(plan_today(Answers(), replace(wishes, fitted=6), content))


def test_without_another_way_the_only_one_stays(content: Content) -> None:
    every = tuple(name_of("GV4", way) for way in content.catalogue.points["GV4"].variants)
    wishes = Wishes(minutes=15, pattern="kidney-qi", other_ways=every)
    assert "GV4" in [step.point for step in plan_today(Answers(), wishes, content).steps]
