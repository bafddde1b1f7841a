"""What is chosen, switched off or a warning differs in light from what is not, not in hue alone."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from acupress.painting.theme import SCREEN_LOOKS, theme
from acupress.ui import style
from acupress.ui.checkable import Checkable
from acupress.ui.rows import Row
from tests.painting.eyes import BLIND, apart, contrast, seen

Show = Callable[[str, QWidget], None]

STATE = 3.0
"""Contrast of what alone tells a state, as WCAG 2.2 asks for in 1.4.11."""
MAKERS: dict[str, Callable[[], Checkable | QCheckBox | QRadioButton]] = {
    "chip": lambda: Checkable("Bad night"),
    "number": lambda: Checkable("7"),
    "row": lambda: Row("Fatigue", QCheckBox()),
    "one of": lambda: Row("Not at all", QRadioButton()),
    "tick box": lambda: QCheckBox("Less motion"),
    "round box": lambda: QRadioButton("Never"),
}


@pytest.fixture
def shown(qtbot: QtBot) -> Show:
    """Show a widget on a card in a look, beside something else that may take the focus."""
    application, held = QApplication.instance(), []
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")

    def show(look: str, widget: QWidget) -> None:
        area = QScrollArea(widgetResizable=True)
        held.append(area)
        area.setStyleSheet(style.stylesheet(theme(look)))
        frame, inside = style.card()
        area.setWidget(frame)
        inside.addWidget(style.button("Else"))
        inside.addWidget(widget)
        qtbot.addWidget(area)
        area.show()
        area.activateWindow()
        QApplication.processEvents()

    return show


def grabbed(widget: QWidget) -> QImage:
    QApplication.processEvents()
    return widget.grab().toImage()


@pytest.mark.parametrize("focused", [False, True])
@pytest.mark.parametrize("look", SCREEN_LOOKS)
@pytest.mark.parametrize("name", MAKERS)
def test_chosen_and_not_chosen(shown: Show, look: str, name: str, focused: bool) -> None:
    made = MAKERS[name]()
    if name in ("chip", "number"):
        made.setProperty("kind", "chip")
        made.setProperty("shape", "number" if name == "number" else None)
        made.setCheckable(True)
    shown(look, made)
    assert not made.hasFocus()
    if focused:
        made.setFocus()
    without = grabbed(made)
    made.setChecked(True)
    with_ = grabbed(made)
    assert made.hasFocus() == focused
    for eyes in BLIND:
        assert apart(with_, without, eyes, STATE) >= 6, eyes


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_a_chosen_chip_does_not_look_switched_off(shown: Show, look: str) -> None:
    chip = style.button("Bad night", "chip")
    shown(look, chip)
    chip.setChecked(True)
    chosen = grabbed(chip)
    chip.setChecked(False)
    chip.setEnabled(False)
    for eyes in BLIND:
        assert apart(chosen, grabbed(chip), eyes, STATE) >= 50, eyes


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_the_tab_that_is_open(shown: Show, look: str) -> None:
    tabs = QTabBar()
    for _ in range(2):
        tabs.addTab("Card")
    shown(look, tabs)
    image = grabbed(tabs)
    one, other = (image.copy(tabs.tabRect(number)) for number in range(2))
    for eyes in BLIND:
        assert apart(one, other, eyes, STATE) >= 15, eyes


@pytest.mark.parametrize("look", SCREEN_LOOKS)
@pytest.mark.parametrize(("warning", "plain"), [("care", "body"), ("care_title", "title")])
def test_a_warning_and_plain_words(shown: Show, look: str, warning: str, plain: str) -> None:
    colours = theme(look)
    for eyes in BLIND:
        both = (getattr(colours, style.ROLES[role][2]) for role in (warning, plain))
        assert contrast(*(seen(colour, eyes) for colour in both)) >= 1.5, eyes
    words = style.label("Now", warning)
    shown(look, words)
    told = grabbed(words)
    words.setProperty("role", plain)
    style.restyle(words)
    assert all(apart(told, grabbed(words), eyes, 1.5) >= 20 for eyes in BLIND)


@pytest.mark.parametrize("look", SCREEN_LOOKS)
def test_the_button_to_press_first_and_the_others(shown: Show, look: str) -> None:
    button = style.button("Start", "primary")
    shown(look, button)
    first = grabbed(button)
    button.setProperty("kind", "quiet")
    style.restyle(button)
    inside = button.width() * button.height() // 2
    assert all(apart(first, grabbed(button), eyes, STATE) >= inside for eyes in BLIND)
