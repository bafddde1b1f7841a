"""The routines of the library as a list: however many there are, only those in sight are read."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from acupress.painting.theme import Theme
from acupress.storage.problems import BadFileError
from acupress.ui.practice.chosen_row import paint_if_chosen
from acupress.ui.style import GRID, metrics, role_font

if TYPE_CHECKING:
    from acupress.storage.routine_library import Entry

ENTRY = Qt.ItemDataRole.UserRole
"""The item role of an entry, with the words for when it was changed."""
LEAST_ROWS = 2.6
"""So many rows are seen at once, however small the window is."""
NEAR = 60
"""A routine that was just worked on stands among the first."""
_SIDE, _CORNER = 14.0, 12.0
_WIDE = 460
"""From this width in pixels, at a text scale of 1, the day and the tags stand at the right."""
_BESIDE = 0.45
"""Part of a line that its right end may take."""

Index = QModelIndex | QPersistentModelIndex


def tr(text: str) -> str:
    """Return a fixed word of the list in the user's language."""
    return QCoreApplication.translate("routines", text)


class RoutineModel(QAbstractListModel):
    """Entries of the library, each read when it is shown. `now` is told at every look."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._now = datetime.min.replace(tzinfo=UTC)

    def show_entries(self, entries: "Sequence[Entry]", now: datetime) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._entries, self._now = entries, now
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def entry(self, index: Index) -> "Entry | None":
        """Return the entry of a row, None where there is none or it cannot be read."""
        try:
            return self._entries[index.row()] if index.isValid() else None
        except BadFileError:
            return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, all of a row in words, or what the row shows."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(entry)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            tags = tr("tags: {0}").format(", ".join(entry.tags)) if entry.tags else ""
            parts = (title_of(entry), *about(entry), when(entry, self._now), tags)
            return " · ".join(filter(None, parts))
        return (entry, when(entry, self._now)) if role == ENTRY else None


class RoutineList(QListView):
    """The list itself. Enter and double click activate."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = RoutineModel(self)
        self.setModel(self.entries)
        self.setAccessibleName(tr("Routines"))
        rows = _Rows(theme, scale, self)
        self.setItemDelegate(rows)
        self.setMinimumHeight(round(LEAST_ROWS * rows.height))
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    @property
    def chosen(self) -> "Entry | None":
        """The entry that is chosen."""
        return self.entries.entry(self.currentIndex())

    def choose(self, row: int) -> None:
        """Choose a row, the last one where there are not so many."""
        row = min(row, self.entries.rowCount() - 1)
        self.setCurrentIndex(self.entries.index(row, 0))

    def choose_key(self, key: int | None) -> None:
        """Choose a routine that stands near the top, the first one where it does not."""
        for row in range(min(NEAR, self.entries.rowCount())):
            entry = self.entries.entry(self.entries.index(row, 0))
            if entry is not None and entry.key == key:
                self.choose(row)
                return
        self.choose(0)


def title_of(entry: "Entry") -> str:
    """Return what a routine is called."""
    return entry.title or tr("Without a title")


def about(entry: "Entry") -> tuple[str, ...]:
    """Return for whom a routine is, how many points it has, and whether it was handed over."""
    count = tr("1 point") if entry.steps == 1 else tr("{0} points").format(entry.steps)
    patient = tr("for {0}").format(entry.patient) if entry.patient else ""
    return patient, count, tr("received") if entry.origin == "received" else ""


def when(entry: "Entry", now: datetime) -> str:
    """Return when a routine was changed: the time of today, some days ago, or the day."""
    changed = entry.changed
    days = (now.date() - changed.date()).days
    if days == 0:
        return f"{changed:%H:%M}"
    if days == 1:
        return tr("yesterday")
    if 1 < days < 7:
        return tr("{0} days ago").format(days)
    day = QDate(changed.year, changed.month, changed.day)
    return QLocale().toString(day, "d MMM yyyy")


class _Rows(QStyledItemDelegate):
    """Draws a row: title and day, and below them for whom, how many points, and the tags."""

    def __init__(self, theme: Theme, scale: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._scale = theme, scale
        self._strong, self._quiet = role_font("strong", scale), role_font("quiet", scale)
        lines = metrics("strong", scale).height() + metrics("quiet", scale).height()
        self.height = round(lines + 3 * GRID)
        """Of a row, in pixels."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """All rows are equally high."""
        return QSize(200, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        shown = index.data(ENTRY)
        if shown is None:
            return
        entry, day = shown
        theme, place = self._theme, QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_if_chosen(painter, option, place, theme)
        inner = place.adjusted(_SIDE, GRID + 2, -_SIDE, -GRID - 2)
        high = metrics("strong", self._scale).height()
        upper = QRectF(inner.left(), inner.top(), inner.width(), high)
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), inner.bottom() - upper.bottom())
        below, tags = " · ".join(filter(None, about(entry))), ", ".join(entry.tags)
        if place.width() < _WIDE * self._scale:
            below, day, tags = " · ".join(filter(None, (below, day, tags))), "", ""
        painter.setFont(self._quiet)
        upper = self._at_right(painter, upper, day, theme.quiet)
        lower = self._at_right(painter, lower, tags, theme.action)
        self._at_left(painter, lower, below, theme.quiet)
        painter.setFont(self._strong)
        self._at_left(painter, upper, title_of(entry), theme.ink)
        painter.restore()

    def _at_right(self, painter: QPainter, line: QRectF, text: str, colour: str) -> QRectF:
        """Write at the end of a line; return what is left of it."""
        if not text:
            return line
        font = QFontMetricsF(painter.font())
        text = font.elidedText(text, Qt.TextElideMode.ElideRight, _BESIDE * line.width())
        painter.setPen(QColor(colour))
        painter.drawText(
            line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text
        )
        return line.adjusted(0, 0, -font.horizontalAdvance(text) - 2 * GRID, 0)

    def _at_left(self, painter: QPainter, line: QRectF, text: str, colour: str) -> None:
        font = QFontMetricsF(painter.font())
        painter.setPen(QColor(colour))
        text = font.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(
            line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text
        )
