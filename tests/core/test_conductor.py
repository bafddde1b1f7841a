"""What is heard in a session, and that it never gets in each other's way."""

import dataclasses
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.heard import BELLS, CHIME_SECONDS, Score, sentences
from acupress.core.plan import Find
from acupress.core.planner import Wishes, plan_today
from acupress.core.timeline import Timeline, compile_plan
from tests.core.hearing import STEP, Ears, Sound
from tests.core.support import PATTERNS, few, paces, planned, shipped

GOLDEN = Path(__file__).parents[1] / "golden"


def timeline_of(wishes: Wishes, **facts: str) -> Timeline:
    return compile_plan(plan_today(Answers(facts=facts), wishes, shipped()), shipped())


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    wishes = Wishes(
        minutes=draw(st.sampled_from([3, 6, 10, 15])),
        seconds=draw(st.sampled_from([60.0, 90.0, 120.0])),
        pace=draw(paces),
        known=draw(st.sampled_from([frozenset(), frozenset({"BL23", "KI3", "SP6", "ST36"})])),
        pattern=draw(st.sampled_from(PATTERNS)),
        find=draw(st.sampled_from(["new", "always", "never"])),
        pulse=draw(st.booleans()),
    )
    facts = draw(st.sampled_from([{}, {"hands_free": "one"}, {"ball": "yes"}, {"fever": "yes"}]))
    plan = plan_today(Answers(facts=facts), wishes, shipped())
    if plan.breaths or not plan.steps:
        plan = plan_today(Answers(facts={"pregnant": "yes"}), wishes, shipped())
    own = draw(st.none() | st.floats(3.0, 6.0))
    if own is not None and own < plan.pace.breath:
        plan = dataclasses.replace(plan, own_breath=own)
    return compile_plan(plan, shipped())


def together(one: Sound, other: Sound) -> bool:
    return one.start < other.end - 1e-6 and other.start < one.end - 1e-6


def test_a_session_by_ear_is_the_one_that_was_reviewed(
    content: Content, update_golden: bool
) -> None:
    """Look at a change with ``git diff tests/golden`` after running with --update-golden."""
    file = GOLDEN / "heard-cold-damp-10.txt"
    today = Ears(planned(content, "cold-damp", 10), content).play_through().script()
    if update_golden:
        file.write_text(today, encoding="utf-8", newline="\n")
    assert today == file.read_text(encoding="utf-8")


@few
@given(timelines(), st.floats(5, 30), st.floats(0.05, 1.5))
def test_nobody_talks_over_a_bell_and_no_two_chimes_sound_together(
    timeline: Timeline, speed: float, lead: float
) -> None:
    ears = Ears(timeline, shipped(), speed=speed, lead=lead).play_through()
    rings = [sound for sound in ears.heard if not sound.spoken]
    lines = [sound for sound in ears.heard if sound.spoken]
    for bell in (sound for sound in rings if sound.bell):
        over = [line.what for line in lines if together(bell, line)]
        assert not over, f"{bell.what} at {bell.start}: {over}"
    for one, later in pairwise(rings):
        assert one.end <= later.start + STEP, f"{one} into {later}"
    for one, later in pairwise(lines):
        assert one.end <= later.start + 1e-6


@few
@given(timelines(), st.booleans())
def test_every_chime_rings_when_the_timeline_says(timeline: Timeline, voice: bool) -> None:
    """Speech never delays the clock: with a voice everything rings at the same times."""
    ears = Ears(timeline, shipped(), voice=voice)
    ears.play_through()
    score = Score(timeline, shipped())
    expected = sum(len(score.at(number).rings) for number in range(len(timeline.cues)))
    assert len([sound for sound in ears.heard if not sound.spoken]) == expected
    starts = dict(zip((id(cue) for cue in timeline.cues), timeline.starts, strict=True))
    waited = [cue.waits for cue in timeline.cues]
    if not any(waited):
        due = [
            starts[id(cue)] + ring.at
            for number, cue in enumerate(timeline.cues)
            for ring in score.at(number).rings
        ]
        rung = [sound.start - 100 for sound in ears.heard if not sound.spoken]
        assert rung == pytest.approx(due, abs=STEP + 1e-6)


