"""Keeps a window above the others, for a small one in a corner."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

ON_TOP = Qt.WindowType.WindowStaysOnTopHint


def set_on_top(window: QWidget, on: bool) -> None:
    """Keep a window above all others, or no longer. Wayland does not grant it to anyone.

    `QWidget.setWindowFlag` would hide the window and make it anew. So the widget is only told, and
    what it has on the screen is changed where it stands.
    """
    flags = window.windowFlags() | ON_TOP if on else window.windowFlags() & ~ON_TOP
    window.overrideWindowFlags(flags)
    handle = window.windowHandle()
    if handle is not None:
        handle.setFlags(flags)
