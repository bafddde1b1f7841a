"""The steps of a routine on its sheet: a close-up with what to do beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from acupress.core.breathing import Pace
from acupress.core.content import Content
from acupress.core.picture import Picture, picture_of, view_for
from acupress.core.plan import Plan, Step
from acupress.core.points import Point
from acupress.core.sheets import Box
from acupress.core.text import stopped
from acupress.handouts.card_words import Writer
from acupress.handouts.cards import side_shown
from acupress.handouts.flow import Block
from acupress.handouts.paper import POINT_MM, Laid, Paper, Run
from acupress.handouts.sheet_words import length, word
from acupress.painting import fonts

_LABELLED = 40.0
"""mm of a picture that has room for words; smaller ones have them beside them."""

Tight = Literal[0, 1, 2]
TIGHT: tuple[Tight, ...] = get_args(Tight)


@dataclass(frozen=True)
class Setting:
    """How a sheet is set: letters in points, widths and heights in mm.

    `detail` 2 says how each point is found and pressed, 1 how it is pressed, 0 neither. `tight` 1
    leaves less room between, 2 least of all.
    """

    width: float
    letters: float = 12.0
    picture: float = 44.0
    detail: int = 1
    tight: Tight = 0

    @property
    def k(self) -> float:
        """Everything relative to the usual letters."""
        return self.letters / 12.0

    @property
    def gap(self) -> float:
        """A millimetre of the room between two things."""
        return self.k * (1.0, 0.62, 0.46)[self.tight]

    @property
    def leading(self) -> float:
        """From line to line, in heights of the letters."""
        return (1.2, 1.13, 1.12)[self.tight]

    @property
    def line(self) -> float:
        """The height of a line in mm."""
        return self.letters * POINT_MM * self.leading


def close_up_of(point: Point, step: Step, content: Content) -> tuple[Picture, float]:
    """Return a step's picture, and a finger's breadth in its units."""
    side = side_shown(point, step)
    view = view_for(point, side, content)
    return picture_of(point, side, content, view=view), content.body.finger(view)


def step_blocks(plan: Plan, writer: Writer, setting: Setting, paper: Paper) -> Iterator[Block]:
    """Return the warm pack and the steps in order; a heading wherever the posture changes."""
    if plan.warm_seconds:
        yield _warm(plan.warm_seconds, writer.language, setting, paper)
    posture = ""
    for number, step in enumerate(plan.steps, 1):
        if step.variant.posture != posture:
            posture = step.variant.posture
            yield _posture(
                writer.text(writer.content.catalogue.postures[posture].name), setting, paper
            )
            yield _step(number, step, plan.pace, writer, setting, paper, above=2.6 * setting.gap)
        else:
            yield _step(number, step, plan.pace, writer, setting, paper, above=4.6 * setting.gap)


def _warm(seconds: float, language: str, setting: Setting, paper: Paper) -> Block:
    title = word("warm_title", language, length(seconds, language))
    runs = (Run(f"{stopped(title, language)} ", "semibold", "action"), Run(word("warm", language)))
    laid = paper.lay(runs, setting.width - 7 * setting.k, setting.letters, leading=setting.leading)
    edge = 2.2 * setting.gap

    def paint(paper: Paper, x: float, y: float) -> None:
        paper.rounded(Box(x, y, setting.width, laid.height + 2 * edge), 2.5 * setting.k, "card")
        paper.put(laid, x + 3.5 * setting.k, y + edge)

    return Block(laid.height + 2 * edge, paint, 4.0 * setting.gap)


def _posture(name: str, setting: Setting, paper: Paper) -> Block:
    laid = paper.lay(name, setting.width, setting.letters, weight="semibold", colour="action")

    def paint(paper: Paper, x: float, y: float) -> None:
        paper.put(laid, x, y)
        middle, start = y + 0.56 * laid.height, x + laid.width + 3
        if start < x + setting.width:
            paper.line(start, middle, x + setting.width, middle, "hairline", 0.3)

    return Block(laid.height, paint, 6.0 * setting.gap, with_next=True)


def _step(
    number: int,
    step: Step,
    pace: Pace,
    writer: Writer,
    setting: Setting,
    paper: Paper,
    above: float,
) -> Block:
    point = writer.content.catalogue.points[step.point]
    k, high = setting.k, setting.picture
    wide = 1.12 * high
    left = wide + 5.0 * k
    width = setting.width - left
    picture, finger = close_up_of(point, step, writer.content)
    if high < _LABELLED * k:
        picture = replace(picture, labels=())
    head = _Head.of(point, writer, width - _disc(setting) - 2.4 * k, setting, paper)
    lines = _lines(step, point, pace, writer, setting, width, paper)
    words = head.height + 0.8 * setting.gap + sum(laid.height + gap for laid, gap in lines)
    height = max(high, words)

    def paint(paper: Paper, x: float, y: float) -> None:
        box = Box(x, y, wide, max(high, min(height, 1.25 * high)))
        paper.picture(picture, box, finger, text_scale=0.8, radius=3.0 * k)
        at = y + max(0.0, min(2.0 * k, (height - words) / 2))
        disc = _disc(setting)
        paper.disc(str(number), x + left, at + 0.1 * k, disc, setting.letters * 0.95)
        head.put(paper, x + left + disc + 2.4 * k, at)
        at += head.height + 0.8 * setting.gap
        for laid, gap in lines:
            at = paper.put(laid, x + left, at + gap)

    return Block(height, paint, above)


def _disc(setting: Setting) -> float:
    return 6.4 * setting.k


@dataclass(frozen=True)
class _Head:
    """A point's names: its own, then in words with the code, then in characters at the right."""

    name: Laid
    english: Laid
    characters: Laid | None
    width: float
    below: bool

    @classmethod
    def of(
        cls, point: Point, writer: Writer, width: float, setting: Setting, paper: Paper
    ) -> "_Head":
        names, letters = point.names, setting.letters
        characters = names.beside(writer.language, writer.characters)
        family = fonts.chinese_family(characters) if characters else None
        signs = None
        if family is not None:
            signs = paper.lay(characters, width, letters * 1.15, colour="quiet", family=family)
        words = writer.beside(point)
        room = width - (signs.width + 3 if signs else 0)
        first = names.main(writer.language)
        name = paper.lay(first, room, letters * 1.25, weight="semibold", leading=1.15)
        english = paper.lay(words, room, letters, colour="quiet", leading=1.15)
        below = name.width + 2.5 * setting.k + english.width > room or name.height > 10 * setting.k
        return cls(name, english, signs, width, below)

    @property
    def height(self) -> float:
        return self.name.height + (self.english.height if self.below else 0.0)

    def put(self, paper: Paper, x: float, y: float) -> None:
        paper.put(self.name, x, y)
        if self.below:
            paper.put(self.english, x, y + self.name.height)
        else:
            # Both stand on one line of writing, though their letters differ.
            lower = 0.78 * (self.name.height - self.english.height)
            paper.put(self.english, x + self.name.width + 2.5, y + lower)
        if self.characters is not None:
            paper.put(self.characters, x + self.width - self.characters.width, y)


