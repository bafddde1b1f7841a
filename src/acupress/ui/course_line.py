"""Where she stands in her course, as one line on Today."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.ui.column import Flow
from acupress.ui.courses import Courses
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, button, label


def tr(text: str) -> str:
    """Return a fixed word of this line in the user's language."""
    return QCoreApplication.translate("course_line", text)


class CourseLine(QWidget):
    """Hidden where she is in no course. `wanted` asks for the course's page."""

    wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID // 2)
        standing = Courses(desk).standing
        if standing is None:
            self.hide()
            return
        if standing.over:
            words = tr("Your course is complete: time to look back.")
        else:
            words = tr("Your course: {0} of {1} days. Days left: {2}.")
            words = words.format(standing.done, standing.course.goal, standing.left)
        inside.addWidget(label(words, "body"))
        row = Flow()
        row.add(button(tr("Look at the course"), "link", self.wanted.emit))
        inside.addWidget(row)
