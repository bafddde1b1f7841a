"""Whether both of her hands are free now, or one arm holds the baby: said with one click."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from acupress.core.answers import Answers
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import button

FACT = "hands_free"


class HandsRow(Flow):
    """Two chips that keep her answer to one question; `changed` asks for a new plan."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        group = QButtonGroup(self)
        one_handed = (desk.answers or Answers()).has(f"{FACT}=one")
        ask = desk.text(desk.content.care.facts[FACT].ask)
        for choice, words in (
            ("both", self.tr("Both free")),
            ("one", self.tr("Baby in arm")),
        ):
            chip = button(words, "chip")
            chip.setChecked(one_handed == (choice == "one"))
            chip.setAccessibleDescription(ask)
            chip.clicked.connect(lambda _=False, choice=choice: self._say(choice))
            group.addButton(chip)
            self.add(chip)

    def _say(self, choice: str) -> None:
        answers = self._desk.answers or Answers()
        if answers.has(f"{FACT}={choice}"):
            return
        problem = self._desk.keep(replace(answers, facts={**answers.facts, FACT: choice}))
        if problem is not None:
            self._desk.note(problem)
        self.changed.emit()
