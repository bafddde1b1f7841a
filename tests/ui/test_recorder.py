"""A session is written as it goes; a journal that fails does not stop it."""

import sqlite3
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from acupress.core.journal import Pressing, Session
from acupress.core.player import Ended, Paused, Player, Pressed
from acupress.ui.desk import Desk
from acupress.ui.finish import Finish
from acupress.ui.recorder import Recorder
from acupress.ui.session_screen import SessionScreen
from acupress.ui.today import Today
from tests.ui.asking import make_desk
from tests.ui.using import ENTER, ESCAPE, SPACE, WELL, Person


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return make_desk(tmp_path, WELL)


def kept(desk: Desk) -> Session:
    assert desk.journal is not None
    [session] = desk.journal.sessions()
    return session


def break_journal(person: Person, how: str) -> None:
    """Let the journal fail from now on, as a full disk or another program would."""
    journal = person.window.desk.journal
    assert journal is not None
    if how == "full disk":
        journal._base.execute("PRAGMA query_only = ON")
    elif how == "closed":
        journal.close()
    else:
        base = sqlite3.connect(person.files.journal)
        base.execute(f"DROP TABLE {how}")
        base.commit()
        base.close()


def test_a_session_is_entered_as_soon_as_it_begins(desk: Desk) -> None:
    timeline = desk.timeline()
    Recorder(desk, timeline)
    session = kept(desk)
    assert (session.started, session.ending, session.seconds) == (desk.now(), "interrupted", 0)
    assert (session.minutes, session.planned) == (timeline.plan.minutes, timeline.total)


def test_each_press_is_written_when_it_was_told(desk: Desk) -> None:
    recorder = Recorder(desk, desk.timeline())
    recorder.take((Pressed("KI3", "left", 40.0),), 60.0)
    recorder.take((Pressed("KI3", "left", 50.0), Pressed("KI3", "right", 90.0)), 240.0)
    assert kept(desk).pressed == (Pressing("KI3", "left", 90.0), Pressing("KI3", "right", 90.0))
    assert (kept(desk).seconds, kept(desk).ending) == (240.0, "interrupted")
    recorder.take((Ended("finished"),), 300.0)
    assert (kept(desk).seconds, kept(desk).ending) == (300.0, "finished")


def test_a_pause_may_be_for_good(desk: Desk) -> None:
    recorder = Recorder(desk, desk.timeline())
    recorder.take((Paused(),), 33.0)
    assert (kept(desk).seconds, kept(desk).ending) == (33.0, "interrupted")


def test_a_played_timeline_is_written_whole(desk: Desk) -> None:
    timeline = desk.timeline()
    player, recorder, now = Player(timeline), Recorder(desk, timeline), 0.0
    recorder.take(player.start(now), 0)
    while player.playing:
        now += 1.0
        recorder.take(player.tick(now), player.played(now))
    presses = [cue for cue in timeline.cues if cue.kind == "press"]
    session = kept(desk)
    assert sum(one.seconds for one in session.pressed) == pytest.approx(
        sum(cue.length for cue in presses)
    )
    assert session.seconds == pytest.approx(timeline.total)
    assert session.ending == "finished"


def test_without_a_journal_nothing_is_written_and_nothing_fails(desk: Desk) -> None:
    desk.journal = None
    recorder = Recorder(desk, desk.timeline())
    recorder.take((Pressed("KI3", "left", 40.0), Ended("early")), 40.0)
    recorder.rate(3, 2, "")
    assert recorder.problem is None


@pytest.mark.parametrize("how", ["full disk", "closed", "pressing", "session"])
def test_the_session_goes_on_when_the_journal_fails(person: Person, how: str) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.pass_time(10)
    break_journal(person, how)
    person.press(SPACE)
    person.press(SPACE)
    assert person.on(SessionScreen).running
    person.play_until(lambda _: False)
    person.on(Finish)
    assert person.reads("journal.sqlite: found ")
    person.press(ENTER)
    person.on(Today)
    assert person.reads("journal.sqlite: found ")
    person.press(ENTER)
    assert person.on(SessionScreen).running, "the next session plays, too"
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
        recorder = Recorder(desk, desk.timeline())
        recorder.take((Pressed("KI3", "left", 40.0), Ended("finished")), 40.0)
        recorder.rate(1, 1, "")
    assert raised == []
    assert recorder.problem is not None
    assert recorder.problem in desk.problems
    assert len(desk.problems) == 1, "told once"
