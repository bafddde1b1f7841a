"""Renders every screen and state to PNG, without a display.

The README's pictures and every review of the look are made with it. Nothing of the user's is read
or written: the tour lives in a temporary folder, with a clock of its own.
"""

import os
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.plan import Plan, Step
from acupress.core.planner import Wishes, plan_today
from acupress.core.player import Player
from acupress.core.timeline import Cue, Timeline, compile_plan
from acupress.storage.directories import Directories
from acupress.tour_every_day import EveryDay
from acupress.ui.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from acupress.ui.main_window import MainWindow

TODAY = datetime(2026, 3, 2, 21, 30, tzinfo=UTC)
"""The tour's evening."""
ANSWERS = {
    "dull-low-back-pain": 3,
    "fatigue": 4,
    "weak-knees": 2,
    "worse-with-exertion": 3,
    "frequent-urination": 1,
    "chronic-soreness": 2,
    "night-sweats": 0,
    "dry-mouth": 1,
    "insomnia": 2,
    "dizziness": 1,
}
"""What the mother of the tour has answered."""
_QUICKLY = 80
"""Of 100: how little a PNG file is packed. Half the time of the usual packing, a sixth larger."""
TICK = 2.0
"""Seconds between two looks at the clock."""
INTO_BREATH = {"in": 3.0, "out": 7.0}
"""Seconds into a press at which the breath is shown."""


