"""The voice: one text at a time, one end for each, and nobody waits for it."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from acupress.sound import voice as voice_module
from acupress.sound.voice import Voice, best_locale, best_voice, what_to_install
from acupress.sound.volume import gain

MUTE = """
import sys
{first}
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer
app = QCoreApplication([])
from acupress.sound.voice import Voice
voice = Voice("en", engine={engine!r})
voice.finished.connect(lambda: print("finished"))
voice.ready.connect(lambda there: (print("ready", there), {then}))
clock = QElapsedTimer(); clock.start()
longest = 0
def tick():
    global longest
    longest = max(longest, clock.restart())
timer = QTimer(); timer.timeout.connect(tick); timer.start(5)
QTimer.singleShot({stay}, lambda: (timer.stop(), app.quit()))
app.exec()
assert longest < 500, longest
"""


class Spoken:
    """A voice of Qt's mock engine, and what it told."""

    def __init__(self, qtbot: QtBot, language: str = "en") -> None:
        self.qtbot = qtbot
        self.told: list[str] = []
        self.voice = Voice(language, engine="mock")
        self.voice.started.connect(lambda: self.told.append("started"))
        self.voice.finished.connect(lambda: self.told.append("finished"))
        with qtbot.waitSignal(self.voice.ready, timeout=10_000) as ready:
            pass
        assert ready.args is not None
        self.there = ready.args[0]

    def until(self, *told: str) -> None:
        """Wait until just this has been told, and nothing follows."""
        self.qtbot.waitUntil(lambda: len(self.told) >= len(told), timeout=10_000)
        self.qtbot.wait(50)
        assert self.told == list(told)


@pytest.fixture
def spoken(qtbot: QtBot) -> Iterator[Spoken]:
    """An English voice that is ready."""
    one = Spoken(qtbot)
    assert one.there
    yield one
    one.voice.close()


def test_a_text_starts_and_ends(spoken: Spoken) -> None:
    spoken.voice.say("Slowly in.")
    assert spoken.told == [], "saying returns at once"
    spoken.until("started", "finished")


def test_the_next_text_may_follow_at_once(spoken: Spoken) -> None:
    texts = ["Two words.", "Three more words."]
    spoken.voice.finished.connect(lambda: spoken.voice.say(texts.pop(0)) if texts else None)
    spoken.voice.say("One.")
    spoken.until("started", "finished", "started", "finished", "started", "finished")


def test_a_new_text_ends_the_old_one(spoken: Spoken) -> None:
    spoken.voice.say("This text is long and would go on for a long time. " * 10)
    spoken.qtbot.waitUntil(lambda: spoken.told == ["started"], timeout=10_000)
    spoken.voice.say("Short.")
    spoken.until("started", "finished", "started", "finished")


def test_of_several_texts_at_once_each_ends_once(spoken: Spoken) -> None:
    spoken.voice.say("This one has begun. " * 20)
    spoken.qtbot.waitUntil(lambda: spoken.told == ["started"], timeout=10_000)
    spoken.voice.say("This one never begins.")
    spoken.voice.say("This one is heard.")
    spoken.qtbot.waitUntil(lambda: spoken.told.count("finished") == 3, timeout=10_000)
    spoken.until("started", "finished", "finished", "started", "finished")


def test_stopping_ends_a_text_and_what_waits(spoken: Spoken) -> None:
    spoken.voice.say("This text is long and would go on for a long time. " * 10)
    spoken.qtbot.waitUntil(lambda: spoken.told == ["started"], timeout=10_000)
    spoken.voice.say("This one never begins.")
    spoken.voice.stop()
    spoken.voice.stop()
    spoken.until("started", "finished", "finished")
    spoken.voice.stop()
    spoken.until("started", "finished", "finished")


def test_it_knows_how_many_ends_are_still_to_come(spoken: Spoken) -> None:
    for number in range(3):
        assert spoken.voice.unfinished == number
        spoken.voice.say("This text is long and would go on for a long time. " * 10)
    left: list[int] = []
    spoken.voice.finished.connect(lambda: left.append(spoken.voice.unfinished))
    spoken.voice.stop()
    spoken.qtbot.waitUntil(lambda: len(left) == 3, timeout=10_000)
    assert left == [2, 1, 0], "it is told before the others are"


