"""Plain data checked against a dataclass: file, line, field, found, allowed."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest

from acupress.core.points import Variant
from acupress.storage.checked import check, with_ids
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.yaml_file import parse


@dataclass(frozen=True)
class Part:
    name: str
    weight: float = 1.0


@dataclass(frozen=True)
class Whole:
    id: str
    parts: tuple[Part, ...]
    by_name: Mapping[str, Part]
    pair: tuple[str, str] | None = None
    ready: bool = False


GOOD = """\
id: one
parts:
  - {name: a, weight: 2}
  - name: b
by_name:
  c: {name: c}
pair: [x, y]
"""


def checked(text: str) -> Whole:
    data, lines = parse(text.encode(), "file.yaml")
    return check(Whole, data, "file.yaml", lines)


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(BadFileError) as caught:
        checked(text)
    return caught.value.problems


def test_good_data_becomes_the_record() -> None:
    expected = Whole("one", (Part("a", 2.0), Part("b")), {"c": Part("c")}, ("x", "y"))
    assert checked(GOOD) == expected


@pytest.mark.parametrize(
    ("was", "now", "line", "field", "found"),
    [
        ("  - name: b", "  - name: b\n    wieght: 3", 5, "parts.1.wieght", "does not know"),
        ("id: one", "id: one\nidd: two", 2, "idd", "does not know"),
        ("c: {name: c}", "c: {name: c, size: 1}", 6, "by_name.c.size", "does not know"),
        ("weight: 2", "weight: heavy", 3, "parts.0.weight", "'heavy'"),
        ("weight: 2", "weight: [2]", 3, "parts.0.weight", "[2]"),
        ("name: a", "name: 5", 3, "parts.0.name", "5"),
        ("id: one\n", "", 1, "id", "nothing"),
        ("  - name: b", "  - weight: 2", 4, "parts.1.name", "nothing"),
        ("pair: [x, y]", "pair: [x]", 7, "pair", ""),
        ("pair: [x, y]", "pair: [x, y, z]", 7, "pair", ""),
        ("pair: [x, y]", "ready: maybe", 7, "ready", "'maybe'"),
        ("by_name:\n  c: {name: c}", "by_name: c", 5, "by_name", "'c'"),
    ],
)
def test_what_is_wrong_is_named(was: str, now: str, line: int, field: str, found: str) -> None:
    assert was in GOOD
    (problem, *_) = problems(GOOD.replace(was, now))
    assert (problem.file, problem.line) == ("file.yaml", line)
    assert problem.field == field or problem.field.startswith(f"{field}.")
    assert found in problem.found
    assert problem.allowed


def test_everything_wrong_is_named_at_once() -> None:
    text = GOOD.replace("weight: 2", "weight: heavy").replace("name: b", "nmae: b")
    fields = {problem.field for problem in problems(text)}
    assert {"parts.0.weight", "parts.1.nmae", "parts.1.name"} <= fields


@pytest.mark.parametrize("data", [None, [], "text", 5])
def test_something_else_altogether(data: object) -> None:
    with pytest.raises(BadFileError):
        check(Whole, data, "file.yaml", {})


def test_what_is_allowed_is_said_for_one_of_several() -> None:
    data = {"technique": "t", "posture": "p", "sides": "both", "hands": 1, "how": {"en": "x"}}
    with pytest.raises(BadFileError) as caught:
        check(Variant, data, "points.yaml", {})
    (problem,) = caught.value.problems
    assert (problem.field, problem.found) == ("sides", "'both'")
    assert "together" in problem.allowed
    assert "each" in problem.allowed


def test_entries_carry_their_own_id() -> None:
    assert with_ids({"a": {"x": 1}, "b": 5}) == {"a": {"id": "a", "x": 1}, "b": 5}
    assert with_ids({"a": {}}, "code") == {"a": {"code": "a"}}
    assert with_ids([1]) == [1]
