"""How to find a point, step by step: a number in a circle and a sentence beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from acupress.ui.style import label, measure, restyle


class StepList(QWidget):
    """A numbered list whose sentences wrap beside their numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._scale = 1.0
        self._role = "lead"

    def show_steps(self, steps: tuple[str, ...]) -> None:
        """Show these sentences."""
        while len(self._rows) < len(steps):
            number, words = label("", "number", self), label("", self._role, self)
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            number.setWordWrap(False)
            self._rows.append((number, words))
        for at, (number, words) in enumerate(self._rows):
            used = at < len(steps)
            number.setText(str(at + 1) if used else "")
            words.setText(steps[at] if used else "")
            number.setVisible(used)
            words.setVisible(used)
        self._place()

    def set_look(self, role: str, scale: float) -> None:
        """Change the label role and the text scale."""
        self._scale = scale
        if role != self._role:
            self._role = role
            for _, words in self._rows:
                words.setProperty("role", role)
                restyle(words)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        top, side = 0, number_size(self._scale)
        indent = side + round(10 * self._scale)
        for number, words in self._rows:
            if not words.text():
                continue
            width = self.width() - indent
            high = measure(words.text(), self._role, width, self._scale)
            line = measure("1", self._role, width, self._scale)
            # Number and first line share their middle, whichever is taller.
            number.setGeometry(0, top + max(0, (line - side) // 2), side, side)
            words.setGeometry(indent, top + max(0, (side - line) // 2), width, high)
            top += row_height(words.text(), self._role, width, self._scale) + gap(self._scale)


def number_size(scale: float) -> int:
    """Return the diameter of a number's circle in pixels."""
    return round(26 * scale)


def gap(scale: float) -> int:
    """Return the distance between two sentences in pixels."""
    return round(9 * scale)


def row_height(step: str, role: str, width: int, scale: float) -> int:
    """Return the height in pixels of one sentence beside its number."""
    above = max(0, (number_size(scale) - measure("1", role, width, scale)) // 2)
    return max(measure(step, role, width, scale) + above, number_size(scale))


def list_height(steps: tuple[str, ...], role: str, width: int, scale: float) -> int:
    """Return the height in pixels that these sentences need."""
    side = number_size(scale)
    room = width - side - round(10 * scale)
    rows = sum(row_height(step, role, room, scale) for step in steps)
    return rows + gap(scale) * max(0, len(steps) - 1) + 2
