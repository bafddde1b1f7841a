"""Sleep and a locked screen are heard while a session listens, and never else."""

import pytest
from pytestqt.qtbot import QtBot

from acupress.ui.system_events import LOGIN, SCREEN_SAVERS, SystemEvents, session_path
from tests.ui.desktop import Desktop, needs_bus


class Ear(SystemEvents):
    """Remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.locked.connect(lambda: self.heard.append("locked"))
        self.sleeping.connect(lambda: self.heard.append("sleeping"))


@needs_bus
@pytest.mark.parametrize("saver", SCREEN_SAVERS)
def test_a_locked_screen_is_heard_and_an_unlocked_one_is_not(
    qtbot: QtBot, desktop: Desktop, saver: str
) -> None:
    ear = Ear()
    ear.start()
    with qtbot.waitSignal(ear.locked):
        desktop.tell("/ScreenSaver", saver, "ActiveChanged", False)
        desktop.tell("/ScreenSaver", saver, "ActiveChanged", True)
    assert ear.heard == ["locked"]
    ear.stop()


@needs_bus
def test_going_to_sleep_is_heard_and_waking_is_not(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.bus.own(LOGIN)
    ear = Ear()
    ear.start()
    sleep = ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep")
    with qtbot.waitSignal(ear.sleeping):
        desktop.tell(*sleep, False)
        desktop.tell(*sleep, True)
    assert ear.heard == ["sleeping"]
    ear.stop()


@needs_bus
def test_only_her_own_login_session_counts(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    desktop.bus.own(LOGIN)
    ear = Ear()
    ear.start()
    with qtbot.waitSignal(ear.locked):
        desktop.tell(session_path("3"), f"{LOGIN}.Session", "Lock")
        desktop.tell(session_path("2"), f"{LOGIN}.Session", "Lock")
    assert ear.heard == ["locked"]
    ear.stop()


@needs_bus
def test_after_the_session_nothing_is_heard(qtbot: QtBot, desktop: Desktop) -> None:
    gone, ear = Ear(), Ear()
    for each in (gone, ear):
        each.start()
    gone.stop()
    with qtbot.waitSignal(ear.locked):
        desktop.tell("/", "org.gnome.ScreenSaver", "ActiveChanged", True)
    assert (gone.heard, ear.heard) == ([], ["locked"])
    gone.start()
    with qtbot.waitSignal(gone.locked):
        desktop.tell("/", "org.gnome.ScreenSaver", "ActiveChanged", True)
    gone.stop()
    ear.stop()


def test_where_nobody_speaks_nothing_happens(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    ear = Ear()
    ear.start()
    ear.stop()
    assert ear.heard == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("session", "coded"), [("2", "_32"), ("12", "_312"), ("c2", "c2"), ("a-b", "a_2db")]
)
def test_a_session_is_found_as_systemd_writes_its_path(session: str, coded: str) -> None:
    assert session_path(session) == f"/org/freedesktop/login1/session/{coded}"
