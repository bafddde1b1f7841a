"""The atlas in the hands of a person: wheel, touchpad, drag and click at a place."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from acupress.core.crowd import Dot
from acupress.painting.figure import Figures
from acupress.painting.frame import Frame
from acupress.ui.atlas_panel import AtlasPanel
from acupress.ui.atlas_view import AtlasView
from tests.ui.asking import make_desk, put

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def panel_of(
    qtbot: QtBot, folder: Path, view: str = "lower_back",
    size: tuple[int, int] = (700, 700), **settings: int | str | bool,
) -> AtlasPanel:  # fmt: skip
    desk = make_desk(folder, None, **{"reduced_motion": True, **settings})
    panel = AtlasPanel(desk, Figures())
    put(qtbot, panel, desk, size)
    panel.show_view(view)
    panel.atlas.setFocus()
    settle()
    return panel


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def turn(atlas: AtlasView, at: QPointF, angle: int = 0, pixels: QPoint | None = None,
         held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:  # fmt: skip
    """Turn the wheel, or move two fingers by so many pixels."""
    event = QWheelEvent(
        at, atlas.mapToGlobal(at), pixels or QPoint(), QPoint(0, angle),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(atlas, event)


def drag(atlas: AtlasView, start: QPoint, by: QPoint) -> None:
    QTest.mousePress(atlas, Qt.MouseButton.LeftButton, pos=start)
    for part in (by / 2, by):
        QTest.mouseMove(atlas, start + part)
        settle()
    QTest.mouseRelease(atlas, Qt.MouseButton.LeftButton, pos=start + by)


def spot_at(frame: Frame, place: QPointF) -> tuple[float, float]:
    """The place of the view that is seen at a place of the widget."""
    spot = frame.source.topLeft() + (place - frame.target.topLeft()) / frame.scale
    return (spot.x(), spot.y())


def is_at(frame: Frame, spot: tuple[float, float], place: QPointF, within: float = 0.6) -> bool:
    return (frame.at(spot) - place).manhattanLength() < within


def closer(atlas: AtlasView, steps: int = 4) -> None:
    for _ in range(steps):
        QTest.keyClick(atlas, Qt.Key.Key_Plus)


def codes(dot: Dot) -> set[str]:
    return {key.rsplit(" ", 1)[0] for key in dot.keys}


def click(atlas: AtlasView, dot: Dot) -> None:
    place = QPoint(round(dot.x), round(dot.y))
    QTest.mouseClick(atlas, Qt.MouseButton.LeftButton, pos=place)
    settle()
