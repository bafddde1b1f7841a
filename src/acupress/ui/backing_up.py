"""Makes the back-up of the day: once her first session of it is over, or when the window closes."""

from PySide6.QtCore import QObject, QTimer

from acupress.storage.problems import BadFileError
from acupress.ui.desk import Desk

SOON_MS = 1500
"""Today is shown first, and stands still, before anything is packed."""


class BackingUp(QObject):
    """What goes wrong is told on the page of her data only: there is nothing for her to do now."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON_MS)
        self._timer.timeout.connect(self.now)

    def soon(self) -> None:
        """Make it in a moment, if there is none of today."""
        self._timer.start()

    def now(self) -> None:
        """Make it now, if there is none of today and anything to keep."""
        self._timer.stop()
        desk = self._desk
        try:
            if not _used(desk):
                return
            from acupress.storage.backups import back_up, due

            if due(desk.directories.backups, desk.now()):
                if desk.journal is not None:
                    desk.journal.look_through()  # no damaged one drives a good back-up out
                back_up(desk.directories, desk.now())
        except BadFileError as error:
            desk.backup_problem = str(error)
        except OSError as error:
            desk.backup_problem = error.strerror or str(error)
        else:
            desk.backup_problem = ""


def _used(desk: Desk) -> bool:
    """Whether there is anything yet that she would miss, and her files are open."""
    return desk.journal is not None and (
        desk.journal.count() > 0 or desk.directories.routines.is_file()
    )
