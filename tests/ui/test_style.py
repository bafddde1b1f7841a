"""The style sheet is sound, and what the makers make survives large text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acupress.painting.theme import SCREEN_LOOKS, theme
from acupress.ui import style

LONG = "Sit towards the front of a firm chair, feet flat, shoulders loose, and breathe out."


def page(qtbot: QtBot, scale: float, width: int = 480) -> tuple[QWidget, QVBoxLayout]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setFont(style.app_font(scale))
    area = QScrollArea()
    area.setStyleSheet(style.stylesheet(theme("day"), scale))
    area.setWidgetResizable(True)
    inner = QWidget()
    area.setWidget(inner)
    inside = QVBoxLayout(inner)
    qtbot.addWidget(area)
    area.resize(width, 600)
    return area, inside


@pytest.mark.parametrize("look", SCREEN_LOOKS)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_qt_reads_every_rule(qtbot: QtBot, look: str, scale: float) -> None:
    # A sheet that cannot be parsed makes Qt warn, and a warning fails a test.
    widget = QWidget()
    qtbot.addWidget(widget)
    sheet = style.stylesheet(theme(look), scale)
    widget.setStyleSheet(sheet)
    widget.show()
    assert sheet.count("{") == sheet.count("}")


@pytest.mark.parametrize("role", list(style.ROLES))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_words_wrap_and_fit(qtbot: QtBot, role: str, scale: float) -> None:
    area, inside = page(qtbot, scale)
    label = style.label(LONG, role)
    inside.addWidget(label)
    inside.addStretch()
    area.show()
    QApplication.processEvents()
    assert label.height() >= label.heightForWidth(label.width())
    size, _, _ = style.ROLES[role]
    assert label.fontInfo().pixelSize() == round(size * scale)
    assert label.heightForWidth(400) <= style.measure(LONG, role, 400, scale) + 1


@pytest.mark.parametrize("kind", ["primary", "quiet", "link", "care", "choice", "chip"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_targets_are_large_and_words_inside(qtbot: QtBot, kind: str, scale: float) -> None:
    area, inside = page(qtbot, scale)
    button = style.button("Start today's routine", kind)
    inside.addWidget(button)
    inside.addStretch()
    area.show()
    QApplication.processEvents()
    assert button.height() >= style.TARGET
    if kind != "choice":
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text())


def test_a_choice_wraps_and_can_be_chosen(qtbot: QtBot) -> None:
    area, inside = page(qtbot, 2.0)
    choice = style.button(LONG, "choice")
    assert isinstance(choice, style.Choice)
    inside.addWidget(choice)
    inside.addStretch()
    area.show()
    QApplication.processEvents()
    assert choice.words.height() >= choice.words.heightForWidth(choice.words.width())
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.words.geometry().center())
    assert choice.isChecked()
    assert (choice.text(), choice.accessibleName()) == (LONG, LONG)


def test_focus_is_seen_and_moves_nothing(qtbot: QtBot) -> None:
    area, inside = page(qtbot, 1.0)
    buttons = [style.button("One", kind) for kind in ("primary", "quiet", "link", "choice")]
    for button in buttons:
        inside.addWidget(button)
    area.show()
    area.activateWindow()
    QApplication.processEvents()
    for button in buttons:
        button.clearFocus()  # the first one has it from the start
        before, size = button.grab().toImage(), button.size()
        button.setFocus()
        QApplication.processEvents()
        assert button.hasFocus()
        assert button.grab().toImage() != before
        assert button.size() == size


def test_markup_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    label = style.label("<b>not bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
