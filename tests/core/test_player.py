"""Playing a timeline with a clock that the test turns by hand."""

from collections import Counter
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.content import Content
from acupress.core.player import (
    GAP_SECONDS,
    LONGEST_WAIT,
    CueStarted,
    Ended,
    Event,
    Events,
    Paused,
    Player,
    Pressed,
    Resumed,
)
from acupress.core.timeline import Timeline
from tests.core.support import by_itself, cues_of, planned, shipped

WAITING = planned(shipped(), "cold-damp", 15)
"""It waits at each point until she has found it."""
LONG = by_itself(WAITING)
SHORT = by_itself(planned(shipped(), "blood", 3))
FRAME = 0.033
START = 86_400.25
"""Where the monotonic clock happens to stand; nothing may depend on it."""


def play(player: Player, moments: Iterable[float]) -> list[Event]:
    events = list(player.start(START))
    for moment in moments:
        events += player.tick(START + moment)
    return events


def frames(until: float, step: float = FRAME) -> list[float]:
    return [number * step for number in range(1, round(until / step) + 2)]


def rounded(events: Iterable[Event]) -> list[object]:
    return [
        (one.point, one.side, round(one.seconds, 6)) if isinstance(one, Pressed) else one
        for one in events
    ]


def pressed(events: Iterable[Event]) -> Counter[tuple[str, str]]:
    total: Counter[tuple[str, str]] = Counter()
    for event in events:
        if isinstance(event, Pressed):
            total[event.point, event.side] += event.seconds  # type: ignore[assignment]
    return total


def due(timeline: Timeline) -> dict[tuple[str | None, str | None], float]:
    total: Counter[tuple[str | None, str | None]] = Counter()
    for cue in cues_of(timeline, "press"):
        total[cue.point, cue.side] += cue.length  # type: ignore[assignment]
    return dict(total)


def played_to(player: Player, seconds: float) -> tuple[float, list[Event]]:
    """Play on in quarter seconds up to a moment after the start; return the time and events."""
    events: list[Event] = []
    for quarter in range(1, round(seconds * 4) + 1):
        events += player.tick(START + quarter / 4)
    return START + seconds, events


def at(player: Player, seconds: float) -> float:
    """Play on up to a moment after the start; return the clock's time."""
    return played_to(player, seconds)[0]


@pytest.fixture
def player() -> Player:
    player = Player(LONG)
    player.start(START)
    return player


def find_press(timeline: Timeline, number: int = 0) -> float:
    return cues_of(timeline, "press")[number].start


# --- playing through


def test_played_through_every_cue_starts_once_and_in_order() -> None:
    events = play(Player(LONG), frames(LONG.total))
    assert [one.cue for one in events if isinstance(one, CueStarted)] == list(LONG.cues)
    assert events[-1] == Ended("finished")
    assert sum(isinstance(one, Ended) for one in events) == 1


def test_played_through_the_pressed_seconds_equal_the_timeline() -> None:
    total = pressed(play(Player(LONG), frames(LONG.total)))
    assert total == pytest.approx(due(LONG))


SMOOTH = play(Player(SHORT), frames(SHORT.total))


@given(st.lists(st.floats(0.05, GAP_SECONDS - 0.01), min_size=1, max_size=40))
def test_any_rhythm_of_ticks_gives_the_same_events(steps: list[float]) -> None:
    moments = [0.0]
    while moments[-1] <= SHORT.total:
        moments.append(moments[-1] + steps[len(moments) % len(steps)])
    assert rounded(play(Player(SHORT), moments)) == rounded(SMOOTH)


def test_nothing_drifts() -> None:
    """A tick that comes late takes nothing from the cues that follow."""
    player = Player(LONG)
    player.start(START)
    for moment in frames(LONG.total - 1, 0.7):
        player.tick(START + moment)
        shown = player.moment(START + moment)
        assert shown.position == pytest.approx(moment, abs=1e-6)
        assert shown.cue.start - 1e-6 <= moment < shown.cue.end + 1e-6


def test_a_moment_shows_the_breath_only_where_it_is_paced(player: Player) -> None:
    now = at(player, find_press(LONG) + 2.25)
    shown = player.moment(now)
    assert shown.cue.kind == "press"
    assert shown.breath is not None
    assert (shown.breath.phase, shown.breath.fullness) == ("in", pytest.approx(0.5))
    assert (shown.elapsed, shown.left) == (pytest.approx(2.25), pytest.approx(87.75))
    finding = Player(LONG)
    finding.start(START)
    assert finding.moment(at(finding, find_press(LONG) - 1)).breath is None


def test_an_empty_timeline_cannot_be_played(content: Content) -> None:
    with pytest.raises(ValueError, match="empty"):
        Player(planned(content, "blood", 10, fever="yes"))


