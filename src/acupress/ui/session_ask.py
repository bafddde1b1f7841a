"""The kind question that Escape asks. Whatever the answer, nothing is lost."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from acupress.ui.fitting import fit_words
from acupress.ui.session_scene import tr
from acupress.ui.style import GRID, button, card, label


class AskToFinish(QFrame):
    """Lies over the session while it is paused: go on, or finish here."""

    go_on = Signal()
    finish = Signal()
    baby = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = parent
        self._scale = 1.0
        self.setProperty("frame", "scrim")
        self.setAccessibleName(tr("The session is paused"))
        self.card, self._inside = card(self)
        self._inside.addWidget(label(tr("A pause"), "title"))
        kept = tr("Your place is kept. If you finish here, what you have done counts.")
        self._inside.addWidget(label(kept, "lead"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        self.finish_button = button(tr("Finish here"), "quiet", self._finish)
        self.go_on_button = button(tr("Go on"), "primary", self._go_on)
        self.go_on_button.setAccessibleDescription(kept)  # where the focus comes to first
        self.baby_button = button(tr("Baby woke: keep the rest for later"), "link", self._baby)
        row.addWidget(self.finish_button)
        row.addWidget(self.go_on_button)
        self._inside.addLayout(row)
        self._inside.addWidget(self.baby_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._deeds = {
            self.finish_button: self._finish,
            self.go_on_button: self._go_on,
            self.baby_button: self._baby,
        }
        for one in self._deeds:
            one.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Ask, with the gentler answer at hand."""
        self.place()
        self.show()
        self.raise_()
        self.go_on_button.setFocus()

    def set_scale(self, scale: float) -> None:
        """Follow the session's text scale."""
        self._scale = scale
        self.place()

    def place(self) -> None:
        """Lie in the middle of the session."""
        around = self._session.rect()
        edge = 3 * GRID if around.width() > 600 else 2 * GRID
        self._inside.setContentsMargins(edge, edge, edge, edge)
        self._inside.setSpacing(2 * GRID)
        width = min(around.width() - 2 * edge, round(520 * max(1.0, self._scale)))
        self.ensurePolished()  # heights are only right once the style's fonts are in
        fit_words(self.baby_button, width - 2 * edge)
        high = min(self._inside.totalHeightForWidth(width), around.height() - 2 * GRID)
        self.setGeometry(around)
        place = QRect(0, 0, width, high)
        place.moveCenter(around.center())
        self.card.setGeometry(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the question; the session stays paused."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
        else:
            event.accept()  # the session's keys do nothing below an open question

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return and arrows work on the two buttons as people expect."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
                self._deeds[watched]()  # type: ignore[index]  # only these are watched
                return True
            if key == Qt.Key.Key_B:
                self._baby()
                return True
            if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                other = self.go_on_button if watched is self.finish_button else self.finish_button
                other.setFocus()
                return True
        return super().eventFilter(watched, event)

    def close_question(self) -> None:
        """Leave the question, and give the keys back to the session."""
        self.hide()
        self._session.setFocus()

    def _baby(self) -> None:
        self.close_question()
        self.baby.emit()

    def _finish(self) -> None:
        self.close_question()
        self.finish.emit()

    def _go_on(self) -> None:
        self.close_question()
        self.go_on.emit()
