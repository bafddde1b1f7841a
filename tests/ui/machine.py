"""A machine of paper around a session: what it was asked to play, to say and to keep awake."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from acupress.ui.system import System


class Chimes:
    def __init__(self) -> None:
        self.rung: list[str] = []
        self.stopped = 0

    def play(self, name: str) -> None:
        self.rung.append(name)

    def stop(self) -> None:
        self.stopped += 1


class Voice(QObject):
    ready = Signal(bool)
    finished = Signal()
    available: bool | None = True
    unfinished = 0

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.stopped = 0

    def say(self, text: str) -> None:
        self.said.append(text)

    def stop(self) -> None:
        self.stopped += 1
        self.finished.emit()


class Eye:
    def __init__(self) -> None:
        self.open = False

    def hold(self) -> None:
        self.open = True

    def release(self) -> None:
        self.open = False


class Around(QObject):
    pause = Signal()
    play = Signal()
    toggle = Signal()
    skip = Signal()
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.playing: list[bool] = []
        self.closed = False

    def show_playing(self, *, playing: bool) -> None:
        self.playing.append(playing)

    def close(self) -> None:
        self.closed = True


@dataclass
class Machine:
    """A machine of paper around a session."""

    chimes: Chimes = field(default_factory=Chimes)
    voice: Voice = field(default_factory=Voice)
    eye: Eye = field(default_factory=Eye)
    around: Around = field(default_factory=Around)

    def system(self) -> System:
        return System(
            chimes=lambda: self.chimes,
            voice=lambda _: self.voice,
            awake=lambda: self.eye,
            around=lambda _: self.around,
        )
