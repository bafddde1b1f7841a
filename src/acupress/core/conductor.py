"""Decides what sounds now: told what the player tells, it says what to ring, to say, to hush.

One queue with weights. Nothing is cut off by something lighter, nothing is said late or once it
has become untrue, nobody talks over a bell, and speech never delays the clock: a line is begun
only where it will have ended in time. Of the voice it knows only what it is told.
"""

from dataclasses import dataclass, field
from math import inf

from acupress.core.heard import (
    BELLS,
    CHIME_SECONDS,
    Heard,
    Line,
    Ring,
    Score,
    Weight,
    spoken_letters,
)
from acupress.core.player import CueStarted, Ended, Events, Paused, Player, Resumed

LATE = 0.25
"""A chime that could not ring within this time (s) is left out: late it would mislead."""
HUSHING = 0.6
"""A bell waits at most so long (s) for a voice that has been hushed."""
CHARACTERS_A_SECOND = 12.0
"""How fast a voice is taken to speak until it is known; slower than most."""
LEAD = 0.5
"""Seconds that pass at most from saying to hearing."""
MARGIN = 1.1
"""Lines differ: each is given this much more time than its length asks for."""


@dataclass(frozen=True)
class Say:
    """Speak this."""

    text: str


@dataclass(frozen=True)
class Hush:
    """Stop speaking."""


Action = Ring | Say | Hush
Actions = tuple[Action, ...]


