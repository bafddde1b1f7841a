"""What keys do in a session: by keyboard, presenter's clicker and media keys."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

KEYS = {
    **dict.fromkeys((Qt.Key.Key_Space, Qt.Key.Key_MediaTogglePlayPause), "toggle"),
    **dict.fromkeys((Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_MediaNext), "skip"),
    **dict.fromkeys((Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious), "back"),
    **dict.fromkeys((Qt.Key.Key_Return, Qt.Key.Key_Enter), "go_on"),
    Qt.Key.Key_MediaPlay: "toggle",
    Qt.Key.Key_MediaPause: "pause",
    Qt.Key.Key_MediaStop: "pause",
    Qt.Key.Key_Escape: "ask_to_finish",
    Qt.Key.Key_L: "longer",
    Qt.Key.Key_E: "enough",
    Qt.Key.Key_W: "another_way",
    Qt.Key.Key_B: "baby",
    Qt.Key.Key_M: "mute",
}
"""The screen's method of this name. A presenter's clicker sends page keys."""
FOUND_KEYS = frozenset({"toggle", "skip", "go_on"})
"""While the session waits for her, the clock stands still: these all mean "I have it"."""
_SILENT = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
        Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeDown, Qt.Key.Key_VolumeMute, Qt.Key.Key_Menu,
        Qt.Key.Key_Print, Qt.Key.Key_unknown, *(Qt.Key(Qt.Key.Key_F1 + n) for n in range(35)),
    }
)  # fmt: skip
"""Keys that nobody means by "any key"."""


def deed_of(key: Qt.Key, modifiers: Qt.KeyboardModifier, *, waiting: bool) -> str | None:
    """Return the method that a key calls; while the session waits, any key means "I have it"."""
    if modifiers & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return None  # shortcuts of the window or the system
    deed = KEYS.get(key)
    if not waiting:
        return deed
    if deed in FOUND_KEYS or (deed is None and key not in _SILENT):
        return "go_on"
    return deed


class Hands(Protocol):
    """What acts on keys."""

    @property
    def waiting(self) -> bool:
        """Whether any key would say "I have it"."""

    def do(self, deed: str) -> None:
        """Act, by one of the names above."""


class Keys(QObject):
    """Hears the keys of a session's screen and of its buttons, whichever has the focus."""

    def __init__(self, hands: Hands, parent: QObject) -> None:
        super().__init__(parent)
        self._hands = hands

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Act on a key. One held down acts once; Return presses the button that has the focus."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(watched, QPushButton):
            if not event.isAutoRepeat():
                watched.click()
            return True
        deed = deed_of(key, event.modifiers(), waiting=self._hands.waiting)
        if deed is not None and not event.isAutoRepeat():
            self._hands.do(deed)
        return deed is not None
