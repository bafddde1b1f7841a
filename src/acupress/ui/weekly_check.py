"""The safety check of the week: one card, and one tap where nothing has changed."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from acupress.core.answers import Answers
from acupress.core.over_time import PREGNANT
from acupress.core.safety import Level
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.fact_field import FactField
from acupress.ui.rows import page_of
from acupress.ui.style import GRID, button, label

_LONG = 14
"""After so many days the last check is no longer that of last week."""
_LEVELS: tuple[Level, ...] = ("emergency", "same_day", "within_days")


def tr(text: str) -> str:
    """Return a fixed word of this card in the user's language."""
    return QCoreApplication.translate("weekly_check", text)


class WeeklyCheck(QFrame):
    """`answered` comes when nothing has changed, which is kept then; `changed` asks for the whole
    safety check. Whether she may be pregnant is asked anew where the answer is a month old.
    """

    answered = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("frame", "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        inside.setSpacing(GRID)
        inside.addWidget(label(tr("Once a week"), "eyebrow"))
        title = tr("Has anything changed since last week?")
        if desk.over_time.days_since_check >= _LONG:
            title = tr("Has anything changed since you were last asked?")
        inside.addWidget(label(title, "heading"))
        words = tr("If one of these is true now, choose “Something has changed”.")
        inside.addWidget(label(words, "body"))
        self._add_signs(inside)
        self._pregnant = self._add_pregnant(inside)
        self._plea = label(role="care")
        self._plea.hide()
        inside.addWidget(self._plea)
        self.same_button = button(tr("Nothing has changed"), "primary", self._same)
        self.other_button = button(tr("Something has changed"), "quiet", self.changed.emit)
        row = Flow()
        for one in (self.same_button, self.other_button):
            row.add(one)
        inside.addSpacing(GRID)
        inside.addWidget(row)

    def plead(self) -> None:
        """Say that the session has to wait for this card. Enter in haste answers nothing."""
        words = tr("Please answer this first: what is safe today depends on it.")
        self._plea.setText(words)
        self._plea.show()
        page = page_of(self)
        if page is not None:  # when the plea has found its place
            QTimer.singleShot(0, self, lambda: page.show_whole(self.other_button))
        self.other_button.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, words)

    def _add_signs(self, inside: QVBoxLayout) -> None:
        desk = self._desk
        heads = {
            "emergency": tr("This needs help at once"),
            "same_day": tr("This needs a call today"),
            "within_days": tr("This needs a visit within days"),
        }
        flags = desk.content.care.red_flags.values()
        for level in _LEVELS:
            signs = [desk.text(one.short or one.ask) for one in flags if one.level == level]
            _add_list(heads[level], signs, inside)
        facts = [
            tr("A possible pregnancy"),
            tr("A blood clot, found or suspected"),
            tr("A blood thinner, easy bruising or low platelets"),
            tr("A fever, or feeling ill"),
        ]
        _add_list(tr("Or something else that is new"), facts, inside)

    def _add_pregnant(self, inside: QVBoxLayout) -> FactField | None:
        """The one question that is asked anew each month; it has to be answered afresh."""
        if not self._desk.over_time.pregnancy_due:
            return None
        field = FactField(self._desk.content.care.facts[PREGNANT], self._desk, self)
        field.changed.connect(lambda: field.plead(""))
        inside.addSpacing(GRID)
        inside.addWidget(field)
        return field

    def _same(self) -> None:
        desk, field = self._desk, self._pregnant
        answers = desk.answers or Answers()
        if field is not None:
            if field.value is None:
                field.plead(tr("Please answer this one first: what is safe depends on it."))
                field.first.setFocus(Qt.FocusReason.TabFocusReason)
                return
            answers = replace(answers, facts={**answers.facts, PREGNANT: field.value})
        if answers != desk.answers and (problem := desk.keep(answers)) is not None:
            desk.note(problem)
        desk.over_time.note_check(answers, whole=False)
        self.answered.emit()


def _add_list(head: str, signs: list[str], inside: QVBoxLayout) -> None:
    inside.addSpacing(GRID)
    inside.addWidget(label(head, "strong"))
    rows = QGridLayout()
    rows.setVerticalSpacing(GRID // 2)
    rows.setColumnStretch(1, 1)
    for number, sign in enumerate(signs):
        dot = label("•", "body")
        dot.setWordWrap(False)
        dot.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        rows.addWidget(dot, number, 0, Qt.AlignmentFlag.AlignTop)
        rows.addWidget(label(sign, "body"), number, 1)
    inside.addLayout(rows)
