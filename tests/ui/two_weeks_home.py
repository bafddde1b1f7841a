"""What goes on around her sessions in the two weeks: reminders, tips, languages, people, data."""

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QComboBox

from acupress.storage.backups import listed
from acupress.ui.data_page import DataPage
from acupress.ui.first_start import FirstStart
from acupress.ui.journal.session_row import SessionRow
from acupress.ui.people_page import PeoplePage
from acupress.ui.reminders_page import RemindersPage
from acupress.ui.session_screen import SessionScreen
from acupress.ui.tips_page import TipsPage
from acupress.ui.today import Today
from acupress.ui.warmth_page import WarmthPage
from acupress.ui.words import day_and_time
from tests.ui.two_weeks_life import Life
from tests.ui.using import ENTER, ESCAPE


def make_a_reminder(life: Life) -> None:
    """Want to be reminded each day when the baby naps."""
    person = life.person
    life.go("Settings")
    person.click("Reminders")
    life.reads("There is none yet.")
    person.click("Add a reminder")
    person.click(life.person.window.desk.phrase("anchor_nap"))
    life.seen("reminder")
    person.click("Keep it")
    person.on(RemindersPage)
    life.reads("Next: tomorrow at ")
    life.seen("reminders")
    (made,) = life.kept("reminders")["reminders"]
    assert (made["anchor"], made["at"], made["on"]) == ("nap", "13:00", True)
    assert life.computer.notifier.notices == []


def be_reminded(life: Life) -> None:
    """It comes at its time on the next day; half an hour later it suits her, too."""
    person, notifier = life.person, life.computer.notifier
    nap = person.now.replace(hour=13, minute=0) + timedelta(days=1)
    life.computer.until(nap - timedelta(minutes=1))
    assert notifier.notices == []
    life.computer.until(nap)
    (notice,) = notifier.notices
    assert (notice.title, notice.start, notice.later) == ("Your 3 minutes", "Start", "Later")
    notifier.later.emit()
    life.computer.until(nap + timedelta(minutes=29))
    assert len(notifier.notices) == 1
    life.computer.until(nap + timedelta(minutes=30))
    assert len(notifier.notices) == 2
    life.go("Journal")
    notifier.start.emit()
    person.settle()
    assert QApplication.focusWidget() is person.on(Today).start_button
    life.seen("reminded")


def read_tips(life: Life) -> None:
    """Read the tips of the week, put one away, and see all of them."""
    person = life.person
    life.go("My pattern")
    person.click("Tips for this week")
    tip = person.on(TipsPage).week[0]
    text = person.window.desk.text(tip.text)
    life.reads("Three at a time", text)
    life.seen("tips")
    person.click(f"Not for me: {text}")
    assert life.kept("settings")["tips_away"] == [tip.id]
    person.click("Show all tips")
    life.reads("For your pattern", "For every mother")
    life.seen("all-tips")
    person.click("Back")
    life.reads("Most like Kidney Qi deficiency")


def try_the_warm_pack(life: Life) -> None:
    """Her practitioner speaks of cold and damp: there is warmth in it, and a guide; for a while."""
    person = life.person
    life.go("My pattern")
    person.click("Use this pattern: Cold-Damp in the low back")
    life.reads("Your practitioner told you: Cold-Damp in the low back")
    assert life.kept("answers")["told"] == "cold-damp"
    life.go("Today")
    life.reads("Have a wrapped warm pack ready.")
    person.click("The warm pack")
    guide = person.on(WarmthPage)
    content = person.window.desk.content.warmth
    life.reads(*(person.window.desk.text(one.title) for one in content.steps), "Never")
    assert guide.back_button.hasFocus()
    life.seen("warm-pack")
    person.press(ESCAPE)
    person.on(Today)
    life.go("My pattern")
    person.click("Go by my answers again")
    assert life.kept("answers").get("told") is None
    life.reads("Most like Kidney Qi deficiency")


def speak(life: Life, ways: tuple[str, str], language: str) -> None:
    """Go to the settings, by the words in which they are said now, and choose a language."""
    place, wanted = ways
    life.go(place)
    box = life.person.window.screen_shown.findChild(QComboBox, "language")
    assert box is not None
    life.person.choose(box, wanted)
    assert life.kept("settings")["language"] == language


