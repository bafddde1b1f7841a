"""What long pages are made of: a column that scrolls, and lines of small things that wrap."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from acupress.ui.fitting import NARROW, fit_page
from acupress.ui.style import GRID

WIDTH = 720
"""A column is at most this wide at a text scale of 1; with longer lines reading tires."""


class Page(QScrollArea):
    """A column in the middle that scrolls as a whole. `start` empties it."""

    def __init__(self, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale, self._most = scale, round(WIDTH * scale)
        self._narrow = False
        self.setProperty("frame", "screen")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Its buttons take the focus; keys that they leave alone still come here and scroll.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.start()

    def start(self) -> QVBoxLayout:
        """Begin with an empty column, at its top, and return the column's layout."""
        old = self.takeWidget()
        if old is not None:
            old.deleteLater()  # it may hold the button whose click brought us here
        ground = _Ground(self)
        ground.setProperty("frame", "screen")
        line = QHBoxLayout(ground)
        line.setContentsMargins(2 * GRID, 0, 2 * GRID, 0)
        column = QWidget(ground)
        column.setMaximumWidth(self._most)
        line.addStretch(1)
        line.addWidget(column, 1000)
        line.addStretch(1)
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 4 * GRID, 0, 4 * GRID)
        inside.setSpacing(GRID)
        self.setWidget(ground)
        return inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let words wrap where it is narrow."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit what stands on the page into its width, where that is, or was, narrow."""
        narrow = self.viewport().width() < NARROW * self._scale
        if narrow or self._narrow:
            fit_page(self, self._scale)
        self._narrow = narrow

    def show_whole(self, widget: QWidget) -> None:
        """Scroll so that a widget is seen, with some room around it."""
        self.ensureWidgetVisible(widget, 0, 3 * GRID)

    def show_below(self, head: QWidget, told: QWidget) -> None:
        """Scroll to what has come below a head, once it has its place: all of it, or else how it
        begins."""

        def scroll() -> None:
            for one in (told, head) if told.isVisible() else ():
                self.show_whole(one)

        QTimer.singleShot(0, told, scroll)


class _Ground(QFrame):
    """What a page holds; fitted again whenever something on it has come, gone or changed."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page

    def event(self, event: QEvent) -> bool:
        """Fit the page before it is laid out anew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._page.fit()
        return super().event(event)


class Tall(QScrollArea):
    """Fills its place with a column, which scrolls only where it needs more height than there is.

    `inside` takes the widgets. Up and Down scroll; all other keys go on to the screen.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "screen")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = _AsHighAsNeeded()
        ground.setProperty("frame", "screen")
        self.inside = QVBoxLayout(ground)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(GRID)
        self.setWidget(ground)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys but two to the screen."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            super().keyPressEvent(event)
        else:
            event.ignore()


class _AsHighAsNeeded(QFrame):
    """Asks for the height that its layout needs at least, not for the one it would like."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


class Flow(QWidget):
    """Shows widgets in lines from left to right, as words are. What is hidden takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Take one more widget."""
        widget.setParent(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def take(self, widget: QWidget) -> None:
        """Let a widget go."""
        self._widgets.remove(widget)
        widget.hide()
        widget.deleteLater()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._arrange(width, place=False)

    def sizeHint(self) -> QSize:
        """Return the size with everything on one line."""
        sizes = [widget.sizeHint() for widget in self._shown()]
        width = sum(size.width() for size in sizes) + GRID * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest widget, and the height at the width it has now.

        A widget with a minimum width of its own may become as narrow as that.
        """
        shown = self._shown()
        widest = max((one.minimumWidth() or one.sizeHint().width() for one in shown), default=0)
        return QSize(widest, self._arrange(max(widest, self.width()), place=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place all widgets."""
        super().resizeEvent(event)
        self._arrange(self.width(), place=True)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Place the widgets anew: while hidden it is not told which of them come and go."""
        super().showEvent(event)
        self._arrange(self.width(), place=True)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Place the widgets again when one of them has changed its size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange(self.width(), place=True)
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _arrange(self, width: int, *, place: bool) -> int:
        """Return the height of all lines. Widgets of one line share their middle."""
        top = 0
        for line in self._lines(width):
            tallest = max(size.height() for _, _, size in line)
            if place:
                for widget, x, size in line:
                    y = top + (tallest - size.height()) // 2
                    widget.setGeometry(x, y, min(size.width(), width), size.height())
            top += tallest + GRID
        return max(0, top - GRID)

    def _lines(self, width: int) -> list[list[tuple[QWidget, int, QSize]]]:
        """The widgets line by line, each with its left edge and its size."""
        lines: list[list[tuple[QWidget, int, QSize]]] = []
        x = 0
        for widget in self._shown():
            size = widget.sizeHint()
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((widget, x, size))
            x += size.width() + GRID
        return lines
