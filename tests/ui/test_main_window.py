"""The whole app as a person uses it: from the first start to the journal."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from acupress.ui.finish import Finish
from acupress.ui.first_start import FirstStart
from acupress.ui.journal.page import JournalPage
from acupress.ui.questionnaire import Questionnaire
from acupress.ui.result import Result
from acupress.ui.session_screen import SessionScreen
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from acupress.ui.wrong_page import WrongPage
from tests.ui.using import ENTER, ESCAPE, SPACE, WELL, Person

SIGNS = {"heavy-aching-back": 4, "worse-cold-damp": 4, "better-warmth": 4}


def answer_safety(person: Person) -> None:
    """Answer what is needed with the keyboard: nothing holds."""
    page = person.on(FirstStart)
    for fact in ("pregnant", "clot", "blood_thinner", "fever"):
        page.field(fact).button("no").setFocus()
        person.press(SPACE)
    page.go_button.setFocus()
    person.press(ENTER)


def planned(person: Person) -> dict[tuple[str, str], float]:
    """Seconds that the routine on the screen presses, by point and side."""
    found: dict[tuple[str, str], float] = {}
    for cue in person.on(Today).timeline.cues:
        if cue.kind == "press":
            key = (str(cue.point), str(cue.side))
            found[key] = found.get(key, 0) + cue.length
    return found


def pressed(person: Person) -> dict[tuple[str, str], float]:
    """Seconds that the journal's file says were pressed, by point and side."""
    rows = person.rows("SELECT point, side, SUM(seconds) FROM pressing GROUP BY point, side")
    return {(point, side): seconds for point, side, seconds in rows}


def test_from_the_first_start_to_the_journal(person: Person) -> None:
    person.start()
    assert not person.reads("Today's routine")
    answer_safety(person)
    today = person.on(Today)
    assert person.reads("Today's routine")
    assert person.reads("For every mother")
    wanted, total = planned(person), today.timeline.total
    assert len(wanted) >= 3
    person.press(ENTER)
    session = person.on(SessionScreen)
    assert session.cue.kind == "settle"
    assert session.playing.running
    person.play_until(lambda _: False)

    finish = person.on(Finish)
    assert person.reads("Well done")
    person.click("Pain before: 6")
    person.click("Pain now: 4")
    finish.word.setFocus()
    person.type("lighter")
    person.press(ENTER)
    person.on(Today)
    assert person.reads("Pain 6 before, 4 after")
    assert person.reads("“lighter”")
    assert person.reads("Today, ")
    person.click("Journal")
    person.on(JournalPage)
    assert person.reads("“lighter”")

    assert pressed(person) == pytest.approx(wanted)
    [row] = person.rows(
        "SELECT minutes, planned, seconds, ending, pain_before, pain_after, word FROM session"
    )
    assert row[0] == 10
    assert row[1] == pytest.approx(total)
    assert row[2] == pytest.approx(total, abs=120)
    assert row[3:] == ("finished", 6, 4, "lighter")


def test_a_known_routine_needs_one_key(person: Person) -> None:
    person.start(WELL).press(ENTER)
    assert person.on(SessionScreen).playing.running
    person.pass_time(3)
    assert person.on(SessionScreen).cue.breaths > 0, "she breathes from the first second on"


def test_start_works_wherever_the_focus_is(person: Person) -> None:
    person.start(WELL)
    person.reach("15 min")
    person.press(SPACE, ENTER)
    person.on(SessionScreen)
    assert person.rows("SELECT minutes FROM session") == [(15,)]


def test_the_time_at_hand_makes_another_routine(person: Person) -> None:
    person.start(WELL)
    lengths = []
    for minutes in (3, 6, 10, 15):
        person.click(f"{minutes} min")
        lengths.append(person.on(Today).timeline.total)
    assert lengths == sorted(set(lengths))
    person.close()
    assert person.start().button("15 min").isChecked()


