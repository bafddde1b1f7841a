"""Her hand as the ruler: slider and numbers hold at once, are kept, drawn true, and forgotten."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress.core.hand import BANK_CARD_MM, FOUR_FINGERS_MM, THUMB_MM
from acupress.ui.hand_page import HandPage
from acupress.ui.settings_page import SettingsPage
from tests.painting.conftest import near
from tests.ui.asking import make_desk, put
from tests.ui.using import ENTER, ESCAPE, WELL, Person

UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


def shown(
    qtbot: QtBot, folder: Path, size: tuple[int, int] = (1000, 900), **settings: Any
) -> HandPage:
    desk = make_desk(folder, None, **settings)
    page = HandPage(desk)
    put(qtbot, page, desk, size)
    return page


def on_disk(folder: Path) -> dict[str, object]:
    return dict(json.loads((folder / "config" / "settings.json").read_text(encoding="utf-8")))


def written(field: QDoubleSpinBox, text: str) -> None:
    """Write a number over what stands there."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QApplication.processEvents()


def columns_of(image: QImage, wanted: str) -> tuple[int, int]:
    """First and last column that hold about this colour."""
    found = [
        x
        for x in range(image.width())
        if any(near(image.pixelColor(x, y), wanted, 40) for y in range(0, image.height(), 3))
    ]
    return found[0], found[-1]


