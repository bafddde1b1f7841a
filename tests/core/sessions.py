"""Tiny sessions to play by hand, and a short way to write down what happened in them.

An event is written as what it tells: ``>press1`` a cue that starts, ``breath 2``, ``BL23 both 3``
for three seconds really pressed, ``paused``, ``slept``, ``resumed``, ``finished``, ``early``.
A place is a cue and the seconds in it: ``press1+10``.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from acupress.core.breathing import Pace
from acupress.core.plan import Find, Plan
from acupress.core.player import (
    Breathed,
    CueStarted,
    Ended,
    Event,
    Events,
    Paused,
    Place,
    Player,
    Pressed,
)
from acupress.core.timeline import Cue, Timeline, compile_plan
from tests.mini import en, mini_content, mini_plan

CLOCK = 86_400.25
"""Where the monotonic clock happens to stand; nothing may depend on it."""
SHORT_NAMES = {"get_ready": "ready", "switch_side": "switch"}


def name_of(cue: Cue) -> str:
    """Write down a cue: its kind, its step from 1, and the side where sides take turns."""
    side = cue.side[0].upper() if cue.side in ("left", "right") and cue.kind == "press" else ""
    number = "" if cue.step is None else str(cue.step + 1)
    return SHORT_NAMES.get(cue.kind, cue.kind) + number + side


def noted(events: Iterable[Event]) -> str:
    """Write down events."""
    return ", ".join(_noted(event) for event in events) or "-"


def _noted(event: Event) -> str:
    match event:
        case CueStarted(cue):
            return ">" + name_of(cue)
        case Breathed(number):
            return f"breath {number}"
        case Pressed(point, side, seconds):
            return f"{point} {side} {seconds:.6g}"
        case Paused(slept):
            return "slept" if slept else "paused"
        case Ended(outcome):
            return outcome
        case _:
            return "resumed"


def tiny_plan(find: Find = "new") -> Plan:
    """Two breaths of settling, 30 s of warmth, BL23, GV4, a move, SP6 left and right, the close.

    BL23 can be pressed one side after the other too, SP6 on both sides together while sitting.
    """
    plan = mini_plan(mini_content(), warm=30.0, find=find)
    back, life, ankle = plan.steps
    turns = replace(back.variant, technique="one_thumb", sides="each", how=en("One by one."))
    both = replace(ankle.variant, posture="sitting", sides="together", how=en("Both at once."))
    steps = (replace(back, others=(turns,)), life, replace(ankle, others=(both,)))
    return replace(plan, steps=steps, settle_breaths=2)


def tiny(plan: Plan) -> Timeline:
    """Compile a plan of the tiny content."""
    return compile_plan(plan, mini_content())


def breathing_only() -> Timeline:
    """Three breaths and nothing else."""
    return tiny(Plan("qi", 1, Pace(), (), (), breaths=3))


@dataclass
class Session:
    """A player with a clock that is turned by hand, and everything it has told, with its time."""

    player: Player
    now: float = CLOCK
    told: list[tuple[float, Event]] = field(default_factory=list)

    @classmethod
    def at(cls, timeline: Timeline, cue: str, seconds: float) -> "Session":
        """Return a session that has come to a cue by itself, or by her going on where it waits."""
        session = cls(Player(timeline))
        session.start()
        while name_of(session.player.cue) != cue:
            if session.player.cue.waits:
                session.do(session.player.go_on)
            else:
                session.play(session.player.next_due(session.now) or 0.0)
            assert session.player.outcome is None, f"{cue} never came"
        session.play(seconds)
        session.told.clear()
        return session

    def start(self) -> Events:
        """Begin."""
        return self.do(self.player.start)

    def do(self, command: Callable[[float], Events], after: float = 0.0) -> Events:
        """Do something some seconds later, with nothing in between."""
        self.now += after
        events = command(self.now)
        self.told += [(self.now - CLOCK, event) for event in events]
        return events

    def play(self, seconds: float, step: float = 0.25) -> Events:
        """Let time pass in steps."""
        end, events = self.now + seconds, Events()
        while self.now < end:
            events += self.do(self.player.tick, min(step, end - self.now))
        return events

    @property
    def note(self) -> str:
        """Everything that was told."""
        return noted(event for _, event in self.told)

    @property
    def stands(self) -> str:
        """Where it stands, what is left of the cue, and whether it plays."""
        shown = self.player.moment(self.now)
        state = self.player.outcome or ("plays" if self.player.playing else "still")
        return f"{name_of(shown.cue)}+{shown.elapsed:.6g}, {shown.left:.6g} left, {state}"

    @property
    def place(self) -> str:
        """Where going on would start."""
        return written(self.player.timeline, self.player.place)


def written(timeline: Timeline, place: Place) -> str:
    """Write down a place."""
    return f"{name_of(timeline.cues[place.cue])}+{place.offset:.6g}"
