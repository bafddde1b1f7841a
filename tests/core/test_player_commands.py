"""Whatever she does, and in whatever order, a session keeps its promises."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from acupress.core.breathing import Pace
from acupress.core.plan import Find, Plan
from acupress.core.player import (
    GAP_SECONDS,
    WAITS_FOR_HER,
    Breathed,
    CueStarted,
    Ended,
    Events,
    Paused,
    Player,
    Pressed,
    Resumed,
)
from acupress.core.timeline import compile_plan
from tests.core.support import planned, shipped

PLANS = tuple(
    timeline.plan
    for timeline in (
        planned(shipped(), "cold-damp", 6),
        planned(shipped(), "kidney-yin", 15),
        planned(shipped(), "blood", 9, hands_free="one"),
        planned(shipped(), "blood", 3, pregnant="yes"),
    )
)
steps = st.one_of(st.floats(0, 0.1), st.floats(0, GAP_SECONDS), st.floats(0, 400))
finds = st.sampled_from(["new", "always", "never"])
owns = st.none() | st.floats(2, 9)
some_paces = st.sampled_from([Pace(), Pace(4.1, 5.3, 1.3), Pace(6, 6)])


def ways(plan: Plan, number: int) -> Plan:
    """The plan with another of a point's ways; as content has it, whatever holds today."""
    step = plan.steps[number]
    others = [one for one in shipped().catalogue.points[step.point].variants if one != step.variant]
    return plan.with_step(number, step.pressed_by(others[0])) if others else plan


