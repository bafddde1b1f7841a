"""The routine that she follows: kept whole, and never used where it cannot be trusted."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from acupress.core.breathing import Pace
from acupress.core.content import Content
from acupress.core.routine import Maker, Routine, step_for
from acupress.storage.followed_file import load_followed, save_followed
from acupress.storage.problems import BadFileError
from tests.core.routines import from_pattern, own_point


def whole(content: Content) -> Routine:
    """A routine that says everything that one can say."""
    point = own_point(content)
    return replace(
        from_pattern(content, "cold-damp"),
        id="r-1",
        patient="Anna",
        maker=Maker("Mei Lin", "Clinic at the park", "0123"),
        logo=b"\x89PNG\r\n",
        made_on=date(2026, 3, 2),
        valid_from=date(2026, 3, 3),
        review_on=date(2026, 3, 16),
        pace=Pace(4, 6, 1),
        opening="Dear Anna.",
        steps=(*from_pattern(content).steps, step_for(point)),
        points=(point,),
    )


def test_it_comes_back_as_it_was(content: Content, tmp_path: Path) -> None:
    file, routine = tmp_path / "followed.json", whole(content)
    save_followed(file, routine)
    assert load_followed(file, content) == routine


def test_following_none_leaves_no_file(content: Content, tmp_path: Path) -> None:
    file = tmp_path / "followed.json"
    assert load_followed(file, content) is None
    save_followed(file, whole(content))
    save_followed(file, None)
    save_followed(file, None)
    assert not file.exists()
    assert load_followed(file, content) is None


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"format": "acupress-followed/9"}, "acupress-followed/9"),
        ({"title": 7}, "title"),
        ({"steps": [{"point": "BL23"}]}, "missing"),
        ({"steps": [{"point": "ZZ9", "technique": "thumbs", "posture": "x", "sides": "each"}]},
         "the point ZZ9"),
        ({"steps": [{"point": "BL23", "technique": "nose", "posture": "x", "sides": "each"}]},
         "nose"),
        ({"pace": {"inhale": 0.1, "exhale": 0.1, "hold": 0}}, "breaths a minute"),
        ({"made_on": "soon"}, "soon"),
        ({"logo": "§"}, "a routine as acupress keeps it"),
        ({"points": 3}, "a routine as acupress keeps it"),
    ],
)  # fmt: skip
def test_what_cannot_be_trusted_is_refused_and_left(
    content: Content, tmp_path: Path, change: dict[str, Any], told: str
) -> None:
    file = tmp_path / "followed.json"
    save_followed(file, whole(content))
    file.write_text(json.dumps({**json.loads(file.read_text()), **change}))
    before = file.read_bytes()
    with pytest.raises(BadFileError) as caught:
        load_followed(file, content)
    assert told in str(caught.value)
    assert str(file) in str(caught.value)
    assert file.read_bytes() == before


def test_an_own_point_that_can_be_placed_no_more_is_refused(
    content: Content, tmp_path: Path
) -> None:
    file, point = tmp_path / "followed.json", own_point(content)
    gone = tuple(
        replace(one, along=replace(one.along, at="old_landmark", between=None, on=None))
        for one in point.locations
    )
    routine = Routine("A", (step_for(point),), points=(replace(point, locations=gone),))
    save_followed(file, routine)
    with pytest.raises(BadFileError, match="old_landmark"):
        load_followed(file, content)


def test_a_posture_that_is_there_no_more_is_refused(content: Content, tmp_path: Path) -> None:
    file, point = tmp_path / "followed.json", own_point(content)
    point = replace(point, variants=(replace(point.variants[0], posture="flying"),))
    save_followed(file, Routine("A", (step_for(point),), points=(point,)))
    with pytest.raises(BadFileError, match="flying"):
        load_followed(file, content)
