"""One question about her (pregnancy, birth, and so on) as a field on a page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from acupress.core.safety import Fact
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.rows import Row
from acupress.ui.style import GRID, button, label

WEEKS_A_MONTH = 4.345
_NOT_SAID = -1
_SHRINKS = 0.65
"""Part of its width to which a number may shrink where the window is narrow."""
_SHORT = 16
"""A choice of up to this many letters stands in a round button, which does not wrap its words."""


class NumberBox(QWidget):
    """A whole number of weeks with the months beside it; it can be left unsaid."""

    changed = Signal()

    def __init__(self, fact: Fact, ask: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Spin(self)
        self.box.setRange(_NOT_SAID, fact.most)
        self.box.setValue(_NOT_SAID)
        self.box.setSpecialValueText(self.tr("not said"))
        self.box.setAccessibleName(ask)
        self.box.lineEdit().setTextMargins(GRID, 0, 0, 0)
        self.box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.box.ensurePolished()  # the style says how wide it likes to be
        self.box.setMinimumWidth(round(_SHRINKS * self.box.sizeHint().width()))
        self._beside = label("", "body", self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(self.box)
        line.addWidget(self._beside, 1)
        self.box.valueChanged.connect(self._tell)
        self._tell()

    @property
    def value(self) -> int | None:
        """The number, None while it is not said."""
        found = self.box.value()
        return None if found == _NOT_SAID else found

    def set_value(self, value: int | None) -> None:
        """Show a number."""
        self.box.setValue(_NOT_SAID if value is None else value)

    def _tell(self) -> None:
        self._beside.setText(self._words())
        self.box.setAccessibleDescription(self._beside.text())
        self.changed.emit()

    def _words(self) -> str:
        weeks = self.box.value()
        if weeks == _NOT_SAID:
            return ""
        unit = self.tr("week") if weeks == 1 else self.tr("weeks")
        months = round(weeks / WEEKS_A_MONTH)
        if months < 1:
            return unit
        about = self.tr("about {n} month") if months == 1 else self.tr("about {n} months")
        return f"{unit}, {about.format(n=months)}"


class _Spin(QSpinBox):
    """Turns with the wheel only while it has the focus, so that scrolling the page is safe."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FactField(QWidget):
    """The question, its hint, and what to choose from. `value` is None until it is answered."""

    changed = Signal()

    def __init__(self, fact: Fact, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fact = fact
        self.ask = desk.text(fact.ask)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QAbstractButton] = {}
        self._number: NumberBox | None = None
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, GRID, 0, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(label(self.ask, "strong", self))
        if fact.hint is not None:
            inside.addWidget(label(desk.text(fact.hint), "quiet", self))
        self._plea = label("", "care", self)
        self._plea.hide()
        inside.addWidget(self._plea)
        if fact.kind == "number":
            self._number = NumberBox(fact, self.ask, self)
            self._number.changed.connect(self.changed)
            inside.addWidget(self._number)
        else:
            self._add_choices({one.id: desk.text(one.label) for one in fact.choices}, inside)

    @property
    def value(self) -> str | int | None:
        """Her answer."""
        if self._number is not None:
            return self._number.value
        found = (name for name, one in self._buttons.items() if one.isChecked())
        return next(found, None)

    def set_value(self, value: str | int | None) -> None:
        """Show an answer given before, None for none."""
        if self._number is not None:
            self._number.set_value(value if isinstance(value, int) else None)
        elif isinstance(value, str) and value in self._buttons:
            self._buttons[value].setChecked(True)
        elif value is None and (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    @property
    def first(self) -> QWidget:
        """What takes the focus first."""
        if self._number is not None:
            return self._number.box
        checked = self._group.checkedButton()
        return checked or next(iter(self._buttons.values()))

    def button(self, choice: str) -> QAbstractButton:
        """Return the button of a choice."""
        return self._buttons[choice]

    def plead(self, text: str) -> None:
        """Show a kind word beside the question; an empty one takes it away, but not its room:
        the answers below must not move away under her finger."""
        if text:
            self._plea.setText(text)
            keeps = self._plea.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            self._plea.setSizePolicy(keeps)
        self._plea.setVisible(bool(text))
        self.first.setAccessibleDescription(f"{self.ask} {text}".strip())

    def _add_choices(self, words: dict[str, str], inside: QVBoxLayout) -> None:
        short = all(len(text) <= _SHORT for text in words.values())
        flow = Flow()
        for name, text in words.items():
            made = button(text, "chip", parent=self) if short else Row(text, QRadioButton(), "body")
            made.setAccessibleDescription(self.ask)
            self._buttons[name] = made
            self._group.addButton(made)
            if short:
                flow.add(made)
            else:
                inside.addWidget(made)
        if short:
            inside.addWidget(flow)
        self._group.buttonToggled.connect(lambda *_: self.changed.emit())
