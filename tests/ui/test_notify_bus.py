"""Notifications through the desktop: what is asked of its service, and what comes back."""

from collections.abc import Callable

import pytest
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from acupress.ui.notify_bus import NAME, PATH, BusNotifier
from acupress.ui.system import Notice
from tests.ui.desktop import Desktop, needs_bus

NOTICE = Notice("Your 10 minutes", "A quiet time.", "Start", "Later")


class Service:
    """A desktop's service of notifications, played on the private bus."""

    def __init__(self, desktop: Desktop, *capabilities: str) -> None:
        self.bus = desktop.bus
        self.capabilities = list(capabilities)
        self.asked: list[Message] = []
        self.refuses = False
        self.bus.arrived.connect(self._take)
        self.bus.own(NAME)

    def tell(self, member: str, signature: str, *values: object) -> None:
        where = DBusAddress(PATH, interface=NAME)
        assert self.bus.send(new_signal(where, member, signature, values))

    def calls(self, member: str) -> list[Message]:
        return [one for one in self.asked if one.header.fields[HeaderFields.member] == member]

    def _take(self, message: Message) -> None:
        if message.header.message_type != MessageType.method_call:
            return
        self.asked.append(message)
        member = message.header.fields[HeaderFields.member]
        if self.refuses:
            answer = new_error(message, "org.example.No", "s", ("No.",))
        elif member == "GetCapabilities":
            answer = new_method_return(message, "as", (self.capabilities,))
        elif member == "Notify":
            answer = new_method_return(message, "u", (7,))
        else:
            answer = new_method_return(message)
        self.bus.send(answer)


@pytest.fixture
def service(desktop: Desktop) -> Service:
    return Service(desktop, "actions", "body")


def shown(qtbot: QtBot, notifier: BusNotifier, notice: Notice = NOTICE) -> bool:
    with qtbot.waitSignal(notifier.shown) as told:
        notifier.show(notice)
    return bool(told.args[0])


@needs_bus
@pytest.mark.parametrize("silent", [False, True])
def test_it_is_shown_with_two_answers_and_without_urgency(
    qtbot: QtBot, service: Service, silent: bool
) -> None:
    notice = Notice("Your 10 minutes", "A quiet time.", "Start", "Later", silent)
    assert shown(qtbot, BusNotifier(), notice)
    (call,) = service.calls("Notify")
    app, replaces, _icon, title, text, answers, hints, timeout = call.body
    assert (app, replaces, title, text, timeout) == (
        "acupress", 0, "Your 10 minutes", "A quiet time.", -1,
    )  # fmt: skip
    assert answers == ["default", "Start", "start", "Start", "later", "Later"]
    assert hints["urgency"] == ("y", 1)
    assert hints["suppress-sound"] == ("b", silent)


@needs_bus
def test_a_service_without_answers_gets_none(qtbot: QtBot, desktop: Desktop) -> None:
    service = Service(desktop, "body")
    assert shown(qtbot, BusNotifier())
    assert service.calls("Notify")[0].body[5] == []


@needs_bus
@pytest.mark.parametrize(
    ("key", "answer"), [("default", "start"), ("start", "start"), ("later", "later")]
)
def test_an_answer_arrives_and_the_notification_goes(
    qtbot: QtBot, service: Service, key: str, answer: str
) -> None:
    notifier = BusNotifier()
    shown(qtbot, notifier)
    with qtbot.waitSignal(getattr(notifier, answer)):
        service.tell("ActionInvoked", "us", 8, key)  # somebody else's
        service.tell("ActionInvoked", "us", 7, key)
    qtbot.waitUntil(lambda: len(service.calls("CloseNotification")) == 1)
    assert service.calls("CloseNotification")[0].body == (7,)


@needs_bus
def test_a_second_one_takes_the_place_of_the_first(qtbot: QtBot, service: Service) -> None:
    notifier = BusNotifier()
    shown(qtbot, notifier)
    shown(qtbot, notifier)
    assert [call.body[1] for call in service.calls("Notify")] == [0, 7]
    closed: list[str] = []
    notifier.start.connect(lambda: closed.append("start"))
    service.tell("NotificationClosed", "uu", 7, 2)
    service.tell("ActionInvoked", "us", 7, "default")
    shown(qtbot, notifier)
    assert closed == [], "what is gone cannot be answered"
    assert service.calls("Notify")[-1].body[1] == 0
    notifier.hide()
    notifier.hide()
    qtbot.waitUntil(lambda: len(service.calls("CloseNotification")) == 1)


@needs_bus
def test_the_token_that_lets_a_window_come_to_the_front_is_kept(
    qtbot: QtBot, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    import os

    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    notifier = BusNotifier()
    shown(qtbot, notifier)
    with qtbot.waitSignal(notifier.start):
        service.tell("ActivationToken", "us", 7, "new")
        service.tell("ActionInvoked", "us", 7, "default")
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "new"


@needs_bus
def test_where_no_service_answers_that_is_told(qtbot: QtBot, desktop: Desktop) -> None:
    notifier = BusNotifier()
    assert not shown(qtbot, notifier)
    service = Service(desktop, "actions")
    assert shown(qtbot, notifier), "it may have come in the meantime"
    service.refuses = True
    assert not shown(qtbot, notifier)


@needs_bus
def test_one_that_never_answers_is_not_waited_for_for_ever(
    qtbot: QtBot, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.bus.own(NAME)  # and stays silent
    notifier = BusNotifier()
    notifier.show(NOTICE)
    (patience,) = [one for one in notifier.findChildren(QTimer) if one.isActive()]
    with qtbot.waitSignal(notifier.shown) as told:
        patience.timeout.emit()
    assert told.args == [False]


def test_where_there_is_no_desktop_that_is_told(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    notifier = BusNotifier()
    assert not shown(qtbot, notifier)
    notifier.hide()
    assert capfd.readouterr() == ("", "")


@needs_bus
def test_a_desktop_that_goes_away_is_told(qtbot: QtBot, desktop: Desktop, service: Service) -> None:
    notifier = BusNotifier()
    assert shown(qtbot, notifier)
    desktop.daemon.terminate()
    desktop.daemon.wait()
    _settle(qtbot, lambda: desktop.bus.send(new_signal(DBusAddress(PATH, interface=NAME), "X")))
    assert not shown(qtbot, notifier)


def _settle(qtbot: QtBot, sent: Callable[[], int]) -> None:
    """Wait until the bus is seen to be gone."""
    qtbot.waitUntil(lambda: sent() == 0)
