"""A routine as one sound file: chimes and breath always, the voice where there is one to be had.

As AAC it is small enough to be sent (.m4a); where there is no encoder, or where the name asks for
it, it is WAV: every player takes both.
"""

import io
import wave
from array import array
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Literal, Protocol

from acupress.core.content import Content
from acupress.core.follow import Day, follow
from acupress.core.heard import Chime, Score
from acupress.core.narration import Narration, narrate
from acupress.core.routine import Routine, with_own_points
from acupress.core.text import say
from acupress.core.timeline import compile_plan
from acupress.resources import resource

RATE = 24_000
"""Samples a second. The chimes have nothing above 6 kHz, a voice little above 8 kHz."""
TAIL = 2.5
"""Seconds after the end, for the last chime to fade."""
VOICE_LEVEL = 0.11
"""Root mean square of a voice, as a part of full scale: about as loud as the chimes."""
_LOUDEST = 32767

if TYPE_CHECKING:
    Samples = array[int]
    """16-bit samples at `RATE`."""
else:
    Samples = array  # Python 3.11 knows no kinds of arrays
Progress = Callable[[int, int], None]


class Speech(Protocol):
    """Says texts into samples instead of aloud."""

    def samples(self, text: str, language: str) -> Samples | None:
        """Return a text as samples at `RATE`, None where it cannot be said."""


Ending = Literal[".m4a", ".wav"]


def audio_bytes(
    routine: Routine,
    content: Content,
    speech: Speech | None,
    progress: Progress | None = None,
    ending: Ending = ".wav",
) -> bytes:
    """Return a routine as the bytes of a sound file of this kind.

    Raises OSError where there is no encoder for .m4a.
    """
    content = with_own_points(content, routine)
    spoken = warned(routine, content) if speech is not None else routine
    timeline = compile_plan(follow(spoken, content, Day(find="never")), content)
    score = Score(timeline, content, routine.language)
    said = _Said(speech, routine.language, progress, len(timeline.cues))
    narration = narrate(score, said.seconds if speech is not None else None)
    mixed = _mixed(narration, said)
    if ending == ".wav":
        return _wav(mixed)
    from acupress.sound.encode import m4a

    made = m4a(mixed.tobytes(), RATE)
    if made is None:
        raise OSError("no encoder for .m4a here; a name that ends with .wav needs none")
    return made


def warned(routine: Routine, content: Content) -> Routine:
    """Return a routine that begins with for whom it is not: a sound file cannot ask."""
    before = say(content.phrases["audio_before"], routine.language)
    return replace(routine, opening=f"{before} {routine.opening}".strip())


class _Said:
    """Each text said once, with its samples."""

    def __init__(
        self, speech: Speech | None, language: str, progress: Progress | None, most: int
    ) -> None:
        self._speech, self._language = speech, language
        self._progress, self._most = progress, most
        self._kept: dict[str, Samples | None] = {}

    def seconds(self, text: str) -> float | None:
        """How long a text takes, None where it cannot be said."""
        samples = self.samples(text)
        return len(samples) / RATE if samples else None

    def samples(self, text: str) -> Samples | None:
        """The samples of a text, at the level of the chimes."""
        if text not in self._kept and self._speech is not None:
            said = self._speech.samples(text, self._language)
            self._kept[text] = levelled(said) if said else None
            if self._progress is not None:
                self._progress(min(len(self._kept), self._most), self._most)
        return self._kept.get(text)


def levelled(samples: Samples) -> Samples:
    """Return samples as loud as a voice shall be, without one that is cut off."""
    heard = [abs(one) for one in samples if abs(one) > 300] or [1]
    mean = (sum(one * one for one in heard) / len(heard)) ** 0.5
    factor = min(VOICE_LEVEL * _LOUDEST / mean, 0.6 * _LOUDEST / max(heard))
    return array("h", (round(one * factor) for one in samples))


def _mixed(narration: Narration, said: _Said) -> Samples:
    """All that is heard, each at its sample."""
    mixed = array("h", bytes(2 * round((narration.total + TAIL) * RATE)))
    for at, samples in _heard(narration, said):
        _add(mixed, round(at * RATE), samples)
    return mixed


def _heard(narration: Narration, said: _Said) -> Iterator[tuple[float, Samples]]:
    for rung in narration.rung:
        yield rung.at, chime(rung.chime)
    for spoken in narration.spoken:
        samples = said.samples(spoken.text)
        assert samples is not None  # only what can be said was laid out
        yield spoken.at, samples


def _add(mixed: Samples, start: int, samples: Samples) -> None:
    """Add samples from `start` on; where nothing is yet, they are simply put there."""
    end = min(start + len(samples), len(mixed))
    there = mixed[start:end]
    if not any(there):
        mixed[start:end] = samples[: end - start]
        return
    mixed[start:end] = array(
        "h",
        (
            max(-_LOUDEST, min(_LOUDEST, one + other))
            for one, other in zip(there, samples, strict=False)
        ),
    )


@cache
def chime(name: Chime) -> Samples:
    """Return a chime's samples; the files have twice as many a second."""
    raw = resource(f"assets/sounds/{name}.wav").read_bytes()
    with wave.open(io.BytesIO(raw)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (2 * RATE, 1, 2)
        samples = array("h", file.readframes(file.getnframes()))
    return samples[::2]


def _wav(samples: Samples) -> bytes:
    """Return samples as a WAV file."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return made.getvalue()
