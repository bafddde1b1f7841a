"""Words that are wider than their page: they break or are set smaller, and come back."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from acupress.painting.theme import theme
from acupress.ui.column import Flow, Page
from acupress.ui.rows import Row
from acupress.ui.style import ROLES, button, card, label, stylesheet
from tests.ui.asking import problems

SCALE = 2.0
NARROW, WIDE = (360, 640), (1280, 640)
LONG = "Begin this point again from its start"
WORD = "Appointments"


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


class Shown:
    """A page in a window that can be made narrower and wider."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.setStyleSheet(stylesheet(theme("day"), SCALE))
        self.page = Page(SCALE, self.window)
        self.column = self.page.start()
        qtbot.addWidget(self.window)
        self.resize(WIDE)
        self.window.show()
        settle()

    def resize(self, size: tuple[int, int]) -> None:
        self.window.resize(*size)
        self.page.resize(*size)
        settle()

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)
        settle()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def font_of(one: QLabel) -> int:
    return one.font().pixelSize()


def bare(made: QPushButton) -> QWidget:
    return made


def in_flow(made: QPushButton) -> QWidget:
    flow = Flow()
    flow.add(made)
    return flow


def in_card(made: QPushButton) -> QWidget:
    frame, inside = card()
    inside.addWidget(in_flow(made))
    return frame


@pytest.mark.parametrize("kind", ["primary", "quiet", "link"])
@pytest.mark.parametrize("around", [bare, in_flow, in_card])
def test_a_button_breaks_its_words_only_while_it_is_narrow(
    shown: Shown, around: Callable[[QPushButton], QWidget], kind: str
) -> None:
    made = button(LONG, kind)
    shown.add(around(made))
    assert made.text() == LONG
    shown.resize(NARROW)
    assert made.text().count("\n") >= 1
    assert made.text().split() == LONG.split()
    assert problems(shown.page) == []
    shown.resize(WIDE)
    assert made.text() == LONG


def test_what_comes_while_it_is_narrow_is_fitted_too(shown: Shown) -> None:
    shown.resize(NARROW)
    made = button(LONG)
    shown.add(made)
    assert "\n" in made.text()
    made.setText("Short")
    settle()
    assert made.text() == "Short"
    made.setText(LONG)
    settle()
    assert "\n" in made.text()
    assert problems(shown.page) == []


def test_short_words_stay_on_one_line(shown: Shown) -> None:
    made = button("Not now")
    shown.add(made)
    shown.resize(NARROW)
    assert made.text() == "Not now"


@pytest.mark.parametrize("role", ["display", "title"])
def test_a_long_word_is_set_smaller_only_while_it_is_narrow(shown: Shown, role: str) -> None:
    long, short = label(f"{WORD} for you", role), label("Today", role)
    shown.add(long)
    shown.add(short)
    usual = font_of(short)
    assert font_of(long) == usual == ROLES[role][0] * SCALE
    shown.resize(NARROW)
    assert usual * 0.5 < font_of(long) < usual
    assert font_of(short) == usual
    assert problems(shown.page) == []
    shown.resize(WIDE)
    assert font_of(long) == usual


def test_a_long_word_beside_a_mark_has_less_room(shown: Shown) -> None:
    row = Row("Otorhinolaryngology", QRadioButton(), "lead")
    shown.add(row)
    shown.resize(NARROW)
    assert problems(shown.page) == []
    assert font_of(row.words) < ROLES["lead"][0] * SCALE
