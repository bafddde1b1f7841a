"""What stands around the list of routines: a first word where there are none, and the way back for
one that was deleted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from acupress.ui.announce import announce
from acupress.ui.column import Flow, Tall
from acupress.ui.style import GRID, button, card, label


class EmptyLibrary(Tall):
    """Says what the room is for, and how to begin."""

    new = Signal()
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        inside.addWidget(label(self.tr("Your routines will lie here"), "large"))
        what = self.tr(
            "Begin with a pattern, fit it to the woman you have just treated, and hand it to her:"
            " as a file, on paper, or as a page that plays on her phone."
        )
        inside.addWidget(label(what, "lead"))
        self.first = button(self.tr("New routine"), "primary", self.new.emit)
        ways = Flow()
        ways.add(self.first)
        ways.add(button(self.tr("Import…"), "quiet", self.import_wanted.emit))
        inside.addWidget(ways)
        kept = self.tr("Everything stays on this computer until you hand it out yourself.")
        inside.addWidget(label(kept, "quiet_body"))
        self.inside.addWidget(frame)
        self.inside.addStretch(1)


class UndoBar(QFrame):
    """Tells what was deleted; `undo` asks for it again. Hidden while there is nothing."""

    undo = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "panel")
        self._words = label("", "body")
        self._button = button(self.tr("Undo"), "link", self.undo.emit)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        line.addWidget(self._words, 1)
        line.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def tell(self, title: str) -> None:
        """Say that a routine was deleted."""
        short = title if len(title) <= 60 else f"{title[:59].rstrip()}…"
        said = self.tr("“{0}” is deleted.").format(short)
        self._words.setText(said)
        self._button.setAccessibleName(self.tr("Undo: bring “{0}” back").format(short))
        self.show()
        announce(self, said)
