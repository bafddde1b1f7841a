"""What is warned of: each thing with a routine that has it and one that has not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.follow import Day, follow
from acupress.core.routine import Routine, RoutineStep, with_own_points
from acupress.core.routine_warnings import LEVELS, Warned, warnings_of
from acupress.core.safety import assess
from acupress.core.text import say
from tests.core.routines import from_pattern, of, own_point, step
from tests.core.support import PATTERNS, facts_of, few, shipped

TODAY = date(2026, 11, 27)
CORE = ("BL23", "KI3", "SP6")
SHORT = "Sit down and breathe out."
Make = Callable[[Content], Routine]


def made(*codes: str, **fields: Any) -> Make:
    """A routine of these points."""
    return lambda content: of(content, *codes, **fields)


def told(*codes: str, **facts: str | int) -> Make:
    """A routine of these points for a patient of whom this is known."""
    return made(*codes, told=facts)


def steps(*wanted: tuple[str, dict[str, Any]], **fields: Any) -> Make:
    """A routine of steps with their own fields."""

    def make(content: Content) -> Routine:
        return Routine("A routine", tuple(step(content, c, **f) for c, f in wanted), **fields)

    return make


def pressed(code: str, technique: str, posture: str, **fields: Any) -> Make:
    """A routine of one point, pressed in this way."""

    def make(content: Content) -> Routine:
        ways = content.catalogue.points[code].variants
        (way,) = [w for w in ways if (w.technique, w.posture) == (technique, posture)]
        one = RoutineStep(code, technique, posture, way.sides)
        return Routine("A routine", (one,), **fields)

    return make


def own(*care: str) -> Make:
    """A routine with a point of the practitioner's own that has these care tags."""

    def make(content: Content) -> Routine:
        point = replace(own_point(content), care=care)
        everything = with_own_points(content, Routine("", points=(point,)))
        return Routine("A routine", (step(everything, "X1"),), points=(point,))

    return make


def dated(first: date | None, review: date | None) -> Make:
    return made(*CORE, valid_from=first, review_on=review)