def test_nothing_is_measured_at_first(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    assert page.four.text() == page.thumb.text() == "not measured"
    assert not page.strips[4].isVisible()
    assert not page.strips[1].isVisible()
    assert page.size_slider.hasFocus(), "the screen comes first"
    assert page._desk.settings.number("screen") == 0, "a guess of the screen is not kept"


def test_the_slider_holds_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    before = page.card.drawn.width()
    QTest.keyClick(page.size_slider, Qt.Key.Key_Right)
    kept = page._desk.settings.number("screen")
    assert kept == page.size_slider.value() / 100
    assert on_disk(tmp_path)["screen"] == kept
    assert page.card.drawn.width() == pytest.approx(kept * 85.6)
    QTest.keyClick(page.size_slider, Qt.Key.Key_PageUp)
    assert page._desk.settings.number("screen") == pytest.approx(kept + 0.1)
    assert page.card.drawn.width() > before
    again = shown(qtbot, tmp_path)
    assert again.size_slider.value() / 100 == pytest.approx(kept + 0.1)


@pytest.mark.parametrize("screen", [2.0, 3.78, 5.5, 7.0])
def test_the_drawn_card_is_as_wide_as_a_bank_card(
    qtbot: QtBot, tmp_path: Path, screen: float
) -> None:
    page = shown(qtbot, tmp_path, (1000, 1200), screen=screen)
    image = page.card.grab().toImage()
    first, last = columns_of(image, page._desk.theme.action)
    assert last - first + 1 == pytest.approx(85.6 * screen, abs=4)
    assert page.card.drawn.height() == pytest.approx(53.98 * screen)
    assert page.card.rect().contains(page.card.drawn.toAlignedRect())


@pytest.mark.parametrize("scale", [100, 200])
def test_where_it_is_narrow_the_card_stands_upright_and_is_whole(
    qtbot: QtBot, tmp_path: Path, scale: int
) -> None:
    page = shown(qtbot, tmp_path, (360, 480), screen=3.78, text_scale=scale)
    card = page.card
    assert card.rect().contains(card.drawn.toAlignedRect())
    sides = sorted((card.drawn.width(), card.drawn.height()), reverse=True)
    assert sides == pytest.approx([side * 3.78 for side in BANK_CARD_MM])
    assert card.drawn.width() < card.drawn.height()
    page.resize(800, 600)
    QApplication.processEvents()
    assert card.drawn.width() > card.drawn.height()


@pytest.mark.parametrize(("count", "key", "usual"), [(4, "four_fingers", 70), (1, "thumb", 21)])
def test_the_first_step_up_begins_at_what_is_usual(
    qtbot: QtBot, tmp_path: Path, count: int, key: str, usual: float
) -> None:
    page = shown(qtbot, tmp_path, screen=4.0)
    field = page.four if count == 4 else page.thumb
    field.setFocus()
    QTest.keyClick(field, UP)
    assert page._desk.settings.number(key) == field.value() == usual
    QTest.keyClick(field, UP)
    assert page._desk.settings.number(key) == usual + 0.5
    assert on_disk(tmp_path)[key] == usual + 0.5
    for _ in range(3):
        QTest.keyClick(field, DOWN)
    assert field.value() == usual - 1


@pytest.mark.parametrize("least", [True, False])
def test_what_is_typed_is_what_is_kept(qtbot: QtBot, tmp_path: Path, least: bool) -> None:
    page = shown(qtbot, tmp_path)
    for field, room in ((page.four, FOUR_FINGERS_MM), (page.thumb, THUMB_MM)):
        wanted = room[0] if least else room[1]
        written(field, str(wanted))
        assert field.value() == wanted
    hand = page._desk.hand
    assert hand.four_fingers == page.four.value()
    assert hand.thumb == page.thumb.value()


@pytest.mark.parametrize(("count", "millimetres"), [(4, 62.5), (4, 71), (4, 88), (1, 17), (1, 22)])
def test_the_drawn_fingers_are_as_broad_as_hers(
    qtbot: QtBot, tmp_path: Path, count: int, millimetres: float
) -> None:
    page = shown(qtbot, tmp_path, (1000, 1400), screen=4.0)
    written(page.four if count == 4 else page.thumb, str(millimetres))
    strip = page.strips[count]
    assert strip.isVisible()
    assert strip.width() == pytest.approx(millimetres * 4, abs=3)
    plain = QColor(page._desk.theme.card)
    image = strip.grab().toImage()
    wide = [x for x in range(image.width())
            if any(not near(image.pixelColor(x, y), plain.name(), 8)
                   for y in range(0, image.height(), 2))]  # fmt: skip
    # Each finger is drawn a twentieth narrower than its breadth, so that they stand apart.
    assert wide[-1] - wide[0] == pytest.approx(millimetres * 4, rel=0.06)


@pytest.mark.parametrize(
    ("size", "screen"), [((1280, 800), 11.0), ((480, 800), 6.4), ((360, 480), 5.0)]
)
def test_fingers_that_do_not_fit_are_scrolled_to_not_cut(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], screen: float
) -> None:
    page = shown(qtbot, tmp_path, size, screen=screen, four_fingers=90)
    strip = page.strips[4]
    assert strip.width() == pytest.approx(90 * screen, abs=3)
    right = strip.mapTo(page, QPoint(strip.width(), 0)).x()
    reached = page.horizontalScrollBar().maximum() + page.viewport().width()
    assert right <= reached
    assert (page.horizontalScrollBar().maximum() > 0) == (size[0] < 1000)


def test_a_typed_number_is_kept_when_the_field_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    written(page.four, "76.5")
    written(page.thumb, "20")
    assert on_disk(tmp_path)["four_fingers"] == 76.5
    assert on_disk(tmp_path)["thumb"] == 20
    hand = page._desk.hand
    assert hand.breadth(2) == pytest.approx(76.5 / 2)
    assert hand.breadth(1) == 20
    again = shown(qtbot, tmp_path)
    assert (again.four.value(), again.thumb.value()) == (76.5, 20)


@pytest.mark.parametrize("typed", ["500", "1", "-70", "many", "49.7"])
def test_no_number_outside_of_what_a_hand_can_be_is_kept(
    qtbot: QtBot, tmp_path: Path, typed: str
) -> None:
    page = shown(qtbot, tmp_path)
    written(page.four, typed)
    kept = page._desk.settings.number("four_fingers")
    assert kept == 0 or FOUR_FINGERS_MM[0] <= kept <= FOUR_FINGERS_MM[1]
    assert page.four.value() == (kept or page.four.minimum())


