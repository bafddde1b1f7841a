"""The steps of a routine on a practitioner's table, in her hands."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from acupress.core.routine import Routine
from acupress.ui.practice.steps_panel import StepsPanel
from acupress.ui.practice.workbench import Workbench
from tests.core.routines import of
from tests.ui.asking import make_desk, put

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
MIDDLE, WIDE = (900, 700), (1240, 700)
"""A window that shows fields beside the list; and one with the preview, or list and body, too."""
FIVE = ("BL23", "GV4", "KI3", "SP6", "ST36")


class Table:
    """A panel with a routine of some points, on a middling window unless told otherwise."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *codes: str,
        size: tuple[int, int] = MIDDLE,
        routine: Routine | None = None,
        **settings: Any,
    ) -> None:
        self.desk = make_desk(folder, None, **{"reduced_motion": True, **settings})
        content = self.desk.content
        self.bench = Workbench(routine or of(content, *codes), content)
        self.panel = StepsPanel(self.desk, self.bench)
        put(qtbot, self.panel, self.desk, size)
        self.rows = self.panel.rows

    @property
    def codes(self) -> str:
        """The points of the routine in their order."""
        return " ".join(step.point for step in self.bench.routine.steps)

    @property
    def here(self) -> str:
        """The point that is looked at, with its number."""
        number = self.bench.step
        return f"{number} {self.bench.routine.steps[number].point}" if number >= 0 else ""

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key in the list."""
        self.rows.setFocus()
        QTest.keyClick(self.rows, key, held)
        settle()

    def click(self, words: str) -> None:
        """Click the one button with these words or this name."""
        QTest.mouseClick(self.button(words), Qt.MouseButton.LeftButton)
        settle()

    def button(self, words: str) -> QPushButton:
        """Return the one button that is seen and says this."""
        buttons = self.panel.findChildren(QPushButton)
        (found,) = [
            one
            for one in buttons
            if one.isVisible() and words in (one.text(), one.accessibleName())
        ]
        return found

    def said(self, number: int) -> str:
        """What assistive technology reads of a row."""
        index = self.rows.model().index(number, 0)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def drag(self, number: int, to: QPoint, *, drop: bool = True) -> None:
        """Drag a step to a place in the list; `drop` lets go of it there."""
        model = self.rows.model()
        data = model.mimeData([model.index(number, 0)])
        how = (
            Qt.DropAction.MoveAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self.rows.viewportEvent(QDragMoveEvent(to, *how))
        settle()
        if drop:
            self.rows.viewportEvent(QDropEvent(QPointF(to), *how))
            settle()

    def edge(self, number: int, part: float) -> QPoint:
        """A place in a row: 0 is its upper edge, 1 its lower one."""
        rect = self.rows.visualRect(self.rows.model().index(number, 0))
        return QPoint(rect.center().x(), round(rect.top() + part * (rect.height() - 1)))


def type_into(field: QWidget, text: str) -> None:
    """Type a text into a field."""
    field.setFocus()
    QTest.keyClicks(field, text)
    settle()


def settle() -> None:
    """Let the app do what is due."""
    for _ in range(3):
        QApplication.processEvents()
