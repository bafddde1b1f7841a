"""The days of a course as quiet marks: told by their shape, not by colour alone."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from acupress.core.course import Mark
from acupress.painting.theme import Theme

IN_ROW = 7
_FULL, _SMALL = 0.30, 0.09
"""Radius of a day with a session, and of a day that is to come, as parts of a cell."""


def rows(days: int) -> int:
    """Return how many rows so many days take: one for each week."""
    return -(-days // IN_ROW)


def paint_days(painter: QPainter, area: QRectF, marks: Sequence[Mark], theme: Theme) -> None:
    """Draw one week below the other: a full disc for a day with a session, an open one for a day
    without, a small dot for a day to come, and a ring around today."""
    cell = min(area.width() / IN_ROW, area.height() / rows(len(marks)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, mark in enumerate(marks):
        row, column = divmod(number, IN_ROW)
        centre = QPointF(
            area.left() + (column + 0.5) * cell,
            area.top() + (row + 0.5) * cell,
        )
        _paint(painter, centre, cell, mark, theme)


def _paint(painter: QPainter, centre: QPointF, cell: float, mark: Mark, theme: Theme) -> None:
    radius = _FULL * cell
    if mark.done:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.action))
        painter.drawEllipse(centre, radius, radius)
    elif mark.when == "ahead":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.outline))
        painter.drawEllipse(centre, _SMALL * cell, _SMALL * cell)
    else:
        painter.setPen(QPen(QColor(theme.outline), max(1.0, 0.035 * cell)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 0.8 * radius, 0.8 * radius)
    if mark.when == "today":
        painter.setPen(QPen(QColor(theme.ink), max(1.5, 0.045 * cell)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, 1.45 * radius, 1.45 * radius)
