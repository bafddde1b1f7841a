"""Point cards: all of a point's words, in letters that can be read, true to scale, fronts before
their backs."""

from collections.abc import Iterator
from random import Random

import pytest
from PySide6.QtGui import QImage

from acupress.core.content import Content
from acupress.core.picture import picture_of, view_for
from acupress.core.points import Point
from acupress.core.routine import Routine
from acupress.core.sheets import PAPERS
from acupress.core.text import say
from acupress.handouts.card_face import USUAL, Face
from acupress.handouts.card_words import Writer
from acupress.handouts.cards import (
    LARGE,
    Card,
    CardOptions,
    Deck,
    cards_bytes,
    cards_for,
    cards_of,
)
from acupress.handouts.paper import Paper
from acupress.handouts.qr import read_codes, routine_from_codes
from acupress.painting.theme import theme
from acupress.storage.routine_file import parse_routine, routine_text
from tests.core.routines import of, step
from tests.core.support import shipped
from tests.handouts.printed import Pages

CODES = ("SP6", "BL57", "GV4", "LI4")
"""With fingers, with the longest words, on the midline, with a span."""


def cards(content: Content, *codes: str) -> tuple[Card, ...]:
    return cards_for([content.catalogue.points[code] for code in codes])


def printed(content: Content, *codes: str, **options: object) -> Pages:
    chosen = CardOptions(**options)  # type: ignore[arg-type]
    return Pages(cards_bytes(cards(content, *codes), content, chosen))


def plain(text: str) -> str:
    """A text without blanks: where lines end is the paper's business."""
    return "".join(text.split())


def all_words(point: Point, content: Content, *, why: bool = True) -> Iterator[str]:
    """All that is known of a point and belongs on its card."""
    catalogue, way = content.catalogue, point.variants[0]
    yield point.names.pinyin
    yield point.names.english
    yield point.code
    yield from (say(sentence) for sentence in point.finding(way))
    yield say(way.how)
    yield say(catalogue.postures[way.posture].name)
    yield say(catalogue.techniques[way.technique].name)
    yield say(point.feels)
    yield say(point.mistake)[1:]
    yield from (say(catalogue.care_short[tag]) for tag in point.care)
    if why:
        yield from (say(use) for use in point.uses)
        yield say(catalogue.evidence_short[point.evidence])


# --- words


@pytest.mark.parametrize("paper", ["a6", "a4", "wallet"])
def test_all_words_of_a_point_are_on_its_card(content: Content, paper: str) -> None:
    pages = printed(content, *CODES, paper=paper)
    text = plain(pages.text())
    for code in CODES:
        point = content.catalogue.points[code]
        for words in all_words(point, content, why=paper != "wallet"):
            assert plain(words) in text, (code, words)
        assert point.names.traditional in text


@pytest.mark.parametrize("code", list(shipped().catalogue.points))
def test_every_point_fits_on_one_card_in_full_letters(content: Content, code: str) -> None:
    point = content.catalogue.points[code]
    (card,) = cards_for([point])
    words = Writer(content).card(point, card.step, card.pace)
    told = " ".join(
        (words.name, words.english, *words.chips, words.cautions, words.why,
         *(f"{one.title} {one.words}" for one in words.sections))
    )  # fmt: skip
    for wanted in all_words(point, content):
        assert wanted in told, wanted
    view = view_for(point, None, content)
    picture = picture_of(point, None, content, view=view)
    for paper in ("a6", "4x6", "a4", "letter"):
        size = CardOptions(paper=paper).size
        face = Face(words, picture, content.body.finger(view), (size.width, size.height))
        measuring = Paper.measuring(theme("print"), "en")
        style = face.style(measuring, USUAL, 6.5)
        assert style.letters == USUAL
        assert not face.rest(measuring, style), paper


def test_letters_are_never_smaller_than_they_may_be(content: Content) -> None:
    for paper, large, body in (("a6", False, 12.0), ("wallet", False, 6.8), ("a5", True, LARGE)):
        options = CardOptions(paper=paper, large=large)
        assert options.letters == body
        deck = Deck(cards(content, "SP6"), content, options)
        assert deck.count == 2


def test_a_long_note_goes_onto_a_further_card(content: Content) -> None:
    note = " ".join(f"word{number}" for number in range(60))
    routine = Routine("Notes", (step(content, "BL57", note=note),))
    pages = Pages(cards_bytes(cards_of(routine, content), content, CardOptions(paper="a6")))
    assert pages.count == 4
    assert "Chéngshān, further" in pages.text()
    text = plain(pages.text())
    assert plain(note) in text
    for words in all_words(content.catalogue.points["BL57"], content):
        assert plain(words) in text, words


def test_a_routine_s_cards_say_how_it_is_pressed_there(content: Content) -> None:
    routine = Routine("One side", (step(content, "SP6", "left", seconds=60, note="Gently."),))
    text = Pages(cards_bytes(cards_of(routine, content), content, CardOptions(paper="a6"))).text()
    assert "Left side only" in text
    assert "60 s · 6 breaths" in text
    assert "6 slow breaths" in text
    assert "For you Gently." in text


