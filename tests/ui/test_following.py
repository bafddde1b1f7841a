"""A routine that was handed to her: on Today, in a session, and back to her own."""

from dataclasses import replace

from acupress.core.answers import Answers
from acupress.core.follow import follow
from acupress.core.routine import Maker, Routine, step_for
from acupress.storage.followed_file import load_followed, save_followed
from acupress.ui.session_screen import SessionScreen
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from tests.core.routines import from_pattern, of, own_point
from tests.core.support import shipped
from tests.ui.using import ENTER, WELL, Person

HANDED = replace(
    of(shipped(), "SP6", "BL23", "KI3"), title="For Anna", maker=Maker("Mei Lin", "Park clinic")
)


def following(person: Person, routine: Routine = HANDED, answers: Answers = WELL) -> Person:
    """She has taken over a routine some time before."""
    save_followed(person.files.followed, routine)
    return person.start(answers)


def test_today_shows_it_whole_and_whose_it_is(person: Person) -> None:
    following(person)
    today = person.on(Today)
    assert [step.point for step in today.timeline.plan.steps] == ["SP6", "BL23", "KI3"]
    assert person.reads("For Anna")
    assert person.reads("Park clinic")


def test_it_is_played_in_its_order(person: Person) -> None:
    following(person)
    person.press(ENTER)
    assert person.reads("For Anna")
    person.play_to("press")
    assert person.on(SessionScreen).cue.point == "SP6"


def test_with_less_time_its_last_points_wait(person: Person) -> None:
    following(person)
    person.click("3 min")
    plan = person.on(Today).timeline.plan
    assert 0 < len(plan.steps) < 3
    person.click("All of it")
    assert len(person.on(Today).timeline.plan.steps) == 3


def test_back_to_her_own_routine_and_it_stays_so(person: Person) -> None:
    following(person)
    person.click("Back to my own routine")
    assert person.reads("Today's routine")
    assert load_followed(person.files.followed, shipped()) is None
    person.close()
    person.start()
    assert person.reads("Today's routine")


def test_a_red_flag_stops_it_as_any_other(person: Person) -> None:
    flag = next(iter(shipped().care.red_flags))
    following(person, answers=replace(WELL, red_flags=frozenset({flag})))
    person.on(StopPage)


def test_a_file_that_cannot_be_used_is_told_and_left(person: Person) -> None:
    person.files.followed.parent.mkdir(parents=True)
    person.files.followed.write_text("{]")
    person.start(WELL)
    assert person.reads("followed.json")
    assert person.reads("Today's routine")
    assert person.window.desk.follow(HANDED) is None
    assert person.files.followed.read_text() == "{]"


def test_points_of_its_maker_s_own_are_shown_and_played(person: Person) -> None:
    point = own_point(shipped())
    routine = Routine("Mine", (step_for(point),), points=(point,))
    following(person, routine)
    assert person.reads("Sore spot")
    person.press(ENTER)
    person.play_to("press")
    session = person.on(SessionScreen)
    assert session.cue.point == "X1"
    person.play_until(lambda _: False)
    assert person.rows("SELECT DISTINCT point FROM pressing") == [("X1",)]


def test_a_kept_session_does_not_go_on_with_another_s_points(person: Person) -> None:
    mine, other = own_point(shipped(), like="KI3"), own_point(shipped(), like="BL23")
    following(person, Routine("Mine", (step_for(mine),), points=(mine,)))
    person.press(ENTER)
    person.play_to("press")
    person.close()
    desk = person.start().window.desk
    assert desk.kept is not None
    assert desk.follow(Routine("Other", (step_for(other),), points=(other,))) is None
    assert desk.kept is None


def test_a_kept_session_of_known_points_stays_whatever_she_follows(person: Person) -> None:
    following(person)
    person.press(ENTER)
    person.play_to("press")
    person.close()
    desk = person.start().window.desk
    assert desk.follow(None) is None
    assert desk.kept is not None


def test_what_she_has_answered_bears_on_it(person: Person) -> None:
    routine = from_pattern(shipped())
    following(person, routine, replace(WELL, facts={**WELL.facts, "hands_free": "one"}))
    plan = person.on(Today).timeline.plan
    assert {step.variant.hands for step in plan.steps} == {1}
    assert plan == follow(routine, shipped(), person.window.desk.today())


def test_one_from_the_library_is_followed(person: Person) -> None:
    from acupress.ui.opening_page import OpeningPage
    from acupress.ui.practice.practice_page import PracticePage

    person.start(WELL)
    library = person.window.desk.library
    assert library is not None
    key = library.put(HANDED, person.now, origin="received")
    person.window.show_practice()
    person.settle()
    person.on(PracticePage).followed.emit(key)
    person.settle()
    person.on(OpeningPage).follow_button.click()
    person.settle()
    assert person.on(Today).timeline.plan.title == "For Anna"
