"""The settings page: one row for each setting, changes hold at once and are kept."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from acupress.core.settings import SETTINGS, Setting
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
    at_most = isinstance(one, QDoubleSpinBox) and one.value() == one.maximum()
    if isinstance(one, Row):
        QTest.keyClick(one, Qt.Key.Key_Space)
    elif isinstance(one, QComboBox) or at_most:
        QTest.keyClick(one, Qt.Key.Key_Down)
    else:
        QTest.keyClick(one, Qt.Key.Key_Up)


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
    one = field(again, setting.key)
    if isinstance(one, Row):
        assert one.isChecked() == desk.settings[setting.key]
    elif isinstance(one, QComboBox):
        assert one.currentData() == desk.settings[setting.key]
    else:
        assert isinstance(one, QDoubleSpinBox)
        assert one.value() == desk.settings[setting.key]


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
    change(page, SHOWN[0])
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert any("changes hold only until you quit" in text for text in said)
    assert any(str(tmp_path / "config") in text for text in said)
    assert desk.settings["look"] == "night"


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
