"""The Points page by keys and clicks: search, choose, add to the routine, and every arrangement."""

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from acupress.core.answers import Answers
from acupress.ui.points_page import PointsPage
from acupress.ui.style import TARGET
from acupress.ui.today import Today
from tests.ui.using import ENTER, ESCAPE, SPACE, WELL, Person

DOWN, TAB = Qt.Key.Key_Down, Qt.Key.Key_Tab
CLOT = Answers(facts={**WELL.facts, "clot": "past_or_treated"})
CLOT_SAYS = "Leg and foot points are left out because of the clot"


def opened(person: Person, answers: Answers = WELL, **settings: object) -> PointsPage:
    """Open the app and go to Points, on a window of the usual size."""
    person.start(answers, reduced_motion=True, **settings)
    person.click("Points")
    return person.on(PointsPage)


def rows(page: PointsPage) -> list[str]:
    """The codes in the list, as they stand."""
    found = page.search.list
    return [found.item(row).text().split()[0] for row in range(found.count())]


def find(person: Person) -> None:
    """Press Ctrl+F."""
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    person.settle()


def told(page: PointsPage) -> list[str]:
    """All that is said of the chosen point, from top to bottom."""
    labels = [one for one in page.point.findChildren(QLabel) if one.isVisible() and one.text()]
    labels.sort(key=lambda one: one.mapTo(page.point, QPoint()).y())
    return [one.text() for one in labels]


def add(person: Person, code: str) -> None:
    """Search for a point and put it into the routine, by keys alone."""
    find(person)
    person.type(code)
    person.press(ENTER, TAB, SPACE)


def planned(person: Person) -> list[str]:
    """Go to Today; the points of its plan."""
    person.click("Today")
    return [step.point for step in person.on(Today).timeline.plan.steps]


# --- search


def test_an_older_code_and_enter_lead_to_the_point(person: Person) -> None:
    page = opened(person)
    assert page.search.field.hasFocus(), "she can type at once"
    assert rows(page) == list(person.window.desk.content.catalogue.points)
    person.type("kd3")
    assert rows(page)[0] == "KI3"
    person.press(ENTER)
    assert page.chosen == "KI3"
    assert page.panel.atlas.chosen == "KI3"
    assert any("Tàixī" in text for text in told(page))
    assert person.button("Find it step by step").hasFocus(), "the next Enter leads to the point"
    person.press(ENTER)
    assert page.finder.isVisible()


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("sanyinjiao", "SP6"),
        ("san yin jiao", "SP6"),
        ("SANYINJIAO", "SP6"),
        ("taixi", "KI3"),
        ("ub 23", "BL23"),
        ("great ravine", "KI3"),
    ],
)
def test_names_are_found_as_one_types_them(person: Person, typed: str, code: str) -> None:
    page = opened(person)
    person.type(typed)
    assert rows(page)[0] == code
    count = page.search.count.text()
    assert count.split()[0] == str(len(rows(page)))


def test_what_it_is_used_for_is_found_and_said(person: Person) -> None:
    page = opened(person)
    person.type("low back")
    assert len(rows(page)) > 3
    person.press(DOWN)
    item = page.search.list.currentItem()
    assert "used for" in item.data(Qt.ItemDataRole.AccessibleTextRole)


def test_nothing_found_says_what_to_try(person: Person) -> None:
    page = opened(person)
    person.type("zzz")
    assert rows(page) == []
    assert person.reads("Nothing found. Try a code such as KI3")
    person.press(ENTER, DOWN)
    assert page.chosen == ""
    assert page.search.field.hasFocus()
    person.press(ESCAPE)
    assert page.search.field.text() == ""
    assert len(rows(page)) == len(person.window.desk.content.catalogue.points)
    person.on(PointsPage)


def test_down_goes_into_the_list_and_tells_as_it_goes(person: Person) -> None:
    page = opened(person)
    person.type("ki")
    first, second = rows(page)[:2]
    person.press(DOWN)
    assert page.search.list.hasFocus()
    assert page.chosen == first
    person.press(DOWN)
    assert page.chosen == second
    assert page.search.list.hasFocus(), "telling of a point takes no key away from the list"
    assert page.panel.atlas.chosen == second
    view = page.panel.atlas.camera.view
    assert view is not None
    assert view.figure in person.window.desk.content.catalogue.points[second].views
    person.press(ENTER)
    assert page.point.find_button.hasFocus()