# --- pause and resume


def test_a_pause_stops_the_clock(player: Player) -> None:
    now = at(player, 25)
    before = player.moment(now).position
    assert player.pause(now) == (Paused(),)
    assert not player.playing
    assert player.tick(now + 100) == ()
    assert player.moment(now + 100).position == before
    assert player.resume(now + 100) == (Resumed(),)
    assert player.moment(now + 101).position == pytest.approx(before + 1)


def test_resume_in_a_press_goes_back_to_the_start_of_the_breath(player: Player) -> None:
    start = find_press(LONG)
    now, told = played_to(player, start + 23)
    told += player.pause(now)
    assert pressed(told) == pytest.approx({("GV4", "midline"): 23})
    player.resume(now + 60)
    shown = player.moment(now + 60)
    assert shown.elapsed == pytest.approx(20)
    assert shown.breath is not None
    assert (shown.breath.phase, shown.breath.fullness) == ("in", pytest.approx(0))


def test_resume_elsewhere_goes_on_where_it_was(player: Player) -> None:
    now = at(player, find_press(LONG) - 12)
    player.pause(now)
    player.resume(now + 60)
    assert player.moment(now + 60).position == pytest.approx(find_press(LONG) - 12)


def test_pausing_twice_or_resuming_while_playing_does_nothing(player: Player) -> None:
    now = at(player, 30)
    assert player.resume(now) == ()
    player.pause(now)
    assert player.pause(now + 1) == ()


def test_a_sleeping_machine_is_a_true_pause(player: Player) -> None:
    start = find_press(LONG)
    now = at(player, start + 23)
    events = player.tick(now + GAP_SECONDS + 0.1)
    assert rounded(events) == [("GV4", "midline", 3), Paused(slept=True)]  # after two breaths
    assert player.moment(now + 3600).position == pytest.approx(start + 23)


def test_the_time_played_leaves_pauses_out(player: Player) -> None:
    now = at(player, 30)
    player.pause(now)
    player.resume(now + 100)
    assert player.played(now + 104) == pytest.approx(34)
    player.tick(now + 104)
    player.tick(now + 1000)
    assert player.played(now + 1000) == pytest.approx(34)
    player.resume(now + 1000)
    player.skip(now + 1003)
    player.finish(now + 1005)
    assert player.played(now + 2000) == pytest.approx(39)


def test_a_short_stall_is_not_a_pause(player: Player) -> None:
    now = at(player, find_press(LONG) + 23)
    assert player.tick(now + GAP_SECONDS) == ()
    assert player.playing


# --- back, skip, finish


def test_skip_goes_to_the_next_point(player: Player) -> None:
    now, events = played_to(player, find_press(LONG) + 33)
    events += player.skip(now)
    assert pressed(events) == pytest.approx({("GV4", "midline"): 33})
    assert isinstance(events[-1], CueStarted)
    assert (events[-1].cue.step, player.cue.kind) == (1, "find")


def test_skip_from_settling_goes_to_the_first_point(player: Player) -> None:
    player.skip(START + 1)
    assert (player.cue.step, player.cue.kind) == (0, "find")


def test_skip_after_the_last_point_goes_to_the_close_and_then_ends(player: Player) -> None:
    now = at(player, cues_of(LONG, "press")[-1].start + 1)
    player.skip(now)
    assert player.cue.kind == "close"
    assert player.skip(now + 1) == (Ended("finished"),)
    assert player.outcome == "finished"


def test_back_restarts_the_point_and_soon_after_goes_to_the_one_before(player: Player) -> None:
    now = at(player, find_press(LONG, 1) + 10)
    player.back(now)
    assert (player.cue.step, player.cue.kind) == (1, "find")
    player.back(now + 2)
    assert (player.cue.step, player.cue.kind) == (0, "find")
    player.back(now + 3)
    assert player.cue.step is None
    assert player.moment(now + 3).position == 0


def test_back_from_the_close_goes_to_the_last_point(player: Player) -> None:
    now = at(player, LONG.total - 9)
    player.back(now)
    assert player.cue.step == len(LONG.plan.steps) - 1


def test_a_point_pressed_again_counts_again(player: Player) -> None:
    now, events = played_to(player, find_press(LONG) + 33)
    first = pressed([*events, *player.back(now)])
    second: Counter[tuple[str, str]] = Counter()
    for quarter in range(1, 500):
        second += pressed(player.tick(now + quarter / 4))
    assert first["GV4", "midline"] == pytest.approx(33)
    assert second["GV4", "midline"] == pytest.approx(90)


