"""The window keeps its place, follows the settings at once, and welcomes her back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QPushButton

from acupress.core.journal import Pressing
from acupress.storage.journal_file import JournalFile
from acupress.ui.journal.page import JournalPage
from acupress.ui.main_window import SMALLEST
from acupress.ui.session_screen import SessionScreen
from acupress.ui.settings_page import SettingsPage
from acupress.ui.today import Today
from tests.ui.asking import problems
from tests.ui.using import ENTER, SPACE, WELL, Person


def session_before(person: Person, days: float) -> None:
    """Enter a session that was played some days ago."""
    journal = JournalFile(person.files.journal)
    started = person.now - timedelta(days=days)
    session = journal.begin(started, None, 15, 900)
    journal.write(session, 400, [Pressing("KI3", "left", 90)])
    journal.write(session, 900, ending="finished")
    journal.close()


def test_the_window_opens_where_it_was(person: Person) -> None:
    person.start(WELL)
    place = QRect(40, 60, 640, 560)
    person.window.setGeometry(place)
    person.settle()
    person.close()
    assert person.start().window.geometry() == place


@pytest.mark.parametrize(
    "kept",
    [[9000, 9000, 700, 600, 0], [-5000, 20, 700, 600, 1], [-690, 0, 700, 600], [10**12] * 4, []],
)
def test_a_place_on_no_screen_is_ignored(person: Person, kept: list[int]) -> None:
    person.start(WELL, window=kept)
    screens = [screen.geometry() for screen in QApplication.screens()]
    shared = [one & person.window.normalGeometry() for one in screens]
    assert max(min(one.width(), one.height()) for one in shared) > 100


def test_a_tiny_or_huge_place_still_gives_a_usable_window(person: Person) -> None:
    person.start(WELL, window=[10, 10, 1, 1, 0])
    assert person.window.width() >= SMALLEST[0]
    assert person.window.height() >= SMALLEST[1]
    person.close()
    person.start(window=[0, 0, 5_000, 5_000, 0])
    assert person.window.width() <= QApplication.primaryScreen().geometry().width()


def test_f11_fills_the_screen_and_gives_it_back(person: Person) -> None:
    person.start(WELL)
    person.press(Qt.Key.Key_F11)
    assert person.window.isFullScreen()
    person.press(Qt.Key.Key_F11)
    assert not person.window.isFullScreen()


def test_the_look_changes_at_once_and_is_kept(person: Person) -> None:
    person.start(WELL)
    person.click("Settings")
    before = person.window.grab().toImage()
    look = person.on(SettingsPage).findChild(QComboBox, "look")
    assert look is not None
    look.setFocus()
    person.press(Qt.Key.Key_Down)
    person.settle()
    assert person.window.desk.settings["look"] == "night"
    after = person.window.grab().toImage()
    corner = before.pixelColor(4, 4).lightness(), after.pixelColor(4, 4).lightness()
    assert corner[0] > 200
    assert corner[1] < 80
    assert person.on(SettingsPage).findChild(QComboBox, "look") is look, "she stays where she was"
    person.close()
    person.start()
    assert person.window.grab().toImage().pixelColor(4, 4).lightness() < 80


def test_text_size_changes_at_once_and_is_kept(person: Person) -> None:
    person.start(WELL)
    person.click("Settings")
    page = person.on(SettingsPage)
    field = page.findChild(QDoubleSpinBox, "text_scale")
    assert field is not None
    before = QFontMetrics(field.font()).height()
    field.setFocus()
    for _ in range(10):
        person.press(Qt.Key.Key_Up)
    person.settle()
    assert person.window.desk.scale == 2
    assert QFontMetrics(field.font()).height() > 1.8 * before
    assert problems(page) == []
    person.close()
    assert person.start().window.desk.scale == 2
    person.press(ENTER)
    assert person.on(SessionScreen).parts.scale > 1


def test_skin_tone_and_characters_reach_the_session(person: Person) -> None:
    seen = []
    for tone in ("light", "deep"):
        person.start(WELL, tone=tone, characters="none").press(ENTER)
        person.play_to("press")
        session = person.on(SessionScreen)
        assert not session.parts.characters.isVisible()
        seen.append(session.parts.diagram.grab().toImage())
        person.close()
        person.files.journal.unlink()
    assert seen[0] != seen[1]


def test_after_weeks_she_is_welcomed_back_and_it_is_shorter(person: Person) -> None:
    session_before(person, days=15)
    person.start(WELL, minutes=15)
    assert person.reads("Welcome back")
    assert not person.reads("streak")
    assert person.on(Today).timeline.total <= 6.5 * 60
    assert person.button("6 min").isChecked()


def test_welcoming_back_takes_no_choice_away(person: Person) -> None:
    session_before(person, days=40)
    person.start(WELL, minutes=15)
    person.click("10 min")
    person.click("Journal")
    person.click("Today")
    assert person.button("10 min").isChecked(), "she has chosen"
    assert person.on(Today).timeline.plan.minutes == 10


def test_once_back_her_usual_time_is_back_too(person: Person) -> None:
    session_before(person, days=40)
    person.start(WELL, minutes=15).press(ENTER)
    person.play_until(lambda _: False)
    person.press(ENTER)
    assert not person.reads("Welcome back")
    assert person.button("15 min").isChecked()


@pytest.mark.parametrize(("days", "minutes"), [(13, 15), (15, 3)])
def test_nothing_gets_shorter_without_need(person: Person, days: int, minutes: int) -> None:
    session_before(person, days)
    person.start(WELL, minutes=minutes)
    assert person.button(f"{minutes} min").isChecked()


@pytest.mark.parametrize("scale", [100, 200])
def test_on_a_narrow_window_the_places_fold_into_a_menu(person: Person, scale: int) -> None:
    person.start(WELL, text_scale=scale, window=[0, 0, 360, 640, 0])
    assert person.window.width() == 360
    chips = [one.text() for one in person.window.findChildren(QPushButton) if one.isVisible()]
    assert "Journal" not in chips
    fold = person.button("Menu")
    menu = fold.menu()
    assert menu is not None
    words = [one.text() for one in menu.actions()]
    assert words == ["Today", "My pattern", "Points", "Practice", "Journal", "Settings"]
    menu.actions()[4].trigger()
    person.settle()
    person.on(JournalPage)
    person.window.resize(800 if scale == 100 else 1600, 640)
    person.settle()
    assert person.button("Journal").isChecked()
    assert person.button("Journal").isVisible()
    assert not fold.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_folded_menu_opens_by_keyboard(person: Person) -> None:
    person.start(WELL, window=[0, 0, 360, 640, 0])
    person.reach("Menu")
    assert person.button("Menu").hasFocus()
    opened = []
    menu = person.button("Menu").menu()
    assert menu is not None
    menu.aboutToShow.connect(lambda: opened.append(True))
    menu.aboutToShow.connect(menu.close, Qt.ConnectionType.QueuedConnection)
    person.press(SPACE)
    assert opened


@pytest.mark.parametrize("place", ["Today", "Journal", "Settings"])
@pytest.mark.parametrize(
    ("size", "scale", "look"),
    [
        ((1280, 800), 100, "day"),
        ((1280, 800), 200, "night"),
        ((480, 800), 100, "night"),
        ((480, 800), 200, "high_contrast"),
        ((360, 480), 200, "day"),
    ],
)
def test_nothing_is_clipped(
    person: Person, place: str, size: tuple[int, int], scale: int, look: str
) -> None:
    session_before(person, 1)
    person.start(WELL, text_scale=scale, look=look)
    person.window.resize(*size)
    {
        "Today": person.window.show_today,
        "Journal": person.window.every_day.show_journal,
        "Settings": person.window.show_settings,
    }[place]()
    person.settle()
    assert problems(person.window.screen_shown) == []
