"""Several ways to show a notification, the best first: what one cannot show the next one does."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from acupress.ui.system import Notice, Notifier


class Notifying(QObject):
    """Each notification is tried in one way after the other, as services come and go."""

    start = Signal()
    later = Signal()
    shown = Signal(bool)

    def __init__(self, ways: Sequence[Notifier], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ways = list(ways)
        self._notice: Notice | None = None
        self._tried = 0
        for way in self._ways:
            way.start.connect(self.start)
            way.later.connect(self.later)
            way.shown.connect(self._follow)

    def show(self, notice: Notice) -> None:
        """Show it in the first way that can."""
        self._notice, self._tried = notice, 0
        self._ways[0].show(notice)

    def hide(self) -> None:
        """Take it away wherever it is."""
        self._notice = None
        for way in self._ways:
            way.hide()

    def _follow(self, shown: bool) -> None:
        self._tried += 1
        if not shown and self._notice is not None and self._tried < len(self._ways):
            self._ways[self._tried].show(self._notice)
        else:
            self.shown.emit(shown)
