"""Her own hand as a ruler: fingers' breadths in mm, measured once or not known.

Four fingers held together are 3 cun, the thumb's joint is 1 cun (WHO 2008, p. 10); always her own.
"""

from dataclasses import dataclass

BANK_CARD_MM = (85.6, 53.98)
"""Width and height of every bank card (ISO/IEC 7810, ID-1)."""
FOUR_FINGERS_MM = (50.0, 100.0)
"""Breadths of four fingers that an adult's hand may have; ANSUR II women: 67 to 88 mm palm."""
USUAL_FOUR_FINGERS_MM = 70.0
"""Of the woman drawn: 3 cun are 43 thousandths of her stature of 1628 mm (ANSUR II mean)."""
THUMB_MM = (14.0, 30.0)
SCREEN_PIXELS = (2.0, 12.0)
"""Logical pixels for each mm that a screen may have."""


@dataclass(frozen=True)
class Hand:
    """Breadths in mm, 0 where not measured; `screen` is pixels for each mm, 0 where not known."""

    four_fingers: float = 0.0
    thumb: float = 0.0
    screen: float = 0.0

    def breadth(self, fingers: int) -> float | None:
        """Return how broad so many of her fingers are in mm (1 is the thumb), None if unknown."""
        if fingers == 1 and self.thumb:
            return self.thumb
        if not self.four_fingers:
            return None
        # One finger is a quarter of the four; the thumb, as 1 of 3 cun, a third.
        return self.four_fingers / 3 if fingers == 1 else self.four_fingers * fingers / 4

    def pixels(self, fingers: int) -> float | None:
        """Return the same in pixels of her screen, None where hand or screen are not measured."""
        breadth = self.breadth(fingers)
        return breadth * self.screen if breadth is not None and self.screen else None