@dataclass
class Conductor:
    """Follows one player. `voice` is None until it is known whether there is one."""

    score: Score
    chimes: bool = True
    voice: bool | None = None
    _rings: list[Ring] = field(default_factory=list)
    _lines: list[Line] = field(default_factory=list)
    _speaking: Line | None = None
    _since: float = 0.0
    _hushed: float | None = None
    _bell_over: float = -inf
    _rate: float = CHARACTERS_A_SECOND

    def follow(self, events: Events, player: Player, now: float) -> Actions:
        """Return what to do after these events, or (none) because time has passed."""
        actions: list[Action] = []
        for event in events:
            if isinstance(event, CueStarted):
                heard = self.score.at(player.place.cue)
                self._rings, self._lines = list(heard.rings), list(heard.lines)
                actions += self.hush(now)
            elif isinstance(event, Paused):
                actions += self._pause(now, slept=event.slept)
            elif isinstance(event, Resumed):
                actions += self._resume(player, now)
            elif isinstance(event, Ended):
                self._rings, self._lines = [], []
                actions += self.hush(now) if event.outcome != "finished" else ()
        return (*actions, *self._due(player, now))

    def change(self, score: Score, player: Player, now: float) -> None:
        """Go on with a changed timeline; what is still to be heard of this cue is taken anew."""
        self.score = score
        self._load(score.at(player.place.cue), player.moment(now).elapsed)

    def voice_is(self, *, there: bool, player: Player, now: float) -> Actions:
        """Take in whether there is a voice; return what to do."""
        self.voice = there
        return self._due(player, now)

    def hush(self, now: float) -> Actions:
        """Return what stops the line that is being said, if there is one."""
        if self._speaking is None or self._hushed is not None:
            return ()
        self._hushed = now
        return (Hush(),)

    def finished(self, player: Player, now: float) -> Actions:
        """The voice came to the end of a line, or fell silent. Return what to do."""
        line, self._speaking = self._speaking, None
        took = now - self._since
        letters = spoken_letters(line.text) if line is not None else 0.0
        if self._hushed is None and letters >= 20 and took > 1.0:
            self._rate += 0.3 * (letters / took - self._rate)
        self._hushed = None
        return self._due(player, now)

    def next_due(self, player: Player, now: float) -> float | None:
        """Return in how many seconds something is to be done; None where nothing waits."""
        if not player.playing:
            return None
        elapsed = player.moment(now).elapsed
        dues = [ring.at - elapsed for ring in self._rings[:1]]
        dues += [line.at - elapsed for line in self._lines if line.at > elapsed][:1]
        if self._hushed is not None:
            dues.append(self._hushed + HUSHING - now)
        if self._bell_over > now:
            dues.append(self._bell_over - now)
        return min((due for due in dues if due > 0), default=None)

    def _due(self, player: Player, now: float) -> Actions:
        rung = self._ring(player, now) if player.playing else []
        return (*rung, *self._talk(player, now))

    def _load(self, heard: Heard, elapsed: float) -> None:
        self._rings = [ring for ring in heard.rings if ring.at >= elapsed - 0.01]
        self._lines = [line for line in heard.lines if line.at >= elapsed - 0.01]

    def _pause(self, now: float, *, slept: bool) -> Actions:
        paused = Line(0.0, inf, self.score.phrase("voice_paused"), Weight.CHANGE)
        # Where the machine slept, nobody waits for an answer. And in a pause nothing runs that
        # could say it as soon as a bell is over.
        self._rings, self._lines = [], [] if slept or now < self._bell_over else [paused]
        return self.hush(now)

    def _resume(self, player: Player, now: float) -> Actions:
        number, elapsed = player.place.cue, player.moment(now).elapsed
        heard = self.score.at(number)
        if player.cue.rhythm:
            self._load(heard, elapsed)
        else:  # what she may have missed is told again, without the bell
            self._rings, self._lines = [], list(heard.lines)
        on = Line(elapsed, elapsed + 3.0, self.score.going_on(number), Weight.CHANGE)
        self._lines.insert(0, on)
        return self.hush(now)

    def _ring(self, player: Player, now: float) -> list[Action]:
        done: list[Action] = []
        elapsed = player.moment(now).elapsed
        while self._rings and self._rings[0].at <= elapsed + 1e-6:
            ring = self._rings[0]
            bell = ring.chime in BELLS
            if bell and self._speaking is not None:
                done += self.hush(now)
                assert self._hushed is not None
                if now - self._hushed < HUSHING:
                    break
            self._rings.pop(0)
            if elapsed - ring.at > LATE + (HUSHING if bell else 0.0) or not self.chimes:
                continue
            done.append(ring)
            if bell:
                self._bell_over = now + CHIME_SECONDS[ring.chime]
        return done

    def _talk(self, player: Player, now: float) -> Actions:
        """Begin the weightiest line that is due, still true and short enough."""
        if self.voice is False:
            self._lines = []
        elapsed = player.moment(now).elapsed
        while due := [line for line in self._lines if line.at <= elapsed + 1e-6]:
            line = max(due, key=lambda one: one.weight)  # the first of the weightiest
            if elapsed > line.until or elapsed + self._needs(line) > self._limit(line, player):
                self._drop(line)
            elif self._speaking is not None:
                return self._cut_in(line, elapsed, now)
            elif self.voice is None or now < self._bell_over:
                return ()
            else:
                self._lines.remove(line)
                self._speaking, self._since = line, now
                return (Say(line.text),)
        return ()

    def _cut_in(self, line: Line, elapsed: float, now: float) -> Actions:
        """Hush what is being said where something weightier cannot wait for its end."""
        assert self._speaking is not None
        left = self._needs(self._speaking) - (now - self._since)
        if line.weight > self._speaking.weight and elapsed + left > line.until:
            return self.hush(now)
        return ()

    def _drop(self, line: Line) -> None:
        """Leave a line out, and what would make no sense without it."""
        self._lines = [
            one for one in self._lines
            if one is not line and not (line.group and one.group == line.group)
        ]  # fmt: skip

    def _needs(self, line: Line) -> float:
        return LEAD + MARGIN * spoken_letters(line.text) / self._rate

    def _limit(self, line: Line, player: Player) -> float:
        """When this line has to have ended, in seconds of the cue."""
        last = player.place.cue == len(player.timeline.cues) - 1
        free = player.cue.waits or last or not player.playing
        elapsed_limits = [one.until for one in self._lines if one.weight > line.weight]
        return min([inf if free else player.cue.length, *elapsed_limits])
