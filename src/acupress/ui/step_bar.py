"""The bar of steps along the bottom of a session."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from acupress.painting.steps import Segments, names_fit, paint_names, paint_segments
from acupress.painting.theme import Theme

_STEP = 0.004
"""A segment that filled by a smaller part than this is not drawn anew."""


class StepBar(QWidget):
    """One segment for each step; names below where there is room for all of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps of the routine"))
        self._theme = theme
        self._scale = 1.0
        self._named = True
        self._segments = Segments((), None, 0.0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        self._theme = theme
        self.update()

    def set_scale(self, scale: float, *, named: bool = True) -> None:
        """Change the text's size; `named` shows the names if they fit."""
        if (scale, named) != (self._scale, self._named):
            self._scale, self._named = scale, named
            self.update()

    def show_steps(self, names: tuple[str, ...], here: int | None, done: float, past: int) -> None:
        """Show the step playing now, the part of it that is done, and how many lie behind."""
        new, old = Segments(names, here, done, past), self._segments
        if (names, here, past) == (old.names, old.here, old.past) and abs(done - old.done) < _STEP:
            return
        moved_on = (names, here, past) != (old.names, old.here, old.past)
        self._segments = new
        if moved_on:
            at = self.tr("Step {0} of {1}").format(past + 1, len(names)) if here is not None else ""
            self.setAccessibleDescription(at)
            self.update()
        else:
            self.update(0, 0, self.width(), round(self.thickness) + 2)

    @property
    def thickness(self) -> float:
        """Thickness of the bars in pixels."""
        return max(6.0, 8 * self._scale)

    @property
    def shows_names(self) -> bool:
        """Whether the names are shown."""
        return self._named and names_fit(self._segments.names, QRectF(self.rect()), self.text_size)

    @property
    def text_size(self) -> float:
        """Size of the names in pixels."""
        return 14 * self._scale

    def height_for(self, *, named: bool, scale: float) -> int:
        """Return the height in pixels with or without names at a scale."""
        bar = max(6.0, 8 * scale)
        return round(bar + (8 * scale + 1.5 * 14 * scale if named else 2))

    def sizeHint(self) -> QSize:
        """Return the size with names at a scale of 1."""
        return QSize(760, self.height_for(named=True, scale=1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw bars, and names where they fit."""
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(0, 1, 0, 0)
        paint_segments(painter, self._segments, self._theme, room, self.thickness)
        top = self.thickness + 8 * self._scale
        if self.shows_names and event.rect().bottom() >= top:
            paint_names(painter, self._segments, self._theme, room, top, self.text_size)
