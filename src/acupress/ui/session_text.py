"""How wide and in which font a session's texts are, for its layout to measure with."""

from PySide6.QtGui import QFont

from acupress.ui.style import measure, metrics

CHARACTERS_SIZE = 0.68
"""Size of the Chinese characters as a part of the name's."""


def text_width(text: str, role: str, scale: float) -> int:
    """Return the width in pixels of a text on one line."""
    return round(metrics(role, scale).horizontalAdvance(text) + 1.5)


def balanced(text: str, role: str, width: int, scale: float) -> int:
    """Return the narrowest width of as many lines: no last line of one word."""
    whole, high = width, measure(text, role, width, scale)
    longest = max((text_width(word, role, scale) for word in text.split()), default=0)
    for part in (0.94, 0.88, 0.82, 0.76, 0.7):
        if round(part * whole) < longest or measure(text, role, round(part * whole), scale) > high:
            break
        width = round(part * whole)
    return width


def characters_font(family: str, scale: float) -> QFont:
    """Return the font of the Chinese characters beside a name."""
    made = QFont(family)
    made.setPixelSize(max(8, round(40 * CHARACTERS_SIZE * scale)))
    return made
