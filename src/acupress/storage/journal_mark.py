"""Remembers how a journal was left, so that nobody need look it through whole at the next start.

Looking through ten years of sessions takes about as long as half of a start. A mark beside the file
says how long it was and when it was last changed. Whoever writes into it or puts another in its
place changes one of these. What a disk loses by itself does not: that is found when it is read,
and at the latest by the back-up of the day.
"""

import time
from pathlib import Path

_SUFFIX, _HOT = "-left", "-journal"
_COARSE = 2.0
"""Seconds: file systems tell times in steps of up to so much. Within one, a file may be changed
again and nobody sees it, so it is not marked."""


def as_left(path: Path) -> bool:
    """Return whether a file is as it was when it was marked, with no broken-off write to undo."""
    try:
        told = _place(path).read_bytes() == state(path)
        return told and not path.with_name(path.name + _HOT).exists()
    except OSError:
        return False


def mark(path: Path) -> None:
    """Remember how a file is now. Where that cannot be kept, it is looked through next time."""
    from acupress.storage.atomic import write_atomic

    try:
        file = path.stat()
        if not as_left(path) and time.time() - file.st_mtime > _COARSE:
            write_atomic(_place(path), state(path))
    except OSError:
        return


def unmark(path: Path) -> None:
    """Let a file be looked through next time."""
    try:
        _place(path).unlink(missing_ok=True)
    except OSError:
        return


def _place(path: Path) -> Path:
    return path.with_name(path.name + _SUFFIX)


def state(path: Path) -> bytes:
    """Return what tells whether a file was touched. Raises OSError."""
    file = path.stat()
    return f"{file.st_size} {file.st_mtime_ns} {file.st_ctime_ns}\n".encode()
