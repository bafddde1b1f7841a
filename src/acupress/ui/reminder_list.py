"""Her reminders as rows: on and off, changed, removed with a way back, and added."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from acupress.core.reminders import EVERY_DAY, MOST, Reminder, Reminders, anchor_words
from acupress.ui import words
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.practice.library_parts import UndoBar
from acupress.ui.reminder_editor import ReminderEditor
from acupress.ui.reminding import Reminding
from acupress.ui.rows import Row
from acupress.ui.style import GRID, button, label

_LINK = GRID + 3
"""Pixels before the word of a link, which what stands above it keeps, too."""


class ReminderList(QWidget):
    """Everything holds at once."""

    def __init__(self, desk: Desk, reminding: Reminding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reminding = desk, reminding
        self._rows: dict[str, Row] = {}
        self._removed: Reminder | None = None
        self._editor: ReminderEditor | None = None
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * GRID)
        self._none = label(self.tr("There is none yet."), "quiet_body")
        inside.addWidget(self._none)
        self._list = QVBoxLayout()
        self._list.setSpacing(2 * GRID)
        inside.addLayout(self._list)
        self._undo = UndoBar()
        self._undo.undo.connect(self._bring_back)
        inside.addWidget(self._undo)
        self._next = label(role="strong")
        inside.addWidget(self._next)
        self.add_button = button(self.tr("Add a reminder"), "quiet", self._open)
        ways = Flow()
        ways.add(self.add_button)
        inside.addWidget(ways)
        self._inside = inside
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._bring_back)
        reminding.changed.connect(self._tell_next)
        self.fill()

    def row(self, id_: str) -> Row:
        """Return the row of a reminder."""
        return self._rows[id_]

    @property
    def editor(self) -> ReminderEditor | None:
        """What a reminder is changed in, while one is."""
        return self._editor

    def fill(self) -> None:
        """Make the rows anew, as the reminders are now. What is being changed stays open."""
        editor = self._editor
        place = self._list.indexOf(editor) if editor is not None else 0
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not editor:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        for reminder in self._set.all:
            self._list.addWidget(self._entry(reminder))
        if editor is not None:
            self._list.insertWidget(place, editor)
        self._none.setVisible(not self._set.all)
        self.add_button.setEnabled(len(self._set.all) < MOST)
        self._tell_next()

    @property
    def _set(self) -> Reminders:
        return self._reminding.reminders

    def _entry(self, reminder: Reminder) -> QWidget:
        entry = QWidget()
        inside = QVBoxLayout(entry)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        name = self._name(reminder)
        row = Row(words.breakable(name), QCheckBox(), "lead")
        row.setAccessibleName(name)
        row.setChecked(reminder.on)
        row.toggled.connect(partial(self._switch, reminder.id))
        self._rows[reminder.id] = row
        inside.addWidget(row)
        about = self._about(reminder)
        row.setAccessibleDescription(about)
        inside.addSpacing(GRID // 2 if about else 0)
        told = label(about, "quiet_body")
        told.setContentsMargins(_LINK, 0, 0, 0)
        inside.addWidget(told)
        told.setVisible(bool(about))
        line = Flow()
        for text, said, act in (
            (self.tr("Change"), self.tr("Change {0}"), partial(self._open, reminder)),
            (self.tr("Remove"), self.tr("Remove {0}"), partial(self._remove, reminder)),
        ):
            link = button(text, "link", act)
            link.setAccessibleName(said.format(name))
            line.add(link)
        inside.addWidget(line)
        return entry

    def _about(self, reminder: Reminder) -> str:
        """On which days it comes, or that it lies in her quiet hours; nothing where it is usual."""
        if self._reminding.quiet.holds(reminder.at):
            return self.tr("In your quiet hours, so it stays silent.")
        if reminder.days == EVERY_DAY:
            return ""
        short = QLocale.FormatType.ShortFormat
        return ", ".join(QLocale().dayName(day + 1, short) for day in reminder.days)

    def _name(self, reminder: Reminder) -> str:
        phrases = self._desk.content.phrases
        anchor = anchor_words(reminder.anchor, phrases, self._desk.language)
        return f"{words.time_of_day(reminder.at)}  {anchor}"

    def _switch(self, id_: str, on: bool) -> None:
        (reminder,) = (one for one in self._set.all if one.id == id_)
        self._reminding.change(self._set.put(replace(reminder, on=on)))

    def _tell_next(self) -> None:
        """Say when she is reminded next, so that she can see that it is set."""
        due, now = self._reminding.next, self._desk.now()
        self._next.setVisible(due is not None)
        if due is not None:
            at = words.time_of_day(due.at.time())
            ahead = (due.at.date() - now.astimezone(due.at.tzinfo).date()).days
            day = QLocale().dayName(due.at.isoweekday())
            text = {0: self.tr("Next: today at {0}"), 1: self.tr("Next: tomorrow at {0}")}
            later = self.tr("Next: {1} at {0}")
            self._next.setText(text.get(ahead, later).format(at, day))

    def _open(self, old: Reminder | None = None) -> None:
        self._close()
        editor = ReminderEditor(self._desk, old, self._set.new_id())
        editor.kept.connect(self._take)
        editor.left.connect(partial(self._leave, old))
        self._editor = editor
        self.add_button.hide()
        self._undo.hide()
        self._removed = None  # a new one may get its id
        place = self._list.count()
        if old is not None:
            place = [one.id for one in self._set.all].index(old.id) + 1
        self._list.insertWidget(place, editor)
        editor.begin()

    def _take(self, reminder: Reminder) -> None:
        self._close()
        self._reminding.change(self._set.put(reminder))
        self.fill()
        self._rows[reminder.id].setFocus()

    def _leave(self, old: Reminder | None) -> None:
        self._close()
        (self._rows[old.id] if old is not None else self.add_button).setFocus()

    def _close(self) -> None:
        if self._editor is not None:
            self._list.removeWidget(self._editor)
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
        self.add_button.show()

    def _remove(self, reminder: Reminder) -> None:
        self._close()
        (self._removed,) = (one for one in self._set.all if one.id == reminder.id)
        self._reminding.change(self._set.without(reminder.id))
        self.fill()
        self._undo.tell(self._name(reminder))
        for way in self._undo.findChildren(QPushButton):
            way.setFocus()

    def _bring_back(self) -> None:
        if self._removed is None:
            return
        back, self._removed = self._removed, None
        self._undo.hide()
        self._take(back)
