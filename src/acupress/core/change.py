"""What her ratings say: better, unchanged, worse, or too early to tell.

The level of a week is the middle one (the median) of her ratings of pain before sessions; what she
called usual in a week counts as one more of its ratings. Weeks run from the day of the first one.
The start is the first week that holds enough of them, and each later one is compared with it.

What counts as a change: 2 points of 10, or 30 % of the start (Ostelo et al., Spine 2008; 33: 90-94,
which is about getting better; the same distance is taken for getting worse). Never less than one
point, the smallest step that she can say.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, NamedTuple

from acupress.core.journal import LEAST_SECONDS, Session, Week
from acupress.core.text import Text, filled

Verdict = Literal["too_early", "better", "unchanged", "worse"]

DAYS = 7
LEAST_RATINGS = 3
"""A week with fewer ratings says nothing."""
WEEKS_WITHOUT_CHANGE = 3
"""After so many weeks without change somebody has to look at it."""
WEEKS_WORSE = 2
POINTS, PART, LEAST_POINTS = 2.0, 0.3, 1.0
TOO_OLD = timedelta(days=28)
"""A week that ended longer ago says nothing about now."""
_MIDDLE = timedelta(days=3)
"""What she says of a week belongs into its middle, not to the day on which she looks back."""


class Rating(NamedTuple):
    """Pain, 0 to 10, on one day."""

    day: date
    pain: int


@dataclass(frozen=True)
class WeekLevel:
    """The middle one of a week's ratings, and how many there are. `first` is its first day."""

    first: date
    level: float
    count: int

    @property
    def last(self) -> date:
        """The week's last day."""
        return self.first + timedelta(days=DAYS - 1)

    @property
    def enough(self) -> bool:
        """Whether there are enough ratings to compare."""
        return self.count >= LEAST_RATINGS


@dataclass(frozen=True)
class Band:
    """Where a change begins, 0 to 10: at `better` and below, at `worse` and above.

    At the ends of the scale there is no room for a change; then the bound lies outside of it.
    """

    start: float
    better: float
    worse: float

    def verdict(self, level: float) -> Verdict:
        """Return what a week's level is, compared with the start."""
        if level <= self.better:
            return "better"
        return "worse" if level >= self.worse else "unchanged"


@dataclass(frozen=True)
class Change:
    """`weeks` are all with a rating, oldest first; `now` is the level of the last that counts."""

    verdict: Verdict
    weeks: tuple[WeekLevel, ...] = ()
    band: Band | None = None
    now: float | None = None
    see_someone: bool = False


def ratings_of(sessions: Iterable[Session], weeks: Iterable[Week] = ()) -> tuple[Rating, ...]:
    """Return the ratings in sessions (pain before) and in what she said of her weeks."""
    of_sessions = [
        Rating(one.started.date(), one.pain_before)
        for one in sessions
        if one.pain_before is not None
    ]
    return (*of_sessions, *(Rating(one.day - _MIDDLE, one.usual) for one in weeks))


def weekly(ratings: Iterable[Rating]) -> tuple[WeekLevel, ...]:
    """Return the level of each week with a rating, oldest first."""
    ordered = sorted((day.toordinal(), pain) for day, pain in ratings)
    weeks: dict[int, list[float]] = {}
    begins = ordered[0][0] if ordered else 0
    for day, pain in ordered:
        weeks.setdefault((day - begins) // DAYS, []).append(pain)
    return tuple(
        WeekLevel(date.fromordinal(begins + DAYS * number), middle(pains), len(pains))
        for number, pains in weeks.items()
    )


def middle(pains: Sequence[float]) -> float:
    """Return the median of at least one number."""
    ordered, half = sorted(pains), len(pains) // 2
    return ordered[half] if len(pains) % 2 else (ordered[half - 1] + ordered[half]) / 2


def band(start: float) -> Band:
    """Return where a change from this start begins."""
    step = max(LEAST_POINTS, min(POINTS, PART * start))
    return Band(start, start - step, start + step)


def change(ratings: Iterable[Rating], today: date) -> Change:
    """Return what the ratings up to today say."""
    weeks = weekly([one for one in ratings if one.day <= today])
    told = [one for one in weeks if one.enough]
    if not told:
        return Change("too_early", weeks)
    found, later = band(told[0].level), told[1:]
    if not later or today - later[-1].last > TOO_OLD:
        return Change("too_early", weeks, found)
    verdicts = [found.verdict(one.level) for one in later]
    now = later[-1].level
    return Change(verdicts[-1], weeks, found, now, _see_someone(verdicts, found, now))


def _see_someone(verdicts: Sequence[Verdict], found: Band, now: float) -> bool:
    """Whether it has gone on for too long, or got worse by too much, to be left alone."""
    if verdicts[-1] == "worse" and now - found.start >= POINTS:
        return True
    last = verdicts[-WEEKS_WORSE:]
    if len(last) == WEEKS_WORSE and set(last) == {"worse"}:
        return True
    last = verdicts[-WEEKS_WITHOUT_CHANGE:]
    # Who had next to no pain and still has none needs nobody.
    return len(last) == WEEKS_WITHOUT_CHANGE and "better" not in last and now >= LEAST_POINTS


def said(found: Change, phrases: Mapping[str, Text]) -> tuple[Text, ...]:
    """Return the sentences that tell a change, the one about seeing someone last."""
    name = f"change_{found.verdict}"
    if found.band is None or found.now is None:
        return (phrases[name],)
    told = filled(phrases[name], now=number(found.now), start=number(found.band.start))
    if not found.see_someone:
        return (told,)
    return told, phrases["see_someone_worse" if found.verdict == "worse" else "see_someone"]


def number(level: float) -> Text:
    """Return a level as each language writes it: 4, 4.5."""
    plain = f"{level:g}"
    return {"en": plain, "es": plain.replace(".", ",")}


def days_with(sessions: Iterable[Session], last: date, days: int = DAYS) -> int:
    """Return on how many of the days up to `last`, that one included, a session counts."""
    first = last - timedelta(days=days - 1)
    return len(
        {
            one.started.date()
            for one in sessions
            if one.seconds >= LEAST_SECONDS and first <= one.started.date() <= last
        }
    )


def worth_asking(weeks: Sequence[Week], first_day: date | None, today: date) -> bool:
    """Return whether to ask for her week: there is one to look back on, not spoken of yet."""
    ready = first_day is not None and (today - first_day).days >= DAYS - 1
    return ready and not any(0 <= (today - one.day).days < DAYS for one in weeks)
