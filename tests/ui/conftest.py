"""What the tests of the window share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desktop import Desktop, private_desktop
from tests.ui.using import Person


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path) -> Iterator[Person]:
    """Someone who has never opened the app."""
    someone = Person(qtbot, tmp_path)
    yield someone
    if someone.opened is not None:
        someone.close()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet("")


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """Another program on message buses of this test's own. Mark the test `needs_bus`."""
    with private_desktop(qtbot, tmp_path, monkeypatch) as other:
        yield other
