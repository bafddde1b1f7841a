"""The page of reminders, by keyboard and mouse, in every look and size."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress.core.reminders import Quiet, Reminder
from acupress.storage.autostart import starts_at_login
from acupress.ui.reminder_editor import ReminderEditor
from acupress.ui.reminder_trial import where_to_look, without_service
from acupress.ui.reminders_page import RemindersPage
from tests.ui.asking import WAYS, problems, put
from tests.ui.reminding import NAP, Day
from tests.ui.using import WELL, Person

BED = Reminder("r2", "bed", 20, 30, (0, 2))


def shown(qtbot: QtBot, day: Day, size: tuple[int, int] = (800, 600)) -> RemindersPage:
    page = RemindersPage(day.desk, day.reminding)
    put(qtbot, page, day.desk, size)
    return page


def click(page: QWidget, words: str) -> None:
    (found,) = (
        one
        for one in page.findChildren(QPushButton)
        if words in (one.text(), one.accessibleName()) and one.isVisible()
    )
    found.click()
    for _ in range(4):
        QApplication.processEvents()


def editor(page: RemindersPage) -> ReminderEditor:
    assert page.list.editor is not None
    return page.list.editor


def test_a_reminder_is_added_with_two_clicks(qtbot: QtBot, tmp_path: Path) -> None:
    day = Day(tmp_path)
    page = shown(qtbot, day)
    click(page, "Add a reminder")
    click(page, "Keep it")
    assert day.reminding.reminders.all == (Reminder("r1", "morning_feed", 8),)
    assert page.list.row("r1").accessibleName().endswith("After the morning feed")
    assert page.list.row("r1").hasFocus()


def test_an_anchor_brings_its_usual_time_until_she_sets_another(
    qtbot: QtBot, tmp_path: Path
) -> None:
    day = Day(tmp_path)
    page = shown(qtbot, day)
    click(page, "Add a reminder")
    click(page, "At nap time")
    assert editor(page).time.time() == QTime(13, 0)
    editor(page).time.setTime(QTime(14, 20))
    click(page, "Before bed")
    assert editor(page).time.time() == QTime(14, 20)
    for chip in editor(page).days[1:]:
        chip.click()
    click(page, "Keep it")
    assert day.reminding.reminders.all == (Reminder("r1", "bed", 14, 20, (0,)),)


def test_her_own_words_are_asked_for_and_taken(qtbot: QtBot, tmp_path: Path) -> None:
    day = Day(tmp_path)
    page = shown(qtbot, day)
    click(page, "Add a reminder")
    click(page, "Something else")
    assert editor(page).words.hasFocus()
    click(page, "Keep it")
    assert not day.reminding.reminders.all
    QTest.keyClicks(editor(page).words, "  when the twins  sleep ")
    QTest.keyClick(editor(page).words, Qt.Key.Key_Return)
    (kept,) = day.reminding.reminders.all
    assert kept.anchor == "when the twins sleep"


def test_a_reminder_without_a_day_is_asked_for_one(qtbot: QtBot, tmp_path: Path) -> None:
    day = Day(tmp_path)
    page = shown(qtbot, day)
    click(page, "Add a reminder")
    for chip in editor(page).days:
        chip.click()
    click(page, "Keep it")
    assert editor(page).days[0].hasFocus()
    click(page, "Cancel")
    assert page.list.editor is None
    assert page.list.add_button.hasFocus()
    assert day.reminding.reminders.all == ()


def test_one_is_changed_switched_off_and_removed_with_a_way_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    day = Day(tmp_path, NAP, BED)
    page = shown(qtbot, day)
    page.list.row("r1").click()
    assert not day.reminding.reminders.all[0].on
    click(page, f"Change {page.list.row('r2').accessibleName()}")
    click(page, "After the evening bath")
    click(page, "Keep it")
    changed = Reminder("r2", "evening_bath", 18, 30, (0, 2))
    assert day.reminding.reminders.all[1] == changed
    click(page, f"Change {page.list.row('r1').accessibleName()}")
    click(page, "Keep it")
    assert not day.reminding.reminders.all[0].on, "what was off stays off"
    click(page, f"Remove {page.list.row('r2').accessibleName()}")
    assert [one.id for one in day.reminding.reminders.all] == ["r1"]
    undo = page.focusWidget()
    assert isinstance(undo, QPushButton)
    assert undo.text() == "Undo"
    undo.click()
    assert day.reminding.reminders.all[1] == changed
    assert page.list.row("r2").hasFocus()


def test_it_says_when_the_next_comes(qtbot: QtBot, tmp_path: Path) -> None:
    def told() -> str:
        (found,) = (one.text() for one in page.findChildren(QLabel) if _says(one, "Next:"))
        return found

    day = Day(tmp_path, NAP)
    page = shown(qtbot, day)
    assert told().startswith("Next: today at")
    day.go_to(14)
    page = shown(qtbot, day)
    assert told().startswith("Next: tomorrow at")
    day.notifier.later.emit()
    day.reminding.change(day.reminding.reminders.put(Reminder("r1", "nap", 13, 0, (5,))))
    day.go_to(15)
    page = shown(qtbot, day)
    assert told().startswith("Next: Saturday at")
    page.list.row("r1").click()
    assert not [one for one in page.findChildren(QLabel) if _says(one, "Next:")]


def _says(label: QLabel, part: str) -> bool:
    return label.isVisible() and label.text().startswith(part)


def test_quiet_hours_are_her_own_or_those_of_the_sessions(qtbot: QtBot, tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    page = shown(qtbot, day)
    page.quiet_from.setTime(QTime(12, 30))
    page.quiet_until.setTime(QTime(14, 0))
    assert day.reminding.reminders.quiet == Quiet(12.5, 14)
    assert "quiet hours" in page.list.row("r1").accessibleDescription()
    page.as_sessions.click()
    assert day.reminding.reminders.quiet is None
    assert not page.quiet_from.isVisible()
    assert "quiet" not in page.list.row("r1").accessibleDescription()
    page.several.click()
    assert day.reminding.reminders.several


def test_what_is_being_written_outlives_a_change_of_the_quiet_hours(
    qtbot: QtBot, tmp_path: Path
) -> None:
    day = Day(tmp_path, NAP)
    page = shown(qtbot, day)
    click(page, "Add a reminder")
    editor(page).time.setTime(QTime(15, 0))
    page.quiet_from.setTime(QTime(22, 0))
    click(page, "Keep it")
    assert [one.at.hour for one in day.reminding.reminders.all] == [13, 15]
    assert page.list.add_button.isVisible()
    click(page, f"Change {page.list.row('r2').accessibleName()}")
    page.quiet_from.setTime(QTime(21, 0))
    click(page, "Cancel")
    assert page.list.row("r2").hasFocus()


def test_send_me_one_now_shows_whether_it_works(qtbot: QtBot, tmp_path: Path) -> None:
    day = Day(tmp_path)
    page = shown(qtbot, day)
    click(page, "Send me one now")
    assert day.shown == 1
    assert "Do you see it?" in page.trial.words
    click(page, "No, I do not")
    assert page.trial.words == where_to_look()
    click(page, "Send me one now")
    click(page, "Yes, I see it")
    assert page.trial.words.startswith("Good.")
    day.notifier.works = False
    click(page, "Send me one now")
    assert page.trial.words == without_service()
    day.notifier.shown.emit(True)  # of a reminder that came by itself
    assert page.trial.words == without_service()


@pytest.mark.parametrize(
    ("system", "part"), [("linux", "Do not disturb"), ("darwin", "Focus"), ("win32", "lower right")]
)
def test_each_system_has_its_own_advice(system: str, part: str) -> None:
    assert part in where_to_look(system)
    assert len({where_to_look(one) for one in ("linux", "darwin", "win32")}) == 3
    assert ("dunst" in without_service(system)) == (system == "linux")


def test_it_is_started_at_login_and_stays_in_a_tray_that_is_there(
    qtbot: QtBot, tmp_path: Path, home: Path
) -> None:
    day = Day(tmp_path)
    page = shown(qtbot, day)
    page.at_login.click()
    assert starts_at_login()
    page.in_tray.click()
    assert day.reminding.reminders.stay
    day.tray.there = False
    again = shown(qtbot, day)
    assert again.at_login.isChecked()
    assert not hasattr(again, "in_tray")
    again.at_login.click()
    assert not starts_at_login()


def test_a_folder_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path, home: Path) -> None:
    (home / ".config" / "autostart").write_bytes(b"no folder")
    page = shown(qtbot, Day(tmp_path))
    page.at_login.click()
    assert [one for one in page.findChildren(QLabel) if _says(one, "That could not be kept")]


def test_they_are_saved_for_the_phone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = Day(tmp_path)
    page = shown(qtbot, day)
    assert not page.calendar_button.isEnabled()
    day.reminding.change(day.reminding.reminders.put(NAP))
    file = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.calendar_button.click()
    assert b"At nap time" in file.with_suffix(".ics").read_bytes()
    assert page.saved.words.endswith("mine.ics")
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "x.ics"), "")
    )
    page.calendar_button.click()
    assert page.saved.words.startswith("x.ics could not be saved")


def test_the_phone_keeps_her_quiet_hours_too(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = Day(tmp_path, Reminder("r2", "bed", 22))
    page = shown(qtbot, day)
    assert not page.calendar_button.isEnabled()
    day.reminding.change(day.reminding.reminders.put(NAP))
    file = tmp_path / "out.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    page.calendar_button.click()
    told = file.read_text()
    assert "T130000" in told
    assert "T220000" not in told


def test_a_damaged_file_is_told_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "data" / "reminders.json"
    file.parent.mkdir()
    file.write_text("{")
    page = shown(qtbot, Day(tmp_path))
    assert [one for one in page.findChildren(QLabel) if _says(one, "The file of your reminders")]


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS, ((360, 640), 100, "day")])
def test_it_fits(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    day = Day(tmp_path, NAP, BED, Reminder("r3", "when the twins sleep at last", 22))
    day.desk.settings.change(text_scale=scale, look=look)
    page = shown(qtbot, day, size)
    click(page, "Send me one now")
    click(page, f"Change {page.list.row('r2').accessibleName()}")
    assert problems(page) == []


def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, Day(tmp_path, NAP))
    click(page, "Add a reminder")
    controls = page.findChildren(QPushButton) + page.findChildren(QAbstractSpinBox)
    assert len(controls) > 15
    assert [one for one in controls if not one.accessibleName()] == []


def test_the_keyboard_alone_is_enough(person: Person) -> None:
    person.start(WELL)
    person.window.show_settings()
    person.settle()
    person.reach("Reminders")
    person.press(Qt.Key.Key_Return)
    page = person.on(RemindersPage)
    person.reach("Add a reminder")
    person.press(Qt.Key.Key_Return)
    person.reach("At nap time")
    person.press(Qt.Key.Key_Space)
    person.reach("Keep it")
    person.press(Qt.Key.Key_Return)
    assert page.list.row("r1").hasFocus()
    person.press(Qt.Key.Key_Return)
    assert not page.list.row("r1").isChecked()
    person.press(Qt.Key.Key_Escape)
    assert type(person.window.screen_shown).__name__ == "SettingsPage"


def test_escape_goes_back_at_once(person: Person) -> None:
    person.start(WELL)
    person.window.every_day.show_reminders()
    person.settle()
    assert person.on(RemindersPage).back_button.hasFocus()
    person.press(Qt.Key.Key_Escape)
    assert type(person.window.screen_shown).__name__ == "SettingsPage"


def test_undo_is_a_key_too(person: Person) -> None:
    person.start(WELL)
    person.window.every_day.show_reminders()
    person.settle()
    page = person.on(RemindersPage)
    click(page, "Add a reminder")
    click(page, "Keep it")
    click(page, f"Remove {page.list.row('r1').accessibleName()}")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert page.list.row("r1").isVisible()


def test_undo_takes_nothing_that_was_added_since(person: Person) -> None:
    person.start(WELL)
    person.window.every_day.show_reminders()
    person.settle()
    page = person.on(RemindersPage)
    for anchor in ("After the morning feed", "At nap time"):
        click(page, "Add a reminder")
        click(page, anchor)
        click(page, "Keep it")
        if anchor == "After the morning feed":
            click(page, f"Remove {page.list.row('r1').accessibleName()}")
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert page.list.row("r1").accessibleName().endswith("At nap time")


def test_the_next_is_told_anew_when_one_is_put_off(qtbot: QtBot, tmp_path: Path) -> None:
    day = Day(tmp_path, NAP)
    page = shown(qtbot, day)
    day.reminding.send_now()
    day.notifier.later.emit()
    half = (day.now + timedelta(minutes=30)).strftime(":%M")
    assert [one for one in page.findChildren(QLabel) if _says(one, "Next:") and half in one.text()]
