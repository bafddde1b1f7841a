"""Points, a chosen point, the way to it and the hand page fit every window, text size and look."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QComboBox,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from acupress.ui.hand_page import HandPage
from acupress.ui.points_page import PointsPage
from tests.ui.asking import WAYS, problems
from tests.ui.using import WELL, Person

WINDOWS = (*WAYS, ((360, 480), 100, "high_contrast"), ((360, 480), 200, "day"))
"""Those that every page must fit, and the least that the window can be."""
LEAST_BODY = 120
"""So many pixels of the body, free of buttons, are needed for it to be of any use."""


def shown(person: Person, size: tuple[int, int], scale: int, look: str) -> PointsPage:
    person.start(WELL, text_scale=scale, look=look, reduced_motion=True)
    person.window.resize(*size)
    person.window.show_points()
    person.settle()
    return person.on(PointsPage)


def lists_cut(screen: QWidget) -> list[str]:
    """The names that a drop-down list cannot show in full."""
    cut = []
    for one in screen.findChildren(QComboBox):
        if not one.isVisible():
            continue
        option = QStyleOptionComboBox()
        one.initStyleOption(option)
        room = one.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option,
            QStyle.SubControl.SC_ComboBoxEditField, one,
        )  # fmt: skip
        names = [one.itemText(row) for row in range(one.count())]
        wide = one.fontMetrics().horizontalAdvance
        cut += [f"{name!r} is cut" for name in names if wide(name) > room.width()]
    return cut


def to_tab(person: Person, words: str) -> None:
    """Go to a part of the page where only one is shown."""
    tabs = [one for one in person.window.findChildren(QPushButton) if one.text() == words]
    for tab in tabs:
        if tab.isVisible():
            tab.click()
    person.settle()


def the_list(_person: Person, _page: PointsPage) -> None:
    """What is seen first."""


def the_body(person: Person, page: PointsPage) -> None:
    page.panel.show_view("inner_ankle_left")
    to_tab(person, "Body")


def the_point(person: Person, page: PointsPage) -> None:
    page.choose("SP6")
    to_tab(person, "Point")


def the_body_with_a_point(person: Person, page: PointsPage) -> None:
    page.choose("SP6")
    to_tab(person, "Body")


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
@pytest.mark.parametrize("state", [the_list, the_body, the_point, the_body_with_a_point])
def test_the_points_page_fits(
    person: Person,
    state: Callable[[Person, PointsPage], None],
    size: tuple[int, int],
    scale: int,
    look: str,
) -> None:
    page = shown(person, size, scale, look)
    state(person, page)
    assert person.window.size().toTuple() == size
    assert problems(page) + lists_cut(page) == []


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
@pytest.mark.parametrize("code", ["BL23", "KI7", "GV20"])
def test_every_step_to_a_point_fits(
    person: Person, code: str, size: tuple[int, int], scale: int, look: str
) -> None:
    page = shown(person, size, scale, look)
    person.window.desk.settings.change(screen=4.0, four_fingers=72.0, thumb=21.0)
    page.choose(code)
    page.lead_to(code)
    person.settle()
    wrong = {}
    for step in range(12):
        words = page.finder.words
        found = problems(page)
        seen = words.visibleRegion().boundingRect()
        if seen.top() > 0 or seen.height() < min(words.height(), page.finder.height()):
            found.append(f"{words.text()!r} is not in sight")
        if found:
            wrong[step] = found
        if page.finder.next.text() == "I have it":
            break
        page.finder.go_on()
        person.settle()
    assert wrong == {}
    assert page.finder.next.text() == "I have it"


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
def test_there_is_room_for_the_body_beside_the_buttons(
    person: Person, size: tuple[int, int], scale: int, look: str
) -> None:
    page = shown(person, size, scale, look)
    the_body(person, page)
    atlas = page.panel.atlas
    free = QRect(QPoint(), atlas.size())
    free.setBottom(round(atlas.covered.top()) if atlas.covered.isValid() else free.bottom())
    assert free.height() >= LEAST_BODY


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
def test_the_hand_page_fits(person: Person, size: tuple[int, int], scale: int, look: str) -> None:
    person.start(WELL, text_scale=scale, look=look)
    person.window.resize(*size)
    person.window.show_hand(person.window.show_settings)
    person.settle()
    page = person.on(HandPage)
    assert problems(page) == []
    page.four.setValue(72)
    page.thumb.setValue(21)
    person.settle()
    assert problems(page) == []


@pytest.mark.parametrize(("size", "scale", "look"), WINDOWS)
def test_everything_on_the_page_can_be_scrolled_to(
    person: Person, size: tuple[int, int], scale: int, look: str
) -> None:
    """What does not fit has to be reached with Tab, and is then in sight."""
    page = shown(person, size, scale, look)
    page.choose("SP6")
    for act in (partial(to_tab, person, "Body"), partial(page.lead_to, "SP6")):
        act()
        person.settle()
        for button in page.findChildren(QPushButton):
            if not button.isVisible():
                continue
            button.setFocus()
            for area in page.findChildren(QScrollArea):
                if area.isAncestorOf(button):
                    area.ensureWidgetVisible(button)
            corner = button.mapTo(page, QPoint())
            assert page.rect().contains(QRect(corner, button.size())), button.text()