@pytest.mark.parametrize("find", ["new", "never"])
def test_without_a_voice_the_chimes_carry_everything(content: Content, find: Find) -> None:
    timeline = timeline_of(Wishes(minutes=6, pattern="blood", find=find))
    ears = Ears(timeline, content, voice=False).play_through()
    assert not ears.said()
    presses = [cue for cue in timeline.cues if cue.kind == "press"]
    assert len(ears.rung("in")) == sum(cue.breaths for cue in timeline.cues)
    assert len(ears.rung("bell")) >= len({cue.step for cue in presses})
    assert len(ears.rung("done")) == 1


def test_a_voice_that_comes_late_says_only_what_is_still_true(content: Content) -> None:
    ears = Ears(timeline_of(Wishes(minutes=6, pattern="blood", find="never")), content, voice=None)
    ears.start()
    ears.pass_time(40.0)
    assert not ears.said()
    kind = ears.player.cue.kind
    ears.do(ears.conductor.voice_is(there=True, player=ears.player, now=ears.now))
    first = Score(ears.timeline, content).at(ears.player.place.cue)
    assert kind == "press"
    ears.pass_time(20)
    assert ears.said()
    assert set(ears.said()) <= {line.text for line in first.lines}


def test_a_pause_hushes_and_says_so_once(content: Content) -> None:
    ears = Ears(timeline_of(Wishes(minutes=6, pattern="blood")), content).start()
    ears.until_talking()
    ears.happen(ears.player.pause(ears.now))
    before = len(ears.heard)
    ears.pass_time(600)
    assert [sound.what for sound in ears.heard[before:]] == ["Paused. Your place is kept."]


def test_a_pause_during_a_bell_is_not_told_when_something_else_happens_later(
    content: Content,
) -> None:
    ears = Ears(timeline_of(Wishes(minutes=6, pattern="blood", find="never")), content).start()
    while not ears.rung("bell"):
        ears.pass_time(0.5)
    ears.happen(ears.player.pause(ears.now))
    before = len(ears.said())
    ears.now += 60
    ears.happen(ears.player.pause(ears.now))  # the window is hidden, say
    assert len(ears.said()) == before


def test_a_night_of_sleep_is_met_with_silence(content: Content) -> None:
    ears = Ears(timeline_of(Wishes(minutes=6, pattern="blood")), content).start()
    ears.pass_time(30)
    before = len(ears.heard)
    ears.now += 3600
    ears.talking = None
    ears.happen(ears.player.tick(ears.now))
    ears.do(ears.conductor.finished(ears.player, ears.now))
    ears.pass_time(60)
    assert len(ears.heard) == before
    ears.happen(ears.player.resume(ears.now))
    ears.pass_time(2)
    assert "Going on." in ears.said()[-2:]


def test_going_on_in_a_press_names_the_side_and_rings_the_breath(content: Content) -> None:
    timeline = timeline_of(Wishes(minutes=15, pattern="kidney-yin", find="never"))
    each = next(c for c in timeline.cues if c.kind == "press" and c.side in {"left", "right"})
    ears = Ears(timeline, content).start()
    ears.pass_time(each.start + 23)
    ears.happen(ears.player.pause(ears.now))
    ears.pass_time(30)
    begin = ears.now
    ears.happen(ears.player.resume(ears.now))
    ears.pass_time(3)
    heard = [sound.what for sound in ears.heard if sound.start >= begin]
    assert heard == ["in", f"Going on. On the {each.side}."]


def test_finding_is_told_again_after_a_pause_without_the_bell(content: Content) -> None:
    ears = Ears(timeline_of(Wishes(minutes=6, pattern="blood")), content).start()
    while ears.player.cue.kind != "find":
        ears.pass_time(1)
    ears.pass_time(9)
    ears.happen(ears.player.pause(ears.now))
    ears.pass_time(20)
    begin = ears.now
    ears.happen(ears.player.resume(ears.now))
    ears.pass_time(30)
    told = [sound.what for sound in ears.heard if sound.start >= begin]
    assert "bell" not in told
    assert set(sentences(ears.player.cue.text["en"])) <= set(told)


