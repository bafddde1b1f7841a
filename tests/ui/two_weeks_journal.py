"""Her record in the two weeks: the journal, its chart, looking back, and the page for the visit."""

import csv
import io
import json
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton

from acupress.ui.journal.chart_view import ChartView
from acupress.ui.journal.page import JournalPage
from acupress.ui.journal.session_row import SessionRow
from acupress.ui.journal.week_card import WeekCard
from acupress.ui.questionnaire import Questionnaire
from acupress.ui.words import day
from tests.ui.two_weeks_life import Life
from tests.ui.using import ENTER, ESCAPE

WORST, USUAL = 8, 6
"""What she says of her first week."""
WORD = "carried the twins"


def rows(life: Life) -> list[SessionRow]:
    """The sessions that are listed, newest first."""
    found = life.person.window.screen_shown.findChildren(SessionRow)
    return [one for one in found if one.isVisible()]


def say_how_the_week_was(life: Life) -> None:
    """Answer the question of the week: the worst pain and the usual."""
    person = life.person
    life.go("Journal")
    life.reads("Looking back: how was your pain this week?")
    person.click("Answer")
    card = person.window.screen_shown.findChildren(WeekCard)[0]
    for row, number in ((card.worst, USUAL), (card.usual, WORST)):
        person.click_on(row.findChildren(QPushButton)[number])
    person.click("Keep")
    life.reads("The worst cannot be less than the usual.")
    assert person.rows("SELECT * FROM week") == []
    for row, number in ((card.worst, WORST), (card.usual, USUAL)):
        person.click_on(row.findChildren(QPushButton)[number])
    life.seen("week")
    person.click("Keep")
    life.reads(f"Kept: {WORST} at worst, {USUAL} usually.")
    assert person.rows("SELECT worst, usual FROM week") == [(WORST, USUAL)]
    life.go("Journal")
    assert not person.reads("Looking back"), "it is spoken of"


def put_a_session_right(life: Life) -> None:
    """Change what she said of the last session, look for it, and let go of the search."""
    person = life.person
    life.go("Journal")
    number = life.last("id")[0]
    person.click_on(rows(life)[0])
    person.click("Pain before: 8")
    person.click("Bad night")
    person.write("A word", WORD)
    life.seen("edit")
    person.press(ENTER)
    life.reads("Pain 8 before", "Bad night", WORD)
    assert life.last("id, pain_before, word, tags") == (number, 8, WORD, "bad_night")
    everything = len(rows(life))
    person.click("Find…")
    person.type("twins")
    assert [WORD in one.accessibleName() for one in rows(life)] == [True]
    life.seen("found")
    person.press(ESCAPE)
    assert len(rows(life)) == everything
    person.type("nobody wrote this")
    life.reads("No session like this.")
    assert rows(life) == []
    person.press(ESCAPE)
    page = person.on(JournalPage)
    assert page.finding is not None
    person.choose(page.finding.tag, "Bad night")
    assert len(rows(life)) == 2, "the first day was one, too"
    person.choose(page.finding.tag, "Any day")
    person.choose(page.finding.rated, "Without a rating")
    assert len(rows(life)) == 1, "the one that felt wrong"
    person.press(ESCAPE, ESCAPE)
    assert not page.finding.isVisible()


def look_back(life: Life) -> None:
    """The course is over: how it went, and how her signs have moved."""
    person = life.person
    life.reads("Your course is complete: time to look back.")
    person.click("Look at the course")
    life.reads(
        "A session on 12 of 14 days.",
        "Better. Your pain before sessions is 4 now and was 6 at the start",
        "You have not answered the questions again yet.",
        f"“{WORD}”",
    )
    life.seen("review")
    person.click("Ask me again")
    person.on(Questionnaire)
    life.seen("asked-again")
    life.answer_questions({"fatigue": 3, "dull-low-back-pain": 1, "weak-knees": 2}, 1)
    life.seen("pattern-now")
    assert len({at for (at,) in person.rows("SELECT at FROM sign")}) == 2
    life.go("Journal")
    person.click("My course")
    life.reads(
        "A dull low back ache: often then, rarely now",
        "Weak knees: often then, sometimes now",
        "Signs that are as they were: ",
    )
    assert not person.reads("Tiredness: ")
    life.seen("review-with-signs")
    person.click("Enough for now")
    life.reads("A session on 20 of 28 days.")
    assert life.events("course_reviewed") == [("course_reviewed", "12 14")]


