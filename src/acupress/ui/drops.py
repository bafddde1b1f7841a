"""Lets a window take what is dropped onto it or pasted into it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from acupress.ui.opening import offers_routine


class Drops(QObject):
    """Hands what may hold a routine to `take`, as long as `free` says that it may come now."""

    def __init__(
        self,
        window: QWidget,
        take: Callable[[QMimeData], None],
        free: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._take, self._free = take, free
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        # A field of text that has the focus takes the key before this does.
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), window)
        paste.activated.connect(self._paste)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a drop."""
        dropped = event.type() == QEvent.Type.Drop
        if not dropped and event.type() != QEvent.Type.DragEnter:
            return super().eventFilter(watched, event)
        assert isinstance(event, QDropEvent)
        if not self._free() or not offers_routine(event.mimeData()):
            event.ignore()
            return True
        event.acceptProposedAction()
        if dropped:
            self._take(event.mimeData())
        return True

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if self._free() and data is not None and offers_routine(data):
            self._take(data)
