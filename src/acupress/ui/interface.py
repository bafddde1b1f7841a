"""The words of the screens in her language, from `data/languages/<language>/interface.ts`.

Translators write that file with Qt Linguist, and it is read as it is: there is no compiled form
that could be older. A word of one screen also serves another that says the same.
"""

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from acupress.core.languages import PSEUDO, pseudo
from acupress.core.text import FALLBACK_LANGUAGE

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FILE = "interface.ts"


class Interface(QTranslator):
    """Says the words of the screens in one language; what is not translated stays English."""

    def __init__(self, language: str, folder: "Traversable") -> None:
        super().__init__()
        self.spoken = language
        self._known, self._anywhere = _told_in(folder.joinpath(language, FILE))

    def isEmpty(self) -> bool:
        """Qt asks no translator that is empty."""
        return self.spoken == FALLBACK_LANGUAGE

    def translate(
        self, context: str, text: str, _about: str | None = None, _number: int = -1
    ) -> str:
        """Return a word of a screen in the language."""
        if self.spoken == PSEUDO:
            return pseudo(text)
        return self._known.get((context, text)) or self._anywhere.get(text) or text


def _told_in(file: "Traversable") -> tuple[dict[tuple[str, str], str], dict[str, str]]:
    """What a file translates; nothing where it is damaged, as English is better than no window."""
    try:
        return read_interface(file) if file.is_file() else ({}, {})
    except (OSError, SyntaxError, ValueError):  # an XML error is a SyntaxError
        return {}, {}


def read_interface(file: "Traversable") -> tuple[dict[tuple[str, str], str], dict[str, str]]:
    """Return the finished translations of a file by screen and English, and by English alone.

    Raises xml.etree.ElementTree.ParseError where it is damaged.
    """
    from xml.etree import ElementTree as ET

    known: dict[tuple[str, str], str] = {}
    anywhere: dict[str, str] = {}
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - comes with acupress
    for screen in root.iter("context"):
        for message in screen.iter("message"):
            english, told = message.findtext("source") or "", message.find("translation")
            if told is not None and told.text and told.get("type") is None:
                known[screen.findtext("name") or "", english] = told.text
                anywhere.setdefault(english, told.text)
    return known, anywhere


class Speech:
    """What is installed to speak a language: our words, and Qt's own for its dialogs.

    `folder` is `data/languages`. It has to be kept for as long as it shall be spoken.
    """

    def __init__(self, folder: "Traversable") -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Let the screens that are made from now on speak it, with its dates and numbers."""
        for old in self._installed:
            QCoreApplication.removeTranslator(old)
        self._installed = []
        QLocale.setDefault(locale_of(language))
        if language == FALLBACK_LANGUAGE:
            return
        qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qt.load(str(PurePath(folder) / f"qtbase_{language}"))
        # The one that comes last is asked first.
        for new in (Interface(language, self._folder), qt):
            QCoreApplication.installTranslator(new)
            self._installed.append(new)


def locale_of(language: str) -> QLocale:
    """Return how a language writes dates and numbers: as the computer does where it speaks it."""
    here, wanted = QLocale.system(), QLocale(language.removesuffix("_XA"))
    same = (here.language(), here.script()) == (wanted.language(), wanted.script())
    return here if same else wanted
