"""Care within the two weeks: a point that she skips, what feels wrong, what has changed in her."""

from PySide6.QtCore import Qt

from acupress.ui.first_start import FirstStart
from acupress.ui.session_screen import SessionScreen
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from acupress.ui.wrong_page import WrongPage
from tests.ui.two_weeks_life import Life
from tests.ui.using import ENTER

SKIPPED = "GV4"
"""In her plan of three minutes, and none of the points that every routine shares."""
_URGENT = Qt.Key.Key_1


def planned(life: Life) -> list[str]:
    """The points of the routine that Today shows."""
    return [step.point for step in life.person.on(Today).timeline.plan.steps]


def leave_out_what_she_skips(life: Life) -> None:
    """Take the proposal to leave out the point that she passed over in four sessions."""
    person = life.person
    assert SKIPPED in planned(life)
    life.go("Journal")
    person.click("My course")
    life.reads(f"You skipped {SKIPPED} Mìngmén or cut it short in 4 of your last 5 sessions.")
    life.seen("proposal")
    person.click("Leave it out")
    life.reads(f"Fitted to what you really do: {SKIPPED} Mìngmén is left out.")
    life.seen("proposal-taken")
    assert not person.reads("You skipped"), "what is new is tried first"
    assert life.kept("settings")["left_out"] == [SKIPPED]
    assert life.events("adapted", "taken_back") == [("adapted", f"left_out={SKIPPED}")]
    life.go("Today")
    person.click("Why these points?")
    assert person.sees(f"Left out: {SKIPPED} Mìngmén, because you have mostly skipped it.")
    life.seen("left-out-with-the-reason")
    assert SKIPPED not in planned(life)
    life.go("Today")


def take_it_back(life: Life) -> None:
    """Want the point again."""
    person = life.person
    assert SKIPPED not in planned(life)
    life.go("Journal")
    person.click("My course")
    person.click("Take it back")
    assert not person.reads("Fitted to you")
    life.seen("proposal-taken-back")
    assert life.kept("settings")["left_out"] == []
    assert life.events("adapted", "taken_back")[-1] == ("taken_back", f"left_out={SKIPPED}")
    life.go("Today")
    assert SKIPPED in planned(life)


def check_nothing_has_changed(life: Life) -> None:
    """Once a week one tap; until then no session begins."""
    person = life.person
    assert person.on(Today).care.check is not None
    before = person.rows("SELECT COUNT(*) FROM session")
    person.press(ENTER)
    life.reads("Please answer this first")
    life.seen("weekly-check")
    assert person.rows("SELECT COUNT(*) FROM session") == before
    person.click("Nothing has changed")
    assert person.on(Today).care.check is None
    assert life.events("checked")[-1] == ("checked", "")


def feel_something_wrong(life: Life) -> None:
    """In a session there is a stop sign: nothing more until somebody has looked at it."""
    person = life.person
    person.press(ENTER)
    person.play_to("press")
    person.pass_time(20)
    point = person.on(SessionScreen).cue.point
    assert point is not None
    person.click("Something feels wrong?")
    person.on(WrongPage)
    life.reads("Take your hands away and rest", "Is one of these happening now?")
    life.seen("wrong")
    person.press(_URGENT)
    life.reads(f"{point} ", "No session begins until you say that somebody has looked at it.")
    life.seen("wrong-stop")
    person.press(ENTER)
    person.on(StopPage)
    life.reads("Your safety comes first", "In a session you noticed a sign")
    life.seen("stop")
    life.go("Today")
    page = person.on(StopPage)
    assert life.kept("answers")["felt_wrong"] == "urgent"
    assert point in life.kept("settings")["left_out"]
    assert life.last("ending, pain_before, pain_after") == ("early", None, None)
    for _ in range(2):
        person.click_on(page.seen_button)
    person.on(FirstStart)
    person.click("None of these, go on")
    assert "felt_wrong" not in life.kept("answers")
    assert life.events("seen_by_someone") == [("seen_by_someone", "")]
    assert point not in planned(life), "the point itself waits for her word"
    use_again(life, point)


def use_again(life: Life, point: str) -> None:
    """Take a point that was left out into her routine again, on its page."""
    person = life.person
    life.go("Points")
    person.type(point)
    person.press(ENTER)
    life.seen("left-out-point")
    person.click("Use it again")
    assert point not in life.kept("settings")["left_out"]
    life.go("Today")
    assert point in planned(life)


def may_be_pregnant(life: Life) -> None:
    """At the weekly check something has changed: nothing is pressed until she knows."""
    person = life.person
    assert person.on(Today).care.check is not None
    person.click("Something has changed")
    page = person.on(FirstStart)
    person.click_on(page.field("pregnant").button("unsure"))
    life.seen("not-sure")
    person.click_on(page.go_button)
    life.reads("A quiet time to breathe", "Your routine has changed", "you are or may be pregnant")
    life.seen("may-be-pregnant")
    assert planned(life) == []
    assert life.kept("answers")["pregnant"] == "unsure"
    assert life.events("answered")[-1] == ("answered", "pregnant=unsure")


def know_that_she_is_not(life: Life) -> None:
    """She knows now, says so at the safety check, and all is as it was."""
    person = life.person
    assert planned(life) == []
    person.click("Safety check")
    page = person.on(FirstStart)
    person.click_on(page.field("pregnant").button("no"))
    person.click_on(page.go_button)
    life.reads("Today's routine")
    life.seen("not-pregnant")
    assert SKIPPED in planned(life)
    assert life.kept("answers")["pregnant"] == "no"
    assert life.events("answered")[-1] == ("answered", "pregnant=no")
