"""What the tests of the window share."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.figures import drawn_once
from tests.ui.desktop import Desktop, private_desktop
from tests.ui.opening import HANDED, saved
from tests.ui.using import Person


@pytest.fixture(autouse=True, scope="module")
def _figures() -> Iterator[None]:
    """Draw no figure twice."""
    with drawn_once():
        yield


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


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The routine's file, as her practitioner sent it."""
    return saved(tmp_path, HANDED)


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Let the dialog that asks for a file answer with these; returns how often it came."""

    def answer(*paths: Path) -> list[str]:
        asked: list[str] = []

        def ask(_window: object, title: str, *_rest: str) -> tuple[Sequence[str], str]:
            asked.append(title)
            return [str(path) for path in paths], ""

        monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
        return asked

    return answer


@pytest.fixture(autouse=True)
def _tidy(qapp: QApplication) -> None:
    """Let go of the windows of earlier tests one test at a time: thousands at once are slow."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
