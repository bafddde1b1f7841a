"""How long cards of all points take, front and back on A6, against the least that Qt can do.

    python bench/cards.py [--rounds 5]

The least is a bare QPdfWriter that puts the same drawings, each in the room that it has on a card,
and as many lines of text on as many pages. Where a drawing has masks, Qt makes an image of 1200 dpi
of it, which is slow; so a second, harder one is measured too. It puts an image of each drawing,
made once at about the 250 dpi of our shading, and no lines.
Each runs in a process of its own, once untimed before. Times are the processor's, as other
programs on the machine change those of the wall; ratios are taken inside each round.
Memory is the most that all points, once, twice and four times, need beyond one card. As bytes the
file is in it twice, as Qt writes it and as it is handed on; what painting needs is seen where the
same cards go to a device that keeps nothing, and is to be flat.
Ends with status 1 where an aim is missed: at most 1.5 times the bare writer, and memory flat.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from statistics import median
from typing import TYPE_CHECKING

from machine import answer, at_home, described, peak_mb, spread, table

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    from acupress.core.content import Content
    from acupress.handouts.cards import Card

AIM = 1.5
FLAT = 1.4
"""From this on, memory for four times the cards counts as grown: figures vary."""
TIMES = (1, 2, 4)
WIDE, HIGH = 105, 148
PLACE = (6.5, 24.0, 92.0, 84.0)
"""A card, and its picture on it: left, top, width and height in mm."""
IMAGE_DPI, LETTERS = 250, 12


def ours(content: "Content", cards: "Sequence[Card]") -> bytes:
    """Return the cards as the app makes them."""
    from acupress.handouts.cards import CardOptions, cards_bytes

    return cards_bytes(cards, content, CardOptions(paper="a6"))


def into_nothing(content: "Content", cards: "Sequence[Card]") -> None:
    """Paint the cards as on a printer, onto a device that keeps nothing."""
    from PySide6.QtCore import QFile, QIODevice
    from PySide6.QtGui import QPdfWriter

    from acupress.handouts.cards import CardOptions, paint_cards
    from acupress.handouts.paper import DPI

    nothing = QFile(os.devnull)
    nothing.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(nothing)
    writer.setResolution(DPI)
    paint_cards(writer, cards, content, CardOptions(paper="a6"))


def lines_of(data: bytes) -> list[list[str]]:
    """Return the lines of text on each page of a PDF."""
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtPdf import QPdfDocument

    kept = QByteArray(data)
    buffer, document = QBuffer(kept), QPdfDocument()
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return [document.getAllText(n).text().splitlines() for n in range(document.pageCount())]


def bare(names: Sequence[str], pages: Sequence[Sequence[str]], *, images: bool) -> bytes:
    """Return a PDF with a drawing on each front and these lines on all pages."""
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF
    from PySide6.QtGui import QFont, QPageSize, QPainter, QPdfWriter
    from PySide6.QtSvg import QSvgRenderer

    from acupress.resources import resource

    drawings = {name: QSvgRenderer(str(resource(f"assets/views/{name}"))) for name in set(names)}
    pictures = {name: image_of(one) for name, one in drawings.items()} if images else {}
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QSizeF(WIDE, HIGH), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    mm, painter = writer.resolution() / 25.4, QPainter(writer)
    painter.setFont(QFont("Source Sans Pro", LETTERS))
    for number, lines in enumerate(pages):
        if number:
            writer.newPage()
        if number % 2 == 0:
            put(painter, drawings[names[number // 2]], pictures.get(names[number // 2]), mm)
        for row, line in enumerate(lines):
            painter.drawText(QPointF(6.5 * mm, (10 + 5 * row) * mm), line)
    painter.end()
    return bytes(buffer.data().data())


def put(painter: "QPainter", drawing: "QSvgRenderer", image: "QImage | None", mm: float) -> None:
    """Put a drawing, or its image, into its place as large as it fits."""
    from PySide6.QtCore import QRectF

    left, top, wide, high = (one * mm for one in PLACE)
    size = drawing.defaultSize()
    scale = min(wide / size.width(), high / size.height())
    target = QRectF(left, top, size.width() * scale, size.height() * scale)
    if image is None:
        drawing.render(painter, target)
    else:
        painter.drawImage(target, image)


def image_of(drawing: "QSvgRenderer") -> "QImage":
    """Return an image of a drawing, as fine as its place on a card shows it."""
    from PySide6.QtCore import QSize, Qt
    from PySide6.QtGui import QImage, QPainter

    most = QSize(*(round(one / 25.4 * IMAGE_DPI) for one in PLACE[2:]))
    size = drawing.defaultSize().scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    return image


def run(which: str, times: int) -> None:
    """Make all cards so many times over, or for 0 one card, and print what that took."""
    from acupress.commands import drawing_application
    from acupress.core.picture import view_for
    from acupress.handouts.cards import cards_for
    from acupress.library import open_content
    from acupress.painting import fonts
    from acupress.storage.directories import user_directories

    content = open_content(user_directories())
    _app = drawing_application()
    fonts.family()
    points = list(content.catalogue.points.values())
    cards = cards_for(points * times or points[:1])
    ours(content, cards[:1])
    data = b""
    if which in {"ours", "nothing"}:
        begun = time.process_time()
        if which == "ours":
            data = ours(content, cards)
        else:
            into_nothing(content, cards)
    else:
        pages = lines_of(ours(content, cards))
        names = [view_for(card.point, "left", content).drawing for card in cards]
        bare(names[:1], pages[:2], images=which == "images")
        begun = time.process_time()
        data = bare(names, pages, images=which == "images")
    told = {
        "cards": len(cards),
        "seconds": time.process_time() - begun,
        "file": len(data) / 2**20,
        "peak": peak_mb(),
    }
    print(json.dumps(told))


def measured(which: str, times: int) -> dict[str, float]:
    """Run one in a process of its own, in a home in which the content was never read."""
    command = [sys.executable, __file__, "--run", which, "--times", str(times)]
    with tempfile.TemporaryDirectory(prefix="acupress-bench-") as home:
        return answer(command, at_home(home), 600)


def speed(rounds: int) -> list[str]:
    """Print how long each takes, and return the aims that are missed."""
    found: dict[str, list[float]] = {"ours": [], "bare": [], "images": []}
    for _ in range(rounds):
        for which, seconds in found.items():
            seconds.append(measured(which, 1)["seconds"])
    names = {"ours": "ours", "bare": "bare, drawings", "images": "bare, images of 250 dpi"}
    rows, ratios = [["", "s", "ours is times this"]], {}
    for which, name in names.items():
        ratios[which] = [one / base for one, base in zip(found["ours"], found[which], strict=True)]
        rows.append([name, spread(found[which], 2), spread(ratios[which], 2)])
    print(table(rows))
    return [] if median(ratios["bare"]) <= AIM else [f"at most {AIM} times a bare writer"]


def memory() -> list[str]:
    """Print how much memory the cards need, and return the aims that are missed."""
    rows, painting = [["cards", "s", "file, MB", "memory as bytes, MB", "painting alone, MB"]], []
    least = {which: measured(which, 0)["peak"] for which in ("ours", "nothing")}
    for times in TIMES:
        told = measured("ours", times)
        painting.append(measured("nothing", times)["peak"] - least["nothing"])
        rows.append(
            [
                f"{told['cards']:.0f}",
                f"{told['seconds']:.2f}",
                f"{told['file']:.1f}",
                f"{told['peak'] - least['ours']:.0f}",
                f"{painting[-1]:.0f}",
            ]
        )
    print(table(rows))
    return [] if painting[-1] <= FLAT * painting[0] else ["memory flat as the number grows"]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--run", choices=("ours", "nothing", "bare", "images"), help=argparse.SUPPRESS
    )
    parser.add_argument("--times", type=int, default=1, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.run is not None:
        run(arguments.run, arguments.times)
        return 0
    print(described())
    missed = [*speed(arguments.rounds), *memory()]
    print("Missed: " + "; ".join(missed) if missed else "Every aim is reached.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
