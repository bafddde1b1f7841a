"""The poster: a whole routine on one page, to be read from where she sits."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF, Qt

from acupress.core.content import Content
from acupress.core.plan import Step
from acupress.core.routine import Routine
from acupress.core.sheets import Box, Size
from acupress.handouts.breath_wave import paint_wave
from acupress.handouts.paper import POINT_MM, Paper, Run, paint_on, pdf_bytes
from acupress.handouts.planned_routine import PlannedRoutine
from acupress.handouts.sheet_head import logo_of
from acupress.handouts.sheet_options import SheetOptions
from acupress.handouts.sheet_steps import close_up_of
from acupress.handouts.sheet_words import length, word

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

_WIDTH = 210.0
"""mm of the paper for which the sizes below are meant; on others all grows with it."""
_MARGIN = 12.0
_GUTTER = 7.0
_HEAD, _FOOT, _LINE = 30.0, 44.0, 5.5
_TITLE, _LEAST_TITLE = 34.0, 14.0
_MOST_COLUMNS = 6
_WORDS = 1.4 + 0.3 + 1.9 + 1.2
"""Heights of letters: of the posture, of a gap, of the name and of the line below it."""
_LYING = 1.25
"""Pictures wider than high by this much are as good as even ones; names need the width."""
_LABELLED = 75.0
"""mm of a picture's width that leave room for words in it."""


def poster_bytes(routine: Routine, content: Content, options: SheetOptions) -> bytes:
    """Return the poster of a routine as a PDF of one page."""
    made = Poster(routine, content, options)
    language = routine.language
    return pdf_bytes(routine.title, options.size, 1, made.paint, options.theme, language)


def paint_poster(
    device: "QPagedPaintDevice", routine: Routine, content: Content, options: SheetOptions
) -> None:
    """Paint a poster on a printer. Raises OSError."""
    made = Poster(routine, content, options)
    paint_on(device, options.size, 1, made.paint, options.theme, routine.language)


@dataclass(frozen=True)
class Grid:
    """How cells lie: columns, the size of a cell and its picture in mm, its letters in points."""

    columns: int
    width: float
    height: float
    picture: float
    letters: float


def grid_for(count: int, room: Size) -> Grid:
    """Return the grid in which `count` cells have the largest pictures that the room allows."""
    columns = range(1, min(max(count, 1), _MOST_COLUMNS) + 1)
    grids = (_grid(count, number, room) for number in columns)
    return max(grids, key=lambda grid: min(_LYING * grid.picture, grid.width))


def _grid(count: int, columns: int, room: Size) -> Grid:
    rows = ceil(max(count, 1) / columns)
    width = (room.width - (columns - 1) * _GUTTER) / columns
    height = (room.height - (rows - 1) * _GUTTER) / rows
    # Words are read from a metre; where a cell is small they still have to leave room.
    letters = max(6.0, min(width / 3.8, height / 4.4, 24.0))
    return Grid(columns, width, height, height - _WORDS * letters * POINT_MM, letters)


