"""Paces by name: what she may call hers, and which breath is a pace."""

from typing import Any

import pytest

from acupress.core.breathing import Pace
from acupress.core.paces import NAME_LENGTH, NamedPace, OwnPace, find_pace, own_paces
from acupress.core.settings import TABLE

CALM = NamedPace("calm", {"en": "Calm"}, 4.5, 5.5, {"en": "The usual one."}, "made up")
MINE: dict[str, Any] = {"name": "Mine", "inhale": 4, "hold": 1, "exhale": 5}


def problem(*entries: Any) -> str | None:
    return TABLE["own_paces"].problem(list(entries))


def test_a_pace_of_hers_is_kept_and_read_back() -> None:
    assert problem(MINE) is None
    (one,) = own_paces([MINE])
    assert one == OwnPace("Mine", Pace(4, 5, 1))
    assert one.kept() == MINE


@pytest.mark.parametrize(
    ("changed", "allowed"),
    [
        ({"inhale": 1}, "2 s in"),
        ({"exhale": 1.9, "inhale": 6}, "2 s out"),
        ({"inhale": 2, "hold": 0, "exhale": 3.9}, "4 to 10 breaths"),
        ({"inhale": 7.5, "hold": 0, "exhale": 7.6}, "4 to 10 breaths"),
        ({"inhale": 3, "hold": 3.5}, "hold no longer"),
        ({"hold": -1, "inhale": 5}, "hold no longer"),
        ({"inhale": "4"}, "numbers"),
        ({"hold": True}, "numbers"),
        ({"exhale": float("nan")}, "below 60"),
        ({"exhale": float("inf")}, "below 60"),
        ({"exhale": 10**400}, "below 60"),
        ({"name": ""}, "1 to"),
        ({"name": " Mine"}, "plain letters"),
        ({"name": "Mi\nne"}, "plain letters"),
        ({"name": 4}, "plain letters"),
        ({"name": "x" * (NAME_LENGTH + 1)}, "1 to"),
        ({"more": 1}, "name, inhale"),
    ],
    ids=str,
)
def test_what_is_no_pace_is_refused_with_the_reason(changed: dict[str, Any], allowed: str) -> None:
    found = problem({**MINE, **changed})
    assert found is not None
    assert allowed in found


@pytest.mark.parametrize("value", [None, {}, "calm", [1], [[]], [{}], [None]], ids=str)
def test_what_is_no_list_of_paces_is_refused(value: Any) -> None:
    assert TABLE["own_paces"].problem(value) is not None


def test_names_are_unique_whatever_their_case() -> None:
    assert problem(MINE, {**MINE, "name": "Yours"}) is None
    found = problem(MINE, {**MINE, "name": "MINE"})
    assert found is not None
    assert "no other" in found


def test_a_longest_name_can_be_chosen() -> None:
    assert TABLE["pace"].problem("x" * NAME_LENGTH) is None


def test_a_pace_is_found_by_id_or_by_her_name() -> None:
    own, shipped = own_paces([MINE]), {"calm": CALM}
    assert find_pace("calm", own, shipped) == Pace(4.5, 5.5)
    assert find_pace("Mine", own, shipped) == Pace(4, 5, 1)
    assert find_pace("mine", own, shipped) is None
    assert find_pace("calm", own_paces([{**MINE, "name": "calm"}]), shipped) == Pace(4, 5, 1)
