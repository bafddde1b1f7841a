"""A desktop of paper that shows notifications, and somebody who wants to be reminded."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from acupress.core.reminders import Reminder, Reminders
from acupress.ui.reminding import Reminding
from acupress.ui.system import Notice, System
from tests.ui.asking import make_desk

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NAP = Reminder("r1", "nap", 13)


class Notifier(QObject):
    """Remembers what it was to show. `works` says whether it comes through."""

    start = Signal()
    later = Signal()
    shown = Signal(bool)
    works = True

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[Notice] = []
        self.hidden = 0

    def show(self, notice: Notice) -> None:
        self.notices.append(notice)
        self.shown.emit(self.works)

    def hide(self) -> None:
        self.hidden += 1


class Tray(QObject):
    """An icon that is there or not."""

    open = Signal()
    quit = Signal()
    there = True

    def __init__(self) -> None:
        super().__init__()
        self.stays: list[bool] = []

    def possible(self) -> bool:
        return self.there

    def stay(self, *, wanted: bool) -> None:
        self.stays.append(wanted)


class Waking(QObject):
    """Tells that the machine has slept."""

    woke = Signal()


class Day:
    """Her day: a clock that stands until told, and what reminds her in it."""

    def __init__(self, folder: Path, *reminders: Reminder, several: bool = False) -> None:
        self.now = MORNING
        self.notifier, self.tray, self.waking = Notifier(), Tray(), Waking()
        self.desk = make_desk(folder)
        self.desk.now = lambda: self.now
        self.desk.system = System(
            notifier=lambda _: self.notifier,
            woke=lambda _: self.waking.woke,
            tray=lambda: self.tray,
        )
        self.reminding = Reminding(self.desk)
        if reminders:
            self.reminding.change(Reminders(reminders, several=several))

    @property
    def shown(self) -> int:
        """How many notifications there were."""
        return len(self.notifier.notices)

    @property
    def timer(self) -> QTimer:
        """The one timer."""
        (timer,) = self.reminding.findChildren(QTimer)
        return timer

    def wait(self) -> int:
        """Let the time pass that it wants to wait, and return how often it woke until it showed
        something."""
        before, woken = self.shown, 0
        while self.shown == before and self.timer.isActive() and woken < 2000:
            self.now += timedelta(milliseconds=self.timer.interval())
            self.reminding.look()
            woken += 1
        return woken

    def go_to(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """Be at a time of day, having slept until then."""
        self.now = MORNING.replace(hour=hour, minute=minute) + timedelta(days)
        self.reminding.look()
