"""Writes a session into the journal while it is played, with what is needed to go on later."""

from collections.abc import Sequence

from acupress.core.journal import Ending, Pressing, Session
from acupress.core.kept import Kept, Why
from acupress.core.player import Ended, Event, Paused, Player, Pressed, Resumed
from acupress.core.timeline import Timeline
from acupress.storage.problems import BadFileError, Problem
from acupress.ui.desk import Desk

KEEP_SECONDS = 5.0
"""Where no breath tells it, the place is written as often as this: never a breath is lost."""


class Recorder:
    """Follows a player's events. A journal that fails is told once; the session goes on.

    What happened and where she stands now are written together, at every breath: whenever the
    app is ended, by whatever means, she can go on from there. `kept` is a session that goes on;
    it stays the same session in the journal.
    """

    def __init__(self, desk: Desk, player: Player, kept: Kept | None = None) -> None:
        self._desk, self._player = desk, player
        self._before = kept.played if kept is not None else 0.0
        self._why: Why = "playing"
        self._ending: Ending | None = None
        self._unwritten: list[Pressing] = []
        self._written_at = self._before
        self._behind = False
        self._started = desk.now()
        self.problem: Problem | None = None
        self.session = kept.session if kept is not None else None
        if kept is None:
            self._begin()

    @property
    def seconds(self) -> float:
        """The seconds really played, jumps and pauses left out."""
        return self._before + self._player.played(self._desk.clock())

    def take(self, events: tuple[Event, ...]) -> None:
        """Write what happened, at once and in one piece."""
        for event in events:
            if isinstance(event, Pressed):
                self._unwritten.append(Pressing(event.point, event.side, event.seconds))
            elif isinstance(event, Paused):
                self._why = "paused"
            elif isinstance(event, Resumed):
                self._why = "playing"
            elif isinstance(event, Ended):
                self._ending = event.outcome
        if events:
            self._write()

    def look(self) -> None:
        """Time has passed without an event: write the place now and then where nothing else does.

        In a cue that paces the breath every breath is written anyway.
        """
        if not self._player.playing or self._player.cue.rhythm:
            return
        if self.seconds - self._written_at >= KEEP_SECONDS:
            self._write()

    def baby_woke(self) -> bool:
        """Keep the paused session for later, and why. Returns whether it is kept."""
        self._why = "baby"
        return self._write()

    @property
    def told(self) -> Session | None:
        """What the journal holds of this session, None where it holds nothing."""
        try:
            if self._desk.journal is not None and self.session is not None:
                return self._desk.journal.session(self.session)
        except BadFileError as error:
            self._fail(error)
        return None

    def rate(
        self, before: int | None, after: int | None, word: str, tags: Sequence[str] = ()
    ) -> None:
        """Keep pain before and after (0 to 10), her word, and the tags of the day."""
        if self._behind:
            self._write()
        if self._desk.journal is not None and self.session is not None:
            try:
                self._desk.journal.rate(self.session, before, after, word, tags)
            except BadFileError as error:
                self._fail(error)

    def _begin(self) -> None:
        timeline = self._player.timeline
        plan = timeline.plan
        if self._desk.journal is not None:
            try:
                self.session = self._desk.journal.begin(
                    self._started, plan.pattern, plan.minutes, timeline.total,
                    kept=self._kept(0), routine=plan.title, wanted=wanted_of(timeline),
                )  # fmt: skip
            except BadFileError as error:
                self._fail(error)

    def _write(self) -> bool:
        """Write where she stands, and what could not be written before. Returns whether it is."""
        if self.session is None:
            self._begin()
        if self._desk.journal is None or self.session is None:
            return False
        self._written_at = self.seconds
        kept = None if self._ending else self._kept(self.session)
        try:
            self._desk.journal.write(
                self.session, self._written_at, self._unwritten, kept, self._ending
            )
        except BadFileError as error:
            self._fail(error)  # it is tried again with the next breath
            return False
        self._unwritten, self._behind = [], False
        return True

    def _kept(self, session: int) -> Kept:
        plan, place = self._player.timeline.plan, self._player.place
        return Kept(plan, place, session, self.seconds, self._desk.now(), self._why)

    def _fail(self, error: BadFileError) -> None:
        self._behind = True
        if self.problem is None:
            self.problem = error.problems[0]
            self._desk.note(self.problem)


def wanted_of(timeline: Timeline) -> tuple[Pressing, ...]:
    """Return what a timeline would have pressed, each placement once."""
    presses = [cue for cue in timeline.cues if cue.kind == "press" and cue.point and cue.side]
    return tuple(Pressing(cue.point or "", cue.side or "", cue.length) for cue in presses)
