"""What runs in the processes that are killed while they write. Nothing of Qt is needed here."""

import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path

import yaml

from acupress.storage import routine_parts, yaml_text
from acupress.storage.atomic import write_atomic
from acupress.storage.problems import BadFileError
from acupress.storage.routine_file import save_routine
from acupress.storage.routine_library import RoutineLibrary
from tests.kill.children import NOW, die_while
from tests.kill.versions import BIG, numbered

IMPORTED = (routine_parts, yaml, yaml_text)
"""Imported here, so that no child has to do it."""


def write_on_and_on(file: Path, out: Connection) -> None:
    """Write a big hand-out again and again, each whole file of one number; tell which is next."""
    for number in range(1, 10_000):
        out.send(number)
        write_atomic(file, bytes([number % 256]) * BIG)


def save_on_and_on(file: Path, out: Connection) -> None:
    """Save a routine again and again; tell which is next."""
    for number in range(1, 10_000):
        out.send(number)
        save_routine(file, numbered(number))


def put_on_and_on(file: Path, out: Connection) -> None:
    """Put one routine of a library again and again; tell which is next."""
    library = RoutineLibrary(file)
    for number in range(1, 10_000):
        out.send(number)
        library.put(numbered(number), NOW, 1)


def put_and_die(file: Path, at: int) -> None:
    """Be killed at a statement of putting a routine in place of another."""
    library = RoutineLibrary(file)
    die_while(lambda _: _discard(library.put(numbered(2), NOW, 1)), library._base, at)


def fill_the_disk(file: Path, most: int, out: Connection) -> None:
    """Write while no file may grow beyond `most` bytes; tell what went wrong, in words."""
    import resource  # not on Windows

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a full disk is an error and no signal
    library = RoutineLibrary(file.with_name("routines.sqlite"))
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    for write in (
        lambda: write_atomic(file, b"n" * BIG),
        lambda: save_routine(file.with_suffix(".acupress"), numbered(3, 100_000)),
        lambda: library.put(numbered(3, 100_000), NOW, 1),
    ):
        try:
            write()
        except (OSError, BadFileError) as error:
            out.send(f"{type(error).__name__}: {error}")
        else:
            out.send("written")
    os._exit(0)


def _discard(_: object) -> None:
    return None
