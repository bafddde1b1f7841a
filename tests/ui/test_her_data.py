"""The pages of people and of her data, in a real window."""

import zipfile
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from acupress.storage.backups import back_up, listed
from acupress.storage.bundle import contents, pack
from acupress.storage.journal_file import JournalFile
from acupress.ui.data_page import DataPage
from acupress.ui.notice_page import NoticePage
from acupress.ui.people_page import PeoplePage
from acupress.ui.settings_page import SettingsPage
from acupress.ui.today import Today
from acupress.ui.words import day_and_time
from tests.ui.using import ENTER, ESCAPE, EVENING, TAB, WELL, Person


def wanted(person: Person) -> list[tuple[str, str]]:
    """What the window asks for: whose window, on which page."""
    asked: list[tuple[str, str]] = []
    person.window.person_wanted.connect(lambda who, page: asked.append((who, page)))
    return asked


def field(person: Person, name: str) -> QLineEdit:
    """Return the field of a name."""
    found = [
        one
        for one in person.window.findChildren(QLineEdit)
        if one.isVisible() and one.accessibleName() == name
    ]
    assert len(found) == 1, [one.accessibleName() for one in found]
    return found[0]


def written(person: Person, name: str, text: str) -> None:
    """Type into a field."""
    one = field(person, name)
    one.setFocus()
    one.selectAll()
    person.type(text)


def with_a_session(person: Person) -> None:
    """She has pressed a while, the evening before."""
    with closing(JournalFile(person.files.journal)) as journal:
        number = journal.begin(EVENING - timedelta(days=1), "blood", 10, 600.0)
        journal.write(number, 600.0, ending="finished")


def people(person: Person) -> PeoplePage:
    """Go to the page of people."""
    person.click("Settings")
    person.click("People")
    return person.on(PeoplePage)


def data(person: Person) -> DataPage:
    """Go to the page of her data."""
    person.click("Settings")
    person.click("Your data")
    return person.on(DataPage)


def restore(person: Person) -> str:
    """The name of the button that restores the back-up of the evening."""
    return f"Restore the back-up of {day_and_time(EVENING.astimezone(), person.now)}"


# --- people


def test_alone_nobody_is_named(person: Person) -> None:
    person.start(WELL)
    assert "Me" not in person.texts()
    people(person)
    assert person.reads("Mother. Open now.")
    person.press(ESCAPE)
    person.on(SettingsPage)


def test_somebody_is_added_and_opened(person: Person) -> None:
    person.start(WELL)
    asked = wanted(person)
    people(person)
    written(person, "Name", "Jonas")
    person.press(ENTER)
    added = person.window.desk.profiles.all[1]
    assert (added.name, added.kind) == ("Jonas", "partner")
    person.click("Open Jonas")
    assert asked == [(added.id, "")]
    person.click("Me: people on this computer")
    person.on(PeoplePage)
    person.click("Today")
    person.on(Today)
    assert "Me" in person.texts()


def test_a_name_is_changed_and_a_wrong_one_told(person: Person) -> None:
    person.start(WELL)
    people(person)
    person.click("Add")
    assert person.reads("Please type a name.")
    written(person, "Name", "Jonas")
    person.click("Practitioner")
    person.click("Add")
    person.click("Change… Me")
    written(person, "Name", "jonas")
    person.click("Keep")
    assert person.reads("Somebody here is called so already.")
    written(person, "Name", "Anna")
    person.click("Keep")
    assert person.reads("Anna")
    assert [one.kind for one in person.window.desk.profiles.all] == ["mother", "practice"]
    person.click("Anna: people on this computer")


