"""Routine files: written as a person would, read back the same, and checked whole."""

import base64
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.breathing import Pace
from acupress.core.content import Content
from acupress.core.follow import Day, follow
from acupress.core.routine import Maker, Routine, RoutineStep, StepSides, with_own_points
from acupress.storage.problems import BadFileError
from acupress.storage.routine_file import (
    MOST_BYTES,
    compact,
    from_compact,
    parse_routine,
    read_routine,
    routine_text,
    save_routine,
    schema,
)
from acupress.storage.routine_rules import MOST_LOGO_BYTES
from acupress.storage.yaml_text import yaml_text
from tests.core.support import few, paces, shipped

DOCS = Path(__file__).parents[2] / "docs"
EXAMPLE = DOCS / "example.acupress"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (64).to_bytes(4, "big") * 2 + bytes(64)
STEP = {"point": "KI3", "technique": "thumbs", "posture": "sitting_feet_in_reach"}
JPEG = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x40\0\x50" + bytes(40)


def example() -> Routine:
    return read_routine(EXAMPLE, shipped())


def data() -> dict[str, Any]:
    """The example as plain data, to be changed."""
    read: dict[str, Any] = yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))
    return read


def parsed(changed: Any, **options: Any) -> Routine:
    return parse_routine(yaml_text(changed).encode(), "a file", shipped(), **options)


def problems(changed: Any, **options: Any) -> str:
    with pytest.raises(BadFileError) as caught:
        parsed(changed, **options)
    return str(caught.value)


# --- writing and reading


_lines = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters="<") | st.just(" "), max_size=60
).map(str.strip)
_words = st.lists(_lines, max_size=3).map("\n".join).map(str.strip)
_days = st.none() | st.dates(date(2000, 1, 1), date(2100, 1, 1))


@st.composite
def _steps(draw: st.DrawFn) -> RoutineStep:
    point = draw(st.sampled_from(list(shipped().catalogue.points.values())))
    way = draw(st.sampled_from(point.variants))
    each = way.sides == "each" and point.bilateral
    one_side: tuple[StepSides, ...] = ("each", "left", "right")
    both: tuple[StepSides, ...] = ("together",)
    sides = draw(st.sampled_from(one_side if each else both))
    seconds = draw(st.integers(10, 300)) + draw(st.sampled_from([0, 0.5]))
    note = draw(_words)
    return RoutineStep(point.code, way.technique, way.posture, sides, min(300, seconds), note)


routines = st.builds(
    Routine,
    title=_lines.filter(bool),
    steps=st.lists(_steps(), min_size=1, max_size=8).map(tuple),
    id=st.text("abc-09", max_size=12),
    language=st.sampled_from(["en", "de", "zh_CN"]),
    patient=_lines,
    maker=st.builds(Maker, _lines, _lines, _lines),
    logo=st.sampled_from([b"", PNG, JPEG]),
    made_on=_days,
    valid_from=_days,
    review_on=_days,
    pattern=st.none() | st.sampled_from(["kidney-qi", "cold-damp"]),
    pace=paces,
    warm_seconds=st.integers(0, 600),
    opening=_words,
    closing=_words,
)


@few
@given(routines)
def test_what_is_written_is_read_back_the_same(routine: Routine) -> None:
    text = routine_text(routine)
    assert parse_routine(text.encode(), "a file", shipped()) == routine
    assert "&id" not in text
    small = replace(routine, logo=b"")
    assert from_compact(compact(routine), "a code", shipped()) == small


def test_own_points_come_back_whole(tmp_path: Path) -> None:
    routine = example()
    save_routine(tmp_path / "again.acupress", routine)
    again = read_routine(tmp_path / "again.acupress", shipped())
    assert again == routine
    (point,) = again.points
    assert (point.code, point.names.english) == ("X1", "Sore spot at the hip")
    assert [step.sides for step in again.steps] == ["together", "together", "right", "each"]


def test_a_file_is_written_as_a_person_would(content: Content) -> None:
    text = routine_text(replace(example(), points=(), steps=example().steps[:1], logo=PNG))
    expected = """\
format: acupress-routine/1
title: For Anna's low back
id: 3f2c9a51
for: Anna
made_by:
  name: Mei Lin
  clinic: Practice at the park
  contact: 0123 456 789
made_on: 2026-11-27
valid_from: 2026-11-27
review_on: 2026-12-11
pattern: cold-damp
warm_seconds: 120
opening: |-
  Dear Anna,
  put the warm pack ready and take your time.
closing: Well done. Keep your back warm when you go out.
steps:
- point: GV4
  technique: fingers
  posture: sitting_forward
  note: Stay on the warm side of pleasant.
logo: |
"""
    assert text.startswith(expected)
    assert max(map(len, text.splitlines())) <= 90


