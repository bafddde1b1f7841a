"""Shows one reminder now, to see whether it works here, and says what to do where it does not."""

import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.reminding import Reminding
from acupress.ui.rows import page_of
from acupress.ui.style import GRID, button, label


def tr(text: str) -> str:
    """Return a fixed word of this trial in the user's language."""
    return QCoreApplication.translate("ReminderTrial", text)


class ReminderTrial(QWidget):
    """Nobody but she can say whether it is to be seen, so she is asked."""

    def __init__(self, reminding: Reminding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reminding = reminding
        self._waits = False
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        self.send_button = button(self.tr("Send me one now"), "quiet", self._send)
        self._yes = button(self.tr("Yes, I see it"), "quiet", self._seen)
        self._no = button(self.tr("No, I do not"), "quiet", self._unseen)
        ways = Flow()
        for one in (self.send_button, self._yes, self._no):
            ways.add(one)
        self._told = label()
        for hidden in (self._yes, self._no, self._told):
            hidden.hide()
        inside.addWidget(self._told)
        inside.addWidget(ways)
        reminding.shown.connect(self._follow)

    @property
    def words(self) -> str:
        """What is said."""
        return self._told.text()

    def _send(self) -> None:
        self._waits = True
        self._ask(asks=False)
        self._tell(self.tr("On its way …"))
        self._reminding.send_now()

    def _follow(self, shown: bool) -> None:
        if not self._waits:
            return
        self._waits = False
        if shown:
            self._ask(asks=True)
            self._tell(self.tr("It was handed to your desktop. Do you see it?"))
        else:
            self._tell(without_service())

    def _seen(self) -> None:
        self._ask(asks=False)
        self._tell(self.tr("Good. This is how your reminders will come."))
        self.send_button.setFocus()

    def _unseen(self) -> None:
        self._ask(asks=False)
        self._tell(where_to_look())
        self.send_button.setFocus()

    def _ask(self, *, asks: bool) -> None:
        self._yes.setVisible(asks)
        self._no.setVisible(asks)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()
        announce(self, words)
        page = page_of(self)
        if page is not None:  # once the words have their room
            QTimer.singleShot(0, self, lambda: page.show_whole(self))


def without_service(system: str = sys.platform) -> str:
    """Return what to do where nothing shows notifications."""
    if system.startswith("linux"):
        return tr(
            "Nothing on this desktop shows notifications. GNOME, KDE Plasma and most others do by"
            " themselves; on a plain window manager install such a service, for instance dunst,"
            " and start it when you log in. Until then your phone's calendar can remind you."
        )
    return tr(
        "Nothing on this computer shows notifications now. Try again after the next login. Until"
        " then your phone's calendar can remind you."
    )


def where_to_look(system: str = sys.platform) -> str:
    """Return where notifications may be held back."""
    if system == "darwin":
        return tr(
            "Look into System Settings, Notifications: allow them for acupress or Python, as"
            " banners. A Focus (the moon in the menu bar) holds them back until it is over."
        )
    if system == "win32":
        return tr(
            "Look into Settings, System, Notifications: switch them on, for acupress or Python"
            " too, and Do not disturb off. They may also wait at the clock, at the lower right."
        )
    return tr(
        "Look whether Do not disturb is on: at the clock or in the quick settings. Then look into"
        " the settings of your desktop, Notifications: allow them for acupress. They may also wait"
        " in the list at the clock."
    )
