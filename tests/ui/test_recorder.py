"""A session is written as it goes, with its place; a journal that fails does not stop it."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from acupress.core.journal import Session
from acupress.core.kept import Kept
from acupress.core.player import Breathed, Ended, Event, Place, Player, Pressed
from acupress.core.timeline import Cue
from acupress.ui.desk import Desk
from acupress.ui.finish import Finish
from acupress.ui.recorder import KEEP_SECONDS, Recorder
from acupress.ui.session_screen import SessionScreen
from acupress.ui.today import Today
from tests.ui.asking import make_desk
from tests.ui.using import ENTER, ESCAPE, SPACE, WELL, Person


class Played:
    """A session without a screen: a player, its recorder, and a clock that it moves."""

    def __init__(self, desk: Desk, kept: Kept | None = None) -> None:
        self.desk, self.now = desk, 1000.0
        desk.clock = lambda: self.now
        self.player = Player(desk.timeline())
        if kept is not None:
            self.player.seek(kept.place)
        self.recorder = Recorder(desk, self.player, kept)
        self.told: list[Event] = []
        self.take(self.player.start(self.now))

    def take(self, events: tuple[Event, ...]) -> None:
        """Follow events as the screen would."""
        self.told += events
        if events:
            self.recorder.take(events)

    def pass_time(self, seconds: float, step: float = 1.0) -> None:
        """Let time pass, looking at the clock every `step` seconds."""
        while seconds > 1e-9:
            self.now += min(step, seconds)
            seconds -= step
            self.take(self.player.tick(self.now))
            self.recorder.look()

    def play_to(self, kind: str) -> Cue:
        """Play up to the next cue of a kind."""
        while self.player.cue.kind != kind:
            assert self.player.playing, f"no {kind} comes"
            if self.player.cue.waits:
                self.take(self.player.go_on(self.now))
            else:
                self.pass_time(1.0)
        return self.player.cue


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path, WELL)


def session_of(desk: Desk) -> Session:
    assert desk.journal is not None
    [session] = desk.journal.sessions()
    return session


def break_journal(person: Person, how: str) -> None:
    """Let the journal fail from now on, as a full disk or another program would."""
    journal = person.window.desk.journal
    assert journal is not None
    if how == "full disk":
        journal.base.execute("PRAGMA query_only = ON")
    elif how == "closed":
        journal.close()
    else:
        base = sqlite3.connect(person.files.journal)
        base.execute(f"DROP TABLE {how}")
        base.commit()
        base.close()


def test_a_session_is_entered_and_kept_as_soon_as_it_begins(desk: Desk) -> None:
    player = Player(desk.timeline())
    Recorder(desk, player)
    session, plan = session_of(desk), player.timeline.plan
    assert (session.started, session.ending, session.seconds) == (desk.now(), "interrupted", 0)
    assert (session.minutes, session.planned) == (plan.minutes, player.timeline.total)
    assert desk.kept == Kept(plan, Place(), session.id, 0.0, desk.now(), "playing")


def test_every_breath_is_written_when_it_is_over(desk: Desk) -> None:
    played = Played(desk)
    press = played.play_to("press")
    before = played.recorder.seconds
    breath = press.rhythm[0].breath
    for number in range(1, 4):
        played.pass_time(breath, breath / 4)
        assert played.told[-1] == Breathed(number)
        [pressed] = session_of(desk).pressed
        assert (pressed.point, pressed.side) == (press.point, press.side)
        assert pressed.seconds == pytest.approx(number * breath)
        assert session_of(desk).seconds == pytest.approx(before + number * breath)
        kept = desk.kept
        assert kept is not None
        assert kept.place.cue == played.player.place.cue
        assert kept.place.offset == pytest.approx(number * breath)
        assert kept.played == session_of(desk).seconds


def test_nothing_is_written_between_two_breaths(desk: Desk) -> None:
    played = Played(desk)
    played.play_to("press")
    played.pass_time(1.0)
    before = session_of(desk), desk.kept
    played.pass_time(5.0)
    assert (session_of(desk), desk.kept) == before


@pytest.mark.parametrize("kind", ["find", "close"])
def test_where_nothing_paces_the_breath_the_place_is_kept_all_the_same(
    desk: Desk, kind: str
) -> None:
    played = Played(desk)
    played.play_to(kind)
    before = played.recorder.seconds
    for _ in range(30):
        if played.player.cue.kind != kind or not played.player.playing:
            break
        played.pass_time(0.5)
        if played.player.playing:
            kept = desk.kept
            assert kept is not None
            assert played.recorder.seconds - kept.played < KEEP_SECONDS
    assert played.recorder.seconds > before + KEEP_SECONDS


def test_a_new_cue_is_written(desk: Desk) -> None:
    played = Played(desk)
    played.play_to("get_ready")
    kept = desk.kept
    assert kept is not None
    assert kept.place == Place(played.player.place.cue, 0.0)


def test_a_pause_is_written_and_so_is_its_end(desk: Desk) -> None:
    played = Played(desk)
    press = played.play_to("press")
    before = played.recorder.seconds
    played.pass_time(13.0)
    played.take(played.player.pause(played.now))
    kept = desk.kept
    assert kept is not None
    assert (kept.why, kept.place.offset) == ("paused", press.rhythm[0].breath)
    assert session_of(desk).seconds == pytest.approx(before + 13)
    assert sum(one.seconds for one in session_of(desk).pressed) == pytest.approx(13)
    played.now += 600
    played.take(played.player.resume(played.now))
    kept = desk.kept
    assert kept is not None
    assert kept.why == "playing"


def test_an_hour_of_sleep_is_a_pause(desk: Desk) -> None:
    """The process was stopped, or the lid closed: the clock jumps between two looks at it."""
    played = Played(desk)
    played.play_to("press")
    before = played.recorder.seconds
    played.pass_time(13.0)
    told = len(played.told)
    played.now += 3600
    played.take(played.player.tick(played.now))
    assert [type(one).__name__ for one in played.told[told:]] == ["Pressed", "Paused"]
    for _ in range(20):
        played.now += 0.05
        played.take(played.player.tick(played.now))
        played.recorder.look()
    assert len(played.told) == told + 2, "nothing comes after"
    kept = desk.kept
    assert kept is not None
    assert kept.why == "paused"
    assert session_of(desk).seconds == pytest.approx(before + 13)
    assert sum(one.seconds for one in session_of(desk).pressed) == pytest.approx(13)


def test_the_baby_woke(desk: Desk) -> None:
    played = Played(desk)
    played.play_to("press")
    played.pass_time(13.0)
    played.take(played.player.pause(played.now))
    assert played.recorder.baby_woke()
    kept = desk.kept
    assert kept is not None
    assert kept.why == "baby"
    assert session_of(desk).ending == "interrupted"


@pytest.mark.parametrize("early", [True, False])
def test_what_has_ended_is_not_kept(desk: Desk, *, early: bool) -> None:
    played = Played(desk)
    played.play_to("close")
    if early:
        played.take(played.player.finish(played.now))
    else:
        played.pass_time(60.0)
    assert isinstance(played.told[-1], Ended)
    assert desk.kept is None
    assert session_of(desk).ending == ("early" if early else "finished")


def test_a_played_timeline_is_written_whole(desk: Desk) -> None:
    played = Played(desk)
    while played.player.playing:
        played.pass_time(1.0)
        if played.player.cue.waits:
            played.take(played.player.go_on(played.now))
    cues = played.player.timeline.cues
    session = session_of(desk)
    assert sum(one.seconds for one in session.pressed) == pytest.approx(
        sum(cue.length for cue in cues if cue.kind == "press")
    )
    assert session.seconds == pytest.approx(played.recorder.seconds)
    assert session.ending == "finished"


def test_going_on_is_the_same_session(desk: Desk) -> None:
    first = Played(desk)
    press = first.play_to("press")
    first.pass_time(2.5 * press.rhythm[0].breath)
    kept = desk.kept
    assert kept is not None, "killed in the third breath"
    second = Played(desk, kept)
    assert second.recorder.seconds == kept.played
    while second.player.cue == press:
        second.pass_time(1.0)
    session = session_of(desk)
    assert session.pressed[0].seconds == pytest.approx(press.length)
    assert session.seconds == pytest.approx(kept.played + second.player.played(second.now), abs=1)
    second.take(second.player.finish(second.now))
    assert session_of(desk).ending == "early"
    assert desk.kept is None


def test_what_she_changed_while_playing_is_kept(desk: Desk) -> None:
    from acupress.core.timeline import compile_plan

    played = Played(desk)
    press = played.play_to("press")
    plan = played.player.timeline.plan
    assert press.step is not None
    step = replace(plan.steps[press.step], longer={str(press.side): 3})
    longer = compile_plan(plan.with_step(press.step, step), desk.content)
    played.take(played.player.take(longer, None, played.now))
    played.pass_time(press.length + 5)
    kept = desk.kept
    assert kept is not None
    assert kept.plan == longer.plan
    assert kept.place.offset == pytest.approx(press.length)


def test_without_a_journal_nothing_is_written_and_nothing_fails(desk: Desk) -> None:
    desk.journal = None
    played = Played(desk)
    played.pass_time(40.0)
    played.take(played.player.pause(played.now))
    assert not played.recorder.baby_woke()
    played.recorder.rate(3, 2, "")
    assert played.recorder.problem is None
    assert desk.kept is None
    desk.drop_kept()


def test_a_write_that_failed_is_made_up_for(desk: Desk) -> None:
    """A disk that is full for a while: told once, and no second of hers is lost."""
    played = Played(desk)
    press = played.play_to("press")
    assert desk.journal is not None
    desk.journal.base.execute("PRAGMA query_only = ON")
    played.pass_time(2 * press.rhythm[0].breath)
    assert played.recorder.problem is not None
    assert played.recorder.problem in desk.problems
    assert len(desk.problems) == 1, "told once"
    desk.journal.base.execute("PRAGMA query_only = OFF")
    played.pass_time(press.rhythm[0].breath)
    assert session_of(desk).pressed[0].seconds == pytest.approx(3 * press.rhythm[0].breath)
    assert desk.kept is not None


def test_a_session_that_could_not_be_entered_is_entered_later(desk: Desk) -> None:
    """Another program held the file just when she pressed Start."""
    assert desk.journal is not None
    desk.journal.base.execute("PRAGMA query_only = ON")
    began = desk.now()
    played = Played(desk)
    press = played.play_to("press")
    desk.journal.base.execute("PRAGMA query_only = OFF")
    desk.now = lambda: began + timedelta(minutes=2)
    played.pass_time(press.rhythm[0].breath)
    session = session_of(desk)
    assert session.started == began
    assert session.seconds == pytest.approx(played.recorder.seconds)
    assert session.pressed[0].seconds == pytest.approx(press.rhythm[0].breath)
    assert desk.kept is not None
    assert len(desk.problems) == 1, "told once"


def test_an_end_that_could_not_be_written_is_written_with_the_rating(desk: Desk) -> None:
    """Else she would be offered to go on with what is over."""
    played = Played(desk)
    played.play_to("press")
    assert desk.journal is not None
    desk.journal.base.execute("PRAGMA query_only = ON")
    played.take(played.player.finish(played.now))
    desk.journal.base.execute("PRAGMA query_only = OFF")
    assert session_of(desk).ending == "interrupted"
    played.recorder.rate(None, 3, "")
    assert (session_of(desk).ending, session_of(desk).pain_after) == ("early", 3)
    assert desk.kept is None


@pytest.mark.parametrize("how", ["full disk", "closed", "pressing", "session", "kept"])
def test_the_session_goes_on_when_the_journal_fails(person: Person, how: str) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.pass_time(10)
    break_journal(person, how)
    person.press(SPACE)
    person.press(SPACE)
    assert person.on(SessionScreen).playing.running
    person.play_until(lambda _: False)
    person.on(Finish)
    assert person.reads("journal.sqlite: found ")
    person.press(ENTER)
    person.on(Today)
    assert person.reads("journal.sqlite: found ")
    if how == "full disk":
        person.reach("Start")  # what was kept before the disk was full can still be read
    person.press(ENTER)
    assert person.on(SessionScreen).playing.running, "the next session plays, too"
    person.pass_time(20)


def test_a_rating_that_cannot_be_kept_is_told(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.pass_time(12)
    person.press(ESCAPE)
    person.click("Finish here")
    assert not person.reads("found ")
    break_journal(person, "full disk")
    person.on(Finish).after.choose(2)
    person.press(ENTER)
    person.on(Today)
    assert person.reads("journal.sqlite: found ")


def test_closing_the_window_with_a_broken_journal_is_quiet(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.pass_time(10)
    break_journal(person, "session")
    person.window.close()
    assert not person.window.isVisible()


def test_a_failure_is_not_an_exception_in_a_slot(qtbot: QtBot, desk: Desk) -> None:
    assert desk.journal is not None
    desk.journal.close()
    with qtbot.captureExceptions() as raised:
        recorder = Recorder(desk, Player(desk.timeline()))
        recorder.take((Pressed("KI3", "left", 40.0), Ended("finished")))
        recorder.rate(1, 1, "")
    assert raised == []
    assert recorder.problem is not None
    assert recorder.problem in desk.problems
    assert len(desk.problems) == 1, "told once"
