"""The way through a session: her own breath first if she likes, the session, what lies over it for
a while, and how it ends."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from acupress.core.player import Resumed
from acupress.core.timeline import Timeline, compile_plan
from acupress.ui.desk import Desk

if TYPE_CHECKING:
    from acupress.core.kept import Kept
    from acupress.core.player import Events, Place
    from acupress.ui.recorder import Recorder
    from acupress.ui.session_screen import SessionScreen

Leave = Callable[[], None]


class SessionFlow(QObject):
    """Shows one screen after the other through `show`, which takes a screen and what has to be
    done before it goes. `done` comes when the way is over.
    """

    done = Signal()

    def __init__(
        self,
        desk: Desk,
        stack: QStackedWidget,
        show: Callable[[QWidget, Leave | None], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._stack, self._show = desk, stack, show
        self._urgent = False
        """Whether somebody has to look at what feels wrong now or today."""

    def begin(self, timeline: Timeline) -> None:
        """Start today's routine, at her own breath if she wants to tap it."""
        if self._desk.settings.on("own_start") and timeline.plan.steps:
            self._tap_breath(timeline)
        else:
            self.play(timeline)

    def go_on(self, kept: "Kept") -> None:
        """Go on with a session that was kept."""
        self.play(compile_plan(kept.plan, self._desk.content), kept.place, kept)

    def play(
        self, timeline: Timeline, start: "Place | float" = 0.0, kept: "Kept | None" = None
    ) -> None:
        """Play a timeline from a place or a position in seconds; the journal follows.

        `kept` is a session that goes on with this timeline.
        """
        from acupress.ui.session_start import made_session

        self._urgent = False
        screen, recorder = made_session(self._desk, timeline, start, kept)
        screen.something_wrong.connect(partial(self._ask_what_is_wrong, screen))
        screen.baby_woke.connect(partial(self._keep_for_later, screen, recorder))
        screen.ended.connect(lambda outcome: self._finish(recorder, outcome))
        screen.events.connect(partial(self._ask_first, screen))
        self._show(screen, screen.leave)
        screen.begin()

    def _ask_first(self, screen: "SessionScreen", events: "Events") -> None:
        """A pause may last for days: then the week's check comes before the rest of it."""
        if any(isinstance(event, Resumed) for event in events) and self._desk.over_time.due:
            screen.leave()
            self.done.emit()

    def _tap_breath(self, timeline: Timeline) -> None:
        from acupress.core.plan import start_plan
        from acupress.ui.own_breath_page import OwnBreathPage
        from acupress.ui.session_start import heard_now

        page = OwnBreathPage(self._desk, heard_now(self._desk))
        page.skipped.connect(lambda: self.play(timeline))
        page.left.connect(self.done)
        page.measured.connect(
            lambda own: self.play(compile_plan(start_plan(timeline.plan, own), self._desk.content))
        )
        self._show(page, None)

    def _ask_what_is_wrong(self, session: "SessionScreen") -> None:
        """Ask what feels wrong, and come back to the session with what she decides."""
        from acupress.ui.wrong_page import WrongPage, point_pressed

        page = WrongPage(self._desk, point_pressed(session.playing.player.timeline, session.cue))
        playing = session.playing
        skip = (playing.skip,) if session.cue.point == page.point else ()

        def leave(*then: Callable[[], None]) -> None:
            self._stack.setCurrentWidget(session)
            self._stack.removeWidget(page)
            page.deleteLater()
            for act in then:
                act()

        def finish() -> None:
            self._urgent = page.outcome is not None and page.outcome.urgent
            leave(playing.finish)

        page.back.connect(leave)
        page.go_on.connect(lambda: leave(session.resume))
        page.go_on_without.connect(lambda: leave(*skip, session.resume))
        page.finish.connect(finish)
        self._stack.setCurrentIndex(self._stack.addWidget(page))

    def _keep_for_later(self, screen: "SessionScreen", recorder: "Recorder") -> None:
        """End kindly for now, and keep the rest of the session for later."""
        from acupress.ui.baby_page import BabyPage

        screen.leave()
        page = BabyPage(self._desk, recorder.seconds, kept=recorder.baby_woke())
        page.done.connect(self.done)
        self._show(page, None)

    def _finish(self, recorder: "Recorder", outcome: str) -> None:
        """Ask how it feels now, unless there is something more urgent than a kind word."""
        if self._urgent:
            self.done.emit()
            return
        from acupress.ui.finish import Finish

        page = Finish(self._desk, recorder, outcome, recorder.seconds)
        page.done.connect(self.done)
        self._show(page, None)
