"""The two faces of a point card: where it lies on the front, how it is done on the back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from acupress.core.picture import Picture
from acupress.core.sheets import Box
from acupress.handouts.card_words import CardWords, FingerRuler, Section
from acupress.handouts.paper import CHIP_ENDS, POINT_MM, UNITS, Laid, Paper, Run, chip_height
from acupress.painting import fonts

_FINGERS = 13.0
"""mm of the fingers that are seen of a finger ruler, at the usual letters."""
_BOX = 2.2
"""mm between the words and the edge of a box, at the usual letters."""
USUAL = 12.0
"""Points of a card's letters on A6; everything else on it follows."""


@dataclass(frozen=True)
class Style:
    """How a card is set: letters in points, the edge in mm, and how closely its back is set."""

    letters: float
    edge: float
    run_in: bool = False
    leading: float = 1.22
    ruler_in_front: bool = False
    ruler_low: bool = False
    """Fingers are only marked on a line."""

    @property
    def k(self) -> float:
        """Everything relative to the usual letters."""
        return self.letters / USUAL


@dataclass(frozen=True)
class Part:
    """Something on a back: laid text with what stands beside it, and the room around it in mm."""

    laid: Laid
    above: float
    mark: str = ""
    boxed: bool = False
    ruled: bool = False
    below: float = 0.0

    @property
    def height(self) -> float:
        """All that it takes, in mm."""
        return self.above + self.laid.height + self.below


