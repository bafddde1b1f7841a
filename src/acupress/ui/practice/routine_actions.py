"""What can be done with the routine that is chosen: buttons, a menu and keys for the same deeds."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from acupress.ui.column import Flow
from acupress.ui.style import button

_WIDE = 560
"""From this width in pixels, at a text scale of 1, there is room for all buttons."""


@dataclass(frozen=True)
class Deed:
    """One thing to do. `keys` hold on the list."""

    words: str
    act: Callable[[], object]
    keys: str = ""


class RoutineActions(Flow):
    """The first deed is always a button; the others fold into a menu where there is no room."""

    def __init__(self, deeds: tuple[Deed, ...], place: QWidget, scale: float) -> None:
        super().__init__()
        self._wide = round(_WIDE * scale)
        self._buttons: list[QPushButton] = []
        self._menu = QMenu(self)
        place.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for deed in deeds:
            action = QAction(deed.words, place)
            action.triggered.connect(lambda _=False, act=deed.act: act())
            if deed.keys:
                action.setShortcut(QKeySequence(deed.keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            place.addAction(action)
            self._menu.addAction(action)
            made = button(deed.words, "quiet", action.trigger)
            self.add(made)
            self._buttons.append(made)
        self._more = button(self.tr("More"), "quiet")
        self._more.setProperty("shape", "menu")
        self._more.setMenu(self._menu)
        self.add(self._more)
        self.fold(self.width())

    def fold(self, width: int) -> None:
        """Show what there is room for within so many pixels."""
        wide = width >= self._wide
        for one in self._buttons[1:]:
            one.setVisible(wide)
        self._more.setVisible(not wide)
