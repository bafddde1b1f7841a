"""One reminder to be made or changed: what comes before it, when, and on which days."""

from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from acupress.core.reminders import EVERY_DAY, OWN_WORDS, USUAL, Reminder
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.rows import page_of
from acupress.ui.style import GRID, button, label

OWN = ""
"""Stands for her own words among the anchors."""


class ReminderEditor(QFrame):
    """`kept` carries the reminder, `left` comes when she wants none of it. `old` is the one to
    change; a new one gets `new_id`."""

    kept = Signal(object)
    left = Signal()

    def __init__(
        self, desk: Desk, old: Reminder | None, new_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._old = desk, old
        self._id = old.id if old else new_id
        self._anchor = old.anchor if old else next(iter(USUAL))
        known = self._anchor in USUAL
        self.setProperty("frame", "panel")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        inside.setSpacing(GRID)
        inside.addWidget(label(self.tr("What comes before?"), "strong"))
        self._chips: dict[str, QPushButton] = {}
        inside.addWidget(self._anchors())
        self.words = QLineEdit("" if known else self._anchor)
        self.words.setMaxLength(OWN_WORDS)
        self.words.setAccessibleName(self.tr("In your own words"))
        self.words.setPlaceholderText(self.tr("Such as: when the twins sleep"))
        self.words.returnPressed.connect(self._keep)
        inside.addWidget(self.words)
        self.words.setVisible(not known)
        inside.addSpacing(GRID)
        inside.addWidget(label(self.tr("At about"), "strong"))
        at = old.at if old else USUAL[self._anchor]
        self.time = time_edit(at, self.tr("At about"))
        inside.addWidget(self.time, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(GRID)
        inside.addWidget(label(self.tr("On these days"), "strong"))
        self.days = self._day_chips(old.days if old else EVERY_DAY)
        row = Flow()
        for chip in self.days:
            row.add(chip)
        inside.addWidget(row)
        self._plea = label(role="care")
        self._plea.hide()
        inside.addWidget(self._plea)
        inside.addSpacing(GRID)
        ways = Flow()
        self.keep_button = button(self.tr("Keep it"), "primary", self._keep)
        ways.add(self.keep_button)
        ways.add(button(self.tr("Cancel"), "link", self.left.emit))
        inside.addWidget(ways)

    def begin(self) -> None:
        """Take the focus."""
        self._chips[self._anchor if self._anchor in USUAL else OWN].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Come into sight, once it has its place: all of it, or else how it begins."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._come_into_sight)

    def _come_into_sight(self) -> None:
        page = page_of(self)
        if page is not None:
            page.show_whole(self)
            page.show_whole(next(iter(self._chips.values())))

    def _anchors(self) -> QWidget:
        row, group = Flow(), QButtonGroup(self)
        names = {anchor: self._desk.phrase(f"anchor_{anchor}") for anchor in USUAL}
        for anchor, name in {**names, OWN: self.tr("Something else")}.items():
            chip = button(name, "chip")
            chip.setChecked(anchor == (self._anchor if self._anchor in USUAL else OWN))
            chip.clicked.connect(lambda _=False, anchor=anchor: self._choose(anchor))
            self._chips[anchor] = chip
            group.addButton(chip)
            row.add(chip)
        return row

    def _choose(self, anchor: str) -> None:
        """Take an anchor, with its usual time as long as she has set no other."""
        if self._anchor in USUAL and self._time == USUAL[self._anchor] and anchor in USUAL:
            self.time.setTime(QTime(USUAL[anchor].hour, USUAL[anchor].minute))
        self._anchor = anchor
        self.words.setVisible(anchor == OWN)
        if anchor == OWN:
            self.words.setFocus()

    def _day_chips(self, chosen: tuple[int, ...]) -> list[QPushButton]:
        chips = []
        for day in EVERY_DAY:
            chip = button(QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat), "chip")
            chip.setAccessibleName(QLocale().dayName(day + 1))
            chip.setChecked(day in chosen)
            chips.append(chip)
        return chips

    @property
    def _time(self) -> time:
        return time_of(self.time)

    def _keep(self) -> None:
        own = self._anchor not in USUAL
        anchor = " ".join(self.words.text().split()) if own else self._anchor
        anchor = "".join(filter(str.isprintable, anchor))
        days = tuple(day for day, chip in enumerate(self.days) if chip.isChecked())
        if not anchor:
            self._plead(self.tr("Please write what comes before it."), self.words)
        elif not days:
            self._plead(self.tr("Please choose at least one day."), self.days[0])
        else:
            at = self._time
            on = self._old is None or self._old.on
            self.kept.emit(Reminder(self._id, anchor, at.hour, at.minute, days, on))

    def _plead(self, text: str, field: QWidget) -> None:
        self._plea.setText(text)
        self._plea.show()
        field.setFocus()
        announce(self, text)


def time_edit(at: time, name: str) -> QTimeEdit:
    """Return a field for a time of day. The wheel goes past it."""
    field = QTimeEdit(QTime(at.hour, at.minute))
    field.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
    field.setAccessibleName(name)
    # Qt would keep room for the longest time there can be, twice as wide as any.
    late = QLocale().toString(QTime(22, 0), QLocale.FormatType.ShortFormat)
    letters = field.fontMetrics()
    field.setFixedWidth(letters.horizontalAdvance(late) + 2 * letters.height() + 3 * GRID)
    field.lineEdit().setTextMargins(GRID, 0, 0, 0)  # no style sheet reaches it
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
    return field


def time_of(field: QTimeEdit) -> time:
    """Return the time of day in a field."""
    return time(field.time().hour(), field.time().minute())
