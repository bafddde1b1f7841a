"""The questionnaire: one question at a time, with large targets. The keyboard alone is enough."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from acupress.core.answers import Answers
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.fact_field import NumberBox
from acupress.ui.fitting import fit_words
from acupress.ui.question_list import NOTHING, Question, given, questions
from acupress.ui.rows import ENTER, AnswerRow, Row
from acupress.ui.style import GRID, button, label

_UP = (Qt.Key.Key_Up, Qt.Key.Key_Left)
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""Not Shift: some keyboards need it for digits."""
_LARGE = 1.5
"""From this text scale on a question is set smaller, so that its choices are in sight."""


class Questionnaire(QWidget):
    """Keys: 1, 2, 3 … choose and go on; arrows move the choice; Enter goes on; Backspace or
    Alt+Left goes back; Esc leaves. Leaving keeps what was answered."""

    done = Signal(Answers)
    left = Signal(Answers)

    def __init__(
        self, desk: Desk, answers: Answers | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._before = answers or desk.answers or Answers()
        self.questions = questions(self._before, desk)
        self._given: dict[str, str | int] = {}
        for question in self.questions:
            before = given(question, self._before)
            if before is not None:
                self._given[question.id] = before
        self.place = self._first_place()
        self._asked: Asked | None = None
        self._scale = desk.scale
        self._page = Page(desk.scale, self)
        self._column = self._page.start()
        self.back_button = button(self.tr("Back"), "link", self.go_back)
        self.leave_button = button(self.tr("Leave for now"), "link", self.leave)
        self.progress = label("", "quiet")
        self._bar = QProgressBar()
        self._lay_out()
        self._ask()

    @property
    def question(self) -> Question:
        """The question that is asked now."""
        return self.questions[self.place]

    @property
    def asked(self) -> "Asked":
        """The question as it stands on the screen."""
        assert self._asked is not None
        return self._asked

    @property
    def answers(self) -> Answers:
        """All answers so far."""
        asked = {question.id for question in self.questions}
        facts = {name: value for name, value in self._before.facts.items() if name not in asked}
        signs = {name: value for name, value in self._before.signs.items() if name not in asked}
        for question in self.questions:
            value = self._given.get(question.id)
            if question.kind == "sign" and isinstance(value, int):
                signs[question.id] = value
            elif question.kind in ("fact", "number") and value is not None:
                facts[question.id] = value
        tongue, told = self._given.get("tongue"), self._given.get("told")
        return replace(
            self._before,
            signs=signs,
            facts=facts,
            tongue=str(tongue) if tongue else None,
            told=str(told) if told else None,
        )

    def choose(self, value: str | int) -> None:
        """Take an answer and go on."""
        self._given[self.question.id] = value
        self._go_on()

    def skip(self) -> None:
        """Leave this one unanswered and go on."""
        self._given.pop(self.question.id, None)
        self._go_on()

    def accept(self) -> None:
        """Go on with what is chosen, or with what has the focus where nothing is chosen yet."""
        value = self.asked.value
        if value is None:
            self.skip()
        else:
            self.choose(value)

    def go_back(self) -> None:
        """Ask the question before this one again."""
        if self.place > 0:
            self.place -= 1
            self._ask()

    def leave(self) -> None:
        """Leave, and keep what was answered."""
        self.left.emit(self.answers)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the choices."""
        super().showEvent(event)
        self.asked.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the questionnaire wherever the focus is."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the same keys before a button or the number box does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def _first_place(self) -> int:
        """After the last answer of a round that she left; at the start of a new round."""
        round_ = [one for one in self.questions if one.kind not in ("tongue", "told")]
        last = max((i for i, one in enumerate(round_) if one.id in self._given), default=-1)
        return 0 if last == len(round_) - 1 else last + 1

    def _lay_out(self) -> None:
        policy = self.back_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back_button.setSizePolicy(policy)
        self.progress.setWordWrap(False)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(self.questions))
        self._bar.setAccessibleName(self.tr("Progress"))
        top = QHBoxLayout()
        top.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        top.addWidget(self.back_button)
        top.addWidget(self.progress, 1)
        top.addWidget(self.leave_button)
        bar = QHBoxLayout()
        bar.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        bar.addWidget(self._bar)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(GRID)
        outside.addLayout(top)
        outside.addLayout(bar)
        outside.addWidget(self._page, 1)
        self.back_button.installEventFilter(self)
        self.leave_button.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break words where it is narrow; leave the question's number to the bar."""
        super().resizeEvent(event)
        self._fit_progress()

    def _fit_progress(self) -> None:
        beside = self.back_button.sizeHint().width() + 5 * GRID
        fit_words(self.leave_button, self.width() - beside)
        words = (self.back_button, self.progress, self.leave_button)
        needed = sum(one.sizeHint().width() + GRID for one in words) + 4 * GRID
        self.progress.setVisible(needed <= self.width())

    def _ask(self) -> None:
        """Put the question on the screen, with the answer given before."""
        old = self._asked
        self._asked = Asked(self.question, self._given.get(self.question.id), self, self._scale)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()  # it holds the button whose click brought us here
        self._column.addWidget(self._asked, 1)
        self._page.verticalScrollBar().setValue(0)
        self.back_button.setVisible(self.place > 0)
        words = self.tr("{0} of {1}").format(self.place + 1, len(self.questions))
        self.progress.setText(words)
        self._bar.setValue(self.place + 1)
        if self.isVisible():
            self._asked.show()
            self._asked.take_focus()

    def _go_on(self) -> None:
        if self.place + 1 < len(self.questions):
            self.place += 1
            self._ask()
        else:
            self.done.emit(self.answers)

    def _take_key(self, event: QKeyEvent) -> bool:
        key, number = event.key(), self.question.kind == "number"
        back = key == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif back or (key == Qt.Key.Key_Backspace and not number):
            self.go_back()
        elif key in ENTER:
            if not event.isAutoRepeat():  # a key held down answers nothing further
                self._enter()
        elif number or event.modifiers() & _COMMANDS:
            return False
        elif key in _UP or key in _DOWN:
            self.asked.step(-1 if key in _UP else 1)
        else:
            return self._take_digit(event)
        return True

    def _enter(self) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and not isinstance(focused, Row):
            focused.click()
        else:
            self.accept()

    def _take_digit(self, event: QKeyEvent) -> bool:
        place = event.key() - Qt.Key.Key_1
        if not 0 <= place < len(self.question.choices):
            return False
        if not event.isAutoRepeat():
            self.choose(list(self.question.choices)[place])
        return True


class Asked(QWidget):
    """One question on the screen. `value` is what is chosen, or would be by Enter."""

    def __init__(
        self, question: Question, value: str | int | None, screen: Questionnaire, scale: float
    ) -> None:
        super().__init__()
        self.question = question
        self.rows: dict[str | int, Row] = {}
        self.number: NumberBox | None = None
        self._group = QButtonGroup(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(label(question.eyebrow, "eyebrow"))
        inside.addWidget(label(question.ask, "title" if scale < _LARGE else "heading"))
        if question.hint:
            inside.addWidget(label(question.hint, "quiet_body"))
        inside.addSpacing(GRID)
        if question.fact is not None and question.kind == "number":
            self.number = NumberBox(question.fact, question.ask, self)
            self.number.set_value(value if isinstance(value, int) else None)
            self.number.box.installEventFilter(screen)
            inside.addWidget(self.number)
        for place, (choice, words) in enumerate(question.choices.items()):
            self._add_row(place, choice, words, screen)
            inside.addWidget(self.rows[choice])
        if value is not None and value in self.rows:
            self.rows[value].setChecked(True)
        inside.addLayout(self._foot(value is not None, screen))
        inside.addStretch(1)

    @property
    def value(self) -> str | int | None:
        """What Enter takes: the choice, else the row that has the focus."""
        if self.number is not None:
            return self.number.value
        chosen = (choice for choice, row in self.rows.items() if row.isChecked())
        focused = (choice for choice, row in self.rows.items() if row.hasFocus())
        return next(chosen, next(focused, None))

    def take_focus(self) -> None:
        """Focus the choice, or the first one."""
        if self.number is not None:
            self.number.box.setFocus(Qt.FocusReason.TabFocusReason)
            self.number.box.selectAll()
            return
        chosen = self._group.checkedButton() or next(iter(self.rows.values()))
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Move the choice up or down without going on."""
        rows = list(self.rows.values())
        now = next((i for i, row in enumerate(rows) if row.isChecked() or row.hasFocus()), 0)
        row = rows[max(0, min(len(rows) - 1, now + by))]
        row.setChecked(True)
        row.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_row(self, place: int, choice: str | int, words: str, screen: Questionnaire) -> None:
        row = AnswerRow(words, label(str(place + 1), "quiet_body"), "lead")
        row.setAccessibleDescription(f"{self.question.eyebrow}. {self.question.ask}")
        row.clicked.connect(lambda: screen.choose(choice))
        row.installEventFilter(screen)
        self._group.addButton(row)
        self.rows[choice] = row

    def _foot(self, answered: bool, screen: Questionnaire) -> QHBoxLayout:
        """Return "Go on" where an answer stands already or is a number, and "Skip"."""
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 2 * GRID, 0, 0)
        if answered or self.number is not None:
            go_on = button(screen.tr("Go on"), "primary", screen.accept)
            go_on.installEventFilter(screen)
            foot.addWidget(go_on)
        foot.addStretch(1)
        if NOTHING not in self.question.choices:
            skip = button(screen.tr("Skip"), "link", screen.skip)
            skip.installEventFilter(screen)
            foot.addWidget(skip)
        return foot
