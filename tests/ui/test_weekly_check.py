"""The safety check of the week: one tap where nothing has changed, and no session before it."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.first_start import FirstStart
from acupress.ui.session_screen import SessionScreen
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from acupress.ui.weekly_check import WeeklyCheck
from tests.ui.asking import NOW, WAYS, make_desk, problems, put
from tests.ui.using import ENTER, WELL, Person


def later(person: Person, days: int) -> Today:
    """Open Today so many days later."""
    person.now += timedelta(days=days)
    person.window.show_today()
    person.settle()
    return person.on(Today)


def noted(person: Person) -> list[tuple[str, str]]:
    """Return what the record holds, oldest first, without what only the app reads."""
    rows = person.rows("SELECT kind, about FROM event ORDER BY id")
    return [(kind, about) for kind, about in rows if kind != "held"]


def test_it_is_asked_after_a_week_and_answered_with_one_tap(person: Person) -> None:
    person.start(WELL)
    assert person.on(Today).care.check is None
    assert later(person, 6).care.check is None
    person.start(WELL)
    today = later(person, 1)
    assert today.care.check is not None
    assert person.reads("Has anything changed since last week?")
    for words in ("Numbness between the legs", "Thoughts of harming", "A possible pregnancy"):
        assert person.reads(words)
    person.window.desk.over_time.note("answered", "pregnant=no")
    today = later(person, 0)
    person.click("Nothing has changed")
    assert not person.reads("Has anything changed")
    assert noted(person)[-1] == ("checked", "")
    person.press(ENTER)
    person.on(SessionScreen)


def test_no_session_begins_before_it_is_answered(person: Person) -> None:
    person.start(WELL)
    later(person, 7)
    person.press(ENTER)
    assert person.reads("Please answer this first")
    person.press(ENTER)  # in haste: that answers nothing
    person.on(FirstStart)
    assert noted(person) == [("checked", "before")]
    person.click("None of these, go on")
    assert person.on(Today).care.check is None
    assert noted(person)[1:] == [("answered", "pregnant=no"), ("checked", "whole")]
    person.press(ENTER)
    person.on(SessionScreen)


def test_after_a_long_time_it_does_not_speak_of_last_week(person: Person) -> None:
    person.start(WELL)
    later(person, 60)
    assert person.reads("Has anything changed since you were last asked?")


def test_a_kept_session_waits_for_it_too(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.window.show_today()
    person.settle()
    person.now += timedelta(hours=1)
    person.window.desk.over_time.note("checked")
    for event in person.window.desk.journal.care.events():  # type: ignore[union-attr]
        person.window.desk.journal.care.forget(event.id)  # type: ignore[union-attr]
    old = person.now - timedelta(days=8)
    person.window.desk.journal.care.note(old, "checked")  # type: ignore[union-attr]
    later(person, 0)
    person.click("Go on")
    assert person.reads("Please answer this first")
    person.window._begin(person.window.desk.kept)  # type: ignore[arg-type]
    person.on(FirstStart)


def test_a_pause_over_days_does_not_get_round_it(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    session = person.on(SessionScreen)
    session.playing.pause()
    person.now += timedelta(days=6)
    session.playing.resume()
    person.settle()
    session.playing.pause()
    person.now += timedelta(hours=23)
    person.on(SessionScreen)
    person.now += timedelta(hours=1)
    session.playing.resume()
    person.settle()
    assert not session.playing.player.playing
    today = person.on(Today)
    assert today.care.check is not None
    assert person.window.desk.kept is not None
    person.click("Go on")
    assert person.reads("Please answer this first")


def test_a_check_that_told_of_harm_is_asked_again_at_the_next_start(person: Person) -> None:
    person.start(WELL)
    later(person, 7)
    person.click("Something has changed")
    person.on(FirstStart).flag_row("RF17").click()
    person.click("Go on")
    person.on(StopPage)
    person.close()
    person.start()
    assert person.on(Today).care.check is not None


def test_one_that_cannot_be_written_holds_and_is_written_later(person: Person) -> None:
    person.start(WELL)
    person.close()
    person.now += timedelta(days=8)
    person.start()
    base = person.window.desk.journal.base  # type: ignore[union-attr]
    base.execute("PRAGMA query_only = ON")  # as a file that may only be read
    person.click("Something has changed")
    person.click("None of these, go on")
    assert person.on(Today).care.check is None
    assert later(person, 7).care.check is not None
    base.execute("PRAGMA query_only = OFF")
    person.click("Nothing has changed")
    assert noted(person)[-2:] == [("checked", "whole"), ("checked", "")]
    assert later(person, 6).care.check is None


def test_what_has_changed_stops_her(person: Person) -> None:
    person.start(WELL)
    timeline = later(person, 7).timeline
    person.click("Something has changed")
    page = person.on(FirstStart)
    page.flag_row("RF10").click()
    person.click("Go on")
    person.on(StopPage)
    person.window._begin(timeline)  # whoever asks for it
    person.on(FirstStart)
    person.click("Go on")
    person.on(StopPage)
    assert ("red_flag", "RF10") in noted(person)
    person.click("I have been seen, and was told I can go on")
    person.click("Yes, a midwife or doctor has looked at it. Press once more to go on")
    assert noted(person)[-2:] == [("red_flag_over", "RF10"), ("seen_by_someone", "")]
    person.click("None of these, go on")
    person.on(Today)


def test_whether_she_may_be_pregnant_is_asked_each_month(person: Person) -> None:
    person.start(WELL)
    person.window.show_safety()
    person.click("None of these, go on")
    for _ in range(4):
        later(person, 7)
        assert not person.reads("Could you be pregnant?")
        person.click("Nothing has changed")
    later(person, 3)
    assert person.reads("Could you be pregnant?"), "31 days, though the week is not over"
    person.click("Nothing has changed")
    assert person.reads("Please answer this one first")
    person.click("Not sure")
    person.click("Nothing has changed")
    assert person.reads("A quiet time to breathe")
    assert noted(person)[-2:] == [("answered", "pregnant=unsure"), ("checked", "")]
    assert person.window.desk.answers is not None
    assert person.window.desk.answers.has("pregnant=unsure")
    later(person, 0)
    assert person.reads("Your routine has changed")
    assert person.reads("you are or may be pregnant")


def test_a_journal_that_is_not_there_asks_nothing(person: Person) -> None:
    person.files.journal.parent.mkdir(parents=True)
    person.start(WELL)
    assert person.window.desk.journal is not None
    person.window.desk.journal.close()
    person.window.desk.journal = None
    assert later(person, 30).care.check is None


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS[::3], ((360, 640), 200, "night")])
def test_the_card_fits(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    facts = {**WELL.facts, "weeks_since_birth": 5}
    desk = make_desk(tmp_path, replace(WELL, facts=facts), look=look, text_scale=scale)
    desk.over_time.look_back(desk.answers)
    desk.now = lambda: NOW + timedelta(days=40)
    today = Today(desk)
    put(qtbot, today, desk, size)
    assert isinstance(today.care.check, WeeklyCheck)
    today.start_button.click()
    for _ in range(3):
        QApplication.processEvents()
    assert not [one for one in problems(today) if "Start" not in one]
    buttons = today.care.findChildren(QPushButton)
    assert all(one.accessibleName() for one in buttons)


def test_answers_of_an_earlier_version_get_a_week(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path, Answers(facts=WELL.facts))
    put(qtbot, Today(desk), desk)
    assert not desk.over_time.due
    desk.now = lambda: NOW + timedelta(days=7)
    assert desk.over_time.due
    assert not desk.over_time.pregnancy_due, "that was noted when she answered"