@pytest.mark.parametrize("paper", ["a6", "a4", "wallet"])
def test_a_routine_s_first_cards_carry_it_as_codes(content: Content, paper: str) -> None:
    note = "".join(chr(0x61 + number % 26) for number in range(400))
    steps = tuple(step(content, code, note=note[number:]) for number, code in enumerate(CODES))
    routine = Routine("For Anna", steps, patient="Anna", id="r-1")
    options = CardOptions(paper=paper)
    data = cards_bytes(cards_of(routine, content), content, options, cover=routine)
    pages = Pages(data)
    assert "For Anna" in pages.text(0)
    assert "Sānyīnjiāo" in pages.text(0)
    codes = [code for page in range(pages.count) for code in read_codes(pages.image(page, 200))]
    assert routine_from_codes(codes, "cards", content) == routine


def test_of_a_routine_too_long_for_codes_the_cards_say_so(content: Content) -> None:
    chance = Random(5)
    letters = [chr(number) for number in range(0x4E00, 0x9FA5)]
    notes = ("".join(chance.choices(letters, k=500)) for _ in range(60))
    steps = tuple(step(content, "SP6", seconds=10, note=note) for note in notes)
    routine = Routine("For Anna", steps, id="r-1")
    assert parse_routine(routine_text(routine).encode(), "a file", content) == routine
    cards = cards_of(routine, content)[:1]
    data = cards_bytes(cards, content, CardOptions(paper="a6"), cover=routine)
    pages = Pages(data)
    assert "For Anna" in pages.text(0)
    assert "too long for codes on paper" in pages.text(1)


def test_without_characters_there_are_none(content: Content) -> None:
    assert "三陰交" not in printed(content, "SP6", paper="a6", characters="none").text()
    assert "三阴交" in printed(content, "SP6", paper="a6", characters="simplified").text()


# --- paper


@pytest.mark.parametrize("paper", ["a4", "letter", "a6", "4x6", "wallet", "a5"])
def test_pages_are_as_large_as_their_paper(content: Content, paper: str) -> None:
    pages = printed(content, "SP6", paper=paper, large=paper == "a5")
    assert pages.count == 2
    size = PAPERS[paper]
    assert pages.size() == pytest.approx((size.width, size.height), abs=0.3)


def test_four_to_a_sheet_with_backs_behind_their_fronts(content: Content) -> None:
    pages = printed(content, *CODES, "BL23", paper="a4")
    assert pages.count == 4
    assert "Hégǔ" in pages.text(0)
    assert "Hégǔ" not in pages.text(1)
    assert "inner ankle bone" in pages.text(1)
    assert "Shènshū" in pages.text(2)
    # The fifth card is alone: its front left at the top, its back right at the top.
    front, back = pages.image(2, 40), pages.image(3, 40)
    assert ink(front, 0.02, 0.48, 0.1, 0.4) > 0.02
    assert ink(front, 0.52, 0.98, 0.1, 0.4) == 0
    assert ink(back, 0.52, 0.98, 0.1, 0.4) > 0.02
    assert ink(back, 0.02, 0.48, 0.1, 0.4) == 0


def test_black_and_white_has_no_colour(content: Content) -> None:
    pages = printed(content, "SP6", paper="a6", colour="bw")
    for page in range(2):
        image = pages.image(page, 60)
        for y in range(0, image.height(), 3):
            for x in range(0, image.width(), 3):
                colour = image.pixelColor(x, y)
                parts = (colour.red(), colour.green(), colour.blue())
                assert max(parts) - min(parts) < 24


def test_long_work_tells_how_far_it_is(content: Content) -> None:
    told: list[tuple[int, int]] = []
    options = CardOptions(paper="a6")
    cards_bytes(cards(content, "SP6"), content, options, lambda *far: told.append(far))
    assert told == [(1, 2), (2, 2)]


def test_cards_of_own_points_need_no_chinese_name(content: Content) -> None:
    from dataclasses import replace

    from acupress.core.routine import step_for
    from tests.core.routines import own_point

    own = own_point(content)
    routine = replace(of(content, "SP6"), steps=(step_for(own),), points=(own,))
    text = Pages(cards_bytes(cards_of(routine, content), content, CardOptions(paper="a6"))).text()
    assert "Sore spot X1" in text


def ink(image: QImage, left: float, right: float, top: float, bottom: float) -> float:
    """The part of a place (in parts of the page) that is not white."""
    xs = range(int(left * image.width()), int(right * image.width()))
    ys = range(int(top * image.height()), int(bottom * image.height()))
    dark = sum(image.pixelColor(x, y).lightness() < 200 for x in xs for y in ys)
    return dark / (len(xs) * len(ys))
