"""Red flags and care rules: every rule holds when it should, and acts on the points it should.

The table is written by hand from the fact sheet on safety, so that an edit of the data that widens
or narrows a rule has to be made here as well.
"""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.safety import Rule, assess
from tests.core.anatomy import (
    ALL,
    BELLY_POINTS,
    BONY_BACK,
    BUTTOCK,
    GROUPS,
    LEG_POINTS,
    LUMBAR_POINTS,
    REACHED_BEHIND,
    SACRAL,
    points,
)
from tests.core.support import answers_of, shipped

Facts = dict[str, str | int]

BLED_INTO = points("BL36 BL40 BL57 BL60 KI3 KI7 KI10 SP6 SP9 SP10 ST35 ST36 ST40 ST41")
"""Leg points with soft flesh, a joint or vessels under them, which bruise."""
THINNER = (
    BONY_BACK - points("GV3 GV4 GV14 EX-B8")
    | SACRAL
    | BUTTOCK
    | BLED_INTO
    | points("BL10 EX-B7 EX-HN22 GB20 GB21")
)
VEINS = points("BL40 BL57 BL60 BL62 KI3 KI6 KI7 KI10 SP6 SP9 SP10 ST36 ST40 GB34 GB39")
"""Where veins of the leg lie under the finger, from the ankle to the thigh."""
PELVIS = SACRAL | BUTTOCK | points("BL24 BL25 BL26 EX-B7 EX-B8")
"""At the joints of the pelvis, or on the muscles that hold them."""
NEAR_EPIDURAL = LUMBAR_POINTS | points("BL28 BL31 BL32 EX-B7")
"""Within a hand's width of the usual site, L3/4 and one space up or down."""
NONE = frozenset[str]()


@dataclass(frozen=True)
class Case:
    """When a rule holds, when it does not, and on which points it acts."""

    holds: Facts
    holds_not: Facts
    effect: str
    points: frozenset[str] = NONE


EARLY_CAESAREAN: Facts = {"birth": "caesarean", "weeks_since_birth": 5}
LATE_CAESAREAN: Facts = {"birth": "caesarean", "weeks_since_birth": 6}
EARLY_VAGINAL: Facts = {"birth": "vaginal", "weeks_since_birth": 5}

