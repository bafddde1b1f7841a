"""A session to play in tests: a fake clock, a tiny timeline, and what a person can see."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress.core.content import Content
from acupress.core.player import Event, Player
from acupress.core.timeline import Timeline
from acupress.painting.theme import theme
from acupress.ui import style
from acupress.ui.session_screen import SessionOptions, SessionScreen
from acupress.ui.system import System


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Played:
    """A session on screen, and everything it has told."""

    screen: SessionScreen
    player: Player
    clock: Clock
    told: list[Event] = field(default_factory=list)
    outcomes: list[str] = field(default_factory=list)
    cries: list[bool] = field(default_factory=list)

    def pass_time(self, seconds: float, step: float = 1.0) -> None:
        """Let time pass in steps that no player takes for sleep."""
        while seconds > 1e-9:
            part = min(step, seconds)
            self.clock.now += part
            seconds -= part
            self.screen.playing.look()

    def until(self, kind: str, number: int = 0) -> None:
        """Play up to the start of a cue of a kind."""
        cues = [cue for cue in self.player.timeline.cues if cue.kind == kind]
        while self.screen.cue != cues[number]:
            assert self.player.outcome is None
            self.pass_time(0.5)


def play(
    qtbot: QtBot,
    content: Content,
    timeline: Timeline,
    *,
    size: tuple[int, int] = (1280, 800),
    options: SessionOptions | None = None,
    look: str = "day",
    system: System | None = None,
) -> Played:
    """Show a session and start it. Only the fake clock moves it."""
    options = options or SessionOptions()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setFont(style.app_font(options.scale))
    player, clock = Player(timeline), Clock()
    screen = SessionScreen(player, content, theme(look), clock, options, system)
    played = Played(screen, player, clock)
    screen.events.connect(played.told.extend)
    screen.ended.connect(played.outcomes.append)
    screen.something_wrong.connect(lambda: played.cries.append(True))
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show()
    screen.begin()
    QApplication.processEvents()
    return played


def clipped(screen: SessionScreen) -> list[str]:
    """Return everything that sticks out of the window or whose words do not fit, by name."""
    wrong = []
    shown = {name: widget for name, widget in screen.parts.placed.items() if widget.isVisible()}
    for name, widget in shown.items():
        if not screen.rect().contains(widget.geometry()):
            wrong.append(f"{name} sticks out: {widget.geometry()}")
        if isinstance(widget, QLabel):
            wrong += [f"{name}: {text}" for text in _squeezed(widget)]
        elif isinstance(widget, QPushButton):
            needed = widget.fontMetrics().horizontalAdvance(widget.text())
            if needed > widget.width() - 6 or widget.fontMetrics().height() > widget.height():
                wrong.append(f"{name} is too small for {widget.text()!r}")
    for label in screen.parts.list.findChildren(QLabel):
        if label.isVisible():
            wrong += _squeezed(label)
            if not screen.parts.list.rect().adjusted(0, 0, 0, 2).contains(label.geometry()):
                wrong.append(f"a step sticks out: {label.text()!r}")
    wrong += _overlapping(shown)
    return wrong


def _squeezed(label: QLabel) -> list[str]:
    if not label.text():
        return []
    high = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    # The countdown's line is higher than its digits: they have neither accents nor descenders.
    room = label.height() * (1.25 if label.property("role") == "countdown" else 1) + 2
    wide = 0 if label.wordWrap() else label.sizeHint().width()
    return [label.text()] if high > room or wide > label.width() + 2 else []


def _overlapping(shown: dict[str, QWidget]) -> list[str]:
    names = list(shown)
    return [
        f"{one} lies over {other}"
        for at, one in enumerate(names)
        for other in names[at + 1 :]
        if shown[one].geometry().adjusted(1, 1, -1, -1).intersects(shown[other].geometry())
        if {one, other} != {"name", "characters"}
    ]
