"""Does what the page of her data asks for. Her files are let go before others take their place."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from acupress.storage.atomic import write_atomic
from acupress.storage.backups import Backup, back_up
from acupress.storage.bundle import SUFFIX, Bundle, install, unpack
from acupress.storage.bundle_check import checked
from acupress.storage.erasing import Looked, erase
from acupress.storage.problems import BadFileError
from acupress.storage.profiles import FIRST
from acupress.ui import words
from acupress.ui.data_page import DataPage
from acupress.ui.desk import Desk
from acupress.ui.notice_page import NoticePage

Leave = Callable[[], None]


class DataFlow(QObject):
    """Lives as long as its page. `show` takes a page from which only its own button leads on;
    `begin_anew` the id of a person and the page on which her window is to begin."""

    def __init__(
        self,
        desk: Desk,
        page: DataPage,
        show: Callable[[QWidget, Leave | None], None],
        begin_anew: Callable[[str, str], None],
    ) -> None:
        super().__init__(page)
        self._desk, self._page, self._show, self._begin_anew = desk, page, show, begin_anew
        self._read: Bundle | None = None
        page.back_up.connect(self._back_up)
        page.restore.connect(self._restore)
        page.export.connect(self._export)
        page.bring_in.connect(self._bring_in)
        page.taken_in.connect(self._take_in)
        page.erase.connect(self._erase)

    def _back_up(self) -> None:
        try:
            backup = back_up(self._desk.directories, self._desk.now(), "asked")
        except (BadFileError, OSError) as error:
            self._page.tell(self.tr("No back-up could be made: {0}").format(_why(error)))
            return
        self._desk.backup_problem = ""
        self._page.backed_up(backup)

    def _restore(self, backup: Backup) -> None:
        bundle = self._checked(backup.path)
        if bundle is not None:
            self._replace(bundle.files)

    def _export(self) -> None:
        from acupress.handouts.export import export

        desk = self._desk
        name = f"acupress-{desk.now():%Y-%m-%d}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Export everything"), str(_documents() / name), f"*{SUFFIX}"
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(SUFFIX)
        try:
            data = export(desk.directories, desk.journal, desk.content.care, desk.now(), desk.text)
            write_atomic(path, data)
        except (BadFileError, OSError) as error:
            self._page.saved.failed(path, _why(error))
        else:
            self._page.saved.saved([path])

    def _bring_in(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._page, self.tr("Bring data in"), str(_documents()), f"*{SUFFIX}"
        )
        self._read = self._checked(Path(chosen)) if chosen else None
        if self._read is not None:
            when = words.day_and_time(self._read.made, self._desk.now())
            said = self.tr(
                "The file is sound. It was made: {0}. What it holds takes the place of what is"
                " here; that is kept as a back-up first."
            )
            self._page.ask_to_take_in(said.format(when))

    def _take_in(self) -> None:
        if self._read is not None:
            self._replace(self._read.files)

    def _checked(self, path: Path) -> Bundle | None:
        """What a file holds, None where it cannot be used: then that is told."""
        try:
            return checked(path, self._desk.content)
        except (BadFileError, OSError) as error:
            self._page.tell(self.tr("That file cannot be used. {0}").format(_why(error)))
            return None

    def _replace(self, files: Mapping[str, bytes]) -> None:
        """Let these files take the place of hers, and begin anew with them."""
        desk, person = self._desk, self._desk.profiles.opened
        try:
            before = back_up(desk.directories, desk.now(), "before")
        except (BadFileError, OSError) as error:
            said = self.tr("What is here could not be backed up first, so nothing was changed: {0}")
            self._page.tell(said.format(_why(error)))
            return
        desk.close()
        try:
            install(files, desk.directories)
        except OSError as error:
            with suppress(BadFileError, OSError):
                install(unpack(before.path).files, desk.directories)
            self._tell_unfinished(before, error)
        else:
            self._begin_anew(person, "data")

    def _tell_unfinished(self, before: Backup, error: OSError) -> None:
        lines = (
            (self.tr("It could not be written: {0}").format(_why(error)), "body"),
            (self.tr("What was here is kept in: {0}").format(before.path), "body"),
        )
        title = self.tr("That did not work")
        page = NoticePage(self._desk.scale, title, lines, self.tr("Go on"))
        page.done.connect(partial(self._begin_anew, self._desk.profiles.opened, "data"))
        self._show(page, None)

    def _erase(self) -> None:
        """Take everything away, of everybody, and show that nothing is left."""
        desk = self._desk
        root = desk.profiles.root
        desk.close()
        folders = tuple(dict.fromkeys((root.data, root.config, root.cache)))
        looked = (*erase(folders), *erase(desk.traces()))
        QApplication.setQuitOnLastWindowClosed(True)  # what she knew of her stays in no tray
        page = NoticePage(desk.scale, *self._proof(looked), self.tr("Begin anew"))
        page.done.connect(partial(self._begin_anew, FIRST, ""))
        self._show(page, None)

    def _proof(self, looked: tuple[Looked, ...]) -> tuple[str, list[tuple[str, str]]]:
        """What was looked at, and what is left there."""
        left = [path for one in looked for path in one.left]
        if left:
            title = self.tr("Not everything could be erased")
            said = self.tr("These are still there. You can delete them yourself:")
            return title, [(said, "care"), *((_path(path), "body") for path in left)]
        said = self.tr("Looked at again after erasing, and not there any more:")
        lines = [(said, "body"), *((_path(one.place), "strong") for one in looked)]
        more = self.tr(
            "You can close acupress now. If you go on, it begins like the first time, and makes its"
            " folders anew."
        )
        return self.tr("Nothing is left"), [*lines, (more, "body")]


def _path(path: Path) -> str:
    return words.BREAK.join(str(path))


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_dir() else Path.home()


def _why(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
