"""Her answers: the template, a file she filled in, and the app's own copy."""

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.storage.answers_file import (
    FORMAT,
    load_answers,
    read_answers,
    save_answers,
    template,
)
from acupress.storage.problems import BadFileError, Problem
from tests.core.support import answers_of, shipped


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "answers.yaml"


def read(file: Path, text: str, content: Content) -> Answers:
    file.write_text(text, encoding="utf-8")
    return read_answers(file, content)


def problems(file: Path, text: str, content: Content) -> tuple[Problem, ...]:
    with pytest.raises(BadFileError) as caught:
        read(file, text, content)
    assert file.read_text(encoding="utf-8") == text
    return caught.value.problems


def test_the_template_can_be_read_as_it_is(file: Path, content: Content) -> None:
    assert read(file, template(content), content) == Answers()


def test_every_id_and_its_question_is_in_the_template(content: Content) -> None:
    text = template(content)
    lines = text.splitlines()
    for name, flag in content.care.red_flags.items():
        assert lines[lines.index(f"{name}:") - 1] == f"# {flag.ask['en']}"
    for name, sign in content.patterns.signs.items():
        assert lines[lines.index(f"{name}:") - 1] == f"# {sign.ask['en']}"
    for fact in content.care.facts.values():
        assert f"# {fact.id}: " in text
        assert f"# {fact.ask['en']}" in text
        assert all(choice.id in text for choice in fact.choices)
    assert all(f"tongue: {name}" in text for name in content.patterns.tongues)
    assert all(name in text for name in content.patterns.patterns)


def test_a_filled_in_template_says_what_she_said(file: Path, content: Content) -> None:
    filled = template(content)
    for line, answer in [("fatigue:", "3"), ("night-sweats:", "0"), ("RF10:", "yes")]:
        filled = filled.replace(f"\n{line}\n", f"\n{line} {answer}\n")
    filled = filled.replace("# tongue: pale-thin  #", "tongue: pale-thin  #")
    filled = filled.replace("# told:", "told: blood")
    filled += "birth: caesarean\nweeks_since_birth: 30\npregnant: no\n"
    assert read(file, filled, content) == Answers(
        signs={"fatigue": 3, "night-sweats": 0},
        tongue="pale-thin",
        red_flags=frozenset({"RF10"}),
        facts={"birth": "caesarean", "weeks_since_birth": 30, "pregnant": "no"},
        told="blood",
    )


@pytest.mark.parametrize(
    ("text", "ticked"),
    [("yes", True), ("no", False), ("true", True), ("4", True), ("0", False), ("'yes'", True)],
)
def test_a_red_flag_is_ticked(file: Path, content: Content, text: str, ticked: bool) -> None:
    answers = read(file, f"RF01: {text}\n", content)
    assert answers.red_flags == (frozenset({"RF01"}) if ticked else frozenset())


def test_an_empty_file_answers_nothing(file: Path, content: Content) -> None:
    assert read(file, "", content) == Answers()
    assert read(file, f"format: {FORMAT}\n", content) == Answers()


BAD = {
    "fatigue: 5": ("fatigue", "5", "0 (never) to 4 (always)"),
    "insomnia: -1": ("insomnia", "-1", "whole number"),
    "dry-mouth: often": ("dry-mouth", "'often'", "whole number"),
    "weak-knees: 2.5": ("weak-knees", "2.5", "whole number"),
    "dizziness: true": ("dizziness", "True", "whole number"),
    "palpitations: [1]": ("palpitations", "[1]", "whole number"),
    "RF01: perhaps": ("RF01", "'perhaps'", "yes or no"),
    "RF02: 7": ("RF02", "7", "yes or no"),
    "RF03: [yes]": ("RF03", "[True]", "yes or no"),
    "birth: cesarean": ("birth", "'cesarean'", "vaginal, caesarean"),
    "pregnant: 1": ("pregnant", "1", "no, unsure, yes"),
    "clot: {a: b}": ("clot", "{'a': 'b'}", "no, past_or_treated"),
    "weeks_since_birth: 521": ("weeks_since_birth", "521", "0 to 520"),
    "weeks_since_birth: soon": ("weeks_since_birth", "'soon'", "0 to 520"),
    "tongue: purple": ("tongue", "'purple'", "pale-thin"),
    "tongue: 3": ("tongue", "3", "pale-thin"),
    "told: spleen": ("told", "'spleen'", "kidney-qi"),
    "fatige: 3": ("fatige", "does not know", "template"),
    "format: acupress-routine/1": ("format", "'acupress-routine/1'", FORMAT),
    "fatigue: 0x" + "f" * 6000: ("fatigue", "", "whole number"),
}


