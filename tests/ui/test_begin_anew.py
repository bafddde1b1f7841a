"""The window of another person takes the place of this one, in the real app, in one process."""

import json
import subprocess
import sys
from typing import Any

import pytest

from acupress.library import open_content
from acupress.storage.answers_file import save_answers
from acupress.storage.directories import user_directories
from acupress.storage.settings_file import SettingsFile
from tests.ui.using import WELL

USE = """
import json, sys
from dataclasses import replace
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLineEdit, QPushButton
from acupress.app import open_window
from acupress.ui.presence import Presence

app, window = open_window(["acupress"])
windows = [window]
presence = Presence(window.desk, lambda: window, window, app)
told = []

def settle():
    for _ in range(3):
        app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

def watch(new):
    windows.append(new)
    new.replaced.connect(watch)

def click(words):
    found = [one for one in windows[-1].findChildren(QPushButton)
             if words in (one.text(), one.accessibleName()) and one.isVisible()]
    assert len(found) == 1, (words, len(found))
    found[0].click()
    settle()

def tell(step):
    now = windows[-1]
    told.append({
        "step": step, "shown": type(now.screen_shown).__name__, "windows": len(windows),
        "visible": sum(one.isVisible() for one in app.topLevelWidgets() if type(one) is type(now)),
        "person": now.desk.profiles.profile.name, "data": str(now.desk.directories.data),
        "look": now.desk.settings.name("look"), "held": presence.window is now,
        "reminds": presence.reminding is now.every_day.reminding,
        "size": [now.width(), now.height()], "count": now.desk.journal.count(),
        "harm": sorted(now.desk.harm), "verdict": now.desk.assessment.verdict,
        "flags": sorted(now.desk.answers.red_flags) if now.desk.answers else [],
        "due": now.desk.over_time.due,
        "problems": [str(one) for one in now.desk.problems],
    })

window.replaced.connect(watch)
window.resize(900, 700)
window.show()
settle()
journal = window.desk.journal
journal.write(journal.begin(window.desk.now(), None, 10, 600.0), 600.0, ending="finished")
tell("begin")
harm = sorted(id for id, flag in window.desk.content.care.red_flags.items() if flag.crisis)[:1]
window.desk.keep(replace(window.desk.answers, red_flags=frozenset(harm)))
click("Settings"); click("People")
window.findChildren(QLineEdit)[0].setText("Jonas"); click("Add")
click("Open Jonas")
tell("Jonas")
windows[-1].every_day.show_people(); settle()
click("Open Me")
tell("back")
click("Settings"); click("Your data"); click("Back up now")
windows[-1].desk.journal.remove(1)
desk = windows[-1].desk
desk.keep(replace(desk.answers, red_flags=desk.answers.red_flags | {"RF10"}))
restore = [one for one in windows[-1].findChildren(QPushButton)
           if one.accessibleName().startswith("Restore the back-up")]
restore[0].click(); settle(); click("Restore")
tell("restored")
windows[-1].findChildren(QLineEdit)[0].setText("erase"); click("Erase everything")
tell_data = [str(one) for one in windows[-1].desk.profiles.root.data.glob("**/*")]
click("Begin anew")
tell("erased")
windows[-1].close()
print(json.dumps([told, tell_data]))
"""


@pytest.fixture(scope="module")
def told(_no_real_home: None) -> tuple[list[dict[str, Any]], list[str]]:
    """What the windows tell, one step after the other."""
    folders = user_directories()
    open_content(folders)
    save_answers(folders.answers, WELL)
    SettingsFile(folders.settings).change(look="night")
    run = subprocess.run(
        [sys.executable, "-c", USE], capture_output=True, encoding="utf-8", check=False,
        timeout=120, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert (run.returncode, run.stderr) == (0, "")
    steps, left = json.loads(run.stdout)
    return steps, left


def test_one_window_takes_the_place_of_another(
    told: tuple[list[dict[str, Any]], list[str]],
) -> None:
    steps, _ = told
    assert [one["step"] for one in steps] == ["begin", "Jonas", "back", "restored", "erased"]
    assert [one["windows"] for one in steps] == [1, 2, 3, 4, 5]
    assert {one["visible"] for one in steps} == {1}
    assert all(one["held"] and one["reminds"] for one in steps), "reminders go on with it"
    assert len({tuple(one["size"]) for one in steps}) == 1, "it stands where the other stood"
    assert all(one["problems"] == [] for one in steps)


def test_each_has_files_and_settings_of_their_own(
    told: tuple[list[dict[str, Any]], list[str]],
) -> None:
    begin, jonas, back, *_ = told[0]
    assert (begin["person"], jonas["person"], back["person"]) == ("", "Jonas", "")
    assert (begin["look"], jonas["look"], back["look"]) == ("night", "day", "night")
    assert (begin["count"], jonas["count"], back["count"]) == (1, 0, 1)
    assert (begin["shown"], jonas["shown"], back["shown"]) == ("Today", "FirstStart", "StopPage")
    assert jonas["data"].startswith(begin["data"])
    assert jonas["data"] != begin["data"] == back["data"]


def test_what_she_told_of_harm_holds_on_though_it_is_in_no_file(
    told: tuple[list[dict[str, Any]], list[str]],
) -> None:
    begin, jonas, back, restored, erased = told[0]
    assert begin["harm"] == jonas["harm"] == erased["harm"] == []
    assert len(back["harm"]) == 1
    assert back["harm"] == restored["harm"]
    assert back["verdict"] == restored["verdict"] == "stop"


def test_what_was_restored_is_there_and_the_page_of_her_data_is_shown_again(
    told: tuple[list[dict[str, Any]], list[str]],
) -> None:
    restored = told[0][3]
    assert (restored["shown"], restored["count"]) == ("DataPage", 1)


def test_what_was_restored_takes_no_red_flag_back_and_is_asked_about(
    told: tuple[list[dict[str, Any]], list[str]],
) -> None:
    _, _, back, restored, _ = told[0]
    assert "RF10" not in back["flags"]
    assert "RF10" in restored["flags"]
    assert (back["due"], restored["due"]) == (False, True)


def test_after_erasing_nothing_is_there_and_it_begins_like_the_first_time(
    told: tuple[list[dict[str, Any]], list[str]],
) -> None:
    steps, left = told
    assert left == []
    assert (steps[-1]["shown"], steps[-1]["count"]) == ("FirstStart", 0)
    assert (steps[-1]["look"], steps[-1]["person"]) == ("day", "")