def test_finishing_early_counts(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    press = person.on(SessionScreen).cue
    person.pass_time(30)
    person.press(ESCAPE)
    assert person.reads("what you have done counts")
    person.click("Finish here")
    person.on(Finish)
    assert person.reads("That counts, too")
    person.press(ENTER)
    assert person.reads("finished early, and it counts")
    assert pressed(person) == pytest.approx({(press.point, press.side): 30})
    assert person.rows("SELECT ending, pain_before, pain_after, word FROM session") == [
        ("early", None, None, "")
    ]


def test_closing_the_window_keeps_what_was_pressed(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    press = person.on(SessionScreen).cue
    person.pass_time(20)
    person.close()
    assert pressed(person) == pytest.approx({(press.point, press.side): 20})
    assert person.rows("SELECT ending FROM session") == [("interrupted",)]
    person.start()
    assert person.reads("stopped part-way, and it counts")


def test_pausing_and_looking_away_press_nothing(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    press = person.on(SessionScreen).cue
    breath = person.on(SessionScreen).cue.length / press.breaths
    person.pass_time(breath)
    person.press(SPACE)
    person.clock.now += 600
    person.press(SPACE)
    person.pass_time(breath)
    person.close()
    assert pressed(person) == pytest.approx({(press.point, press.side): 2 * breath})


def test_something_feels_wrong_and_passes(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.pass_time(11)
    person.click("Something feels wrong?")
    person.on(WrongPage)
    assert person.button("Finish here").hasFocus()
    person.clock.now += 300
    person.type("241")
    person.click("It has passed, go on")
    session = person.on(SessionScreen)
    assert session.playing.running
    assert session.cue.kind == "press"
    assert session.hasFocus()
    person.play_until(lambda _: False)
    person.on(Finish)


def test_something_feels_wrong_and_she_ends_here(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.pass_time(11)
    person.click("Something feels wrong?")
    person.press(ENTER)
    person.on(Finish)
    person.press(ENTER)
    person.on(Today)
    assert sum(pressed(person).values()) == pytest.approx(11)
    assert person.rows("SELECT ending FROM session") == [("early",)]


@pytest.mark.parametrize(("answers", "page"), [("1", StopPage), ("23", StopPage), ("3", Today)])
def test_what_is_urgent_ends_without_a_word_of_praise(
    person: Person, answers: str, page: type[QWidget]
) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.pass_time(11)
    person.click("Something feels wrong?")
    person.type(answers)
    person.click("Finish here")
    person.on(page)
    assert person.rows("SELECT ending FROM session") == [("early",)]
    if page is Today:
        person.press(ENTER)
        person.on(SessionScreen)
        person.press(ESCAPE)
        person.click("Finish here")
        person.on(Finish)


def test_a_red_flag_leaves_no_way_to_a_session(person: Person) -> None:
    person.start()
    page = person.on(FirstStart)
    page.flag_row("RF01").setFocus()
    person.press(SPACE)
    page.go_button.setFocus()
    person.press(ENTER)
    person.on(StopPage)
    for place in ("My pattern", "Journal", "Settings", "Today"):
        person.click(place)
        person.press(ENTER)
        shown = person.window.screen_shown
        assert not isinstance(shown, SessionScreen | Today), place
        person.click("Go on" if isinstance(shown, FirstStart) else "Today")
    person.on(StopPage)
    person.close()
    person.start().on(StopPage)
    stop = person.on(StopPage)
    for _ in range(2):  # it asks once more
        if person.window.screen_shown is stop:
            person.click(stop.seen_button.text())
    page = person.on(FirstStart)
    assert not page.flag_row("RF01").isChecked()
    answer_safety(person)
    person.on(Today)


def test_a_red_flag_stays_when_the_questionnaire_is_answered(person: Person) -> None:
    person.start(replace(WELL, red_flags=frozenset({"RF01"})))
    person.click("My pattern")
    page = person.on(Questionnaire)
    while person.window.screen_shown is page:
        page.skip()
    person.on(StopPage)


def test_in_pregnancy_she_only_breathes(person: Person) -> None:
    person.start(replace(WELL, facts={**WELL.facts, "pregnant": "yes"}))
    assert person.reads("A quiet time to breathe")
    assert planned(person) == {}
    person.press(ENTER)
    person.play_until(lambda _: False)
    person.on(Finish)
    person.press(ENTER)
    assert person.rows("SELECT ending FROM session") == [("finished",)]
    assert pressed(person) == {}


def test_a_broken_off_time_to_breathe_counts(person: Person) -> None:
    person.start(replace(WELL, facts={**WELL.facts, "pregnant": "yes"})).press(ENTER)
    person.pass_time(45)
    person.close()
    [(seconds,)] = person.rows("SELECT seconds FROM session")
    assert seconds == pytest.approx(45)


def test_her_pattern_shapes_the_routine(person: Person) -> None:
    person.start(WELL)
    shared = planned(person)
    person.click("Find my pattern")
    page = person.on(Questionnaire)
    while person.window.screen_shown is page:
        question = page.question
        if question.kind == "sign":
            person.type(str(SIGNS.get(question.id, 0) + 1))
        else:
            page.skip()
    assert person.on(Result).first == "cold-damp"
    person.click("See today's routine")
    assert person.reads("Cold-Damp")
    assert planned(person) != shared
    person.click("My pattern")
    person.click("Use this pattern: Blood deficiency")
    assert person.reads("Your practitioner told you: Blood deficiency")
    person.click("See today's routine")
    assert person.on(Today).timeline.plan.pattern == "blood"
    person.close()
    assert person.start().on(Today).timeline.plan.pattern == "blood"


def test_leaving_the_questionnaire_keeps_the_answers(person: Person) -> None:
    person.start(WELL)
    person.click("Find my pattern")
    person.type("4")
    person.press(ESCAPE)
    person.on(Today)
    assert person.window.desk.answers == replace(WELL, signs={"dull-low-back-pain": 3})


@pytest.mark.parametrize("way", ["close", "Journal", "Today", "My pattern"])
def test_going_away_from_the_questionnaire_keeps_the_answers(person: Person, way: str) -> None:
    person.start(WELL)
    person.click("Find my pattern")
    person.type("4")
    if way == "close":
        person.close()
        person.start()
    else:
        person.click(way)
    assert person.window.desk.answers == replace(WELL, signs={"dull-low-back-pain": 3})


def test_today_follows_answers_that_were_left_half_way(person: Person) -> None:
    person.start(WELL)
    person.button("Find my pattern")
    person.click("My pattern")
    person.type("444444")
    person.click("Today")
    assert "Find my pattern" not in [
        one.text() for one in person.on(Today).findChildren(QPushButton)
    ]


def test_an_idle_window_runs_no_timer(person: Person) -> None:
    person.start(WELL)
    for place in ("Journal", "Settings", "My pattern", "Today"):
        person.click(place)
        timers = [one for one in person.window.findChildren(QTimer) if one.isActive()]
        assert timers == [], place
    person.press(ENTER)
    person.press(SPACE)
    assert not any(one.isActive() for one in person.window.findChildren(QTimer))


def test_no_screen_stays_behind(person: Person) -> None:
    person.start(WELL)
    for _ in range(5):
        person.click("Journal")
        person.click("Today")
    assert len(person.window.findChildren(Today)) == 1
    assert len(person.window.findChildren(JournalPage)) == 0


def test_the_keyboard_reaches_everything(person: Person) -> None:
    person.start(WELL)
    for place in ("Journal", "Settings", "Today"):
        person.reach(place)
        person.press(SPACE)
        assert person.button(place).isChecked()
    page = person.on(Today)
    words = [one.accessibleName() for one in page.findChildren(QPushButton) if one.isVisible()]
    assert {"Start", "3 min", "15 min", "Safety check", "Find my pattern"} <= set(words)
    for word in words:
        person.reach(word)
        assert not person.button(word).visibleRegion().isEmpty(), word


def test_enter_does_what_the_focused_button_says(person: Person) -> None:
    person.start(WELL)
    person.reach("Why these points?")
    person.press(ENTER)
    reasons = person.on(Today).timeline.plan.reasons
    assert reasons[0]["en"] in person.texts()
    person.reach("Safety check")
    person.press(ENTER)
    person.on(FirstStart)


def test_a_key_held_down_starts_nothing(person: Person) -> None:
    person.start(WELL)
    shortcuts = person.on(Today).findChildren(QShortcut)
    assert shortcuts
    assert not any(one.autoRepeat() for one in shortcuts)


def test_the_focus_is_seen(person: Person) -> None:
    person.start(WELL)
    for words in ("Start", "6 min", "Safety check", "Journal"):
        one = person.button(words)
        person.reach(words)
        focused = one.grab().toImage()
        one.clearFocus()
        person.settle()
        assert one.grab().toImage() != focused, words
