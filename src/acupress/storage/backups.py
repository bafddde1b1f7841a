"""Back-ups of her files: one by itself on each day of use, others when she asks for them.

Each is one file (`storage.bundle`), named after the moment at which it was made, in local time:
``2026-03-02-213000-daily.zip``.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal, get_args

from acupress.storage.bundle import SUFFIX, contents, pack, unpack
from acupress.storage.directories import Directories
from acupress.storage.problems import BadFileError

Why = Literal["daily", "asked", "before"]
"""`daily` by itself, `asked` for, or just `before` something else took the place of her files."""
DAYS, WEEKS, OTHERS = 7, 4, 5
"""So many days, and weeks before them, keep their last daily one; so many of each other kind."""
_MOMENT = "%Y-%m-%d-%H%M%S"


@dataclass(frozen=True)
class Backup:
    """One back-up; `made` in local time."""

    path: Path
    made: datetime
    why: Why

    @property
    def size(self) -> int:
        """Bytes."""
        return self.path.stat().st_size if self.path.is_file() else 0


def listed(folder: Path) -> tuple[Backup, ...]:
    """Return the back-ups in a folder, newest first. Other files are passed over."""
    try:
        paths = list(folder.iterdir())
    except OSError:
        return ()
    found = [backup for path in paths if (backup := _backup(path)) is not None]
    return tuple(sorted(found, key=lambda one: (one.made, one.path.name), reverse=True))


def due(folder: Path, now: datetime) -> bool:
    """Whether there is no daily back-up of this day yet."""
    return not any(
        one.why == "daily" and one.made.date() == now.astimezone().date() for one in listed(folder)
    )


def back_up(directories: Directories, now: datetime, why: Why = "daily") -> Backup:
    """Make a back-up of all her files, and let go of those that are too old.

    Raises BadFileError for a file of hers that cannot be read, OSError where none can be written.
    """
    from acupress.storage.atomic import write_atomic

    now = now.astimezone().replace(microsecond=0)
    path = directories.backups / f"{now:{_MOMENT}}-{why}{SUFFIX}"
    write_atomic(path, pack(contents(directories), now))
    for old in too_old(listed(directories.backups)):
        old.path.unlink(missing_ok=True)
    return Backup(path, now, why)


def too_old(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """Return those of a list, newest first, that are not kept."""
    daily = [one for one in backups if one.why == "daily"]
    kept = {one.path for one in _last_of_each(daily, lambda day: day)[:DAYS]}
    first = min((one.made.date() for one in daily if one.path in kept), default=date.max)
    earlier = [one for one in daily if one.made.date() < first]
    kept |= {one.path for one in _last_of_each(earlier, _monday)[:WEEKS]}
    for why in ("asked", "before"):
        kept |= {one.path for one in [one for one in backups if one.why == why][:OTHERS]}
    return tuple(one for one in backups if one.path not in kept)


def newest_journal(folder: Path) -> tuple[date, bytes] | None:
    """Return the journal of the newest back-up that has one, with the day of that back-up."""
    for backup in listed(folder):
        try:
            journal = unpack(backup.path).files.get("journal.sqlite")
        except BadFileError:
            continue
        if journal:
            return backup.made.date(), journal
    return None


def _last_of_each(backups: Sequence[Backup], part: Callable[[date], date]) -> list[Backup]:
    """The newest of each day, or of each other part of time."""
    seen: dict[date, Backup] = {}
    for one in backups:
        seen.setdefault(part(one.made.date()), one)
    return list(seen.values())


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _backup(path: Path) -> Backup | None:
    stem, _, why = path.name.removesuffix(SUFFIX).rpartition("-")
    if path.suffix != SUFFIX or why not in get_args(Why):
        return None
    try:
        return Backup(path, datetime.strptime(stem, _MOMENT).astimezone(), why)  # type: ignore[arg-type]
    except ValueError:
        return None
