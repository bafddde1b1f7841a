"""How loud is half as loud: from a volume as heard to the factor of the signal."""

from math import log


def gain(volume: float) -> float:
    """Return the factor for a volume as heard, both from 0 to 1.

    It is the curve of `QtAudio.convertVolume` from the logarithmic to the linear scale, needed
    also where Qt Multimedia is not there.
    """
    return 1.0 if volume >= 0.99 else -log(1 - max(0.0, volume)) / log(100)
