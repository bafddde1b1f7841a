"""A speech engine in a thread of its own, so that nobody has to wait for it.

Making it takes seconds where a speech server is started, and a server may hang. No Python runs in
that thread: the call that makes the engine holds the interpreter's lock when Python makes it, and
with it every other thread. So it is made, told and ended by Qt's own queued calls.
"""

import atexit
import ctypes
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QMetaObject, QObject, Qt, QThread

from acupress.sound.quiet import quiet

NAMES = ("speechd", "winrt", "sapi", "darwin", "flite")
"""Which of Qt's engines to use, the best first; `mock` is only for tests."""
END_WAIT = 1000
"""How long to wait for the thread at the end, in ms."""


class Engine:
    """One `speech`, made by the call ``tell("setEngine", ...)``; listen to its signals before."""

    def __init__(self) -> None:
        """Start the thread."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        self.speech = QTextToSpeech("none")
        self._thread: QThread | None = QThread()
        self._thread.setObjectName("voice")
        self.speech.moveToThread(self._thread)
        self._thread.start()
        atexit.register(self.end)

    def tell(self, method: str, *arguments: Any) -> None:
        """Let the thread call a method of `speech`; does nothing after the end."""
        if self._thread is not None:
            queued = Qt.ConnectionType.QueuedConnection
            QMetaObject.invokeMethod(self.speech, method, queued, *arguments)

    def end(self) -> None:
        """End the speech and the thread; waits for at most `END_WAIT`."""
        atexit.unregister(self.end)
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self.speech.deleteLater()
        thread.quit()
        if not thread.wait(END_WAIT):
            _abandon(self.speech, thread)


def best_name(wanted: str = "") -> str:
    """Return the engine to use here, or '' where there is none; `wanted` allows only that one."""
    quiet()
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:  # a system library of it is missing
        return ""
    there = QTextToSpeech.availableEngines()
    names = [wanted] if wanted else NAMES
    return next((name for name in names if name in there and _has_library(name)), "")


def _has_library(name: str) -> bool:
    """Whether an engine's library is there; Qt would complain in the terminal if it is not."""
    if name == "speechd":
        try:
            ctypes.CDLL("libspeechd.so.2")
        except OSError:
            return False
    return True


def _abandon(speech: QObject, thread: QThread) -> None:
    """Leave a thread that hangs to the end of the process.

    Python would delete both objects before that, which hangs as well, or crashes. So they are given
    to what lives as long as they need: the speech to its thread, the thread to the main thread.
    """
    speech.setParent(QAbstractEventDispatcher.instance(thread))
    thread.setParent(thread.thread())
