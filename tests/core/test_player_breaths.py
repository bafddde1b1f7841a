"""Breaths, pulses and places while playing: nothing is lost, nothing drifts, nothing comes late."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import cycle, pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from acupress.core.breathing import Pace
from acupress.core.player import GAP_SECONDS, Breathed, CueStarted, Event, Place, Player, Pressed
from acupress.core.timeline import Timeline
from tests.core.sessions import CLOCK, Session, breathing_only, noted, tiny, tiny_plan
from tests.core.support import by_itself, planned, shipped

BY_ITSELF = tiny(tiny_plan("never"))
UNEVEN = tiny(replace(tiny_plan("never"), own_breath=3.7, pace=Pace(4.1, 5.3, 1.3)))
"""Breaths of changing length that no float holds exactly."""
PULSED = tiny(replace(tiny_plan("never"), pulse=True, pace=Pace(6, 6)))
TIMELINES = {"even": BY_ITSELF, "uneven": UNEVEN, "pulsed": PULSED, "rest": breathing_only()}
some_timeline = st.sampled_from(sorted(TIMELINES)).map(TIMELINES.__getitem__)
some_steps = st.lists(st.floats(0.01, GAP_SECONDS - 0.01), min_size=1, max_size=30)


def expected(timeline: Timeline) -> list[tuple[float, str]]:
    """What has to be told and when, counted from the cues alone."""
    found: list[tuple[float, str]] = []
    told: dict[float, str] = {}
    for cue in timeline.cues:
        told[cue.start] = noted([CueStarted(cue)])
        at = cue.start
        for number, pace in enumerate(cue.rhythm[:-1], 1):
            at += pace.breath
            told[at] = noted([Breathed(number)])
    found += sorted(told.items())
    return [*found, (timeline.total, "finished")]


def without_presses(session: Session) -> list[tuple[float, Event]]:
    return [(at, event) for at, event in session.told if not isinstance(event, Pressed)]


def played_through(timeline: Timeline, steps: Sequence[float]) -> Session:
    session = Session(Player(timeline))
    session.start()
    for step in cycle(steps):
        session.do(session.player.tick, step)
        if session.player.outcome:
            return session
    raise AssertionError


# --- when breaths are told


@pytest.mark.parametrize("name", TIMELINES)
def test_every_breath_after_a_cue_s_first_is_told_at_its_moment(name: str) -> None:
    session = played_through(TIMELINES[name], [0.05])
    wanted = expected(TIMELINES[name])
    told = without_presses(session)
    assert [noted([event]) for _, event in told] == [what for _, what in wanted]
    for (at, _), (due, what) in zip(told, wanted, strict=True):
        assert due - 1e-6 <= at < due + 0.05 + 1e-6, what


def test_while_it_waits_no_breath_is_told() -> None:
    session = Session.at(tiny(tiny_plan("new")), "find1", 0)
    assert session.play(300) == ()
    assert session.player.moment(session.now).breath is None


@pytest.mark.parametrize(
    ("cue", "breath", "told"),
    [
        ("settle", 2, ">warm"),
        ("press1", 2, "BL23 both 10, >find2"),
        ("press3R", 1, "SP6 right 10, breath 1"),
        ("rest", 2, "breath 2"),
    ],
)
@pytest.mark.parametrize("into", [0.0, 0.1, 2.25, 4.5, 5.0, 7.25, 9.99])
def test_at_any_moment_of_a_breath_a_pause_begins_that_breath_anew(
    cue: str, breath: int, told: str, into: float
) -> None:
    """Six breaths a minute: 4.5 s in, 5.5 s out; `breath` counts from 1."""
    timeline, begun = breathing_only() if cue == "rest" else BY_ITSELF, (breath - 1) * 10.0
    session = Session.at(timeline, cue, begun + into)
    session.do(session.player.pause)
    assert session.player.place == Place(timeline.cues.index(session.player.cue), begun)
    assert session.player.next_due(session.now) is None
    assert session.play(20) == ()
    assert noted(session.do(session.player.resume)) == "resumed"
    shown = session.player.moment(session.now)
    assert shown.elapsed == begun
    assert shown.breath is not None
    assert (shown.breath.phase, shown.breath.fullness) == ("in", 0)
    assert session.player.next_due(session.now) == pytest.approx(10)
    session.told.clear()
    session.play(9.75)
    assert session.note == "-"
    session.play(0.5)
    assert session.note == told


def test_after_a_pause_in_uneven_breaths_each_is_told_once_and_in_its_time() -> None:
    press = next(cue for cue in UNEVEN.cues if cue.kind == "press")
    first, second = press.rhythm[0].breath, press.rhythm[1].breath
    session = Session.at(UNEVEN, "press1", first + second - 0.1)
    session.do(session.player.pause)
    session.do(session.player.resume, 100)
    session.told.clear()
    assert session.player.next_due(session.now) == pytest.approx(second)
    started = session.now
    while not any(isinstance(event, Breathed) for _, event in session.told):
        session.do(session.player.tick, 0.01)
    assert session.now - started == pytest.approx(second, abs=0.011)
    assert [event for _, event in session.told if isinstance(event, Breathed)] == [Breathed(2)]


# --- what was really pressed


@given(some_timeline, st.floats(0, 1), some_steps)
def test_a_crash_loses_one_breath_at_most(
    timeline: Timeline, part: float, steps: list[float]
) -> None:
    session = Session(Player(timeline))
    session.start()
    end = CLOCK + part * timeline.total
    for step in cycle(steps):
        session.do(session.player.tick, min(step, max(0.0, end - session.now)))
        if session.now >= end:
            break
    at = session.now - CLOCK
    told: Counter[tuple[str, str]] = Counter()
    for _, event in session.told:
        if isinstance(event, Pressed):
            told[event.point, event.side] += event.seconds  # type: ignore[assignment]
    for cue in timeline.cues:
        if cue.kind == "press":
            assert cue.point is not None
            assert cue.side is not None
            really = min(max(0.0, at - cue.start), cue.length)
            longest = max(pace.breath for pace in cue.rhythm)
            lost = really - told[cue.point, cue.side]
            assert -1e-6 <= lost <= longest + 1e-6


def test_each_breath_of_a_press_is_told_with_its_seconds() -> None:
    session = Session.at(UNEVEN, "press1", 0)
    rhythm = session.player.cue.rhythm
    session.play(session.player.cue.length + 0.1)
    seconds = [event.seconds for _, event in session.told if isinstance(event, Pressed)]
    assert seconds == pytest.approx([pace.breath for pace in rhythm])


# --- what is due


@settings(max_examples=60)
@given(some_timeline, st.floats(0, 0.999), st.lists(st.floats(0.01, 4), min_size=1, max_size=9))
def test_nothing_happens_before_it_is_due_and_something_then(
    timeline: Timeline, part: float, steps: list[float]
) -> None:
    session = Session(Player(timeline))
    session.player.seek(part * timeline.total)
    session.start()
    step = cycle(steps)
    while session.player.outcome is None:
        due = session.player.next_due(session.now)
        assert due is not None
        assert due >= 0
        at = session.now + due
        while (wait := min(next(step), at - 1e-6 - session.now)) > 0:
            assert session.do(session.player.tick, wait) == ()
            left = session.player.next_due(session.now)
            assert left == pytest.approx(at - session.now, abs=1e-6)
        assert session.do(session.player.tick, at + 1e-6 - session.now) != ()


@pytest.mark.parametrize("state", ["not begun", "paused", "slept", "ended", "waits"])
def test_where_nothing_happens_by_itself_nothing_is_due(state: str) -> None:
    session = Session(Player(BY_ITSELF))
    if state == "waits":
        session = Session.at(tiny(tiny_plan("new")), "find1", 0)
    elif state != "not begun":
        session = Session.at(BY_ITSELF, "press1", 3)
        command = {"paused": "pause", "slept": "tick", "ended": "finish"}[state]
        session.do(getattr(session.player, command), 60 if state == "slept" else 0)
    assert session.player.next_due(session.now) is None
    session.told.clear()
    session.play(200)
    assert session.note == "-"


def test_what_is_due_comes_nearer_also_while_nobody_ticks() -> None:
    session = Session.at(BY_ITSELF, "press1", 13)
    dues = [session.player.next_due(session.now + later) for later in (0, 2.5, 6.5, 7, 9)]
    assert dues == pytest.approx([7, 4.5, 0.5, 0, 0])


# --- drift


@cache
def twenty_minutes() -> Timeline:
    """A long session with uneven breaths at its beginning, as shipped."""
    plan = by_itself(planned(shipped(), "kidney-yin", 20)).plan
    uneven = replace(plan, own_breath=3.3, pace=Pace(4.1, 5.3, 1.3))
    timeline = by_itself(Timeline(uneven, ()))
    assert timeline.total > 900
    return timeline


@settings(max_examples=25)
@example([0.05])
@example([4.99, 0.013])
@given(some_steps)
def test_a_long_session_ticked_irregularly_does_not_drift(steps: list[float]) -> None:
    timeline = twenty_minutes()
    session = Session(Player(timeline))
    session.start()
    told = [(0.0, 0.0, session.told[0][1])]
    for step in cycle([max(step, 0.2) for step in steps]):
        before = session.now - CLOCK
        events = session.do(session.player.tick, max(step, 0.2))
        after = session.now - CLOCK
        told += [(before, after, event) for event in events if not isinstance(event, Pressed)]
        if session.player.outcome:
            break
        assert session.player.moment(session.now).position == pytest.approx(after, abs=1e-6)
    wanted = expected(timeline)
    assert [noted([event]) for *_, event in told] == [what for _, what in wanted]
    for (before, after, _), (due, what) in zip(told, wanted, strict=True):
        assert before - 1e-6 <= due <= after + 1e-6, what


# --- places


@given(some_timeline, st.floats(0, 1))
def test_every_position_of_a_timeline_can_be_gone_to(timeline: Timeline, part: float) -> None:
    player = Player(timeline)
    player.seek(part * timeline.total)
    assert player.moment(0).position == pytest.approx(part * timeline.total)


@given(st.floats(2, 6), st.floats(2, 6), st.floats(4, 7))
@example(2.6, 5.7, 6.6)
def test_the_very_end_can_be_gone_to_whatever_the_total_rounds_to(
    own: float, inhale: float, exhale: float
) -> None:
    plan = replace(tiny_plan("never"), own_breath=own, pace=Pace(inhale, exhale))
    player = Player(tiny(plan))
    player.seek(player.timeline.total)
    assert player.cue.kind == "close"
    assert player.moment(0).left == pytest.approx(0)
    player.start(CLOCK)
    assert noted(player.tick(CLOCK + 1e-6)) == "finished"


@given(some_timeline, st.floats(0, 1))
def test_a_place_leads_back_to_itself(timeline: Timeline, part: float) -> None:
    player, again = Player(timeline), Player(timeline)
    player.seek(part * timeline.total)
    place = player.place
    again.seek(place)
    assert again.place == place
    cue, shown = timeline.cues[place.cue], again.moment(0)
    assert shown.cue == cue
    if shown.breath is not None:
        assert (shown.breath.phase, shown.breath.fullness) == ("in", pytest.approx(0, abs=1e-6))
        assert (
            0 <= player.moment(0).elapsed - place.offset <= max(pace.breath for pace in cue.rhythm)
        )


@pytest.mark.parametrize(
    "place", [Place(-1), Place(15), Place(0, -0.1), Place(0, 20.1), Place(4, 20.1), -1.0, 1e6]
)
def test_a_place_that_is_not_there_is_refused(place: Place | float) -> None:
    player = Player(BY_ITSELF)
    with pytest.raises(ValueError, match=r"cue"):
        player.seek(place)
    assert player.place == Place()


# --- pulses


def test_a_moment_tells_when_a_pulse_presses_and_when_it_lets_go() -> None:
    session = Session.at(PULSED, "press1", 0)
    presses = []
    for _ in range(24):
        presses.append(session.player.moment(session.now).presses)
        session.play(1)
    assert presses == [True, True, True, True, True, False] * 4
    assert not session.player.moment(session.now).presses


@pytest.mark.parametrize(
    ("cue", "presses"),
    [("settle", False), ("warm", False), ("ready1", False), ("press1", True), ("close", False)],
)
def test_only_a_press_presses(cue: str, presses: bool) -> None:
    session = Session.at(BY_ITSELF, cue, 1)
    assert session.player.moment(session.now).presses is presses
    session.do(session.player.pause)
    assert session.player.moment(session.now).presses is presses


# --- back


@pytest.mark.parametrize(("seconds", "cue"), [(0, "find1"), (5, "find1"), (5.25, "find2")])
def test_back_starts_anew_what_has_run_longer_than_five_seconds(seconds: float, cue: str) -> None:
    session = Session.at(BY_ITSELF, "find2", seconds)
    session.do(session.player.back)
    assert session.stands == f"{cue}+0, 15 left, plays"


# --- a changed timeline


def longer(timeline: Timeline, step: int, side: str, breaths: int) -> Timeline:
    changed = replace(timeline.plan.steps[step], longer={side: breaths})
    return tiny(timeline.plan.with_step(step, changed))


def test_a_press_grows_breath_by_breath_even_in_its_last_one() -> None:
    session = Session.at(BY_ITSELF, "press1", 19)
    more = longer(BY_ITSELF, 0, "both", 1)
    assert session.do(lambda now: session.player.take(more, None, now)) == ()
    session.play(2)
    assert session.note == "BL23 both 10, breath 2"
    session.told.clear()
    even_more = longer(BY_ITSELF, 0, "both", 2)
    session.do(lambda now: session.player.take(even_more, None, now))
    session.play(20)
    assert session.note == "BL23 both 10, breath 3, BL23 both 10, >find2"


def test_a_press_grows_in_a_pause_too() -> None:
    session = Session.at(BY_ITSELF, "press1", 13)
    session.do(session.player.pause)
    more = longer(BY_ITSELF, 0, "both", 3)
    session.do(lambda now: session.player.take(more, None, now), 60)
    assert session.stands == "press1+13, 37 left, still"
    session.do(session.player.resume)
    assert session.stands == "press1+10, 40 left, plays"


def test_her_wish_for_more_that_comes_too_late_changes_no_other_cue() -> None:
    """The press ended between the last tick and her key."""
    session = Session.at(BY_ITSELF, "press1", 19.5)
    more = longer(BY_ITSELF, 0, "both", 3)
    session.do(lambda now: session.player.take(more, None, now), 1)
    assert session.stands == "find2+0.5, 14.5 left, plays"
    assert session.note == "BL23 both 10, >find2"


def test_all_events_of_a_longer_session_come_in_order() -> None:
    session = Session.at(UNEVEN, "press1", 2)
    more = longer(UNEVEN, 0, "both", 2)
    session.do(lambda now: session.player.take(more, None, now))
    session.play(more.total)
    numbers = [event.number for _, event in session.told if isinstance(event, Breathed)]
    first = numbers[: more.cues[4].breaths - 1]
    assert first == list(range(1, more.cues[4].breaths))
    started = [event.cue for _, event in session.told if isinstance(event, CueStarted)]
    assert tuple(started) == more.cues[5:]
    assert all(later >= earlier for (earlier, _), (later, _) in pairwise(session.told))
