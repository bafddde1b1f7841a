"""What pages are made of: lines that wrap, and a column that is never too wide."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from acupress.painting.theme import theme
from acupress.ui.column import WIDTH, Flow, Page
from acupress.ui.style import GRID, button, label, stylesheet

WORDS = ("one", "two words", "three words here", "four", "five", "six of them")


def flow_of(
    qtbot: QtBot, width: int, scale: float = 1.0, words: tuple[str, ...] = WORDS
) -> tuple[QWidget, Flow, list[QPushButton]]:
    """Show a flow of chips in a column of a width, with a line of text below it."""
    around = QWidget()  # a window whose layout asks for room would ask the window system, too
    window = QWidget(around)
    window.setStyleSheet(stylesheet(theme("day"), scale))
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    flow = Flow()
    chips = [button(word, "chip") for word in words]
    for chip in chips:
        flow.add(chip)
    column.addWidget(flow)
    column.addWidget(label("below"))
    column.addStretch(1)
    qtbot.addWidget(around)
    window.__dict__["around"] = around  # qtbot itself keeps no hold of it
    window.resize(width, 600)
    around.show()
    settle()
    return window, flow, chips


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def places(chips: list[QPushButton]) -> list[QRect]:
    return [chip.geometry() for chip in chips if not chip.isHidden()]


def lines(chips: list[QPushButton]) -> int:
    return len({place.top() for place in places(chips)})


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [1600, 700, 480, 360])
def test_it_wraps_as_words_do(qtbot: QtBot, width: int, scale: float) -> None:
    _, flow, chips = flow_of(qtbot, width, scale)
    for chip in chips:
        assert flow.rect().contains(chip.geometry()), chip.text()
        assert chip.width() >= chip.sizeHint().width(), "no word is cut"
    for one, other in zip(places(chips), places(chips)[1:], strict=False):
        same = one.top() == other.top()
        assert other.left() == (one.right() + 1 + GRID if same else 0)
        assert same or other.top() == one.bottom() + 1 + GRID
        assert same or one.right() + 1 + GRID + other.width() > width, "it wraps only if it must"
    assert flow.height() == flow.heightForWidth(flow.width()) == places(chips)[-1].bottom() + 1


def test_it_takes_more_lines_as_the_window_narrows_and_gives_them_back(qtbot: QtBot) -> None:
    window, flow, chips = flow_of(qtbot, 1600)
    assert lines(chips) == 1
    assert flow.height() == flow.sizeHint().height()
    window.resize(300, 600)
    settle()
    narrow = lines(chips)
    assert narrow >= 3
    assert flow.height() == flow.heightForWidth(300)
    window.resize(1600, 600)
    settle()
    assert lines(chips) == 1
    assert flow.height() == flow.sizeHint().height()


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    _, flow, chips = flow_of(qtbot, 1600)
    full = flow.sizeHint().width()
    chips[2].hide()
    settle()
    assert flow.sizeHint().width() == full - chips[2].sizeHint().width() - GRID
    assert chips[3].x() == chips[1].geometry().right() + 1 + GRID
    chips[2].show()
    settle()
    assert chips[3].x() == chips[2].geometry().right() + 1 + GRID
    for chip in chips:
        chip.hide()
    settle()
    assert flow.heightForWidth(1600) == 0


def test_a_word_that_grows_moves_the_others(qtbot: QtBot) -> None:
    _, flow, chips = flow_of(qtbot, 480)
    chips[0].setText("a good deal longer than it was before")
    settle()
    assert chips[0].width() >= chips[0].sizeHint().width()
    assert not chips[0].geometry().intersects(chips[1].geometry())
    assert flow.height() == flow.heightForWidth(flow.width())


def test_larger_text_makes_more_lines(qtbot: QtBot) -> None:
    window, flow, chips = flow_of(qtbot, 480)
    before = lines(chips)
    window.setStyleSheet(stylesheet(theme("day"), 2.0))
    settle()
    assert lines(chips) > before
    assert all(flow.rect().contains(place) for place in places(chips))


def test_one_too_wide_for_its_line_is_kept_inside(qtbot: QtBot) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    chip = button("a very long word on one chip, longer than the line", "chip")
    flow.add(chip)
    flow.resize(120, 60)
    flow.show()
    settle()
    assert chip.geometry().right() < 120
    assert flow.minimumSizeHint().width() == chip.sizeHint().width()


def test_an_empty_flow_is_nothing(qtbot: QtBot) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    assert (flow.sizeHint().width(), flow.heightForWidth(300)) == (0, 0)


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1600), (2.0, 1900), (1.0, 500), (2.0, 360)])
def test_a_page_stays_readable(qtbot: QtBot, scale: float, width: int) -> None:
    page = Page(scale)
    qtbot.addWidget(page)
    text = label("word " * 300)
    page.start().addWidget(text)
    page.resize(width, 500)
    page.show()
    settle()
    assert text.width() <= WIDTH * scale
    ground = page.widget()
    assert ground is not None
    assert ground.width() <= page.viewport().width()
    middle = text.mapTo(page, text.rect().center()).x()
    assert abs(middle - page.viewport().width() / 2) < 10


def test_starting_a_page_again_empties_it_and_goes_to_its_top(qtbot: QtBot) -> None:
    page = Page(1.0)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.start().addWidget(label("word " * 900))
    page.show()
    settle()
    page.verticalScrollBar().setValue(200)
    page.start().addWidget(label("new"))
    settle()
    assert page.verticalScrollBar().value() == 0
