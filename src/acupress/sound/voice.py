"""Lets the system's voice say one text at a time."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Q_ARG, QCoreApplication, QLocale, QObject, Qt, QTimer, Signal, Slot

from acupress.sound.engine import Engine, best_name
from acupress.sound.volume import gain

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

TERRITORIES = {"en": ("en_GB", "en_US"), "es": ("es_ES",), "zh": ("zh_CN",)}
"""Which voice to prefer where several territories speak a language."""
NAMED = {"zh": "Chinese (Mandarin"}
"""How the name of a voice begins where Qt knows no locale for it: eSpeak calls the language cmn."""
FULL = {"speechd": 0.5}
"""What an engine takes for its usual loudness, where that is not 1: beyond it speechd speaks louder
than usual, and eSpeak clips. At its usual loudness a voice is about as loud as the chimes."""
MAKE_WAIT = 20_000
"""How long the engine may take to be made, in ms; with a server to start it takes 2 s."""
STOP_WAIT = 500
"""How long an engine may take to stop, in ms."""
SAY_WAIT, SAY_WAIT_EACH = 5000, 250
"""How long an engine may take to say a text, in ms, and for each character of it. It is a net for
an engine that hangs: a voice takes about 60 ms for a character, the slowest three times that."""


class Voice(QObject):
    """Says one text at a time in a language, if the system has a voice for it.

    `ready` tells once whether there is a voice; before that, and where there is none, a text ends
    at once without a sound. Each `say` gets `started` if it can be heard, and exactly one
    `finished`: when it has ended, was stopped or replaced, or failed.
    """

    ready = Signal(bool)
    started = Signal()
    finished = Signal()
    _ended = Signal()

    def __init__(self, language: str, parent: QObject | None = None, engine: str = "") -> None:
        """Take a language such as ``en`` or ``zh_CN``, and an engine's name for tests."""
        super().__init__(parent)
        self._language = language
        self._engine: Engine | None = None
        self._known = self._usable = False
        self._locale: QLocale | None = None
        self._volume, self._rate = 1.0, 0.0
        self._full = 1.0
        self._saying = self._heard = self._stopping = False
        self._next: str | None = None
        self._unfinished = 0
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._fail)
        # Never inside a call: who hears it may want to say the next text.
        self._ended.connect(self._tell_end, Qt.ConnectionType.QueuedConnection)
        if not self._open(engine):
            QTimer.singleShot(0, self, self._fail)

    @property
    def available(self) -> bool | None:
        """Whether there is a voice; None before it is known."""
        return self._usable if self._known else None

    @property
    def unfinished(self) -> int:
        """How many texts have not got their `finished` yet."""
        return self._unfinished

    def say(self, text: str) -> None:
        """Say a text; one that is still being said stops first. Returns at once."""
        self._unfinished += 1
        self.stop()
        if not self._usable or not text.strip():
            self._ended.emit()
        elif self._saying:
            self._next = text
        else:
            self._begin(text)

    def stop(self) -> None:
        """Stop saying. Returns at once; `finished` follows when it is quiet."""
        if self._next is not None:
            self._next = None
            self._ended.emit()
        if self._engine is not None and self._saying and not self._stopping:
            self._stopping = True
            self._engine.tell("stop")
            self._patience.start(STOP_WAIT)

    def set_volume(self, volume: float) -> None:
        """Set the volume as heard, from 0 (silent) to 1."""
        self._volume = volume
        if self._engine is not None and self._usable:
            self._engine.tell("setVolume", Q_ARG(float, self._full * gain(volume)))

    def set_rate(self, rate: float) -> None:
        """Set how fast it speaks, from -1 (slow) through 0 (as usual) to 1 (fast)."""
        self._rate = rate
        if self._engine is not None and self._usable:
            self._engine.tell("setRate", Q_ARG(float, rate))

    @Slot()
    def close(self) -> None:
        """Fall silent for good; waits for at most 1 s."""
        self.stop()
        self._end()
        self._known, self._usable = True, False
        engine, self._engine = self._engine, None
        if engine is not None:
            engine.end()

    def _open(self, engine: str) -> bool:
        """Begin to make the engine. Returns whether there is one."""
        if not (name := best_name(engine)):
            return False
        self._engine = Engine()
        self._full = FULL.get(name, 1.0)
        speech = self._engine.speech
        speech.engineChanged.connect(self._choose_locale)
        speech.localeChanged.connect(self._choose_voice)
        speech.stateChanged.connect(self._follow)
        speech.errorOccurred.connect(self._fail)
        self._engine.tell("setEngine", Q_ARG(str, name))
        self._patience.start(MAKE_WAIT)
        self.destroyed.connect(self._engine.end)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self.close)
        return True

    @Slot()
    def _choose_locale(self) -> None:
        """Choose the language. The engine's thread has nothing to do now, so it may be asked."""
        if self._engine is None or self._known:
            return
        speech = self._engine.speech
        self._locale = best_locale(self._language, speech.availableLocales())
        if self._locale is None:
            self._fail()
        elif self._locale == speech.locale():
            self._choose_voice(self._locale)
        else:
            self._engine.tell("setLocale", Q_ARG(QLocale, self._locale))

    @Slot(QLocale)
    def _choose_voice(self, locale: QLocale) -> None:
        """Choose the voice; there is nothing else to do here either for the engine's thread."""
        if self._engine is None or self._known or locale != self._locale:
            return
        speech = self._engine.speech
        voice = best_voice(self._language, speech.voice(), speech.availableVoices())
        if voice is None:
            self._fail()
            return
        if voice != speech.voice():
            self._engine.tell("setVoice", Q_ARG(type(voice), voice))
        self._known = self._usable = True
        self._patience.stop()
        self.set_volume(self._volume)
        self.set_rate(self._rate)
        self.ready.emit(True)

    @Slot()
    def _fail(self) -> None:
        """End the text that cannot be said; if no voice is known by now, there is none."""
        if not self._known:
            self._known = True
            self.ready.emit(False)
        self._end()

    @Slot()
    def _tell_end(self) -> None:
        self._unfinished -= 1
        self.finished.emit()

    def _begin(self, text: str) -> None:
        assert self._engine is not None
        self._saying = True
        self._engine.tell("say", Q_ARG(str, text))
        self._patience.start(SAY_WAIT + SAY_WAIT_EACH * len(text))

    def _follow(self, state: "QTextToSpeech.State") -> None:
        """Take what the engine does now."""
        if state == type(state).Speaking and self._saying and not self._heard:
            self._heard = True
            if not self._stopping:
                self.started.emit()
        elif state == type(state).Ready and self._heard:
            self._end()

    def _end(self) -> None:
        """Take the text as ended, and begin the one that waits."""
        self._patience.stop()
        if not self._saying:
            return
        self._saying = self._heard = self._stopping = False
        self._ended.emit()
        text, self._next = self._next, None
        if text is not None:
            self._begin(text)


