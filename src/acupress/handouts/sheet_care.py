"""How to press and breathe, when to stop, and for whom which point is not: all of it content."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt

from acupress.core.breathing import Pace
from acupress.core.plan import Plan
from acupress.core.sheets import Box
from acupress.core.text import Text, listed, say, stopped
from acupress.handouts.breath_wave import paint_scale, paint_wave
from acupress.handouts.card_words import Writer
from acupress.handouts.cautions import cautions
from acupress.handouts.flow import Block, in_columns, stacked, text_block
from acupress.handouts.paper import Paper, Run
from acupress.handouts.sheet_steps import Setting
from acupress.handouts.sheet_words import word

_GUTTER = 9.0
_TIGHTEST = 2
_WIDE = 150.0
"""mm for two columns at the usual letters."""
_TOO_HIGH = 230.0
"""mm; what is as high as that stands in several blocks."""


def care_blocks(plan: Plan, writer: Writer, setting: Setting, paper: Paper) -> Iterator[Block]:
    """Return how to press and breathe, when to stop, when to get help, and the cautions."""
    gap = 6.0 * setting.gap
    if setting.width > _WIDE * setting.k:
        width = (setting.width - _GUTTER) / 2
        parts = [
            replace(stacked(part), above=gap)
            for part in _parts(plan, width, writer, setting, paper)
        ]
        both = in_columns(parts, width + _GUTTER, gap)
        if both.height < _TOO_HIGH:
            yield both
            return
    for part in _parts(plan, setting.width, writer, setting, paper):
        yield replace(part[0], above=gap)
        yield from part[1:]


def _parts(
    plan: Plan, width: float, writer: Writer, setting: Setting, paper: Paper
) -> Iterator[Sequence[Block]]:
    """Each part in one block, or in several that may stand on different pages."""
    yield (_pressing(width, writer, setting, paper),)
    yield (_breathing(width, plan.pace, writer, setting, paper),)
    yield _cautions(plan, width, writer, setting, paper)
    yield (_stop(width, writer, setting, paper),)
    yield (_flags(width, writer, setting, paper),)


def _title(text: str, width: float, setting: Setting, paper: Paper, colour: str = "ink") -> Block:
    size = 1.15 * setting.letters
    return text_block(paper.lay(text, width, size, weight="semibold", colour=colour))


def _pressing(width: float, writer: Writer, setting: Setting, paper: Paper) -> Block:
    gap, letters = setting.gap, setting.letters
    high = 6.0 * setting.k

    def scale(paper: Paper, x: float, y: float) -> None:
        paint_scale(paper, Box(x, y, width, high), 0.82 * letters)

    pressure = writer.text(writer.content.care.pressure)
    parts = [
        _title(word("press_title", writer.language), width, setting, paper),
        text_block(paper.lay(pressure, width, letters, leading=setting.leading), 0.6 * gap),
        Block(high, scale, 2.0 * gap),
    ]
    if not setting.tight:
        deeper = paper.lay(word("deeper", writer.language), width, letters, leading=setting.leading)
        parts.append(text_block(deeper, 2.0 * gap))
    return stacked(parts)


def _breathing(width: float, pace: Pace, writer: Writer, setting: Setting, paper: Paper) -> Block:
    gap, language, letters = setting.gap, writer.language, setting.letters
    inhale, hold, exhale = (f"{part:g}" for part in (pace.inhale, pace.hold, pace.exhale))
    held = word("breath_held", language, inhale, hold, exhale)
    told = held if pace.hold else word("breath", language, inhale, exhale)
    high = (12.0 if setting.tight else 15.0) * setting.k

    def wave(paper: Paper, x: float, y: float) -> None:
        paint_wave(paper, Box(x, y, width, high), pace, 0.82 * letters)

    return stacked(
        (
            _title(word("breath_title", language), width, setting, paper),
            text_block(paper.lay(told, width, letters, leading=setting.leading), 0.6 * gap),
            Block(high, wave, 2.0 * gap),
        )
    )


def _stop(width: float, writer: Writer, setting: Setting, paper: Paper) -> Block:
    signs = [writer.text(sign) for sign in writer.content.care.stop_signs]
    title = _title(word("stop_title", writer.language), width, setting, paper, "care")
    return stacked((title, *_list(signs, width, setting, paper)))


def _flags(width: float, writer: Writer, setting: Setting, paper: Paper) -> Block:
    """The signs that need help at once, in a frame that one finds in a hurry."""
    k, language, edge = setting.k, writer.language, 3.5 * setting.k
    inner = width - 2 * edge
    flags = writer.content.care.red_flags.values()
    urgent = [flag for flag in flags if flag.level == "emergency"]
    signs = [say(flag.short or flag.ask, language) for flag in urgent]
    call = paper.lay(
        word("flags_call", language), inner, setting.letters, weight="semibold",
        leading=setting.leading,
    )  # fmt: skip
    run_in = setting.tight == _TIGHTEST
    inside = stacked(
        (
            _title(word("flags_title", language), inner, setting, paper, "care"),
            *(_run_in if run_in else _list)(signs, inner, setting, paper),
            text_block(call, 1.6 * setting.gap),
        )
    )
    height = inside.height + 1.7 * edge

    def paint(paper: Paper, x: float, y: float) -> None:
        paper.rounded(Box(x, y, width, height), 3.5 * k, "card", edge="care")
        inside.paint(paper, x + edge, y + 0.8 * edge)

    return Block(height, paint)


def _run_in(signs: Sequence[str], width: float, setting: Setting, paper: Paper) -> list[Block]:
    """Signs one after the other, each behind its dot."""
    dotted = [(Run("•\u00a0", "semibold", "care"), Run(f"{sign}   ")) for sign in signs]
    runs = [run for one in dotted for run in one]
    return [text_block(paper.lay(runs, width, setting.letters, leading=setting.leading))]


def _list(
    signs: Sequence[str | Sequence[Run]], width: float, setting: Setting, paper: Paper
) -> list[Block]:
    return [_bullet(sign, width, setting, paper) for sign in signs]


def _bullet(sign: str | Sequence[Run], width: float, setting: Setting, paper: Paper) -> Block:
    indent, size = 4.4 * setting.k, 1.7 * setting.k
    laid = paper.lay(sign, width - indent, setting.letters, leading=setting.leading)

    def paint(paper: Paper, x: float, y: float) -> None:
        top = y + (setting.line - size) / 2 + 0.1 * setting.k
        paper.painter.setPen(Qt.PenStyle.NoPen)
        paper.painter.setBrush(paper.colour("care"))
        paper.painter.drawEllipse(paper.rect(Box(x + 0.2, top, size, size)))
        paper.put(laid, x + indent, y)

    return Block(laid.height, paint, 0.7 * setting.gap)


def _cautions(
    plan: Plan, width: float, writer: Writer, setting: Setting, paper: Paper
) -> Sequence[Block]:
    """For whom which points are not, each said once: ``Not in pregnancy: SP6, BL32.``"""
    title = _title(word("care_title", writer.language), width, setting, paper)
    today = (Run(f"{word('not_today', writer.language)} ", "semibold", "care"),)
    told = [today, *_each_caution(plan, writer)]
    if setting.tight:
        flat = [run for runs in told for run in runs]
        whole = paper.lay(flat, width, setting.letters, leading=setting.leading)
        if whole.height < _TOO_HIGH / 2:
            return (stacked((title, text_block(whole, 0.6 * setting.gap))),)
    return (replace(title, with_next=True), *_list(told, width, setting, paper))


def _each_caution(plan: Plan, writer: Writer) -> Iterator[tuple[Run, ...]]:
    for short, named in cautions(plan, writer.content):
        yield _caution(writer, short, named)


def _caution(writer: Writer, short: Text, named: Sequence[str]) -> tuple[Run, ...]:
    if not named:
        return (Run(f"{writer.sentence(short)} "),)
    names = listed(named, writer.language)
    return (
        Run(f"{writer.text(short)}: "),
        Run(names, "semibold"),
        Run(f"{stopped('', writer.language)} "),
    )
