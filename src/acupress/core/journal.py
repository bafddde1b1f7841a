"""The record of sessions and pain ratings."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Ending = Literal["finished", "early", "interrupted"]

PAIN_LEAST, PAIN_MOST = 0, 10
LEAST_SECONDS = 10.0
"""What was played for less than a breath was only looked at, and does not count as a session."""


@dataclass(frozen=True)
class Pressing:
    """Seconds really pressed at a point in one session."""

    point: str
    side: str
    seconds: float


@dataclass(frozen=True)
class Session:
    """One session. `ending` is ``interrupted`` while it plays and when it never came to an end.

    Pain runs from 0 to 10; None where she did not say. `seconds` is the time really played.
    """

    id: int
    started: datetime
    pattern: str | None
    minutes: int
    planned: float
    seconds: float
    ending: Ending
    pain_before: int | None = None
    pain_after: int | None = None
    word: str = ""
    pressed: tuple[Pressing, ...] = field(default=())

    @property
    def change(self) -> int | None:
        """Pain after minus pain before; less than 0 is relief."""
        if self.pain_before is None or self.pain_after is None:
            return None
        return self.pain_after - self.pain_before
