"""The languages that acupress speaks, which of them fits a computer, and one to test with."""

import re
from collections.abc import Iterable, Mapping

from acupress.core.text import FALLBACK_LANGUAGE

LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "es": "Español",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
}
"""Every language with its own name for itself. Each but English has a folder in
`data/languages/`."""
PSEUDO = "en_XA"
"""Longer English with accents, between brackets: what stays plain or is cut off is seen at once."""

_TRADITIONAL = {"hant", "tw", "hk", "mo"}
_ACCENTS = str.maketrans("AEIOUaeiounyc", "ÅÉÎÕÜåéîõüñýç")
_KEPT = re.compile(r"(\{[^{}]*\})")
"""What is filled in later stays as it is."""
_LONGER = 0.35
_WORD = 5
"""What is added is broken into words, so that lines can be."""


def fitting(wanted: Iterable[str]) -> str:
    """Return the first language here that one of the wanted ones means, else English.

    They are written as systems do: ``es_MX.UTF-8``, ``zh-Hant-HK``, ``de``.
    """
    for name in wanted:
        parts = re.split(r"[-_.@]", name.lower())
        if parts[0] == "zh":
            return "zh_TW" if _TRADITIONAL.intersection(parts[1:]) else "zh_CN"
        for language in LANGUAGES:
            if language.lower() == parts[0]:
                return language
    return FALLBACK_LANGUAGE


def pseudo(sentence: str) -> str:
    """Return a sentence in the language to test with."""
    parts = _KEPT.split(sentence)
    told = "".join(part if _KEPT.match(part) else part.translate(_ACCENTS) for part in parts)
    more = round(len(sentence) * _LONGER)
    longer = "".join(f" {'~' * min(_WORD, more - at)}" for at in range(0, more, _WORD))
    return f"[{told}{longer}]" if sentence.strip() else sentence
