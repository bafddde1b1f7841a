"""acupress being there: with its window, in the tray, or unseen; and started a second time."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QLockFile
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from acupress.core.reminders import Quiet, Reminders
from acupress.resources import resource
from acupress.storage.atomic import write_atomic
from acupress.ui.here import Here
from acupress.ui.interface import Speech
from acupress.ui.main_window import MainWindow
from acupress.ui.notifying import Notifying
from acupress.ui.only_one import LOCK, OnlyOne, ask_the_first
from acupress.ui.presence import Presence
from acupress.ui.session_screen import SessionScreen
from acupress.ui.system import Notice, System
from acupress.ui.today import Today
from acupress.ui.tray import Tray
from tests.ui.reminding import NAP, Notifier
from tests.ui.reminding import Tray as PaperTray
from tests.ui.using import WELL, Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise")

NOTICE = Notice("Your 10 minutes", "A quiet time.", "Start", "Later")
SET = Reminders((NAP,), Quiet(0, 0))


class There:
    """A presence with a paper machine, in the hands of a person."""

    def __init__(self, person: Person, *, unseen: bool = False, tray: bool = True) -> None:
        self.person = person.start(WELL)
        self.window = person.window
        if unseen:
            self.window.hide()
        self.notifier, self.tray = Notifier(), PaperTray()
        self.tray.there = tray
        desk = self.window.desk
        desk.system = System(notifier=lambda _: self.notifier, tray=lambda: self.tray)
        self.made = 0
        self.presence = Presence(desk, self._make, None if unseen else self.window, self.window)

    def _make(self) -> MainWindow:
        self.made += 1
        return self.window

    @property
    def ends(self) -> bool:
        """Whether it ends with its window."""
        return QApplication.quitOnLastWindowClosed()

    def be_reminded(self) -> None:
        """Let a reminder come."""
        self.presence.reminding.change(SET)
        self.person.now = self.person.now.replace(hour=13, minute=0) + timedelta(1)
        self.presence.reminding.look()
        assert len(self.notifier.notices) == 1


@pytest.fixture(autouse=True)
def _ends(qtbot: QtBot) -> None:
    QApplication.setQuitOnLastWindowClosed(True)


def test_it_ends_with_its_window(person: Person) -> None:
    there = There(person)
    assert there.ends
    assert there.tray.stays == []


def test_start_brings_today_where_enter_begins(person: Person) -> None:
    there = There(person)
    there.be_reminded()
    there.window.every_day.show_journal()
    there.window.showMinimized()
    there.notifier.start.emit()
    person.settle()
    assert not there.window.isMinimized()
    today = person.on(Today)
    assert QApplication.focusWidget() is today.start_button


def test_start_leaves_a_session_that_plays_alone(person: Person) -> None:
    there = There(person)
    there.be_reminded()
    person.click("Start")
    person.on(SessionScreen)
    there.notifier.start.emit()
    person.settle()
    person.on(SessionScreen)


def test_nobody_is_reminded_in_a_session(person: Person) -> None:
    there = There(person)
    there.presence.reminding.change(SET)
    person.click("Start")
    person.now = person.now.replace(hour=13, minute=0) + timedelta(1)
    there.presence.reminding.look()
    assert there.notifier.notices == []


def test_begun_unseen_it_makes_its_window_when_it_is_needed_and_stays(person: Person) -> None:
    there = There(person, unseen=True)
    there.presence.reminding.change(SET)
    assert (there.made, there.ends, there.presence.window) == (0, False, None)
    there.be_reminded()
    there.notifier.start.emit()
    person.settle()
    assert there.made == 1
    assert there.window.isVisible()
    person.on(Today)
    there.presence.open([])
    assert there.made == 1


def test_in_the_tray_it_stays_and_begins_anew_with_today(person: Person) -> None:
    there = There(person)
    reminding = there.presence.reminding
    reminding.change(replace(SET, stay=True))
    assert (there.ends, there.tray.stays[-1]) == (False, True)
    person.click("Start")
    there.window.close()
    QApplication.instance().lastWindowClosed.emit()  # type: ignore[union-attr]
    assert not there.window.isVisible()
    there.tray.open.emit()
    person.settle()
    assert there.window.isVisible()
    person.on(Today)
    reminding.change(SET)
    assert (there.ends, there.tray.stays[-1]) == (True, False)


def test_where_there_is_no_tray_it_does_not_stay(person: Person) -> None:
    there = There(person, tray=False)
    there.presence.reminding.change(replace(SET, stay=True))
    assert there.ends


def test_a_tray_that_comes_after_login_gets_its_icon(person: Person) -> None:
    there = There(person, unseen=True, tray=False)
    there.presence.reminding.change(replace(SET, stay=True))
    assert there.tray.stays[-1], "Qt shows it as soon as there is a tray"


def test_begun_unseen_it_ends_with_its_window_where_nothing_is_left_to_wait_for(
    person: Person,
) -> None:
    there = There(person, unseen=True)
    there.presence.reminding.change(SET)
    assert not there.ends
    there.presence.reminding.change(Reminders())
    assert there.ends


def test_quit_in_the_tray_ends_it_unless_the_window_has_to_ask(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = There(person)
    there.presence.reminding.change(replace(SET, stay=True))
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "quit", lambda *_: ended.append(1))
    monkeypatch.setattr(there.window.practice, "may_close", lambda: False)
    there.tray.quit.emit()
    assert (ended, there.window.isVisible()) == ([], True)
    monkeypatch.setattr(there.window.practice, "may_close", lambda: True)
    there.tray.quit.emit()
    assert (ended, there.window.isVisible()) == ([1], False)


def test_a_file_is_opened_in_the_window_that_is_there(person: Person, file: Path) -> None:
    there = There(person)
    there.presence.open([file])
    person.settle()
    assert type(there.window.screen_shown).__name__ == "OpeningPage"


def test_a_second_start_is_heard_by_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    assert not ask_the_first(folder)
    first, second = OnlyOne(folder), OnlyOne(folder)
    assert first.listen()
    assert not second.listen()
    assert ask_the_first(folder, None), "whoever only wants to wait has nothing to do"
    heard: list[object] = []
    first.wanted.connect(heard.append)
    wish = folder / "wish.json"
    wish.write_text('{"files": ["/a b.acupress"], "token": ""}')
    qtbot.waitUntil(lambda: heard == [[Path("/a b.acupress")]])
    assert not wish.exists(), "this is how the second knows"
    first.leave()
    assert not (folder / LOCK).exists()
    assert not ask_the_first(folder)


def test_a_cache_that_cannot_be_written_is_no_reason_not_to_run(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not OnlyOne(tmp_path / "file" / "run").listen()


def test_a_first_that_does_not_hear_holds_nobody_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acupress.ui.only_one.PATIENCE_MS", 0)
    lock = QLockFile(str(tmp_path / LOCK))
    assert lock.tryLock(0)
    assert not ask_the_first(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [LOCK], "no wish is left behind"


@pytest.mark.parametrize("text", ["{", "[]", '{"files": 1}', ""])
def test_a_wish_of_any_kind_is_no_harm(qtbot: QtBot, tmp_path: Path, text: str) -> None:
    first = OnlyOne(tmp_path)
    heard: list[object] = []
    first.wanted.connect(heard.append)
    assert first.listen()
    (tmp_path / "wish.json").write_text(text)
    with qtbot.waitSignal(QFileSystemWatcher([str(tmp_path)], first).directoryChanged):
        (tmp_path / "other").touch()
    write_atomic(tmp_path / "wish.json", b'{"files": []}')
    qtbot.waitUntil(lambda: heard == [[]])
    first.leave()


def test_what_one_way_cannot_show_the_next_does(qtbot: QtBot) -> None:
    ways = [Notifier(), Notifier()]
    both = Notifying(ways)
    told: list[object] = []
    both.shown.connect(told.append)
    both.later.connect(lambda: told.append("later"))
    both.show(NOTICE)
    ways[0].works = False
    both.show(NOTICE)
    ways[1].works = False
    both.show(NOTICE)
    ways[1].later.emit()
    assert told == [True, True, False, "later"]
    assert [len(way.notices) for way in ways] == [3, 2]
    both.hide()
    assert [way.hidden for way in ways] == [1, 1]


def test_where_there_is_no_tray_nothing_comes_of_it(qtbot: QtBot) -> None:
    tray = Tray(b"<svg/>")
    assert not tray.possible(), "there is none on a display of paper"
    with qtbot.waitSignal(tray.shown) as told:
        tray.show(NOTICE)
    assert told.args == [False]
    tray.hide()
    tray.stay(wanted=False)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
def test_the_menu_of_the_tray_follows_another_language(qtbot: QtBot) -> None:
    tray = Tray(resource("assets/icon/acupress.svg").read_bytes())
    tray.stay(wanted=True)
    speech = Speech(resource("data/languages"))
    speech.speak("es")
    QApplication.processEvents()
    (icon,) = tray.findChildren(QSystemTrayIcon)
    words = [one.text() for one in icon.contextMenu().actions()]
    speech.speak("en")
    assert words == ["Abrir acupress", "Salir"]


@pytest.mark.parametrize(
    ("zone", "wall", "fold", "hours"),
    [
        ("Europe/Berlin", "2026-03-28T08:00", 0, 1),
        ("Europe/Berlin", "2026-03-29T08:00", 0, 2),
        ("Europe/Berlin", "2026-10-25T02:30", 0, 2),
        ("Europe/Berlin", "2026-10-25T02:30", 1, 1),
        ("UTC", "2026-07-01T08:00", 0, 0),
    ],
)
@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be changed here")
def test_the_zone_knows_its_summer_time(
    monkeypatch: pytest.MonkeyPatch, zone: str, wall: str, fold: int, hours: int
) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        here = Here()
        moment = datetime.fromisoformat(wall).replace(tzinfo=here, fold=fold)
        assert moment.utcoffset() == timedelta(hours=hours)
        fixed = moment.astimezone(timezone(timedelta(hours=9)))
        back = fixed.astimezone(here)
        assert (back.replace(tzinfo=None), back.fold) == (moment.replace(tzinfo=None), fold)
        assert moment.tzname()
        assert moment.dst() is None
    finally:
        monkeypatch.undo()
        os.environ.pop("TZ", None)
        time.tzset()


def test_one_that_was_ended_by_force_holds_nobody_up(tmp_path: Path) -> None:
    left = (
        "import os, sys; from PySide6.QtCore import QLockFile; lock = QLockFile(sys.argv[1]);"
        " assert lock.tryLock(0); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", left, str(tmp_path / LOCK)], check=True)
    assert (tmp_path / LOCK).exists()
    assert not ask_the_first(tmp_path)
    assert OnlyOne(tmp_path).listen()


def test_with_another_person_come_her_own_reminders(person: Person, tmp_path: Path) -> None:
    there = There(person)
    there.presence.reminding.change(replace(SET, stay=True))
    there.presence.reminding.send_now()
    other = Person(person.qtbot, tmp_path / "other").start(WELL)
    there.window.replaced.emit(other.window)
    assert there.presence.window is other.window
    assert there.notifier.hidden == 1, "what still waits for the first one is taken away"
    assert there.presence.reminding.reminders == Reminders()
    assert other.window.every_day.reminding is there.presence.reminding
    assert there.ends, "she does not want it to stay"
    other.close()
