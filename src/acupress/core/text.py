"""Texts that a user reads: one sentence in one or more languages."""

from collections.abc import Mapping

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
