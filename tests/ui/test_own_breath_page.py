"""She taps her own breath: keys, clicks, and taps that are no breathing."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from acupress.ui.own_breath_page import OwnBreathPage
from tests.ui.asking import WAYS, make_desk, problems, put
from tests.ui.machine import Machine
from tests.ui.playing import Clock

NONE = Qt.KeyboardModifier.NoModifier


class Tapping:
    """Someone before the page, and what it tells."""

    def __init__(
        self, qtbot: QtBot, folder: Path, size: tuple[int, int] = (800, 600), **settings: Any
    ) -> None:
        desk = make_desk(folder, **settings)
        self.clock = Clock()
        desk.clock = self.clock
        self.page = OwnBreathPage(desk)
        self.told: list[float | str] = []
        self.page.measured.connect(self.told.append)
        self.page.skipped.connect(lambda: self.told.append("skipped"))
        self.page.left.connect(lambda: self.told.append("left"))
        put(qtbot, self.page, desk, size)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key, which goes where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifier)

    def tap(self, *after: float, key: Qt.Key = Qt.Key.Key_Space) -> None:
        """Tap after so many seconds each."""
        for seconds in after:
            self.clock.now += seconds
            self.key(key)

    def reads(self, part: str) -> bool:
        return any(part in one.text() for one in self.page.findChildren(QLabel))


KEYS = [
    Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_A, Qt.Key.Key_Right,
    Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_F5, Qt.Key.Key_Period,
    Qt.Key.Key_MediaPlay, Qt.Key.Key_Home,
]  # fmt: skip


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_any_key_and_a_clickers_keys_tap(qtbot: QtBot, tmp_path: Path, key: Qt.Key) -> None:
    tapping = Tapping(qtbot, tmp_path)
    tapping.tap(0, 4, 4.4, key=key)
    assert tapping.told == []
    tapping.tap(3.8, key=key)
    assert tapping.told == [pytest.approx(4.0)]


@pytest.mark.parametrize("place", [QPoint(5, 5), QPoint(400, 300), QPoint(790, 590)], ids=str)
def test_a_click_anywhere_taps(qtbot: QtBot, tmp_path: Path, place: QPoint) -> None:
    tapping = Tapping(qtbot, tmp_path)
    for _ in range(4):
        tapping.clock.now += 5
        window = tapping.page.window().windowHandle()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=place)
    assert tapping.told == [pytest.approx(5.0)]


def test_a_click_on_the_words_taps(qtbot: QtBot, tmp_path: Path) -> None:
    tapping = Tapping(qtbot, tmp_path)
    words = tapping.page.findChildren(QLabel)[0]
    middle = words.mapTo(tapping.page.window(), words.rect().center())
    for _ in range(4):
        tapping.clock.now += 6
        QTest.mouseClick(
            tapping.page.window().windowHandle(), Qt.MouseButton.LeftButton, pos=middle
        )
    assert tapping.told == [pytest.approx(6.0)]


def test_each_breath_fills_a_dot(qtbot: QtBot, tmp_path: Path) -> None:
    tapping = Tapping(qtbot, tmp_path)
    dots = tapping.page._dots
    seen = [dots.grab().toImage()]
    for _ in range(3):
        tapping.tap(4)
        seen.append(dots.grab().toImage())
    filled = [
        sum(image.pixelColor(x, image.height() // 2).lightness() < 130
            for x in range(image.width()))
        for image in seen
    ]  # fmt: skip
    assert filled == sorted(set(filled)), "more of the line is filled with each tap"
    assert tapping.reads("One more")


@pytest.mark.parametrize(
    ("wait", "word"), [(0.9, "quicker than a breath"), (1.9, "quicker"), (15.5, "a long while")]
)
def test_what_is_no_breath_starts_again_kindly(
    qtbot: QtBot, tmp_path: Path, wait: float, word: str
) -> None:
    tapping = Tapping(qtbot, tmp_path)
    tapping.tap(0, 4, 4)
    tapping.tap(wait)
    assert tapping.told == []
    assert tapping.reads(word)
    tapping.tap(5, 5)
    assert tapping.told == []
    tapping.tap(5)
    assert tapping.told == [pytest.approx(5.0)]


def test_a_bounce_is_one_tap(qtbot: QtBot, tmp_path: Path) -> None:
    tapping = Tapping(qtbot, tmp_path)
    tapping.tap(0, 0.1, 3.9, 0.2, 3.8, 4)
    assert tapping.told == [pytest.approx(4.0)]


def test_a_key_held_down_is_one_tap(qtbot: QtBot, tmp_path: Path) -> None:
    tapping = Tapping(qtbot, tmp_path)
    for _ in range(6):
        tapping.clock.now += 4
        QTest.simulateEvent(
            tapping.page, True, int(Qt.Key.Key_Space), Qt.KeyboardModifier.NoModifier, " ", True
        )
    assert tapping.told == []


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier),
    ],
    ids=str,
)
def test_keys_that_belong_to_others_are_no_taps(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    tapping = Tapping(qtbot, tmp_path)
    for _ in range(5):
        tapping.clock.now += 4
        tapping.key(key, modifier)
    assert tapping.told == []


def test_escape_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    tapping = Tapping(qtbot, tmp_path)
    tapping.tap(0, 4)
    tapping.key(Qt.Key.Key_Escape)
    assert tapping.told == ["left"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return], ids=lambda key: key.name)
def test_skip_is_reached_by_keyboard(qtbot: QtBot, tmp_path: Path, key: Qt.Key) -> None:
    tapping = Tapping(qtbot, tmp_path)
    tapping.tap(0, 4)
    tapping.key(Qt.Key.Key_Tab)
    assert tapping.page.skip_button.hasFocus()
    tapping.key(key)
    assert tapping.told == ["skipped"]


def test_skip_is_clicked(qtbot: QtBot, tmp_path: Path) -> None:
    tapping = Tapping(qtbot, tmp_path)
    QTest.mouseClick(tapping.page.skip_button, Qt.MouseButton.LeftButton)
    assert tapping.told == ["skipped"]


def test_a_screen_reader_hears_each_breath(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("acupress.ui.own_breath_page.announce", lambda _, words: said.append(words))
    tapping = Tapping(qtbot, tmp_path)
    assert "begin to breathe in" in tapping.page.accessibleDescription()
    tapping.tap(0, 4, 4)
    assert [words[:6] for words in said] == ["1 of 4", "2 of 4", "3 of 4"]


@pytest.mark.parametrize(("size", "scale", "look"), [*WAYS, ((360, 480), 100, "day")])
def test_nothing_is_clipped(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: int, look: str
) -> None:
    tapping = Tapping(qtbot, tmp_path, size, text_scale=scale, look=look)
    assert problems(tapping.page) == []
    tapping.tap(0, 1)
    for _ in range(5):
        QApplication.processEvents()
    assert problems(tapping.page) == []
    if scale == 100:
        assert tapping.page.verticalScrollBar().maximum() == 0


def test_with_sound_it_says_what_to_do_and_answers_each_tap(qtbot: QtBot, tmp_path: Path) -> None:
    desk, machine = make_desk(tmp_path), Machine()
    desk.clock = clock = Clock()
    machine.voice.available = None
    page = OwnBreathPage(desk, machine.system())
    put(qtbot, page, desk, (800, 600))
    assert machine.voice.said == []
    machine.voice.available = True
    machine.voice.ready.emit(True)
    (said,) = machine.voice.said
    assert "Tap each time you begin to breathe in" in said
    for _ in range(2):
        QTest.keyClick(page, Qt.Key.Key_Space)
        clock.now += 4
    assert machine.chimes.rung == ["let_go", "let_go"]
    stopped = machine.voice.stopped
    page.hide()
    assert machine.voice.stopped == stopped + 1