def test_what_is_hers_alone_is_in_her_library_only() -> None:
    routine = replace(example(), tags=("tuesday",), told={"pregnant": "no", "weeks_since_birth": 6})
    kept = routine_text(routine, private=True)
    assert parse_routine(kept.encode(), "the library", shipped(), private=True) == routine
    assert "tuesday" not in routine_text(routine)
    with pytest.raises(BadFileError, match="private: found what belongs in the practitioner's"):
        parse_routine(kept.encode(), "a file", shipped())


def test_a_draft_without_steps_is_kept_but_not_handed_over() -> None:
    draft = Routine("Draft")
    text = routine_text(draft, private=True).encode()
    assert parse_routine(text, "the library", shipped(), private=True) == draft
    with pytest.raises(BadFileError, match="steps: found no steps; allowed: at least one step"):
        parse_routine(text, "a file", shipped())


# --- what is refused


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (("title",), None, "title: found nothing"),
        (("title",), 7, "title: found 7"),
        (("title",), "x" * 121, "title: found"),
        (("title",), "<b>Bold</b>", "plain words without markup such as '<b>"),
        (("title",), "two\nlines", "one line"),
        (("opening",), "<script>alert(1)</script>", "opening: found"),
        (("closing",), "so \u202e drow", "without signs that turn the reading direction"),
        (("for",), "bell\a", "without control characters"),
        (("language",), "English please", "language: found 'English please'"),
        (("made_on",), "soon", "a day such as 2026-11-27"),
        (("made_on",), 20261127, "a day such as 2026-11-27"),
        (("review_on",), "2026-02-30", "a day such as 2026-11-27"),
        (("pattern",), "qi-kidney", "pattern: found 'qi-kidney'; allowed: blood, cold-damp"),
        (("pace",), {"in": 1, "out": 1}, "4 to 10 breaths a minute"),
        (("pace",), {"in": 4, "out": 5, "hold": 5}, "a hold no longer than the in-breath"),
        (("pace", "in"), float("nan"), "pace.in: found nan"),
        (("warm_seconds",), 1e9, "warm_seconds: found 1000000000"),
        (("steps",), [], "steps: found no steps"),
        (("steps",), "all", "steps: found 'all'"),
        (("steps",), [STEP] * 61, "steps: found"),
        (("steps", 0, "point"), "ZZ9", "steps.0.point: found 'ZZ9'; allowed: a code such as KI3"),
        (("steps", 0, "point"), ["KI3"], "steps.0.point: found ['KI3']"),
        (("steps", 0, "technique"), "elbow", "for GV4 one of fingers, sitting_forward, together"),
        (("steps", 0, "sides"), "left", "for GV4 one of"),
        (("steps", 0, "sides"), "up", "steps.0.sides: found 'up'"),
        (("steps", 0, "seconds"), 9, "steps.0.seconds: found 9"),
        (("steps", 0, "seconds"), 10**400, "steps.0.seconds: found"),
        (("steps", 0, "seconds"), True, "steps.0.seconds"),
        (("steps", 0, "note"), "n" * 501, "steps.0.note: found"),
        (("steps", 0, "notes"), "n", "steps.0.notes: found a field that acupress does not know"),
        (("stepps",), [], "stepps: found a field that acupress does not know"),
        (("valid_from",), date(9999, 12, 31), "a day such as 2026-11-27, from 1900 to 2999"),
        (("review_on",), "1899-12-31", "a day such as 2026-11-27, from 1900 to 2999"),
        (("points", 0, "code"), "KI3", "points.0.code: found 'KI3'"),
        (("points", 0, "views"), ["moon"], "points.0.views: found moon"),
        (("points", 0, "care"), ["NONE"], "points.0.care: found NONE"),
        (("points", 0, "find"), [], "points.0.find: found"),
        (("points", 0, "ways", 0, "posture"), "flying", "points.0.ways.0: found flying"),
        (
            ("points", 0, "locations", 0, "along"),
            {"at": "X1"},
            "points.0.locations: found a place measured from X1",
        ),
        (
            ("points", 0, "locations", 0, "along", "fraction"),
            1e300,
            "points.0.locations.0.along.fraction: found 1e+300",
        ),
        (("logo",), "not base64!", "something that is no base64"),
        (("logo",), "aGVsbG8=", "something that is no PNG or JPEG"),
        (("format",), "acupress-routine/2", "made by a newer acupress"),
        (("format",), "acupress-answers/1", "format: found 'acupress-answers/1'"),
        (("format",), "acupress-routine/", "format: found"),
        (("format",), 1, "format: found 1"),
    ],
)
def test_a_slip_is_named_with_its_field(path: tuple[Any, ...], value: Any, told: str) -> None:
    changed = data()
    inside = changed
    for part in path[:-1]:
        inside = inside[part]
    inside[path[-1]] = value
    assert told in problems(changed)


