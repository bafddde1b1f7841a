"""Waits for the next moment at which she wants to be reminded, and has it shown.

One single-shot timer waits until then. No wait is longer than a late reminder still counts, so that
none is lost where the machine has slept or somebody has set the clock.
"""

from collections import deque
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from acupress.core.journal import LEAST_SECONDS
from acupress.core.reminders import (
    LATE,
    MOST,
    SNOOZE,
    Due,
    Quiet,
    Reminders,
    due_now,
    next_due,
)
from acupress.storage.problems import BadFileError, Problem
from acupress.storage.reminders_file import RemindersFile
from acupress.ui.system import Notice

if TYPE_CHECKING:
    from acupress.ui.desk import Desk
    from acupress.ui.system import Notifier

FEW = 5
"""Among so many sessions, the last ones, is one that came to its end."""


class Reminding(QObject):
    """`start` comes when she takes up a reminder. Nothing is shown while `busy` says so."""

    start = Signal()
    changed = Signal()
    """She has set something else, or put a reminder off."""
    shown = Signal(bool)
    """Whether a notification came through to the desktop, after each."""

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file = RemindersFile(desk.directories.reminders)
        desk.note(*self._file.problems)
        self.busy: Callable[[], bool] = lambda: False
        """Whether she is in the middle of something, such as a session."""
        self._seen = self._now
        """All moments here are in universal time, which no change of the clock stretches."""
        self._snoozed: datetime | None = None
        self._last = deque[Due](maxlen=MOST)
        """What was shown last: none comes again where somebody sets the clock back."""
        self._notice_at: datetime | None = None
        self._notifier: Notifier | None = None
        self._asked = self._listens = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)

    @property
    def reminders(self) -> Reminders:
        """What she has set."""
        return self._file.reminders

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with their file; then changes hold only until the app ends."""
        return self._file.problems

    @property
    def quiet(self) -> Quiet:
        """The hours in which nobody reminds her."""
        number = self._desk.settings.number
        return self.reminders.quiet or Quiet(number("quiet_from"), number("quiet_until"))

    @property
    def next(self) -> Due | None:
        """What is due next, as things stand."""
        return self._next_after(self._now)

    def begin(self, late: timedelta = timedelta(0)) -> None:
        """Wait from now on. What came due up to `late` ago is still shown."""
        self._seen = self._now - late
        self.look()

    def end(self) -> None:
        """Wait no longer, and take away what is shown still: it is another one's turn."""
        self._timer.stop()
        if self._notice_at is not None:
            self._hide()

    def change(self, reminders: Reminders) -> None:
        """Keep other reminders, and wait for them from now on."""
        self.look()  # what is due by now was due by the old ones
        self._file.change(reminders)
        self._wait()
        self.changed.emit()

    def look(self) -> None:
        """Show what has come due since the last time, and wait for what comes next."""
        now = self._now
        self._seen = min(self._seen, now)  # somebody may have set the clock back
        due = due_now(
            self.reminders.all, self._here(self._seen), self._here(now), self.quiet, self._snoozed,
            self._done,
        )  # fmt: skip
        if self._notice_at is not None and now - self._notice_at >= LATE:
            self._hide()  # missed, and nobody speaks of it
        if due is not None and due not in self._last and not self.busy():
            self._last.append(due)
            self._show()
        if self._snoozed is not None and self._snoozed <= now:
            self._snoozed = None
        self._seen = now
        self._wait()

    def send_now(self) -> None:
        """Show one at once, whatever the hour, to see whether it works here."""
        self._show()

    @property
    def _now(self) -> datetime:
        return self._desk.now().astimezone(UTC)

    def _here(self, moment: datetime) -> datetime:
        """What the wall clock shows at a moment."""
        return moment.astimezone(self._desk.system.zone or self._desk.now().tzinfo)

    def _wait(self) -> None:
        """Sleep until the next reminder, or for as long as one that is late still counts."""
        if not (self.reminders.waiting or self._snoozed or self._notice_at):
            self._timer.stop()
            return
        if not self._listens:
            self._listens = True
            woke = self._desk.system.woke(self)
            if woke is not None:
                woke.connect(self.look)
        due = self._next_after(self._seen)  # not after now: it may have come due meanwhile
        now = self._now
        left = LATE if due is None else min(LATE, due.at - now)
        if self._notice_at is not None:
            left = min(left, self._notice_at + LATE - now)
        self._timer.start(max(1, round(left / timedelta(milliseconds=1))))

    def _next_after(self, moment: datetime) -> Due | None:
        after = self._here(moment)
        return next_due(self.reminders.all, after, self.quiet, self._snoozed, self._done)

    @property
    def _done(self) -> date | None:
        """The last day that has its session, None where she wants several a day."""
        journal = self._desk.journal
        if self.reminders.several or journal is None:
            return None
        try:
            last = journal.sessions(FEW, LEAST_SECONDS)
        except BadFileError:  # Today tells it
            return None
        done = [self._here(one.started).date() for one in last if one.ending != "interrupted"]
        return max(done, default=None)

    def _show(self) -> None:
        if not self._asked:
            self._asked = True
            self._notifier = self._desk.system.notifier(self)
            if self._notifier is not None:
                self._notifier.start.connect(self._begin_session)
                self._notifier.later.connect(self._put_off)
                self._notifier.shown.connect(self.shown)
        if self._notifier is None:
            QTimer.singleShot(0, self, lambda: self.shown.emit(False))
            return
        self._notice_at = self._now
        self._notifier.show(self._notice())

    def _hide(self) -> None:
        self._notice_at = None
        if self._notifier is not None:
            self._notifier.hide()

    def _notice(self) -> Notice:
        """Warm, and nothing of body or illness: a locked screen shows it to anybody."""
        minutes = int(self._desk.settings.number("minutes"))
        own = self._desk.followed is None  # a routine that she follows is as long as it is
        return Notice(
            self.tr("Your {0} minutes").format(minutes) if own else self.tr("Your quiet minutes"),
            self.tr("A quiet time for you, whenever it suits."),
            self.tr("Start"),
            self.tr("Later"),
            silent=self._desk.night is not None,
        )

    def _begin_session(self) -> None:
        self._notice_at = None
        self.start.emit()

    def _put_off(self) -> None:
        """After this feed."""
        self._notice_at = None
        self._snoozed = self._now + SNOOZE
        self._wait()
        self.changed.emit()
