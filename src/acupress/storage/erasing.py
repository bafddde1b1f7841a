"""Takes away all that acupress keeps, and looks whether anything is left."""

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from acupress.storage.directories import Directories


@dataclass(frozen=True)
class Looked:
    """A place that was looked at after erasing, and what is still there, of files and folders."""

    place: Path
    left: tuple[Path, ...] = ()


def erase(places: Sequence[Path]) -> tuple[Looked, ...]:
    """Delete files, and folders with all that is in them; then look at each place again.

    What a link points to stays, only the link goes: it may be anybody's. That is left, and what
    cannot be deleted.
    """
    linked = {place: _linked(place) for place in places}
    for place in places:
        _delete(place)
    return tuple(Looked(place, _left(place) + _still(linked[place])) for place in places)


def size(places: Sequence[Path]) -> tuple[int, int]:
    """Return how many files lie in these folders, and how many bytes they have."""
    sizes = []
    for file in {file for place in places for file in _below(place)}:
        try:
            sizes += [file.lstat().st_size] if not file.is_dir() or file.is_symlink() else []
        except OSError:
            continue  # it has gone meanwhile
    return len(sizes), sum(sizes)


def _delete(place: Path) -> None:
    try:
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)
        else:
            place.unlink(missing_ok=True)
    except OSError:
        return  # it is found when the place is looked at


def _left(place: Path) -> tuple[Path, ...]:
    there = place.is_symlink() or place.exists()
    return (place, *_below(place)) if there else ()


def _linked(place: Path) -> tuple[Path, ...]:
    """Where she keeps what is ours by a link: the place itself, or what it has by our names."""
    here = Directories(place, place, place)
    ours = {*here.files.values(), here.backups, here.people, here.data / "people"}
    below = [one for one in _below(place) if one in ours or one.parent.name == "people"]
    links = [one for one in (place, *below) if one.is_symlink()]
    return tuple(dict.fromkeys(Path(os.path.realpath(one)) for one in links))


def _still(linked: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(one for there in linked if there.exists() for one in (there, *_below(there)))


def _below(place: Path) -> tuple[Path, ...]:
    return tuple(sorted(place.rglob("*"))) if place.is_dir() and not place.is_symlink() else ()
