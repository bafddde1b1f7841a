"""Media keys reach a session through the desktop, which sees a player and nothing more."""

import pytest
from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
)
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from acupress.ui.media_player import NAME, PATH, PLAYER, PROPERTIES, ROOT, MediaPlayer
from tests.ui.desktop import Desktop, needs_bus

KEYS = DBusAddress(PATH, NAME, PLAYER)
ABOUT = DBusAddress(PATH, NAME, PROPERTIES)


@needs_bus
@pytest.mark.parametrize(
    ("key", "signal"),
    [
        ("PlayPause", "toggle"),
        ("Play", "play"),
        ("Pause", "pause"),
        ("Stop", "pause"),
        ("Next", "skip"),
        ("Previous", "back"),
    ],
)
def test_a_media_key_arrives(desktop: Desktop, key: str, signal: str) -> None:
    player = MediaPlayer()
    assert player.open()
    heard: list[str] = []
    for name in ("toggle", "play", "pause", "skip", "back"):
        getattr(player, name).connect(lambda name=name: heard.append(name))
    answer = desktop.ask(KEYS, key)
    assert answer.header.message_type == MessageType.method_return
    assert heard == [signal]
    player.close()


@needs_bus
@pytest.mark.parametrize(
    ("interface", "name", "value"),
    [
        (ROOT, "Identity", ("s", "acupress")),
        (ROOT, "CanQuit", ("b", False)),
        (ROOT, "SupportedUriSchemes", ("as", [])),
        (PLAYER, "CanControl", ("b", True)),
        (PLAYER, "CanPlay", ("b", True)),
        (PLAYER, "CanPause", ("b", True)),
        (PLAYER, "CanGoNext", ("b", True)),
        (PLAYER, "CanGoPrevious", ("b", True)),
        (PLAYER, "CanSeek", ("b", False)),
        (PLAYER, "Rate", ("d", 1.0)),
        (PLAYER, "Position", ("x", 0)),
        (PLAYER, "PlaybackStatus", ("s", "Paused")),
    ],
)
def test_it_tells_what_can_be_done(
    desktop: Desktop, interface: str, name: str, value: object
) -> None:
    player = MediaPlayer()
    player.open()
    assert desktop.ask(ABOUT, "Get", interface, name).body == (value,)
    [everything] = desktop.ask(ABOUT, "GetAll", interface).body
    assert everything[name] == value
    player.close()


@needs_bus
def test_it_tells_nothing_about_her(desktop: Desktop) -> None:
    player = MediaPlayer()
    player.open()
    [(_, track)] = desktop.ask(ABOUT, "Get", PLAYER, "Metadata").body
    assert track.pop("mpris:trackid")[0] == "o"
    assert track == {"xesam:title": ("s", "acupress")}
    player.close()


@needs_bus
@pytest.mark.parametrize(
    ("where", "what"),
    [
        (KEYS, ["Explode"]),
        (ABOUT, ["Get", PLAYER, "Mood"]),
        (ABOUT, ["Get", "org.example", "Identity"]),
        (ABOUT, ["GetAll"]),
    ],
)
def test_what_it_does_not_know_it_says(
    desktop: Desktop, where: DBusAddress, what: list[str]
) -> None:
    player = MediaPlayer()
    player.open()
    assert desktop.ask(where, *what).header.message_type == MessageType.error
    player.close()


@needs_bus
def test_the_desktop_follows_playing_and_pause(desktop: Desktop) -> None:
    desktop.bus.hear(interface=PROPERTIES, member="PropertiesChanged")
    player = MediaPlayer()
    player.open()
    for playing, word in ((True, "Playing"), (False, "Paused")):
        player.show_playing(playing=playing)
        told = desktop.wait(HeaderFields.member, "PropertiesChanged")
        assert told.header.fields[HeaderFields.signature] == "sa{sv}as"
        assert told.body == (PLAYER, {"PlaybackStatus": ("s", word)}, [])
        assert desktop.ask(ABOUT, "Get", PLAYER, "PlaybackStatus").body == (("s", word),)
    player.close()


@needs_bus
def test_it_is_there_only_while_it_is_open(qtbot: QtBot, desktop: Desktop) -> None:
    def there() -> bool:
        return bool(desktop.ask(message_bus, "NameHasOwner", NAME).body[0])

    player, second = MediaPlayer(), MediaPlayer()
    assert not there()
    assert player.open()
    assert player.open(), "open already"
    assert second.open()
    player.close()
    assert there(), "the second has waited for its turn"
    second.close()
    qtbot.waitUntil(lambda: not there())


@needs_bus
def test_it_leaves_with_the_screen_that_owns_it(qtbot: QtBot, desktop: Desktop) -> None:
    owner = QObject()
    MediaPlayer(owner).open()
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    qtbot.waitUntil(lambda: desktop.ask(message_bus, "NameHasOwner", NAME).body == (0,))


def test_where_there_is_no_desktop_it_is_quiet(
    qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    player = MediaPlayer()
    assert not player.open()
    player.show_playing(playing=True)
    player.close()
    assert capfd.readouterr() == ("", "")


@needs_bus
def test_a_desktop_that_goes_away_takes_nothing_with_it(
    desktop: Desktop, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    player = MediaPlayer()
    player.open()
    desktop.daemon.terminate()
    desktop.daemon.wait()
    for playing in (True, False):
        player.show_playing(playing=playing)
    player.close()
    assert capfd.readouterr() == ("", "")
