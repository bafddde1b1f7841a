"""The chimes: made as committed, soft, level with each other, and told apart."""

import wave
from array import array
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from acupress.sound.synth import CHIMES, SILENCE, main, samples, wav
from tests.sound.measures import (
    RATE,
    crossings,
    likeness,
    loudness,
    share_outside,
    strength,
    transform,
)

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
SECONDS = {"in": 0.9, "out": 1.1, "bell": 1.6, "side": 1.2, "done": 2.2, "let_go": 0.25}
BREATHS, BELLS = ("in", "out"), ("bell", "side", "done")
NOTES = {
    "bell": [(0.0, 587.33)],
    "side": [(0.0, 739.99), (0.3, 880.0)],
    "done": [(0.0, 440.0), (0.42, 369.99), (0.84, 293.66)],
}
"""When each bell plays what: s, Hz."""


@cache
def shipped(name: str) -> "array[int]":
    """Return the samples of a committed file."""
    with wave.open(str(SOUNDS / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return array("h", file.readframes(file.getnframes()))


@cache
def loud(name: str) -> float:
    """Return how loud a committed file is, in LUFS."""
    return loudness(shipped(name))


def steps(values: "array[int]") -> list[int]:
    """Return how far it is from each sample to the next."""
    return [abs(b - a) for a, b in pairwise(values)]


def test_the_folder_holds_every_chime_and_nothing_else() -> None:
    assert {path.name for path in SOUNDS.iterdir()} == {f"{name}.wav" for name in CHIMES}
    assert set(CHIMES) == set(SECONDS)


def test_the_command_writes_one(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr("sys.argv", ["synth", "let_go"])
    main()
    assert capsysbinary.readouterr().out == wav("let_go")


@pytest.mark.parametrize("name", SECONDS)
def test_a_chime_is_made_as_committed(name: str) -> None:
    made = samples(name)
    assert len(made) == len(shipped(name))
    apart = max(abs(a - b) for a, b in zip(made, shipped(name), strict=True))
    assert apart <= 1, "the sine of this system's C library may differ by one step, not by more"
    header = 44
    assert wav(name)[:header] == (SOUNDS / f"{name}.wav").read_bytes()[:header]


@pytest.mark.parametrize("name", SECONDS)
def test_a_chime_lasts_as_long_as_said_and_is_small(name: str) -> None:
    assert len(shipped(name)) == round((SECONDS[name] + SILENCE) * RATE)
    assert CHIMES[name].seconds == SECONDS[name]
    assert (SOUNDS / f"{name}.wav").stat().st_size < 225_000


@pytest.mark.parametrize("name", SECONDS)
def test_a_chime_begins_and_ends_in_silence_without_a_pop(name: str) -> None:
    values = shipped(name)[: -round(SILENCE * RATE)]
    assert set(shipped(name)[len(values) :]) == {0}
    millisecond = RATE // 1000
    assert values[0] == 0
    assert set(values[-2 * millisecond :]) <= {-1, 0, 1}
    assert set(values[-3:]) == {0}
    most = max(steps(values))
    assert max(steps(values[:millisecond])) < most / 8
    assert max(steps(values[-20 * millisecond :])) < most / 100


@pytest.mark.parametrize("name", SECONDS)
def test_a_chime_swells_softly(name: str) -> None:
    values = shipped(name)
    least = 0.060 if name in BREATHS else 0.010
    first = values if name in BREATHS else values[: RATE // 10]
    most = max(abs(value) for value in first)
    reached = next(place for place, value in enumerate(values) if abs(value) >= 0.9 * most)
    assert reached / RATE >= least


@pytest.mark.parametrize("name", SECONDS)
def test_a_chime_never_clips(name: str) -> None:
    assert max(abs(value) for value in shipped(name)) < 0.6 * 32767


@pytest.mark.parametrize("name", SECONDS)
def test_all_energy_is_where_small_speakers_play_and_a_baby_sleeps_on(name: str) -> None:
    assert share_outside(shipped(name), 150, 6000) < 1e-6


def test_bells_are_as_loud_as_each_other_and_breaths_six_decibels_softer() -> None:
    bells, breaths = [loud(name) for name in BELLS], [loud(name) for name in BREATHS]
    assert max(bells) - min(bells) < 1
    assert max(breaths) - min(breaths) < 1
    assert sum(bells) / 3 - sum(breaths) / 2 == pytest.approx(6, abs=1)
    assert loud("let_go") < min(breaths) - 4


@pytest.mark.parametrize("name", NOTES)
def test_a_bell_plays_its_notes_one_after_the_other(name: str) -> None:
    values = shipped(name)
    for start, note in NOTES[name]:
        now = round((start + 0.02) * RATE)
        heard = strength(values[now : now + RATE // 5], note)
        assert heard > 4000
        beside = [strength(values[now : now + RATE // 5], note * shift) for shift in (0.95, 1.05)]
        assert heard > 3 * max(beside)
        if start:
            before = round((start - 0.2) * RATE)
            assert strength(values[before : before + RATE // 5], note) < heard / 5


def test_a_breath_in_rises_and_a_breath_out_falls() -> None:
    parts = {name: len(shipped(name)) // 6 for name in BREATHS}
    ways = {
        name: [crossings(shipped(name)[:part]), crossings(shipped(name)[4 * part : 5 * part])]
        for name, part in parts.items()
    }
    assert ways["in"] == pytest.approx([440, 645], rel=0.05)
    assert ways["out"] == pytest.approx([490, 342], rel=0.05)


def test_chimes_are_told_apart_in_a_recording() -> None:
    seen = {name: transform(shipped(name)[::12], 1 << 14) for name in SECONDS}
    assert likeness(seen["bell"], seen["bell"]) == pytest.approx(1)
    for one, other in combinations(seen, 2):
        assert likeness(seen[one], seen[other]) < 0.3, (one, other)
