"""While hand-outs are made: she sees how far it is, can stop it, and can click nothing else."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog

from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.handouts.making import HandOut, HandOutWishes, Progress
from acupress.ui.practice.hand_out_page import HandOutPage
from tests.core.routines import of
from tests.core.support import shipped
from tests.ui.using import WELL, Person


def dialog() -> QProgressDialog:
    """The window that stands before all others."""
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, QProgressDialog), "other windows could be clicked"
    return shown


def saved(person: Person, monkeypatch: pytest.MonkeyPatch, path: Path, hand_out: HandOut) -> str:
    """Save a hand-out; return what is said of it."""
    person.start(WELL)
    person.window.practice.hand_out.emit(of(shipped(), "BL23"))
    person.settle()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    page = person.on(HandOutPage)
    page.saving.save(hand_out)
    assert QApplication.activeModalWidget() is None
    return page.saving.told.words


def test_nothing_else_can_be_clicked_meanwhile(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make(_r: Routine, _c: Content, _w: HandOutWishes, progress: Progress | None) -> bytes:
        assert progress is not None
        progress(1, 4)
        assert dialog().value() == 25
        return b"made"

    path = tmp_path / "made.ics"
    assert str(path) in saved(person, monkeypatch, path, HandOut("calendar", ".ics", make))
    assert path.read_bytes() == b"made"


def test_it_can_be_stopped(person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def make(_r: Routine, _c: Content, _w: HandOutWishes, progress: Progress | None) -> bytes:
        assert progress is not None
        dialog().cancel()
        progress(1, 4)
        raise AssertionError("it went on")

    path = tmp_path / "made.ics"
    told = saved(person, monkeypatch, path, HandOut("calendar", ".ics", make))
    assert "Nothing was saved" in told
    assert not path.exists()
