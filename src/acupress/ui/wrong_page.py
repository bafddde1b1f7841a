"""Something feels wrong: stop, three plain questions, what to do, and where to turn."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from acupress.core.answers import Answers
from acupress.core.timeline import Cue, Timeline
from acupress.core.trouble import Outcome, TroubleQuestion, outcome_of, remembered
from acupress.ui.announce import announce
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.numbers import numbers
from acupress.ui.rows import AnswerRow, click_on_enter
from acupress.ui.style import GRID, button, label
from acupress.ui.words import level_word

_LARGE = 1.5
"""From this text scale on titles are set smaller, so that what matters is in sight."""


def point_pressed(timeline: Timeline, cue: Cue) -> str | None:
    """Return the point that was pressed last when this cue is shown, None for none yet."""
    presses = [one for one in timeline.cues if one.kind == "press" and one.start <= cue.start]
    return presses[-1].point if presses else None


class WrongPage(Page):
    """Shown while the session is paused. `point` is what was pressed when she asked for help.
    Before she has answered anything, hands away and the emergency number are what she reads.

    `go_on` at this point, `go_on_without` it for today, `finish` here, or `back` to the paused
    session as if nothing had been. What she answers is kept at once; until it is clear that the
    point is not to blame it counts as left out, so that a window closed in haste loses nothing.
    Keys: 1, 2, 3 … answer, arrows move, Enter takes, Backspace or Esc goes back one question.
    """

    go_on = Signal()
    go_on_without = Signal()
    finish = Signal()
    back = Signal()

    def __init__(self, desk: Desk, point: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk, self.point = desk, point
        self._trouble = desk.content.trouble
        self._answers_before = desk.answers or Answers()
        self._out_before = point in desk.left_out
        self._given: dict[str, str] = {}
        self.rows: tuple[AnswerRow, ...] = ()
        self.finish_button = button("")
        self._first: QWidget = self.finish_button
        self._column: QVBoxLayout = self.start()
        self._follow()

    @property
    def outcome(self) -> Outcome | None:
        """What follows from her answers, None while there is something to ask."""
        return outcome_of(self._given, self._trouble)

    @property
    def question(self) -> TroubleQuestion:
        """The question that is asked now, or was asked last."""
        left = (one for one in self._trouble.questions if one.id not in self._given)
        return next(left, self._trouble.questions[-1])

    def choose(self, choice: str) -> None:
        """Take an answer, and go on."""
        self._given[self.question.id] = choice
        self._follow()

    def go_back(self) -> None:
        """Ask the question before again; from the first one go back to the session."""
        if self._given:
            self._given.popitem()
            self._follow()
            return
        if self.point is not None:
            self._desk.leave_out(self.point, left_out=self._out_before)
        self.back.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top."""
        super().showEvent(event)
        self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the digits and the ways back; Enter does what Space does."""
        key, asking = event.key(), self.outcome is None
        place = key - Qt.Key.Key_1
        if event.isAutoRepeat() and (key == Qt.Key.Key_Escape or 0 <= place < 9):
            return  # a key held down answers nothing further
        if asking and key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            if self._given or key == Qt.Key.Key_Escape:
                self.go_back()
        elif asking and 0 <= place < len(self.rows):
            self.choose(self.question.choices[place].id)
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _follow(self) -> None:
        """Keep what follows so far, and show it or the next question."""
        outcome = self.outcome
        self._keep(outcome)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self.rows = ()
        if outcome is None:
            self._ask(self.question)
        else:
            self._tell(outcome)
        self._column.addStretch(1)
        if self.isVisible():
            self._begin()

    def _begin(self) -> None:
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _keep(self, outcome: Outcome | None) -> None:
        desk, answers = self._desk, self._answers_before
        if self.point is not None:
            out = self._out_before or outcome is None or outcome.leaves_out
            desk.leave_out(self.point, left_out=out)
        if outcome is not None:
            answers = remembered(answers, outcome, self._trouble, desk.content.care)
        if answers != (desk.answers or Answers()):
            problem = desk.keep(answers)
            if problem is not None:
                desk.note(problem)

    def _ask(self, question: TroubleQuestion) -> None:
        desk, first = self._desk, not self._given
        rest = self.tr("Take your hands away and rest")
        self._column.addWidget(label(rest, self._title if first else "eyebrow"))
        if first:
            self._column.addWidget(
                label(self.tr("The session is paused. Nothing is lost."), "lead")
            )
        self._column.addWidget(numbers(desk, emergency_only=True))
        finish = button(self.tr("Finish here"), "primary" if first else "quiet", self.finish.emit)
        self.finish_button = finish
        if first:
            self._column.addWidget(self._flow(finish))
        ask = desk.text(question.ask)
        self._column.addWidget(label(ask, "heading"))
        self._add_signs(question)
        self._add_rows(question, ask)
        if first:
            away = button(self.tr("Back to the session"), "link", self.go_back)
            self._column.addWidget(self._flow(away))
        else:
            again = button(self.tr("One question back"), "link", self.go_back)
            self._column.addWidget(self._flow(finish, again))
        # Enter pressed in haste ends the session and answers nothing.
        self._first = finish if first else self.rows[0]
        announce(self, ask if self._given else f"{rest}. {ask}")

    def _add_signs(self, question: TroubleQuestion) -> None:
        flags = self._desk.content.care.red_flags
        signs = [short for name in question.signs if (short := flags[name].short) is not None]
        inside = QVBoxLayout()
        inside.setSpacing(GRID // 2)
        for sign in signs:
            inside.addWidget(label("•  " + self._desk.text(sign), "body"))
        self._column.addLayout(inside)

    def _add_rows(self, question: TroubleQuestion, ask: str) -> None:
        inside = QVBoxLayout()
        inside.setSpacing(GRID)
        rows = []
        for number, choice in enumerate(question.choices, 1):
            row = AnswerRow(self._desk.text(choice.label), label(str(number), "quiet_body"), "lead")
            row.setCheckable(False)
            row.setAccessibleDescription(ask)
            row.clicked.connect(lambda _=False, one=choice.id: self.choose(one))
            inside.addWidget(row)
            rows.append(row)
        self.rows = tuple(rows)
        self._column.addLayout(inside)

    def _tell(self, outcome: Outcome) -> None:
        desk, told = self._desk, [self._desk.text(one) for one in outcome.says]
        if outcome.level is not None:
            self._column.addWidget(label(level_word(outcome.level), "care_title"))
        title = desk.text(outcome.title)
        self._column.addWidget(label(title, self._title))
        if outcome.urgent:
            self._column.addWidget(numbers(desk, crisis=outcome.crisis))
        for text in told:
            self._column.addWidget(label(text, "lead"))
        self._add_actions(outcome)
        if outcome.level is not None:
            level = desk.content.care.levels[outcome.level]
            self._column.addWidget(label(desk.text(level), "body"))
        self._add_kept(outcome)
        if not outcome.urgent:
            self._column.addWidget(numbers(desk))
        announce(self, " ".join((f"{title}.", *told)))

    def _add_actions(self, outcome: Outcome) -> None:
        """Finish here is always there; what may be done instead stands before it."""
        actions: list[QPushButton] = []
        here, anywhere = outcome.goes_on == "here", outcome.goes_on != "no"
        if here or (anywhere and self.point is None):
            words = self.tr("It has passed, go on") if here else self.tr("Go on")
            actions.append(button(words, "primary", self.go_on.emit))
        if anywhere and self.point is not None:
            kind, words = "quiet" if here else "primary", self.tr("Go on without this point")
            actions.append(button(words, kind, self.go_on_without.emit))
        kind = "quiet" if anywhere else "primary"
        self.finish_button = button(self.tr("Finish here"), kind, self.finish.emit)
        actions.append(self.finish_button)
        actions.append(button(self.tr("Change my answer"), "link", self.go_back))
        # Enter pressed in haste must not lead away from a number to ring.
        self._first = self if outcome.crisis else actions[0]
        self._column.addWidget(self._flow(*actions))

    def _add_kept(self, outcome: Outcome) -> None:
        """Say what stays of it, and how it goes away again."""
        desk, told = self._desk, []
        if self.point is not None and self.point in desk.left_out:
            left_out = self.tr("{0} is left out from now on. You can take it in again on its page.")
            told.append(left_out.format(self._name(self.point)))
        if outcome.keeps is not None and desk.assessment.verdict == "stop":
            told.append(self.tr("No session begins until you say that somebody has looked at it."))
        elif outcome.keeps is not None:
            rules = desk.assessment.rules
            told += [desk.text(one.says) for one in rules if one.asks(self._trouble.fact)]
        for text in told:
            self._column.addWidget(label(text, "body"))
        if desk.problems and (told or outcome.keeps):
            words = self.tr("One of your files cannot be written, so this holds until you quit.")
            self._column.addWidget(label(words, "care"))
        if self.point is not None and self.point not in desk.left_out and not outcome.level:
            self._column.addWidget(self._flow(self._leave_out_button()))

    def _leave_out_button(self) -> QPushButton:
        return button(self.tr("Leave it out next time, too"), "link", self._leave_out)

    def _leave_out(self) -> None:
        assert self.point is not None
        self._out_before = True
        self._follow()

    def _name(self, code: str) -> str:
        point = self._desk.content.catalogue.points[code]
        return f"{point.code} {point.names.main(self._desk.language)}"

    @property
    def _title(self) -> str:
        return "title" if self._desk.scale < _LARGE else "heading"

    def _flow(self, *buttons: QPushButton) -> Flow:
        flow = Flow()
        for one in buttons:
            flow.add(one)
        return flow
