"""Texts that a user reads: one sentence in one or more languages."""

from collections.abc import Iterable, Mapping

Text = Mapping[str, str]
"""Language key (``en``) to sentence. English is always there."""

FALLBACK_LANGUAGE = "en"


def clock(seconds: float) -> str:
    """Return a time as minutes and seconds, ``2:05``."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02}"


def say(text: Text, language: str = FALLBACK_LANGUAGE) -> str:
    """Return the sentence in `language`, or in English where it is not translated yet."""
    return text.get(language) or text[FALLBACK_LANGUAGE]


def bare(sentence: str) -> str:
    """Return a sentence without the stop at its end, to stand inside another one."""
    return sentence.rstrip(".。")


def stopped(sentence: str, language: str) -> str:
    """Return a sentence with the stop at its end that a language writes; one that ends in Latin
    letters keeps theirs: somebody's own words may be in another language."""
    said = bare(sentence)
    latin = said[-1:].isascii() and said[-1:].isalpha()
    return said + ("。" if language.startswith("zh") and not latin else ".")


def flowing(sentences: Iterable[str]) -> str:
    """Return sentences one after the other; a Chinese stop keeps its own distance."""
    return " ".join(sentences).replace("。 ", "。")


def listed(names: Iterable[str], language: str) -> str:
    """Return names one after the other, as a language writes a list."""
    return ("、" if language.startswith("zh") else ", ").join(names)


def parted(parts: Iterable[str], language: str) -> str:
    """Return longer parts of one sentence, as a language keeps them apart."""
    return ("；" if language.startswith("zh") else "; ").join(parts)


def joined(*texts: Text) -> Text:
    """Return one text of several sentences, in every language that all of them have."""
    return {
        language: flowing(text[language] for text in texts)
        for language in texts[0]
        if all(language in text for text in texts)
    }


def filled(phrase: Text, **parts: Text) -> Text:
    """Return a phrase with its {…} filled in; a part that is not translated stays English."""
    return {
        language: sentence.format(**{name: say(part, language) for name, part in parts.items()})
        for language, sentence in phrase.items()
    }
