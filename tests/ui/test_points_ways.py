"""Ways through the Points page that a tired hand takes: clicks on rows, arrows, one point after
another."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from acupress.core.answers import Answers
from acupress.ui.points_page import PointsPage
from tests.ui.using import WELL, Person

DOWN = Qt.Key.Key_Down


def opened(person: Person, size: tuple[int, int], answers: Answers = WELL) -> PointsPage:
    person.start(answers, reduced_motion=True)
    person.window.resize(*size)
    person.window.show_points()
    person.settle()
    return person.on(PointsPage)


def click_row(person: Person, page: PointsPage, row: int) -> str:
    """Click on a row of the list; its point's code."""
    found = page.search.list
    place = found.visualItemRect(found.item(row)).center()
    code = found.item(row).text().split()[0]
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    person.settle()
    return code


def test_a_click_on_a_row_opens_the_point_on_a_narrow_window(person: Person) -> None:
    page = opened(person, (400, 700))
    code = click_row(person, page, 1)
    assert page.chosen == code
    assert page.point.isVisible()
    assert page.point.find_button.hasFocus()


def test_a_click_on_a_row_shows_the_point_on_a_medium_window(person: Person) -> None:
    page = opened(person, (900, 700))
    code = click_row(person, page, 1)
    assert page.chosen == code
    assert page.point.isVisible()
    assert not page.search.isVisible()


def test_arrows_walk_through_the_list_on_a_medium_window(person: Person) -> None:
    page = opened(person, (900, 700))
    person.press(DOWN, DOWN, DOWN)
    assert page.search.list.hasFocus(), "the list does not vanish below the keys"
    assert (
        page.chosen == page.panel.atlas.chosen == page.search.list.currentItem().text().split()[0]
    )
    assert page.search.list.currentRow() == 2


def test_a_closed_point_is_opened_again_by_a_click_on_its_row(person: Person) -> None:
    page = opened(person, (1280, 800))
    code = click_row(person, page, 1)
    page.point.closed.emit()
    person.settle()
    assert page.chosen == ""
    assert click_row(person, page, 1) == code
    assert page.chosen == code


def test_the_arrows_stay_in_the_list_while_a_finder_closes(person: Person) -> None:
    page = opened(person, (1280, 800))
    page.choose("SP6")
    page.lead_to("SP6")
    page.search.list.setFocus()
    person.press(DOWN)
    assert page.search.list.hasFocus()
    assert page.panel.isVisible()


@pytest.mark.parametrize("codes", [("KI1", "ST36"), ("ST36", "CV4"), ("GV20", "LI4")])
def test_no_chip_covers_another_on_the_way_to_the_next_point(
    person: Person, codes: tuple[str, str]
) -> None:
    page = opened(person, (1280, 800))
    for code in codes:
        page.choose(code)
        page.lead_to(code)
        person.settle()
    chips = [one for one in page.finder.findChildren(QPushButton) if one.isVisible()]
    for one, other in combinations(chips, 2):
        if one.parent() is other.parent():
            assert not one.geometry().intersects(other.geometry()), (one.text(), other.text())


def test_the_picture_holds_still_from_step_to_step(person: Person) -> None:
    page = opened(person, (1280, 800))
    page.choose("SP6")
    page.lead_to("SP6")
    heights = set()
    for _ in page.finder.stages[:-1]:
        person.settle()
        heights.add(page.finder.diagram.height())
        page.finder.go_on()
    assert max(heights) - min(heights) <= 2


@pytest.mark.parametrize("words", ["zzz", "ki3"])
def test_without_a_find_no_empty_list_is_shown(person: Person, words: str) -> None:
    page = opened(person, (1280, 800))
    person.type(words)
    assert page.search.list.isVisible() == (words != "zzz")


def test_a_red_flag_comes_before_everything_else_on_every_point(person: Person) -> None:
    page = opened(person, (1280, 800), Answers(facts=WELL.facts, red_flags=frozenset({"RF01"})))
    for code in ("BL23", "KI3", "GV20"):
        page.choose(code)
        person.settle()
        labels = page.point.findChildren(QLabel)
        told = next(one for one in labels if "emergency department" in one.text())
        assert told.isVisible()
        assert told.y() < page.point.find_button.y()


def test_a_day_for_breathing_only_is_told_of_every_point(person: Person) -> None:
    page = opened(person, (1280, 800), Answers(facts={**WELL.facts, "pregnant": "yes"}))
    page.choose("LI10")
    person.settle()
    assert person.reads("Only breathing today")
