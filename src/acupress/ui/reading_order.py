"""Tab goes through a window as it is read, whenever and wherever its parts came."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QMainWindow, QScrollArea, QWidget


class ReadingWindow(QMainWindow):
    """Qt goes from widget to widget in the order in which they were made; here their places in
    the layouts count, so that what is put in later (a form, a row made anew) has its turn there."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus on, or back."""
        shown = self.centralWidget()
        for one, other in pairwise(_in_order(shown) if shown is not None else ()):
            QWidget.setTabOrder(one, other)
        return super().focusNextPrevChild(forward)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """All that Tab can come to, as it is laid out."""
    if widget.focusProxy() is not None or widget.isWindow():
        return  # a part of another one, or a list that opens
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    for part in _parts(widget):
        yield from _in_order(part)


def _parts(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        return [inside] if inside is not None else []
    layout = widget.layout()
    laid = list(_laid(layout)) if layout is not None else []
    return laid + [one for one in widget.children() if isinstance(one, QWidget) and one not in laid]


def _laid(layout: QLayout) -> Iterator[QWidget]:
    numbers = range(layout.count())
    for number in reversed(numbers) if _turned(layout) else numbers:
        item = layout.itemAt(number)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _turned(layout: QLayout) -> bool:
    """Whether what was put in last comes first."""
    way = QBoxLayout.Direction
    return isinstance(layout, QBoxLayout) and layout.direction() in {
        way.BottomToTop,
        way.RightToLeft,
    }