def test_somebody_is_removed_after_the_name_was_typed(person: Person) -> None:
    person.start(WELL)
    added = person.window.desk.profiles.add("Jonas", "partner")
    folder = person.window.desk.profiles.directories(added.id).data
    folder.mkdir(parents=True)
    (folder / "journal.sqlite").write_text("his")
    people(person)
    person.click("Remove… Jonas")
    erase = person.button("Erase all that is kept of Jonas")
    assert not erase.isEnabled()
    written(person, "To go on, type the name: Jonas", "jona")
    assert not erase.isEnabled()
    person.type("s")
    person.click("Erase all that is kept of Jonas")
    assert not folder.exists()
    assert person.reads("Jonas is removed.")
    assert not person.window.desk.profiles.several


# --- her data


def test_the_page_says_where_it_lies_and_comes_by_keyboard(person: Person) -> None:
    person.start(WELL)
    person.click("Settings")
    person.reach("Your data")
    person.press(ENTER)
    person.on(DataPage)
    shown = [text.replace("\u200b", "") for text in person.texts()]
    assert str(person.files.data) in shown
    assert any(text.startswith("Files: ") for text in shown)
    for words in ("Open the folder", "Back up now", "Export everything…", "Bring data in…"):
        person.reach(words)
    person.press(ESCAPE)
    person.on(SettingsPage)


def test_she_backs_up_and_restores(person: Person) -> None:
    with_a_session(person)
    person.start(WELL)
    asked = wanted(person)
    data(person)
    assert person.reads("There is none yet.")
    person.click("Back up now")
    assert person.reads("Backed up: 2026-03-02-213000-asked.zip")
    journal = person.window.desk.journal
    assert journal is not None
    journal.remove(1)
    person.now += timedelta(minutes=5)
    person.click(restore(person))
    person.click("Leave it")
    person.click(restore(person))
    person.click("Restore")
    assert asked == [("me", "data")]
    assert [one.why for one in listed(person.files.backups)] == ["before", "asked"]
    person.close()
    person.start()
    assert person.window.desk.journal is not None
    assert person.window.desk.journal.count() == 1
    asked = wanted(person)
    data(person)
    person.now += timedelta(minutes=5)
    person.click("Take it back")
    assert asked == [("me", "data")]
    person.close()
    with closing(JournalFile(person.files.journal)) as there:
        assert there.count() == 0


def test_a_back_up_that_fails_is_told_on_the_page(person: Person) -> None:
    person.start(WELL)
    person.files.backups.write_text("a file where the folder should be")
    data(person)
    person.click("Back up now")
    assert person.reads("No back-up could be made")


