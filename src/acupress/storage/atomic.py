"""The one way a file is written: whole or not at all."""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path


def write_atomic(path: Path, data: bytes, *, shared: bool = False) -> None:
    """Write `data` to `path` so that a crash leaves either the old file or the new one.

    Only its owner may read it, unless it is to be `shared`: then it is like any new file here.

    Raises OSError where the folder cannot be written; the old file is then untouched.
    """
    with _ready(path, data, shared=shared) as name:
        os.replace(name, path)


def write_together(files: Mapping[Path, bytes]) -> None:
    """Write several files, the first only when all of them are on the disk.

    Raises OSError; where there is no room for all, none is touched.
    """
    with ExitStack() as stack:
        ready = {path: stack.enter_context(_ready(path, data)) for path, data in files.items()}
        for path, name in ready.items():
            os.replace(name, path)


@contextmanager
def _ready(path: Path, data: bytes, *, shared: bool = False) -> Iterator[str]:
    """A file beside its place with all that is to be in it; it goes where it is not taken."""
    import tempfile  # only where something is written

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if shared:
            mask = os.umask(0)
            os.umask(mask)
            Path(name).chmod(0o666 & ~mask)
        yield name
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
