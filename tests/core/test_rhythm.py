"""Breath after breath, each with its own pace: slowing down, her own pace, pulses."""

import math
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from acupress.core.breathing import (
    LEAST_OWN,
    MOST_OWN,
    Pace,
    Pulse,
    Rhythm,
    breath_at,
    breath_in,
    breath_number,
    length_of,
    slowing,
    starts_of,
    tapped,
)
from tests.core.support import paces

rhythms: st.SearchStrategy[Rhythm] = st.lists(paces, min_size=1, max_size=12).map(tuple)
parts = st.floats(0, 0.999)


# --- any rhythm


@given(rhythms)
def test_breaths_follow_each_other_without_gaps(rhythm: Rhythm) -> None:
    starts = starts_of(rhythm)
    assert len(starts) == len(rhythm)
    assert starts[0] == 0
    for pace, (begin, end) in zip(rhythm, pairwise((*starts, length_of(rhythm))), strict=True):
        assert end - begin == pytest.approx(pace.breath)


@given(rhythms, st.data(), parts)
def test_every_moment_lies_in_its_breath(rhythm: Rhythm, data: st.DataObject, part: float) -> None:
    number = data.draw(st.integers(0, len(rhythm) - 1))
    pace = rhythm[number]
    elapsed = starts_of(rhythm)[number] + part * pace.breath
    assert breath_number(rhythm, elapsed) == number
    there, alone = breath_in(rhythm, elapsed), breath_at(pace, part * pace.breath)
    assert there.fullness == pytest.approx(alone.fullness, abs=1e-6)
    if there.phase == alone.phase:  # on the border between two phases either may be told
        assert there.left == pytest.approx(alone.left, abs=1e-6)
    else:
        assert min(there.left, alone.left) < 1e-6


@given(rhythms)
def test_each_breath_begins_and_ends_empty(rhythm: Rhythm) -> None:
    for start, pace in zip(starts_of(rhythm), rhythm, strict=True):
        begun, ended = breath_in(rhythm, start), breath_in(rhythm, start + pace.breath - 1e-6)
        assert (begun.phase, begun.fullness) == ("in", pytest.approx(0, abs=1e-6))
        assert begun.left == pytest.approx(pace.inhale)
        assert (ended.phase, ended.fullness) == ("out", pytest.approx(0, abs=1e-6))
        assert ended.left == pytest.approx(1e-6, abs=1e-7)


@given(rhythms, st.floats(-0.1, 1.1), st.floats(0, 0.05))
def test_fullness_never_jumps_from_one_pace_to_the_next(
    rhythm: Rhythm, part: float, step: float
) -> None:
    elapsed = part * length_of(rhythm)
    before, after = breath_in(rhythm, elapsed).fullness, breath_in(rhythm, elapsed + step).fullness
    steepest = math.pi / 2 / min(min(pace.inhale, pace.exhale) for pace in rhythm)
    assert abs(after - before) <= steepest * step + 1e-6


@given(rhythms, st.floats(0, 1000))
def test_after_its_end_a_rhythm_stays_empty_and_before_it_too(rhythm: Rhythm, more: float) -> None:
    after = length_of(rhythm) + more
    assert breath_number(rhythm, after) == len(rhythm) - 1
    assert breath_in(rhythm, after).phase == "out"
    assert breath_in(rhythm, after).fullness == pytest.approx(0, abs=1e-6)
    assert breath_number(rhythm, -more) == 0
    assert breath_in(rhythm, -more).phase == "in"
    assert breath_in(rhythm, -more).fullness == pytest.approx(0, abs=1e-6)


# --- from her own pace to the target


@st.composite
def slowed(draw: st.DrawFn) -> tuple[float, Pace, float]:
    """Her own breath, a longer one to come to, and the seconds of a press that it lasts."""
    target = draw(paces)
    own = draw(st.floats(LEAST_OWN, target.breath - 0.1))
    return own, target, target.breaths_for(draw(st.floats(60, 120))) * target.breath


@example((4.0, Pace(), 90.0))
@example((2.0, Pace(7, 8), 60.0))
@given(slowed())
def test_she_is_led_evenly_from_her_own_breath_to_the_target(
    given_: tuple[float, Pace, float],
) -> None:
    own, target, seconds = given_
    rhythm = slowing(own, target, seconds)
    breaths = [pace.breath for pace in rhythm]
    assert breaths[0] == pytest.approx(own)
    assert breaths[-1] == pytest.approx(target.breath)
    longer = [later - earlier for earlier, later in pairwise(breaths)]
    assert min(longer) > 0
    assert max(longer) == pytest.approx(min(longer), abs=1e-9)
    for pace in rhythm:
        assert pace.inhale / pace.breath == pytest.approx(target.inhale / target.breath)
        assert pace.hold / pace.breath == pytest.approx(target.hold / target.breath)


