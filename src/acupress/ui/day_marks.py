"""The days of a course as quiet marks."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupress.core.course import Standing
from acupress.painting.day_marks import IN_ROW, paint_days, rows
from acupress.painting.theme import Theme
from acupress.ui.style import TARGET

_LEAST = 32
"""Pixels that a day takes at the least."""


class DayMarks(QWidget):
    """One row for each week. Its accessible name says what is drawn."""

    def __init__(
        self, standing: Standing, theme: Theme, scale: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._standing, self._theme = standing, theme
        self._cell = round(TARGET * scale)
        self._rows = rows(len(standing.marks))
        self.setAccessibleName(_words(self, standing))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which the days are as large as they like, or as they fit."""
        return min(self._cell, max(_LEAST, width // IN_ROW)) * self._rows

    def sizeHint(self) -> QSize:
        """Return the size at which the days are as large as they like."""
        return QSize(self._cell * IN_ROW, self._cell * self._rows)

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(_LEAST * IN_ROW, _LEAST * self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt hands it in
        """Draw the marks."""
        painter = QPainter(self)
        paint_days(painter, QRectF(self.rect()), self._standing.marks, self._theme)
        painter.end()


def _words(widget: QWidget, standing: Standing) -> str:
    words = widget.tr("Days with a session: {0}. Days still to come: {1}.")
    return words.format(standing.done, standing.left)
