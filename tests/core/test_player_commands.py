"""Whatever she does, and in whatever order, a session keeps its promises."""

from collections.abc import Callable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from acupress.core.player import (
    GAP_SECONDS,
    CueStarted,
    Ended,
    Events,
    Paused,
    Player,
    Pressed,
    Resumed,
)
from tests.core.support import planned, shipped

TIMELINES = (
    planned(shipped(), "cold-damp", 6),
    planned(shipped(), "kidney-yin", 15),
    planned(shipped(), "blood", 9, hands_free="one"),
    planned(shipped(), "blood", 3, pregnant="yes"),
)
steps = st.one_of(st.floats(0, 0.1), st.floats(0, GAP_SECONDS), st.floats(0, 400))


class AnySession(RuleBasedStateMachine):
    """Random commands at random times; the clock only ever goes forwards."""

    @initialize(
        number=st.integers(0, len(TIMELINES) - 1),
        wait=st.booleans(),
        start=st.floats(0, 1e6),
        seek=st.none() | st.floats(0, 0.99) | st.sampled_from([0.97, 0.99, 0.999]),
    )
    def begin(self, number: int, wait: bool, start: float, seek: float | None) -> None:
        self.timeline = TIMELINES[number]
        self.player = Player(self.timeline, wait_to_find=wait)
        if seek is not None:
            self.player.seek(seek * self.timeline.total)
        self.started = self.now = start
        self.pressed = 0.0
        self.ends: list[Ended] = []
        self.take(self.player.start(start))

    def take(self, events: Events) -> None:
        for event in events:
            assert not self.ends, f"{event} after the end"
            if isinstance(event, Pressed):
                assert event.seconds > 0
                self.pressed += event.seconds
            elif isinstance(event, CueStarted):
                assert event.cue in self.timeline.cues
            elif isinstance(event, Paused | Ended):
                self.ends += [event] if isinstance(event, Ended) else []
            else:
                assert isinstance(event, Resumed)

    def run(self, command: Callable[[float], Events], step: float) -> Events:
        self.now += step
        events = command(self.now)
        self.take(events)
        return events

    @rule(step=steps)
    def tick(self, step: float) -> None:
        self.run(self.player.tick, step)

    @rule(ticks=st.integers(1, 20), step=st.floats(0.5, GAP_SECONDS))
    def play_on(self, ticks: int, step: float) -> None:
        for _ in range(ticks):
            self.run(self.player.tick, step)

    @rule(step=steps)
    def pause(self, step: float) -> None:
        self.run(self.player.pause, step)
        assert not self.player.playing

    @rule(step=steps)
    def resume(self, step: float) -> None:
        events = self.run(self.player.resume, step)
        shown = self.player.moment(self.now)
        if events and shown.breath is not None:
            assert shown.breath.phase == "in"
            assert shown.breath.fullness < 1e-6

    @rule(step=steps)
    def skip(self, step: float) -> None:
        self.run(self.player.skip, step)

    @rule(step=steps)
    def back(self, step: float) -> None:
        self.run(self.player.tick, step)
        before = self.player.moment(self.now).position
        self.run(self.player.back, 0)
        assert self.player.moment(self.now).position <= before

    @rule(step=steps)
    def go_on(self, step: float) -> None:
        self.run(self.player.go_on, step)

    @rule(step=steps)
    def finish(self, step: float) -> None:
        self.run(self.player.finish, step)
        assert self.player.outcome is not None

    @invariant()
    def the_outcome_is_told_once(self) -> None:
        assert len(self.ends) <= 1
        assert self.player.outcome == (self.ends[0].outcome if self.ends else None)
        assert not (self.ends and self.player.playing)

    @invariant()
    def the_position_stays_within_the_timeline(self) -> None:
        shown = self.player.moment(self.now)
        assert 0 <= shown.position <= self.timeline.total + 1e-6
        assert shown.cue.start - 1e-6 <= shown.position <= shown.cue.end + 1e-6
        assert 0 <= shown.left <= shown.cue.length + 1e-6
        assert (shown.breath is not None) == bool(shown.cue.breaths)

    @invariant()
    def no_more_is_pressed_than_played_and_no_more_played_than_time_has_passed(self) -> None:
        played = self.player.played(self.now)
        assert self.pressed <= played + 1e-6
        assert played <= self.now - self.started + 1e-6


AnySession.TestCase.settings = settings(max_examples=150, stateful_step_count=30)
TestAnySession = AnySession.TestCase
