"""The ground of a row that is chosen, the same in every list of the practitioner's room."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from acupress.painting.theme import Theme

CORNER = 12.0


def paint_if_chosen(
    painter: QPainter, option: QStyleOptionViewItem, place: QRectF, theme: Theme
) -> None:
    """Draw the ground where the row is chosen; its edge is strong where the list has the focus."""
    if not option.state & QStyle.StateFlag.State_Selected:
        return
    focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
    edge = QColor(theme.focus if focused else theme.action)
    painter.setPen(QPen(edge, 2 if focused else 1))
    painter.setBrush(QColor(theme.tint))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), CORNER, CORNER)
