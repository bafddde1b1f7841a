"""Makes the chimes of a session: ``python -m acupress.sound.synth in > assets/sounds/in.wav``.

The notes are those of the calm five-note scale D E F♯ A B, in equal temperament from A = 440 Hz.
All energy lies between 150 Hz and 6 kHz: small speakers play nothing below, and a high sound is
sharp in a quiet room. Breaths glide, rising in and falling out; everything else is a small bell.
Partials and decays are our own choice, not those of a measured bell.
"""

import io
import math
import sys
import wave
from array import array
from dataclasses import dataclass

RATE = 48_000
"""Samples for each second."""
BELL_LEVEL, BREATH_LEVEL, TAP_LEVEL = -15.0, -21.0, -27.0
"""Levels in dB below full scale: the RMS of the loudest `WINDOW`."""
SILENCE = 0.14
"""Seconds of silence after each chime. A player stops as soon as it has handed over the last
sample; what then still lies ready at the sound server (see `chimes.READY`) is never heard, or
before the next chime."""
WINDOW = 0.4
"""Seconds over which a level is measured, as for the momentary loudness of EBU R 128."""

D4, E4, F4_SHARP, A4, B4 = 293.665, 329.628, 369.994, 440.0, 493.883
D5, E5, F5_SHARP, A5, D6 = 587.330, 659.255, 739.989, 880.0, 1174.659


@dataclass(frozen=True)
class Partial:
    """One sine of a note: its multiple of the note's frequency, its strength, and how much sooner
    than the note it dies away (1: together with it)."""

    ratio: float
    strength: float
    fall: float = 1


@dataclass(frozen=True)
class Note:
    """One note: start, length, attack and time of decay to 1/e in s, frequencies in Hz.

    It glides from `frequency` to `to` where `to` is given, and rings evenly where `fall` is 0.
    `end` is the part of its length over which it fades to silence.
    """

    at: float
    seconds: float
    frequency: float
    partials: tuple[Partial, ...]
    attack: float
    to: float = 0
    fall: float = 0
    end: float = 0.4
    strength: float = 1


@dataclass(frozen=True)
class Chime:
    """One sound: its length in s, its level in dB (see `BELL_LEVEL`), its notes."""

    seconds: float
    level: float
    notes: tuple[Note, ...]


BRIGHT = (Partial(1, 1), Partial(2, 0.22), Partial(3, 0.07))
DARK = (Partial(1, 1), Partial(2, 0.30))
BELL = (Partial(1, 1), Partial(2, 0.30, 0.6), Partial(3.01, 0.12, 0.35), Partial(4.15, 0.05, 0.2))
WOOD = (Partial(1, 1), Partial(2.4, 0.15, 0.5))


def _bell(at: float, seconds: float, frequency: float, fall: float, strength: float = 1) -> Note:
    return Note(at, seconds, frequency, BELL, 0.014, fall=fall, strength=strength)


CHIMES = {
    "in": Chime(0.9, BREATH_LEVEL, (Note(0, 0.9, A4, BRIGHT, 0.35, to=E5, end=0.5),)),
    "out": Chime(1.1, BREATH_LEVEL, (Note(0, 1.1, B4, DARK, 0.30, to=E4, end=0.65),)),
    "bell": Chime(1.6, BELL_LEVEL, (_bell(0, 1.6, D5, 0.42),)),
    "side": Chime(
        1.2, BELL_LEVEL, (_bell(0, 0.75, F5_SHARP, 0.26), _bell(0.3, 0.9, A5, 0.28, 0.9))
    ),
    "done": Chime(
        2.2, BELL_LEVEL,
        (
            _bell(0, 1.2, A4, 0.40),
            _bell(0.42, 1.2, F4_SHARP, 0.40, 0.95),
            _bell(0.84, 1.36, D4, 0.46),
        ),
    ),
    "let_go": Chime(0.25, TAP_LEVEL, (Note(0, 0.25, D6, WOOD, 0.014, fall=0.05),)),
}  # fmt: skip
"""Every chime by name: breathe `in` and `out`; `bell` a new point or a change of position; `side`
change sides; `done` the end; `let_go` the end of a press."""


def samples(name: str) -> "array[int]":
    """Return the chime of that name and `SILENCE`: `RATE` samples a second, one channel, 16 bit.

    The same on every system but for one step, where the sine of the C library differs.
    """
    chime = CHIMES[name]
    wave_form = [0.0] * round((chime.seconds + SILENCE) * RATE)
    for note in chime.notes:
        _add(wave_form, note)
    scale = 10 ** (chime.level / 20) / loudest(wave_form)
    return array("h", [round(32767 * scale * value) for value in wave_form])


def loudest(values: "list[float] | array[int]") -> float:
    """Return the RMS of the loudest `WINDOW` (silence around), in the units of `values`."""
    most = total = 0.0
    width = round(WINDOW * RATE)
    for place, value in enumerate(values):
        total += value * value
        if place >= width:
            total -= values[place - width] ** 2
        most = max(most, total)
    return math.sqrt(most / width)


def wav(name: str) -> bytes:
    """Return the chime of that name as a WAV file."""
    stream = io.BytesIO()
    with wave.open(stream, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples(name).tobytes())
    return stream.getvalue()


def _add(wave_form: list[float], note: Note) -> None:
    """Add a note to what is there."""
    first, count = round(note.at * RATE), round(note.seconds * RATE)
    for partial in note.partials:
        phase = 0.0
        strength = note.strength * partial.strength
        fall = note.fall * partial.fall * RATE
        turn = 2 * math.pi * partial.ratio / RATE
        for place in range(count):
            swell = _swell(place, count, note)
            if fall:
                swell *= math.exp(-place / fall)
            wave_form[first + place] += strength * swell * math.sin(phase)
            phase += turn * _frequency(place / count, note)


def _frequency(part: float, note: Note) -> float:
    """Return the frequency in Hz at that part of a note's length."""
    if not note.to:
        return note.frequency
    return note.frequency * math.pow(note.to / note.frequency, _ease(part))


def _swell(place: int, count: int, note: Note) -> float:
    """Return how far a note has swollen and not yet faded, from 0 to 1."""
    begun = place / (note.attack * RATE)
    left = (count - 1 - place) / (note.end * count)
    return _ease(begun) * _ease(left)


def _ease(part: float) -> float:
    """Return a way from 0 to 1 without a corner at its ends."""
    return 0.5 - 0.5 * math.cos(math.pi * part) if part < 1 else 1.0


def main() -> None:
    """Write the chime named on the command line to standard output, as a WAV file."""
    sys.stdout.buffer.write(wav(sys.argv[1]))


if __name__ == "__main__":
    main()
