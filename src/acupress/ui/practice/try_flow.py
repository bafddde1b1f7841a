"""Trying a routine: a session as she will have it, of which nothing is kept."""

from typing import TYPE_CHECKING

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.timeline import Timeline
from acupress.storage.problems import Problem
from acupress.ui.desk import Desk
from acupress.ui.over_time import OverTime
from acupress.ui.session_flow import SessionFlow

if TYPE_CHECKING:
    from acupress.ui.recorder import Recorder
    from acupress.ui.session_screen import SessionScreen


class TrialDesk(Desk):
    """A desk like another one, with other content, at which nothing is written: neither a session
    nor an answer nor a point that felt wrong."""

    def __init__(self, desk: Desk, content: Content) -> None:
        vars(self).update(vars(desk))
        self.shipped, self.followed, self.journal = content, None, None
        self.over_time = OverTime(self)

    def keep(self, answers: Answers) -> Problem | None:
        """Take answers for as long as it is tried."""
        self._told = answers
        return None

    def leave_out(self, code: str, *, left_out: bool) -> None:
        """Change nothing."""

    def add_point(self, code: str, *, added: bool) -> None:
        """Change nothing."""


class TryFlow(SessionFlow):
    """Plays a timeline at a trial desk. However it ends, it is over then."""

    def _keep_for_later(self, screen: "SessionScreen", recorder: "Recorder") -> None:  # noqa: ARG002
        screen.leave()
        self.done.emit()

    def _finish(self, recorder: "Recorder", outcome: str) -> None:  # noqa: ARG002
        self.done.emit()


def second_of(timeline: Timeline, step: int) -> float:
    """Return the second at which a step begins, 0 for none."""
    return next((cue.start for cue in timeline.cues if step >= 0 and cue.step == step), 0.0)
