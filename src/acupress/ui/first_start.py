"""The safety page: what must be looked at by someone else first, and a few facts about her.

It opens at the first start, and later from Today as the safety check.
"""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QPushButton, QWidget

from acupress.core.answers import Answers
from acupress.core.safety import Level, assess
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.fact_field import FactField
from acupress.ui.numbers import numbers
from acupress.ui.rows import Row, click_on_enter
from acupress.ui.style import GRID, button, card, label

LEVELS: tuple[Level, ...] = ("emergency", "same_day", "within_days")
"""From most to least urgent."""
_AFTER_CAESAREAN = ("wound", "scar_feels")
"""Facts that hold only after a Caesarean."""


class FirstStart(Page):
    """One page of safety questions. What else `answers` holds is kept as it is.

    `practice` comes at the first start from who builds routines for others: nothing is asked then.
    """

    done = Signal(Answers)
    practice = Signal()

    def __init__(
        self, desk: Desk, answers: Answers | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk.scale, parent)
        self._desk = desk
        self._before = answers or desk.answers or Answers()
        self._again = answers is not None or desk.answers is not None
        self._rows: dict[str, Row] = {}
        self._fields: dict[str, FactField] = {}
        self._lines: dict[str, QFrame] = {}
        self._go = button("", "primary", self._finish)
        self._column = self.start()
        self._add_head()
        self._add_flags()
        self._add_facts()
        self._column.addSpacing(3 * GRID)
        self._column.addWidget(self._go)
        self._column.addStretch(1)
        self._follow()
        for row in self._rows.values():
            row.toggled.connect(self._follow)
        for field in self._fields.values():
            field.changed.connect(self._follow)

    @property
    def answers(self) -> Answers:
        """Her answers as the page shows them now."""
        facts = dict(self._before.facts)
        for name, field in self._fields.items():
            value = field.value
            if value is None:
                facts.pop(name, None)
            else:
                facts[name] = value
        if facts.get("birth") not in (None, "caesarean"):
            for name in _AFTER_CAESAREAN:
                facts.pop(name, None)
        ticked = frozenset(name for name, row in self._rows.items() if row.isChecked())
        return replace(self._before, red_flags=ticked, facts=facts)

    def flag_row(self, flag: str) -> Row:
        """Return the row of a red flag."""
        return self._rows[flag]

    def field(self, fact: str) -> FactField:
        """Return the field of a fact."""
        return self._fields[fact]

    @property
    def go_button(self) -> QPushButton:
        """The one big button."""
        return self._go

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first row."""
        super().showEvent(event)
        self._say_go()
        next(iter(self._rows.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the big button's words wrap where it is narrow."""
        super().resizeEvent(event)
        self._say_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if not click_on_enter(self, event):
            super().keyPressEvent(event)

    def _add_head(self) -> None:
        title = self.tr("Safety check") if self._again else self.tr("Before you begin")
        self._column.addWidget(label(title, "title"))
        self._column.addWidget(label(self._desk.text(self._desk.content.care.intro), "body"))
        stays = self.tr("Everything you answer stays on this computer.")
        self._column.addWidget(label(stays, "body"))
        if not self._again:
            others = button(self.tr("I am a practitioner"), "link", self.practice.emit)
            self._column.addWidget(others, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_flags(self) -> None:
        self._column.addSpacing(3 * GRID)
        self._column.addWidget(label(self.tr("Is any of this true for you now?"), "heading"))
        help_ = self.tr("Tick what is true. One alone means that someone should look at it first.")
        self._column.addWidget(label(help_, "quiet_body"))
        heads = {
            "emergency": self.tr("This needs help at once"),
            "same_day": self.tr("This needs a call today"),
            "within_days": self.tr("This needs a visit within days"),
        }
        flags = self._desk.content.care.red_flags.values()
        for level in LEVELS:
            self._column.addSpacing(2 * GRID)
            self._column.addWidget(label(heads[level], "eyebrow"))
            for flag in (one for one in flags if one.level == level):
                row = Row(self._desk.text(flag.ask), QCheckBox())
                row.setAccessibleDescription(heads[level])
                row.setChecked(flag.id in self._before.red_flags)
                self._rows[flag.id] = row
                self._column.addWidget(row)
        self._column.addSpacing(2 * GRID)
        self._column.addWidget(numbers(self._desk))

    def _add_facts(self) -> None:
        self._column.addSpacing(4 * GRID)
        self._column.addWidget(label(self.tr("A few facts about you"), "heading"))
        why = self.tr("They decide which points are left out or pressed more lightly.")
        self._column.addWidget(label(why, "quiet_body"))
        frame, inside = card()
        for fact in self._desk.content.care.facts.values():
            unasked = fact.when_told and fact.id not in self._before.facts
            if fact.group != "safety" or unasked:
                continue
            if self._fields:
                line, _ = card(frame="line")
                self._lines[fact.id] = line
                inside.addWidget(line)
            field = FactField(fact, self._desk, frame)
            field.set_value(self._before.facts.get(fact.id))
            self._fields[fact.id] = field
            inside.addWidget(field)
        self._column.addWidget(frame)

    def _follow(self) -> None:
        """Show what follows from the answers so far."""
        self._say_go()
        caesarean = self._fields["birth"].value == "caesarean"
        self._fields["wound"].setVisible(caesarean)
        self._lines["wound"].setVisible(caesarean)
        for name, field in self._fields.items():
            if self._desk.content.care.facts[name].needed and field.value is not None:
                field.plead("")

    def _say_go(self) -> None:
        stops = assess(self.answers, self._desk.content.care).verdict == "stop"
        words = self.tr("Go on") if stops else self.tr("None of these, go on")
        self._go.setAccessibleName(words)
        self._go.setText(words)
        self._go.ensurePolished()  # the style says how wide it is
        if self._go.sizeHint().width() > self.viewport().width() - 4 * GRID:
            self._go.setText(words.replace(", ", ",\n"))  # buttons do not wrap by themselves

    def _finish(self) -> None:
        facts = self._desk.content.care.facts
        missing = [
            field
            for name, field in self._fields.items()
            if facts[name].needed and field.value is None and not self.answers.red_flags
        ]
        for field in missing:
            field.plead(self.tr("Please answer this one first: what is safe depends on it."))
        if missing:
            # The plea has yet to find its place, so some more room is asked for.
            self.ensureWidgetVisible(missing[0], 0, 16 * GRID)
            missing[0].first.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.done.emit(self.answers)