def test_all_slips_are_told_at_once_each_with_its_line() -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    text = text.replace("warm_seconds: 120", "warm_seconds: much").replace("seconds: 60", "secs: 6")
    with pytest.raises(BadFileError) as caught:
        parse_routine(text.encode(), "f.acupress", shipped())
    lines = text.splitlines()
    told = {(one.line, one.field) for one in caught.value.problems}
    assert told == {
        (1 + lines.index("warm_seconds: much"), "warm_seconds"),
        (1 + lines.index("    secs: 6"), "steps.2.secs"),
    }
    assert all(str(one).startswith("f.acupress, line ") for one in caught.value.problems)


def test_two_own_points_of_one_code_are_told() -> None:
    changed = data()
    changed["points"] *= 2
    assert "points.0.code: found X1 twice" in problems(changed)


def test_what_holds_for_every_point_holds_for_an_own_one_whatever_its_file_says() -> None:
    changed = data()
    changed["points"][0]["care"] = []
    routine = parsed(changed)
    assert routine.points[0].care == ("UNIV",)
    everything = with_own_points(shipped(), routine)
    facts = {"blood_thinner": "yes_prescriber_agrees"}
    (pressed,) = (
        step
        for step in follow(routine, everything, Day(Answers(facts=facts))).steps
        if step.point == "X1"
    )
    assert pressed.soft
    assert parsed(yaml.safe_load(routine_text(routine))) == routine


def test_a_routine_of_hours_is_refused() -> None:
    changed = data()
    changed["steps"] = [{**changed["steps"][0], "seconds": 300}] * 40
    assert "at most 120 minutes in all" in problems(changed)


def test_the_largest_logo_that_is_allowed_can_be_handed_on() -> None:
    logo = PNG + bytes(MOST_LOGO_BYTES - len(PNG))
    opened = parsed({**data(), "logo": base64.b64encode(logo).decode()})
    again = parse_routine(routine_text(opened).encode(), "a file", shipped())
    assert again.logo == logo


@pytest.mark.parametrize(
    ("size", "told"), [((2001, 10), "2001 x 10 pixels"), ((0, 5), "0 x 5 pixels")]
)
def test_a_logo_of_many_pixels_is_refused_by_its_head(size: tuple[int, int], told: str) -> None:
    logo = PNG[:16] + b"".join(side.to_bytes(4, "big") for side in size) + bytes(60)
    assert told in problems({**data(), "logo": base64.b64encode(logo).decode()})


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"", "found nothing"),
        (b"- a list", "allowed: a routine, which begins with format"),
        (b"\xff\xfef\0o\0r\0m\0", "bytes that are not text"),
        (b"format: acupress-routine/1\ntitle: caf\xe9\n", "line 2"),
        (b"format: acupress-routine/1\ntitle: a\0b\n", "found"),
        (b"a: &a [1]\nb: *a\n", "an alias"),
        (b"title: !!python/object/apply:os.system [ls]\n", "valid YAML"),
        (b"format: acupress-routine/1\ntitle: A\ntitle: B\n", "the same key twice"),
        (b"[" * 200, "more than 100 levels"),
        (b"a: [" + b"1, " * 100_000 + b"1]", "more than 20000 values"),
        (b"x" * (MOST_BYTES + 1), "leave the logo out or make it smaller"),
    ],
)
def test_what_is_no_routine_is_refused_with_a_sentence(raw: bytes, told: str) -> None:
    with pytest.raises(BadFileError, match="allowed: ") as caught:
        parse_routine(raw, "a file", shipped())
    assert told in str(caught.value)


def test_only_a_real_file_is_read(tmp_path: Path) -> None:
    import os

    os.mkfifo(tmp_path / "pipe.acupress")
    for path in (tmp_path, tmp_path / "pipe.acupress", Path("/dev/zero")):
        with pytest.raises(BadFileError, match="something that is no file; allowed: a file"):
            read_routine(path, shipped())
    with pytest.raises(BadFileError, match="No such file"):
        read_routine(tmp_path / "none.acupress", shipped())


# --- what is documented


def test_the_documented_schema_is_the_model_s(update_golden: bool) -> None:
    file = DOCS / "routine.schema.json"
    made = json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"
    if update_golden:
        file.write_text(made, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == made


def test_the_smallest_file_of_the_documents_is_one() -> None:
    text = (DOCS / "routine-file.md").read_text(encoding="utf-8")
    small = text.partition("```yaml\n")[2].partition("```")[0]
    routine = parse_routine(small.encode(), "the documents", shipped())
    assert routine.pace == Pace()
    assert routine.steps[0].seconds == 90


def test_the_documents_name_every_field() -> None:
    text = (DOCS / "routine-file.md").read_text(encoding="utf-8")
    made = schema()
    fields = {*made["properties"], *made["$defs"]["StepPart"]["properties"]}
    fields |= {*made["$defs"]["PointPart"]["properties"], *made["$defs"]["PacePart"]["properties"]}
    assert not [field for field in fields if f"`{field}`" not in text]
