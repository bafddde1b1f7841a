"""The icon among those of the desktop's tray, with a menu; its balloons are notifications, too.

Windows and macOS have no other way to show one that needs nothing installed. On Linux it stands in
where no service for notifications answers.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from acupress.ui.system import Notice

SIZES = (16, 22, 24, 32, 48, 64)
"""Pixels that trays give an icon."""


class Tray(QObject):
    """Made without an icon to be seen; `stay` and `show` bring it. Where there is no tray nothing
    happens, and `shown` says so."""

    start = Signal()
    later = Signal()
    shown = Signal(bool)
    open = Signal()
    """She wants to see the window."""
    quit = Signal()

    def __init__(self, picture: bytes, parent: QObject | None = None) -> None:
        """`picture` is the icon, as SVG."""
        super().__init__(parent)
        self._picture = picture
        self._icon: QSystemTrayIcon | None = None
        self._notice: Notice | None = None
        """What waits for an answer."""
        self._stays = False

    def possible(self) -> bool:
        """Whether there is a tray here now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def stay(self, *, wanted: bool) -> None:
        """Keep the icon in the tray, or take it away where it was there for that alone."""
        self._stays = wanted
        if wanted:
            self._made().show()
        elif self._icon is not None:
            self._icon.hide()

    def show(self, notice: Notice) -> None:
        """Show a balloon; a click on it is its first answer, the menu holds both."""
        if not self.possible():
            self.shown.emit(False)
            return
        icon = self._made()
        icon.show()
        self._menu_of(notice)
        kind = QSystemTrayIcon.MessageIcon.NoIcon
        icon.showMessage(notice.title, notice.text, kind)
        self.shown.emit(icon.supportsMessages())

    def hide(self) -> None:
        """Take away what was there for the notification. A balloon goes by itself."""
        if self._icon is not None:
            self._menu_of(None)
            self._icon.setVisible(self._stays)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say the menu anew when another language is spoken."""
        if event.type() == QEvent.Type.LanguageChange:
            self._menu_of(self._notice)
        return super().eventFilter(watched, event)

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(_icon(self._picture), self)
            self._icon.setToolTip("acupress")
            self._menu = QMenu()
            self._menu.installEventFilter(self)
            self._icon.setContextMenu(self._menu)
            self._icon.messageClicked.connect(lambda: self._answer(self.start))
            self._icon.activated.connect(self._clicked)
            self._menu_of(None)
        return self._icon

    def _menu_of(self, notice: Notice | None) -> None:
        """What can be chosen: the two answers while a notification waits for one."""
        self._notice = notice
        self._menu.clear()
        if notice is not None:
            self._add(notice.start, lambda: self._answer(self.start))
            self._add(notice.later, lambda: self._answer(self.later))
            self._menu.addSeparator()
        self._add(self.tr("Open acupress"), self.open.emit)
        self._add(self.tr("Quit"), self.quit.emit)

    def _add(self, words: str, act: Callable[[], object]) -> None:
        self._menu.addAction(words).triggered.connect(lambda _=False: act())

    def _answer(self, answer: object) -> None:
        self.hide()
        answer.emit()  # type: ignore[attr-defined]

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open.emit()


def _icon(picture: bytes) -> QIcon:
    icon = QIcon()
    for size in SIZES:
        pixmap = QPixmap()
        pixmap.loadFromData(picture, "SVG")
        icon.addPixmap(pixmap.scaledToHeight(size, Qt.TransformationMode.SmoothTransformation))
    return icon
