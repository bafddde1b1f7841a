"""A content file is damaged: the app starts with what was last whole, and says so."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from acupress import library
from acupress.core.content import Content
from acupress.storage.directories import Directories
from acupress.storage.problems import BadFileError, Problem
from tests.ui.asking import make_desk

ROOT = Path(__file__).parents[1]
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QLabel
import acupress.library
from acupress.app import open_window
from acupress.storage.directories import Directories
from acupress.storage.problems import BadFileError

home = Path(sys.argv[1])
acupress.library.resource = lambda name: home / "shipped" / name
files = Directories(home / "data", home / "config", home / "cache")
try:
    app, window = open_window(["acupress"], files)
except BadFileError as error:
    print("BROKEN", error)
    sys.exit()
window.show_today()
window.show()
app.processEvents()
print(*(label.text() for label in window.findChildren(QLabel)), sep="\\n")
window.close()
"""


def start(home: Path) -> str:
    """Start the app on the content in `home` and return the texts of Today."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(home)],
        capture_output=True, text=True, check=False, timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a copy of the shipped content."""
    for part in ("data", "assets"):
        shutil.copytree(ROOT / part, tmp_path / "shipped" / part)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "damage", "told"),
    [
        ("data/points.yaml", b"format: acupress-content/1\npoints: {\n", "points.yaml, line"),
        ("data/care.yaml", None, "care.yaml: found No such file"),
        ("assets/views/lower_back.svg", b"<svg", "lower_back.svg, line 1"),
    ],
)
def test_the_app_goes_on_with_what_was_last_whole(
    home: Path, file: str, damage: bytes | None, told: str
) -> None:
    assert "Today's routine" in start(home)
    path = home / "shipped" / file
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    texts = start(home)
    assert "Today's routine" in texts
    assert told in texts
    assert (path.read_bytes() if path.exists() else None) == damage


def test_without_anything_kept_it_says_what_is_wrong(home: Path) -> None:
    (home / "shipped/data/patterns.yaml").write_bytes(b"format: other")
    said = start(home)
    assert said.startswith("BROKEN patterns.yaml, line 1, format: found 'other'")


def test_a_damaged_translation_leaves_english(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "resource", lambda name: home / "shipped" / name)
    (home / "shipped/data/languages/es/points.yaml").write_bytes(b"format: other")
    files = Directories(home / "data", home / "config", home / "cache")
    content, problems = library.open_content_or_last_good(files, "es")
    assert content.phrases["anchor_nap"]["en"] == "At nap time"
    assert "es/points.yaml, line 1" in str(problems[0])


def test_a_hand_out_goes_on_in_her_language_where_its_own_is_damaged(tmp_path: Path) -> None:
    wrong = Problem("languages/es/tips.yaml", 1, "format", "nothing", "acupress-language/1")

    def damaged(_language: str) -> Content:
        raise BadFileError(wrong)

    desk = make_desk(tmp_path)
    desk.open_content = damaged
    assert desk.content_in("es") is desk.content
    assert wrong in desk.problems
