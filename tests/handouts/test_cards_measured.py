"""Point cards with a ruler laid on: what is true to scale is so on every paper."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from acupress.core.content import Content
from acupress.core.hand import Hand
from acupress.core.sheets import PAPERS
from acupress.handouts.cards import CardOptions, cards_bytes, cards_for
from acupress.handouts.paper import CHECK_BAR_MM, Paper
from tests.handouts.printed import Pages, grey_rows

DPI = 250
HAND = Hand(78.0, 21.0)


def made(content: Content, codes: tuple[str, ...], options: CardOptions) -> bytes:
    points = [content.catalogue.points[code] for code in codes]
    return cards_bytes(cards_for(points), content, options)


def line_above(pages: Pages, words: str, colour: str) -> float:
    """The longest line in just this colour in the 6 mm above words, in mm."""
    page = next(page for page in range(pages.count) if not pages.place(words, page).isEmpty())
    image, place = pages.image(page, DPI), pages.place(words, page)
    top, high = (round(one / 25.4 * DPI) for one in (place.top() - 6, 6))
    strip = image.copy(0, top, image.width(), high)
    only = strip.createMaskFromColor(QColor(colour).rgb(), Qt.MaskMode.MaskOutColor)
    runs = (run for row in grey_rows(only) for run in re.findall(rb"\x00+", row))
    return max(map(len, runs), default=0) / DPI * 25.4


@pytest.mark.parametrize(
    ("paper", "code", "wide"),
    [
        ("a4", "SP6", 78.0),
        ("letter", "KI6", 21.0),
        ("a6", "SP10", 58.5),
        ("4x6", "SP6", 78.0),
        ("wallet", "SP6", 78.0),
        ("wallet", "KI6", 21.0),
        ("a5", "SP10", 58.5),
    ],
)
def test_fingers_and_check_bar_are_true_to_scale(
    content: Content, paper: str, code: str, wide: float
) -> None:
    options = CardOptions(paper=paper, large=paper == "a5", hand=HAND)
    pages, theme = Pages(made(content, (code,), options)), options.theme
    assert pages.size() == pytest.approx((PAPERS[paper].width, PAPERS[paper].height), abs=0.3)
    assert f"{wide:.0f} mm" in pages.text()
    bar = line_above(pages, content.phrases["card_bar"]["en"], theme.ink)
    assert bar == pytest.approx(CHECK_BAR_MM, abs=0.5)
    assert line_above(pages, "Your own", theme.action) == pytest.approx(wide, abs=0.5)


def test_the_smallest_card_has_the_fingers_of_every_point(content: Content) -> None:
    points = [one for one in content.catalogue.points.values() if one.ruler and one.ruler.fingers]
    options = CardOptions(paper="wallet", hand=HAND)
    told = Pages(cards_bytes(cards_for(points), content, options)).text()
    assert len(points) > 20
    assert told.count("Your own") == len(points)


def test_a_drawing_is_once_in_a_file(content: Content) -> None:
    options = CardOptions(paper="a6")
    one = made(content, ("GV4",), options)
    assert one.count(b"/Subtype /Image") > 0
    both = made(content, ("GV4", "GV4"), options)
    # Of the second card only its search zone is new.
    assert len(both) - len(one) < 0.5 * len(one)


def test_a_last_short_word_does_not_stand_alone(content: Content) -> None:
    paper = Paper.measuring(CardOptions().theme, "en")
    text = "A slow press, as strong as 4 to 6 of 10."
    wide = paper.width_of(text, 12.0) - 0.5
    laid = paper.lay(text, wide, 12.0)
    last = laid.layout.lineAt(laid.layout.lineCount() - 1)
    assert laid.layout.lineCount() == 2
    assert laid.layout.text()[last.textStart() :].split() == ["of", "10."]