class Poster(PlannedRoutine):
    """A routine laid on one page."""

    def paint(self, paper: Paper, _number: int = 0) -> None:
        """Paint the page: it is laid out for one width of paper, and grows to that of another."""
        size, k = self._options.size, self._options.size.width / _WIDTH
        paper.painter.scale(k, k)
        inner = Box(0, 0, _WIDTH, size.height / k).within(_MARGIN)
        self._head(paper, Box(inner.x, inner.y, inner.width, _HEAD - 6))
        grid = grid_for(len(self._plan.steps), Size(inner.width, inner.height - _HEAD - _FOOT))
        for number, step in enumerate(self._plan.steps):
            row, column = divmod(number, grid.columns)
            x = inner.x + column * (grid.width + _GUTTER)
            y = inner.y + _HEAD + row * (grid.height + _GUTTER)
            self._posture(paper, number, grid, x, y)
            self._cell(paper, Box(x, y, grid.width, grid.height), grid, number + 1, step)
        self._foot(paper, Box(inner.x, inner.y + inner.height - _FOOT + 5, inner.width, _FOOT - 5))

    def _head(self, paper: Paper, box: Box) -> None:
        """Title, for whom and from whom; the logo at the right."""
        width, logo = box.width, logo_of(self._routine)
        if logo is not None:
            size = QSizeF(logo.size()).scaled(QSizeF(44, 20), Qt.AspectRatioMode.KeepAspectRatio)
            left = box.x + box.width - size.width()
            place = Box(left, box.y, size.width(), size.height())
            paper.painter.drawImage(paper.rect(place), logo)
            width -= size.width() + 6
        letters, title = _TITLE, self._routine.title
        laid = paper.lay(title, width, letters, weight="semibold", leading=1.08)
        while laid.height > 0.68 * box.height and letters > _LEAST_TITLE:
            letters -= 1
            laid = paper.lay(title, width, letters, weight="semibold", leading=1.08)
        top = paper.put(laid, box.x, box.y)
        told = "  ·  ".join(self._names())
        if told:
            letters = paper.size_for(told, width - 0.5, 16)
            paper.write(told, Box(box.x, top + 0.5, width, 0), letters, colour="quiet")

    def _names(self) -> Iterator[str]:
        patient, maker = self._routine.patient, self._routine.maker
        if patient:
            yield self._writer.phrase("card_for", patient=patient)
        if maker.clinic or maker.name:
            yield self._writer.phrase("card_from", maker=maker.clinic or maker.name)

    def _posture(self, paper: Paper, number: int, grid: Grid, x: float, y: float) -> None:
        """Say the posture above the first of its steps, as far as nothing else is said there."""
        postures = [step.variant.posture for step in self._plan.steps]
        if number and postures[number] == postures[number - 1]:
            return
        end = number + 1
        while end % grid.columns and end < len(postures) and postures[end] == postures[number]:
            end += 1
        width = (end - number) * (grid.width + _GUTTER) - _GUTTER
        posture = self._writer.content.catalogue.postures[postures[number]]
        name = self._writer.text(posture.name)
        letters = paper.size_for(name, width - 0.5, 0.9 * grid.letters, "semibold")
        top = y + (1.25 * grid.letters - 1.3 * letters) * POINT_MM
        paper.write(name, Box(x, top, width, 0), letters, weight="semibold", colour="action")

    def _cell(self, paper: Paper, box: Box, grid: Grid, number: int, step: Step) -> None:
        """The close-up, the name with its number, and how long on which side."""
        writer, letters = self._writer, grid.letters
        line = letters * POINT_MM
        point = writer.content.catalogue.points[step.point]
        picture, finger = close_up_of(point, step, writer.content)
        if box.width < _LABELLED:
            picture = replace(picture, labels=())
        top = box.y + 1.4 * line
        place = Box(box.x, top, box.width, grid.picture)
        paper.picture(picture, place, finger, text_scale=max(0.8, letters / 16), radius=4.0)
        top += grid.picture + 0.3 * line
        disc = 1.6 * line
        paper.disc(str(number), box.x, top, disc, 1.1 * letters)
        left = disc + 0.4 * line
        name, room = point.names.main(self._writer.language), box.width - left
        size = paper.size_for(name, room - 0.5, 1.55 * letters, "semibold")
        place = Box(box.x + left, top + (disc - 1.1 * size * POINT_MM) / 2, room, 0)
        paper.write(name, place, size, weight="semibold", leading=1.1)
        seconds = length(step.breaths * self._plan.pace.breath, writer.language)
        sides = writer.sides(point, step)
        if step.rests:
            sides = f"{sides}, {word('resting', writer.language)}"
        told = (Run(seconds, "semibold", "action"), Run(f"  {sides}"))
        size = paper.size_for(
            "".join(run.text for run in told), box.width - 0.5, letters, "semibold"
        )
        paper.write(told, Box(box.x, top + 1.9 * line, box.width, 0), size)

    def _foot(self, paper: Paper, box: Box) -> None:
        """The breath, the whole length, when to stop, and when not to press at all."""
        language = self._writer.language
        told = word("not_today", language)
        letters = paper.size_for(told, box.width - 0.5, 12, "semibold")
        below = Box(box.x, box.y + box.height - _LINE, box.width, 0)
        paper.write(told, below, letters, weight="semibold", colour="care")
        box = replace(box, height=box.height - _LINE - 2)
        wave = Box(box.x, box.y + 1, 0.52 * box.width, box.height - 2)
        paint_wave(paper, wave, self._plan.pace, 15.0)
        left = wave.x + wave.width + 8
        width = box.x + box.width - left
        total = word("minutes", language, max(1, round(self._seconds / 60)))
        place = Box(left, box.y - 2, width, 0)
        top = paper.write(total, place, 30, weight="semibold", colour="action", leading=1.1)
        top = paper.write(word("slow_press", language), Box(left, top, width, 0), 13.5)
        place = Box(left, top + 0.8, width, 0)
        paper.write(word("poster_stop", language), place, 12, weight="semibold", colour="care")
