"""One session of the journal, as Today and the journal show it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from acupress.core.journal import TAGS, Session
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
    for text, role in session_lines(session, desk, when):
        inside.addWidget(label(text, role))
    return frame


def session_lines(session: Session, desk: Desk, when: str) -> list[tuple[str, str]]:
    """Return what there is to say of a session, line by line, each with a label's role."""
    lines = [(f"{when} · {words.minutes(session.seconds)}", "strong")]
    if (pain := pain_words(session)) is not None:
        lines.append((pain, "strong"))
    what = []
    if session.routine:
        what.append(session.routine)
    elif session.pattern is not None and session.pattern in desk.content.patterns.patterns:
        what.append(desk.text(desk.content.patterns.patterns[session.pattern].name))
    if session.ending == "early":
        what.append(tr("finished early, and it counts"))
    elif session.ending == "interrupted":
        what.append(tr("stopped part-way, and it counts"))
    points = desk.content.catalogue.points
    pressed = dict.fromkeys(press.point for press in session.pressed)
    names = [points[code].names.main(desk.language) if code in points else code for code in pressed]
    tags = [desk.phrase(f"tag_{tag}") for tag in session.tags if tag in TAGS]
    lines += [(" · ".join(parts), "quiet_body") for parts in (what, names, tags) if parts]
    if session.word:
        lines.append((f"“{session.word}”", "body"))
    return lines


def pain_words(session: Session) -> str | None:
    """Return how it felt before and after, None where she did not say."""
    before, after = session.pain_before, session.pain_after
    if before is not None and after is not None:
        return tr("Pain {0} before, {1} after").format(before, after)
    if before is not None:
        return tr("Pain {0} before").format(before)
    return None if after is None else tr("Pain {0} after").format(after)
