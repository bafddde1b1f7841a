"""She taps her own breath, so that the session can begin at it."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupress.core.breathing import LEAST_OWN, MOST_OWN, TAPS_NEEDED, tapped
from acupress.painting.theme import Theme
from acupress.ui.announce import announce
from acupress.ui.column import Page
from acupress.ui.desk import Desk
from acupress.ui.rows import click_on_enter
from acupress.ui.style import GRID, button, card, label
from acupress.ui.system import System

_BOUNCE = 0.4
"""Two taps closer than this, in s, are one: a double click, or a clicker that bounces."""
_NO_TAPS = {
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
}
"""Keys that go with others, or lead to the button."""


class OwnBreathPage(Page):
    """Every key and every click is a tap. It goes on by itself as soon as her breath is known.

    `measured` tells the seconds of a breath; `skipped` says that the session is to begin at its own
    pace, `left` that there is to be none now.
    """

    measured = Signal(float)
    skipped = Signal()
    left = Signal()

    def __init__(
        self, desk: Desk, system: System | None = None, parent: QWidget | None = None
    ) -> None:
        """Take the machine with as much sound as she wants now."""
        super().__init__(desk.scale, parent)
        self._clock = desk.clock
        system = system or System()
        self._chimes, self._voice = system.chimes(), system.voice(desk.language)
        self._taps: list[float] = []
        title = self.tr("Breathe as you do")
        task = self.tr("Tap each time you begin to breathe in: press any key, or click anywhere.")
        self._told = f"{title}. {task}"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(task)
        column = self.start()
        frame, inside = card()
        inside.setSpacing(2 * GRID)
        inside.addWidget(label(title, "title"))
        inside.addWidget(label(task, "lead"))
        self._dots = _Dots(desk.theme, desk.scale)
        inside.addWidget(self._dots)
        self._word = label(self.tr("There is no hurry, and no right or wrong."))
        inside.addWidget(self._word)
        self.skip_button = button(self.tr("Skip"), "quiet", self.skipped.emit)
        inside.addWidget(self.skip_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        column.addWidget(frame)
        column.addStretch(2)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, so that every key comes here."""
        super().showEvent(event)
        if not event.spontaneous():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._begin_to_speak()

    def hideEvent(self, event: QHideEvent) -> None:
        """Say no more."""
        super().hideEvent(event)
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take any key as a tap; Escape leaves, and a button with the focus has its own keys."""
        with_others = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _NO_TAPS or with_others:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat() and not click_on_enter(self, event):
            self._tap()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Take a click anywhere as a tap."""
        self._tap()

    def _begin_to_speak(self) -> None:
        """Say what to do, as soon as there is a voice."""
        if self._voice is None:
            return
        if self._voice.available is None:
            self._voice.ready.connect(self._speak)
        elif self._voice.available:
            self._speak(there=True)

    def _speak(self, there: bool) -> None:
        if there and self._voice is not None and not self._taps:
            self._voice.say(self._told)

    def _tap(self) -> None:
        now = self._clock()
        since = now - self._taps[-1] if self._taps else LEAST_OWN
        if since < _BOUNCE:
            return
        if self._chimes is not None:
            self._chimes.play("let_go")
        if not LEAST_OWN <= since <= MOST_OWN:
            self._taps = [now]
            self._say(
                self.tr("That was quicker than a breath. Let it begin again with this one.")
                if since < LEAST_OWN
                else self.tr("That was a long while. Let it begin again with this one.")
            )
            return
        self._taps.append(now)
        breath = tapped(self._taps)
        if breath is None:
            left = TAPS_NEEDED - len(self._taps)
            self._say(self.tr("Good. One more.") if left == 1 else self.tr("Good. Just like that."))
        else:
            self._dots.show_taps(len(self._taps))
            self.measured.emit(breath)

    def _say(self, word: str) -> None:
        count = len(self._taps)
        self._dots.show_taps(count)
        self._word.setText(word)
        announce(self, self.tr("{0} of {1}. {2}").format(count, TAPS_NEEDED, word))


class _Dots(QWidget):
    """A dot for each breath, filled where she has tapped it."""

    def __init__(self, theme: Theme, scale: float) -> None:
        super().__init__()
        self._theme, self._size, self._count = theme, 24 * scale, 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_taps(self, count: int) -> None:
        """Fill so many dots."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all dots."""
        return QSize(round(TAPS_NEEDED * 1.5 * self._size), round(self._size) + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dots from left to right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(TAPS_NEEDED):
            done = number < self._count
            painter.setPen(QPen(QColor(self._theme.action if done else self._theme.outline), 2))
            painter.setBrush(QColor(self._theme.action if done else self._theme.card))
            middle = QPointF((number + 0.5) * 1.5 * self._size - 0.25 * self._size + 2, 0)
            middle.setY(self._size / 2 + 2)
            painter.drawEllipse(middle, self._size / 2, self._size / 2)
