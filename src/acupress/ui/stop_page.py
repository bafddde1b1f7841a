"""What she sees when there must be no session: where to turn, said warmly and plainly."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from acupress.core.answers import Answers
from acupress.core.safety import Assessment, Level, RedFlag, Rule, assess
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.numbers import numbers
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label
from acupress.ui.words import level_word

_URGENT: tuple[Level, ...] = ("emergency", "same_day")


class StopPage(Page):
    """The most urgent first. The only ways on are having been seen, and back to the questions."""

    seen = Signal()
    review = Signal()

    def __init__(
        self, desk: Desk, answers: Answers | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.scale, parent)
        self._desk = desk
        self._asked = False
        self._answers = answers or desk.answers or Answers()
        self._assessment: Assessment = (
            desk.assessment if answers is None else assess(answers, desk.content.care)
        )
        self._column = self.start()
        self._add_head()
        for level in _URGENT:
            self._add_level(level)
        self._add_rules()
        self._add_level("within_days")
        self._column.addSpacing(2 * GRID)
        self.review_button = button(self.tr("Back to the questions"), "quiet", self.review.emit)
        self._column.addWidget(self.review_button)
        self.seen_button = self._add_seen()
        self._column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top; the harmless button takes the keys."""
        super().showEvent(event)
        self.review_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _add_head(self) -> None:
        self._column.addWidget(label(self.tr("Your safety comes first"), "display"))
        words = self.tr("Somebody should look at this before you press anywhere.")
        self._column.addWidget(label(words, "lead"))
        self._column.addSpacing(GRID)
        harm = any(flag.crisis for flag in self._assessment.flags)
        self._column.addWidget(numbers(self._desk, crisis=harm))
        self._column.addSpacing(GRID)

    def _add_level(self, level: Level) -> None:
        flags = [flag for flag in self._assessment.flags if flag.level == level]
        if not flags:
            return
        frame, inside = card()
        inside.addWidget(label(level_word(level), "care_title"))
        inside.addWidget(label(self._desk.text(self._desk.content.care.levels[level]), "lead"))
        for flag in flags:
            self._add_flag(flag, inside)
        self._column.addWidget(frame)
        self._column.addSpacing(GRID)

    def _add_flag(self, flag: RedFlag, inside: QVBoxLayout) -> None:
        line, _ = card(frame="line")
        inside.addSpacing(GRID)
        inside.addWidget(line)
        inside.addSpacing(GRID)
        inside.addWidget(label(self._desk.text(flag.ask), "strong"))
        inside.addWidget(label(self._desk.text(flag.do), "lead"))
        inside.addWidget(label(self._desk.text(flag.means), "quiet"))

    def _add_rules(self) -> None:
        for rule in self._assessment.rules:
            if rule.effect == "stop":
                frame, inside = card()
                inside.addWidget(label(level_word(self._level_of(rule)), "care_title"))
                inside.addWidget(label(self._desk.text(rule.says), "lead"))
                self._column.addWidget(frame)
                self._column.addSpacing(GRID)

    def _level_of(self, rule: Rule) -> Level:
        """How soon: as it was said in the session, else today."""
        trouble = self._desk.content.trouble
        outcomes = trouble.outcomes.values() if rule.asks(trouble.fact) else ()
        kept = self._answers.facts.get(trouble.fact)
        return next((one.level for one in outcomes if one.keeps == kept and one.level), "same_day")

    def _add_seen(self) -> QPushButton:
        # A choice, because its words wrap where the text is large.
        words = self.tr("I have been seen, and was told I can go on")
        made = button(words, "choice", self._ask_again)
        made.setCheckable(False)
        self._column.addSpacing(GRID)
        self._column.addWidget(made)
        # A rule such as fever goes by its question: having been seen does not end it.
        fact = self._desk.content.trouble.fact
        in_session = any(rule.asks(fact) for rule in self._assessment.rules)
        made.setVisible(bool(self._assessment.flags) or in_session)
        return made

    def _ask_again(self) -> None:
        """One press is quickly done: what ends a warning is asked twice."""
        if self._asked:
            self.seen.emit()
            return
        self._asked = True
        words = self.tr("Yes, a midwife or doctor has looked at it. Press once more to go on")
        self.seen_button.setText(words)
