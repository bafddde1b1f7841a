"""Where she makes a pace of her own: a name, and the seconds in, held full and out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from acupress.core.breathing import LEAST_PHASE, SLOWEST, Pace
from acupress.core.paces import NAME_LENGTH, OwnPace, name_problem
from acupress.ui import words
from acupress.ui.announce import announce
from acupress.ui.column import Flow
from acupress.ui.rows import page_of
from acupress.ui.style import GRID, button, label, restyle

_STEP = 0.5
_SPIN = 108
"""Pixels that a number is wide at least, at a text scale of 1."""


class PaceEditor(QFrame):
    """`kept` hands over a pace that is allowed; `left` says that she made none."""

    kept = Signal(object)
    left = Signal()

    def __init__(
        self,
        scale: float,
        taken: Sequence[str],
        old: OwnPace | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("frame", "panel")
        self._scale, self._taken = scale, taken
        pace = old.pace if old else Pace()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(GRID, 2 * GRID, GRID, 2 * GRID)
        inside.setSpacing(GRID)
        self.name = QLineEdit(old.name if old else "")
        self.name.setMaxLength(NAME_LENGTH)
        self.name.returnPressed.connect(self._keep)
        self.name.textChanged.connect(lambda: self._tell(asked=False))
        most = 60 / SLOWEST - LEAST_PHASE
        self.inhale = self._seconds(pace.inhale, LEAST_PHASE, most)
        self.hold = self._seconds(pace.hold, 0, most / 2)
        self.exhale = self._seconds(pace.exhale, LEAST_PHASE, most)
        inside.addWidget(_named(self.tr("Name of the pace"), self.name))
        numbers = Flow()
        numbers.add(_named(self.tr("Breathe in"), self.inhale))
        numbers.add(_named(self.tr("Hold"), self.hold))
        numbers.add(_named(self.tr("Breathe out"), self.exhale))
        inside.addWidget(numbers)
        self._says = label(role="strong")
        inside.addWidget(self._says)
        buttons = Flow()
        self.keep_button = button(self.tr("Keep this pace"), "primary", self._keep)
        buttons.add(self.keep_button)
        buttons.add(button(self.tr("Cancel"), "link", self.left.emit))
        inside.addWidget(buttons)
        self._tell(asked=False)

    def begin(self) -> None:
        """Take the focus, and come into sight as a whole once there is room for it."""
        self.name.setFocus()
        self.name.selectAll()
        QTimer.singleShot(0, self, self._come_into_sight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves without a new pace."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _come_into_sight(self) -> None:
        page = page_of(self)
        if page is not None:
            page.show_whole(self)
            page.show_whole(self.name)

    @property
    def _pace(self) -> Pace:
        return Pace(self.inhale.value(), self.exhale.value(), self.hold.value())

    def _seconds(self, value: float, least: float, most: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setDecimals(1)
        spin.setSingleStep(_STEP)
        spin.setRange(least, most)
        spin.setValue(value)
        spin.setSuffix(self.tr(" s"))
        spin.setMinimumWidth(round(_SPIN * self._scale))
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.lineEdit().setTextMargins(GRID, 0, 0, 0)
        spin.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        spin.valueChanged.connect(lambda: self._tell(asked=False))
        return spin

    def _tell(self, *, asked: bool) -> str | None:
        """Say how quick the pace is, or why it is none. A name is asked for last."""
        problem = self._pace.problem
        if problem is None and asked:
            problem = name_problem(self.name.text().strip(), self._taken)
        speed = words.breaths_a_minute(self._pace)
        if problem is not None:
            speed = self.tr("{0}. Allowed: {1}.").format(speed, problem)
        self._says.setText(speed)
        self._says.setProperty("role", "care" if problem else "strong")
        restyle(self._says)
        return problem

    def _keep(self) -> None:
        if self._tell(asked=True) is not None:
            announce(self, self._says.text())
            (self.inhale if self._pace.problem else self.name).setFocus()
            return
        self.kept.emit(OwnPace(self.name.text().strip(), self._pace))


def _named(name: str, field: QWidget) -> QWidget:
    """A field below its name."""
    whole = QWidget()
    inside = QVBoxLayout(whole)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(GRID // 2)
    title = label(name, "strong")
    title.setWordWrap(False)
    title.setBuddy(field)
    field.setAccessibleName(name)
    inside.addWidget(title)
    inside.addWidget(field)
    return whole
