"""The sound file: every chime and every word where it belongs, to the sample."""

import io
import wave
from array import array

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from pytestqt.qtbot import QtBot

from acupress.core.content import Content
from acupress.core.follow import Day, follow
from acupress.core.heard import Score
from acupress.core.narration import narrate
from acupress.core.routine import Routine
from acupress.core.timeline import compile_plan
from acupress.handouts.audio import RATE, TAIL, audio_bytes, chime, levelled, warned
from tests.core.routines import of


class PaperVoice:
    """Says each text as one long tone, as long as the text has letters."""

    def __init__(self, loud: int = 9000) -> None:
        self.loud = loud
        self.said: list[tuple[str, str]] = []

    def samples(self, text: str, language: str) -> array:
        self.said.append((text, language))
        half = [self.loud] * 30 + [-self.loud] * 30
        return array("h", (half * (1 + len(text) * RATE // 14 // 60))[: len(text) * RATE // 14])


def samples(data: bytes) -> array:
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        return array("h", file.readframes(file.getnframes()))


def routine(content: Content) -> Routine:
    return of(content, "BL23", "SP6")


def test_without_a_voice_every_chime_is_there_to_the_sample(content: Content) -> None:
    heard = samples(audio_bytes(routine(content), content, None))
    plan = follow(routine(content), content, Day(find="never"))
    timeline = compile_plan(plan, content)
    narration = narrate(Score(timeline, content), None)
    assert len(heard) == round((timeline.total + TAIL) * RATE)
    for rung in narration.rung:
        at, sound = round(rung.at * RATE), chime(rung.chime)
        assert heard[at : at + len(sound)] == sound, rung
        heard[at : at + len(sound)] = array("h", bytes(2 * len(sound)))
    assert not any(heard)


def test_words_are_said_at_their_time_and_nothing_is_cut_off(content: Content) -> None:
    voice = PaperVoice(loud=30_000)
    heard = samples(audio_bytes(routine(content), content, voice))
    assert max(map(abs, heard)) < 32_000
    told = warned(routine(content), content)
    timeline = compile_plan(follow(told, content, Day(find="never")), content)
    narration = narrate(Score(timeline, content), lambda text: len(text) * RATE // 14 / RATE)
    assert len(narration.spoken) > 20
    for spoken in narration.spoken:
        at, length = round(spoken.at * RATE), len(spoken.text) * RATE // 14
        silent = heard[at : at + length].count(0)  # where chime and voice meet, a few cancel out
        assert silent < 0.01 * length + 10, spoken
    assert all(language == "en" for _, language in voice.said)
    texts = [text for text, _ in voice.said]
    assert texts[0].startswith("Only if you are not pregnant")
    assert len(texts) == len(set(texts))


def test_a_voice_is_as_loud_as_wished_whatever_it_was() -> None:
    quiet, loud = (levelled(PaperVoice(one).samples("a" * 20, "en")) for one in (500, 30_000))
    assert max(quiet) == pytest.approx(max(loud), rel=0.01)


def test_long_work_tells_how_far_it_is(content: Content) -> None:
    told: list[tuple[int, int]] = []
    audio_bytes(routine(content), content, PaperVoice(), lambda *far: told.append(far))
    assert told
    assert all(0 < done <= whole for done, whole in told)


def test_it_can_be_made_small(content: Content, qtbot: QtBot) -> None:
    wav = audio_bytes(of(content, "BL23"), content, None)
    data = audio_bytes(of(content, "BL23"), content, None, ending=".m4a")
    assert len(data) < len(wav) / 8
    from PySide6.QtMultimedia import QAudioDecoder  # its libraries were told to be quiet

    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    decoder = QAudioDecoder()
    decoder.setSourceDevice(source)
    seconds: list[float] = []
    decoder.bufferReady.connect(lambda: seconds.append(decoder.read().duration() / 1e6))
    with qtbot.waitSignal(decoder.finished, timeout=20_000):
        decoder.start()
    assert sum(seconds) == pytest.approx(len(samples(wav)) / RATE, abs=0.2)
