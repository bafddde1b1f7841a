"""Makes sound small enough to be sent: AAC in an MPEG-4 file, with Qt Multimedia's encoder."""

from PySide6.QtCore import QCoreApplication

from acupress.sound.quiet import quiet

BITS_A_SECOND = 64_000
LONGEST = 120_000
"""How long the encoder may take, in ms; a quarter of an hour takes about ten seconds."""
_PIECE = 48_000
"""Bytes handed over at once: a second of sound."""


def m4a(samples: bytes, rate: int) -> bytes | None:
    """Return 16-bit mono samples as the bytes of an .m4a file; None where that cannot be done.

    An event loop runs meanwhile, so there has to be an application of Qt's.
    """
    assert QCoreApplication.instance() is not None, "without one the loop would wait forever"
    quiet()
    try:
        from PySide6.QtMultimedia import QMediaFormat
    except ImportError:  # a system library of it is missing
        return None
    wanted = QMediaFormat(QMediaFormat.FileFormat.Mpeg4Audio)
    wanted.setAudioCodec(QMediaFormat.AudioCodec.AAC)
    if not wanted.isSupported(QMediaFormat.ConversionMode.Encode):
        return None
    return _Encoding(wanted, samples, rate).bytes()


class _Encoding:
    """Feeds the encoder as it asks for more."""

    def __init__(self, wanted: object, samples: bytes, rate: int) -> None:
        from PySide6.QtCore import QBuffer, QEventLoop, QIODevice
        from PySide6.QtMultimedia import (
            QAudioBufferInput,
            QAudioFormat,
            QMediaCaptureSession,
            QMediaRecorder,
        )

        self._format = QAudioFormat()
        self._format.setSampleRate(rate)
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._samples, self._at, self._failed = samples, 0, False
        self._input = QAudioBufferInput(self._format)
        self._recorder = QMediaRecorder()
        self._session = QMediaCaptureSession()
        self._session.setAudioBufferInput(self._input)
        self._session.setRecorder(self._recorder)
        self._made = buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.ReadWrite)
        self._recorder.setOutputDevice(self._made)
        self._recorder.setMediaFormat(wanted)  # type: ignore[arg-type]
        self._recorder.setAudioBitRate(BITS_A_SECOND)
        self._recorder.setAutoStop(True)
        self._loop = QEventLoop()
        self._input.readyToSendAudioBuffer.connect(self._feed)
        self._recorder.recorderStateChanged.connect(self._changed)
        self._recorder.errorOccurred.connect(self._fail)

    def bytes(self) -> bytes | None:
        """Encode, and return what was made."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(LONGEST, self._loop, self._fail)
        self._recorder.record()
        self._feed()
        if not self._failed:
            self._loop.exec()
        made = bytes(self._made.data().data())
        return made if made and not self._failed else None

    def _feed(self) -> None:
        from PySide6.QtCore import QByteArray
        from PySide6.QtMultimedia import QAudioBuffer

        while self._at < len(self._samples):
            piece = QByteArray(self._samples[self._at : self._at + _PIECE])
            if not self._input.sendAudioBuffer(QAudioBuffer(piece, self._format)):
                return
            self._at += _PIECE
        self._input.sendAudioBuffer(QAudioBuffer())  # an empty one ends it

    def _changed(self, state: object) -> None:
        from PySide6.QtMultimedia import QMediaRecorder

        if state == QMediaRecorder.RecorderState.StoppedState:
            self._loop.quit()

    def _fail(self, *_: object) -> None:
        self._failed = True
        self._loop.quit()
