"""A slip in a content file is named by file and line, and never a traceback."""

import pytest

from acupress.storage.content import compile_content
from acupress.storage.problems import BadFileError
from tests.storage.slips import is_named, line_of, problems, shipped


def test_the_shipped_content_has_no_slips() -> None:
    assert compile_content(shipped()).catalogue.points


BL23 = r"(\n  BL23:.*?along: )\{at: L2_spinous_lower_border\}"
ACROSS = r"(\n  BL23:.*?across: )\{[^}]*\}"


def test_a_width_cun_used_lengthwise_is_refused() -> None:
    now = r"\1{at: L2_spinous_lower_border, cun: 1.5, towards: inferior, segment: C09}"
    found = problems("points.yaml", BL23, now)
    (problem,) = [one for one in found if "width cun" in one.found or "width cun" in one.allowed]
    assert (problem.file, problem.field) == ("points.yaml", "BL23.locations.0.along")
    assert problem.line >= line_of("points.yaml", "\n  BL23:")


def test_a_length_cun_used_across_is_refused() -> None:
    now = r"\1{at: posterior_median_line, cun: 1.5, towards: lateral, segment: C13}"
    found = problems("points.yaml", ACROSS, now)
    assert any(one.field == "BL23.locations.0.across" for one in found)


SLIPS = {
    "unknown landmark": ("points.yaml", BL23, r"\1{at: L2_spinus_border}", "BL23"),
    "unknown segment": (
        "points.yaml", ACROSS,
        r"\1{at: posterior_median_line, cun: 1.5, towards: lateral, segment: C99}", "C99",
    ),
    "cun without a direction": (
        "points.yaml", ACROSS, r"\1{at: posterior_median_line, cun: 1.5}", "direction",
    ),
    "direction without a segment": (
        "points.yaml", ACROSS, r"\1{at: posterior_median_line, cun: 1.5, towards: lateral}", "BL23",
    ),
    "neither at nor between": (
        "points.yaml", ACROSS, r"\1{cun: 1.5, towards: lateral, segment: C09}", "BL23",
    ),
    "both at and between": (
        "points.yaml", BL23, r"\1{at: vertex, between: [umbilicus, vertex]}", "BL23",
    ),
    "a point measured from itself": ("points.yaml", BL23, r"\1{at: BL23}", "BL23"),
    "two points measured from each other": (
        "points.yaml", r"(\n  ST35:.*?along: )\{at: patella_apex\}", r"\1{at: ST36}", "ST3",
    ),
    "unknown region": (
        "points.yaml", r"(\n  BL23:.*?regions: )\[[^]]*\]", r"\1[posterior_trnk]", "BL23",
    ),
    "unknown view": ("points.yaml", r"(\n  BL23:.*?views: )\[lower_back\]", r"\1[loin]", "loin"),
    "unknown technique": (
        "points.yaml", r"(\n  BL23:.*?technique: )fists", r"\1fist", "BL23.variants.0",
    ),
    "unknown posture": (
        "points.yaml", r"(\n  BL23:.*?posture: )sitting_forward", r"\1sitting", "BL23.variants.0",
    ),
    "something needed that nobody knows": (
        "points.yaml", r"(\n  BL20:.*?needs: )\[ball, wall\]", r"\1[bal, wall]", "bal",
    ),
    "both sides of a midline point": (
        "points.yaml", r"(\n  GV4:.*?sides: )together", r"\1each", "GV4.variants.0",
    ),
    "unknown care tag": ("points.yaml", r"(\n  BL23:.*?care: \[)UNIV", r"\1UNIVV", "UNIVV"),
    "unknown source": ("points.yaml", r"(\n  BL23:.*?sources: \[)WHO2008", r"\1WHO", "BL23"),
    "an alias twice": ("points.yaml", r"(\n  BL23:.*?aliases: \[)UB23", r"\1BL25", "BL25"),
    "ruler at an unknown landmark": (
        "points.yaml", r"(\n  BL23:.*?ruler: \{origin: )posterior_median_line", r"\1spine", "BL23",
    ),
    "ruler with an unknown segment": (
        "points.yaml", r"(\n  BL23:.*?ruler: \{.*?segment: )C09", r"\1C99", "BL23",
    ),
    "span between unknown landmarks": (
        "points.yaml", r"(\n  KI3:.*?ruler: \{between: \[)medial_malleolus_prominence",
        r"\1ankle_bone", "KI3",
    ),
    "unknown field": ("points.yaml", r"(\n  BL23:.*?\n    )channel:", r"\1chanel:", "chanel"),
    "unknown evidence": (
        "points.yaml", r"(\n  BL23:.*?evidence: )classical", r"\1proven", "BL23.evidence",
    ),
    "points are a list": ("points.yaml", r"\npoints:\n.*", "\npoints: [BL23]\n", "points"),
    "no points": ("points.yaml", r"\npoints:\n.*", "\n", "points"),
    "another format": ("points.yaml", "acupress-content/1", "acupress-content/9", "content/9"),
    "a segment from nowhere": (
        "body.yaml", r"(C09: \{start: )posterior_median_line", r"\1spine", "spine",
    ),
    "a scale of an unknown segment": (
        "body.yaml", r"(posterior_trunk: \{width: )C09", r"\1C99", "C99",
    ),
    "a region without a scale": ("body.yaml", r"\n  foot_sole: [^\n]*", "", "foot_sole"),
    "a segment of no cun": ("body.yaml", r"(C09: .*?cun: )3", r"\g<1>0", "C09"),
    "a segment from a landmark to itself": (
        "body.yaml", r"(C09: \{start: (posterior_median_line), end: )\w+", r"\1\2", "C09.end",
    ),
    "a segment of endless cun": ("body.yaml", r"(C09: .*?cun: )3", r"\g<1>1.0e+308", "C09.cun"),
    "a view that states its own landmarks": (
        "views.yaml", r"(\n  sole:)\n", r"\1\n    landmarks: {}\n", "sole.landmarks",
    ),
    "a view that lies mirrored": (
        "views.yaml", r"(\n  sole:)\n", r"\1\n    pose: {mirrored: true}\n", "sole.pose",
    ),
    "a posture of no length": (
        "postures.yaml", r"(seconds: )\d+", r"\1.nan", "a finite number",
    ),
    "a name of nothing": ("landmarks.yaml", r"(name: \{en: )[^}]*", r'\1" "', "no English"),
    "views are a list": ("views.yaml", r"\nviews:\n.*", "\nviews: [sole]\n", "views"),
    "no views": ("views.yaml", r"\nviews:\n.*", "\n", "views"),
    "a view that is a word": (
        "views.yaml", r"(\n  sole:)\n.*?\n  foot_top:", r"\1 x\n  foot_top:", "sole",
    ),
    "a view without a drawing": ("views.yaml", r"\n  sole:", "\n  soles:", "soles"),
    "a view without axes": (
        "views.yaml", r"(\n  sole:.*?axes: )\{[^}]*\}", r"\1{}", "sole",
    ),
    "an unknown axis": ("views.yaml", r"(\n  sole:.*?)proximal_distal", r"\1near_far", "near_far"),
    "a limb of no side": ("views.yaml", r"(\n  sole:.*?limb: )left", r"\1lift", "limb"),
    "unknown symptom": (
        "patterns.yaml", r"symptoms: \[dull-low-back-pain", "symptoms: [dull-back", "dull-back",
    ),
    "unknown tongue": ("patterns.yaml", r"(\n    tongue: )pale\n", r"\1grey\n", "grey"),
    "unknown point in a pattern": ("patterns.yaml", r"point: BL23", "point: BL99", "BL99"),
    "unknown warming point": ("patterns.yaml", r"warming: \[GV4", "warming: [GV9", "GV9"),
    "unknown fact in a rule": ("care.yaml", r"fact: fever,", "fact: fevr,", "fevr"),
    "unknown choice in a rule": (
        "care.yaml", r'fact: clot, is_one_of: \["past_or_treated"\]', "fact: clot, is_one_of: [x]",
        "clot=x",
    ),
    "a rule that counts a choice": (
        "care.yaml", r'fact: clot, is_one_of: \["past_or_treated"\]', "fact: clot, below: 6",
        "clot",
    ),
    "unknown point in a rule": ("care.yaml", r"instead: \[PC6", "instead: [PC9", "PC9"),
    "unknown tag in a rule": ("care.yaml", r"tags: \[DVT_LEG\]", "tags: [LEG]", "LEG"),
    "unknown effect": ("care.yaml", r"effect: remove", "effect: forbid", "effect"),
    "unknown level": ("care.yaml", r"level: same_day", "level: today", "level"),
    "unknown technique in a rule": (
        "care.yaml",
        r"techniques: \[fists, ball_wall, ball_chair, foot_ball\]",
        "techniques: [knuckles]",
        "knuckles",
    ),
    "unknown posture in a rule": (
        "care.yaml", r"postures: \[standing_wall\]", "postures: [standing]", "standing",
    ),
    "a pace quicker than any": (
        "paces.yaml", r"inhale: 3.5", "inhale: 1.0", "10 breaths a minute",
    ),
    "a hold longer than the in-breath": ("paces.yaml", r"hold: 1\n", "hold: 4.5\n", "pause"),
    "a pace of no number": ("paces.yaml", r"inhale: 3.5", "inhale: .nan", "finite"),
    "a pace without a sentence": ("paces.yaml", r"\n    about: [^\n]*", "", "calm.about"),
    "no usual pace": ("paces.yaml", r"\n  calm:", "\n  quiet:", "calm"),
    "a missing phrase": ("phrases.yaml", r"\n  close: [^\n]*", "", "close"),
    "a phrase without English": ("phrases.yaml", r"\n  close: \{en:", "\n  close: {de:", "close"),
    "a phrase that asks for something else": (
        "phrases.yaml", r"\n  asked_for: [^\n]*", '\n  asked_for: {en: "For {patern}."}',
        "asked_for",
    ),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_named(slip: str) -> None:
    is_named(*SLIPS[slip])


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (r"viewBox=\"[^\"]*\"", 'viewBox="1 2 3"'),
        (r"viewBox=\"0 0 ", 'viewBox="5 5 '),
        (r'id="landmarks"', 'id="marks"'),
        (r"</svg>", "<svg>"),
        (r'(id="landmarks".*?)cx="[^"]*"', r'\1cx="here"'),
        (r'(id="landmarks".*?)cx="[^"]*"', r'\1cx="nan"'),
        (r'(id="landmarks".*?)cx="[^"]*"', r'\1cx="1e308"'),
        (r'(id="landmarks".*?<circle )', r'\1transform="translate(5 5)" '),
        (r'(<g id="landmarks")', r'\1 transform="translate(5 5)"'),
        (r"viewBox=\"[^\"]*\"", 'viewBox="0 0 nan nan"'),
        (r"viewBox=\"[^\"]*\"", 'viewBox="0 0 0 640"'),
        (r"viewBox=\"[^\"]*\"", 'viewBox="0 0 400 inf"'),
    ],
)
def test_a_drawing_that_cannot_be_read_is_named(was: str, now: str) -> None:
    assert all("sole.svg" in one.file for one in problems("sole.svg", was, now))


def test_several_slips_are_named_at_once() -> None:
    text = shipped()["patterns.yaml"].decode().replace("point: BL23", "point: BL99")
    with pytest.raises(BadFileError) as caught:
        compile_content({**shipped(), "patterns.yaml": text.encode()})
    assert len(caught.value.problems) == 4
    assert len({one.line for one in caught.value.problems}) == 4
