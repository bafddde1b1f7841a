"""Trying a routine plays it as she will have it, and leaves no trace."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from acupress.ui.practice.editor import Editor
from acupress.ui.practice.practice_page import PracticePage
from acupress.ui.session_screen import SessionScreen
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from acupress.ui.wrong_page import WrongPage
from tests.core.routines import own_point, step
from tests.core.support import shipped
from tests.ui.practice.practising import editing, keys, practising, routine
from tests.ui.using import ENTER, ESCAPE, WELL, Person


def test_it_begins_at_the_chosen_step_and_comes_back_to_it(person: Person) -> None:
    editor = editing(person)
    editor.bench.choose(1)
    keys(person, Qt.Key.Key_Return)
    session = person.on(SessionScreen)
    assert session.cue.step == 1
    person.play_to("press")
    assert session.cue.point == "KI3"
    person.press(ESCAPE)
    person.click("Finish here")
    assert person.on(Editor).bench is editor.bench
    assert editor.bench.step == 1


def test_a_session_that_was_tried_is_in_no_journal(person: Person) -> None:
    editing(person, routine("Short", "KI3"))
    person.click("Try it")
    person.play_until(lambda _: False)
    person.on(Editor)
    assert person.window.desk.sessions() == ()
    assert person.window.desk.kept is None
    assert person.rows("SELECT COUNT(*) FROM session") == [(0,)]


def test_a_point_that_feels_wrong_while_trying_is_not_held_against_her(person: Person) -> None:
    editing(person)
    person.click("Try it")
    person.play_to("press")
    session = person.on(SessionScreen)
    session.parts.care.click()
    person.settle()
    page = person.on(WrongPage)
    while page.outcome is None:
        page.choose(page.question.choices[0].id)
    page.finish.emit()
    person.settle()
    person.on(Editor)
    assert person.window.desk.left_out == ()
    assert person.window.desk.answers == WELL


def test_for_later_is_simply_back(person: Person) -> None:
    editing(person)
    person.click("Try it")
    person.on(SessionScreen).baby()
    person.settle()
    person.on(Editor)
    assert person.window.desk.kept is None


def test_her_own_session_that_waits_is_still_there(person: Person) -> None:
    person.start(WELL)
    person.press(ENTER)
    person.pass_time(30)
    person.close()
    page = practising(person, routine())
    before = person.window.desk.kept
    assert before is not None
    page.tried.emit(1)
    person.pass_time(10)
    person.press(ESCAPE)
    person.click("Finish here")
    person.on(PracticePage)
    assert person.window.desk.kept == before


def test_points_of_her_own_are_played(person: Person) -> None:
    own = own_point(shipped())
    made = routine("Own", "KI3")
    mine = replace(step(shipped(), "BL23"), point="X1")
    editing(person, replace(made, steps=(mine,), points=(own,)))
    person.click("Try it")
    person.play_to("press")
    assert person.on(SessionScreen).cue.point == "X1"


def test_what_stops_her_stops_her_here_too(person: Person) -> None:
    page = practising(person, routine())
    desk = person.window.desk
    desk.keep(replace(WELL, red_flags=frozenset({"RF10"})))
    page.tried.emit(1)
    person.on(StopPage)
    desk.keep(replace(WELL, facts={**WELL.facts, "pregnant": "unsure"}))
    practising_again(person).tried.emit(1)
    assert person.on(Today).timeline.plan.steps == ()
    desk.keep(WELL)
    person.now += timedelta(days=7)
    practising_again(person).tried.emit(1)
    assert person.on(Today).care.check is not None


def practising_again(person: Person) -> PracticePage:
    person.window.show_practice()
    return person.on(PracticePage)
