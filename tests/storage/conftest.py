"""What the tests of the storage share."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from acupress.core.content import Content
from acupress.resources import resource
from acupress.storage.content import load_content

NOBODY = 65534


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(resource("data"), resource("assets/views"), None)


@contextmanager
def ordinary_user() -> Iterator[None]:
    """Be nobody for a while where the tests run as root, whom no read-only folder stops."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that an ordinary user can reach and write in, also when the tests run as root."""
    with tempfile.TemporaryDirectory(prefix="acupress-test-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        yield folder
        for path in [folder, *folder.rglob("*")]:
            path.chmod(0o777)
