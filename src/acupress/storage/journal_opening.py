"""Opens the journal whatever has become of its file. Nothing that can be read is lost."""

from datetime import date, datetime
from pathlib import Path

from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError, BusyFileError, DamagedFileError, Problem
from acupress.storage.sqlite_file import open_or_beside


def open_journal(
    path: Path, day: date | None = None, backups: Path | None = None
) -> tuple[JournalFile, tuple[Problem, ...]]:
    """Return a journal that works, and what was wrong with those that did not.

    A damaged one is set aside with the `day` in its name (else the day of its last change), and
    what can be read of it, or of the newest of the `backups`, lies in its place
    (`JournalFile.rescue`). One that cannot be written is read as it is. A newer one, or something
    else of that name, stays; another is begun beside it (``journal-2.sqlite`` and so on). Raises
    BadFileError where none can be made.
    """
    backups = backups or path.parent / "backups"
    try:
        if path.is_file() and path.stat().st_size == 0:
            from acupress.storage.put_right import has_journal

            if has_journal(backups):
                return _rescued(path, day, backups)
        return JournalFile(path), ()
    except OSError as error:  # a folder that nobody may look into
        found = error.strerror or "an error"
        raise BadFileError(Problem(str(path), 0, "", found, "a file that can be read")) from None
    except DamagedFileError:
        return _rescued(path, day, backups)
    except BusyFileError as error:
        if _locked_by_damage(path):
            return _rescued(path, day, backups)
        return _as_it_is(path), error.problems
    except BadFileError:
        return open_or_beside(JournalFile, path)


def _locked_by_damage(path: Path) -> bool:
    """Whether a file says that it is of a format that SQLite reads but does not write: ours are of
    format 1. https://www.sqlite.org/fileformat2.html, section 1.3.3."""
    try:
        with path.open("rb") as file:
            return file.read(20)[18:19] not in (b"\1", b"\2")
    except OSError:
        return False


def _rescued(
    path: Path, day: date | None, backups: Path
) -> tuple[JournalFile, tuple[Problem, ...]]:
    from acupress.storage.put_right import put_right

    try:
        written = datetime.fromtimestamp(path.stat().st_mtime).astimezone().date()
        rescue, new = put_right(path, day or written, backups)
    except OSError as error:
        found = error.strerror or "an error"
        raise BadFileError(Problem(str(path), 0, "", found, "a file that can be read")) from None
    journal = JournalFile(path, held=new if rescue.aside is None else None)
    journal.rescue = rescue
    return journal, ()


def _as_it_is(path: Path) -> JournalFile:
    """A journal that cannot be written now: its file, or else what that holds."""
    try:
        return JournalFile(path, checked=False)
    except BadFileError as error:
        try:
            raw = path.read_bytes()
        except OSError:
            raise error from None
    try:
        return JournalFile(path, held=raw)
    except DamagedFileError:
        from acupress.storage.rescue import found_in, journal_of

        return JournalFile(path, held=journal_of(found_in(raw)))
