"""Tab goes through a window as it is read, whenever and wherever its parts came, and what takes the
focus comes into sight."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QLayout,
    QMainWindow,
    QScrollArea,
    QWidget,
)

from acupress.ui.laid import laid

_ROOM = 24
"""Pixels above and below what comes into sight."""


class ReadingWindow(QMainWindow):
    """Qt goes from widget to widget in the order in which they were made; here their places in
    the layouts count, so that what is put in later (a form, a row made anew) has its turn there."""

    def __init__(self) -> None:
        super().__init__()
        self._page: QScrollArea | None = None
        """Where the focus was last: a page that has just opened shows its beginning instead."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus on, or back."""
        shown = self.centralWidget()
        if shown is not None:
            _stop_at_chosen(_in_order(shown))  # which changes what Tab can come to
            for one, other in pairwise(_in_order(shown)):
                QWidget.setTabOrder(one, other)
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if focused is not None and _page_of(focused) is not None:
            # From outside of a page Qt does not scroll. Not yet: this may be the end of a widget.
            QTimer.singleShot(0, self, self._show_focused)
        return moved

    def _follow(self) -> None:
        """Bring what the focus comes to into sight, once it has its place. The signal's own widgets
        are not looked at: the old one may be on its way out."""
        focused = QApplication.focusWidget()
        page = _page_of(focused) if focused is not None and focused.window() is self else None
        if page is None:
            return
        # What is clicked must not move away from under the mouse.
        if page is self._page and not QApplication.mouseButtons():
            QTimer.singleShot(0, self, self._show_focused)
        self._page = page

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            _bring_into_sight(focused)


def _stop_at_chosen(widgets: Iterable[QWidget]) -> None:
    """Let Tab come to the chosen one of a group of buttons. Qt comes to the first or the last, and
    from there the arrows would choose nothing."""
    groups = {one.group() for one in widgets if isinstance(one, QAbstractButton)}
    for group in groups:
        chosen = group.checkedButton() if group is not None and group.exclusive() else None
        if chosen is not None and chosen.isVisible() and chosen.isEnabled():
            for one in group.buttons():
                one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            chosen.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _page_of(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _bring_into_sight(widget: QWidget) -> None:
    page = _page_of(widget)
    inside = page.widget() if page is not None else None
    if page is not None and inside is not None and widget.hasFocus():
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it may be new here
        # As a whole: of a field, Qt would show no more than the cursor.
        place = QRect(widget.mapTo(inside, QPoint()), widget.size())
        room = min(place.height() // 2 + _ROOM, page.viewport().height() // 2)
        page.ensureVisible(place.left(), place.center().y(), 0, room)


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
    ordered = list(_ordered(layout)) if layout is not None else []
    return ordered + [
        one for one in widget.children() if isinstance(one, QWidget) and one not in ordered
    ]


def _ordered(layout: QLayout) -> Iterator[QWidget]:
    held = laid(layout)
    for one in reversed(held) if _turned(layout) else held:
        if isinstance(one, QLayout):
            yield from _ordered(one)
        else:
            yield one


def _turned(layout: QLayout) -> bool:
    """Whether what was put in last comes first."""
    way = QBoxLayout.Direction
    return isinstance(layout, QBoxLayout) and layout.direction() in {
        way.BottomToTop,
        way.RightToLeft,
    }
