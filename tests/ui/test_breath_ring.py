"""The breathing circle repaints only when something is to be seen."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress.painting.theme import theme
from acupress.ui.breath_ring import BreathRing
from acupress.ui.step_bar import StepBar
from tests.painting.conftest import near

DAY = theme("day")


@pytest.fixture
def ring(qtbot: QtBot) -> BreathRing:
    made = BreathRing(DAY)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.show()
    QApplication.processEvents()
    return made


def test_it_grows_with_the_breath(ring: BreathRing) -> None:
    ring.set_fullness(0.0)
    at = round(ring.ring.centre.x() + ring.ring.disc(0.5)), round(ring.ring.centre.y())
    empty = ring.grab().toImage().pixelColor(*at)
    ring.set_fullness(1.0)
    full = ring.grab().toImage().pixelColor(*at)
    assert empty.lightness() > full.lightness() + 40


def test_small_changes_wait(ring: BreathRing, monkeypatch: pytest.MonkeyPatch) -> None:
    ring.set_fullness(0.5)
    ring.set_progress(0.5)
    asked: list[object] = []
    monkeypatch.setattr(ring, "update", lambda *rect: asked.append(rect))
    ring.set_fullness(0.503)
    ring.set_progress(0.5005)
    ring.set_words("", "")
    assert asked == []
    ring.set_progress(1.0)
    assert asked


def test_words_are_drawn(ring: BreathRing) -> None:
    before = ring.grab().toImage()
    ring.set_words("Breathe in", "keep the touch")
    assert ring.grab().toImage() != before


def test_another_theme_reaches_the_edges(ring: BreathRing) -> None:
    ring.set_theme(theme("night"))
    assert near(ring.grab().toImage().pixelColor(1, 1), theme("night").ground, 2)


def test_less_motion_moves_only_the_bar(qtbot: QtBot) -> None:
    made = BreathRing(DAY, reduced_motion=True)
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.set_fullness(0.0)
    one = made.grab().toImage()
    made.set_fullness(1.0)
    two = made.grab().toImage()
    changed = [(x, y) for x in range(300) for y in range(300) if one.pixel(x, y) != two.pixel(x, y)]
    assert changed
    assert max(y for _, y in changed) - min(y for _, y in changed) < 20


def test_steps_fill_and_name_themselves(qtbot: QtBot) -> None:
    bar = StepBar(DAY)
    qtbot.addWidget(bar)
    bar.resize(600, 40)
    bar.show_steps(("Shènshū", "Mìngmén", "Tàixī"), 1, 0.5, 1)
    image = bar.grab().toImage()
    segment = (600 - 16) / 3
    colours = [
        (segment * 0.5, DAY.point),
        (segment + 8 + segment * 0.25, DAY.point),
        (segment + 8 + segment * 0.8, DAY.track),
        (2 * segment + 16 + segment * 0.5, DAY.track),
    ]
    for x, colour in colours:
        assert near(image.pixelColor(round(x), 4), colour), x
    assert bar.shows_names
    assert bar.accessibleDescription() == "Step 2 of 3"
    bar.resize(140, 40)
    assert not bar.shows_names
