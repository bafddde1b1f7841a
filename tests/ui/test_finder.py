"""Led to a point step by step: by keys or clicks, on either side, seen from outside or as own."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from acupress.core.body import Pose
from acupress.core.picture import Fingers, Span
from acupress.ui.finder import Finder
from acupress.ui.hand_page import HandPage
from acupress.ui.points_page import PointsPage
from tests.ui.asking import problems
from tests.ui.using import ENTER, ESCAPE, SPACE, WELL, Person

RIGHT, LEFT = Qt.Key.Key_Right, Qt.Key.Key_Left
ON, BACK = (RIGHT, SPACE, ENTER, Qt.Key.Key_PageDown), (LEFT, Qt.Key.Key_PageUp)


def led(person: Person, code: str, **settings: object) -> Finder:
    """Open the way to a point, as she does it: search, Enter, Enter."""
    person.start(WELL, reduced_motion=True, **settings)
    person.click("Points")
    person.type(code)
    person.press(ENTER, ENTER)
    finder = person.on(PointsPage).finder
    assert finder.isVisible()
    return finder


def felt(finder: Finder) -> list[str]:
    """The landmarks that are shown to be felt for."""
    assert finder.diagram.picture is not None
    return [touch.landmark for touch in finder.diagram.picture.touches]


def drawn(finder: Finder) -> tuple[int, int, int]:
    """How many landmarks, rulers and dots the picture shows."""
    picture = finder.diagram.picture
    assert picture is not None
    return len(picture.touches), len(picture.rulers), len(picture.markers)


def said_at(finder: Finder, person: Person) -> list[str]:
    """The words of every step, going on by one key after the other."""
    texts = [finder.words.text()]
    while finder.next.text() != "I have it":
        person.press(ON[len(texts) % len(ON)])
        texts.append(finder.words.text())
    return texts


@pytest.mark.parametrize("code", ["KI3", "BL23"])
def test_the_words_of_all_steps_come_in_their_order(person: Person, code: str) -> None:
    finder = led(person, code)
    point = person.window.desk.content.catalogue.points[code]
    wanted = [
        *(step.say["en"] for step in point.find),
        f"You are on it when {point.feels['en'].rstrip('.')}.",
        f"The usual mistake: {point.mistake['en']}",
    ]
    assert finder.number.text() == f"{code} · 1 of {len(wanted)}"
    assert said_at(finder, person) == wanted
    assert finder.number.text() == f"{code} · {len(wanted)} of {len(wanted)}"


def test_the_keys_stay_here_when_the_window_comes_back(person: Person) -> None:
    finder = led(person, "KI3")
    person.press(RIGHT)
    for button in (finder.next, finder.back):
        button.setFocus()
        person.window.showMinimized()
        person.settle()
        person.window.showNormal()
        person.settle()
        assert button.hasFocus()
    assert finder.step == 1


def test_ki3_is_shown_bone_first_then_cord_then_the_hollow(person: Person) -> None:
    finder = led(person, "KI3")
    seen = [(felt(finder), *drawn(finder)[1:])]
    while finder.next.text() != "I have it":
        person.press(RIGHT)
        seen.append((felt(finder), *drawn(finder)[1:]))
    assert seen == [
        (["medial_malleolus_prominence"], 0, 0),
        (["calcaneal_tendon"], 1, 0),
        ([], 1, 1),
        ([], 0, 1),
        ([], 0, 1),
    ]
    assert finder.diagram.picture is not None
    assert finder.diagram.picture.view.id == "inner_ankle_left"


def test_bl23_is_measured_by_two_fingers_from_the_spine(person: Person) -> None:
    finder = led(person, "BL23")
    person.press(RIGHT, RIGHT)
    assert finder.diagram.picture is not None
    (ruler,) = finder.diagram.picture.rulers
    assert isinstance(ruler, Fingers)
    assert ruler.count == 2
    assert "midline" in finder.diagram.accessibleDescription().lower() or felt(finder) == [
        "posterior_median_line"
    ]


def test_every_step_has_a_picture_of_its_own(person: Person) -> None:
    finder = led(person, "BL23")
    shots: list[QImage] = []
    for _ in range(5):
        # At one size, so that only what is drawn can differ.
        finder.diagram.resize(500, 400)
        shots.append(finder.diagram.grab().toImage())
        person.press(RIGHT)
    assert {shot.size().toTuple() for shot in shots} == {(500, 400)}
    assert all(one != other for one, other in pairwise(shots))


def test_all_steps_are_seen_in_the_same_frame(person: Person) -> None:
    finder = led(person, "KI7")
    sources = set()
    for _ in range(5):
        assert finder.diagram.frame is not None
        place = finder.diagram.frame.source.getRect()
        sources.add((place, finder.diagram.size().toTuple()))
        person.press(RIGHT)
    sizes = {size for _, size in sources}
    assert len(sources) == len(sizes), "the body does not jump from step to step"


@pytest.mark.parametrize("key", BACK)
def test_back_goes_back_and_before_the_first_it_leaves(person: Person, key: Qt.Key) -> None:
    finder = led(person, "KI3")
    person.press(RIGHT, RIGHT)
    assert finder.step == 2
    person.press(key, key)
    assert finder.step == 0
    person.press(key)
    assert not finder.isVisible()
    assert person.on(PointsPage).panel.isVisible()


@pytest.mark.parametrize("key", ON)
def test_after_the_last_step_it_is_done(person: Person, key: Qt.Key) -> None:
    finder = led(person, "KI3")
    for number in range(5):
        assert finder.isVisible(), number
        person.press(key)
    page = person.on(PointsPage)
    assert not finder.isVisible()
    assert page.panel.atlas.hasFocus()
    assert page.panel.atlas.chosen == "KI3"
    person.press(ENTER)
    assert page.point.find_button.hasFocus()
    person.press(ENTER)
    assert finder.step == 0, "the next time begins at the beginning"


@pytest.mark.parametrize("steps", [0, 2, 4])
def test_escape_leaves_at_any_step(person: Person, steps: int) -> None:
    finder = led(person, "KI3")
    person.press(*[RIGHT] * steps, ESCAPE)
    assert not finder.isVisible()
    assert person.on(PointsPage).chosen == "KI3"


def test_the_mouse_alone_is_enough(person: Person) -> None:
    finder = led(person, "KI3")
    person.click("Next")
    person.click("Next")
    QTest.mouseClick(finder.back, Qt.MouseButton.LeftButton)
    assert finder.step == 1
    person.click("To the atlas")
    assert not finder.isVisible()


# --- sides and her own view


def test_the_other_side_keeps_the_step(person: Person) -> None:
    finder = led(person, "KI3")
    person.press(RIGHT, RIGHT)
    before = finder.diagram.grab().toImage()
    QTest.mouseClick(finder._right, Qt.MouseButton.LeftButton)
    person.settle()
    assert finder.step == 2
    picture = finder.diagram.picture
    assert picture is not None
    assert (picture.view.id, picture.view.mirrored) == ("inner_ankle_right", True)
    assert finder.diagram.grab().toImage() != before
    QTest.mouseClick(finder._left, Qt.MouseButton.LeftButton)
    finder.next.setFocus()
    person.settle()
    assert finder.diagram.grab().toImage() == before


def test_where_a_view_shows_both_sides_the_point_changes_its_place(person: Person) -> None:
    finder = led(person, "BL23")
    person.press(*[RIGHT] * 3)
    places = []
    for chip in (finder._left, finder._right):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert finder.diagram.picture is not None
        (marker,) = finder.diagram.picture.markers
        places.append(marker.x)
    middle = 1056 / 2
    assert places[0] < middle < places[1], "from behind, her left is at the left"
    assert middle - places[0] == pytest.approx(places[1] - middle, abs=1)


def test_a_point_on_the_midline_has_no_sides(person: Person) -> None:
    finder = led(person, "GV4")
    assert not finder._left.isVisible()
    assert not finder._right.isVisible()
    person.press(RIGHT, RIGHT)
    assert drawn(finder)[2] == 1


@pytest.mark.parametrize("code", ["KI3", "BL23"])
def test_she_can_see_it_as_she_sees_herself(person: Person, code: str) -> None:
    finder = led(person, code)
    assert finder.diagram.picture is not None
    plain = finder.diagram.picture.view
    name = finder.diagram.accessibleName()
    QTest.mouseClick(finder.own, Qt.MouseButton.LeftButton)
    person.settle()
    turned = finder.diagram.picture.view
    assert turned.pose == plain.own.after(plain.pose) != Pose()
    assert finder.diagram.accessibleName() != name, "and it is said, not only shown"
    assert person.window.desk.settings.on("own_view")
    person.press(ESCAPE)
    page = person.on(PointsPage)
    shown = page.panel.atlas.camera.view
    assert shown is not None
    assert shown.pose == turned.pose, "the atlas shows it in the same way"
    assert page.panel.own.isChecked()


def test_what_the_atlas_shows_as_her_own_is_her_own_here(person: Person) -> None:
    finder = led(person, "KI3", own_view=True)
    assert finder.own.isChecked()
    assert finder.diagram.picture is not None
    assert finder.diagram.picture.view.pose.quarters == 3


def test_bones_can_be_seen_below_the_skin(person: Person) -> None:
    finder = led(person, "BL23")
    before = finder.diagram.grab().toImage()
    QTest.mouseClick(finder.bones, Qt.MouseButton.LeftButton)
    assert finder.diagram.grab().toImage() != before


# --- told


def test_every_step_is_announced_once(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    finder = led(person, "KI3")
    texts = said_at(finder, person)
    assert said[-len(texts) :] == texts
    assert len([one for one in said if one == texts[0]]) == 1


def test_every_button_has_a_name(person: Person) -> None:
    finder = led(person, "KI3")
    for button in finder.findChildren(QPushButton):
        assert button.accessibleName()
    assert finder.diagram.accessibleName() == "Inner ankle"
    bone = person.window.desk.content.landmarks["medial_malleolus_prominence"].name["en"]
    assert bone in finder.diagram.accessibleDescription()


def test_enter_clicks_the_button_that_has_the_focus(person: Person) -> None:
    finder = led(person, "KI3")
    person.press(RIGHT, RIGHT)
    finder.back.setFocus()
    person.press(ENTER)
    assert finder.step == 1
    person.press(RIGHT)
    assert finder.step == 2, "arrows go on and back wherever the focus is"
    assert finder.back.hasFocus()
    finder._left.setFocus()
    person.press(RIGHT)
    assert finder._right.hasFocus(), "but between the sides they choose"
    assert finder.step == 2


def test_the_last_button_is_read_as_it_is_written(person: Person) -> None:
    finder = led(person, "KI3")
    person.press(*[RIGHT] * 4)
    assert finder.next.text() == finder.next.accessibleName() == "I have it"


# --- her own fingers


def test_the_ruler_says_how_broad_it_is_on_her(person: Person) -> None:
    finder = led(person, "BL23", four_fingers=72.0, screen=4.0)
    assert not finder.ruler.isVisible(), "nothing is measured yet"
    person.press(RIGHT, RIGHT)
    assert finder.ruler.isVisible()
    assert finder.ruler.words.text() == "On you about 36 mm"
    assert finder.ruler.fingers.isVisible()
    assert finder.ruler.fingers.width() == pytest.approx(36 * 4, abs=2.5)
    assert not finder.ruler.offer.isVisible()
    person.press(RIGHT, RIGHT)
    assert not finder.ruler.isVisible()


def test_a_hand_without_a_screen_is_told_in_words_alone(person: Person) -> None:
    finder = led(person, "BL23", four_fingers=72.0)
    person.press(RIGHT, RIGHT)
    assert finder.ruler.words.text() == "On you about 36 mm"
    assert not finder.ruler.fingers.isVisible()


@pytest.mark.parametrize(("screen", "drawn"), [(3.78, True), (6.4, False), (11.0, False)])
def test_fingers_too_broad_for_the_window_are_told_in_words(
    person: Person, screen: float, drawn: bool
) -> None:
    finder = led(person, "ST36", four_fingers=90.0, screen=screen)
    person.press(RIGHT, RIGHT)
    assert finder.ruler.words.text() == "On you about 90 mm"
    assert finder.ruler.fingers.isVisible() == drawn
    assert problems(person.on(PointsPage)) == []


def test_a_span_between_landmarks_needs_no_fingers(person: Person) -> None:
    finder = led(person, "KI3", four_fingers=72.0, screen=4.0)
    person.press(RIGHT, RIGHT)
    assert finder.diagram.picture is not None
    assert isinstance(finder.diagram.picture.rulers[0], Span)
    assert not finder.ruler.isVisible()


def test_without_a_measure_it_offers_to_take_one_and_comes_back(person: Person) -> None:
    finder = led(person, "BL23")
    person.press(RIGHT, RIGHT)
    assert not finder.ruler.words.isVisible()
    person.click("Measure my hand")
    hand = person.on(HandPage)
    hand.four.setValue(80)
    person.click("Done")
    page = person.on(PointsPage)
    assert page.chosen == "BL23"
    assert page.finder.isVisible(), "it goes on with finding"
    person.press(RIGHT, RIGHT)
    assert page.finder.ruler.words.text() == "On you about 40 mm"


def test_it_begins_on_the_side_that_was_looked_at(person: Person) -> None:
    person.start(WELL)
    person.click("Points")
    page = person.on(PointsPage)
    page.choose("KI3")
    person.click("Right")
    person.click("Find it step by step")
    assert page.finder.diagram.picture is not None
    assert page.finder.diagram.picture.view.limb == "right"
