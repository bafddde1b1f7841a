"""Many points on one diagram: dots that never touch, names that never cover a dot or each other.

Dots shrink where neighbours are close; those that would still touch become one that stands for
all of them. A name stands beside its dot where there is room, and is left out where there is none:
coming closer brings it back. All lengths are in pixels of the screen or the page.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import dist, floor, hypot

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

_CELL = 48.0
_WAYS = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1))
"""Where a name may stand, best first: right, left, above, below, then the corners."""


@dataclass(frozen=True)
class Item:
    """A point to show: where it lies, and how wide and high its name is. Important ones first."""

    key: str
    x: float
    y: float
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True)
class Sizes:
    """Radius of a dot at most and at least, and the room between any two things."""

    most: float = 7.0
    least: float = 3.0
    gap: float = 2.0


@dataclass(frozen=True)
class Dot:
    """One dot with the points it stands for, most important first."""

    keys: tuple[str, ...]
    x: float
    y: float
    radius: float

    @property
    def box(self) -> Box:
        """Its square."""
        return (
            self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius
        )  # fmt: skip


@dataclass(frozen=True)
class Name:
    """The place of one dot's name."""

    dot: Dot
    box: Box


@dataclass(frozen=True)
class Crowd:
    """Dots and the names for which there is room."""

    dots: tuple[Dot, ...]
    names: tuple[Name, ...]

    def at(self, x: float, y: float, reach: float) -> Dot | None:
        """Return the dot nearest to a place, at most `reach` from its middle."""
        near = min(self.dots, key=lambda dot: dist((x, y), (dot.x, dot.y)), default=None)
        return near if near is not None and dist((x, y), (near.x, near.y)) <= reach else None


def arrange(items: Sequence[Item], room: Box, sizes: Sizes, taken: Iterable[Box] = ()) -> Crowd:
    """Return dots and names for points. `taken` is where no name may stand."""
    dots = _dots(items, sizes)
    wide = {item.key: (item.width, item.height) for item in items}
    round_dots, full = _Grid(dot.box for dot in dots), _Grid(taken)
    names = []
    for dot in dots:
        for box in _beside(dot, *wide[dot.keys[0]], sizes.gap):
            inside = box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2]
            # Nearer to another dot it would seem to be that one's name.
            alone = round_dots.free(_grown(box, _apart(box, dot)), but=dot.box)
            if inside and box[3] <= room[3] and alone and full.free(box):
                full.add(box)
                names.append(Name(dot, box))
                break
    return Crowd(dots, tuple(names))


def _grown(box: Box, by: float) -> Box:
    return (box[0] - by, box[1] - by, box[2] + by, box[3] + by)


def _apart(box: Box, dot: Dot) -> float:
    """How far a box lies from a dot's edge."""
    x = max(box[0] - dot.x, 0.0, dot.x - box[2])
    y = max(box[1] - dot.y, 0.0, dot.y - box[3])
    return hypot(x, y) - dot.radius


def _dots(items: Sequence[Item], sizes: Sizes) -> tuple[Dot, ...]:
    """Merge the nearest two as long as even the smallest dots would touch."""
    groups = [([item.key], item.x, item.y) for item in items]
    apart = 2 * sizes.least + sizes.gap
    while (pair := _nearest(groups, apart)) is not None:
        first, second = groups[pair[0]], groups[pair[1]]
        a, b = len(first[0]), len(second[0])
        x, y = ((first[i] * a + second[i] * b) / (a + b) for i in (1, 2))  # type: ignore[operator]
        groups[pair[0]] = ([*first[0], *second[0]], x, y)
        del groups[pair[1]]
    spots = [(x, y) for _, x, y in groups]
    grid = _Near(spots, 2 * sizes.most + sizes.gap)
    return tuple(
        Dot(tuple(keys), x, y, min(sizes.most, (grid.nearest(number) - sizes.gap) / 2))
        for number, (keys, x, y) in enumerate(groups)
    )


def _nearest(
    groups: Sequence[tuple[list[str], float, float]], within: float
) -> tuple[int, int] | None:
    best, found = within, None
    near = _Near([(x, y) for _, x, y in groups], within)
    for number in range(len(groups)):
        for other in near.around(number):
            if other > number:
                apart = dist(groups[number][1:], groups[other][1:])
                if apart < best:
                    best, found = apart, (number, other)
    return found


def _beside(dot: Dot, width: float, height: float, gap: float) -> Iterator[Box]:
    if not width:
        return
    reach = dot.radius + gap
    for dx, dy in _WAYS:
        x = dot.x + dx * (reach + width / 2)
        y = dot.y + dy * (reach + height / 2)
        yield (x - width / 2, y - height / 2, x + width / 2, y + height / 2)


class _Grid:
    """Boxes by the cells they lie in, so that only near ones are compared."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append(box)

    def free(self, box: Box, but: Box | None = None) -> bool:
        """Whether nothing lies there, `but` what may."""
        return not any(
            box[0] < other[2] and other[0] < box[2] and box[1] < other[3] and other[1] < box[3]
            for cell in _cells(box)
            for other in self._cells.get(cell, ())
            if other != but
        )


class _Near:
    """Spots by cells of a size: who lies within that size of whom."""

    def __init__(self, spots: Sequence[tuple[float, float]], size: float) -> None:
        self._spots, self._size = spots, max(size, 1e-6)
        self._cells: dict[tuple[int, int], list[int]] = {}
        for number, spot in enumerate(spots):
            self._cells.setdefault(self._cell(spot), []).append(number)

    def around(self, number: int) -> Iterator[int]:
        """The spots that may lie within the size, and some that do not."""
        column, row = self._cell(self._spots[number])
        for x in (column - 1, column, column + 1):
            for y in (row - 1, row, row + 1):
                yield from (one for one in self._cells.get((x, y), ()) if one != number)

    def nearest(self, number: int) -> float:
        """The distance to the nearest spot, at most the size."""
        spot = self._spots[number]
        return min((dist(spot, self._spots[one]) for one in self.around(number)),
                   default=self._size)  # fmt: skip

    def _cell(self, spot: tuple[float, float]) -> tuple[int, int]:
        return (floor(spot[0] / self._size), floor(spot[1] / self._size))


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for x in range(floor(box[0] / _CELL), floor(box[2] / _CELL) + 1):
        for y in range(floor(box[1] / _CELL), floor(box[3] / _CELL) + 1):
            yield (x, y)
