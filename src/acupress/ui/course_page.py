"""Her course: where she stands, what her sessions propose, and looking back."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from acupress.core.course import Adaptation, Finding, Standing
from acupress.core.journal import Event
from acupress.core.record import told
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.course_review import review_card
from acupress.ui.courses import Courses
from acupress.ui.day_marks import DayMarks
from acupress.ui.desk import Desk
from acupress.ui.everyday_page import EverydayPage
from acupress.ui.style import TARGET, button, card, label


class CoursePage(EverydayPage):
    """`left` goes back, `questionnaire` asks her the questions again."""

    questionnaire = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._courses = Courses(desk)
        self._buttons: list[QPushButton] = []
        self._column: QVBoxLayout = self.start()
        self._fill()

    def _fill(self) -> None:
        self._buttons = []
        self._column = self.begin(self.tr("Your course"))
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
        self._row(inside, (self.tr("Begin today"), "primary", self._doing(self._courses.begin)))
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
            (self.tr("Go on with four weeks"), "primary", self._doing(courses.begin)),
            (self.tr("Ask me again"), "quiet", self.questionnaire.emit),
            (self.tr("Enough for now"), "quiet", self._doing(courses.end)),
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
        adapt, leave = self._courses.adapt, partial(self._courses.leave_as_it_is, found)
        offers = [
            (self._offer(one), "quiet", self._doing(partial(adapt, one))) for one in found.offers
        ]
        self._row(inside, *offers, (self.tr("Leave it as it is"), "link", self._doing(leave)))
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
            back = self._doing(partial(self._courses.take_back, one))
            self._row(inside, (self.tr("Take it back"), "link", back))
            self._buttons[-1].setAccessibleDescription(self._desk.text(text))
            self._column.addWidget(frame)

    def _add_end(self) -> None:
        row = Flow()
        row.add(button(self.tr("End this course"), "link", self._doing(self._courses.end)))
        self._column.addWidget(row)

    def _row(self, inside: QVBoxLayout, *offers: tuple[str, str, Callable[[], None]]) -> None:
        row = Flow()
        for words, kind, act in offers:
            made = button(words, kind, act)
            made.setMinimumWidth(TARGET)
            row.add(made)
            self._buttons.append(made)
        inside.addWidget(row)

    def _doing(self, act: Callable[[], None]) -> Callable[[], None]:
        """Return what a button does: it acts, shows what holds now, begins at its first button,
        and tells what was done."""

        def do() -> None:
            before = self._courses.last
            act()
            self._fill()
            self.begin_at_top()
            last = self._courses.last
            if last is not None and last != before:
                text = told(last, self._desk.content)
                stays = self.tr("It stays as it is.")
                announce(self, self._desk.text(text) if text is not None else stays)

        return do

    def begin_at_top(self) -> None:
        """Let the first thing to do have the keyboard."""
        first = self._buttons[0] if self._buttons else self.back_button
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
