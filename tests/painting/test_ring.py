"""The breathing disc grows, the ring fills clockwise, words fit, and less motion shows a bar."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from acupress.painting.ring import (
    Ring,
    Words,
    bar_rect,
    mixed,
    paint_bar,
    paint_disc,
    paint_ring,
    paint_words,
)
from acupress.painting.theme import theme
from tests.painting.conftest import near

DAY = theme("day")


def canvas(side: int = 300) -> tuple[QImage, QPainter, Ring]:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(DAY.ground))
    return image, QPainter(image), Ring.within(QRectF(0, 0, side, side))


def on_ring(ring: Ring, part: float) -> QPointF:
    import math

    angle = 2 * math.pi * part - math.pi / 2
    return ring.centre + QPointF(math.cos(angle), math.sin(angle)) * ring.radius


def test_the_ring_fills_clockwise_from_the_top() -> None:
    image, painter, ring = canvas()
    paint_ring(painter, ring, DAY, 0.4)
    painter.end()
    for part, colour in ((0.02, DAY.point), (0.38, DAY.point), (0.45, DAY.track), (0.9, DAY.track)):
        assert near(image.pixelColor(on_ring(ring, part).toPoint()), colour), part


@pytest.mark.parametrize("fullness", [0.0, 0.5, 1.0])
def test_the_disc_is_as_large_as_the_breath_is_full(fullness: float) -> None:
    image, painter, ring = canvas()
    paint_disc(painter, ring, DAY, fullness)
    painter.end()
    reach = ring.disc(fullness)
    inside = ring.centre + QPointF(reach - 3, 0)
    outside = ring.centre + QPointF(reach + 3, 0)
    assert QColor(image.pixelColor(inside.toPoint())).lightness() < 140
    assert QColor(image.pixelColor(outside.toPoint())).lightness() > 170


def test_disc_and_glow_stay_within_the_ring() -> None:
    _, painter, ring = canvas()
    painter.end()
    assert ring.inside.width() / 2 <= ring.radius - ring.track / 2


def test_words_stay_on_the_smallest_disc() -> None:
    for side in (90, 160, 300, 660):
        image, painter, ring = canvas(side)
        image.fill(QColor("black"))
        paint_words(painter, ring, DAY, Words("Breathe out", "let the pressure deepen"))
        painter.end()
        reach = ring.disc(0.0)
        written = [
            QPointF(x, y)
            for x in range(side)
            for y in range(side)
            if image.pixelColor(x, y).lightness() > 60
        ]
        assert written
        beyond = [at for at in written if (at - ring.centre).manhattanLength() > 1.42 * reach]
        assert beyond == []


def test_less_motion_is_a_bar_that_fills() -> None:
    for fullness in (0.1, 0.9):
        image, painter, ring = canvas()
        paint_bar(painter, ring, DAY, fullness)
        painter.end()
        bar = bar_rect(ring)
        middle = image.pixelColor(bar.center().toPoint())
        assert near(middle, DAY.on_disc) == (fullness > 0.5)
        edge = ring.centre + QPointF(ring.disc(1.0) - 4, 0)
        assert near(image.pixelColor(edge.toPoint()), DAY.disc_dark)


def test_mixing_is_what_painting_would_give() -> None:
    assert mixed("#000000", "#FFFFFF", 0.5) in {"#808080", "#7f7f7f"}
    assert mixed("#FBF6F0", "#2F6F6B", 0.0) == "#fbf6f0"