def test_everything_is_exported(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_session(person)
    person.start(WELL)
    data(person)
    names: list[str] = []

    def ask(_window: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        names.append(Path(name).name)
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    person.click("Export everything…")
    assert names == ["acupress-2026-03-02.zip"]
    assert person.reads("Saved: ")
    with zipfile.ZipFile(tmp_path / "out.zip") as made:
        assert {"journal.sqlite", "README.txt", "readable/journal.csv"} <= {*made.namelist()}
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no/x.zip"), ""))
    (tmp_path / "no").write_text("a file where the folder should be")
    person.click("Export everything…")
    assert person.reads("could not be saved")


def test_data_of_another_computer_is_brought_in(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_session(person)
    file = tmp_path / "in.zip"
    file.write_bytes(pack(contents(person.files), EVENING))
    person.files.journal.unlink()
    person.start(WELL)
    asked = wanted(person)
    data(person)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    person.click("Bring data in…")
    assert person.reads("The file is sound.")
    person.click("Leave it")
    assert not person.reads("The file is sound.")
    person.click("Bring data in…")
    person.click("Bring it in")
    assert asked == [("me", "data")]
    person.close()
    with closing(JournalFile(person.files.journal)) as journal:
        assert journal.count() == 1
    assert [one.why for one in listed(person.files.backups)] == ["before"]


def test_a_file_that_cannot_be_used_changes_nothing(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.start(WELL)
    before = contents(person.files)
    file = tmp_path / "in.zip"
    file.write_bytes(b"no zip")
    data(person)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    person.click("Bring data in…")
    assert person.reads("That file cannot be used.")
    assert contents(person.files) == before
    assert listed(person.files.backups) == ()


def test_what_cannot_be_written_leaves_what_was_there(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_a_session(person)
    person.start(WELL)
    back_up(person.files, EVENING)
    asked = wanted(person)
    data(person)
    before = contents(person.files)

    def fail(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("acupress.ui.data_flow.install", fail)
    person.now += timedelta(minutes=5)
    person.click(restore(person))
    person.click("Restore")
    person.on(NoticePage)
    assert person.reads("No space left on device")
    assert contents(person.files) == before
    person.press(ENTER)
    assert asked == [("me", "data")]


def test_everything_is_erased_after_the_word_was_typed_and_proved(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[bool] = []
    with_a_session(person)
    person.start(WELL)
    entry = tmp_path / "acupress.desktop"
    entry.write_text("[Desktop Entry]")
    desk = person.window.desk
    desk.traces = lambda: (entry,)
    desk.profiles.add("Jonas", "partner")
    asked = wanted(person)
    data(person)
    assert person.reads("This is for everybody: Me, Jonas.")
    erase = person.button("Erase everything")
    assert not erase.isEnabled()
    written(person, "To go on, type the word: erase", "Erase")
    monkeypatch.setattr(QApplication, "setQuitOnLastWindowClosed", quits.append)
    person.click("Erase everything")
    assert quits == [True], "no tray keeps what she has told"
    person.on(NoticePage)
    assert person.reads("Nothing is left")
    shown = [text.replace("\u200b", "") for text in person.texts()]
    for place in (person.files.data, person.files.config, person.files.cache, entry):
        assert str(place) in shown
        assert not place.exists()
    person.press(ENTER)
    assert asked == [("me", "")]
    person.close()
    assert not person.files.config.exists(), "closing writes nothing any more"
    assert not person.files.data.exists()


def test_what_cannot_be_erased_is_listed(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.start(WELL)
    data(person)
    monkeypatch.setattr("shutil.rmtree", lambda *_args, **_more: None)
    written(person, "To go on, type the word: erase", "erase")
    person.click("Erase everything")
    assert person.reads("Not everything could be erased")
    shown = [text.replace("\u200b", "") for text in person.texts()]
    assert str(person.files.journal) in shown


def test_all_of_it_is_done_with_the_keyboard_alone(person: Person) -> None:
    with_a_session(person)
    person.start(WELL)
    asked = wanted(person)
    data(person)
    person.reach("Back up now")
    person.press(ENTER)
    person.now += timedelta(minutes=5)
    person.reach(restore(person))
    person.press(ENTER, ENTER)
    assert asked == [("me", "data")]
    person.close()
    person.start()
    people(person)
    person.press(TAB)
    person.press(ENTER)  # she changes her own name
    person.type("Anna")
    person.press(ENTER)
    assert person.window.desk.profiles.profile.name == "Anna"
    person.press(ESCAPE)
    person.on(SettingsPage)


# --- by itself


def test_a_day_of_use_is_backed_up_when_the_window_closes(person: Person) -> None:
    person.start(WELL)
    person.close()
    assert listed(person.files.backups) == (), "there is nothing to keep yet"
    with_a_session(person)
    person.start()
    person.close()
    (made,) = listed(person.files.backups)
    assert made.why == "daily"
    person.now += timedelta(hours=1)
    person.start()
    person.close()
    assert listed(person.files.backups) == (made,)
    person.now += timedelta(days=1)
    person.start()
    person.close()
    assert len(listed(person.files.backups)) == 2


def test_one_that_fails_costs_nothing_and_is_told_on_the_page_only(person: Person) -> None:
    with_a_session(person)
    person.start(WELL)
    person.files.backups.write_text("a file where the folder should be")
    person.window.close()
    person.window.show()
    person.settle()
    person.window.show_today()
    assert not person.reads("One of your files could not be used")
    data(person)
    assert person.reads("The last one could not be made")
