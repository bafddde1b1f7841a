"""What the journal's chart shows, in days and points of pain; how it looks is the painter's.

Only what she has said is in it: nothing joins one week to the next, and a gap is a gap.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

from acupress.core.change import DAYS, Band, Change, WeekLevel
from acupress.core.journal import Session, Week

Range = Literal["week", "month", "all"]
Unit = Literal["weekday", "day", "month", "year"]

RANGES: tuple[Range, ...] = ("week", "month", "all")
MONTH_DAYS = 28
"""Four whole weeks: a month has as many weekends as the one before."""
MOST_DOTS = 400
"""With more sessions than this the dots would be a cloud; the weeks tell more."""
MOST_TICKS = 8
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120)


@dataclass(frozen=True)
class Dot:
    """A session with a rating, `x` days after the chart begins. Pain 0 to 10, None if unsaid."""

    x: float
    before: int | None
    after: int | None
    session: int


@dataclass(frozen=True)
class Bar:
    """The level of the week from `first` on, as far as it lies in the chart: day `x1` to `x2`.

    `enough`: it has so many ratings as count.
    """

    first: date
    x1: float
    x2: float
    level: float
    enough: bool


@dataclass(frozen=True)
class WeekMark:
    """What she said of a week herself, in its middle."""

    x: float
    worst: int
    usual: int


@dataclass(frozen=True)
class Tick:
    """A date to be named at `x`: as a weekday, a day, a month or a year."""

    x: float
    day: date
    unit: Unit


@dataclass(frozen=True)
class Chart:
    """So many `days` from `first` on. `band` tells where a change begins; None while unknown.

    `crowded`: there are more sessions than dots can show, so that only the weeks are there.
    """

    first: date
    days: int
    dots: tuple[Dot, ...]
    bars: tuple[Bar, ...]
    marks: tuple[WeekMark, ...]
    ticks: tuple[Tick, ...]
    band: Band | None = None
    crowded: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.dots or self.bars or self.marks)

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=self.days - 1)


def span(of: Range, first_day: date | None, today: date) -> tuple[date, date]:
    """Return the first and the last day of a range; all begins with the first session."""
    if of == "all" and first_day is not None:
        return min(first_day, today - timedelta(days=DAYS - 1)), today
    days = DAYS if of == "week" else MONTH_DAYS
    return today - timedelta(days=days - 1), today


def chart(
    sessions: Iterable[Session],
    weeks: Iterable[Week],
    found: Change,
    first: date,
    last: date,
    *,
    crowded: bool = False,
) -> Chart:
    """Return what there is to show from one day to another, both included.

    With `crowded` there is no need for sessions: they are known to be too many.
    `found` is what all ratings say, not only those of these days: where a week begins, and with
    what the band compares, must not hang on what is looked at.
    """
    days = (last - first).days + 1
    dots = tuple(_dots(sessions, first, days))
    crowded = crowded or len(dots) > MOST_DOTS
    return Chart(
        first,
        days,
        () if crowded else dots,
        tuple(_bars(found.weeks, first, days)),
        tuple(_marks(weeks, first, days)),
        tuple(_ticks(first, days)),
        found.band,
        crowded,
    )


def _dots(sessions: Iterable[Session], first: date, days: int) -> Iterator[Dot]:
    for one in sessions:
        x = _x(one.started, first)
        if 0 <= x < days and not (one.pain_before is None and one.pain_after is None):
            yield Dot(x, one.pain_before, one.pain_after, one.id)


def _x(moment: datetime, first: date) -> float:
    return (moment.date() - first).days + (moment.hour * 60 + moment.minute) / (24 * 60)


def _bars(weeks: Sequence[WeekLevel], first: date, days: int) -> Iterator[Bar]:
    for week in weeks:
        x = (week.first - first).days
        if x + DAYS > 0 and x < days:
            yield Bar(week.first, max(0, x), min(days, x + DAYS), week.level, week.enough)


def _marks(weeks: Iterable[Week], first: date, days: int) -> Iterator[WeekMark]:
    for week in weeks:
        x = (week.day - first).days + 1 - DAYS / 2
        if 0 <= x < days:
            yield WeekMark(x, week.worst, week.usual)


def _ticks(first: date, days: int) -> Iterator[Tick]:
    """Days in a week, every seventh or fourteenth in some months, else months or years."""
    if days <= DAYS:
        for number in range(days):
            yield Tick(number + 0.5, first + timedelta(days=number), "weekday")
    elif days <= 2 * DAYS * MOST_TICKS:
        for number in range(0, days, DAYS if days <= DAYS * MOST_TICKS else 2 * DAYS):
            yield Tick(number, first + timedelta(days=number), "day")
    else:
        step = next((one for one in _MONTHS if days / 30.4 / one <= MOST_TICKS), _MONTHS[-1])
        year, month = first.year, 1
        while (day := date(year, month, 1)) < first + timedelta(days=days):
            if day >= first:
                yield Tick((day - first).days, day, "month" if step < 12 else "year")
            months = month - 1 + step
            year, month = year + months // 12, months % 12 + 1
