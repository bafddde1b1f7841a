"""Figures take the theme's colours, flip for the other side, show bones, and are kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from acupress.core.body import View
from acupress.painting.figure import Figures, palette
from acupress.painting.theme import theme
from acupress.resources import resource
from tests.mini import ankle_view, back_view
from tests.painting.conftest import near

DRAWINGS = [entry.name for entry in resource("assets/views").iterdir() if entry.name[-4:] == ".svg"]


def whole(
    figures: Figures, view: View, look: str = "day", tone: str = "light", *, bones: bool = False
) -> QImage:
    size = QSize(int(view.width / 2), int(view.height / 2))
    source = QRectF(0, 0, view.width, view.height)
    return figures.image(view, theme(look, tone), source, size, bones=bones)


def test_skin_is_the_theme_s(figures: Figures) -> None:
    for look, tone in (("day", "light"), ("day", "deep"), ("night", "medium")):
        image = whole(figures, back_view(), look, tone)
        colours = theme(look, tone)
        counted = sum(
            near(image.pixelColor(x, y), wanted, 40)
            for x in range(130, 400, 10)
            for y in range(20, 480, 10)
            for wanted in (colours.skin, colours.light, colours.shade)
        )
        assert counted > 500


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_every_class_of_every_drawing_is_in_the_palette(drawing: str) -> None:
    import re

    text = resource(f"assets/views/{drawing}").read_text(encoding="utf-8")
    body = text[text.index("</style>") :]
    used = {name for group in re.findall(r'class="([^"]+)"', body) for name in group.split()}
    rules = palette(theme("night"))
    assert [name for name in sorted(used) if f".{name}{{" not in rules] == []


def test_a_mirrored_view_is_flipped(figures: Figures) -> None:
    left = whole(figures, ankle_view())
    right = whole(figures, ankle_view().mirror())
    assert left != right
    flipped = left.transformed(QTransform.fromScale(-1, 1))
    differing = sum(
        not near(flipped.pixelColor(x, y), right.pixelColor(x, y).name(), 60)
        for x in range(0, left.width(), 6)
        for y in range(0, left.height(), 6)
    )
    assert differing < 40


def test_bones_show_only_when_asked_for(figures: Figures) -> None:
    assert whole(figures, back_view()) != whole(figures, back_view(), bones=True)


def test_the_same_figure_is_rendered_once(figures: Figures) -> None:
    first = whole(figures, back_view())
    assert whole(figures, back_view()).cacheKey() == first.cacheKey()
    assert whole(figures, back_view(), "night").cacheKey() != first.cacheKey()


def test_what_is_kept_stays_within_its_room(
    figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("acupress.painting.figure.KEPT_BYTES", 3_000_000)
    for number in range(8):
        whole(figures, replace(back_view(), width=1056.0 - number * 2))
    assert sum(image.sizeInBytes() for image in figures._kept.values()) <= 3_000_000


def test_the_body_s_cut_edges_are_found(figures: Figures) -> None:
    assert figures.edges(back_view(), theme("day")) >= {"top", "bottom"}
    assert "top" in figures.edges(ankle_view(), theme("day"))
    assert "left" not in figures.edges(ankle_view(), theme("day"))


def test_on_paper_lines_stay_lines(figures: Figures) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(400, 400))
    view = ankle_view()
    painter = QPainter(generator)
    figures.paint(
        painter, view, theme("print"), QRectF(0, 0, view.width, view.height), QRectF(0, 0, 400, 333)
    )
    painter.end()
    written = QByteArray(buffer.data())
    assert bytes(written.data()).count(b"<path") > 10
    assert QSvgRenderer(written).isValid()
