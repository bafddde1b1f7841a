"""Rows of a list of points: code and name, and a quiet line below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from acupress.painting.theme import Theme
from acupress.ui.style import GRID, measure, role_font

BELOW = Qt.ItemDataRole.UserRole + 1
"""The item role of the quiet line."""
_CORNER = 12.0
_SIDE = 12


class PointRows(QStyledItemDelegate):
    """Draws a row as high as its words need at the list's width."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of both lines, the lower one wrapped."""
        width = _width(option)
        head = measure(str(index.data()), "strong", width, self._scale)
        below = measure(str(index.data(BELOW)), "quiet", width, self._scale)
        return QSize(width, head + below + 2 * GRID + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        theme, place = self._theme, QRectF(option.rect).adjusted(2, 1, -2, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            edge = QColor(theme.focus if focused else theme.action)
            painter.setPen(QPen(edge, 2 if focused else 1))
            painter.setBrush(QColor(theme.tint))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), _CORNER, _CORNER)
        inner = place.adjusted(_SIDE, GRID, -_SIDE, -GRID)
        head = str(index.data())
        painter.setFont(role_font("strong", self._scale))
        painter.setPen(QColor(theme.ink))
        painter.drawText(inner, int(Qt.TextFlag.TextWordWrap), head)
        high = measure(head, "strong", inner.width(), self._scale)
        painter.setFont(role_font("quiet", self._scale))
        painter.setPen(QColor(theme.quiet))
        below = inner.adjusted(0, high, 0, 4)
        painter.drawText(below, int(Qt.TextFlag.TextWordWrap), str(index.data(BELOW)))
        painter.restore()


def _width(option: QStyleOptionViewItem) -> int:
    widget = option.widget
    viewport = getattr(widget, "viewport", None)
    whole = viewport().width() if viewport is not None else option.rect.width()
    return max(40, whole - 2 * _SIDE - 4)