def test_one_step_below_the_least_is_not_measured(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, screen=4.0)
    written(page.thumb, str(THUMB_MM[0]))
    assert page._desk.settings.number("thumb") == THUMB_MM[0]
    QTest.keyClick(page.thumb, DOWN)
    assert page.thumb.text() == "not measured"
    assert page._desk.settings.number("thumb") == 0
    assert not page.strips[1].isVisible()


def test_all_is_forgotten_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, screen=4.4, four_fingers=72, thumb=21)
    assert page.strips[4].isVisible()
    buttons = {one.text(): one for one in page.findChildren(QPushButton)}
    QTest.mouseClick(buttons["Forget these measures"], Qt.MouseButton.LeftButton)
    assert page.four.text() == page.thumb.text() == "not measured"
    kept = on_disk(tmp_path)
    assert (kept["screen"], kept["four_fingers"], kept["thumb"]) == (0, 0, 0)
    assert not page.strips[4].isVisible()
    assert page._desk.hand.breadth(4) is None


def test_the_wheel_scrolls_past_the_numbers(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, (700, 500), screen=4.0, four_fingers=72)
    place = QPointF(20, 20)
    for widget in (page.four, page.size_slider):
        before = on_disk(tmp_path)
        event = QWheelEvent(
            place, widget.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
        assert on_disk(tmp_path) == before, widget.accessibleName()


def test_every_field_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    fields: list[QWidget] = [page.size_slider, page.four, page.thumb]
    fields += page.findChildren(QPushButton)
    assert [one for one in fields if not one.accessibleName()] == []
    names = [one.accessibleName() for one in fields]
    assert len(set(names)) == len(names)


# --- the way there and back


def test_from_the_settings_and_back_by_keys(person: Person) -> None:
    person.start(WELL)
    person.click("Settings")
    person.reach("Measure my hand")
    person.press(ENTER)
    page = person.on(HandPage)
    page.four.setFocus()
    person.press(UP)
    person.press(ESCAPE)
    person.on(SettingsPage)
    kept = json.loads(person.files.settings.read_text(encoding="utf-8"))
    assert kept["four_fingers"] == 70, "Escape loses nothing"


def test_with_tab_everything_comes_into_sight(person: Person) -> None:
    person.start(WELL, screen=4.0, four_fingers=72.0, thumb=21.0, text_scale=200)
    person.window.resize(480, 600)
    person.window.show_hand(person.window.show_settings)
    person.settle()
    page = person.on(HandPage)
    for widget in (page.four, page.thumb, page.done_button):
        for _ in range(12):
            if widget.hasFocus():
                break
            person.press(Qt.Key.Key_Tab)
        assert widget.hasFocus()
        place = QRect(widget.mapTo(page, QPoint()), widget.size())
        assert page.rect().contains(place), widget.accessibleName()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("screen", -1), ("screen", 41), ("screen", "4"), ("screen", True),
        ("four_fingers", 111), ("four_fingers", None), ("thumb", 41), ("thumb", [21]),
        ("added_points", "KI3"), ("added_points", [3]), ("own_view", 1),
    ],
)  # fmt: skip
def test_a_bad_value_in_the_file_is_refused_whole(person: Person, key: str, value: object) -> None:
    file = person.files.settings
    file.parent.mkdir(parents=True)
    text = json.dumps({"look": "night", key: value}, indent=2)
    file.write_text(text, encoding="utf-8")
    person.start(WELL)
    assert person.window.desk.settings["look"] == "day", "nothing of a bad file is used"
    (problem,) = person.window.desk.problems
    assert (problem.file, problem.line, problem.field) == (str(file), 3, key)
    assert person.reads(key)
    person.window.show_hand(person.window.show_settings)
    person.on(HandPage).four.setValue(72)
    assert file.read_text(encoding="utf-8") == text, "and it is left as it is"