def test_the_chosen_point_stays_marked_while_she_types_on(person: Person) -> None:
    page = opened(person)
    person.type("ki3")
    person.press(ENTER)
    find(person)
    person.type("kidney")
    assert "KI3" in rows(page)
    assert page.search.list.currentItem().text().startswith("KI3")


# --- the body


def test_a_click_on_a_dot_chooses_its_point(person: Person) -> None:
    page = opened(person)
    page.panel.show_view("inner_ankle_left")
    person.settle()
    atlas = page.panel.atlas
    for code in ("KI7", "SP6", "KI3"):
        # The first choice opens the point beside the body, and the dots move with it.
        dot = next(one for one in atlas.crowd().dots if one.keys == (f"{code} left",))
        place = QPoint(round(dot.x), round(dot.y))
        QTest.mouseClick(atlas, Qt.MouseButton.LeftButton, pos=place)
        person.settle()
        assert page.chosen == atlas.chosen == code
        assert page.search.list.currentItem().text().startswith(f"{code} ")
        assert told(page)[0].startswith(f"{code} ·")


def test_a_point_that_the_search_leaves_out_can_be_clicked_too(person: Person) -> None:
    page = opened(person)
    person.type("bl23")
    page.panel.show_view("sole_left")
    person.settle()
    (dot,) = page.panel.atlas.crowd().dots
    place = QPoint(round(dot.x), round(dot.y))
    QTest.mouseClick(page.panel.atlas, Qt.MouseButton.LeftButton, pos=place)
    assert page.chosen == "KI1"
    assert page.search.list.currentItem() is None


# --- her routine


def test_an_added_point_is_in_today_s_plan_with_its_reason(person: Person) -> None:
    opened(person, minutes=15)
    assert "TE5" not in planned(person)
    person.click("Points")
    add(person, "te5")
    person.button("Take out of my routine")
    kept = json.loads(person.files.settings.read_text(encoding="utf-8"))
    assert kept["added_points"] == ["TE5"]
    assert "TE5" in planned(person)
    person.click("Why these points?")
    assert person.reads("you put it into your routine yourself")
    person.close()
    person.start()
    assert "TE5" in [step.point for step in person.on(Today).timeline.plan.steps]


def test_a_point_is_taken_out_again(person: Person) -> None:
    opened(person, minutes=15, added_points=["TE5"])
    assert "TE5" in planned(person)
    person.click("Points")
    add(person, "te5")
    person.button("Add to my routine")
    assert person.window.desk.added_points == ()
    assert "TE5" not in planned(person)


def test_a_care_rule_wins_over_what_she_added(person: Person) -> None:
    opened(person, CLOT, minutes=15)
    add(person, "ki6")
    assert person.window.desk.added_points == ("KI6",)
    assert "KI6" not in planned(person)
    person.click("Why these points?")
    assert person.reads(CLOT_SAYS)


def test_the_rule_of_the_day_comes_before_all_other_care(person: Person) -> None:
    page = opened(person, CLOT)
    person.type("ki6")
    person.press(ENTER)
    texts = told(page)
    at = texts.index("Take care")
    assert texts[at + 1].startswith(CLOT_SAYS)
    assert texts[at + 2].startswith("•")
    assert at < texts.index("Ways to press it")


def test_without_a_rule_the_general_care_stands_alone(person: Person) -> None:
    page = opened(person)
    person.type("ki6")
    person.press(ENTER)
    texts = told(page)
    point = person.window.desk.content.catalogue.points["KI6"]
    at = texts.index("Take care")
    assert all(text.startswith("•") for text in texts[at + 1 : at + 1 + len(point.care)])
    assert texts[at + 1 + len(point.care)] == "Ways to press it"
    for variant in point.variants:
        assert variant.how["en"] in texts
    assert point.spoken["en"] in texts
    assert "Checked: not yet checked by a practitioner" in texts


# --- keys


def test_ctrl_f_leads_back_to_the_search_from_anywhere(person: Person) -> None:
    page = opened(person)
    person.type("bl23")
    page.panel.atlas.setFocus()
    find(person)
    assert page.search.field.hasFocus()
    person.type("sp6")
    assert rows(page)[0] == "SP6", "what was there is typed over"
    person.window.resize(800, 600)
    person.settle()
    person.press(ENTER)
    assert not page.search.isVisible(), "the point has taken the list's place"
    find(person)
    assert page.search.field.hasFocus()
    assert page.chosen == ""