class Face:
    """One card with all that is on it, for one size of card (`width` and `height` in mm)."""

    def __init__(
        self, words: CardWords, picture: Picture, finger: float, size: tuple[float, float]
    ) -> None:
        self.words, self.picture, self.finger = words, picture, finger
        self.width, self.height = size

    def style(self, paper: Paper, letters: float, edge: float) -> Style:
        """Return the widest setting in which all of the back fits, else the closest one."""
        ruler = self.words.ruler is not None
        tries = [
            Style(letters, edge),
            Style(letters, edge, run_in=True),
            *([Style(letters, edge, ruler_in_front=True)] if ruler else []),
            Style(letters, edge, run_in=True, ruler_in_front=True),
            Style(letters, 0.85 * edge, run_in=True, leading=1.14, ruler_in_front=True),
        ]
        for style in tries:
            if not self.rest(paper, style):
                return style
        return tries[-1]

    def front(self, paper: Paper, style: Style, x: float, y: float) -> None:
        """Paint the front with its left upper corner there."""
        k, edge = style.k, style.edge
        left, width = x + edge, self.width - 2 * edge
        top = self._head(paper, style, left, y + edge, width)
        bottom = y + self.height - edge
        cautions = paper.lay(
            self.words.cautions, width, style.letters, weight="semibold", colour="care",
            leading=style.leading,
        )  # fmt: skip
        bottom -= cautions.height
        paper.put(cautions, left, bottom)
        chips = _rows(paper, self.words.chips, width, _chip_letters(style), 2.0 * k)
        high = chip_height(_chip_letters(style))
        bottom -= 3.0 * k + len(chips) * high + (len(chips) - 1) * 1.6 * k
        at = bottom
        for row in chips:
            across = left
            for chip in row:
                across += paper.chip(chip, across, at, _chip_letters(style)) + 2.0 * k
            at += high + 1.6 * k
        if style.ruler_in_front and self.words.ruler is not None:
            bottom -= _ruler_height(style) + 2.5 * k
            _paint_ruler(paper, self.words.ruler, left, bottom, width, style)
        box = Box(left, top + 3.0 * k, width, bottom - 3.0 * k - top - 3.0 * k)
        paper.picture(self.picture, box, self.finger, radius=3.5 * k, k=k)

    def back(self, paper: Paper, style: Style, x: float, y: float, foot: str, bar: str) -> None:
        """Paint the back; `foot` stands in its corner, `bar` under the check bar."""
        taken = [*self._parts(paper, style)]
        taken = taken[: len(taken) - len(self.rest(paper, style))]
        self._paint_parts(paper, taken, style, x, y + style.edge)
        self._foot(paper, style, x, y, foot, bar)

    def rest(self, paper: Paper, style: Style) -> Sequence[Part]:
        """Return what of the back finds no room on it, to go onto a further card."""
        parts = [*self._parts(paper, style)]
        room = self.height - 2 * style.edge - _foot_height(style)
        if self.words.ruler is not None and not style.ruler_in_front:
            room -= _ruler_height(style) + 2.0 * style.k
        for number, part in enumerate(parts):
            room -= part.height
            if room < 0:
                return parts[number:]
        return ()

    def further(
        self, paper: Paper, style: Style, parts: Sequence[Part], x: float, y: float, title: str
    ) -> Sequence[Part]:
        """Paint parts onto the face of a further card; return those that still find no room."""
        head = paper.lay(title, self.width - 2 * style.edge, style.letters * 1.3, weight="semibold")
        if paper.paints:
            paper.put(head, x + style.edge, y + style.edge)
        room, fitting = self.height - 2 * style.edge - head.height - 2 * style.k, 0
        for part in parts:
            room -= part.height
            if room < 0 and fitting:
                break
            fitting += 1
        top = y + style.edge + head.height + 2 * style.k
        if paper.paints:
            self._paint_parts(paper, parts[:fitting], style, x, top)
        return parts[fitting:]

    def _head(self, paper: Paper, style: Style, left: float, top: float, width: float) -> float:
        """Names in two lines; the characters to the right of the first."""
        k, size = style.k, style.letters * 1.95
        characters, family = self.words.characters, None
        if characters:
            family = fonts.chinese_family(characters)
        room = width
        if family is not None:
            signs = paper.lay(characters, width, size * 0.82, colour="quiet", family=family)
            paper.put(signs, left + width - signs.width, top + 0.6 * k)
            room -= signs.width + 3 * k
        wide = paper.width_of(self.words.name, size, "semibold")
        size = max(style.letters * 1.2, size * min(1.0, room / max(wide, 1e-6)))
        top = paper.write(
            self.words.name, Box(left, top, room, 0), size, weight="semibold", leading=1.1
        )
        return paper.write(
            self.words.english, Box(left, top, width, 0), style.letters * 1.04, colour="quiet"
        )

    def _parts(self, paper: Paper, style: Style) -> Sequence[Part]:
        k, letters = style.k, style.letters
        width = self.width - 2 * style.edge
        inner = width - _disc(style) - 2.4 * k
        gap = (2.4 if style.run_in else 3.4) * k
        parts = [
            Part(_section(paper, one, inner, style), gap if number else 0.0, one.mark)
            for number, one in enumerate(self.words.sections)
        ]
        if self.words.note:
            runs = (Run(f"{self.words.note_title}  ", "semibold", "action"), Run(self.words.note))
            parts.append(
                Part(
                    paper.lay(runs, width - 5 * k, letters, leading=style.leading),
                    5.4 * k,
                    boxed=True,
                    below=_BOX * k,
                )
            )
        if self.words.why:
            why = paper.lay(self.words.why, width, letters, colour="quiet", leading=style.leading)
            parts.append(Part(why, (3.4 if style.run_in else 5.0) * k, ruled=True))
        return parts

    def _paint_parts(
        self, paper: Paper, parts: Sequence[Part], style: Style, x: float, top: float
    ) -> None:
        k, left, width = style.k, x + style.edge, self.width - 2 * style.edge
        disc = _disc(style)
        for part in parts:
            top += part.above
            if part.boxed:
                box = Box(left, top - _BOX * k, width, part.laid.height + 2 * _BOX * k)
                paper.rounded(box, 2.5 * k, "card")
                paper.put(part.laid, left + 2.5 * k, top)
            elif part.mark:
                line = style.letters * POINT_MM * style.leading
                _mark(paper, part.mark, left, top + min(0.0, (line - disc) / 2) + 0.2 * k, style)
                paper.put(part.laid, left + disc + 2.4 * k, top)
            else:
                if part.ruled:
                    paper.line(left, top - 1.8 * k, left + width, top - 1.8 * k, "hairline", 0.25)
                paper.put(part.laid, left, top)
            top += part.laid.height + part.below

    def _foot(self, paper: Paper, style: Style, x: float, y: float, foot: str, bar: str) -> None:
        left, bottom = x + style.edge, y + self.height - style.edge
        small = _small(style)
        top = bottom - _foot_height(style) + 1.5 * style.k
        if self.words.ruler is not None and not style.ruler_in_front:
            above = top - _ruler_height(style) - 2.0 * style.k
            width = self.width - 2 * style.edge
            _paint_ruler(paper, self.words.ruler, left, above, width, style)
        paper.check_bar(left, top, bar, small)
        wide = paper.width_of(foot, small)
        laid = paper.lay(foot, wide + 1, small, colour="quiet")
        paper.put(laid, x + self.width - style.edge - wide, bottom - laid.height)


