"""Texts that stand in the code (fixed words of hand-outs, the settings), in other languages."""

from collections.abc import Callable
from functools import cache

from acupress.core.text import FALLBACK_LANGUAGE, Text, say
from acupress.resources import resource


def fixed(text: Text, language: str) -> str:
    """Return a text of the code in a language, in English where it is not translated."""
    if language == FALLBACK_LANGUAGE or language in text:
        return say(text, language)
    return _words(language)(text[FALLBACK_LANGUAGE]) or say(text)


@cache
def _words(language: str) -> Callable[[str], str | None]:
    from acupress.storage.languages import fixed_words

    return fixed_words(resource("data"), language)
