"""Her course: where she stands, what her sessions propose, and looking back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from acupress.core.course import Adaptation, Finding, Standing
from acupress.core.journal import Event
from acupress.core.record import told
from acupress.ui.column import Flow, Page
from acupress.ui.course_review import review_card
from acupress.ui.courses import Courses
from acupress.ui.day_marks import DayMarks
from acupress.ui.desk import Desk
from acupress.ui.rows import click_on_enter, fit_words
from acupress.ui.style import GRID, TARGET, button, card, label


class CoursePage(Page):
    """`left` goes back, `questionnaire` asks her the questions again."""

    left = Signal()
    questionnaire = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk, self._courses = desk, Courses(desk)
        self._buttons: list[QPushButton] = []
        self._column: QVBoxLayout = self.start()
        self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first thing to do."""
        super().showEvent(event)
        self._begin_at_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does, Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not click_on_enter(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons' words wrap where it is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fill(self) -> None:
        self._buttons = []
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._back = button(self.tr("Back"), "link", self.left.emit)
        self._column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(label(self.tr("Your course"), "title"))
        standing = self._courses.standing
        if self._desk.journal is None:
            self._column.addWidget(label(self.tr("There is no journal today."), "body"))
        elif standing is None:
            self._add_next()
        elif standing.over:
            self._add_review(standing)
        else:
            self._add_standing(standing)
        for found in self._courses.findings():
            self._add_finding(found)
        self._add_in_force()
        if standing is not None and not standing.over:
            self._add_end()
        self._column.addStretch(1)
        self._fit()

    def _add_next(self) -> None:
        days, goal = self._courses.next
        frame, inside = card()
        inside.addWidget(label(self._length(days), "heading"))
        words = self.tr(
            "A session on {0} of {1} days. Then you look back on your pain and your signs, and"
            " decide how to go on."
        )
        inside.addWidget(label(words.format(goal, days), "body"))
        room = self.tr("The other days are free: which ones, you need not decide before.")
        inside.addWidget(label(room, "body"))
        self._row(inside, (self.tr("Begin today"), "primary", self._begin))
        if not (self._desk.answers and self._desk.answers.signs):
            hint = self.tr("With the questions answered first, you can compare your signs later.")
            inside.addWidget(label(hint, "quiet_body"))
            self._row(inside, (self.tr("Answer the questions"), "link", self.questionnaire.emit))
        self._column.addWidget(frame)

    def _add_standing(self, standing: Standing) -> None:
        frame, inside = card()
        inside.addWidget(label(self._length(standing.course.days), "eyebrow"))
        words = self.tr("{0} of {1} days").format(standing.done, standing.course.goal)
        inside.addWidget(label(words, "title"))
        left = self.tr("Days left: {0}").format(standing.left)
        inside.addWidget(label(left, "lead"))
        inside.addWidget(DayMarks(standing, self._desk.theme, self._desk.scale))
        legend = self.tr("A full mark is a day with a session; the ring is today.")
        inside.addWidget(label(legend, "quiet"))
        if standing.done >= standing.course.goal:
            inside.addWidget(label(self.tr("That is what this course asks for."), "body"))
        self._column.addWidget(frame)

    def _add_review(self, standing: Standing) -> None:
        desk, courses = self._desk, self._courses
        self._column.addWidget(review_card(desk, courses, standing))
        frame, inside = card()
        inside.addWidget(label(self.tr("How do you want to go on?"), "heading"))
        again = self.tr("Answered once more, the questions show how your signs have moved.")
        inside.addWidget(label(again, "body"))
        self._row(
            inside,
            (self.tr("Go on with four weeks"), "primary", self._begin),
            (self.tr("Ask me again"), "quiet", self.questionnaire.emit),
            (self.tr("Enough for now"), "quiet", self._end),
        )
        self._column.addWidget(frame)

    def _add_finding(self, found: Finding) -> None:
        frame, inside = card()
        inside.addWidget(label(self.tr("A proposal"), "eyebrow"))
        if found.point:
            words = self.tr("You skipped {0} or cut it short in {1} of your last {2} sessions.")
            words = words.format(self._name(found.point), found.times, found.of)
        else:
            words = self.tr("{0} of your last {1} sessions ended after about {2} min.")
            words = words.format(found.times, found.of, found.minutes)
        inside.addWidget(label(words, "lead"))
        if found.point and all(one.kind != "left_out" for one in found.offers):
            stays = self.tr("It is one of the points that every routine shares, so it stays in.")
            inside.addWidget(label(stays, "body"))
        offers = [(self._offer(one), "quiet", partial(self._adapt, one)) for one in found.offers]
        leave = partial(self._leave_as_it_is, found)
        self._row(inside, *offers, (self.tr("Leave it as it is"), "link", leave))
        self._column.addWidget(frame)

    def _add_in_force(self) -> None:
        holding = self._courses.in_force
        if not holding:
            return
        self._column.addWidget(label(self.tr("Fitted to you"), "heading"))
        for one in holding:
            frame, inside = card()
            text = told(Event(0, self._desk.now(), "adapted", one.about), self._desk.content)
            assert text is not None
            inside.addWidget(label(self._desk.text(text), "body"))
            words = self.tr("Take it back")
            self._row(inside, (words, "link", partial(self._take_back, one)))
            self._buttons[-1].setAccessibleDescription(self._desk.text(text))
            self._column.addWidget(frame)

    def _add_end(self) -> None:
        row = Flow()
        row.add(button(self.tr("End this course"), "link", self._end))
        self._column.addWidget(row)

    def _row(self, inside: QVBoxLayout, *offers: tuple[str, str, Callable[[], None]]) -> None:
        row = Flow()
        for words, kind, act in offers:
            made = button(words, kind, act)
            made.setMinimumWidth(TARGET)
            row.add(made)
            self._buttons.append(made)
        inside.addWidget(row)

    def _fit(self) -> None:
        for one in self._buttons:
            fit_words(one, self.viewport().width() - 10 * GRID)

    def _begin(self) -> None:
        self._courses.begin()
        self._again()

    def _end(self) -> None:
        self._courses.end()
        self._again()

    def _adapt(self, one: Adaptation) -> None:
        self._courses.adapt(one)
        self._again()

    def _take_back(self, one: Adaptation) -> None:
        self._courses.take_back(one)
        self._again()

    def _leave_as_it_is(self, found: Finding) -> None:
        self._courses.leave_as_it_is(found)
        self._again()

    def _again(self) -> None:
        """Show what holds now, and begin at its first button."""
        self._fill()
        self._begin_at_top()

    def _begin_at_top(self) -> None:
        first = self._buttons[0] if self._buttons else self._back
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _length(self, days: int) -> str:
        return self.tr("{0} weeks").format(days // 7)

    def _name(self, code: str) -> str:
        return self._desk.text(self._desk.content.catalogue.points[code].label)

    def _offer(self, one: Adaptation) -> str:
        if one.kind == "minutes":
            return self.tr("Shorter: {0} min").format(one.parts[0])
        if one.kind == "way":
            return self.tr("Press it another way")
        return self.tr("Leave it out")
