"""The fixed words of the page for the visit. {0}, {1} are filled in as a page is made."""

from collections.abc import Mapping
from datetime import date

from acupress.core.text import Text
from acupress.handouts.fixed_words import fixed

WORDS: Mapping[str, Text] = {
    "title": {"en": "Low back: a record for the visit"},
    "period": {"en": "{0} to {1}"},
    "sessions": {"en": "Sessions"},
    "sessions_days": {"en": "on {0} of {1} days"},
    "pressing": {"en": "Pressing"},
    "pressing_minutes": {"en": "minutes in all"},
    "pain": {"en": "Pain before → after"},
    "pain_median": {"en": "the middle; ratings: {0}"},
    "pain_none": {"en": "not rated both times"},
    "pain_title": {"en": "Pain, from 0, none, to 10, the worst"},
    "pain_unrated": {"en": "No ratings in this time."},
    "sign_before": {"en": "before a session"},
    "sign_after": {"en": "after it"},
    "sign_week": {"en": "middle of a week"},
    "sign_worst": {"en": "worst of a week"},
    "sign_usual": {"en": "usual in a week"},
    "sign_start": {"en": "at the start"},
    "sign_band": {"en": "clearly better"},
    "too_early": {"en": "Too early to compare: it takes three ratings a week in two weeks."},
    "better": {"en": "Better: before sessions {0} now, {1} at the start (middle of a week)."},
    "unchanged": {"en": "Unchanged: before sessions {0} now, {1} at the start (middle of a week)."},
    "worse": {"en": "Worse: before sessions {0} now, {1} at the start (middle of a week)."},
    "what_counts": {"en": "A change counts from 2 points, or 30 %."},
    "weekly": {
        "en": "Looking back week by week: worst {0} at first, {1} last; usual {2} at first, "
        "{3} last."
    },
    "weekly_once": {"en": "Looking back on a week: worst {0}, usual {1}."},
    "routine_title": {"en": "What was pressed"},
    "no_sessions": {"en": "No session in this time."},
    "of_pattern": {"en": "Sessions for {0}: {1}"},
    "of_routine": {"en": "Sessions by the routine “{0}”: {1}"},
    "of_none": {"en": "Sessions with points for all: {0}"},
    "point": {"en": "{0} {1}×"},
    "more_points": {"en": "and {0} more"},
    "tags": {"en": "What the days were like"},
    "tag": {"en": "{0} {1}×"},
    "notes_title": {"en": "Notes"},
    "changes_title": {"en": "What changed, and why, as she was told"},
    "dated": {"en": "{0}: {1}"},
    "earlier": {"en": "… and {0} earlier"},
    "foot": {
        "en": "Kept by herself with acupress, a guided self-massage and breathing routine. It is "
        "her own record, not a diagnosis."
    },
    "made": {"en": "Made on {0} with acupress {1}."},
}


def word(name: str, language: str, *parts: object) -> str:
    """Return one of the words with its parts filled in."""
    return fixed(WORDS[name], language).format(*parts)


def short_day(moment: date, language: str) -> str:
    """Return a date without its year."""
    from PySide6.QtCore import QDate, QLocale

    of_qt = QDate(moment.year, moment.month, moment.day)
    return QLocale(language).toString(of_qt, "M月d日" if language.startswith("zh") else "d MMM")
