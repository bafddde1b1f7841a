"""Markers lie where the placement says, labels keep off them, and the halo is an overlay."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from acupress.core.content import Content
from acupress.core.picture import Fingers, Picture, picture_of, view_for
from acupress.painting.figure import Figures
from acupress.painting.frame import close_up, whole
from acupress.painting.labels import Body, Sizes, place_labels
from acupress.painting.painter import (
    halo_rects,
    paint_halo,
)
from acupress.painting.ruler import outline_of, paint_fingers, paint_span, painted_place
from acupress.painting.theme import SCREEN_LOOKS, TONES, theme
from tests.core.support import shipped
from tests.mini import BL23_LEFT, BL23_RIGHT, FINGER, GV4, SP6_LEFT
from tests.painting.conftest import near, painted

SIZES = [(760, 616), (448, 190), (300, 560), (1540, 1360), (280, 240)]


def picture(content: Content, code: str, side: str | None = None) -> Picture:
    point = content.catalogue.points[code]
    return picture_of(point, side, content, content.catalogue.points)  # type: ignore[arg-type]


@pytest.mark.parametrize("look", SCREEN_LOOKS)
@pytest.mark.parametrize("tone", TONES)
def test_the_marker_s_colour_is_at_the_placement(
    content: Content, figures: Figures, look: str, tone: str
) -> None:
    colours = theme(look, tone)
    image, frame = painted(picture(content, "BL23"), colours, figures)
    for spot in (BL23_LEFT, BL23_RIGHT):
        at = frame.at(spot).toPoint()
        assert near(image.pixelColor(at), colours.point)
        ring = Sizes.of(picture(content, "BL23"), frame)
        beside = at.x() + round(ring.dot + ring.ring / 2)
        assert near(image.pixelColor(beside, at.y()), colours.point_ring, 60)


def test_other_steps_are_small_and_hollow(content: Content, figures: Figures) -> None:
    colours = theme("day")
    image, frame = painted(picture(content, "BL23"), colours, figures)
    at = frame.at(GV4).toPoint()
    assert near(image.pixelColor(at), colours.point_ring, 20)
    sizes = Sizes.of(picture(content, "BL23"), frame)
    assert sizes.hollow < sizes.dot


def test_the_other_side_is_the_mirror_image(content: Content, figures: Figures) -> None:
    left, right = (picture(content, "SP6", side) for side in ("left", "right"))
    assert not left.view.mirrored
    assert right.view.mirrored
    one = painted(left, theme("day"), figures)[1].at(SP6_LEFT)
    other = painted(right, theme("day"), figures)[1].at((768 - SP6_LEFT[0], SP6_LEFT[1]))
    assert one.x() == pytest.approx(600 - other.x(), abs=1.5)
    assert one.y() == pytest.approx(other.y(), abs=1.5)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("code", "side"), [("BL23", None), ("SP6", "left"), ("SP6", "right")])
def test_labels_keep_off_the_marker_and_inside(
    content: Content, figures: Figures, code: str, side: str | None, size: tuple[int, int]
) -> None:
    shown = picture(content, code, side)
    frame = painted(shown, theme("day"), figures, *size)[1]
    for scale in (1.0, 2.0):
        sizes = Sizes.of(shown, frame, scale)
        for text, pill in place_labels(shown, frame, sizes, "en"):
            assert text
            assert frame.target.contains(pill)
            for marker in shown.markers:
                if marker.here:
                    at = frame.at((marker.x, marker.y))
                    dot = QRectF(
                        at.x() - sizes.dot, at.y() - sizes.dot, 2 * sizes.dot, 2 * sizes.dot
                    )
                    assert not pill.intersects(dot)


@pytest.mark.parametrize("size", SIZES)
def test_points_are_seen_comfortably_large(
    content: Content, figures: Figures, size: tuple[int, int]
) -> None:
    shown = picture(content, "SP6", "left")
    frame = painted(shown, theme("day"), figures, *size)[1]
    (ruler,) = shown.rulers
    assert isinstance(ruler, Fingers)
    assert ruler.breadth * frame.scale >= min(16, 0.045 * min(size))
    assert frame.target.contains(frame.at(SP6_LEFT))
    assert frame.target.intersects(outline_of(ruler, frame))


@pytest.mark.parametrize("size", SIZES)
def test_a_cut_edge_of_the_body_is_never_inside(
    content: Content, figures: Figures, size: tuple[int, int]
) -> None:
    shown = picture(content, "BL23")
    frame = close_up(shown, QRectF(0, 0, *size), frozenset({"top", "bottom"}), finger=FINGER)
    assert frame.source.top() >= -0.01
    assert frame.source.bottom() <= shown.view.height + 0.01


def test_all_shipped_points_are_in_their_picture(figures: Figures) -> None:
    for point in shipped().catalogue.points.values():
        view = view_for(point, None, shipped())
        shown = picture_of(point, None, shipped(), view=view)
        edges = figures.edges(view, theme("day"))
        for size in SIZES:
            target = QRectF(0, 0, *size)
            frame = close_up(shown, target, edges, finger=shipped().body.finger(view))
            sizes = Sizes.of(shown, frame)
            for marker in shown.markers:
                assert target.contains(frame.at((marker.x, marker.y))), (point.code, size)
            for _, pill in place_labels(shown, frame, sizes, "en"):
                assert target.contains(pill)
                for marker in shown.markers:
                    at = frame.at((marker.x, marker.y))
                    assert not pill.contains(at), (point.code, size)


def test_a_ruler_has_no_colour_outside_its_place(figures: Figures) -> None:
    colours, seen = theme("print"), 0
    for code in ("BL23", "BL52", "SP6", "KI6", "TE5", "KI3", "CV12", "GB30"):
        shown = picture(shipped(), code)
        edges = figures.edges(shown.view, colours)
        frame = close_up(shown, QRectF(0, 0, 400, 400), edges)
        for ruler in shown.rulers:
            image = QImage(400, 400, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
            painter = QPainter(image)
            if isinstance(ruler, Fingers):
                paint_fingers(painter, ruler, colours, frame)
            else:
                paint_span(painter, ruler, colours, frame)
            assert any(bytes(image.constBits()))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(painted_place(ruler, frame), QColor("black"))
            painter.end()
            assert not any(bytes(image.constBits())), code
            seen += 1
    assert seen > 5


def test_fingers_across_the_body_leave_the_dot_free(content: Content, figures: Figures) -> None:
    shown = picture(content, "BL23")
    frame = painted(shown, theme("day"), figures)[1]
    (ruler,) = shown.rulers
    assert isinstance(ruler, Fingers)
    at = frame.at(BL23_RIGHT)
    assert not outline_of(ruler, frame).contains(at)


def test_the_halo_grows_with_the_breath_and_paper_has_none(
    content: Content, figures: Figures
) -> None:
    shown = picture(content, "GV4")
    image, frame = painted(shown, theme("day"), figures)
    (rect,) = halo_rects(shown, frame)

    def changed(fullness: float) -> int:
        lit = QImage(image)
        painter = QPainter(lit)
        paint_halo(painter, shown, theme("day"), frame, fullness)
        painter.end()
        places = [(x, y) for x in range(600) for y in range(500)]
        return sum(lit.pixel(*place) != image.pixel(*place) for place in places[::3])

    assert 0 < changed(0.0) < changed(1.0)
    lit = QImage(image)
    painter = QPainter(lit)
    paint_halo(painter, shown, theme("day"), frame, 1.0)
    painter.end()
    outside = [
        (x, y)
        for x in range(0, 600, 2)
        for y in range(0, 500, 2)
        if not rect.contains(x, y) and lit.pixel(x, y) != image.pixel(x, y)
    ]
    assert outside == []


def test_close_points_get_smaller_dots(content: Content) -> None:
    view = content.body.views["whole_back"]
    point = content.catalogue.points["BL23"]
    shown = picture_of(point, None, content, view=view, ruler=False)
    frame = whole(view, QRectF(0, 0, 300, 420), 16)
    sizes = Sizes.of(shown, frame)
    one, two = (frame.at((marker.x, marker.y)) for marker in shown.markers)
    assert 2 * (sizes.dot + sizes.ring) <= abs(one.x() - two.x())
    assert shown.labels == ()


def test_the_whole_figure_is_all_there(content: Content) -> None:
    view = content.body.views["whole_back"]
    for size in SIZES:
        frame = whole(view, QRectF(0, 0, *size), 16)
        assert frame.target.adjusted(15, 15, -15, -15).contains(frame.at((0, 0)))
        assert frame.target.adjusted(15, 15, -15, -15).contains(frame.at((640, 1030)))


def test_a_picture_is_the_same_at_another_place(content: Content, figures: Figures) -> None:
    shown = picture(content, "GV4")
    image = QImage(700, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    from acupress.painting.painter import paint

    painter = QPainter(image)
    frame = paint(painter, shown, theme("day"), QRectF(80, 60, 500, 400), figures)
    painter.end()
    assert near(image.pixelColor(frame.at(GV4).toPoint()), theme("day").point)
    assert image.pixelColor(20, 20) == QColor("white")


@pytest.mark.parametrize("size", [(760, 616), (448, 300), (300, 560), (1540, 1360)])
def test_labels_leave_the_ruler_s_start_free(figures: Figures, size: tuple[int, int]) -> None:
    for point in shipped().catalogue.points.values():
        view = view_for(point, None, shipped())
        shown = picture_of(point, None, shipped(), view=view)
        edges = figures.edges(view, theme("day"))
        frame = close_up(shown, QRectF(0, 0, *size), edges, finger=shipped().body.finger(view))
        body = Body(figures, view, theme("day"), frame)
        sizes = Sizes.of(shown, frame)
        for _, pill in place_labels(shown, frame, sizes, "en", (), body):
            for ruler in shown.rulers:
                assert not pill.contains(frame.at(ruler.start)), (point.code, size)


def test_notes_are_bordered_in_high_contrast_only() -> None:
    from PySide6.QtCore import Qt

    from acupress.painting.chip import edge_pen

    assert edge_pen(theme("high_contrast")).color() == QColor(theme("high_contrast").ink)
    assert edge_pen(theme("day")).style() == Qt.PenStyle.NoPen
