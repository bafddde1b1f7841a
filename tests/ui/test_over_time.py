"""Care over time: weeks counted on, pain that rises, what is told once, and what is never kept."""

import zipfile
from dataclasses import replace
from datetime import timedelta

from acupress.core.answers import Answers
from acupress.core.journal import Event
from acupress.storage.answers_file import load_answers, save_answers
from acupress.storage.backups import back_up
from acupress.ui.first_start import FirstStart
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from tests.ui.using import ENTER, WELL, Person

MOTHER = replace(WELL, facts={**WELL.facts, "weeks_since_birth": 3, "birth": "vaginal"})


def open_today(person: Person, days: float = 0) -> Today:
    """Open Today so many days later, with the week's check answered."""
    person.now += timedelta(days=days)
    desk = person.window.desk
    desk.over_time.note_check(desk.answers or WELL, whole=False)
    person.window.show_today()
    person.settle()
    return person.on(Today)


def told(person: Person) -> Answers:
    """Return what her file holds."""
    found = load_answers(person.files.answers, person.window.desk.shipped)
    assert found is not None
    return found


def events(person: Person, kind: str) -> list[Event]:
    journal = person.window.desk.journal
    assert journal is not None
    return list(journal.care.events(kind))


def enter(person: Person, days_ago: int, pain: int) -> None:
    """Enter a session that was rated."""
    journal = person.window.desk.journal
    assert journal is not None
    number = journal.begin(person.now - timedelta(days=days_ago), None, 10, 600)
    journal.write(number, 600, ending="finished")
    journal.rate(number, pain, None, "")


def test_weeks_since_birth_are_counted_on_from_the_answer(person: Person) -> None:
    person.start()
    person.window.desk.keep(MOTHER)
    open_today(person, 14)
    desk = person.window.desk
    assert desk.answers is not None
    assert desk.answers.facts["weeks_since_birth"] == 5
    assert told(person).facts["weeks_since_birth"] == 3, "her answer stays as she gave it"
    person.window.show_safety()
    page = person.on(FirstStart)
    assert page.field("weeks_since_birth").value == 5
    person.click("None of these, go on")
    assert told(person).facts["weeks_since_birth"] == 3
    assert len(events(person, "answered")) == 3, "weeks and pregnancy, and pregnancy again"
    open_today(person, 7)
    assert person.window.desk.answers.facts["weeks_since_birth"] == 6  # type: ignore[union-attr]
    assert person.reads("Weeks since the birth, counted on from your answer: 6.")


def test_what_was_counted_wrongly_is_put_right(person: Person) -> None:
    person.start()
    person.window.desk.keep(MOTHER)
    open_today(person, 14)
    desk = person.window.desk
    for weeks in (3, 9):
        desk.keep(replace(MOTHER, facts={**MOTHER.facts, "weeks_since_birth": weeks}))
        assert desk.answers is not None
        assert desk.answers.facts["weeks_since_birth"] == weeks
    person.now += timedelta(days=7)
    assert desk.answers is not None
    assert desk.answers.facts["weeks_since_birth"] == 10


def test_rising_pain_softens_the_plan_and_is_said_once(person: Person) -> None:
    person.start(WELL)
    for day, pain in ((13, 3), (11, 3), (9, 3), (5, 6), (3, 6), (1, 6)):
        enter(person, day, pain)
    today = open_today(person)
    assert person.reads("Your routine has changed")
    assert person.reads("at least 2 points higher")
    assert person.reads("have it looked at by your doctor")
    assert all(step.soft for step in today.timeline.plan.steps)
    assert "pain_rising" not in told(person).facts
    person.click("All right")
    assert not person.reads("Your routine has changed")
    open_today(person)
    assert not person.reads("Your routine has changed"), "once"
    assert all(step.soft for step in person.on(Today).timeline.plan.steps), "but it still holds"
    person.close()
    person.start()
    assert not person.reads("Your routine has changed")
    person.now += timedelta(days=7)
    for day in (3, 2, 1):
        enter(person, day, 4)
    today = open_today(person)
    assert person.reads("Your pain has come down again")
    assert not any(step.soft for step in today.timeline.plan.steps)
    kinds = [event.kind for event in events(person, "softened") + events(person, "softened_over")]
    assert kinds == ["softened", "softened_over"]
    person.press(ENTER)  # who begins with it has read it
    person.window.show_today()
    person.settle()
    assert not person.reads("Your routine has changed")


