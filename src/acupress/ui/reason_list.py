"""Why today's plan is as it is, sentence by sentence."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.core.plan import Plan
from acupress.ui.desk import Desk
from acupress.ui.style import label


class ReasonList(QWidget):
    """The reasons of a plan, and how much pressure is meant."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_plan(self, plan: Plan) -> None:
        """Show the reasons of another plan."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for reason in (*plan.reasons, self._desk.content.care.pressure):
            self._column.addWidget(label(self._desk.text(reason)))
