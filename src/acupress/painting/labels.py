"""Where a ruler's label stands: beside the body if it can, never on what it speaks of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF

from acupress.core.body import View
from acupress.core.picture import Fingers, Label, Picture, Span
from acupress.core.text import say
from acupress.painting import fonts
from acupress.painting.figure import Figures
from acupress.painting.frame import Frame
from acupress.painting.ruler import outline_of
from acupress.painting.theme import Theme

_MASK = 160
"""Width in pixels of the small figure that tells where the body is."""
_OFF_BODY = 4.0
"""A label goes this many of its lines further away to stand beside the body."""


@dataclass(frozen=True)
class Sizes:
    """Sizes in pixels of what does not grow with the drawing."""

    dot: float
    ring: float
    hollow: float
    halo: float
    label: float

    @classmethod
    def of(cls, picture: Picture, frame: Frame, text_scale: float = 1.0) -> "Sizes":
        """Return the sizes for a picture in its frame; close points get smaller dots."""
        k = min(max(min(frame.target.width(), frame.target.height()) / 600, 0.72), 2.6)
        here = [frame.at((one.x, one.y)) for one in picture.markers if one.here]
        apart = [hypot(one.x() - other.x(), one.y() - other.y())
                 for one, other in combinations(here, 2)]  # fmt: skip
        # Two dots never touch: each with its ring takes less than half of what lies between.
        dot = min([9.5 * k, *(max(2.5, 0.33 * part) for part in apart)])
        small = dot / 9.5
        return cls(
            dot, 2.6 * small, min(5.0 * k, 0.7 * dot + 1), 52 * small, 15 * max(text_scale, 0.8)
        )


class Body:
    """Tells how much of a place in a frame the drawn body takes."""

    def __init__(self, figures: Figures, view: View, theme: Theme, frame: Frame) -> None:
        self._view, self._frame = view, frame
        size = QSize(_MASK, max(1, round(_MASK * view.height / view.width)))
        self._mask = figures.image(view, theme, QRectF(0, 0, view.width, view.height), size)

    def share(self, place: QRectF) -> float:
        """Return the part of a place, 0 to 1, that lies on the body."""
        spots = [
            (place.x() + place.width() * (x + 0.5) / 8, place.y() + place.height() * (y + 0.5) / 3)
            for x in range(8)
            for y in range(3)
        ]
        return sum(self._covers(*spot) for spot in spots) / len(spots)

    def _covers(self, x: float, y: float) -> bool:
        frame, ratio = self._frame, self._mask.width() / self._view.width
        column = int(((x - frame.target.x()) / frame.scale + frame.source.x()) * ratio)
        row = int(((y - frame.target.y()) / frame.scale + frame.source.y()) * ratio)
        inside = 0 <= column < self._mask.width() and 0 <= row < self._mask.height()
        return inside and self._mask.pixelColor(column, row).alpha() > 128


@dataclass(frozen=True)
class _Around:
    """What a note keeps off, worst first: dots, the ruler's ends, landmarks, the ruler."""

    dots: tuple[QRectF, ...]
    ends: tuple[QRectF, ...]
    landmarks: tuple[QRectF, ...]
    rulers: tuple[QRectF, ...]

    @classmethod
    def of(cls, picture: Picture, frame: Frame, sizes: Sizes) -> "_Around":
        keep = sizes.dot + 3 * sizes.ring
        rulers = picture.rulers
        return cls(
            (
                *(_square(frame.at((one.x, one.y)), keep) for one in picture.markers),
                *(_square(frame.at(spot), keep) for one in picture.touches for spot in one.line),
            ),
            tuple(end for one in rulers for end in _ends(one, frame, sizes)),
            tuple(_landmarks(one, frame) for one in rulers),
            tuple(_covered_by(one, frame) for one in rulers),
        )

    def cost(self, place: QRectF, taken: Sequence[QRectF] = ()) -> float:
        """How much of all this a place would cover."""
        return (
            1e6 * _shared(place, self.dots)
            + 1e5 * _shared(place, self.ends)
            + 1e3 * _shared(place, taken)
            + 10 * _shared(place, self.rulers)
            + 1 * _shared(place, self.landmarks)
        )


def place_labels(
    picture: Picture,
    frame: Frame,
    sizes: Sizes,
    language: str,
    taken: Sequence[QRectF] = (),
    body: Body | None = None,
) -> tuple[tuple[str, QRectF], ...]:
    """Return each label's text and pill: inside the frame and never on a marker.

    With a `body` it stands beside it where that is not too far from the ruler.
    """
    around = _Around.of(picture, frame, sizes)
    placed: list[tuple[str, QRectF]] = []
    for label in picture.labels:
        text = say(label.text, language)
        full = [*taken, *(pill for _, pill in placed)]
        at = frame.at((label.x, label.y))
        by_ruler = bool(around.rulers) and label.beside == "ruler"
        ruler = around.rulers[0] if by_ruler else _square(at, 1.4 * sizes.dot)

        def cost(pill: QRectF, full: list[QRectF] = full, ruler: QRectF = ruler) -> float:
            far = _distance(pill, ruler)
            if ruler.height() > 6 * ruler.width():  # beside a long line, not at its end
                far += 0.5 * abs(pill.center().y() - ruler.center().y())
            far /= 2 * sizes.label
            on_body = _OFF_BODY * body.share(pill) if body is not None else 0.0
            return around.cost(pill, full) + far + on_body

        placed.append((text, min(_candidates(label, text, frame, sizes, ruler), key=cost)))
    return tuple(placed)


