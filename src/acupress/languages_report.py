"""What a language still lacks: `acupress languages` lists it, and the tests keep it at nothing."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from acupress.core.languages import LANGUAGES
from acupress.core.text import FALLBACK_LANGUAGE
from acupress.resources import resource
from acupress.storage.languages import FIXED, english_of, language_files, read_sentences

TRANSLATING = {"tr": 0, "translate": 1}
"""The functions that say a word of the screens, with the place of the word among what they get."""


@dataclass(frozen=True)
class Gap:
    """A sentence that a language lacks, or (`left`) that it has though nothing says it any more."""

    file: str
    english: str
    left: bool = False


def gaps(language: str) -> list[Gap]:
    """Return what a language lacks, and what it keeps in vain. Raises BadFileError."""
    data = resource("data")
    content: dict[str, str] = {}
    fixed: dict[str, str] = {}
    for name, raw in language_files(data, language).items():
        known = fixed if name == f"{FIXED}.yaml" else content
        known |= dict.fromkeys(read_sentences(raw, name, language), name)
    said = {english: f"{file}.yaml" for file, all_ in _content() for english in all_}
    of_code = dict.fromkeys(_texts_of_code(), f"{FIXED}.yaml")
    return [*_gaps(said, content), *_gaps(of_code, fixed), *_interface(language)]


def report(languages: "list[str]") -> Iterator[str]:
    """Yield lines that say what each language lacks."""
    for language in languages or [one for one in LANGUAGES if one != FALLBACK_LANGUAGE]:
        found = gaps(language)
        missing = [gap for gap in found if not gap.left]
        yield f"{language}  {LANGUAGES[language]}: {len(missing)} missing"
        for gap in found:
            state = "no longer said" if gap.left else "missing"
            yield f"  {gap.file}: {state}: {gap.english}"


def words_of_screens() -> dict[str, str]:
    """Return every English word of the screens with the file that says it."""
    found: dict[str, str] = {}
    for file, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _name(node.func) in TRANSLATING:
                place = TRANSLATING[_name(node.func)]
                said = node.args[place] if len(node.args) > place else None
                if isinstance(said, ast.Constant) and isinstance(said.value, str):
                    found.setdefault(said.value, file)
    return found


def _gaps(said: Mapping[str, str], known: Mapping[str, str]) -> Iterator[Gap]:
    """What is said and not known, and the other way round; both by file."""
    yield from (Gap(file, english) for english, file in said.items() if english not in known)
    left = ((file, english) for english, file in known.items() if english not in said)
    yield from (Gap(file, english, left=True) for file, english in left)


@cache
def _content() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The English sentences of every content file."""
    from acupress.storage.content import FILES
    from acupress.storage.yaml_file import parse

    found = []
    for name in FILES:
        plain, _ = parse(resource(f"data/{name}.yaml").read_bytes(), name)
        found.append((name, tuple(english_of(plain))))
    return tuple(found)


def _texts_of_code() -> Iterator[str]:
    """Yield the English of every `{"en": "..."}` that stands in the code."""
    for _, tree in _modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Dict) and len(node.keys) == 1:
                key, value = node.keys[0], node.values[0]
                if isinstance(key, ast.Constant) and key.value == FALLBACK_LANGUAGE:
                    told = value.value if isinstance(value, ast.Constant) else None
                    if isinstance(told, str) and told.strip():
                        yield told


def _interface(language: str) -> Iterator[Gap]:
    from acupress.ui.interface import FILE, read_interface

    there = resource(f"data/languages/{language}/{FILE}")
    _, known = read_interface(there) if there.is_file() else ({}, {})
    yield from _gaps(dict.fromkeys(words_of_screens(), FILE), dict.fromkeys(known, FILE))


@cache
def _modules() -> tuple[tuple[str, ast.Module], ...]:
    package = Path(__file__).parent
    return tuple(
        (str(file.relative_to(package)), ast.parse(file.read_text(encoding="utf-8")))
        for file in sorted(package.rglob("*.py"))
    )


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
