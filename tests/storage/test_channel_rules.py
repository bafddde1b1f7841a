"""The rules for channels: every slip is named with its file, line and field; none is a traceback.

The slips are made in a channel of our own, put before the shipped ones.
"""

from dataclasses import dataclass

import pytest

from acupress.storage.problems import Problem
from tests.storage.slips import line_of, problems, with_entries

CHANNEL = """\
  Trial:
    code: TR
    aliases: [TL]
    name: {en: Trial}
    tradition: {en: a made-up channel}
    lines:
      - regions: [anterior_leg, whole_body_front]
        source: WHO2008
        background: true
        stations:
          - {along: {at: patella_base}, across: {at: patella_base}}
          - {point: ST35}
          - {point: ST36}
      - regions: [medial_leg]
        source: WHO2008
        background: false
        stations:
          - {point: SP6}
          - {point: SP9}
          - {along: {at: patella_apex}, across: {at: patella_apex, fingers: 1, towards: posterior, segment: C13a}}
"""  # noqa: E501


@dataclass(frozen=True)
class Slip:
    """What is replaced in our channel, where it is found and in which words."""

    was: str
    now: str
    field: str
    words: str


KNEE = "{along: {at: patella_base}, across: {at: patella_base}}"
FINGER = "{at: patella_apex, fingers: 1, towards: posterior, segment: C13a}"
SLIPS = {
    "a region that no view has": Slip(
        "[anterior_leg,", "[anterior_log,", "Trial.lines.0.regions", "anterior_log"
    ),
    "no source": Slip("source: WHO2008", 'source: ""', "Trial.lines.0.source", "nothing"),
    "an unknown source": Slip("source: WHO2008", "source: WHO", "Trial.lines.0.source", "WHO"),
    "an unknown point": Slip(
        "{point: ST35}", "{point: ST53}", "Trial.lines.0.stations.1", "ST53"
    ),
    "a station that is no place": Slip(
        KNEE, "{}", "Trial.lines.0.stations.0", "no place"
    ),
    "a station with half a place": Slip(
        KNEE, "{along: {at: patella_base}}", "Trial.lines.0.stations.0", "no place"
    ),
    "a station with the other half": Slip(
        KNEE, "{across: {at: patella_base}}", "Trial.lines.0.stations.0", "no place"
    ),
    "a station that is a point and a place": Slip(
        "{point: ST36}", "{point: ST36, along: {at: sole}, across: {at: sole}}",
        "Trial.lines.0.stations.2", "no place",
    ),
    "a station that is a point and half a place": Slip(
        "{point: ST36}", "{point: ST36, along: {at: sole}}",
        "Trial.lines.0.stations.2", "no place",
    ),
    "a landmark that no view has": Slip(
        "along: {at: patella_base}", "along: {at: patela_base}",
        "Trial.lines.0.stations.0", "patela_base",
    ),
    "a landmark on another part of the body": Slip(
        "along: {at: patella_base}", "along: {at: coccyx_tip}",
        "Trial.lines.0.stations.0", "coccyx_tip",
    ),
    "both a landmark and two": Slip(
        "along: {at: patella_base}", "along: {at: patella_base, between: [sole, patella_base]}",
        "Trial.lines.0.stations.0", "both or neither of at and between",
    ),
    "on a line without the ends of the way": Slip(
        "along: {at: patella_base}", "along: {on: tibia_medial_border, at: patella_base}",
        "Trial.lines.0.stations.0", "on without between",
    ),
    "a distance that goes nowhere": Slip(
        FINGER, "{at: patella_apex, fingers: 1}",
        "Trial.lines.1.stations.2", "a distance without a direction",
    ),
    "an unknown segment": Slip(
        FINGER, FINGER.replace("C13a", "C99"), "Trial.lines.1.stations.2", "segment C99"
    ),
    "a length cun used across": Slip(
        FINGER, FINGER.replace("fingers: 1", "cun: 1"),
        "Trial.lines.1.stations.2", "length cun used posterior",
    ),
    "a width cun used lengthwise": Slip(
        "along: {at: patella_base}",
        "along: {at: patella_base, cun: 1, towards: superior, segment: C09}",
        "Trial.lines.0.stations.0", "width cun used superior",
    ),
    "a region in which it has no line": Slip(
        "regions: [medial_leg]", "regions: [medial_leg, foot_sole]",
        "Trial.lines.1.regions", "foot_sole, where no line can be drawn",
    ),
    "one station is no line": Slip(
        "          - {point: ST35}\n          - {point: ST36}\n", "",
        "Trial.lines.0.regions", "anterior_leg, where no line can be drawn",
    ),
    "no station": Slip(
        CHANNEL[CHANNEL.rindex("        stations:") :], "        stations: []\n",
        "Trial.lines.1.regions", "medial_leg, where no line can be drawn",
    ),
    "a second line of one station in the same region": Slip(
        CHANNEL, CHANNEL + """\
      - {regions: [medial_leg], source: WHO2008, background: false, stations: [{point: SP6}]}
""", "Trial.lines.2.regions", "medial_leg, where no line can be drawn",
    ),
    "no region": Slip(
        "regions: [medial_leg]", "regions: []", "Trial.lines.1.regions", "nothing"
    ),
    "a part of the way beyond its ends": Slip(
        "along: {at: patella_base}", "along: {between: [patella_base, patella_apex], fraction: 2}",
        "Trial.lines.0.stations.0.fraction", "2.0",
    ),
    "a distance without end": Slip(
        FINGER, FINGER.replace("1", ".inf", 1), "Trial.lines.1.stations.2.across.fingers", "inf"
    ),
    "a name without English": Slip("name: {en:", "name: {de:", "Trial.name", "no English"),
    "no old letters": Slip("    aliases: [TL]\n", "", "Trial.aliases", "nothing"),
    "an unknown word": Slip(
        "    code: TR\n", "    code: TR\n    midlane: true\n", "Trial.midlane", "does not know"
    ),
    "nothing said of its ground": Slip(
        "        background: true\n", "", "Trial.lines.0.background", "nothing"
    ),
}  # fmt: skip
WHERE = {
    "one station is no line": "      - regions: [anterior_leg",
    "no station": "      - regions: [medial_leg]",
    "a second line of one station in the same region": "      - {regions:",
    "no old letters": "  Trial:",
    "nothing said of its ground": "      - regions:",
}
"""The line that is named, where nothing stands at the slip itself."""


