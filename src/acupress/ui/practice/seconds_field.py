"""How long a step is pressed: a number, the usual lengths, and the whole breaths that it makes."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSpinBox, QVBoxLayout, QWidget

from acupress.core.breathing import Pace
from acupress.core.routine import LEAST_STEP, MOST_STEP
from acupress.ui.column import Flow
from acupress.ui.style import GRID, button, label, restyle

USUAL = (60, 90, 120)
"""Seconds to choose at once: the least that is usual, the default, the most."""
_SPIN = 112
"""Pixels of the number at a text scale of 1."""


class SecondsField(QWidget):
    """`given` carries the seconds whenever she has changed them."""

    given = Signal(int)

    def __init__(self, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = QSpinBox()
        self.number.setRange(round(LEAST_STEP), round(MOST_STEP))
        self.number.setSuffix(self.tr(" s"))
        self.number.setAccessibleName(self.tr("Seconds"))
        self.number.setMinimumWidth(round(_SPIN * scale))
        self.number.setKeyboardTracking(False)
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number.lineEdit().setTextMargins(GRID, 0, 0, 0)
        self.number.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        self.number.valueChanged.connect(self.given)
        row = Flow()
        row.add(self.number)
        self._usual = {}
        for seconds in USUAL:
            chip = button(str(seconds), "chip", partial(self._give, seconds))
            chip.setAccessibleName(self.tr("{0} seconds, usual").format(seconds))
            row.add(chip)
            self._usual[seconds] = chip
        self._told = label("", "quiet")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addWidget(row)
        inside.addWidget(self._told)

    def show_seconds(self, seconds: float, pace: Pace, *, each: bool) -> None:
        """Show seconds, without telling of them; `each`: they are for each of two sides."""
        self.number.blockSignals(True)
        self.number.setValue(round(seconds))
        self.number.blockSignals(False)
        self.number.setSingleStep(max(1, round(pace.breath)))
        for usual, chip in self._usual.items():
            chip.setChecked(usual == round(seconds))
        breaths = pace.breaths_for(seconds, pace.breath, MOST_STEP)
        usual = USUAL[0] <= seconds <= USUAL[-1]
        said = self._said(seconds, breaths, pace)
        if each:
            said = self.tr("{0} on each side").format(said)
        said = self.tr("{0}. Usual are {1} to {2} s.").format(said, USUAL[0], USUAL[-1])
        self._told.setText(said)
        self._told.setProperty("role", "quiet" if usual else "care")
        restyle(self._told)

    def _said(self, seconds: float, breaths: int, pace: Pace) -> str:
        """Presses are whole breaths: what is played may differ a little from what is wished."""
        said = self.tr("1 breath") if breaths == 1 else self.tr("{0} breaths").format(breaths)
        played = breaths * pace.breath
        if abs(played - seconds) < 0.5:
            return self.tr("{0} s = {1}").format(f"{played:g}", said)
        return self.tr("{0}, {1} s: only whole breaths are played").format(said, f"{played:.3g}")

    def _give(self, seconds: int) -> None:
        self.number.setValue(seconds)
        self._usual[seconds].setChecked(True)
