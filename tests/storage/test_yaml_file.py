"""YAML with its line numbers, and every way in which a file can be broken."""

import subprocess
import sys

import pytest

from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.yaml_file import line_of, parse


def problems(raw: bytes) -> tuple[Problem, ...]:
    with pytest.raises(BadFileError) as caught:
        parse(raw, "file.yaml")
    assert str(caught.value)
    return caught.value.problems


def test_data_and_the_line_of_every_value() -> None:
    data, lines = parse(b"a: 1\nb:\n  - x\n  - {c: 2,\n     d: 3}\n", "file.yaml")
    assert data == {"a": 1, "b": ["x", {"c": 2, "d": 3}]}
    assert lines["a",] == 1
    assert lines["b",] == 2
    assert lines["b", 0] == 3
    assert lines["b", 1, "c"] == 4
    assert lines["b", 1, "d"] == 5


def test_the_line_of_something_missing_is_that_of_what_is_around_it() -> None:
    _, lines = parse(b"a:\n  b:\n    c: 1\n", "file.yaml")
    assert line_of(lines, ("a", "b", "x", "y")) == 2
    assert line_of(lines, ("z",)) == 1
    assert line_of({}, ("z",)) == 1


def test_an_empty_file_is_nothing() -> None:
    assert parse(b"", "file.yaml")[0] is None
    assert parse(b"# only a comment\n", "file.yaml")[0] is None


def test_a_byte_order_mark_and_other_line_ends_do_no_harm() -> None:
    data, lines = parse("\ufeffa: 1\r\nb: 太谿\r\n".encode(), "file.yaml")
    assert data == {"a": 1, "b": "太谿"}
    assert lines["b",] == 2


def test_keys_said_twice_are_all_named() -> None:
    found = problems(b"a: 1\nb: {c: 1, c: 2}\na: 2\n")
    assert [(one.line, one.field) for one in found] == [(2, "b.c"), (3, "a")]
    assert all("twice" in one.found for one in found)


def test_bytes_that_are_not_utf_8() -> None:
    (found,) = problems(b"a: 1\nb: \xff\xfe\n")
    assert (found.file, found.line) == ("file.yaml", 2)
    assert "UTF-8" in found.allowed


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b"a: 1\nb: [1, 2\nc: 3\n", 3),
        (b"a: 1\n\tb: 2\n", 2),
        (b"a: 1\n b: 2\n", 2),
        (b"a: 'open\n", 2),
        (b"a: 1\n---\nb: 2\n", 2),
        (b"a: !!python/object/apply:os.system [ls]\n", 1),
        (b"a: *nobody\n", 1),
        (b"a: 1\n? [1, 2]\n: 3\n", 2),
    ],
)
def test_what_is_not_yaml_is_named_with_its_line(raw: bytes, line: int) -> None:
    (found,) = problems(raw)
    assert found.line == line
    assert "YAML" in found.allowed


@pytest.mark.parametrize(
    "raw",
    [
        b"a: " + b"9" * 5000,
        b"a: 2026-13-45",
        b"a: 1\nb: \x07\n",
        b"a: \x00",
        b"&a [*a]",
        b"{a: " * 900,
        "a: 1".encode("utf-16"),
    ],
    ids=["huge", "date", "bell", "nul", "itself", "deep", "utf-16"],
)
def test_what_cannot_be_read_is_a_problem_and_not_a_crash(raw: bytes) -> None:
    assert problems(raw)


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_very_deep_nesting_is_refused(opening: str) -> None:
    """In a process of its own: the C parser can run out of its stack and take the app with it."""
    program = (
        "from acupress.storage.problems import BadFileError\n"
        "from acupress.storage.yaml_file import parse\n"
        "try:\n"
        f"    parse({opening!r}.encode() * 200_000, 'deep.yaml')\n"
        "except BadFileError as error:\n"
        "    print('refused', error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("refused deep.yaml")


def test_aliases_do_not_multiply_the_work() -> None:
    """Ten lines that each say the one before eight times over: a hundred thousand values."""
    lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1]"]
    for number in range(1, 5):
        again = ", ".join([f"*a{number - 1}"] * 8)
        lines.append(f"a{number}: &a{number} [{again}]")
    try:
        _, found = parse("\n".join(lines).encode(), "file.yaml")
    except BadFileError:
        return
    assert len(found) < 1000


def test_a_problem_reads_as_a_sentence() -> None:
    problem = Problem("a.yaml", 3, "fatigue", "7", "0 to 4")
    assert str(problem) == "a.yaml, line 3, fatigue: found 7; allowed: 0 to 4"
    assert str(Problem("a.yaml", 0, "", "x", "y")) == "a.yaml: found x; allowed: y"
    assert str(BadFileError(problem, problem)).count("\n") == 1


@pytest.mark.parametrize(
    "value", ["x" * 500, ["x"] * 500, 10**5000, [1 << 90_000]], ids=["text", "list", "int", "ints"]
)
def test_long_values_are_cut_to_a_readable_length(value: object) -> None:
    assert len(shown(value)) <= 60


def test_nothing_is_called_nothing() -> None:
    assert shown(None) == "nothing"
    assert shown("a") == "'a'"
