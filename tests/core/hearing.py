"""A session that is only listened to: a fake clock, a voice of paper, and a record of it all."""

from dataclasses import dataclass, field

from acupress.core.conductor import Actions, Conductor, Say
from acupress.core.content import Content
from acupress.core.heard import BELLS, CHIME_SECONDS, Ring, Score
from acupress.core.player import Events, Player
from acupress.core.timeline import Timeline

STEP = 0.005
"""How exactly this clock is looked at, in seconds."""


@dataclass
class Sound:
    """Something that was heard, in seconds of the clock."""

    start: float
    end: float
    what: str
    spoken: bool = False

    @property
    def bell(self) -> bool:
        return not self.spoken and self.what in BELLS


@dataclass
class Ears:
    """Plays a timeline and hears it. The voice says `speed` characters a second after `lead` s."""

    timeline: Timeline
    content: Content
    speed: float = 15.0
    lead: float = 0.3
    voice: bool | None = True
    chimes: bool = True
    deaf_to_hush: bool = False
    now: float = 100.0
    heard: list[Sound] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.player = Player(self.timeline)
        score = Score(self.timeline, self.content)
        self.conductor = Conductor(score, chimes=self.chimes, voice=self.voice)
        self.talking: Sound | None = None

    def start(self) -> "Ears":
        self.happen(self.player.start(self.now))
        return self

    def happen(self, events: Events) -> None:
        self.do(self.conductor.follow(events, self.player, self.now))

    def do(self, actions: Actions) -> None:
        for action in actions:
            if isinstance(action, Ring):
                end = self.now + CHIME_SECONDS[action.chime]
                self.heard.append(Sound(self.now, end, action.chime))
            elif isinstance(action, Say):
                assert self.talking is None, "two lines at once"
                end = self.now + self.lead + len(action.text) / self.speed
                self.talking = Sound(self.now, end, action.text, spoken=True)
                self.heard.append(self.talking)
            elif self.talking is not None and not self.deaf_to_hush:
                self.talking.end = min(self.talking.end, self.now + 0.15)

    def pass_time(self, seconds: float) -> None:
        """Look at the clock when something is due, as the session does, and at the end."""
        until = self.now + seconds
        while self.now < until - 1e-9:
            dues = [
                self.player.next_due(self.now),
                self.conductor.next_due(self.player, self.now),
                None if self.talking is None else self.talking.end - self.now,
                4.0,  # longer than this it would be taken for sleep
            ]
            wait = max(0.001, min(due for due in dues if due is not None))
            self.now = min(until, self.now + wait)
            if self.talking is not None and self.now >= self.talking.end:
                self.talking = None
                self.do(self.conductor.finished(self.player, self.now))
            self.happen(self.player.tick(self.now))

    def until_talking(self, kind: str = "find") -> Sound:
        """Play on until something is being said at a cue of this kind."""
        while self.player.cue.kind != kind or self.talking is None:
            self.pass_time(0.5)
        return self.talking

    def play_through(self) -> "Ears":
        """Play to the end; where it waits, she has found the point after 40 s."""
        self.start()
        while self.player.outcome is None:
            if self.player.cue.waits and self.player.moment(self.now).elapsed >= 40:
                self.happen(self.player.go_on(self.now))
            self.pass_time(1.0)
        self.pass_time(10)
        return self

    def said(self) -> list[str]:
        return [sound.what for sound in self.heard if sound.spoken]

    def rung(self, chime: str) -> list[float]:
        return [sound.start for sound in self.heard if sound.what == chime and not sound.spoken]

    def script(self) -> str:
        """What was heard, for a reviewer's eye."""
        lines = []
        for sound in self.heard:
            what = f'"{sound.what}"' if sound.spoken else f"* {sound.what}"
            lines.append(f"{sound.start - 100:7.1f} {sound.end - sound.start:5.1f}  {what}")
        return "\n".join(lines) + "\n"
