"""One session of the journal, as Today and the journal show it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from acupress.core.journal import Session
from acupress.ui import words
from acupress.ui.desk import Desk
from acupress.ui.style import card, label


def tr(text: str) -> str:
    """Return a fixed word of this card in the user's language."""
    return QCoreApplication.translate("session_line", text)


def session_line(session: Session, desk: Desk) -> QFrame:
    """Return a card that says when it was, how long, what was pressed, and how it felt."""
    frame, inside = card()
    when = words.day_and_time(session.started, desk.now())
    inside.addWidget(label(f"{when} · {words.minutes(session.seconds)}", "strong"))
    facts = []
    if session.pattern is not None and session.pattern in desk.content.patterns.patterns:
        facts.append(desk.text(desk.content.patterns.patterns[session.pattern].name))
    if session.ending == "early":
        facts.append(tr("finished early, and it counts"))
    elif session.ending == "interrupted":
        facts.append(tr("stopped part-way, and it counts"))
    if facts:
        inside.addWidget(label(" · ".join(facts), "quiet_body"))
    points = desk.content.catalogue.points
    pressed = dict.fromkeys(press.point for press in session.pressed)
    if pressed:
        names = [points[code].names.pinyin if code in points else code for code in pressed]
        inside.addWidget(label(" · ".join(names)))
    if (pain := _pain(session)) is not None:
        inside.addWidget(label(pain, "strong"))
    if session.word:
        inside.addWidget(label(f"“{session.word}”"))
    return frame


def _pain(session: Session) -> str | None:
    before, after = session.pain_before, session.pain_after
    if before is not None and after is not None:
        return tr("Pain {0} before, {1} after").format(before, after)
    if before is not None:
        return tr("Pain {0} before").format(before)
    return None if after is None else tr("Pain {0} after").format(after)
