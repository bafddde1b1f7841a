"""Playing chimes: one at a time, on what is the default output, and quietly where there is none."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from pytestqt.qtbot import QtBot

from acupress.sound.chimes import READY, SILENT_STEPS, STEP, Chimes
from acupress.sound.synth import CHIMES
from acupress.sound.volume import gain

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
NOTHING_TO_PLAY_ON = """
import sys
from pathlib import Path
{first}
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
from acupress.sound.chimes import Chimes
chimes = Chimes(Path({sounds!r}), 0.8)
chimes.play("bell"); chimes.set_volume(0.5); chimes.play("in"); chimes.stop()
QTimer.singleShot(50, app.quit)
app.exec()
print(chimes.available)
"""
HALF = gain(0.5)


class FakeOutput:
    """A loudspeaker."""

    def __init__(self, name: str) -> None:
        self.name = name

    def isNull(self) -> bool:
        """Whether it is none."""
        return not self.name


class FakeOutputs(QObject):
    """The system's loudspeakers; `default` is plugged in by the test."""

    audioOutputsChanged = Signal()  # noqa: N815  # Qt's name
    default: ClassVar = FakeOutput("speaker")
    made: ClassVar[list["FakeOutputs"]] = []

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.made.append(self)

    def audioOutputs(self) -> list[FakeOutput]:
        """Return them all."""
        return [self.default]

    @classmethod
    def defaultAudioOutput(cls) -> FakeOutput:
        """Return the one in use."""
        return cls.default

    @classmethod
    def plug(cls, name: str) -> None:
        """Make another one the default."""
        cls.default = FakeOutput(name)
        cls.made[-1].audioOutputsChanged.emit()


class FakeEffect(QObject):
    """A sound that plays until the test lets it end."""

    log: ClassVar[list[tuple[str, str, float]]] = []
    """What was done to which file, and how loud it was then."""

    def __init__(self, output: FakeOutput, parent: QObject) -> None:
        super().__init__(parent)
        self.output, self.level, self.playing, self.name = output, 1.0, False, ""

    def setSource(self, url: QUrl) -> None:
        """Take a file."""
        path = Path(url.toLocalFile())
        assert path.is_file()
        self.name = path.stem

    def audioDevice(self) -> FakeOutput:
        """Return where it plays."""
        return self.output

    def setAudioDevice(self, output: FakeOutput) -> None:
        """Play elsewhere."""
        self.output = output
        self.log.append(("moved", self.name, 0))

    def setVolume(self, level: float) -> None:
        """Set the linear volume."""
        self.level = level

    def isPlaying(self) -> bool:
        """Whether it sounds."""
        return self.playing

    def play(self) -> None:
        """Begin."""
        self.playing = True
        self.log.append(("play", self.name, self.level))

    def stop(self) -> None:
        """End."""
        self.playing = False
        self.log.append(("stop", self.name, self.level))


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch, qapp: QObject) -> list[tuple[str, str, float]]:
    """What the fake sounds did."""
    fake = ModuleType("PySide6.QtMultimedia")
    for name, thing in (("QMediaDevices", FakeOutputs), ("QSoundEffect", FakeEffect)):
        setattr(fake, name, thing)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", fake)
    monkeypatch.setattr(FakeOutputs, "default", FakeOutput("speaker"))
    monkeypatch.setattr(FakeEffect, "log", [])
    return FakeEffect.log


def effects(chimes: Chimes) -> dict[str, FakeEffect]:
    """Return the fake sounds by name."""
    return {effect.name: effect for effect in chimes.findChildren(FakeEffect)}


def until(qtbot: QtBot, true: Callable[[], bool]) -> None:
    """Let the fading go on."""
    qtbot.waitUntil(true, timeout=5000)


def test_all_chimes_are_loaded_at_once_and_play_at_the_volume_as_heard(log: list) -> None:
    chimes = Chimes(SOUNDS, 0.5)
    assert chimes.available
    assert set(effects(chimes)) == set(CHIMES)
    chimes.play("bell")
    assert log == [("play", "bell", HALF)]
    effects(chimes)["bell"].playing = False
    chimes.set_volume(1)
    chimes.play("in")
    assert log[1:] == [("play", "in", 1)]


