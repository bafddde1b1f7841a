"""A course: begun, stood in, looked back on; what her sessions propose; the record of it all."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.ui.course_page import CoursePage
from acupress.ui.courses import Courses
from acupress.ui.day_marks import DayMarks
from acupress.ui.desk import Desk
from acupress.ui.questionnaire import Questionnaire
from acupress.ui.record_page import PIECE, RecordPage
from acupress.ui.recorder import wanted_of
from acupress.ui.result import Result
from acupress.ui.today import Today
from tests.ui.asking import NOW, WAYS, make_desk, problems, put
from tests.ui.using import ENTER, ESCAPE, WELL, Person

SIGNS = {"dull-low-back-pain": 3, "fatigue": 4, "cold-low-back": 0}
TOLD = replace(WELL, signs={"dull-low-back-pain": 3, "fatigue": 4})


def play(desk: Desk, days_ago: int, *, left: str = "", part: float = 1.0, pain: int = 5) -> None:
    """Enter a session of today's routine, without some points or broken off."""
    timeline, journal = desk.timeline(), desk.journal
    assert journal is not None
    wanted = wanted_of(timeline)
    at = desk.now() - timedelta(days=days_ago)
    number = journal.begin(at, None, timeline.plan.minutes, timeline.total, wanted=wanted)
    reached = wanted[: round(part * len(wanted))]
    pressed = [one for one in reached if one.point not in left.split()]
    ending = "finished" if part == 1 else "early"
    journal.write(number, part * timeline.total, pressed, ending=ending)  # type: ignore[arg-type]
    journal.rate(number, pain, None, f"day {at.day}" if part == 1 else "")


def show(person: Person) -> CoursePage:
    person.window.every_day.go("course")
    person.settle()
    return person.on(CoursePage)


def test_a_course_from_its_first_day_to_the_next(person: Person) -> None:
    person.start(TOLD)
    desk = person.window.desk
    assert not person.reads("Your course")
    show(person)
    assert person.reads("A session on 10 of 14 days.")
    person.click("Begin today")
    assert person.reads("0 of 10 days")
    assert person.reads("Days left: 14")
    desk.over_time.note_signs(TOLD.signs)
    for days in range(9):
        person.now += timedelta(days=1 if days else 0)
        play(desk, 0, pain=6 if days < 7 else 3)
    assert desk.over_time.due
    desk.over_time.note_check(TOLD, whole=False)
    person.window.show_today()
    person.settle()
    assert person.reads("Your course: 9 of 10 days. Days left: 5.")
    person.click("Look at the course")
    (marks,) = person.on(CoursePage).findChildren(DayMarks)
    assert marks.accessibleName() == "Days with a session: 9. Days still to come: 5."
    person.now += timedelta(days=1)
    play(desk, 0, pain=3)
    show(person)
    assert person.reads("That is what this course asks for.")
    play(desk, -1, pain=3)
    person.now += timedelta(days=5)
    show(person)
    assert person.reads("A session on 11 of 14 days.")
    assert person.reads("Better. Your pain before sessions is 3 now and was 6 at the start")
    assert person.reads("You have not answered the questions again yet.")
    assert [text for text in person.texts() if text.startswith("“")] == [
        "“day 10”",
        "“day 11”",
        "“day 12”",
    ]
    person.click("Ask me again")
    page = person.on(Questionnaire)
    page.done.emit(replace(TOLD, signs={"dull-low-back-pain": 1, "fatigue": 4}))
    person.on(Result)
    show(person)
    assert person.reads("A dull low back ache: often then, rarely now")
    assert person.reads("Signs that are as they were: 1")
    person.click("Go on with four weeks")
    assert person.reads("0 of 20 days")
    person.click("End this course")
    assert person.reads("A session on 20 of 28 days.")
    person.click("Back")
    person.on(Today)
    person.window.every_day.go("record")
    for words in (
        "A course began: 14 days, a session on 10 of them.",
        "You looked back on a course: a session on 11 of 14 days.",
        "You ended a course early: a session on 0 of 28 days.",
    ):
        assert person.reads(words)
    person.press(ESCAPE)
    person.on(Today)


