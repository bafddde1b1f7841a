"""What she is asked, and what follows: the safety page, the questionnaire, her pattern, a stop."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from acupress.core.answers import Answers
from acupress.ui.desk import Desk

Leave = Callable[[], None]
Show = Callable[[str | None, QWidget, Leave | None], None]


class AskingFlow(QObject):
    """Shows one page after the other through `show`, which takes its place in the navigation, the
    page, and what has to be done before it goes.

    `done` goes on to Today, `practice` to the practitioner's room, `tips` to those of her pattern.
    """

    done = Signal()
    practice = Signal()
    tips = Signal()

    def __init__(self, desk: Desk, show: Show, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._show = desk, show

    def show_safety(self) -> None:
        """Show the safety questions, with what she has told filled in."""
        from acupress.ui.first_start import FirstStart

        page = FirstStart(self._desk, self._desk.answers)
        page.done.connect(self._keep_checked)
        page.practice.connect(self.practice)
        self._show(None, page, None)  # only its own buttons leave it: no tick is lost on the way

    def show_stop(self) -> None:
        """Show what to do instead of a session."""
        from acupress.ui.stop_page import StopPage

        page = StopPage(self._desk)
        page.seen.connect(self._seen)
        page.review.connect(self.show_safety)
        self._show("today", page, None)

    def show_pattern(self) -> None:
        """Show her pattern, or ask for it when nothing is answered yet."""
        answers = self._desk.answers
        if answers is None or not (answers.signs or answers.told):
            self.show_questionnaire()
            return
        from acupress.ui.result import Result

        page = Result(self._desk)
        page.use.connect(self._use_pattern)
        page.done.connect(self.done)
        page.again.connect(self.show_questionnaire)
        page.tips.connect(self.tips)
        self._show("pattern", page, None)

    def show_questionnaire(self) -> None:
        """Ask, one question at a time."""
        from acupress.ui.questionnaire import Questionnaire

        page = Questionnaire(self._desk)
        page.done.connect(self._keep_and_show_result)
        page.left.connect(self._keep_and_go_on)
        self._show("pattern", page, lambda: self._keep(page.answers))

    def _keep_and_go_on(self, answers: Answers) -> None:
        self._keep(answers)
        self.done.emit()

    def _keep_checked(self, answers: Answers) -> None:
        self._keep(answers)
        if not self._desk.harm:  # which no file may tell: she is asked again at the next start
            self._desk.over_time.note_check(answers, whole=True)
        self.done.emit()

    def _keep_and_show_result(self, answers: Answers) -> None:
        self._keep(answers)
        self._desk.over_time.note_signs(answers.signs)
        if self._desk.assessment.verdict == "stop":
            self.show_stop()
        else:
            self.show_pattern()

    def _keep(self, answers: Answers) -> None:
        problem = self._desk.keep(answers)
        if problem is not None:
            self._desk.note(problem)

    def _use_pattern(self, pattern: str) -> None:
        self._keep(replace(self._desk.answers or Answers(), told=pattern or None))
        self.show_pattern()

    def _seen(self) -> None:
        problem = self._desk.seen_by_someone()
        if problem is not None:
            self._desk.note(problem)
        self.show_safety()
