"""Reminders: when, how, and whether they work here."""

from dataclasses import replace
from datetime import time
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QFileDialog, QVBoxLayout, QWidget

from acupress.core.reminders import Quiet, Reminder
from acupress.storage.atomic import write_atomic
from acupress.storage.autostart import start_at_login, starts_at_login
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.everyday_page import EverydayPage
from acupress.ui.practice.saved_line import SavedLine
from acupress.ui.reminder_editor import time_edit, time_of
from acupress.ui.reminder_list import ReminderList
from acupress.ui.reminder_trial import ReminderTrial
from acupress.ui.reminding import Reminding
from acupress.ui.rows import Row
from acupress.ui.style import GRID, button, card, label


class RemindersPage(EverydayPage):
    """Everything holds at once and is kept. `left` goes back."""

    def __init__(self, desk: Desk, reminding: Reminding, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._reminding = reminding
        self._column = self.begin(self.tr("Reminders"))
        gently = self.tr("Tied to something that happens anyway. One that you miss is simply gone.")
        self._column.addWidget(label(gently, "body"))
        self._problem = label(role="care")
        self._column.addWidget(self._problem)
        self.list = ReminderList(desk, reminding)
        self._card(self.list)
        self._add_quiet()
        self._add_trial()
        self._add_login()
        self._add_phone()
        self._column.addStretch(1)
        reminding.changed.connect(self._tell_problem)
        self._tell_problem()

    def _card(self, *widgets: QWidget, title: str = "") -> QVBoxLayout:
        if title:
            self._column.addSpacing(GRID)
            self._column.addWidget(label(title, "heading"))
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        for widget in widgets:
            inside.addWidget(widget)
        self._column.addWidget(frame)
        return inside

    def _add_quiet(self) -> None:
        """Hours in which nobody reminds her, and whether one session a day is enough."""
        inside = self._card(title=self.tr("When not"))
        reminders = self._reminding.reminders
        sessions = self.tr("The same quiet hours as for the sound of sessions")
        self.as_sessions = Row(sessions, QCheckBox())
        self.as_sessions.setChecked(reminders.quiet is None)
        inside.addWidget(self.as_sessions)
        quiet = reminders.quiet or Quiet()
        self.quiet_from = time_edit(_time(quiet.start), self.tr("Quiet from"))
        self.quiet_until = time_edit(_time(quiet.end), self.tr("Quiet until"))
        self._hours = QWidget()
        hours = QVBoxLayout(self._hours)
        hours.setContentsMargins(0, 0, 0, 0)
        hours.setSpacing(GRID)
        fields = Flow()
        for field in (self.quiet_from, self.quiet_until):
            fields.add(_titled(field))
            field.timeChanged.connect(self._keep_quiet)
        hours.addWidget(fields)
        none = self.tr("The same time twice means no quiet hours.")
        hours.addWidget(label(none, "quiet_body"))
        inside.addWidget(self._hours)
        self._hours.setVisible(reminders.quiet is not None)
        self.as_sessions.toggled.connect(self._keep_quiet)
        self.several = Row(
            self.tr("Remind me again on a day that has its session already"), QCheckBox()
        )
        self.several.setChecked(reminders.several)
        self.several.toggled.connect(
            lambda on: self._reminding.change(replace(self._reminding.reminders, several=on))
        )
        inside.addWidget(self.several)

    def _keep_quiet(self) -> None:
        own = not self.as_sessions.isChecked()
        self._hours.setVisible(own)
        hours = (time_of(self.quiet_from), time_of(self.quiet_until))
        quiet = Quiet(*(at.hour + at.minute / 60 for at in hours)) if own else None
        self._reminding.change(replace(self._reminding.reminders, quiet=quiet))
        self.list.fill()

    def _add_trial(self) -> None:
        self.trial = ReminderTrial(self._reminding)
        what = self.tr(
            "A notification with Start and Later. Later comes again after 30 minutes: after this"
            " feed. It names nothing of your body, as others may see it."
        )
        self._card(label(what), self.trial, title=self.tr("Does it work here?"))

    def _add_login(self) -> None:
        """acupress has to run to remind her: without a window, from login on, or in the tray."""
        what = [label(self.tr("acupress can remind you only while it runs."))]
        if self._desk.profiles.several:
            one = self.tr("Of several people it reminds the one whose window was open last.")
            what.append(label(one))
        self.at_login = Row(self.tr("Start at login, without a window, and wait"), QCheckBox())
        self.at_login.setChecked(starts_at_login())
        self.at_login.toggled.connect(self._keep_login)
        self._login_problem = label(role="care")
        self._login_problem.hide()
        shown = [*what, self.at_login, self._login_problem]
        tray = self._desk.system.tray()
        if tray is not None and tray.possible():
            self.in_tray = Row(self.tr("Stay in the tray when I close the window"), QCheckBox())
            self.in_tray.setChecked(self._reminding.reminders.stay)
            self.in_tray.toggled.connect(
                lambda on: self._reminding.change(replace(self._reminding.reminders, stay=on))
            )
            shown.append(self.in_tray)
        self._card(*shown, title=self.tr("While the window is closed"))

    def _keep_login(self, on: bool) -> None:
        self._login_problem.hide()
        try:
            start_at_login(wanted=on)
        except OSError as error:
            text = self.tr("That could not be kept: {0}. Please try again after the next login.")
            self._login_problem.setText(text.format(error.strerror or str(error)))
            self._login_problem.show()
            announce(self, self._login_problem.text())

    def _add_phone(self) -> None:
        what = label(
            self.tr(
                "Your phone can remind you while this computer is off. Save them as a calendar"
                " file, send it to your phone and open it there."
            )
        )
        self.calendar_button = button(self.tr("Save for my phone…"), "quiet", self._save_calendar)
        ways = Flow()
        ways.add(self.calendar_button)
        self.saved = SavedLine()
        self._card(what, ways, self.saved, title=self.tr("In your phone's calendar"))

    def _save_calendar(self) -> None:
        from acupress.handouts.calendar import reminders_bytes

        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = str(Path(folder or Path.home()) / self.tr("acupress reminders.ics"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save"), name, "*.ics")
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".ics")
        desk = self._desk
        minutes = int(desk.settings.number("minutes"))
        data = reminders_bytes(self._heard, minutes, desk.content, desk.now(), desk.language)
        try:
            write_atomic(path, data, shared=True)
        except OSError as error:
            self.saved.failed(path, error.strerror or str(error))
            return
        self.saved.saved([path])

    @property
    def _heard(self) -> list[Reminder]:
        """The reminders that come: those that are on, and in none of her quiet hours."""
        quiet = self._reminding.quiet
        every = self._reminding.reminders.all
        return [one for one in every if one.on and one.days and not quiet.holds(one.at)]

    def _tell_problem(self) -> None:
        text = self.tr(
            "The file of your reminders cannot be used, so changes hold only until you quit."
        )
        problems = self._reminding.problems
        self._problem.setText("\n".join((text, *map(str, problems))))
        self._problem.setVisible(bool(problems))
        self.calendar_button.setEnabled(bool(self._heard))


def _titled(field: QWidget) -> QWidget:
    """A field below its name."""
    both = QWidget()
    inside = QVBoxLayout(both)
    inside.setContentsMargins(0, 0, GRID, 0)
    inside.setSpacing(GRID // 2)
    title = label(field.accessibleName(), "strong")
    title.setWordWrap(False)
    title.setBuddy(field)
    inside.addWidget(title)
    inside.addWidget(field)
    return both


def _time(hours: float) -> time:
    minutes = round(hours * 60) % (24 * 60)
    return time(minutes // 60, minutes % 60)
