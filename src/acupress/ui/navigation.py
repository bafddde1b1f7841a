"""The row on top: where she can go. On a narrow window it folds into one menu button."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton

from acupress.ui.style import GRID, button

_LONGEST = 20
"""Letters of a name in the row."""


class Navigation(QFrame):
    """Checkable chips, one for each place."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "screen")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, GRID)
        self._row.setSpacing(GRID)
        self._chips: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._places: list[tuple[str, Callable[[], None]]] = []
        self._fold = button(self.tr("Menu"), "chip")
        self._fold.setCheckable(False)
        self._fold.setProperty("shape", "menu")
        self._fold.hide()
        self._row.addWidget(self._fold)
        self._row.addStretch(1)
        self._who: QPushButton | None = None

    def add(self, name: str, text: str, go: Callable[[], None]) -> None:
        """Add a place."""
        chip = button(text, "chip", go)
        self._chips[name] = chip
        self._group.addButton(chip)
        self._places.append((text, go))
        self._row.insertWidget(self._row.count() - 2, chip)

    def tell_who(self, name: str, go: Callable[[], None]) -> None:
        """Show at the end of the row whose window this is; it leads to where that is changed."""
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
        self._who = button(short, "link", go)
        self._places.append((name, go))
        self._who.setAccessibleName(self.tr("{0}: people on this computer").format(name))
        self._row.addWidget(self._who)

    def mark(self, name: str) -> None:
        """Show where she is."""
        self._chips[name].setChecked(True)
        here = self._chips[name].text()
        self._fold.setText(here)
        self._fold.setAccessibleDescription(here)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold when the chips do not fit."""
        super().resizeEvent(event)
        row = [*self._chips.values(), *([self._who] if self._who else [])]
        needed = sum(one.sizeHint().width() + GRID for one in row) - GRID
        folded = needed + 6 * GRID > self.width()
        if folded and self._fold.menu() is None:
            self._fold.setMenu(self._made_menu())
        self._fold.setVisible(folded)
        for one in row:
            one.setVisible(not folded)

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, go in self._places:
            menu.addAction(text, go)
        return menu
