"""Listens to a sink, and finds chimes and speech in what was recorded. Needs numpy."""

import contextlib
import subprocess
import sys
import threading
import time
import wave
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from audio import RATE

try:
    import numpy as np
except ImportError:
    sys.exit("This bench needs numpy: pip install numpy")

SOUNDS = Path(__file__).resolve().parents[1] / "assets" / "sounds"
CHUNK = RATE // 50
"""Samples of a fiftieth of a second: how fine speech is looked at."""
SPEECH_FLOOR = -55.0
"""dB below full scale: quieter than this nobody hears it beside a fan."""
PAUSE = 0.3
"""Seconds: a shorter silence belongs to what is said."""
LEAST_SPEECH = 0.06
"""Seconds: the remains of a chime that was taken out may be louder for a shorter time."""

Samples = Any
"""A one-dimensional array of samples between -1 and 1."""


class Recorder:
    """Takes in the monitor of the sink `null`."""

    def __init__(self, source: Any) -> None:
        self._source = source
        self._bytes = bytearray()
        self._chunks: list[tuple[float, float]] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    @property
    def begun(self) -> bool:
        """Whether anything has come."""
        return bool(self._chunks)

    def samples(self) -> Samples:
        """Return what has been recorded by now."""
        data = bytes(self._bytes[: len(self._bytes) // 2 * 2])
        return np.frombuffer(data, np.int16).astype(np.float32) / 32768

    def places(self, times: Sequence[float]) -> list[float]:
        """Return where in the recording (s) these seconds of the clock are; exact to some ms.

        No chunk can have come before its last sample was played: the soonest ones near the start
        and near the end tell when the recording began, and how fast the sink's own clock runs.
        """
        third = max(1, len(self._chunks) // 3)
        soonest = [
            min(part, key=lambda chunk: chunk[0] - chunk[1])
            for part in (self._chunks[:third], self._chunks[-third:])
        ]
        (now, recorded), (later, more) = soonest
        speed = (more - recorded) / (later - now) if later > now else 1.0
        return [recorded + (at - now) * speed for at in times]

    def end(self) -> None:
        """Wait for what is still on its way."""
        self._thread.join(5)

    def _read(self) -> None:
        while chunk := self._source.read1(1 << 16):
            now = time.clock_gettime(time.CLOCK_BOOTTIME)
            self._bytes += chunk
            self._chunks.append((now, len(self._bytes) / 2 / RATE))


@contextlib.contextmanager
def recorder(environment: Mapping[str, str]) -> Iterator[Recorder]:
    """Record from the moment that the first sample has come."""
    command = ["parec", "--device=null.monitor", "--format=s16le", f"--rate={RATE}"]
    command += ["--channels=1", "--latency-msec=10"]
    with subprocess.Popen(
        command, env=dict(environment), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            made = Recorder(process.stdout)
            end = time.monotonic() + 10
            while not made.begun:
                if time.monotonic() > end:
                    sys.exit("Nothing can be recorded.")
                time.sleep(0.05)
            yield made
        finally:
            process.terminate()
            made.end()


def chimes() -> dict[str, Samples]:
    """Return the samples of every chime, without the silence at its end."""
    found = {}
    for path in sorted(SOUNDS.glob("*.wav")):
        with wave.open(str(path)) as file:
            data = file.readframes(file.getnframes())
        values = np.trim_zeros(np.frombuffer(data, np.int16), "b")
        found[path.stem] = values.astype(np.float32) / 32768
    return found


def gains(samples: Samples, chime: Samples) -> Samples:
    """Return how strongly a chime begins at every sample, 1 as in its file: a matched filter.

    Block by block, as a Fourier transform of a whole session takes too much memory.
    """
    size = 1 << 19
    step = size - len(chime)
    pattern = np.conj(np.fft.rfft(chime, size)) / float(chime @ chime)
    found = np.zeros(len(samples), np.float32)
    for at in range(0, len(samples), step):
        block = np.fft.irfft(np.fft.rfft(samples[at : at + size], size) * pattern, size)
        part = found[at : at + step]
        part[:] = block[: len(part)]
    return found


@dataclass(frozen=True)
class Found:
    """A chime in the recording: where it begins (s) and how strongly it sounds."""

    name: str
    at: float
    gain: float


def take_out(samples: Samples, chime: Samples, name: str, near: float, within: float) -> Found:
    """Find a chime that begins within so many seconds of `near`, and take it out of the samples."""
    first = max(0, round((near - within) * RATE))
    last = min(len(samples), round((near + within) * RATE))
    heard = gains(samples[first : last + len(chime)], chime)[: last - first]
    if not len(heard):
        return Found(name, near, 0.0)
    at = int(np.argmax(heard))
    gain = float(heard[at])
    begin = first + at
    part = samples[begin : begin + len(chime)]
    part -= gain * chime[: len(part)]
    return Found(name, begin / RATE, gain)


def further(samples: Samples, chime: Samples, name: str, least: float) -> list[Found]:
    """Return the chimes of that name that are in the samples at least so strongly."""
    heard = gains(samples, chime)
    found: list[Found] = []
    for place in np.flatnonzero(heard >= least):
        at = float(place) / RATE
        if found and at - found[-1].at < len(chime) / RATE:
            if heard[place] > found[-1].gain:
                found[-1] = Found(name, at, float(heard[place]))
        else:
            found.append(Found(name, at, float(heard[place])))
    return found


def decibels(values: Samples) -> float:
    """Return the level of samples in dB below full scale."""
    return float(10 * np.log10(np.mean(np.square(values, dtype=np.float64)) + 1e-12))


def speech(samples: Samples) -> list[tuple[float, float]]:
    """Return from when to when (s) anything is heard in samples without their chimes."""
    whole = samples[: len(samples) // CHUNK * CHUNK].reshape(-1, CHUNK)
    level = 10 * np.log10(np.mean(np.square(whole, dtype=np.float64), axis=1) + 1e-12)
    parts: list[tuple[float, float]] = []
    for number in np.flatnonzero(level > SPEECH_FLOOR):
        begin, end = float(number) * CHUNK / RATE, (float(number) + 1) * CHUNK / RATE
        if parts and begin - parts[-1][1] < PAUSE:
            parts[-1] = (parts[-1][0], end)
        else:
            parts.append((begin, end))
    return [part for part in parts if part[1] - part[0] >= LEAST_SPEECH]


def largest_step(samples: Samples) -> float:
    """Return the largest step from one sample to the next, as a part of full scale."""
    return float(np.max(np.abs(np.diff(samples)))) if len(samples) > 1 else 0.0


def loudest(samples: Samples, seconds: float = 0.4) -> float:
    """Return the level in dB of the loudest stretch of so many seconds."""
    width = min(len(samples), round(seconds * RATE))
    total = np.concatenate(([0.0], np.cumsum(np.square(samples, dtype=np.float64))))
    return float(10 * np.log10(np.max(total[width:] - total[:-width]) / width + 1e-12))


def save(samples: Samples, path: Path) -> None:
    """Write samples as a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype(np.int16).tobytes())


def picture(samples: Samples, path: Path) -> None:
    """Write a spectrogram up to 6 kHz as a picture: 40 columns a second, one minute a row."""
    from PySide6.QtGui import QImage

    hop, size, high = RATE // 40, 4096, 6000
    rows = high * size // RATE
    window = np.hanning(size)
    strips = []
    for begin in range(0, len(samples), 60 * RATE):
        part = np.zeros(60 * RATE + size, np.float32)
        piece = samples[begin : begin + len(part)]
        part[: len(piece)] = piece
        frames = np.lib.stride_tricks.sliding_window_view(part, size)[: 60 * RATE : hop]
        level = 20 * np.log10(np.abs(np.fft.rfft(frames * window))[:, :rows] / size * 4 + 1e-6)
        shade = np.clip((level + 100) / 80 * 255, 0, 255).astype(np.uint8).T[::-2]
        strips += [shade, np.full((6, shade.shape[1]), 255, np.uint8)]
    image = np.ascontiguousarray(np.vstack(strips))
    height, width = image.shape
    QImage(image.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).save(str(path))
