"""What the commands of the command line share."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from acupress.core.content import Content
    from acupress.core.points import Point
    from acupress.storage.directories import Directories

OK, FAILED, USAGE = 0, 1, 2


class UsageError(Exception):
    """Something asked for on the command line that there is not."""


def content_and_directories(language: str = "en") -> "tuple[Content, Directories]":
    """Return the content, in English and one more language, and the user's folders."""
    from acupress.library import open_content
    from acupress.storage.directories import user_directories

    directories = user_directories()
    return open_content(directories, language), directories


def find_point(code: str, content: "Content") -> "Point":
    """Return the point of a code or alias. Raises UsageError."""
    point = content.catalogue.find(code)
    if point is None:
        known = ", ".join(content.catalogue.points)
        raise UsageError(f"there is no point {code}; there are {known}")
    return point


def drawing_application() -> object:
    """Return Qt's application for commands that draw; they need no display. Keep it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication(sys.argv[:1])


def written(path: "Path", data: bytes, *, shared: bool = True) -> int:
    """Write a file whole, name it, and return the exit status. Raises OSError."""
    from acupress.storage.atomic import write_atomic

    write_atomic(path, data, shared=shared)
    print(path)
    return OK
