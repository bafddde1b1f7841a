"""Paper in millimetres: a painter for PDF and printer, with the few things that stand on it.

Letters are set in points, everything else in mm. Text stays text, lines stay lines.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from acupress.core.picture import Picture
from acupress.core.sheets import Box, Size
from acupress.painting import fonts
from acupress.painting.figure import Figures
from acupress.painting.painter import paint
from acupress.painting.ruler import paint_own_fingers
from acupress.painting.soft import paint_soft
from acupress.painting.theme import Theme

DPI = 1200
UNITS = 100.0
"""Painter units for each mm: letters are placed to a hundredth of it."""
POINT_MM = 25.4 / 72
CHECK_BAR_MM = 50.0
_SCREEN_MM = 25.4 / 96
"""A picture is drawn with the strengths that it has on a screen of 96 dpi."""

CHIP_ENDS = 0.85
"""How much wider than its word a chip is, in its heights."""

_LONELY = re.compile(r" (?=\S{1,4}$)", re.MULTILINE)
"""The room before a last short word, which is not to stand in a line alone."""

PaintPage = Callable[["Paper", int], None]


@dataclass(frozen=True)
class Run:
    """Letters of one weight and colour (the name of a colour of the theme)."""

    text: str
    weight: fonts.Weight = "regular"
    colour: str = "ink"


@dataclass(frozen=True)
class Laid:
    """Text laid into lines. `height` in mm; `lines` are with their tops."""

    layout: QTextLayout = field(repr=False)
    height: float
    width: float


class Paper:
    """A page being painted. All places in mm from the page's left upper corner."""

    def __init__(self, painter: QPainter, theme: Theme, figures: Figures, language: str) -> None:
        self.painter, self.theme, self.figures, self.language = painter, theme, figures, language
        self.smallest = 1000.0
        """The smallest letters so far, in points."""

    @classmethod
    def measuring(cls, theme: Theme, language: str) -> "Paper":
        """Return a paper that can lay text, but not paint."""
        return cls(QPainter(), theme, Figures(), language)

    @property
    def paints(self) -> bool:
        """Whether it paints; one for measuring does not."""
        return self.painter.isActive()

    def lay(
        self,
        runs: str | Sequence[Run],
        width: float,
        size: float,
        *,
        weight: fonts.Weight = "regular",
        colour: str = "ink",
        leading: float = 1.22,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        family: str | None = None,
    ) -> Laid:
        """Lay text into lines of at most `width` mm; `size` in points, `leading` in its heights."""
        runs = (Run(runs, weight, colour),) if isinstance(runs, str) else tuple(runs)
        text = _LONELY.sub("\u00a0", "".join(run.text for run in runs)).replace("\n", "\u2028")
        layout = QTextLayout(text, self.font(size, "regular", family))
        layout.setFormats(self._formats(runs, size, family))
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        step, top, widest = size * POINT_MM * UNITS * leading, 0.0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * UNITS)
            # Lines stand at even distances, whatever their letters are.
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            widest = max(widest, line.naturalTextWidth())
            top += step
        layout.endLayout()
        self.smallest = min(self.smallest, size)
        return Laid(layout, top / UNITS, widest / UNITS)

    def put(self, laid: Laid, x: float, y: float) -> float:
        """Draw laid text with its left upper corner there; return the y below it."""
        laid.layout.draw(self.painter, QPointF(x * UNITS, y * UNITS))
        return y + laid.height

    def write(self, runs: str | Sequence[Run], box: Box, size: float, **how: object) -> float:
        """Lay and draw text into a box from its top; return the y below it."""
        return self.put(self.lay(runs, box.width, size, **how), box.x, box.y)  # type: ignore[arg-type]

    def font(
        self, size: float, weight: fonts.Weight = "regular", family: str | None = None
    ) -> QFont:
        """Return the font of a size in points, for this painter's units."""
        made = fonts.font(size * POINT_MM * UNITS, weight)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # Qt gives "ft" as one letter to a PDF, where nobody can search for it or have it read out.
        made.setFeature(QFont.Tag("liga"), 0)
        if family is not None:
            made.setFamily(family)
        return made

    def width_of(self, text: str, size: float, weight: fonts.Weight = "regular") -> float:
        """Return how wide one line of text is, in mm."""
        return QFontMetricsF(self.font(size, weight)).horizontalAdvance(text) / UNITS

    def size_for(
        self, text: str, width: float, size: float, weight: fonts.Weight = "regular"
    ) -> float:
        """Return the size in points, at most `size`, at which a text fits on one line of `width`
        mm."""
        wide = self.width_of(text, size, weight)
        return size if wide <= width else size * width / wide

    def rounded(self, box: Box, radius: float, fill: str, *, edge: str = "") -> None:
        """Draw a rounded rectangle in colours of the theme."""
        self.painter.setPen(self.pen(edge, 0.2) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour(fill))
        self.painter.drawRoundedRect(self.rect(box), radius * UNITS, radius * UNITS)

    def line(self, x: float, y: float, to_x: float, to_y: float, colour: str, thick: float) -> None:
        """Draw a line, `thick` in mm."""
        self.painter.setPen(self.pen(colour, thick))
        self.painter.drawLine(QPointF(x * UNITS, y * UNITS), QPointF(to_x * UNITS, to_y * UNITS))

    def disc(self, text: str, x: float, y: float, size: float, letters: float) -> None:
        """Draw a number in a filled circle, `size` mm across, with its left upper corner there."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour("action"))
        self.painter.drawEllipse(self.rect(Box(x, y, size, size)))
        self.painter.setFont(self.font(letters, "semibold"))
        self.painter.setPen(self.colour("on_action"))
        box = self.rect(Box(x, y, size, size))
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def chip(self, text: str, x: float, y: float, size: float) -> float:
        """Draw a word on a rounded ground; return how wide it is in mm."""
        high = chip_height(size)
        wide = self.width_of(text, size, "semibold") + CHIP_ENDS * high
        self.rounded(Box(x, y, wide, high), high / 2, "card")
        box = Box(x, y, wide, high)
        self.painter.setFont(self.font(size, "semibold"))
        self.painter.setPen(self.colour("ink"))
        self.painter.drawText(self.rect(box), Qt.AlignmentFlag.AlignCenter, text)
        self.smallest = min(self.smallest, size)
        return wide

    def picture(
        self,
        picture: Picture,
        box: Box,
        finger: float,
        *,
        text_scale: float = 1.0,
        radius: float = 0.0,
        k: float = 1.0,
    ) -> None:
        """Draw a picture on a rounded ground, close to its points.

        `finger` is a finger's breadth in the picture's units. Dots, lines and labels are `k` times
        as strong as on a screen.
        """
        pixel = _SCREEN_MM * k
        scale = pixel * UNITS
        self.rounded(box, radius, "card")
        self.painter.save()
        ground = QPainterPath()
        ground.addRoundedRect(self.rect(box), radius * UNITS, radius * UNITS)
        self.painter.setClipPath(ground)
        self.painter.translate(box.x * UNITS, box.y * UNITS)
        self.painter.scale(scale, scale)
        target = QRectF(0, 0, box.width / pixel, box.height / pixel)
        paint(
            self.painter,
            picture,
            self.theme,
            target,
            self.figures,
            language=self.language,
            finger=finger,
            text_scale=text_scale,
        )
        self.painter.restore()

    def check_bar(self, x: float, y: float, words: str, size: float) -> float:
        """Draw a bar of 50 mm by which one sees whether the paper is true to scale."""
        half = 1.6
        for place in (x, x + CHECK_BAR_MM):
            self.line(place, y, place, y + 2 * half, "ink", 0.3)
        self.line(x, y + half, x + CHECK_BAR_MM, y + half, "ink", 0.45)
        below = Box(x, y + 2 * half + 0.6, 1.6 * CHECK_BAR_MM, 0)
        return self.write(words, below, size, colour="quiet")

    def fingers(self, box: Box, count: int) -> None:
        """Draw fingers side by side, together exactly as wide as the box."""
        place = self.rect(box)
        paint_soft(
            self.painter,
            place,
            lambda painter: paint_own_fingers(painter, place, count, self.theme),
        )

    def crop_marks(self, box: Box, length: float = 3.5) -> None:
        """Mark the corners of what is cut out, outside of it."""
        for x, way in ((box.x, -1), (box.x + box.width, 1)):
            for y, up in ((box.y, -1), (box.y + box.height, 1)):
                self.line(x + way * 1.0, y, x + way * length, y, "quiet", 0.1)
                self.line(x, y + up * 1.0, x, y + up * length, "quiet", 0.1)

    def rect(self, box: Box) -> QRectF:
        """Return a box in this painter's units."""
        return QRectF(box.x * UNITS, box.y * UNITS, box.width * UNITS, box.height * UNITS)

    def colour(self, name: str) -> QColor:
        """Return a colour of the theme."""
        return QColor(getattr(self.theme, name))

    def pen(self, colour: str, thick: float) -> QPen:
        """Return a pen in a colour of the theme, `thick` in mm."""
        pen = QPen(self.colour(colour), thick * UNITS)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _formats(
        self, runs: Sequence[Run], size: float, family: str | None
    ) -> list[QTextLayout.FormatRange]:
        found, start = [], 0
        for run in runs:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, len(run.text)
            look = QTextCharFormat()
            look.setFont(self.font(size, run.weight, family))
            look.setForeground(self.colour(run.colour))
            one.format = look
            found.append(one)
            start += len(run.text)
        return found


