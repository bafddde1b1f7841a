"""What Today says of care over time, above the routine: the weekly check, and what has changed."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from acupress.ui.column import Flow
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, button, card, label


def tr(text: str) -> str:
    """Return a fixed word of these cards in the user's language."""
    return QCoreApplication.translate("care_cards", text)


class CareCards(QWidget):
    """`answered` comes when the weekly check is; `safety` asks for the whole safety check.

    What has changed in her routine is told until she has read it, or has begun with it.
    """

    answered = Signal()
    safety = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(2 * GRID)
        changes = desk.over_time.look_back(desk.answers)
        self.check = None
        if desk.ready and desk.over_time.due:
            from acupress.ui.weekly_check import WeeklyCheck

            self.check = WeeklyCheck(desk)
            self.check.answered.connect(self._answer)
            self.check.changed.connect(self.safety)
            self._inside.addWidget(self.check)
        reasons = [desk.text(one) for one in changes]
        self._told: QFrame | None = self._tell(reasons) if reasons else None
        if not self._inside.count():
            self.hide()

    def may_begin(self) -> bool:
        """Return whether a session may begin; else ask for what is missing."""
        if self.check is not None:
            self.check.plead()
            return False
        self._read()
        return True

    def _tell(self, reasons: list[str]) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(tr("Your routine has changed"), "heading"))
        for reason in reasons:
            inside.addWidget(label(reason, "body"))
        row = Flow()
        row.add(button(tr("All right"), "quiet", self._read))
        inside.addWidget(row)
        self._inside.addWidget(frame)
        return frame

    def _read(self) -> None:
        """She knows now."""
        if self._told is not None and self._desk.answers is not None:
            self._desk.over_time.all_told(self._desk.answers)
            self._told.hide()
            self._told = None
            self.setVisible(self.check is not None)

    def _answer(self) -> None:
        assert self.check is not None
        self.check.hide()
        self.check = None
        self.setVisible(self._told is not None)
        self.answered.emit()
