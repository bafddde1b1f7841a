"""What of her record goes onto the page for the visit: which days, which parts, whose name."""

from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QVBoxLayout, QWidget

from acupress.core.languages import LANGUAGES
from acupress.core.settings import TABLE
from acupress.handouts.visit_data import VisitWishes
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.part_chips import part_chips
from acupress.ui.practice.chip_row import ChipRow, paper_here
from acupress.ui.style import GRID, label
from acupress.ui.titled_row import TitledRow

PERIODS = {"two_weeks": 14, "four_weeks": 28, "three_months": 91}
"""Days up to today; the fourth choice is her own."""
_LEAST_DAY = 168


class VisitChoices(QWidget):
    """`changed` comes whenever something else is wanted."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        today = desk.now().date()
        self.first, self.last = QDateEdit(), QDateEdit()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GRID)
        self._add_period()
        self._add_parts()
        self._add_name()
        self.paper = QWidget()
        """Paper, ink and language: chosen once, so that they may stand apart."""
        self._add_paper()
        self.choose_period("four_weeks")
        for field, words in (
            (self.first, self.tr("From")),
            (self.last, self.tr("To")),
        ):
            self._prepare(field, words, today)

    def wishes(self, now: datetime) -> VisitWishes:
        """Return what is wanted now."""
        parts = self._desk.settings.codes("visit_parts")
        return VisitWishes(
            _day(self.first),
            _day(self.last),
            now,
            name=self.name.text().strip(),
            routine="routine" in parts,
            pain="pain" in parts,
            notes="notes" in parts,
            changes="changes" in parts,
            paper=self._paper.value,
            colour="bw" if self._colour.value == "bw" else "colour",
            language=self._language.value,
        )

    def choose_period(self, which: str) -> None:
        """Take one of `PERIODS`, or `own` to choose the days."""
        self._chips[which].setChecked(True)
        self._own.setVisible(which == "own")
        if which == "own":
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        last = self._desk.now().date()
        self._set(last - timedelta(days=PERIODS[which] - 1), last)
        self.changed.emit()

    def _add_period(self) -> None:
        names = (
            ("two_weeks", self.tr("2 weeks")),
            ("four_weeks", self.tr("4 weeks")),
            ("three_months", self.tr("3 months")),
            ("own", self.tr("Other days")),
        )
        chips, self._chips = part_chips(self, names, self.choose_period)
        self._inside.addWidget(TitledRow(self.tr("Days"), chips, self._desk.scale))
        self._own = QWidget()
        row = Flow()
        for words, field in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            one = QWidget()
            one.setMinimumWidth(_LEAST_DAY)
            inside = QVBoxLayout(one)
            inside.setContentsMargins(0, 0, 0, 0)
            title = label(words, "quiet_body")
            title.setBuddy(field)
            inside.addWidget(title)
            inside.addWidget(field)
            row.add(one)
        inside = QVBoxLayout(self._own)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(row)
        self._inside.addWidget(self._own)

    def _prepare(self, field: QDateEdit, words: str, today: date) -> None:
        field.setAccessibleName(words)
        field.setDisplayFormat(_day_format())
        field.lineEdit().setTextMargins(GRID, 0, 0, 0)
        field.setKeyboardTracking(False)
        field.setMaximumDate(QDate(today.year, today.month, today.day))
        field.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        field.dateChanged.connect(partial(self._day_changed, field))

    def _day_changed(self, field: QDateEdit, _day: QDate) -> None:
        """The days stay in order: the other one follows."""
        if self.first.date() > self.last.date():
            other = self.last if field is self.first else self.first
            other.setDate(field.date())
            return
        self.changed.emit()

    def _set(self, first: date, last: date) -> None:
        for field, day in ((self.first, first), (self.last, last)):
            field.blockSignals(True)
            field.setDate(QDate(day.year, day.month, day.day))
            field.blockSignals(False)

    def _add_parts(self) -> None:
        chosen, ticks = self._desk.settings.codes("visit_parts"), Flow()
        for part, words, name in (
            ("routine", self.tr("Pressing"), self.tr("What was pressed")),
            ("pain", self.tr("Pain"), self.tr("Pain, with the chart")),
            ("notes", self.tr("Notes"), self.tr("My notes")),
            ("changes", self.tr("Changes"), self.tr("What changed, and why")),
        ):
            tick = QCheckBox(words)
            tick.setAccessibleName(name)
            tick.setToolTip(name)
            tick.setChecked(part in chosen)
            tick.toggled.connect(partial(self._take_part, part))
            ticks.add(tick)
        self._inside.addWidget(TitledRow(self.tr("On it"), ticks, self._desk.scale))

    def _take_part(self, part: str, on: bool) -> None:
        others = [one for one in self._desk.settings.codes("visit_parts") if one != part]
        self._desk.settings.change(visit_parts=[*others, part] if on else others)
        self.changed.emit()

    def _add_name(self) -> None:
        self.name = QLineEdit(self._desk.settings.name("visit_name"))
        self.name.setMaxLength(round(TABLE["visit_name"].most))
        words = self.tr("Name on the page, if you like")
        self.name.setAccessibleName(words)
        self.name.textEdited.connect(self._take_name)
        title = label(words, "strong")
        title.setBuddy(self.name)
        self._inside.addWidget(title)
        self._inside.addWidget(self.name)

    def _take_name(self, text: str) -> None:
        self._desk.settings.change(visit_name="".join(filter(str.isprintable, text)))
        self.changed.emit()

    def _add_paper(self) -> None:
        desk = self._desk
        papers = (("a4", "A4"), ("letter", self.tr("Letter")))
        self._paper = ChipRow(self.tr("Paper"), papers, desk, "print_paper", paper_here())
        inks = (("colour", self.tr("Colour")), ("bw", self.tr("Black only")))
        self._colour = ChipRow(self.tr("Ink"), inks, desk, "print_colour")
        languages = tuple(LANGUAGES.items())
        self._language = ChipRow(self.tr("Language"), languages, desk, "", desk.language)
        inside = QVBoxLayout(self.paper)
        inside.setContentsMargins(0, 0, 0, 0)
        for row in (self._paper, self._colour, self._language):
            row.changed.connect(self.changed)
            inside.addWidget(row)


def _day_format() -> str:
    """How days are written here, with the whole year."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def _day(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
