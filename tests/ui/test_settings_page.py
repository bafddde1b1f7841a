"""The settings page: one row for each setting, changes hold at once and are kept."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress.core.settings import SECTIONS, SETTINGS, TABLE, Setting
from acupress.ui.desk import Desk
from acupress.ui.rows import Row
from acupress.ui.settings_page import SettingsPage
from tests.ui.asking import WAYS, make_desk, problems, put

SHOWN = [setting for setting in SETTINGS if setting.label is not None]


def shown(qtbot: QtBot, desk: Desk, size: tuple[int, int] = (800, 600)) -> SettingsPage:
    page = SettingsPage(desk)
    put(qtbot, page, desk, size)
    return page


def field(page: SettingsPage, key: str) -> QWidget:
    found = page.findChild(QWidget, key)
    assert found is not None
    return found


def on_disk(folder: Path) -> dict[str, object]:
    return dict(json.loads((folder / "config" / "settings.json").read_text(encoding="utf-8")))


def change(page: SettingsPage, setting: Setting) -> None:
    """Change a setting with one key."""
    one = field(page, setting.key)
    one.setFocus()
    if isinstance(one, Row):
        key = Qt.Key.Key_Space
    elif isinstance(one, QComboBox):
        last = one.currentIndex() == one.count() - 1
        key = Qt.Key.Key_Up if last else Qt.Key.Key_Down
    elif isinstance(one, QDoubleSpinBox):
        key = Qt.Key.Key_Down if one.value() == one.maximum() else Qt.Key.Key_Up
    elif isinstance(one, QSlider):
        key = Qt.Key.Key_Right
    else:
        key = Qt.Key.Key_5
    QTest.keyClick(one, key)


def value_shown(one: QWidget) -> object:
    """What a field says."""
    if isinstance(one, Row):
        return one.isChecked()
    if isinstance(one, QComboBox):
        return one.currentData()
    if isinstance(one, QLineEdit):
        return one.text()
    assert isinstance(one, QDoubleSpinBox | QSlider)
    return one.value()


@pytest.mark.parametrize("setting", SHOWN, ids=lambda setting: setting.key)
def test_each_setting_is_changed_by_key_and_kept(
    qtbot: QtBot, tmp_path: Path, setting: Setting
) -> None:
    desk = make_desk(tmp_path)
    page = shown(qtbot, desk)
    with qtbot.waitSignal(page.changed) as told:
        change(page, setting)
    assert told.args == [setting.key]
    assert desk.settings[setting.key] != setting.default
    assert on_disk(tmp_path)[setting.key] == desk.settings[setting.key]
    again = shown(qtbot, make_desk(tmp_path))
    assert value_shown(field(again, setting.key)) == desk.settings[setting.key]


def test_what_is_only_remembered_is_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, make_desk(tmp_path))
    assert page.findChild(QWidget, "window") is None
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    assert not any("cannot be used" in text for text in said)


@pytest.mark.parametrize("setting", SHOWN, ids=lambda setting: setting.key)
def test_a_screen_reader_hears_what_it_is(qtbot: QtBot, tmp_path: Path, setting: Setting) -> None:
    page = shown(qtbot, make_desk(tmp_path))
    assert setting.label is not None
    assert field(page, setting.key).accessibleName() == setting.label["en"]


@pytest.mark.parametrize(
    ("typed", "kept"), [("7", 100), ("150", 150), ("500", 100), ("abc", 100), ("", 100)]
)
def test_a_number_that_is_not_allowed_is_not_taken(
    qtbot: QtBot, tmp_path: Path, typed: str, kept: int
) -> None:
    desk = make_desk(tmp_path)
    page = shown(qtbot, desk)
    box = field(page, "text_scale")
    assert isinstance(box, QDoubleSpinBox)
    box.setFocus()
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert desk.settings["text_scale"] == kept
    assert box.value() == kept


def test_the_wheel_scrolls_the_page_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    page = shown(qtbot, desk)
    before = {setting.key: desk.settings[setting.key] for setting in SETTINGS}
    for setting in SHOWN:
        one = field(page, setting.key)
        wheel = QWheelEvent(
            QPointF(5, 5), one.mapToGlobal(QPointF(5, 5)), QPoint(0, 0), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(one, wheel)
    assert {setting.key: desk.settings[setting.key] for setting in SETTINGS} == before


def test_a_file_that_cannot_be_used_is_told_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    page = shown(qtbot, desk)
    (tmp_path / "config").rmdir() if (tmp_path / "config").exists() else None
    (tmp_path / "config").write_text("")
    change(page, TABLE["look"])
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert any("changes hold only until you quit" in text for text in said)
    assert any(str(tmp_path / "config") in text for text in said)
    assert desk.settings["look"] == "night"


def test_settings_stand_below_the_heading_of_their_section(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, make_desk(tmp_path), (1280, 800))
    headings = [one for one in page.findChildren(QLabel) if one.property("role") == "heading"]
    assert [one.text() for one in headings] == [text["en"] for text in SECTIONS.values()]
    ground = page.widget()
    assert ground is not None
    tops = [one.mapTo(ground, QPoint()).y() for one in headings]
    assert tops == sorted(tops)
    for setting in SHOWN:
        top = field(page, setting.key).mapTo(ground, QPoint()).y()
        above = [name for name, at in zip(SECTIONS, tops, strict=True) if at < top]
        assert above[-1] == setting.section, setting.key


def test_the_volume_is_told_in_figures_and_can_be_heard(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    page = shown(qtbot, desk)
    change(page, TABLE["volume"])
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    assert "85 %" in said
    (hear,) = [one for one in page.findChildren(QPushButton) if one.text() == "Try it"]
    hear.setFocus()
    with qtbot.waitSignal(page.try_sound):
        QTest.keyClick(hear, Qt.Key.Key_Return)
    assert desk.settings["volume"] == 85


def test_it_says_whether_there_is_a_voice(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, make_desk(tmp_path))
    word = "No voice was found. Install one."

    def said() -> bool:
        return any(
            one.text() == word and one.isVisibleTo(page) for one in page.findChildren(QLabel)
        )

    assert not said()
    page.set_voice_state(word)
    assert said()
    page.set_voice_state("")
    assert not said()


@pytest.mark.parametrize(("size", "scale", "look"), WAYS)
def test_nothing_is_clipped(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    desk = make_desk(tmp_path, text_scale=scale, look=look)
    page = shown(qtbot, desk, size)
    assert problems(page) == []
    for setting in SHOWN:
        one = field(page, setting.key)
        assert one.width() >= one.minimumSizeHint().width(), setting.key
        assert one.height() >= one.minimumSizeHint().height(), setting.key
