"""The end of a sheet: two weeks to tick, the practitioner's last words, and the codes."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from math import ceil

from PySide6.QtCore import QDate, QLocale, Qt

from acupress.core.routine import Routine
from acupress.core.sheets import Box
from acupress.core.text import stopped
from acupress.handouts.card_words import Writer
from acupress.handouts.flow import Block, stacked, text_block
from acupress.handouts.paper import CHECK_BAR_MM, POINT_MM, Laid, Paper
from acupress.handouts.qr import QUIET, codes_of, modules_of, paint_qr
from acupress.handouts.sheet_steps import Setting
from acupress.handouts.sheet_words import day, word

DAYS = 14
MODULE_MM = 0.45
"""Of a code on paper: any camera tells them apart."""
LEAST_CODE_MM = 24.0
MOST_CODES = 24
"""More of them nobody photographs."""
_SMALL = 9.0
_BAR = 3.8 + _SMALL * POINT_MM * 1.22
"""The height of the check bar with its words in mm."""
_APART = 2.0
_LEAST_DAY_MM = 10.0
_ROWS = ("done", "before", "after")


def days_block(
    routine: Routine, start: date | None, writer: Writer, setting: Setting, paper: Paper
) -> Block:
    """Return two weeks to tick, with room for the pain before and after; dated from `start`."""
    k, language, width = setting.k, writer.language, setting.width
    title = paper.lay(
        word("days_title", language), width, 1.15 * setting.letters, weight="semibold"
    )
    hint = paper.lay(word("pain", language), width, setting.letters, colour="quiet")
    beside = title.width + 4 * k + hint.width < width
    labels = [paper.lay(word(name, language), width, setting.letters) for name in _ROWS]
    left = max(laid.width for laid in labels) + 3 * k
    weeks = 1 if (width - left) / DAYS > _LEAST_DAY_MM * k else 2
    head = title.height + (0.0 if beside else hint.height) + 1.5 * k
    band = (1 if start is None else 2) * 4.2 * k + 1.0 * k + len(_ROWS) * _cell(setting)
    review = routine.review_on

    def paint(paper: Paper, x: float, y: float) -> None:
        paper.put(title, x, y)
        if beside:
            paper.put(hint, x + width - hint.width, y + 0.7 * (title.height - hint.height))
        else:
            paper.put(hint, x, y + title.height)
        count = DAYS // weeks
        for week in range(weeks):
            top = y + head + week * (band + 3 * k)
            box = Box(x, top, width, band)
            _paint_days(paper, box, left, (week * count, count), start, review, labels, setting)

    return Block(head + weeks * band + (weeks - 1) * 3 * k, paint, 6.0 * setting.gap)


def _cell(setting: Setting) -> float:
    return (5.8 if setting.tight else 6.6) * setting.k


def _paint_days(
    paper: Paper,
    box: Box,
    left: float,
    days: tuple[int, int],
    start: date | None,
    review: date | None,
    labels: Sequence[Laid],
    setting: Setting,
) -> None:
    first, count = days
    wide = (box.width - left) / count
    k, cell, lines = setting.k, _cell(setting), 1 if start is None else 2
    top = box.y + lines * 4.2 * k + 1.0 * k
    for row, laid in enumerate(labels):
        paper.put(laid, box.x, top + row * cell + (cell - laid.height) / 2)
    for number in range(count):
        x = box.x + left + number * wide
        on = None if start is None else start + timedelta(days=first + number)
        told = _day_words(first + number, on, paper.language)
        colour = "care" if on is not None and on == review else "ink"
        for line, text in enumerate(told):
            place = Box(x, box.y + line * 4.2 * k, wide, 0)
            size = paper.size_for(text, wide - 0.6, _SMALL * k)
            paper.write(text, place, size, colour=colour, align=Qt.AlignmentFlag.AlignHCenter)
        for row in range(len(_ROWS)):
            place = Box(x + 0.6, top + row * cell + 0.6, wide - 1.2, cell - 1.2)
            paper.rounded(place, 1.2 * k, "card" if row else "ground", edge="outline")


def _day_words(number: int, on: date | None, language: str) -> tuple[str, ...]:
    if on is None:
        return (str(number + 1),)
    of_qt, locale = QDate(on.year, on.month, on.day), QLocale(language)
    return (locale.toString(of_qt, "ddd"), locale.toString(of_qt, "d MMM"))


def end_blocks(routine: Routine, writer: Writer, setting: Setting, paper: Paper) -> Iterator[Block]:
    """Return the practitioner's closing words, when it is looked at again, and the codes."""
    codes = _Codes(_codes(routine), setting.width)
    room = codes.room_beside
    if room >= CHECK_BAR_MM + 8:
        words = stacked([*_words(routine, bool(codes.texts), room, writer, setting, paper)])
        if words.height <= codes.height + 12:
            yield _beside(codes, words, writer, setting)
            return
    yield from _words(routine, bool(codes.texts), setting.width, writer, setting, paper)
    yield codes.block(writer, setting)


