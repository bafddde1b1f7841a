"""What the chosen step will look like: in the session, and on its card."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from acupress.core.timeline import Timeline
from acupress.painting.figure import Figures
from acupress.ui.column import Tall
from acupress.ui.desk import Desk
from acupress.ui.diagram import DiagramView
from acupress.ui.practice.card_preview import CardPreview
from acupress.ui.practice.step_words import tr
from acupress.ui.practice.workbench import Workbench
from acupress.ui.session_scene import Director
from acupress.ui.style import GRID, label

_LEAST_PICTURE = 220


class Preview(QTabWidget):
    """Two tabs; each is made when it is looked at."""

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._timeline: Timeline | None = None
        self.session = SessionPreview(desk)
        self.card = CardPreview(desk, bench)
        self.addTab(self.session, tr("Session"))
        self.addTab(self.card, tr("Card"))
        self.setAccessibleName(tr("Preview"))
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)

    def show_step(self, timeline: Timeline) -> None:
        """Show the bench's chosen step as it lies in its timeline."""
        self._timeline = timeline
        self.session.show_step(timeline, self._bench)
        self.card.refresh()


class SessionPreview(Tall):
    """The picture of a step with its name, sides and sentence, as the session shows them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.eyebrow, self.name = label("", "eyebrow"), label("", "title")
        self.line, self.instruction = label("", "quiet_body"), label("", "body")
        self.diagram = DiagramView(desk.theme, Figures())
        self.diagram.setMinimumHeight(_LEAST_PICTURE)
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, GRID, 0, 0)
        inside.setSpacing(GRID // 2)
        for one in (self.eyebrow, self.name, self.line):
            inside.addWidget(one)
        inside.addWidget(self.diagram, 1)
        inside.addSpacing(GRID // 2)
        inside.addWidget(self.instruction)
        self.inside.addWidget(self._body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Labels leave room for the body, however large the text beside it."""
        super().resizeEvent(event)
        room = min(self.width() / 300, self.diagram.height() / 170)
        self.diagram.set_text_scale(min(self._desk.scale, max(0.8, room)))

    def show_step(self, timeline: Timeline, bench: Workbench) -> None:
        """Show the step that the bench has chosen, at its first press."""
        presses = (cue for cue in timeline.cues if cue.step == bench.step and cue.kind == "press")
        cue = next(presses, None)
        self._body.setVisible(cue is not None)
        if cue is None:
            return
        desk = self._desk
        director = Director(
            timeline,
            bench.content,
            desk.language,
            desk.settings.name("characters"),
            own=desk.settings.on("own_view"),
        )
        scene = director.scene(cue)
        self.eyebrow.setText(scene.eyebrow)
        self.name.setText(scene.name)
        self.line.setText(scene.line)
        self.instruction.setText(scene.instruction)
        self.diagram.show_picture(
            scene.picture, scene.top_note, scene.bottom_note, desk.language, scene.finger
        )
