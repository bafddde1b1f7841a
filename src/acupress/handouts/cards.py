"""Point cards: a front and a back for each point, on any paper, as a PDF or on a printer."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from acupress import __version__
from acupress.core.breathing import Pace
from acupress.core.content import Content
from acupress.core.follow import follow
from acupress.core.hand import Hand
from acupress.core.picture import picture_of, view_for
from acupress.core.plan import Step
from acupress.core.points import Point
from acupress.core.routine import Routine, with_own_points
from acupress.core.sheets import PAPERS, Box, Duplex, Sheet, Size, card_size, sheets
from acupress.core.timeline import CueSide
from acupress.handouts.card_cover import Cover, covers
from acupress.handouts.card_face import USUAL, Face, LyingFace, Part, Style
from acupress.handouts.card_words import Writer
from acupress.handouts.paper import Paper, paint_on, pdf_bytes
from acupress.painting.theme import Theme, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

LARGE = 18.0
"""Points of the letters of large print."""
LETTERS = {"wallet": 6.8}
"""Points of the letters on papers that are too small for the usual ones."""
EDGES = {"wallet": 2.6}
_EDGE = 6.5
USUAL_BREATHS = 9


@dataclass(frozen=True)
class CardOptions:
    """How cards are printed. `paper` is one of `core.sheets.PAPERS`."""

    paper: str = "a4"
    large: bool = False
    colour: Literal["colour", "bw"] = "colour"
    duplex: Duplex = "long"
    tone: str = "light"
    characters: str = "traditional"
    hand: Hand = field(default_factory=Hand)
    language: str = "en"

    @property
    def theme(self) -> Theme:
        """The colours."""
        return theme("print_bw" if self.colour == "bw" else "print", self.tone)

    @property
    def letters(self) -> float:
        """Points of the letters."""
        return LARGE if self.large else LETTERS.get(self.paper, USUAL)

    @property
    def size(self) -> Size:
        """The size of one card in mm. Large print has a page for each."""
        return PAPERS[self.paper] if self.large else card_size(self.paper)


@dataclass(frozen=True)
class Card:
    """One point, pressed as in a step, breathing at a pace."""

    point: Point
    step: Step
    pace: Pace


def cards_for(points: Sequence[Point], pace: Pace | None = None) -> tuple[Card, ...]:
    """Return cards of points, each pressed in its first way for nine breaths."""
    pace = pace or Pace()
    return tuple(
        Card(point, Step(point.code, point.variants[0], USUAL_BREATHS, point.where), pace)
        for point in points
    )


def cards_of(routine: Routine, content: Content) -> tuple[Card, ...]:
    """Return the cards of a routine, each as it is pressed there."""
    everything = with_own_points(content, routine)
    plan = follow(routine, everything)
    points = everything.catalogue.points
    return tuple(Card(points[step.point], step, plan.pace) for step in plan.steps)


def cards_bytes(
    cards: Sequence[Card],
    content: Content,
    options: CardOptions,
    progress: Callable[[int, int], None] | None = None,
    title: str = "acupress",
    cover: Routine | None = None,
) -> bytes:
    """Return cards as a PDF: each front page is followed by its back.

    With a `cover` a card with the routine's codes comes first.
    """
    deck = Deck(cards, content, options, progress, cover)
    return pdf_bytes(title, deck.page, deck.count, deck.paint, options.theme, options.language)


def paint_cards(
    device: "QPagedPaintDevice",
    cards: Sequence[Card],
    content: Content,
    options: CardOptions,
    pages: Sequence[int] | None = None,
    cover: Routine | None = None,
) -> None:
    """Paint cards on a printer; `pages` counts from 0, all without it. Raises OSError."""
    deck = Deck(cards, content, options, cover=cover)
    wanted = pages if pages is not None else range(deck.count)
    paint_on(
        device,
        deck.page,
        len(wanted),
        lambda paper, number: deck.paint(paper, wanted[number]),
        options.theme,
        options.language,
    )


class Deck:
    """Cards laid on pages; a card whose words need more room goes on on a further card."""

    def __init__(
        self,
        cards: Sequence[Card],
        content: Content,
        options: CardOptions,
        progress: Callable[[int, int], None] | None = None,
        cover: Routine | None = None,
    ) -> None:
        self._options, self._progress = options, progress
        self._content = content
        self._writer = Writer(content, options.language, options.characters, options.hand)
        own = (slot for card in cards for slot in self._slots_of(card))
        self._slots: list[_Slot | _CoverSlot] = [*self._covers(cover), *own]
        self._sheets: tuple[Sheet, ...] = sheets(
            len(self._slots), options.paper, options.duplex, single=options.large
        )

    @property
    def page(self) -> Size:
        """The size of the paper in mm."""
        return PAPERS[self._options.paper]

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sheets)

    def paint(self, paper: Paper, number: int) -> None:
        """Paint one page."""
        sheet = self._sheets[number]
        for cut in sheet.cuts:
            paper.crop_marks(cut)
        for placed in sheet.faces:
            slot = self._slots[placed.card]
            if placed.face == "front":
                slot.front(paper, placed.box)
            else:
                slot.back(paper, placed.box, f"{placed.card + 1}", f"{len(self._slots)}")
        if self._progress is not None:
            self._progress(number + 1, self.count)

    def _covers(self, routine: Routine | None) -> "Iterator[_CoverSlot]":
        """The first cards, which carry the whole routine."""
        if routine is None:
            return
        size, letters = self._options.size, self._options.letters
        for cover in covers(routine, self._writer, (size.width, size.height), letters, self._edge):
            yield _CoverSlot(cover)

    @property
    def _edge(self) -> float:
        options = self._options
        return EDGES.get(options.paper, _EDGE) * (options.letters / USUAL if options.large else 1)

    def _slots_of(self, card: Card) -> "list[_Slot]":
        """The card, and the further cards that its words need."""
        options, size = self._options, self._options.size
        words = self._writer.card(card.point, card.step, card.pace)
        if options.paper == "wallet":
            words = replace(words, why="")
        side = side_shown(card.point, card.step)
        view = view_for(card.point, side, self._content)
        picture = picture_of(card.point, side, self._content, view=view)
        kind = LyingFace if size.width > size.height else Face
        face = kind(words, picture, self._content.body.finger(view), (size.width, size.height))
        measuring = Paper.measuring(options.theme, options.language)
        style = face.style(measuring, options.letters, self._edge)
        slots, rest = [_Slot(face, style, self._writer)], face.rest(measuring, style)
        while rest:
            slots.append(_Slot(face, style, self._writer, tuple(rest)))
            rest = face.further(measuring, style, rest, 0, 0, "")
        return slots


@dataclass(frozen=True)
class _CoverSlot:
    """A cover card to cut out."""

    cover: Cover

    def front(self, paper: Paper, box: Box) -> None:
        self.cover.front(paper, box)

    def back(self, paper: Paper, box: Box, _page: str, _pages: str) -> None:
        self.cover.back(paper, box)


@dataclass(frozen=True)
class _Slot:
    """One card to cut out: a point's own, or a further one with the parts that it carries."""

    face: Face
    style: Style
    writer: Writer
    parts: tuple[Part, ...] = ()

    def front(self, paper: Paper, box: Box) -> None:
        if not self.parts:
            self.face.front(paper, self.style, box.x, box.y)
            return
        title = self.writer.phrase("card_more", name=self.face.words.name)
        self.face.further(paper, self.style, self.parts, box.x, box.y, title)

    def back(self, paper: Paper, box: Box, page: str, pages: str) -> None:
        if self.parts:
            return
        foot = f"acupress {__version__} · {self.writer.phrase('card_page', page=page, pages=pages)}"
        bar = self.writer.phrase("card_bar")
        self.face.back(paper, self.style, box.x, box.y, foot, bar)


def side_shown(point: Point, step: Step) -> CueSide:
    """Return the side that the picture of a step shows."""
    if not point.bilateral:
        return "midline"
    if step.only is not None:
        return step.only
    return "left" if step.variant.sides == "each" else "both"
