"""The page for the visit: a period for midwife, doctor or practitioner, as a PDF or on a printer.

Always one page: what does not fit is counted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acupress import __version__
from acupress.core.change import number
from acupress.core.content import Content
from acupress.core.dates import day_text
from acupress.core.sheets import PAPERS, Box, Size
from acupress.core.text import flowing, say
from acupress.handouts.flow import Block, beside, stacked, text_block
from acupress.handouts.paper import Laid, Paper, Run, paint_on, pdf_bytes
from acupress.handouts.visit_chart import chart_block
from acupress.handouts.visit_data import Visit
from acupress.handouts.visit_parts import Item, changes_of, notes_of, pressed_lines, tag_words
from acupress.handouts.visit_words import short_day, word
from acupress.painting.theme import Theme, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

MARGIN = 14.0
"""mm at each edge."""
_RULE = 2.0
"""mm above and below the line at the foot."""
_SMALL = 10.5
_SETTINGS = ((12.0, 66.0), (12.0, 54.0), (11.0, 54.0), (10.5, 48.0), (10.5, 40.0))
"""From generous to tight: the letters in points, the height of the chart in mm."""
_GUTTER = 8.0
_MOST_ITEMS = 40
"""Of notes and of changes; more have no room whatever the letters are."""


Items = tuple[tuple[str, tuple[Item, ...]], ...]
"""Titles with what stands below them."""


@dataclass(frozen=True)
class _Setting:
    width: float
    letters: float
    chart: float

    @property
    def gap(self) -> float:
        """The room between two parts in mm."""
        return 4.5 * self.letters / 12

    @property
    def title(self) -> float:
        return 1.1 * self.letters


def visit_bytes(visit: Visit, content: Content) -> bytes:
    """Return the page as a PDF."""
    page, language = VisitPage(visit, content), visit.wishes.language
    title = word("title", language)
    return pdf_bytes(title, page.size, 1, page.paint, page.theme, language)


def paint_visit(device: "QPagedPaintDevice", visit: Visit, content: Content) -> None:
    """Paint the page on a printer. Raises OSError."""
    page = VisitPage(visit, content)
    paint_on(device, page.size, 1, page.paint, page.theme, visit.wishes.language)


class VisitPage:
    """A period laid on one page, as generously as it can be."""

    def __init__(self, visit: Visit, content: Content) -> None:
        self._visit, self._content, self._language = visit, content, visit.wishes.language
        self.size: Size = PAPERS[visit.wishes.paper]
        self.theme: Theme = theme("print_bw" if visit.wishes.colour == "bw" else "print")
        self._paper = Paper.measuring(self.theme, self._language)
        self._foot = self._laid_foot()
        self._room = self.size.height - 2 * MARGIN - self._foot.height - 2 * _RULE
        self._block = self._fitted()

    @property
    def height(self) -> float:
        """The mm that are used, of `room`."""
        return self._block.height

    @property
    def room(self) -> float:
        """The mm that there are."""
        return self._room

    def paint(self, paper: Paper, _number: int = 0) -> None:
        """Paint the page."""
        self._block.paint(paper, MARGIN, MARGIN)
        y, right = self.size.height - MARGIN - self._foot.height, self.size.width - MARGIN
        paper.line(MARGIN, y - _RULE, right, y - _RULE, "hairline", 0.3)
        paper.put(self._foot, MARGIN, y)

    def _laid_foot(self) -> Laid:
        """Whose record it is, and when it was made."""
        language = self._language
        made_on = say(day_text(self._visit.wishes.now.date()), language)
        foot = flowing((word("foot", language), word("made", language, made_on, __version__)))
        width = self.size.width - 2 * MARGIN
        return self._paper.lay(foot, width, _SMALL, colour="quiet")

    def _fitted(self) -> Block:
        """The most generous setting that holds everything; else the tightest, with fewer items."""
        width, items = self.size.width - 2 * MARGIN, self._items()
        *generous, tightest = (_Setting(width, *setting) for setting in _SETTINGS)
        longest = max((len(found) for _, found in items), default=0)
        for setting in generous if longest <= _MOST_ITEMS else ():
            whole = self._laid(setting, items)(longest)
            if whole.height <= self._room:
                return whole
        laid = self._laid(tightest, items)
        fewer = map(laid, range(min(longest, _MOST_ITEMS), 0, -1))
        return next((whole for whole in fewer if whole.height <= self._room), laid(0))

    def _laid(self, setting: _Setting, items: Items) -> Callable[[int], Block]:
        """Lay everything once; what is returned puts it together, with so many of each list."""
        parts = [*self._head(setting), *self._body(setting)]
        lists = [self._list(title, found, setting) for title, found in items]
        return lambda most: stacked([*parts, *(shown(most) for shown in lists)])

    def _items(self) -> Items:
        """Notes and changes, as she chose, oldest first."""
        wishes, found = self._visit.wishes, []
        if wishes.notes:
            found.append(("notes_title", notes_of(self._visit)))
        if wishes.changes:
            found.append(("changes_title", changes_of(self._visit, self._content)))
        return tuple((title, items) for title, items in found if items)

    def _head(self, setting: _Setting) -> Iterator[Block]:
        wishes, language = self._visit.wishes, self._language
        paper, width = self._paper, setting.width
        yield text_block(
            paper.lay(word("title", language), width, 1.7 * setting.letters, weight="semibold")
        )
        days = (say(day_text(on), language) for on in (wishes.first, wishes.last))
        period = word("period", language, *days)
        runs = [Run(period)]
        if wishes.name:
            size = paper.width_of(wishes.name, setting.title, "semibold")
            name = wishes.name if size < width / 2 else f"{wishes.name[:30].rstrip()}…"
            runs.insert(0, Run(f"{name}   ", "semibold", "action"))
        yield text_block(paper.lay(runs, width, setting.title), 0.8)
        yield self._figures(setting)

    def _figures(self, setting: _Setting) -> Block:
        """Three figures side by side: sessions, minutes, pain before and after."""
        visit, language = self._visit, self._language
        figures = [
            (
                word("sessions", language),
                str(len(visit.sessions)),
                word("sessions_days", language, visit.days_with, visit.wishes.days),
            ),
            (
                word("pressing", language),
                str(visit.pressed_minutes),
                word("pressing_minutes", language),
            ),
        ]
        if visit.wishes.pain:
            figures.append(self._pain_figure())
        step = (setting.width + _GUTTER) / 3
        boxes = [self._figure(*figure, step - _GUTTER, setting) for figure in figures]
        row = boxes[-1]
        for box in reversed(boxes[:-1]):
            row = beside(box, row, step)
        return replace(row, above=setting.gap)

    def _pain_figure(self) -> tuple[str, str, str]:
        medians, language = self._visit.medians, self._language
        title = word("pain", language)
        if medians is None:
            return title, "–", word("pain_none", language)
        before, after, count = medians
        figures = " → ".join(self._level(level) for level in (before, after))
        return title, figures, word("pain_median", language, count)

    def _figure(self, title: str, figure: str, what: str, width: float, setting: _Setting) -> Block:
        edge, letters = 3.0, setting.letters
        inside = stacked(
            [
                text_block(
                    self._paper.lay(title, width - 2 * edge, letters, colour="quiet"),
                ),
                text_block(
                    self._paper.lay(figure, width - 2 * edge, 2 * letters, weight="semibold")
                ),
                text_block(self._paper.lay(what, width - 2 * edge, letters)),
            ]
        )

        def paint(paper: Paper, x: float, y: float) -> None:
            paper.rounded(Box(x, y, width, inside.height + 2 * edge), 3.0, "card")
            inside.paint(paper, x + edge, y + edge)

        return Block(inside.height + 2 * edge, paint)

    def _body(self, setting: _Setting) -> Iterator[Block]:
        """Pain, then what was pressed, then what she said of the days."""
        visit, language = self._visit, self._language
        if visit.wishes.pain:
            yield from self._pain(setting)
        if visit.wishes.routine:
            lines = pressed_lines(visit, self._content)
            yield self._part(word("routine_title", language), lines, setting)
        tags = tag_words(visit, self._content)
        if tags:
            yield self._part(word("tags", language), (tags,), setting)

    def _pain(self, setting: _Setting) -> Iterator[Block]:
        visit = self._visit
        yield self._title(word("pain_title", self._language), setting)
        if visit.rated:
            size = Size(setting.width, setting.chart)
            yield chart_block(visit, size, setting.letters, self._paper)
        else:
            unrated = word("pain_unrated", self._language)
            yield text_block(self._paper.lay(unrated, setting.width, setting.letters), 1.0)
            return
        for line in (self._verdict(), *self._weekly()):
            yield text_block(self._paper.lay(line, setting.width, setting.letters), 1.4)

    def _verdict(self) -> str:
        """What all ratings so far say, in words for whoever looks after her."""
        found, language = self._visit.change, self._language
        if found.band is None or found.now is None:
            return word("too_early", language)
        levels = (self._level(found.now), self._level(found.band.start))
        told = word(found.verdict, language, *levels)
        return flowing((told, word("what_counts", language)))

    def _level(self, level: float) -> str:
        return say(number(level), self._language)

    def _weekly(self) -> Iterator[str]:
        weeks, language = self._visit.weeks, self._language
        if len(weeks) == 1:
            yield word("weekly_once", language, weeks[0].worst, weeks[0].usual)
        elif weeks:
            first, last = weeks[0], weeks[-1]
            parts = (first.worst, last.worst, first.usual, last.usual)
            yield word("weekly", language, *parts)

    def _title(self, text: str, setting: _Setting) -> Block:
        laid = self._paper.lay(text, setting.width, setting.title, weight="semibold")
        return text_block(laid, setting.gap)

    def _part(self, title: str, lines: Sequence[str], setting: _Setting) -> Block:
        return stacked(
            [self._title(title, setting), *(self._line(line, setting) for line in lines)],
            setting.gap,
        )

    def _list(self, title: str, items: Sequence[Item], setting: _Setting) -> Callable[[int], Block]:
        """The latest of dated items, oldest first, and how many have no room."""
        language = self._language
        head = self._title(word(title, language), setting)
        lines = [
            self._line(word("dated", language, short_day(item.day, language), item.words), setting)
            for item in items[-_MOST_ITEMS:]
        ]

        def shown(most: int) -> Block:
            kept = lines[len(lines) - min(most, len(lines)) :]
            more = len(items) - len(kept)
            earlier = [self._line(word("earlier", language, more), setting)] if more else []
            return stacked([head, *earlier, *kept], setting.gap)

        return shown

    def _line(self, words: str, setting: _Setting) -> Block:
        return text_block(self._paper.lay(words, setting.width, setting.letters), 0.6)
