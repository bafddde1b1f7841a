"""How fast the atlas paints and is searched, as ratios taken in one run.

    python bench/atlas.py [--rounds 7] [--view lower_back]

Painting: a close-up with all its markers at 1600x1200, against the same drawing painted by
QSvgRenderer alone; then the markers once more over the kept figure. Searching: the points that
there are, against 5,000 made from them.
"""

import argparse
import os
import time
from collections.abc import Callable
from dataclasses import replace

from acupress.core.body import View
from acupress.core.content import Content
from acupress.core.picture import placed_in
from acupress.core.points import Point
from acupress.core.search import Entry, index, search
from acupress.resources import resource
from acupress.storage.content import load_content
from machine import described, spread, table

WIDTH, HEIGHT = 1600, 1200
MANY = 5000
WORDS = ("ki3", "shenshu", "san yin jiao", "low back", "kidney", "腎", "knee", "nothing at all")
"""What is typed, letter by letter."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--view", default="lower_back")
    arguments = parser.parse_args()
    print(described())
    content = load_content(resource("data"), resource("assets/views"), None)
    print(painting(content, arguments.view, arguments.rounds))
    print(searching(content, arguments.rounds))


def painting(content: Content, name: str, rounds: int) -> str:
    """Return the table of painting."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    assert app is not None
    view = next(one for one in content.body.views.values() if one.figure == name)
    bare, ours, again = _painters(content, view)
    times: dict[str, list[float]] = {"QSvgRenderer alone": [], "figure and markers": [],
                                     "markers again": []}  # fmt: skip
    for number in range(rounds + 1):
        for key, paint in zip(times, (bare, ours, again), strict=True):
            seconds = _timed(paint)
            if number:  # the first round fills the caches of fonts and of the system
                times[key].append(seconds * 1e3)
    rows = [["", "ms", "x QSvgRenderer", "x figure and markers"]]
    for key, found in times.items():
        first = [a / b for a, b in zip(found, times["QSvgRenderer alone"], strict=True)]
        second = [a / b for a, b in zip(found, times["figure and markers"], strict=True)]
        rows.append([key, spread(found, 1), spread(first, 2), spread(second, 3)])
    count = len(placed_in(view, content))
    return f"{view.id}, {count} markers, {WIDTH}x{HEIGHT}, {rounds} rounds\n{table(rows)}\n"


def _painters(
    content: Content, view: View
) -> tuple[Callable[[], None], Callable[[], None], Callable[[], None]]:
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    from acupress.painting.atlas import crowd_of, paint_crowd
    from acupress.painting.figure import Figures
    from acupress.painting.frame import whole
    from acupress.painting.theme import theme

    look, target = theme("day"), QRectF(0, 0, WIDTH, HEIGHT)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    frame, placed = whole(view, target), placed_in(view, content)
    text = resource(f"assets/views/{view.drawing}").read_bytes()
    kept = Figures()

    def bare() -> None:
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(frame.scale, frame.scale)
        painter.translate(-frame.source.topLeft())
        QSvgRenderer(QByteArray(text)).render(painter, QRectF(0, 0, view.width, view.height))
        painter.end()

    def with_markers(figures: Figures) -> None:
        image.fill(0)
        painter = QPainter(image)
        figures.paint(painter, view, look, frame.source, frame.target)
        paint_crowd(painter, crowd_of(placed, frame), look)
        painter.end()

    return bare, lambda: with_markers(Figures()), lambda: with_markers(kept)


def searching(content: Content, rounds: int) -> str:
    """Return the table of searching."""
    points = list(content.catalogue.points.values())
    few = _entries(content, points)
    many = _entries(content, _made(points))
    times: dict[str, list[float]] = {"few": [], "many": []}
    for number in range(rounds + 1):
        for key, entries in (("few", few), ("many", many)):
            seconds = _timed(lambda entries=entries: _typed(entries))  # type: ignore[misc]
            if number:
                times[key].append(seconds / len(_letters()) * 1e3)
    slower = [a / b for a, b in zip(times["many"], times["few"], strict=True)]
    part = MANY / len(points)
    rows = [["points", "ms for each letter typed", "x"]]
    rows.append([str(len(points)), spread(times["few"], 2), "1.0"])
    rows.append([str(MANY), spread(times["many"], 2), spread(slower, 1)])
    return f"{table(rows)}\nlinear would be x {part:.1f}"


def _entries(content: Content, points: list[Point]) -> tuple[Entry, ...]:
    return index(points, content.channels, content.catalogue.care_tags)


def _made(points: list[Point]) -> list[Point]:
    return [
        replace(points[number % len(points)], code=f"{points[number % len(points)].code}{number}")
        for number in range(MANY)
    ]


def _letters() -> list[str]:
    return [word[: end + 1] for word in WORDS for end in range(len(word))]


def _typed(entries: tuple[Entry, ...]) -> None:
    for words in _letters():
        search(words, entries)


def _timed(act: Callable[[], None]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


if __name__ == "__main__":
    main()
