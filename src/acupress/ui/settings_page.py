"""The settings page, made from the table of settings."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from acupress.core.settings import SECTIONS, SETTINGS, Section, Setting, Value
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.pace_list import PaceList
from acupress.ui.rows import Row, click_on_enter
from acupress.ui.setting_fields import made_field
from acupress.ui.style import GRID, button, card, label


class SettingsPage(Page):
    """One row for each setting that has a label, section by section.

    Changes hold at once and are kept. `try_sound` asks for a sound as loud as it is set now, `go`
    for another page by its name.
    """

    changed = Signal(str)
    measure_hand = Signal()
    try_sound = Signal()
    go = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._desk = desk
        self._voice_state = label(role="quiet_body")
        self._voice_state.hide()
        self._column.addWidget(label(self.tr("Settings"), "title"))
        self._problem = label(role="care")
        self._column.addWidget(self._problem)
        self._tell_problem()
        self._column.addWidget(self._ways())
        for section in SECTIONS:
            self._add_section(section)
        self._column.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def begin_at(self, key: str) -> None:
        """Let the keys come to a setting: the one that had this page made anew, "" for none."""
        field = self.findChild(QWidget, key) if key else None
        if field is not None:
            field.setFocus()

    def set_voice_state(self, text: str) -> None:
        """Say below the sounds whether there is a voice, and else what to install."""
        self._voice_state.setText(text)
        self._voice_state.setVisible(bool(text))

    def _ways(self) -> Flow:
        """The pages that hold what else she can set."""
        row = Flow()
        for name, words in (
            ("reminders", self.tr("Reminders")),
            ("people", self.tr("People")),
            ("data", self.tr("Your data")),
        ):
            row.add(button(words, "quiet", partial(self.go.emit, name)))
        return row

    def _add_section(self, section: Section) -> None:
        self._column.addSpacing(GRID)
        self._column.addWidget(label(self._desk.text(SECTIONS[section]), "heading"))
        frame, inside = card()
        if section == "breathing":
            paces = PaceList(self._desk)
            paces.changed.connect(self._taken)
            inside.addWidget(paces)
        for setting in SETTINGS:
            if setting.label is not None and setting.section == section:
                self._add(setting, inside)
        if section == "pressing":
            self._add_hand(inside)
        self._column.addWidget(frame)

    def _add(self, setting: Setting, inside: QVBoxLayout) -> None:
        assert setting.label is not None
        if inside.count():
            inside.addSpacing(2 * GRID)
        name = self._desk.text(setting.label)
        value = self._desk.settings[setting.key]
        field = made_field(
            setting, name, value, self._desk.text, lambda value: self._take(setting, value)
        )
        field.setAccessibleName(name)
        field.setObjectName(setting.key)
        if isinstance(field, Row):
            inside.addWidget(field)
        else:
            title = label(name, "strong")
            title.setBuddy(field)
            inside.addWidget(title)
            if isinstance(field, QSlider):
                inside.addLayout(self._with_number(field, setting))
                hear = button(self.tr("Try it"), "quiet", self.try_sound.emit)
                inside.addWidget(hear, 0, Qt.AlignmentFlag.AlignLeft)
            elif setting.kind == "text":
                inside.addWidget(field)
            else:
                inside.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
        if setting.help is not None:
            text = self._desk.text(setting.help)
            field.setAccessibleDescription(text)
            inside.addWidget(label(text, "quiet_body"))
        if setting.key == "sound":
            inside.addWidget(self._voice_state)

    def _with_number(self, slider: QSlider, setting: Setting) -> QHBoxLayout:
        """A slider with its number beside it."""
        unit = self._desk.text(setting.unit or {"en": ""})
        number = label()
        number.setWordWrap(False)
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance(f"100 {unit}"))
        line = QHBoxLayout()
        line.setSpacing(2 * GRID)
        line.addWidget(slider, 1)
        line.addWidget(number)

        def show(value: int) -> None:
            number.setText(f"{value} {unit}")

        slider.valueChanged.connect(show)
        show(slider.value())
        return line

    def _add_hand(self, inside: QVBoxLayout) -> None:
        inside.addSpacing(2 * GRID)
        inside.addWidget(label(self.tr("Your hand as the ruler"), "strong"))
        measure = button(self.tr("Measure"), "quiet", self.measure_hand.emit)
        measure.setAccessibleName(self.tr("Measure my hand"))
        inside.addWidget(measure, 0, Qt.AlignmentFlag.AlignLeft)

    def _take(self, setting: Setting, value: Value) -> None:
        self._desk.settings.change(**{setting.key: value})
        self._taken(setting.key)

    def _taken(self, key: str) -> None:
        self._tell_problem()
        self.changed.emit(key)

    def _tell_problem(self) -> None:
        text = self.tr("Your settings file cannot be used, so changes hold only until you quit.")
        problems = map(str, self._desk.settings.problems)
        self._problem.setText("\n".join((text, *problems)))
        self._problem.setVisible(bool(self._desk.settings.problems))
