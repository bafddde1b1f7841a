"""Today: the routine of the day with its true length, and one large Start."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget

from acupress.core.journal import Session
from acupress.core.plan import Plan
from acupress.core.routine import Routine
from acupress.core.text import bare, filled, listed
from acupress.core.text import clock as clock_text
from acupress.core.timeline import Timeline
from acupress.storage.problems import BadFileError
from acupress.ui import words
from acupress.ui.care_cards import CareCards
from acupress.ui.column import Flow, Page
from acupress.ui.course_line import CourseLine
from acupress.ui.desk import Desk
from acupress.ui.hands_row import HandsRow
from acupress.ui.minutes_row import MinutesRow
from acupress.ui.press_list import PressList
from acupress.ui.reason_list import ReasonList
from acupress.ui.session_line import session_line
from acupress.ui.sound_row import SoundRow
from acupress.ui.style import GRID, button, card, label, restyle
from acupress.ui.titled_row import TitledRow

AWAY = timedelta(days=14)
"""After a gap this long she is welcomed back with a shorter routine."""
WELCOME_BACK_MINUTES = 6


def tr(text: str) -> str:
    """Return a fixed word of this page in the user's language."""
    return QCoreApplication.translate("Today", text)


class Today(Page):
    """What opens. Start is focused, so that Enter alone begins."""

    begin = Signal(object)
    questionnaire = Signal()
    safety = Signal()
    go_on = Signal(object)
    open_routine = Signal()
    again = Signal()  # this page, as it is now
    take_along = Signal(object)
    go = Signal(str)
    """Asks for another page by its name in `EveryDayFlow.WAYS`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._desk = desk
        self.care = CareCards(desk)  # before the plan, which follows from it
        self.care.safety.connect(self.safety)
        self.care.answered.connect(self._checked)
        sessions = self._last_sessions()
        self._away = bool(sessions) and desk.now() - sessions[0].started > AWAY
        self._minutes = MinutesRow(desk, self._minutes_at_hand())
        self._minutes.chosen.connect(self._plan_again)
        self.timeline: Timeline = desk.timeline(self._minutes.minutes)
        self._kept = self._kept_session()  # what is wrong with it is told, too
        _add_problems(desk, self._column)
        self._column.addWidget(self.care)
        if self._kept is not None:
            self._column.addWidget(self._kept)
        self._add_routine()
        self._weigh_start()
        course = CourseLine(desk)
        course.wanted.connect(partial(self.go.emit, "course"))
        self._column.addWidget(course)
        self._add_sessions(sessions)
        self._column.addStretch(1)
        for key in (QKeySequence("Return"), QKeySequence("Enter")):
            QShortcut(key, self, self._enter).setAutoRepeat(False)

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
        super().showEvent(event)
        first = self._offer or self.start_button
        QTimer.singleShot(0, first, first.setFocus)

    @property
    def _offer(self) -> QPushButton | None:
        """The button that goes on with a kept session, where that is offered."""
        return self._kept.findChild(QPushButton) if self._kept is not None else None

    def _minutes_at_hand(self) -> int | None:
        """What she has said, or what is kept; a routine that she follows is whole until she says.

        None for the whole of a routine.
        """
        kept = int(self._desk.settings.number("minutes"))
        if self._desk.minutes_chosen:
            return kept
        if self._away:
            return min(kept, WELCOME_BACK_MINUTES)
        return None if self._desk.followed is not None else kept

    def _weigh_start(self) -> None:
        """One button stands out: the weekly check, the offer to go on, or Start."""
        other = self._offer or self.care.check
        self.start_button.setProperty("kind", "quiet" if other else "primary")
        restyle(self.start_button)

    def _kept_session(self) -> QWidget | None:
        """The offer to go on with a session that she has not ended."""
        kept = self._desk.kept
        if kept is None:
            return None
        from acupress.ui.go_on_card import GoOnCard, go_on_card

        card = go_on_card(self._desk, kept)
        if isinstance(card, GoOnCard):
            card.go_on.connect(lambda to: self.go_on.emit(to) if self.care.may_begin() else None)
            card.over.connect(self.again)
            card.gone.connect(self._let_go)
        return card

    def _let_go(self) -> None:
        """The kept session is gone: what is next is today's routine."""
        self._kept = None
        self._weigh_start()
        self.start_button.setFocus()

    def _last_sessions(self) -> tuple[Session, ...]:
        try:
            return self._desk.sessions(3)
        except BadFileError as error:
            self._desk.note(*error.problems)
            return ()

    def _add_routine(self) -> None:
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        self._eyebrow = label(role="eyebrow")
        self._title = label(role="title")
        self._length = label(role="countdown")
        self._included = label(role="quiet_body")
        self._points = label(role="lead")
        self._places = label(role="quiet_body")
        self.start_button = button(self.tr("Start"), "primary", self._start)
        self.start_button.setProperty("shape", "large")
        for widget in (self._eyebrow, self._title, self._length, self._included):
            inside.addWidget(widget)
        inside.addWidget(self.start_button)
        inside.addWidget(self._points)
        inside.addWidget(self._places)
        hands = HandsRow(self._desk)
        hands.changed.connect(self._plan_again)
        scale = self._desk.scale
        self._hands = TitledRow(self.tr("Hands"), hands, scale)
        rows = QVBoxLayout()
        rows.setSpacing(GRID)
        rows.addWidget(TitledRow(self.tr("Time"), self._minutes, scale))
        rows.addWidget(self._hands)
        rows.addWidget(TitledRow(self.tr("Sound"), SoundRow(self._desk), scale))
        inside.addLayout(rows)
        self._why = button(
            self.tr("Why these points?"), "link", lambda: self._tell(self._reasons, self._presses)
        )
        self._reasons = ReasonList(self._desk)
        self._reasons.hide()
        self._how = button(
            self.tr("How will I press?"), "link", lambda: self._tell(self._presses, self._reasons)
        )
        self._presses = PressList(self._desk)
        self._presses.hide()
        links = Flow()
        links.add(self._why)
        links.add(self._how)
        told = self._desk.answers is not None and bool(self._desk.answers.signs)
        if not told:
            find = button(self.tr("Find my pattern"), "link", self.questionnaire.emit)
            links.add(find)
        self._warm = button(self.tr("The warm pack"), "link", partial(self.go.emit, "warmth"))
        links.add(self._warm)
        links.add(button(self.tr("Safety check"), "link", self.safety.emit))
        links.add(self._more())
        if self._desk.followed is not None:
            links.add(button(self.tr("Back to my own routine"), "link", self._follow_none))
        inside.addWidget(links)
        inside.addWidget(self._reasons)
        inside.addWidget(self._presses)
        self._column.addWidget(frame)
        self._show_routine()

    def _plan_again(self) -> None:
        self.timeline = self._desk.timeline(self._minutes.minutes)
        self._show_routine()

    def _more(self) -> QPushButton:
        """What is wanted now and then: a menu behind one word."""
        more, menu = button(self.tr("More"), "link"), QMenu(self)
        more.setProperty("shape", "menu")  # room for its arrow
        menu.addAction(self.tr("Tips for this week"), partial(self.go.emit, "tips"))
        menu.addAction(self.tr("Reminders…"), partial(self.go.emit, "reminders"))
        menu.addAction(self.tr("A course of some weeks"), partial(self.go.emit, "course"))
        menu.addAction(self.tr("What changed, and why"), partial(self.go.emit, "record"))
        menu.addAction(self.tr("Open a routine…"), self.open_routine.emit)
        self.taking = menu.addAction(self.tr("Print or take along…"), self._take_along)
        more.setMenu(menu)
        return more

    def _take_along(self) -> None:
        """Today's routine to print, or for the phone; one that she follows as it was made."""
        own = _as_routine(self._desk, self.timeline.plan)
        self.take_along.emit(self._desk.followed or own)

    def _follow_none(self) -> None:
        problem = self._desk.follow(None)
        if problem is not None:
            self._desk.note(problem)
        self.again.emit()

    def _show_routine(self) -> None:
        desk, plan = self._desk, self.timeline.plan
        patterns = desk.content.patterns.patterns
        if self._away:
            eyebrow = self.tr("Welcome back")
        elif desk.followed is not None:
            maker = desk.followed.maker
            eyebrow = maker.clinic or maker.name or self.tr("From your practitioner")
        elif plan.pattern is not None:
            eyebrow = desk.text(patterns[plan.pattern].name)
        else:
            eyebrow = self.tr("For every mother")
        breathing = not plan.steps
        eyebrow = self.tr("Without pressing") if breathing else eyebrow
        self._eyebrow.setText(words.breakable(eyebrow))
        routine = plan.title or self.tr("Today's routine")
        title = self.tr("A quiet time to breathe") if breathing else routine
        self._title.setText(words.breakable(title))
        points = desk.content.catalogue.points
        names = [points[step.point].names.main(desk.language) for step in plan.steps]
        self._points.setText(" · ".join(names) if names else desk.text(plan.reasons[0]))
        self._places.setText(_where(desk, plan))
        self._places.setVisible(not breathing)
        self.taking.setEnabled(not breathing)
        self._why.setVisible(not breathing or len(plan.reasons) > 1)
        self._how.setVisible(not breathing)
        self._warm.setVisible(bool(plan.warm_seconds))
        # Where nothing is left to press with one hand, she can still say that both are free.
        self._hands.setVisible(desk.assessment.verdict == "go")
        length = words.minutes(self.timeline.total)
        self._length.setText(clock_text(self.timeline.total))
        self._length.setAccessibleName(length)
        self._included.setText(self.tr("minutes, with moving and finding the points"))
        self._included.setVisible(not breathing)
        self.start_button.setAccessibleDescription(f"{title}, {length}")
        for told in (self._reasons, self._presses):
            if not told.isHidden():
                told.show_plan(plan)

    def _tell(self, wanted: ReasonList | PressList, other: QWidget) -> None:
        """Show what is told of the plan, or hide it again. It is filled only now: few ask."""
        other.hide()
        if wanted.isHidden():
            wanted.show_plan(self.timeline.plan)
        wanted.setVisible(wanted.isHidden())
        self.show_below(self._why, wanted)

    def _add_sessions(self, sessions: tuple[Session, ...]) -> None:
        if not sessions:
            return
        self._column.addWidget(label(self.tr("Your last sessions"), "heading"))
        for session in sessions:
            self._column.addWidget(session_line(session, self._desk))

    def _enter(self) -> None:
        """Enter starts, unless the focus is on a button that does something else."""
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and not focused.isCheckable():
            focused.click()
        else:
            self._start()

    def _start(self) -> None:
        if self.care.may_begin():
            self._plan_again()  # this page may have been there for days
            self.begin.emit(self.timeline)

    def _checked(self) -> None:
        self._plan_again()
        self._weigh_start()
        self.start_button.setFocus()


