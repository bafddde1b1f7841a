"""What can be measured of a sound, without the code that makes it."""

import cmath
import math
from collections.abc import Sequence
from itertools import pairwise

RATE = 48_000
K_WEIGHTING = (
    (
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (-1.69065929318241, 0.73248077421585),
    ),
    ((1.0, -2.0, 1.0), (-1.99004745483398, 0.99007225036621)),
)
"""The two filters of ITU-R BS.1770-4 at 48 kHz."""


def loudness(samples: Sequence[int]) -> float:
    """Return the loudest momentary loudness (400 ms, every 10 ms), in LUFS."""
    values = [value / 32768 for value in samples] + [0.0] * RATE
    for (b0, b1, b2), (a1, a2) in K_WEIGHTING:
        x1 = x2 = y1 = y2 = 0.0
        filtered = []
        for x in values:
            y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
            x1, x2, y1, y2 = x, x1, y, y1
            filtered.append(y)
        values = filtered
    hop = RATE // 100
    power = [sum(v * v for v in values[at : at + hop]) for at in range(0, len(values), hop)]
    windows = (sum(power[at : at + 40]) / (40 * hop) for at in range(len(power) - 40))
    return -0.691 + 10 * math.log10(max(windows))


def spectrum(values: Sequence[complex]) -> list[complex]:
    """Return the discrete Fourier transform; the number of values is a power of 2."""
    if len(values) == 1:
        return list(values)
    even, odd = spectrum(values[::2]), spectrum(values[1::2])
    turned = [cmath.exp(-2j * math.pi * k / len(values)) * value for k, value in enumerate(odd)]
    pairs = list(zip(even, turned, strict=True))
    return [a + b for a, b in pairs] + [a - b for a, b in pairs]


def transform(samples: Sequence[int], size: int) -> list[complex]:
    """Return the spectrum of samples with silence behind them, up to a size."""
    return spectrum([*map(complex, samples), *[0j] * (size - len(samples))])


def share_outside(samples: Sequence[int], lowest: float, highest: float) -> float:
    """Return which part of the energy lies outside a band of frequencies in Hz."""
    size = 1 << (len(samples) - 1).bit_length()
    power = [abs(value) ** 2 for value in transform(samples, size)[: size // 2]]
    step = RATE / size
    outside = sum(p for k, p in enumerate(power) if not lowest <= k * step <= highest)
    return outside / sum(power)


def likeness(one: Sequence[complex], other: Sequence[complex]) -> float:
    """Return how much two sounds, as `transform`, are alike at their best alignment: 1 is equal."""
    both = spectrum([a * b.conjugate() for a, b in zip(one, other, strict=True)])
    energy = math.sqrt(sum(abs(v) ** 2 for v in one) * sum(abs(v) ** 2 for v in other))
    return max(abs(value) for value in both) / energy


def strength(samples: Sequence[int], hertz: float) -> float:
    """Return how strong one frequency is, in the units of the samples."""
    turn, count = -2j * math.pi * hertz / RATE, len(samples)
    hann = [0.5 - 0.5 * math.cos(2 * math.pi * k / count) for k in range(count)]
    total = sum(
        v * w * cmath.exp(turn * k) for k, (v, w) in enumerate(zip(samples, hann, strict=True))
    )
    return 4 * abs(total) / count


def crossings(samples: Sequence[int]) -> float:
    """Return the frequency in Hz of what is nearly one tone, from how often it passes zero."""
    passed = sum((a < 0) != (b < 0) for a, b in pairwise(samples))
    return passed / 2 * RATE / len(samples)
