"""Times and dates as people say them."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from acupress.core.body import Pose, View
from acupress.core.breathing import Pace
from acupress.core.text import bare
from acupress.storage.profiles import Profile

BREAK = "\u200b"
"""Takes no room, and a line may end at it."""
_LONG_WORD = 12


def tr(text: str, number: int = -1) -> str:
    """Return a fixed word of the screens in the user's language."""
    return QCoreApplication.translate("words", text, "", number)


def minutes(seconds: float) -> str:
    """Return a length such as ``9 min 30 s``, ``10 min`` or ``45 s``."""
    whole = round(seconds)
    parts = []
    if whole >= 60:
        parts.append(tr("{0} min").format(whole // 60))
    if whole % 60 or whole < 60:
        parts.append(tr("{0} s").format(whole % 60))
    return " ".join(parts)


def breakable(name: str) -> str:
    """Return a name that may break inside its long words, where a line has no room for one."""
    return " ".join(
        BREAK.join(word) if len(word) > _LONG_WORD else word for word in name.split(" ")
    )


def breaths_a_minute(pace: Pace) -> str:
    """Return how quick a pace is: ``7.5 breaths a minute``."""
    return tr("{0} breaths a minute").format(_short(60 / pace.breath))


def seconds_of(pace: Pace) -> str:
    """Return what a breath is made of: ``In 4.5 s, out 5.5 s.``"""
    inhale, hold, exhale = (_short(part) for part in (pace.inhale, pace.hold, pace.exhale))
    if pace.hold:
        return tr("In {0} s, hold {1} s, out {2} s.").format(inhale, hold, exhale)
    return tr("In {0} s, out {1} s.").format(inhale, exhale)


def _short(number: float) -> str:
    return QLocale().toString(round(number, 1), "g", 6)


def on_it(feels: str) -> str:
    """Return how she knows that she is on a point, from what it feels like there."""
    return tr("You are on it when {0}.").format(bare(feels))


def mistake(usual: str) -> str:
    """Return the usual mistake as a sentence."""
    return tr("The usual mistake: {0}").format(usual)


def seen(view: View, name: str, *, own: bool) -> str:
    """Return a view's name with how it is seen where that is not as a partner sees it."""
    if not own or view.own == Pose():
        return name
    if view.own.mirrored:
        return tr("{0}, in a mirror").format(name)
    return tr("{0}, as you see it").format(name)


def level_word(level: str) -> str:
    """Return how soon somebody has to look at it."""
    words = {
        "emergency": tr("Now"),
        "same_day": tr("Today"),
        "within_days": tr("Within a few days"),
    }
    return words[level]


def sides(which: str) -> str:
    """Return on which sides a step of a routine is pressed."""
    words = {
        "together": tr("both sides at once"),
        "each": tr("one side after the other"),
        "left": tr("left side only"),
        "right": tr("right side only"),
    }
    return words[which]


def day(moment: date) -> str:
    """Return a date as it is written here."""
    of_qt = QDate(moment.year, moment.month, moment.day)
    return QLocale().toString(of_qt, QLocale.FormatType.LongFormat)


def time_of_day(at: time) -> str:
    """Return a time of day as it is written here."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def near_day(moment: date, today: date) -> str:
    """Return ``Today``, ``Yesterday`` or the date."""
    days = (today - moment).days
    if days in {0, 1}:
        return tr("Yesterday") if days else tr("Today")
    return day(moment)


def day_and_time(moment: datetime, today: datetime) -> str:
    """Return ``Today, 21:40``, ``Yesterday, 06:15`` or the date."""
    at = time_of_day(moment.time())
    days = (today.date() - moment.date()).days
    if days == 0:
        return tr("Today, {0}").format(at)
    if days == 1:
        return tr("Yesterday, {0}").format(at)
    return f"{day(moment.date())}, {at}"


def size(number: int) -> str:
    """Return a number of bytes as ``312 kB`` or ``1.4 MB``."""
    return QLocale().formattedDataSize(number, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def called(profile: Profile) -> str:
    """Return the name of a person; the first one may have none."""
    return profile.name or tr("Me")
