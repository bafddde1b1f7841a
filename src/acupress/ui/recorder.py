"""Writes a session into the journal while it is played."""

from acupress.core.journal import Ending, Pressing
from acupress.core.player import Ended, Event, Paused, Pressed
from acupress.core.timeline import Timeline
from acupress.storage.problems import BadFileError, Problem
from acupress.ui.desk import Desk


class Recorder:
    """Follows a player's events. A journal that fails is told once; the session goes on."""

    def __init__(self, desk: Desk, timeline: Timeline) -> None:
        self._desk = desk
        self.problem: Problem | None = None
        self.session: int | None = None
        plan = timeline.plan
        if desk.journal is not None:
            try:
                self.session = desk.journal.begin(
                    desk.now(), plan.pattern, plan.minutes, timeline.total
                )
            except BadFileError as error:
                self._fail(error)

    def take(self, events: tuple[Event, ...], position: float) -> None:
        """Write what happened; `position` is the place in the timeline in seconds."""
        for event in events:
            if isinstance(event, Pressed):
                self._write_pressing(event, position)
            elif isinstance(event, Paused):
                self._write_end("interrupted", position)  # it may be for good
            elif isinstance(event, Ended):
                self._write_end(event.outcome, position)

    def rate(self, before: int | None, after: int | None, word: str) -> None:
        """Keep pain before and after (0 to 10) and her word."""
        if self._desk.journal is not None and self.session is not None:
            self._try(self._desk.journal.rate, self.session, before, after, word)

    def _write_pressing(self, event: Pressed, position: float) -> None:
        if self._desk.journal is not None and self.session is not None:
            pressing = Pressing(event.point, event.side, event.seconds)
            self._try(self._desk.journal.add_pressing, self.session, pressing, position)

    def _write_end(self, ending: Ending, position: float) -> None:
        if self._desk.journal is not None and self.session is not None:
            self._try(self._desk.journal.end, self.session, ending, position)

    def _try(self, write, *values) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN002
        try:
            write(*values)
        except BadFileError as error:
            self._fail(error)

    def _fail(self, error: BadFileError) -> None:
        self.problem = error.problems[0]
        self._desk.note(self.problem)