def test_finishing_early_counts_what_was_pressed(player: Player) -> None:
    now, events = played_to(player, find_press(LONG) + 12)
    events += player.finish(now)
    assert pressed(events) == pytest.approx({("GV4", "midline"): 12})
    assert events[-1] == Ended("early")
    assert player.outcome == "early"


def test_after_the_end_nothing_happens(player: Player) -> None:
    now = START + 1
    player.finish(now)
    stood = player.moment(now)
    commands = (player.finish, player.tick, player.pause, player.resume, player.go_on,
                player.enough, player.skip, player.back)  # fmt: skip
    assert [command(now + 1) for command in commands] == [()] * 8
    assert [player.take(SHORT, cue, now + 1) for cue in (None, 0)] == [(), ()]
    assert player.timeline is LONG
    assert player.moment(now + 1) == stood


def test_finishing_stays_where_she_was(player: Player) -> None:
    now = at(player, find_press(LONG) + 12)
    before = player.moment(now)
    player.finish(now)
    assert player.moment(now + 100) == before


@pytest.mark.parametrize("command", ["finish", "skip", "back", "go_on", "enough", "pause"])
def test_a_command_that_comes_after_the_last_cue_does_not_end_it_twice(command: str) -> None:
    """No tick came between the end of the last cue and her key: the end comes first."""
    player = Player(SHORT)
    player.start(START)
    now = at(player, SHORT.total - 0.25)
    events = getattr(player, command)(now + 1)
    assert [one for one in events if isinstance(one, Ended)] == [Ended("finished")]
    assert events[-1] == Ended("finished")
    assert player.outcome == "finished"


def test_skip_at_the_very_end_of_a_press_starts_the_next_point_once(player: Player) -> None:
    number = cues_of(LONG, "press")[0]
    now = at(player, number.end - 0.25)
    events = player.skip(now + 0.5)
    started = [one.cue.start for one in events if isinstance(one, CueStarted)]
    assert len(started) == len(set(started))


# --- finding takes as long as it takes


def test_the_clock_waits_until_a_new_point_is_found() -> None:
    player = Player(WAITING)
    player.start(START)
    find = cues_of(WAITING, "find")[0]
    now = at(player, find.start + 600)
    assert player.cue == find
    shown = player.moment(now)
    assert (shown.waiting, shown.left, shown.position) == (True, 0, find.end)
    assert player.next_due(now) is None
    events = player.go_on(now)
    assert [type(one) for one in events] == [CueStarted]
    assert player.cue.kind == "get_ready"
    assert player.moment(now).elapsed == 0
    assert not player.moment(now).waiting
    assert player.next_due(now) == pytest.approx(player.cue.length)


def test_without_waiting_finding_has_its_expected_length(player: Player) -> None:
    find = cues_of(LONG, "find")[0]
    assert not player.moment(at(player, find.start + 1)).waiting
    at(player, find.end + 1)
    assert player.cue.kind == "get_ready"


def test_she_may_go_on_sooner_but_not_out_of_a_press(player: Player) -> None:
    now = START + 1
    for kind in ("settle", "warm", "find", "get_ready"):
        assert player.cue.kind == kind
        player.go_on(now)
    assert player.cue.kind == "press"
    assert player.go_on(now + 1) == ()
    assert player.cue.kind == "press"


def test_a_kept_session_goes_on_where_it_was() -> None:
    player = Player(LONG)
    position = find_press(LONG, 1) + 40
    player.seek(position)
    assert player.start(START) == (CueStarted(cues_of(LONG, "press")[1]),)
    assert player.moment(START).position == pytest.approx(position)
    total = Counter[tuple[str, str]]()
    for moment in frames(LONG.total, 0.5):
        total += pressed(player.tick(START + moment))
    assert total["BL23", "both"] == pytest.approx(50)
    assert player.outcome == "finished"


def test_nobody_looks_for_a_point_for_ten_minutes() -> None:
    """She is asleep, or gone: the screen need not stay awake, nor the clock count."""
    player = Player(WAITING)
    player.start(START)
    now = START
    while not player.cue.waits:
        now += 1.0
        player.tick(now)
    found = now
    events: Events = ()
    while not events:
        now += 1.0
        events = player.tick(now)
    assert events == (Paused(slept=True),)
    assert now - found == pytest.approx(LONGEST_WAIT, abs=2)
    player.resume(now + 5000)
    assert player.cue.waits
    assert player.tick(now + 5001) == ()


def test_skipping_in_the_moment_a_point_ends_skips_nothing_more() -> None:
    press = cues_of(LONG, "press")[0]
    player = Player(LONG)
    player.seek(press.end - 0.02)
    player.start(START)
    player.skip(START + 0.03)
    assert player.cue.step == (press.step or 0) + 1
