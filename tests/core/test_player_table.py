"""Every kind of cue, and everything that she or the machine may do in it: one table.

``player_table.txt`` says for each what is told, where the session then stands, and where going on
would start after a crash. A case begins some seconds into a cue of the tiny session.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from acupress.core.player import Player
from acupress.core.timeline import Timeline
from tests.core.sessions import Session, breathing_only, tiny, tiny_plan

GUIDED, BY_ITSELF = tiny(tiny_plan("new")), tiny(tiny_plan("never"))
CASES: dict[str, tuple[Timeline, str, float]] = {
    "settle": (GUIDED, "settle", 13),
    "warm": (GUIDED, "warm", 13),
    "find, waits": (GUIDED, "find1", 13),
    "find, waits long": (GUIDED, "find1", 600),
    "find, goes by": (BY_ITSELF, "find1", 13),
    "get ready": (GUIDED, "ready1", 3),
    "press": (GUIDED, "press1", 13),
    "move": (GUIDED, "move3", 13),
    "press, left": (GUIDED, "press3L", 3),
    "switch side": (GUIDED, "switch3", 13),
    "press, right": (GUIDED, "press3R", 13),
    "close": (GUIDED, "close", 4),
    "rest": (breathing_only(), "rest", 23),
}
LONG_AGO = 60.0
"""Seconds of a pause."""


def _pause_and_resume(session: Session) -> None:
    session.do(session.player.pause)
    session.do(session.player.resume, LONG_AGO)


def _in_a_pause(command: str) -> Callable[[Session], object]:
    def act(session: Session) -> None:
        session.do(session.player.pause)
        session.do(getattr(session.player, command), LONG_AGO)

    return act


def _plain(command: str, after: float = 0.0) -> Callable[[Session], object]:
    return lambda session: session.do(getattr(session.player, command), after)


def _longer(session: Session) -> None:
    """Three more breaths on this side; what is still to come where it is not pressed yet."""
    cue, timeline = session.player.cue, session.player.timeline
    assert cue.step is not None
    step = timeline.plan.steps[cue.step]
    changed = replace(step, longer={cue.side or "left": 3})
    later = tiny(timeline.plan.with_step(cue.step, changed))
    session.do(lambda now: session.player.take(later, None, now))


def _other_way(session: Session) -> None:
    """The point is pressed in another way, from its first cue on."""
    number, timeline = session.player.cue.step, session.player.timeline
    assert number is not None
    step = timeline.plan.steps[number]
    changed = tiny(timeline.plan.with_step(number, step.pressed_by(step.others[0])))
    first = next(one for one, cue in enumerate(changed.cues) if cue.step == number)
    session.do(lambda now: session.player.take(changed, first, now))


def _crash(session: Session) -> None:
    """The power fails; later the kept place is played on in a new session."""
    place = session.player.place
    session.player = Player(session.player.timeline)
    session.player.seek(place)
    session.do(session.player.start, 3600)


COMMANDS: dict[str, Callable[[Session], object]] = {
    "tick": _plain("tick", 1),
    "plays on 8 s": lambda session: session.play(8),
    "pause": _plain("pause"),
    "resume": _plain("resume"),
    "pause, resume": _pause_and_resume,
    "go on": _plain("go_on"),
    "enough": _plain("enough"),
    "skip": _plain("skip"),
    "back": _plain("back"),
    "finish": _plain("finish"),
    "longer": _longer,
    "other way": _other_way,
    "gap of 5 s": _plain("tick", 5),
    "gap of 6 s": _plain("tick", 6),
    "gap of an hour": _plain("tick", 3600),
    "gap of a day": _plain("tick", 86_400),
    "gap, go on": _plain("go_on", 3600),
    "gap, skip": _plain("skip", 3600),
    "gap, finish": _plain("finish", 3600),
    "in pause, go on": _in_a_pause("go_on"),
    "in pause, enough": _in_a_pause("enough"),
    "in pause, skip": _in_a_pause("skip"),
    "in pause, back": _in_a_pause("back"),
    "in pause, finish": _in_a_pause("finish"),
    "crash": _crash,
}
OF_A_POINT = ("longer", "other way")
"""These there are only at a point."""
TABLE = Path(__file__).with_name("player_table.txt")


def rows() -> list[tuple[str, ...]]:
    """Return case, command, what is told, where it stands, and its place."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    found = [tuple(part.strip() for part in line.split("|")) for line in lines if "|" in line]
    return found[1:]


def play(case: str, command: str) -> Session:
    timeline, cue, seconds = CASES[case]
    session = Session.at(timeline, cue, seconds)
    COMMANDS[command](session)
    return session


@pytest.mark.parametrize(
    ("case", "command", "told", "stands", "place"),
    [pytest.param(*row, id=f"{row[0]}: {row[1]}") for row in rows()],
)
def test_it_does_what_the_table_says(
    case: str, command: str, told: str, stands: str, place: str
) -> None:
    session = play(case, command)
    assert (session.note, session.stands, session.place) == (told, stands, place)


def test_the_table_is_whole() -> None:
    """Each case with each command; one that is about a point only where there is one."""
    wanted = [
        (case, command)
        for case, (_, cue, _) in CASES.items()
        for command in COMMANDS
        if command not in OF_A_POINT or cue[-1] in "0123456789LR"
    ]
    assert [row[:2] for row in rows()] == wanted
    kinds = {cue.kind for timeline, *_ in CASES.values() for cue in timeline.cues}
    seen = {Session.at(*case).player.cue.kind for case in CASES.values()}
    assert seen == kinds
