"""How a step's row looks: its number, name and way, and above it the posture she changes to."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from acupress.painting.theme import Theme
from acupress.ui.practice.chosen_row import paint_if_chosen
from acupress.ui.practice.step_model import StepRow
from acupress.ui.step_list import number_size
from acupress.ui.style import GRID, TARGET, measure, role_font

Index = QModelIndex | QPersistentModelIndex
_CORNER = 12.0
_SIDE = 10
_GRIP = 14
"""Pixels for the dots at the right by which a row is taken."""
_WRAP = int(Qt.TextFlag.TextWordWrap)


class StepPainter(QStyledItemDelegate):
    """Draws a row as high as its words need at the list's width, never too low to touch."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of posture, name and way."""
        row, width = _row(index), _width(option)
        return QSize(width, round(self._divider(row, width) + self._body(row, width)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        row, theme = _row(index), self._theme
        place = QRectF(option.rect)
        high = self._divider(row, place.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.posture:
            self._paint_divider(painter, row.posture, place)
        place = place.adjusted(2, high + 1, -2, -1)
        paint_if_chosen(painter, option, place, theme)
        self._paint_words(painter, row, place.adjusted(_SIDE, GRID, -_SIDE, -GRID))
        painter.restore()

    def _paint_words(self, painter: QPainter, row: StepRow, inner: QRectF) -> None:
        theme, scale = self._theme, self._scale
        side = float(number_size(scale))
        disc = QRectF(inner.left(), inner.top(), side, side)
        self._paint_disc(painter, disc, str(row.number), theme.action, theme.on_action)
        words = QRectF(inner)
        words.setLeft(disc.right() + GRID)
        words.setRight(inner.right() - _GRIP)
        self._paint_grip(painter, QPointF(inner.right() - 5, inner.center().y()))
        if row.warned:
            mark = QRectF(words.right() - 0.8 * side, inner.top(), 0.8 * side, 0.8 * side)
            self._paint_disc(painter, mark, "!", theme.care, theme.on_care)
        name = QRectF(words)
        name.setRight(self._name_right(row, words))
        painter.setFont(role_font("strong", scale))
        painter.setPen(QColor(theme.ink))
        painter.drawText(name, _WRAP, row.name)
        high = measure(row.name, "strong", name.width(), scale)
        painter.setFont(role_font("quiet", scale))
        painter.setPen(QColor(theme.quiet))
        painter.drawText(words.adjusted(0, high, 0, 4), _WRAP, row.below)

    def _paint_disc(self, painter: QPainter, disc: QRectF, text: str, fill: str, ink: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawEllipse(disc)
        painter.setFont(role_font("strong", self._scale * disc.width() / number_size(self._scale)))
        painter.setPen(QColor(ink))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_grip(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.outline))
        for dx in (-2.5, 2.5):
            for dy in (-5.0, 0.0, 5.0):
                painter.drawEllipse(at + QPointF(dx, dy), 1.3, 1.3)

    def _paint_divider(self, painter: QPainter, words: str, place: QRectF) -> None:
        """The posture's name, and a hairline from there to the right edge."""
        inner = place.adjusted(_SIDE + 2, GRID, -_SIDE - 2, 0)
        font = role_font("quiet", self._scale)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.quiet))
        painter.drawText(inner, _WRAP, words)
        high = measure(words, "quiet", inner.width(), self._scale)
        line = measure("1", "quiet", inner.width(), self._scale)
        used = painter.fontMetrics().horizontalAdvance(words) + GRID
        if high <= line and used < inner.width() - GRID:
            painter.setPen(QPen(QColor(self._theme.outline), 1))
            y = inner.top() + line / 2 + 0.5
            painter.drawLine(QPointF(inner.left() + used, y), QPointF(inner.right(), y))

    def _divider(self, row: StepRow, width: float) -> int:
        if not row.posture:
            return 0
        high = measure(row.posture, "quiet", width - 2 * _SIDE - 4, self._scale)
        return high + GRID + GRID // 2

    def _body(self, row: StepRow, width: float) -> float:
        inner = QRectF(0, 0, width - 4 - 2 * _SIDE, 0)
        words = QRectF(inner)
        words.setLeft(number_size(self._scale) + GRID)
        words.setRight(inner.right() - _GRIP)
        name = measure(row.name, "strong", self._name_right(row, words) - words.left(), self._scale)
        below = measure(row.below, "quiet", words.width(), self._scale)
        return max(TARGET, name + below + 2 * GRID + 2)

    def _name_right(self, row: StepRow, words: QRectF) -> float:
        """Where the name ends: a warning's mark stands beside it."""
        return words.right() - (number_size(self._scale) if row.warned else 0)


def _row(index: Index) -> StepRow:
    row = index.data(Qt.ItemDataRole.UserRole)
    assert isinstance(row, StepRow)
    return row


def _width(option: QStyleOptionViewItem) -> int:
    viewport = getattr(option.widget, "viewport", None)
    return max(80, viewport().width() if viewport is not None else option.rect.width())