def _section(paper: Paper, section: Section, width: float, style: Style) -> Laid:
    between = "  " if style.run_in else "\n"
    runs = (Run(section.title + between, "semibold"), Run(section.words))
    return paper.lay(runs, width, style.letters, leading=style.leading)


def _mark(paper: Paper, mark: str, x: float, y: float, style: Style) -> None:
    """A number in a disc; the last one is a tick, drawn, as not every font has it."""
    size = _disc(style)
    paper.disc("" if mark == "✓" else mark, x, y, size, style.letters * 0.92)
    if mark == "✓":
        tick = QPainterPath(QPointF((x + 0.28 * size) * UNITS, (y + 0.53 * size) * UNITS))
        tick.lineTo((x + 0.44 * size) * UNITS, (y + 0.69 * size) * UNITS)
        tick.lineTo((x + 0.73 * size) * UNITS, (y + 0.34 * size) * UNITS)
        paper.painter.setBrush(Qt.BrushStyle.NoBrush)
        paper.painter.setPen(paper.pen("on_action", 0.11 * size))
        paper.painter.drawPath(tick)


def _rows(
    paper: Paper, chips: Sequence[str], width: float, letters: float, gap: float
) -> list[list[str]]:
    """Chips in rows that fit the width."""
    rows: list[list[str]] = [[]]
    used = 0.0
    for chip in chips:
        wide = paper.width_of(chip, letters, "semibold") + CHIP_ENDS * chip_height(letters)
        if rows[-1] and used + wide > width:
            rows.append([])
            used = 0.0
        rows[-1].append(chip)
        used += wide + gap
    return rows


def _disc(style: Style) -> float:
    return 6.6 * style.k


def _chip_letters(style: Style) -> float:
    return 0.86 * style.letters


def _small(style: Style) -> float:
    """Letters of what is not read, but looked at once."""
    return max(6.0, 0.64 * style.letters)


def _foot_height(style: Style) -> float:
    return 5.4 + _small(style) * POINT_MM * 1.22


def _ruler_height(style: Style) -> float:
    return _fingers_height(style) + 0.8 + _ruler_letters(style) * POINT_MM * 1.22


def _fingers_height(style: Style) -> float:
    return 2.2 if style.ruler_low else _FINGERS * style.k


def _ruler_letters(style: Style) -> float:
    return 0.8 * style.letters


def _paint_ruler(
    paper: Paper, ruler: FingerRuler, x: float, y: float, width: float, style: Style
) -> None:
    """Fingers as broad as they are, and what they are."""
    high = _fingers_height(style)
    if style.ruler_low:
        for edge in range(ruler.count + 1):
            at = x + ruler.breadth * edge / ruler.count
            paper.line(at, y, at, y + high, "action", 0.3)
    else:
        paper.fingers(Box(x, y, ruler.breadth, high), ruler.count)
    paper.line(x, y + high, x + ruler.breadth, y + high, "action", 0.3)
    box = Box(x, y + high + 0.8, width, 0)
    paper.write(ruler.words, box, _ruler_letters(style), colour="quiet")


class LyingFace(Face):
    """A card of a bank card's size, on its side: picture and words beside each other."""

    def style(self, paper: Paper, letters: float, edge: float) -> Style:
        """Return the widest setting in which all of the back fits, else the closest one.

        The front has no room for fingers; where the back has none either, they are left out.
        """
        tries = [
            Style(letters, edge, run_in=True, leading=leading, ruler_low=True)
            for leading in (1.22, 1.12, 1.04)
        ]
        for style in (*tries, *(replace(one, ruler_in_front=True) for one in tries)):
            if not self.rest(paper, style):
                return style
        return replace(tries[1], ruler_in_front=True)

    def front(self, paper: Paper, style: Style, x: float, y: float) -> None:
        """Paint the front with its left upper corner there."""
        k, edge = style.k, style.edge
        high = self.height - 2 * edge
        box = Box(x + edge, y + edge, 0.44 * self.width, high)
        paper.picture(self.picture, box, self.finger, radius=3.5 * k, k=k)
        left = box.x + box.width + 3 * k
        width = self.width - edge - (left - x)
        top = self._head(paper, style, left, y + edge, width)
        for chip in self.words.chips:
            top += 1.2 * k
            paper.chip(chip, left, top, style.letters)
            top += chip_height(style.letters)
        cautions = paper.lay(
            self.words.cautions,
            width,
            style.letters,
            weight="semibold",
            colour="care",
            leading=1.14,
        )
        paper.put(cautions, left, y + self.height - edge - cautions.height)
