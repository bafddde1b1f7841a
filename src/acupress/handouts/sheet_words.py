"""The fixed words of the sheet and the poster, beside those that they share with the cards.

{0}, {1} are filled in as a page is made.
"""

from collections.abc import Mapping
from datetime import date

from acupress.core.text import Text
from acupress.handouts.fixed_words import fixed

WORDS: Mapping[str, Text] = {
    "made": {"en": "Made on {0}"},
    "valid": {"en": "Valid from {0}"},
    "review": {"en": "To be looked at again on {0}"},
    "points": {"en": "{0} points"},
    "point": {"en": "1 point"},
    "warm_title": {"en": "First a warm pack, {0}"},
    "warm": {
        "en": "Wrapped in a cloth, on your low back. Feel with your hand first: warm, never hot."
    },
    "press_title": {"en": "How to press"},
    "breath_title": {"en": "How to breathe"},
    "breath": {"en": "In through the nose for {0}\u00a0s, out slowly for {1}\u00a0s."},
    "breath_held": {
        "en": "In through the nose for {0}\u00a0s, hold it for {1}\u00a0s, and out slowly for "
        "{2}\u00a0s."
    },
    "deeper": {"en": "A little deeper as you breathe out. Let go as slowly as you came."},
    "in": {"en": "in"},
    "hold": {"en": "hold"},
    "out": {"en": "out"},
    "stop_title": {"en": "Stop at once if you feel"},
    "flags_title": {"en": "Get help now if you notice"},
    "flags_call": {
        "en": "Do not press. Ring 112 (Europe), 999 (UK) or 911 (North America), and say if you "
        "were pregnant in the last year."
    },
    "not_today": {
        "en": "Not while you are or may be pregnant, and not with a fever: ask your midwife or "
        "doctor."
    },
    "care_title": {"en": "Take care"},
    "days_title": {"en": "Two weeks to tick"},
    "pain": {"en": "Pain from 0, none, to 10, the worst"},
    "done": {"en": "done"},
    "before": {"en": "before"},
    "after": {"en": "after"},
    "no_codes": {"en": "This routine is too long for codes on paper: ask for its file."},
    "slow_press": {"en": "A slow press, 4 to 6 of 10. A little deeper as you breathe out."},
    "resting": {"en": "only resting"},
    "poster_stop": {
        "en": "Stop at sharp or spreading pain, numbness, dizziness, cramps, bleeding or headache."
    },
    "page": {"en": "page {0} of {1}"},
    "seconds": {"en": "{0}\u00a0s"},
    "minutes": {"en": "{0}\u00a0min"},
}


def word(name: str, language: str, *parts: object) -> str:
    """Return one of the words with its parts filled in."""
    return fixed(WORDS[name], language).format(*parts)


def day(moment: date, language: str) -> str:
    """Return a date with the month's name, so that nobody takes it for another."""
    from PySide6.QtCore import QDate, QLocale

    of_qt, locale = QDate(moment.year, moment.month, moment.day), QLocale(language)
    if locale.language() == QLocale.Language.English:
        return locale.toString(of_qt, "d MMMM yyyy")
    return locale.toString(of_qt, locale.dateFormat(QLocale.FormatType.LongFormat))


def length(seconds: float, language: str) -> str:
    """Return a short length in whole minutes where it has them, else in seconds."""
    if seconds >= 60 and seconds % 60 == 0:
        return word("minutes", language, f"{seconds / 60:g}")
    return word("seconds", language, f"{seconds:g}")
