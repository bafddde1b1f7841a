"""Takes away all that acupress keeps, and looks whether anything is left."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Looked:
    """A place that was looked at after erasing, and what is still there, of files and folders."""

    place: Path
    left: tuple[Path, ...] = ()


def erase(places: Sequence[Path]) -> tuple[Looked, ...]:
    """Delete files, and folders with all that is in them; then look at each place again.

    What a link points to stays, only the link goes. What cannot be deleted is what is left.
    """
    for place in places:
        _delete(place)
    return tuple(Looked(place, _left(place)) for place in places)


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


def _below(place: Path) -> tuple[Path, ...]:
    return tuple(sorted(place.rglob("*"))) if place.is_dir() and not place.is_symlink() else ()
