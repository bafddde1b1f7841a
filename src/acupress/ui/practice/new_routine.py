"""A new routine: from a pattern and the minutes at hand, or with nothing in it yet."""

from dataclasses import replace
from functools import partial
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QWidget

from acupress.core.answers import Answers
from acupress.core.editing import routine_of
from acupress.core.plain_words import plain
from acupress.core.planner import Wishes, plan_today
from acupress.core.routine import Routine
from acupress.storage.problems import BadFileError
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.practice.routine_list import NEAR
from acupress.ui.rows import ENTER, Row
from acupress.ui.style import GRID, button, card, label
from acupress.ui.titled_row import TitledRow

MINUTES = (6, 10, 15)
USUAL_MINUTES = 10
MOST_PATIENT = 80


class NewRoutinePage(Page):
    """`made` carries a routine that lies nowhere yet; `left` comes when she wants none."""

    made = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.scale, parent)
        self._desk = desk
        self._pattern: str | None = next(iter(desk.content.patterns.patterns))
        self._minutes = USUAL_MINUTES
        self.patient = QLineEdit()
        self.patient.setAccessibleName(self.tr("For whom"))
        self.patient.setMaxLength(MOST_PATIENT)
        self.patient.setPlaceholderText(self.tr("Her name, if you like"))
        column = self.start()
        column.setContentsMargins(0, GRID, 0, 2 * GRID)
        back = button(self.tr("All routines"), "link", self.left.emit)
        title = label(self.tr("A new routine"), "heading")
        title.setWordWrap(False)
        head = Flow()
        head.add(back)
        head.add(title)
        column.addWidget(head)
        frame, self._inside = card()
        column.addWidget(frame)
        column.addStretch(1)
        self._rows: list[Row] = []
        self._add_choices()
        self._add_rest()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first choice."""
        super().showEvent(event)
        if not event.spontaneous():
            self._rows[0].setFocus(Qt.FocusReason.TabFocusReason)
            self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins, Escape leaves."""
        if event.key() in ENTER and not event.isAutoRepeat():
            self._make()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _add_choices(self) -> None:
        inside = self._inside
        inside.addWidget(label(self.tr("What to begin from"), "strong"))
        group = QButtonGroup(self)
        patterns = self._desk.content.patterns.patterns.values()
        choices: list[tuple[str | None, str]] = [
            (one.id, self._desk.text(one.name)) for one in patterns
        ]
        choices.append((None, self.tr("Nothing: I put it together myself")))
        for pattern, words in choices:
            row = Row(words, QRadioButton())
            row.setChecked(pattern == self._pattern)
            row.clicked.connect(partial(self._choose, pattern))
            group.addButton(row)
            inside.addWidget(row)
            self._rows.append(row)
        hint = self.tr("To begin from an earlier routine, choose Duplicate in the list.")
        inside.addWidget(label(hint, "quiet"))

    def _add_rest(self) -> None:
        inside, row, group = self._inside, Flow(), QButtonGroup(self)
        for minutes in MINUTES:
            chip = button(self.tr("{0} min").format(minutes), "chip")
            chip.setChecked(minutes == self._minutes)
            chip.clicked.connect(partial(self._take_minutes, minutes))
            group.addButton(chip)
            row.add(chip)
        self._lasts = TitledRow(self.tr("Lasts"), row, self._desk.scale)
        inside.addSpacing(GRID)
        inside.addWidget(self._lasts)
        inside.addSpacing(GRID)
        inside.addWidget(label(self.tr("For whom"), "strong"))
        inside.addWidget(self.patient)
        self.begin = button(self.tr("Begin"), "primary", self._make)
        self.begin.setProperty("shape", "large")
        inside.addSpacing(GRID)
        inside.addWidget(self.begin)

    def _choose(self, pattern: str | None) -> None:
        self._pattern = pattern
        self._lasts.setEnabled(pattern is not None)

    def _take_minutes(self, minutes: int) -> None:
        self._minutes = minutes

    def _make(self) -> None:
        patient = plain(self.patient.text()).strip()
        self.made.emit(new_routine(self._desk, self._pattern, self._minutes, patient))


def new_routine(desk: Desk, pattern: str | None, minutes: int, patient: str = "") -> Routine:
    """Return a routine of today, with the letterhead of the latest one made here."""
    title = QCoreApplication.translate("routines", "For your low back")
    routine = Routine(title)
    if pattern is not None:
        wishes = Wishes(minutes=minutes, pattern=pattern)
        routine = routine_of(plan_today(Answers(), wishes, desk.shipped), title)
    latest = latest_made(desk) or routine
    return replace(
        routine,
        id=uuid4().hex,
        made_on=desk.now().date(),
        patient=patient,
        maker=latest.maker,
        logo=latest.logo,
        language=latest.language,
    )


def latest_made(desk: Desk) -> Routine | None:
    """Return the routine that was made here and changed last, None where there is none."""
    if desk.library is None:
        return None
    try:
        for entry in desk.library.search()[:NEAR]:
            if entry.origin == "made":
                return desk.library.get(entry.key, desk.shipped)
    except BadFileError:
        return None  # it only spares her some typing
    return None