def test_enough_sound_lies_ready_unless_she_has_chosen_how_much(
    log: list, monkeypatch: pytest.MonkeyPatch
) -> None:
    name, usual = READY
    monkeypatch.setenv(name, "30")
    Chimes(SOUNDS, 0.5)
    assert os.environ[name] == "30"
    monkeypatch.delenv(name)
    Chimes(SOUNDS, 0.5)
    assert os.environ[name] == usual
    assert float(usual) <= SILENT_STEPS * STEP, "what lies ready after a fade is silence"


def test_chimes_play_out_of_a_zipped_installation(log: list, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "packed.whl", "w") as packed:
        for path in SOUNDS.iterdir():
            packed.write(path, f"sounds/{path.name}")
    with zipfile.ZipFile(tmp_path / "packed.whl") as packed:
        chimes = Chimes(zipfile.Path(packed, "sounds/"), 1)
    chimes.play("bell")
    [(done, name, _)] = log
    assert (done, name.endswith("bell")) == ("play", True), "out of a file of its own"


def test_a_new_chime_waits_until_the_old_one_has_faded(log: list, qtbot: QtBot) -> None:
    chimes = Chimes(SOUNDS, 0.5)
    chimes.play("done")
    chimes.play("bell")
    chimes.play("side")
    assert log == [("play", "done", HALF)]
    until(qtbot, lambda: len(log) == 3)
    assert log[1:] == [("stop", "done", 0), ("play", "side", HALF)]
    assert effects(chimes)["done"].level == HALF


def test_the_same_chime_begins_anew(log: list, qtbot: QtBot) -> None:
    chimes = Chimes(SOUNDS, 1)
    chimes.play("bell")
    chimes.play("bell")
    until(qtbot, lambda: len(log) == 3)
    assert log == [("play", "bell", 1), ("stop", "bell", 0), ("play", "bell", 1)]


def test_stopping_fades_and_leaves_nothing_running(log: list, qtbot: QtBot) -> None:
    chimes = Chimes(SOUNDS, 1)
    chimes.stop()
    assert log == []
    chimes.play("bell")
    chimes.stop()
    chimes.set_volume(0.5)
    until(qtbot, lambda: len(log) == 2)
    assert log[1] == ("stop", "bell", 0)
    assert [effect.level for effect in effects(chimes).values()] == [HALF] * len(CHIMES)
    chimes.play("in")
    assert log[2:] == [("play", "in", HALF)]


def test_a_chime_that_ends_while_it_fades_lets_the_next_one_sound(log: list, qtbot: QtBot) -> None:
    chimes = Chimes(SOUNDS, 1)
    chimes.play("bell")
    chimes.stop()
    effects(chimes)["bell"].playing = False
    chimes.play("side")
    timer = chimes.findChild(QTimer)
    assert isinstance(timer, QTimer)
    until(qtbot, lambda: not timer.isActive())
    assert log == [("play", "bell", 1), ("stop", "bell", 0), ("play", "side", 1)]


def test_chimes_follow_the_default_output(log: list) -> None:
    chimes = Chimes(SOUNDS, 1)
    FakeOutputs.made[-1].audioOutputsChanged.emit()
    assert log == [], "the same output is left alone"
    FakeOutputs.plug("headphones")
    assert {effect.output.name for effect in effects(chimes).values()} == {"headphones"}
    FakeOutputs.plug("")
    assert not chimes.available
    assert {effect.output.name for effect in effects(chimes).values()} == {"headphones"}


def test_chimes_begin_when_an_output_appears(log: list, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeOutputs, "default", FakeOutput(""))
    chimes = Chimes(SOUNDS, 0.5)
    assert not chimes.available
    chimes.play("bell")
    assert log == []
    FakeOutputs.plug("headphones")
    assert chimes.available
    chimes.play("bell")
    assert log == [("play", "bell", HALF)]


@pytest.mark.parametrize(
    "first",
    ["", "sys.modules['PySide6.QtMultimedia'] = None"],
    ids=["no server", "no library"],
)
def test_nothing_fails_or_is_printed_where_there_is_nothing_to_play_on(
    first: str, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{home / 'nobody'}")
    code = NOTHING_TO_PLAY_ON.format(first=first, sounds=str(SOUNDS))
    command = [sys.executable, "-W", "error", "-c", code]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, "False\n", "")
