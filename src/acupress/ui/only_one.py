"""Sees to it that acupress runs once: starting it again brings the first one's window up.

A lock tells that it runs. A later start leaves its wish as a file beside it, which the first is
told of by the system (inotify, FSEvents, ReadDirectoryChanges), so that no socket is opened and
nothing polls. Two that are started in the same moment both run, as two did before. A home folder on
a server that tells no changes leaves the second start without an answer; it then runs by itself.
"""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QLockFile, QObject, QThread, Signal

from acupress.storage.atomic import write_atomic

LOCK, WISH = "lock", "wish.json"
PATIENCE_MS = 2000
"""So long the first may take to hear a wish; it takes some hundredths of that."""
_LOOK_MS = 20


class OnlyOne(QObject):
    """The first one's ear. `wanted` carries the paths of files that a later start was to open."""

    wanted = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / LOCK))
        self._lock.setStaleLockTime(0)  # however long it runs, until its process has ended

    def listen(self) -> bool:
        """Be the first, if none is; returns whether this one is."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not self._lock.tryLock(0):
                return False
            (self._folder / WISH).unlink(missing_ok=True)
        except OSError:  # it runs all the same, and a second one beside it
            return False
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        return True

    def leave(self) -> None:
        """Be it no longer."""
        self._lock.unlock()

    def _look(self) -> None:
        wish = self._folder / WISH
        try:
            told = json.loads(wish.read_bytes())
            files, token = [Path(name) for name in told["files"]], told.get("token")
            wish.unlink()
        except (OSError, ValueError, TypeError, KeyError):
            return
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # lets the window come to the front
        self.wanted.emit(files)


def ask_the_first(folder: Path, files: Sequence[Path] | None = ()) -> bool:
    """Ask the one that runs to show its window and to open files; None for neither.

    Returns whether it will.
    """
    lock = QLockFile(str(folder / LOCK))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        lock.unlock()  # what lay there was left by one that was ended by force
        return False
    if lock.error() != QLockFile.LockError.LockFailedError:
        return False  # nothing can be known here
    if files is None:
        return True
    wish = folder / WISH
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    names = [str(path.absolute()) for path in files]
    try:
        write_atomic(wish, json.dumps({"files": names, "token": token}).encode())
    except OSError:
        return False
    waited = QElapsedTimer()
    waited.start()
    while wish.exists():
        if waited.hasExpired(PATIENCE_MS):
            wish.unlink(missing_ok=True)
            return False
        QThread.msleep(_LOOK_MS)
    return True
