"""`acupress tour` draws every screen without a display, and touches nothing else."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress import app, tour
from acupress.core.languages import LANGUAGES, PSEUDO
from acupress.library import open_content
from acupress.storage.directories import Directories
from acupress.ui.main_window import MainWindow
from acupress.ui.session_screen import SessionScreen
from tests.ui.asking import problems
from tests.ui.playing import clipped

STATES = """first-start question-sign question-number question-fact question-tongue
    question-told stop result result-mixed today-new today journal session-settle session-warm
    session-find session-get-ready session-press session-move session-close session-paused
    something-wrong something-wrong-feels something-wrong-passed something-wrong-outcome
    something-wrong-urgent baby-woke today-go-on finish
    points points-chosen points-find-1 points-find-2 points-find-3 points-find-4 points-find-5
    points-find-6 practice-empty practice-new practice-steps practice-details practice-letterhead
    practice-patient practice-warnings practice today-breathing settings hand
    today-weekly today-course journal-weeks visit course record tips warmth people data
    reminders""".split()
WAYS = {
    "day": ((800, 600), 100),
    "night": ((640, 480), 100),
    "high_contrast": ((480, 800), 200),
}
LEAST_COLOURS = 30


@dataclass
class Drawn:
    """One tour: where it ran, what it said, and its pictures by name."""

    home: Path
    run: "subprocess.Popen[str]"
    said: str = ""
    errors: str = ""

    @property
    def out(self) -> Path:
        return self.home / "pictures"

    @property
    def pictures(self) -> dict[str, Path]:
        return {path.stem.split("-", 1)[1]: path for path in sorted(self.out.iterdir())}


def start(home: Path, *arguments: str) -> "subprocess.Popen[str]":
    """Start a tour in a home, a working folder and a temporary folder of its own, no display."""
    home.mkdir(parents=True)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        and not name.startswith("XDG_")
    }
    for folder in ("home", "temporary", "work"):
        (home / folder).mkdir()
    places = {"HOME": str(home / "home"), "TMPDIR": str(home / "temporary")}
    return subprocess.Popen(
        [sys.executable, "-m", "acupress", "tour", *arguments],
        cwd=home / "work", env={**environment, **places}, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Drawn]]:
    """The three looks, drawn side by side; each in another size."""
    tours = {}
    for look, ((width, height), scale) in WAYS.items():
        home = tmp_path_factory.mktemp("tour") / look
        run = start(home, "--out", "../pictures", "--look", look, "--size", f"{width}x{height}",
                    "--scale", str(scale))  # fmt: skip
        tours[look] = Drawn(home, run)
    for one in tours.values():
        one.said, one.errors = one.run.communicate(timeout=300)
    yield tours
    for one in tours.values():
        if one.run.poll() is None:
            one.run.kill()


@pytest.fixture(params=WAYS)
def look(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_screen_and_state_is_drawn(drawn: dict[str, Drawn], look: str, home: Path) -> None:
    one = drawn[look]
    assert (one.run.returncode, one.errors) == (0, "")
    content = open_content(Directories(home, home, home))
    points = {f"point-{code}" for code in content.catalogue.points}
    assert set(one.pictures) == set(STATES) | points
    named = [Path(line).name for line in one.said.splitlines()]
    assert named == [path.name for path in one.pictures.values()], "told in their order"


def test_each_picture_has_the_size_asked_for(drawn: dict[str, Drawn], look: str) -> None:
    size, _ = WAYS[look]
    for name, path in drawn[look].pictures.items():
        image = QImage(str(path))
        assert (image.width(), image.height()) == size, name


def test_no_picture_is_blank_or_drawn_twice(drawn: dict[str, Drawn], look: str) -> None:
    seen: dict[bytes, str] = {}
    for name, path in drawn[look].pictures.items():
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        colours = set(memoryview(image.constBits()).cast("I")[::5])
        assert len(colours) >= LEAST_COLOURS, name
        raw = path.read_bytes()
        assert raw not in seen, f"{name} looks like {seen[raw]}"
        seen[raw] = name


def test_the_looks_look_different(drawn: dict[str, Drawn]) -> None:
    lightness = {
        look: QImage(str(one.pictures["today"])).pixelColor(3, 3).lightness()
        for look, one in drawn.items()
    }
    assert lightness["day"] > 200
    assert lightness["night"] < 60


def test_nothing_else_is_touched(drawn: dict[str, Drawn], look: str) -> None:
    found = [
        path.relative_to(drawn[look].home)
        for path in drawn[look].home.rglob("*")
        if path.is_file() and path.parent.name != "pictures"
    ]
    assert [path for path in found if "fontconfig" not in path.parts] == []


@pytest.mark.parametrize("way", ["file", "below", "picture"])
def test_where_nothing_can_be_written_it_says_so(tmp_path: Path, way: str) -> None:
    out = tmp_path / "out"
    if way == "picture":
        (out / "001-first-start.png").mkdir(parents=True)
    else:
        out.write_text("in the way")
    run = start(tmp_path / "run", "--out", str(out / "deeper" if way == "below" else out))
    said, errors = run.communicate(timeout=60)
    assert (run.returncode, said) == (1, "")
    assert errors.startswith("acupress: ")
    assert str(out) in errors
    assert "Traceback" not in errors
    assert errors.count("\n") == 1


NAMES = re.compile(r"\[[^\[\]]*\]|\b[A-Z]{2}(-[A-Z]+)?\d+\b")
"""What needs no brackets of its own: what has them, and the codes of points."""


WORD = re.compile(r"[^\W\d_]{3,}")


def known_words(drawn: tour.Tour) -> frozenset[str]:
    """Words that are the same in every language: names, sources, dates, where files lie."""
    names = [point.names.pinyin for point in drawn.content.catalogue.points.values()]
    names += [*drawn.content.catalogue.sources.values(), *LANGUAGES.values(), "acupress"]
    names += [one.chinese for one in drawn.content.patterns.patterns.values()]
    names += [str(drawn.directories.data), str(drawn.directories.config)]
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        names += [QLocale().monthName(month, form) for month in range(1, 13)]
        names += [QLocale().dayName(day, form) for day in range(1, 8)]
    return frozenset(word for name in names for word in WORD.findall(name))


def untranslated(window: QWidget, known: frozenset[str]) -> list[str]:
    """The words of a window that stand outside of brackets, in the language to test with."""
    found = []
    for one in window.findChildren(QWidget):
        if not one.isVisible():
            continue
        texts = [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        if isinstance(one, QLabel | QAbstractButton):
            texts.append(one.text())
        elif isinstance(one, QLineEdit | QPlainTextEdit):
            texts.append(one.placeholderText())
        for text in texts:
            plain = text
            while (shorter := NAMES.sub(" ", plain)) != plain:  # a part may have its own brackets
                plain = shorter
            if any(word not in known for word in WORD.findall(plain)):
                found.append(text)
    return found


@pytest.mark.parametrize(
    ("size", "scale", "language"),
    [
        ((360, 480), 100, "en"),
        ((360, 640), 200, "en"),
        ((360, 640), 200, "es"),
        ((480, 800), 150, PSEUDO),
    ],
)
def test_no_words_are_clipped_or_untranslated(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    size: tuple[int, int],
    scale: int,
    language: str,
) -> None:
    """English in little room; and a language that is longer and shows what is not translated."""
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    running.setStyle("Fusion")
    monkeypatch.setattr(app, "make_application", lambda _: running)
    monkeypatch.setattr(tour.Tour, "_every_point", lambda _: iter(()))  # one press is as another
    one = tour.Tour(tmp_path, size, "day", scale, language)
    names = known_words(one)
    wrong: dict[str, list[str]] = {}
    for name, window in one.screens():
        assert isinstance(window, MainWindow)
        screen = window.screen_shown
        assert window.size().toTuple() == size
        wrong[name] = clipped(screen) if isinstance(screen, SessionScreen) else problems(screen)
        if language == PSEUDO:
            wrong[name] += untranslated(window, names)
    one.let_go()
    one.speech.speak("en")
    running.setStyleSheet("")
    assert set(wrong) == set(STATES)
    assert {name: found for name, found in wrong.items() if found} == {}
