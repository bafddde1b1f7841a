"""How much time she has: chips with minutes, and all of a routine that she follows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import button

MINUTES = (3, 6, 10, 15)


class MinutesRow(Flow):
    """`chosen` comes when another length is chosen; it is kept with her settings.

    `minutes` is None for the whole of a routine that she follows.
    """

    chosen = Signal()

    def __init__(self, desk: Desk, minutes: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.minutes = minutes
        group = QButtonGroup(self)
        for number in self._lengths():
            words = self.tr("{0} min").format(number) if number else self.tr("All of it")
            chip = button(words, "chip")
            chip.setChecked(number == minutes)
            chip.clicked.connect(lambda _=False, number=number: self._choose(number))
            group.addButton(chip)
            self.add(chip)

    def _lengths(self) -> tuple[int | None, ...]:
        """The minutes to choose from; of a routine that she follows less than the whole, or all."""
        offered = {*MINUTES} | ({self.minutes} if self.minutes is not None else set())
        if self._desk.followed is None:
            return tuple(sorted(offered))
        whole = self._desk.timeline().total / 60
        return (*sorted(number for number in offered if number < whole), None)

    def _choose(self, number: int | None) -> None:
        if number is not None:
            self._desk.settings.change(minutes=number)
        self._desk.minutes_chosen = number is not None
        self.minutes = number
        self.chosen.emit()
