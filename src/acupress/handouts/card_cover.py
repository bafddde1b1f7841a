"""The first card of a routine's: what it holds on the front, and the routine itself as codes."""

from dataclasses import dataclass

from acupress.core.follow import follow
from acupress.core.routine import Routine, with_own_points
from acupress.core.sheets import Box
from acupress.core.text import parted, stopped
from acupress.core.timeline import compile_plan
from acupress.handouts.card_words import Writer
from acupress.handouts.paper import Paper, Run
from acupress.handouts.qr import codes_of, paint_qr
from acupress.handouts.sheet_words import word

CODE_MM = 38.0
"""Of a code with its quiet zone at least: a phone reads it (`handouts.qr.LETTERS`)."""
MOST_CODE_MM = 60.0
_USUAL = 12.0
_CAPTION = 0.75


@dataclass(frozen=True)
class Cover:
    """One cover card: the first one tells of the routine, all carry `codes`, told from `first`."""

    routine: Routine
    writer: Writer
    codes: tuple[str, ...]
    first: int
    whole: int
    letters: float
    edge: float

    def front(self, paper: Paper, box: Box) -> None:
        """Title, for whom, from whom, and the points in their order."""
        if self.first:
            return
        k, left, width = self.letters / _USUAL, box.x + self.edge, box.width - 2 * self.edge
        top, bottom = box.y + self.edge, box.y + box.height - self.edge
        title = Box(left, top, width, 0)
        top = paper.write(self.routine.title, title, 1.6 * self.letters, weight="semibold")
        for line in self._people():
            top = paper.write(line, Box(left, top, width, 0), self.letters, colour="quiet")
        bottom -= self._stop(paper, left, bottom, width)
        top += 3 * k
        for runs in self._lines():
            laid = paper.lay(runs, width, self.letters)
            if top + laid.height > bottom:
                break
            top = paper.put(laid, left, top) + 1.2 * k

    def back(self, paper: Paper, box: Box) -> None:
        """The codes, with what they are for."""
        k, left, width = self.letters / _USUAL, box.x + self.edge, box.width - 2 * self.edge
        without = word("no_codes", self.writer.language)
        told = self.writer.phrase("card_whole") if self.codes else without
        words = paper.lay(told, width, self.letters)
        top = paper.put(words, left, box.y + self.edge) + 2 * k
        if not self.codes:
            return
        columns, rows = _grid(len(self.codes), width)
        caption = _caption(self.letters)
        side = min(
            MOST_CODE_MM,
            width / columns,
            (box.y + box.height - self.edge - top) / rows - caption,
        )
        for number, code in enumerate(self.codes):
            row, column = divmod(number, columns)
            place = Box(left + column * width / columns, top + row * (side + caption), side, side)
            paint_qr(paper.painter, code, paper.rect(place))
            if self.whole > 1:
                page, pages = self.first + number + 1, self.whole
                told = self.writer.phrase("card_code", page=page, pages=pages)
                below = Box(place.x, place.y + side, side, 0)
                paper.write(told, below, _CAPTION * self.letters, colour="quiet")

    def _stop(self, paper: Paper, left: float, bottom: float, width: float) -> float:
        """Say at the foot when to stop; return how high that is."""
        signs = self.writer.content.care.stop_signs
        language = self.writer.language
        told = parted((self.writer.text(sign) for sign in signs), language)
        runs = (
            Run(f"{self.writer.phrase('card_stop')}  ", "semibold", "care"),
            Run(stopped(told, language), colour="care"),
        )
        laid = paper.lay(runs, width, self.letters, leading=1.14)
        paper.put(laid, left, bottom - laid.height)
        return laid.height + 2 * self.letters / _USUAL

    def _people(self) -> tuple[str, ...]:
        maker = self.routine.maker
        names = ", ".join(filter(None, (maker.name, maker.clinic)))
        patient = self.routine.patient
        lines = (
            self.writer.phrase("card_for", patient=patient) if patient else "",
            self.writer.phrase("card_from", maker=names) if names else "",
            maker.contact,
        )
        return tuple(filter(None, lines))

    def _lines(self) -> tuple[tuple[Run, ...], ...]:
        content = with_own_points(self.writer.content, self.routine)
        plan = follow(self.routine, content)
        total = compile_plan(plan, content).total
        points = content.catalogue.points
        lines = [
            (
                Run(f"{number}  ", "semibold", "action"),
                Run(points[step.point].names.main(self.writer.language), "semibold"),
                Run(f"  {step.breaths * plan.pace.breath:g} s", colour="quiet"),
            )
            for number, step in enumerate(plan.steps, 1)
        ]
        minutes = f"{max(1, round(total / 60))}"
        told = self.writer.phrase("card_total", minutes=minutes)
        return (*lines, (Run(told, colour="quiet"),))


def covers(
    routine: Routine, writer: Writer, size: tuple[float, float], letters: float, edge: float
) -> tuple[Cover, ...]:
    """Return the cover cards of a routine on cards of `size` mm: as many as its codes need, and
    one that says so where they do not hold it."""
    try:
        codes = codes_of(routine)
    except ValueError:
        codes = ()
    # About three lines of words stand above the codes.
    room = size[1] - 2 * edge - 4 * letters * 0.43
    fit = max(1, int((size[0] - 2 * edge) / CODE_MM)) * max(
        1, int(room / (CODE_MM + _caption(letters)))
    )
    return tuple(
        Cover(routine, writer, codes[at : at + fit], at, len(codes), letters, edge)
        for at in range(0, max(1, len(codes)), fit)
    )


def _grid(count: int, width: float) -> tuple[int, int]:
    """Columns and rows for so many codes in a width."""
    columns = min(count, max(1, int(width / CODE_MM)))
    return columns, -(-count // columns)


def _caption(letters: float) -> float:
    return _CAPTION * letters * 0.43 + 1.0
