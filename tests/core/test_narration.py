"""A session by ear, laid out beforehand: everything in its time, and nobody talks over a bell."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.content import Content
from acupress.core.follow import Day, follow
from acupress.core.heard import BELLS, CHIME_SECONDS, Score
from acupress.core.narration import TO_FIND, Narration, narrate
from acupress.core.timeline import Timeline, compile_plan
from tests.core.routines import from_pattern, of
from tests.core.support import PATTERNS, few, shipped


def timeline(content: Content, pattern: str) -> Timeline:
    plan = follow(from_pattern(content, pattern), content, Day(find="never"))
    return compile_plan(plan, content)


def narrated(pattern: str, letters_a_second: float = 14.0) -> tuple[Score, Narration]:
    score = Score(timeline(shipped(), pattern), shipped())
    return score, narrate(score, lambda text: len(text) / letters_a_second)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_without_a_voice_it_is_the_timeline_s_chimes(pattern: str) -> None:
    score = Score(timeline(shipped(), pattern), shipped())
    narration = narrate(score, None)
    cues = score.timeline.cues
    expected = [
        (round(cue.start + ring.at, 6), ring.chime)
        for number, cue in enumerate(cues)
        for ring in score.at(number).rings
    ]
    assert [(round(rung.at, 6), rung.chime) for rung in narration.rung] == expected
    assert narration.total == pytest.approx(score.timeline.total)
    assert not narration.spoken


@few
@given(st.sampled_from(PATTERNS), st.floats(6, 30))
def test_nobody_talks_over_a_bell_or_another(pattern: str, speed: float) -> None:
    _, narration = narrated(pattern, speed)
    said = [(one.at, one.at + len(one.text) / speed) for one in narration.spoken]
    for before, after in pairwise(said):
        assert before[1] < after[0]
    for rung in narration.rung:
        if rung.chime in BELLS:
            over = rung.at + CHIME_SECONDS[rung.chime]
            assert not [one for one in said if one[0] < over - 1e-6 and one[1] > rung.at + 1e-6]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_all_of_finding_is_told_and_there_is_time_to_do_it(pattern: str) -> None:
    score, narration = narrated(pattern)
    ends = (*narration.starts[1:], narration.total)
    finds = [n for n, cue in enumerate(score.timeline.cues) if cue.kind == "find"]
    assert finds
    for number in finds:
        start, end = narration.starts[number], ends[number]
        said = [one for one in narration.spoken if start <= one.at < end]
        assert [one.text for one in said] == [line.text for line in score.at(number).lines]
        assert end - (said[-1].at + len(said[-1].text) / 14) >= TO_FIND - 1e-6


@pytest.mark.parametrize("pattern", PATTERNS)
def test_presses_last_what_they_last(pattern: str) -> None:
    score, narration = narrated(pattern)
    ends = (*narration.starts[1:], narration.total)
    for cue, start, end in zip(score.timeline.cues, narration.starts, ends, strict=True):
        if cue.kind == "press":
            assert end - start == pytest.approx(cue.length)


def test_what_cannot_be_said_is_left_out_with_what_needs_it(content: Content) -> None:
    routine = of(content, "SP6")
    score = Score(compile_plan(follow(routine, content, Day(find="never")), content), content)
    mute = narrate(score, lambda text: None if text.startswith("Find where") else 1.0)
    said = [one.text for one in mute.spoken]
    assert not [text for text in said if text.startswith("Lay four fingers")]
    assert [text for text in said if text.startswith("Three Yin Crossing")]
