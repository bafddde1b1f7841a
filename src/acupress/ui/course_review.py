"""Looking back on a course: days, pain and signs, then and now."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from acupress.core.change import said
from acupress.core.course import Moved, Standing
from acupress.storage.problems import BadFileError
from acupress.ui.courses import Courses
from acupress.ui.day_marks import DayMarks
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, card, label


def tr(text: str) -> str:
    """Return a fixed word of this card in the user's language."""
    return QCoreApplication.translate("course_review", text)


def review_card(desk: Desk, courses: Courses, standing: Standing) -> QFrame:
    """Return a card that tells how a course went, without praise and without blame."""
    frame, inside = card()
    inside.addWidget(label(tr("Looking back"), "heading"))
    words = tr("A session on {0} of {1} days.").format(standing.done, standing.course.days)
    inside.addWidget(label(words, "lead"))
    inside.addWidget(DayMarks(standing, desk.theme, desk.scale))
    try:
        _add_pain(desk, courses, standing, inside)
        _add_signs(desk, courses.moved(standing), inside)
        _add_words(courses.words(standing), inside)
    except BadFileError as error:
        inside.addWidget(label(str(error), "care"))
    return frame


def _add_pain(desk: Desk, courses: Courses, standing: Standing, inside: QVBoxLayout) -> None:
    inside.addSpacing(GRID)
    inside.addWidget(label(tr("Your pain"), "strong"))
    for sentence in said(courses.pain(standing), desk.content.phrases):
        inside.addWidget(label(desk.text(sentence), "body"))


def _add_signs(desk: Desk, moved: tuple[Moved, ...], inside: QVBoxLayout) -> None:
    inside.addSpacing(GRID)
    inside.addWidget(label(tr("Your signs, then and now"), "strong"))
    if not moved:
        inside.addWidget(label(tr("You have not answered the questions again yet."), "body"))
        return
    signs = desk.content.patterns.signs
    for one in moved:
        if one.then == one.now:
            continue
        name = desk.text(signs[one.sign].short)
        then, now = desk.phrase(f"step_{one.then}"), desk.phrase(f"step_{one.now}")
        line = tr("{0}: {1} then, {2} now").format(name[:1].upper() + name[1:], then, now)
        inside.addWidget(label(line, "body"))
    same = sum(one.then == one.now for one in moved)
    if same:
        inside.addWidget(label(tr("Signs that are as they were: {0}").format(same), "quiet_body"))


def _add_words(said_then: tuple[str, ...], inside: QVBoxLayout) -> None:
    if not said_then:
        return
    inside.addSpacing(GRID)
    inside.addWidget(label(tr("Your words"), "strong"))
    for word in said_then:
        inside.addWidget(label(f"“{word}”", "body"))
