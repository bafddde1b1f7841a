"""Why something that was handed over is no routine that can be used, and what to do."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.storage.problems import Problem
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label
from acupress.ui.words import breakable

MOST = 12
"""So many problems are shown; the first ones are enough to begin with."""


class RefusedPage(Page):
    """`another` asks for another file; `left` comes when she goes back."""

    another = Signal()
    left = Signal()

    def __init__(
        self, desk: Desk, problems: Sequence[Problem], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.scale, parent)
        column = self.start()
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        file = label(breakable(Path(problems[0].file).name), "eyebrow")
        file.setToolTip(problems[0].file)
        inside.addWidget(file)
        inside.addWidget(label(self.tr("This cannot be opened as a routine"), "title"))
        kind = self.tr("It was left as it is, and nothing here has changed.")
        inside.addWidget(label(kind, "lead"))
        for problem in problems[:MOST]:
            inside.addLayout(self._told(problem))
        if len(problems) > MOST:
            more = self.tr("… and {0} more like these.").format(len(problems) - MOST)
            inside.addWidget(label(more, "quiet_body"))
        hint = self.tr(
            "Whoever made it can send it again as a file. If it was made by a newer acupress,"
            " this one needs to be brought up to date."
        )
        inside.addWidget(label(hint, "quiet_body"))
        row = Flow()
        self.another_button = button(self.tr("Open another"), "primary", self.another.emit)
        row.add(self.another_button)
        row.add(button(self.tr("Back"), "quiet", self.left.emit))
        inside.addWidget(row)
        column.addWidget(frame)
        column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _told(self, problem: Problem) -> QVBoxLayout:
        """One problem: where it is and what was found, and below what is allowed."""
        line = self.tr("Line {0}").format(problem.line) if problem.line else ""
        place = ", ".join(filter(None, (line, problem.field)))
        found = self.tr("Found: {0}").format(problem.found)
        allowed = self.tr("Allowed: {0}").format(problem.allowed)
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addWidget(label(breakable(f"{place}. {found}" if place else found)))
        column.addWidget(label(breakable(allowed), "quiet_body"))
        return column
