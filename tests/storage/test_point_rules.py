"""The rules for places and for finding: every slip is named with its file, line and field.

The slips are made in two points of our own, put before the shipped ones.
"""

from dataclasses import dataclass

import pytest

from acupress.storage.problems import Problem
from tests.storage.slips import line_of, with_entries

REST = """\
    feels: {en: "it feels tender"}
    mistake: {en: "Too far up."}
    spoken: {en: "Find the bone and stop beside it."}
    variants:
      - {technique: fingers, posture: sitting_back, sides: together, hands: 2, how: {en: "Rest."}}
    care: [UNIV]
    uses: [{en: "tests"}]
    evidence: untested
    sources: [WHO2008]
    background: []
    checked_by: null
"""
ENTRIES = f"""\
  KI99:
    aliases: [KD99]
    names: {{pinyin: Shì, traditional: 試, simplified: 试, english: Trial}}
    channel: Kidney
    bilateral: true
    where: {{en: "Behind the inner ankle bone"}}
    locations:
      - along: {{at: medial_malleolus_prominence, cun: 1, towards: superior, segment: C13a}}
        across: {{between: [medial_malleolus_prominence, calcaneal_tendon]}}
        regions: [medial_leg]
      - along: {{at: medial_malleolus_prominence}}
        across: {{at: medial_malleolus_prominence}}
        regions: [whole_body_back]
    find:
      - {{say: {{en: "Find the bone."}}, feel: [medial_malleolus_prominence]}}
      - {{say: {{en: "Lay a thumb above it."}}, ruler: true}}
    ruler: {{origin: medial_malleolus_prominence, towards: superior, cun: 1, segment: C13a, label: {{en: "1 thumb"}}}}
    views: [inner_ankle]
{REST}\
  GV99:
    aliases: [DU99]
    names: {{pinyin: Yàn, traditional: 驗, simplified: 验, english: Other Trial}}
    channel: Governor Vessel
    bilateral: false
    where: {{en: "On top of the head"}}
    locations:
      - along: {{on: head_median_line, between: [anterior_hairline, posterior_hairline], fraction: 0.4}}
        across: {{on: head_median_line, between: [anterior_hairline, posterior_hairline], fraction: 0.4}}
        regions: [head_side, whole_body_side]
    find:
      - {{say: {{en: "Find the hairline."}}, feel: [anterior_hairline]}}
    views: [head_side]
{REST}\
"""  # noqa: E501


@dataclass(frozen=True)
class Slip:
    """What is replaced in our points, where it is found and in which words.

    `line` is part of the line that is named, where that is another than the first changed one.
    """

    was: str
    now: str
    field: str
    words: str
    line: str = ""


LOCATION = ENTRIES[ENTRIES.index("    locations:") : ENTRIES.index("    find:")]
STEPS = ENTRIES[ENTRIES.index("    find:") : ENTRIES.index("    ruler:")]
RULER = ENTRIES[ENTRIES.index("    ruler:") : ENTRIES.index("    views:")]
ABOVE = "{at: medial_malleolus_prominence, cun: 1, towards: superior, segment: C13a}"
BETWEEN = "{between: [medial_malleolus_prominence, calcaneal_tendon]}"
ARC = "      - along: {on: head_median_line, between: [anterior_hairline, posterior_hairline]"
FEEL = ", feel: [medial_malleolus_prominence]"

