"""All that is kept of one person in one file: a back-up, or what moves to another computer.

A zip with ``acupress.json``, which says what it is, and her files under their own names. What is
read may come from anywhere: names, sizes and every file in it are checked before anything is used.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from acupress.storage.directories import Directories
from acupress.storage.problems import BadFileError, DamagedFileError, Problem, shown
from acupress.storage.sqlite_file import bad_file, beside

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

SUFFIX = ".zip"
_FORMAT_NAME = "acupress-data/"
_VERSION = 1
_ABOUT = "acupress.json"
_MOST_FILE = 200_000_000
"""Bytes of the zip; ten years of sessions are below a hundredth of it."""
_MOST_IN_ALL = 400_000_000
_MOST_ENTRIES = 40
_SIDE = ("README.txt", "readable/")
"""What an export holds for people to read, and that is not read back."""
_WAIT = 1.0
_QUICK = 1
"""The level of packing: a fifth of the time of the usual one for a tenth more bytes."""


@dataclass(frozen=True)
class Bundle:
    """What was in such a file: when it was made, and her files by their names."""

    made: datetime
    files: Mapping[str, bytes]


def contents(directories: Directories) -> dict[str, bytes]:
    """Return her files as they are now, each whole. Raises BadFileError.

    Of a damaged library nothing is among them, but the one that was begun beside it.
    """
    found = {}
    for name, path in directories.files.items():
        if path == directories.routines:
            raw = _library(path)
        else:
            read = _snapshot if path.suffix == ".sqlite" else _read
            raw = read(path) if path.is_file() else None
        if raw is not None:
            found[name] = raw
    return found


def pack(files: Mapping[str, bytes], made: datetime, side: Mapping[str, bytes] = {}) -> bytes:
    """Return one zip of her files, with what is for people to read `side` by side."""
    from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

    about = {"format": f"{_FORMAT_NAME}{_VERSION}", "made": made.isoformat(timespec="seconds")}
    parts = {_ABOUT: json.dumps(about, indent=2).encode(), **side, **files}
    out = BytesIO()
    with ZipFile(out, "w") as made_zip:
        for name, data in parts.items():
            entry = ZipInfo(name, made.timetuple()[:6])
            entry.external_attr = 0o600 << 16
            made_zip.writestr(entry, data, ZIP_DEFLATED, _QUICK)
    return out.getvalue()


def unpack(path: Path) -> Bundle:
    """Return what such a file holds, its names and sizes checked but not yet what is in them.

    Raises BadFileError.
    """
    import zlib
    from zipfile import BadZipFile, ZipFile

    try:
        if path.stat().st_size > _MOST_FILE:
            raise _bad(path, "", "a very large file", "a file that acupress has exported")
        with ZipFile(path) as opened:
            files = dict(_entries(path, opened))
    except OSError as error:
        raise _bad(path, "", error.strerror or "an error", "a readable file") from None
    except (BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, EOFError):
        found = "no whole zip file"
        raise _bad(path, "", found, "a file that acupress has exported") from None
    return Bundle(_made(path, files.pop(_ABOUT, b"")), files)


def install(files: Mapping[str, bytes], directories: Directories) -> None:
    """Lay these files in the place of hers, each whole; what is not among them is taken away. Of
    what is damaged, so that no back-up has it, a copy is kept.

    None of hers may be open. Raises OSError; where there is no room for all nothing has changed.
    """
    from acupress.storage.atomic import write_together

    places = directories.files
    for path in places.values():
        if path.suffix == ".sqlite" and path.is_file():
            _keep_damaged(path)
    write_together({places[name]: data for name, data in files.items()})
    for name, path in places.items():
        if name not in files:
            path.unlink(missing_ok=True)


def _library(path: Path) -> bytes | None:
    """The library that is in use: the first sound one, as `open_or_beside` finds it."""
    for one in beside(path):
        if one.is_file():
            try:
                return _snapshot(one, whole=True)
            except DamagedFileError:
                continue
    return None


def _keep_damaged(path: Path) -> None:
    from acupress.storage.atomic import write_atomic

    try:
        _snapshot(path, whole=True)
    except DamagedFileError:
        names = (path.with_stem(f"{path.stem}-damaged-{number}") for number in count(1))
        write_atomic(next(name for name in names if not name.exists()), path.read_bytes())
    except BadFileError:
        return  # it is sound, as far as anybody can know


def _snapshot(path: Path, *, whole: bool = False) -> bytes:
    """A database as it is between two writes; `whole` makes sure that it is not damaged."""
    allowed = "a sound file that no other program holds"
    try:
        base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", _WAIT, uri=True)
        try:
            base.execute("SELECT name FROM sqlite_master").fetchall()
            if whole and (said := base.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
                raise sqlite3.DatabaseError(said)
            return base.serialize()
        finally:
            base.close()
    except sqlite3.Error as error:
        if isinstance(bad_file(path, error, allowed), DamagedFileError):
            raise DamagedFileError(Problem(str(path), 0, "", str(error), allowed)) from None
        raise _bad(path, "", str(error), allowed) from None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _bad(path, "", error.strerror or "an error", "a readable file") from None


def _entries(path: Path, opened: "ZipFile") -> Iterator[tuple[str, bytes]]:
    """The files of a zip that are known. None is unpacked further than it says it is long."""
    entries = [one for one in opened.infolist() if not one.filename.startswith(_SIDE)]
    _look(path, entries, len(opened.infolist()))
    for entry in entries:
        with opened.open(name=entry) as file:  # `opened.read` would unpack all, and cut it then
            yield entry.filename, file.read(entry.file_size)


def _look(path: Path, entries: "list[ZipInfo]", count: int) -> None:
    """Raise BadFileError where names or sizes are not those of one of our files."""
    from zipfile import ZIP_DEFLATED, ZIP_STORED

    names = [entry.filename for entry in entries]
    known = {_ABOUT, *Directories(Path(), Path(), Path()).files}
    for name in names:
        if name not in known or names.count(name) > 1:
            raise _bad(path, "", shown(name), f"each once: {', '.join(sorted(known))}")
    if count > _MOST_ENTRIES:
        raise _bad(path, "", f"{count} files", f"up to {_MOST_ENTRIES}")
    for entry in entries:
        if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or entry.flag_bits & 1:
            raise _bad(path, entry.filename, "another way of packing", "plain zip files")
    if sum(entry.file_size for entry in entries) > _MOST_IN_ALL:
        raise _bad(path, "", "more than fits", f"up to {_MOST_IN_ALL // 1_000_000} MB unpacked")


def _made(path: Path, raw: bytes) -> datetime:
    allowed = f"{_FORMAT_NAME}{_VERSION}"
    try:
        about: Any = json.loads(raw)
        form, made = about["format"], datetime.fromisoformat(about["made"]).astimezone()
    except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
        raise _bad(path, _ABOUT, "nothing that says what this is", allowed) from None
    if form == allowed:
        return made
    version = str(form).removeprefix(_FORMAT_NAME)
    newer = str(form).startswith(_FORMAT_NAME) and version.isdigit() and len(version) < 10
    found = f"version {version}, made by a newer acupress" if newer else shown(form)
    raise _bad(path, _ABOUT, found, allowed)


def _bad(path: Path, field: str, found: str, allowed: str) -> BadFileError:
    return BadFileError(Problem(str(path), 0, field, found, allowed))
