"""Blocks that follow each other down one page and onto the next, in millimetres."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import product

from acupress.handouts.paper import Laid, Paper

PaintAt = Callable[[Paper, float, float], None]
"""Paints with its left upper corner at x, y."""
_MOST_STRETCH = 5.0


@dataclass(frozen=True)
class Block:
    """Something that stands on one page as a whole. `above` is the room between it and the block
    before it; it stays on one page `with_next`, and `at_foot` it stands at the bottom of its page.
    """

    height: float
    paint: PaintAt = field(repr=False)
    above: float = 0.0
    with_next: bool = False
    at_foot: bool = False


@dataclass(frozen=True)
class Placed:
    """A block with its top on a page."""

    block: Block
    top: float


Page = tuple[Placed, ...]


def text_block(laid: Laid, above: float = 0.0, *, with_next: bool = False) -> Block:
    """Return laid text as a block."""

    def put(paper: Paper, x: float, y: float) -> None:
        paper.put(laid, x, y)

    return Block(laid.height, put, above, with_next)


def stacked(blocks: Sequence[Block], above: float = 0.0) -> Block:
    """Return blocks that stay together as one."""
    tops, bottom = [], 0.0
    for number, block in enumerate(blocks):
        top = bottom + (block.above if number else 0.0)
        tops.append(top)
        bottom = top + block.height

    def put(paper: Paper, x: float, y: float) -> None:
        for block, top in zip(blocks, tops, strict=True):
            block.paint(paper, x, y + top)

    return Block(bottom, put, above)


def in_columns(blocks: Sequence[Block], step: float, above: float = 0.0) -> Block:
    """Return a few blocks in two columns as even as they get, the second `step` mm aside.

    In each column they stand in order.
    """

    def columns(choice: tuple[bool, ...]) -> tuple[Block, Block]:
        left = [block for block, right in zip(blocks, choice, strict=True) if not right]
        right = [block for block, right in zip(blocks, choice, strict=True) if right]
        return stacked(left), stacked(right)

    choices = product((False, True), repeat=len(blocks) - 1)
    found = (columns((False, *choice)) for choice in choices)
    best = min(found, key=lambda one: round(max(one[0].height, one[1].height), 3))
    return beside(*best, step, above)


def beside(left: Block, right: Block, right_x: float, above: float = 0.0) -> Block:
    """Return two blocks with even tops, the second one `right_x` mm from the left."""

    def put(paper: Paper, x: float, y: float) -> None:
        left.paint(paper, x, y)
        right.paint(paper, x + right_x, y)

    return Block(max(left.height, right.height), put, above)


def pages_of(blocks: Sequence[Block], room: float) -> tuple[Page, ...]:
    """Return the blocks on pages of `room` mm. What is higher than a page has one of its own."""
    pages: list[list[Block]] = [[]]
    left = room
    for group in _groups(blocks):
        needed = sum(block.above + block.height for block in group)
        needed -= 0.0 if pages[-1] else group[0].above
        if pages[-1] and needed > left + 1e-6:
            pages.append([])
            left, needed = room, needed - group[0].above
        pages[-1] += group
        left -= needed
    return tuple(_placed(page, room) for page in pages)


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks that stay on one page."""
    groups: list[list[Block]] = []
    together = False
    for block in blocks:
        if together:
            groups[-1].append(block)
        else:
            groups.append([block])
        together = block.with_next
    return groups


def _placed(blocks: Sequence[Block], room: float) -> Page:
    """Blocks with their tops; what is left over goes between them, so that a page looks full."""
    gaps = [0.0, *(block.above for block in blocks[1:])]
    spare = room - sum(gaps) - sum(block.height for block in blocks)
    open_gaps = [number for number, gap in enumerate(gaps) if gap and not blocks[number].at_foot]
    stretch = min(_MOST_STRETCH, max(0.0, spare) / max(1, len(open_gaps)))
    placed, bottom = [], 0.0
    for number, block in enumerate(blocks):
        top = bottom + gaps[number] + (stretch if number in open_gaps else 0.0)
        if block.at_foot:
            top = max(top, room - block.height)
        placed.append(Placed(block, top))
        bottom = top + block.height
    return tuple(placed)
