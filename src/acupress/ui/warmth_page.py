"""The guide to the warm pack: first whether it is for her today, then how it is made and used."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from acupress.core.text import Text
from acupress.ui.desk import Desk
from acupress.ui.everyday_page import EverydayPage
from acupress.ui.her_pattern import no_warmth_for_her
from acupress.ui.style import GRID, card, label


class WarmthPage(EverydayPage):
    """Steps to follow, when never, and whom to ask first. `left` goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        guide = desk.content.warmth
        column = self.begin(self.tr("The warm pack"))
        self._add_not_today(column)
        column.addWidget(label(desk.text(guide.intro), "lead"))
        self._add_steps(column)
        self._add_list(self.tr("Never"), guide.never, column)
        self._add_list(self.tr("Ask your midwife or doctor first with"), guide.ask_first, column)
        frame, inside = card(frame="panel")
        inside.addWidget(label(desk.text(guide.burn), "body"))
        column.addWidget(frame)
        column.addWidget(label(desk.text(guide.evidence), "quiet_body"))
        column.addStretch(1)

    def _add_not_today(self, column: QVBoxLayout) -> None:
        reasons = no_warmth_for_her(self._desk)
        if not reasons:
            return
        frame, inside = card()
        inside.addWidget(label(self.tr("Not today"), "care_title"))
        for reason in reasons:
            inside.addWidget(label(self._desk.text(reason), "body"))
        column.addWidget(frame)

    def _add_steps(self, column: QVBoxLayout) -> None:
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        for place, step in enumerate(self._desk.content.warmth.steps, 1):
            number = label(str(place), "number")
            number.setWordWrap(False)
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            side = round(26 * self._desk.scale)
            number.setFixedSize(side, side)
            number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            words = QVBoxLayout()
            words.setSpacing(GRID // 2)
            words.addWidget(label(self._desk.text(step.title), "strong"))
            words.addWidget(label(self._desk.text(step.text), "body"))
            line = QHBoxLayout()
            line.setSpacing(2 * GRID)
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            line.addLayout(words, 1)
            inside.addLayout(line)
        column.addWidget(frame)

    def _add_list(self, head: str, texts: Iterable[Text], column: QVBoxLayout) -> None:
        frame, inside = card()
        inside.addWidget(label(head, "heading"))
        for text in texts:
            inside.addWidget(label("•  " + self._desk.text(text), "body"))
        column.addWidget(frame)
