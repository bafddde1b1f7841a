"""Her pain over a period as a block of a page: the journal's chart, with its signs explained."""

from PySide6.QtCore import QDate, QLocale, QRectF

from acupress.core.chart import Chart, Tick, chart
from acupress.core.sheets import Box, Size
from acupress.handouts.flow import Block
from acupress.handouts.paper import POINT_MM, UNITS, Laid, Paper
from acupress.handouts.visit_data import Visit
from acupress.handouts.visit_words import short_day, word
from acupress.painting.chart import Sign, paint_chart, paint_sign

_TICKS = {"weekday": "ddd", "month": "MMM yyyy", "year": "yyyy"}
_SMALLEST = 10.5
_SIGN = 6.0
"""mm of a sign in the legend."""


def chart_block(visit: Visit, size: Size, letters: float, paper: Paper) -> Block:
    """Return the chart with its legend, `size` mm without it, with letters of so many points."""
    language = visit.wishes.language
    found = chart(visit.sessions, visit.weeks, visit.change, visit.wishes.first, visit.wishes.last)
    small = max(_SMALLEST, letters - 1.5)
    legend = [
        (sign, paper.lay(word(f"sign_{sign}", language), size.width, small, colour="quiet"))
        for sign in signs_of(found)
    ]
    rows = _rows([laid for _, laid in legend], size.width)
    high = small * POINT_MM * 1.35

    def tick_text(tick: Tick) -> str:
        if tick.unit == "day":
            return short_day(tick.day, language)
        on = QDate(tick.day.year, tick.day.month, tick.day.day)
        return QLocale(language).toString(on, _TICKS[tick.unit])

    def paint(paper: Paper, x: float, y: float) -> None:
        unit = small * POINT_MM * UNITS
        box = paper.rect(Box(x, y, size.width, size.height))
        paint_chart(paper.painter, found, box, paper.theme, unit, tick_text)
        for (sign, laid), (row, left) in zip(legend, rows, strict=True):
            top = y + size.height + 1.0 + row * high
            place = QRectF(paper.rect(Box(x + left, top + 0.15 * high, _SIGN, 0.7 * high)))
            paint_sign(paper.painter, sign, place, paper.theme, unit)
            paper.put(laid, x + left + _SIGN + 1.2, top + (high - laid.height) / 2)

    count = rows[-1][0] + 1 if rows else 0
    return Block(size.height + 1.6 + count * high, paint, 1.0)


def signs_of(found: Chart) -> tuple[Sign, ...]:
    """Return the signs that a chart really shows."""
    there: dict[Sign, bool] = {
        "before": any(dot.before is not None for dot in found.dots),
        "after": any(dot.after is not None for dot in found.dots),
        "week": bool(found.bars),
        "worst": bool(found.marks),
        "usual": bool(found.marks),
        "start": found.band is not None,
        "band": found.band is not None and found.band.better >= 0,
    }
    return tuple(sign for sign, shown in there.items() if shown)


def _rows(words: list[Laid], width: float) -> list[tuple[int, float]]:
    """The row and the left edge in mm of each sign of a legend."""
    places, row, left = [], 0, 0.0
    for laid in words:
        wide = _SIGN + 1.2 + laid.width
        if left and left + wide > width:
            row, left = row + 1, 0.0
        places.append((row, left))
        left += wide + 4.0
    return places