@pytest.mark.parametrize("entry", BAD, ids=lambda entry: entry[:30])
def test_a_bad_entry_is_named(file: Path, content: Content, entry: str) -> None:
    field, found, allowed = BAD[entry]
    (problem,) = problems(file, f"# mine\n\n{entry}\n", content)
    assert (problem.file, problem.line, problem.field) == (str(file), 3, field)
    assert found in problem.found
    assert allowed in problem.allowed


def test_every_bad_entry_is_named_at_once_with_its_line(file: Path, content: Content) -> None:
    entries = [entry for entry in BAD if not entry.startswith(("fatigue", "tongue: 3"))]
    entries.remove("weeks_since_birth: soon")
    found = problems(file, "\n".join(entries), content)
    assert [one.line for one in found] == list(range(1, len(entries) + 1))
    assert [one.field for one in found] == [BAD[entry][0] for entry in entries]


@pytest.mark.parametrize("key", ["on", "2026-11-20", "1.5", "null"])
def test_an_odd_key_is_named_as_it_stands(file: Path, content: Content, key: str) -> None:
    (problem,) = problems(file, f"fatigue: 1\n{key}: 3\n", content)
    assert (problem.line, problem.field) == (2, key)


@pytest.mark.parametrize("text", ["- fatigue\n", "fatigue", "5", "[1, 2]"])
def test_something_else_altogether(file: Path, content: Content, text: str) -> None:
    (problem,) = problems(file, text, content)
    assert problem.line == 1


def test_a_newer_file_says_that_it_is_newer(file: Path, content: Content) -> None:
    (problem,) = problems(file, "format: acupress-answers/2\n", content)
    assert "newer version" in problem.found
    assert problem.allowed == FORMAT


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path, content: Content) -> None:
    for path in (tmp_path / "nothing.yaml", tmp_path):
        with pytest.raises(BadFileError, match=path.name):
            read_answers(path, content)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answers_of(shipped(), without=frozenset(), flags=True))
def test_what_is_saved_is_loaded_again(tmp_path: Path, answers: Answers) -> None:
    kept = tmp_path / "answers.json"
    save_answers(kept, answers)
    assert load_answers(kept, shipped()) == answers
    assert read_answers(kept, shipped()) == answers
    assert yaml.safe_load(kept.read_bytes())["format"] == FORMAT


def test_before_there_are_answers_there_are_none(tmp_path: Path, content: Content) -> None:
    assert load_answers(tmp_path / "answers.json", content) is None


@pytest.mark.parametrize(
    ("raw", "line"),
    [
        (b'{\n  "fatigue": 9\n}', 2),
        (b'{\n\t"insomnia": 1,\n\t"fatigue": 9\n}', 3),
        (b'{\n  "insomnia": 1,\n  "fatigue": 3,,\n}', 3),
        (b'["fatigue"]', 1),
        (b"", 1),
        (b'{"fatigue": \xff}', 0),
        (b"[" * 100_000, 0),
    ],
    ids=["value", "tabs", "syntax", "list", "empty", "bytes", "deep"],
)
def test_a_damaged_copy_is_named_and_left_alone(
    tmp_path: Path, content: Content, raw: bytes, line: int
) -> None:
    kept = tmp_path / "answers.json"
    kept.write_bytes(raw)
    with pytest.raises(BadFileError) as caught:
        load_answers(kept, content)
    assert caught.value.problems[0].file == str(kept)
    assert caught.value.problems[0].line == line
    assert kept.read_bytes() == raw


def test_a_bad_value_in_the_copy_names_its_field(tmp_path: Path, content: Content) -> None:
    kept = tmp_path / "answers.json"
    kept.write_text(json.dumps({"fatigue": 9, "birth": "x"}, indent="\t"))
    with pytest.raises(BadFileError) as caught:
        load_answers(kept, content)
    assert [(one.field, one.line) for one in caught.value.problems] == [
        ("fatigue", 2),
        ("birth", 3),
    ]
