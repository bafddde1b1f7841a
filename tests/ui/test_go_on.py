"""A session that was not ended is offered again: after a crash, a pause, or when the baby woke."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from acupress.core.kept import Kept
from acupress.core.timeline import Cue
from acupress.ui.baby_page import BabyPage
from acupress.ui.finish import Finish
from acupress.ui.first_start import FirstStart
from acupress.ui.go_on_card import GoOnCard
from acupress.ui.session_screen import SessionScreen
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from tests.ui.asking import WAYS, problems
from tests.ui.using import ENTER, ESCAPE, SPACE, TAB, WELL, Person

WINDOWS = (*WAYS, ((360, 480), 100, "day"), ((360, 640), 100, "night"), ((360, 640), 200, "night"))


def press_at(person: Person, into: float = 25.0) -> Cue:
    """Play up to the second press, and some seconds into it."""
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.play_until(lambda session: session.cue.kind != "press")
    person.play_to("press")
    person.pass_time(into, 0.5)
    return person.on(SessionScreen).cue


def crash(person: Person) -> None:
    """Let the app be gone without a word: the window is never told."""
    window = person.window
    assert window.desk.journal is not None
    window.desk.journal.close()
    window.desk.journal = None
    window._before_leaving = None
    person.close()


def kept(person: Person) -> Kept:
    found = person.window.desk.kept
    assert found is not None
    return found


def offer(person: Person) -> GoOnCard | None:
    return person.on(Today).findChild(GoOnCard)


def endings(person: Person) -> list[str]:
    return [row[0] for row in person.rows("SELECT ending FROM session ORDER BY id")]


def test_after_a_crash_one_key_goes_on_at_the_same_breath(person: Person) -> None:
    press = press_at(person, 25.0)
    crash(person)
    person.start()
    assert person.reads("acupress was closed in the middle of a session. Nothing is lost.")
    name = person.window.desk.content.catalogue.points[str(press.point)].names.pinyin
    side = {"left": ", left side", "right": ", right side", "both": ", both sides"}
    assert person.reads(f"You were at {press.point} {name}{side.get(str(press.side), '')}; ")
    assert person.reads(" minutes are left.")
    assert person.button("Go on").hasFocus()
    person.press(ENTER)
    session = person.on(SessionScreen)
    assert session.cue == press
    assert session.playing.player.place.offset == 2 * press.rhythm[0].breath
    assert session.playing.running


def test_it_is_one_session_with_all_its_seconds(person: Person) -> None:
    press = press_at(person, 25.0)
    timeline = person.on(SessionScreen).playing.player.timeline
    crash(person)
    person.start().press(ENTER)
    person.play_until(lambda _: False)
    person.on(Finish)
    person.click("Pain now: 3")
    person.press(ENTER)
    assert offer(person) is None
    rows = person.rows("SELECT point, side, seconds FROM pressing ORDER BY rowid")
    wanted = [(c.point, c.side, c.length) for c in timeline.cues if c.kind == "press"]
    assert [row[:2] for row in rows] == [one[:2] for one in wanted]
    assert [row[2] for row in rows] == pytest.approx([one[2] for one in wanted])
    [(ending, seconds, after)] = person.rows("SELECT ending, seconds, pain_after FROM session")
    assert (ending, after) == ("finished", 3)
    assert seconds > sum(one[2] for one in wanted)
    assert press in timeline.cues


def test_a_closed_window_keeps_the_place(person: Person) -> None:
    press = press_at(person, 25.0)
    person.close()
    person.start()
    assert person.reads("Your place is kept.")
    assert not person.reads("closed in the middle")
    person.press(ENTER)
    assert person.on(SessionScreen).cue == press


def test_this_point_again(person: Person) -> None:
    press = press_at(person)
    person.close()
    person.start()
    person.reach("Begin this point again")
    person.press(ENTER)
    session = person.on(SessionScreen)
    cues = session.playing.player.timeline.cues
    assert session.cue.step == press.step
    assert cues[cues.index(session.cue) - 1].step != press.step
    assert endings(person) == ["interrupted"], "still the same session"


def test_it_is_let_go(person: Person) -> None:
    press_at(person)
    person.close()
    person.start()
    person.reach("Let it go")
    person.press(ENTER)
    card = offer(person)
    assert card is not None
    assert card.isHidden()
    assert person.button("Start").hasFocus()
    assert person.reads("stopped part-way, and it counts")
    person.press(ENTER)
    assert person.on(SessionScreen).cue.kind == "settle"
    assert endings(person) == ["interrupted", "interrupted"]
    person.close()
    assert person.start().window.desk.kept is not None
    assert kept(person).session == 2


def test_starting_anew_lets_the_old_one_go(person: Person) -> None:
    press_at(person)
    person.close()
    person.start()
    person.reach("Start")
    person.press(ENTER)
    person.pass_time(15)
    person.press(ESCAPE)
    person.click("Finish here")
    person.press(ENTER)
    assert offer(person) is None
    assert endings(person) == ["interrupted", "early"]


def test_the_baby_woke(person: Person) -> None:
    press = press_at(person, 15.0)
    person.on(SessionScreen).baby()
    person.settle()
    person.on(BabyPage)
    assert person.reads("Go to your baby")
    assert person.reads("What you have done counts: ")
    assert person.reads("The rest is kept for later.")
    fine = person.button("Fine")
    assert fine.hasFocus()
    assert [one for one in person.on(BabyPage).findChildren(QPushButton) if one.isVisible()] == [
        fine
    ]
    person.press(ENTER)
    assert person.reads("Kept for you since your baby woke.")
    assert person.button("Go on").hasFocus()
    person.now += timedelta(hours=2)
    person.clock.now += 7200
    person.press(ENTER)
    session = person.on(SessionScreen)
    assert session.cue == press
    person.play_until(lambda _: False)
    person.on(Finish)
    assert endings(person) == ["finished"]


@pytest.mark.parametrize("key", [SPACE, ESCAPE])
def test_every_key_that_is_at_hand_leaves_the_baby_page(person: Person, key: object) -> None:
    press_at(person)
    person.on(SessionScreen).baby()
    person.settle()
    person.press(key)  # type: ignore[arg-type]
    person.on(Today)


def test_the_app_closed_on_the_baby_page(person: Person) -> None:
    press_at(person)
    person.on(SessionScreen).baby()
    person.settle()
    person.close()
    person.start()
    assert person.reads("Kept for you since your baby woke.")


def test_without_a_journal_the_baby_page_promises_nothing(person: Person) -> None:
    press_at(person)
    person.window.desk.journal = None
    person.on(SessionScreen).baby()
    person.settle()
    assert person.reads("What you have done counts")
    assert not person.reads("kept for later")


def test_before_the_first_point_there_is_none_to_begin_again(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.pass_time(3)
    crash(person)
    person.start()
    assert person.reads("You had just begun; ")
    words = [one.text() for one in person.on(Today).findChildren(QPushButton)]
    assert "Begin this point again" not in words
    person.press(ENTER)
    assert person.on(SessionScreen).cue.kind == "settle"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda person: setattr(person, "now", person.now + timedelta(hours=25)), "a while ago"),
        (lambda person: person.start(replace(WELL, facts={**WELL.facts, "pregnant": "yes"})),
         "does not go with"),
        (lambda person: person.start(WELL, left_out=["KI3", "SP6", "BL23"]), "felt wrong"),
    ],
)  # fmt: skip
def test_where_it_may_not_be_played_it_is_let_go_once(person: Person, change, why: str) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    press_at(person)
    person.close()
    change(person)
    if person.opened is None:
        person.start()
    assert person.reads(why)
    assert person.reads("What you did counts.")
    assert offer(person) is None
    assert person.button("Start").hasFocus()
    person.click("Journal")
    person.click("Today")
    assert not person.reads(why), "said once"
    assert endings(person) == ["interrupted"]


def test_a_red_flag_comes_before_going_on(person: Person) -> None:
    press_at(person)
    person.close()
    person.start(replace(WELL, red_flags=frozenset({"RF01"})))
    person.on(StopPage)
    person.press(ENTER)
    assert not isinstance(person.window.screen_shown, SessionScreen)


def test_what_is_needed_for_safety_is_asked_before_going_on(person: Person) -> None:
    press_at(person)
    person.close()
    person.files.answers.write_text("{ no json")
    person.start()
    person.press(ENTER)
    person.on(FirstStart)


def test_a_damaged_kept_session_is_told_and_nothing_is_blocked(person: Person) -> None:
    press_at(person)
    person.close()
    person.start()
    journal = person.window.desk.journal
    assert journal is not None
    journal.base.execute("UPDATE kept SET text = '{}'")
    person.click("Journal")
    person.click("Today")
    assert person.reads("no kept session")
    assert offer(person) is None
    person.press(ENTER)
    assert person.on(SessionScreen).playing.running
    person.close()
    person.start()
    assert not person.reads("no kept session"), "told once"
    assert offer(person) is not None


def test_the_keyboard_comes_to_everything(person: Person) -> None:
    press_at(person)
    person.close()
    person.start()
    seen = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QPushButton)
        seen.append(focused.text())
        person.press(TAB)
    assert seen == ["Go on", "Begin this point again", "Let it go"]


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
def test_everything_fits(person: Person, size: tuple[int, int], scale: int, look: str) -> None:
    person.start(WELL, text_scale=scale, look=look).press(ENTER)
    person.play_to("press")
    person.pass_time(12)
    crash(person)
    person.start()
    person.window.resize(*size)
    person.settle()
    assert problems(person.on(Today)) == []
    assert not person.button("Go on").visibleRegion().isEmpty()
    person.press(ENTER)
    person.on(SessionScreen).baby()
    person.settle()
    assert problems(person.on(BabyPage)) == []
    assert not person.button("Fine").visibleRegion().isEmpty()


def test_an_offer_that_stood_for_days_is_looked_at_again(person: Person) -> None:
    press_at(person)
    crash(person)
    person.start()
    assert offer(person) is not None
    person.now += timedelta(hours=25)
    person.click("Go on")
    assert offer(person) is None
    assert person.reads("Your last session was a while ago")
