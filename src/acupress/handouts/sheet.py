"""The sheet: one or two pages for the patient, as a PDF or on a printer."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from acupress import __version__
from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.core.sheets import Box
from acupress.handouts.flow import Block, Page, pages_of
from acupress.handouts.paper import Paper, paint_on, pdf_bytes
from acupress.handouts.planned_routine import PlannedRoutine
from acupress.handouts.sheet_care import care_blocks
from acupress.handouts.sheet_foot import days_block, end_blocks
from acupress.handouts.sheet_head import head_blocks
from acupress.handouts.sheet_options import SheetOptions
from acupress.handouts.sheet_steps import TIGHT, Setting, Tight, step_blocks
from acupress.handouts.sheet_words import word

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

USUAL, LARGE = 12.0, 18.0
"""Points of the letters."""
MARGIN, FOOT = 12.0, 5.0
"""mm at each edge, and for the line at the foot of each page."""
_SMALL = 9.0
_SETTINGS: tuple[tuple[float, int, Tight], ...] = (
    *((56, 2, 0), (48, 2, 0), (42, 2, 0), (42, 1, 0), (36, 1, 0), (32, 1, 0)),
    *((34, 1, 1), (28, 1, 1), (28, 1, 2), (28, 0, 1), (24, 0, 1), (24, 0, 2), (20, 0, 2)),
)
"""From generous to tight: the height of pictures in mm at the usual letters, how much is said of
each step, and how little room is left between."""


def sheet_bytes(routine: Routine, content: Content, options: SheetOptions) -> bytes:
    """Return the sheet of a routine as a PDF."""
    made = Sheet(routine, content, options)
    language = routine.language
    return pdf_bytes(routine.title, options.size, made.count, made.paint, options.theme, language)


def paint_sheet(
    device: "QPagedPaintDevice",
    routine: Routine,
    content: Content,
    options: SheetOptions,
    pages: Sequence[int] | None = None,
) -> None:
    """Paint a sheet on a printer; `pages` counts from 0, all without it. Raises OSError."""
    made = Sheet(routine, content, options)
    wanted = range(made.count) if pages is None else pages
    paint_on(
        device,
        options.size,
        len(wanted),
        lambda paper, number: made.paint(paper, wanted[number]),
        options.theme,
        routine.language,
    )


class Sheet(PlannedRoutine):
    """A routine laid on pages: as few as hold it, and these set as generously as they can be."""

    def __init__(self, routine: Routine, content: Content, options: SheetOptions) -> None:
        super().__init__(routine, content, options)
        self._pages = self._set()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def paint(self, paper: Paper, number: int) -> None:
        """Paint one page."""
        for placed in self._pages[number]:
            placed.block.paint(paper, MARGIN, MARGIN + placed.top)
        size, language = self._options.size, self._routine.language
        page = word("page", language, number + 1, self.count)
        names = [name for name in (self._routine.title, self._routine.patient) if name]
        room = size.width - 2 * MARGIN
        right = paper.width_of(page, _SMALL)
        left = paper.lay(
            _cut(paper, "  ·  ".join((*names, f"acupress {__version__}")), room - right - 6),
            room,
            _SMALL,
            colour="quiet",
        )
        y = size.height - MARGIN - left.height + 2
        paper.put(left, MARGIN, y)
        box = Box(size.width - MARGIN - right - 1, y, right + 1, 0)
        paper.write(page, box, _SMALL, colour="quiet")

    def _set(self) -> tuple[Page, ...]:
        """The most generous setting on the fewest pages."""
        paper = Paper.measuring(self._options.theme, self._routine.language)
        room = self._options.size.height - 2 * MARGIN - FOOT

        def laid(steps: Setting, rest: Setting) -> tuple[Page, ...]:
            return pages_of((*self._blocks(steps, rest, paper),), room)

        settings = [*self._settings()]
        fewest = len(laid(settings[-1], settings[-1]))

        def first(pairs: Iterator[tuple[Setting, Setting]]) -> tuple[Setting, Setting]:
            return next(pair for pair in pairs if len(laid(*pair)) <= fewest)

        # What stands around the steps is set as tightly as they are, then less so if it can be,
        # then the steps likewise.
        steps, rest = first((one, one) for one in settings)
        _, rest = first((steps, replace(rest, tight=tight)) for tight in TIGHT[: rest.tight + 1])
        return laid(*first((one, rest) for one in settings))

    def _settings(self) -> Iterator[Setting]:
        letters = LARGE if self._options.large else USUAL
        width, k = self._options.size.width - 2 * MARGIN, letters / USUAL
        for high, detail, tight in _SETTINGS:
            yield Setting(width, letters, high * k, detail, tight)

    def _blocks(self, steps: Setting, rest: Setting, paper: Paper) -> Iterator[Block]:
        routine, plan, writer = self._routine, self._plan, self._writer
        yield from head_blocks(routine, self._seconds, writer, steps, paper)
        yield from step_blocks(plan, writer, steps, paper)
        yield from care_blocks(plan, writer, rest, paper)
        yield days_block(routine, self._options.start, writer, rest, paper)
        yield from end_blocks(routine, writer, rest, paper)


def _cut(paper: Paper, text: str, room: float) -> str:
    """A line that fits: what is too long ends in dots."""
    while paper.width_of(text, _SMALL) > room and len(text) > 1:
        text = text[:-2].rstrip() + "…"
    return text