def quietest(
    places: Sequence[QRectF], picture: Picture, frame: Frame, sizes: Sizes, body: Body
) -> QRectF:
    """Return the place that covers least of the markers, the ruler and the body, first the first.

    An empty one where every place would lie on a point pressed now.
    """
    around = _Around.of(picture, frame, sizes)

    def cost(place: QRectF) -> float:
        return around.cost(place) + 10 * round(5 * body.share(place))

    best = min(places, key=cost)
    keep = sizes.dot + 3 * sizes.ring
    here = [_square(frame.at((one.x, one.y)), keep) for one in picture.markers if one.here]
    return QRectF() if _shared(best, here) else best


def _square(at: QPointF, half: float) -> QRectF:
    return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)


def _ends(ruler: Fingers | Span, frame: Frame, sizes: Sizes) -> Iterator[QRectF]:
    """Where a ruler starts (and a span ends): what her finger looks for."""
    if isinstance(ruler, Span):
        yield _square(frame.at(ruler.start), 1.4 * sizes.dot)
        yield _square(frame.at(ruler.end), 1.4 * sizes.dot)
    else:
        yield _square(frame.at(ruler.start), 0.5 * ruler.breadth * frame.scale)


def _landmarks(ruler: Fingers | Span, frame: Frame) -> QRectF:
    """The strip in which the landmarks lie that a ruler's label names.

    Fingers laid along the body start level with their landmark; a span ends at its landmarks, and
    what lies beyond is often the same landmark of the other side.
    """
    if isinstance(ruler, Span):
        line = QRectF(frame.at(ruler.start), frame.at(ruler.end)).normalized()
        reach = 0.16 * max(line.width(), line.height()) + 10
        upright = line.height() > line.width()
        beyond = line.height() if upright else 1.4 * line.width()
        across, along = (reach, 0.2 * beyond) if upright else (beyond, reach)
        return line.adjusted(-across, -along, across, along)
    if not ruler.lengthwise:
        return QRectF()  # measured from a line: enough of it is seen
    at, breadth = frame.at(ruler.start), ruler.breadth * frame.scale
    across, along = (0.6, 4.0) if abs(ruler.tips[0]) < 0.5 else (4.0, 0.6)
    return QRectF(
        at.x() - across * breadth,
        at.y() - along * breadth,
        2 * across * breadth,
        2 * along * breadth,
    )


def _covered_by(ruler: Fingers | Span, frame: Frame) -> QRectF:
    if isinstance(ruler, Fingers):
        return outline_of(ruler, frame)
    return QRectF(frame.at(ruler.start), frame.at(ruler.end)).normalized().adjusted(-8, -8, 8, 8)


def _shared(place: QRectF, others: Sequence[QRectF]) -> float:
    """The area in square pixels that a place shares with others."""
    shared = (place.intersected(one) for one in others if place.intersects(one))
    return sum(one.width() * one.height() for one in shared)


def _distance(one: QRectF, other: QRectF) -> float:
    """Pixels between two places; 0 where they touch."""
    x = max(0.0, one.left() - other.right(), other.left() - one.right())
    y = max(0.0, one.top() - other.bottom(), other.top() - one.bottom())
    return hypot(x, y)


def _candidates(
    label: Label, text: str, frame: Frame, sizes: Sizes, ruler: QRectF
) -> Iterator[QRectF]:
    """Places for a pill, best first: beside the ruler where there is room, then around it."""
    room = frame.target.adjusted(12, 12, -12, -12)
    towards = label.towards
    steps = sorted(
        [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (1.0, -1.0),
         (-1.0, -1.0), (1.0, 0.5), (-1.0, 0.5), (1.0, -0.5), (-1.0, -0.5)],
        key=lambda step: -(step[0] * towards[0] + step[1] * towards[1]),
    )  # fmt: skip
    gap = 0.75 * sizes.label + (sizes.dot if ruler.width() < 5 else 0)
    for widest in (19, 11):
        pill = _pill(text, sizes, room, widest)
        sideways = (pill.width() + ruler.width()) / 2 + gap
        upright = (pill.height() + ruler.height()) / 2 + gap
        for reach in (1.0, 1.35, 1.8, 2.6):
            for dx, dy in steps:
                moved = QRectF(pill)
                moved.moveCenter(
                    ruler.center() + QPointF(dx * sideways * reach, dy * upright * reach)
                )
                yield _kept_inside(moved, room)


def _pill(text: str, sizes: Sizes, room: QRectF, widest: float) -> QRectF:
    """A pill for a text that wraps within so many times its size."""
    metrics = QFontMetricsF(fonts.font(sizes.label, "semibold"))
    inside = metrics.boundingRect(
        QRectF(0, 0, max(40.0, min(room.width() - 2 * sizes.label, widest * sizes.label)), 1e4),
        Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
        text,
    )
    return QRectF(0, 0, inside.width() + 2.4 * sizes.label, inside.height() + 0.95 * sizes.label)


def _kept_inside(pill: QRectF, room: QRectF) -> QRectF:
    left = min(max(pill.left(), room.left()), room.right() - pill.width())
    top = min(max(pill.top(), room.top()), room.bottom() - pill.height())
    return QRectF(left, top, pill.width(), pill.height())
