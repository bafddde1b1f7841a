"""What stands where on paper: backs behind their fronts, nothing over another, all within reach."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acupress.core.sheets import FOUR_UP, MARGIN, PAPERS, Box, Duplex, card_size, sheets

papers = st.sampled_from(sorted(PAPERS))
edges = st.sampled_from(["long", "short"])


def turned(box: Box, paper: str, duplex: Duplex) -> Box:
    """Where a place on a sheet comes to lie when the sheet is turned over along an edge.

    Seen from its front: along the upright edge left and right change places. Along the other one
    top and bottom do, but there the printer sets the back upside down, so they change once more
    for the reader; what counts is the paper, which is turned.
    """
    size = PAPERS[paper]
    if duplex == "long":
        return Box(size.width - box.x - box.width, box.y, box.width, box.height)
    return Box(box.x, size.height - box.y - box.height, box.width, box.height)


@given(papers, edges, st.integers(1, 30), st.booleans())
def test_each_back_lies_behind_its_front(
    paper: str, duplex: Duplex, count: int, single: bool
) -> None:
    pages = sheets(count, paper, duplex, single=single)
    assert len(pages) % 2 == 0
    seen = []
    for front, back in zip(pages[::2], pages[1::2], strict=True):
        assert {one.face for one in front.faces} == {"front"}
        assert {one.face for one in back.faces} == {"back"}
        behind = {one.card: one.box for one in back.faces}
        for one in front.faces:
            there = turned(behind[one.card], paper, duplex)
            assert (there.x, there.y) == pytest.approx((one.box.x, one.box.y))
            assert (there.width, there.height) == (one.box.width, one.box.height)
            seen.append(one.card)
    assert seen == list(range(count))


@given(papers, edges, st.integers(1, 9))
def test_nothing_lies_over_another_and_all_lies_on_the_paper(
    paper: str, duplex: Duplex, count: int
) -> None:
    size = PAPERS[paper]
    for page in sheets(count, paper, duplex):
        boxes = [one.box for one in page.faces]
        edge = MARGIN if paper in FOUR_UP else 0.0
        for box in boxes:
            assert box.x >= edge
            assert box.y >= edge
            assert box.x + box.width <= size.width - edge + 1e-9
            assert box.y + box.height <= size.height - edge + 1e-9
        for one, other in combinations(boxes, 2):
            beside = one.x + one.width <= other.x + 1e-9 or other.x + other.width <= one.x + 1e-9
            above = one.y + one.height <= other.y + 1e-9 or other.y + other.height <= one.y + 1e-9
            assert beside or above


@pytest.mark.parametrize("paper", FOUR_UP)
def test_four_cards_to_a_sheet_are_cut_out(paper: str) -> None:
    front, back = sheets(4, paper)
    assert len(front.faces) == len(front.cuts) == len(back.cuts) == 4
    assert [one.box for one in front.faces] == list(front.cuts)
    card = card_size(paper)
    assert card.width > 98
    assert card.height > 130


def test_large_print_has_a_page_for_each_card() -> None:
    pages = sheets(2, "a4", single=True)
    assert len(pages) == 4
    assert all(len(page.faces) == 1 and not page.cuts for page in pages)
    assert pages[0].faces[0].box == Box(0, 0, 210, 297)
