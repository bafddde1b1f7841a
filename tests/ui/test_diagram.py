"""The diagram shows the point, says so, and repaints only its halo."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress.core.picture import picture_of
from acupress.painting.figure import Figures
from acupress.painting.painter import halo_rects
from acupress.painting.pixmaps import copy_part
from acupress.painting.theme import theme
from acupress.ui.diagram import DiagramView
from tests.mini import BL23_LEFT, BL23_RIGHT, FINGER, mini_content
from tests.painting.conftest import near

DAY = theme("day")


@pytest.fixture
def diagram(qtbot: QtBot) -> DiagramView:
    """A diagram of BL23 on both sides."""
    content = mini_content()
    made = DiagramView(DAY, Figures())
    qtbot.addWidget(made)
    made.resize(700, 560)
    picture = picture_of(content.catalogue.points["BL23"], "both", content, ["GV4"])
    made.show_picture(picture, "Lower back", "You are on it when it feels tender.", "en", FINGER)
    made.show()
    QApplication.processEvents()
    return made


def test_the_marker_is_at_the_placement(diagram: DiagramView) -> None:
    image = diagram.grab().toImage()
    assert diagram.frame is not None
    for spot in (BL23_LEFT, BL23_RIGHT):
        assert near(image.pixelColor(diagram.frame.at(spot).toPoint()), DAY.point)


def test_corners_are_round(diagram: DiagramView) -> None:
    image = diagram.grab().toImage()
    for x, y in ((0, 0), (699, 0), (0, 559), (699, 559)):
        assert near(image.pixelColor(x, y), DAY.ground, 2)


def test_it_can_be_read_aloud(diagram: DiagramView) -> None:
    assert diagram.accessibleName() == "Lower back"
    assert "2 fingers from the spine" in diagram.accessibleDescription()
    assert "feels tender" in diagram.accessibleDescription()


def test_only_the_halo_s_squares_are_repainted(
    diagram: DiagramView, monkeypatch: pytest.MonkeyPatch
) -> None:
    diagram.set_halo(0.1)
    QApplication.processEvents()
    painted: list[QRect] = []

    def copy(painter: QPainter, layer: QPixmap, rect: QRect) -> None:
        painted.append(rect)
        copy_part(painter, layer, rect)

    monkeypatch.setattr("acupress.ui.diagram.copy_part", copy)
    diagram.set_halo(0.6)
    QApplication.processEvents()
    assert diagram.picture is not None
    assert diagram.frame is not None
    assert set(map(QRect.getRect, painted)) == set(
        map(QRect.getRect, halo_rects(diagram.picture, diagram.frame))
    )


def test_a_halo_that_did_not_grow_costs_nothing(
    diagram: DiagramView, monkeypatch: pytest.MonkeyPatch
) -> None:
    diagram.set_halo(0.5)
    QApplication.processEvents()
    asked: list[object] = []
    monkeypatch.setattr(diagram, "update", lambda *rect: asked.append(rect))
    diagram.set_halo(0.501)
    assert asked == []


def test_the_halo_goes_when_it_is_taken_away(diagram: DiagramView) -> None:
    still = diagram.grab().toImage()
    diagram.set_halo(1.0)
    assert diagram.grab().toImage() != still
    diagram.set_halo(None)
    assert diagram.grab().toImage() == still


@pytest.mark.parametrize("size", [(300, 200), (200, 600), (1600, 900), (90, 80)])
def test_points_stay_in_sight_at_any_size(diagram: DiagramView, size: tuple[int, int]) -> None:
    diagram.resize(*size)
    assert diagram.frame is not None
    for spot in (BL23_LEFT, BL23_RIGHT):
        assert diagram.rect().contains(diagram.frame.at(spot).toPoint())


def test_notes_do_not_cover_the_point(diagram: DiagramView) -> None:
    for scale in (1.0, 1.6):
        diagram.set_text_scale(scale)
        image = diagram.grab().toImage()
        assert diagram.frame is not None
        for spot in (BL23_LEFT, BL23_RIGHT):
            assert near(image.pixelColor(diagram.frame.at(spot).toPoint()), DAY.point)


def test_another_theme_is_another_picture(diagram: DiagramView) -> None:
    before = diagram.grab().toImage()
    diagram.set_theme(theme("night", "deep"))
    after = diagram.grab().toImage()
    assert before != after
    assert near(after.pixelColor(0, 0), theme("night").ground, 2)


def test_a_click_is_told_and_a_slip_is_not(diagram: DiagramView, qtbot: QtBot) -> None:
    told: list[bool] = []
    diagram.clicked.connect(lambda: told.append(True))
    QTest.mouseClick(diagram, Qt.MouseButton.LeftButton)
    QTest.mouseClick(diagram, Qt.MouseButton.RightButton)
    assert told == [True]


def test_an_empty_diagram_is_a_plain_card(qtbot: QtBot) -> None:
    made = DiagramView(DAY, Figures())
    qtbot.addWidget(made)
    made.resize(200, 200)
    image = made.grab().toImage()
    assert near(image.pixelColor(100, 100), DAY.card, 2)
    assert made.frame is None


def test_the_lower_note_goes_where_nothing_has_to_be_seen(diagram: DiagramView) -> None:
    from acupress.painting.labels import Body, Sizes, quietest

    picture, frame = diagram.picture, diagram.frame
    assert picture is not None
    assert frame is not None
    sizes = Sizes.of(picture, frame)
    body = Body(Figures(), picture.view, DAY, frame)
    on = QRectF(0, 0, 200, 60)
    on.moveCenter(frame.at(BL23_LEFT))
    beside = on.translated(0, 250)
    assert quietest([on, beside], picture, frame, sizes, body) == beside
    assert not quietest([on], picture, frame, sizes, body).isValid()
