"""A part of the editor that is a form: fields below each other, each with its name above it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, card, label


class Form(Page):
    """Sections are cards with a heading."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setContentsMargins(0, 0, 0, 2 * GRID)
        ground = self.widget()
        line = ground.layout() if ground is not None else None
        assert line is not None
        line.setContentsMargins(0, 0, GRID, 0)  # the editor has an edge of its own
        self._column.setSpacing(2 * GRID)
        self._inside: QVBoxLayout = self._column

    def section(self, heading: str, words: str = "") -> None:
        """Begin a section; what is added from now on stands in it."""
        frame, self._inside = card()
        self._inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._inside.setSpacing(GRID // 2)
        self._inside.addWidget(label(heading, "heading"))
        if words:
            self._inside.addWidget(label(words, "quiet_body"))
        self._column.addWidget(frame)

    def add(self, words: str, field: QWidget, hint: str = "") -> None:
        """Add a field with its name; a hint stands below it."""
        self._inside.addSpacing(GRID)
        name = label(words, "strong")
        name.setBuddy(field)
        self._inside.addWidget(name)
        self.put(field)
        if hint:
            field.setAccessibleDescription(hint)
            self._inside.addWidget(label(hint, "quiet"))

    def put(self, widget: QWidget) -> None:
        """Add something without a name of its own."""
        wide = isinstance(widget, QLineEdit | QComboBox) or widget.sizePolicy().hasHeightForWidth()
        side = Qt.AlignmentFlag(0) if wide or widget.layout() else Qt.AlignmentFlag.AlignLeft
        self._inside.addWidget(widget, 0, side)

    def end(self) -> None:
        """No further section comes."""
        self._column.addStretch(1)