class AnySession(RuleBasedStateMachine):
    """Random commands at random times; the clock only ever goes forwards."""

    @initialize(
        plan=st.sampled_from(PLANS),
        find=finds,
        own=owns,
        pace=some_paces,
        start=st.floats(0, 1e6),
        seek=st.none() | st.floats(0, 1) | st.sampled_from([0.97, 0.99, 0.999]),
    )
    def begin(
        self, plan: Plan, find: Find, own: float | None, pace: Pace, start: float,
        seek: float | None,
    ) -> None:  # fmt: skip
        self.plan = replace(plan, find=find, own_breath=own, pace=pace, pulse=pace == Pace(6, 6))
        self.timeline = compile_plan(self.plan, shipped())
        self.player = Player(self.timeline)
        if seek is not None:
            self.player.seek(seek * self.timeline.total)
        self.started = self.now = start
        self.pressed = self.played_before = 0.0
        self.ends: list[Ended] = []
        self.note(self.player.start(start))
        self.breath = self.told_breath()

    def told_breath(self) -> int:
        """The breath that the player stands in, by its place."""
        place, rhythm = self.player.place, self.player.cue.rhythm
        starts = [sum(pace.breath for pace in rhythm[:one]) for one in range(len(rhythm))]
        return max((n for n, at in enumerate(starts) if at <= place.offset + 1e-6), default=0)

    def note(self, events: Events) -> None:
        for event in events:
            assert not self.ends, f"{event} after the end"
            if isinstance(event, Pressed):
                assert event.seconds > 0
                self.pressed += event.seconds
            elif isinstance(event, CueStarted):
                assert event.cue in self.player.timeline.cues
                self.breath = 0
            elif isinstance(event, Breathed):
                assert event.number == self.breath + 1
                self.breath = event.number
            elif isinstance(event, Paused | Ended):
                self.ends += [event] if isinstance(event, Ended) else []
            else:
                assert isinstance(event, Resumed)

    def run(self, command: Callable[[float], Events], step: float) -> Events:
        self.now += step
        events = command(self.now)
        self.note(events)
        return events

    def change(self, plan: Plan, cue: int | None, step: float) -> None:
        """Take a changed plan, unless a command comes after the end."""
        timeline = compile_plan(plan, shipped())
        self.run(lambda now: self.player.take(timeline, cue, now), step)
        if self.player.outcome is None:
            self.plan, self.timeline = plan, timeline

    @rule(step=steps)
    def tick(self, step: float) -> None:
        self.run(self.player.tick, 0)
        due = self.player.next_due(self.now)
        events = self.run(self.player.tick, step)
        if due is None:
            assert [event for event in events if not isinstance(event, Paused)] == []
        elif step <= GAP_SECONDS - 1e-6 and abs(due - step) > 1e-6:
            assert bool(events) == (due < step)

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
        self.run(self.player.tick, step)
        before, playing = self.player.cue, self.player.playing
        self.run(self.player.go_on, 0)
        assert (self.player.cue != before) == (playing and before.kind in WAITS_FOR_HER)

    @rule(step=steps)
    def enough(self, step: float) -> None:
        self.run(self.player.tick, step)
        before, position = self.player.cue, self.player.moment(self.now).position
        self.run(self.player.enough, 0)
        pressing = before.kind == "press" and not self.ends
        assert (self.player.cue != before) == pressing
        assert self.player.moment(self.now).position >= position - 1e-6

    @precondition(lambda self: self.player.cue.kind == "press")
    @rule(step=steps, more=st.integers(1, 5))
    def longer(self, step: float, more: int) -> None:
        self.run(self.player.tick, step)
        cue, shown = self.player.cue, self.player.moment(self.now)
        if cue.kind != "press" or cue.step is None or cue.side is None or self.ends:
            return
        one = self.plan.steps[cue.step]
        added = {**one.longer, cue.side: one.longer.get(cue.side, 0) + more}
        self.change(self.plan.with_step(cue.step, replace(one, longer=added)), None, 0)
        now = self.player.moment(self.now)
        assert (now.elapsed, now.position) == (shown.elapsed, shown.position)
        assert abs(now.left - shown.left - more * self.plan.pace.breath) < 1e-6

    @precondition(lambda self: self.player.cue.step is not None)
    @rule(step=steps)
    def another_way(self, step: float) -> None:
        self.run(self.player.tick, step)
        number, playing = self.player.cue.step, self.player.playing
        if number is None or self.ends:
            return
        plan = ways(self.plan, number)
        cues = compile_plan(plan, shipped()).cues
        first = next(one for one, cue in enumerate(cues) if cue.step == number)
        self.change(plan, first, 0)
        assert self.player.cue == cues[first]
        assert self.player.moment(self.now).elapsed == 0
        assert self.player.playing == playing

    @precondition(lambda self: not self.ends)
    @rule(step=steps)
    def crash_and_come_back(self, step: float) -> None:
        """What is kept is the place alone; at most the breath that was begun is lost."""
        self.run(self.player.tick, step)
        if self.ends:
            return
        before, place = self.player.moment(self.now), self.player.place
        self.played_before += self.player.played(self.now)
        self.player = Player(self.timeline)
        self.player.seek(place)
        self.run(self.player.start, step)
        self.breath = self.told_breath()
        assert self.player.place == place
        shown = self.player.moment(self.now)
        assert shown.cue == before.cue
        longest = max((pace.breath for pace in shown.cue.rhythm), default=0.0)
        assert -1e-6 <= before.position - shown.position <= longest + 1e-6

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
        shown, timeline = self.player.moment(self.now), self.player.timeline
        assert timeline is self.timeline or timeline == self.timeline
        assert 0 <= shown.position <= timeline.total + 1e-6
        assert shown.cue.start - 1e-6 <= shown.position <= shown.cue.end + 1e-6
        assert 0 <= shown.left <= shown.cue.length + 1e-6
        assert (shown.breath is not None) == bool(shown.cue.breaths)
        assert not (shown.presses and shown.cue.kind != "press")
        assert shown.waiting == (shown.cue.kind == "find" and self.plan.find != "never")

    @invariant()
    def the_place_is_in_the_cue_and_at_the_start_of_the_breath_last_told(self) -> None:
        place, cue = self.player.place, self.player.cue
        assert self.player.timeline.cues[place.cue] == cue
        assert 0 <= place.offset <= cue.length
        if cue.rhythm and not self.ends:
            start = sum(pace.breath for pace in cue.rhythm[: self.breath])
            assert abs(place.offset - start) < 1e-6

    @invariant()
    def something_is_due_exactly_while_it_plays_and_does_not_wait(self) -> None:
        due = self.player.next_due(self.now)
        assert (due is None) == (not self.player.playing or self.player.cue.waits)
        if due is not None:
            shown = self.player.moment(self.now)
            assert 0 <= due <= shown.left + 1e-6

    @invariant()
    def no_more_is_pressed_than_played_and_no_more_played_than_time_has_passed(self) -> None:
        played = self.played_before + self.player.played(self.now)
        assert self.pressed <= played + 1e-6
        assert played <= self.now - self.started + 1e-6


AnySession.TestCase.settings = settings(max_examples=150, stateful_step_count=30)
TestAnySession = AnySession.TestCase