CASES = {
    "pregnant-or-unsure": Case({"pregnant": "unsure"}, {"pregnant": "no"}, "breathe"),
    "fever-today": Case({"fever": "yes"}, {"fever": "no"}, "stop"),
    "felt-wrong-urgent": Case({"felt_wrong": "urgent"}, {"felt_wrong": "over"}, "stop"),
    "felt-wrong-call": Case({"felt_wrong": "call"}, {"felt_wrong": "eased"}, "stop"),
    "felt-wrong-eased": Case({"felt_wrong": "eased"}, {"felt_wrong": "over"}, "soften", ALL),
    "blood-thinner-ask-first": Case(
        {"blood_thinner": "yes"}, {"blood_thinner": "yes_prescriber_agrees"}, "remove", THINNER
    ),
    "blood-thinner-rest-light": Case(
        {"blood_thinner": "yes"}, {"blood_thinner": "no"}, "soften", ALL
    ),
    "blood-thinner-agreed-light": Case(
        {"blood_thinner": "yes_prescriber_agrees"}, {"blood_thinner": "yes"}, "soften", ALL
    ),
    "blood-thinner-no-knuckles": Case({"blood_thinner": "yes"}, {"blood_thinner": "no"}, "note"),
    "clot-no-legs": Case({"clot": "past_or_treated"}, {"clot": "no"}, "remove", LEG_POINTS),
    "first-six-weeks-legs-light": Case(
        {"weeks_since_birth": 5}, {"weeks_since_birth": 6}, "soften", LEG_POINTS - {"LR3"}
    ),
    "first-six-weeks-left-out": Case(
        {"weeks_since_birth": 0}, {"weeks_since_birth": 6}, "remove", points("BL40 BL57 SP10")
    ),
    "varicose-veins": Case({"varicose": "yes"}, {"varicose": "no"}, "soften", VEINS),
    "caesarean-wound-healing": Case(
        {"wound": "healing"}, {"wound": "closed_checked"}, "remove", BELLY_POINTS
    ),
    "caesarean-first-six-weeks": Case(EARLY_CAESAREAN, LATE_CAESAREAN, "remove", BELLY_POINTS),
    "caesarean-wound-no-reaching": Case(
        {"wound": "healing"}, {"wound": "closed_checked"}, "note", REACHED_BEHIND
    ),
    "caesarean-early-no-reaching": Case(EARLY_CAESAREAN, EARLY_VAGINAL, "note", REACHED_BEHIND),
    "caesarean-wound-no-bending": Case({"wound": "healing"}, {"wound": "closed_checked"}, "note"),
    "caesarean-early-no-bending": Case(EARLY_CAESAREAN, LATE_CAESAREAN, "note"),
    "caesarean-wound-no-warmth": Case(
        {"wound": "healing"}, {"wound": "closed_checked"}, "no_warmth"
    ),
    "caesarean-wound-not-told": Case(
        {"birth": "caesarean"},
        {"birth": "caesarean", "wound": "closed_checked"},
        "remove",
        BELLY_POINTS,
    ),
    "caesarean-wound-not-told-no-warmth": Case(
        {"birth": "caesarean"}, {"birth": "caesarean", "wound": "closed_checked"}, "no_warmth"
    ),
    "caesarean-scar-light": Case(
        {"birth": "caesarean", "wound": "closed_checked"},
        {"birth": "caesarean", "wound": "healing"},
        "soften",
        BELLY_POINTS,
    ),
    "scar-numb-no-warmth": Case({"scar_feels": "numb"}, {"scar_feels": "tight"}, "no_warmth"),
    "scar-tight-or-numb": Case({"scar_feels": "tight"}, {"scar_feels": "comfortable"}, "note"),
    "epidural-site": Case(
        {"epidural": "site_sore"},
        {"epidural": "none_or_long_ago"},
        "remove",
        NEAR_EPIDURAL,
    ),
    "epidural-no-warmth": Case(
        {"epidural": "last_two_weeks"}, {"epidural": "none_or_long_ago"}, "no_warmth"
    ),
    "diastasis-resting-palm": Case(
        {"diastasis": "unsure"}, {"diastasis": "no"}, "soften", BELLY_POINTS
    ),
    "diastasis-after-eight-weeks": Case(
        {"diastasis": "yes", "weeks_since_birth": 8},
        {"diastasis": "yes", "weeks_since_birth": 7},
        "note",
    ),
    "pelvic-pain-gentle": Case({"pelvic_pain": "yes"}, {"pelvic_pain": "no"}, "soften", PELVIS),
    "bone-low-back-out": Case({"bone": "yes"}, {"bone": "no"}, "remove", BONY_BACK),
    "bone-sacral-ache-out": Case(
        {"bone": "yes", "sacral_ache": "yes"}, {"bone": "yes"}, "remove", SACRAL | {"EX-B7"}
    ),
    "first-week-soft": Case({"weeks_since_birth": 0}, {"weeks_since_birth": 1}, "soften", ALL),
    "pain-rising-soft": Case({"pain_rising": "yes"}, {"pain_rising": "no"}, "soften", ALL),
    "bone-sacrum-gentle": Case({"bone": "yes"}, {"bone": "no"}, "soften", SACRAL | {"EX-B7"}),
    "numb-skin-no-warmth": Case({"numb_skin": "yes"}, {"numb_skin": "no"}, "no_warmth"),
    "baby-in-arms": Case({"hands_free": "one"}, {"hands_free": "both"}, "no_warmth"),
    "baby-in-arms-awake": Case({"hands_free": "one"}, {"hands_free": "both"}, "note"),
    "sacral-one-sided": Case({"sacral_ache": "yes"}, {"sacral_ache": "no"}, "note"),
    "pain-since-pregnancy": Case(
        {"pain_began": "pregnancy"}, {"pain_began": "after_birth"}, "note"
    ),
    "worse-at-end-of-day": Case({"worse_end_of_day": "yes"}, {"worse_end_of_day": "no"}, "note"),
    "fragile-standing-sit": Case({"fragile_standing": "yes"}, {"fragile_standing": "no"}, "note"),
    "fragile-getting-up-roll": Case(
        {"fragile_getting_up": "yes"}, {"fragile_getting_up": "no"}, "note"
    ),
    "fragile-carrying-close": Case({"fragile_carrying": "yes"}, {"fragile_carrying": "no"}, "note"),
    "low-energy-check": Case({"low_energy": "yes"}, {"low_energy": "no"}, "note"),
    "anxious-seek-help": Case({"anxious": "yes"}, {"anxious": "no"}, "note"),
    "irregular-cycles-check": Case({"irregular_cycles": "yes"}, {"irregular_cycles": "no"}, "note"),
    "not-recovered-yet": Case({"not_recovered": "yes"}, {"not_recovered": "no"}, "note"),
    "months-later-untested": Case({"weeks_since_birth": 30}, {"weeks_since_birth": 29}, "note"),
}


