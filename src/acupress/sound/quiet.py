"""Keeps Qt's sound libraries from talking to the terminal about what is not there."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLoggingCategory, QtMsgType

RULES = (
    "qt.multimedia.symbolsresolver.warning=false",  # no PipeWire beside PulseAudio
    "qt.multimedia.ffmpeg.info=false",  # the version of FFmpeg
    "qt.multimedia.ffmpeg.encoder.info=false",  # what is being encoded
)
"""What Qt says although nothing is wrong."""


def quiet() -> None:
    """Silence `RULES`, before Qt's sound libraries are imported.

    A user's own rules in QT_LOGGING_RULES or QT_LOGGING_CONF stay stronger.
    """
    QLoggingCategory.setFilterRules("\n".join(RULES))


@contextmanager
def no_warnings() -> Iterator[None]:
    """Drop Qt's warnings without a category: that there is no sound server is said with one."""
    category = QLoggingCategory.defaultCategory()
    before = category.isWarningEnabled()
    category.setEnabled(QtMsgType.QtWarningMsg, False)
    try:
        yield
    finally:
        category.setEnabled(QtMsgType.QtWarningMsg, before)
