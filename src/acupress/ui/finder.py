"""Finding a point step by step: landmark, fingers, zone, what it feels like, the usual mistake."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from acupress.core.body import Pose
from acupress.core.finding import Stage, stages
from acupress.core.picture import view_for
from acupress.core.points import Point
from acupress.core.timeline import CueSide
from acupress.painting.figure import Figures
from acupress.ui.announce import announce
from acupress.ui.column import Flow, Tall
from acupress.ui.desk import Desk
from acupress.ui.diagram import DiagramView
from acupress.ui.life_ruler import LifeRuler
from acupress.ui.rows import ENTER
from acupress.ui.style import GRID, button, label, measure
from acupress.ui.words import mistake, on_it, seen

_LOW = 400
"""Below this height in pixels, at a text scale of 1, only words, picture and buttons stay."""
_ROOMY = 600
"""From this height on the picture keeps its size while words and fingers below come and go."""
_WIDEST_NEXT = 480


class Finder(QWidget):
    """One step at a time; every key that goes on in a session goes on here too."""

    done = Signal()
    measure_hand = Signal()

    def __init__(self, desk: Desk, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._point: Point | None = None
        self.stages: tuple[Stage, ...] = ()
        """The steps of the point that is looked for."""
        self._at = 0
        self._side: CueSide = "left"
        self._turns, self._fingers = False, 0
        self.diagram = DiagramView(desk.theme, figures)
        self.diagram.set_text_scale(desk.scale)
        self.number = label("", "eyebrow")
        self.words = label("", "lead")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.ruler = LifeRuler(desk)
        self.ruler.measure.connect(self.measure_hand)
        self._column = Tall()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.back = button(self.tr("Back"), "quiet", self.go_back)
        self.next = button(self.tr("Next"), "primary", self.go_on)
        self.next.setMaximumWidth(round(_WIDEST_NEXT * desk.scale))
        self._left, self._right = (
            button(words, "chip", self._on_side(side))
            for words, side in ((self.tr("Left"), "left"), (self.tr("Right"), "right"))
        )
        self._sides = QButtonGroup(self)
        self._sides.addButton(self._left)
        self._sides.addButton(self._right)
        self._left.setChecked(True)
        self.own = button(self.tr("As I see myself"), "chip", self._turn)
        self.bones = button(self.tr("Bones"), "chip", self._show)
        self._arrange()

    @property
    def step(self) -> int:
        """The step shown, counted from 0."""
        return self._at

    def lead_to(self, point: Point, side: CueSide = "left") -> None:
        """Begin to find a point, on this side where it has two."""
        self._point, self._at, self._side = point, 0, side
        (self._right if side == "right" else self._left).setChecked(True)
        self._left.setVisible(point.bilateral)
        self._right.setVisible(point.bilateral)
        self.own.setChecked(self._desk.settings.on("own_view"))
        self._show()

    def go_on(self) -> None:
        """Show the next step; after the last one it is done."""
        if self._at + 1 == len(self.stages):
            self.done.emit()
            return
        self._at += 1
        self._show()

    def go_back(self) -> None:
        """Show the step before; before the first one it is done."""
        if self._at == 0:
            self.done.emit()
            return
        self._at -= 1
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys."""
        super().showEvent(event)
        if not event.spontaneous():  # a window that comes back keeps its focus
            self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low window only what is needed to find the point stays."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right, Space, Enter, Page Down go on; Left and Page Up back; Escape to the atlas."""
        forward = (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter,
                   Qt.Key.Key_PageDown)  # fmt: skip
        back = (Qt.Key.Key_Left, Qt.Key.Key_PageUp)
        if event.isAutoRepeat() and event.key() in (*forward, *back):
            return  # a key held down acts once
        if event.key() in forward:
            self.go_on()
        elif event.key() in back:
            self.go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter clicks the button that has the focus; Left and Right, which would move it, do not.

        Only between the two sides the arrows choose, as in every group of chips.
        """
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in ENTER and isinstance(watched, QPushButton):
                if not event.isAutoRepeat():
                    watched.click()
                return True
            grouped = watched in self._sides.buttons()
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not grouped:
                self.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        top = Flow()
        for one in (
            button(self.tr("To the atlas"), "link", self.done.emit),
            self._left,
            self._right,
            self.own,
            self.bones,
        ):
            top.add(one)
        self._buttons.setSpacing(GRID)
        self._buttons.addWidget(self.back)
        self._buttons.addWidget(self.next, 1)
        self._buttons.addStretch(0)
        column = self._column
        column.inside.addWidget(top)
        column.inside.addWidget(self.diagram, 1)
        column.inside.addWidget(self.number)
        column.inside.addWidget(self.words)
        column.inside.addWidget(self.ruler)
        column.inside.addSpacing(GRID // 2)
        column.inside.addLayout(self._buttons)
        column.verticalScrollBar().rangeChanged.connect(self._show_words)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        for one in self.findChildren(QPushButton):
            one.installEventFilter(self)

    def _on_side(self, side: str) -> Callable[[], None]:
        def choose() -> None:
            self._side = "right" if side == "right" else "left"
            self._show()

        return choose

    def _turn(self) -> None:
        self._desk.settings.change(own_view=self.own.isChecked())
        self._show()

    def _show(self) -> None:
        assert self._point is not None
        point, content = self._point, self._desk.content
        side: CueSide = self._side if point.bilateral else "midline"
        view = view_for(point, side, content)
        self._turns = view.own != Pose()
        own = self.own.isChecked()
        name = seen(view, self._desk.text(view.name), own=own)
        view = view.as_own() if own else view
        self.stages = stages(point, side, content, view)
        self._at = min(self._at, len(self.stages) - 1)
        stage = self.stages[self._at]
        words = self._words(stage)
        self.number.setText(
            self.tr("{0} · {1} of {2}").format(point.code, self._at + 1, len(self.stages))
        )
        self.setAccessibleName(self.number.text())
        self.words.setText(words)
        self.diagram.show_picture(
            replace(stage.picture, bones=self.bones.isChecked()),
            name,
            "",
            self._desk.language,
            content.body.finger(view),
            stage.whole,
        )
        laid = bool(stage.picture.rulers) and point.ruler is not None
        self._fingers = point.ruler.fingers if laid and point.ruler else 0
        last = self._at + 1 == len(self.stages)
        self.next.setText(self.tr("I have it") if last else self.tr("Next"))
        self.next.setAccessibleName(self.next.text())
        self._fit()
        self._show_words()
        announce(self, words)

    def _show_words(self) -> None:
        """On a very low window the words are what has to be in sight, from their beginning on."""
        self._column.ensureWidgetVisible(self.words, 0, 0)
        self._column.ensureVisible(0, self.words.y(), 0, 0)

    def _fit(self) -> None:
        """Show what there is room for, the buttons above each other where it is narrow."""
        needed = self.back.sizeHint().width() + GRID + self.next.sizeHint().width()
        room = self.width() - self._column.verticalScrollBar().sizeHint().width()
        way = QBoxLayout.Direction
        self._buttons.setDirection(way.LeftToRight if needed <= room else way.BottomToTop)
        low = self.height() < _LOW * self._desk.scale
        self.number.setVisible(not low)
        self.bones.setVisible(not low)
        self.own.setVisible(self._turns and not low)
        # In a low picture words as large as below it would leave nothing of the body.
        self.diagram.set_text_scale(min(self._desk.scale, 1.25) if low else self._desk.scale)
        self._keep_room(roomy=self.height() >= _ROOMY * self._desk.scale)
        self.ruler.show_fingers(0 if low else self._fingers, room)

    def _keep_room(self, *, roomy: bool) -> None:
        """Keep room for two lines of words and for her fingers, so that the picture holds still."""
        two = measure("x\nx", "lead", 100, self._desk.scale)
        self.words.setMinimumHeight(two if roomy else 0)
        policy = self.ruler.sizePolicy()
        policy.setRetainSizeWhenHidden(roomy and any(one.picture.rulers for one in self.stages))
        self.ruler.setSizePolicy(policy)

    def _words(self, stage: Stage) -> str:
        says = self._desk.text(stage.says)
        if stage.kind == "feels":
            return on_it(says)
        if stage.kind == "mistake":
            return mistake(says)
        return says
