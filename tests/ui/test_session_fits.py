"""Nothing is clipped: at any size, text scale and cue, with the tiny and the shipped content."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.core.plan import Step
from acupress.core.planner import Wishes, plan_today
from acupress.core.timeline import Timeline, compile_plan
from acupress.ui.session_screen import SessionOptions
from acupress.ui.style import TARGET
from tests.core import support
from tests.mini import mini_content, mini_timeline
from tests.ui.playing import clipped, play

SIZES = [(480, 640), (480, 800), (640, 480), (800, 600), (1024, 768), (1280, 800), (1920, 1080),
         (1080, 1920), (2560, 1600)]  # fmt: skip
ALWAYS = ("name", "care", "back", "pause", "skip")


@pytest.fixture(scope="module")
def shipped() -> Content:
    return support.shipped()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_clipped(
    qtbot: QtBot, shipped: Content, size: tuple[int, int], scale: float
) -> None:
    plan = plan_today(Answers(), Wishes(minutes=15, pattern="kidney-qi"), shipped)
    timeline = compile_plan(plan, shipped)
    played = play(qtbot, shipped, timeline, size=size, options=SessionOptions(scale=scale))
    played.screen.setUpdatesEnabled(False)  # where things lie is looked at, not how they look
    seen = set()
    for cue in timeline.cues:
        if (cue.kind, cue.step, cue.side) in seen:
            continue
        seen.add((cue.kind, cue.step, cue.side))
        played.screen._enter(cue)
        played.screen._show_moment()
        QApplication.processEvents()
        assert clipped(played.screen) == [], (cue.kind, cue.point)
        parts = played.screen.parts
        for name in ALWAYS:
            assert parts.placed[name].isVisible(), name
        assert (parts.hint if cue.kind == "find" else parts.countdown).isVisible()
        assert parts.ring.isVisible() or cue.kind != "press"
        assert parts.list.isVisible() or parts.instruction.isVisible()
        for button in parts.buttons:
            assert not button.isVisible() or min(button.width(), button.height()) >= TARGET


def every_point(content: Content) -> Timeline:
    """A session of all points, pressed one side after the other where there is a way."""
    plan = plan_today(Answers(), Wishes(minutes=10, pattern="kidney-qi"), content)
    steps = tuple(
        Step(code, min(point.variants, key=lambda one: one.sides != "each"), 9, {"en": ""})
        for code, point in content.catalogue.points.items()
    )
    return compile_plan(replace(plan, steps=steps), content)


@pytest.mark.parametrize(
    ("size", "scale"), [((800, 600), 2.0), ((480, 800), 1.0), ((480, 800), 2.0), ((640, 480), 1.5)]
)
def test_every_point_keeps_its_circle_and_its_side(
    qtbot: QtBot, shipped: Content, size: tuple[int, int], scale: float
) -> None:
    timeline, options = every_point(shipped), SessionOptions(scale=scale)
    played = play(qtbot, shipped, timeline, size=size, options=options)
    played.screen.setUpdatesEnabled(False)
    parts = played.screen.parts
    for cue in timeline.cues:
        if cue.kind not in {"find", "press"}:
            continue
        played.screen._enter(cue)
        QApplication.processEvents()
        assert clipped(played.screen) == [], (cue.kind, cue.point)
        if cue.kind == "press":
            assert parts.ring.isVisible(), cue.point
            assert parts.diagram.isVisible() or size[1] < 600, cue.point
        if cue.side in {"left", "right"}:
            said = [one.text() for one in (parts.eyebrow, parts.line) if one.isVisible()]
            assert any(f"{cue.side} side" in one for one in said), (cue.kind, cue.point)


def test_a_tiny_window_keeps_the_circle(qtbot: QtBot) -> None:
    for size in ((320, 420), (420, 420), (700, 420)):
        for scale in (1.0, 2.0):
            options = SessionOptions(scale=scale)
            played = play(qtbot, mini_content(), mini_timeline(), size=size, options=options)
            played.until("press")
            QApplication.processEvents()
            assert played.screen.parts.ring.isVisible(), (size, scale)


@pytest.mark.parametrize("size", SIZES)
def test_the_question_fits_too(qtbot: QtBot, size: tuple[int, int]) -> None:
    options = SessionOptions(scale=2.0)
    played = play(qtbot, mini_content(), mini_timeline(), size=size, options=options)
    played.screen.ask_to_finish()
    QApplication.processEvents()
    ask = played.screen.ask
    assert played.screen.rect().contains(ask.card.geometry())
    for button in (ask.finish_button, ask.go_on_button, ask.baby_button):
        lines = button.text().split("\n")
        needed = max(button.fontMetrics().horizontalAdvance(line) for line in lines)
        assert button.width() >= needed + 6
        assert ask.card.rect().contains(button.geometry())


def test_text_grows_with_window_and_wish(qtbot: QtBot) -> None:
    def size_of(size: tuple[int, int], scale: float) -> int:
        options = SessionOptions(scale=scale)
        played = play(qtbot, mini_content(), mini_timeline(), size=size, options=options)
        played.until("press")
        QApplication.processEvents()
        return played.screen.parts.instruction.fontInfo().pixelSize()

    usual = size_of((1280, 800), 1.0)
    assert usual == 20
    assert size_of((2560, 1600), 1.0) >= 1.9 * usual
    assert size_of((1280, 800), 2.0) >= 1.6 * usual


def test_what_is_needed_least_goes_first(qtbot: QtBot) -> None:
    gone: list[frozenset[str]] = []
    for high in (800, 560, 480, 430):
        played = play(qtbot, mini_content(), mini_timeline(), size=(900, high))
        played.until("press")
        QApplication.processEvents()
        parts = played.screen.parts
        shown = {name for name, widget in parts.placed.items() if widget.isVisible()}
        if not parts.steps.shows_names:
            shown.discard("steps")
        gone.append(frozenset(parts.placed) - shown)
    for earlier, later in pairwise(gone):
        assert earlier <= later
    assert not gone[-1] & {"name", "instruction", "countdown", *ALWAYS}


READABLE = 4.4
"""Millimetres of a small letter that a usual eye reads at three metres: five minutes of arc."""
SMALL_LETTER = 0.48
"""Height of a small letter as a part of the font's size, measured for Source Sans."""
PIXEL = 0.277
"""Millimetres of a pixel on the commonest screen: 24 inches, 1920 x 1080."""


@pytest.mark.parametrize("kind", ["find", "press", "switch_side", "settle"])
def test_full_screen_is_readable_from_three_metres(
    qtbot: QtBot, shipped: Content, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    timeline = every_point(shipped)
    played = play(qtbot, shipped, timeline, size=(1920, 1080))
    monkeypatch.setattr(played.screen, "isFullScreen", lambda: True)
    parts = played.screen.parts
    for cue in [one for one in timeline.cues if one.kind == kind][:12]:
        played.screen._enter(cue)
        played.screen._show_moment()
        QApplication.processEvents()
        assert clipped(played.screen) == [], (cue.kind, cue.point)
        shown = [parts.name, parts.countdown, parts.instruction, *parts.list.findChildren(QLabel)]
        for label in shown:
            if label.isVisible() and len(label.text()) > 1:
                high = label.fontInfo().pixelSize() * SMALL_LETTER * PIXEL
                assert high >= READABLE, (cue.kind, cue.point, label.text(), high)
        if kind == "press":
            assert parts.ring.width() >= 420, cue.point
            assert parts.countdown.isVisible()
