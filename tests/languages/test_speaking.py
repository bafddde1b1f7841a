"""She chooses another language: everything speaks it at once, and again after the next start."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from acupress import app
from acupress.resources import resource
from acupress.storage.answers_file import save_answers
from acupress.storage.directories import Directories
from acupress.storage.settings_file import SettingsFile
from acupress.ui import words
from acupress.ui.interface import FILE, Interface, Speech
from acupress.ui.main_window import MainWindow
from acupress.ui.settings_page import SettingsPage
from tests.ui.using import WELL


@pytest.fixture
def files(tmp_path: Path) -> Directories:
    return Directories(tmp_path / "data", tmp_path / "config", tmp_path.parent / "content")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    usual = QLocale()
    yield
    Speech(resource("data/languages")).speak("en")
    QLocale.setDefault(usual)


@pytest.fixture
def window(
    qtbot: QtBot, files: Directories, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    monkeypatch.setattr(app, "make_application", lambda _: running)
    save_answers(files.answers, WELL)
    _, made = app.open_window(["acupress"], files)
    qtbot.addWidget(made)
    made.show()
    yield made
    if made.desk.journal is not None:
        made.desk.journal.close()
    running.setStyleSheet("")


def said(window: MainWindow) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    shown: list[QLabel | QPushButton] = [*window.findChildren(QLabel)]
    shown += window.findChildren(QPushButton)
    return "\n".join(one.text() for one in shown if one.isVisibleTo(window))


def choose(window: MainWindow, language: str) -> None:
    window.show_settings()
    page = window.screen_shown
    assert isinstance(page, SettingsPage)
    field = page.findChild(QComboBox, "language")
    assert field is not None
    index = field.findData(language)
    field.setCurrentIndex(index)
    field.activated.emit(index)


def test_another_language_at_once_and_after_the_next_start(
    window: MainWindow, files: Directories, qtbot: QtBot
) -> None:
    assert "Settings" in said(window)
    choose(window, "es")
    assert isinstance(window.screen_shown, SettingsPage), "she stays where she is"
    told = said(window)
    assert "Ajustes" in told
    assert "Settings" not in told
    window.show_today()
    told = said(window)
    assert "Empezar" in told
    assert "Start" not in told
    assert SettingsFile(files.settings)["language"] == "es"
    assert words.day(date(2026, 3, 2)).startswith("lunes, 2 de marzo")
    choose(window, "zh_TW")
    window.show_today()
    assert "開始" in said(window)
    assert "三陰交" in said(window)
    choose(window, "en")
    window.show_today()
    assert "Start" in said(window)
    assert window.desk.language == "en"


def test_the_voice_speaks_the_language_too(window: MainWindow) -> None:
    from acupress.core.heard import Score

    choose(window, "es")
    desk = window.desk
    score = Score(desk.timeline(), desk.content, desk.language)
    spoken = " ".join(line.text for cue in range(3) for line in score.at(cue).lines)
    assert "espalda" in spoken or "hombros" in spoken


@pytest.mark.parametrize(
    ("variables", "found"),
    [
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "de:zh_TW:en"}, "zh_TW"),
        ({"LANG": "C", "LANGUAGE": "es"}, "en"),
        ({"LC_ALL": "zh_CN.UTF-8", "LANG": "es_ES.UTF-8"}, "zh_CN"),
        ({}, "en"),
    ],
)
def test_the_first_start_speaks_as_the_computer_does(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], found: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert app.spoken("auto") == found
    assert app.spoken("zh_TW") == "zh_TW"


@pytest.mark.parametrize("raw", [b"", b"<TS><context>", b"\xff\xfe", b"<TS/>"])
def test_a_damaged_file_of_words_leaves_english(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "es").mkdir()
    (tmp_path / "es" / FILE).write_bytes(raw)
    assert Interface("es", tmp_path).translate("Today", "Start") == "Start"
