"""Asks for a typed word before everything is erased."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, button, label
from acupress.ui.words import called


class EraseForm(QWidget):
    """Says what goes, and calls `erase` once the word was typed and the button pressed."""

    def __init__(
        self, desk: Desk, erase: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        said = self.tr(
            "The journal, answers, routines, settings and back-ups, and what acupress has set up"
            " with your desktop. Afterwards it looks everywhere again and shows you that nothing is"
            " left. What you have saved or exported elsewhere stays there."
        )
        inside.addWidget(label(said))
        people = desk.profiles
        if people.several:
            names = ", ".join(called(one) for one in people.all)
            inside.addWidget(label(self.tr("This is for everybody: {0}.").format(names), "care"))
        word = self.tr("erase")
        name = self.tr("To go on, type the word: {0}").format(word)
        title = label(name, "strong")
        field = QLineEdit()
        field.setAccessibleName(name)
        title.setBuddy(field)
        inside.addWidget(title)
        inside.addWidget(field)
        row = Flow()
        made = button(self.tr("Erase everything"), "care", erase)
        made.setEnabled(False)
        field.textChanged.connect(
            lambda text: made.setEnabled(text.strip().casefold() == word.casefold())
        )
        row.add(made)
        inside.addWidget(row)