def test_having_it_cuts_the_finding_off_and_the_next_bell_waits_for_silence(
    content: Content,
) -> None:
    """What was said has become untrue."""
    ears = Ears(timeline_of(Wishes(minutes=6, pattern="blood")), content).start()
    while ears.player.cue.kind != "find":
        ears.pass_time(1)
    ears.pass_time(6)
    assert ears.talking is not None
    cut = ears.talking
    ears.happen(ears.player.go_on(ears.now))
    ears.pass_time(1)
    assert cut.end < ears.now
    assert ears.said()[-1] == "Get ready."


def test_a_voice_that_does_not_obey_holds_no_bell_back_for_long(content: Content) -> None:
    timeline = timeline_of(Wishes(minutes=15, pattern="kidney-yin", find="never"))
    ears = Ears(timeline, content, deaf_to_hush=True).start()
    ears.pass_time(14)
    ears.do(ears.conductor.follow((), ears.player, ears.now))
    ears.happen(ears.player.skip(ears.now))
    skipped = ears.now
    ears.pass_time(2)
    bells = [sound.start for sound in ears.heard if sound.bell and sound.start >= skipped]
    assert bells
    assert bells[0] - skipped <= 0.85


def test_in_pulses_letting_go_is_heard_a_second_before_the_next_press(content: Content) -> None:
    timeline = timeline_of(Wishes(minutes=6, pattern="kidney-qi", pulse=True, find="never"))
    press = next(cue for cue in timeline.cues if cue.pulse is not None)
    ears = Ears(timeline, content).play_through()
    end = press.start + press.length
    taps = [at - 100 - press.start for at in ears.rung("let_go") if press.start <= at - 100 < end]
    assert taps == pytest.approx([5 + 6 * n for n in range(int(press.length // 6))], abs=STEP)
    starts = [at - 100 - press.start for name in ("in", "out") for at in ears.rung(name)]
    for tap in taps[:-1]:
        assert any(abs(start - tap - 1) <= 2 * STEP for start in starts)


def test_a_chime_that_comes_too_late_is_left_out(content: Content) -> None:
    ears = Ears(timeline_of(Wishes(minutes=6, pattern="blood")), content).start()
    ears.pass_time(4.0)
    ears.now += 2.0  # the machine was busy
    ears.happen(ears.player.tick(ears.now))
    assert ears.rung("out") == []


def test_next_due_is_when_something_happens(content: Content) -> None:
    """Asked only when it said so, it rings at exactly the times of the timeline."""
    timeline = timeline_of(Wishes(minutes=6, pattern="kidney-qi", find="never"))
    ears = Ears(timeline, content, voice=False).start()
    while ears.player.outcome is None:
        dues = (ears.player.next_due(ears.now), ears.conductor.next_due(ears.player, ears.now))
        wait = min(due for due in dues if due is not None)
        ears.now += min(wait, 4.0)
        ears.happen(ears.player.tick(ears.now))
    score = Score(timeline, content)
    due = [
        cue.start + ring.at
        for number, cue in enumerate(timeline.cues)
        for ring in score.at(number).rings
    ]
    assert [sound.start - 100 for sound in ears.heard] == pytest.approx(due, abs=1e-6)


def test_ending_early_hushes_and_ending_well_lets_it_speak(content: Content) -> None:
    ears = Ears(timeline_of(Wishes(minutes=6, pattern="blood")), content).start()
    cut = ears.until_talking()
    ears.happen(ears.player.finish(ears.now))
    assert cut.end <= ears.now + 0.2
    whole = Ears(timeline_of(Wishes(minutes=6, pattern="blood")), content).play_through()
    assert "Well done." in whole.said()
    assert whole.said()[-1] == sentences(whole.timeline.cues[-1].text["en"])[-1]


def test_every_chime_has_its_length() -> None:
    assert set(BELLS) < set(CHIME_SECONDS)
    shortest_phase = 2.0
    assert max(CHIME_SECONDS["in"], CHIME_SECONDS["out"]) < shortest_phase