def held(content: Content, **facts: str | int) -> set[str]:
    return {rule.id for rule in assess(Answers(facts=facts), content.care).rules}


def concerned(content: Content, rule: Rule) -> set[str]:
    """The points that a rule names by code or care tag."""
    return {
        code
        for code, point in content.catalogue.points.items()
        if code in rule.codes or set(rule.tags) & set(point.care)
    }


def test_every_rule_is_in_the_table_and_has_an_id_of_its_own(content: Content) -> None:
    ids = [rule.id for rule in content.care.rules]
    assert len(ids) == len(set(ids))
    assert set(ids) == set(CASES)


def test_the_hand_written_groups_cover_the_catalogue(content: Content) -> None:
    assert set(content.catalogue.points) == ALL
    assert sum(map(len, GROUPS)) == len(ALL) == 73


@pytest.mark.parametrize("rule_id", CASES)
def test_a_rule_holds_when_it_should(content: Content, rule_id: str) -> None:
    case = CASES[rule_id]
    assert rule_id in held(content, **case.holds)
    assert rule_id not in held(content, **case.holds_not)
    assert rule_id not in held(content)


@pytest.mark.parametrize("rule_id", CASES)
def test_a_rule_acts_on_the_points_it_should(content: Content, rule_id: str) -> None:
    rule = next(rule for rule in content.care.rules if rule.id == rule_id)
    assert rule.effect == CASES[rule_id].effect
    assert concerned(content, rule) == CASES[rule_id].points


@pytest.mark.parametrize(
    ("facts", "removed"),
    [
        ({"clot": "past_or_treated"}, LEG_POINTS),
        ({"weeks_since_birth": 5}, points("BL40 BL57 SP10")),
        ({"wound": "healing"}, BELLY_POINTS),
        (EARLY_CAESAREAN, BELLY_POINTS | points("BL40 BL57 SP10")),
        ({"epidural": "last_two_weeks"}, NEAR_EPIDURAL),
        ({"bone": "yes"}, BONY_BACK),
        ({"blood_thinner": "yes_prescriber_agrees"}, NONE),
        ({"varicose": "yes", "diastasis": "yes", "pelvic_pain": "yes"}, NONE),
    ],
)
def test_what_is_left_out(content: Content, facts: Facts, removed: frozenset[str]) -> None:
    today = assess(Answers(facts=facts), content.care)
    points = content.catalogue.points
    assert {code for code, point in points.items() if today.removes(point)} == removed


@pytest.mark.parametrize(
    "facts",
    [
        {"birth": "caesarean"},
        {"birth": "caesarean", "weeks_since_birth": 12},
        {"birth": "caesarean", "scar_feels": "comfortable"},
    ],
)
def test_after_a_caesarean_belly_points_wait_until_the_wound_was_seen(
    content: Content, facts: Facts
) -> None:
    """Locked until 6 weeks *and* "closed, seen at my check": no answer is not a yes."""
    today = assess(Answers(facts=facts), content.care)
    assert all(today.removes(content.catalogue.points[code]) for code in BELLY_POINTS)


