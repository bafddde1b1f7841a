"""What stands where on paper, in millimetres: paper sizes, and cards on sheets with their backs.

A sheet is turned over along its long or its short edge; the back of a card has to come to lie
behind its front.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Duplex = Literal["long", "short"]
"""The edge along which a printer turns a sheet over."""
Face = Literal["front", "back"]

MARGIN = 5.0
"""Printers leave so much at each edge empty."""


@dataclass(frozen=True)
class Size:
    """Width and height in mm."""

    width: float
    height: float

    @property
    def lying(self) -> "Size":
        """The same paper on its side."""
        return Size(self.height, self.width)


@dataclass(frozen=True)
class Box:
    """A place on paper, in mm from its left upper corner."""

    x: float
    y: float
    width: float
    height: float

    def within(self, edge: float) -> "Box":
        """Return the box without an edge on all sides."""
        return Box(self.x + edge, self.y + edge, self.width - 2 * edge, self.height - 2 * edge)


PAPERS: Mapping[str, Size] = {
    "a3": Size(297, 420),
    "a4": Size(210, 297),
    "a5": Size(148, 210),
    "a6": Size(105, 148),
    "letter": Size(215.9, 279.4),
    "tabloid": Size(279.4, 431.8),
    "4x6": Size(101.6, 152.4),
    "wallet": Size(85.6, 53.98),
}
"""ISO 216, ANSI/ASME Y14.1, the usual photo paper, and a bank card (ISO/IEC 7810 ID-1)."""

FOUR_UP = ("a4", "letter")
"""Papers that hold four cards."""


@dataclass(frozen=True)
class Placed:
    """One face of a card on a sheet."""

    card: int
    face: Face
    box: Box


@dataclass(frozen=True)
class Sheet:
    """One printed page. `cuts` are the places that are cut out; a page of one card has none."""

    faces: tuple[Placed, ...]
    cuts: tuple[Box, ...] = ()


def card_size(paper: str) -> Size:
    """Return the size of a card on a paper. Raises KeyError for an unknown paper."""
    size = PAPERS[paper]
    if paper not in FOUR_UP:
        return size
    return Size(size.width / 2 - MARGIN - 1, size.height / 2 - MARGIN - 1)


def sheets(
    count: int, paper: str, duplex: Duplex = "long", *, single: bool = False
) -> tuple[Sheet, ...]:
    """Return the pages for `count` cards: each front page is followed by its back.

    `single` cards have a page each, as large as the paper.
    """
    return tuple(_sheets(count, paper, duplex, single=single))


def _sheets(count: int, paper: str, duplex: Duplex, *, single: bool) -> Iterator[Sheet]:
    places = _places(paper, single=single)
    for first in range(0, count, len(places)):
        cards = range(first, min(first + len(places), count))
        fronts = tuple(places[card - first] for card in cards)
        backs = tuple(_behind(box, paper, duplex) for box in fronts)
        cut = len(places) > 1
        for face, boxes in (("front", fronts), ("back", backs)):
            placed = tuple(
                Placed(card, face, box)  # type: ignore[arg-type]  # front or back
                for card, box in zip(cards, boxes, strict=True)
            )
            yield Sheet(placed, boxes if cut else ())


def _places(paper: str, *, single: bool) -> tuple[Box, ...]:
    """Where cards lie on a front page: one as large as the paper, or four with cuts around."""
    size, card = PAPERS[paper], card_size(paper)
    if single or paper not in FOUR_UP:
        return (Box(0, 0, size.width, size.height),)
    columns = (size.width / 2 - card.width, size.width / 2)
    rows = (size.height / 2 - card.height, size.height / 2)
    return tuple(Box(x, y, card.width, card.height) for y in rows for x in columns)


def _behind(box: Box, paper: str, duplex: Duplex) -> Box:
    """Where a back has to be printed so that it lies behind a front at `box`.

    Turned along the upright edge left and right change, along the lying one top and bottom; then
    the printer turns the back upside down, so that it reads the right way up again.
    """
    size = PAPERS[paper]
    if duplex == "long":
        return Box(size.width - box.x - box.width, box.y, box.width, box.height)
    return Box(box.x, size.height - box.y - box.height, box.width, box.height)
