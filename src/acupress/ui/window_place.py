"""Where the window was last time."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

USUAL = (1280, 800)
GRIP = 100
"""So many pixels of a kept place must lie on a screen: with less she could not take hold of it."""
FRAME = 40
"""Pixels that a desktop's title bar takes of the screen's height."""
FAR = 100_000
"""No screen is this far out, in pixels; Qt takes no number of any size."""


def kept_place(window: QMainWindow) -> list[int]:
    """Return the place to keep: x, y, width, height in pixels, and whether it is maximised."""
    place = window.normalGeometry()
    return [place.x(), place.y(), place.width(), place.height(), int(window.isMaximized())]


def put_back(window: QMainWindow, kept: object) -> None:
    """Put a window where it was last time, if a screen is still there; else its usual size."""
    window.resize(*USUAL)
    if not isinstance(kept, list) or len(kept) < 4:
        return
    place = QRect(*(max(-FAR, min(FAR, part)) for part in kept[:4]))
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry() & place
        if min(seen.width(), seen.height()) >= GRIP:
            place.setSize(place.size().boundedTo(screen.availableVirtualSize()))
            window.setGeometry(place)
            break
    if len(kept) == 5 and kept[4]:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def fit_screen(window: QMainWindow) -> None:
    """Make a window no larger than its screen: what lies beyond cannot be seen by any key."""
    room = window.screen().availableSize() - QSize(0, FRAME)
    window.resize(window.size().boundedTo(room))
