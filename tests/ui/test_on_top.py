"""A window goes above the others and back without being hidden or made anew."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from acupress.ui.on_top import ON_TOP, set_on_top

UNREST = {QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.WinIdChange, QEvent.Type.Move}


class Watch(QObject):
    """Sees whether a window flickers."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.seen: list[QEvent.Type] = []
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in UNREST:
            self.seen.append(event.type())
        return False


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setGeometry(30, 40, 200, 100)
    return made


def test_it_goes_up_and_down_without_flicker(window: QWidget) -> None:
    window.show()
    watch = Watch(window)
    handle = window.windowHandle()
    for on in (True, True, False, False):
        set_on_top(window, on)
        assert bool(window.windowFlags() & ON_TOP) is on
        assert bool(handle.flags() & ON_TOP) is on
        assert window.isVisible()
    assert window.windowHandle() is handle
    assert window.geometry() == QRect(30, 40, 200, 100)
    assert watch.seen == []


def test_it_can_be_said_before_the_window_is_shown(window: QWidget) -> None:
    set_on_top(window, True)
    window.show()
    assert window.windowHandle().flags() & ON_TOP
