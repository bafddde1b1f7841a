"""Fields that show one part of the routine on the table, and change it as she types."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, cast

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QVBoxLayout, QWidget

from acupress.core.routine import FIRST_YEAR, LAST_YEAR, Maker, Routine
from acupress.ui.column import Flow
from acupress.ui.practice.note_field import NoteField
from acupress.ui.practice.undo_keys import UndoKeys
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID, button

Value = Any

LEAST_DAY = 180
"""Pixels to which the field of a day may shrink where the window is narrow."""


class Part:
    """One part of a routine, by its name: `title`, or `maker.name`."""

    def __init__(self, bench: Workbench, name: str) -> None:
        self._bench, self.name = bench, name

    @property
    def value(self) -> Value:
        """What the routine holds now."""
        value: Value = self._bench.routine
        for name in self.name.split("."):
            value = getattr(value, name)
        return value

    def take(self, value: Value, *, typed: bool = False) -> None:
        """Change it; letters typed in a row are undone together."""
        self._bench.change(partial(_with, self.name, value), self.name if typed else "")


def _with(name: str, value: Value, routine: Routine) -> Routine:
    if name.startswith("maker."):
        inside = cast("dict[str, Any]", {name.removeprefix("maker."): value})
        maker: Maker = replace(routine.maker, **inside)
        return replace(routine, maker=maker)
    return replace(routine, **{name: value})


class LineField(QLineEdit):
    """A line of text; `to_text` and `to_value` lead from a part that is no text to its line."""

    def __init__(
        self,
        bench: Workbench,
        name: str,
        words: str,
        most: int,
        to_text: Callable[[Value], str] = str,
        to_value: Callable[[str], Value] = str,
    ) -> None:
        super().__init__()
        self._part = Part(bench, name)
        self._to_text, self._to_value = to_text, to_value
        self.setAccessibleName(words)
        self.setMaxLength(most)
        UndoKeys(bench, self)
        self.textEdited.connect(lambda text: self._part.take(to_value(text), typed=True))
        bench.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        """Show what is kept; where that is what she has just typed nothing moves."""
        if self._to_value(self.text()) == self._part.value:
            return
        cursor = self.cursorPosition()
        self.setText(self._to_text(self._part.value))
        self.setCursorPosition(min(cursor, len(self.text())))


class TextField(NoteField):
    """A few lines of text."""

    def __init__(
        self, bench: Workbench, name: str, words: str, hint: str, most: int, scale: float
    ) -> None:
        super().__init__(scale, words, hint, most)
        self._part = Part(bench, name)
        UndoKeys(bench, self.field)
        self.written.connect(lambda text: self._part.take(text, typed=True))
        bench.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.show_note(self._part.value)


class ChoiceField(QComboBox):
    """One of some values. One that is not among them is shown by `else_words` and kept."""

    def __init__(
        self,
        bench: Workbench,
        name: str,
        words: str,
        choices: list[tuple[str, Value]],
        else_words: Callable[[Value], str] = str,
    ) -> None:
        super().__init__()
        self._part, self._choices, self._else = Part(bench, name), choices, else_words
        self.setAccessibleName(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        UndoKeys(bench, self)
        self.activated.connect(self._take)
        bench.changed.connect(self._show)
        self._fill()

    def _take(self, index: int) -> None:
        self._part.take(self._values[index])

    def _show(self) -> None:
        if self._values[self.currentIndex()] != self._part.value:
            self._fill()

    def _fill(self) -> None:
        value = self._part.value
        shown = list(self._choices)
        if all(one != value for _, one in shown):
            shown.append((self._else(value), value))
        self._values = [one for _, one in shown]
        self.clear()
        self.addItems([words for words, _ in shown])
        self.setCurrentIndex(self._values.index(value))


class DayField(QWidget):
    """A day that may be left open, with days to choose at once: (words, days from today)."""

    changed = Signal()

    def __init__(
        self,
        bench: Workbench,
        name: str,
        words: str,
        today: date,
        days: tuple[tuple[str, int], ...],
    ) -> None:
        super().__init__()
        self._part = Part(bench, name)
        self.day = QDateEdit()
        self.day.setAccessibleName(words)
        self.day.setDateRange(QDate(FIRST_YEAR, 1, 1), QDate(LAST_YEAR, 12, 31))
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.lineEdit().setTextMargins(GRID, 0, 0, 0)
        self.day.setKeyboardTracking(False)
        self.day.setMinimumWidth(LEAST_DAY)
        self.day.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        self.day.dateChanged.connect(lambda chosen: self._part.take(chosen.toPython()))
        UndoKeys(bench, self.day)
        row = Flow()
        row.add(self.day)
        for said, after in days:
            chosen = date.fromordinal(today.toordinal() + after)
            one = button(said, "quiet", partial(self._part.take, chosen))
            one.setAccessibleName(f"{words}: {said}")
            row.add(one)
        self.clear = button(self.tr("Leave open"), "link", partial(self._part.take, None))
        self.clear.setAccessibleName(f"{words}: {self.clear.text()}")
        row.add(self.clear)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(row)
        bench.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        value = self._part.value
        self.day.setVisible(value is not None)
        self.clear.setVisible(value is not None)
        if value is not None and self.day.date().toPython() != value:
            self.day.blockSignals(True)
            self.day.setDate(QDate(value.year, value.month, value.day))
            self.day.blockSignals(False)
