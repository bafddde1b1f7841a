"""What the tests of the question pages share: a desk, a shown screen, and a look for clipping."""

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from acupress.core.answers import Answers
from acupress.core.content import Content
from acupress.library import open_content
from acupress.storage.directories import Directories
from acupress.storage.settings_file import SettingsFile
from acupress.ui.desk import Desk
from acupress.ui.style import TARGET, Choice, app_font, stylesheet

WAYS = (
    ((1280, 800), 100, "day"),
    ((1280, 800), 200, "night"),
    ((800, 600), 100, "high_contrast"),
    ((800, 600), 200, "day"),
    ((480, 800), 100, "night"),
    ((480, 800), 200, "high_contrast"),
)
"""Windows, text scales and looks in which every page must fit."""
NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


@cache
def _content(folder: Path) -> Content:
    """Read the shipped content once for all tests of a run."""
    return open_content(Directories(folder, folder, folder))


def make_desk(folder: Path, answers: Answers | None = None, **settings: Any) -> Desk:
    """Return a desk on real content whose files lie in `folder`."""
    directories = Directories(folder / "data", folder / "config", folder.parent / "content")
    kept = SettingsFile(directories.settings)
    kept.change(**settings)
    content = _content(directories.cache)
    desk = Desk(content, directories, kept, lambda: 0.0, lambda: NOW)
    if answers is not None:
        desk.keep(answers)
    return desk


def put(qtbot: QtBot, screen: QWidget, desk: Desk, size: tuple[int, int] = (800, 600)) -> None:
    """Show a screen as the app would, in a window that gives it exactly this size."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setFont(app_font(desk.scale))
    screen.setStyleSheet(stylesheet(desk.theme, desk.scale))
    window = QWidget()
    qtbot.addWidget(window)
    screen.setParent(window)
    screen.__dict__["window_kept"] = window  # qtbot itself keeps no hold of it
    window.resize(*size)
    screen.resize(*size)
    window.show()
    window.activateWindow()
    for _ in range(3):
        app.processEvents()


def problems(screen: QWidget) -> list[str]:
    """Return what is clipped, overlaps its parent's edge, or is too small to hit."""
    found = []
    for area in screen.findChildren(QScrollArea) + ([screen] if _scrolls(screen) else []):
        assert isinstance(area, QScrollArea)
        if not area.isVisible():
            continue  # it is laid out when it is shown
        body = area.widget()
        if body is None or body.width() > area.viewport().width():
            found.append(f"the page is {body.width() if body else 0} wide")
    for child in _shown(screen):
        text = child.text()
        if child.height() < child.heightForWidth(child.width()):
            found.append(f"{text!r} needs {child.heightForWidth(child.width())} pixels of height")
        if child.width() < child.minimumSizeHint().width():
            found.append(f"{text!r} needs {child.minimumSizeHint().width()} pixels of width")
        if isinstance(child, QPushButton):
            if not isinstance(child, Choice) and child.width() < child.sizeHint().width():
                found.append(f"{text!r} is cut")
            if min(child.width(), child.height()) < TARGET:
                found.append(f"{text!r} is too small to hit")
        parent = child.parentWidget()
        if parent is not None and not parent.rect().contains(child.geometry()):
            found.append(f"{text!r} leaves its frame")
    return found + list(_overlaps(screen))


def _scrolls(screen: QWidget) -> bool:
    return isinstance(screen, QScrollArea)


def _shown(screen: QWidget) -> Iterator[QLabel | QPushButton]:
    labels, buttons = screen.findChildren(QLabel), screen.findChildren(QPushButton)
    children: list[QLabel | QPushButton] = [*labels, *buttons]
    for child in children:
        if child.isVisible() and child.text():
            yield child


def _overlaps(screen: QWidget) -> Iterator[str]:
    """Two texts that stand on each other where both are in sight, unless one holds the other."""
    boxes = [(QRect(one.mapTo(screen, QPoint()), one.size()), one) for one in _shown(screen)]
    boxes.sort(key=lambda found: found[0].top())
    for place, (box, one) in enumerate(boxes):
        for below, other in boxes[place + 1 :]:
            if below.top() > box.bottom():
                break
            held = one.isAncestorOf(other) or other.isAncestorOf(one)
            if held or not box.intersects(below) or one.window() is not other.window():
                continue
            if _area(one) is _area(other) or _seen(box, one).intersects(_seen(below, other)):
                yield f"{one.text()!r} and {other.text()!r} overlap"


def _area(one: QWidget) -> QScrollArea | None:
    """What scrolls a widget, None where nothing does."""
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _seen(box: QRect, one: QWidget) -> QRect:
    """The part of a widget's box that is not scrolled away."""
    part = one.visibleRegion().boundingRect()
    return part.translated(box.topLeft())
