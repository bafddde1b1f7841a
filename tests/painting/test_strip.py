"""The timeline to scale: blocks without gaps, told apart without colours, in every look."""

from itertools import combinations
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from acupress.core.follow import follow
from acupress.core.timeline import Kind, Timeline, compile_plan
from acupress.painting.strip import block_rects, paint_block, paint_strip, paint_ticks
from acupress.painting.theme import SCREEN_LOOKS, Theme, theme
from tests.core.routines import of
from tests.core.support import shipped

SHIPPED = shipped()
BAR = QRectF(10, 2, 600, 44)
SAME = {frozenset(("settle", "close")), frozenset(("settle", "rest")), frozenset(("rest", "close"))}
"""Kinds that look alike, as they mean the same: nothing to do but to breathe."""


def timeline(*codes: str) -> Timeline:
    return compile_plan(follow(of(SHIPPED, *codes), SHIPPED), SHIPPED)


def grey(kind: Kind, colours: Theme) -> list[int]:
    """A block as somebody sees it who sees no colours."""
    image = QImage(24, 44, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.card))
    painter = QPainter(image)
    paint_block(painter, kind, QRectF(0, 0, 24, 44), colours)
    painter.end()
    return [image.pixelColor(x, y).lightness() for x in range(2, 20) for y in range(3, 40)]


def test_blocks_are_as_wide_as_their_cues_are_long(tmp_path: Path) -> None:
    cues = timeline("BL23", "KI3", "LU7").cues
    rects = block_rects(cues, BAR)
    assert rects[0].left() == BAR.left()
    assert rects[-1].right() == pytest.approx(BAR.right())
    for cue, rect in zip(cues, rects, strict=True):
        assert rect.width() == pytest.approx(600 * cue.length / cues[-1].end)
        assert rect.left() == pytest.approx(10 + 600 * cue.start / cues[-1].end)
        assert (rect.height() == BAR.height()) == (cue.kind == "press")


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_kinds_are_told_apart_without_colours(look: str) -> None:
    seen = {kind: grey(kind, theme(look)) for kind in get_args(Kind)}
    for one, other in combinations(seen, 2):
        differ = sum(abs(a - b) > 40 for a, b in zip(seen[one], seen[other], strict=True))
        assert (differ > 30) == (frozenset((one, other)) not in SAME), (one, other, differ)


def test_the_chosen_step_is_underlined_and_no_other() -> None:
    colours, line = theme("day"), timeline("BL23", "KI3", "SP6")
    image = QImage(620, 80, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.card))
    painter = QPainter(image)
    paint_strip(painter, line, BAR, colours, 13, step=1)
    painter.end()
    marked = [x for x in range(620) if image.pixelColor(x, 49) == QColor(colours.point)]
    rects = block_rects(line.cues, BAR)
    own = [rect for cue, rect in zip(line.cues, rects, strict=True) if cue.step == 1]
    assert marked[0] == pytest.approx(own[0].left(), abs=1.5)
    assert marked[-1] == pytest.approx(own[-1].right(), abs=2)


@pytest.mark.parametrize("width", [60, 300, 1200])
@pytest.mark.parametrize("total", [0.0, 45.0, 700.0, 4000.0])
def test_times_stay_within_the_bar(width: int, total: float) -> None:
    colours = theme("day")
    image = QImage(width + 40, 80, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.card))
    painter = QPainter(image)
    paint_ticks(painter, total, QRectF(10, 2, width, 44), colours, 13)
    painter.end()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) != QColor(colours.card) for y in range(80))
    ]
    assert bool(inked) == (total > 0)
    assert all(9 <= x <= width + 12 for x in inked)