def speak_spanish(life: Life) -> None:
    """Everything is said in Spanish."""
    speak(life, ("Settings", "Español"), "es")
    life.reads("Ajustes")
    life.seen("spanish-settings")
    life.go("Hoy")
    life.reads("La rutina de hoy")
    assert life.person.buttons("Empezar")
    assert not life.person.reads("Today's routine")
    life.seen("spanish-today")


def speak_as_before(life: Life) -> None:
    """After a day she wants it as her computer says."""
    speak(life, ("Ajustes", "Como en mi equipo"), "auto")
    life.reads("Settings")
    life.go("Today")
    life.reads("Today's routine")
    assert not life.person.reads("La rutina de hoy")


def lend_it_to_somebody(life: Life) -> None:
    """Her partner tries it too: with answers, minutes and a journal of his own."""
    person, computer = life.person, life.computer
    hers = person.rows("SELECT COUNT(*) FROM session")
    life.go("Settings")
    person.click("People")
    person.on(PeoplePage)
    person.write("Name", "Jonas")
    person.press(ENTER)
    life.reads("Jonas")
    life.seen("people")
    person.click("Open Jonas")
    assert computer.windows == 1
    person.on(FirstStart)
    life.seen("jonas-first-start")
    life.answer_safety()
    life.reads("Jonas")
    person.click("3 min")
    life.session(3, look="jonas-session")
    assert person.rows("SELECT COUNT(*) FROM session") == [(1,)]
    assert computer.reminding.reminders.all == ()
    life.seen("jonas-today")
    life.go("Journal")
    life.reads("1 of the last 7 days")
    life.seen("jonas-journal")
    person.click("Jonas: people on this computer")
    person.click("Open Me")
    assert computer.windows == 1
    person.on(Today)
    assert person.rows("SELECT COUNT(*) FROM session") == hers
    assert len(computer.reminding.reminders.all) == 1
    life.go("Journal")
    life.reads("4 of the last 7 days")
    life.go("Today")


def back_up_and_restore(life: Life) -> None:
    """Make a back-up, lose a session, and bring back how it was."""
    person = life.person
    before = person.rows("SELECT id, started, pain_before FROM session ORDER BY id")
    person.now += timedelta(minutes=5)
    life.go("Settings")
    person.click("Your data")
    person.click("Back up now")
    life.reads("Backed up: ")
    life.seen("backed-up")
    made = next(one for one in listed(person.window.desk.directories.backups) if one.why == "asked")
    life.go("Journal")
    person.click_on(person.window.screen_shown.findChildren(SessionRow)[0])
    person.click("Delete this session")
    assert len(person.rows("SELECT id FROM session")) == len(before) - 1
    person.now += timedelta(minutes=5)
    life.go("Settings")
    person.click("Your data")
    when = day_and_time(made.made, person.window.desk.now())
    person.click(f"Restore the back-up of {when}")
    assert person.sees(when)
    assert person.sees("All goes back to how it was then.")
    life.seen("restore")
    person.click("Restore")
    person.on(DataPage)
    assert life.computer.windows == 1
    life.reads("What is here now took the place of something else. That is kept.")
    life.seen("restored")
    assert person.rows("SELECT id, started, pain_before FROM session ORDER BY id") == before
    assert listed(person.window.desk.directories.backups)[0].why == "before"
    life.go("Today")
    life.reads("Could you be pregnant?")
    life.seen("restored-today")
    person.click("No")
    person.click("Nothing has changed")
    assert person.on(Today).care.check is None


def go_on_later(life: Life) -> None:
    """The baby wakes in the middle; two hours later the session goes on where it was."""
    person = life.person
    person.press(ENTER)
    person.on(SessionScreen)
    person.play_to("press")
    person.pass_time(30)
    person.type("b")
    life.seen("baby")
    person.press(ENTER)
    life.reads("since your baby woke")
    assert len(person.rows("SELECT session FROM kept")) == 1
    person.now += timedelta(hours=2)
