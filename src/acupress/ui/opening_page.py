"""A routine that was handed over: what it holds and who made it, before anything is taken over."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from acupress.core.follow import follow
from acupress.core.routine import Routine, RoutineStep, way_of, with_own_points
from acupress.core.text import bare, clock
from acupress.core.timeline import compile_plan
from acupress.ui import words
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label

_TIED = "\u00a0"
"""A space at which no line ends."""


class OpeningPage(Page):
    """`follow` plays it from today on, `keep` puts it into the library, `edit` opens a copy in
    the editor; `left` comes when she wants none of it."""

    follow = Signal(object)
    keep = Signal(object)
    edit = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, routine: Routine, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk, self._routine = desk, routine
        self._content = with_own_points(desk.shipped, routine)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._add_head()
        self._add_today()
        self._add_steps()
        self._column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter do what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _add_head(self) -> None:
        routine = self._routine
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        inside.addWidget(label(self.tr("A routine was handed to you"), "eyebrow"))
        inside.addWidget(_told(routine.title, "title"))
        inside.addWidget(_told(self._who(), "lead"))
        lines = QVBoxLayout()
        lines.setSpacing(GRID // 2)
        for line in self._lines():
            lines.addWidget(_told(line, "quiet_body"))
        inside.addLayout(lines)
        self.follow_button = button(
            self.tr("Follow this routine"), "primary", partial(self.follow.emit, routine)
        )
        self.follow_button.setProperty("shape", "large")
        inside.addWidget(self.follow_button)
        row = Flow()
        row.add(button(self.tr("Keep it for later"), "quiet", partial(self.keep.emit, routine)))
        row.add(button(self.tr("Edit a copy"), "quiet", partial(self.edit.emit, routine)))
        row.add(button(self.tr("Not now"), "link", self.left.emit))
        inside.addWidget(row)
        inside.addWidget(label(self.tr("Nothing is changed until you choose."), "quiet"))
        self._column.addWidget(frame)

    def _who(self) -> str:
        """Who made it, and for whom; a file may say anything, so it is said as told."""
        maker = self._routine.maker
        names = ", ".join(filter(None, (maker.name, maker.clinic)))
        who = self.tr("It says it is from {0}").format(names) if names else ""
        who = who or self.tr("It does not say who made it")
        if self._routine.patient:
            who = self.tr("{0}, for {1}").format(who, self._routine.patient)
        return f"{who}."

    def _lines(self) -> tuple[str, ...]:
        routine = self._routine
        plan = follow(routine, self._content)
        total = clock(compile_plan(plan, self._content).total)
        count = len(routine.steps)
        points = self.tr("{0} points").format(count) if count != 1 else self.tr("One point")
        held = self.tr("{0}, {1} minutes with moving and finding them.").format(points, total)
        own = ""
        if routine.points:
            own = self.tr(
                "Some points are its maker's own: {0}. Who should not press these, only its maker"
                " can say."
            ).format(", ".join(point.names.english for point in routine.points))
        day = routine.made_on
        made = self.tr("Made on {0}.").format(words.day(day)) if day else ""
        begins = routine.valid_from
        first = self.tr("Meant to begin on {0}.").format(words.day(begins)) if begins else ""
        again = routine.review_on
        review = self.tr("To be looked at again on {0}.").format(words.day(again)) if again else ""
        contact = routine.maker.contact
        asked = self.tr("Questions: {0}").format(contact) if contact else ""
        dates = " ".join(filter(None, (made, first, review)))
        return tuple(filter(None, (held, own, dates, asked)))

    def _add_today(self) -> None:
        """What the care rules make of it today, for whoever has answered them here."""
        if self._desk.answers is None:
            return
        today = replace(self._desk.today(), day=None)  # the head tells its dates
        reasons = follow(self._routine, self._content, today).reasons
        if not reasons:
            return
        frame, inside = card(frame="panel")
        inside.addWidget(label(self.tr("With what you have told acupress"), "strong"))
        for reason in reasons:
            inside.addWidget(label(self._desk.text(reason)))
        self._column.addWidget(frame)

    def _add_steps(self) -> None:
        frame, inside = card()
        inside.addWidget(label(self.tr("Step by step"), "heading"))
        if self._routine.opening:
            said = self.tr("At the beginning: “{0}”").format(self._routine.opening)
            inside.addWidget(_told(said, "quiet_body"))
        for number, step in enumerate(self._routine.steps, 1):
            point = self._content.catalogue.points[step.point]
            name = f"{number}. {self._desk.text(point.label)}"
            inside.addSpacing(GRID)
            inside.addWidget(_told(name, "strong"))
            inside.addWidget(_told(self._desk.text(point.where)))
            inside.addWidget(label(self._way(step), "quiet_body"))
            if step.note:
                inside.addWidget(_told(f"“{step.note}”"))
        if self._routine.closing:
            inside.addSpacing(GRID)
            said = self.tr("At the end: “{0}”").format(self._routine.closing)
            inside.addWidget(_told(said, "quiet_body"))
        self._column.addWidget(frame)

    def _way(self, step: RoutineStep) -> str:
        """How it is pressed, on which sides and how long."""
        catalogue, say = self._content.catalogue, self._desk.text
        point = catalogue.points[step.point]
        way = way_of(step, point)
        assert way is not None  # the file was checked
        parts = [say(catalogue.techniques[step.technique].name)]
        parts.append(say(catalogue.postures[step.posture].name))
        parts += [words.sides(step.sides)] if point.bilateral else []
        each = point.bilateral and step.sides == "each"
        length = self.tr("{0:g} s on each") if each else self.tr("{0:g} s")
        parts.append(length.format(step.seconds).replace(" ", _TIED))
        return f"{_TIED}· ".join(bare(part) for part in parts)


def _told(text: str, role: str = "body") -> QLabel:
    """A label for words from the file, which may be of any length without a space."""
    made = label(words.breakable(text), role)
    made.setAccessibleName(text)
    return made