class _Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def render_tour(
    out: Path, size: tuple[int, int], look: str, scale: int, language: str = "en"
) -> Iterator[Path]:
    """Yield the picture of one screen after the other, written into `out`.

    `size` in pixels; `scale` is the text size in percent. Raises OSError where `out` cannot be
    written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        tour = Tour(Path(home), size, look, scale, language)
        for number, (name, widget) in enumerate(tour.screens(), 1):
            path = out / f"{number:03}-{name}.png"
            if not widget.grab().save(str(path), quality=_QUICKLY):
                raise OSError(f"{path} cannot be written")
            yield path


class Tour:
    """One window after the other, each in the state that shall be seen."""

    def __init__(
        self, home: Path, size: tuple[int, int], look: str, scale: int, language: str = "en"
    ) -> None:
        from acupress.app import make_application
        from acupress.library import open_content
        from acupress.resources import resource
        from acupress.storage.settings_file import SettingsFile
        from acupress.ui.interface import Speech

        self.app = make_application(["acupress"])
        self.directories = Directories(home / "data", home / "config", home / "cache")
        self.language = language
        self.speech = Speech(resource("data/languages"))
        self.speech.speak(language)
        self.content = open_content(self.directories, language)
        self.settings = SettingsFile(self.directories.settings)
        self.settings.change(look=look, text_scale=scale)
        self.size = size
        self.clock = _Clock()
        self.now = TODAY
        self._open: MainWindow | None = None

    def screens(self) -> Iterator[tuple[str, "QWidget"]]:
        """Every screen and state, in the order in which she meets them."""
        window = self.window()
        yield self.shown("first-start", window)
        yield from self._questions(window)
        yield from self._stopped()
        yield from self._patterns()
        window = self.window(Answers(signs=ANSWERS))
        yield self.shown("today-new", window)
        self._past_sessions(window)
        yield self.shown("today", self._go(window, window.show_today))
        yield self.shown("journal", self._go(window, window.every_day.show_journal))
        yield from self._session()
        yield from self._every_point()
        yield from self._atlas()
        yield from self._practice()
        window = self.window(Answers(facts={"pregnant": "yes"}))
        yield self.shown("today-breathing", window)
        window = self.window(Answers(signs=ANSWERS))
        yield self.shown("settings", self._go(window, window.show_settings))
        hand = partial(window.show_hand, window.show_settings)
        yield self.shown("hand", self._go(window, hand))
        yield from EveryDay(self, ANSWERS).screens()

    def window(self, answers: Answers | None = None) -> "MainWindow":
        """A new window for someone with these answers."""
        from acupress.storage.answers_file import save_answers
        from acupress.ui.main_window import MainWindow

        self.let_go()
        self.directories.answers.unlink(missing_ok=True)
        if answers is not None:
            save_answers(self.directories.answers, answers)
        desk = Desk(
            self.content, self.directories, self.settings, self.clock, lambda: self.now,
            self.language,
        )  # fmt: skip
        window = MainWindow(desk)
        window.resize(*self.size)
        window.show()
        self._open = window
        return window

    def let_go(self) -> None:
        """End the window before: every window that stays is styled anew with each further one."""
        from PySide6.QtCore import QEvent

        if self._open is not None:
            self._open.close()
            self._open.desk.drop_kept()  # the next picture begins afresh
            self._open.deleteLater()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._open = None

    def _go(self, window: "MainWindow", show: object) -> "MainWindow":
        assert callable(show)
        show()
        return window

    def shown(self, name: str, window: "QWidget") -> tuple[str, "QWidget"]:
        """Let everything settle that a person would see settle."""
        for _ in range(4):
            self.app.processEvents()
        return name, window

    def _questions(self, window: "MainWindow") -> Iterator[tuple[str, "QWidget"]]:
        from acupress.ui.questionnaire import Questionnaire

        window.show_questionnaire()
        page = window.screen_shown
        assert isinstance(page, Questionnaire)
        yield self.shown("question-sign", window)
        for kind in ("number", "fact", "tongue", "told"):
            while page.question.kind != kind:
                page.skip()
            yield self.shown(f"question-{kind}", window)

    def _stopped(self) -> Iterator[tuple[str, "QWidget"]]:
        flagged = Answers(red_flags=frozenset({"RF01", "RF10"}))
        yield self.shown("stop", self.window(flagged))

    def _patterns(self) -> Iterator[tuple[str, "QWidget"]]:
        mixed = dict.fromkeys(self.content.patterns.signs, 2)
        for name, signs in (("result", ANSWERS), ("result-mixed", mixed)):
            window = self.window(Answers(signs=signs))
            yield self.shown(name, self._go(window, window.show_pattern))

    def _past_sessions(self, window: "MainWindow") -> None:
        """Play three sessions on earlier evenings, so that the journal has something to show."""
        from acupress.ui.recorder import Recorder

        desk = window.desk
        for days, pain, share in ((4, (6, 5), 1.0), (2, (6, 4), 0.6), (1, (5, 3), 1.0)):
            self.now = TODAY - timedelta(days=days, minutes=20)
            timeline = desk.timeline()
            player = Player(timeline)
            recorder = Recorder(desk, player)
            end = self.clock.seconds + timeline.total * share
            events = player.start(self.clock())
            while self.clock.seconds < end and player.playing:
                self.clock.seconds += 1
                events = player.tick(self.clock())
                recorder.take(events)
            recorder.take(player.finish(self.clock()))
            recorder.rate(*pain, "")
        self.now = TODAY

    def _session(self) -> Iterator[tuple[str, "QWidget"]]:
        """One session, seen once in every kind of cue."""
        plan = _plan(self.content, "cold-damp", 15)
        seen: set[str] = set()
        for cue in compile_plan(plan, self.content).cues:
            if cue.kind in seen:
                continue
            seen.add(cue.kind)
            yield self._at(f"session-{cue.kind.replace('_', '-')}", plan, cue, cue.length * 0.4)
        yield from self._paused(plan)
        yield from self._after(plan)

    def _paused(self, plan: Plan) -> Iterator[tuple[str, "QWidget"]]:
        from acupress.ui.session_screen import SessionScreen
        from acupress.ui.wrong_page import WrongPage

        timeline = compile_plan(plan, self.content)
        cue = next(cue for cue in timeline.cues if cue.kind == "press")
        _, window = self._at("", plan, cue, 34.0)
        screen = window.screen_shown
        assert isinstance(screen, SessionScreen)
        screen.playing.pause()
        yield self.shown("session-paused", window)
        screen.something_wrong.emit()
        yield self.shown("something-wrong", window)
        wrong = window.screen_shown
        assert isinstance(wrong, WrongPage)
        for name, answer in (("feels", "none"), ("passed", "sharp"), ("outcome", "gone")):
            wrong.choose(answer)
            yield self.shown(f"something-wrong-{name}", window)
        while wrong.outcome is not None or wrong.question.id != "now":
            wrong.go_back()
        wrong.choose("sign")
        yield self.shown("something-wrong-urgent", window)
        wrong.go_back()
        wrong.go_back()
        screen.baby()
        yield self.shown("baby-woke", window)
        yield self.shown("today-go-on", self._go(window, window.show_today))

    def _after(self, plan: Plan) -> Iterator[tuple[str, "QWidget"]]:
        """The end of a session that was played through."""
        from acupress.ui.finish import Finish
        from acupress.ui.session_screen import SessionScreen

        timeline = compile_plan(plan, self.content)
        _, window = self._at("", plan, timeline.cues[0], 0)
        while isinstance(screen := window.screen_shown, SessionScreen):
            self.clock.seconds += TICK
            screen.playing.look()
            if screen.cue.kind == "find":
                screen.playing.go_on()
        assert isinstance(screen, Finish)
        screen.before.choose(6)
        screen.after.choose(4)
        yield self.shown("finish", window)

    def _every_point(self) -> Iterator[tuple[str, "QWidget"]]:
        """Every point pressed, breathing in on one and out on the next, in one window."""
        window = self.window(Answers(signs=ANSWERS))
        for number, point in enumerate(self.content.catalogue.points.values()):
            plan = _one_point(self.content, point.code)
            cues = compile_plan(plan, self.content).cues
            press = [cue for cue in cues if cue.kind == "press"][-1]
            into = INTO_BREATH["out" if number % 2 else "in"]
            window.desk.drop_kept()  # each is a session of its own
            yield self._at(f"point-{point.code}", plan, press, 30 + into, window)

    def _atlas(self) -> Iterator[tuple[str, "QWidget"]]:
        """The Points page: all points, one of them, and how it is found step by step."""
        from acupress.ui.points_page import PointsPage

        window = self.window(Answers(signs=ANSWERS))
        yield self.shown("points", self._go(window, window.show_points))
        page = window.screen_shown
        assert isinstance(page, PointsPage)
        page.panel.atlas.camera.still = True  # a picture shows where it comes to rest
        page.choose("SP6")
        yield self.shown("points-chosen", window)
        page.lead_to("SP6")
        for number in range(len(page.finder.stages)):
            yield self.shown(f"points-find-{number + 1}", window)
            page.finder.go_on()

    def _practice(self) -> Iterator[tuple[str, "QWidget"]]:
        """The practitioner's room: empty, a new routine, and the editor part by part."""
        from acupress.ui.practice.editor import Editor
        from acupress.ui.practice.new_routine import new_routine

        window = self.window(Answers(signs=ANSWERS))
        yield self.shown("practice-empty", self._go(window, window.show_practice))
        yield self.shown("practice-new", self._go(window, window.practice.show_new))
        window.practice.edit_copy(new_routine(window.desk, "kidney-qi", 10, "Anna"))
        editor = window.screen_shown
        assert isinstance(editor, Editor)
        for part in ("steps", "details", "letterhead", "patient", "warnings"):
            editor.go(part)
            yield self.shown(f"practice-{part}", window)
        yield self.shown("practice", self._go(window, window.show_practice))

    def _at(
        self, name: str, plan: Plan, cue: Cue, into: float, window: "MainWindow | None" = None
    ) -> tuple[str, "MainWindow"]:
        """A session at one moment of one cue, in a window of its own unless there is one."""
        from acupress.ui.session_screen import SessionScreen

        timeline: Timeline = compile_plan(plan, self.content)
        window = window or self.window(Answers(signs=ANSWERS))
        window.show_session(timeline, cue.start)
        screen = window.screen_shown
        assert isinstance(screen, SessionScreen)
        self.clock.seconds += into % TICK
        screen.playing.look()
        for _ in range(int(into // TICK)):  # a longer silence would count as sleep
            self.clock.seconds += TICK
            screen.playing.look()
        self.shown(name, window)
        return name, window


def _plan(content: Content, pattern: str, minutes: int) -> Plan:
    return plan_today(Answers(), Wishes(minutes=minutes, pattern=pattern), content)


def _one_point(content: Content, code: str) -> Plan:
    """A plan of one point, each side by itself where there is a way."""
    plan = _plan(content, "kidney-qi", 10)
    point = content.catalogue.points[code]
    variants = sorted(point.variants, key=lambda variant: variant.sides != "each")
    step = Step(code, variants[0], 9, {"en": ""}, known=True)
    return replace(plan, steps=(step,))