def chip_height(size: float) -> float:
    """Return the height in mm of a chip with letters of `size` points."""
    return size * POINT_MM * 1.75


def pdf_bytes(
    title: str, size: Size, count: int, paint_page: PaintPage, theme: Theme, language: str
) -> bytes:
    """Return a PDF of `count` pages, each painted by `paint_page(paper, number)`."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("acupress")
    writer.setResolution(DPI)
    paint_on(writer, size, count, paint_page, theme, language)
    return bytes(buffer.data().data())


def paint_on(
    device: QPagedPaintDevice,
    size: Size,
    count: int,
    paint_page: PaintPage,
    theme: Theme,
    language: str,
) -> None:
    """Paint pages on a PDF or a printer. Raises OSError where the device takes none."""
    set_page(device, size)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError("the printer does not answer")
    try:
        scale = device.logicalDpiX() / 25.4 / UNITS
        paper = Paper(painter, theme, Figures(), language)
        for number in range(count):
            if number:
                device.newPage()
            painter.save()
            painter.scale(scale, scale)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_page(paper, number)
            painter.restore()
    finally:
        painter.end()


def set_page(device: QPagedPaintDevice, size: Size) -> None:
    """Give a device its paper, without margins of its own."""
    lying = size.width > size.height
    upright = size.lying if lying else size
    page = QPageSize(
        QSizeF(upright.width, upright.height),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.FuzzyOrientationMatch,
    )
    turned = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    layout = QPageLayout(page, turned, QMarginsF(0, 0, 0, 0))
    # Printers ask for margins; places are counted from the paper's edge all the same.
    layout.setMode(QPageLayout.Mode.FullPageMode)
    device.setPageLayout(layout)
