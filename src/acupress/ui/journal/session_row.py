"""One session in the journal's list: what it was, to be opened by Enter or a click."""

from PySide6.QtCore import QLocale, Qt, QTime

from acupress.core.journal import Session
from acupress.ui import words
from acupress.ui.desk import Desk
from acupress.ui.session_line import session_lines
from acupress.ui.style import GRID, Choice, label


class SessionRow(Choice):
    """Says everything about a session; what is clicked is the whole of it."""

    def __init__(self, session: Session, desk: Desk) -> None:
        (head, _), *lines = session_lines(session, desk, time_of(session))
        super().__init__(head)
        self.setCheckable(False)
        self.words.setProperty("role", "strong")
        inside = self._inside()
        inside.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inside.setSpacing(GRID // 2)
        for text, role in lines:
            line = label(text, role, self)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inside.addWidget(line)
        day = words.day(session.started.date())
        self.setAccessibleName(". ".join((day, head, *(text for text, _ in lines))))
        self.setAccessibleDescription(self.tr("Opens this session to change it."))


def time_of(session: Session) -> str:
    """Return at what time a session began."""
    time = QTime(session.started.hour, session.started.minute)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