def _lines(
    step: Step,
    point: Point,
    pace: Pace,
    writer: Writer,
    setting: Setting,
    width: float,
    paper: Paper,
) -> Sequence[tuple[Laid, float]]:
    """What is said of a step, each with the room above it."""
    letters, leading = setting.letters, setting.leading

    def laid(*runs: Run) -> Laid:
        return paper.lay(runs, width, letters, leading=leading)

    found = [(laid(Run(" · ".join(writer.chips(point, step, pace)), "semibold")), 0.0)]
    found.append((laid(Run(writer.sentence(point.where))), 0.0))
    if setting.detail > 1:
        found.append(
            (
                laid(
                    Run(f"{writer.phrase('card_find')}  ", "semibold"),
                    Run(writer.finding(point, step)),
                ),
                1.2 * setting.gap,
            )
        )
    if setting.detail:
        how = writer.press(step) if setting.detail > 1 else writer.text(step.variant.how)
        runs = (Run(f"{writer.phrase('card_press')}  ", "semibold"), Run(how))
        found.append((laid(*(runs if setting.detail > 1 else runs[1:])), 1.2 * setting.gap))
    if step.note:
        title = Run(f"{writer.phrase('card_note')}  ", "semibold", "action")
        found.append((laid(title, Run(writer.text(step.note))), 1.2 * setting.gap))
    return found