@example((4.0, Pace(), 90.0))
@given(slowed())
def test_slowing_fills_the_press_but_for_less_than_a_breath(
    given_: tuple[float, Pace, float],
) -> None:
    own, target, seconds = given_
    rhythm = slowing(own, target, seconds)
    length = length_of(rhythm)
    assert seconds - target.breath <= length
    assert length <= seconds + 1e-6 or len(rhythm) == 2
    at_least = length_of(slowing(own, target, seconds, seconds))
    assert seconds - 1e-6 <= at_least <= seconds + target.breath


def test_slowing_as_it_was_counted_by_hand() -> None:
    rhythm = slowing(4, Pace(5, 5), 28)
    assert [pace.breath for pace in rhythm] == pytest.approx([4, 6, 8, 10])
    assert length_of(rhythm) == pytest.approx(28)


# --- her own pace


@pytest.mark.parametrize(
    ("taps", "breath"),
    [
        ([], None),
        ([0], None),
        ([0, 4, 8], None),  # two breaths tell too little
        ([0, 4, 8, 12], 4),
        ([100, 104, 108.5, 113.5], 4.5),  # the middle one of three
        ([0, 4, 8, 30], 4),  # one tap left out changes nothing
        ([0, 1, 2, 3, 9, 15, 21], 6),  # the latest count
        ([0, 2, 4, 6], LEAST_OWN),
        ([0, 15, 30, 45], MOST_OWN),
        ([0, 1.9, 3.8, 5.7], None),
        ([0, 15.1, 30.2, 45.3], None),
        ([0, 4, 4.2, 4.4], None),  # fidgeting is no breathing
        ([0, 0, 0, 0], None),
    ],
)
def test_her_own_breath_from_taps(taps: list[float], breath: float | None) -> None:
    assert tapped(taps) == (None if breath is None else pytest.approx(breath))


# --- pulses


PULSE = Pulse()


@given(paces)
def test_pulses_and_breaths_stay_together(wished: Pace) -> None:
    pace = PULSE.pace(wished)
    pulse = PULSE.on + PULSE.off
    assert pace.problem is None
    each_phase = [pace.inhale / pulse, pace.exhale / pulse]
    assert all(count.is_integer() for count in each_phase) or (pace.breath / pulse).is_integer()
    assert pace.hold == 0


@given(paces)
def test_a_pulsed_pace_is_the_nearest_that_there_is(wished: Pace) -> None:
    """A whole number of pulses of 6 s within 4 to 10 breaths a minute: one or two."""
    pace = PULSE.pace(wished)
    possible = [count * 6 for count in range(1, 10) if 6 <= count * 6 <= 15]
    assert pace.breath in possible
    nearest = min(abs(one - wished.breath) for one in possible)
    assert abs(pace.breath - wished.breath) == pytest.approx(nearest)


@pytest.mark.parametrize(
    ("wished", "pace"),
    [
        (Pace(), Pace(6, 6)),
        (Pace(7, 8), Pace(6, 6)),
        (Pace(4, 5), Pace(6, 6)),
        (Pace(4, 4.5), Pace(3, 3)),
        (Pace(3, 3), Pace(3, 3)),
    ],
)
def test_a_pulsed_pace_as_it_was_counted_by_hand(wished: Pace, pace: Pace) -> None:
    assert PULSE.pace(wished) == pace


@pytest.mark.parametrize(
    ("elapsed", "presses"),
    [(0, True), (4.99, True), (5, False), (5.99, False), (6, True), (64.9, True), (65, False)],
)
def test_pressure_and_letting_go(elapsed: float, presses: bool) -> None:
    assert PULSE.presses(elapsed) is presses


def test_of_a_minute_fifty_seconds_are_pressed() -> None:
    assert sum(PULSE.presses(tenth / 10) for tenth in range(600)) == 500


@given(paces, st.integers(1, 20))
def test_a_pulse_begins_with_every_breath_and_none_is_cut_off(wished: Pace, number: int) -> None:
    start = number * PULSE.pace(wished).breath
    assert PULSE.presses(start)
    assert not PULSE.presses(start - 0.01)
