"""Several displays: the window goes from one to the next."""

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FILLING = Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized


def to_next_screen(window: QWidget) -> None:
    """Move a window to the next screen; it stays full screen, maximised, or where it was there.

    Under Wayland a window cannot choose its place; there a full screen one moves, others may not.
    """
    screens = QGuiApplication.screens()
    if len(screens) < 2:
        return
    here = window.screen()
    there = screens[(screens.index(here) + 1) % len(screens)]
    state, edge, place = window.windowState(), _edge(window), window.geometry()
    if state & FILLING:  # a window manager keeps such a window where it is
        place = window.normalGeometry()
        window.setWindowState(state & ~FILLING)
    framed = same_place(
        place.marginsAdded(edge), here.availableGeometry(), there.availableGeometry()
    )
    window.setScreen(there)
    window.setGeometry(framed.marginsRemoved(edge))
    window.setWindowState(state)


def same_place(place: QRect, here: QRect, there: QRect) -> QRect:
    """Return where on the area `there` a window lies as it does on `here`.

    It is as large, if that fits, and the room around it is divided as before. All in pixels.
    """
    size = place.size().boundedTo(there.size())

    def along(offset: int, free_here: int, free_there: int) -> int:
        share = offset / free_here if free_here > 0 else 0.5
        return round(min(1.0, max(0.0, share)) * free_there)

    left = along(
        place.left() - here.left(), here.width() - place.width(), there.width() - size.width()
    )
    top = along(
        place.top() - here.top(), here.height() - place.height(), there.height() - size.height()
    )
    return QRect(there.left() + left, there.top() + top, size.width(), size.height())


def _edge(window: QWidget) -> QMargins:
    """Return how broad the frame is that the desktop has put around a window."""
    outer, inner = window.frameGeometry(), window.geometry()
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )
