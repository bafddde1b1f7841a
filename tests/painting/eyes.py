"""Contrast of colours, and how eyes see them that lack one kind of cone.

The matrices are those of severity 1.0 in G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
Visualization and Computer Graphics 15 (6), 2009; they work on linear RGB.
"""

from collections import Counter
from functools import cache

from PySide6.QtGui import QImage

Row = tuple[float, float, float]

BLIND: dict[str, tuple[Row, Row, Row]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


@cache
def luminance(colour: str) -> float:
    """Return the relative luminance of a colour as WCAG 2 computes it."""
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@cache
def seen(colour: str, eyes: str) -> str:
    """Return a colour as these eyes see it."""
    parts = _linear(colour)
    rows = (sum(a * b for a, b in zip(row, parts, strict=True)) for row in BLIND[eyes])
    return "#" + "".join(f"{round(255 * _encoded(part)):02X}" for part in rows)


def apart(one: QImage, other: QImage, eyes: str, least: float = 3.0) -> int:
    """Return how many pixels of two pictures are that much lighter or darker to these eyes.

    Hue counts for nothing: what is apart here is apart to everybody who sees light and dark.
    """
    assert one.size() == other.size()
    pairs = Counter(zip(_pixels(one), _pixels(other), strict=True))
    return sum(
        count
        for (here, there), count in pairs.items()
        if here != there and contrast(seen(_name(here), eyes), seen(_name(there), eyes)) >= least
    )


def _pixels(image: QImage) -> memoryview:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")


def _name(pixel: int) -> str:
    return f"#{pixel & 0xFFFFFF:06X}"


def _linear(colour: str) -> Row:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return red, green, blue


def _encoded(part: float) -> float:
    part = min(1.0, max(0.0, part))
    return 12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055
