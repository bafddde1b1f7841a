"""Closer, further, the whole view: three buttons in the lower right corner of the atlas."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from acupress.ui.atlas_canvas import STEP, AtlasCanvas
from acupress.ui.style import GRID, button


class ZoomButtons(QWidget):
    """Stays in its corner when the atlas changes its size."""

    def __init__(self, atlas: AtlasCanvas) -> None:
        super().__init__(atlas)
        self._atlas = atlas
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for text, name, act in (
            ("−", self.tr("Further away"), lambda: atlas.zoom_by(1 / STEP)),
            ("+", self.tr("Closer"), lambda: atlas.zoom_by(STEP)),
            ("⤢", self.tr("Whole view"), atlas.show_whole),
        ):
            one = button(text, "quiet", act)
            one.setProperty("shape", "number")
            one.setAccessibleName(name)
            one.setToolTip(name)
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(one)
        atlas.installEventFilter(self)
        self._move()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the atlas's corner."""
        if watched is self._atlas and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._move()
        return super().eventFilter(watched, event)

    def _move(self) -> None:
        size = self.sizeHint()
        self.resize(size)
        self.move(
            self._atlas.width() - size.width() - 2 * GRID,
            self._atlas.height() - size.height() - 2 * GRID,
        )
        self._atlas.covered = QRectF(self.geometry())