SLIPS = {
    # --- locations
    "no location at all": Slip(LOCATION, "    locations: []\n", "KI99.locations", "nothing"),
    "a region that no view has": Slip(
        "[medial_leg]", "[medial_leg, medial_log]", "KI99.locations.0.regions", "medial_log"
    ),
    "a region in two locations": Slip(
        "[whole_body_back]", "[medial_leg, whole_body_back]",
        "KI99.locations.1.regions", "medial_leg again",
    ),
    "a region whose views cannot place it": Slip(
        "[medial_leg]", "[medial_leg, foot_sole]",
        "KI99.locations.0.regions", "foot_sole, where it cannot be placed",
    ),
    "a point on no whole figure": Slip(
        "[whole_body_back]", "[posterior_leg]", "KI99.locations", "no whole-body region",
        line="    locations:",
    ),
    "a close-up whose region it has not": Slip(
        "[head_side, whole_body_side]", "[whole_body_side]", "GV99.views", "head_side",
        line="    views: [head_side]",
    ),
    "a slip in a further location": Slip(
        "across: {at: medial_malleolus_prominence}", "across: {at: medial_maleolus}",
        "KI99.locations.1.across", "landmark medial_maleolus",
    ),
    # --- measures
    "part of the way along an unknown line": Slip(
        ARC, ARC.replace("median", "midle"), "GV99.locations.0.along", "landmark head_midle_line"
    ),
    "part of the way to an unknown end": Slip(
        ARC, ARC.replace("posterior", "hind"), "GV99.locations.0.along", "landmark hind_hairline"
    ),
    "on a line without the ends of the way": Slip(
        ARC, "      - along: {on: head_median_line, at: anterior_hairline",
        "GV99.locations.0.along", "on without between",
    ),
    "neither a landmark nor two": Slip(
        "{at: medial_malleolus_prominence, cun: 1", "{cun: 1",
        "KI99.locations.0.along", "both or neither of at and between",
    ),
    "a length cun used across": Slip(
        BETWEEN, "{at: calcaneal_tendon, cun: 0.5, towards: anterior, segment: C13}",
        "KI99.locations.0.across", "length cun used anterior",
    ),
    "a width cun used lengthwise": Slip(
        "towards: superior, segment: C13a}\n        across", "towards: superior, segment: C09}\n"
        "        across", "KI99.locations.0.along", "width cun used superior",
    ),
    "a distance that goes nowhere": Slip(
        ABOVE, "{at: medial_malleolus_prominence, cun: 1}",
        "KI99.locations.0.along", "a distance without a direction",
    ),
    "a segment that is none": Slip(
        ABOVE, ABOVE.replace("C13a", "C99"), "KI99.locations.0.along", "segment C99"
    ),
    "a place measured from an unknown one": Slip(
        ABOVE, "{at: KI98}", "KI99.locations.0.along", "landmark KI98"
    ),
    "a place measured from itself": Slip(
        ABOVE, "{at: KI99}", "KI99.locations", "measured from itself", line="    locations:"
    ),
    # --- close-ups
    "no close-up": Slip("views: [inner_ankle]", "views: []", "KI99.views", "no view"),
    "a close-up of something else": Slip(
        "views: [inner_ankle]", "views: [inner_ankle, sole]",
        "KI99.views", "sole, which cannot show it",
    ),
    # --- finding
    "no step": Slip(STEPS, "    find: []\n", "KI99.find", "nothing"),
    "an unknown landmark to feel for": Slip(
        FEEL, ", feel: [medial_maleolus]", "KI99.find.0.feel", "medial_maleolus"
    ),
    "a landmark to feel for that is elsewhere": Slip(
        FEEL, ", feel: [umbilicus]", "KI99.find.0.feel", "landmark umbilicus"
    ),
    "fingers laid without a ruler": Slip(
        RULER, "", "KI99.find.1.ruler", "true", line="Lay a thumb above it."
    ),
    "a step without English": Slip(
        'say: {en: "Find the bone."}', "say: {de: Suche}", "KI99.find.0.say", "no English"
    ),
    # --- the channel
    "a channel that there is not": Slip(
        "channel: Kidney", "channel: Kidny", "KI99.channel", "Kidny"
    ),
    # --- what an entry may hold
    "the location as it was written before": Slip(
        LOCATION, f"    location: {{along: {ABOVE}, across: {BETWEEN}, regions: [medial_leg]}}\n",
        "KI99.location", "does not know",
    ),
    "a step that is only a sentence": Slip(
        '{say: {en: "Find the bone."}, feel: [medial_malleolus_prominence]}',
        '{en: "Find the bone."}', "KI99.find.0.say", "nothing",
    ),
    "an unknown word of a step": Slip(
        FEEL, FEEL.replace("feel", "fell"), "KI99.find.0.fell", "does not know"
    ),
    "a direction that is none": Slip(
        ABOVE, ABOVE.replace("superior", "up"), "KI99.locations.0.along.towards", "'up'"
    ),
    "a part of the way that is no number": Slip(
        ARC + ", fraction: 0.4", ARC + ", fraction: half",
        "GV99.locations.0.along.fraction", "'half'",
    ),
    "a part of the way beyond its ends": Slip(
        ARC + ", fraction: 0.4", ARC + ", fraction: 1.4", "GV99.locations.0.along.fraction", "1.4"
    ),
    "a part of the way before its ends": Slip(
        ARC + ", fraction: 0.4", ARC + ", fraction: -1", "GV99.locations.0.along.fraction", "-1.0"
    ),
    "a distance that is no number": Slip(
        "cun: 1, towards: superior, segment: C13a}\n", "cun: .nan, towards: superior, "
        "segment: C13a}\n", "KI99.locations.0.along.cun", "nan",
    ),
    "a distance without end": Slip(
        "cun: 1, towards: superior, segment: C13a}\n", "cun: 1.0e+308, towards: superior, "
        "segment: C13a}\n", "KI99.locations.0.along.cun", "1e+308",
    ),
    "a distance backwards": Slip(
        "cun: 1, towards: superior, segment: C13a}\n", "fingers: -2, towards: superior, "
        "segment: C13a}\n", "KI99.locations.0.along.fingers", "-2.0",
    ),
    "the way between one place and itself": Slip(
        BETWEEN, "{between: [calcaneal_tendon, calcaneal_tendon]}",
        "KI99.locations.0.across.between", "calcaneal_tendon twice",
    ),
    "along something that is one spot": Slip(
        ARC, ARC.replace("head_median_line", "vertex"),
        "GV99.locations.0.along.on", "vertex, which is one spot",
    ),
    "along a point": Slip(
        ARC, ARC.replace("head_median_line", "GV20"), "GV99.locations.0.along", "landmark GV20"
    ),
    "along a line between points": Slip(
        ARC, ARC.replace("anterior_hairline", "GV20"), "GV99.locations.0.along", "landmark GV20"
    ),
    "no region": Slip("[whole_body_back]", "[]", "KI99.locations.1.regions", "nothing"),
    "a zone of no size": Slip(
        "regions: [medial_leg]", "regions: [medial_leg]\n        zone: {along: 0}",
        "KI99.locations.0.zone.along", "0.0",
    ),
    # --- the ruler
    "fingers that lead nowhere": Slip(
        RULER, RULER.replace("towards: superior, cun: 1, segment: C13a, ", ""),
        "KI99.ruler", "fingers that lead nowhere",
    ),
    "a ruler of no length": Slip(RULER, RULER.replace("cun: 1", "cun: 0"), "KI99.ruler.cun", "0"),
    "more fingers than a hand has": Slip(
        RULER, RULER.replace("cun: 1", "cun: 1, fingers: 5"), "KI99.ruler.fingers", "5"
    ),
    "a ruler from one place to itself": Slip(
        RULER, "    ruler: {between: [calcaneal_tendon, calcaneal_tendon], label: {en: Here}}\n",
        "KI99.ruler.between", "calcaneal_tendon twice",
    ),
    "a ruler that its close-up cannot show": Slip(
        RULER, RULER.replace("superior", "lateral"),
        "KI99.ruler", "a ruler that inner_ankle cannot show",
    ),
}  # fmt: skip


