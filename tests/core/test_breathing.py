"""Paced breathing."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.breathing import Pace, breath_at
from tests.core.support import paces

times = st.integers(0, 3_600_000).map(lambda thousandths: thousandths / 1000)


def test_the_default_is_six_breaths_a_minute() -> None:
    pace = Pace()
    assert (pace.inhale, pace.exhale, pace.hold, pace.breath) == (4.5, 5.5, 0.0, 10.0)
    assert pace.problem is None
    assert pace.breaths_for(90) == 9


@pytest.mark.parametrize(
    ("elapsed", "phase", "fullness", "left"),
    [
        (0, "in", 0, 4.5),
        (2.25, "in", 0.5, 2.25),
        (4.5, "out", 1, 5.5),
        (7.25, "out", 0.5, 2.75),
        (10, "in", 0, 4.5),
        (92.25, "in", 0.5, 2.25),
    ],
)
def test_a_breath_at_known_moments(
    elapsed: float, phase: str, fullness: float, left: float
) -> None:
    breath = breath_at(Pace(), elapsed)
    assert breath.phase == phase
    assert breath.fullness == pytest.approx(fullness)
    assert breath.left == pytest.approx(left)


@pytest.mark.parametrize(
    ("elapsed", "phase", "fullness", "left"),
    [
        (3.999, "in", 1, 0.001),
        (4, "hold", 1, 2),
        (5.5, "hold", 1, 0.5),
        (6, "out", 1, 6),
        (9, "out", 0.5, 3),
        (12, "in", 0, 4),
        (17, "hold", 1, 1),
    ],
)
def test_a_breath_with_a_hold_stays_full(
    elapsed: float, phase: str, fullness: float, left: float
) -> None:
    pace = Pace(4, 6, 2)
    assert pace.breath == 12
    breath = breath_at(pace, elapsed)
    assert breath.phase == phase
    assert breath.fullness == pytest.approx(fullness, abs=1e-6)
    assert breath.left == pytest.approx(left)


BREATHS, PHASES, HOLD = (
    "4 to 10 breaths a minute",
    "at least 2 s in and 2 s out",
    "a hold no longer than the in-breath",
)


@pytest.mark.parametrize(
    ("inhale", "exhale", "hold", "problem"),
    [
        (4.5, 5.5, 0, None),
        (3, 3, 0, None),  # 10 a minute
        (2.1, 3.9, 0, None),  # and where floats add up to a little less
        (7, 8, 0, None),  # 4 a minute
        (2, 13, 0, None),
        (13, 2, 0, None),
        (4, 4, 4, None),
        (5, 5, 5, None),  # all three together: 4 a minute
        (2.9, 3, 0, BREATHS),
        (7.5, 7.6, 0, BREATHS),
        (7, 8, 0.5, BREATHS),
        (0, 0, 0, BREATHS),
        (-4, 14.5, 0, PHASES),
        (1.9, 6, 0, PHASES),
        (6, 1.9, 0, PHASES),
        (1.9, 6, 1, PHASES),
        (3, 6, 3.5, HOLD),
        (4, 6, -1, HOLD),
    ],
)
def test_what_is_no_pace_says_what_is(
    inhale: float, exhale: float, hold: float, problem: str | None
) -> None:
    assert Pace(inhale, exhale, hold).problem == problem


@given(paces, st.floats(2, 15))
def test_a_pace_made_quicker_or_slower_keeps_its_proportions(pace: Pace, seconds: float) -> None:
    other = pace.lasting(seconds)
    assert other.breath == pytest.approx(seconds)
    for part in ("inhale", "exhale", "hold"):
        share = getattr(pace, part) / pace.breath
        assert getattr(other, part) / seconds == pytest.approx(share)


@given(paces, times)
def test_fullness_stays_between_empty_and_full(pace: Pace, elapsed: float) -> None:
    breath = breath_at(pace, elapsed)
    lasts = {"in": pace.inhale, "hold": pace.hold, "out": pace.exhale}
    assert 0 <= breath.fullness <= 1
    assert 0 < breath.left <= lasts[breath.phase] + 1e-9


@given(paces, times, st.floats(0, 0.05))
def test_fullness_never_jumps(pace: Pace, elapsed: float, step: float) -> None:
    before = breath_at(pace, elapsed).fullness
    after = breath_at(pace, elapsed + step).fullness
    steepest = math.pi / 2 / min(pace.inhale, pace.exhale)
    assert abs(after - before) <= steepest * step + 1e-6


@given(paces, times)
def test_it_grows_while_breathing_in_stays_in_a_hold_and_falls_while_breathing_out(
    pace: Pace, elapsed: float
) -> None:
    now = breath_at(pace, elapsed)
    later = breath_at(pace, elapsed + now.left / 2)
    assert later.phase == now.phase
    if now.phase == "in":
        assert later.fullness >= now.fullness
    elif now.phase == "hold":
        assert later.fullness == now.fullness == 1
    else:
        assert later.fullness <= now.fullness


@given(paces, st.integers(1, 30))
def test_whole_breaths_end_empty(pace: Pace, breaths: int) -> None:
    just_before = breath_at(pace, breaths * pace.breath - 1e-6)
    assert just_before.phase == "out"
    assert just_before.fullness == pytest.approx(0, abs=1e-6)


@given(paces, st.floats(0, 300))
def test_a_press_is_whole_breaths_within_one_to_two_minutes(pace: Pace, wished: float) -> None:
    breaths = pace.breaths_for(wished)
    assert isinstance(breaths, int)
    assert 60 - 1e-6 <= breaths * pace.breath <= 120 + 1e-6
    if 60 <= wished <= 120:
        nearer = [n for n in (breaths - 1, breaths + 1) if 60 <= n * pace.breath <= 120]
        distance = abs(breaths * pace.breath - wished)
        assert all(distance <= abs(n * pace.breath - wished) + 1e-6 for n in nearer)


def test_where_no_whole_breath_fits_it_is_the_fewest_that_reach_the_least() -> None:
    slow = Pace(40, 50)
    assert slow.breaths_for(60, 60, 80) == 1
    assert slow.breaths_for(60, 100, 120) == 2
