"""A slip in what follows where something feels wrong, or in the numbers, is named."""

import pytest

from tests.storage.slips import is_named

SLIPS = {
    "unknown fact": ("trouble.yaml", "\nfact: felt_wrong", "\nfact: felt_odd", "felt_odd"),
    "unknown sign": ("trouble.yaml", r"signs: \[RF11", "signs: [RF99", "RF99"),
    "a sign without short words": ("trouble.yaml", r"signs: \[RF11", "signs: [RF05", "RF05"),
    "unknown question": (
        "trouble.yaml", r"when: \{now: \[harm\]\}", "when: {then: [harm]}", "then",
    ),
    "unknown answer": ("trouble.yaml", r"when: \{now: \[harm\]\}", "when: {now: [hurt]}", "hurt"),
    "unknown choice kept": ("trouble.yaml", "keeps: urgent", "keeps: at_once", "at_once"),
    "unknown level": ("trouble.yaml", "level: same_day", "level: today", "level"),
    "an answer without an outcome": (
        "trouble.yaml", r"when: \{feels: \[sore\], passed: \[gone\]\}", "when: {feels: [none]}",
        "passed=gone",
    ),
    "going on where a call is due": (
        "trouble.yaml", "    level: emergency\n    keeps: urgent",
        "    level: emergency\n    goes_on: here\n    keeps: urgent", "a call first",
    ),
    "an outcome without words": ("trouble.yaml", r"title: \{en:", "title: {de:", "no English"),
    "background of nothing": ("trouble.yaml", "\n  - sore-gone\n", "\n  - sore\n", "sore"),
    "unknown fallback": ("help.yaml", "\nfallback: EU", "\nfallback: XX", "XX"),
    "a country that cannot be chosen": ("help.yaml", "\n  GB:", "\n  FR:", "FR"),
    "a region twice": ("help.yaml", r"regions: \[UK\]", "regions: [FR]", "FR twice"),
    "no emergency number": (
        "help.yaml", "(\n  AU:.*?kind: )emergency", r"\1advice", "no emergency number",
    ),
    "a number that is none": ("help.yaml", 'number: "999"', "number: 999", "number"),
    "no name for her own": ("help.yaml", "\n  midwife: [^\n]*", "", "no midwife"),
    "unknown kind": ("help.yaml", "kind: crisis", "kind: chat", "kind"),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_is_named(slip: str) -> None:
    is_named(*SLIPS[slip])
