"""A session that is killed at any moment goes on where it was; nothing that was done is lost.

Each test is one folder of files and a chain of processes: the app is started, goes on with what it
offers, plays, and is killed at a random moment (SIGKILL) until that has happened often enough; the
last one plays to the end. 200 kills in all.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.context import ForkServerContext
from pathlib import Path
from random import Random

import pytest

from acupress.core.content import Content
from acupress.core.kept import Kept
from acupress.core.timeline import Timeline, compile_plan
from acupress.library import open_content
from acupress.storage.answers_file import save_answers
from acupress.storage.directories import Directories
from acupress.storage.journal_file import JournalFile
from acupress.storage.settings_file import SettingsFile
from tests.kill.children import MOST_STEP, Found, Step, play
from tests.ui.using import WELL

CHAINS, KILLS = 20, 10
MOST_STEPS = 60
"""So many steps a process takes at most before it is killed: a session takes 300 to 600."""
BREATH = 10.0
"""Seconds of a breath at the usual pace: the most that may be lost."""
SLACK = 1e-6
IN_A_WRITE = 0.02
"""The kill comes up to so many seconds after a step was told, wherever the process is by then."""


@pytest.fixture(scope="session")
def content(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Content]:
    """The shipped content, and where its cache is."""
    cache = tmp_path_factory.mktemp("content")
    return cache, open_content(Directories(cache, cache, cache))


@dataclass
class Chain:
    """The processes of one folder, one after the other. `timelines` are by session."""

    forks: ForkServerContext
    files: Directories
    content: Content
    random: Random
    timelines: dict[int, Timeline] = field(default_factory=dict)

    def live(self, steps: int | None) -> tuple[Found, Step | None]:
        """Start the app, kill it after so many steps (None: let it play to its end).

        Returns what it found, and the last step that it told.
        """
        told, telling = self.forks.Pipe(duplex=False)
        child = self.forks.Process(target=play, args=(self.files, self.random.random(), telling))
        child.start()
        telling.close()
        found = told.recv()
        last = None
        for step in _reports(told):
            last = step
            if steps is not None:
                steps -= 1
                if steps <= 0:
                    break
        if steps is not None:
            wait = self.random.uniform(0, IN_A_WRITE)
            child.join(wait)
            child.kill()
        for step in _reports(told):
            last = step
        child.join()
        ended = last is not None and last.cue is None  # it may be killed even after that
        assert child.exitcode in ({0, -9} if ended else {-9})
        return found, last

    def rows(self, question: str) -> list[tuple]:
        """Ask the journal's file, as any other program could."""
        with closing(sqlite3.connect(self.files.journal)) as base:
            return base.execute(question).fetchall()


@dataclass(frozen=True)
class Written:
    """What the files hold of the latest session."""

    session: int
    ending: str
    played: float
    pressed: float
    kept: Kept | None


def written(chain: Chain) -> Written | None:
    """Return what a process has left behind, and make sure that it can be read."""
    assert chain.rows("PRAGMA integrity_check") == [("ok",)]
    assert chain.rows("PRAGMA foreign_key_check") == []
    rows = chain.rows(
        "SELECT id, ending, seconds, (SELECT TOTAL(seconds) FROM pressing WHERE session = id)"
        " FROM session ORDER BY id DESC LIMIT 1"
    )
    if not rows:
        return None
    with closing(JournalFile(chain.files.journal)) as journal:
        number, ending, played, pressed = rows[0]
        return Written(number, ending, played, pressed, journal.kept())


def check_offer(found: Found, before: Written | None) -> None:
    """A start offers to go on exactly where there is something to go on with."""
    kept = before.kept if before is not None else None
    assert found.kept == kept
    assert found.offers == (kept is not None)
    if kept is not None and kept.why == "playing":
        assert any("Nothing is lost" in words for words in found.words)


def check_loss(chain: Chain, before: Written | None, last: Step, now: Written) -> None:
    """At most one breath lies between what was played and what is written."""
    assert last.cue is not None
    cue = chain.timelines[now.session].cues[last.cue]
    going_on = before is not None and before.session == now.session
    played, pressed = last.played, last.pressed
    if going_on and before is not None:
        played, pressed = played + before.played, pressed + before.pressed
    assert played - BREATH - SLACK <= now.played <= played + MOST_STEP + SLACK
    assert pressed - BREATH - SLACK <= now.pressed <= pressed + MOST_STEP + SLACK
    if now.kept is None:  # it had just ended when it was killed
        assert now.ending == "finished"
        assert cue.end - (cue.start + last.elapsed) <= MOST_STEP + SLACK
        return
    assert (now.ending, now.kept.session, now.kept.played) == (
        "interrupted",
        now.session,
        now.played,
    )
    place = now.kept.place
    if place.cue == last.cue:
        elapsed = min(last.elapsed, cue.length)
        assert elapsed - BREATH - SLACK <= place.offset <= elapsed + MOST_STEP + SLACK
    else:  # the next cue had begun, and nobody was told
        assert place.cue == last.cue + 1
        assert place.offset <= MOST_STEP


@pytest.mark.parametrize("number", range(CHAINS))
def test_killed_again_and_again(
    forks: ForkServerContext, tmp_path: Path, content: tuple[Path, Content], number: int
) -> None:
    files = Directories(tmp_path / "data", tmp_path / "config", content[0])
    save_answers(files.answers, WELL)
    SettingsFile(files.settings).change(minutes=(3, 6)[number % 2])
    chain = Chain(forks, files, content[1], Random(number))
    before: Written | None = None
    kills = 0
    while kills < KILLS:
        found, last = chain.live(chain.random.randint(1, MOST_STEPS))
        check_offer(found, before)
        assert last is not None
        now = written(chain)
        assert now is not None
        if last.cue is None:
            assert (now.ending, now.kept) == ("finished", None)
        else:
            kills += 1
            if now.kept is not None:
                chain.timelines[now.session] = compile_plan(now.kept.plan, chain.content)
            check_loss(chain, before, last, now)
        before = now
    found, last = chain.live(None)
    check_offer(found, before)
    check_whole(chain)


def check_whole(chain: Chain) -> None:
    """Every session is one, and in each every press was pressed to its end."""
    sessions = chain.rows("SELECT id, ending FROM session")
    assert [ending for _, ending in sessions] == ["finished"] * len(sessions)
    pressed = {tuple(row[:3]): row[3] for row in chain.rows("SELECT * FROM pressing")}
    for session, timeline in chain.timelines.items():
        for cue in timeline.cues:
            if cue.kind == "press":
                assert pressed[session, cue.point, cue.side] >= cue.length - SLACK


def _reports(told) -> Iterator[Step]:  # type: ignore[no-untyped-def]  # noqa: ANN001
    while True:
        try:
            yield told.recv()
        except EOFError:
            return
