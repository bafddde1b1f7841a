"""Today: the routine of the day with its true length, and one large Start."""

from datetime import timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from acupress.core.journal import Session
from acupress.core.timeline import Timeline
from acupress.ui import words
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.session_line import session_line
from acupress.ui.style import GRID, button, card, label

MINUTES = (3, 6, 10, 15)
AWAY = timedelta(days=14)
"""After a gap this long she is welcomed back with a shorter routine."""
WELCOME_BACK_MINUTES = 6


class Today(Page):
    """What opens. Start is focused, so that Enter alone begins."""

    begin = Signal(object)
    questionnaire = Signal()
    safety = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._desk = desk
        sessions = desk.sessions(3)
        self._away = bool(sessions) and desk.now() - sessions[0].started > AWAY
        if self._away and desk.settings.number("minutes") > WELCOME_BACK_MINUTES:
            desk.settings.change(minutes=WELCOME_BACK_MINUTES)
        self.timeline: Timeline = desk.timeline()
        self._add_problems()
        self._add_routine()
        self._add_sessions(sessions)
        self._column.addStretch(1)
        for key in (QKeySequence("Return"), QKeySequence("Enter")):
            QShortcut(key, self, self._start)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        super().showEvent(event)
        QTimer.singleShot(0, self.start_button, self.start_button.setFocus)

    def _add_problems(self) -> None:
        for problem in self._desk.problems:
            frame, inside = card(frame="panel")
            title = self.tr("One of your files could not be used. It was left as it is.")
            inside.addWidget(label(title, "strong"))
            inside.addWidget(label(str(problem), "quiet"))
            self._column.addWidget(frame)

    def _add_routine(self) -> None:
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        self._eyebrow = label(role="eyebrow")
        self._title = label(role="title")
        self._length = label(role="countdown")
        self._included = label(role="quiet_body")
        self._points = label(role="lead")
        self.start_button = button(self.tr("Start"), "primary", self._start)
        self.start_button.setProperty("shape", "large")
        for widget in (self._eyebrow, self._title, self._length, self._included):
            inside.addWidget(widget)
        inside.addWidget(self.start_button)
        inside.addWidget(self._points)
        inside.addWidget(label(self.tr("I have this much time:"), "quiet_body"))
        inside.addWidget(self._minutes_row())
        self._why = button(self.tr("Why these points?"), "link", self._toggle_why)
        self._reasons = QWidget()
        self._reasons_column = QVBoxLayout(self._reasons)
        self._reasons_column.setContentsMargins(0, 0, 0, 0)
        self._reasons.hide()
        links = Flow()
        links.add(self._why)
        told = self._desk.answers is not None and bool(self._desk.answers.signs)
        if not told:
            find = button(self.tr("Find my pattern"), "link", self.questionnaire.emit)
            links.add(find)
        links.add(button(self.tr("Safety check"), "link", self.safety.emit))
        inside.addWidget(links)
        inside.addWidget(self._reasons)
        self._column.addWidget(frame)
        self._show_routine()

    def _minutes_row(self) -> Flow:
        row = Flow()
        group = QButtonGroup(self)
        kept = int(self._desk.settings.number("minutes"))
        for number in sorted({*MINUTES, kept}):
            chip = button(self.tr("{0} min").format(number), "chip")
            chip.setChecked(number == kept)
            chip.clicked.connect(lambda _=False, number=number: self._set_minutes(number))
            group.addButton(chip)
            row.add(chip)
        return row

    def _set_minutes(self, number: int) -> None:
        self._desk.settings.change(minutes=number)
        self.timeline = self._desk.timeline()
        self._show_routine()

    def _show_routine(self) -> None:
        desk, plan = self._desk, self.timeline.plan
        patterns = desk.content.patterns.patterns
        if self._away:
            eyebrow = self.tr("Welcome back")
        elif plan.pattern is not None:
            eyebrow = desk.text(patterns[plan.pattern].name)
        else:
            eyebrow = self.tr("For every mother")
        self._eyebrow.setText(eyebrow)
        breathing = not plan.steps
        title = self.tr("A quiet time to breathe") if breathing else self.tr("Today's routine")
        self._title.setText(title)
        points = desk.content.catalogue.points
        names = [points[step.point].names.pinyin for step in plan.steps]
        self._points.setText(" · ".join(names) if names else desk.phrase("breathe_only"))
        length = words.minutes(self.timeline.total)
        self._length.setText(words.clock(self.timeline.total))
        self._length.setAccessibleName(length)
        self._included.setText(self.tr("minutes, with moving and finding the points"))
        self._included.setVisible(not breathing)
        self.start_button.setAccessibleDescription(f"{title}, {length}")
        self._show_reasons()

    def _show_reasons(self) -> None:
        while (item := self._reasons_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for reason in self.timeline.plan.reasons:
            self._reasons_column.addWidget(label(self._desk.text(reason)))

    def _toggle_why(self) -> None:
        self._reasons.setVisible(self._reasons.isHidden())

    def _add_sessions(self, sessions: tuple[Session, ...]) -> None:
        if not sessions:
            return
        self._column.addWidget(label(self.tr("Your last sessions"), "heading"))
        for session in sessions:
            self._column.addWidget(session_line(session, self._desk))

    def _start(self) -> None:
        self.begin.emit(self.timeline)
