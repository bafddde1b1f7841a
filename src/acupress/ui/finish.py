"""After a session: how it feels now, what the day was like, and a word if she likes."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from acupress.core.journal import Session
from acupress.ui import words
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.ratings import PainRow, TagRow, word_field
from acupress.ui.recorder import Recorder
from acupress.ui.style import GRID, button, card, label


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
        self._head = label(title, "display")
        self._column.addWidget(self._head)
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
        inside.addWidget(label(self.tr("Your day, if something fits"), "strong"))
        told = recorder.told
        self.tags = TagRow(desk, told.tags if told else ())
        inside.addWidget(self.tags)
        inside.addWidget(label(self.tr("A word, if you like"), "strong"))
        self.word = word_field(self.tr("A word, if you like"))
        inside.addWidget(self.word)
        if told is not None:
            self._show(told)
        self._column.addWidget(frame)
        if recorder.problem is not None:
            failed = self.tr("It could not be kept: {0}").format(recorder.problem)
            self._column.addWidget(label(failed, "care"))
        self.keep = button(self.tr("Done"), "primary", self._done)
        self._column.addWidget(self.keep)
        self._column.addStretch(1)
        for key in (QKeySequence("Return"), QKeySequence("Enter")):
            QShortcut(key, self, self._done).setAutoRepeat(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top: Space, meant for the session still, is to answer nothing."""
        super().showEvent(event)
        self._head.setFocus()

    def _show(self, told: Session) -> None:
        """What she has said of this session already stays said."""
        self.before.choose(told.pain_before)
        self.after.choose(told.pain_after)
        self.word.setText(told.word)

    def _done(self) -> None:
        word = self.word.text().strip()
        self._recorder.rate(self.before.value, self.after.value, word, self.tags.value)
        self.done.emit()
