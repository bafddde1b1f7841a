"""The breathing disc within its progress ring; with less motion, a bar that fills.

Two parts, so that a screen repaints little: the ring, which changes slowly, and the disc within it.
"""

import math
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QLinearGradient, QPainter, QPen

from acupress.painting import fonts
from acupress.painting.theme import Theme

_LEAST, _GROWTH = 0.56, 0.16
"""The disc's radius as a part of the ring's: empty, and what a full breath adds."""
_GLOWS = ((1.30, 0.07), (1.16, 0.10))
"""Glow around the disc: part of its radius, and opacity."""


@dataclass(frozen=True)
class Words:
    """What the disc says: one or two words, and a hint below them where there is room."""

    title: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Ring:
    """Where the ring lies. All lengths in pixels; `radius` reaches to the middle of its track."""

    centre: QPointF
    radius: float
    track: float

    @classmethod
    def within(cls, rect: QRectF) -> "Ring":
        """Return the largest ring inside a rectangle."""
        side = min(rect.width(), rect.height())
        track = max(4.0, side * 0.032)
        return cls(rect.center(), (side - track) / 2 - 1, track)

    def disc(self, fullness: float) -> float:
        """Return the disc's radius at a fullness of the breath from 0 to 1."""
        return self.radius * (_LEAST + _GROWTH * fullness)

    @property
    def inside(self) -> QRectF:
        """The square that the disc and its glow may ever touch."""
        reach = self.disc(1.0) * _GLOWS[0][0] + 1.5
        return QRectF(self.centre.x() - reach, self.centre.y() - reach, 2 * reach, 2 * reach)

    @property
    def around(self) -> QRectF:
        """The square through the middle of the track."""
        return QRectF(
            self.centre.x() - self.radius,
            self.centre.y() - self.radius,
            2 * self.radius,
            2 * self.radius,
        )


def paint_ring(painter: QPainter, ring: Ring, theme: Theme, progress: float) -> None:
    """Draw the track and the progress on it, clockwise from the top, 0 to 1."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.track), ring.track))
    painter.drawEllipse(ring.centre, ring.radius, ring.radius)
    if progress > 0:
        pen = QPen(QColor(theme.point), ring.track)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        # Qt counts sixteenths of a degree, anticlockwise from three o'clock.
        painter.drawArc(ring.around, 90 * 16, -round(min(progress, 1.0) * 360 * 16))


def paint_disc(painter: QPainter, ring: Ring, theme: Theme, fullness: float) -> None:
    """Draw the breathing disc and its glow, without words, on the theme's ground."""
    radius = ring.disc(fullness)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    glow = theme.ground
    for part, opacity in _GLOWS:
        glow = mixed(glow, theme.disc_dark, opacity)
        painter.setBrush(QColor(glow))
        painter.drawEllipse(ring.centre, radius * part, radius * part)
    shade = QLinearGradient(0, ring.centre.y() - radius, 0, ring.centre.y() + radius)
    shade.setColorAt(0, QColor(theme.disc_light))
    shade.setColorAt(1, QColor(theme.disc_dark))
    painter.setBrush(QBrush(shade))
    painter.drawEllipse(ring.centre, radius, radius)


@cache
def mixed(ground: str, colour: str, opacity: float) -> str:
    """Return what a translucent colour looks like on a plain ground.

    Painted opaque it costs an eighth of the time, and this is painted for every picture.
    """
    below, above = QColor(ground), QColor(colour)
    parts = (
        round(below.red() + (above.red() - below.red()) * opacity),
        round(below.green() + (above.green() - below.green()) * opacity),
        round(below.blue() + (above.blue() - below.blue()) * opacity),
    )
    return QColor(*parts).name()


def paint_bar(painter: QPainter, ring: Ring, theme: Theme, fullness: float) -> None:
    """Draw what paces the breath with less motion: a still disc and a bar that fills."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.disc_dark))
    painter.drawEllipse(ring.centre, ring.disc(1.0), ring.disc(1.0))
    bar = bar_rect(ring)
    round_ = bar.height() / 2
    empty = QColor(theme.on_disc)
    empty.setAlphaF(0.28)
    painter.setBrush(empty)
    painter.drawRoundedRect(bar, round_, round_)
    painter.setBrush(QColor(theme.on_disc))
    filled = QRectF(bar)
    filled.setWidth(bar.height() + (bar.width() - bar.height()) * fullness)
    painter.drawRoundedRect(filled, round_, round_)


def bar_rect(ring: Ring) -> QRectF:
    """Return where the bar of the reduced motion lies: below the words."""
    half, height = 0.42 * ring.radius, max(6.0, 0.07 * ring.radius)
    return QRectF(ring.centre.x() - half, ring.centre.y() + 0.26 * ring.radius, 2 * half, height)


def paint_words(
    painter: QPainter, ring: Ring, theme: Theme, words: Words, *, bar: bool = False
) -> None:
    """Write on the disc. Words that do not fit get smaller; the hint goes before it is tiny."""
    painter.setPen(QColor(theme.on_disc))
    title, hint = max(0.155 * ring.radius, 16.0), 0.094 * ring.radius
    lift = -0.11 * ring.radius if bar else 0.0
    shows_hint = bool(words.hint) and not bar and hint >= 10
    if shows_hint:
        shows_hint = _fitting(words.hint, hint, "regular", _chord(ring, 1.6 * hint)) >= 9.5
    if shows_hint:
        lift = -0.62 * hint
    _write(painter, ring, words.title, title, "semibold", lift)
    if shows_hint:
        _write(painter, ring, words.hint, hint, "regular", lift + 0.5 * title + 1.15 * hint)


def _write(
    painter: QPainter, ring: Ring, text: str, size: float, weight: fonts.Weight, drop: float
) -> None:
    size = _fitting(text, size, weight, _chord(ring, abs(drop) + size / 2))
    painter.setFont(fonts.font(size, weight))
    line = QRectF(
        ring.centre.x() - ring.radius,
        ring.centre.y() + drop - size,
        2 * ring.radius,
        2 * size,
    )
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)


def _chord(ring: Ring, height: float) -> float:
    """How wide a line may be at a height above or below the middle of the smallest disc."""
    radius = ring.disc(0.0) * 0.96
    return 2 * math.sqrt(max(radius**2 - height**2, radius**2 / 16))


def _fitting(text: str, size: float, weight: fonts.Weight, room: float) -> float:
    """Return the largest size up to `size` at which a text fits into `room` pixels."""
    width = QFontMetricsF(fonts.font(size, weight)).horizontalAdvance(text)
    return size if width <= room else size * room / width