def _words(
    routine: Routine, codes: bool, width: float, writer: Writer, setting: Setting, paper: Paper
) -> Iterator[Block]:
    gap, language = setting.gap, writer.language
    if routine.closing:
        letters = setting.letters * 1.08
        laid = paper.lay(routine.closing, width, letters, leading=setting.leading)
        yield text_block(laid, 5.0 * gap)
    if routine.review_on is not None:
        told = word("review", language, day(routine.review_on, language))
        laid = paper.lay(stopped(told, language), width, setting.letters, weight="semibold")
        yield text_block(laid, 2.0 * gap if routine.closing else 5.0 * gap)
    told = writer.phrase("card_whole") if codes else word("no_codes", language)
    laid = paper.lay(told, width, 10.0 * setting.k, colour="quiet")
    yield text_block(laid, 2.0 * gap)


class _Codes:
    """Codes in rows, as large as they have to be."""

    def __init__(self, texts: Sequence[str], width: float) -> None:
        self.texts = texts
        modules = [modules_of(text) + 2 * QUIET for text in texts]
        self.size = max([LEAST_CODE_MM, *(MODULE_MM * count for count in modules)])
        self.in_row = max(1, int((width + _APART) // (self.size + _APART)))
        self.label = 4.2 if len(texts) > 1 else 0.0
        taken = min(len(texts), self.in_row) * (self.size + _APART)
        self.room_beside = width - taken - 4 if len(texts) <= self.in_row else 0.0
        self.height = ceil(len(texts) / self.in_row) * (self.size + self.label)

    def paint(self, paper: Paper, x: float, y: float, writer: Writer) -> None:
        """Draw them with their numbers below."""
        for number, text in enumerate(self.texts):
            row, column = divmod(number, self.in_row)
            at_x = x + column * (self.size + _APART)
            at_y = y + row * (self.size + self.label)
            paint_qr(paper.painter, text, paper.rect(Box(at_x, at_y, self.size, self.size)))
            if self.label:
                page = writer.phrase("card_code", page=number + 1, pages=len(self.texts))
                place = Box(at_x, at_y + self.size - 0.6, self.size, 0)
                middle = Qt.AlignmentFlag.AlignHCenter
                paper.write(page, place, _SMALL, colour="quiet", align=middle)

    def block(self, writer: Writer, setting: Setting) -> Block:
        """Return the codes with the check bar below them."""

        def paint(paper: Paper, x: float, y: float) -> None:
            self.paint(paper, x, y, writer)
            paper.check_bar(x, y + self.height + 2, writer.phrase("card_bar"), _SMALL)

        return Block(self.height + 2 + _BAR, paint, 4.0 * setting.gap, at_foot=True)


def _beside(codes: _Codes, words: Block, writer: Writer, setting: Setting) -> Block:
    """Words above the check bar, and the codes at their right."""
    height = max(codes.height, words.height + 3 + _BAR)

    def paint(paper: Paper, x: float, y: float) -> None:
        words.paint(paper, x, y)
        paper.check_bar(x, y + height - _BAR, writer.phrase("card_bar"), _SMALL)
        codes.paint(paper, x + codes.room_beside + 4, y, writer)

    return Block(height, paint, 6.0 * setting.gap, at_foot=True)


def _codes(routine: Routine) -> tuple[str, ...]:
    try:
        codes = codes_of(routine)
    except ValueError:
        return ()
    return codes if len(codes) <= MOST_CODES else ()
