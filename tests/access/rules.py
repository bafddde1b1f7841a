"""What every page keeps to, so that it can be used without a mouse, or without seeing it.

Each rule takes the window that shows the page and returns what breaks it.
"""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QScrollBar, QWidget

from acupress.ui.style import TARGET
from tests.access.tree import FIELDS, beside, by_tab, controls, part, parts, place, seen, way

DECORATION = {"SignView"}
"""Painted beside the words that say the same: no need to hear it twice."""
MOUSE = ("mousePressEvent", "mouseReleaseEvent")


def has_a_name(window: QWidget) -> list[str]:
    """Whatever can take the focus is named."""
    nameless = [str(one) for one in parts(window) if one.focusable and not one.name]
    labelled = [one.buddy() for one in seen(window) if isinstance(one, QLabel)]
    # On Linux a list to choose from is named by its label only.
    lists = [one for one in seen(window) if isinstance(one, QComboBox) and one not in labelled]
    return nameless + [str(part(one)) for one in lists if not part(one).description]


def has_words(window: QWidget) -> list[str]:
    """What is painted is told in words, too."""
    painted = [one for one in seen(window) if _own(one, "paintEvent")]
    wordless = [type(one).__name__ for one in painted if not part(one).name]
    pictures = [str(one) for one in parts(window) if one.role == "Graphic" and not one.name]
    return [one for one in wordless if one not in DECORATION] + pictures


def is_told_apart(window: QWidget) -> list[str]:
    """No two buttons are called the same, unless the question that they answer is told, too."""
    names = Counter(
        (part(one).name, part(one).description)
        for one in seen(window)
        if isinstance(one, QPushButton) and one.isEnabled()
    )
    return [f"{name!r} {count} times" for (name, _), count in names.items() if count > 1]


def is_named_as_it_is_labelled(window: QWidget) -> list[str]:
    """A label beside a field, and the words on a button, are what it is called."""
    found = []
    for one in seen(window):
        if isinstance(one, QLabel) and one.buddy() is not None:
            said, name = one.text(), _name(one.buddy())
        elif isinstance(one, QPushButton) and one.isEnabled() and one.menu() is None:
            said, name = one.text(), part(one).name
        else:
            continue
        if not all(any(word.startswith(one) for word in _words(name)) for one in _words(said)):
            found.append(f"{said!r} is called {name!r}")
    return found


def is_reached_by_keys(window: QWidget) -> list[str]:
    """Whatever a mouse can use, keys can: by Tab, or by the arrows in its group."""
    found = []
    for one in seen(window):
        ignored = one.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if isinstance(one, QAbstractButton) and one.isEnabled() and not ignored:
            if not any(map(by_tab, (one, *beside(one)))):
                found.append(f"no way to {part(one)}")
        elif _clickable(one) and not _keys(one):
            found.append(f"only a mouse can use {part(one)}")
    return found


def is_read_in_order(window: QWidget) -> list[str]:
    """Tab comes to every control, down, column by column; up only once, from end to beginning."""
    been = way(window, Qt.Key.Key_Tab)
    single = [one for one in been if not one.findChildren(QPushButton)]
    up = [
        f"up from {part(one)} to {part(other)}"
        for one, other in pairwise([*single, *single[:1]])
        if place(other).bottom() <= place(one).top()
        if place(other).left() < place(one).right()
    ]
    return _missed(window, been) + (up if len(up) > 1 else [])


def leads_back(window: QWidget) -> list[str]:
    """Shift and Tab come to every control, too."""
    return _missed(window, way(window, Qt.Key.Key_Backtab))


def is_large_enough(window: QWidget) -> list[str]:
    """A finger finds everything."""
    return [
        f"{part(one)} is {one.width()} x {one.height()}"
        for one in seen(window)
        if by_tab(one) or (isinstance(one, (*FIELDS, QPushButton)) and not _bar(one))
        if not one.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if one.isEnabled() and min(one.width(), one.height()) < TARGET
    ]


RULES: tuple[Callable[[QWidget], list[str]], ...] = (
    has_a_name,
    has_words,
    is_told_apart,
    is_named_as_it_is_labelled,
    is_reached_by_keys,
    is_read_in_order,
    leads_back,
    is_large_enough,
)


def _missed(window: QWidget, been: list[QWidget]) -> list[str]:
    return [
        f"never comes to {part(one)}"
        for one in controls(window)
        if not any(other in been for other in (one, *beside(one)))
    ]


def _name(widget: QWidget) -> str:
    return widget.accessibleName() if isinstance(widget, QComboBox) else part(widget).name


def _clickable(widget: QWidget) -> bool:
    """Whether a mouse does something here."""
    about = widget.metaObject()
    number = about.indexOfSignal("clicked()")
    heard = number < 0 or widget.isSignalConnected(about.method(number))
    return heard and any(_own(widget, event) for event in MOUSE)


def _own(widget: QWidget, method: str) -> bool:
    """Whether a class of ours has this method."""
    ours = [one for one in type(widget).__mro__ if one.__module__.startswith("acupress")]
    return any(method in vars(one) for one in ours)


def _bar(widget: QWidget) -> bool:
    """A scroll bar only shows where one is: wheel and keys move the page."""
    return isinstance(widget, QScrollBar)


def _keys(widget: QWidget) -> bool:
    """Whether it takes keys, or stands in what does the same when keys are pressed."""
    above: QWidget | None = widget
    while above is not None and not by_tab(above):
        above = above.parentWidget()
    return above is not None


def _words(text: str) -> list[str]:
    letters = "".join(one if one.isalnum() else " " for one in text.replace("\u200b", ""))
    return letters.lower().split()
