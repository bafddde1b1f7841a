"""How she is doing: on how many days, whether her pain has changed, and a picture of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from acupress.core.change import DAYS, change, days_with, ratings_of, said
from acupress.core.chart import MOST_DOTS, RANGES, Chart, Range, chart, span
from acupress.core.journal import LEAST_SECONDS, PAIN_LEAST
from acupress.core.text import flowing
from acupress.painting.chart import Sign
from acupress.storage.journal_file import JournalFile
from acupress.storage.problems import BadFileError
from acupress.ui import words
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.journal.chart_view import ChartView, SignView
from acupress.ui.journal.chart_words import in_words
from acupress.ui.part_chips import part_chips
from acupress.ui.rows import page_of
from acupress.ui.session_line import pain_words
from acupress.ui.style import GRID, button, card, label


class ChartCard(QFrame):
    """`opened` comes with the session that she wants to see, `failed` with what went wrong.

    Making it, and `refresh`, raise BadFileError.
    """

    opened = Signal(int)
    failed = Signal(str)

    def __init__(self, desk: Desk, journal: JournalFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._journal = desk, journal
        self._today = desk.now().date()
        self._first_day = journal.first_day()
        self._range: Range = "month"
        self.setProperty("frame", "card")
        self._days, self._verdict = label(role="large"), label()
        self._help_frame, inside = card(frame="panel")
        inside.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._help = label(role="strong")
        inside.addWidget(self._help)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inside.setSpacing(GRID)
        for one in (self._days, self._verdict, self._help_frame):
            inside.addWidget(one)
        self._picture = QWidget()
        inside.addWidget(self._picture)
        self._fill_picture()
        self.refresh()

    def refresh(self) -> None:
        """Read the journal anew: a rating has changed, or a session has gone."""
        journal, today = self._journal, self._today
        self._weeks = journal.care.weeks()
        self._ratings = journal.ratings(LEAST_SECONDS)
        self._found = change((*self._ratings, *ratings_of((), self._weeks)), today)
        self._days.setText(self._days_words())
        sentences = [self._desk.text(one) for one in said(self._found, self._desk.content.phrases)]
        rated = bool(self._found.weeks)
        if not rated:
            text = self.tr("Rate your pain after a session, and a picture of it will grow here.")
            sentences = [text]
        self._verdict.setText(sentences[0])
        self._help.setText(flowing(sentences[1:]))
        self._help_frame.setVisible(len(sentences) > 1)
        self._picture.setVisible(rated)
        if rated:
            self.show_range(self._range)

    def show_range(self, of: Range) -> None:
        """Show a week, a month, or all."""
        self._range = of
        self.chips[of].setChecked(True)
        first, last = span(of, self._first_day, self._today)
        many = of == "all" and len(self._ratings) > MOST_DOTS
        sessions = () if many else self._journal.between(first, last, LEAST_SECONDS)
        shown = chart(sessions, self._weeks, self._found, first, last, crowded=many)
        text = in_words(shown, self._desk)
        self._words.setText(text)
        self.view.show_chart(shown, text)
        self._say(text if shown.empty else self._hint(shown))
        self._show_legend(shown)

    def _go(self, of: Range) -> None:
        try:
            self.show_range(of)
        except BadFileError as error:
            self.failed.emit(str(error))

    def _fill_picture(self) -> None:
        names: dict[Range, str] = {
            "week": self.tr("Week"),
            "month": self.tr("Month"),
            "all": self.tr("All"),
        }
        row, self.chips = part_chips(self, [(one, names[one]) for one in RANGES], self._go)
        self.view = ChartView(self._desk.theme, self._desk.scale)
        self.view.chose.connect(self._tell_chosen)
        self.view.opened.connect(self.opened)
        self._chosen = label(role="quiet_body")
        legend, self._signs = Flow(), self._made_signs()
        for entry in self._signs.values():
            legend.add(entry)
        self._words = label(role="quiet_body")
        self._words.hide()
        self._in_words = button(self.tr("The chart in words"), "link", self._toggle_words)
        inside = QVBoxLayout(self._picture)
        inside.setContentsMargins(0, GRID, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(row)
        inside.addWidget(self.view)
        inside.addWidget(self._chosen)
        inside.addWidget(legend)
        inside.addWidget(label(self._desk.phrase("change_how"), "quiet"))
        line = QHBoxLayout()
        line.addWidget(self._in_words)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addWidget(self._words)

    def _days_words(self) -> str:
        sessions = self._journal.between(*span("week", None, self._today), LEAST_SECONDS)
        days = days_with(sessions, self._today)
        if days:
            return self.tr("{0} of the last {1} days").format(days, DAYS)
        last = self._journal.sessions(1, LEAST_SECONDS)
        if not last:
            return self.tr("Your sessions will stand here.")
        return self.tr("The last session was on {0}").format(words.day(last[0].started.date()))

    def _hint(self, shown: Chart) -> str:
        if shown.crowded:
            return self.tr("So many sessions: only the weeks are shown.")
        return ""

    def _show_legend(self, shown: Chart) -> None:
        """Name the signs that are in the picture, and no others."""
        there: dict[Sign, bool] = {
            "before": bool(shown.dots),
            "after": bool(shown.dots),
            "week": bool(shown.bars),
            "worst": bool(shown.marks),
            "usual": bool(shown.marks),
            "start": shown.band is not None,
            "band": shown.band is not None and shown.band.better >= PAIN_LEAST,
        }
        for sign, entry in self._signs.items():
            entry.setVisible(there[sign])

    def _made_signs(self) -> dict[Sign, QWidget]:
        names: dict[Sign, str] = {
            "before": self.tr("before a session"),
            "after": self.tr("after it"),
            "week": self.tr("middle of a week"),
            "worst": self.tr("worst of a week"),
            "usual": self.tr("usual in a week"),
            "start": self.tr("at the start"),
            "band": self.tr("clearly better"),
        }
        return {sign: _entry(sign, name, self._desk) for sign, name in names.items()}

    def _tell_chosen(self, number: int) -> None:
        try:
            session = self._journal.session(number)
        except BadFileError as error:
            self.failed.emit(str(error))
            return
        if session is None:
            return
        when = words.day_and_time(session.started, self._desk.now())
        text = f"{when} · {pain_words(session)}"
        self._say(text)
        announce(self.view, text)

    def _say(self, text: str) -> None:
        """Write below the chart; nothing takes no room."""
        self._chosen.setText(text)
        self._chosen.setVisible(bool(text))

    def _toggle_words(self) -> None:
        self._words.setVisible(self._words.isHidden())
        page = page_of(self)
        if page is not None:
            page.show_below(self._in_words, self._words)


def _entry(sign: Sign, text: str, desk: Desk) -> QWidget:
    """One entry of the legend."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, GRID, 0)
    line.setSpacing(GRID)
    line.addWidget(SignView(sign, desk.theme, desk.scale))
    words_of_it = label(text, "quiet")
    words_of_it.setWordWrap(False)
    line.addWidget(words_of_it)
    return made
