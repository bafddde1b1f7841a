"""Puts a damaged journal right: sets it aside, and lays what can be read of it in its place."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from acupress.storage.atomic import write_atomic
from acupress.storage.backups import newest_journal
from acupress.storage.rescue import found_in, journal_of

_HOT = "-journal"
"""What SQLite adds to the name of a file in which it keeps what a broken-off write has to undo."""


@dataclass(frozen=True)
class Rescue:
    """What became of a damaged journal.

    `aside` is where it lies now, as it was found; None where it could not be set aside, so that
    nothing new is kept either. `sessions` are all that were saved, `from_backup` of them out of
    the back-up of `backup_day`. Of `lost` further ones it is only known that they were.
    """

    aside: Path | None
    sessions: int
    lost: int = 0
    from_backup: int = 0
    backup_day: date | None = None


def put_right(path: Path, day: date, backups: Path) -> tuple[Rescue, bytes]:
    """Set a damaged journal aside and write what can be read of it, or of the newest back-up.

    Returns what became of it, and the new journal. Where that could not be written everything is
    as it was. Raises OSError where the old one cannot be read.
    """
    raw = path.read_bytes()
    found, from_backup, backup_day = found_in(raw), 0, None
    older = newest_journal(backups)
    if older is not None:
        from_backup = found.add(found_in(older[1]))
        backup_day = older[0] if from_backup else None
    found.let_go()
    new = journal_of(found)
    try:
        aside: Path | None = _set_aside(path, raw, day)
        write_atomic(path, new)
    except OSError:
        aside = None
    return Rescue(aside, found.sessions, found.lost, from_backup, backup_day), new


def has_journal(backups: Path) -> bool:
    """Whether there is a back-up of a journal: then an empty file is not a new one."""
    return newest_journal(backups) is not None


def _set_aside(path: Path, raw: bytes, day: date) -> Path:
    """Keep the bytes of a damaged file under a name of their own."""
    number = 1
    while True:
        counted = f"-{number}" if number > 1 else ""
        aside = path.with_name(f"{path.stem}-damaged-{day.isoformat()}{counted}{path.suffix}")
        if not aside.exists():
            write_atomic(aside, raw)
            break
        if aside.is_file() and aside.read_bytes() == raw:
            break
        number += 1
    hot = path.with_name(path.name + _HOT)
    if hot.is_file():  # SQLite would lay it over the new journal
        write_atomic(aside.with_name(aside.name + _HOT), hot.read_bytes())
        hot.unlink()
    return aside
