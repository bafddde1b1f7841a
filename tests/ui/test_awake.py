"""The machine is kept awake while a session plays; neither help nor failure holds anything up."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from jeepney import HeaderFields, Message, new_method_return  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from acupress.ui.awake import Awake, Keeping
from tests.ui.desktop import Desktop, needs_bus

SAVER = "org.freedesktop.ScreenSaver"
COOKIE = 7


class Machine:
    """A back-end that remembers what was asked of it, and in which thread."""

    def __init__(self, *, able: bool = True) -> None:
        self.able = able
        self.asked: list[str] = []
        self.threads: set[int] = set()

    @contextmanager
    def keep(self) -> Iterator[Keeping]:
        self._note("held")
        yield SimpleNamespace(active=self.able)
        self._note("let go")

    def _note(self, what: str) -> None:
        self.asked.append(what)
        self.threads.add(threading.get_ident())


def at_once(work: Callable[[], None]) -> None:
    work()


def test_it_is_held_once_and_let_go_once(qtbot: QtBot) -> None:
    machine = Machine()
    awake = Awake(keep=machine.keep, run=at_once)
    awake.release()
    assert (machine.asked, awake.possible) == ([], None)
    awake.hold()
    awake.hold()
    assert (machine.asked, awake.possible) == (["held"], True)
    awake.release()
    awake.release()
    assert machine.asked == ["held", "let go"]
    awake.hold()
    assert machine.asked == ["held", "let go", "held"]


def test_the_last_word_counts_when_the_work_is_late(qtbot: QtBot) -> None:
    machine = Machine()
    late: list[Callable[[], None]] = []
    awake = Awake(keep=machine.keep, run=late.append)
    for ask in (awake.hold, awake.release, awake.hold, awake.release):
        ask()
    while late:
        late.pop(0)()
    assert machine.asked == []
    awake.hold()
    late.pop(0)()
    assert machine.asked == ["held"]


def test_a_machine_that_cannot_is_told_as_such(qtbot: QtBot) -> None:
    awake = Awake(keep=Machine(able=False).keep, run=at_once)
    awake.hold()
    assert awake.possible is False


def test_all_is_done_in_one_thread_that_is_not_the_windows(qtbot: QtBot) -> None:
    machine = Machine()
    awake = Awake(keep=machine.keep)
    for ask in (awake.hold, awake.release, awake.hold, awake.release):
        before = len(machine.asked)
        ask()
        qtbot.waitUntil(lambda before=before: len(machine.asked) > before)  # type: ignore[misc]
    assert len(machine.threads) == 1
    assert threading.get_ident() not in machine.threads


def test_a_back_end_that_breaks_breaks_nothing(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    def broken() -> Machine:
        raise RuntimeError("no such thing here")

    awake = Awake(keep=broken)  # type: ignore[arg-type]
    awake.hold()
    qtbot.waitUntil(lambda: awake.possible is False)
    awake.release()
    assert capfd.readouterr() == ("", "")


class Saver(QObject):
    """A screen saver that can be inhibited, as the idle inhibition specification has it."""

    inhibited = Signal(str)
    freed = Signal(int)

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._bus = desktop.bus
        self._bus.own(SAVER)
        self._bus.arrived.connect(self._take)

    def _take(self, message: Message) -> None:
        member = message.header.fields.get(HeaderFields.member)
        if member == "Inhibit":
            self._bus.send(new_method_return(message, "u", (COOKIE,)))
            self.inhibited.emit(message.body[0])
        elif member == "UnInhibit":
            self._bus.send(new_method_return(message))
            self.freed.emit(message.body[0])


@pytest.fixture
def saver(desktop: Desktop) -> Saver:
    return Saver(desktop)


@needs_bus
def test_the_desktops_screen_saver_is_held_and_freed(qtbot: QtBot, saver: Saver) -> None:
    awake = Awake()
    with qtbot.waitSignal(saver.inhibited):
        awake.hold()
    qtbot.waitUntil(lambda: awake.possible is True)
    with qtbot.waitSignal(saver.freed) as signal:
        awake.release()
    assert signal.args == [COOKIE]


HOLDS_AND_QUITS = """
from PySide6.QtCore import QCoreApplication, QTimer
from acupress.ui.awake import Awake
app = QCoreApplication([])
awake = Awake()
timer = QTimer(interval=5)
timer.timeout.connect(lambda: awake.possible and app.quit())
timer.start()
awake.hold()
app.exec()
"""


@needs_bus
def test_an_app_that_quits_lets_go(qtbot: QtBot, saver: Saver) -> None:
    with (
        qtbot.waitSignals([saver.inhibited, saver.freed], order="strict"),
        subprocess.Popen([sys.executable, "-c", HOLDS_AND_QUITS]) as other,
    ):
        qtbot.waitUntil(lambda: other.poll() is not None)
    assert other.returncode == 0


def test_without_a_desktop_it_says_so_quietly(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    awake = Awake()
    awake.hold()
    qtbot.waitUntil(lambda: awake.possible is False)
    awake.release()
    assert capfd.readouterr() == ("", "")
