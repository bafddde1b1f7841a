"""Her own hand as a ruler: four fingers are 3 cun and the thumb is 1, always hers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.body import FINGER_CUN
from acupress.core.hand import BANK_CARD_MM, FOUR_FINGERS_MM, THUMB_MM, Hand

hands = st.floats(*FOUR_FINGERS_MM)
thumbs = st.floats(*THUMB_MM)
screens = st.floats(1, 20)


@pytest.mark.parametrize(
    ("hand", "fingers", "mm"),
    [
        (Hand(), 1, None),
        (Hand(), 4, None),
        (Hand(four_fingers=72), 4, 72),
        (Hand(four_fingers=72), 3, 54),
        (Hand(four_fingers=72), 2, 36),
        (Hand(four_fingers=72), 1, 24),
        (Hand(four_fingers=72, thumb=21), 1, 21),
        (Hand(four_fingers=72, thumb=21), 2, 36),
        (Hand(thumb=21), 1, 21),
        (Hand(thumb=21), 2, None),
        (Hand(thumb=21), 4, None),
    ],
)
def test_how_broad_her_fingers_are(hand: Hand, fingers: int, mm: float | None) -> None:
    """Only the thumb is guessed from the fingers, as a third of the four; never the other way."""
    assert hand.breadth(fingers) == (None if mm is None else pytest.approx(mm))


@pytest.mark.parametrize(
    "hand", [Hand(four_fingers=72, thumb=21), Hand(screen=4), Hand(thumb=21, screen=4)]
)
def test_no_pixels_without_both_hand_and_screen(hand: Hand) -> None:
    assert hand.pixels(4) is None


@given(hands, thumbs, screens, st.integers(1, 4))
def test_pixels_are_millimetres_of_her_screen(
    four: float, thumb: float, screen: float, fingers: int
) -> None:
    hand = Hand(four, thumb, screen)
    breadth = hand.breadth(fingers)
    assert breadth is not None
    assert hand.pixels(fingers) == pytest.approx(breadth * screen)


@given(hands)
def test_more_fingers_are_broader_and_each_counts_its_cun(four: float) -> None:
    """4 fingers are 3 cun and 2 fingers 1.5; the thumb alone is 1 cun, not three quarters."""
    hand, cun = Hand(four), four / 3
    breadths = [hand.breadth(fingers) or 0 for fingers in (1, 2, 3, 4)]
    assert breadths == sorted(breadths)
    assert breadths == pytest.approx([cun, *(n * FINGER_CUN * cun for n in (2, 3, 4))])


@pytest.mark.parametrize("palm", [67, 88])
def test_what_a_hand_may_measure_holds_the_measured_women(palm: float) -> None:
    """ANSUR II: women's palms are 67 to 88 mm broad; a third of them is a thumb within range."""
    assert FOUR_FINGERS_MM[0] < palm < FOUR_FINGERS_MM[1]
    assert THUMB_MM[0] < palm / 3 < THUMB_MM[1]


def test_a_bank_card_is_the_one_of_the_standard() -> None:
    """ISO/IEC 7810 ID-1: 3.370 by 2.125 inches of 25.4 mm."""
    assert pytest.approx((3.370 * 25.4, 2.125 * 25.4), abs=0.01) == BANK_CARD_MM