def compiled(entries: str) -> tuple[Problem, ...]:
    return with_entries("points.yaml", "points", entries)


def line_in_file(entries: str, slip: Slip) -> int:
    """The line of `points.yaml` on which a slip is to be named."""
    before = line_of("points.yaml", "\npoints:\n") + 1
    lines = entries.splitlines()
    if slip.line:
        return before + next(n for n, line in enumerate(lines, 1) if slip.line in line)
    pairs = zip(ENTRIES.splitlines(), lines, strict=False)
    return before + next(n for n, (one, other) in enumerate(pairs, 1) if one != other)


def test_our_points_have_no_slips() -> None:
    assert compiled(ENTRIES) == ()


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_in_a_point_is_named_with_file_line_and_field(name: str) -> None:
    slip = SLIPS[name]
    assert slip.was in ENTRIES
    entries = ENTRIES.replace(slip.was, slip.now, 1)
    found = compiled(entries)
    hits = [one for one in found if one.field == slip.field and slip.words in one.found]
    assert hits, found
    assert {one.file.partition(":")[0] for one in found} == {"points.yaml"}
    assert {one.line for one in hits} == {line_in_file(entries, slip)}
    assert all(one.allowed for one in hits)
    other = "GV99" if slip.field.startswith("KI99") else "KI99"
    assert not [one for one in found if one.field.startswith(other)]


def test_slips_in_several_points_are_named_at_once() -> None:
    entries = ENTRIES.replace(FEEL, ", feel: [bone]").replace("[anterior_hairline]}", "[hair]}")
    assert [(one.field, one.found) for one in compiled(entries)] == [
        ("KI99.find.0.feel", "bone"),
        ("KI99.find.0.feel", "landmark bone"),
        ("GV99.find.0.feel", "hair"),
        ("GV99.find.0.feel", "landmark hair"),
    ]


def test_a_name_that_another_point_has_is_named() -> None:
    (problem,) = compiled(ENTRIES.replace("aliases: [KD99]", "aliases: [KD3]"))
    assert problem.field == "KI3.aliases"
    assert problem.found == "KD3, also KI99"
