"""Words that are wider than their page: those of buttons break, those of labels are set smaller."""

import textwrap
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from acupress.ui.laid import laid
from acupress.ui.style import ROLES, Choice, metrics

NARROW = 480
"""From this width on, at a text scale of 1, pages have room for all words."""
_SMALLEST = 0.5
"""Part of its size to which a label shrinks at most."""
_SHOWN = int(Qt.TextFlag.TextShowMnemonic)


def fit_page(page: QScrollArea, scale: float) -> None:
    """Fit the words of a page's buttons and labels into the width there is."""
    for button in page.findChildren(QPushButton):
        if not isinstance(button, Choice) and fit_words(button, _room(button, page)):
            _tell_above(button, page)
    for one in page.findChildren(QLabel):
        if _fit_label(one, page, scale):
            _tell_above(one, page)


def _tell_above(widget: QWidget, page: QScrollArea) -> None:
    """Have everything that holds a widget know its new size at once, not one after the other."""
    above = widget.parentWidget()
    while above is not None and above is not page.viewport():
        layout = above.layout()
        if layout is not None:
            layout.activate()
        else:
            above.updateGeometry()
        above = above.parentWidget()


def fit_words(button: QPushButton, room: int) -> bool:
    """Write a button's words on one line, or on as many as keep it within `room` pixels. Returns
    whether that is new."""
    button.ensurePolished()  # the style says how wide it is
    letters = button.fontMetrics()

    def wide(words: str) -> int:
        return letters.size(_SHOWN, words).width()

    shown = button.text()
    around = button.sizeHint().width() - wide(shown)
    fitting = shown.replace("\n", " ")
    if wide(fitting) > room - around:
        fitting = min(_broken(fitting), key=lambda words: max(room - around, wide(words)))
    if fitting == shown:
        return False
    button.setText(fitting)
    return True


def _broken(words: str) -> Iterable[str]:
    """The words on one line, on two, and so on; each time as even as can be."""
    ways: dict[int, str] = {}
    for width in range(len(words), 0, -1):
        lines = textwrap.wrap(words, width, break_long_words=False, break_on_hyphens=False)
        ways[len(lines)] = "\n".join(lines)
    return ways.values()


def _fit_label(label: QLabel, page: QScrollArea, scale: float) -> bool:
    """Set a label smaller where what it does not break is wider than its room. Returns whether
    that is new."""
    role = label.property("role")
    if role not in ROLES:
        return False
    room = _room(label, page)
    if not label.styleSheet() and label.minimumSizeHint().width() <= room:
        return False
    letters = metrics(role, scale)
    parts = label.text().split() if label.wordWrap() else label.text().split("\n")
    longest = max((letters.horizontalAdvance(part) for part in parts), default=0)
    size = int(ROLES[role][0] * scale * max(_SMALLEST, room / max(1.0, longest + 1)))
    wanted = f"font-size: {size}px;" if longest + 1 > room else ""
    if wanted == label.styleSheet():
        return False
    label.setStyleSheet(wanted)
    return True


def _room(widget: QWidget, page: QScrollArea) -> int:
    """Return how wide a widget may be at most: the page without what stands around it."""
    room = page.viewport().width()
    above = widget.parentWidget()
    while above is not None and above is not page.viewport():
        layout = above.layout()
        if layout is not None:
            around = layout.contentsMargins()
            room -= around.left() + around.right()
            if above is widget.parentWidget():
                room -= _beside(widget, layout)
        above = above.parentWidget()
    return room


def _beside(widget: QWidget, layout: QLayout) -> int:
    """Return the room for what stands in one line with a widget."""
    inner = (one for one in laid(layout) if isinstance(one, QLayout))
    layout = next((one for one in inner if one.indexOf(widget) >= 0), layout)
    if not isinstance(layout, QBoxLayout) or layout.direction() not in _LINES:
        return 0
    others = [one for one in laid(layout) if one is not widget and _shown(one)]
    return sum(_least(one) + layout.spacing() for one in others)


def _shown(one: QWidget | QLayout) -> bool:
    return not (one.isEmpty() if isinstance(one, QLayout) else one.isHidden())


def _least(one: QWidget | QLayout) -> int:
    """How narrow it can be."""
    if isinstance(one, QLayout):
        return one.minimumSize().width()
    fixed = one.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
    hint = one.sizeHint() if fixed else one.minimumSizeHint()
    return min(max(hint.width(), one.minimumWidth()), one.maximumWidth())


_LINES = (QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.RightToLeft)