def _add_problems(desk: Desk, column: QVBoxLayout) -> None:
    """Above the routine: whose it is where there are several, and what is wrong with her files."""
    if desk.profiles.several:
        column.addWidget(label(words.called(desk.profiles.profile), "strong"))
    if desk.journal is not None and desk.journal.rescue is not None:
        from acupress.ui.rescue_card import rescue_card

        rescued = rescue_card(desk)
        assert rescued is not None
        column.addWidget(rescued)
    for problem in desk.problems:
        frame, inside = card(frame="panel")
        title = tr("One of your files could not be used. It was left as it is.")
        inside.addWidget(label(title, "strong"))
        inside.addWidget(label(str(problem), "quiet"))
        column.addWidget(frame)


def _as_routine(desk: Desk, plan: Plan) -> Routine:
    """Today's plan as a routine to hand out."""
    from acupress.core.editing import routine_of

    soft = filled(desk.content.phrases["press_soft"], how={"en": ""})
    own = routine_of(plan, tr("My routine"), desk.text(soft).strip())
    return replace(own, language=desk.language)


def _where(desk: Desk, plan: Plan) -> str:
    """Where on the body, in plain words, and what to have ready."""
    points, views = desk.content.catalogue.points, desk.content.body.views.values()
    names = {view.figure: desk.text(view.name) for view in views}
    places = dict.fromkeys(names[points[step.point].views[0]] for step in plan.steps)
    where = listed(places, desk.language)
    if plan.warm_seconds:
        where = tr("{0}. Have a wrapped warm pack ready.").format(where)
    if any("ball" in step.variant.needs for step in plan.steps):
        where = tr("{0}. Have a soft ball ready.").format(bare(where))
    return where
