"""The breath as a line that rises and falls, and the strength of a press as a scale."""

from math import cos, pi

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from acupress.core.breathing import Pace
from acupress.core.sheets import Box
from acupress.handouts.paper import POINT_MM, UNITS, Paper
from acupress.handouts.sheet_words import length, word

_STEPS = 40
AIM = (4, 6)
"""From 0 to 10, as `Care.pressure` says it."""


def paint_wave(paper: Paper, box: Box, pace: Pace, letters: float, breaths: int = 2) -> None:
    """Draw breaths as waves, the first with its seconds; `letters` in points."""
    line = letters * POINT_MM * 1.3
    high, wide = box.height - line, box.width / breaths
    curve = QPainterPath()
    for breath in range(breaths):
        for step in range(_STEPS + 1):
            part = step / _STEPS
            x = box.x + (breath + part) * wide
            y = box.y + high * (1 - _fullness(pace, part * pace.breath))
            spot = QPointF(x * UNITS, y * UNITS)
            if breath or step:
                curve.lineTo(spot)
            else:
                curve.moveTo(spot)
    ground = QPainterPath(curve)
    ground.lineTo((box.x + box.width) * UNITS, (box.y + high) * UNITS)
    ground.lineTo(box.x * UNITS, (box.y + high) * UNITS)
    paper.painter.setPen(Qt.PenStyle.NoPen)
    paper.painter.setBrush(paper.colour("tint"))
    paper.painter.drawPath(ground)
    paper.painter.setBrush(Qt.BrushStyle.NoBrush)
    paper.painter.setPen(paper.pen("action", 0.09 * letters * POINT_MM))
    paper.painter.drawPath(curve)
    _tell(paper, Box(box.x, box.y + high, wide, line), pace, letters)


def _tell(paper: Paper, box: Box, pace: Pace, letters: float) -> None:
    """The parts of the first breath, each below its stretch of the wave."""
    parts = [("in", pace.inhale), ("hold", pace.hold), ("out", pace.exhale)]
    start, top = box.x, box.y + 0.15 * box.height
    for name, seconds in parts:
        if not seconds:
            continue
        wide = box.width * seconds / pace.breath
        words = f"{word(name, paper.language)} {length(seconds, paper.language)}"
        place = Box(start, top, wide, 0)
        paper.write(words, place, letters, colour="quiet", align=Qt.AlignmentFlag.AlignHCenter)
        start += wide


def _fullness(pace: Pace, seconds: float) -> float:
    if seconds <= pace.inhale:
        return (1 - cos(pi * seconds / pace.inhale)) / 2
    out = seconds - pace.inhale - pace.hold
    return 1.0 if out <= 0 else (1 + cos(pi * out / pace.exhale)) / 2


def paint_scale(paper: Paper, box: Box, letters: float) -> None:
    """Draw the numbers 0 to 10, those to aim at filled."""
    size, many = box.height, 11
    step = (box.width - size) / (many - 1)
    first = Box(box.x + AIM[0] * step, box.y, (AIM[1] - AIM[0]) * step + size, size)
    paper.line(box.x, box.y + size / 2, box.x + box.width, box.y + size / 2, "hairline", 0.4)
    paper.rounded(first, size / 2, "action")
    for number in range(many):
        place = Box(box.x + number * step, box.y, size, size)
        aim = AIM[0] <= number <= AIM[1]
        if not aim:
            paper.rounded(place, size / 2, "card", edge="hairline")
        paper.painter.setFont(paper.font(letters, "semibold" if aim else "regular"))
        paper.painter.setPen(paper.colour("on_action" if aim else "quiet"))
        paper.painter.drawText(paper.rect(place), Qt.AlignmentFlag.AlignCenter, str(number))