def test_when_only_the_time_of_soft_presses_is_over_nothing_else_is_said(person: Person) -> None:
    person.start(WELL)
    for day, pain in ((13, 3), (11, 3), (9, 3), (5, 6), (3, 6), (1, 6)):
        enter(person, day, pain)
    open_today(person)
    person.click("All right")
    person.now += timedelta(days=28)
    for day in (3, 2, 1):
        enter(person, day, 7)
    open_today(person)
    assert person.reads("The time of short and light presses was over.")
    assert not person.reads("Your pain has come down")


def test_her_practitioners_routine_is_softened_too(person: Person) -> None:
    from acupress.core.editing import routine_of

    person.start(WELL)
    desk = person.window.desk
    desk.follow(routine_of(desk.timeline().plan, "For Anna", "softly"))
    for day, pain in ((13, 3), (11, 3), (9, 3), (5, 6), (3, 6), (1, 6)):
        enter(person, day, pain)
    today = open_today(person)
    assert all(step.soft for step in today.timeline.plan.steps)
    assert [event.about for event in events(person, "followed")] == ["For Anna"]


def test_thoughts_of_harm_are_written_nowhere(person: Person) -> None:
    person.start()
    person.on(FirstStart).flag_row("RF17").click()
    person.on(FirstStart).flag_row("RF05").click()
    person.click("Go on")
    person.on(StopPage)
    assert person.reads("Thoughts of harming")
    assert person.window.desk.answers is not None
    assert person.window.desk.answers.red_flags == {"RF17", "RF05"}, "it holds until she quits"
    person.click("Back to the questions")
    person.on(FirstStart).flag_row("RF05").click()
    person.click("Go on")
    person.on(StopPage)
    _nowhere(person)
    person.start()
    assert person.on(FirstStart).answers == Answers(), "she is asked again"


def test_seen_by_someone_keeps_nothing_of_harm(person: Person) -> None:
    person.start(WELL)
    person.window.desk.keep(replace(WELL, red_flags=frozenset({"RF17"})))
    person.window.desk.seen_by_someone()
    assert person.window.desk.assessment.verdict == "go"
    assert events(person, "seen_by_someone") == []
    _nowhere(person)


def test_harm_told_in_a_session_is_written_nowhere(person: Person) -> None:
    person.start(WELL).press(ENTER)
    person.play_to("press")
    person.click("Something feels wrong?")
    person.click("I have thoughts of harming myself or my baby")
    person.click("Finish here")
    assert events(person, "left_out") == events(person, "taken_in") == []
    assert person.window.desk.left_out == ()
    _nowhere(person)


def test_what_an_earlier_version_wrote_of_harm_leaves_the_file(person: Person) -> None:
    save_answers(person.files.answers, replace(WELL, red_flags=frozenset({"RF17", "RF10"})))
    person.start()
    person.on(StopPage)
    assert person.reads("Thoughts of harming"), "until she quits it holds"
    assert told(person).red_flags == {"RF10"}
    _nowhere(person)


def _nowhere(person: Person) -> None:
    """No file of hers holds anything about harm, nor does a back-up or what one takes along."""
    desk = person.window.desk
    back_up(desk.directories, desk.now())
    person.close()
    found = {path: path.read_bytes() for path in person.folder.rglob("*") if path.is_file()}
    assert person.files.journal in found
    packed = [path for path in found if zipfile.is_zipfile(path)]
    assert packed
    for path in packed:
        with zipfile.ZipFile(path) as bundle:
            found |= {path / name: bundle.read(name) for name in bundle.namelist()}
    for path, held in found.items():
        for word in (b"RF17", b"harm", b"crisis"):
            assert word not in held, (path, word)


def test_a_slip_is_not_kept(person: Person) -> None:
    person.start(WELL)
    desk = person.window.desk
    desk.leave_out("BL23", left_out=True)
    desk.leave_out("BL23", left_out=False)
    desk.add_point("ST36", added=True)
    person.now += timedelta(hours=1)
    desk.add_point("ST36", added=False)
    desk.keep(replace(WELL, facts={**WELL.facts, "fever": "yes"}))
    desk.keep(replace(WELL, facts={**WELL.facts, "fever": "no"}))
    kinds = [(event.kind, event.about) for event in events(person, "added")]
    kinds += [(event.kind, event.about) for event in events(person, "removed")]
    assert kinds == [("added", "ST36"), ("removed", "ST36")]
    assert events(person, "left_out") == []
    assert [event.about for event in events(person, "answered")] == ["fever=no"]
