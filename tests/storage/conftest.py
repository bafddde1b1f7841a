"""What the tests of the storage share."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from acupress.core.content import Content
from acupress.resources import resource
from acupress.storage.content import load_content
from acupress.storage.journal_file import JournalFile
from acupress.storage.yaml_file import Lines, parse

NOBODY = 65534


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content(resource("data"), resource("assets/views"), None)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a journal lies that nobody has made yet."""
    return tmp_path / "data" / "journal.sqlite"


@pytest.fixture
def journal(file: Path) -> Iterator[JournalFile]:
    """A new journal, open."""
    with closing(JournalFile(file)) as journal:
        yield journal


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


@cache
def _read(raw: bytes, file: str) -> tuple[Any, Lines]:
    return parse(raw, file)


@pytest.fixture(autouse=True)
def _same_files_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Most tests of content change one file of twenty; only what they change is read anew."""

    def once(raw: bytes, file: str) -> tuple[Any, Lines]:
        data, lines = _read(raw, file)
        return (dict(data) if isinstance(data, dict) else data), lines

    monkeypatch.setattr("acupress.storage.yaml_file.parse", once)