@pytest.mark.parametrize(
    ("facts", "techniques"),
    [
        (
            {"blood_thinner": "yes_prescriber_agrees"},
            {"fists", "ball_wall", "ball_chair", "foot_ball"},
        ),
        ({"hands_free": "one"}, {"ball_wall", "ball_chair"}),
        ({"weeks_since_birth": 5}, {"fists on a leg"}),
        ({"pelvic_pain": "yes"}, {"ball near the pelvis"}),
        ({"wound": "healing"}, {"hands behind"}),
    ],
)
def test_ways_of_pressing_that_are_ruled_out(
    content: Content, facts: Facts, techniques: set[str]
) -> None:
    today = assess(Answers(facts=facts), content.care)
    hands, balls = {"thumbs", "fists", "fingers", "heel_hand"}, {"ball_wall", "ball_chair"}
    expected = {
        "fists on a leg": lambda code, how: code in LEG_POINTS and how == "fists",
        "ball near the pelvis": lambda code, how: code in PELVIS and how in balls,
        "hands behind": lambda code, how: code in REACHED_BEHIND and how in hands,
    }
    for code, point in content.catalogue.points.items():
        for variant in point.variants:
            how = variant.technique
            ruled_out = any(
                expected[name](code, how) if name in expected else how == name
                for name in techniques
            )
            assert not ruled_out or today.forbids(point, variant), (code, how)


@pytest.mark.parametrize(
    ("facts", "posture"),
    [
        ({"fragile_standing": "yes"}, "standing_wall"),
        ({"hands_free": "one"}, "standing_wall"),
        ({"felt_wrong": "eased"}, "standing_wall"),
        ({"wound": "healing"}, "sitting_feet_in_reach"),
        ({"wound": "healing"}, "sitting_reach_behind"),
        (EARLY_CAESAREAN, "sitting_feet_in_reach"),
        (EARLY_CAESAREAN, "sitting_reach_behind"),
        ({"wound": "healing"}, "sitting_baby_behind"),
        (EARLY_CAESAREAN, "sitting_baby_behind"),
    ],
)
def test_postures_that_are_ruled_out(content: Content, facts: Facts, posture: str) -> None:
    today = assess(Answers(facts=facts), content.care)
    for point in content.catalogue.points.values():
        for variant in point.variants:
            assert variant.posture != posture or today.forbids(point, variant), point.code


@pytest.mark.parametrize("warm", ["wound", "scar_feels", "epidural", "numb_skin", "hands_free"])
def test_no_warmth(content: Content, warm: str) -> None:
    value = {
        "wound": "healing", "scar_feels": "numb", "epidural": "site_sore", "numb_skin": "yes",
        "hands_free": "one",
    }[warm]  # fmt: skip
    assert assess(Answers(), content.care).no_warmth is None
    assert assess(Answers(facts={warm: value}), content.care).no_warmth is not None


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        ({}, "go"),
        ({"pregnant": "no", "fever": "no"}, "go"),
        ({"pregnant": "yes"}, "breathe"),
        ({"pregnant": "unsure"}, "breathe"),
        ({"fever": "yes"}, "stop"),
        ({"felt_wrong": "urgent"}, "stop"),
        ({"felt_wrong": "call", "pregnant": "yes"}, "stop"),
        ({"felt_wrong": "eased"}, "go"),
        ({"felt_wrong": "over"}, "go"),
        ({"fever": "yes", "pregnant": "yes"}, "stop"),
        ({"clot": "past_or_treated", "blood_thinner": "yes", "bone": "yes"}, "go"),
    ],
)
def test_the_verdict(content: Content, facts: Facts, verdict: str) -> None:
    assert assess(Answers(facts=facts), content.care).verdict == verdict


def test_the_red_flags_are_all_there(content: Content) -> None:
    assert list(content.care.red_flags) == [f"RF{number:02}" for number in range(1, 21)]
    same_day = {"RF05", "RF09", "RF12", "RF13", "RF15", "RF16", "RF19"}
    for name, flag in content.care.red_flags.items():
        level = "same_day" if name in same_day else "emergency"
        assert flag.level == ("within_days" if name == "RF20" else level), name


@pytest.mark.parametrize("flag", [f"RF{number:02}" for number in range(1, 21)])
def test_any_red_flag_stops(content: Content, flag: str) -> None:
    today = assess(Answers(red_flags=frozenset({flag})), content.care)
    assert today.verdict == "stop"
    assert [one.id for one in today.flags] == [flag]


@given(
    answers_of(shipped(), without=frozenset()), st.sampled_from(sorted(shipped().care.red_flags))
)
def test_a_red_flag_wins_over_everything(answers: Answers, flag: str) -> None:
    flagged = Answers(answers.signs, answers.tongue, frozenset({flag}), answers.facts, answers.told)
    assert assess(flagged, shipped().care).verdict == "stop"
