"""A slip in the tips or in the guide to the warm pack is named."""

from dataclasses import replace
from typing import Any

import pytest

from acupress.core.content import Content
from acupress.core.safety import When
from acupress.storage.tip_rules import tips, warm_pack
from tests.storage.slips import is_named

SLIPS: dict[str, tuple[dict[str, Any], str]] = {
    "unknown pattern": ({"patterns": ("bloods",)}, "bloods"),
    "unknown evidence": ({"evidence": "proven"}, "proven"),
    "unknown source": ({"sources": ("KIDNEY",)}, "KIDNEY"),
    "no source": ({"sources": ()}, "nothing"),
    "unknown fact": ({"avoid_when": (When("thinner", ("yes",)),)}, "thinner"),
    "unknown choice": ({"avoid_when": (When("blood_thinner", ("y",)),)}, "blood_thinner=y"),
    "a limit for a choice": ({"avoid_when": (When("blood_thinner", below=6),)}, "a limit"),
    "nothing of a choice": ({"avoid_when": (When("blood_thinner"),)}, "nothing for"),
    "a number without a limit": ({"avoid_when": (When("weeks_since_birth"),)}, "no limit"),
}


def with_goji(content: Content, **fields: Any) -> Content:
    known = content.tips.tips
    changed = {**known, "goji": replace(known["goji"], **fields)}
    return replace(content, tips=replace(content.tips, tips=changed))


def test_the_shipped_tips_have_no_slips(content: Content) -> None:
    assert [*tips(content), *warm_pack(content)] == []


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_named(content: Content, slip: str) -> None:
    fields, named = SLIPS[slip]
    found = [one for one in tips(with_goji(content, **fields)) if one[1][:2] == ("tips", "goji")]
    assert [one for one in found if one[0] == "tips" and named in one[2]], found


def test_a_source_that_nobody_names_is_named(content: Content) -> None:
    more = {**content.tips.sources, "NOBODY": "somebody said"}
    slipped = replace(content, tips=replace(content.tips, sources=more))
    assert [one[1] for one in tips(slipped)] == [("sources", "NOBODY")]


@pytest.mark.parametrize("part", ["steps", "never", "ask_first", "sources"])
def test_an_empty_part_of_the_guide_is_named(content: Content, part: str) -> None:
    nothing: dict[str, Any] = {part: ()}
    slipped = replace(content, warmth=replace(content.warmth, **nothing))
    assert [one[:2] for one in warm_pack(slipped)] == [("warmth", (part,))]


def test_the_file_is_told() -> None:
    is_named("tips.yaml", r"(\n  goji:.*?evidence: )untested", r"\1proven", "goji.evidence")
