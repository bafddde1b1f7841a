"""Saves and prints hand-outs: asks where, shows how far it is, and says what came of it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from acupress.core.content import Content
from acupress.core.routine import Routine, with_own_points
from acupress.handouts.making import HAND_OUTS, HandOut, HandOutWishes, file_name
from acupress.storage.atomic import write_atomic
from acupress.ui.practice.saved_line import SavedLine
from acupress.ui.practice.waiting import StoppedError, Waiting

if TYPE_CHECKING:
    from acupress.sound.spoken_file import SpokenFile

ENDINGS = {"audio": (".m4a", ".wav")}
"""Where a hand-out can be of several kinds of file."""


class Saving(QObject):
    """Hand-outs of one routine. `told` says what was saved last, or why it was not.

    `language` is that of the hand-outs; the routine's file keeps the language of its own words.
    """

    def __init__(
        self,
        routine: Routine,
        content_in: Callable[[str], Content],
        language: Callable[[], str],
        wishes: Callable[[], HandOutWishes],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._routine, self._wishes = routine, wishes
        self._content_in, self._language = content_in, language
        self._window = window
        self.told = SavedLine()
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        self._folder = documents if Path(documents).is_dir() else str(Path.home())

    @property
    def voice(self) -> "SpokenFile | None":
        """What says the words of a sound file, None where there is nothing that can."""
        from acupress.sound.spoken_file import SpokenFile

        spoken = SpokenFile()
        return spoken if spoken.there else None

    def about_voice(self) -> str:
        """What a sound file will hold here."""
        if self.voice is not None:
            return self.tr("Words, chimes and breath, to be heard on anything that plays sound.")
        return self.tr(
            "Chimes and breath, to be heard on anything that plays sound. The words need eSpeak NG,"
            " which is not installed here."
        )

    def save(self, hand_out: HandOut) -> None:
        """Ask where, and save one hand-out there."""
        name = str(Path(self._folder) / file_name(self._routine, hand_out))
        endings = " ".join(
            f"*{ending}" for ending in ENDINGS.get(hand_out.kind, (hand_out.ending,))
        )
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save"), name, endings)
        if chosen:
            path = Path(chosen)
            path = path if path.suffix else path.with_suffix(hand_out.ending)
            self._folder = str(path.parent)
            self._write({path: hand_out})

    def print_out(self, hand_out: HandOut) -> None:
        """Show how a hand-out will be printed, and print it from there."""
        from acupress.ui.print_dialog import print_out

        print_out(hand_out, *self._spoken(hand_out), self._wishes(), self._window)

    def save_all(self) -> None:
        """Ask for a folder, and save every hand-out there."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Save all of it into a folder"), self._folder
        )
        if chosen:
            self._folder = chosen
            self._write(
                {Path(chosen) / file_name(self._routine, one): one for one in HAND_OUTS.values()}
            )

    def _spoken(self, hand_out: HandOut) -> tuple[Routine, Content]:
        """The routine and the content in the language of a hand-out."""
        own = self._routine.language
        language = own if hand_out.kind == "file" else self._language()
        content = with_own_points(self._content_in(language), self._routine)
        return replace(self._routine, language=language), content

    def _write(self, wanted: dict[Path, HandOut]) -> None:
        """Make and write hand-outs one after the other; what is written stays where she stops."""
        wishes, written = self._wishes(), []
        with Waiting(self.tr("Making the hand-outs …"), len(wanted), self._window) as waiting:
            for path, hand_out in wanted.items():
                waiting.begin(path.name)
                if path.suffix == ".wav":
                    wishes = replace(wishes, sound=".wav")
                try:
                    data = hand_out.make(*self._spoken(hand_out), wishes, waiting.part)
                    write_atomic(path, data, shared=True)
                except StoppedError:
                    break
                except OSError as error:
                    self.told.failed(path, error.strerror or str(error))
                    return
                written.append(path)
        self.told.saved(written)
