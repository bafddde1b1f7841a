"""After a session: how it feels now, and a word if she likes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from acupress.core.journal import PAIN_LEAST, PAIN_MOST
from acupress.ui import words
from acupress.ui.column import Flow, Page
from acupress.ui.desk import Desk
from acupress.ui.recorder import Recorder
from acupress.ui.style import GRID, button, card, label

WORD_LENGTH = 200


class PainRow(Flow):
    """The numbers 0 to 10, one of which may be chosen; chosen again it is taken back."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self._chosen = -1
        for number in range(PAIN_LEAST, PAIN_MOST + 1):
            chip = button(str(number), "chip")
            chip.setProperty("shape", "number")
            chip.setAccessibleName(f"{name}: {number}")
            self._group.addButton(chip, number)
            self.add(chip)

    @property
    def value(self) -> int | None:
        """The chosen number, None where she did not say."""
        chosen = self._group.checkedId()
        return None if chosen < 0 else chosen

    def choose(self, number: int) -> None:
        """Choose a number."""
        self._group.button(number).setChecked(True)
        self._chosen = number

    def _clicked(self, number: int) -> None:
        if number == self._chosen:
            self._group.setExclusive(False)
            self._group.button(number).setChecked(False)
            self._group.setExclusive(True)
            number = -1
        self._chosen = number


class Finish(Page):
    """Asks gently; nothing has to be answered."""

    done = Signal()

    def __init__(
        self,
        desk: Desk,
        recorder: Recorder,
        outcome: str,
        seconds: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(desk.scale, parent)
        self._column = self.start()
        self._column.setSpacing(2 * GRID)
        self._recorder = recorder
        title = self.tr("Well done") if outcome == "finished" else self.tr("That counts, too")
        self._column.addWidget(label(title, "display"))
        text = self.tr("{0} for yourself. Get up slowly, over your side if you lay down.")
        self._column.addWidget(label(text.format(words.minutes(seconds)), "lead"))
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        inside.addWidget(label(self.tr("Pain before, 0 (none) to 10 (worst)"), "strong"))
        self.before = PainRow(self.tr("Pain before"))
        inside.addWidget(self.before)
        inside.addWidget(label(self.tr("Pain now"), "strong"))
        self.after = PainRow(self.tr("Pain now"))
        inside.addWidget(self.after)
        inside.addWidget(label(self.tr("A word, if you like"), "strong"))
        self.word = QLineEdit()
        self.word.setMaxLength(WORD_LENGTH)
        self.word.setAccessibleName(self.tr("A word, if you like"))
        inside.addWidget(self.word)
        self._column.addWidget(frame)
        if recorder.problem is not None:
            self._column.addWidget(label(str(recorder.problem), "care"))
        self.keep = button(self.tr("Done"), "primary", self._done)
        self._column.addWidget(self.keep)
        self._column.addStretch(1)
        for key in (QKeySequence("Return"), QKeySequence("Enter")):
            QShortcut(key, self, self._done).setAutoRepeat(False)

    def _done(self) -> None:
        self._recorder.rate(self.before.value, self.after.value, self.word.text().strip())
        self.done.emit()
