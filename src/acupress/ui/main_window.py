"""The window: one screen at a time, and the way between them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from acupress.core.timeline import Timeline
from acupress.ui.asking_flow import AskingFlow
from acupress.ui.backing_up import BackingUp
from acupress.ui.desk import Desk
from acupress.ui.displays import to_next_screen
from acupress.ui.every_day_flow import EveryDayFlow
from acupress.ui.navigation import Navigation
from acupress.ui.on_top import set_on_top
from acupress.ui.opening_flow import OpeningFlow
from acupress.ui.practice.hand_out_flow import HandOutFlow
from acupress.ui.practice.practice_flow import PracticeFlow
from acupress.ui.reading_order import ReadingWindow
from acupress.ui.session_flow import SessionFlow
from acupress.ui.style import app_font, stylesheet
from acupress.ui.today import Today
from acupress.ui.window_place import kept_place, put_back
from acupress.ui.words import called

if TYPE_CHECKING:
    from acupress.core.kept import Kept
    from acupress.core.player import Place

SMALLEST = (360, 480)
RESTYLING = {"look", "tone", "text_scale"}
"""Settings after which everything is drawn anew."""


class MainWindow(ReadingWindow):
    """Screens are made when they are shown and let go when they are left.

    `language_wanted` comes when she has chosen another language; `speak_anew` follows.
    `person_wanted` asks for the window of a person, by her id, on an everyday page or (with "")
    where a window begins; `replaced` carries that window.
    """

    language_wanted = Signal()
    person_wanted = Signal(str, str)
    replaced = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setWindowTitle("acupress")
        self.setMinimumSize(*SMALLEST)
        _dress(desk)
        self._stack = QStackedWidget()
        QShortcut(QKeySequence("F11"), self, partial(_toggle_full_screen, self))
        QShortcut(QKeySequence("Shift+F11"), self, partial(to_next_screen, self))
        QShortcut(QKeySequence("Ctrl+T"), self, partial(_toggle_on_top, self))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.quit)
        put_back(self, desk.settings["window"])
        self._flow = SessionFlow(desk, self._stack, partial(self._show, None), self)
        self._flow.done.connect(self.show_today)
        self._backing_up = BackingUp(desk, self)
        self._flow.done.connect(self._backing_up.soon)
        self._opening = OpeningFlow(desk, partial(self._show, "today"), self)
        self._opening.done.connect(self.show_today)
        self._handing = HandOutFlow(desk, self._show)
        self.every_day = EveryDayFlow(desk, self._show, self)
        self.asking = AskingFlow(desk, self._show, self)
        self.asking.done.connect(self.show_today)
        self.asking.practice.connect(self.show_practice)
        tips = partial(self.every_day.show_tips, "pattern", self.asking.show_pattern)
        self.asking.tips.connect(tips)
        self.every_day.today.connect(self.show_today)
        self.every_day.settings.connect(self.show_settings)
        self.every_day.questionnaire.connect(self.show_questionnaire)
        self.every_day.person_wanted.connect(self.person_wanted)
        self.every_day.people_changed.connect(self._renew_navigation)
        self.practice = PracticeFlow(desk, self._stack, self._show, self)
        self.practice.import_wanted.connect(self._opening.ask)
        self.practice.follow_wanted.connect(self._opening.look_at)
        self.practice.care_first.connect(self.show_today)
        self.practice.hand_out.connect(self._handing.of("practice", self.practice.go_back))
        self._opening.kept.connect(self.practice.show_library)
        self._opening.edit.connect(self.practice.edit_copy)
        self._opening.listen(lambda: self.free)
        self._navigation = self._made_navigation()
        self._lay_out()
        self._before_leaving: Callable[[], None] | None = None
        """What the screen shown has to do before it goes, for whatever reason."""
        if desk.new:
            self.show_safety()
        else:
            self.show_today()

    def _lay_out(self) -> None:
        ground = QWidget()
        ground.setProperty("frame", "screen")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._navigation)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(ground)

    def _made_navigation(self) -> Navigation:
        made = Navigation()
        for name, words, show in (
            ("today", self.tr("Today"), self.show_today),
            ("pattern", self.tr("My pattern"), self.show_pattern),
            ("points", self.tr("Points"), self.show_points),
            ("practice", self.tr("Practice"), self.show_practice),
            ("journal", self.tr("Journal"), self.every_day.show_journal),
            ("settings", self.tr("Settings"), self.show_settings),
        ):
            made.add(name, words, self._to(show))
        if self.desk.profiles.several:
            name = called(self.desk.profiles.profile)
            made.tell_who(name, self._to(self.every_day.show_people))
        return made

    @property
    def screen_shown(self) -> QWidget:
        """The screen that is shown now."""
        shown = self._stack.currentWidget()
        assert shown is not None
        return shown

    def show_today(self) -> None:
        """Show the routine of the day, or why there is none."""
        if self.desk.assessment.verdict == "stop":
            self.asking.show_stop()
            return
        today = Today(self.desk)
        today.begin.connect(self._begin)
        today.questionnaire.connect(self.show_questionnaire)
        today.safety.connect(self.show_safety)
        today.go_on.connect(self._begin)
        today.open_routine.connect(self._opening.ask)
        today.again.connect(self.show_today)
        today.go.connect(self.every_day.go)
        today.take_along.connect(self._handing.of("today", self.show_today))
        self._show("today", today)

    def open_routine(self, paths: Sequence[Path]) -> None:
        """Show what a routine's file, or pictures of its codes, hold."""
        self._opening.open_files(paths)

    def show_safety(self) -> None:
        """Show the safety questions, with what she has told filled in."""
        self.asking.show_safety()

    def show_pattern(self) -> None:
        """Show her pattern, or ask for it when nothing is answered yet."""
        self.asking.show_pattern()

    def show_questionnaire(self) -> None:
        """Ask, one question at a time."""
        self.asking.show_questionnaire()

    def show_session(self, timeline: Timeline, start: "Place | float" = 0.0) -> None:
        """Play a timeline from a place or a position in seconds; the journal follows."""
        self._flow.play(timeline, start)

    def show_points(self, code: str = "", *, find: bool = False) -> None:
        """Show every point; tell of this one, or lead to it step by step."""
        from acupress.ui.points_page import PointsPage

        page = PointsPage(self.desk)
        again = self.show_points
        page.measure_hand.connect(lambda: self.show_hand(partial(again, page.chosen, find=True)))
        page.take_along.connect(lambda code: self._handing.card(code, partial(again, code)))
        self._show("points", page)
        if code:
            page.choose(code)
        if find:
            page.lead_to(code)

    def show_hand(self, then: Callable[[], None]) -> None:
        """Let her measure her hand, and go on from there."""
        from acupress.ui.hand_page import HandPage

        page = HandPage(self.desk)
        page.done.connect(then)
        self._show("settings", page)

    def show_practice(self) -> None:
        """Show the practitioner's routines."""
        self.practice.show_library()

    def show_settings(self, at: str = "") -> None:
        """Show the settings, with the focus at one of them."""
        from acupress.ui.settings_page import SettingsPage
        from acupress.ui.sound_trial import SoundTrial

        page = SettingsPage(self.desk)
        SoundTrial(self.desk, page)
        page.changed.connect(self._setting_changed)
        page.measure_hand.connect(partial(self.show_hand, self.show_settings))
        page.go.connect(self.every_day.go)
        self._show("settings", page)
        page.begin_at(at)

    def quit(self) -> None:
        """End, also where it would stay in the tray."""
        if self.close():
            QApplication.quit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Lose nothing, and remember the window's place."""
        self._leave()
        if not self.practice.may_close():
            event.ignore()
            return
        self.desk.settings.change(window=kept_place(self))
        super().closeEvent(event)
        self._backing_up.now()
        if self.desk.journal is not None:
            self.desk.journal.leave()

    def let_go(self) -> None:
        """Lose nothing, and write nothing more: another window takes this one's place."""
        self._leave()
        self.desk.settings.change(window=kept_place(self))
        self.desk.close()

    @property
    def free(self) -> bool:
        """Whether another screen may come now: not in a session or in the safety questions."""
        return not self._navigation.isHidden()

    def _show(
        self, place: str | None, screen: QWidget, leave: Callable[[], None] | None = None
    ) -> None:
        """Show a screen; `place` is its entry in the navigation, None hides that; `leave` is what
        has to be done before it goes."""
        self._leave()
        self._before_leaving = leave
        while (old := self._stack.widget(0)) is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self._navigation.setVisible(place is not None)
        if place is not None:
            self._navigation.mark(place)

    def _begin(self, wanted: "Timeline | Kept") -> None:
        """Start, or go on with what was kept, unless it is not safe or what is safe not known."""
        desk = self.desk
        if not desk.ready or desk.over_time.due or desk.assessment.verdict == "stop":
            self.show_safety()
        elif isinstance(wanted, Timeline):
            self._flow.begin(wanted)
        else:
            self._flow.go_on(wanted)

    def _to(self, show: Callable[[], None]) -> Callable[[], None]:
        """Return a way from any screen: the next one is made with what this one leaves behind."""

        def go() -> None:
            self._leave()
            show()

        return go

    def _leave(self) -> None:
        if self._before_leaving is not None:
            self._before_leaving()
            self._before_leaving = None

    def _setting_changed(self, key: str) -> None:
        if key in RESTYLING:
            _dress(self.desk)
        if key == "language":
            self.language_wanted.emit()

    def speak_anew(self) -> None:
        """Make everything that is shown anew, in the language that is spoken now."""
        self._renew_navigation()
        self.show_settings("language")

    def _renew_navigation(self) -> None:
        _replace(self._column, self._navigation, made := self._made_navigation())
        self._navigation = made
        made.mark("settings")


def _replace(column: QVBoxLayout, old: QWidget, new: QWidget) -> None:
    column.replaceWidget(old, new)
    old.hide()
    old.deleteLater()


def _toggle_on_top(window: QMainWindow) -> None:
    set_on_top(window, not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)


def _toggle_full_screen(window: QMainWindow) -> None:
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def _dress(desk: Desk) -> None:
    """Give everything the look and the text size that she has chosen."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setFont(app_font(desk.scale))
    app.setStyleSheet(stylesheet(desk.theme, desk.scale))
    app.setEffectEnabled(Qt.UIEffect.UI_General, False)  # no list or tip glides or fades in