def test_a_text_may_be_stopped_before_it_is_heard(spoken: Spoken) -> None:
    spoken.voice.say("This text is long and would go on for a long time. " * 10)
    spoken.voice.stop()
    spoken.qtbot.waitUntil(lambda: spoken.told.count("finished") == 1, timeout=10_000)
    assert spoken.told == ["finished"]
    spoken.voice.say("Heard.")
    spoken.until("finished", "started", "finished")


def test_an_empty_text_ends_at_once(spoken: Spoken) -> None:
    spoken.voice.say(" ")
    spoken.until("finished")


def test_volume_and_rate_reach_the_engine(spoken: Spoken) -> None:
    speech = spoken.voice._engine.speech  # type: ignore[union-attr]
    spoken.voice.set_volume(0.25)
    spoken.voice.set_rate(-0.5)
    wanted = (pytest.approx(gain(0.25)), -0.5)
    spoken.qtbot.waitUntil(lambda: (speech.volume(), speech.rate()) == wanted, timeout=10_000)


def test_an_engine_that_can_shout_does_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(voice_module.FULL, "mock", 0.5)
    voice = Voice("en", engine="mock")
    with qtbot.waitSignal(voice.ready, timeout=10_000):
        pass
    speech = voice._engine.speech  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: speech.volume() == 0.5, timeout=10_000)
    voice.close()


def test_volume_and_rate_may_be_set_before_the_engine_is_made(qtbot: QtBot) -> None:
    voice = Voice("en", engine="mock")
    voice.set_volume(0.25)
    voice.set_rate(0.5)
    with qtbot.waitSignal(voice.ready, timeout=10_000):
        pass
    speech = voice._engine.speech  # type: ignore[union-attr]
    wanted = (pytest.approx(gain(0.25)), 0.5)
    qtbot.waitUntil(lambda: (speech.volume(), speech.rate()) == wanted, timeout=10_000)
    voice.close()


def test_closing_ends_what_is_said_and_everything_after(spoken: Spoken) -> None:
    spoken.voice.say("This text is long and would go on for a long time. " * 10)
    spoken.qtbot.waitUntil(lambda: spoken.told == ["started"], timeout=10_000)
    spoken.voice.say("This one never begins.")
    spoken.voice.close()
    spoken.voice.close()
    spoken.until("started", "finished", "finished")
    spoken.voice.say("Nothing is heard any more.")
    spoken.until("started", "finished", "finished", "finished")


def test_closing_before_the_engine_is_made(qtbot: QtBot) -> None:
    voice = Voice("en", engine="mock")
    voice.ready.connect(lambda _: pytest.fail("there is no voice any more"))
    voice.close()
    qtbot.wait(50)


@pytest.mark.parametrize(
    ("language", "locale"), [("en", "en_GB"), ("en_US", "en_US"), ("nn", "nn_NO"), ("fi", "fi_FI")]
)
def test_a_voice_speaks_the_language_that_is_asked_for(
    qtbot: QtBot, language: str, locale: str
) -> None:
    one = Spoken(qtbot, language)
    assert one.there
    assert one.voice._engine is not None
    assert one.voice._engine.speech.locale().name() == locale
    one.voice.close()


def test_without_a_voice_of_the_language_texts_end_unheard(qtbot: QtBot) -> None:
    one = Spoken(qtbot, "zh_CN")
    assert not one.there
    one.voice.say("Nobody could understand this.")
    one.until("finished")
    one.voice.close()


def test_before_it_is_ready_texts_end_unheard(qtbot: QtBot) -> None:
    voice = Voice("en", engine="mock")
    with qtbot.waitSignals([voice.finished, voice.ready], timeout=10_000):
        voice.say("Too early.")
    voice.close()


