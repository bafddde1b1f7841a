"""The chart's dates, and all of it in words for who does not see it."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from acupress.core.change import number
from acupress.core.chart import Chart, Tick
from acupress.core.text import flowing
from acupress.ui import words
from acupress.ui.desk import Desk

MOST_WEEKS = 13
"""So many weeks are told one by one; what came earlier, in one sentence."""


def tr(text: str) -> str:
    """Return a fixed word of the chart in the user's language."""
    return QCoreApplication.translate("chart_words", text)


def tick_text(tick: Tick) -> str:
    """Return how a date below the chart is written."""
    locale, day = QLocale(), tick.day
    if tick.unit == "weekday":
        return locale.dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    if tick.unit == "month":
        return locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return short_day(day) if tick.unit == "day" else str(day.year)


def short_day(day: date) -> str:
    """Return a day with its month, as short as it is written here."""
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM"))


def in_words(chart: Chart, desk: Desk) -> str:
    """Return the chart in sentences: its days, the start, each week, and what she said herself."""
    if chart.empty:
        return tr("There are no ratings in this time.")
    first, last = words.day(chart.first), words.day(chart.last)
    told = [tr("Pain from 0 to 10, from {0} to {1}.").format(first, last)]
    if chart.band is not None:
        start = desk.text(number(chart.band.start))
        told.append(tr("At the start: {0}.").format(start))
        if chart.band.better >= 0:
            clear = desk.text(number(round(chart.band.better, 1)))
            told.append(tr("A clear change to the better: {0} or less.").format(clear))
    earlier = [bar.level for bar in chart.bars[:-MOST_WEEKS]]
    if earlier:
        least, most = (desk.text(number(one)) for one in (min(earlier), max(earlier)))
        told.append(tr("Earlier weeks lay between {0} and {1}.").format(least, most))
    week = tr("Week from {0}: {1}.")
    told += [
        week.format(short_day(bar.first), desk.text(number(bar.level)))
        for bar in chart.bars[-MOST_WEEKS:]
    ]
    own = tr("You said: {0} at worst, {1} usually.")
    told += [own.format(mark.worst, mark.usual) for mark in chart.marks[-MOST_WEEKS:]]
    if chart.dots:
        told.append(tr("Sessions with a rating: {0}.").format(len(chart.dots)))
    return flowing(told)