def test_escape_goes_back_step_by_step(person: Person) -> None:
    page = opened(person)
    person.type("bl23")
    person.press(ENTER)
    person.press(ENTER)
    assert page.finder.isVisible()
    person.press(ESCAPE)
    assert page.panel.isVisible()
    assert page.chosen == "BL23", "the way to the point is left, the point is not"
    page.point.find_button.setFocus()
    person.press(ESCAPE)
    assert page.chosen == ""
    assert page.search.list.hasFocus()


# --- arrangements


def seen(page: PointsPage) -> set[str]:
    parts: dict[str, QWidget] = {"list": page.search, "body": page.panel, "point": page.point}
    return {name for name, part in parts.items() if part.isVisible()}


def test_a_wide_window_shows_all_three(person: Person) -> None:
    page = opened(person)
    assert seen(page) == {"list", "body"}
    page.choose("SP6")
    person.settle()
    assert seen(page) == {"list", "body", "point"}
    assert not page._back.isVisible()


def test_on_a_medium_window_the_point_takes_the_list_s_place(person: Person) -> None:
    page = opened(person)
    person.window.resize(800, 600)
    person.settle()
    assert seen(page) == {"list", "body"}
    person.type("sp6")
    person.press(ENTER)
    assert seen(page) == {"body", "point"}
    person.click("All points")
    assert seen(page) == {"list", "body"}
    assert page.search.list.hasFocus()


def test_on_a_narrow_window_each_part_has_the_page(person: Person) -> None:
    page = opened(person)
    person.window.resize(480, 800)
    person.settle()
    assert seen(page) == {"list"}
    person.click("Body")
    assert seen(page) == {"body"}
    find(person)
    person.type("sp6")
    person.press(ENTER)
    assert seen(page) == {"point"}
    person.click("Find it step by step")
    assert seen(page) == set()
    assert page.finder.isVisible()
    person.press(ESCAPE)
    assert seen(page) == {"body"}
    assert page.panel.atlas.chosen == "SP6"
    person.click("Point")
    assert seen(page) == {"point"}
    person.window.resize(1280, 800)
    person.settle()
    assert seen(page) == {"list", "body", "point"}


# --- for those who cannot see it


def test_everything_has_a_name_to_be_read_aloud(person: Person) -> None:
    page = opened(person)
    page.choose("KI3")
    page.lead_to("KI3")
    person.settle()
    for button in page.findChildren(QPushButton):
        assert button.accessibleName(), button.text()
    for kind in (QLineEdit, QListWidget, QComboBox):
        for field in page.findChildren(kind):
            assert field.accessibleName(), kind
    view = page.panel.atlas.camera.view
    assert view is not None
    assert page.panel.atlas.accessibleName() == "Inner ankle. Diagram with 6 points"
    assert "KI3 Tàixī" in page.panel.atlas.accessibleDescription()
    assert page.finder.diagram.accessibleName() == view.name["en"]


def test_every_row_is_read_aloud_in_full(person: Person) -> None:
    page = opened(person)
    points = person.window.desk.content.catalogue.points
    found = page.search.list
    items: list[QListWidgetItem] = [found.item(row) for row in range(found.count())]
    for item, point in zip(items, points.values(), strict=True):
        said = item.data(Qt.ItemDataRole.AccessibleTextRole)
        names = point.names
        assert said == f"{point.code}, {names.pinyin}, {names.english}. {point.where['en']}"
        assert found.visualItemRect(item).height() >= TARGET


def test_tab_goes_through_the_page_and_comes_round(person: Person) -> None:
    page = opened(person)
    page.choose("KI3")
    person.settle()
    met: list[QWidget | None] = []
    for _ in range(40):
        focused = QApplication.focusWidget()
        if focused in met:
            break
        met.append(focused)
        person.press(TAB)
    wanted = {page.search.field, page.search.list, page.panel.views, page.panel.atlas}
    assert wanted <= set(met)
    assert {page.point.find_button, page.point.add_button} <= set(met)
    assert QApplication.focusWidget() is met[0]
