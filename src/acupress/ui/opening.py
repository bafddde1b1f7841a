"""From what a person hands over (files, pictures of codes, the clipboard) to a routine."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from acupress.core.content import Content
from acupress.core.routine import Routine
from acupress.storage.problems import BadFileError, Problem

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif", ".tif", ".tiff"})
MOST_PIXELS = 40_000_000
"""A picture of a code is a photo; a larger one would fill the memory."""
MOST_LETTERS = 600_000
_KINDS = frozenset({"png", "jpg", "jpeg", "webp", "bmp", "gif", "tif", "tiff"})
"""As Qt calls them. Whatever the name says: a drawing that loads other files is none of them."""
_TEXTS = ("format:", "ACUPRESS/")
"""How the text of a routine begins, and that of a code which a phone has read."""


def tr(text: str) -> str:
    """Return a fixed word in the user's language."""
    return QCoreApplication.translate("opening", text)


def offers_routine(data: QMimeData) -> bool:
    """Whether something dropped or copied may hold a routine."""
    return bool(data.hasUrls() or data.hasImage() or data.text().lstrip().startswith(_TEXTS))


def routine_in(data: QMimeData, content: Content) -> Routine:
    """Return the routine in something dropped or copied. Raises BadFileError."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if paths:
        return routine_in_files(paths, content)
    name = tr("what was copied")
    if data.hasImage():
        image = QImage(data.imageData())
        return _from_pictures([image], name, content)
    text = data.text()[:MOST_LETTERS]
    if text.lstrip().startswith("ACUPRESS/"):
        from acupress.handouts.qr import routine_from_codes

        lines = (line.lstrip() for line in text.splitlines())  # at its end a space is data
        return routine_from_codes([line for line in lines if line], name, content)
    from acupress.storage.routine_file import parse_routine

    return parse_routine(text.encode(errors="surrogatepass"), name, content)


def routine_in_files(paths: Sequence[Path], content: Content) -> Routine:
    """Return the routine in a file, or in pictures that show its codes. Raises BadFileError."""
    if all(path.suffix.lower() in PICTURES for path in paths):
        from acupress.handouts.qr import MOST_PARTS

        if len(paths) > MOST_PARTS:
            found = tr("{0} files at once").format(len(paths))
            allowed = tr("at most {0} pictures of the codes of one routine").format(MOST_PARTS)
            raise BadFileError(Problem(str(paths[0]), 0, "", found, allowed))
        # One after the other: all of them at once could fill the memory.
        return _from_pictures(map(_picture, paths), str(paths[0]), content)
    if len(paths) > 1:
        found = tr("{0} files at once").format(len(paths))
        raise BadFileError(Problem(str(paths[0]), 0, "", found, tr("one routine at a time")))
    from acupress.storage.routine_file import read_routine

    return read_routine(paths[0], content)


def _from_pictures(images: Iterable[QImage], name: str, content: Content) -> Routine:
    from acupress.handouts.qr import read_codes, routine_from_codes

    codes = [code for image in images for code in read_codes(image)]
    if not codes:
        found = tr("no code that can be read")
        allowed = tr("a sharp picture with the whole code in it")
        raise BadFileError(Problem(name, 0, "", found, allowed))
    return routine_from_codes(codes, name, content)


def _picture(path: Path) -> QImage:
    from PySide6.QtGui import QImageReader

    if not path.is_file():  # a pipe would hold the app up
        raise BadFileError(Problem(str(path), 0, "", tr("no file"), tr("a picture")))
    reader = QImageReader(str(path))
    if bytes(reader.format().data()).decode() not in _KINDS:
        raise BadFileError(Problem(str(path), 0, "", tr("no picture"), tr("a picture")))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        found = f"{size.width()} x {size.height()}"
        allowed = tr("a picture of at most {0} million pixels").format(MOST_PIXELS // 1_000_000)
        raise BadFileError(Problem(str(path), 0, "", found, allowed))
    image = reader.read()
    if image.isNull():
        raise BadFileError(Problem(str(path), 0, "", reader.errorString(), tr("a picture")))
    return image
