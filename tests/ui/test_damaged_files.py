"""Her files are damaged: the app starts, says so, works, and leaves every byte as it was."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox

from acupress.core.journal import Pressing
from acupress.storage.journal_file import JournalFile
from acupress.ui.finish import Finish
from acupress.ui.first_start import FirstStart
from acupress.ui.journal.page import JournalPage
from acupress.ui.session_screen import SessionScreen
from acupress.ui.settings_page import SettingsPage
from acupress.ui.stop_page import StopPage
from acupress.ui.today import Today
from tests.ui.using import ENTER, ESCAPE, EVENING, SPACE, WELL, Person

TITLE = "One of your files could not be used. It was left as it is."
ANSWERS = {
    "value": (b'{\n"format": "acupress-answers/1",\n"fatigue": 9\n}', "line 3, fatigue: found 9"),
    "id": (b'{\n  "fatige": 1\n}\n', "line 2, fatige"),
    "syntax": (b'{\n  "fatigue": 1,\n', "line 3"),
    "bytes": (b"\xff\xfe\x00\x01", "found"),
    "empty": (b"", "line 1"),
    "list": (b"[1, 2]", "line 1: found [1, 2]"),
    "newer": (b'{"format": "acupress-answers/9"}', "newer version"),
    "deep": (b"[" * 50_000, "found"),
    "flag": (b'{\n"RF01": "perhaps"\n}', "line 2, RF01"),
}  # fmt: skip
SETTINGS = {
    "value": (b'{\n  "look": "dusk"\n}\n', "line 2, look: found 'dusk'"),
    "number": (b'{\n  "minutes": 10,\n  "text_scale": "big"\n}', "line 3, text_scale: found 'big'"),
    "key": (b'{\n"lok": "day"\n}', "line 2, lok"),
    "syntax": (b'{"look": ', "line 1"),
    "bytes": (b"\x80\x81", "found"),
    "empty": (b"", "line 1"),
    "huge": (b'{"minutes": 1e999}', "minutes"),
    "nan": (b'{"seconds": NaN}', "seconds"),
    "window": (b'{"window": [1, 2]}', "window"),
    "null": (b'{"look": null}', "look"),
}


def keep(path: Path, raw: bytes) -> Path:
    """Write a damaged file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    return path


def told(person: Person, file: str, part: str) -> None:
    """Today says which file, where in it, and what was found."""
    person.on(Today)
    assert TITLE in person.texts()
    said = [text for text in person.texts() if file in text]
    assert said, person.texts()
    assert any(part in text for text in said), said


def use_everything(person: Person) -> None:
    """Change a setting, answer the safety questions, and play a session."""
    person.window.resize(720, 480)  # the less there is to paint, the faster
    person.click("Settings")
    look = person.on(SettingsPage).findChild(QComboBox, "look")
    assert look is not None
    look.setCurrentIndex(1)
    look.activated.emit(1)
    person.settle()
    assert person.window.desk.settings["look"] == "night"
    person.click("Today")
    person.click("Safety check")
    answer(person)
    person.press(ENTER)
    person.play_to("press")
    person.pass_time(20)
    person.press(ESCAPE, ENTER)
    person.press(SPACE)
    person.press(ESCAPE)
    person.click("Finish here")
    person.on(Finish).before.choose(5)
    person.press(ENTER)
    person.on(Today)
    person.click("Journal")
    person.on(JournalPage)
    person.click("Today")
    person.close()


def answer(person: Person) -> None:
    """Say on the safety page that nothing holds."""
    page = person.on(FirstStart)
    for fact in WELL.facts:
        page.field(fact).button("no").click()
    page.go_button.click()
    person.settle()
    person.on(Today)


@pytest.mark.parametrize("kind", ANSWERS)
def test_damaged_answers(person: Person, kind: str) -> None:
    raw, part = ANSWERS[kind]
    file = keep(person.files.answers, raw)
    told(person.start(), "answers.json", part)
    use_everything(person)
    assert file.read_bytes() == raw
    told(person.start(), "answers.json", part)


def test_with_damaged_answers_no_session_begins_before_the_safety_questions(
    person: Person,
) -> None:
    keep(person.files.answers, b'{"pregnant": "yes", "fatigue": 9}')
    person.start().press(ENTER)
    page = person.on(FirstStart)
    page.flag_row("RF01").setFocus()
    person.press(SPACE)
    page.go_button.click()
    person.settle()
    person.on(StopPage)


@pytest.mark.parametrize("kind", SETTINGS)
def test_damaged_settings(person: Person, kind: str) -> None:
    raw, part = SETTINGS[kind]
    file = keep(person.files.settings, raw)
    told(person.start(WELL), "settings.json", part)
    person.click("Settings")
    assert person.reads("changes hold only until you quit")
    person.click("Today")
    use_everything(person)
    assert file.read_bytes() == raw


def other_programs_base(path: Path) -> None:
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE recipes (name TEXT)")
    base.commit()
    base.close()