def read_the_journal(life: Life) -> None:
    """What she sees of it all, and a session deleted by keys and brought back."""
    person = life.person
    life.go("Journal")
    life.reads("5 of the last 7 days")
    life.seen("journal")
    look_at_the_chart(life)
    before = person.rows("SELECT * FROM session")
    person.tab_to(rows(life)[0])
    person.press(ENTER)
    person.reach("Delete this session")
    person.press(ENTER)
    life.reads("The session is deleted.")
    assert len(person.rows("SELECT * FROM session")) == len(before) - 1
    person.press(ENTER)
    assert person.rows("SELECT * FROM session") == before
    person.click("What changed, and why")
    life.reads(
        "A course began: 14 days, a session on 10 of them.",
        "You looked back on a course: a session on 12 of 14 days.",
        "Taken back: GV4 Mìngmén was left out.",
    )
    life.seen("record")


def look_at_the_chart(life: Life) -> None:
    """Each span tells of its days; in words it can be read, and arrow keys tell of each session."""
    person = life.person
    (view,) = person.window.screen_shown.findChildren(ChartView)
    for span, days, tells_of_week in (("Week", 7, False), ("Month", 28, True), ("All", 16, True)):
        person.click(span)
        look_at_a_span(life, view.accessibleDescription(), days, tells_of_week=tells_of_week)
        life.seen(f"chart-{span.lower()}")
    person.click("The chart in words")
    assert person.sees(view.accessibleDescription())
    life.seen("chart-in-words")
    person.click("The chart in words")
    person.tab_to(view)
    person.press(Qt.Key.Key_Home)
    life.reads("Pain 7 before, 5 after")


def look_at_a_span(life: Life, told: str, days: int, *, tells_of_week: bool) -> None:
    """The chart tells from when on it is, the ratings that are stored since, and her own words."""
    today = life.person.now.date()
    begin = today - timedelta(days=days - 1)
    assert f"from {day(begin)} to {day(today)}." in told, told
    ((count,),) = life.person.rows(
        f"SELECT COUNT(*) FROM session WHERE pain_before IS NOT NULL AND started >= '{begin}'"
    )
    assert f"Sessions with a rating: {count}." in told, (count, told)
    said = f"You said: {WORST} at worst, {USUAL} usually."
    assert (said in told) == tells_of_week, told


def take_along(life: Life, visit: Path) -> None:
    """One page of it all, saved; and the same as a table and as data."""
    person = life.person
    life.go("Journal")
    person.click("For the visit")
    life.seen("visit")
    stored = person.rows("SELECT pain_before, pain_after FROM session ORDER BY started")
    for words, ending in (
        ("Save PDF…", ".pdf"),
        ("Save table (CSV)…", ".csv"),
        ("Save data (JSON)…", ".json"),
    ):
        path = visit.with_suffix(ending)
        ask = QFileDialog.getSaveFileName
        QFileDialog.getSaveFileName = lambda *_a, path=path, **_k: (str(path), "")  # type: ignore[method-assign, assignment, misc]
        try:
            person.click(words)
        finally:
            QFileDialog.getSaveFileName = ask  # type: ignore[method-assign]
        life.reads("Saved: ")
    life.seen("visit-saved")
    assert visit.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
    table = [*csv.DictReader(io.StringIO(visit.with_suffix(".csv").read_text("utf-8-sig")))]
    data = json.loads(visit.with_suffix(".json").read_text("utf-8"))
    told = [(one["pain_before"], one["pain_after"]) for one in data["sessions"]]
    assert told == stored
    as_text = [tuple("" if pain is None else str(pain) for pain in both) for both in stored]
    assert [(one["pain_before"], one["pain_after"]) for one in table] == as_text
    assert [(one["worst"], one["usual"]) for one in data["weeks"]] == [(WORST, USUAL)]
