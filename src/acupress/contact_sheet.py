"""The whole atlas on a few pages: every drawing with every point, and with every landmark.

Made by a command and kept under docs/, so that a reviewer sees what a change did to it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from acupress.commands import drawing_application
from acupress.core.body import View
from acupress.core.content import Content
from acupress.core.picture import placed_in
from acupress.core.placement import Placement
from acupress.core.text import say

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter

    from acupress.painting.figure import Figures
    from acupress.painting.theme import Theme

CELL = (1180, 800)
"""Size in pixels of one drawing's cell: points at the left, landmarks at the right."""
ROWS = 4
"""Drawings above each other on one page, in two columns."""
HEAD, EDGE = 40, 16
SMALL = 0.72
"""The names of landmarks are this much smaller than those of points."""


def render_contact_sheet(
    out: Path, content: Content, look: str = "day", tone: str = "light", *, bones: bool = False
) -> Iterator[Path]:
    """Yield the path of one page after the other, written into the folder `out` as PNG.

    Raises OSError where `out` cannot be written.
    """
    app = drawing_application()
    assert app is not None
    from acupress.painting.theme import theme

    out.mkdir(parents=True, exist_ok=True)
    views = [view for view in content.body.views.values() if view.limb != "right"]
    for number, start in enumerate(range(0, len(views), 2 * ROWS), 1):
        page = _Page(content, theme(look, tone), bones).image(views[start : start + 2 * ROWS])
        path = out / f"atlas-{number}.png"
        if not page.save(str(path)):
            raise OSError(f"{path} cannot be written")
        yield path


@dataclass
class _Page:
    content: Content
    theme: "Theme"
    bones: bool

    def image(self, views: Sequence[View]) -> "QImage":
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QColor, QImage, QPainter

        from acupress.painting.figure import Figures

        rows = (len(views) + 1) // 2
        image = QImage(2 * CELL[0], rows * CELL[1], QImage.Format.Format_RGB32)
        image.fill(QColor(self.theme.ground))
        figures = Figures()
        painter = QPainter(image)
        for number, view in enumerate(views):
            left, top = (number % 2) * CELL[0], (number // 2) * CELL[1]
            self._cell(painter, QRectF(left, top, *CELL), view, figures)
        painter.end()
        return image

    def _cell(self, painter: "QPainter", cell: "QRectF", view: View, figures: "Figures") -> None:
        from PySide6.QtCore import QRectF, Qt
        from PySide6.QtGui import QColor

        from acupress.painting import fonts

        half = (cell.width() - 3 * EDGE) / 2
        high = cell.height() - HEAD - EDGE
        halves = [
            QRectF(cell.left() + EDGE + number * (half + EDGE), cell.top() + HEAD, half, high)
            for number in (0, 1)
        ]
        placed = placed_in(view, self.content)
        shown = _seen(view)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(fonts.font(20, "semibold"))
        head = QRectF(cell.left() + EDGE, cell.top(), cell.width() - 2 * EDGE, HEAD)
        text = f"{say(view.name)} · {view.region}"
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.setFont(fonts.font(15, "regular"))
        counts = f"{len({one.code for one in placed})} points · {len(shown)} landmarks"
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, counts)
        self._points(painter, halves[0], view, placed, figures)
        self._landmarks(painter, halves[1], view, figures)

    def _points(
        self,
        painter: "QPainter",
        target: "QRectF",
        view: View,
        placed: Sequence[Placement],
        figures: "Figures",
    ) -> None:
        from acupress.painting.atlas import crowd_of, paint_crowd
        from acupress.painting.frame import whole

        frame = whole(view, target, EDGE)
        painter.fillRect(target, self.theme.card)
        figures.paint(painter, view, self.theme, frame.source, frame.target, bones=self.bones)
        paint_crowd(painter, crowd_of(placed, frame), self.theme)

    def _landmarks(
        self, painter: "QPainter", target: "QRectF", view: View, figures: "Figures"
    ) -> None:
        from acupress.painting.atlas import crowd_of_landmarks, paint_landmarks
        from acupress.painting.frame import whole

        frame = whole(view, target, EDGE)
        painter.fillRect(target, self.theme.card)
        figures.paint(painter, view, self.theme, frame.source, frame.target, bones=self.bones)
        crowd = crowd_of_landmarks(_seen(view), frame, SMALL)
        paint_landmarks(painter, _seen(view), crowd, self.theme, frame, SMALL)


def _seen(view: View) -> dict[str, tuple[tuple[float, float], ...]]:
    """The landmarks of which something lies in the frame; of two sides the left one alone."""
    return {
        name: line
        for name, line in view.landmarks.items()
        if not name.endswith("_right")
        and any(0 <= x <= view.width and 0 <= y <= view.height for x, y in line)
    }