TABLE: dict[str, tuple[str, int | None, Make, Make]] = {
    "warn_empty": ("hint", None, made(), made("KI3")),
    "pregnant-or-unsure": (
        "stop", None, told(*CORE, pregnant="unsure"), told(*CORE, pregnant="no"),
    ),
    "fever-today": ("stop", None, told(*CORE, fever="yes"), told(*CORE, fever="no")),
    "clot-no-legs": (
        "care", 1, told("BL23", "KI3", clot="past_or_treated"),
        told("BL23", "HT7", clot="past_or_treated"),
    ),
    "first-week-soft": (
        "care", 0, told("BL23", weeks_since_birth=0), told("BL23", weeks_since_birth=1),
    ),
    "first-six-weeks-legs-light": (
        "care", 0, told("KI3", weeks_since_birth=5), told("KI3", weeks_since_birth=6),
    ),
    "diastasis-resting-palm": (
        "care", 0, told("CV6", diastasis="unsure"), told("CV6", diastasis="no"),
    ),
    "fragile-standing-sit": (
        "care", 0, pressed("BL23", "ball_wall", "standing_wall", told={"fragile_standing": "yes"}),
        pressed("BL23", "fists", "sitting_forward", told={"fragile_standing": "yes"}),
    ),
    "numb-skin-no-warmth": (
        "care", None, made(*CORE, warm_seconds=120.0, told={"numb_skin": "yes"}),
        made(*CORE, told={"numb_skin": "yes"}),
    ),
    "warn_softened_long": (
        "care", 0,
        steps(("HT7", {"seconds": 90.0}), told={"blood_thinner": "yes_prescriber_agrees"}),
        steps(("HT7", {"seconds": 60.0}), told={"blood_thinner": "yes_prescriber_agrees"}),
    ),
    "warn_seconds": (
        "hint", 1, steps(("BL23", {}), ("KI3", {"seconds": 50.0})),
        steps(("BL23", {"seconds": 60.0}), ("KI3", {"seconds": 120.0})),
    ),
    "warn_needs_ball": (
        "care", 0, pressed("BL23", "ball_wall", "standing_wall", told={"ball": "no"}),
        pressed("BL23", "ball_wall", "standing_wall", told={"ball": "yes"}),
    ),
    "warn_needs_partner": (
        "hint", 0, pressed("BL23", "partner", "side_lying"),
        pressed("BL23", "partner", "side_lying", told={"partner": "yes"}),
    ),
    "warn_needs_nursing_chair": (
        "hint", 0, pressed("BL23", "fists", "nursing_chair"),
        pressed("BL23", "fists", "sitting_forward"),
    ),
    "warn_needs_baby": (
        "care", 0, pressed("KI3", "pinch", "sitting_baby", told={"hands_free": "both"}),
        pressed("KI3", "pinch", "sitting_baby", told={"hands_free": "one"}),
    ),
    "warn_two_hands": (
        "care", 0, pressed("KI3", "thumbs", "sitting_feet_in_reach", told={"hands_free": "one"}),
        pressed("KI3", "pinch", "sitting_baby", told={"hands_free": "one"}),
    ),
    "warn_behind": (
        "care", 0, pressed("BL23", "fists", "sitting_forward", told={"reach_back": "no"}),
        pressed("BL23", "partner", "side_lying", told={"reach_back": "no"}),
    ),
    "warn_own_without_care": ("hint", 0, own(), own("UNIV")),
    "warn_untold": ("hint", None, made("CV6"), made("PC6", told={
        "weeks_since_birth": 20, "blood_thinner": "no",
    })),
    "warn_untold_all": ("hint", None, made("PC6"), told("PC6", pregnant="no", fever="no")),
    "warn_twice": (
        "care", 1, steps(("KI3", {"sides": "each"}), ("KI3", {"sides": "right"})),
        steps(("KI3", {"sides": "left"}), ("KI3", {"sides": "right"})),
    ),
    "warn_one_side": (
        "hint", 0, steps(("KI3", {"sides": "left"})),
        steps(("KI3", {"sides": "left"}), ("SP6", {}), ("KI3", {"sides": "right"})),
    ),
    "warn_core": ("hint", None, made("BL23", "KI3"), made(*CORE)),
    "warn_no_pack": (
        "hint", None, made("GV4", pattern="cold-damp"),
        made("GV4", pattern="cold-damp", warm_seconds=120.0),
    ),
    "warn_cold_first": (
        "hint", None, made("BL23", "GV4", pattern="cold-damp"),
        made("GV4", "BL23", pattern="cold-damp"),
    ),
    "warn_warmth_harms": (
        "care", None, made(*CORE, pattern="kidney-yin", warm_seconds=120.0),
        made(*CORE, pattern="kidney-qi", warm_seconds=120.0),
    ),
    "warn_warming": (
        "care", 1, made("BL23", "GV4", pattern="kidney-yin"),
        made("BL23", "GV4", pattern="kidney-qi"),
    ),
    "warn_many": (
        "hint", None, made(*CORE, "ST36", "SP9", "KI6", "LR3"),
        made(*CORE, "ST36", "SP9", "KI6", "KI6"),
    ),
    "warn_long": (
        "hint", None, steps(*[(c, {"seconds": 300.0, "sides": "each"}) for c in ("KI3", "SP6")]),
        steps(("KI3", {"seconds": 300.0, "sides": "each"})),
    ),
    "warn_postures": ("hint", None, made("BL23", "KI3", "GV4"), made("BL23", "GV4", "KI3")),
    "warn_opening": ("hint", None, made(*CORE, opening="And so on. " * 60),
                     made(*CORE, opening=SHORT)),
    "warn_dates": (
        "care", None, dated(date(2026, 12, 8), date(2026, 12, 1)),
        dated(date(2026, 12, 1), date(2026, 12, 8)),
    ),
    "warn_review_past": (
        "hint", None, dated(None, date(2026, 11, 26)), dated(None, date(2026, 11, 27)),
    ),
}  # fmt: skip
"""Source of the warning: its level, its step, a routine that has it, and one that has not."""