def newer_base(path: Path) -> None:
    JournalFile(path).close()
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version = 99")
    base.commit()
    base.close()


def cut_base(path: Path) -> None:
    journal = JournalFile(path)
    for _ in range(200):
        session = journal.begin(EVENING, "blood", 10, 600)
        journal.write(session, 90, [Pressing("KI3", "left", 90)])
    journal.close()
    path.write_bytes(path.read_bytes()[:9000])


def garbage(path: Path) -> None:
    path.write_bytes(bytes(range(256)) * 64)


def header_only(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 600)


@pytest.mark.parametrize("damage", [cut_base, garbage, header_only])
def test_a_damaged_journal_is_set_aside_and_put_right(
    person: Person, damage: Callable[[Path], None]
) -> None:
    file = person.files.journal
    file.parent.mkdir(parents=True)
    damage(file)
    raw = file.read_bytes()
    person.start(WELL)
    assert person.reads("Your journal was damaged, and has been put right.")
    assert person.reads("The damaged file is kept as it was")
    assert TITLE not in person.texts()
    use_everything(person)
    aside = file.with_name("journal-damaged-2026-03-02.sqlite")
    assert aside.read_bytes() == raw
    person.start()
    assert not person.reads("damaged")
    assert person.reads("Pain 5 before"), "what lies in its place is used"


@pytest.mark.parametrize("damage", [other_programs_base, newer_base])
def test_what_is_no_journal_of_this_version(person: Person, damage: Callable[[Path], None]) -> None:
    file = person.files.journal
    file.parent.mkdir(parents=True)
    damage(file)
    raw = file.read_bytes()
    told(person.start(WELL), "journal.sqlite", "found")
    use_everything(person)
    assert file.read_bytes() == raw
    person.start()
    assert person.reads("Pain 5 before"), "the new journal beside it is used again"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE session SET started = 'soon'",
        "UPDATE session SET seconds = 'long'",
        "UPDATE session SET pain_before = NULL, word = x'ff00'",
        "UPDATE pressing SET seconds = 'long'",
        "ALTER TABLE session DROP COLUMN word",
        "ALTER TABLE pressing RENAME COLUMN side TO hand",
    ],
)
def test_a_row_that_makes_no_sense(person: Person, change: str) -> None:
    journal = JournalFile(person.files.journal)
    session = journal.begin(EVENING, "blood", 10, 600)
    journal.write(session, 90, [Pressing("KI3", "left", 90)])
    journal.close()
    base = sqlite3.connect(person.files.journal)
    base.execute(change)
    base.commit()
    base.close()
    person.start(WELL)
    person.on(Today)
    person.press(ENTER)
    person.play_to("press")
    person.pass_time(20)
    person.press(ESCAPE)
    person.click("Finish here")
    person.on(Finish)
    person.press(ENTER)
    person.on(Today)
    person.click("Journal")
    person.on(JournalPage)


def test_everything_is_damaged_at_once(person: Person) -> None:
    files = [person.files.answers, person.files.settings, person.files.journal]
    for file in files:
        keep(file, b"\x00\xff nothing that can be read")
    person.start()
    assert person.texts().count(TITLE) == 2
    assert person.reads("Your journal was damaged, and has been put right.")
    use_everything(person)
    files[2] = person.files.data / "journal-damaged-2026-03-02.sqlite"
    assert {file.read_bytes() for file in files} == {b"\x00\xff nothing that can be read"}


def test_folders_in_place_of_files(person: Person) -> None:
    files = [person.files.answers, person.files.settings, person.files.journal]
    for file in files:
        file.mkdir(parents=True)
    person.start()
    for file in files:
        assert person.reads(file.name)
    use_everything(person)
    assert all(file.is_dir() and not list(file.iterdir()) for file in files)


def test_folders_that_cannot_be_written(person: Person) -> None:
    for folder in (person.files.data, person.files.config):
        folder.write_text("a file where the folder should be")
    person.start()
    told(person, "answers.json", "found")
    told(person, "journal.sqlite", "found")
    person.click("Journal")
    assert person.reads("There is no journal today.")
    person.click("Settings")
    look = person.on(SettingsPage).findChild(QComboBox, "look")
    assert look is not None
    look.activated.emit(1)
    person.settle()
    assert person.reads("changes hold only until you quit")
    person.click("Today")
    told(person, "settings.json", "found")
    person.click("Safety check")
    answer(person)
    person.press(ENTER)
    person.on(SessionScreen)
    person.play_until(lambda _: False)
    person.on(Finish)
    person.press(ENTER)
    person.on(Today)
    person.close()
    assert person.files.data.read_text() == "a file where the folder should be"


def test_answers_that_cannot_be_kept_are_told(person: Person) -> None:
    person.start()
    person.window.desk.journal = None
    for file in sorted(person.files.data.iterdir()):
        file.unlink()
    person.files.data.rmdir()
    person.files.data.write_text("")
    answer(person)
    told(person, "answers.json", "a folder to write in")