def compiled(entries: str) -> tuple[Problem, ...]:
    return with_entries("channels.yaml", "channels", entries)


def line_in_file(entries: str, at: str) -> int:
    lines = entries.splitlines()
    if at:
        number = next(n for n, line in enumerate(lines, 1) if line.startswith(at))
    else:
        pairs = zip(CHANNEL.splitlines(), lines, strict=False)
        number = next(n for n, (one, other) in enumerate(pairs, 1) if one != other)
    return line_of("channels.yaml", "\nchannels:\n") + 1 + number


def test_our_channel_has_no_slips() -> None:
    assert compiled(CHANNEL) == ()


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_in_a_channel_is_named_with_file_line_and_field(name: str) -> None:
    slip = SLIPS[name]
    assert slip.was in CHANNEL
    entries = CHANNEL.replace(slip.was, slip.now, 1)
    found = compiled(entries)
    hits = [one for one in found if one.field == slip.field and slip.words in one.found]
    assert hits, found
    assert {one.file.partition(":")[0] for one in found} == {"channels.yaml"}
    assert {one.line for one in hits} == {line_in_file(entries, WHERE.get(name, ""))}
    assert all(one.allowed for one in hits)


def test_a_midline_channel_takes_no_points_of_two_sides() -> None:
    found = compiled(CHANNEL.replace("    code: TR\n", "    code: TR\n    midline: true\n"))
    fields = ["Trial.lines.0.stations.1", "Trial.lines.0.stations.2"]
    assert [one.field for one in found][:2] == fields
    assert found[0].found == "ST35, a point on both sides"


def test_a_channel_of_two_sides_takes_no_point_of_the_midline() -> None:
    (problem,) = compiled(CHANNEL.replace("{point: SP9}", "{point: CV4}"))
    assert problem.field == "Trial.lines.1.stations.1"
    assert problem.found == "CV4, a point on the midline"


def test_channels_that_are_not_there_are_named() -> None:
    found = problems("channels.yaml", r"\nchannels:\n.*", "\nchannels: {}\n")
    named = {(one.file, one.field, one.found) for one in found}
    assert named >= {
        ("points.yaml", "KI3.channel", "Kidney"), ("points.yaml", "GV4.channel", "Governor Vessel"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("was", "now", "named"),
    [
        (r"\nchannels:\n.*", "\n", "channels"),
        (r"\nchannels:\n.*", "\nchannels: [Lung]\n", "channels"),
        ("acupress-content/1", "acupress-content/9", "format"),
    ],
)
def test_a_file_of_another_shape_is_named(was: str, now: str, named: str) -> None:
    found = problems("channels.yaml", was, now)
    assert any(named in str(one) for one in found)
    assert all(one.file.startswith("channels.yaml") for one in found)


@pytest.mark.parametrize(
    ("was", "now", "field"),
    [
        (r"(\n  patella_apex:\n    name: \{)en", r"\1de", "patella_apex.name"),
        (r"(\n  patella_apex:\n.*?feel: \{)en", r"\1de", "patella_apex.feel"),
        (r"(\n  patella_apex:\n    )name", r"\1nam", "patella_apex.nam"),
        (r"\n  patella_apex:\n", "\n  patela_apex:\n", "ST35.find.0.feel"),
    ],
)
def test_a_slip_in_the_names_of_landmarks_is_named(was: str, now: str, field: str) -> None:
    """A landmark that no longer has a name is missed where it is to be felt for."""
    found = problems("landmarks.yaml", was, now)
    (hit, *_) = [one for one in found if one.field == field]
    if field.startswith("patella"):
        assert hit.file.startswith("landmarks.yaml")
        assert hit.line >= line_of("landmarks.yaml", "\n  patella_apex:") + 1
    else:
        assert hit.file == "points.yaml"
        assert hit.found == "patella_apex"