def test_a_skipped_point_is_left_out_with_the_reason_and_taken_back(person: Person) -> None:
    person.start(replace(WELL, told="kidney-qi"))
    desk = person.window.desk
    for days in (4, 3, 2, 1):
        play(desk, days, left="GV4 KI3")
    show(person)
    assert person.reads("You skipped GV4 Mìngmén or cut it short in 4 of your last 4 sessions.")
    assert person.reads("It is one of the points that every routine shares, so it stays in.")
    person.click("Leave it out")
    assert desk.left_out == ("GV4",)
    assert not person.reads("You skipped"), "what is new is tried first"
    assert person.reads("Fitted to what you really do: GV4 Mìngmén is left out.")
    person.window.show_today()
    person.settle()
    person.click("Why these points?")
    assert person.reads("Left out: GV4 Mìngmén, because you have mostly skipped it.")
    show(person)
    person.click("Take it back")
    assert desk.left_out == desk.settings.codes("often_skipped") == ()
    assert not person.reads("Fitted to you")
    person.window.every_day.go("record")
    assert person.reads("Taken back: GV4 Mìngmén was left out.")


def test_what_she_does_is_told_once(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    person.start(replace(WELL, told="kidney-qi"))
    for days in (4, 3, 2, 1):
        play(person.window.desk, days, left="GV4")
    show(person)
    for press, told in (
        ("Begin today", "A course began: 14 days, a session on 10 of them."),
        ("Leave it out", "Fitted to what you really do: GV4 Mìngmén is left out."),
        ("Take it back", "Taken back: GV4 Mìngmén was left out."),
        ("End this course", "You ended a course early: a session on 0 of 14 days."),
    ):
        person.click(press)
        assert said == [told], press
        focused = QApplication.focusWidget()
        assert focused is not None
        assert person.on(CoursePage).isAncestorOf(focused)
        said.clear()
    person.now += timedelta(hours=1)
    for _ in range(3):
        play(person.window.desk, 0, part=0.55)
    show(person)
    person.click("Leave it as it is")
    assert said == ["It stays as it is."]


def test_another_way_and_shorter(person: Person) -> None:
    person.start(replace(WELL, told="kidney-qi"))
    desk = person.window.desk
    for days in (4, 3, 2, 1):
        play(desk, days, left="KI3")
    before = next(one for one in desk.timeline().plan.steps if one.point == "KI3")
    show(person)
    person.click("Press it another way")
    (gone,) = desk.settings.codes("other_ways")
    after = next(one for one in desk.timeline().plan.steps if one.point == "KI3")
    assert (after.variant.technique, after.variant.posture) != tuple(gone.split("/")[1:])
    assert after.variant != before.variant
    person.click("Take it back")
    again = next(one for one in desk.timeline().plan.steps if one.point == "KI3")
    assert again.variant == before.variant
    person.now += timedelta(days=5)
    for days in (3, 2, 1):
        play(desk, days, part=0.55)
    show(person)
    assert person.reads("3 of your last 3 sessions ended after about")
    person.click("Shorter: 6 min")
    assert desk.timeline().plan.minutes == 6
    person.click("Take it back")
    assert desk.timeline().plan.minutes == 10
    for days in (0, 0, 0):
        person.now += timedelta(hours=1)
        play(desk, days, part=0.55)
    show(person)
    person.click("Leave it as it is")
    assert desk.timeline().plan.minutes == 10
    assert not person.reads("sessions ended")


def test_a_point_taken_in_again_on_its_page_is_no_longer_fitted(person: Person) -> None:
    person.start(replace(WELL, told="kidney-qi"))
    desk, courses = person.window.desk, Courses(person.window.desk)
    for days in (4, 3, 2, 1):
        play(desk, days, left="GV4")
    (found,) = courses.findings()
    courses.adapt(found.offers[-1])
    assert [one.point for one in courses.in_force] == ["GV4"]
    person.window.show_points("GV4")
    person.settle()
    assert person.reads("You mostly skipped it, so it is left out of your routine.")
    person.click("Use it again")
    assert courses.in_force == ()
    assert desk.settings.codes("often_skipped") == ()


def test_a_practitioners_routine_stays_as_it_is(person: Person) -> None:
    from acupress.core.editing import routine_of

    person.start(replace(WELL, told="kidney-qi"))
    desk = person.window.desk
    for days in (4, 3, 2, 1):
        play(desk, days, left="GV4")
    desk.follow(routine_of(desk.timeline().plan, "For Anna", "softly"))
    assert Courses(desk).findings() == ()


def test_a_session_knows_what_it_wanted(person: Person) -> None:
    person.start(replace(WELL, told="kidney-qi")).press(ENTER)
    person.pass_time(30)
    desk = person.window.desk
    assert desk.journal is not None
    (session,) = desk.journal.sessions()
    steps = [step.point for step in desk.timeline().plan.steps]
    assert list(dict.fromkeys(one.point for one in session.wanted)) == steps
    assert all(60 <= one.seconds <= 120 for one in session.wanted)
    assert session.routine == ""


def test_without_a_journal_there_is_no_course(person: Person) -> None:
    person.start(WELL)
    desk = person.window.desk
    assert desk.journal is not None
    desk.journal.close()
    desk.journal = None
    show(person)
    assert person.reads("There is no journal today.")
    person.window.every_day.go("record")
    assert person.reads("Nothing has changed yet.")


def test_a_damaged_record_is_told(person: Person) -> None:
    person.start(WELL)
    desk = person.window.desk
    assert desk.journal is not None
    for table in ("course", "event", "sign"):
        desk.journal.base.execute(f"DROP TABLE {table}")
    show(person)
    person.click("Begin today")
    person.window.every_day.go("record")
    desk.over_time.note_signs({"fatigue": 1})
    assert any("no such table" in problem.found for problem in desk.problems)


def test_older_events_come_on_request(person: Person) -> None:
    person.start(WELL)
    desk = person.window.desk
    for number in range(PIECE + 5):
        person.now += timedelta(hours=1)
        desk.over_time.note("added", f"X{number}")
    person.window.every_day.go("record")
    assert not person.reads("You put X4 into")
    person.click("Show older ones")
    assert person.reads("You put X4 into")
    page = person.on(RecordPage)
    assert all(one.accessibleName() for one in page.findChildren(QPushButton))


def test_changes_stand_by_their_days_also_after_a_clock_was_set_back(person: Person) -> None:
    person.start(WELL)
    desk = person.window.desk
    for days, code in ((0, "X1"), (-5, "X2")):
        person.now += timedelta(days=days)
        desk.over_time.note("added", code)
    person.now += timedelta(days=6)
    person.window.every_day.go("record")
    said = [text for text in person.texts() if text.startswith("You put X")]
    assert ["X1" in said[0], "X2" in said[1]] == [True, True]


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS[::2], ((360, 640), 200, "night")])
def test_the_pages_fit(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    answers = Answers(facts=WELL.facts, told="kidney-qi", signs=SIGNS)
    desk = make_desk(tmp_path, answers, look=look, text_scale=scale)
    courses = Courses(desk)
    courses.begin()
    desk.over_time.note_signs(SIGNS)
    for days in range(6):
        play(desk, -days, left="GV4 KI3")
    for days in (6, 14):
        desk.now = lambda days=days: NOW + timedelta(days=days)  # type: ignore[misc]
        page = CoursePage(desk)
        put(qtbot, page, desk, size)
        assert not problems(page), days
        courses.adapt(courses.findings()[0].offers[0]) if days == 6 else None
        desk.over_time.note_signs(dict.fromkeys(SIGNS, 1))
    record = RecordPage(desk)
    put(qtbot, record, desk, size)
    assert not problems(record)