def best_locale(language: str, locales: list[QLocale]) -> QLocale | None:
    """Return the locale in which to say texts of a language, or None where there is none."""
    bare = _bare(language)
    names = {locale.name(): locale for locale in locales if _bare(locale.name()) == bare}
    wishes = (language, *TERRITORIES.get(bare, ()), *sorted(names))
    if bare in NAMED and QLocale.c() in locales:
        names.setdefault(wishes[-1], QLocale.c())
    return next((names[name] for name in wishes if name in names), None)


def best_voice(language: str, current: "QVoice", voices: "list[QVoice]") -> "QVoice | None":
    """Return the voice to use among those of the best locale, or None where none fits.

    It is the system's choice, but not one of eSpeak's altered voices: ``English (America)+Adam``.
    """
    plain = [voice for voice in voices if "+" not in voice.name()]
    if current.locale() == QLocale.c():
        named = NAMED[_bare(language)]
        return next((voice for voice in plain if voice.name().startswith(named)), None)
    return current if "+" not in current.name() or not plain else plain[0]


def _bare(language: str) -> str:
    """Return a language without its territory."""
    return language.split("_", maxsplit=1)[0]


def what_to_install() -> str:
    """Return how this computer gets a voice, as a sentence."""
    if sys.platform == "win32":
        return QCoreApplication.translate(
            "voice", "Add a voice in Windows under Settings, Time & language, Speech."
        )
    if sys.platform == "darwin":
        return QCoreApplication.translate(
            "voice", "Add a voice in System Settings under Accessibility, Spoken Content."
        )
    return QCoreApplication.translate(
        "voice", "Install the packages speech-dispatcher and espeak-ng to hear a voice."
    )