@pytest.mark.parametrize(
    ("language", "names", "best"),
    [
        ("en", "fr_FR en_AU en_US en_GB", "en_GB"),
        ("en", "en_AU en_US", "en_US"),
        ("en", "en_ZA en_AU", "en_AU"),
        ("en_US", "en_GB en_US", "en_US"),
        ("es", "es_419 es_MX es_ES", "es_ES"),
        ("es", "es_MX", "es_MX"),
        ("zh_CN", "zh_TW zh_CN", "zh_CN"),
        ("zh_CN", "yue_HK ja_JP", None),
        ("zh_CN", "yue_HK C", "C"),
        ("zh_CN", "C zh_TW", "zh_TW"),
        ("en", "C fr_FR", None),
        ("en", "", None),
    ],
)
def test_the_best_locale(language: str, names: str, best: str | None) -> None:
    locale = best_locale(language, [QLocale(name) for name in names.split()])
    assert (locale and locale.name()) == best


@dataclass
class Named:
    """A voice as far as it matters here."""

    label: str
    place: str

    def name(self) -> str:
        """Return what it is called."""
        return self.label

    def locale(self) -> QLocale:
        """Return where it is at home."""
        return QLocale(self.place)


@pytest.mark.parametrize(
    ("language", "place", "names", "best"),
    [
        ("en", "en_GB", "Bob, Anne", "Bob"),
        ("en", "en_GB", "English (Scotland)+Adam, English (Scotland)+Max, English", "English"),
        ("en", "en_GB", "Voice+1, Voice+2", "Voice+1"),
        ("zh_CN", "zh_CN", "Ting-Ting", "Ting-Ting"),
        ("zh_CN", "C", "Klingon, Chinese (Mandarin)+Ed, Chinese (Mandarin)", "Chinese (Mandarin)"),
        ("zh_CN", "C", "Klingon, Hakka Chinese", None),
    ],
)
def test_the_best_voice(language: str, place: str, names: str, best: str | None) -> None:
    voices: list[Any] = [Named(name, place) for name in names.split(", ")]
    voice = best_voice(language, voices[0], voices)
    assert (voice and voice.name()) == best


@pytest.mark.parametrize(
    ("platform", "words"),
    [
        ("linux", "speech-dispatcher and espeak-ng"), ("win32", "Windows"), ("darwin", "System"),
    ],
)  # fmt: skip
def test_what_to_install(platform: str, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", platform)
    assert words in what_to_install()
    assert what_to_install().endswith(".")


def talk(first: str = "", engine: str = "", then: str = "None", stay: int = 600) -> str:
    """Return what a program with a voice prints; it ends well, soon, and without complaint."""
    code = MUTE.format(first=first, engine=engine, then=then, stay=stay)
    command = [sys.executable, "-W", "error", "-c", code]
    run = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    return run.stdout


@pytest.mark.parametrize(
    ("first", "engine"),
    [
        ("sys.modules['PySide6.QtTextToSpeech'] = None", ""),
        ("", "no such engine"),
        ("import ctypes\ndef none(name): raise OSError(name)\nctypes.CDLL = none", "speechd"),
    ],
    ids=["no library", "no engine", "no server's library"],
)
def test_without_an_engine_there_is_no_voice(first: str, engine: str) -> None:
    assert talk(first, engine) == "ready False\n"


def test_the_app_may_quit_during_speech() -> None:
    told = talk(engine="mock", then="voice.say('word ' * 100)", stay=400)
    assert told.startswith("ready True\n")


def test_the_program_may_end_without_closing_the_voice() -> None:
    told = talk("", "mock", "(voice.say('word ' * 100), app.aboutToQuit.disconnect())", 400)
    assert told == "ready True\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="speech-dispatcher is of Linux")
def test_a_server_that_hangs_delays_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = home / "hanging"
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{place}")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()
        assert talk(engine="speechd") == ""
        server.settimeout(1)
        caller, _ = server.accept()
        with caller:
            assert caller.recv(100), "it has been asked, and has never answered"


def test_a_voice_that_is_thrown_away_ends_its_thread(qtbot: QtBot) -> None:
    one = Spoken(qtbot)
    assert one.voice._engine is not None
    thread = one.voice._engine.speech.thread()
    assert thread is not QCoreApplication.instance().thread()  # type: ignore[union-attr]
    with qtbot.waitSignal(thread.finished, timeout=10_000):
        one.voice.deleteLater()
