"""A routine that comes from outside: what the tests of opening it share."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from acupress.core.routine import Maker, Routine
from acupress.storage.followed_file import load_followed
from acupress.storage.routine_file import save_routine
from acupress.ui.words import BREAK
from tests.core.routines import of
from tests.core.support import shipped
from tests.ui.practice.practising import entries
from tests.ui.using import Person

CTRL = Qt.KeyboardModifier.ControlModifier
HANDED = replace(
    of(shipped(), "SP6", "BL23", "KI3"),
    title="For Anna",
    id="for-anna",
    patient="Anna",
    maker=Maker("Mei Lin", "Park clinic", "mei@park.example"),
    made_on=date(2026, 3, 1),
    review_on=date(2026, 3, 20),
    opening="Sit somewhere warm.",
    closing="Drink something warm.",
)


def saved(folder: Path, routine: Routine, name: str = "for anna 100%.acupress") -> Path:
    path = folder / "mail" / name
    path.parent.mkdir(exist_ok=True)
    save_routine(path, routine)
    return path


def dropped(person: Person, data: QMimeData) -> bool:
    """Drop something onto the window. Returns whether it was taken."""
    place, copy = QPointF(200, 200), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, data, buttons, keys)
    QApplication.sendEvent(person.window, enter)
    drop = QDropEvent(place, copy, data, buttons, keys)
    QApplication.sendEvent(person.window, drop)
    person.settle()
    assert enter.isAccepted() == drop.isAccepted()
    return drop.isAccepted()


def of_files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def of_text(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def of_image(image: QImage) -> QMimeData:
    data = QMimeData()
    data.setImageData(image)
    return data


def paste(person: Person, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_V, CTRL)
    person.settle()


def press_open(person: Person) -> None:
    QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_O, CTRL)
    person.settle()


def opened(person: Person, *paths: Path) -> None:
    person.window.open_routine(paths)
    person.settle()


def texts(person: Person) -> list[str]:
    """All that is written, as it is read aloud."""
    return [text.replace(BREAK, "").replace("\u00a0", " ") for text in person.texts()]


def reads(person: Person, part: str) -> bool:
    return any(part in text for text in texts(person))


def untouched(person: Person, before: Routine | None = None) -> bool:
    """Whether nothing was taken over."""
    kept = load_followed(person.files.followed, shipped())
    return kept == before and person.window.desk.followed == before and not entries(person)
