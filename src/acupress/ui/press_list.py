"""How each point of a plan is pressed, posture by posture: she sees how often she will move."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from acupress.core.plan import Plan, Step
from acupress.ui.desk import Desk
from acupress.ui.style import GRID, label


class PressList(QWidget):
    """A line for each point, under the posture in which it is pressed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(GRID // 2)

    def show_plan(self, plan: Plan) -> None:
        """Show the ways of pressing of another plan."""
        while (item := self._inside.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it stays until the event loop comes round
                widget.deleteLater()
        posture = ""
        for step in plan.steps:
            if step.variant.posture != posture:
                self._inside.addSpacing(GRID if posture else 0)
                posture = step.variant.posture
                name = self._desk.content.catalogue.postures[posture].name
                self._inside.addWidget(label(self._desk.text(name), "strong"))
            self._inside.addWidget(label(self._way(step)))

    def _way(self, step: Step) -> str:
        catalogue, way = self._desk.content.catalogue, step.variant
        point = catalogue.points[step.point]
        name = point.names.main(self._desk.language)
        words = f"{name}: {self._desk.text(catalogue.techniques[way.technique].name)}"
        if point.bilateral and way.sides == "each":
            words = self.tr("{0}, one side after the other").format(words)
        return words
