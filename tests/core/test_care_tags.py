"""Care tags: each stands on the points on which it has to, and the ways of pressing keep to it.

The tables are written by hand from the fact sheets on points and on safety, section by section.
"""

import re

import pytest

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.points import Point, Variant
from acupress.core.safety import assess
from tests.core.anatomy import (
    ALL,
    BELLY_POINTS,
    BONY_BACK,
    BUTTOCK,
    CHEST,
    LEG_POINTS,
    LUMBAR_POINTS,
    NECK,
    SACRAL,
    WAIST,
    points,
)
from tests.core.test_safety import CASES, PELVIS, THINNER, VEINS

CUSTOM = points("LI4 SP6 BL60 GB21 EX-B8 KI1 LI11 GB41 BL57 SP10") | SACRAL | BELLY_POINTS
"""Named in lists of points to avoid in pregnancy (safety, section 3); KI3 and LR3 on some only."""
TAGS = {
    "UNIV": ALL,
    "PREG_TRAD": CUSTOM,
    "PREG_LOCAL": BELLY_POINTS | LUMBAR_POINTS | WAIST | SACRAL | BUTTOCK,
    "CS_SCAR": points("CV3 CV4"),
    "CS_ABD": BELLY_POINTS,
    "DIASTASIS": BELLY_POINTS,
    "DVT_LEG": LEG_POINTS - {"LR3"},
    "VARICOSE": VEINS,
    "ANTICOAG": THINNER,
    "EPIDURAL": LUMBAR_POINTS,
    "KIDNEY_RIB": points("BL20 BL21 BL22 BL23 BL52"),
    "SPINE_MID": points("GV3 GV4 GV14 EX-B8"),
    "OSTEO": BONY_BACK,
    "PGP": PELVIS,
    "ARTERY": points("BL40 KI3 LR3 ST41 HT7 EX-HN5"),
    "NERVE": points("BL36 BL40 BL54 BL60 GB30 GB34 KI3 HT7 PC6"),
    "NECK": NECK | {"GB21"},
    "BREAST": CHEST,
    "UMBIL": points("CV8"),
    "HEAT": points("BL23 BL32 BL52 GV3 GV4 CV3 CV4 CV6 CV8"),
    "NAIL": points("SI1"),
}


def variants(content: Content, codes: frozenset[str]) -> list[tuple[Point, Variant]]:
    """Every way of pressing some points."""
    found = [content.catalogue.points[code] for code in sorted(codes)]
    return [(point, variant) for point in found for variant in point.variants]


def test_every_tag_is_in_the_table(content: Content) -> None:
    assert set(content.catalogue.care_tags) == set(TAGS)


@pytest.mark.parametrize("tag", TAGS)
def test_a_tag_stands_on_the_points_it_should(content: Content, tag: str) -> None:
    catalogue = content.catalogue.points
    assert {code for code, point in catalogue.items() if tag in point.care} == TAGS[tag]


# --- ways of pressing


def test_nothing_but_a_light_touch_on_belly_breast_calf_and_hollow_of_the_knee(
    content: Content,
) -> None:
    for point, variant in variants(content, BELLY_POINTS | CHEST | points("BL40 BL57")):
        assert variant.light, (point.code, variant.technique)


def test_the_neck_is_never_pressed_on_both_sides_at_once_but_lightly(content: Content) -> None:
    for point, variant in variants(content, NECK):
        assert variant.light or variant.sides == "each", (point.code, variant.how)


def test_only_a_palm_rests_on_the_navel(content: Content) -> None:
    for _, variant in variants(content, points("CV8")):
        assert variant.technique == "palm"


def test_the_spine_itself_is_only_touched_with_fingertips_or_palm(content: Content) -> None:
    for point, variant in variants(content, TAGS["SPINE_MID"]):
        assert variant.technique in {"fingers", "palm"}, point.code
        assert variant.light, point.code


def test_to_lean_on_a_ball_is_for_muscles_of_back_and_buttock_only(content: Content) -> None:
    allowed = (BONY_BACK | SACRAL | WAIST | BUTTOCK) - TAGS["SPINE_MID"]
    for point, variant in variants(content, ALL - allowed):
        assert variant.technique not in {"ball_wall", "ball_chair"}, point.code
    for point, variant in variants(content, ALL - points("KI1")):
        assert variant.technique != "foot_ball", point.code


def test_no_knuckles_where_a_nerve_or_an_artery_runs_close_under_the_skin(
    content: Content,
) -> None:
    shallow = (TAGS["NERVE"] | TAGS["ARTERY"]) - BUTTOCK - {"BL36"}
    for point, variant in variants(content, shallow):
        assert variant.technique not in {"fists", "ball_wall", "ball_chair"}, point.code


# --- rules and their words


def test_every_tag_that_a_rule_can_act_on_has_a_rule(content: Content) -> None:
    """The others are words for the point's page: where exactly, how softly, not in pregnancy."""
    ruled = {tag for rule in content.care.rules for tag in rule.tags}
    words = {"KIDNEY_RIB", "SPINE_MID", "ARTERY", "NERVE", "NECK", "BREAST", "UMBIL", "HEAT",
             "NAIL", "PREG_TRAD", "PREG_LOCAL"}  # fmt: skip
    assert ruled == set(TAGS) - words


@pytest.mark.parametrize("rule_id", [name for name, case in CASES.items() if case.points])
def test_what_is_offered_instead_is_not_left_out_itself(content: Content, rule_id: str) -> None:
    today = assess(Answers(facts=CASES[rule_id].holds), content.care)
    rule = next(rule for rule in today.rules if rule.id == rule_id)
    for code in rule.instead:
        assert today.removes(content.catalogue.points[code]) is None, code


PLACES = {
    "SP10": "thigh",
    "BL40": "knee|back of the legs?",
    "BL57": "cal(f|ves)|back of the legs?",
}


@pytest.mark.parametrize("code", PLACES)
def test_the_first_six_weeks_rule_says_what_it_leaves_out(content: Content, code: str) -> None:
    rule = next(rule for rule in content.care.rules if rule.id == "first-six-weeks-left-out")
    assert re.search(PLACES[code], rule.says["en"]), rule.says["en"]
