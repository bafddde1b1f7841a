"""The one way a file is written: whole or not at all."""

import os
from pathlib import Path


def write_atomic(path: Path, data: bytes, *, shared: bool = False) -> None:
    """Write `data` to `path` so that a crash leaves either the old file or the new one.

    Only its owner may read it, unless it is to be `shared`: then it is like any new file here.

    Raises OSError where the folder cannot be written; the old file is then untouched.
    """
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
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
