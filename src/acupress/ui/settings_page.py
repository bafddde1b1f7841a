"""The settings page, made from the table of settings."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QVBoxLayout, QWidget

from acupress.core.settings import SETTINGS, Setting, Value
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.rows import Row, click_on_enter
from acupress.ui.style import GRID, button, card, label

_FIELD = 168
"""Pixels that every field is wide at least, so that their edges align."""


class SettingsPage(Page):
    """One row for each setting that has a label. Changes hold at once and are kept."""

    changed = Signal(str)
    measure_hand = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._desk = desk
        self._column.addWidget(label(self.tr("Settings"), "title"))
        self._problem = label(role="care")
        self._column.addWidget(self._problem)
        self._tell_problem()
        frame, inside = card()
        for setting in SETTINGS:
            if setting.label is not None:
                self._add(setting, inside)
        inside.addSpacing(2 * GRID)
        inside.addWidget(label(self.tr("Your hand as the ruler"), "strong"))
        measure = button(self.tr("Measure"), "quiet", self.measure_hand.emit)
        measure.setAccessibleName(self.tr("Measure my hand"))
        inside.addWidget(measure, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(frame)
        self._column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _add(self, setting: Setting, inside: QVBoxLayout) -> None:
        assert setting.label is not None
        if inside.count():
            inside.addSpacing(2 * GRID)
        name = self._desk.text(setting.label)
        field = self._field(setting, name)
        if not isinstance(field, Row):
            title = label(name, "strong")
            title.setBuddy(field)
            inside.addWidget(title)
        field.setAccessibleName(name)
        field.setObjectName(setting.key)
        if isinstance(field, Row):
            inside.addWidget(field)
        else:
            field.setMinimumWidth(_FIELD)
            inside.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        if setting.help is not None:
            text = self._desk.text(setting.help)
            field.setAccessibleDescription(text)
            inside.addWidget(label(text, "quiet_body"))

    def _field(self, setting: Setting, name: str) -> QWidget:
        value = self._desk.settings[setting.key]
        if setting.kind == "switch":
            box = Row(name, QCheckBox())
            box.setChecked(bool(value))
            box.toggled.connect(lambda on: self._take(setting, bool(on)))
            return box
        if setting.kind == "choice":
            return self._choice(setting, str(value))
        return self._number(setting, float(value))  # type: ignore[arg-type]

    def _choice(self, setting: Setting, value: str) -> QComboBox:
        combo = QComboBox()
        for name, text in setting.choices:
            combo.addItem(self._desk.text(text), name)
        combo.setCurrentIndex(combo.findData(value))
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        combo.activated.connect(lambda index: self._take(setting, combo.itemData(index)))
        return combo

    def _number(self, setting: Setting, value: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setDecimals(0 if float(setting.step).is_integer() else 1)
        spin.setRange(setting.least, setting.most)
        spin.setSingleStep(setting.step)
        if setting.unit is not None:
            spin.setSuffix(" " + self._desk.text(setting.unit))
        spin.lineEdit().setTextMargins(GRID, 0, 0, 0)  # no style sheet reaches it
        spin.setValue(value)
        spin.setKeyboardTracking(False)
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        spin.valueChanged.connect(
            lambda number: self._take(setting, int(number) if number.is_integer() else number)
        )
        return spin

    def _take(self, setting: Setting, value: Value) -> None:
        self._desk.settings.change(**{setting.key: value})
        self._tell_problem()
        self.changed.emit(setting.key)

    def _tell_problem(self) -> None:
        text = self.tr("Your settings file cannot be used, so changes hold only until you quit.")
        problems = map(str, self._desk.settings.problems)
        self._problem.setText("\n".join((text, *problems)))
        self._problem.setVisible(bool(self._desk.settings.problems))
