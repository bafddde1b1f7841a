"""A start loads and runs only what Today needs."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from acupress.library import open_content
from acupress.storage.answers_file import save_answers
from acupress.storage.directories import user_directories
from acupress.storage.journal_file import JournalFile
from tests.ui.using import EVENING, WELL

OPEN = """
import json, sys
from acupress.app import open_window
app, window = open_window(["acupress"])
window.show()
for _ in range(5):
    app.processEvents()
from PySide6.QtCore import QTimer
active = [timer.objectName() or str(timer.parent()) for timer in window.findChildren(QTimer)
          if timer.isActive()]
active += [str(timer.parent()) for timer in app.findChildren(QTimer) if timer.isActive()]
shown = type(window.screen_shown).__name__
print(json.dumps({"modules": sorted(sys.modules), "timers": active, "shown": shown}))
"""
HEAVY = {
    "PySide6.QtSvg",
    "PySide6.QtTest",
    "acupress.ui.baby_page",
    "acupress.ui.diagram",
    "acupress.ui.finish",
    "acupress.ui.first_start",
    "acupress.ui.go_on_card",
    "acupress.ui.journal.page",
    "acupress.ui.numbers",
    "acupress.ui.own_breath_page",
    "acupress.ui.pace_list",
    "acupress.ui.questionnaire",
    "acupress.ui.recorder",
    "acupress.ui.result",
    "acupress.ui.session_layout",
    "acupress.ui.session_parts",
    "acupress.ui.session_scene",
    "acupress.ui.session_screen",
    "acupress.ui.settings_page",
    "acupress.ui.stop_page",
    "acupress.ui.wrong_page",
    "acupress.painting.painter",
    "acupress.storage.checked",
    "acupress.storage.content_rules",
    "acupress.storage.kept_text",
    "acupress.storage.backups",
    "acupress.storage.bundle",
    "acupress.storage.put_right",
    "acupress.storage.rescue",
    "acupress.storage.sqlite_pages",
    "acupress.ui.data_page",
    "acupress.ui.people_page",
    "acupress.ui.rescue_card",
    "acupress.tour",
    "pydantic",
    "yaml",
}


@pytest.fixture
def told() -> dict[str, list[str]]:
    """What a window tells that was opened with a warm cache, answers and a session."""
    folders = user_directories()
    open_content(folders)
    save_answers(folders.answers, WELL)
    journal = JournalFile(folders.journal)
    journal.write(journal.begin(EVENING, None, 10, 600), 600, ending="finished")
    journal.close()
    run = subprocess.run(
        [sys.executable, "-c", OPEN], capture_output=True, encoding="utf-8", check=False,
        timeout=60, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, "")
    return dict(json.loads(run.stdout))


def test_a_start_imports_only_what_today_needs(told: dict[str, list[str]]) -> None:
    assert told["shown"] == "Today"
    assert set(told["modules"]) & HEAVY == set()


def test_the_names_are_those_of_modules() -> None:
    source = Path(__file__).parents[1] / "src"
    ours = [name for name in HEAVY if name.startswith("acupress.")]
    missing = [name for name in ours if not (source / f"{name.replace('.', '/')}.py").is_file()]
    assert missing == []


def test_an_idle_window_runs_no_timer(told: dict[str, list[str]]) -> None:
    assert told["timers"] == []
