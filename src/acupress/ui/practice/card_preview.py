"""The card of the chosen step, front and back, as it will be printed on A6."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from acupress.core.routine import Routine, with_own_points
from acupress.painting.figure import Figures
from acupress.ui.column import Tall
from acupress.ui.desk import Desk
from acupress.ui.practice.step_words import tr
from acupress.ui.practice.workbench import Workbench
from acupress.ui.style import GRID

WAIT_MS = 150
"""After so much quiet the card is painted: not for every letter that is typed."""
_PAPER = "a6"
_MOST = 420
"""Pixels of one face's width at most: somewhat more than life size."""
_LEAST = 230
"""Pixels of each face's width, where two stand side by side."""


class CardPreview(Tall):
    """Paints only what is seen. `painted` comes after each painting."""

    painted = Signal()

    def __init__(self, desk: Desk, bench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, bench
        self._figures = Figures()
        self._shown: tuple[object, ...] = ()
        self.faces = Faces()
        self.inside.setContentsMargins(0, GRID, 0, 0)
        self.inside.addWidget(self.faces)
        self.inside.addStretch(1)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._paint)

    def refresh(self) -> None:
        """Paint the card of the chosen step anew, soon, if it is seen."""
        if self.isVisible():
            self._wait.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Paint what has changed meanwhile."""
        super().showEvent(event)
        self._paint()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is painted any more."""
        super().hideEvent(event)
        self._wait.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the card to the new width."""
        super().resizeEvent(event)
        self.refresh()

    def _paint(self) -> None:
        routine = self._step_alone()
        # Room is left for the scroll bar, there or not: else width and bar would chase each other.
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        width, ratio = self.faces.face_width(room), self.devicePixelRatioF()
        wanted = (routine, width, ratio)
        if wanted != self._shown:
            self._shown = wanted
            self.faces.show_faces([] if routine is None else [*self._images(routine, width)])
        self.painted.emit()

    def _step_alone(self) -> Routine | None:
        """What of the routine bears on the card."""
        routine, number = self._bench.routine, self._bench.step
        if not 0 <= number < len(routine.steps):
            return None
        kept = Routine("", (routine.steps[number],), language=routine.language)
        return replace(kept, pace=routine.pace, points=routine.points)

    def _images(self, routine: Routine, width: int) -> Iterator[QImage]:
        from acupress.handouts.cards import CardOptions, Deck, cards_of
        from acupress.handouts.paper import UNITS, Paper

        desk = self._desk
        content = self._bench.content
        if routine.language != desk.language:
            content = with_own_points(desk.content_in(routine.language), routine)
        options = CardOptions(
            paper=_PAPER,
            tone=desk.settings.name("tone"),
            characters=desk.settings.name("characters"),
            hand=desk.hand,
            language=routine.language,
        )
        deck = Deck(cards_of(routine, content), content, options)
        ratio = self.devicePixelRatioF()
        scale = width * ratio / deck.page.width
        for page in range(deck.count):
            size = QSize(round(deck.page.width * scale), round(deck.page.height * scale))
            image = QImage(size, QImage.Format.Format_RGB32)
            image.fill(Qt.GlobalColor.white)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale / UNITS, scale / UNITS)
            deck.paint(Paper(painter, options.theme, self._figures, options.language), page)
            painter.end()
            image.setDevicePixelRatio(ratio)
            yield image


class Faces(QWidget):
    """Pictures of a card's faces, beside each other where there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: list[QImage] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("No card yet"))

    @property
    def images(self) -> tuple[QImage, ...]:
        """The faces shown: front and back, and those of further cards."""
        return tuple(self._images)

    def show_faces(self, images: list[QImage]) -> None:
        """Show other faces."""
        self._images = images
        self.setAccessibleName(tr("Card, front and back") if images else tr("No card yet"))
        self.updateGeometry()
        self.update()

    def face_width(self, room: int) -> int:
        """Return the width in pixels of one face where `room` pixels are there for all."""
        across = 2 if room >= 2 * _LEAST + GRID else 1
        return max(80, min(_MOST, (room - (across - 1) * GRID - 2) // across))

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all faces."""
        places = self._places(width)
        return round(max((place.bottom() for place in places), default=0)) + 2

    def sizeHint(self) -> QSize:
        """Return the size of one face above the other."""
        return QSize(_LEAST, self.heightForWidth(_LEAST))

    def minimumSizeHint(self) -> QSize:
        """Return the height that the faces need at the width there is."""
        return QSize(80, self.heightForWidth(max(80, self.width())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the faces, each with an edge as paper has it."""
        painter = QPainter(self)
        for place, image in zip(self._places(self.width()), self._images, strict=True):
            painter.drawImage(place.topLeft(), image)
            painter.setPen(Qt.GlobalColor.lightGray)
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _places(self, width: int) -> list[QRectF]:
        places: list[QRectF] = []
        x = y = 0.0
        for image in self._images:
            size = image.deviceIndependentSize()
            if places and x + size.width() > width:
                x, y = 0.0, places[-1].bottom() + GRID
            places.append(QRectF(x, y, size.width(), size.height()))
            x += size.width() + GRID
        return places
