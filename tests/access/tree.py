"""What assistive technology is told of a page, and what a keyboard finds on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractSlider,
          QAbstractItemView)  # fmt: skip
STAYS = 4
"""So often Tab may stay in one control: a time of day has parts to go through."""


@dataclass(frozen=True)
class Part:
    """One part of the tree: its widget, None where there is none of its own, and what is said."""

    widget: QWidget | None
    role: str
    name: str
    description: str
    focusable: bool

    def __str__(self) -> str:
        return f"{type(self.widget).__name__} ({self.role}) {self.name!r}"


def parts(window: QWidget) -> list[Part]:
    """Return all that can be seen of a window, as it is told to assistive technology."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_below(root))


def part(widget: QWidget) -> Part:
    """Return what is told of one widget."""
    told = QAccessible.queryAccessibleInterface(widget)
    assert told is not None
    return _part(told)


def seen(window: QWidget) -> list[QWidget]:
    """Return every widget of a window that can be seen and is no part of another control."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.isVisible() and one.window() is window and not isinstance(one.parent(), FIELDS)
    ]


def by_tab(widget: QWidget) -> bool:
    """Whether Tab may come here."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def controls(window: QWidget) -> list[QWidget]:
    """Return everything that can be seen and used and that Tab can come to."""
    return [one for one in seen(window) if one.isEnabled() and by_tab(one)]


def beside(widget: QWidget) -> list[QAbstractButton]:
    """Return the buttons of which one is chosen: arrows lead from one to the other."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group.buttons() if group is not None and group.exclusive() else []


def place(widget: QWidget) -> QRect:
    """Return where a widget lies in its window, were everything scrolled to its beginning."""
    at = widget.mapTo(widget.window(), QPoint())
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            at += QPoint(above.horizontalScrollBar().value(), above.verticalScrollBar().value())
        above = above.parentWidget()
    return QRect(at, widget.size())


def way(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Press Tab or Backtab until the focus is back where it has been; return where it was.

    A control that it never leaves again is all that is returned.
    """
    been: list[QWidget] = []
    stays = 0
    while stays < STAYS:
        focused = QApplication.focusWidget()
        if focused in been[:-1]:
            return been[been.index(focused) :]
        if focused is None or focused in been:
            stays += 1
        else:
            stays = 0
            been.append(focused)
        QTest.keyClick(window.windowHandle(), key)
    return been[-1:]


def _below(told: QAccessibleInterface) -> Iterator[Part]:
    if told.state().invisible:
        return
    yield _part(told)
    for number in range(told.childCount()):
        child = told.child(number)
        if child is not None and child.isValid():
            yield from _below(child)


def _part(told: QAccessibleInterface) -> Part:
    widget, state = told.object(), told.state()
    return Part(
        widget if isinstance(widget, QWidget) else None,
        told.role().name,
        told.text(QAccessible.Text.Name).strip(),
        told.text(QAccessible.Text.Description).strip(),
        bool(state.focusable) and not state.disabled,
    )
