"""The languages beside English: `data/languages/<language>/*.yaml`, one file for each content file.

Every entry is a sentence in English and in the language. A sentence is found by its English, so
that whoever changes it in English sees at once that it waits to be translated anew.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from acupress.core.languages import PSEUDO, pseudo
from acupress.core.text import FALLBACK_LANGUAGE
from acupress.storage.problems import BadFileError, Problem, shown

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FORMAT = "acupress-language/1"
FIXED = "words"
"""The file of what stands in code as a text: settings, and the fixed words of hand-outs."""
_PARTS = re.compile(r"\{[^{}]*\}")


def language_files(data: "Traversable", language: str) -> dict[str, bytes]:
    """Return the raw files of a language by name; none for English."""
    folder = data.joinpath("languages", language)
    if language in (FALLBACK_LANGUAGE, PSEUDO) or not folder.is_dir():
        return {}
    files = sorted(folder.iterdir(), key=lambda entry: entry.name)
    return {file.name: file.read_bytes() for file in files if file.name.endswith(".yaml")}


def read_sentences(raw: bytes, file: str, language: str) -> dict[str, str]:
    """Return one file of a language as sentences. Raises BadFileError with every problem."""
    from acupress.storage.yaml_file import line_of, parse

    data, lines = parse(raw, file)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        found = data.get("format") if isinstance(data, dict) else data
        raise BadFileError(Problem(file, 1, "format", shown(found), FORMAT))
    sentences: dict[str, str] = {}
    problems = []
    for number, entry in enumerate(data.get("texts") or ()):
        allowed = _wrong(entry, language, sentences)
        if allowed is not None:
            line = line_of(lines, ("texts", number))
            problems.append(Problem(file, line, f"texts[{number}]", shown(entry), allowed))
        else:
            sentences[entry["en"]] = entry[language]
    if problems:
        raise BadFileError(*problems)
    return sentences


def _wrong(entry: object, language: str, known: Mapping[str, str]) -> str | None:
    """What is allowed where an entry is wrong, else None."""
    if not isinstance(entry, dict) or entry.keys() != {"en", language}:
        return f"en and {language}"
    english, told = entry["en"], entry[language]
    if not isinstance(english, str) or not isinstance(told, str) or not told.strip():
        return "two sentences"
    if english in known:
        return "each English sentence once"
    if sorted(_PARTS.findall(english)) != sorted(_PARTS.findall(told)):
        return "the same parts to fill in: " + " ".join(_PARTS.findall(english))
    return None


def with_language(data: Any, language: str, sentences: Callable[[str], str | None]) -> Any:
    """Return plain content with every text said in a language too, where it is translated."""
    if isinstance(data, list):
        return [with_language(entry, language, sentences) for entry in data]
    if not isinstance(data, dict):
        return data
    if is_text(data):
        told = sentences(data["en"])
        return {**data, language: told} if told is not None else data
    made = {key: with_language(entry, language, sentences) for key, entry in data.items()}
    if "pinyin" in made and isinstance(made.get("english"), str):
        told = sentences(made["english"])
        made["plain"] = {"en": made["english"], language: told or made["english"]}
    return made


def is_text(data: object) -> bool:
    """Whether plain data is one text: languages with their sentences."""
    return (
        isinstance(data, dict)
        and isinstance(data.get("en"), str)
        and all(isinstance(told, str) for told in data.values())
    )


def english_of(data: Any) -> Iterator[str]:
    """Yield every English sentence of plain content that a language has to say."""
    if is_text(data):
        if data["en"].strip():
            yield data["en"]
    elif isinstance(data, dict):
        if "pinyin" in data and isinstance(data.get("english"), str):
            yield data["english"]
        for entry in data.values():
            yield from english_of(entry)
    elif isinstance(data, list):
        for entry in data:
            yield from english_of(entry)


def fixed_words(data: "Traversable", language: str) -> Callable[[str], str | None]:
    """Return what says a text of the code in a language, None where it is not translated.

    A damaged file counts as not translated here; the content's own check names what is wrong.
    """
    if language == PSEUDO:
        return pseudo
    raw = language_files(data, language).get(f"{FIXED}.yaml")
    try:
        sentences = read_sentences(raw, FIXED, language) if raw is not None else {}
    except BadFileError:
        sentences = {}
    return sentences.get
