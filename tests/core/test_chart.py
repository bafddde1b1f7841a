"""What the journal's chart shows, and that it shows nothing that she has not said."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.change import Change, change, ratings_of
from acupress.core.chart import MOST_DOTS, MOST_TICKS, Chart, Range, Unit, chart, span
from acupress.core.journal import Session, Week

TODAY = date(2026, 11, 20)


def session(number: int, ago: float, before: int | None = 5, after: int | None = 3) -> Session:
    at = datetime(2026, 11, 20, 12, tzinfo=UTC) - timedelta(days=ago)
    return Session(number, at, None, 10, 600, 600, "finished", before, after)


def made(sessions: list[Session], weeks: list[Week], of: Range = "month") -> Chart:
    first = min((one.started.date() for one in sessions), default=None)
    found = change(ratings_of(sessions, weeks), TODAY)
    return chart(sessions, weeks, found, *span(of, first, TODAY))


@pytest.mark.parametrize(
    ("of", "first_day", "days"),
    [("week", None, 7), ("week", date(2020, 1, 1), 7), ("month", date(2026, 11, 19), 28),
     ("all", None, 28), ("all", TODAY, 7), ("all", date(2026, 11, 14), 7),
     ("all", date(2026, 11, 13), 8), ("all", date(2016, 11, 20), 3653)],
)  # fmt: skip
def test_every_range_ends_today(of: Range, first_day: date | None, days: int) -> None:
    first, last = span(of, first_day, TODAY)
    assert last == TODAY
    assert (last - first).days + 1 == days


def test_a_session_stands_at_its_time() -> None:
    shown = made([session(7, 0.25, 6, None)], [], "week")
    [dot] = shown.dots
    assert (dot.x, dot.before, dot.after, dot.session) == (6.25, 6, None, 7)


def test_what_she_did_not_say_is_not_there() -> None:
    sessions = [session(1, 1, None, None), session(2, 40)]
    assert made(sessions, [], "week").empty
    assert not made(sessions, []).dots, "the other one lies before this month"


def test_a_gap_is_a_gap() -> None:
    sessions = [session(ago, ago) for ago in (27, 26, 25, 2, 1, 0)]
    shown = made(sessions, [])
    assert [(bar.x1, bar.x2, bar.level) for bar in shown.bars] == [(0, 7, 5), (21, 28, 5)]
    assert [bar.first for bar in shown.bars] == [TODAY - timedelta(days=27), TODAY - timedelta(6)]


def test_weeks_are_cut_at_the_edges_and_few_ratings_are_told() -> None:
    sessions = [session(ago, ago) for ago in (9, 8, 1)]
    shown = made(sessions, [], "week")
    assert [(bar.x1, bar.x2, bar.enough) for bar in shown.bars] == [(0, 4, False), (4, 7, False)]


def test_what_she_says_of_a_week_stands_in_its_middle() -> None:
    shown = made([], [Week(TODAY, 8, 4)], "week")
    [mark] = shown.marks
    assert (mark.x, mark.worst, mark.usual) == (3.5, 8, 4)


def test_the_band_does_not_hang_on_what_is_looked_at() -> None:
    sessions = [session(ago, ago, 8) for ago in (60, 59, 58)]
    assert made(sessions, [], "week").band == made(sessions, [], "all").band
    found = made(sessions, [], "week").band
    assert found is not None
    assert (found.start, found.better) == (8, 6)


def test_a_crowd_is_told_by_its_weeks() -> None:
    sessions = [session(number, number / 2) for number in range(MOST_DOTS + 1)]
    shown = made(sessions, [], "all")
    assert shown.crowded
    assert not shown.dots
    assert len(shown.bars) == 29
    assert made(sessions[1:], [], "all").dots
    assert chart([], [], Change("too_early"), TODAY, TODAY, crowded=True).crowded


@pytest.mark.parametrize(
    ("days", "unit", "first_days"),
    [
        (7, "weekday", [date(2026, 11, 14), date(2026, 11, 15)]),
        (28, "day", [date(2026, 10, 24), date(2026, 10, 31)]),
        (100, "day", [date(2026, 8, 13), date(2026, 8, 27)]),
        (300, "month", [date(2026, 3, 1), date(2026, 5, 1)]),
        (900, "month", [date(2024, 7, 1), date(2025, 1, 1)]),
        (3653, "year", [date(2018, 1, 1), date(2020, 1, 1)]),
    ],
)
def test_the_dates_below(days: int, unit: Unit, first_days: list[date]) -> None:
    first = TODAY - timedelta(days=days - 1)
    ticks = chart([], [], Change("too_early"), first, TODAY).ticks
    assert {tick.unit for tick in ticks} == {unit}
    assert [tick.day for tick in ticks[:2]] == first_days
    if unit != "weekday":
        assert all(first + timedelta(days=tick.x) == tick.day for tick in ticks)


@given(st.integers(1, 20000))
def test_there_are_never_too_many_dates(days: int) -> None:
    first = TODAY - timedelta(days=days - 1)
    ticks = chart([], [], Change("too_early"), first, TODAY).ticks
    assert len(ticks) <= MOST_TICKS + 1
    assert all(0 <= tick.x < days for tick in ticks)
    assert len(ticks) >= 2 or days < 2


@given(
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 10))), st.sampled_from(("week", "all"))
)
def test_all_that_is_shown_lies_within(pains: list[tuple[int, int]], of: Range) -> None:
    sessions = [session(ago, ago, pain) for ago, pain in pains]
    shown = made(sessions, [], of)
    assert all(0 <= dot.x < shown.days for dot in shown.dots)
    assert all(0 <= bar.x1 < bar.x2 <= shown.days for bar in shown.bars)
    assert all(one.x2 <= other.x1 for one, other in pairwise(shown.bars))
    inside = [one for one in sessions if shown.first <= one.started.date() <= shown.last]
    assert len(shown.dots) == len(inside)
