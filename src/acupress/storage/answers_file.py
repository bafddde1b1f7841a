"""Her answers as a file: one flat list of ids, each with its answer.

Signs take 0 (never) to 4 (always), red flags yes or no, facts one of their choices or a number.
The keys come from the content, so the check does too. The app keeps its own copy as JSON.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from acupress.core.answers import ALWAYS, NEVER, Answers
from acupress.core.content import Content
from acupress.core.safety import Fact
from acupress.core.text import say
from acupress.storage.json_file import read_json, write_json
from acupress.storage.problems import BadFileError, Problem, shown
from acupress.storage.yaml_file import Lines, line_of, parse

VERSION = 1
_FORMAT_NAME = "acupress-answers/"
FORMAT = f"{_FORMAT_NAME}{VERSION}"
_BOOLEANS = {True: "yes", False: "no"}


def read_answers(path: Path, content: Content) -> Answers:
    """Return the answers in a YAML file. Raises BadFileError with every problem in it."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        found = error.strerror or "an error"
        raise BadFileError(Problem(str(path), 0, "", found, "a readable file")) from None
    data, lines = parse(raw, str(path))
    return check_answers(data, str(path), lines, content)


def load_answers(path: Path, content: Content) -> Answers | None:
    """Return the answers that the app keeps, None before there are any. Raises BadFileError."""
    return read_json(path, lambda data, file, lines: check_answers(data, file, lines, content))


def save_answers(path: Path, answers: Answers) -> None:
    """Keep the answers. Raises OSError."""
    data: dict[str, Any] = {"format": FORMAT, **answers.signs, **answers.facts}
    data |= dict.fromkeys(sorted(answers.red_flags), "yes")
    data |= {"tongue": answers.tongue} if answers.tongue else {}
    data |= {"told": answers.told} if answers.told else {}
    write_json(path, data)


def check_answers(data: Any, file: str, lines: Lines, content: Content) -> Answers:
    """Return plain data as answers. Raises BadFileError with every problem."""
    if data is None:
        return Answers()
    if not isinstance(data, dict):
        raise BadFileError(Problem(file, 1, "", shown(data), "a list of ids with answers"))
    reader = _Reader(content)
    problems = []
    for key, value in data.items():
        found = reader.take(key, value)
        if found is not None:
            problems.append(Problem(file, line_of(lines, (key,)), key, *found))
    if problems:
        raise BadFileError(*problems)
    return reader.answers()


def template(content: Content, language: str = "en") -> str:
    """Return an answers file to fill in, with every id and its question."""
    return "\n".join(_template(content, language)) + "\n"


class _Reader:
    """Takes one entry after the other; `take` returns (found, allowed) for one it refuses."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._signs: dict[str, int] = {}
        self._flags: set[str] = set()
        self._facts: dict[str, str | int] = {}
        self._single: dict[str, str] = {}

    def answers(self) -> Answers:
        return Answers(
            signs=self._signs,
            tongue=self._single.get("tongue"),
            red_flags=frozenset(self._flags),
            facts=self._facts,
            told=self._single.get("told"),
        )

    def take(self, key: str, value: Any) -> tuple[str, str] | None:
        for known, take in self._kinds().items():
            if key in known:
                return None if value is None else take(key, value)
        return "an id that acupress does not know", "the ids of `acupress match --template`"

    def _kinds(self) -> dict[frozenset[str], Callable[[str, Any], tuple[str, str] | None]]:
        content = self._content
        return {
            frozenset({"format"}): self._format,
            frozenset(content.patterns.signs): self._sign,
            frozenset(content.care.red_flags): self._flag,
            frozenset(content.care.facts): self._fact,
            frozenset({"tongue", "told"}): self._one_of,
        }

    def _format(self, _key: str, value: Any) -> tuple[str, str] | None:
        if value == FORMAT:
            return None
        name, _, number = value.rpartition("/") if isinstance(value, str) else ("", "", "")
        if f"{name}/" != _FORMAT_NAME or not number.isdecimal() or len(number) > 9:
            return shown(value), FORMAT
        age = "a newer" if int(number) > VERSION else "an older"
        return f"{shown(value)}, made by {age} version", FORMAT

    def _sign(self, key: str, value: Any) -> tuple[str, str] | None:
        if isinstance(value, bool) or not isinstance(value, int) or not NEVER <= value <= ALWAYS:
            return shown(value), "a whole number from 0 (never) to 4 (always)"
        self._signs[key] = value
        return None

    def _flag(self, key: str, value: Any) -> tuple[str, str] | None:
        if isinstance(value, bool) or value in ("yes", "no"):
            ticked = value in (True, "yes")
        elif isinstance(value, int) and NEVER <= value <= ALWAYS:
            ticked = value > NEVER
        else:
            return shown(value), "yes or no"
        if ticked:
            self._flags.add(key)
        return None

    def _fact(self, key: str, value: Any) -> tuple[str, str] | None:
        fact = self._content.care.facts[key]
        if fact.kind == "number":
            if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= fact.most:
                return shown(value), f"a whole number from 0 to {fact.most}"
            self._facts[key] = value
            return None
        answer = _BOOLEANS.get(value, value) if isinstance(value, bool) else value
        choices = [choice.id for choice in fact.choices]
        if answer not in choices:
            return shown(answer), "one of " + ", ".join(choices)
        self._facts[key] = answer
        return None

    def _one_of(self, key: str, value: Any) -> tuple[str, str] | None:
        patterns = self._content.patterns
        known = patterns.tongues if key == "tongue" else patterns.patterns
        if not isinstance(value, str) or value not in known:
            return shown(value), "one of " + ", ".join(known)
        self._single[key] = value
        return None


def _template(content: Content, language: str) -> Iterator[str]:
    yield f"format: {FORMAT}"
    yield ""
    yield "# Red flags: answer yes where it is so. Any yes stops the routine."
    for name, flag in content.care.red_flags.items():
        yield f"# {say(flag.ask, language)}"
        yield f"{name}:"
    yield ""
    yield "# Signs, over the past two weeks: 0 never, 1 rarely, 2 sometimes, 3 often, 4 always."
    yield "# Leave empty what you cannot say."
    for name, sign in content.patterns.signs.items():
        yield f"# {say(sign.ask, language)}"
        yield f"{name}:"
    yield ""
    yield "# The look of the tongue, if you like: remove the # and keep one."
    for name, tongue in content.patterns.tongues.items():
        yield f"# tongue: {name}  # {say(tongue.look, language)}"
    yield ""
    yield "# About you: remove the # and keep one choice."
    for fact in content.care.facts.values():
        yield f"# {say(fact.ask, language)}"
        yield f"# {fact.id}: {_choices(fact)}"
    yield ""
    yield "# The pattern your practitioner told you, if any: " + ", ".join(
        content.patterns.patterns
    )
    yield "# told:"


def _choices(fact: Fact) -> str:
    if fact.kind == "number":
        return f"0 to {fact.most}"
    return " | ".join(choice.id for choice in fact.choices)
