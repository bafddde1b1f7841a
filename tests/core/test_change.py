"""What her ratings say: tables of weeks with what holds, and what holds for any ratings."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.change import (
    DAYS,
    LEAST_RATINGS,
    Rating,
    band,
    change,
    days_with,
    middle,
    number,
    ratings_of,
    said,
    weekly,
    worth_asking,
)
from acupress.core.content import Content
from acupress.core.journal import Session, Week

START = date(2026, 9, 7)


def rated(*weeks: Sequence[int]) -> tuple[list[Rating], date]:
    """Ratings week by week, one for each day, and the last day of the last week."""
    made = [
        Rating(START + timedelta(days=DAYS * number + day), pain)
        for number, pains in enumerate(weeks)
        for day, pain in enumerate(pains)
    ]
    return made, START + timedelta(days=DAYS * len(weeks) - 1)


def flat(*levels: int) -> tuple[list[Rating], date]:
    """Weeks of three equal ratings."""
    return rated(*([level] * LEAST_RATINGS for level in levels))


@pytest.mark.parametrize(
    ("weeks", "verdict", "see_someone"),
    [
        ([], "too_early", False),
        ([[5, 5, 5]], "too_early", False),
        ([[5, 5, 5], [3, 3]], "too_early", False),
        ([[5, 5], [3, 3, 3]], "too_early", False),
        ([[5, 5], [5, 5, 5], [3, 3, 3]], "better", False),
        ([[5, 5, 5], [], [3, 3, 3]], "better", False),
        ([[5, 5, 5], [4, 4, 4]], "unchanged", False),
        ([[5, 5, 5], [3, 3, 3], [1, 1]], "better", False),
        # 30 % of a start of 5 are 1.5, 2 points are enough from a start of 7 on.
        ([[5, 5, 5], [3, 4, 3, 4]], "better", False),
        ([[5, 5, 5], [4, 4, 3]], "unchanged", False),
        ([[10, 10, 10], [8, 8, 8]], "better", False),
        ([[10, 10, 10], [9, 9, 8]], "unchanged", False),
        # One point is the least that counts, and nobody can feel less than nothing.
        ([[2, 2, 2], [1, 1, 2, 2]], "unchanged", False),
        ([[2, 2, 2], [1, 1, 1]], "better", False),
        ([[0, 0, 0], [0, 0, 0]], "unchanged", False),
        ([[0, 0, 0], [0, 0, 0], [0, 0, 0], [0, 0, 0]], "unchanged", False),
        # Worse by a little is looked at for a second week, by 2 points at once.
        ([[4, 4, 4], [5, 5, 6, 6]], "worse", False),
        ([[4, 4, 4], [5, 5, 6, 6], [5, 5, 6, 6]], "worse", True),
        ([[4, 4, 4], [6, 6, 6]], "worse", True),
        ([[4, 4, 4], [6, 6, 6], [4, 4, 4]], "unchanged", False),
        # Three weeks without change.
        ([[5, 5, 5], [5, 5, 5], [4, 4, 4]], "unchanged", False),
        ([[5, 5, 5], [5, 5, 5], [4, 4, 4], [5, 5, 5]], "unchanged", True),
        ([[5, 5, 5], [3, 3, 3], [5, 5, 5], [5, 5, 5]], "unchanged", False),
        ([[5, 5, 5], [5, 5, 5], [5, 5, 5], [5, 5, 5], [3, 3, 3]], "better", False),
    ],
)  # fmt: skip
def test_what_holds(weeks: list[list[int]], verdict: str, see_someone: bool) -> None:
    ratings, today = rated(*weeks)
    found = change(ratings, today)
    assert (found.verdict, found.see_someone) == (verdict, see_someone)


def test_what_is_long_ago_says_nothing_of_now() -> None:
    ratings, today = flat(5, 3)
    assert change(ratings, today + timedelta(days=28)).verdict == "better"
    assert change(ratings, today + timedelta(days=29)).verdict == "too_early"


def test_what_comes_later_is_not_looked_at() -> None:
    ratings, today = flat(5, 5, 1)
    assert change(ratings, today - timedelta(days=DAYS)).verdict == "unchanged"


def test_usual_of_a_week_counts_as_a_rating_of_that_week() -> None:
    ratings, today = rated([5, 5, 5], [2, 2])
    asked = Week(START + timedelta(days=14), 9, 3)  # she looks back on the day after
    assert change(ratings, today).verdict == "too_early"
    found = change((*ratings, *ratings_of((), [asked])), today)
    assert (found.verdict, found.now) == ("better", 2)


def session(at: datetime, before: int | None = None, seconds: float = 300) -> Session:
    return Session(1, at, None, 10, 600, seconds, "finished", before)


def test_only_what_she_said_is_a_rating() -> None:
    at = datetime(2026, 9, 7, 12, tzinfo=UTC)
    assert ratings_of([session(at, 0), session(at)]) == (Rating(at.date(), 0),)


def test_days_with_a_session_that_counts() -> None:
    last = datetime(2026, 9, 14, 12, tzinfo=UTC)
    sessions = [
        session(last),
        session(last.replace(hour=1)),
        session(last - timedelta(days=6)),
        session(last - timedelta(days=7)),
        session(last - timedelta(days=2), seconds=9),
        session(last + timedelta(days=1)),
    ]
    assert days_with(sessions, last.date()) == 2


@pytest.mark.parametrize(
    ("first", "asked", "wanted"),
    [(None, [], False), (5, [], False), (6, [], True), (90, [], True), (90, [7], True),
     (90, [6], False), (90, [0], False), (90, [20, 7], True)],
)  # fmt: skip
def test_her_week_is_asked_for_once_a_week(
    first: int | None, asked: list[int], wanted: bool
) -> None:
    today = date(2026, 9, 30)
    weeks = [Week(today - timedelta(days=ago), 5, 3) for ago in asked]
    began = None if first is None else today - timedelta(days=first)
    assert worth_asking(weeks, began, today) is wanted


def test_the_sentences(content: Content) -> None:
    def told(*levels: int) -> list[str]:
        return [text["en"] for text in said(change(*flat(*levels)), content.phrases)]

    assert told(5)[0].startswith("Too early to tell.")
    assert told(5, 3) == [content.phrases["change_better"]["en"].format(now=3, start=5)]
    assert told(5, 5)[0].startswith("Unchanged.")
    assert told(5, 5, 5, 5)[1] == content.phrases["see_someone"]["en"]
    assert told(4, 7)[1] == content.phrases["see_someone_worse"]["en"]
    assert number(4.5) == {"en": "4.5", "es": "4,5"}
    assert number(4.0)["en"] == "4"


WORDS = ("cure", "heal", "well done", "great", "bravo", "streak", "missed", "should have", "fail")


def test_no_promise_no_praise_no_blame(content: Content) -> None:
    texts = [
        text["en"].lower()
        for name, text in content.phrases.items()
        if name.startswith(("change_", "see_someone", "tag_"))
    ]
    assert len(texts) > 10
    assert [(word, text) for word in WORDS for text in texts if word in text] == []


ratings = st.lists(
    st.builds(Rating, st.dates(START, START + timedelta(days=80)), st.integers(0, 10))
)


@given(ratings)
def test_every_rating_is_in_one_week(found: list[Rating]) -> None:
    weeks = weekly(found)
    assert sum(week.count for week in weeks) == len(found)
    assert all(later.first > week.last for week, later in pairwise(weeks))
    for week in weeks:
        inside = [one.pain for one in found if week.first <= one.day <= week.last]
        assert (week.level, week.count) == (middle(inside), len(inside))


@given(st.lists(st.integers(0, 10), min_size=1))
def test_half_lie_at_or_below_the_middle_and_half_at_or_above(pains: list[int]) -> None:
    level = middle(pains)
    assert 2 * sum(pain <= level for pain in pains) >= len(pains)
    assert 2 * sum(pain >= level for pain in pains) >= len(pains)


@given(st.integers(0, 20).map(lambda half: half / 2), st.integers(0, 20).map(lambda half: half / 2))
def test_the_band_is_what_it_says(start: float, level: float) -> None:
    found, moved = band(start), start - level
    clear = abs(moved) >= 1 and (abs(moved) >= 2 or abs(moved) >= 0.3 * start - 1e-9)
    expected = ("better" if moved > 0 else "worse") if clear else "unchanged"
    assert found.verdict(level) == expected


@given(ratings, st.randoms())
def test_the_order_of_ratings_does_not_matter(found: list[Rating], chance: object) -> None:
    mixed = list(found)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    today = START + timedelta(days=80)
    assert change(mixed, today) == change(found, today)


@given(ratings)
def test_better_is_never_a_reason_to_worry(found: list[Rating]) -> None:
    told = change(found, START + timedelta(days=80))
    assert not (told.see_someone and told.verdict in {"better", "too_early"})