@pytest.mark.parametrize("source", TABLE)
def test_it_is_told_where_it_is_so_and_only_there(content: Content, source: str) -> None:
    level, number, has, has_not = TABLE[source]
    (first, *_) = named(has(content), content, source)
    assert (first.level, first.step) == (level, number)
    assert not named(has_not(content), content, source)


def test_the_table_holds_every_phrase(content: Content) -> None:
    phrases = {name for name in content.phrases if name.startswith("warn_")}
    assert phrases == {name for name in TABLE if name.startswith("warn_")}


def named(routine: Routine, content: Content, source: str) -> list[Warned]:
    return [one for one in warnings_of(routine, content, TODAY) if one.source == source]


def texts(routine: Routine, content: Content, source: str) -> list[str]:
    return [say(one.says) for one in named(routine, content, source)]


def test_reasons_are_the_rules_own_words(content: Content) -> None:
    routine = told("BL23", "KI3", clot="past_or_treated")(content)
    rule = next(rule for rule in content.care.rules if rule.id == "clot-no-legs")
    (said,) = texts(routine, content, rule.id)
    assert "KI3" in said
    assert say(rule.says) in said


def test_what_is_not_said_of_her_is_asked_with_the_points_it_bears_on(content: Content) -> None:
    said = texts(of(content, *CORE, "CV6"), content, "warn_untold")
    ask = say(content.care.facts["diastasis"].ask)
    assert [one for one in said if ask in one and "CV6" in one and "KI3" not in one]
    assert not any("BL23" in one for one in said if say(content.care.facts["clot"].ask) in one)


def test_every_double_and_every_lone_side_is_told_at_its_step(content: Content) -> None:
    left = {"sides": "left"}
    routine = steps(("KI3", left), ("SP6", {}), ("KI3", left), ("KI3", left))(content)
    assert [one.step for one in named(routine, content, "warn_twice")] == [2, 3]
    assert [one.step for one in named(routine, content, "warn_one_side")] == [0, 2, 3]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_nothing_but_questions_speaks_against_a_pattern_s_own_routine(
    content: Content, pattern: str
) -> None:
    found = {one.source for one in warnings_of(from_pattern(content, pattern), content)}
    assert found == {"warn_untold", "warn_untold_all"}


def test_nothing_is_said_where_all_is_well_and_known(content: Content) -> None:
    facts: dict[str, str | int] = {
        fact.id: fact.most if fact.kind == "number" else fact.choices[0].id
        for fact in content.care.facts.values()
        if not fact.when_told and fact.group == "safety"
    }
    assert warnings_of(of(content, *CORE, told=facts), content) == ()


@few
@given(
    facts=facts_of(shipped()),
    codes=st.lists(st.sampled_from(sorted(shipped().catalogue.points)), max_size=8),
    pattern=st.sampled_from((None, *PATTERNS)),
)
def test_all_that_her_own_acupress_would_change_is_foreseen(
    facts: dict[str, Any], codes: list[str], pattern: str | None
) -> None:
    content = shipped()
    routine = of(content, *codes, told=facts, pattern=pattern)
    found = warnings_of(routine, content)
    levels = [LEVELS.index(one.level) for one in found]
    assert levels == sorted(levels), "hardest first"
    assert len(set(map(repr, found))) == len(found), "nothing twice"
    assert all(say(one.says).strip() and "{" not in say(one.says) for one in found)
    assert all(one.step is None or one.step < len(codes) for one in found)
    if not codes:
        return
    today = assess(Answers(facts=facts), content.care)
    assert (today.verdict != "go") == any(one.level == "stop" for one in found)
    if today.verdict == "go":
        played = follow(routine, content, Day(answers=Answers(facts=facts))).steps
        warned = {codes[one.step] for one in found if one.step is not None}
        assert set(codes) - {one.point for one in played} <= warned
