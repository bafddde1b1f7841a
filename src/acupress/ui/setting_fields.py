"""The field of one setting: what it looks like follows from the setting's kind."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QSlider, QWidget

from acupress.core.settings import Setting, Value
from acupress.core.text import Text
from acupress.ui.rows import Row
from acupress.ui.style import GRID

_FIELD = 168
"""Pixels that every field is wide at least, so that their edges align."""

Take = Callable[[Value], None]


def made_field(
    setting: Setting, name: str, value: Value, say: Callable[[Text], str], take: Take
) -> QWidget:
    """Return the field of a setting, showing `value`; `take` is told what she changes it to.

    The wheel goes past it: a setting is not to change while the page scrolls.
    """
    if setting.kind == "switch":
        box = Row(name, QCheckBox())
        box.setChecked(bool(value))
        box.toggled.connect(lambda on: take(bool(on)))
        return box
    field: QWidget
    if setting.kind == "choice":
        field = _choice(setting, str(value), say, take)
    elif setting.kind == "text":
        field = _line(setting, str(value), take)
    else:
        assert isinstance(value, int | float)
        field = (
            _slider(setting, value, take) if setting.slides else _number(setting, value, say, take)
        )
    field.setMinimumWidth(_FIELD)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
    return field


def _choice(setting: Setting, value: str, say: Callable[[Text], str], take: Take) -> QComboBox:
    combo = QComboBox()
    for name, text in setting.choices:
        combo.addItem(say(text), name)
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.connect(lambda index: take(combo.itemData(index)))
    return combo


def _line(setting: Setting, value: str, take: Take) -> QLineEdit:
    """Every letter is kept at once: what she has typed is not lost with the window."""
    line = QLineEdit(value)
    line.setMaxLength(round(setting.most))
    line.textEdited.connect(lambda text: take("".join(filter(str.isprintable, text))))
    return line


def _number(
    setting: Setting, value: float, say: Callable[[Text], str], take: Take
) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setDecimals(0 if float(setting.step).is_integer() else 1)
    spin.setRange(setting.least, setting.most)
    spin.setSingleStep(setting.step)
    if setting.unit is not None:
        spin.setSuffix(" " + say(setting.unit))
    spin.lineEdit().setTextMargins(GRID, 0, 0, 0)  # no style sheet reaches it
    spin.setValue(value)
    spin.setKeyboardTracking(False)
    spin.valueChanged.connect(lambda number: take(int(number) if number.is_integer() else number))
    return spin


def _slider(setting: Setting, value: float, take: Take) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(int(setting.least), int(setting.most))
    slider.setSingleStep(int(setting.step))
    slider.setPageStep(4 * int(setting.step))
    slider.setValue(round(value))
    slider.valueChanged.connect(take)
    return slider
