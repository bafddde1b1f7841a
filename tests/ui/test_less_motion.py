"""With less motion nothing moves by itself: no animation anywhere, and of a session only what tells
the time and paces the breath."""

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from acupress.ui.atlas_view import AtlasView
from acupress.ui.less_motion import less_motion_asked_for
from acupress.ui.playing import FRAME
from acupress.ui.session_screen import SessionScreen
from tests.ui.using import WELL, Person

EVERYDAY = ("journal", "visit", "reminders", "tips", "warmth", "course", "record", "people", "data")
PAGES = ("today", "safety", "pattern", "points", "practice", "settings")


class Painted(QObject):
    """Counts how often each widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.times: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.times[watched] += 1
        return False


@contextmanager
def painting() -> Iterator[Painted]:
    app, painted = QApplication.instance(), Painted()
    assert app is not None
    app.installEventFilter(painted)
    yield painted
    app.removeEventFilter(painted)


def moving() -> list[QObject]:
    """What runs by itself: animations, and timers that come again and again."""
    tops = QApplication.topLevelWidgets()
    animations = [one for top in tops for one in top.findChildren(QAbstractAnimation)]
    timers = [one for top in tops for one in top.findChildren(QTimer)]
    return [
        *(one for one in animations if one.state() == QAbstractAnimation.State.Running),
        *(one for one in timers if one.isActive() and not one.isSingleShot()),
    ]


def rests(person: Person) -> None:
    """Assert that nothing moves by itself, and that the painting comes to an end."""
    with painting() as painted:
        for _ in range(6):
            assert moving() == []
            painted.times.clear()
            person.settle()
            if not painted.times:
                return
    raise AssertionError(f"painted again and again: {painted.times}")


@pytest.fixture
def still(person: Person) -> Person:
    person.painted = True
    return person.start(WELL, reduced_motion=True)


def test_every_page_rests(still: Person) -> None:
    window = still.window
    rests(still)
    for name in EVERYDAY:
        window.every_day.go(name)
        rests(still)
    for name in PAGES:
        getattr(window, f"show_{name}")()
        rests(still)


def test_lists_and_tips_come_at_once(person: Person) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setEffectEnabled(Qt.UIEffect.UI_General, True)  # as on a desktop that lets them glide
    person.start(WELL, reduced_motion=True)
    assert not app.isEffectEnabled(Qt.UIEffect.UI_General)


def test_the_atlas_jumps(still: Person) -> None:
    still.window.show_points("SP6")
    still.settle()
    (atlas,) = still.window.findChildren(AtlasView)
    for act in (lambda: atlas.zoom_by(2.0), atlas.show_whole):
        act()
        assert moving() == []
    rests(still)


def frames(person: Person, seconds: float) -> Counter[QObject]:
    """Let the session's frames pass one by one, and tell what was painted."""
    screen = person.on(SessionScreen)
    with painting() as painted:
        for _ in range(round(seconds / FRAME)):
            person.clock.now += FRAME
            screen.playing.look()
            QApplication.processEvents()
    return painted.times


@pytest.mark.parametrize("asked", [True, False])
def test_the_desktop_s_wish_counts_as_hers(person: Person, asked: bool) -> None:
    person.start(WELL)
    desk = person.window.desk
    desk.system = replace(desk.system, still=lambda: asked)
    person.window.show_points("SP6")
    (atlas,) = person.window.findChildren(AtlasView)
    assert atlas.camera.still is asked
    person.window.show_today()
    person.click("Start")
    assert person.on(SessionScreen).parts.ring._reduced is asked


@pytest.mark.parametrize(
    ("system", "program", "says", "asked"),
    [
        ("linux", "gsettings", "echo false", True),
        ("linux", "gsettings", "echo true", False),
        ("linux", "gsettings", "echo No such schema >&2; exit 1", False),
        ("darwin", "defaults", "echo 1", True),
        ("darwin", "defaults", "echo 0", False),
        ("linux", "another", "echo false", False),
        ("plan9", "gsettings", "echo false", False),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="stands in for a command by a shell script")
def test_the_desktop_is_asked_what_it_was_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    system: str, program: str, says: str, asked: bool,
) -> None:  # fmt: skip
    script = tmp_path / program
    script.write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    script.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert less_motion_asked_for(system) is asked


@pytest.mark.parametrize("reduced", [True, False])
def test_in_a_session_only_the_time_and_the_pace_change(person: Person, reduced: bool) -> None:
    person.painted = True
    person.start(WELL, reduced_motion=reduced)
    person.click("Start")
    person.play_to("press")
    person.pass_time(2)
    person.settle()
    parts = person.on(SessionScreen).parts
    painted = frames(person, 3.0)
    if not reduced:
        assert painted[parts.diagram] > 10, "else this test would see nothing"
        return
    assert moving() == []
    telling = {parts.countdown, parts.ring, parts.steps}
    below = {parts.countdown.window(), *above(parts.countdown)}
    assert set(painted) <= telling | below
    assert painted[parts.ring] > 10, "the bar that paces the breath"
    assert all(painted[one] <= 4 for one in below | {parts.countdown}), "once a second"


def above(widget: QWidget) -> list[QWidget]:
    """What a widget lies in."""
    around = widget.parentWidget()
    return [] if around is None else [around, *above(around)]
